⟦Group#1|齐鲁盐化集团⟧2023年改革发展情况报告

　　2023年，面对氯碱行业深度下行的严峻形势，⟦Group#1|齐鲁盐化集团有限公司⟧（以下简称“⟦Group#1~|集团⟧”）在⟦GovernmentBody#2|潍坊市委⟧、⟦GovernmentBody#3|市政府⟧和⟦GovernmentBody#4|市国资委⟧的坚强领导下，坚持“⟦Slogan#5|稳中求进、以进促稳、先立后破⟧”，统筹推进改革重组、转型升级、风险防控，主要经营指标跑赢同行。

　　一、2023年工作回顾
　　（一）经营运行。全年实现工业总产值138.7亿元，营业收入152.4亿元，同比微降1.8%；利润总额6.11亿元，同比下降23.6%，降幅比行业平均低17个百分点以上；上缴税金4.9亿元；年末资产总额203亿元，资产负债率58.4%，连续四年下降。烧碱产量由上年的71万吨增至76.8万吨，纯碱产量121万吨，溴素产量1.26万吨、约占全国的六分之一。
　　（二）优化重组。按照“⟦Initiative#6|板块归核、链条归位⟧”原则，将⟦Company#7|寿光新海盐业⟧、⟦Company#8|昌邑灶户盐化⟧、⟦Company#9|羊口盐场公司⟧三家合并组建为⟦Company#10|齐鲁海盐有限公司⟧，海盐年产能达到360万吨，稳居全省第一；将⟦Company#11|潍坊氟硅材料公司⟧51%股权协议转让给⟦Group#12|东岳集团⟧，转让价款3.27亿元；⟦Company#13|齐鲁盐化物流公司⟧与⟦Group#14|山东港口集团⟧所属⟦Company#15|潍坊港公司⟧共同设立⟦Company#16|鲁北危化品仓储公司⟧，注册资本1.8亿元，⟦Company#13|物流公司⟧占股40%。目前，⟦Group#1~|集团⟧拥有全资、控股子公司26户，比年初减少8户，另有参股企业11户。
　　（三）科技创新。全年研发投入4.83亿元，占营业收入的3.17%。⟦OrganizationUnit#17|国家溴系材料工程技术研究中心⟧完成⟦Product#18|溴化丁基橡胶⟧中试；与⟦Institution#19|青岛科技大学⟧、⟦Institution#20|中国海洋大学⟧签订产学研合同14项，合同额3,260万元；⟦Person#21|蔺长虹⟧博士主持的“⟦Project#22|地下卤水智能开采关键技术⟧”获⟦Honor#23|山东省科技进步奖一等奖⟧。“⟦Product#24|齐盐云⟧”数字工厂上线，吨碱综合能耗下降4.6%。
　　（四）安全环保。投入2.04亿元实施⟦Project#25|离子膜装置零极距改造⟧等技改36项；⟦Facility#26|侯镇厂区⟧VOCs排放降低32%。7月18日，⟦Company#27|齐鲁盐化电化厂⟧发生一起氯气微量泄漏事件，未造成人员伤亡，被⟦GovernmentBody#28|省应急厅⟧约谈，已落实整改措施19条。
　　（五）党的建设。深入开展⟦Initiative#29|主题教育⟧，检视问题62个，全部整改到位。创建“⟦Initiative#30|盐田红·先锋碱⟧”党建品牌，⟦PartyOrganization#31|羊口盐场党支部⟧被命名为“⟦Honor#32|山东省国资委过硬党支部示范点⟧”；⟦Person#33|隋志勇⟧、⟦Person#34|栾玉梅⟧当选⟦Honor#35|齐鲁工匠⟧。对口帮扶⟦Province#36|重庆⟧⟦County#37|开州区⟧，采购农特产品210万元。
　　二、存在的主要问题
　　一是产品结构偏重，基础化学品收入占比仍达71%；二是应收账款账龄拉长，一年以上账款9.2亿元；三是⟦Company#38|齐盐新材料公司⟧项目投产即亏损，当年亏损4,780万元，教训深刻。
　　三、2024年重点工作
　　目标：营业收入165亿元，利润总额7亿元，研发投入强度达到3.5%，杜绝较大及以上安全事故。
　　1.实施“⟦Strategy#39|三化一新⟧”战略，即高端化、智能化、绿色化和新材料，培育⟦Industry#40|阻燃剂⟧、⟦Industry#41|电子级氢溴酸⟧、⟦Industry#42|钠电池材料⟧三条新赛道。2.启动⟦Company#10|齐鲁海盐⟧混改，拟引入战略投资者2至3家，持股比例合计不超过35%。3.推进⟦Project#43|渤海湾卤水综合利用基地⟧建设，规划投资31亿元，一期10月开工。4.对标⟦Group#44|万华化学集团⟧，开展“⟦Initiative#45|管理补短百日攻坚⟧”。
====
#2 supervises #1
#3 supervises #1
#4 supervises #1
#1 implements #5
#1 metric 工业总产值 = 138.7 亿元 ; time=2023年
#1 metric 营业收入 = 152.4 亿元 ; time=2023年
#1 metric 营业收入同比下降 = 1.8 % ; time=2023年
#1 metric 利润总额 = 6.11 亿元 ; time=2023年
#1 metric 利润总额同比下降 = 23.6 % ; time=2023年
#1 metric 降幅比行业平均低 = 17 个百分点 ; approx=atLeast
#1 metric 上缴税金 = 4.9 亿元 ; time=2023年
#1 metric 资产总额 = 203 亿元 ; time=年末
#1 metric 资产负债率 = 58.4 % ; time=年末
#1 metric 烧碱产量 = 76.8 万吨
#1 metric 纯碱产量 = 121 万吨
#1 metric 溴素产量 = 1.26 万吨
#1 launched #6
#10 formedFrom #7
#10 formedFrom #8
#10 formedFrom #9
#10 subsidiaryOf #1
#10 metric 海盐年产能 = 360 万吨
#12 holdsStakeIn #11 ; percent=51%
#1 metric 转让价款 = 3.27 亿元
#13 subsidiaryOf #1
#15 subsidiaryOf #14
#13 established #16
#15 established #16
#13 cooperatesWith #15
#13 holdsStakeIn #16 ; percent=40%
#16 metric 注册资本 = 1.8 亿元
#1 metric 全资、控股子公司 = 26 户
#1 metric 子公司比年初减少 = 8 户
#1 metric 参股企业 = 11 户
#1 metric 研发投入 = 4.83 亿元 ; time=2023年
#1 metric 研发投入占营业收入 = 3.17 % ; time=2023年
#17 partOf #1
#17 produces #18
#1 cooperatesWith #19
#1 cooperatesWith #20
#1 metric 产学研合同 = 14 项
#1 metric 产学研合同额 = 3260 万元
#1 hasProject #22
#22 receivedHonor #23
#1 produces #24
#24 metric 吨碱综合能耗下降 = 4.6 %
#1 hasProject #25
#1 metric 安全环保投入 = 2.04 亿元
#1 metric 技改 = 36 项
#26 metric VOCs排放降低 = 32 %
#27 subsidiaryOf #1
#38 subsidiaryOf #1
#27 metric 整改措施 = 19 条
#1 launched #29
#1 launched #30
#1 metric 检视问题 = 62 个
#31 receivedHonor #32
#31 partOf #9
#33 receivedHonor #35
#34 receivedHonor #35
#37 locatedIn #36
#1 pairedWith #37
#1 metric 采购农特产品 = 210 万元
#1 addresses “产品结构偏重，基础化学品收入占比仍达71%”
#1 metric 基础化学品收入占比 = 71 %
#1 metric 一年以上账款 = 9.2 亿元
#38 metric 亏损 = 4780 万元
#1 metric 营业收入 = 165 亿元 ; time=2024年 ; status=planned
#1 metric 利润总额 = 7 亿元 ; time=2024年 ; status=planned
#1 metric 研发投入强度 = 3.5 % ; time=2024年 ; status=planned
#1 hasStrategy #39
#1 developsIndustry #40 ; status=planned
#1 developsIndustry #41 ; status=planned
#1 developsIndustry #42 ; status=planned
#10 metric 引入战略投资者 = 2 家 ; value_max=3 ; status=planned
#10 metric 战略投资者持股比例 = 35 % ; approx=atMost ; status=planned
#1 hasProject #43 ; status=planned
#43 metric 规划投资 = 31 亿元 ; status=planned
#1 benchmarksAgainst #44
#1 launched #45 ; status=planned
#21 hasProject #22
