【党建要闻】⟦PartyOrganization#4|葛洲坝集团党委⟧中心组专题学习⟦Meeting#2|党的十九大⟧精神

　　11月3日下午，⟦Group#1|中国葛洲坝集团有限公司⟧召开⟦PartyOrganization#4~|党委⟧理论学习中心组（扩大）学习会，专题学习⟦Meeting#2|党的十九大⟧精神。⟦Group#1~|集团⟧党委书记、总经理⟦Person#5|和建生⟧主持学习并讲话，党委副书记⟦Person#6|付云飞⟧、纪委书记⟦Person#7|宋领⟧及⟦PartyOrganization#4~|党委⟧中心组其他成员参加。
　　会上，⟦Person#8|段秋荣⟧、⟦Person#9|冉毅泉⟧分别领学了⟦Meeting#2|党的十九大⟧报告和新修订的《⟦Policy#10|中国共产党章程⟧》。
　　⟦Person#5|和建生⟧就学习宣传贯彻⟦Meeting#2|党的十九大⟧精神提出三点意见。
　　一要在学懂弄通做实上下功夫，牢固树立“⟦Slogan#11|四个意识⟧”，坚定“⟦Slogan#12|四个自信⟧”，自觉在思想上政治上行动上同⟦GovernmentBody#13|党中央⟧保持高度一致。各单位要采取“⟦Initiative#14|一堂党课、一次宣讲、一场测试⟧”的形式，把学习覆盖到38家二级单位、1.6万名党员，海外党员通过视频“⟦Initiative#15|云课堂⟧”同步跟学。
　　二要把⟦Meeting#2|十九大⟧报告中“培育具有全球竞争力的世界一流企业”的论断转化为企业行动。⟦Group#1~|集团⟧将按照⟦Group#16|中国能源建设集团⟧的部署，坚持“⟦Strategy#17|三商合一⟧”战略，即投资商、承包商、运营商一体化，聚焦⟦Industry#18|水务⟧、⟦Industry#19|环保⟧、⟦Industry#20|公路⟧、⟦Industry#21|水泥⟧四大领域。今年1至9月，⟦Group#1~|集团⟧新签合同额1753亿元，为年度计划的76.2%，其中国际合同额621亿元，同比增长5%；⟦Project#22|巴基斯坦NJ水电站⟧首台机组充水成功；⟦Company#23|葛洲坝环嘉公司⟧再生资源板块营业收入157亿元，毛利率却不到2%，“规模是有了，质量还没跟上”。
　　三要以精准扶贫检验学习成效。⟦Group#1|葛洲坝集团⟧承担⟦Province#24|湖北⟧⟦City#25|宜昌⟧⟦County#26|长阳土家族自治县⟧⟦Township#27|榔坪镇⟧⟦Village#28|关口垭村⟧、⟦Province#29|新疆⟧⟦City#30|和田地区⟧⟦County#31|墨玉县⟧⟦Village#32|其娜尔勒克村⟧的驻村帮扶，两年投入帮扶资金490万元。其中，向⟦Village#28|关口垭村⟧捐建木瓜烘干厂一座，带动132户增收；为⟦Village#32|其娜尔勒克村⟧打深水井3眼。
　　学习会上，⟦Person#8|段秋荣⟧、⟦Person#33|桂桐生⟧、⟦Person#34|蹇西南⟧结合分管工作作了交流发言。⟦Group#1~|集团⟧总经理助理、总部各部门主要负责人在主会场旁听。（⟦Group#1|葛洲坝集团⟧⟦OrganizationUnit#35|宣传部⟧供稿）
　　另悉，⟦Group#1|葛洲坝集团⟧⟦PartyOrganization#50|团委⟧、⟦OrganizationUnit#51|工会⟧将联合开展“⟦Initiative#52|十九大精神进工地⟧”巡回宣讲，首站为⟦Province#53|四川⟧⟦County#54|木里藏族自治县⟧的⟦Project#55|卡拉水电站⟧，随后走进⟦Place#56|阿根廷⟧⟦Project#57|孔多克里夫水电站⟧项目部。⟦Project#57~|该项目部⟧现有中方员工412人、外方员工1730人，外籍雇员⟦Person#58|卡洛斯·罗德里格斯⟧作为“⟦Honor#59|优秀海外员工⟧”代表将参加座谈。
====
#4 partOf #1
#5 holdsPosition #1 ; title=党委书记、总经理
#6 holdsPosition #1 ; title=党委副书记
#7 holdsPosition #1 ; title=纪委书记
#35 partOf #1
#1 implements #11
#1 implements #12
#1 launched #14
#1 launched #15
#14 metric 二级单位 = 38 家
#14 metric 党员 = 1.6 万名
#1 subsidiaryOf #16
#1 hasStrategy #17
#1 developsIndustry #18
#1 developsIndustry #19
#1 developsIndustry #20
#1 developsIndustry #21
#1 metric 新签合同额 = 1753 亿元 ; time=今年1至9月
#1 metric 新签合同额占年度计划 = 76.2 % ; time=今年1至9月
#1 metric 国际合同额 = 621 亿元 ; time=今年1至9月
#1 metric 国际合同额同比增长 = 5 % ; time=今年1至9月
#1 hasProject #22
#23 subsidiaryOf #1
#23 metric 营业收入 = 157 亿元 ; time=今年1至9月
#23 metric 毛利率 = 2 % ; approx=atMost
#5 said “规模是有了，质量还没跟上”
#28 locatedIn #27
#27 locatedIn #26
#26 locatedIn #25
#25 locatedIn #24
#32 locatedIn #31
#31 locatedIn #30
#30 locatedIn #29
#1 pairedWith #28
#1 pairedWith #32
#1 fundedAid #28 ; amount=木瓜烘干厂一座
#1 fundedAid #32 ; amount=深水井3眼
#1 metric 投入帮扶资金 = 490 万元 ; time=两年
#28 metric 带动增收 = 132 户
#50 partOf #1
#51 partOf #1
#50 launched #52 ; status=planned
#51 launched #52 ; status=planned
#55 locatedIn #54
#54 locatedIn #53
#57 locatedIn #56
#1 hasProject #57
#57 metric 中方员工 = 412 人
#57 metric 外方员工 = 1730 人
#58 receivedHonor #59
