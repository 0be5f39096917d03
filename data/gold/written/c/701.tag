⟦Group#1|甘肃陇运交通控股集团⟧2023年工作总结暨2024年工作要点（摘登）

一、主要指标完成情况
2023年，⟦Group#1~|集团⟧完成营业收入186.4亿元，为年度预算的103.6%；实现利润总额5.17亿元，同比增长11.8%；上缴税费4.02亿元。年末资产总额1342亿元，资产负债率68.9%，较年初压降1.3个百分点。从业人员11,460人，全员劳动生产率37.5万元/人。
二、主要做法
（一）在“⟦Strategy#2|一三六九⟧”上聚力。年初职代会确定“⟦Strategy#2|一三六九⟧”发展思路：“一”是盯住⟦Goal#3|西北领先的综合交通服务商⟧这个目标；“三”是统筹投资、建设、运营三个环节；“六”是做实⟦Platform#4|高速运营⟧、⟦Platform#5|工程建设⟧、⟦Platform#6|商贸物流⟧、⟦Platform#7|路域经济⟧、⟦Platform#8|数字交通⟧、⟦Platform#9|产业金融⟧六大板块；“九”是九张重点任务清单。全年⟦Project#10|清傅公路⟧、⟦Project#11|S35线景礼高速⟧两个项目建成通车，⟦Project#12|平庆二期⟧完成投资23.7亿元，⟦Project#13|通定改扩建⟧前期工作取得16个支持性文件。
（二）在改革上破冰。⟦Initiative#14|国有企业改革深化提升行动⟧启动后，⟦Group#1~|集团⟧制定《⟦Policy#15|改革深化提升行动实施方案⟧》，列出任务83项，当年办结61项。⟦Company#16|陇运路桥⟧引入战略投资者⟦Group#17|山东高速路桥集团⟧，出让34%股权；⟦Company#18|陇运物业⟧与⟦Company#19|陇运酒店⟧合并，组建⟦Company#20|陇运服务有限公司⟧。推行任期制契约化，管理人员末等调整和不胜任退出29人。
（三）在安全上较真。⟦Initiative#21|重大事故隐患专项排查整治⟧期间，自查隐患4,217条，整改率99.3%。⟦Company#22|陇运养护⟧首创“⟦Initiative#23|路况晨巡⟧”机制，被⟦GovernmentBody#24|省交通运输厅⟧评为“⟦Honor#25|公路水运平安工地建设创新案例⟧”。
（四）在数字化上提速。⟦Product#26|陇运云⟧上线运行，接入收费站217座、门架684套；⟦Company#27|陇运信科⟧自主研发的⟦Product#28|祁连眼⟧视频事件检测系统，识别准确率达到97.2%，已在⟦Facility#29|连霍高速⟧⟦Facility#30|古永段⟧部署。
（五）在融合上做实。⟦PartyOrganization#60|集团党委⟧以⟦Initiative#61|党建质量提升年⟧为抓手，命名⟦Honor#62|陇运先锋岗⟧46个；⟦PartyOrganization#63|陇运路桥党总支⟧与⟦County#64|两当县⟧⟦Township#65|站儿巷镇⟧⟦Village#66|元坪村⟧联建，由⟦Company#16|陇运路桥⟧出资68万元、⟦Company#22|陇运养护⟧出砂石1,200方，硬化村道5.3公里。作为⟦Group#1~|集团⟧与⟦Company#67|甘肃电信⟧各出资50%设立的合资公司，⟦Company#68|陇运数科⟧当年中标外部市场项目14个，合同额1.07亿元；由⟦Company#69|陇运资本⟧发起、规模6亿元的⟦Fund#70|陇交绿色基金⟧完成备案。各子企业党组织、项目公司的同类做法不再一一列举。
三、2024年安排
全年计划完成投资150亿元，营业收入195亿元以上，利润总额不低于5.5亿元。⟦Project#31|徽县服务区改造⟧、⟦Project#32|河西走廊光伏廊道一期⟧等工程力争上半年开工。
====
#1 metric 营业收入 = 186.4 亿元 ; time=2023年
#1 metric 营业收入占年度预算 = 103.6 % ; time=2023年
#1 metric 利润总额 = 5.17 亿元 ; time=2023年
#1 metric 利润总额同比增长 = 11.8 % ; time=2023年
#1 metric 上缴税费 = 4.02 亿元 ; time=2023年
#1 metric 资产总额 = 1342 亿元 ; time=年末
#1 metric 资产负债率 = 68.9 % ; time=年末
#1 metric 资产负债率较年初压降 = 1.3 个百分点 ; time=年末
#1 metric 从业人员 = 11460 人
#1 metric 全员劳动生产率 = 37.5 万元/人
#1 hasStrategy #2
#1 pursuesGoal #3
#2 hasComponent #3 ; role=goal
#2 hasComponent #4 ; role=platform
#2 hasComponent #5 ; role=platform
#2 hasComponent #6 ; role=platform
#2 hasComponent #7 ; role=platform
#2 hasComponent #8 ; role=platform
#2 hasComponent #9 ; role=platform
#1 hasProject #10
#1 hasProject #11
#1 hasProject #12
#12 metric 完成投资 = 23.7 亿元
#1 hasProject #13 ; status=planned
#13 metric 支持性文件 = 16 个
#1 launched #14
#1 issued #15
#15 metric 任务 = 83 项
#15 metric 办结任务 = 61 项 ; time=当年
#17 holdsStakeIn #16 ; percent=34%
#16 subsidiaryOf #1
#20 subsidiaryOf #1
#22 subsidiaryOf #1
#27 subsidiaryOf #1
#20 formedFrom #18
#20 formedFrom #19
#1 metric 末等调整和不胜任退出管理人员 = 29 人
#1 launched #21
#21 metric 自查隐患 = 4217 条
#21 metric 整改率 = 99.3 %
#22 launched #23
#23 receivedHonor #25
#26 metric 接入收费站 = 217 座
#26 metric 接入门架 = 684 套
#1 produces #26
#27 produces #26
#27 produces #28
#28 metric 识别准确率 = 97.2 %
#1 metric 投资 = 150 亿元 ; time=全年 ; status=planned
#1 metric 营业收入 = 195 亿元 ; approx=atLeast ; time=2024年 ; status=planned
#1 metric 利润总额 = 5.5 亿元 ; approx=atLeast ; time=2024年 ; status=planned
#1 hasProject #31 ; status=planned
#1 hasProject #32 ; status=planned
#60 partOf #1
#60 launched #61
#60 metric 命名陇运先锋岗 = 46 个
#63 partOf #16
#63 pairedWith #66
#66 locatedIn #65
#65 locatedIn #64
#16 fundedAid #66 ; amount=68万元
#22 fundedAid #66 ; amount=砂石1,200方
#66 metric 硬化村道 = 5.3 公里
#1 holdsStakeIn #68 ; percent=50%
#67 holdsStakeIn #68 ; percent=50%
#1 established #68
#67 established #68
#1 cooperatesWith #67
#68 metric 中标外部市场项目 = 14 个 ; time=当年
#68 metric 合同额 = 1.07 亿元 ; time=当年
#69 established #70
#70 metric 规模 = 6 亿元
