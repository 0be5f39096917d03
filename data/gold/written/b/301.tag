⟦Group#1|国药控股⟧前三季度收入突破三千亿

    ⟦Institution#34|中国商报⟧/⟦Institution#35|中国商网⟧10月27日讯 ⟦Group#1|国药控股股份有限公司⟧（1099.HK）昨日披露前三季度业绩：营业收入3024.6亿元（人民币,下同）,同比增长20.8%；归属母公司净利润46.7亿元,同比增长9.9%；经营现金流净流入-71.3亿元,主要因医疗机构账期拉长至124天。
    分板块看,⟦Platform#2|医药分销⟧收入2492.8亿元,⟦Platform#3|医疗器械⟧收入413.1亿元,同比大增56%；⟦Platform#4|医药零售⟧收入139.4亿元,旗下⟦Company#5|国药控股国大药房有限公司⟧门店数达到4,842家,净增567家,并完成对⟦Company#6|太原市贵州道药房⟧等三家区域连锁的收购。
    公开资料显示,⟦Group#1|国药控股⟧成立于2003年1月,由⟦Group#7|中国医药集团有限公司⟧与⟦Group#8|复星医药⟧合资组建⟦Company#9|国药产业投资有限公司⟧后持有,⟦Group#7|国药集团⟧最终控股,实际控制人为⟦GovernmentBody#10|国务院国资委⟧。下属还有⟦Company#11|国药集团一致药业股份有限公司⟧（000028）、⟦Company#12|国药集团药业股份有限公司⟧（600511）两家A股公司。
    ⟦Group#1|国药控股⟧总裁⟦Person#13|鄂海舟⟧在电话会上表示,带量采购“4+7”扩围后,中标品种价格平均下降52%,“价格下来了,量要上去,配送费率却没有上去”。⟦Group#1~|公司⟧将用两年把配送网络由31个省延伸到全部县级市,在⟦City#14|榆林市⟧⟦County#33|榆阳区⟧、⟦County#15|康定市⟧等地建设卫星仓36个。
    与此同时,⟦Group#1|国药控股⟧布局⟦Industry#16|互联网+慢病管理⟧。9月25日与⟦Company#17|腾讯⟧、⟦Company#18|阿斯利康中国⟧签约,在⟦City#19|无锡⟧共建“⟦Facility#20|国际生命科学创新园慢病管理中心⟧”,首期服务糖尿病患者2.3万人；与⟦Institution#21|北京协和医院⟧、⟦Institution#22|中国药科大学⟧合作的“⟦Project#23|医院院内物流延伸SPD项目⟧”已在293家医院上线,帮助医院压缩库存32%。
    值得一提的是,⟦Company#12|国药股份⟧承担国家麻醉药品和第一类精神药品的一级分销,市场份额约80%,今年以来因⟦Company#24|宜昌人福药业⟧提价,毛利率提高1.3个百分点。
    ⟦Company#25|中金公司⟧医药分析师⟦Person#26|苻宇⟧认为,“两票制”影响基本出清,但应收账款达1182亿元,资产负债率71.2%,资金成本仍是软肋。上月,⟦Group#1|国药控股⟧获⟦Institution#27|中国银行间市场交易商协会⟧接受注册,将发行200亿元超短期融资券；同时拟以⟦GovernmentBody#28|上海市静安区政府⟧提供的土地建设⟦Project#29|国药控股东部总部大楼⟧,投资9.6亿元。
    ⟦Group#1|国药控股⟧目前员工9.1万人,入选“⟦Honor#30|财富中国500强⟧”第38位,⟦Company#9|国药产投⟧董事⟦Person#31|冀莉⟧获“⟦Honor#32|中国医药流通杰出女性⟧”称号。
====
#1 metric 营业收入 = 3024.6 亿元 ; time=前三季度
#1 metric 营业收入同比增长 = 20.8 % ; time=前三季度
#1 metric 归属母公司净利润 = 46.7 亿元 ; time=前三季度
#1 metric 归属母公司净利润同比增长 = 9.9 % ; time=前三季度
#1 metric 经营现金流净流入 = -71.3 亿元 ; time=前三季度
#1 metric 账期 = 124 天 ; time=前三季度
#2 metric 收入 = 2492.8 亿元
#3 metric 收入 = 413.1 亿元
#3 metric 收入同比增长 = 56 %
#4 metric 收入 = 139.4 亿元
#5 subsidiaryOf #1
#5 metric 门店数 = 4842 家
#5 metric 门店净增 = 567 家
#5 acquired #6
#7 established #9
#8 established #9
#7 cooperatesWith #8
#9 holdsStakeIn #1
#7 holdsStakeIn #1
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#13 holdsPosition #1 ; title=总裁
#13 said “价格下来了,量要上去,配送费率却没有上去”
#1 metric 中标品种价格平均下降 = 52 %
#1 metric 卫星仓 = 36 个 ; status=planned
#33 locatedIn #14
#1 developsIndustry #16
#1 cooperatesWith #17
#1 cooperatesWith #18
#1 cooperatesWith #21
#1 cooperatesWith #22
#1 established #20
#17 established #20
#18 established #20
#20 locatedIn #19
#20 metric 服务糖尿病患者 = 2.3 万人
#1 hasProject #23
#23 metric 上线医院 = 293 家
#23 metric 压缩库存 = 32 %
#12 metric 市场份额 = 80 % ; approx=about
#12 metric 毛利率提高 = 1.3 个百分点 ; time=今年以来
#26 holdsPosition #25 ; title=医药分析师
#1 metric 应收账款 = 1182 亿元
#1 metric 资产负债率 = 71.2 %
#1 metric 发行超短期融资券 = 200 亿元 ; status=planned
#1 hasProject #29 ; status=planned
#29 metric 投资 = 9.6 亿元 ; status=planned
#1 metric 员工 = 9.1 万人
#1 receivedHonor #30
#31 holdsPosition #9 ; title=董事
#31 receivedHonor #32
