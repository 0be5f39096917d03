⟦GovernmentBody#1|应急管理部⟧、⟦GovernmentBody#2|国家矿山安全监察局⟧：严查“假整改”

　　针对今年以来多地煤矿事故抬头的态势，⟦GovernmentBody#2|国家矿山安监局⟧3月28日在⟦Province#3|山西⟧⟦City#4|大同⟧召开现场会，集中曝光“隐患整改走过场”案例。⟦GovernmentBody#1|应急管理部⟧副部长、⟦GovernmentBody#2|国家矿山安监局⟧局长⟦Person#5|黄进学⟧主持会议，⟦GovernmentBody#6|山西省应急管理厅⟧、⟦GovernmentBody#7|陕西省能源局⟧等九省份相关部门负责人参加。
　　会上播放的视频显示，执法人员在⟦County#8|左云县⟧一处**煤矿检查时，发现瓦斯传感器被塑料袋包住，井下电话打不通；在**能源公司，整改照片上的支护设备与实际编号对不上。⟦Person#5|黄进学⟧说，“这样的整改，糊弄的不是检查组，是兄弟的命。”对此，⟦GovernmentBody#2|国家矿山安监局⟧责令13处煤矿停产整顿，暂扣安全生产许可证9个，对27名责任人给予罚款。
　　如何把隐患消除在未发？⟦Group#9|中国中煤⟧⟦Group#10|平朔集团⟧介绍了经验。⟦Group#10|平朔集团⟧在⟦Facility#11|安太堡露天矿⟧建立“⟦Initiative#12|隐患天天晒⟧”平台，一线职工随手拍、随时报，最高奖励5000元。“去年兑现奖金413万元，抓住隐患1.8万条。”⟦Group#10~|公司⟧安全总监⟦Person#13|侯建军⟧说。⟦Group#14|晋能控股集团⟧⟦Facility#15|塔山煤矿⟧与⟦Institution#16|中国矿业大学（北京）⟧、⟦Institution#17|太原理工大学⟧联合开发冲击地压预警系统，预警提前时间由7分钟增至23分钟。
　　也有企业交流教训。⟦Group#18|皖淮能源集团⟧副总经理⟦Person#19|刘保民⟧讲述了**矿去年的一次顶板事故：“整改回复写了12页，没有一页去现场看过。”该集团此后规定，整改必须由班组长、区队长、矿长三级签字，凡弄虚作假的一律降级，已处理9人。
　　据通报，今年一季度全国矿山发生事故63起、同比下降8.7%，但煤矿事故死亡人数持平。下一步，⟦GovernmentBody#2|国家矿山安监局⟧将开展“⟦Initiative#20|亮剑2024⟧”专项执法，推动⟦Province#21|内蒙古⟧、⟦Province#22|新疆⟧等省区建立⟦Initiative#23|驻矿安监员制度⟧，会同⟦GovernmentBody#24|国家能源局⟧推进智能化改造，力争年底前高瓦斯矿井监控系统联网率达到100%。⟦Institution#25|中国煤炭工业协会⟧也将组织专家会诊。
====
#5 holdsPosition #1 ; title=副部长
#5 holdsPosition #2 ; title=局长
#4 locatedIn #3
#8 locatedIn #4
#5 said “这样的整改，糊弄的不是检查组，是兄弟的命。”
#2 metric 责令停产整顿煤矿 = 13 处
#2 metric 暂扣安全生产许可证 = 9 个
#2 metric 处罚责任人 = 27 名
#10 subsidiaryOf #9
#10 operates #11
#10 launched #12
#12 metric 最高奖励 = 5000 元
#10 metric 兑现奖金 = 413 万元 ; time=去年
#10 metric 抓住隐患 = 1.8 万条 ; time=去年
#13 holdsPosition #10 ; title=安全总监
#13 said “去年兑现奖金413万元，抓住隐患1.8万条。”
#14 operates #15
#15 cooperatesWith #16
#15 cooperatesWith #17
#15 metric 预警提前时间 = 23 分钟
#19 holdsPosition #18 ; title=副总经理
#19 said “整改回复写了12页，没有一页去现场看过。”
#18 metric 处理人员 = 9 人
#2 metric 矿山事故 = 63 起 ; time=今年一季度
#2 metric 矿山事故同比下降 = 8.7 % ; time=今年一季度
#2 launched #20 ; status=planned
#2 launched #23 ; status=planned
#2 cooperatesWith #24
#2 metric 高瓦斯矿井监控系统联网率 = 100 % ; time=年底前 ; status=planned
#2 addresses “隐患整改走过场”
