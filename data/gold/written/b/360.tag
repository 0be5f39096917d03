⟦GovernmentBody#1|江西省委⟧书记考察⟦Company#2|江铜贵冶⟧：做强铜产业 富裕老表家

2010年11月16日，⟦GovernmentBody#1|江西省委⟧书记⟦Person#3|瞿博源⟧在⟦City#4|鹰潭⟧考察。当日上午，他首先来到⟦Company#2|江西铜业集团贵溪冶炼厂⟧（⟦Company#2|江铜贵冶⟧），穿工装、戴安全帽，从配料仓到阳极炉，一走就是四十分钟。⟦Group#5|江西铜业集团公司⟧（⟦Group#5|江铜⟧）党委书记、董事长⟦Person#6|黎亦达⟧，⟦Company#2|贵溪冶炼厂⟧厂长⟦Person#7|肖庚源⟧全程汇报。

背景说明：⟦Group#5|江铜⟧总部设于⟦County#8|贵溪市⟧，拥有⟦Facility#9|德兴铜矿⟧、⟦Facility#10|永平铜矿⟧、⟦Facility#11|城门山铜矿⟧、⟦Facility#12|武山铜矿⟧、⟦Facility#13|银山矿⟧五座矿山，子公司⟦Company#14|江西铜业股份有限公司⟧于1997年、2002年先后在⟦Place#15|香港⟧、⟦Province#16|上海⟧两地上市。2009年，⟦Group#5|江铜⟧生产阴极铜80.7万吨，销售收入588亿元，居⟦Honor#17|中国企业500强⟧第85位；2010年预计收入突破900亿元，阴极铜90.2万吨。⟦GovernmentBody#18|江西省国资委⟧持有⟦Group#5~|集团⟧全部股权。

在⟦Company#2|贵冶⟧中控室，电脑屏上的炉温跳到1198℃。⟦Person#3|瞿博源⟧问：一吨粗铜耗标准煤多少公斤？⟦Person#7|肖庚源⟧答：折合295公斤，比⟦Place#19|日本⟧⟦Company#20|佐贺关冶炼厂⟧多9公斤，“差一袋面的热量”。书记点点头：“这一袋面，什么时候能省下来？”⟦Person#7|肖庚源⟧说，⟦Project#21|30万吨铜冶炼节能改造工程⟧明年6月竣工，投资6.8亿元。

“⟦Group#5|江铜⟧最缺的不是铜，是人才和上下游。”⟦Person#6|黎亦达⟧把难处摆上桌面：⟦Company#2~|厂⟧区至今没有一条像样的铜管带生产线，铜材深加工仅占产能的31%，⟦City#4|鹰潭⟧市里的小型铜企业680多家，“肥水往外流”。⟦Person#3|瞿博源⟧当即请⟦GovernmentBody#22|省发改委⟧、⟦GovernmentBody#23|省工信委⟧会同⟦GovernmentBody#24|鹰潭市委⟧、⟦GovernmentBody#25|鹰潭市政府⟧拿出《⟦Policy#26|鹰潭市铜产业链提升方案⟧》，并支持⟦Company#27|江铜－耶兹铜箔有限公司⟧二期产能由6000吨扩到1.2万吨。

下午，⟦Person#3|瞿博源⟧一行乘车来到⟦County#8|贵溪市⟧⟦Township#28|滨江镇⟧⟦Village#29|洪塘村⟧。这个村紧挨冶炼厂，30年前因酸雨油茶绝收，2004年以来⟦Group#5|江铜⟧投入环保资金14.6亿元，二氧化硫排放削减92%，在村里兴办⟦Company#30|贵溪铜韵生态种植合作社⟧，流转土地1340亩。村支书⟦Person#31|乐老全⟧捧出油茶果，书记咬开一颗，说有淡淡的涩味，比前几年多了清香。

⟦Person#3|瞿博源⟧最后勉励⟦Group#5|江铜⟧，要在⟦Strategy#32|鄱阳湖生态经济区战略⟧中当示范，坚持“⟦Slogan#33|三不⟧”：不吃祖宗饭、不断子孙粮、不破青山色。
====
#3 holdsPosition #1 ; title=书记
#3 visited #4
#3 visited #2
#3 visited #29
#6 holdsPosition #5 ; title=党委书记、董事长
#7 holdsPosition #2 ; title=厂长
#2 subsidiaryOf #5
#5 locatedIn #8
#5 operates #9
#5 operates #10
#5 operates #11
#5 operates #12
#5 operates #13
#14 subsidiaryOf #5
#5 metric 阴极铜产量 = 80.7 万吨 ; time=2009年
#5 metric 销售收入 = 588 亿元 ; time=2009年
#5 receivedHonor #17
#5 metric 收入 = 900 亿元 ; time=2010年 ; approx=atLeast ; status=planned
#5 metric 阴极铜产量 = 90.2 万吨 ; time=2010年 ; status=planned
#18 holdsStakeIn #5
#2 metric 吨粗铜耗标准煤 = 295 公斤
#20 locatedIn #19
#7 said “差一袋面的热量”
#3 said “这一袋面，什么时候能省下来？”
#2 hasProject #21
#21 metric 投资 = 6.8 亿元
#6 said “江铜最缺的不是铜，是人才和上下游。”
#5 metric 铜材深加工占产能 = 31 %
#4 metric 小型铜企业 = 680 家 ; approx=atLeast
#22 issued #26 ; status=planned
#23 issued #26 ; status=planned
#24 issued #26 ; status=planned
#25 issued #26 ; status=planned
#27 metric 产能 = 1.2 万吨 ; status=planned
#28 locatedIn #8
#29 locatedIn #28
#5 metric 投入环保资金 = 14.6 亿元 ; time=2004年以来
#5 metric 二氧化硫排放削减 = 92 %
#5 established #30
#30 locatedIn #29
#30 metric 流转土地 = 1340 亩
#31 holdsPosition #29 ; title=村支书
#5 implements #32
#5 implements #33
