⟦Group#1|中国化工集团⟧433亿美元要约收购⟦Company#2|先正达⟧完成交割

　　（⟦Institution#41|化工报⟧　记者　⟦Person#38|卞婉霞⟧　⟦Place#39|瑞士⟧⟦Place#12|巴塞尔⟧6月27日消息）当地时间26日，⟦Group#1|中国化工集团公司⟧宣布完成对⟦Place#39|瑞士⟧⟦Company#2|先正达公司⟧的交割，获得⟦Company#2~|后者⟧94.7%的股份，收购金额达430亿美元，成为中国企业迄今最大一笔海外并购。⟦Company#2|先正达⟧股票将从⟦Institution#3|瑞士证券交易所⟧退市，存托凭证从⟦Institution#4|纽约证券交易所⟧退市。

　　2016年2月3日，双方在⟦Place#5|苏黎世⟧公布要约：每股465美元，另派发特别股息5⟦Place#39|瑞士⟧法郎。此后一年零四个月里，交易先后通过⟦GovernmentBody#6|美国外国投资委员会⟧（⟦GovernmentBody#6|CFIUS⟧）和20个国家和地区反垄断机构的审批，其中⟦Place#7|欧盟⟧要求剥离⟦Company#8|ADAMA⟧的部分农药登记证，⟦Place#9|美国⟧要求转让⟦Product#10|百草枯⟧等三个产品。
　　“按时把最后一个章盖完，是我这辈子做过最长的马拉松。”⟦Group#1|中国化工⟧首席整合官⟦Person#11|孔维嘉⟧在⟦Place#12|巴塞尔⟧对记者说。据介绍，⟦Company#2|先正达⟧总部、首席执行官⟦Person#13|傅文德⟧（⟦Person#13|Erik Fyrwald⟧）及管理层保持不变，10人董事会中4名独立董事，董事长由⟦Group#1|中国化工⟧派出。⟦Company#2|先正达⟧在⟦Place#40|中国⟧的投资包括⟦Facility#14|南通工厂⟧、⟦OrganizationUnit#15|北京生物技术中心⟧，在册员工千余名。
　　⟦Company#2|先正达⟧2016年销售收入127.9亿美元，在全球农药市场占20%，种子市场占8%，两者分别居世界第一位和第三位，其中除草剂品牌“⟦Product#10|百草枯⟧”、杀菌剂“⟦Product#16|阿米西达⟧”和玉米品种⟦Product#17|NK系列⟧知名度较高。在⟦Company#18|孟山都⟧被⟦Company#19|拜耳⟧并购、⟦Company#20|陶氏⟧与⟦Company#21|杜邦⟧合并之后，全球农化行业形成四强格局。
　　钱从哪里来？⟦Group#1|中国化工⟧自有资金并不宽裕，2015年末资产负债率81.3%。公开资料显示，⟦Company#22|摩根士丹利⟧、⟦Company#23|中信银行⟧牵头的银团提供贷款330亿美元，⟦Group#24|中国国新⟧、⟦Company#25|兴业银行⟧以永续债、优先股方式认购其余。市场因此担心偿债，⟦Company#26|标普全球评级⟧将其列入负面观察。
　　⟦Group#1|中国化工⟧为2004年5月在⟦Group#27|中国蓝星集团⟧、⟦Group#28|中国昊华化工集团⟧等五家企业基础上重组设立的中央企业，设⟦Platform#29|农化⟧、⟦Platform#30|材料科学⟧、⟦Platform#31|橡胶轮胎⟧等六个板块，此前以72亿欧元控股⟦Company#32|倍耐力轮胎⟧，以9.25亿欧元收购⟦Place#33|德国⟧⟦Company#34|克劳斯玛菲⟧。对于与⟦Group#35|中国中化集团⟧合并的传闻，⟦Person#11|孔维嘉⟧说，“一个字都不知道”。
　　⟦Institution#36|中国农药工业协会⟧副会长⟦Person#37|罗章泉⟧认为，“买来的是全世界最好的种子和配方，但种子要落到自己的地里才能发芽”。
====
#1 acquired #2 ; percent=94.7%
#1 metric 收购金额 = 430 亿美元
#2 locatedIn #39
#1 metric 每股要约价格 = 465 美元
#1 metric 特别股息 = 5 瑞士法郎
#2 metric 反垄断审批国家和地区 = 20 个
#11 holdsPosition #1 ; title=首席整合官
#11 said “按时把最后一个章盖完，是我这辈子做过最长的马拉松。”
#13 holdsPosition #2 ; title=首席执行官
#2 metric 董事会 = 10 人
#2 metric 独立董事 = 4 名
#2 operates #14
#15 partOf #2
#2 metric 中国员工 = 1000 名 ; approx=about
#2 metric 销售收入 = 127.9 亿美元 ; time=2016年
#2 metric 全球农药市场占比 = 20 % ; time=2016年
#2 metric 全球种子市场占比 = 8 % ; time=2016年
#2 produces #10
#2 produces #16
#2 produces #17
#19 acquired #18
#20 cooperatesWith #21
#1 metric 资产负债率 = 81.3 % ; time=2015年末
#22 cooperatesWith #1
#23 cooperatesWith #1
#22 metric 银团贷款 = 330 亿美元
#23 metric 银团贷款 = 330 亿美元
#1 formedFrom #27 ; time=2004年5月
#1 formedFrom #28 ; time=2004年5月
#1 acquired #32
#1 established #29
#1 established #30
#1 established #31
#1 metric 收购倍耐力价款 = 72 亿欧元
#1 acquired #34
#34 locatedIn #33
#1 metric 收购克劳斯玛菲价款 = 9.25 亿欧元
#37 holdsPosition #36 ; title=副会长
#37 said “买来的是全世界最好的种子和配方，但种子要落到自己的地里才能发芽”
