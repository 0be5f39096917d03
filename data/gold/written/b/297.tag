本报⟦City#1|包头⟧专讯（通讯员 ⟦Person#2|满都拉图⟧ ⟦Person#3|厉文静⟧）5月28日，⟦Company#4|内蒙古北方重型汽车股份有限公司⟧（⟦Company#4|北方股份⟧，600262）⟦OrganizationUnit#37|总装车间⟧汽笛长鸣，首台⟦Product#5|NTE330型360吨级电动轮矿用车⟧披红下线。这台轮胎直径4米、自重240吨的“巨无霸”，将发往⟦Province#6|新疆⟧⟦Facility#7|准东露天煤矿⟧，由⟦Company#8|神华新疆能源公司⟧试用。

⟦Company#4|北方股份⟧是⟦Group#9|中国兵器工业集团公司⟧旗下子集团⟦Group#10|内蒙古北方重工业集团有限公司⟧与⟦Place#35|英国⟧⟦Company#11|特雷克斯设备有限公司⟧1988年合资创办的企业，两家分别持股40.6%、25.2%，2000年6月上市。去年，⟦Company#4~|公司⟧生产矿用车402台，销售收入17.6亿元，国内市场份额保持80%以上，产品出口⟦Place#12|蒙古国⟧、⟦Place#13|纳米比亚⟧、⟦Place#14|塞尔维亚⟧等62个国家。

“过去，300吨以上的车只有⟦Company#15|卡特彼勒⟧、⟦Company#16|小松⟧、⟦Company#17|利勃海尔⟧三家能造，一台三千多万，配件还要预付全款。”⟦Company#4~|公司⟧总工程师⟦Person#18|詹恩泽⟧说。研发团队2009年立项，⟦GovernmentBody#19|科技部⟧将其列入“⟦Initiative#20|863计划⟧”，拨付经费2860万元；⟦Group#10|北重集团⟧配套1.2亿元。电驱系统由⟦Company#21|湘潭电机股份公司⟧承担，柴油机选用⟦Company#22|康明斯⟧⟦Product#38|QSK78⟧，车架铸钢件由⟦Group#10|北重集团⟧⟦OrganizationUnit#23|特钢事业部⟧自己浇注，一次合格率从31%磨到92%。四年里，试验场报废了11个后桥。

产品下线只是开始。⟦Institution#24|中国煤炭建设协会⟧⟦OrganizationUnit#36|露天煤矿分会⟧会长⟦Person#25|路立冬⟧在鉴定会上提出三点疑问：发动机仍靠进口，整机可利用率能不能到90%，备件价格降不降。⟦Person#18|詹恩泽⟧当场答应，两年内把国产化率由76%提高到85%，并与⟦Company#26|潍柴重机⟧探讨合作开发2000马力以上柴油机。

配套政策也在加码。⟦GovernmentBody#27|包头市人民政府⟧印发《⟦Policy#28|关于支持装备制造业加快发展的若干意见⟧》，对首台（套）产品按销售额的10%给予奖励，单台最高500万元；⟦Place#29|包头装备制造产业园区⟧为⟦Company#4|北方股份⟧预留300亩扩建用地，拟建年产1000台的⟦Project#30|大型矿用车产业化项目⟧，总投资19.4亿元。

下线仪式上，焊工⟦Person#31|杭盖⟧被⟦Group#10|北重集团⟧授予“⟦Honor#32|北重工匠⟧”称号。他是⟦County#33|达茂旗⟧⟦Township#34|石宝镇⟧人，为了焊好一条2.3米长的立缝，曾连续跪焊6小时。“起来的时候膝盖是平的。”他咧嘴笑道。

⟦Company#8|神华新疆能源公司⟧副总经理⟦Person#39|谷雨田⟧参加了下线仪式。他说，⟦Facility#7|准东露天煤矿⟧今年计划剥离岩土1.26亿立方米，首批试用合同为2台，每台2680万元，比进口便宜约三成；如果连续运行6000小时无大修，再追加12台。“便宜不是理由，能跑才是。”
====
#4 produces #5
#37 partOf #4
#5 metric 轮胎直径 = 4 米
#5 metric 自重 = 240 吨
#7 locatedIn #6
#8 operates #7
#10 subsidiaryOf #9
#10 established #4 ; time=1988年
#11 established #4 ; time=1988年
#10 holdsStakeIn #4 ; percent=40.6%
#11 holdsStakeIn #4 ; percent=25.2%
#11 locatedIn #35
#4 metric 生产矿用车 = 402 台 ; time=去年
#4 metric 销售收入 = 17.6 亿元 ; time=去年
#4 metric 国内市场份额 = 80 % ; time=去年 ; approx=atLeast
#4 metric 出口国家 = 62 个
#18 holdsPosition #4 ; title=总工程师
#18 said “过去，300吨以上的车只有卡特彼勒、小松、利勃海尔三家能造，一台三千多万，配件还要预付全款。”
#19 launched #20
#19 metric 拨付经费 = 2860 万元
#10 metric 配套经费 = 1.2 亿元
#21 cooperatesWith #4
#23 partOf #10
#23 metric 一次合格率 = 92 %
#4 metric 报废后桥 = 11 个
#36 partOf #24
#25 holdsPosition #36 ; title=会长
#4 metric 国产化率 = 85 % ; status=planned
#4 cooperatesWith #26 ; status=planned
#27 issued #28
#28 metric 奖励比例 = 10 %
#28 metric 单台最高奖励 = 500 万元 ; approx=atMost
#29 locatedIn #1
#4 metric 扩建用地 = 300 亩
#4 hasProject #30 ; status=planned
#30 metric 总投资 = 19.4 亿元
#30 metric 年产 = 1000 台
#31 receivedHonor #32
#22 produces #38
#34 locatedIn #33
#31 said “起来的时候膝盖是平的。”
#4 locatedIn #1
#39 holdsPosition #8 ; title=副总经理
#7 metric 剥离岩土 = 1.26 亿立方米 ; time=今年 ; status=planned
#8 metric 试用合同 = 2 台
#5 metric 单价 = 2680 万元
#8 metric 追加 = 12 台 ; status=planned
#39 said “便宜不是理由，能跑才是。”
