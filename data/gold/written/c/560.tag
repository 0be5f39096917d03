⟦Project#1|陇东—山东±800千伏特高压直流⟧投产这一年

　　一台台换流变低沉地嗡鸣。⟦Facility#2|庆阳换流站⟧值长⟦Person#3|脱维荣⟧翻开日志：自去年5月8日双极低端带电算起，⟦Project#1|陇东至山东工程⟧累计外送电量268.4亿千瓦时，其中新能源电量占55.3%。
　　⟦Project#1~|该工程⟧起于⟦Province#4|甘肃省⟧⟦City#5|庆阳市⟧，止于⟦Province#6|山东省⟧⟦City#7|泰安市⟧，线路915公里，总投资202亿元，由⟦Group#8|国家电网⟧建设，是我国首个“风光火储一体化”大型外送工程。配套电源1450万千瓦，分别归⟦Group#9|中国华能⟧、⟦Company#10|甘肃电投⟧等6家业主；⟦Group#9|华能⟧⟦Project#11|陇东多能互补综合能源基地⟧占了600万千瓦，⟦Facility#12|正宁电厂⟧两台百万煤电机组同步建了150万吨/年的⟦Project#13|CCUS示范工程⟧。
　　在送端，⟦Company#14|国网甘肃电力⟧⟦OrganizationUnit#15|调控中心⟧上线⟦Platform#16|新能源场站群协同控制系统⟧，把弃电率从5.9%压到3.6%。在受端，⟦Company#17|国网山东电力⟧去年夏天靠它扛过1.2346亿千瓦的历史负荷，⟦City#7|泰安⟧、⟦City#18|济宁⟧、⟦City#19|枣庄⟧错峰户数归零。⟦Company#17|山东公司⟧副总工程师⟦Person#20|牟向阳⟧给记者算账：“每来两度电，就有一度是绿的，⟦Province#6~|省里⟧一年少烧1030万吨煤。”
　　装备则是另一本账。换流变由⟦Company#21|特变电工沈变⟧、⟦Company#22|西电西变⟧、⟦Company#23|保变电气⟧供货，⟦Company#24|许继⟧的⟦Product#25|DPS-5000⟧控制保护系统、⟦Company#26|平高⟧的⟦Product#35|1100千伏GIL⟧悉数国产，⟦Product#27|自主可控IGBT⟧出自⟦Company#28|南瑞联研半导体⟧，⟦Product#29|真空有载分接开关⟧由⟦Company#30|上海华明⟧研制，打破⟦Company#31|德国MR⟧垄断。⟦Institution#32|中国电力企业联合会⟧把⟦Project#1~|工程⟧评为⟦Honor#33|年度电力行业优质工程⟧。
　　截至今年4月末，⟦Province#4|甘肃⟧新能源装机6873万千瓦，占比64.9%；外送通道5条。第6条已经开工——⟦Project#34|巴丹吉林沙漠基地送电四川⟧，业内简称⟦Project#34|蒙甘入川⟧。
　　工程背后还有一串名不见经传的单位。⟦Company#36|甘肃送变电⟧⟦OrganizationUnit#37|陇东线项目部⟧在⟦County#38|环县⟧塬上立塔286基，开展的⟦Initiative#39|塔上党旗红⟧带出技能骨干19人；⟦Company#40|山东电工日照豪迈⟧制造的⟦Product#41|JL1/G3A-1250导线⟧供货量占全线四成；⟦Company#42|国网数科⟧开发的⟦Platform#43|e基建2.0⟧管控作业票3.8万张，违章率同比下降0.6个百分点。劳动竞赛、安全生产月等常规活动之外，⟦PartyOrganization#47|国网甘肃电力党委⟧还同⟦City#5|庆阳⟧⟦County#44|华池县⟧⟦Township#45|南梁镇⟧结成对子，五年累计捐资680万元，⟦Project#46|南梁光伏扶贫电站扩容⟧每年给镇上十二个村分红96万元。
====
#3 holdsPosition #2 ; title=值长
#1 metric 累计外送电量 = 268.4 亿千瓦时 ; time=自去年5月8日
#1 metric 新能源电量占比 = 55.3 %
#1 locatedIn #5
#1 locatedIn #7
#5 locatedIn #4
#7 locatedIn #6
#1 metric 线路 = 915 公里
#1 metric 总投资 = 202 亿元
#8 hasProject #1
#1 metric 配套电源 = 1450 万千瓦
#9 hasProject #11
#11 metric 装机 = 600 万千瓦
#9 operates #12
#9 hasProject #13
#13 metric 规模 = 150 万吨/年
#12 metric 煤电机组 = 2 台
#15 partOf #14
#15 established #16
#14 metric 弃电率 = 3.6 %
#17 metric 历史负荷 = 1.2346 亿千瓦 ; time=去年夏天
#20 holdsPosition #17 ; title=副总工程师
#20 said “每来两度电，就有一度是绿的，省里一年少烧1030万吨煤。”
#6 metric 少烧煤 = 1030 万吨 ; time=一年
#24 produces #25
#28 produces #27
#30 produces #29
#1 receivedHonor #33
#4 metric 新能源装机 = 6873 万千瓦 ; time=截至今年4月末
#4 metric 新能源装机占比 = 64.9 % ; time=截至今年4月末
#4 metric 外送通道 = 5 条
#4 hasProject #34
#26 produces #35
#1 metric 配套电源业主 = 6 家
#37 partOf #36
#37 metric 立塔 = 286 基
#37 launched #39
#39 metric 技能骨干 = 19 人
#40 produces #41
#41 metric 供货量占全线 = 40 %
#42 established #43
#43 metric 管控作业票 = 3.8 万张
#43 metric 违章率同比下降 = 0.6 个百分点
#44 locatedIn #5
#45 locatedIn #44
#47 partOf #14
#47 pairedWith #45
#47 fundedAid #45 ; amount=680万元 ; time=五年累计
#46 metric 年分红 = 96 万元
#14 hasProject #46
