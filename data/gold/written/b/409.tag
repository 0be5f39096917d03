⟦GovernmentBody#1|中共湄潭县委办公室⟧关于2025年度乡村振兴结对帮扶工作情况的报告

⟦GovernmentBody#43|遵义市委办公室⟧：
　　2025年，⟦County#3|湄潭县⟧深入贯彻落实⟦Meeting#4|党的二十届三中全会⟧精神和⟦GovernmentBody#5|省委⟧、⟦GovernmentBody#2|市委⟧关于巩固拓展脱贫攻坚成果同乡村振兴有效衔接的决策部署，坚持“⟦Initiative#6|一村一策、一业一策、一户一策⟧”，统筹⟦City#7|广州市⟧⟦County#8|增城区⟧东西部协作、⟦Group#9|中国建筑集团有限公司⟧定点帮扶、市直单位结对帮扶三支力量，各项工作取得新进展。现将有关情况报告如下。
　　一、工作开展情况
　　（一）东西部协作持续深化。⟦County#8|增城区⟧投入财政协作资金5860万元，同比增长6.2%，实施项目19个，其中产业类12个。共建⟦Facility#10|增城湄潭现代茶产业园⟧，引进⟦Company#11|广州八马茶业有限公司⟧等企业6家，到位投资3.24亿元，吸纳脱贫劳动力412人。互派党政干部8名、专业技术人才57名，⟦Institution#12|增城区人民医院⟧帮助⟦Institution#13|湄潭县人民医院⟧建成⟦OrganizationUnit#14|胸痛中心⟧，急性心梗患者入门到球囊扩张时间由118分钟缩短到74分钟。⟦Township#15|永和镇⟧、⟦Township#16|新桥街道⟧分别与⟦Township#17|新南镇⟧、⟦Township#18|石莲镇⟧建立镇际结对关系。
　　（二）定点帮扶提质增效。⟦Group#9|中建集团⟧投入无偿帮扶资金2200万元，引进资金860万元，培训基层干部318人、技术人员1054人，购买农产品1570万元，帮助销售农产品3920万元。所属⟦Company#19|中建四局⟧承建的⟦Project#20|兴隆镇高标准茶青交易市场⟧5月18日投用，总投资3100万元，日均交易量26吨。⟦Company#21|中建财险经纪公司⟧开发“⟦Product#22|茶叶气象指数保险⟧”，承保面积3.6万亩，赔付184万元。
　　（三）市直单位结对有力有序。⟦GovernmentBody#23|遵义市财政局⟧、⟦Institution#24|遵义医科大学⟧等14家单位结对21个村，选派驻村第一书记21名、工作队员42名。⟦GovernmentBody#23|市财政局⟧驻⟦Township#25|马山镇⟧⟦Village#26|新建村⟧工作队筹资68万元硬化产业路4.3公里；⟦Institution#24|遵义医科大学⟧驻⟦Township#27|高台镇⟧⟦Village#28|三联村⟧第一书记⟦Person#29|代维娜⟧引进石斛种植140亩，带动村集体增收9.2万元，本人获“⟦Honor#30|贵州省优秀共产党员⟧”称号。
　　（四）特色产业提档升级。⟦Product#31|湄潭翠芽⟧种植面积稳定在60万亩，综合产值突破180亿元，品牌价值178.3亿元，连续五年位居⟦Honor#32|中国茶叶区域公用品牌价值前十强⟧。大力发展⟦Industry#33|茶旅融合⟧，⟦Facility#34|翠芽27度景区⟧全年接待游客312万人次，旅游收入14.6亿元。
　　二、存在的困难和问题
　　一是抹茶、茶多酚等精深加工产品占比偏低，仅占总产值的11%；二是结对单位之间帮扶力量不均衡，最多的村获得资金130万元，最少的村不足8万元；三是⟦Township#35|茅坪镇⟧、⟦Township#36|复兴镇⟧部分易地搬迁户后续就业不稳定，今年动态监测新识别风险户73户、261人，已全部落实帮扶措施。
　　三、下一步工作打算
　　拟制定《⟦Policy#37|湄潭县茶产业全链升级三年行动方案（2026—2028年）⟧》，与⟦Institution#38|浙江大学⟧⟦OrganizationUnit#39|茶叶研究所⟧共建⟦OrganizationUnit#40|贵州抹茶研究中心⟧；争取⟦Group#9|中建集团⟧支持建设⟦Project#41|湄江河流域水环境综合治理项目⟧，总投资约2.7亿元；开展“⟦Initiative#42|帮扶项目回头看⟧”专项行动，对2021年以来的136个项目逐一核查。
====
#3 locatedIn #7
#8 locatedIn #7
#8 pairedWith #3
#9 pairedWith #3
#3 launched #6
#8 fundedAid #3 ; amount=5860万元 ; time=2025年
#8 metric 财政协作资金 = 5860 万元 ; time=2025年
#8 metric 财政协作资金同比增长 = 6.2 % ; time=2025年
#8 metric 实施项目 = 19 个
#8 metric 产业类项目 = 12 个
#3 established #10
#8 established #10
#10 metric 引进企业 = 6 家
#10 metric 到位投资 = 3.24 亿元
#10 metric 吸纳脱贫劳动力 = 412 人
#8 metric 互派党政干部 = 8 名
#8 metric 互派专业技术人才 = 57 名
#12 pairedWith #13
#13 established #14
#14 partOf #13
#14 metric 入门到球囊扩张时间 = 74 分钟
#15 locatedIn #8
#16 locatedIn #8
#15 pairedWith #17
#16 pairedWith #18
#9 fundedAid #3 ; amount=2200万元
#9 metric 引进资金 = 860 万元
#9 metric 培训基层干部 = 318 人
#9 metric 培训技术人员 = 1054 人
#9 metric 购买农产品 = 1570 万元
#9 metric 帮助销售农产品 = 3920 万元
#19 subsidiaryOf #9
#21 subsidiaryOf #9
#19 hasProject #20
#20 metric 总投资 = 3100 万元
#20 metric 日均交易量 = 26 吨
#21 produces #22
#22 metric 承保面积 = 3.6 万亩
#22 metric 赔付 = 184 万元
#3 metric 结对单位 = 14 家
#3 metric 结对村 = 21 个
#3 metric 驻村第一书记 = 21 名
#3 metric 工作队员 = 42 名
#23 pairedWith #26
#26 locatedIn #25
#23 fundedAid #26 ; amount=68万元 ; purpose=硬化产业路
#26 metric 硬化产业路 = 4.3 公里
#24 pairedWith #28
#28 locatedIn #27
#29 holdsPosition #28 ; title=第一书记
#29 receivedHonor #30
#28 metric 石斛种植 = 140 亩
#28 metric 村集体增收 = 9.2 万元
#3 produces #31
#31 metric 种植面积 = 60 万亩
#31 metric 综合产值 = 180 亿元 ; approx=atLeast
#31 metric 品牌价值 = 178.3 亿元
#31 receivedHonor #32
#3 developsIndustry #33
#34 metric 接待游客 = 312 万人次 ; time=全年
#34 metric 旅游收入 = 14.6 亿元 ; time=全年
#3 metric 精深加工产品占总产值 = 11 %
#3 metric 新识别风险户 = 73 户 ; time=今年
#3 metric 新识别风险人口 = 261 人 ; time=今年
#3 issued #37 ; status=planned
#39 partOf #38
#3 established #40 ; status=planned
#3 cooperatesWith #39 ; status=planned
#9 fundedAid #41 ; status=planned
#3 hasProject #41 ; status=planned
#41 metric 总投资 = 2.7 亿元 ; approx=about ; status=planned
#3 launched #42 ; status=planned
#42 metric 核查项目 = 136 个 ; status=planned
