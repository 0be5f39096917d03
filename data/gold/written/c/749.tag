⟦GovernmentBody#1|国务院国资委⟧转发⟦Group#2|中国石化⟧⟦Company#3|江汉油田⟧剥离“小社会”经验材料

（国资厅改革〔2018〕64号附件）

一、基本情况
⟦Company#3|江汉油田⟧1969年开发，主力探区位于⟦Province#4|湖北⟧⟦County#5|潜江⟧。鼎盛时，⟦Company#3~|油田⟧办有学校43所、医院7家、公安分局1个、电视台1座、公交车108辆，“除了火葬场，什么都有”。2016年启动前，承担“三供一业”职工家属住宅6.23万户、社区26个，年补贴4.86亿元，占当年人工成本的23%。

二、主要做法
（一）供水供电供气，一次改到位。与⟦Company#6|湖北能源电力⟧、⟦Group#7|湖北水总⟧、⟦Company#8|武汉天然气公司⟧签订移交协议，维修改造总额9.74亿元，其中中央财政补助3.89亿元、⟦Group#2|中国石化⟧承担4.41亿元，其余由接收单位出。实施⟦Project#9|潜江广华寺片区电网改造⟧、⟦Project#10|王场片区管网改造⟧、⟦Project#11|清河社区供水接网⟧，户均改造费1.56万元。
（二）物业不卖、只换人。选择⟦Company#12|碧桂园服务⟧、⟦Company#13|武汉小竹物业⟧接手，2,417名物业职工通过转岗、退养、跟随移交三条路径分流，其中随业务移交1,046人。⟦Company#3~|油田⟧注册成立⟦Company#14|江汉环境服务公司⟧，承接移交后的家政、绿化、保洁，当年实现收入4,300万元。
（三）医院教育，各得其所。⟦Institution#15|江汉油田总医院⟧引入⟦Group#16|国药集团⟧旗下⟦Company#17|中国医疗健康产业公司⟧，股比为⟦Company#17|国药医疗⟧51%、⟦Company#3|江汉油田⟧49%；⟦Institution#18|向阳一中⟧、⟦Institution#19|五七小学⟧等13所学校整建制移交⟦GovernmentBody#20|潜江市教育局⟧，教师1,612人编制随转；⟦Institution#21|江汉油田技校⟧改为⟦Institution#22|江汉石油职业技能培训中心⟧，保留。
（四）退休人员社会化。3.16万名退休职工党组织关系、人事档案移交⟦Township#23|广华寺街道⟧、⟦Township#24|周矶街道⟧等9个镇街，建成⟦Facility#25|广华社区党群服务中心⟧等13处活动场所，留任“五老”志愿者780人。
（五）向外看齐，向内挖潜。改革期间，⟦Company#3~|油田⟧分三批组织28名处级干部到⟦Company#70|胜利油田⟧、⟦Company#71|中原油田⟧、⟦Group#72|鞍钢集团⟧走访取经，对标⟦Company#71|中原油田⟧“⟦Initiative#73|人员盘活⟧”做法，成立⟦OrganizationUnit#74|人力资源池⟧，8个月向⟦Company#75|中科炼化⟧、⟦Company#76|福建古雷石化⟧等外部市场输出1,870人，创收1.6亿元。⟦PartyOrganization#77|江汉油田党委⟧开展⟦Initiative#78|转观念、勇担当、创效益⟧大讨论，提出“⟦Strategy#79|三步走⟧”：2017年止亏、2018年脱困、2020年建成⟦Goal#80|百亿方级页岩气示范企业⟧。
三、主要成效
剥离全面完成后，⟦Company#3|江汉油田⟧每年减少社会职能支出4.1亿元，减少用工5,873人；2017年扭转了连续三年的经营亏损，盈利2.3亿元，原油产量96.8万吨、天然气23.4亿立方米（其中⟦Facility#27|涪陵页岩气田⟧16.9亿立方米）。⟦GovernmentBody#28|湖北省政府国资委⟧将⟦Company#3|江汉⟧做法列为⟦Initiative#29|剥离国有企业办社会职能和解决历史遗留问题⟧典型。
四、几点体会
算清三本账——账面的、人头的、良心的。⟦Company#3|江汉油田⟧⟦OrganizationUnit#32|企业改革处⟧处长⟦Person#30|从维翰⟧在⟦Meeting#31|中央企业“三供一业”分离移交推进会⟧上发言：“移交协议签一天，回访要做一年。”
====
#3 subsidiaryOf #2
#3 locatedIn #5
#5 locatedIn #4
#3 metric 学校 = 43 所
#3 metric 医院 = 7 家
#3 metric 公交车 = 108 辆
#3 metric 公安分局 = 1 个
#3 metric 电视台 = 1 座
#3 metric “三供一业”职工家属住宅 = 6.23 万户
#3 metric 社区 = 26 个
#3 metric 年补贴 = 4.86 亿元
#3 metric 年补贴占人工成本 = 23 %
#3 cooperatesWith #6
#3 cooperatesWith #7
#3 cooperatesWith #8
#3 cooperatesWith #12
#3 cooperatesWith #13
#3 metric 维修改造总额 = 9.74 亿元
#3 metric 中央财政补助 = 3.89 亿元
#2 metric 承担维修改造费用 = 4.41 亿元
#3 hasProject #9
#3 hasProject #10
#3 hasProject #11
#3 metric 户均改造费 = 1.56 万元
#3 metric 分流物业职工 = 2417 名
#3 metric 随业务移交职工 = 1046 人
#3 established #14
#14 subsidiaryOf #3
#14 metric 收入 = 4300 万元 ; time=当年
#17 subsidiaryOf #16
#17 holdsStakeIn #15 ; percent=51%
#3 holdsStakeIn #15 ; percent=49%
#3 metric 移交学校 = 13 所
#3 metric 移交教师 = 1612 人
#22 formedFrom #21
#3 metric 移交退休职工 = 3.16 万名
#3 metric 活动场所 = 13 处
#3 metric 志愿者 = 780 人
#3 metric 每年减少社会职能支出 = 4.1 亿元 ; time=每年
#3 metric 减少用工 = 5873 人
#3 metric 盈利 = 2.3 亿元 ; time=2017年
#3 metric 原油产量 = 96.8 万吨 ; time=2017年
#3 metric 天然气产量 = 23.4 亿立方米 ; time=2017年
#27 metric 天然气产量 = 16.9 亿立方米 ; time=2017年
#3 operates #27
#32 partOf #3
#30 holdsPosition #32 ; title=处长
#30 participatedIn #31
#30 said “移交协议签一天，回访要做一年。”
#3 launched #29
#3 visited #70
#3 visited #71
#3 visited #72
#3 benchmarksAgainst #71
#71 launched #73
#3 established #74
#74 partOf #3
#3 metric 输出人员 = 1870 人
#3 metric 外部市场创收 = 1.6 亿元
#77 partOf #3
#77 launched #78
#3 hasStrategy #79
#79 hasComponent #80 ; role=goal
#3 pursuesGoal #80
#3 metric 走访取经处级干部 = 28 名
