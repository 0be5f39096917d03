砸掉“铁饭碗”之后
——⟦GovernmentBody#1|海南省农垦总局⟧体制改革调查

本报记者　⟦Person#2|邢诒铭⟧　⟦Person#3|符海莲⟧

2009年的最后一个割胶季，⟦County#4|琼中县⟧⟦Company#5|阳江农场⟧三十六队的胶工⟦Person#6|蔡亚妹⟧领到了新存折。她和丈夫承包了640株⟦Product#7|热研7-33-97⟧橡胶树，交完定额的干胶1.1吨，剩下的归自己，“一年能多拿六千块，树是自己的孩子，割得浅。”

在⟦Province#11|海南⟧，92个农场、54万职工家属、占全岛四分之一土地的农垦，曾经是“岛中之省”。去年9月，⟦GovernmentBody#8|国务院办公厅⟧批复《⟦Policy#9|海南农垦管理体制改革方案⟧》，农垦由⟦GovernmentBody#10|农业部⟧和⟦Province#11|海南省⟧双重领导改为⟦Province#11|海南省⟧全面管理，⟦GovernmentBody#1~|总局⟧的政府职能划归地方，经营性资产注入新组建的⟦Group#12|海南省农垦集团有限公司⟧，注册资本22.9亿元，由⟦GovernmentBody#13|海南省国资委⟧履行出资人职责。

资产整合迅速展开。⟦Company#14|海南天然橡胶产业集团股份有限公司⟧（简称⟦Company#14|海南橡胶⟧）由⟦Group#12|农垦集团⟧控股76%，其余由⟦Company#15|中国泛海控股⟧、⟦Company#16|中联重科⟧、⟦Group#17|中粮集团⟧等持有，正排队在⟦Institution#18|上交所⟧IPO，拟募集资金31亿元，投入⟦Project#19|40万亩胶园更新项目⟧和轮胎项目。⟦Company#14|海南橡胶⟧今年产干胶14.6万吨，加工能力34万吨，占国产总量的四分之一，客户包括⟦Company#20|米其林⟧、⟦Company#21|普利司通⟧和⟦Company#22|风神轮胎⟧。与此同时，⟦Group#23|海南海垦旅游集团⟧拿下⟦Facility#24|兴隆热带花园⟧管理权，⟦Group#25|海南农垦畜牧集团⟧在⟦County#26|文昌市⟧⟦Township#27|东路镇⟧引进种猪3800头。

真正难的是人。改革方案要求剥离⟦Institution#28|海南省农垦总医院⟧、181所中小学和9个公安分局，涉及2.9万人；社保欠账21亿元，⟦GovernmentBody#29|海南省财政厅⟧、⟦GovernmentBody#30|财政部⟧各掏一半。⟦City#32|儋州⟧⟦Company#31|西联农场⟧一位场长抱怨：“娃娃归了县里，老师的工资却晚了三个月。”⟦City#32|儋州市⟧副市长⟦Person#33|麦世梁⟧回应，⟦GovernmentBody#34|市教育局⟧8月底已将欠发的1760万元补清。⟦Institution#35|海南大学⟧⟦OrganizationUnit#36|管理学院⟧副教授⟦Person#37|冼丽英⟧的调研显示，64%的职工对分流方案“基本满意”。

⟦Group#12|农垦集团⟧董事长⟦Person#38|佟启明⟧对记者讲了三句话：“土地不能卖，胶园不能荒，职工不能散。”他透露，明年⟦Group#12~|集团⟧将与⟦Place#39|新加坡⟧⟦Company#40|R1国际⟧谈判收购事宜，并在⟦Place#41|塞拉利昂⟧选地8万公顷种胶，“不过战乱刚停，先派两个人蹲半年。”⟦Institution#42|国家天然橡胶产业体系⟧首席科学家⟦Person#43|林位锋⟧则提醒，风害区的树三年一小毁、九年一大毁，“走出去也是分散风险。”

胶林深处还有一笔“生态账”。⟦Institution#44|中国热带农业科学院⟧⟦OrganizationUnit#45|橡胶研究所⟧在⟦County#4|琼中⟧布设通量观测塔两座，测得每亩成龄胶园年固碳0.72吨。研究员⟦Person#46|羊四妹⟧希望，改革之后农垦别再砍林毁胶搞房地产，“一棵树七年才开割，一张图纸七天就画完。”据⟦GovernmentBody#47|海南省林业局⟧统计，2008年全岛橡胶面积718万亩，民营已占56%。
====
#5 locatedIn #4
#6 holdsPosition #5 ; title=胶工
#6 metric 承包橡胶树 = 640 株
#6 metric 交定额干胶 = 1.1 吨
#6 said “一年能多拿六千块，树是自己的孩子，割得浅。”
#8 issued #9
#10 supervises #1 ; status=ended
#12 metric 注册资本 = 22.9 亿元
#13 supervises #12
#1 metric 农场 = 92 个
#1 metric 职工家属 = 54 万
#12 holdsStakeIn #14 ; percent=76%
#15 holdsStakeIn #14
#16 holdsStakeIn #14
#17 holdsStakeIn #14
#14 metric 拟募集资金 = 31 亿元 ; status=planned
#14 hasProject #19 ; status=planned
#14 metric 产干胶 = 14.6 万吨 ; time=今年
#14 metric 加工能力 = 34 万吨
#20 cooperatesWith #14
#21 cooperatesWith #14
#22 cooperatesWith #14
#23 operates #24
#23 subsidiaryOf #12
#25 subsidiaryOf #12
#25 metric 引进种猪 = 3800 头
#27 locatedIn #26
#25 locatedIn #27
#1 metric 剥离中小学 = 181 所
#1 metric 剥离公安分局 = 9 个
#1 metric 涉及人员 = 2.9 万人
#1 metric 社保欠账 = 21 亿元
#33 holdsPosition #32 ; title=副市长
#34 metric 补清欠发工资 = 1760 万元 ; time=8月底
#36 partOf #35
#37 holdsPosition #36 ; title=副教授
#38 holdsPosition #12 ; title=董事长
#38 said “土地不能卖，胶园不能荒，职工不能散。”
#12 cooperatesWith #40 ; status=planned
#40 locatedIn #39
#12 metric 选地种胶 = 8 万公顷 ; status=planned
#43 holdsPosition #42 ; title=首席科学家
#43 said “走出去也是分散风险。”
#28 subsidiaryOf #1
#5 subsidiaryOf #1
#31 subsidiaryOf #1
#38 said “不过战乱刚停，先派两个人蹲半年。”
#31 locatedIn #32
#45 partOf #44
#45 metric 每亩成龄胶园年固碳 = 0.72 吨
#46 holdsPosition #45 ; title=研究员
#46 said “一棵树七年才开割，一张图纸七天就画完。”
#47 metric 橡胶面积 = 718 万亩 ; time=2008年
#47 metric 民营橡胶面积占比 = 56 % ; time=2008年
