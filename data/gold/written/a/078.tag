⟦Group#1|南方电网⟧：“⟦Product#2|大瓦特⟧”上岗记

　　凌晨两点，⟦City#3|深圳⟧⟦County#4|南山区⟧一条电缆发出异常放电信号。三秒钟后，⟦Group#1|南方电网⟧人工智能大模型“⟦Product#2|大瓦特⟧”给出判断：中间接头受潮，建议48小时内消缺。值班员⟦Person#5|卓越⟧点下确认，工单派到了⟦Company#6|深圳供电局⟧⟦OrganizationUnit#7|南山供电分局⟧。
　　“⟦Product#2|大瓦特⟧”由⟦Company#8|南方电网人工智能科技有限公司⟧自主研发，2023年9月发布，是国内首个电力行业人工智能创新平台，参数规模1000亿。⟦Company#8~|公司⟧总经理⟦Person#9|梁寿海⟧说：“电网的数据不出门，算力、算法必须攥在自己手里。”目前，“⟦Product#2|大瓦特⟧”已在输电、配电、客服等126个场景应用，缺陷识别准确率超过95%，智能客服分流人工话务四成。
　　平台背后是一张“朋友圈”。⟦Group#1|南网⟧与⟦Company#10|华为⟧合作昇腾算力底座，与⟦Company#11|百度⟧、⟦Company#12|科大讯飞⟧合作预训练；⟦Institution#13|清华大学⟧、⟦Institution#14|华南理工大学⟧参与机理模型研究，四方共建⟦OrganizationUnit#15|电力人工智能联合创新中心⟧。⟦Group#1|中国南方电网有限责任公司⟧首席信息官⟦Person#16|余国邦⟧介绍，2024年⟦Group#1~|公司⟧数字化投入86.4亿元，研发人员3480名。
　　大模型也走进了乡村。在⟦Province#17|云南⟧⟦City#18|怒江州⟧⟦County#19|贡山县⟧⟦Township#20|独龙江乡⟧，⟦Company#21|云南电网怒江供电局⟧用无人机加“⟦Product#2|大瓦特⟧”巡线，过去五个人走三天的路，如今40分钟飞完。⟦OrganizationUnit#22|独龙江供电所⟧所长⟦Person#23|木学辉⟧是独龙族第一代电力工人，他说：“雪封山的时候，它就是我们的眼睛。”
　　根据《⟦Policy#24|南方电网公司数字电网建设白皮书⟧》，到2025年⟦Group#1~|公司⟧将基本建成数字电网，新能源装机占比超过40%。今年上半年，⟦Place#25|南方五省区⟧全社会用电量8201亿千瓦时，同比增长8.7%，西电东送电量1028亿千瓦时。⟦Province#26|海南⟧新能源渗透率已达47.1%，如何保障电网稳定，是“⟦Product#2|大瓦特⟧”的下一张考卷。
　　另悉，⟦Company#8|南网人工智能公司⟧正筹备引入战略投资者，⟦Group#27|南网数字集团⟧持股将由100%降至70%左右，方案尚待⟦OrganizationUnit#28|公司董事会⟧审议。
====
#4 locatedIn #3
#7 partOf #6
#6 subsidiaryOf #1
#5 holdsPosition #7 ; title=值班员
#8 produces #2
#8 subsidiaryOf #27
#27 subsidiaryOf #1
#2 metric 参数规模 = 1000 亿
#9 holdsPosition #8 ; title=总经理
#9 said “电网的数据不出门，算力、算法必须攥在自己手里。”
#2 metric 应用场景 = 126 个
#2 metric 缺陷识别准确率 = 95 % ; approx=atLeast
#1 cooperatesWith #10
#1 cooperatesWith #11
#1 cooperatesWith #12
#1 cooperatesWith #13
#1 cooperatesWith #14
#1 established #15
#10 established #15
#13 established #15
#14 established #15
#16 holdsPosition #1 ; title=首席信息官
#1 metric 数字化投入 = 86.4 亿元 ; time=2024年
#1 metric 研发人员 = 3480 名
#20 locatedIn #19
#19 locatedIn #18
#18 locatedIn #17
#21 subsidiaryOf #1
#22 partOf #21
#23 holdsPosition #22 ; title=所长
#23 said “雪封山的时候，它就是我们的眼睛。”
#1 issued #24
#1 metric 新能源装机占比 = 40 % ; time=到2025年 ; approx=atLeast ; status=planned
#25 metric 全社会用电量 = 8201 亿千瓦时 ; time=今年上半年
#25 metric 全社会用电量同比增长 = 8.7 % ; time=今年上半年
#25 metric 西电东送电量 = 1028 亿千瓦时 ; time=今年上半年
#26 metric 新能源渗透率 = 47.1 %
#27 holdsStakeIn #8 ; percent=70% ; approx=about ; status=planned
#27 holdsStakeIn #8 ; percent=100%
#28 partOf #1
