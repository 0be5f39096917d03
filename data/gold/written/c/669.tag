⟦City#1|鞍山⟧：送别“炉长”⟦Person#2|艾德昌⟧

⟦Institution#3|辽宁日报⟧记者　⟦Person#4|璩士英⟧

12月的⟦City#1|鞍山⟧，零下14℃。⟦Facility#5|鞍钢炼铁总厂10号高炉⟧炉前，58位工友排成两列，等一个人——当天正式退休的高级技师⟦Person#2|艾德昌⟧。

1981年，19岁的⟦Person#2|艾德昌⟧顶替父亲进了⟦Company#6|鞍钢⟧，在⟦OrganizationUnit#7|炼铁厂⟧当炉前工。37℃的夏天穿棉袄、拿钢钎，是他对那个年代最深的记忆。1994年，他跟着⟦OrganizationUnit#8|技术攻关组⟧去⟦Place#9|日本⟧⟦Company#10|川崎制铁⟧学习六个月，回来画了210张草图，提出“一看二听三摸四算”的⟦Initiative#11|艾德昌炉况诊断法⟧，使⟦Facility#5|10号炉⟧焦比从每吨铁492公斤降到463公斤，此后在⟦Company#6~|公司⟧所有七座高炉推开。

2009年⟦OrganizationUnit#12|艾德昌技能大师工作室⟧挂牌，十五年攻克难题163项，获⟦Honor#13|国家专利⟧47件，累计创效5.6亿元，走出⟦Honor#14|全国技术能手⟧4人、⟦Honor#15|辽宁工匠⟧9人。他自己的奖状也装满了两个柜子：⟦Honor#16|全国五一劳动奖章⟧、⟦Honor#17|中华技能大奖⟧，2013年当选十二届⟦GovernmentBody#18|全国人大⟧代表，2019年受邀登上⟦Facility#19|天安门观礼台⟧，他说“腿抖得比第一次出铁还厉害”。

⟦Group#20|鞍钢集团⟧党委副书记、工会主席⟦Person#21|解绍文⟧给他送来一块⟦Facility#5|10号炉⟧第四代炉身的耐火砖。⟦Facility#5~|这座炉子⟧2022年大修后，利用系数提高到2.62，日产铁水7200吨，仅炉顶均压煤气回收一项，一年减排二氧化碳4.1万吨。“您那套诊断法，现在写进了⟦Product#22|高炉智慧大脑⟧的算法里。”⟦Person#21|解绍文⟧说。

接班人是徒弟⟦Person#23|佟帅⟧，41岁，⟦Institution#24|辽宁科技大学⟧毕业的工学硕士，去年代表⟦Group#20|鞍钢集团⟧在⟦Meeting#25|全国钢铁行业职业技能竞赛⟧上拿了炼铁工第三名。⟦Person#2|艾德昌⟧把记了四十二年的13本炉前日记交给他，扉页上写着：“火认人，你真它就真。”
另据⟦OrganizationUnit#68|炼铁总厂⟧⟦OrganizationUnit#60|党委组织室⟧介绍，⟦OrganizationUnit#68~|该厂⟧有党员1163名，近三年实施⟦Initiative#61|高炉人才蓄水池计划⟧，选送⟦Institution#62|东北大学⟧脱产培训86人。作为⟦Product#63|高炉炉缸内衬智能监测系统⟧的首家应用单位，⟦Company#6|鞍钢⟧与⟦Company#64|中冶赛迪⟧还联合中标⟦Place#65|越南⟧⟦Company#66|和发榕桔钢铁⟧⟦Project#67|2号高炉总包⟧，合同额3.7亿元，⟦Company#6|鞍钢⟧方占四成。
====
#5 locatedIn #1
#2 holdsPosition #6 ; title=高级技师 ; status=ended
#7 partOf #6
#2 holdsPosition #7 ; title=炉前工 ; status=ended
#8 partOf #6
#2 visited #10
#10 locatedIn #9
#2 launched #11
#5 metric 焦比 = 463 公斤
#6 launched #11
#6 operates #5
#12 metric 攻克难题 = 163 项 ; time=十五年
#12 metric 国家专利 = 47 件
#12 metric 累计创效 = 5.6 亿元
#12 metric 全国技术能手 = 4 人
#12 metric 辽宁工匠 = 9 人
#12 receivedHonor #13
#12 partOf #6
#2 receivedHonor #16
#2 receivedHonor #17
#2 holdsPosition #18 ; title=代表 ; time=2013年
#2 visited #19
#2 said “腿抖得比第一次出铁还厉害”
#21 holdsPosition #20 ; title=党委副书记、工会主席
#5 metric 利用系数 = 2.62
#5 metric 日产铁水 = 7200 吨
#5 metric 减排二氧化碳 = 4.1 万吨/年
#21 said “您那套诊断法，现在写进了高炉智慧大脑的算法里。”
#23 participatedIn #25
#68 metric 党员 = 1163 名
#60 partOf #68
#68 launched #61
#61 metric 脱产培训 = 86 人
#6 cooperatesWith #64
#6 hasProject #67
#64 hasProject #67
#66 hasProject #67
#66 locatedIn #65
#67 metric 合同额 = 3.7 亿元
