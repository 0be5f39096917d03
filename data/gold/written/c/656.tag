⟦Group#1|南水北调集团⟧党组书记赴⟦Province#2|河北⟧、⟦Province#3|河南⟧调研⟦Project#18|中线⟧安全运行

　　6月7日至9日，⟦Group#1|中国南水北调集团⟧党组书记、董事长⟦Person#4|伊明诚⟧深入⟦Company#5|中线公司⟧⟦OrganizationUnit#6|邯郸管理处⟧、⟦OrganizationUnit#7|鹤壁管理处⟧等地，检查防汛备汛和⟦Initiative#8|安全生产治本攻坚三年行动⟧落实情况。
　　⟦Person#4|伊明诚⟧首先来到⟦Facility#9|漳河倒虹吸⟧。当听说去年“7·30”洪水期间值守人员连续72小时未合眼时，他握着闸站长⟦Person#10|翁雪岭⟧的手说：“你们守的是几千万人的水缸。”在⟦Facility#11|淇河退水闸⟧，⟦Person#4~|他⟧查看了备用柴油发电机和块石料场，询问⟦Product#12|水下检测机器人⟧实际使用效果，要求⟦Company#5|中线公司⟧在主汛期前把列入台账的97处风险点再过一遍筛子。
　　8日下午，⟦Person#4|伊明诚⟧在⟦City#13|安阳⟧主持召开座谈会，⟦GovernmentBody#14|河北省水利厅⟧、⟦GovernmentBody#15|河南省水利厅⟧、⟦GovernmentBody#16|水利部海河水利委员会⟧有关负责同志参加。会议听取⟦Company#5|中线公司⟧总经理⟦Person#17|鄢学智⟧汇报：自2014年12月通水至今年5月底，⟦Project#18|南水北调中线工程⟧累计调水652亿立方米，受益人口超过1.14亿，其中向⟦Province#19|北京⟧供水103亿立方米；今年前5个月生态补水9.6亿立方米，⟦Place#20|滹沱河⟧、⟦Place#21|瀑河⟧等50条河流重现生机。
　　⟦Person#4|伊明诚⟧强调，要把⟦Initiative#31|党纪学习教育⟧同防汛实战贯通起来，开展好“⟦Initiative#22|党旗在一线飘扬⟧”行动；要加快⟦Project#23|数字孪生中线二期⟧建设，年内实现重点断面视频AI识别全覆盖；要主动配合做好⟦Project#24|引江补汉工程⟧、⟦Project#25|雄安调蓄库⟧两大后续项目的衔接。
　　调研期间，⟦Person#4~|他⟧到⟦County#26|林州⟧参观⟦Facility#27|红旗渠纪念馆⟧，并看望了2名患病职工。⟦Group#1~|集团⟧副总经理⟦Person#28|桂雨亭⟧及⟦OrganizationUnit#29|质量安全部⟧、⟦OrganizationUnit#30|办公室⟧负责人陪同。
　　同行的⟦Company#5|中线公司⟧负责人介绍，今年列入计划的⟦Project#60|穿黄工程北岸加固⟧、⟦Project#61|天津干线箱涵检修⟧、⟦Project#62|惠南庄泵站机组大修⟧三个单项总投资3.28亿元，已完成71%；⟦Product#63|中线一张图⟧接入视频监控1.2万路，⟦Honor#64|国家水利风景区⟧的牌子也将在⟦Facility#65|团城湖明渠⟧挂出。管理处、闸站、水质站等基层单位实行7×24小时值守。
====
#27 locatedIn #26
#4 holdsPosition #1 ; title=党组书记、董事长
#4 visited #2
#4 visited #3
#4 visited #6
#4 visited #7
#4 visited #9
#4 visited #11
#4 visited #26
#4 visited #27
#6 partOf #5
#7 partOf #5
#5 subsidiaryOf #1
#1 launched #8
#10 holdsPosition #9 ; title=闸站长
#4 said “你们守的是几千万人的水缸。”
#5 operates #9
#5 operates #11
#5 metric 风险点 = 97 处
#17 holdsPosition #5 ; title=总经理
#18 metric 累计调水 = 652 亿立方米 ; time=自2014年12月通水至今年5月底
#18 metric 受益人口 = 1.14 亿 ; approx=atLeast
#18 metric 向北京供水 = 103 亿立方米
#18 metric 生态补水 = 9.6 亿立方米 ; time=今年前5个月
#5 operates #18
#1 launched #22
#1 launched #31
#5 hasProject #23
#1 hasProject #24
#1 hasProject #25
#28 holdsPosition #1 ; title=副总经理
#29 partOf #1
#30 partOf #1
#28 visited #6
#28 visited #7
#5 hasProject #60
#5 hasProject #61
#5 hasProject #62
#5 metric 单项总投资 = 3.28 亿元 ; time=今年
#5 metric 单项投资完成 = 71 % ; time=今年
#5 produces #63
#63 metric 接入视频监控 = 1.2 万路
#65 receivedHonor #64 ; status=planned
