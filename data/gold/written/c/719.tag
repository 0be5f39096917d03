“揭榜”两年，榜上的题答到了哪一步
——记⟦Company#1|东方电气集团东方汽轮机有限公司⟧科技创新

    ⟦Province#2|四川⟧⟦City#3|德阳⟧，⟦Company#1|东汽⟧燃机总装厂房东头立着一块不锈钢牌子，上面刻着11道题。这是⟦Company#1~|公司⟧2023年“⟦Initiative#4|揭榜挂帅⟧”张出的第一批榜单，榜额从80万元到3,000万元不等，揭榜人不看职称、不看年龄。

    第3题，是300兆瓦级F级重型燃机的透平第一级动叶。揭榜的⟦Person#5|苌若溪⟧那年34岁，在⟦OrganizationUnit#6|材料研究中心⟧干了九年。她组的攻关小队有⟦Company#1|东汽⟧的8个人，还有⟦Institution#7|中国科学院金属研究所⟧、⟦Institution#8|北京科技大学⟧和民企⟦Company#9|江苏永瀚特种合金⟧的6个人，经费1,260万元。试到第114炉，单晶合格率从9%爬到62%。今年4月，首套叶片装上⟦Product#10|G300⟧样机，6月在⟦Facility#11|东方电气燃机试验电站⟧点火。

    “⟦Product#10|G300⟧不是⟦Product#12|G50⟧的放大版。”⟦Company#1~|公司⟧总工程师⟦Person#13|麴长河⟧打断记者，“⟦Product#10|G300⟧的供应商有217家，难的是让217家同时往前走。”⟦Product#12|G50⟧从2009年立项到2023年3月在⟦Company#14|华电清远⟧投运，用了13年，已签下14台订单；⟦Product#10|G300⟧从立项到点火不到5年。

    榜单背后有一套制度。入选⟦Initiative#15|科改示范行动⟧后，⟦Company#1~|公司⟧对42名首席专家实行“⟦Initiative#16|三五薪酬⟧”（三年一签、五倍封顶），另以成果转化净收益的15%奖励团队，两年兑现2,180万元；每月一次的⟦Meeting#17|首席下午茶⟧，专门用来挑毛病。研发投入强度由2020年的5.2%提到去年的7.9%，绝对额11.4亿元；累计有效专利1,936件，其中发明专利881件、海外专利54件。

    与榜单配套的，是⟦Company#1|东汽⟧三年前提出的“⟦Strategy#70|2468⟧”布局：⟦Industry#71|重型燃机⟧、⟦Industry#72|清洁高效煤电⟧两个压舱石，⟦Industry#73|风电⟧、⟦Industry#74|光热⟧、⟦Industry#75|氢能⟧、⟦Industry#76|储能⟧四个增长极，6个数字化车间，8家专精特新子企业。现在数字化车间建成4个，其中⟦Facility#77|黑灯叶片工厂⟧人均效率提高6.5倍；专精特新子企业认定5家，⟦Company#78|东汽投资⟧所属⟦Company#79|东方风电叶片⟧排在第一。⟦PartyOrganization#80|东汽党委⟧落实⟦Group#25|东方电气集团⟧《⟦Policy#81|科技创新“十四五”规划⟧》，还搞了⟦Initiative#82|党员科研突击队⟧，214名党员编成31支队。
    ⟦City#3|德阳市⟧也顺势抓了一把。⟦GovernmentBody#18|市政府⟧出资2亿元设立⟦Fund#19|德阳装备强链基金⟧，在⟦Place#20|德阳经开区⟧围绕⟦Company#1|东汽⟧、⟦Company#21|二重装备⟧、⟦Company#22|宏华⟧布局⟦Industry#23|燃气轮机⟧、⟦Industry#24|氢能装备⟧，聚集配套企业130户，本地配套率36%。⟦Group#25|中国东方电气集团⟧把⟦Company#1|东汽⟧作为⟦Initiative#26|原创技术策源地⟧建设的主阵地，今年下达专项经费4.3亿元。

    11道题，至今交卷7道、撤榜1道，余下3道还在答。撤掉的是第8题超临界二氧化碳阀门，“方案被证明走不通，⟦Company#1~|公司⟧没有追责，项目负责人照样评了⟦Honor#27|东汽工匠⟧。”⟦OrganizationUnit#28|科技管理部⟧部长⟦Person#29|咸其琛⟧说。
====
#1 locatedIn #3
#3 locatedIn #2
#1 launched #4
#4 metric 题目 = 11 道
#4 metric 榜额 = 80 万元 ; value_max=3000
#5 holdsPosition #6
#6 partOf #1
#1 cooperatesWith #7
#1 cooperatesWith #8
#1 cooperatesWith #9
#1 metric 攻关经费 = 1260 万元
#1 metric 单晶合格率 = 62 %
#1 produces #10
#1 produces #12
#13 holdsPosition #1 ; title=总工程师
#13 said “G300不是G50的放大版。”
#13 said “G300的供应商有217家，难的是让217家同时往前走。”
#10 metric 供应商 = 217 家
#12 metric 订单 = 14 台
#12 metric 研制用时 = 13 年
#10 metric 从立项到点火 = 5 年 ; approx=atMost
#1 launched #16
#1 launched #17
#1 participatedIn #15
#1 metric 首席专家 = 42 名
#1 metric 成果转化净收益奖励比例 = 15 %
#1 metric 兑现奖励 = 2180 万元 ; time=两年
#1 metric 研发投入强度 = 5.2 % ; time=2020年
#1 metric 研发投入强度 = 7.9 % ; time=去年
#1 metric 研发投入 = 11.4 亿元 ; time=去年
#1 metric 累计有效专利 = 1936 件
#1 metric 发明专利 = 881 件
#1 metric 海外专利 = 54 件
#18 established #19
#19 metric 规模 = 2 亿元
#20 locatedIn #3
#3 developsIndustry #23
#3 developsIndustry #24
#20 metric 配套企业 = 130 户
#20 metric 本地配套率 = 36 %
#1 subsidiaryOf #25
#25 launched #26
#25 metric 专项经费 = 4.3 亿元 ; time=今年
#4 metric 交卷 = 7 道
#4 metric 撤榜 = 1 道
#28 partOf #1
#29 holdsPosition #28 ; title=部长
#29 said “方案被证明走不通，公司没有追责，项目负责人照样评了东汽工匠。”
#1 hasStrategy #70
#70 hasComponent #71 ; role=industry
#70 hasComponent #72 ; role=industry
#70 hasComponent #73 ; role=industry
#70 hasComponent #74 ; role=industry
#70 hasComponent #75 ; role=industry
#70 hasComponent #76 ; role=industry
#1 developsIndustry #71
#1 developsIndustry #72
#1 developsIndustry #73
#1 developsIndustry #74
#1 developsIndustry #75
#1 developsIndustry #76
#1 metric 建成数字化车间 = 4 个
#77 metric 人均效率提高 = 6.5 倍
#1 metric 专精特新子企业 = 5 家
#79 subsidiaryOf #78
#80 partOf #1
#80 implements #81
#25 issued #81
#80 launched #82
#82 metric 党员 = 214 名
#82 metric 突击队 = 31 支
