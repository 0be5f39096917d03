【人物】从车间主任到市值千亿的掌舵人——记⟦Company#1|国电南瑞⟧首任总经理、⟦Honor#2|江苏省改革先锋⟧⟦Person#3|薛禹安⟧

⟦Person#3|薛禹安⟧今年82岁，住在⟦City#4|南京⟧⟦County#5|鼓楼区⟧一栋老楼，六楼，没有电梯。

1968年，他从⟦Institution#6|华中工学院⟧电机系毕业，分配到⟦Institution#7|南京自动化研究所⟧（⟦Group#8|南瑞集团⟧前身）⟦OrganizationUnit#9|试验工厂⟧。35岁当车间主任，45岁当副所长。1990年，他把一份报告交到⟦GovernmentBody#10|能源部⟧：把散在研究室里的产品，按公司办。此后五年，⟦Institution#7~|所里⟧先后成立⟦Company#11|南瑞继电保护公司⟧、⟦Company#12|南瑞电网监控公司⟧、⟦Company#13|南瑞水利水电公司⟧，合同额从4800万元做到6.3亿元。
2001年2月28日，由⟦Group#8|南瑞集团公司⟧（持股75%）、⟦Company#14|国电电力⟧、⟦Company#15|南京京瑞科电力设备公司⟧、⟦Group#16|黑龙江省电力公司⟧等8家单位共同发起的⟦Company#1|国电南瑞科技股份有限公司⟧挂牌，注册资本6900万元，⟦Person#3|薛禹安⟧任总经理。2003年10月，⟦Company#1|国电南瑞⟧（600406）在⟦Institution#17|上证所⟧上市，募资4.2亿元，投了两个项目：⟦Project#18|新一代调度自动化系统产业化⟧和⟦Project#19|电气化铁道自动化⟧。
“股票代码我盯着看了三天，406，一个都不能忘。”他回忆。
他退休是2005年，那一年⟦Company#1|国电南瑞⟧营收8.1亿元、净利润9600万元；到了去年，已是516亿元和71.8亿元，总市值最高1,980亿元。⟦Product#20|D5000调度系统⟧占据国内省级以上电网95%的份额，⟦Product#21|柔直换流阀⟧用在⟦Project#22|张北柔直工程⟧。
退休以后的⟦Person#3|薛禹安⟧并没闲着。2012年，他联合7位退休同事捐款50万元，在⟦Institution#23|河海大学⟧设立⟦Fund#24|南瑞老同志助学金⟧，十二年资助贫困生216名。2018年，⟦GovernmentBody#31|江苏省委⟧、⟦GovernmentBody#32|省政府⟧授予他⟦Honor#2|江苏省改革先锋⟧称号，同批表彰的还有⟦Group#25|徐工集团⟧的⟦Person#26|阮明生⟧、⟦Group#27|红豆集团⟧的⟦Person#28|成望海⟧。
今年“七一”，他拿到了⟦Honor#29|光荣在党50年⟧纪念章，他说最想做的事，是把《⟦Policy#30|中国调度自动化五十年⟧》写完——目前已写了41万字。
====
#5 locatedIn #4
#3 holdsPosition #1 ; title=总经理 ; status=ended
#3 receivedHonor #2
#3 receivedHonor #29
#3 holdsPosition #9 ; title=车间主任 ; status=ended
#3 holdsPosition #7 ; title=副所长 ; status=ended
#8 formedFrom #7
#9 partOf #7
#7 established #11
#7 established #12
#7 established #13
#7 metric 合同额 = 6.3 亿元
#8 established #1 ; time=2001年2月28日
#14 established #1 ; time=2001年2月28日
#15 established #1 ; time=2001年2月28日
#16 established #1 ; time=2001年2月28日
#8 cooperatesWith #14
#8 cooperatesWith #15
#8 cooperatesWith #16
#8 holdsStakeIn #1 ; percent=75%
#1 metric 注册资本 = 6900 万元
#1 metric 募资 = 4.2 亿元 ; time=2003年10月
#1 hasProject #18
#1 hasProject #19
#3 said “股票代码我盯着看了三天，406，一个都不能忘。”
#1 metric 营收 = 8.1 亿元 ; time=2005年
#1 metric 净利润 = 9600 万元 ; time=2005年
#1 metric 营收 = 516 亿元 ; time=去年
#1 metric 净利润 = 71.8 亿元 ; time=去年
#1 metric 总市值 = 1980 亿元
#1 produces #20
#1 produces #21
#20 metric 国内省级以上电网份额 = 95 %
#3 established #24 ; time=2012年
#3 fundedAid #24 ; amount=50万元
#24 metric 资助贫困生 = 216 名 ; time=十二年
#26 receivedHonor #2
#28 receivedHonor #2
#30 metric 字数 = 41 万字
