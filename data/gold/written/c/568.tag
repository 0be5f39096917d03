主跨1208米，⟦Project#1|常泰长江大桥⟧合龙记

合龙口只剩12.4米。6月9日傍晚，⟦OrganizationUnit#2|中铁大桥局常泰项目部⟧生产经理⟦Person#3|骆望春⟧盯着风速仪：3.1米每秒，可以吊。1小时52分后，最后一个节段就位，世界最大跨度斜拉桥贯通。

⟦Project#1|常泰长江大桥⟧北起⟦County#4|泰兴市⟧，南接⟦City#5|常州市⟧⟦County#6|新北区⟧，集城际铁路、高速公路、一级公路于一身，全长10.03公里，公铁合建段5299米。上层双向六车道高速，下层上游侧铁路、下游侧公路，首创非对称布置。总投资约168亿元，由⟦GovernmentBody#7|江苏省交通工程建设局⟧建设管理，⟦Company#8|中铁大桥院⟧、⟦Group#9|华设集团⟧联合设计，⟦Group#10|中铁大桥局⟧、⟦Company#11|中交二公局⟧、⟦Company#12|中交二航局⟧分段施工，钢梁由⟦Company#13|中铁宝桥⟧、⟦Company#14|中铁山桥⟧制造。

难在哪？——塔高352米，首次采用“钢—混核芯混合”空间钻石型塔；⟦Facility#15|5号墩沉井⟧平面相当于13个篮球场，下沉65米取土120万立方米，⟦Group#10|大桥局⟧造了一套⟦Product#16|四臂水下绞吸机器人⟧，取土效率翻番；斜拉索用2100兆帕钢丝，由⟦Company#17|法尔胜⟧、⟦Company#18|宝武特冶⟧联手攻关，每索最多499根；减震采用⟦Product#19|碳纤维复合材料拉索⟧纵向约束体系，⟦Institution#20|同济大学⟧、⟦Institution#21|西南交通大学⟧做了26组风洞试验。截至目前，⟦Project#1~|项目⟧取得发明专利61项，工法23项，2023年获⟦Meeting#33|国际桥梁大会⟧“⟦Honor#22|乔治·理查德森奖⟧”提名，“⟦Initiative#23|青年突击队擂台赛⟧”先后打了九轮，三名焊工捧回⟦Honor#24|江苏省五一创新能手⟧。

⟦Project#1~|大桥⟧将使⟦City#5|常州⟧到⟦City#25|泰州⟧的车程从80分钟压缩到20分钟。⟦Group#26|常州交通产业集团⟧已在南岸规划“⟦Project#27|录安洲桥港经济区⟧”，⟦County#4|泰兴⟧则把它写进《⟦Policy#28|泰兴市跨江融合三年行动方案⟧》，重点承接⟦Industry#29|精细化工⟧与⟦Industry#30|现代物流⟧。2025年9月，⟦Project#1~|大桥⟧将与⟦Facility#31|江宜高速⟧连接线同步通车。届时，⟦Province#32|江苏⟧建成的过江通道将达19座。
设计与施工之外，养护运营也已提前落子：由⟦Group#45|江苏交通控股⟧与⟦City#5|常州⟧、⟦City#25|泰州⟧两市国资按70%、15%、15%共同设立的⟦Company#46|江苏常泰大桥有限公司⟧，下设⟦OrganizationUnit#47|监测中心⟧、⟦OrganizationUnit#48|路政大队⟧等六个部门，将接管运营二十五年。⟦Platform#49|BIM+结构健康监测平台⟧布下传感器2917个，⟦Group#10|中铁大桥局⟧与⟦Institution#50|东南大学⟧联合研制的⟦Product#51|斜拉索爬检机器人⟧首批采购8台。这个月，北岸⟦Township#52|虹桥镇⟧的居民还收到一份⟦Initiative#53|邻里开放日⟧邀请，六百人分三批上桥参观。
====
#2 partOf #10
#3 holdsPosition #2 ; title=生产经理
#2 hasProject #1
#1 metric 主跨 = 1208 米
#1 metric 合龙口 = 12.4 米
#1 locatedIn #4
#1 locatedIn #6
#6 locatedIn #5
#1 metric 全长 = 10.03 公里
#1 metric 公铁合建段 = 5299 米
#1 metric 总投资 = 168 亿元 ; approx=about
#7 hasProject #1
#8 hasProject #1
#9 hasProject #1
#8 cooperatesWith #9
#10 hasProject #1
#11 hasProject #1
#12 hasProject #1
#13 hasProject #1
#14 hasProject #1
#1 metric 塔高 = 352 米
#15 metric 下沉 = 65 米
#15 metric 取土 = 120 万立方米
#10 produces #16
#17 cooperatesWith #18
#1 metric 每索钢丝 = 499 根 ; approx=atMost
#1 metric 风洞试验 = 26 组
#1 metric 发明专利 = 61 项 ; time=截至目前
#1 metric 工法 = 23 项 ; time=截至目前
#2 launched #23
#23 metric 轮次 = 9 轮
#1 metric 常州到泰州车程 = 20 分钟 ; status=planned
#26 hasProject #27 ; status=planned
#4 issued #28
#4 developsIndustry #29
#4 developsIndustry #30
#32 metric 过江通道 = 19 座 ; time=2025年9月 ; status=planned
#45 established #46
#45 holdsStakeIn #46 ; percent=70%
#5 holdsStakeIn #46 ; percent=15%
#25 holdsStakeIn #46 ; percent=15%
#46 operates #1 ; status=planned
#47 partOf #46
#48 partOf #46
#46 metric 部门 = 6 个
#49 metric 传感器 = 2917 个
#10 cooperatesWith #50
#10 produces #51
#50 produces #51
#51 metric 首批采购 = 8 台
#52 participatedIn #53
#53 metric 参观 = 600 人
