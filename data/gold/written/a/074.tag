2024年全省国资监管工作会议领导讲话（节选）

同志们：
　　刚才，⟦Person#1|程良⟧同志通报了2023年工作，⟦Group#2|河南能源集团⟧、⟦Group#3|中国平煤神马集团⟧、⟦Group#4|河南交通投资集团⟧、⟦Company#5|中原银行⟧作了发言，讲得都很好。下面，我讲三点意见。
　　一、客观看成绩，增强底气。2023年，⟦GovernmentBody#6|河南省国资委⟧履行出资人职责的企业资产总额3.2万亿元，同比增长9.7%；利润总额203亿元，剔除煤价因素同口径增长4.8%。⟦Group#2|河南能源⟧打赢了“⟦Initiative#7|改革脱困翻身仗⟧”，债务规模压降462亿元，信用评级恢复AAA；⟦Group#8|安钢集团⟧引入⟦Company#9|沙钢⟧的混改虽未谈成，但自身减亏11亿元；⟦Company#10|超聚变数字技术有限公司⟧落户⟦City#11|郑州⟧，服务器销量跃居全国第二，⟦GovernmentBody#12|省政府⟧授予其“⟦Honor#13|河南省省长质量奖⟧”。这些成绩，来之不易。
　　二、冷静看问题，保持清醒。现在有的企业，论文一大堆、产品没几个；有的班子，研究三年五年、落地一件没有；有的⟦OrganizationUnit#14|董事会⟧，外部董事成了“挂名董事”。去年审计发现问题317个，⟦Group#15|河南水投集团⟧一家就占28个。⟦Person#16|李庆安⟧同志在⟦Group#17|郑煤机集团⟧调研时说过一句话，我很赞成：“市场不相信报表，只相信订单。”
　　三、奋力抓落实，确保实效。今年的工作，概括起来叫“⟦Strategy#18|1236⟧”：锚定一个目标，就是⟦Goal#19|国资国企高质量发展走在全国第一方阵⟧；突出两个途径，即提高核心竞争力、增强核心功能；用好三个抓手，即⟦Industry#20|尼龙新材料⟧、⟦Industry#21|算力⟧、⟦Industry#22|航空物流⟧；实施六大行动，其中⟦Initiative#23|创新攻坚行动⟧、⟦Initiative#24|资本运作行动⟧要先行。⟦Group#3|平煤神马⟧要把⟦Facility#25|中国尼龙城⟧建成世界级基地，产值力争突破800亿元；⟦Group#26|河南投资集团⟧要牵头运营好150亿元的⟦Fund#27|省先进制造业基金⟧；⟦Group#4|交投集团⟧要完成投资700亿元，确保⟦Project#28|安罗高速⟧黄河特大桥合龙。
　　同志们，“人误地一时，地误人一年”。让我们在⟦GovernmentBody#29|省委⟧、⟦GovernmentBody#12|省政府⟧的坚强领导下，撸起袖子加油干，向⟦Province#30|河南⟧人民交出新的答卷！
====
#6 supervises #2
#6 supervises #3
#6 supervises #4
#6 supervises #8
#6 supervises #15
#6 supervises #26
#6 metric 资产总额 = 3.2 万亿元 ; time=2023年
#6 metric 资产总额同比增长 = 9.7 % ; time=2023年
#6 metric 利润总额 = 203 亿元 ; time=2023年
#6 metric 利润总额同口径增长 = 4.8 % ; time=2023年
#2 launched #7
#2 metric 债务规模压降 = 462 亿元
#8 metric 减亏 = 11 亿元
#10 locatedIn #11
#10 receivedHonor #13
#6 metric 审计发现问题 = 317 个 ; time=去年
#15 metric 审计发现问题 = 28 个
#16 said “市场不相信报表，只相信订单。”
#16 visited #17
#6 hasStrategy #18
#18 hasComponent #19 ; role=goal
#18 hasComponent #20 ; role=grip
#18 hasComponent #21 ; role=grip
#18 hasComponent #22 ; role=grip
#18 hasComponent #23 ; role=action
#18 hasComponent #24 ; role=action
#6 pursuesGoal #19
#6 developsIndustry #20
#6 developsIndustry #21
#6 developsIndustry #22
#6 launched #23 ; status=planned
#6 launched #24 ; status=planned
#3 operates #25
#25 metric 产值 = 800 亿元 ; approx=atLeast ; status=planned
#26 operates #27
#27 metric 规模 = 150 亿元
#4 metric 完成投资 = 700 亿元 ; status=planned
#4 hasProject #28
