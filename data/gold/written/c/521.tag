⟦GovernmentBody#1|海南省国资委⟧关于2021年度国资国企工作情况的通报

各省属企业，⟦City#2|海口⟧、⟦City#3|三亚⟧、⟦City#4|儋州⟧市国资监管机构：
现将2021年度全省国资国企有关情况通报如下。

一、运行情况。全年监管企业实现营业收入1097.6亿元，同比增长22.3%，两年平均增长11.9%；净利润42.8亿元，其中归属母公司净利润25.1亿元；年末资产总额7356亿元，资产负债率54.8%。分企业看，⟦Group#5|海南控股⟧收入332亿元居首，⟦Group#6|海垦控股⟧利润增幅最大，达61.4%，⟦Group#7|海南交控⟧、⟦Group#8|海南港航控股⟧分列三、四位；⟦Group#9|海汽集团⟧（603069）亏损7,420万元，⟦Company#10|海南海药⟧亏损额扩大，不再列入⟦GovernmentBody#1~|我委⟧监管名单。

二、重组整合。（一）4月，⟦Group#5|海南控股⟧协议受让⟦Company#11|海控免税品⟧剩余49%股权，⟦Company#12|全球消费精品（海南）贸易公司⟧成为其全资二级企业，经营的⟦Facility#13|日月广场免税店⟧全年销售额56.8亿元。（二）6月，⟦Company#14|三亚凤凰机场⟧、⟦Company#15|海南美兰国际机场⟧等三家机场公司的控股权由⟦Group#16|海航集团⟧破产重整专项服务信托转至⟦Group#5|海南控股⟧，移交员工1.12万名。（三）10月，⟦Group#17|海南旅投⟧与⟦Group#18|中国旅游集团⟧签订《⟦Policy#19|战略重组备忘录⟧》，⟦Company#20|琼海官塘温泉公司⟧、⟦Company#21|陵水三湾公司⟧注入⟦Group#17|旅投集团⟧。（四）12月，⟦Group#22|海南省环保科技集团⟧组建，首批整合⟦Company#23|省水务厅水利设计院⟧、⟦Company#24|海南绿保⟧两户企业，注册资本10亿元。

三、重点工程。⟦Project#25|G15沈海高速公路海口段⟧、⟦Project#26|环岛旅游公路万宁段⟧、⟦Project#27|洋浦小铲滩起步工程改造⟧年度投资分别完成19.4亿元、31.6亿元、5.7亿元；⟦Facility#28|洋浦国际集装箱枢纽港⟧全年吞吐量132万标箱，增长29.2%，外贸航线19条。⟦Group#6|海垦⟧控股的⟦Group#29|海胶集团⟧在⟦Place#30|科特迪瓦⟧的⟦Project#41|橡胶加工厂技改二期⟧建成，新增年产能6万吨。

四、改革推进。⟦Initiative#31|国企改革三年行动⟧完成率86.7%，高于全国均值3个百分点；⟦Initiative#32|压层级减法人⟧清理“空壳”87户；⟦Initiative#33|一企一策⟧考核将⟦Industry#34|种业⟧、⟦Industry#35|深海科技⟧研发投入视同利润加回；⟦Group#6|海垦控股⟧、⟦Group#9|海汽⟧等8户试点职业经理人。

五、问题提醒。一是⟦Company#36|海南发展控股置地⟧等地产板块周转偏慢，存货去化周期22个月；二是县级国企监管缺位，⟦County#37|临高⟧、⟦County#38|昌江⟧尚未建立统一产权登记；三是债券集中到期，2022年到期规模173亿元。请各单位对号入座，3月20日前报送整改方案。
联系人：⟦OrganizationUnit#39|产权处⟧ ⟦Person#40|符永炳⟧
六、先进典型。⟦Facility#28|洋浦枢纽港⟧⟦OrganizationUnit#61|拖轮班⟧获⟦Honor#62|全国五一巾帼标兵岗⟧；⟦Group#6|海垦控股⟧所属⟦Company#63|海垦果业⟧的⟦Product#64|海垦红心橙⟧、⟦Company#65|海垦茶业⟧的⟦Product#66|白沙绿茶⟧获评⟦Honor#67|海南农产品十大品牌⟧；⟦Person#68|卓亚来⟧（⟦Group#5|海南控股⟧驻⟦County#69|五指山市⟧⟦Township#70|水满乡⟧⟦Village#71|牙排村⟧第一书记）获⟦Honor#72|海南省脱贫攻坚先进个人⟧，其所在村大叶茶种植面积达2300亩，村集体收入从3.8万元增至41万元。⟦Group#17|海南旅投⟧自2019年起与⟦County#73|白沙县⟧⟦Village#74|翁村⟧结对，捐建⟦Project#75|翁村三村热带雨林步道⟧，计160万元。
====
#39 partOf #1
#1 metric 监管企业营业收入 = 1097.6 亿元 ; time=全年
#1 metric 营业收入同比增长 = 22.3 % ; time=全年
#1 metric 营业收入两年平均增长 = 11.9 %
#1 metric 净利润 = 42.8 亿元 ; time=全年
#1 metric 归属母公司净利润 = 25.1 亿元 ; time=全年
#1 metric 资产总额 = 7356 亿元 ; time=年末
#1 metric 资产负债率 = 54.8 % ; time=年末
#5 metric 收入 = 332 亿元 ; time=全年
#6 metric 利润增幅 = 61.4 % ; time=全年
#9 metric 亏损 = 7420 万元 ; time=全年
#5 acquired #11 ; percent=49% ; time=4月
#12 subsidiaryOf #5
#12 operates #13
#13 metric 销售额 = 56.8 亿元 ; time=全年
#5 holdsStakeIn #14
#5 holdsStakeIn #15
#16 holdsStakeIn #14 ; status=ended
#16 holdsStakeIn #15 ; status=ended
#5 metric 移交员工 = 1.12 万名
#17 issued #19
#18 issued #19
#17 cooperatesWith #18
#20 subsidiaryOf #17
#21 subsidiaryOf #17
#22 formedFrom #23
#22 formedFrom #24
#22 metric 注册资本 = 10 亿元
#25 metric 年度投资 = 19.4 亿元
#26 metric 年度投资 = 31.6 亿元
#27 metric 年度投资 = 5.7 亿元
#28 metric 吞吐量 = 132 万标箱 ; time=全年
#28 metric 吞吐量增长 = 29.2 % ; time=全年
#28 metric 外贸航线 = 19 条
#6 holdsStakeIn #29
#29 subsidiaryOf #6
#29 hasProject #41
#41 locatedIn #30
#41 metric 新增年产能 = 6 万吨
#1 launched #31
#1 launched #32
#1 launched #33
#31 metric 完成率 = 86.7 %
#31 metric 高于全国均值 = 3 个百分点
#32 metric 清理空壳 = 87 户
#1 metric 试点职业经理人 = 8 户
#36 metric 存货去化周期 = 22 个月
#1 metric 债券到期规模 = 173 亿元 ; time=2022年 ; status=planned
#40 holdsPosition #39 ; title=联系人
#61 partOf #28
#61 receivedHonor #62
#63 subsidiaryOf #6
#65 subsidiaryOf #6
#63 produces #64
#65 produces #66
#64 receivedHonor #67
#66 receivedHonor #67
#68 receivedHonor #72
#68 holdsPosition #71 ; title=第一书记
#70 locatedIn #69
#71 locatedIn #70
#71 metric 大叶茶种植面积 = 2300 亩
#71 metric 村集体收入 = 41 万元
#74 locatedIn #73
#17 pairedWith #74
#17 fundedAid #75 ; amount=160万元
#5 pairedWith #71
