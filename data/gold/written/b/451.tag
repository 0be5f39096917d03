各位领导：

　　按照会议安排，我代表⟦Group#1|宁夏宁东物产集团⟧⟦PartyOrganization#4~|党委⟧，就⟦Initiative#2|党史学习教育⟧开展情况作个汇报，主要讲三个“实”。

　　第一，组织领导抓得实。3月11日⟦Meeting#3|动员部署会⟧后，⟦PartyOrganization#4|集团党委⟧第一时间成立由我担任组长的⟦OrganizationUnit#5|党史学习教育领导小组⟧，印发《⟦Policy#6|党史学习教育工作方案⟧》《⟦Policy#7|“我为群众办实事”项目清单⟧》，派出3个巡回指导组对38个基层党组织全程指导。截至11月底，⟦PartyOrganization#4|党委⟧理论学习中心组专题学习9次，举办读书班2期，讲专题党课117场，发放《⟦Policy#8|中国共产党简史⟧》等书目3200余册。

　　第二，学习方式用得实。突出“红色+行业”，创设了“⟦Initiative#9|煤海红烛⟧”“⟦Initiative#10|车间史话⟧”“⟦Initiative#11|一线微讲堂⟧”3个载体。“⟦Initiative#9|煤海红烛⟧”请⟦Company#12|石嘴山储运公司⟧87岁的离休干部⟦Person#13|纳忠孝⟧等9位老同志口述⟦Place#14|宁夏⟧煤炭大会战往事，整理成文11万字；“⟦Initiative#10|车间史话⟧”由⟦Company#15|宁东铁路物流公司⟧青年党员⟦Person#16|撒晓梅⟧牵头，排演情景剧《⟦Product#17|驼铃变汽笛⟧》，巡演26场，观众近8000人次；“⟦Initiative#11|一线微讲堂⟧”在⟦Product#18|宁物通⟧App设置专栏，上线微课142节，日均点击1.3万次。7月1日，⟦PartyOrganization#4|集团党委⟧组织240名党员到⟦City#19|固原市⟧⟦County#20|西吉县⟧⟦Facility#21|将台堡红军长征会师纪念碑⟧重温入党誓词。

　　第三，为民服务办得实。确定⟦Initiative#22|我为群众办实事⟧项目64件，已办结61件，余下的3件正在走招标程序。一是为困难职工筹集互助金186万元，惠及412户；二是投入530万元改造⟦Facility#23|大武口职工公寓⟧，解决了310名单身职工“洗澡难”；三是对帮扶的⟦County#24|红寺堡区⟧⟦Township#25|大河乡⟧⟦Village#26|麻黄沟村⟧实施⟦Project#27|饲草配送中心⟧项目，⟦Group#1~|集团⟧出资95万元，带动村集体年增收21万元；四是争取到⟦Institution#28|中华慈善总会⟧、⟦Company#29|宁夏银行⟧捐助的净水机600台，全部安装到⟦City#30|吴忠⟧、⟦City#31|中卫⟧两市的乡村学校。

　　我们也清醒看到，学习教育与生产经营“两张皮”现象仍有存在，个别支部台账重于实效。下一步，将认真贯彻⟦Meeting#32|党的十九届六中全会⟧精神，拟于明年1月开展“⟦Initiative#33|开局看担当⟧”活动，并争创⟦Honor#34|自治区先进基层党组织⟧。

　　⟦PartyOrganization#4|集团党委⟧书记、董事长：⟦Person#35|郝瑞林⟧
　　2021年12月3日
====
#1 launched #2
#4 partOf #1
#4 launched #2
#4 launched #3
#4 established #5
#5 partOf #4
#35 holdsPosition #4 ; title=书记
#35 holdsPosition #1 ; title=董事长
#35 holdsPosition #5 ; title=组长
#4 issued #6
#4 issued #7
#4 metric 巡回指导组 = 3 个
#4 metric 基层党组织 = 38 个
#4 metric 中心组专题学习 = 9 次 ; time=截至11月底
#4 metric 读书班 = 2 期 ; time=截至11月底
#4 metric 专题党课 = 117 场 ; time=截至11月底
#4 metric 发放书目 = 3200 册 ; approx=about ; time=截至11月底
#4 launched #9
#4 launched #10
#4 launched #11
#4 metric 载体 = 3 个
#12 subsidiaryOf #1
#15 subsidiaryOf #1
#13 holdsPosition #12 ; title=离休干部
#13 participatedIn #9
#9 metric 口述史料 = 11 万字
#16 holdsPosition #15 ; title=青年党员
#16 launched #10
#15 produces #17
#17 metric 巡演 = 26 场
#17 metric 观众 = 8000 人次 ; approx=about
#1 produces #18
#11 metric 微课 = 142 节
#11 metric 日均点击 = 1.3 万次
#4 visited #21 ; time=7月1日
#4 metric 组织党员 = 240 名 ; time=7月1日
#20 locatedIn #19
#21 locatedIn #20
#1 launched #22
#22 metric 项目 = 64 件
#22 metric 办结 = 61 件
#22 metric 未办结 = 3 件
#1 metric 互助金 = 186 万元
#1 metric 惠及困难职工 = 412 户
#1 metric 惠及单身职工 = 310 名
#1 operates #23
#23 metric 改造投入 = 530 万元
#25 locatedIn #24
#26 locatedIn #25
#1 pairedWith #26
#1 fundedAid #27 ; amount=95万元
#1 hasProject #27
#26 metric 村集体年增收 = 21 万元
#28 fundedAid #30 ; amount=净水机600台
#28 fundedAid #31 ; amount=净水机600台
#29 fundedAid #30 ; amount=净水机600台
#29 fundedAid #31 ; amount=净水机600台
#1 addresses “学习教育与生产经营“两张皮”现象”
#4 implements #32 ; status=planned
#4 launched #33 ; status=planned ; time=明年1月
#1 pursuesGoal #34
