⟦Person#1|王志刚⟧赴⟦Province#2|云南⟧调研⟦Group#3|中国铜业⟧定点帮扶和产业发展工作

　　6月11日至13日，⟦Group#4|中铝集团⟧党组成员、副总经理，⟦Group#3|中国铜业⟧党委书记、董事长⟦Person#1|王志刚⟧赴⟦Province#2|云南⟧调研，先后到⟦Company#5|云南铜业⟧⟦Facility#6|西南铜业分公司⟧、⟦Company#7|驰宏锌锗⟧⟦Facility#8|会泽冶炼分公司⟧、⟦Company#9|云南锗业⟧参股企业和⟦County#10|施甸县⟧走访，看望慰问帮扶干部。
　　在⟦Facility#6|西南铜业⟧搬迁项目现场，⟦Person#1|王志刚⟧听取⟦Company#5|云南铜业⟧总经理⟦Person#11|孙成余⟧汇报。⟦Project#12|西南铜业搬迁项目⟧位于⟦County#13|安宁市⟧⟦Township#14|草铺街道⟧，投资63.8亿元，年产阴极铜55万吨，5月29日已点火投料。⟦Person#1|王志刚⟧要求，要“慢不得、急不得”，把环保指标作为第一指标。
　　在⟦Facility#8|会泽冶炼分公司⟧，他与首席工程师⟦Person#15|保世荣⟧、技能大师⟦Person#16|耿家铭⟧座谈。得知锗产品回收率由58%提高到71%，⟦Person#1|王志刚⟧说：“三个点的回收率，抵得上一座小矿山。”⟦Institution#17|昆明理工大学⟧⟦OrganizationUnit#18|冶金与能源工程学院⟧院长⟦Person#19|华一平⟧介绍了双方共建的⟦OrganizationUnit#20|复杂有色金属资源清洁利用国家重点实验室⟧运行情况。
　　6月13日，⟦Person#1|王志刚⟧一行来到⟦County#10|施甸县⟧。该县是⟦Group#4|中铝集团⟧定点帮扶县，自2013年以来⟦Group#4~|集团⟧累计投入资金1.37亿元。在⟦Township#21|姚关镇⟧⟦Village#22|蒜园社区⟧，他察看了“⟦Project#23|善洲林场研学步道⟧”建设，并出席⟦Facility#24|施甸中铝希望小学⟧图书捐赠仪式，赠书6300册。村民⟦Person#25|杨世芬⟧家的小卖部因步道游客多了，一天能多卖两百来元。
　　其间，⟦Person#1|王志刚⟧拜会了⟦GovernmentBody#26|云南省委⟧常委、副省长⟦Person#27|段勇生⟧，⟦GovernmentBody#28|云南省国资委⟧主任⟦Person#29|徐嘉利⟧，就推动⟦Group#30|云南冶金集团⟧后续改革、⟦Facility#31|普朗铜矿⟧二期核准等交换意见。⟦Person#27|段勇生⟧表示，⟦GovernmentBody#32|省政府⟧将支持⟦Group#3|中国铜业⟧把总部长期留在⟦City#33|昆明⟧。
　　⟦Group#3|中国铜业⟧副总裁⟦Person#34|史谊成⟧，⟦Company#5|云南铜业⟧党委书记⟦Person#35|高贵元⟧参加调研。
====
#1 holdsPosition #4 ; title=党组成员、副总经理
#1 holdsPosition #3 ; title=党委书记、董事长
#3 subsidiaryOf #4
#5 subsidiaryOf #3
#7 subsidiaryOf #3
#6 subsidiaryOf #5
#5 operates #6
#7 operates #8
#11 holdsPosition #5 ; title=总经理
#5 hasProject #12
#12 locatedIn #14
#14 locatedIn #13
#12 metric 投资 = 63.8 亿元
#12 metric 年产阴极铜 = 55 万吨
#15 holdsPosition #8 ; title=首席工程师
#16 holdsPosition #8 ; title=技能大师
#8 metric 锗产品回收率 = 71 %
#1 said “三个点的回收率，抵得上一座小矿山。”
#18 partOf #17
#19 holdsPosition #18 ; title=院长
#3 cooperatesWith #17
#3 established #20
#17 established #20
#4 pairedWith #10 ; time=2013年
#4 fundedAid #10 ; amount=1.37亿元
#22 locatedIn #21
#21 locatedIn #10
#10 locatedIn #2
#1 visited #6
#1 visited #8
#1 visited #10
#1 visited #22
#1 fundedAid #24 ; amount=图书6300册
#27 holdsPosition #26 ; title=常委
#27 holdsPosition #32 ; title=副省长
#29 holdsPosition #28 ; title=主任
#34 holdsPosition #3 ; title=副总裁
#35 holdsPosition #5 ; title=党委书记
#3 locatedIn #33
