⟦Group#1|台州城投⟧：以“三个一”推动⟦Initiative#2|主题教育⟧走深走实

　　⟦Initiative#2|主题教育⟧开展以来，⟦Group#1|台州市城市建设投资发展集团有限公司⟧（以下简称“⟦Group#1|台州城投集团⟧”）党委牢牢把握“⟦Slogan#3|学思想、强党性、重实践、建新功⟧”总要求，以“一张清单、一支队伍、一批实事”推动学习成果转化，先后获⟦PartyOrganization#4|台州市国资委党委⟧通报表扬2次。
　　一张清单促学。⟦PartyOrganization#5|集团党委⟧制定“⟦Initiative#6|四学联动⟧”任务清单42项，班子成员领学《⟦Policy#7|习近平著作选读⟧》等原著，赴⟦Facility#8|大陈岛青年垦荒纪念馆⟧、⟦Facility#9|一江山岛登陆战纪念馆⟧开展现场教学，“垦荒精神”宣讲团走进项目工地31场。下属⟦Company#10|台州水务公司⟧党支部把学习会开到⟦Facility#11|长潭水库⟧，⟦Company#12|城投置业公司⟧党支部书记⟦Person#13|潘文斌⟧结合“保交楼”谈体会，“学到手的理论，要变成业主手里的钥匙。”
　　一支队伍攻坚。成立由党委书记、董事长⟦Person#14|应学军⟧任组长的⟦OrganizationUnit#15|重大项目攻坚专班⟧，⟦Project#16|台州市域铁路S2线⟧征拆、⟦Project#17|飞龙湖生态区⟧二期等12个项目倒排工期。⟦OrganizationUnit#15~|专班⟧赴⟦City#18|宁波⟧、⟦City#19|嘉兴⟧学习⟦Group#20|宁波城投集团⟧、⟦Group#21|嘉兴城投集团⟧“投建管运”一体化经验，形成调研报告9篇，转化措施26条。截至8月底，⟦Group#1~|集团⟧完成投资68.4亿元，占年度计划的71%；发行公司债15亿元，票面利率3.08%，创同级别新低。
　　一批实事暖心。聚焦群众急难愁盼，完成老旧管网改造43公里，⟦County#22|椒江区⟧⟦Township#23|葭沚街道⟧⟦Village#24|星明社区⟧1260户居民告别“黄水”；⟦Group#25|台州公交集团⟧开通夜间医院专线3条；⟦Company#26|城投物业公司⟧联合⟦Institution#27|台州市中心医院⟧在⟦Village#24~|社区⟧设健康驿站，义诊640人次。向⟦County#28|仙居县⟧⟦Township#29|上张乡⟧⟦Village#30|奶吾坑村⟧拨付帮促资金30万元，用于民宿改造和路灯亮化。
　　存在问题：个别支部学习“蜻蜓点水”，调研成果转化不快。下一步，⟦PartyOrganization#5|集团党委⟧将建好问题整改、整治、建章立制“⟦Initiative#31|三本台账⟧”，组织开展“⟦Initiative#32|城投先锋⟧”评选，确保⟦Initiative#2|主题教育⟧善始善终、善作善成。
====
#1 launched #2
#5 launched #2
#5 partOf #1
#1 implements #3
#5 launched #6
#6 metric 任务 = 42 项
#5 visited #8
#5 visited #9
#5 metric 宣讲 = 31 场
#10 subsidiaryOf #1
#12 subsidiaryOf #1
#25 subsidiaryOf #1
#26 subsidiaryOf #1
#13 holdsPosition #12 ; title=党支部书记
#13 said “学到手的理论，要变成业主手里的钥匙。”
#14 holdsPosition #1 ; title=党委书记、董事长
#14 holdsPosition #15 ; title=组长
#1 established #15
#15 partOf #1
#1 hasProject #16
#1 hasProject #17
#15 visited #18
#15 visited #19
#15 benchmarksAgainst #20
#15 benchmarksAgainst #21
#15 metric 调研报告 = 9 篇
#15 metric 转化措施 = 26 条
#1 metric 完成投资 = 68.4 亿元 ; time=截至8月底
#1 metric 完成投资占年度计划 = 71 %
#1 metric 发行公司债 = 15 亿元
#1 metric 票面利率 = 3.08 %
#1 metric 老旧管网改造 = 43 公里
#24 locatedIn #23
#23 locatedIn #22
#25 metric 夜间医院专线 = 3 条
#26 cooperatesWith #27
#26 metric 义诊 = 640 人次
#30 locatedIn #29
#29 locatedIn #28
#1 fundedAid #30 ; amount=30万元 ; purpose=民宿改造和路灯亮化
#1 pairedWith #30
#5 launched #31 ; status=planned
#5 launched #32 ; status=planned
#5 addresses “个别支部学习“蜻蜓点水””
