⟦Institution#1|福建省总工会⟧命名第四批“⟦Honor#2|福建省劳模和工匠人才创新工作室⟧”

　　近日，⟦Institution#1|福建省总工会⟧命名⟦OrganizationUnit#3|林丹劳模创新工作室⟧等60个工作室为“⟦Honor#2|福建省劳模和工匠人才创新工作室⟧”，每个补助5万元。至此，全省省级创新工作室达到341个，累计攻关技改2.1万项，创效46亿元。以下是部分工作室的故事。
　　⟦OrganizationUnit#3|林丹劳模创新工作室⟧依托⟦Company#4|福建福清核电有限公司⟧，带头人⟦Person#5|林丹⟧是⟦Honor#6|全国五一劳动奖章⟧获得者。团队自主研发的⟦Product#7|蒸汽发生器检修机器人⟧，把检修时间从30天缩短到18天，累计节约外委费用2100万元。
　　⟦OrganizationUnit#8|陈国新大师工作室⟧设在⟦Company#9|厦门金龙联合汽车公司⟧，领衔人⟦Person#10|陈国新⟧、⟦Honor#11|中华技能大奖⟧获得者，钣金30年误差不过一根头发丝。他与⟦Institution#12|厦门理工学院⟧共建“⟦Initiative#13|双导师⟧”班，带徒96人，其中⟦Person#14|邹小军⟧夺得⟦Meeting#15|全国技能大赛⟧汽车钣金项目银牌。
　　⟦OrganizationUnit#16|张丽珠劳模工作室⟧来自⟦Institution#17|福建省农业科学院⟧，主攻⟦Product#18|福茶六号⟧选育，推广至⟦County#19|安溪县⟧、⟦County#20|福鼎市⟧、⟦County#21|武夷山市⟧共12.8万亩，带动茶农增收1.9亿元。
　　⟦OrganizationUnit#22|温志强创新工作室⟧挂靠⟦Group#23|三钢集团⟧⟦Company#24|三安钢铁⟧，带头人⟦Person#25|温志强⟧提出“⟦Initiative#26|一线微改⟧”机制，一年收集职工建议1173条，采纳642条，创效4380万元。他说：“车间里没有小事，就看谁肯弯下腰。”
　　⟦OrganizationUnit#27|黄美珍工匠工作室⟧设在⟦Group#28|福州公交集团⟧，把“⟦Initiative#29|微笑十分钟⟧”服务法推广到126条线路，投诉率下降63%。
　　⟦Institution#1|省总工会⟧副主席⟦Person#30|郑新清⟧介绍，评选坚持向一线倾斜，民营企业工作室占43%，落选的14个项目存在“重挂牌、轻运行”倾向。下一步，⟦Institution#1~|总工会⟧将与⟦GovernmentBody#31|福建省工信厅⟧、⟦GovernmentBody#32|省国资委⟧联合出台《⟦Policy#33|福建省劳模创新工作室管理办法⟧》，设立2000万元⟦Fund#34|职工创新基金⟧，推动成果与⟦Institution#35|福州大学⟧、⟦Institution#36|华侨大学⟧转化对接。
　　来自⟦Group#37|福建建工集团⟧的⟦Person#38|魏长城⟧代表获奖者发言：“牌子挂在墙上，本事长在手上。”
====
#3 receivedHonor #2
#8 receivedHonor #2
#16 receivedHonor #2
#22 receivedHonor #2
#27 receivedHonor #2
#1 metric 命名工作室 = 60 个
#1 metric 每个补助 = 5 万元
#1 metric 省级创新工作室 = 341 个
#1 metric 攻关技改 = 2.1 万项
#1 metric 创效 = 46 亿元
#3 partOf #4
#5 holdsPosition #3 ; title=带头人
#5 receivedHonor #6
#3 produces #7
#3 metric 节约外委费用 = 2100 万元
#8 partOf #9
#10 holdsPosition #8 ; title=领衔人
#10 receivedHonor #11
#8 cooperatesWith #12
#10 launched #13
#12 launched #13
#10 metric 带徒 = 96 人
#14 participatedIn #15
#16 partOf #17
#16 produces #18
#18 metric 推广面积 = 12.8 万亩
#18 metric 茶农增收 = 1.9 亿元
#22 partOf #24
#24 subsidiaryOf #23
#25 holdsPosition #22 ; title=带头人
#22 launched #26
#22 metric 收集职工建议 = 1173 条 ; time=一年
#22 metric 采纳建议 = 642 条
#22 metric 创效 = 4380 万元
#25 said “车间里没有小事，就看谁肯弯下腰。”
#27 partOf #28
#27 launched #29
#29 metric 线路 = 126 条
#27 metric 投诉率下降 = 63 %
#30 holdsPosition #1 ; title=副主席
#1 metric 民营企业工作室占 = 43 %
#1 issued #33 ; status=planned
#31 issued #33 ; status=planned
#32 issued #33 ; status=planned
#1 established #34 ; status=planned
#34 metric 规模 = 2000 万元 ; status=planned
#38 holdsPosition #37 ; title=代表
#38 said “牌子挂在墙上，本事长在手上。”
