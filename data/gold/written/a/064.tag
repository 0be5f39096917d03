⟦PartyOrganization#901|中国一汽党委⟧⟦Initiative#2|党史学习教育⟧专题宣讲报告会举行

　　6月21日，⟦PartyOrganization#901|中国一汽党委⟧在⟦City#3|长春⟧举行⟦Initiative#2|党史学习教育⟧专题宣讲报告会，邀请⟦GovernmentBody#4|中央宣讲团⟧成员、⟦Institution#5|中共中央党史和文献研究院⟧研究员⟦Person#6|黄一岚⟧作宣讲报告。⟦Group#1~|公司⟧党委书记、董事长⟦Person#7|许留山⟧主持，党委副书记、总经理⟦Person#8|邱宪栋⟧等出席，来自⟦Company#9|一汽解放⟧、⟦Company#10|一汽红旗⟧、⟦Company#11|一汽-大众⟧等单位的干部职工8600余人在主会场和视频分会场聆听。
　　⟦Person#6|黄一岚⟧围绕“⟦Slogan#12|学史明理、学史增信、学史崇德、学史力行⟧”，讲述了党的百年奋斗历程。她特别提到，1953年7月15日，⟦Company#13|第一汽车制造厂⟧奠基，六名青年党员抬着刻有⟦Person#14|毛泽东⟧题词的汉白玉基石走进会场，“那块基石，今天还在⟦Facility#15|一号门⟧旁。”
　　报告会后，宣讲团成员与⟦Person#16|齐嵩光⟧等党员代表互动交流。作为⟦Honor#17|全国劳动模范⟧、⟦OrganizationUnit#18|红旗制造中心⟧维修工，⟦Person#16|齐嵩光⟧问：“年轻人离战争年代远了，党史怎么讲才不枯燥？”⟦Person#6|黄一岚⟧答：“讲身边人，讲身边事，讲你拧过的每一颗螺丝。”
　　⟦Initiative#2|党史学习教育⟧启动以来，⟦PartyOrganization#901|中国一汽党委⟧制定“⟦Initiative#19|百年一汽路、红旗心向党⟧”系列活动方案，组织理论学习中心组学习7次，班子成员讲党课22场；依托⟦Facility#20|红旗文化展馆⟧、⟦Facility#21|解放创新展馆⟧建设红色教育基地，接待参观4.7万人次；开展“⟦Initiative#22|我为群众办实事⟧”，梳理职工“急难愁盼”问题321项，已办结268项，建成⟦Facility#23|职工公寓⟧1200套，为⟦Company#9|一汽解放⟧⟦OrganizationUnit#24|卡车厂⟧更换空调86台。
　　⟦Person#7|许留山⟧强调，要从百年党史中汲取力量，全力实现“⟦Strategy#25|3341⟧”行动计划，打赢新红旗品牌振兴攻坚战。1至5月，⟦Group#1|中国一汽⟧销售整车170.6万辆，同比增长34.4%；⟦Product#26|红旗⟧品牌销售11.6万辆，同比增长118.1%。“红旗要飘起来，靠的是一代代人接力。”⟦Person#7|许留山⟧说。
====
#1 launched #2
#4 participatedIn #2
#5 participatedIn #2
#6 holdsPosition #5 ; title=研究员
#6 holdsPosition #4 ; title=成员
#7 holdsPosition #1 ; title=党委书记、董事长
#8 holdsPosition #1 ; title=党委副书记、总经理
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#1 formedFrom #13
#6 said “那块基石，今天还在一号门旁。”
#16 holdsPosition #18 ; title=维修工
#16 receivedHonor #17
#16 said “年轻人离战争年代远了，党史怎么讲才不枯燥？”
#18 partOf #1
#6 said “讲身边人，讲身边事，讲你拧过的每一颗螺丝。”
#1 launched #19
#1 metric 理论学习中心组学习 = 7 次
#1 metric 讲党课 = 22 场
#1 operates #20
#1 operates #21
#1 metric 接待参观 = 4.7 万人次
#1 launched #22
#1 metric 梳理职工问题 = 321 项
#1 metric 已办结 = 268 项
#1 metric 职工公寓 = 1200 套
#24 partOf #9
#9 metric 更换空调 = 86 台
#1 hasStrategy #25
#1 metric 销售整车 = 170.6 万辆 ; time=1至5月
#1 metric 销售整车同比增长 = 34.4 % ; time=1至5月
#1 produces #26
#26 metric 销售 = 11.6 万辆 ; time=1至5月
#26 metric 销售同比增长 = 118.1 % ; time=1至5月
#7 said “红旗要飘起来，靠的是一代代人接力。”
#1 locatedIn #3
#901 partOf #1
