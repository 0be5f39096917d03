⟦Group#1|汉江国投集团⟧“⟦Strategy#2|一核两翼三带⟧”发展战略宣讲提纲
（⟦OrganizationUnit#3|集团战略发展部⟧　2022年8月）

【战略由来】⟦Group#1|湖北汉江国有资本投资集团有限公司⟧（以下简称“⟦Group#1|汉江国投集团⟧”）于2020年6月由⟦Company#4|襄阳汉投公司⟧、⟦Company#5|襄阳文投公司⟧重组而来。面对省委关于“⟦Goal#6|一主引领、两翼驱动、全域协同⟧”的区域布局，⟦Meeting#34|集团第一次党代会⟧提出“⟦Strategy#2|一核两翼三带⟧”发展战略。

【战略内涵】
“一核”：以⟦Platform#7|产业投资⟧为核心。⟦Group#1~|集团⟧不再新增公益性投资，五年内产业类投资占比要从28%提高到60%以上。
“两翼”：⟦Platform#8|城市服务⟧、⟦Platform#9|金融服务⟧为两翼。⟦Platform#8|城市服务⟧板块由⟦Company#10|汉江城服公司⟧承担，重点布局供水、停车、物业；⟦Platform#9|金融服务⟧板块由⟦Company#11|汉江金控公司⟧承担，下属⟦Company#12|襄阳融资担保公司⟧、⟦Company#13|汉江保理公司⟧、⟦Company#14|汉江融资租赁公司⟧三张牌照。
“三带”：沿⟦Place#15|汉江⟧建设三条产业带——⟦Place#16|北岸汽车及零部件产业带⟧、⟦Place#17|南岸农产品精深加工产业带⟧和⟦Place#18|鱼梁洲生态文旅产业带⟧，依次对应⟦Industry#19|新能源汽车⟧、⟦Industry#20|粮油食品⟧、⟦Industry#21|文旅康养⟧三大产业。

【战略目标】到2025年，总资产突破1500亿元，净资产600亿元，营业收入180亿元，利润总额12亿元，主体信用评级达到AAA；培育上市公司1至2家。远期目标是建成⟦Goal#22|汉江流域领先的国有资本投资公司⟧。

【支撑体系】以“⟦Strategy#35|四梁八柱⟧”作支撑。四梁：党建、改革、科技、人才；八柱：融资、投资、风控、考核、招采、审计、信息化、文化。其中改革“梁”重点是落实⟦Initiative#23|国企改革三年行动⟧，管理层级由五级压到三级，二级公司由26户压到12户。

【标杆】学⟦Group#24|合肥建投集团⟧“以投带引”，学⟦Company#25|深创投⟧基金管理，学⟦Group#26|重庆渝富集团⟧资本运作。

【今年重点】
1）出资6亿元联合⟦Company#27|东风资管公司⟧、⟦Group#28|湖北宏泰集团⟧发起总规模30亿元的⟦Fund#29|汉江智能网联汽车基金⟧，首期9亿元已于7月备案；
2）完成对⟦Company#30|襄阳航泰机电公司⟧控股权收购（持股51%，对价4.9亿元，正在履行⟦GovernmentBody#31|市国资委⟧审批程序）；
3）⟦Project#32|襄州循环经济产业园⟧一期9月投产，二期延至2023年；
4）上线“⟦Product#33|汉江云⟧”投后管理系统。

【宣讲要求】各单位8月底前宣讲到班组，参训率不低于95%；宣讲情况纳入年度党建考核，占2分。
====
#3 partOf #1
#1 formedFrom #4 ; time=2020年6月
#1 formedFrom #5 ; time=2020年6月
#1 launched #34
#1 hasStrategy #2
#2 hasComponent #7 ; role=core
#2 hasComponent #8 ; role=wing
#2 hasComponent #9 ; role=wing
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#12 subsidiaryOf #11
#13 subsidiaryOf #11
#14 subsidiaryOf #11
#2 hasComponent #16 ; role=belt
#2 hasComponent #17 ; role=belt
#2 hasComponent #18 ; role=belt
#2 hasComponent #19
#2 hasComponent #20
#2 hasComponent #21
#1 developsIndustry #19
#1 developsIndustry #20
#1 developsIndustry #21
#1 metric 产业类投资占比 = 60 % ; approx=atLeast ; status=planned ; time=五年内
#1 metric 总资产 = 1500 亿元 ; approx=atLeast ; status=planned ; time=到2025年
#1 metric 净资产 = 600 亿元 ; status=planned ; time=到2025年
#1 metric 营业收入 = 180 亿元 ; status=planned ; time=到2025年
#1 metric 利润总额 = 12 亿元 ; status=planned ; time=到2025年
#1 metric 培育上市公司 = 1 家 ; value_max=2 ; status=planned ; time=到2025年
#2 hasComponent #35 ; role=support
#1 pursuesGoal #22
#1 launched #23
#1 metric 管理层级 = 3 级
#1 metric 二级公司 = 12 户
#1 benchmarksAgainst #24
#1 benchmarksAgainst #25
#1 benchmarksAgainst #26
#1 established #29
#27 established #29
#28 established #29
#1 cooperatesWith #27
#1 cooperatesWith #28
#1 metric 出资 = 6 亿元
#29 metric 总规模 = 30 亿元
#29 metric 首期规模 = 9 亿元 ; time=7月
#1 acquired #30 ; percent=51% ; status=planned
#30 metric 收购对价 = 4.9 亿元
#31 supervises #1
#1 hasProject #32
#1 produces #33 ; status=planned
#1 metric 参训率 = 95 % ; approx=atLeast ; status=planned
