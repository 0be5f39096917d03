⟦Group#1|青海三江能投集团⟧“十四五”发展规划纲要（节选）

第三章　总体战略
一、指导方针
坚持⟦Slogan#2|四个扎扎实实⟧，服务⟦Goal#3|国家清洁能源产业高地⟧建设，落实⟦GovernmentBody#4|省委⟧“⟦Strategy#5|产业四地⟧”部署和《⟦Policy#6|青海省国资国企“十四五”规划⟧》，把绿电做大、把矿产做精、把服务做细。
二、战略构型：“⟦Strategy#7|1233⟧”
⟦Strategy#7|1233⟧战略，即：
坚守1个定位——⟦Goal#8|青海绿色能源产业链链主⟧；
建强2个基地——⟦Facility#9|海南千万千瓦级新能源基地⟧、⟦Facility#10|格尔木储能装备基地⟧；
突出3条主业——⟦Industry#11|清洁电力⟧、⟦Industry#12|储能与氢能⟧、⟦Industry#13|盐湖锂资源开发⟧；
实施3项工程——⟦Initiative#14|资本证券化工程⟧、⟦Initiative#15|人才“昆仑计划”⟧、⟦Initiative#16|合规提质工程⟧。
三、主要目标
到2025年，⟦Group#1~|集团⟧资产总额达到680亿元（2020年为391亿元），年均增长11.7%；营业收入210亿元；利润总额12亿元以上；控股装机1,150万千瓦，其中光伏640万千瓦、风电230万千瓦、水电280万千瓦；研发投入强度由1.1%提高到2.5%；资产证券化率达到45%。
第四章　重点任务
第一节　⟦Industry#11|清洁电力⟧
开工⟦Project#17|羊曲抽水蓄能电站⟧，装机180万千瓦，静态投资127亿元。⟦Project#18|塔拉滩四期光伏园区⟧2022年底前全容量并网，推行“⟦Initiative#19|牧光互补⟧”养殖，与⟦City#20|海南州⟧⟦County#21|共和县⟧⟦Township#22|铁盖乡⟧结对，光伏板下羊只存栏不低于2万只。
第二节　⟦Industry#12|储能与氢能⟧
依托⟦Company#23|三江储能⟧、⟦Company#24|青氢科技⟧两个混改平台，联合⟦Company#25|宁德时代⟧、⟦Institution#26|中国科学院青海盐湖研究所⟧组建⟦OrganizationUnit#27|高原储能联合创新中心⟧。⟦Product#28|三江一号⟧全钒液流电池系统完成1万小时高海拔验证。
第三节　⟦Industry#13|盐湖锂资源⟧
⟦Company#29|柴达木锂业⟧⟦Project#35|一里坪2万吨碳酸锂项目⟧2023年达产。稳妥退出非主业，⟦Company#30|三江置业⟧、⟦Company#31|夏都酒店⟧等6户企业2022年前完成股权处置。
第四节　国资国企协同
落实⟦Initiative#60|国企改革三年行动⟧，承接省属国企⟦Company#61|青海能源⟧所持⟦Company#62|黄河上游新能源⟧32%股权划转；增资后持有⟦Company#63|青海绿电交易中心⟧26%股份，与⟦Company#64|国网青海电力⟧并列第一大股东。发挥⟦Fund#65|三江绿能产业基金⟧（⟦Group#1~|集团⟧认缴40%、⟦Company#66|青海国投⟧认缴30%、⟦Company#67|国新绿色基金管理公司⟧认缴30%，总规模50亿元）作用，孵化⟦Company#68|格尔木熔盐储热⟧等5家科技企业。到2025年，储能板块收入占比由不足1%提高到15%，其中⟦Company#23|三江储能⟧营业收入20亿元。
第五章　保障措施
建立“⟦Initiative#32|季评年考五年算总账⟧”机制。⟦OrganizationUnit#33|战略投资部⟧每半年向⟦OrganizationUnit#34|董事会⟧报告执行情况。
====
#1 implements #2
#1 implements #5
#1 implements #6
#4 hasStrategy #5
#1 hasStrategy #7
#1 pursuesGoal #8
#1 pursuesGoal #3
#7 hasComponent #8 ; role=goal
#7 hasComponent #9 ; role=base
#7 hasComponent #10 ; role=base
#7 hasComponent #11 ; role=industry
#7 hasComponent #12 ; role=industry
#7 hasComponent #13 ; role=industry
#7 hasComponent #14 ; role=initiative
#7 hasComponent #15 ; role=initiative
#7 hasComponent #16 ; role=initiative
#1 developsIndustry #11
#1 developsIndustry #12
#1 developsIndustry #13
#1 launched #14 ; status=planned
#1 launched #15 ; status=planned
#1 launched #16 ; status=planned
#1 metric 资产总额 = 391 亿元 ; time=2020年
#1 metric 资产总额 = 680 亿元 ; time=到2025年 ; status=planned
#1 metric 资产总额年均增长 = 11.7 % ; time=到2025年 ; status=planned
#1 metric 营业收入 = 210 亿元 ; time=到2025年 ; status=planned
#1 metric 利润总额 = 12 亿元 ; time=到2025年 ; approx=atLeast ; status=planned
#1 metric 控股装机 = 1150 万千瓦 ; time=到2025年 ; status=planned
#1 metric 光伏装机 = 640 万千瓦 ; time=到2025年 ; status=planned
#1 metric 风电装机 = 230 万千瓦 ; time=到2025年 ; status=planned
#1 metric 水电装机 = 280 万千瓦 ; time=到2025年 ; status=planned
#1 metric 研发投入强度 = 2.5 % ; time=到2025年 ; status=planned
#1 metric 资产证券化率 = 45 % ; time=到2025年 ; status=planned
#1 hasProject #17 ; status=planned
#1 hasProject #18 ; status=planned
#17 metric 装机 = 180 万千瓦
#17 metric 静态投资 = 127 亿元
#1 launched #19 ; status=planned
#1 pairedWith #22
#22 locatedIn #21
#21 locatedIn #20
#18 metric 羊只存栏 = 2 万只 ; approx=atLeast ; status=planned
#23 subsidiaryOf #1
#24 subsidiaryOf #1
#29 subsidiaryOf #1
#30 subsidiaryOf #1
#31 subsidiaryOf #1
#1 cooperatesWith #25 ; status=planned
#1 cooperatesWith #26 ; status=planned
#1 established #27 ; status=planned
#25 established #27 ; status=planned
#26 established #27 ; status=planned
#1 produces #28
#28 metric 高海拔验证 = 1 万小时 ; status=planned
#29 hasProject #35
#35 metric 碳酸锂产能 = 2 万吨 ; status=planned
#1 metric 股权处置企业 = 6 户 ; time=2022年前 ; status=planned
#1 launched #32 ; status=planned
#33 partOf #1
#34 partOf #1
#61 holdsStakeIn #62 ; percent=32% ; status=ended
#1 holdsStakeIn #62 ; percent=32% ; status=planned
#1 holdsStakeIn #63 ; percent=26% ; status=planned
#64 holdsStakeIn #63 ; percent=26%
#1 implements #60
#1 holdsStakeIn #65 ; percent=40%
#66 holdsStakeIn #65 ; percent=30%
#67 holdsStakeIn #65 ; percent=30%
#65 metric 总规模 = 50 亿元
#1 metric 孵化科技企业 = 5 家 ; status=planned
#1 metric 储能板块收入占比 = 15 % ; time=到2025年 ; status=planned
#23 metric 营业收入 = 20 亿元 ; time=到2025年 ; status=planned
