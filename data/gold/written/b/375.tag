在希望的田野上架一座“桥”
——⟦Group#1|中国建筑材料集团⟧代表团访问⟦Place#2|孟加拉国⟧、⟦Place#3|埃塞俄比亚⟧侧记

　　⟦Place#2|孟加拉国⟧首都⟦City#4|达卡⟧，1月的空气湿得能拧出水。2012年1月17日下午，⟦GovernmentBody#5|孟加拉国工业部⟧部长⟦Person#6|迪利普·拉赫曼⟧一见⟦Group#1|中国建筑材料集团有限公司⟧（⟦Group#1|CNBM⟧）董事长⟦Person#7|宓延年⟧，没等翻译开口就递上一张照片：⟦City#8|吉大港⟧郊外一座停摆十年的湿法水泥厂。“⟦Group#1|CNBM⟧能不能把它叫醒？”

　　⟦Person#7|宓延年⟧率⟦Group#1~|集团⟧代表团一行9人，应两国政府邀请，于1月15日至24日访问⟦Place#2|孟加拉国⟧、⟦Place#3|埃塞俄比亚⟧。同行的有⟦Company#9|中国建材股份有限公司⟧总裁⟦Person#10|干长歌⟧、⟦Company#11|中建材集团进出口公司⟧总经理⟦Person#12|查振国⟧、⟦Company#13|北新建材⟧副总经理⟦Person#14|赫连城⟧，以及⟦GovernmentBody#15|国务院国资委⟧⟦OrganizationUnit#16|国际合作处⟧处长⟦Person#17|左希文⟧。⟦Company#18|中国进出口银行⟧⟦OrganizationUnit#19|优惠贷款部⟧派员随行。

　　在⟦City#4|达卡⟧，代表团与⟦GovernmentBody#5|工业部⟧签署《⟦Policy#20|吉大港新型干法水泥项目合作意向书⟧》。按初步方案，⟦Project#21|吉大港日产3000吨熟料生产线⟧总投资1.86亿美元，⟦Company#11|中建材进出口公司⟧以EPC方式总承包，⟦Company#18|进出口银行⟧提供85%的优惠出口买方信贷，⟦Place#22|中国⟧标准、⟦Place#22|中国⟧设备占比不低于七成。⟦GovernmentBody#23|孟加拉国计划委员会⟧官员希望石灰石也由⟦Place#22|中国⟧解决，⟦Person#10|干长歌⟧直言：“矿山在⟦Place#24|印度⟧⟦Place#25|梅加拉亚邦⟧，通行权不解决，窑就是空的。”

　　1月20日，代表团飞抵⟦City#26|亚的斯亚贝巴⟧。⟦Place#3|埃塞俄比亚⟧副总理⟦Person#27|海尔马里亚姆·塔德塞⟧在总理府接见时说，他去过⟦Province#28|安徽⟧⟦City#29|芜湖⟧的⟦Company#30|海螺水泥⟧，也去过⟦Province#31|山东⟧⟦City#32|枣庄⟧的⟦Company#33|中联水泥⟧，“我们五年规划要用2700万吨水泥，一年只能产600万吨”。双方商定，⟦Company#34|埃塞迪雷达瓦中建材水泥公司⟧由⟦Company#9|中国建材股份⟧占股60%、⟦Company#35|埃塞俄比亚金属工程公司⟧占股40%，先建一条日产2500吨线，选址⟦Place#36|迪雷达瓦⟧。

　　代表团没有只谈生意。在⟦City#26|亚的斯亚贝巴⟧近郊的⟦Township#37|凯拉镇⟧，⟦Group#1~|集团⟧捐建的⟦Institution#38|凯拉希望小学⟧落成揭幕，12间教室，屋面用的是⟦Company#13|北新建材⟧的⟦Product#39|龙牌⟧石膏板与防水卷材；同时赠送课桌椅240套、疟疾药品价值16万美元。校长⟦Person#40|提格斯特⟧女士用刚学的中文说了一句“你好”，引来了满场掌声。⟦Person#14|赫连城⟧蹲下来，在操场边同六个孩子合影，一个男孩把手印按在他的白衬衫上，他没有擦。

　　⟦Person#7|宓延年⟧对记者说：“走出去，走得远不如站得稳。在非洲，水泥是路的骨头，教室是人的骨头。”据了解，⟦Group#1|中国建材集团⟧2011年海外营业收入41.5亿美元，已在67个国家承建水泥和玻璃工程EPC项目141个，⟦Company#41|中材国际⟧是它最强的同行对手。
====
#4 locatedIn #2
#6 holdsPosition #5 ; title=部长
#7 holdsPosition #1 ; title=董事长
#6 said “CNBM能不能把它叫醒？”
#8 locatedIn #2
#7 visited #2
#7 visited #3
#1 visited #2
#1 visited #3
#1 metric 代表团人数 = 9 人
#10 holdsPosition #9 ; title=总裁
#12 holdsPosition #11 ; title=总经理
#14 holdsPosition #13 ; title=副总经理
#16 partOf #15
#17 holdsPosition #16 ; title=处长
#19 partOf #18
#1 issued #20
#5 issued #20
#1 cooperatesWith #5
#11 hasProject #21 ; status=planned
#21 metric 总投资 = 1.86 亿美元
#21 locatedIn #8
#18 metric 优惠出口买方信贷 = 85 % ; status=planned
#10 said “矿山在印度梅加拉亚邦，通行权不解决，窑就是空的。”
#25 locatedIn #24
#27 holdsPosition #3 ; title=副总理
#29 locatedIn #28
#32 locatedIn #31
#30 locatedIn #29
#33 locatedIn #32
#27 said “我们五年规划要用2700万吨水泥，一年只能产600万吨”
#3 metric 五年水泥需求 = 2700 万吨 ; status=planned
#3 metric 水泥年产量 = 600 万吨
#9 established #34 ; status=planned
#35 established #34 ; status=planned
#9 holdsStakeIn #34 ; percent=60% ; status=planned
#35 holdsStakeIn #34 ; percent=40% ; status=planned
#34 locatedIn #36
#34 metric 日产 = 2500 吨 ; status=planned
#37 locatedIn #26
#1 fundedAid #38 ; amount=12间教室
#38 locatedIn #37
#13 produces #39
#1 fundedAid #38 ; amount=课桌椅240套
#1 fundedAid #38 ; amount=疟疾药品
#40 holdsPosition #38 ; title=校长
#7 said “走出去，走得远不如站得稳。在非洲，水泥是路的骨头，教室是人的骨头。”
#1 metric 海外营业收入 = 41.5 亿美元 ; time=2011年
#1 metric 承建EPC项目 = 141 个
#1 metric 承建工程国家 = 67 个
