“⟦Initiative#1|红砖工作法⟧”砌出战斗力
⟦PartyOrganization#2|中建五局安徽公司滁宁城际项目党支部⟧

⟦Project#3|滁宁城际铁路二期⟧开工那年，⟦PartyOrganization#2|项目党支部⟧只有7名党员，分散在⟦City#4|滁州⟧、⟦City#5|南京⟧两地43公里线路上。支部建在哪儿、活动怎么搞、作用看什么，是摆在面前的三道题。四年下来，⟦PartyOrganization#2~|支部⟧党员增到31名，“⟦Initiative#1|红砖工作法⟧”成了⟦Company#6|中建五局⟧⟦Honor#7|示范党支部创建案例⟧。

第一块砖：支部建在工点上。⟦PartyOrganization#2~|支部⟧把党员按盾构、高架、车站三个工区编成3个党小组，设立“⟦Initiative#8|王师傅工作角⟧”11处。⟦Township#9|乌衣镇⟧站深基坑涌水那晚，党小组组长、测量班班长⟦Person#10|钭立军⟧带人连干29个小时，回填反压土1,860立方米。“先把党徽别上，再把雨靴穿上。”⟦Person#10|钭立军⟧这句话后来印在了安全帽上。

第二块砖：学习钻进岩层里。推行“⟦Initiative#11|一人一题⟧”学习，31名党员领题31道，其中“泥质粉砂岩盾构刀盘结泥饼”一题由⟦Institution#12|安徽建筑大学⟧博士后⟦Person#13|卞之行⟧和工长⟦Person#14|郤晓峰⟧共同破解，形成⟦Product#15|分散型泡沫剂⟧配方，单环掘进时间由118分钟缩到76分钟，⟦Project#3|滁宁城际⟧项目由此节约成本1,430万元，获⟦Honor#16|安徽省职工优秀技术创新成果二等奖⟧。

第三块砖：结对结到家门口。⟦PartyOrganization#2~|支部⟧同⟦County#17|来安县⟧⟦Township#18|汊河镇⟧⟦Village#19|文山村⟧、⟦Institution#20|滁州市特殊教育学校⟧共建，三年捐建围墙210米、捐助图书2,700册，接收实习生19名；联合⟦GovernmentBody#21|南谯区交通运输局⟧、⟦Company#22|滁州公交⟧开通“⟦Initiative#23|工友号⟧”通勤专线，日均接送工友640人次。

第四块砖：风气立在明处。⟦Initiative#24|廉洁工地⟧挂牌后，⟦PartyOrganization#2~|支部⟧公开分包结算单312份，查实虚报3起，追回款项46.2万元。⟦PartyOrganization#25|中建五局党委⟧书记⟦Person#26|司寇程⟧到项目调研时说，“砖要一块一块砌，支部要一件一件做”。

这个总造价86.9亿元的项目，⟦Company#6|中建五局⟧承担了其中31.4亿元的土建4标，⟦Company#60|中铁四局⟧、⟦Company#61|中铁上海局⟧、⟦Company#62|安徽水利⟧分别承担24.7亿元、17.2亿元和13.6亿元。业主⟦Company#63|滁州市滁宁城际铁路开发建设公司⟧由⟦Group#64|滁州城投⟧持股65%、⟦GovernmentBody#65|滁州市交通运输局⟧所属⟦Company#66|滁州交投⟧持股20%、⟦Group#67|南京地铁集团⟧持股15%，2022年起把⟦Initiative#68|联学联建联创⟧写进各标段考核，党建得分占8%。⟦PartyOrganization#69|中铁四局项目党委⟧的⟦Initiative#70|盾构先锋行⟧、⟦PartyOrganization#71|安徽水利项目党支部⟧的⟦Initiative#72|绿马甲⟧也由此叫响，但四家的做法各不相同。
2024年，⟦Project#3|滁宁城际铁路二期⟧通车，⟦OrganizationUnit#30|滁宁城际项目部⟧荣获⟦Honor#27|全国工人先锋号⟧。⟦PartyOrganization#2~|支部⟧书记⟦Person#28|蒲志明⟧又带着其中12名党员转战⟦Project#29|合肥轨道交通8号线北延⟧。
====
#2 launched #1
#1 receivedHonor #7
#2 metric 党员 = 7 名
#2 metric 党员 = 31 名
#2 launched #8
#8 metric 工作角 = 11 处
#10 holdsPosition #2 ; title=党小组组长、测量班班长
#10 metric 连续作业 = 29 个小时
#10 metric 回填反压土 = 1860 立方米
#10 said “先把党徽别上，再把雨靴穿上。”
#2 launched #11
#11 metric 领题 = 31 道
#13 holdsPosition #12 ; title=博士后
#13 produces #15
#14 produces #15
#3 metric 单环掘进时间 = 76 分钟
#3 metric 节约成本 = 1430 万元
#15 receivedHonor #16
#2 pairedWith #19
#2 cooperatesWith #20
#19 locatedIn #18
#18 locatedIn #17
#2 metric 捐建围墙 = 210 米 ; time=三年
#2 metric 捐助图书 = 2700 册 ; time=三年
#2 metric 接收实习生 = 19 名 ; time=三年
#2 fundedAid #19
#2 fundedAid #20
#2 cooperatesWith #21
#2 cooperatesWith #22
#2 launched #23
#23 metric 日均接送工友 = 640 人次
#2 launched #24
#2 metric 公开分包结算单 = 312 份
#2 metric 查实虚报 = 3 起
#2 metric 追回款项 = 46.2 万元
#26 holdsPosition #25 ; title=书记
#26 said “砖要一块一块砌，支部要一件一件做”
#25 partOf #6
#30 receivedHonor #27
#2 partOf #30
#28 holdsPosition #2 ; title=书记
#3 metric 线路长 = 43 公里
#3 metric 总造价 = 86.9 亿元
#6 hasProject #3
#60 hasProject #3
#61 hasProject #3
#62 hasProject #3
#6 metric 承担造价 = 31.4 亿元
#60 metric 承担造价 = 24.7 亿元
#61 metric 承担造价 = 17.2 亿元
#62 metric 承担造价 = 13.6 亿元
#63 hasProject #3
#64 holdsStakeIn #63 ; percent=65%
#66 holdsStakeIn #63 ; percent=20%
#67 holdsStakeIn #63 ; percent=15%
#65 supervises #66
#63 launched #68 ; time=2022年
#68 metric 党建得分占比 = 8 %
#69 launched #70
#71 launched #72
#69 partOf #60
#71 partOf #62
