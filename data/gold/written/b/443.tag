“⟦Initiative#1|红帆领航⟧”驶向蓝海
——⟦Group#2|北部湾航运集团⟧⟦PartyOrganization#9~|党委⟧打造党建品牌纪实

涛声拍岸，汽笛长鸣。清晨六点，⟦Facility#3|钦州港大榄坪码头⟧7号泊位，党员桥吊司机⟦Person#4|黄彩凤⟧爬上四十多米高的驾驶室，胸前的党徽格外醒目。“一钩准、一钩净、一钩稳，这就是我们的党性。”她说。

⟦Group#2|北部湾航运集团有限公司⟧是⟦Province#5|广西壮族自治区⟧直属企业，现有党组织126个、党员2187名，分布在⟦City#6|北海⟧、⟦City#7|钦州⟧、⟦City#8|防城港⟧三市的码头、船舶和铁路场站。点多、线长、流动性强，怎样让支部“建”得起来、更“立”得住？2021年，⟦PartyOrganization#9|集团党委⟧提出创建“⟦Initiative#1|红帆领航⟧”党建品牌，形成“⟦Strategy#10|一核三链五先锋⟧”工作体系。

所谓“一核”，就是以政治建设为核心；“三链”，是把组织链、产业链、服务链拧在一起；“五先锋”，即争当⟦Goal#11|安全先锋⟧、⟦Goal#12|效率先锋⟧、⟦Goal#13|创新先锋⟧、⟦Goal#14|廉洁先锋⟧、⟦Goal#15|服务先锋⟧。四年来，⟦Group#2~|集团⟧累计设立党员责任区318个、党员示范岗462个，组建党员突击队57支。

链上的故事不少。⟦PartyOrganization#16|防城港理货公司党支部⟧联合⟦GovernmentBody#17|防城海关⟧、⟦GovernmentBody#18|防城港边检站⟧、⟦Group#19|中国铁路南宁局集团⟧等7家单位成立⟦PartyOrganization#20|西部陆海新通道联合党支部⟧，推出“⟦Initiative#21|党旗下的通关一小时⟧”，进口铜精矿平均在港时间由68小时压缩到41小时。⟦Company#22|北海拖轮公司⟧把党小组建在拖轮上，“⟦Product#23|北拖16⟧”轮党小组三次冒台风救助遇险渔船，救起渔民29人，被⟦Institution#24|自治区总工会⟧授予“⟦Honor#25|广西工人先锋号⟧”。

“以前发展党员，主要看年限；现在，先看‘⟦Initiative#27|红帆积分⟧’。”⟦PartyOrganization#9|集团党委⟧⟦OrganizationUnit#38|组织部⟧部长⟦Person#26|覃庆云⟧介绍，“⟦Initiative#27|红帆积分⟧”把急难险重任务折算成分数，去年排名后5%的32名党员被约谈，6名一线班组长凭积分提前列为发展对象。

品牌带来了实打实的效益。2024年，⟦Group#2~|集团⟧完成货物吞吐量1.87亿吨，同比增长9.2%；集装箱吞吐量突破620万标箱；职工技能等级提升1300余人次，⟦Person#4|黄彩凤⟧创下的单机每小时52.6自然箱纪录至今无人打破，本人获评⟦Honor#28|全国五一劳动奖章⟧。

今年7月，“⟦Initiative#1|红帆领航⟧”入选⟦GovernmentBody#29|自治区国资委⟧“⟦Honor#30|国企党建十佳品牌⟧”。“牌子亮不亮，关键看群众认不认。”⟦PartyOrganization#9|集团党委⟧副书记⟦Person#31|岑维康⟧说，下一步将选派12名党员骨干赴⟦Place#32|马来西亚⟧⟦Facility#33|关丹港⟧，把品牌带出国门；并与⟦County#34|灵山县⟧⟦Township#35|武利镇⟧⟦Village#36|安金村⟧结对共建，计划3年投入帮扶资金240万元，建设⟦Project#37|荔枝冷链仓⟧。
====
#4 holdsPosition #2 ; title=桥吊司机
#4 said “一钩准、一钩净、一钩稳，这就是我们的党性。”
#3 locatedIn #7
#9 partOf #2
#2 metric 党组织 = 126 个
#2 metric 党员 = 2187 名
#9 launched #1 ; time=2021年
#9 hasStrategy #10
#10 hasComponent #11
#10 hasComponent #12
#10 hasComponent #13
#10 hasComponent #14
#10 hasComponent #15
#2 metric 党员责任区 = 318 个 ; time=四年来
#2 metric 党员示范岗 = 462 个 ; time=四年来
#2 metric 党员突击队 = 57 支 ; time=四年来
#16 cooperatesWith #17
#16 cooperatesWith #18
#16 cooperatesWith #19
#16 established #20
#17 established #20
#18 established #20
#19 established #20
#16 launched #21
#16 metric 进口铜精矿平均在港时间 = 41 小时
#22 subsidiaryOf #2
#22 produces #23
#23 metric 救起渔民 = 29 人
#23 receivedHonor #25
#26 said “以前发展党员，主要看年限；现在，先看‘红帆积分’。”
#26 holdsPosition #38 ; title=部长
#38 partOf #9
#9 launched #27
#9 metric 约谈党员 = 32 名 ; time=去年
#9 metric 提前列为发展对象 = 6 名
#2 metric 货物吞吐量 = 1.87 亿吨 ; time=2024年
#2 metric 货物吞吐量同比增长 = 9.2 % ; time=2024年
#2 metric 集装箱吞吐量 = 620 万标箱 ; time=2024年 ; approx=atLeast
#2 metric 职工技能等级提升 = 1300 人次 ; time=2024年 ; approx=about
#4 metric 单机作业效率 = 52.6 自然箱
#4 receivedHonor #28
#1 receivedHonor #30
#31 holdsPosition #9 ; title=副书记
#31 said “牌子亮不亮，关键看群众认不认。”
#33 locatedIn #32
#35 locatedIn #34
#36 locatedIn #35
#2 pairedWith #36 ; status=planned
#2 fundedAid #36 ; amount=240万元 ; status=planned
#2 hasProject #37 ; status=planned
#2 metric 选派党员骨干 = 12 名 ; status=planned
