三峡之子的告别：⟦Person#1|骆长江⟧不再担任⟦Group#2|中国三峡集团⟧总经理

记者⟦Person#3|边境⟧　⟦Province#4|北京⟧、⟦City#5|宜昌⟧报道

　　消息来得并不突然。2013年7月15日上午，⟦GovernmentBody#6|中央组织部⟧副部长⟦Person#7|厉以农⟧在⟦Group#2|中国长江三峡集团公司⟧宣布⟦GovernmentBody#8|党中央⟧、⟦GovernmentBody#9|国务院⟧的决定：⟦Person#1|骆长江⟧任⟦Group#10|国家核电技术公司⟧董事长、党组书记，免去其⟦Group#2|三峡集团⟧总经理、党组副书记职务；⟦Person#11|蒲若水⟧任⟦Group#2|中国长江三峡集团公司⟧总经理。⟦GovernmentBody#12|国务院国资委⟧⟦OrganizationUnit#13|企干一局⟧局长⟦Person#14|咸亨利⟧宣读了任免文件。
　　在⟦Facility#15|三峡大坝⟧左岸185平台上，认识⟦Person#1|骆长江⟧的人不止一代。他是⟦Province#16|湖南⟧⟦City#17|益阳⟧⟦County#18|桃江县⟧人，1981年从⟦Institution#19|葛洲坝水电工程学院⟧毕业，进了⟦Group#20|长江葛洲坝工程局⟧⟦OrganizationUnit#21|三分公司⟧开推土机，后来做调度、项目经理，1994年12月14日⟦Project#22|三峡工程⟧开工典礼那天，他在基坑里浇下第二仓混凝土。1999年他调入⟦Group#2|中国三峡总公司⟧⟦OrganizationUnit#24|工程建设部⟧，干了三年副主任、四年主任，2007年升任副总经理，2010年任总经理。
　　“大江截流的石头，一块4.3吨，我坐着自卸车倒了一天一夜。”这是他送给前来告别的年轻人的一句老话。
　　履新后的⟦Person#1|骆长江⟧面对的是一个“后福岛”时代。⟦Group#10|国家核电技术公司⟧（⟦Group#10|SNPTC⟧）2007年5月组建，注册资本40亿元，⟦GovernmentBody#9|国务院⟧授权其受让⟦Place#25|美国⟧⟦Company#26|西屋电气⟧的⟦Product#27|AP1000⟧技术，参与单位有⟦Group#28|中国核工业集团⟧、⟦Group#29|中国电力投资集团⟧、⟦Group#30|中国广东核电集团⟧和⟦Group#31|中国技术进口总公司⟧。世界首台⟦Product#27|AP1000⟧机组⟦Project#32|三门核电1号机组⟧，因屏蔽主泵反复返工，发电时间已从2013年推迟到2015年；自主化的⟦Product#33|CAP1400⟧示范项目落点⟦Province#34|山东⟧⟦City#35|威海⟧⟦County#36|荣成市⟧⟦Place#37|石岛湾⟧，初步设计刚通过⟦GovernmentBody#38|国家能源局⟧审查。
　　对于继任者，⟦Group#2~|集团⟧内部给的评语是“会算账”。⟦Person#11|蒲若水⟧此前是⟦Group#2~|集团⟧总会计师，他主导了2011年12月收购⟦Company#39|葡萄牙电力公司⟧（⟦Company#39|EDP⟧）21.35%股权一役，动用资金26.9亿欧元，从递交意向到中标只用了四个月，竞争对手⟦Group#40|德国意昂集团⟧和⟦Company#41|巴西电力公司⟧抱怨欧债危机里杀出一匹黑马。2012年，⟦Group#2|三峡集团⟧发电量1147亿千瓦时，利润总额195亿元，资产总额3381亿元，装机2833万千瓦；按照“⟦Strategy#43|建设三峡、开发长江⟧”的战略，⟦Facility#44|溪洛渡⟧、⟦Facility#45|向家坝⟧两座电站正在爬坡，⟦Person#11|蒲若水⟧上任后的头件大事，是让⟦Facility#44|溪洛渡⟧右岸首批机组在年内发电。
　　“水电站不会换届，库水位才会。”有人引了⟦Person#1|骆长江⟧在一次内部会上的话。
====
#7 holdsPosition #6 ; title=副部长
#1 holdsPosition #10 ; title=董事长、党组书记
#1 holdsPosition #2 ; title=总经理、党组副书记 ; status=ended
#11 holdsPosition #2 ; title=总经理
#14 holdsPosition #13 ; title=局长
#13 partOf #12
#18 locatedIn #17
#17 locatedIn #16
#21 partOf #20
#24 partOf #2
#1 holdsPosition #21 ; title=项目经理 ; status=ended
#1 holdsPosition #24 ; title=副主任、主任 ; status=ended
#1 holdsPosition #2 ; title=副总经理 ; status=ended
#11 holdsPosition #2 ; title=总会计师 ; status=ended
#1 said “大江截流的石头，一块4.3吨，我坐着自卸车倒了一天一夜。”
#1 said “水电站不会换届，库水位才会。”
#10 metric 注册资本 = 40 亿元
#26 locatedIn #25
#26 produces #27
#28 cooperatesWith #10
#29 cooperatesWith #10
#30 cooperatesWith #10
#31 cooperatesWith #10
#10 produces #33
#37 locatedIn #36
#36 locatedIn #35
#35 locatedIn #34
#2 acquired #39 ; percent=21.35% ; time=2011年12月
#2 metric 收购动用资金 = 26.9 亿欧元
#2 metric 发电量 = 1147 亿千瓦时 ; time=2012年
#2 metric 利润总额 = 195 亿元 ; time=2012年
#2 metric 资产总额 = 3381 亿元 ; time=2012年
#2 metric 装机 = 2833 万千瓦 ; time=2012年
#2 hasStrategy #43
#2 operates #44
#2 operates #45
