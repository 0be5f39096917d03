地铁不只是修地铁——来自⟦Group#1|成都轨道集团⟧“⟦Initiative#2|轨道+TOD⟧”的账单

□ 本报记者　莘田

【现场】7月的最后一个周六，⟦County#3|成华区⟧⟦Project#8|陆肖站TOD⟧商业街“⟦Facility#5|万科·锦粼里⟧”排队的人绕了两圈。地下三层，是⟦Facility#6|成都地铁6号线⟧；地上1.8万平方米街区开业三个月，出租率96%，日均客流3.4万人次。

【数字】⟦Group#1|成都轨道交通集团有限公司⟧截至2024年6月末，资产总额6,216亿元，运营线路13条、里程601.7公里，日均客运量617万乘次；上半年客运收入22.7亿元，仍不能覆盖运营成本41.9亿元。缺口由三块填：市级可行性缺口补助12.5亿元；商业广告、通信资源收入4.8亿元；⟦Industry#7|TOD综合开发⟧利润5.6亿元。到去年底，⟦Group#1~|集团⟧累计出让TOD地块41宗、9,860亩，实现土地收益1,127亿元。

【样本】⟦Project#8|陆肖站TOD⟧由⟦Group#9|轨道城市发展集团⟧与⟦Company#10|万科（成都）⟧按51:49组建项目公司，总投资97亿元；⟦Project#11|双凤桥站⟧引进⟦Company#12|华润置地华西大区⟧，计容面积88万平方米，已签约销售64亿元；⟦Project#13|行政学院站⟧与⟦Institution#14|四川大学华西医院⟧合作的⟦Facility#15|华西天府健康港⟧床位800张，2025年启用；⟦Project#16|新都大丰站⟧则走了另一条路，全部自持，做长租公寓“⟦Product#17|轨道·寓⟧”，首批2,340间，租金为周边的85%。

【机制】早在2017年，⟦GovernmentBody#18|成都市政府⟧印发《⟦Policy#19|关于轨道交通场站综合开发的实施意见⟧》，明确“站点500米、换乘站800米”内土地一体化。⟦Group#1~|集团⟧成立由⟦OrganizationUnit#20|TOD开发部⟧牵头的专班，用了5年的“⟦Initiative#21|三图一表⟧”（产权图、建设图、招商图与收益表）管进度。⟦Group#1|成都轨道⟧资产管理总监⟦Person#22|邝思危⟧介绍，“不是有地铁就叫TOD，至少要有三条：能换乘、能停留、能赚到运营的钱。”

【借鉴】在⟦Place#23|东京⟧，⟦Company#24|东急电铁⟧70%利润来自非客运；⟦Place#25|香港⟧⟦Company#26|港铁公司⟧2023年物业收入占总利润53%。⟦Institution#27|西南财经大学⟧副教授⟦Person#28|仰晓白⟧比较后认为，⟦City#35|成都⟧缺的是“从开发商到运营商那一跃”，现阶段⟦Group#9|轨道城市⟧净利率仅4.1%，低于⟦Company#26|港铁⟧8个百分点以上。

【走访】8月初，⟦Person#22|邝思危⟧带着⟦OrganizationUnit#20|TOD开发部⟧的6个人到⟦City#37|深圳⟧⟦Facility#38|前海综合交通枢纽⟧、⟦City#39|杭州⟧⟦Facility#40|艮北天元公园上盖⟧转了一圈，回来写了份报告，结论是“别人算总账，我们算单站账”。⟦GovernmentBody#18|市政府⟧随后把⟦Initiative#41|站城一体三年攻坚⟧写入年度目标，⟦Group#1~|集团⟧的说法是⟦Strategy#42|一线一主题、一站一引擎⟧，重点发展⟦Industry#43|轨道商业⟧、⟦Industry#44|长租公寓⟧、⟦Industry#45|车辆段上盖康养⟧，其中商业今年要净增12万平方米。
【进行时】⟦Policy#29|轨道四期建设规划⟧8条线、176公里，总投资1,318亿元；其中⟦Project#30|13号线二期⟧、⟦Project#31|27号线二期⟧已开工，⟦Project#32|30号线一期⟧正联调联试。⟦Group#1~|集团⟧拟发行50亿元⟦Product#33|TOD类REITs⟧，底层为⟦Facility#5|锦粼里⟧等4处商业，⟦Company#34|中信证券⟧为计划管理人。
====
#1 launched #2
#5 locatedIn #3
#5 metric 街区面积 = 1.8 万平方米
#5 metric 出租率 = 96 %
#5 metric 日均客流 = 3.4 万人次
#1 metric 资产总额 = 6216 亿元 ; time=截至2024年6月末
#1 metric 运营线路 = 13 条 ; time=截至2024年6月末
#1 metric 运营里程 = 601.7 公里 ; time=截至2024年6月末
#1 metric 日均客运量 = 617 万乘次
#1 metric 客运收入 = 22.7 亿元 ; time=上半年
#1 metric 运营成本 = 41.9 亿元 ; time=上半年
#1 metric 可行性缺口补助 = 12.5 亿元 ; time=上半年
#1 metric 商业广告、通信资源收入 = 4.8 亿元 ; time=上半年
#7 metric 利润 = 5.6 亿元 ; time=上半年
#1 developsIndustry #7
#1 metric 累计出让TOD地块 = 41 宗 ; time=到去年底
#1 metric 累计出让TOD地块面积 = 9860 亩 ; time=到去年底
#1 metric 土地收益 = 1127 亿元 ; time=到去年底
#9 hasProject #8
#10 hasProject #8
#9 cooperatesWith #10
#8 metric 总投资 = 97 亿元
#11 metric 计容面积 = 88 万平方米
#11 metric 签约销售 = 64 亿元
#12 hasProject #11
#14 cooperatesWith #1
#1 hasProject #11
#1 hasProject #13
#1 hasProject #16
#15 metric 床位 = 800 张
#17 metric 首批 = 2340 间
#17 metric 租金为周边 = 85 %
#18 issued #19
#20 partOf #1
#1 launched #21
#22 holdsPosition #1 ; title=资产管理总监
#22 said “不是有地铁就叫TOD，至少要有三条：能换乘、能停留、能赚到运营的钱。”
#24 locatedIn #23
#26 locatedIn #25
#24 metric 非客运利润占比 = 70 %
#26 metric 物业收入占总利润 = 53 % ; time=2023年
#28 holdsPosition #27 ; title=副教授
#28 said “从开发商到运营商那一跃”
#9 metric 净利率 = 4.1 %
#9 metric 净利率低于港铁公司 = 8 个百分点 ; approx=atLeast
#29 metric 线路 = 8 条
#29 metric 里程 = 176 公里
#29 metric 总投资 = 1318 亿元
#1 hasProject #30
#1 hasProject #31
#1 hasProject #32
#33 metric 规模 = 50 亿元 ; status=planned
#1 produces #33 ; status=planned
#1 operates #6
#9 subsidiaryOf #1
#22 visited #38
#22 visited #40
#38 locatedIn #37
#40 locatedIn #39
#22 said “别人算总账，我们算单站账”
#18 launched #41
#1 hasStrategy #42
#1 developsIndustry #43
#1 developsIndustry #44
#1 developsIndustry #45
#1 metric 商业净增面积 = 12 万平方米 ; time=今年 ; status=planned
