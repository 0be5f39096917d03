⟦Group#1|贵州磷化集团⟧：⟦Initiative#2|磷光先锋⟧照亮链条每一环

⟦City#3|贵阳⟧，⟦County#4|息烽⟧，⟦Company#5|开磷息烽合成氨公司⟧。凌晨一点，DCS画面跳出红框，⟦PartyOrganization#6|合成车间党支部⟧的三名党员七分钟到岗。“⟦Initiative#2|磷光先锋⟧”不是挂在墙上的，挂在墙上的只有排班表。

2019年6月，由⟦Group#7|开磷控股集团⟧与⟦Group#8|瓮福（集团）公司⟧重组而成的⟦Group#1|贵州磷化（集团）有限责任公司⟧挂牌，注册资本55亿元。一个省两个磷老大并到一起，“账好并，人不好并”，党委书记、董事长⟦Person#9|步青山⟧回忆头一年光“谁的规矩管用”就吵了11次。⟦PartyOrganization#10|集团党委⟧决定从支部做起，推出⟦Initiative#2|磷光先锋⟧：矿山讲“矿眼”，化工讲“阀门”，营销讲“地头”，科研讲“瓶颈”。

矿山讲“矿眼”。⟦PartyOrganization#11|穿岩洞矿党支部⟧把党员责任区划到每个采面，去年回采率84.6%，比设计高3.1个百分点，⟦Company#12|瓮福磷矿公司⟧采选成本每吨下降9.7元。
化工讲“阀门”。⟦Company#13|瓮福达州化工公司⟧检修党员牵头改造湿法磷酸净化装置，⟦Product#14|电子级磷酸⟧纯度达到G3；⟦Product#15|无水氟化氢⟧年产18万吨，占全国6.3%，⟦Initiative#2|磷光先锋⟧突击队让停车检修从21天压到13天。
营销讲“地头”。去年，⟦Company#16|贵州川恒化工⟧等竞争对手扩产，⟦Group#1~|集团⟧化肥销售仍增长4.2%，达812万吨，其中出口267万吨，销往⟦Place#17|印度⟧、⟦Place#18|澳大利亚⟧、⟦Place#19|阿根廷⟧等42国。⟦Product#20|双福牌磷酸二铵⟧在⟦Province#21|黑龙江⟧建了300块示范田。
科研讲“瓶颈”。⟦OrganizationUnit#22|中低品位磷矿及其共伴生资源高效利用全国重点实验室⟧由⟦Group#1~|集团⟧承担，党员科研骨干占68%，攻下⟦Product#23|磷石膏无害化—充填⟧技术，磷石膏综合利用率由54%升至91%，⟦Province#30|贵州⟧全省平均是79.6%。

与⟦Company#24|宁德时代⟧、⟦Company#25|厦门钨业⟧合资的⟦Project#26|福泉磷酸铁锂前驱体一期⟧，投产第十个月开始盈利。去年⟦Group#1~|集团⟧工业总产值498亿元，营收529亿元，利润42.7亿元，研发投入16.3亿元。“⟦Initiative#2|磷光先锋⟧”今年7月被⟦GovernmentBody#27|贵州省委组织部⟧、⟦GovernmentBody#28|贵州省国资委⟧命名为⟦Honor#29|全省国企党建示范品牌⟧。
====
#11 partOf #1
#5 locatedIn #4
#4 locatedIn #3
#6 partOf #5
#5 subsidiaryOf #1
#1 formedFrom #7
#1 formedFrom #8
#1 metric 注册资本 = 55 亿元
#9 holdsPosition #1 ; title=党委书记、董事长
#9 said “账好并，人不好并”
#10 partOf #1
#10 launched #2
#11 metric 回采率 = 84.6 % ; time=去年
#11 metric 回采率高于设计 = 3.1 个百分点 ; time=去年
#12 metric 采选成本下降 = 9.7 元/吨
#13 produces #14
#15 metric 年产 = 18 万吨
#15 metric 占全国比重 = 6.3 %
#1 produces #15
#13 metric 停车检修 = 13 天
#1 metric 化肥销售增长 = 4.2 % ; time=去年
#1 metric 化肥销售 = 812 万吨 ; time=去年
#1 metric 化肥出口 = 267 万吨 ; time=去年
#1 metric 销往国家 = 42 国 ; time=去年
#1 produces #20
#20 metric 示范田 = 300 块
#22 partOf #1
#22 metric 党员科研骨干占比 = 68 %
#22 produces #23
#1 metric 磷石膏综合利用率 = 91 %
#30 metric 磷石膏综合利用率 = 79.6 %
#1 cooperatesWith #24
#1 cooperatesWith #25
#1 hasProject #26
#1 metric 工业总产值 = 498 亿元 ; time=去年
#1 metric 营收 = 529 亿元 ; time=去年
#1 metric 利润 = 42.7 亿元 ; time=去年
#1 metric 研发投入 = 16.3 亿元 ; time=去年
#2 receivedHonor #29
#12 subsidiaryOf #1
#13 subsidiaryOf #1
