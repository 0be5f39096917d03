本报⟦City#1|成都⟧讯（⟦Person#2|沙马依呷⟧）记者昨日从⟦Company#3|国电大渡河流域水电开发有限公司⟧获悉，截至2010年12月25日，⟦Company#3~|公司⟧投产装机达到570万千瓦，年发电量首次突破200亿千瓦时，占⟦Province#4|四川⟧电网统调水电的17%，同比增长9.6%。

⟦Company#3|国电大渡河公司⟧系⟦Group#5|中国国电集团⟧所属专业化水电公司，⟦Company#6|国电电力发展股份有限公司⟧、⟦Group#5|国电集团⟧、⟦Company#7|四川川投能源股份有限公司⟧分别持股69%、21%和10%，实行“流域、梯级、滚动、综合”开发，负责⟦Place#8|大渡河⟧干流双江口以下17个梯级电站，规划总装机约1757万千瓦。⟦Company#3~|公司⟧现有⟦Facility#9|龚嘴⟧、⟦Facility#10|铜街子⟧、⟦Facility#11|瀑布沟⟧、⟦Facility#12|深溪沟⟧等电站，员工4167人，资产总额473亿元。

“十二五”看点在上游。⟦Project#13|双江口水电站⟧坝高314米，若建成将是世界第一高坝，总投资366亿元，⟦City#14|阿坝州⟧⟦County#15|马尔康县⟧⟦Township#16|可尔因镇⟧2700余名移民搬迁方案正在征求意见；⟦Project#17|大岗山水电站⟧10月通过⟦GovernmentBody#18|国家发展改革委⟧核准，单机容量65万千瓦，共4台，2014年首台投产；⟦Project#19|猴子岩水电站⟧取得⟦GovernmentBody#20|环境保护部⟧批复，待⟦GovernmentBody#18|国家发展改革委⟧核准。三个项目同步推进，资本金缺口约68亿元，⟦Company#6|国电电力⟧计划通过公开增发补足。

移民是最难的题目。在⟦County#21|汉源县⟧，⟦Facility#11|瀑布沟水电站⟧蓄水淹没5万多亩农田，涉及移民10万人。新县城建在⟦Village#22|萝卜岗村⟧，一位副县长形容“家家搞装修，户户是工地”。⟦Company#3~|公司⟧投入1.7亿元对口帮扶，建成花椒标准化基地1.2万亩，帮助⟦Township#23|大树镇⟧农民⟦Person#24|罗国文⟧成立了⟦Company#25|汉源贡椒合作社⟧，去年社员户均增收6400元。

科技上，⟦Company#3~|公司⟧与⟦Institution#26|清华大学⟧、⟦Institution#27|中国水电顾问集团成都勘测设计研究院⟧合作完成的“⟦Project#28|深厚覆盖层高土石坝关键技术⟧”获⟦Honor#29|四川省科技进步奖⟧一等奖；与⟦Institution#30|中科院成都山地所⟧开展流域地灾预警，布设测点620处。⟦Company#3~|公司⟧⟦OrganizationUnit#31|集控中心⟧主任⟦Person#32|涂扬志⟧表示，争取两年内实现八座电站少人值守，“要做中国最智慧的江”。

⟦Group#5|国电集团⟧副总经理⟦Person#33|米华年⟧在25日的⟦Meeting#34|国电大渡河公司2011年工作会⟧上对⟦Company#3~|公司⟧提出三点要求：确保⟦Project#17|大岗山⟧年内截流、确保不发生较大以上安全事故、确保利润不低于12亿元。会上，⟦Person#35|田秉均⟧等26名同志被评为“⟦Honor#36|大渡河之星⟧”。

在当天的座谈会上，⟦GovernmentBody#37|四川省能源局⟧局长⟦Person#38|谯光裕⟧通报，全省弃水电量今年达到42亿千瓦时，外送通道不足是主因，⟦Group#39|国家电网公司⟧承建的⟦Project#40|锦屏—苏南±800千伏特高压直流工程⟧2012年投运后有望缓解。⟦County#41|石棉县⟧、⟦County#42|甘洛县⟧两位县长则提出留存电量指标，建议每千瓦时让利3分。
====
#3 metric 投产装机 = 570 万千瓦 ; time=截至2010年12月25日
#3 metric 年发电量 = 200 亿千瓦时 ; time=截至2010年12月25日 ; approx=atLeast
#3 metric 发电量占四川电网统调水电 = 17 % ; time=截至2010年12月25日
#3 metric 年发电量同比增长 = 9.6 % ; time=截至2010年12月25日
#3 subsidiaryOf #5
#6 holdsStakeIn #3 ; percent=69%
#5 holdsStakeIn #3 ; percent=21%
#7 holdsStakeIn #3 ; percent=10%
#3 metric 梯级电站 = 17 个
#3 metric 规划总装机 = 1757 万千瓦 ; approx=about
#3 operates #9
#3 operates #10
#3 operates #11
#3 operates #12
#3 metric 员工 = 4167 人
#3 metric 资产总额 = 473 亿元
#3 hasProject #13
#3 hasProject #17
#3 hasProject #19
#13 metric 坝高 = 314 米
#13 metric 总投资 = 366 亿元
#13 locatedIn #16
#16 locatedIn #15
#15 locatedIn #14
#13 metric 移民 = 2700 名 ; approx=about
#17 metric 单机容量 = 65 万千瓦
#17 metric 机组 = 4 台
#3 metric 资本金缺口 = 68 亿元 ; approx=about
#11 metric 淹没农田 = 5 万亩 ; approx=about
#11 metric 移民 = 10 万人
#22 locatedIn #21
#3 fundedAid #21 ; amount=1.7亿元
#3 metric 花椒标准化基地 = 1.2 万亩
#23 locatedIn #21
#24 established #25
#25 metric 社员户均增收 = 6400 元 ; time=去年
#3 cooperatesWith #26
#3 cooperatesWith #27
#3 cooperatesWith #30
#3 hasProject #28
#26 hasProject #28
#27 hasProject #28
#28 receivedHonor #29
#3 metric 地灾预警测点 = 620 处
#31 partOf #3
#32 holdsPosition #31 ; title=主任
#32 said “要做中国最智慧的江”
#33 holdsPosition #5 ; title=副总经理
#33 participatedIn #34
#3 metric 利润 = 12 亿元 ; approx=atLeast ; status=planned
#35 receivedHonor #36
#3 metric 获评大渡河之星 = 26 名
#3 launched #34
#38 holdsPosition #37 ; title=局长
#37 metric 弃水电量 = 42 亿千瓦时 ; time=今年
#39 hasProject #40
