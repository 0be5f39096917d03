⟦GovernmentBody#1|兰州海关⟧：一关一品　品品有味

“⟦Initiative#2|关小护⟧”“⟦Initiative#3|河西哨兵⟧”“⟦Initiative#4|铁道红驿⟧”……走进⟦GovernmentBody#1|兰州海关⟧的各个业务现场，总能在入口处看到一块亮堂堂的品牌牌匾。近年来，⟦PartyOrganization#5|兰州海关党委⟧以创建⟦Honor#6|全国海关基层党建示范品牌⟧为抓手，实施“一支部一品牌、一品牌一阵地、一阵地一实事”的⟦Initiative#7|“三个一”培育行动⟧，48个基层党支部个个有品牌，其中6个获得⟦GovernmentBody#8|海关总署⟧表彰。

在⟦PartyOrganization#9|金昌海关综合科党支部⟧，“⟦Initiative#10|镍都红榜⟧”每月一更新。⟦Group#11|金川集团⟧每年进口铜镍精矿140多万吨，党员组成“⟦OrganizationUnit#26|快检先锋队⟧”，推行“两段准入、先验放后检测”，单批通关时间由8.5天缩到1.9天，一年为企业省下滞港费2600万元。⟦Group#11~|企业⟧原料部门送来锦旗：“服务快、作风硬”。

⟦PartyOrganization#12|兰州中川机场海关旅检一科党支部⟧的“⟦Initiative#3|河西哨兵⟧”名气更大。⟦PartyOrganization#12~|支部⟧23名党员中，14人是90后。2023年他们查获走私进境的濒危物种及其制品41起，其中⟦Product#13|沉香木⟧9.3公斤、⟦Product#14|象牙制品⟧2.1公斤，科长⟦Person#15|竺雪⟧被评为“⟦Honor#16|全国海关系统先进工作者⟧”。

“⟦Initiative#4|铁道红驿⟧”则设在⟦Facility#17|兰州铁路口岸东川监管场所⟧。去年中欧班列、南亚班列经此出境412列，⟦PartyOrganization#18|兰州东川铁路口岸海关党总支⟧和⟦Company#19|甘肃国际陆港公司⟧、⟦PartyOrganization#20|中铁兰州局兰州货运中心党支部⟧共建“⟦Initiative#21|丝路共建联盟⟧”，推动⟦Product#22|甘味⟧苹果、⟦Place#23|定西⟧马铃薯制品搭上班列，全省农产品出口额同比增长33.2%，达24.9亿元。
业务上的品牌同样看数字。上半年，⟦GovernmentBody#1|兰州海关⟧监管进出口货运量312万吨，税收入库18.7亿元，同比分别增长9.1%和15.6%；⟦GovernmentBody#60|敦煌机场海关⟧验放国际航班64架次；隶属的⟦GovernmentBody#61|平凉海关⟧推出的⟦Initiative#62|果业直通车⟧帮⟦Company#63|静宁常津果品公司⟧出口苹果1.3万吨，货值1.02亿元。

⟦PartyOrganization#5~|关党委⟧还把品牌做进了“⟦Initiative#24|法治宣传六进⟧”。12360热线上半年接听咨询6,204次，满意率99.7%。“品牌不是贴金，是立约。”⟦GovernmentBody#1|兰州海关⟧党委书记、关长⟦Person#25|巢振江⟧说。
====
#1 launched #2
#9 established #26
#5 partOf #1
#5 launched #7
#1 metric 基层党支部 = 48 个
#8 supervises #1
#9 partOf #1
#9 launched #10
#11 metric 每年进口铜镍精矿 = 140 万吨 ; approx=about
#9 metric 单批通关时间 = 1.9 天
#9 metric 节省滞港费 = 2600 万元 ; time=一年
#12 launched #3
#12 partOf #1
#12 metric 党员 = 23 名
#12 metric 查获濒危物种及其制品 = 41 起 ; time=2023年
#12 metric 查获沉香木 = 9.3 公斤 ; time=2023年
#12 metric 查获象牙制品 = 2.1 公斤 ; time=2023年
#15 holdsPosition #12 ; title=科长
#15 receivedHonor #16
#18 launched #4
#18 partOf #1
#17 metric 班列出境 = 412 列 ; time=去年
#18 cooperatesWith #19
#18 cooperatesWith #20
#18 launched #21
#19 launched #21
#20 launched #21
#1 metric 全省农产品出口额同比增长 = 33.2 %
#1 metric 全省农产品出口额 = 24.9 亿元
#5 launched #24
#1 metric 12360热线接听咨询 = 6204 次 ; time=上半年
#1 metric 满意率 = 99.7 % ; time=上半年
#25 holdsPosition #1 ; title=党委书记、关长
#25 said “品牌不是贴金，是立约。”
#1 metric 监管进出口货运量 = 312 万吨 ; time=上半年
#1 metric 税收入库 = 18.7 亿元 ; time=上半年
#1 metric 监管进出口货运量同比增长 = 9.1 % ; time=上半年
#1 metric 税收入库同比增长 = 15.6 % ; time=上半年
#60 metric 验放国际航班 = 64 架次 ; time=上半年
#61 partOf #1
#61 launched #62
#63 metric 出口苹果 = 1.3 万吨 ; time=上半年
#63 metric 出口苹果货值 = 1.02 亿元 ; time=上半年
