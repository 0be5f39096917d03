⟦Group#1|中国石油⟧⟦Company#2|独山子石化⟧：把“⟦Initiative#3|大讲堂⟧”办到装置旁

　　“讲课的不是专家，就是我们班的老班长。”⟦Company#2|独山子石化公司⟧⟦OrganizationUnit#4|乙烯一联合车间⟧的⟦Person#5|阿依古丽·热合曼⟧说起“⟦Initiative#3|石化大讲堂⟧”，眼里有光。今年53岁的⟦Person#6|滕志刚⟧，用三根吸管和一个矿泉水瓶讲清了裂解炉结焦的道理，录成的视频7分16秒，在⟦Group#1|中国石油⟧铁人先锋平台上点击64万次。

　　⟦Company#2|独石化⟧是⟦Province#7|新疆⟧最大的炼化一体化企业，乙烯产能200万吨/年，现有员工9,866人、青工占46%。“新人多、装置老、事故往往出在‘想当然’上。”⟦PartyOrganization#8|公司党委⟧⟦OrganizationUnit#31|宣传部⟧部长⟦Person#9|金昱晖⟧说。2023年，⟦PartyOrganization#8|公司党委⟧在⟦Initiative#10|主题教育⟧中推出“⟦Initiative#3|石化大讲堂⟧”，明确“⟦Initiative#11|三进三讲⟧”——进装置、进班组、进现场，讲故事、讲案例、讲本事，每季度评“金话筒”。

　　★2023年6月至今，共开讲1,217场，6.8万人次参加；
　　★整理形成《⟦Policy#12|身边人讲身边事⟧》教材1套5册，征集案例386个；
　　★培育兼职讲师203名，其中⟦Honor#13|集团公司技能专家⟧22名、⟦Honor#14|自治区劳模⟧6名；
　　★装置非计划停工同比减少7次，职工违章率下降41%；
　　★“⟦Product#15|塔里木乙烷裂解⟧”专题被⟦Group#16|中国石化⟧⟦Company#17|镇海炼化⟧、⟦Group#18|浙石化集团⟧借鉴。

　　讲堂也讲“反面教材”。2022年4月，⟦Company#19|独山子天利实业公司⟧一名承包商违规动火，引发闪爆，未造成人员死亡，但直接损失370万元。⟦OrganizationUnit#20|安全环保处⟧把监控还原成三维动画，⟦Person#21|穆合塔尔·吾斯曼⟧作为当事作业长站上讲台，第一句就是“对不起”。“那天，台下十几个人红了眼眶。”

　　热闹背后，隐忧也有：倒班职工到课率仅有68%，部分班组为凑数请别人代签。针对问题，⟦Company#2~|公司⟧改用人脸识别打卡，并将讲堂与岗位晋升积分挂钩；与⟦Institution#22|新疆大学⟧、⟦Institution#23|克拉玛依职业技术学院⟧联合开设“⟦Initiative#24|石化夜校⟧”，首批招生214人。

　　“2025年，我们打算把讲堂开到⟦Place#25|乌兹别克斯坦⟧⟦Facility#26|卡什卡达里亚化工园⟧去。”⟦Company#2~|公司⟧总经理⟦Person#27|霍云翔⟧表示，讲堂的目标只有一条——“让每一个操作员，都敢讲、能讲、讲对。”

　　目前，⟦Company#2|独山子石化⟧已申报⟦GovernmentBody#29|自治区总工会⟧“⟦Honor#30|职工教育优秀品牌⟧”。
====
#2 subsidiaryOf #1
#4 partOf #2
#5 holdsPosition #4
#5 said “讲课的不是专家，就是我们班的老班长。”
#6 holdsPosition #4
#6 metric 年龄 = 53 岁
#6 metric 视频点击 = 64 万次
#2 locatedIn #7
#2 metric 乙烯产能 = 200 万吨/年
#2 metric 员工 = 9866 人
#2 metric 青工占比 = 46 %
#8 partOf #2
#31 partOf #8
#9 holdsPosition #31 ; title=部长
#9 said “新人多、装置老、事故往往出在‘想当然’上。”
#8 launched #3
#8 launched #10
#8 launched #11
#3 metric 开讲 = 1217 场 ; time=2023年6月至今
#3 metric 参加 = 6.8 万人次
#3 metric 征集案例 = 386 个
#3 metric 兼职讲师 = 203 名
#8 issued #12
#3 metric 集团公司技能专家 = 22 名
#3 metric 自治区劳模 = 6 名
#2 metric 非计划停工同比减少 = 7 次
#2 metric 职工违章率下降 = 41 %
#17 subsidiaryOf #16
#19 subsidiaryOf #2
#19 metric 直接损失 = 370 万元
#20 partOf #2
#21 holdsPosition #19 ; title=作业长
#3 metric 倒班职工到课率 = 68 %
#2 addresses “倒班职工到课率仅有68%”
#2 cooperatesWith #22
#2 cooperatesWith #23
#2 launched #24
#22 launched #24
#23 launched #24
#24 metric 首批招生 = 214 人
#26 locatedIn #25
#2 receivedHonor #30 ; status=planned
#27 holdsPosition #2 ; title=总经理
#27 said “2025年，我们打算把讲堂开到乌兹别克斯坦卡什卡达里亚化工园去。”
#27 said “让每一个操作员，都敢讲、能讲、讲对。”
