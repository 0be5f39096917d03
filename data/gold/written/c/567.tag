⟦Company#1|中车株机⟧造双层动车组今起载客跑⟦Place#2|奥地利⟧西部铁路

　　⟦Institution#3|新华社⟧⟦City#4|株洲⟧12月9日电　经过近四年的认证，⟦Company#1|中车株洲电力机车有限公司⟧为⟦Company#5|奥地利西铁公司⟧研制的首批4列双层动车组9日投入⟦City#6|维也纳⟧至⟦City#7|萨尔茨堡⟧间商业运营。这是中国动车组首次进入⟦Place#35|欧盟⟧铁路客运市场。

　　列车设计时速200公里，6节编组，定员536人，满足⟦Policy#8|欧盟TSI规范⟧，核心的⟦Product#9|永磁同步牵引系统⟧出自⟦Company#10|时代电气⟧，能耗较异步牵引低9%。合同2019年签下，首单4列金额7000万欧元，由⟦Company#1|株机公司⟧联合⟦Company#11|中车租赁⟧以“融资租赁+全寿命维保”方式交付，维保由⟦Company#1|中车株机⟧在当地的全资子公司⟦Company#12|中车株机（欧洲）有限公司⟧承担，期限15年。⟦Company#5|西铁⟧首席执行官⟦Person#13|弗洛里安·施特劳赫⟧说：“座位多了两成，单公里能耗反而更低，我们没有理由不选。”

　　成立于1936年的⟦Company#1|株机⟧，因造出中国第一台干线电力机车⟦Product#14|韶山1⟧而得名“电力机车摇篮”，是⟦Group#15|中国中车⟧的一级子公司。⟦Company#1~|公司⟧累计出口机车车辆到30个国家和地区，订单总额超550亿元，⟦Place#16|马来西亚⟧⟦Company#17|中车东盟制造中心⟧本地用工占85%，⟦Place#18|墨西哥⟧⟦Facility#19|蒙特雷轻轨⟧5A编组车获当地“⟦Honor#20|2024可持续交通奖⟧”，⟦Place#21|北马其顿⟧的动车组已安全运行10年。

　　今年1—11月，⟦Company#1~|公司⟧新签海外订单68.3亿元，同比增长41%，占新签总额的36%；销售收入221亿元，预计全年240亿元。在⟦City#4|株洲⟧，⟦Industry#22|轨道交通装备⟧产业集群规模突破1600亿元，本地配套率80%以上，⟦Institution#23|国家先进轨道交通装备创新中心⟧布局的⟦Project#24|磁浮试验线⟧和⟦Project#25|氢能源调车机车验证平台⟧相继竣工。⟦GovernmentBody#26|株洲市工信局⟧局长⟦Person#27|燕伯平⟧透露，“⟦Initiative#28|链长+链主⟧”机制让大小300多家企业挤进同一条供应链，下一步重点补⟦Industry#29|高端轴承⟧、⟦Industry#30|车规级芯片⟧两块短板。

　　当天首发列车上座率94%。旅客⟦Person#31|玛丽·库恩⟧在留言簿写下“安静”二字。
====
#1 cooperatesWith #5
#1 metric 列车设计时速 = 200 公里
#1 metric 列车定员 = 536 人
#1 implements #8
#10 produces #9
#9 metric 能耗降低 = 9 %
#1 metric 首单金额 = 7000 万欧元 ; time=2019年
#1 metric 首单 = 4 列 ; time=2019年
#1 cooperatesWith #11
#12 subsidiaryOf #1
#12 metric 维保期限 = 15 年
#13 holdsPosition #5 ; title=首席执行官
#13 said “座位多了两成，单公里能耗反而更低，我们没有理由不选。”
#1 produces #14
#1 subsidiaryOf #15
#1 metric 出口国家和地区 = 30 个
#1 metric 出口订单总额 = 550 亿元 ; approx=atLeast
#17 locatedIn #16
#17 metric 本地用工占比 = 85 %
#17 subsidiaryOf #1
#19 locatedIn #18
#19 receivedHonor #20
#1 metric 新签海外订单 = 68.3 亿元 ; time=今年1—11月
#1 metric 新签海外订单同比增长 = 41 % ; time=今年1—11月
#1 metric 海外订单占新签总额 = 36 % ; time=今年1—11月
#1 metric 销售收入 = 221 亿元 ; time=今年1—11月
#1 metric 销售收入 = 240 亿元 ; time=全年 ; status=planned
#4 developsIndustry #22
#4 metric 轨道交通装备产业集群规模 = 1600 亿元 ; approx=atLeast
#4 metric 本地配套率 = 80 % ; approx=atLeast
#23 hasProject #24
#23 hasProject #25
#26 launched #28
#26 metric 链上企业 = 300 家 ; approx=about
#27 holdsPosition #26 ; title=局长
#4 developsIndustry #29 ; status=planned
#4 developsIndustry #30 ; status=planned
#1 metric 首发列车上座率 = 94 %
