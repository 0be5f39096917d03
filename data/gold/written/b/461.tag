锚定“⟦Goal#1|世界一流盐湖产业集团⟧”　走好“⟦Strategy#2|三步走⟧”
——⟦Group#3|青海盐湖资源集团⟧“十四五”后半程战略解读

一、总体定位

⟦Group#3|青海盐湖资源集团⟧成立于2006年，总部位于⟦City#4|海西蒙古族藏族自治州⟧⟦County#5|格尔木市⟧，是⟦Province#6|青海⟧省属重点骨干企业。⟦Group#3~|集团⟧提出，到本世纪三十年代中叶，全面建成“⟦Goal#1|世界一流盐湖产业集团⟧”。这一目标可以拆解为“五个一流”：⟦Goal#7|一流的资源保障⟧、⟦Goal#8|一流的循环技术⟧、⟦Goal#9|一流的产品矩阵⟧、⟦Goal#10|一流的治理能力⟧、⟦Goal#11|一流的绿色绩效⟧。

二、战略路径

为实现目标，⟦Group#3~|集团⟧制定“⟦Strategy#2|三步走⟧”。第一步（2023—2025年），稳钾扩锂。氯化钾产能保持500万吨以上，碳酸锂产能由3万吨扩大到6万吨。第二步（2026—2030年），镁钠突围。⟦Project#12|金属镁一体化改造项目⟧建成投产，打造千亿级⟦Industry#13|镁基材料⟧产业。第三步（2031—2035年），全链跃升，海外收入占比提升至20%。

与之配套的是“⟦Strategy#14|1345⟧”工程体系。“1”个核心，即⟦Platform#15|钾肥⟧；“3”个增长极，即⟦Platform#16|锂电材料⟧、⟦Platform#17|镁合金⟧、⟦Platform#18|盐湖医药⟧；“4”大支撑，即⟦Platform#19|研发⟧、⟦Platform#20|数字化⟧、⟦Platform#21|物流⟧、⟦Platform#22|资本运作⟧四个平台；“5”为五项机制，包括“⟦Initiative#23|揭榜挂帅⟧”、项目跟投、容错纠错等，具体办法尚在完善。

三、阶段进展

——资源端。⟦Group#3~|集团⟧所属⟦Company#24|察尔汗钾肥公司⟧2023年生产氯化钾492万吨，占全国产量的六成以上，出厂价每吨2600元左右，为保障粮食安全作出贡献；⟦Company#26|霍布逊锂业公司⟧4万吨项目当年建设、当年投产。
——技术端。与⟦Institution#27|中国科学院青海盐湖研究所⟧、⟦Institution#28|清华大学⟧、⟦Institution#29|青海大学⟧组建⟦OrganizationUnit#30|盐湖资源高效利用全国重点实验室⟧，攻克“⟦Product#31|低浓度卤水吸附—膜耦合提锂技术⟧”，锂收率由55%提升到82%，吨锂淡水消耗下降43%，获⟦Honor#32|国家科技进步奖二等奖⟧。
——资本端。2022年11月，⟦Group#3~|集团⟧发起设立⟦Fund#33|青海盐湖产业基金⟧，规模20亿元，先后投资⟦Company#34|蓝晓科技⟧、⟦Company#35|中科海锂⟧等7家企业；2024年4月，控股的⟦Company#36|青海盐湖镁业股份⟧重整计划执行完毕，引入⟦Group#37|中国五矿集团⟧，⟦Group#37~|后者⟧持股51%，⟦Group#3~|集团⟧退居第二大股东。

四、短板

外部看，全球锂价从高点每吨近60万元跌落至10万元以下，短期盈利承压；内部看，卤水镁锂比高、副产老卤堆存量已达1.8亿立方米，生态约束日益严格。董事长⟦Person#38|班玛才旦⟧在⟦Meeting#39|战略评估会⟧上表示：“价格周期我们管不了，成本曲线管得了。”

五、保障

⟦PartyOrganization#40|集团党委⟧把战略落实情况纳入政治监督清单，⟦PartyOrganization#41|集团纪委⟧每半年开展一次专项检查；⟦OrganizationUnit#42|人力资源部⟧推出“⟦Initiative#43|盐湖工匠⟧”计划，三年培养首席技师60名。目前，全国劳动模范⟦Person#44|严生贵⟧等首批18人已入选。
====
#3 pursuesGoal #1
#3 hasStrategy #2
#3 hasStrategy #14
#3 locatedIn #5
#5 locatedIn #4
#1 hasComponent #7
#1 hasComponent #8
#1 hasComponent #9
#1 hasComponent #10
#1 hasComponent #11
#3 pursuesGoal #7
#3 pursuesGoal #8
#3 pursuesGoal #9
#3 pursuesGoal #10
#3 pursuesGoal #11
#3 metric 氯化钾产能 = 500 万吨 ; approx=atLeast ; status=planned
#3 metric 碳酸锂产能 = 6 万吨 ; status=planned
#3 hasProject #12 ; status=planned
#3 developsIndustry #13 ; status=planned
#3 metric 海外收入占比 = 20 % ; status=planned
#14 hasComponent #15 ; role=core
#14 hasComponent #16 ; role=pole
#14 hasComponent #17 ; role=pole
#14 hasComponent #18 ; role=pole
#14 hasComponent #19 ; role=platform
#14 hasComponent #20 ; role=platform
#14 hasComponent #21 ; role=platform
#14 hasComponent #22 ; role=platform
#14 hasComponent #23
#24 subsidiaryOf #3
#26 subsidiaryOf #3
#36 subsidiaryOf #3
#24 metric 生产氯化钾 = 492 万吨 ; time=2023年
#24 metric 氯化钾出厂价 = 2600 元/吨 ; approx=about
#26 metric 项目产能 = 4 万吨
#3 established #30
#27 established #30
#28 established #30
#29 established #30
#3 cooperatesWith #27
#3 cooperatesWith #28
#3 cooperatesWith #29
#3 produces #31
#31 metric 锂收率 = 82 %
#31 metric 吨锂淡水消耗下降 = 43 %
#31 receivedHonor #32
#3 established #33 ; time=2022年11月
#33 metric 规模 = 20 亿元
#33 metric 投资企业 = 7 家
#33 holdsStakeIn #34
#33 holdsStakeIn #35
#37 holdsStakeIn #36 ; percent=51% ; time=2024年4月
#3 metric 副产老卤堆存量 = 1.8 亿立方米
#38 holdsPosition #3 ; title=董事长
#38 participatedIn #39
#38 said “价格周期我们管不了，成本曲线管得了。”
#40 partOf #3
#41 partOf #3
#42 partOf #3
#42 launched #43
#43 metric 培养首席技师 = 60 名 ; status=planned ; time=三年
#43 metric 首批入选 = 18 人
#44 participatedIn #43
#3 launched #23 ; status=planned
