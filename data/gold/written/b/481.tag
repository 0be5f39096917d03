⟦Group#1|武夷山国家公园旅游集团⟧：擦亮“⟦Initiative#2|红色旗帜、绿色银行⟧”品牌
（供稿：⟦OrganizationUnit#3|集团党群工作部⟧　时间：2023年5月）

    闽北五月，茶香满山。⟦Group#1|武夷山国家公园旅游集团⟧（⟦Group#1|武夷旅游集团⟧）是⟦City#4|南平市⟧、⟦County#5|武夷山市⟧两级共建的文旅国企，承担⟦Facility#6|九曲溪竹筏⟧、⟦Facility#7|天游峰⟧、⟦Facility#8|大红袍景区⟧的运营，在册职工2,168人、党员407人。

    近年来，⟦PartyOrganization#9|集团党委⟧以“⟦Initiative#2|红色旗帜、绿色银行⟧”为牵引，推动党建与文旅深度融合，逐步形成“⟦Strategy#10|123+N⟧”工作布局。“1”指建强一个核心——⟦PartyOrganization#9|集团党委⟧；“2”为抓实两个阵地——⟦Facility#11|闽北革命历史纪念馆研学营地⟧和⟦Facility#12|星村码头党员先锋岗⟧；“3”即推行三张清单——责任清单、服务清单、积分清单；“N”是孵化若干支部品牌，如⟦PartyOrganization#13|竹筏公司党支部⟧的“⟦Initiative#14|筏上先锋⟧”、⟦PartyOrganization#15|景区公司党支部⟧的“⟦Initiative#16|天游之眼⟧”、⟦PartyOrganization#17|茶博园党支部⟧的“⟦Initiative#18|一叶问廉⟧”等。

    一是以红培魂。邀请⟦Institution#19|福建省委党校⟧⟦Person#20|游正楷⟧教授讲授“⟦Slogan#21|闽北红旗不倒⟧”专题课，开发“⟦Product#22|重走红军茶道⟧”研学线路5条，累计接待党员团队1,260批、4.3万人次。
    二是以绿生金。用“⟦Initiative#23|生态积分⟧”兑换景区门票、茶礼，吸引13.6万名游客参与“⟦Initiative#24|带走一袋垃圾⟧”行动，带走垃圾31吨；联合⟦Company#25|兴业银行南平分行⟧发行“⟦Product#26|生态卡⟧”7.8万张，存款余额4.2亿元。
    三是以服务立信。竹筏工⟦Person#27|滕金水⟧38年零投诉，人称“九曲活字典”，去年当选⟦Honor#28|福建省文明旅游使者⟧；退休女职工⟦Person#29|毕红霞⟧自发组建“⟦OrganizationUnit#44|银发导览队⟧”，年志愿服务时长逾1.6万小时。
    四是以共富兴村。与⟦County#5|武夷山市⟧⟦Township#31|星村镇⟧⟦Village#32|曹墩村⟧、⟦Village#33|黄村村⟧签署《⟦Policy#34|党建联盟协议书⟧》，出资260万元建设⟦Project#35|曹墩茶空间⟧，分红36.8万元，村民人均增收1,900元；在⟦Village#33|黄村村⟧试点“⟦Initiative#36|林票⟧”，目前仅有23户签约，进展缓慢。

    今年“五一”假期，⟦Group#1~|集团⟧接待游客21.7万人次，比2019年同期增长34%；营业收入3,268万元，创同期新高。⟦PartyOrganization#9|集团党委⟧书记⟦Person#37|丘文博⟧表示：“红色是底色，绿色是本钱，两色相融，才是武夷的成色。”

    对照先进，⟦Group#1~|集团⟧与⟦Group#38|黄山旅游集团⟧、⟦Group#39|乐山文旅集团⟧在客单价上尚有约40元差距。下半年，将启动“⟦Initiative#40|山水党课⟧”全国巡讲20场，争取“⟦Honor#41|中央企业红色文旅示范点⟧”推荐资格；并与⟦Institution#42|武夷学院⟧共建“⟦OrganizationUnit#43|国家公园讲解员学院⟧”。
====
#3 partOf #1
#1 operates #6
#1 operates #7
#1 operates #8
#1 metric 在册职工 = 2168 人
#1 metric 党员 = 407 人
#9 partOf #1
#9 launched #2
#9 hasStrategy #10
#10 hasComponent #9 ; role=core
#10 hasComponent #11 ; role=base
#10 hasComponent #12 ; role=base
#10 hasComponent #14 ; role=brand
#10 hasComponent #16 ; role=brand
#10 hasComponent #18 ; role=brand
#13 launched #14
#15 launched #16
#17 launched #18
#13 partOf #1
#15 partOf #1
#17 partOf #1
#20 holdsPosition #19 ; title=教授
#1 produces #22
#22 metric 研学线路 = 5 条
#22 metric 党员团队 = 1260 批
#22 metric 接待人次 = 4.3 万人次
#1 launched #23
#1 launched #24
#24 metric 游客参与 = 13.6 万名
#24 metric 带走垃圾 = 31 吨
#1 cooperatesWith #25
#25 produces #26
#26 metric 发行 = 7.8 万张
#26 metric 存款余额 = 4.2 亿元
#27 holdsPosition #1 ; title=竹筏工
#27 metric 零投诉 = 38 年
#27 receivedHonor #28
#29 established #44
#44 metric 年志愿服务时长 = 1.6 万小时 ; approx=atLeast
#31 locatedIn #5
#32 locatedIn #31
#33 locatedIn #31
#1 cooperatesWith #32
#1 cooperatesWith #33
#1 pairedWith #32
#1 pairedWith #33
#1 issued #34
#1 hasProject #35
#1 fundedAid #35 ; amount=260万元
#35 locatedIn #32
#32 metric 分红 = 36.8 万元
#32 metric 村民人均增收 = 1900 元
#1 launched #36
#36 metric 签约 = 23 户
#1 metric 接待游客 = 21.7 万人次 ; time=今年“五一”假期
#1 metric 接待游客比2019年同期增长 = 34 % ; time=今年“五一”假期
#1 metric 营业收入 = 3268 万元 ; time=今年“五一”假期
#37 holdsPosition #9 ; title=书记
#37 said “红色是底色，绿色是本钱，两色相融，才是武夷的成色。”
#1 benchmarksAgainst #38
#1 benchmarksAgainst #39
#1 metric 客单价差距 = 40 元 ; approx=about
#1 launched #40 ; status=planned
#40 metric 巡讲 = 20 场 ; status=planned
#1 pursuesGoal #41
#1 cooperatesWith #42 ; status=planned
#1 established #43 ; status=planned
#42 established #43 ; status=planned
