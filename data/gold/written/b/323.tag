⟦GovernmentBody#1|中共中央⟧、⟦GovernmentBody#2|国务院⟧调整部分国有重要骨干企业领导人员

⟦Institution#3|新华社⟧北京10月27日电　经⟦GovernmentBody#1|党中央⟧、⟦GovernmentBody#2|国务院⟧批准，部分国有重要骨干企业领导人员作如下调整：
任命⟦Person#4|尹克勋⟧为⟦Group#5|中国第二重型机械集团公司⟧董事长；免去⟦Person#6|阮世昌⟧的⟦Group#5|中国第二重型机械集团公司⟧董事长职务，退休；
任命⟦Person#7|巴特尔·乌兰⟧（蒙古族）为⟦Group#8|神华集团有限责任公司⟧副董事长、总经理；
任命⟦Person#9|诸葛敬之⟧为⟦Group#10|中国航空油料集团公司⟧总经理、党委书记；
⟦Person#11|费英杰⟧不再担任⟦Group#12|中国电子信息产业集团公司⟧副总经理、党组成员职务，另有任用。
上述任免通知由⟦GovernmentBody#13|国务院国资委⟧、⟦GovernmentBody#14|中央组织部⟧有关负责同志分别在企业干部大会上宣布。
⟦Person#4|尹克勋⟧，男，汉族，1953年6月生，⟦Province#15|四川⟧⟦County#16|广汉⟧人，1975年8月参加工作，1978年12月入党，⟦Institution#17|西安交通大学⟧机械制造专业毕业，工程硕士，教授级高级工程师。历任⟦Company#18|德阳二重机器厂⟧⟦OrganizationUnit#19|铸锻分厂⟧技术员、副厂长，⟦Company#18~|厂⟧副总工程师，⟦Group#5|中国二重集团⟧副总经理，⟦Group#20|中国机械装备集团⟧党委副书记、副总经理等职。
⟦Person#7|巴特尔·乌兰⟧，1957年2月生，⟦Province#21|内蒙古⟧⟦City#22|赤峰⟧人，曾任⟦Company#23|平庄矿务局⟧局长、⟦GovernmentBody#24|内蒙古煤炭工业局⟧副局长，2001年5月任⟦Group#8|神华集团⟧副总经理，分管⟦Company#25|准格尔能源公司⟧和⟦Company#26|神东煤炭公司⟧生产。
⟦Person#9|诸葛敬之⟧，1955年11月生，⟦Province#27|山东⟧⟦County#28|沂南⟧人，⟦Institution#29|中国民航学院⟧毕业，历任⟦GovernmentBody#30|民航华北管理局⟧⟦OrganizationUnit#31|财务处⟧处长，⟦Company#32|中国航空油料华北公司⟧总经理，⟦Group#10|中航油集团⟧总会计师。
⟦Person#11|费英杰⟧，1949年2月生，⟦Province#50|辽宁⟧⟦County#51|海城⟧人，⟦GovernmentBody#52|电子工业部⟧⟦OrganizationUnit#53|计划司⟧副司长出身，1995年进入⟦Group#12|中国电子⟧，分管⟦Company#54|长城计算机⟧、⟦Company#55|熊猫电子⟧两家上市公司，退居二线后拟由⟦Institution#56|中国电子企业协会⟧聘为副会长。
据了解，⟦Group#5|中国二重集团⟧注册资本11.6亿元，2003年实现销售收入18.2亿元；⟦Group#8|神华集团⟧同期原煤产量突破1亿吨，达到10127万吨，同比增长30.5%，⟦Project#57|神华煤直接液化项目⟧先期工程已在⟦Province#21|内蒙古⟧⟦City#58|鄂尔多斯市⟧⟦County#59|伊金霍洛旗⟧开工；⟦Group#10|中航油集团⟧拥有⟦Company#60|中国航油（新加坡）股份有限公司⟧75%的股权。⟦GovernmentBody#14|中央组织部⟧有关负责人在宣布任命时要求，新班子要⟦Slogan#61|讲学习、讲政治、讲正气⟧，“新官也要理旧账”。
====
#4 holdsPosition #5 ; title=董事长
#6 holdsPosition #5 ; title=董事长 ; status=ended
#7 holdsPosition #8 ; title=副董事长、总经理
#9 holdsPosition #10 ; title=总经理、党委书记
#11 holdsPosition #12 ; title=副总经理、党组成员 ; status=ended
#4 holdsPosition #19 ; title=技术员、副厂长 ; status=ended
#4 holdsPosition #18 ; title=副总工程师 ; status=ended
#4 holdsPosition #5 ; title=副总经理 ; status=ended
#4 holdsPosition #20 ; title=党委副书记、副总经理 ; status=ended
#19 partOf #18
#16 locatedIn #15
#22 locatedIn #21
#7 holdsPosition #23 ; title=局长 ; status=ended
#7 holdsPosition #24 ; title=副局长 ; status=ended
#7 holdsPosition #8 ; title=副总经理 ; status=ended
#25 subsidiaryOf #8
#26 subsidiaryOf #8
#28 locatedIn #27
#31 partOf #30
#9 holdsPosition #31 ; title=处长 ; status=ended
#9 holdsPosition #32 ; title=总经理 ; status=ended
#9 holdsPosition #10 ; title=总会计师 ; status=ended
#51 locatedIn #50
#53 partOf #52
#11 holdsPosition #53 ; title=副司长 ; status=ended
#54 subsidiaryOf #12
#55 subsidiaryOf #12
#11 holdsPosition #56 ; title=副会长 ; status=planned
#5 metric 注册资本 = 11.6 亿元
#5 metric 销售收入 = 18.2 亿元 ; time=2003年
#8 metric 原煤产量 = 10127 万吨 ; time=2003年
#8 metric 原煤产量同比增长 = 30.5 % ; time=2003年
#8 hasProject #57
#57 locatedIn #59
#59 locatedIn #58
#58 locatedIn #21
#10 holdsStakeIn #60 ; percent=75%
#14 said “新官也要理旧账”
