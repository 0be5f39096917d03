⟦Company#1|中国中车⟧高管再调整：⟦Person#2|郗国栋⟧升任总裁　“⟦Product#3|复兴号⟧之父”退居二线

财讯网5月30日综合报道　记者　⟦Person#4|燕小北⟧

5月29日晚间，⟦Company#1|中国中车股份有限公司⟧（601766.SH/01766.HK）发布公告，⟦OrganizationUnit#5|董事会⟧同意聘任⟦Person#2|郗国栋⟧为总裁；原总裁⟦Person#6|靖长林⟧因年龄原因辞任，改任⟦OrganizationUnit#27|科学技术委员会⟧主任。次日开盘，⟦Company#1|中国中车⟧A股涨1.9%，报7.43元，总市值2132亿元。

⟦Person#2|郗国栋⟧其人

公告所附简历显示，⟦Person#2|郗国栋⟧1971年生，⟦Institution#7|兰州铁道学院⟧内燃机车专业毕业，历任⟦Company#8|资阳机车厂⟧⟦OrganizationUnit#30|设计处⟧工程师，⟦Company#9|中车戚墅堰机车有限公司⟧总工程师、总经理，⟦Company#10|中车长客⟧总经理、董事长，2022年起任⟦Company#1|中国中车⟧副总裁。在⟦Company#10|长客⟧期间，他带队拿下⟦Place#11|巴西⟧⟦Project#12|圣保罗—坎皮纳斯城际线⟧22列电动车组，合同额约4.8亿美元，也经历了⟦Place#13|美国⟧⟦Project#31|波士顿橙线项目⟧交付延误的煎熬，⟦Project#31~|后者⟧让⟦Company#1~|公司⟧累计计提1.87亿美元损失准备。

⟦Person#6|靖长林⟧时代

有“⟦Product#3|复兴号⟧之父”之称的⟦Person#6|靖长林⟧，是时速350公里⟦Product#29|中国标准动车组⟧研制的技术负责人。2015年6月1日，⟦Company#1|中国中车⟧由⟦Company#15|中国南车⟧、⟦Company#16|中国北车⟧合并而成，同一天在沪港上市，年营收2419亿元；2024年，⟦Company#1~|公司⟧营收2465亿元，九年来几乎在原地打转，但结构变了：⟦Industry#32|铁路装备⟧占45%，⟦Industry#33|城轨与城市基础设施⟧降到18%，⟦Industry#17|风电装备⟧、⟦Industry#18|新材料⟧等新产业升到35%。其中，旗下⟦Company#19|时代新材⟧（600458）风电叶片产量28.6GW，⟦Company#20|中车株洲所⟧陆上风机市占率8.9%，都是⟦Person#6|靖长林⟧力推的。

分析师怎么看

⟦Company#21|中金公司⟧分析师⟦Person#22|池悦⟧认为，铁路投资已从高峰回落，⟦Group#28|国铁集团⟧2024年完成铁路固定资产投资8506亿元、同比增长11.3%的背后，是维修市场接棒：⟦Company#1|中车⟧维保业务毛利率22.7%，比新造高6.1个百分点。新总裁真正的考题有三：⟦Product#23|CR450动车组⟧能不能如期商业化，海外收入占比能不能从11.8%做到15%，以及⟦Group#24|中车集团⟧旗下亏损的⟦Company#25|中车大同公司⟧等6家主机企业如何整合。⟦Company#26|华泰证券⟧则把⟦Company#1~|公司⟧2025年净利润预测上调4%，至139亿元。
====
#1 developsIndustry #32
#1 developsIndustry #33
#1 produces #29
#5 partOf #1
#2 holdsPosition #1 ; title=总裁
#6 holdsPosition #1 ; title=总裁 ; status=ended
#27 partOf #1
#6 holdsPosition #27 ; title=主任
#1 metric A股涨幅 = 1.9 % ; time=次日
#1 metric 股价 = 7.43 元
#1 metric 总市值 = 2132 亿元
#2 holdsPosition #30 ; title=工程师 ; status=ended
#30 partOf #8
#2 holdsPosition #9 ; title=总工程师、总经理 ; status=ended
#2 holdsPosition #10 ; title=总经理、董事长 ; status=ended
#2 holdsPosition #1 ; title=副总裁 ; status=ended
#10 hasProject #12
#12 locatedIn #11
#12 metric 电动车组 = 22 列
#12 metric 合同额 = 4.8 亿美元 ; approx=about
#10 hasProject #31
#31 locatedIn #13
#1 metric 计提损失准备 = 1.87 亿美元
#1 formedFrom #15
#1 formedFrom #16
#1 metric 营收 = 2419 亿元
#1 metric 营收 = 2465 亿元 ; time=2024年
#1 metric 铁路装备占比 = 45 % ; time=2024年
#1 metric 城轨与城市基础设施占比 = 18 % ; time=2024年
#1 metric 新产业占比 = 35 % ; time=2024年
#1 developsIndustry #17
#1 developsIndustry #18
#19 subsidiaryOf #1
#20 subsidiaryOf #1
#19 metric 风电叶片产量 = 28.6 GW
#20 metric 陆上风机市占率 = 8.9 %
#22 holdsPosition #21 ; title=分析师
#28 metric 铁路固定资产投资 = 8506 亿元 ; time=2024年
#28 metric 铁路固定资产投资同比增长 = 11.3 % ; time=2024年
#1 metric 维保业务毛利率 = 22.7 %
#1 metric 维保业务毛利率高于新造 = 6.1 个百分点
#1 produces #23
#1 produces #3
#1 metric 海外收入占比 = 11.8 %
#25 subsidiaryOf #24
#1 metric 净利润预测 = 139 亿元 ; time=2025年 ; status=planned
#1 metric 净利润预测上调 = 4 % ; time=2025年
