⟦Group#1|国家电网⟧青年科学家⟦Person#2|顾星野⟧：让电缆“自己会说话”

　　⟦Person#2|顾星野⟧手里总攥着一截黑色的电缆。这位⟦Institution#3|中国电力科学研究院⟧⟦OrganizationUnit#4|高压研究所⟧的副所长，今年39岁，是⟦Honor#5|中国青年科技奖⟧最年轻的得主之一。
　　他研究的是“电缆听诊”。埋在地下的电缆绝缘劣化，就像人血管里的斑块，等出事就晚了。2016年，⟦Province#6|北京⟧⟦County#7|东城区⟧一段电缆起火，⟦Person#2|顾星野⟧在现场趴了9个小时，写下第一页笔记：“能不能让电缆自己说疼？”此后七年，他带领27人的⟦OrganizationUnit#8|声电联合感知创新团队⟧，用⟦Product#9|光纤声敏传感系统⟧捕捉0.1赫兹的异常振动，误报率从34%降到2.6%，在⟦Province#6|北京⟧、⟦Province#10|上海⟧、⟦City#11|青岛⟧三地应用1860公里，提前预警故障216次，避免损失3.8亿元。
　　技术突破的背后，是跨界的协作。⟦Institution#12|中国科学院半导体研究所⟧提供芯片，⟦Company#13|亨通光电⟧提供特种光纤，⟦Institution#14|上海交通大学⟧做信号处理，⟦Company#15|国网智研院公司⟧负责系统集成，六方共同成立⟦OrganizationUnit#16|电力光纤传感产业联盟⟧，⟦Person#2|顾星野⟧任理事长。联盟制定的⟦Policy#17|光纤在线监测团体标准⟧，已被⟦Institution#18|国际电工委员会⟧采纳为国际标准草案。
　　有人劝他创业，年薪开到三百万元，他没去。“论文写得再漂亮，不如让小区少停一次电。”⟦Person#2|顾星野⟧说。2023年，该成果获⟦Honor#19|国家技术发明奖二等奖⟧，⟦Company#20|国网山东电力⟧、⟦Company#21|国网浙江电力⟧等八家单位引进推广，合同额1.7亿元。
　　现在，他又盯上了海缆。在⟦City#22|舟山⟧，⟦Project#23|500千伏联网输电海缆监测项目⟧正在试点，由⟦Company#21|国网浙江电力⟧、⟦Company#24|宁波东方电缆⟧、⟦Institution#3|中国电科院⟧共同实施，目标是定位精度0.5米。海风大、腐蚀强，第一套样机三个月就坏了，团队又改了六版。“解决不了海缆信号衰减这个难题，我不退休。”
　　今年春天，⟦Person#2|顾星野⟧入选“⟦Honor#25|万人计划科技创新领军人才⟧”，⟦Group#1|国家电网⟧授予他“⟦Honor#26|国网工匠⟧”。他把奖金捐给⟦Province#29|青海⟧⟦County#27|玛多县⟧⟦Institution#28|黄河源小学⟧，添置了62台望远镜。
====
#2 holdsPosition #4 ; title=副所长
#4 partOf #3
#2 metric 年龄 = 39 岁
#2 receivedHonor #5
#8 partOf #3
#2 holdsPosition #8 ; title=带头人
#8 metric 成员 = 27 人
#8 produces #9
#9 metric 误报率 = 2.6 %
#9 metric 应用里程 = 1860 公里
#9 metric 提前预警故障 = 216 次
#9 metric 避免损失 = 3.8 亿元
#3 cooperatesWith #12
#3 cooperatesWith #13
#3 cooperatesWith #14
#3 cooperatesWith #15
#3 established #16
#12 established #16
#13 established #16
#14 established #16
#15 established #16
#2 holdsPosition #16 ; title=理事长
#16 issued #17
#2 said “能不能让电缆自己说疼？”
#2 said “论文写得再漂亮，不如让小区少停一次电。”
#9 receivedHonor #19 ; time=2023年
#20 metric 合同额 = 1.7 亿元
#21 metric 合同额 = 1.7 亿元
#21 hasProject #23
#24 hasProject #23
#3 hasProject #23
#23 locatedIn #22
#23 metric 定位精度 = 0.5 米 ; status=planned
#2 said “解决不了海缆信号衰减这个难题，我不退休。”
#2 receivedHonor #25
#2 receivedHonor #26
#2 fundedAid #28 ; amount=62台望远镜
#28 locatedIn #27
#27 locatedIn #29
#7 locatedIn #6
