⟦Group#1|海勃湾能源集团⟧⟦PartyOrganization#5~|党委⟧
关于在全⟦Group#1~|集团⟧开展“⟦Initiative#2|担当作为年⟧”活动的通知

各二级单位党委（总支）、机关各部室：

为深入贯彻⟦Meeting#3|党的二十届三中全会⟧精神，落实⟦GovernmentBody#4|乌海市委⟧八届九次全会要求，推动干部解放思想、担当实干，经⟦PartyOrganization#5|集团党委⟧研究，决定自2024年9月至2025年8月，在全集团开展“⟦Initiative#2|担当作为年⟧”活动。现就有关事项通知如下：

一、目标要求
围绕⟦Goal#6|“蒙西领先、自治区一流”能源化工集团⟧建设目标，着力解决“等、靠、推、躲、慢”五种倾向，实现“三个转变”“四个提高”：干部状态由守摊向创业转变，机关作风由管理向服务转变，企业动力由资源依赖向创新驱动转变；吨煤利润提高5元、全员劳动生产率提高8%、技改投资提高20%、职工收入提高6%。

二、主要任务
（一）“⟦Initiative#7|三亮三比⟧”筑堡垒。各党支部开展亮身份、亮承诺、亮业绩和比安全、比效益、比服务活动，年内建成标准化支部50个以上，⟦Company#8|乌兰矿业公司⟧、⟦Company#9|海勃湾洗选公司⟧先行试点。
（二）“⟦Initiative#10|揭榜领题⟧”破难题。梳理“卡脖子”问题72个，首批发布榜单18个，由⟦Company#11|千里山化工公司⟧“⟦OrganizationUnit#12|邬建国技能大师工作室⟧”揭榜《⟦Project#13|焦炉煤气制LNG节能改造⟧》等，⟦Group#1~|集团⟧给予每项30万元到100万元不等的启动资金。
（三）“⟦Initiative#14|田埂学堂⟧”转作风。领导班子成员每月至少1天到一线跟班，机关人员每季度不少于3天；同⟦County#15|海南区⟧⟦Township#16|巴音陶亥镇⟧⟦Village#17|羊路井村⟧开展“⟦Initiative#18|农企双促⟧”，提供种植示范大棚12座、帮扶资金28万元。
（四）“⟦Initiative#19|双向述评⟧”明奖惩。对考评前10%的干部优先使用，对后5%的约谈调整，不得以轮岗代替处理。

三、组织保障
成立⟦OrganizationUnit#26|活动领导小组⟧，⟦PartyOrganization#5|集团党委⟧书记、董事长⟦Person#20|呼延明远⟧任组长，下设⟦OrganizationUnit#27|办公室⟧（设在⟦OrganizationUnit#21|党委组织部⟧），主任由⟦Person#22|巴雅尔⟧兼任。⟦PartyOrganization#23|集团纪委⟧要加强监督，⟦OrganizationUnit#24|宣传中心⟧开辟“⟦Initiative#28|担当者说⟧”专栏，每周1期。

四、有关要求
各单位于9月20日前将实施方案报⟦OrganizationUnit#21|组织部⟧，每月25日前报送进展，不得层层加码、重复报表。对重形式轻实效的，⟦PartyOrganization#5|集团党委⟧将通报批评。
附件：《⟦Policy#25|“担当作为年”活动任务分解表⟧》

⟦PartyOrganization#5|中共海勃湾能源集团有限责任公司委员会⟧
2024年9月3日
====
#5 partOf #1
#5 launched #2
#5 implements #3
#1 pursuesGoal #6
#1 addresses “着力解决“等、靠、推、躲、慢”五种倾向”
#1 metric 吨煤利润提高 = 5 元 ; status=planned
#1 metric 全员劳动生产率提高 = 8 % ; status=planned
#1 metric 技改投资提高 = 20 % ; status=planned
#1 metric 职工收入提高 = 6 % ; status=planned
#5 launched #7
#5 launched #10
#5 launched #14
#5 launched #19
#2 hasComponent #7
#2 hasComponent #10
#2 hasComponent #14
#2 hasComponent #19
#1 metric 标准化支部 = 50 个 ; approx=atLeast ; status=planned
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#11 subsidiaryOf #1
#8 launched #7
#9 launched #7
#12 partOf #11
#1 metric “卡脖子”问题 = 72 个
#1 metric 首批榜单 = 18 个
#12 hasProject #13
#1 metric 每项启动资金 = 30 万元 ; value_max=100
#16 locatedIn #15
#17 locatedIn #16
#1 pairedWith #17
#1 launched #18
#1 fundedAid #17 ; amount=28万元
#1 metric 种植示范大棚 = 12 座
#20 holdsPosition #5 ; title=书记
#20 holdsPosition #1 ; title=董事长
#20 holdsPosition #26 ; title=组长
#5 established #26
#26 partOf #5
#27 partOf #26
#22 holdsPosition #27 ; title=主任
#21 partOf #1
#24 partOf #1
#24 launched #28
#23 partOf #1
#5 issued #25
