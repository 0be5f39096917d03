⟦Slogan#1|共同富裕⟧从“两山”起步——⟦County#2|景宁⟧⟦Township#3|大漈乡⟧高山农旅改革观察

◎⟦Person#4|雷樟法⟧ ⟦Person#5|蓝欣怡⟧

海拔1030米的⟦Province#6|浙江⟧⟦City#7|丽水市⟧⟦County#2|景宁畲族自治县⟧⟦Township#3|大漈乡⟧，八月午后的气温只有26℃。乡政府门前的⟦Facility#8|雪花漈景区⟧游客中心里，乡强村公司经理⟦Person#9|梅丽琼⟧正在核对一笔账：上半年，⟦Company#10|景宁云中大漈强村发展有限公司⟧营收896万元，12个村按股分得286万元，最少的⟦Village#11|彭村⟧也有14.3万元。

改革从“借地”开始。2021年6月，⟦GovernmentBody#12|中共中央⟧、⟦GovernmentBody#13|国务院⟧印发《⟦Policy#14|关于支持浙江高质量发展建设共同富裕示范区的意见⟧》，⟦GovernmentBody#15|浙江省委⟧在全省布局改革试点。⟦Township#3|大漈乡⟧把12个村3842亩抛荒地和52栋闲置农房统一收储，委托强村公司运营，形成“⟦Initiative#16|党委牵头、村村入股、公司经营、农户保底⟧”的共富机制。农户⟦Person#17|雷秋菊⟧把两间老屋租给公司，一年租金6000元，还在民宿打扫卫生，月薪3200元，“两头拿钱”。

高山冷水茭白是第二张牌。⟦Company#18|景宁大漈绿田农业专业合作社⟧种植茭白2600亩，与⟦Institution#19|浙江省农业科学院⟧合作选育“⟦Product#20|大漈茭1号⟧”，亩均产值1.28万元，比普通品种高2700元。为打开销路，⟦Group#21|浙江省农发集团⟧与⟦Township#3|大漈乡⟧结对，在⟦City#22|杭州⟧设立⟦Facility#23|景宁600山海共富馆⟧，茭白从采摘到上架不超过28小时。去年台风“梅花”冲毁机耕路3.4公里，⟦Group#21|农发集团⟧拨款50万元抢修。

也有走弯路的。2020年，乡里曾引进⟦Company#24|杭州某文旅公司⟧投资2.3亿元建“云顶小镇”，后因资金链断裂停工，留下15亩裸地和一起官司。“贪大，不如做实。”⟦County#2|景宁县⟧⟦GovernmentBody#25|大漈乡党委⟧书记⟦Person#26|钟隆贵⟧说，如今不再单招大商，而是让32名返乡青年办起小微店，⟦Company#27|云端咖啡⟧、⟦Company#28|畲乡乌饭铺⟧去年都有了盈利。

到今年7月底，⟦Township#3|大漈乡⟧接待游客37.8万人次，旅游综合收入2.1亿元，村级集体经济经营性收入全部达到50万元以上，低收入农户人均可支配收入达21460元，增长15.9%。⟦Institution#29|浙江大学⟧⟦OrganizationUnit#30|中国农村发展研究院⟧教授⟦Person#31|柳旭东⟧评价，⟦Township#3|大漈⟧经验值得关注的是“让弱村先有股份，再谈分红”。县里已将做法写入《⟦Policy#32|景宁县强村公司提质三年行动方案（2023—2025年）⟧》，并将在⟦Township#33|沙湾镇⟧、⟦Township#34|英川镇⟧推广。
====
#7 locatedIn #6
#2 locatedIn #7
#3 locatedIn #2
#8 locatedIn #3
#9 holdsPosition #10 ; title=经理
#10 metric 营收 = 896 万元 ; time=上半年
#10 metric 村按股分得 = 286 万元 ; time=上半年
#11 metric 分得 = 14.3 万元 ; time=上半年
#12 issued #14 ; time=2021年6月
#13 issued #14 ; time=2021年6月
#3 metric 收储抛荒地 = 3842 亩
#3 metric 闲置农房 = 52 栋
#3 launched #16
#17 metric 租金 = 6000 元 ; time=一年
#17 metric 月薪 = 3200 元
#17 said “两头拿钱”
#18 metric 种植茭白 = 2600 亩
#18 cooperatesWith #19
#18 produces #20
#19 produces #20
#20 metric 亩均产值 = 1.28 万元
#20 metric 亩均产值高出普通品种 = 2700 元
#21 pairedWith #3
#21 established #23
#23 locatedIn #22
#21 fundedAid #3 ; amount=50万元 ; purpose=抢修机耕路
#24 metric 投资 = 2.3 亿元 ; status=ended
#26 holdsPosition #25 ; title=书记
#26 said “贪大，不如做实。”
#3 metric 返乡青年 = 32 名
#3 metric 接待游客 = 37.8 万人次 ; time=到今年7月底
#3 metric 旅游综合收入 = 2.1 亿元 ; time=到今年7月底
#3 metric 村级集体经济经营性收入 = 50 万元 ; approx=atLeast ; time=到今年7月底
#3 metric 低收入农户人均可支配收入 = 21460 元 ; time=到今年7月底
#3 metric 低收入农户人均可支配收入增长 = 15.9 % ; time=到今年7月底
#30 partOf #29
#31 holdsPosition #30 ; title=教授
#31 said “让弱村先有股份，再谈分红”
#2 issued #32
#33 implements #32 ; status=planned
#34 implements #32 ; status=planned
