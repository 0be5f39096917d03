⟦Group#6|延长石油⟧：一家“县里的油矿”如何跻身⟦Honor#53|世界500强⟧

　　2010年3月，⟦City#2|延安⟧⟦County#3|宝塔区⟧⟦Township#4|川口乡⟧。山坡上的磕头机一上一下，⟦Person#5|惠根生⟧坐在井房门槛上剥花生。1994年，他卖掉三头牛凑了一万二，跟着亲戚入股打油井；2003年井被收回，补偿了七成。“当时哭，现在儿子是⟦Group#6|延长石油⟧的正式工，又笑了。”
　　这口井所在的⟦Facility#7|川口油田⟧，如今归⟦Group#6|陕西延长石油（集团）有限责任公司⟧。⟦Group#6~|集团⟧的源头可以追到1905年，⟦GovernmentBody#8|清政府⟧批准设立⟦Company#9|延长石油官厂⟧，1907年打成中国大陆第一口油井“⟦Facility#10|延一井⟧”。1998年，⟦GovernmentBody#11|陕西省政府⟧将⟦Company#9~|该厂⟧后身⟦Company#12|延长油矿管理局⟧与⟦Company#13|延安炼油厂⟧、⟦Company#14|榆林炼油厂⟧整合为⟦Group#15|陕西省延长石油工业集团公司⟧；2005年9月，⟦Province#16|陕西⟧下了更大决心，把14个县区钻采公司的2.6万口井统统并入，组建⟦Company#17|延长油田股份有限公司⟧，⟦GovernmentBody#18|陕西省国资委⟧、⟦GovernmentBody#19|延安市国资委⟧、⟦GovernmentBody#20|榆林市国资委⟧分别持股51%、44%和5%，农民、机关、民企手里的油权从此退出。
　　2009年，⟦Group#6~|集团⟧生产原油1121万吨，加工原油1090万吨，销售收入821亿元，上缴税费227亿元，是⟦Province#16|陕西⟧第一纳税大户。⟦GovernmentBody#18|陕西省国资委⟧主任⟦Person#21|步平安⟧评价：“没有那次整合，就没有今天的一千万吨。”
　　油稠、井浅、产量低，是⟦Place#54|陕北⟧的先天不足。单井日产平均0.18吨，采收率不足12%。⟦OrganizationUnit#22|研究院⟧院长⟦Person#23|折建军⟧领着⟦Institution#24|西安石油大学⟧、⟦Institution#25|中国石油大学（北京）⟧的团队做“⟦Product#26|二氧化碳驱油封存⟧”试验，在⟦County#27|靖边县⟧⟦Facility#28|乔家洼先导区⟧注入4.2万吨，增油1.1万吨，“把烟囱里的气埋回地里，还能多出几桶油。”
　　往哪儿走？⟦Group#6~|集团⟧定了“⟦Strategy#29|油气并重、油化并举、油气煤盐综合发展⟧”。⟦Project#30|靖边能源化工综合利用产业园⟧一期投资267亿元，打通油、煤、气混合转化，甲醇150万吨、聚乙烯60万吨，成套技术由⟦Company#31|鲁姆斯⟧和⟦Company#32|英国石油公司⟧提供，⟦Company#33|中国寰球工程公司⟧总承包；⟦Group#34|陕西兴化集团⟧2008年无偿划入后，⟦Group#6~|集团⟧拿到了第一家A股公司⟦Company#35|兴化股份⟧（002109）。在海外，⟦Group#6~|集团⟧中标⟦Place#36|马达加斯加⟧3113区块，⟦Place#37|泰国⟧的三个区块与⟦Company#38|泰国国家石油公司⟧合作，勘探投入1.9亿美元，已钻井5口，还没有见到工业油流。
　　矛盾也没有消失。去年，⟦Company#39|长庆油田⟧与⟦Group#6|延长石油⟧在⟦County#40|定边县⟧的交界处因为井场道路对峙了六个小时，⟦GovernmentBody#41|国土资源部⟧出面协调才划了界。⟦Village#42|红柳沟村⟧村民⟦Person#43|白改改⟧抱怨地下水变咸，⟦GovernmentBody#44|延安市环保局⟧监测后责令4个井区停产，⟦Company#17|延长油田公司⟧赔付380万元。民营油企代表⟦Person#45|冯秉贤⟧仍在为当年的产权奔走，“我们要的不只是钱，是个说法。”
　　⟦PartyOrganization#46|集团党委⟧副书记⟦Person#47|雒春生⟧说，今年安排1.5亿元，与⟦County#48|吴起县⟧、⟦County#49|子长县⟧结对，修建道路和⟦Institution#50|子长中学⟧教学楼；启动“⟦Initiative#51|千村万户清洁水⟧”工程，计划打深井210眼。“油是老百姓脚底下出来的，得还给老百姓一点甜的。”
　　到“十二五”末，⟦Group#6~|集团⟧的目标是销售收入2000亿元，进入《⟦Institution#52|财富⟧》⟦Honor#53|世界500强⟧。
====
#4 locatedIn #3
#3 locatedIn #2
#6 operates #7
#8 established #9 ; time=1905年
#9 operates #10
#15 formedFrom #12 ; time=1998年
#15 formedFrom #13 ; time=1998年
#15 formedFrom #14 ; time=1998年
#11 established #15 ; time=1998年
#12 formedFrom #9
#16 established #17 ; time=2005年9月
#17 subsidiaryOf #6
#18 holdsStakeIn #17 ; percent=51%
#19 holdsStakeIn #17 ; percent=44%
#20 holdsStakeIn #17 ; percent=5%
#17 metric 并入油井 = 2.6 万口 ; time=2005年9月
#6 metric 原油产量 = 1121 万吨 ; time=2009年
#6 metric 加工原油 = 1090 万吨 ; time=2009年
#6 metric 销售收入 = 821 亿元 ; time=2009年
#6 metric 上缴税费 = 227 亿元 ; time=2009年
#21 holdsPosition #18 ; title=主任
#21 said “没有那次整合，就没有今天的一千万吨。”
#6 metric 单井日产 = 0.18 吨
#6 metric 采收率 = 12 % ; approx=atMost
#22 partOf #6
#23 holdsPosition #22 ; title=院长
#22 cooperatesWith #24
#22 cooperatesWith #25
#22 produces #26
#24 produces #26
#25 produces #26
#28 locatedIn #27
#28 metric 注入二氧化碳 = 4.2 万吨
#28 metric 增油 = 1.1 万吨
#23 said “把烟囱里的气埋回地里，还能多出几桶油。”
#6 hasStrategy #29
#6 hasProject #30
#30 metric 一期投资 = 267 亿元
#30 metric 甲醇 = 150 万吨
#30 metric 聚乙烯 = 60 万吨
#31 cooperatesWith #6
#32 cooperatesWith #6
#33 cooperatesWith #6
#33 hasProject #30
#34 subsidiaryOf #6 ; time=2008年
#35 subsidiaryOf #34
#6 cooperatesWith #38
#38 locatedIn #37
#6 metric 勘探投入 = 1.9 亿美元
#6 metric 已钻井 = 5 口
#5 said “当时哭，现在儿子是延长石油的正式工，又笑了。”
#17 metric 赔付 = 380 万元
#44 metric 停产井区 = 4 个
#45 said “我们要的不只是钱，是个说法。”
#46 partOf #6
#47 holdsPosition #46 ; title=副书记
#6 metric 帮扶安排 = 1.5 亿元 ; time=今年 ; status=planned
#6 pairedWith #48
#6 pairedWith #49
#6 fundedAid #50
#6 launched #51
#51 metric 打深井 = 210 眼 ; time=今年 ; status=planned
#47 said “油是老百姓脚底下出来的，得还给老百姓一点甜的。”
#6 metric 销售收入 = 2000 亿元 ; time=“十二五”末 ; status=planned
#6 receivedHonor #53 ; status=planned
