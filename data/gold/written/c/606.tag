驻村帮扶　一串数字的背后
——⟦Group#1|国网公司⟧⟦Company#2|新疆电力公司⟧“⟦Initiative#3|访惠聚⟧”工作综述

截至2018年11月，⟦Company#2|国网新疆电力⟧累计派出⟦Initiative#3|访惠聚⟧工作队52个、队员386名，分布在⟦Place#4|和田⟧、⟦Place#5|喀什⟧、⟦Place#6|克州⟧、⟦Place#7|阿克苏⟧四个地州的52个村。五年里，工作队员平均每人在村居住287天；累计落实项目418项、资金2.63亿元。其中，⟦Company#2~|公司⟧自筹1.02亿元，行业部门配套1.35亿元，员工捐款2600万元。

【⟦Place#4|和田地区⟧⟦County#8|墨玉县⟧】⟦Township#9|喀瓦克乡⟧⟦Village#10|兰干村⟧有土地1860亩，人均不到一亩。工作队队长⟦Person#11|依明江·卡德尔⟧与村干部算账，决定把核桃树下的地用起来，套种⟦Product#12|墨玉小红葱⟧320亩。今年秋季⟦Product#12|红葱⟧单产2.1吨，每公斤1.8元，亩收入3780元。⟦OrganizationUnit#13|和田供电公司工会⟧订购了9.5吨。
【⟦Place#5|喀什地区⟧⟦County#14|莎车县⟧】⟦Company#15|喀什供电公司⟧援建的⟦Facility#16|阿热勒乡卫星工厂⟧于6月18日揭牌，厂房2200平方米，造价312万元，租给⟦Company#17|新疆澳牧服饰有限公司⟧，招工147人，其中建档立卡贫困户98人，计件工资人均2100元/月。⟦Institution#18|莎车县人民医院⟧的一台彩超也是⟦Company#15~|该公司⟧捐的，价值86万元。
【⟦Place#6|克州⟧⟦County#19|阿克陶县⟧】⟦Project#20|帕米尔高原无电乡供电工程⟧完工。⟦Township#21|塔尔塔吉克族乡⟧1063户牧民用上大网电，线路长217公里，翻越海拔4300米的达坂。⟦Project#20~|工程⟧总投资1.28亿元，由⟦Company#22|送变电公司⟧、⟦Company#23|克州供电公司⟧分段施工。
【⟦Place#7|阿克苏地区⟧⟦County#24|乌什县⟧】煤改电试点1200户，每户补贴2.3万元，采暖季用电0.22元/千瓦时。⟦Township#25|奥特贝希乡⟧农民⟦Person#26|努尔买买提⟧说：“不扒灰，不呛眼睛，屋里头干净得很。”

数据还显示，52个村的贫困发生率由2014年的31.7%下降至4.6%，其中⟦Village#10|兰干村⟧、⟦Village#27|央塔克村⟧等29个村已退出。⟦Company#2~|公司⟧获评⟦Honor#28|自治区访惠聚驻村工作优秀组织单位⟧。

【后方】⟦Company#2~|公司⟧脱胎于1993年组建的⟦GovernmentBody#60|新疆电力工业局⟧，现为⟦Group#1|国家电网有限公司⟧全资子公司，资产总额1682亿元，用工3.1万人。驻村经费的调度由⟦OrganizationUnit#61|公司访惠聚办公室⟧负责，⟦PartyOrganization#62|公司党委⟧每月听取一次汇报。
====
#2 subsidiaryOf #1
#2 participatedIn #3
#2 metric 工作队 = 52 个 ; time=截至2018年11月
#2 metric 队员 = 386 名 ; time=截至2018年11月
#2 metric 人均在村居住 = 287 天 ; time=五年里
#2 metric 落实项目 = 418 项 ; time=五年里
#2 metric 落实资金 = 2.63 亿元 ; time=五年里
#2 metric 自筹资金 = 1.02 亿元
#2 metric 行业部门配套 = 1.35 亿元
#2 metric 员工捐款 = 2600 万元
#9 locatedIn #8
#10 locatedIn #9
#8 locatedIn #4
#10 metric 土地 = 1860 亩
#11 holdsPosition #10 ; title=工作队队长
#10 produces #12
#12 metric 种植面积 = 320 亩
#12 metric 单产 = 2.1 吨 ; time=今年秋季
#12 metric 价格 = 1.8 元
#12 metric 亩收入 = 3780 元
#13 metric 订购红葱 = 9.5 吨
#14 locatedIn #5
#15 fundedAid #16 ; amount=312万元
#15 established #16 ; time=6月18日
#16 metric 厂房 = 2200 平方米
#16 metric 造价 = 312 万元
#16 locatedIn #14
#17 metric 招工 = 147 人
#17 metric 招工建档立卡贫困户 = 98 人
#17 metric 人均计件工资 = 2100 元/月
#17 operates #16
#15 fundedAid #18 ; amount=一台彩超
#15 metric 捐赠彩超价值 = 86 万元
#19 locatedIn #6
#21 locatedIn #19
#20 locatedIn #21
#20 metric 用上大网电牧民 = 1063 户
#20 metric 线路长度 = 217 公里
#20 metric 海拔 = 4300 米
#20 metric 总投资 = 1.28 亿元
#22 hasProject #20
#23 hasProject #20
#24 locatedIn #7
#25 locatedIn #24
#24 metric 煤改电试点 = 1200 户
#24 metric 每户补贴 = 2.3 万元
#24 metric 采暖季用电价格 = 0.22 元/千瓦时
#26 said “不扒灰，不呛眼睛，屋里头干净得很。”
#2 metric 贫困发生率 = 4.6 % ; time=截至2018年11月
#2 metric 贫困发生率 = 31.7 % ; time=2014年
#2 metric 退出村 = 29 个
#17 locatedIn #14
#2 receivedHonor #28
#2 formedFrom #60
#2 metric 资产总额 = 1682 亿元
#2 metric 用工 = 3.1 万人
#61 partOf #2
#62 partOf #2
