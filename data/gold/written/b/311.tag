全球单套规模最大煤制油项目在⟦Province#1|宁夏⟧建成投产

　　⟦Institution#43|新华社⟧⟦City#2|银川⟧2016年12月28日电（记者⟦Person#3|艾福英⟧、⟦Person#4|何晨阳⟧）28日上午，位于⟦Province#1|宁夏⟧⟦Place#5|宁东能源化工基地⟧的⟦Project#6|神华宁煤400万吨/年煤炭间接液化示范项目⟧传出喜讯：合成油装置A线产出合格油品，全流程打通。这是目前全球单套装置规模最大的煤制油项目。
　　⟦Project#6~|项目⟧由⟦Group#7|神华集团⟧与⟦GovernmentBody#8|宁夏回族自治区人民政府⟧合作建设，业主为⟦Group#9|神华宁夏煤业集团有限责任公司⟧（⟦Group#7|神华集团⟧持股51%，⟦Group#10|宁夏国有资本运营集团⟧持股49%）。2013年9月获⟦GovernmentBody#11|国家发展改革委⟧核准，总投资约550亿元，占地560公顷，年转化煤炭2046万吨，年产油品405万吨，其中柴油273万吨、石脑油98万吨、液化气34万吨。
　　“光设备就有1万多台套，管线总长3300公里，差不多从⟦City#2|银川⟧铺到⟦City#12|海口⟧。”⟦Group#9|神华宁煤集团⟧副总经理、⟦Company#40|煤制油分公司⟧总经理⟦Person#13|邵俊华⟧说。高峰时，工地上有⟦Company#14|中国化学工程第三建设公司⟧、⟦Company#15|中石化宁波工程公司⟧、⟦Company#16|中国五环工程公司⟧等50多家单位、3万多名建设者。39个月没有发生一起死亡事故。
　　⟦Project#6~|项目⟧最大的看点是国产化。37项重大技术、装备及材料中，有29项在这里首次工业化应用，国产化率达到98.5%。日投煤3000吨的“⟦Product#17|神宁炉⟧”干煤粉气化炉，由⟦Group#9|神华宁煤⟧与⟦Company#18|中国五环⟧联合开发，打破了⟦Group#19|壳牌⟧、⟦Company#20|西门子⟧的长期垄断，专利许可费由每台2000万元降到零，并已转让给⟦Place#21|美国⟧⟦Group#22|顶峰集团⟧在⟦Place#23|得克萨斯州⟧的⟦Project#24|TCEP电站⟧。10万空分机组一次订购12套，其中6套由⟦Group#25|杭州制氧机集团⟧制造，配套压缩机组出自⟦Group#26|沈阳鼓风机集团⟧；费托合成催化剂由⟦Company#27|中科合成油技术公司⟧提供，⟦Company#27~|该公司⟧首席科学家⟦Person#28|相宏理⟧八次住进现场。
　　“核心技术要不来、买不来、讨不来。”⟦Person#28|相宏理⟧说。
　　水是绕不过的约束。⟦Place#5|宁东⟧年降水量不足200毫米，蒸发量2000毫米以上。⟦Project#6~|项目⟧吨油耗水由设计的9.7吨降到5.72吨，全部用矿井疏干水和⟦Facility#29|鸭子荡水库⟧黄河水权置换解决，浓盐水结晶制成工业盐，做到污水近零排放，环保投资46.2亿元，占总投资的8.4%。⟦GovernmentBody#30|环境保护部西北环保督查中心⟧现场负责人表示，将在投产后一年内持续在线监测。
　　经济账怎么算？油价五十多美元一桶时，煤制油企业普遍亏损。⟦Institution#31|中国石油和化学工业联合会⟧⟦OrganizationUnit#41|煤化工专委会⟧副秘书长⟦Person#32|禚立人⟧认为，消费税是“最后一根稻草”，现行每吨柴油征1411元，“如果不做结构性调整，企业投得起、开不起。”⟦Group#9|神华宁煤⟧则在向下游要效益，已与⟦Place#33|沙特⟧⟦Company#34|SABIC⟧签订谅解备忘录，谋划总投资约250亿元的⟦Project#35|70万吨煤制烯烃新材料示范项目⟧。
　　当天，⟦Group#7|神华集团⟧向参建单位颁发“⟦Honor#36|煤制油工程建设功勋单位⟧”奖牌，⟦OrganizationUnit#42|气化厂⟧工程师⟦Person#37|马银花⟧、⟦Company#18|中国五环⟧设计经理⟦Person#38|阳斌⟧等十人成为“⟦Honor#39|神宁工匠⟧”。
====
#6 locatedIn #5
#3 holdsPosition #43 ; title=记者
#4 holdsPosition #43 ; title=记者
#5 locatedIn #1
#9 hasProject #6
#7 cooperatesWith #8
#7 holdsStakeIn #9 ; percent=51%
#10 holdsStakeIn #9 ; percent=49%
#9 subsidiaryOf #7
#6 metric 总投资 = 550 亿元 ; approx=about
#6 metric 占地 = 560 公顷
#6 metric 年转化煤炭 = 2046 万吨
#6 metric 年产油品 = 405 万吨
#6 metric 柴油 = 273 万吨
#6 metric 石脑油 = 98 万吨
#6 metric 液化气 = 34 万吨
#6 metric 设备 = 1 万台套 ; approx=about
#6 metric 管线总长 = 3300 公里
#13 holdsPosition #9 ; title=副总经理
#13 holdsPosition #40 ; title=总经理
#40 subsidiaryOf #9
#6 metric 建设单位 = 50 家 ; approx=about
#6 metric 建设者 = 3 万 ; approx=about
#14 participatedIn #6
#15 participatedIn #6
#16 participatedIn #6
#6 metric 未发生死亡事故 = 39 个月
#6 metric 首次工业化应用 = 29 项
#6 metric 国产化率 = 98.5 %
#9 produces #17
#18 produces #17
#9 cooperatesWith #18
#17 metric 日投煤 = 3000 吨
#17 metric 专利许可费 = 2000 万元
#22 hasProject #24
#24 locatedIn #23
#22 locatedIn #21
#6 metric 10万空分机组 = 12 套
#25 metric 空分机组 = 6 套
#25 cooperatesWith #9
#26 cooperatesWith #9
#27 cooperatesWith #9
#28 holdsPosition #27 ; title=首席科学家
#28 said “核心技术要不来、买不来、讨不来。”
#5 metric 年降水量 = 200 毫米 ; approx=atMost
#5 metric 蒸发量 = 2000 毫米 ; approx=atLeast
#6 metric 吨油耗水 = 5.72 吨
#6 metric 环保投资 = 46.2 亿元
#6 metric 环保投资占总投资 = 8.4 %
#41 partOf #31
#32 holdsPosition #41 ; title=副秘书长
#32 said “如果不做结构性调整，企业投得起、开不起。”
#34 locatedIn #33
#9 cooperatesWith #34
#9 hasProject #35 ; status=planned
#35 metric 总投资 = 250 亿元 ; approx=about ; status=planned
#37 holdsPosition #42 ; title=工程师
#38 holdsPosition #18 ; title=设计经理
#37 receivedHonor #39
#38 receivedHonor #39
