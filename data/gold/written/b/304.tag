⟦Group#1|鞍钢集团公司⟧与⟦Group#2|攀钢⟧合并重组一周年：看⟦County#3|西昌⟧

2011年6月，⟦County#3|西昌⟧的太阳比⟦City#4|攀枝花⟧还要毒。⟦Company#5|攀钢西昌钢钒公司⟧高炉区的工棚外，⟦Person#6|和顺发⟧抹了把脸——他是⟦City#7|鞍山⟧派来的第二任项目副总经理，每周要给家里回一次视频。

2010年5月21日，经⟦GovernmentBody#8|国务院⟧批准，⟦Group#9|鞍山钢铁集团公司⟧与⟦Group#2|攀钢集团有限公司⟧联合重组成立⟦Group#1|鞍钢集团公司⟧，由⟦GovernmentBody#10|国务院国资委⟧代表⟦GovernmentBody#8|国务院⟧履行出资人职责，前两者成为全资子公司。⟦Group#1~|新集团⟧产能达到3850万吨，跃居国内第三。年底，⟦Group#1~|集团⟧总资产2266亿元，营业收入1654亿元。

重组做了哪些？第一，采购合并。进口矿由⟦Company#11|鞍钢集团国贸公司⟧统一采购，与⟦Company#12|力拓⟧谈判的年度协议量从850万吨增至1400万吨，每吨优惠1.3美元；焦煤借⟦Group#2|攀钢⟧在⟦Province#13|贵州⟧⟦City#14|六盘水⟧的渠道降本2.1亿元。第二，研发合并。⟦Institution#15|鞍钢钢铁研究院⟧与⟦Institution#16|攀钢研究院⟧各抽31人，组成⟦OrganizationUnit#17|钒钛资源综合利用联合攻关组⟧，提钒收得率提高2.3个百分点，首席专家⟦Person#18|阎立川⟧的团队拿到⟦Honor#19|冶金科学技术奖⟧特等奖。第三，营销合并，⟦Province#20|四川⟧、⟦Province#21|云南⟧、⟦Province#22|重庆⟧市场的建材、轨材统一定价；过去两家在⟦Province#13|贵州⟧一座大桥上抢同一单的怪事，再没有出现。

⟦County#3|西昌⟧是最大的一笔投入。⟦Project#23|西昌钒钛资源综合利用项目⟧总投资287亿元，占地4520亩，形成400万吨热轧、冷轧、镀锌产能，所产⟦Product#24|高强汽车板⟧瞄准⟦Company#25|长安汽车⟧、⟦Company#26|神龙公司⟧。⟦Project#23~|项目⟧资本金30%由⟦Group#1~|集团⟧安排，银团贷款由⟦Company#27|中国工商银行四川省分行⟧牵头，8家银行参与。6月28日，首座1750立方米高炉出铁，目前还有两个难关未过：一是水，⟦Facility#28|大桥水库⟧引水隧洞工期滞后；二是矿，⟦Facility#29|白马铁矿⟧二期年产只达设计的七成。“合并不是同一块牌子，是同一个算盘。”⟦Person#30|郑德辛⟧时任⟦Group#2|攀钢⟧党委书记，如今是⟦Group#1|鞍钢集团⟧副总经理。

也有杂音。⟦Province#31|辽宁⟧一位退休厂长在论坛上写，“⟦City#7|鞍山⟧的设备投给西边，本部欠账谁还？”⟦Group#1~|集团⟧随后在⟦OrganizationUnit#32|职工代表大会⟧上公布五年投资方案，⟦City#7|鞍山⟧本部418亿元、⟦Facility#33|鲅鱼圈基地⟧62亿元、⟦Group#2|攀钢⟧310亿元。⟦Institution#34|中国金属学会⟧顾问⟦Person#35|殷公权⟧称：“真正的整合还没有到人，两边正副职工资至今差一截。”

⟦GovernmentBody#36|凉山彝族自治州政府⟧期望的不止税收。⟦GovernmentBody#41|州经委⟧副主任⟦Person#37|阿尔木沙⟧介绍，⟦Project#23~|项目⟧带动⟦County#38|会理县⟧、⟦County#39|德昌县⟧配套企业17家，吸纳彝族青年1150人。根据⟦GovernmentBody#36|州政府⟧与⟦Group#1|鞍钢⟧签署的《⟦Policy#40|战略合作框架协议⟧》，2015年⟦Company#5|西昌钢钒⟧产值将超过400亿元。
====
#1 formedFrom #9 ; time=2010年5月21日
#1 formedFrom #2 ; time=2010年5月21日
#9 subsidiaryOf #1
#2 subsidiaryOf #1
#10 supervises #1
#5 subsidiaryOf #2
#5 locatedIn #3
#6 holdsPosition #5 ; title=项目副总经理
#1 metric 产能 = 3850 万吨
#1 metric 总资产 = 2266 亿元 ; time=年底
#1 metric 营业收入 = 1654 亿元
#11 subsidiaryOf #1
#11 cooperatesWith #12
#11 metric 年度协议量 = 1400 万吨
#11 metric 每吨优惠 = 1.3 美元
#1 metric 焦煤降本 = 2.1 亿元
#15 established #17
#16 established #17
#15 partOf #1
#16 partOf #2
#17 metric 提钒收得率提高 = 2.3 个百分点
#18 holdsPosition #17 ; title=首席专家
#18 receivedHonor #19
#14 locatedIn #13
#1 hasProject #23
#23 metric 总投资 = 287 亿元
#23 metric 占地 = 4520 亩
#23 metric 产能 = 400 万吨
#23 locatedIn #3
#5 produces #24
#23 metric 资本金占比 = 30 %
#27 cooperatesWith #1
#30 holdsPosition #2 ; title=党委书记 ; status=ended
#30 holdsPosition #1 ; title=副总经理
#30 said “合并不是同一块牌子，是同一个算盘。”
#32 partOf #1
#1 operates #33
#1 metric 鞍山本部投资 = 418 亿元 ; status=planned
#33 metric 投资 = 62 亿元 ; status=planned
#2 metric 投资 = 310 亿元 ; status=planned
#35 holdsPosition #34 ; title=顾问
#35 said “真正的整合还没有到人，两边正副职工资至今差一截。”
#37 holdsPosition #41 ; title=副主任
#23 metric 带动配套企业 = 17 家
#23 metric 吸纳彝族青年 = 1150 人
#36 issued #40
#1 issued #40
#36 cooperatesWith #1
#5 metric 产值 = 400 亿元 ; time=2015年 ; approx=atLeast ; status=planned
