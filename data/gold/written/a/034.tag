⟦County#1|文成县⟧2024年十件民生实事进展公示

　　根据⟦Meeting#2|文成县第十七届人民代表大会第三次会议⟧票决结果，现将2024年十件民生实事截至9月底的进展情况公示如下，请社会各界监督（监督电话由⟦GovernmentBody#3|县政府督查室⟧受理）。
　　一、普惠养老。新建⟦Facility#4|大峃镇社区食堂⟧等“老年食堂”12家，⟦Facility#5|县老年康复中心⟧主体结构完工。牵头单位：⟦GovernmentBody#6|县民政局⟧，责任人⟦Person#7|赵旭敏⟧。
　　二、教育提质。⟦Institution#8|文成县实验小学⟧迁建工程投资1.46亿元，9月1日已启用；⟦Institution#9|文成中学⟧与⟦Institution#10|温州中学⟧开展集团化办学。牵头单位：⟦GovernmentBody#11|县教育局⟧。
　　三、健康守护。⟦Institution#12|文成县人民医院⟧与⟦Institution#13|温州医科大学附属第一医院⟧共建⟦OrganizationUnit#14|胸痛中心⟧，完成重点人群肺癌筛查8120人，占年度任务的101.5%。牵头单位：⟦GovernmentBody#15|县卫健局⟧。
　　四、交通畅行。⟦Project#16|57省道文成段改建工程⟧完成投资3.2亿元；新改建农村公路53公里，⟦Township#17|百丈漈镇⟧至⟦Township#18|南田镇⟧公交化改造完成。⟦Group#19|文成县交通发展集团⟧新购纯电动公交15辆。
　　五、饮水安全。⟦Project#20|珊溪水库应急备用水源工程⟧因林地报批滞后，形象进度仅完成38%，黄牌警示。⟦Company#21|文成水务公司⟧须在11月底前报送赶工方案。
　　六、就业帮扶。开展“⟦Initiative#22|侨家乐⟧”技能培训2360人次，帮助就业困难人员实现就业612人。
　　七、文化惠民。建成⟦Facility#23|刘基文化公园⟧，⟦Facility#24|县图书馆新馆⟧试开放。
　　八、助残暖心。⟦Institution#25|县残联⟧发放辅助器具1043件，⟦Group#26|浙江省能源集团⟧捐赠50万元支持“⟦Initiative#27|无障碍进家庭⟧”改造。
　　九、农村改水改厕。⟦Township#28|玉壶镇⟧⟦Village#29|底村村⟧、⟦Township#30|西坑畲族镇⟧⟦Village#31|让川村⟧等18个村生活污水治理达标。
　　十、城市更新。⟦Township#32|大峃镇⟧⟦Village#33|凤溪社区⟧等4个老旧小区改造惠及居民1870户，加装电梯9台。
　　总体看，十件实事涉及35个子项，已完成21项，序时推进12项，滞后2项。⟦County#1|文成县⟧县长⟦Person#34|章寿禹⟧在督办会上强调：“实事办得实不实，老百姓心里有杆秤。”
　　　　　　　　⟦GovernmentBody#35|文成县人民政府办公室⟧
====
#6 metric 新建“老年食堂” = 12 家
#4 locatedIn #1
#7 holdsPosition #6 ; title=责任人
#8 metric 投资 = 1.46 亿元
#9 cooperatesWith #10
#12 cooperatesWith #13
#12 established #14
#13 established #14
#12 metric 肺癌筛查 = 8120 人
#12 metric 占年度任务 = 101.5 %
#1 hasProject #16
#1 hasProject #20
#16 metric 完成投资 = 3.2 亿元
#1 metric 新改建农村公路 = 53 公里
#17 locatedIn #1
#18 locatedIn #1
#19 metric 新购纯电动公交 = 15 辆
#20 metric 形象进度 = 38 %
#21 hasProject #20
#1 launched #22
#22 metric 技能培训 = 2360 人次
#1 metric 就业困难人员就业 = 612 人
#1 established #23
#25 metric 发放辅助器具 = 1043 件
#26 fundedAid #27 ; amount=50万元
#29 locatedIn #28
#31 locatedIn #30
#28 locatedIn #1
#30 locatedIn #1
#32 locatedIn #1
#33 locatedIn #32
#1 metric 老旧小区改造惠及居民 = 1870 户
#1 metric 加装电梯 = 9 台
#1 metric 子项 = 35 个
#1 metric 已完成 = 21 项
#34 holdsPosition #1 ; title=县长
#34 said “实事办得实不实，老百姓心里有杆秤。”
#6 locatedIn #1
#11 locatedIn #1
#15 locatedIn #1
