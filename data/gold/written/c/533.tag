⟦GovernmentBody#1|北京市国资委⟧通报六家市管企业重组情况

本报讯（记者⟦Person#2|康雁北⟧）1月8日，⟦GovernmentBody#1|北京市国资委⟧召开新闻通气会，通报⟦Group#3|北京城建集团⟧与⟦Group#4|北京住总集团⟧、⟦Group#5|首农食品集团⟧与⟦Group#6|北京二商集团⟧（前期）、⟦Group#7|祥龙公司⟧与⟦Group#8|北京公交集团⟧物流资源的整合进展。⟦Person#9|崔曙升⟧副主任介绍，六家企业整合后市管企业户数由45家变成42家，资产总额合计5.1万亿元，占全市国有企业的八成五。

通报显示，⟦Group#3|北京城建⟧合并⟦Group#4|北京住总⟧后，房建施工资质合计拥有特级9项，2018年两家新签合同额2127亿元，其中地铁类318亿元。施工项目⟦Project#10|北京新机场航站区工程⟧、⟦Project#11|冬奥村人才公租房⟧、⟦Project#12|地铁19号线一期⟧均按节点推进，⟦Project#10|机场工程⟧累计完成投资141亿元，屋面钢网架封顶。合并后⟦Group#4|住总⟧保留品牌，作为⟦Group#3|城建集团⟧的全资子公司，领导班子9人并入新公司⟦OrganizationUnit#13|经营管理委员会⟧。

⟦Group#5|首农食品⟧的合并已满一年。⟦Product#27|三元⟧、⟦Product#17|六必居⟧、⟦Product#18|王致和⟧、⟦Product#28|大红门⟧等品牌归到一家，2018年⟦Group#5~|集团⟧营收1402亿元，利润31.6亿元；⟦Company#14|三元股份⟧（600429）收购⟦Place#15|法国⟧⟦Company#16|圣休伯特⟧控股权后，商誉占净资产42%，成为⟦Group#5~|集团⟧最大的隐忧。⟦Product#17|六必居⟧干黄酱与⟦Product#18|王致和⟧腐乳当年销售额同比各增7.1%和5.4%，⟦Company#19|古船面包⟧则关掉了⟦Facility#20|大兴工厂⟧。

至于物流，⟦Group#7|祥龙⟧把48个场站、1130台货车交由⟦Company#21|北京公交物流⟧运营，实行一年托管，盈亏由⟦Group#8|公交集团⟧兜底；⟦Company#22|祥龙资产经营公司⟧继续持有土地，收益率每年不低于3.2%。⟦Person#9|崔曙升⟧坦言，这块业务亏损大，2018年两家合计亏1.24亿元，“托管期满再决定是并、是转还是清”。

同日，⟦GovernmentBody#1|市国资委⟧出台《⟦Policy#23|市管企业整合后融合评价办法⟧》，设经营、文化、队伍三类18项指标，由第三方每季度打分；⟦Initiative#24|百日融合⟧行动从1月10日开始。⟦Institution#25|首都经济贸易大学⟧教授⟦Person#26|钮志清⟧说，“以前考核看合不合，现在看融不融，这是进步。”
另据了解，⟦Group#3|北京城建⟧与⟦Group#4|北京住总⟧的科研力量也在合流。⟦Institution#61|北京城建设计院⟧与⟦OrganizationUnit#62|住总技术开发中心⟧联合申报的⟦Project#63|超低能耗住宅成套技术示范⟧落地⟦County#64|通州⟧，示范面积21万平方米；由⟦Group#3|城建⟧参与投资的⟦Company#65|云南澄江抚仙湖项目公司⟧则列入退出名单，挂牌价4.6亿元。⟦Group#5|首农食品⟧今年的大项目是⟦Project#66|平谷农业中关村奶牛育种场⟧，存栏4800头，所产⟦Product#67|三元极致A2⟧售价比普通奶高出三成；公益方面，⟦Group#5~|集团⟧采购⟦Province#68|西藏⟧⟦City#69|拉萨⟧、⟦Province#70|河北⟧⟦County#71|阳原⟧等地扶贫产品2.7亿元，被授予⟦Honor#72|北京市扶贫协作奖⟧。
====
#9 holdsPosition #1 ; title=副主任
#1 metric 市管企业户数 = 42 家
#1 metric 市管企业资产总额 = 5.1 万亿元
#3 formedFrom #4
#4 subsidiaryOf #3
#5 formedFrom #6
#3 metric 新签合同额 = 2127 亿元 ; time=2018年
#4 metric 新签合同额 = 2127 亿元 ; time=2018年
#3 metric 地铁类新签合同额 = 318 亿元 ; time=2018年
#4 metric 地铁类新签合同额 = 318 亿元 ; time=2018年
#3 metric 特级资质 = 9 项
#3 hasProject #10
#3 hasProject #11
#3 hasProject #12
#10 metric 累计完成投资 = 141 亿元
#13 partOf #3
#4 metric 领导班子 = 9 人
#5 metric 营收 = 1402 亿元 ; time=2018年
#5 metric 利润 = 31.6 亿元 ; time=2018年
#14 subsidiaryOf #5
#14 acquired #16
#16 locatedIn #15
#14 metric 商誉占净资产 = 42 %
#5 produces #17
#5 produces #18
#5 produces #27
#5 produces #28
#17 metric 销售额同比增长 = 7.1 % ; time=当年
#18 metric 销售额同比增长 = 5.4 % ; time=当年
#19 operates #20 ; status=ended
#21 metric 场站 = 48 个
#21 metric 货车 = 1130 台
#21 subsidiaryOf #8
#22 subsidiaryOf #7
#22 metric 收益率 = 3.2 % ; time=每年 ; approx=atLeast
#7 metric 物流合计亏损 = 1.24 亿元 ; time=2018年
#8 metric 物流合计亏损 = 1.24 亿元 ; time=2018年
#9 said “托管期满再决定是并、是转还是清”
#1 issued #23
#23 metric 指标 = 18 项
#1 launched #24
#26 holdsPosition #25 ; title=教授
#26 said “以前考核看合不合，现在看融不融，这是进步。”
#1 supervises #3
#1 supervises #4
#1 supervises #5
#1 supervises #6
#1 supervises #7
#1 supervises #8
#61 hasProject #63
#62 hasProject #63
#61 cooperatesWith #62
#63 locatedIn #64
#63 metric 示范面积 = 21 万平方米
#3 holdsStakeIn #65
#65 metric 挂牌价 = 4.6 亿元
#5 hasProject #66
#66 metric 存栏 = 4800 头
#5 produces #67
#5 metric 采购扶贫产品 = 2.7 亿元
#5 receivedHonor #72
#69 locatedIn #68
#71 locatedIn #70
