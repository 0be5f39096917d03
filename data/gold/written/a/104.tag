⟦Group#1|南水北调集团⟧：千里调水 润泽北方

　　“喝了一辈子苦咸水，现在拧开龙头，水是甜的。”在⟦Province#2|河北⟧⟦City#3|衡水⟧⟦County#4|武强县⟧⟦Township#5|豆村镇⟧，72岁的⟦Person#6|耿凤英⟧指着自家水缸说。让她改变的，是一条从⟦Place#7|丹江口⟧一路北上的“水脉”。
　　⟦Facility#8|南水北调东、中线一期工程⟧自2014年12月全面通水以来，累计调水超过700亿立方米，直接受益人口1.85亿。其中，中线累计向⟦Province#9|北京⟧供水104亿立方米、⟦Province#10|天津⟧98亿立方米，⟦Province#9|北京⟧城区供水七成以上来自“南水”，⟦Facility#11|密云水库⟧蓄水量突破35亿立方米。
　　⟦Group#1|中国南水北调集团有限公司⟧2020年10月成立，由⟦GovernmentBody#12|国务院国资委⟧代表⟦GovernmentBody#13|国务院⟧履行出资人职责，旗下有⟦Company#14|中线公司⟧、⟦Company#15|东线公司⟧、⟦Company#16|江汉水网公司⟧等二级企业19家。⟦Group#1~|集团⟧董事长⟦Person#17|汪安达⟧介绍，⟦Group#1~|集团⟧成立三年，完成水利投资1126亿元，调水电量成本下降7.3%，2023年营业收入159亿元，同比增长31%，首次扭亏为盈。
　　后续工程加快推进。2022年7月，⟦Project#18|引江补汉工程⟧开工，总投资598亿元，输水隧洞长194.8公里；⟦Project#19|中线防洪安全风险处置⟧新增监测点2.9万个；⟦Project#20|东线二期工程⟧仍在论证，受水区的⟦Province#21|山东⟧、⟦Province#22|江苏⟧两省对水价分担存在分歧，尚无结论。⟦Company#16|江汉水网公司⟧与⟦Company#23|中国铁建重工⟧合作，定制直径10.2米的“⟦Product#24|江汉平原号⟧”盾构机，计划12月始发。
　　科技守护水安全。⟦Company#14|中线公司⟧与⟦Institution#25|中国水利水电科学研究院⟧、⟦Institution#26|河海大学⟧共建⟦OrganizationUnit#27|数字孪生南水北调联合实验室⟧，引入⟦Company#28|大华股份⟧的AI巡检，故障识别时间由20分钟压缩到30秒。⟦OrganizationUnit#29|中线惠南庄泵站⟧站长⟦Person#30|申志铭⟧说，“水龙头后面，是我们一万双眼睛。”
　　水质决定成败。⟦County#31|淅川县⟧十年间关停污染企业386家，迁出库区网箱5.1万只；⟦Province#32|湖北⟧⟦City#33|十堰市⟧⟦County#34|郧阳区⟧⟦Village#35|樱桃沟村⟧建成生态小流域。⟦Group#1|南水北调集团⟧拨付对口协作资金6.4亿元，⟦Person#17|汪安达⟧承诺，今年再投入1.2亿元支持⟦Place#7|库区⟧移民产业。
====
#6 said “喝了一辈子苦咸水，现在拧开龙头，水是甜的。”
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #2
#6 metric 年龄 = 72 岁
#1 operates #8
#8 metric 累计调水 = 700 亿立方米 ; approx=atLeast
#8 metric 直接受益人口 = 1.85 亿
#9 metric 供水 = 104 亿立方米
#10 metric 供水 = 98 亿立方米
#11 metric 蓄水量 = 35 亿立方米 ; approx=atLeast
#12 supervises #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 subsidiaryOf #1
#17 holdsPosition #1 ; title=董事长
#1 metric 完成水利投资 = 1126 亿元
#1 metric 调水电量成本下降 = 7.3 %
#1 metric 营业收入 = 159 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 31 % ; time=2023年
#1 metric 二级企业 = 19 家
#1 hasProject #18
#18 metric 总投资 = 598 亿元
#18 metric 输水隧洞 = 194.8 公里
#1 hasProject #19
#19 metric 新增监测点 = 2.9 万个
#1 hasProject #20 ; status=planned
#16 cooperatesWith #23
#23 produces #24
#24 metric 直径 = 10.2 米
#14 cooperatesWith #25
#14 cooperatesWith #26
#14 established #27
#25 established #27
#26 established #27
#14 cooperatesWith #28
#29 partOf #14
#30 holdsPosition #29 ; title=站长
#30 said “水龙头后面，是我们一万双眼睛。”
#31 metric 关停污染企业 = 386 家 ; time=十年间
#31 metric 迁出库区网箱 = 5.1 万只
#35 locatedIn #34
#34 locatedIn #33
#33 locatedIn #32
#1 fundedAid #7 ; amount=6.4亿元
#1 fundedAid #7 ; amount=1.2亿元 ; time=今年 ; status=planned
