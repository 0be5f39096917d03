守正创新十二载　⟦Group#1|西咸泾渭水务集团⟧绘就“⟦Strategy#2|六水共治⟧”新答卷

    三月的⟦Place#3|关中⟧平原，麦苗返青。⟦Facility#4|泾河第三水厂⟧中控室里，⟦Person#5|邬春桃⟧盯着屏幕上跳动的曲线：“浊度0.12，比国标好四倍。”十二年前，她还在用明矾手工配药。

    ⟦Group#1|西咸泾渭水务集团有限公司⟧（以下简称⟦Group#1|泾渭水务⟧）诞生于2013年，脱胎于⟦Company#6|咸阳市自来水厂⟧，资产从最初的3.6亿元增长到97.4亿元，服务人口由28万人扩大到213万人。从保供到治水，再到“卖水”，是企业走过的路，更是⟦Province#7|陕西⟧县域水务改革的一个缩影。

    “保供时代，比的是谁的水多；治水时代，比的是谁的水好；今后，比的是谁能让水值钱。”⟦PartyOrganization#8|集团党委⟧书记、董事长⟦Person#9|屈寿山⟧把三个阶段概括为战略的“三级跳”。2021年，⟦Group#1~|集团⟧正式提出“⟦Strategy#2|六水共治⟧”战略：饮用水、污水、河湖水、再生水、雨水、地热水一体谋划，形成“⟦Platform#10|供水⟧、⟦Platform#11|治污⟧、⟦Platform#12|智慧水务⟧、⟦Platform#13|工程⟧”四大板块，培育⟦Industry#14|水务装备⟧、⟦Industry#15|环境监测⟧、⟦Industry#16|节水服务⟧三条新链。

    ⟦Platform#10|供水⟧板块，做精。投资21.3亿元建设⟦Project#17|引汉济渭西咸配水工程⟧，新增日供水能力45万吨，2024年6月全线通水；在⟦County#18|泾阳县⟧⟦Township#19|安吴镇⟧实施农村水管网改造1,260公里，告别“靠天喝水”的⟦Village#20|龙源村⟧村民⟦Person#21|任改兰⟧说：“水龙头一拧，像城里人了。”
    ⟦Platform#11|治污⟧板块，做优。受托运营⟦Facility#22|渭河湿地公园⟧、⟦Facility#23|沣河污水厂⟧等14座设施，年处理污水1.18亿吨，尾水COD稳定低于20毫克/升；⟦Company#24|泾渭环境公司⟧牵头制定《⟦Policy#25|污泥土地利用技术规范⟧》，成为省级地方标准。污泥碳化项目因臭气投诉，两次调整选址，预计2026年才能开工。
    智慧板块，做新。“⟦Product#26|水眸⟧”平台汇集传感器5.8万个，漏损率从24%降到8.6%，为全省最低；与⟦Group#27|华为⟧、⟦Institution#28|西安理工大学⟧合建⟦OrganizationUnit#29|水务大模型实验室⟧，投入3,400万元，漏点定位误差小于1米。⟦Honor#30|全国水利系统劳动模范⟧⟦Person#31|蔺军宝⟧带班的巡漏队，三年找到漏点6,172处。
    ⟦Platform#13|工程⟧板块，做专。⟦Company#32|泾渭建工公司⟧中标⟦Province#33|西藏⟧⟦County#34|尼木县⟧供水提质项目，合同金额4.26亿元，是企业“出陕第一单”。

    向改革要活力。⟦Group#1~|集团⟧在⟦Company#24|泾渭环境公司⟧引入⟦Group#35|北控水务集团⟧，⟦Group#35~|后者⟧出资5.1亿元持股30%；推行“⟦Initiative#36|片长制⟧”，把全域划为39个片区，210名干部竞聘“片长”，落聘28人；⟦OrganizationUnit#37|内控审计部⟧嵌入合同系统，核减工程造价1.74亿元。2024年实现营业收入19.6亿元、利润2.13亿元，分别同比增长15.2%和20.4%，主体信用评级由AA上调为AA+。

    向党建要合力。“⟦Initiative#38|碧水先锋⟧”品牌辐射58个党支部，⟦PartyOrganization#39|安吴供水站党支部⟧与⟦Village#20|龙源村⟧结对，捐建⟦Facility#40|爱心水站⟧3座，折合48万元，惠及老人630名；“⟦Initiative#41|水管家⟧”志愿队入户维修9,840次。去年，⟦Group#1~|集团⟧同时捧回⟦Honor#42|陕西省五一劳动奖状⟧和⟦Honor#43|全国水效领跑者⟧两块奖牌。

    “⟦Goal#44|西部一流、国内知名的水生态综合服务商⟧”——下一个十年的目标已经明确：“十五五”末，资产达到180亿元，营业收入40亿元，省外收入占比25%以上。与⟦Group#45|首创环保集团⟧相比，⟦Group#1|泾渭水务⟧在人均营收上仅为其57%，⟦Person#9|屈寿山⟧并不讳言：“咱们底子薄，就得一滴一滴地攒。”
====
#5 said “浊度0.12，比国标好四倍。”
#1 formedFrom #6 ; time=2013年
#1 metric 资产 = 97.4 亿元
#1 metric 服务人口 = 213 万人
#1 operates #4
#1 operates #22
#1 operates #23
#5 holdsPosition #4
#8 partOf #1
#9 holdsPosition #8 ; title=书记
#9 holdsPosition #1 ; title=董事长
#9 said “保供时代，比的是谁的水多；治水时代，比的是谁的水好；今后，比的是谁能让水值钱。”
#1 hasStrategy #2 ; time=2021年
#2 hasComponent #10 ; role=platform
#2 hasComponent #11 ; role=platform
#2 hasComponent #12 ; role=platform
#2 hasComponent #13 ; role=platform
#2 hasComponent #14 ; role=track
#2 hasComponent #15 ; role=track
#2 hasComponent #16 ; role=track
#1 developsIndustry #14
#1 developsIndustry #15
#1 developsIndustry #16
#1 hasProject #17
#17 metric 投资 = 21.3 亿元
#17 metric 新增日供水能力 = 45 万吨
#19 locatedIn #18
#20 locatedIn #19
#1 metric 农村水管网改造 = 1260 公里
#21 said “水龙头一拧，像城里人了。”
#1 metric 受托运营设施 = 14 座
#1 metric 年处理污水 = 1.18 亿吨
#1 metric 尾水COD = 20 毫克/升 ; approx=atMost
#24 subsidiaryOf #1
#32 subsidiaryOf #1
#24 issued #25
#1 produces #26
#26 metric 传感器 = 5.8 万个
#1 metric 漏损率 = 8.6 %
#1 cooperatesWith #27
#1 cooperatesWith #28
#1 established #29
#27 established #29
#28 established #29
#29 metric 投入 = 3400 万元
#29 metric 漏点定位误差 = 1 米 ; approx=atMost
#31 receivedHonor #30
#31 metric 找到漏点 = 6172 处 ; time=三年
#32 metric 合同金额 = 4.26 亿元
#34 locatedIn #33
#35 holdsStakeIn #24 ; percent=30%
#35 metric 出资 = 5.1 亿元
#1 launched #36
#1 launched #38
#1 launched #41
#36 metric 片区 = 39 个
#36 metric 竞聘干部 = 210 名
#36 metric 落聘干部 = 28 人
#37 partOf #1
#37 metric 核减工程造价 = 1.74 亿元
#1 metric 营业收入 = 19.6 亿元 ; time=2024年
#1 metric 利润 = 2.13 亿元 ; time=2024年
#1 metric 营业收入同比增长 = 15.2 % ; time=2024年
#1 metric 利润同比增长 = 20.4 % ; time=2024年
#38 metric 辐射党支部 = 58 个
#39 partOf #1
#39 pairedWith #20
#39 established #40
#39 fundedAid #20 ; amount=48万元
#40 metric 爱心水站 = 3 座
#40 metric 惠及老人 = 630 名
#41 metric 入户维修 = 9840 次
#1 receivedHonor #42 ; time=去年
#1 receivedHonor #43 ; time=去年
#1 pursuesGoal #44
#1 metric 资产 = 180 亿元 ; time=“十五五”末 ; status=planned
#1 metric 营业收入 = 40 亿元 ; time=“十五五”末 ; status=planned
#1 metric 省外收入占比 = 25 % ; time=“十五五”末 ; approx=atLeast ; status=planned
#1 benchmarksAgainst #45
#1 metric 人均营收为首创环保集团 = 57 %
#9 said “咱们底子薄，就得一滴一滴地攒。”
