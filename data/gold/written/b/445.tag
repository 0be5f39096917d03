⟦Initiative#2|主题教育⟧简报
第21期
⟦PartyOrganization#1|中共西宁市国资委委员会⟧⟦OrganizationUnit#31|主题教育办公室⟧编　　　2023年11月6日

编者按：开展⟦Initiative#2|学习贯彻习近平新时代中国特色社会主义思想主题教育⟧以来，市属企业立足高原实际，创新载体、学用结合。现将⟦Group#3|青唐城投集团⟧等3家企业做法摘编如下，供参考。

◆⟦Group#3|西宁青唐城市投资集团⟧：“⟦Initiative#4|板凳课堂⟧”学到群众心里
　　针对保洁、供热、物业一线党员班次分散的实际，⟦PartyOrganization#5|青唐城投集团党委⟧开设“⟦Initiative#4|板凳课堂⟧”，把学习搬到换热站、环卫工休息点，累计开讲86堂，覆盖党员群众2400余人次。供暖季前，⟦Person#6|马成贵⟧等5名班子成员蹲点⟦County#7|城东区⟧⟦Township#8|周家泉街道⟧，收集“暖气不热”诉求317条，改造二次管网14.8公里，投诉量同比下降52%。住户⟦Person#9|韩玉莲⟧老人专门送来锦旗：“今年不用穿棉袄吃晚饭了。”

◆⟦Company#10|西宁公交公司⟧：“⟦Initiative#11|车厢学堂⟧”一路行一路学
　　⟦Company#10~|公司⟧在1路、9路、102路等12条线路开设“⟦Initiative#11|车厢学堂⟧”，录制汉藏双语微党课34期。发挥⟦Honor#32|全国工人先锋号⟧“⟦OrganizationUnit#12|雪莲车队⟧”示范作用，车队长⟦Person#13|才让卓玛⟧带头包保3名新驾驶员，安全行车无事故累计达41万公里，今年9月被评为⟦Honor#14|青海省三八红旗手⟧。⟦Company#10~|公司⟧还与⟦County#15|湟中区⟧⟦Township#16|鲁沙尔镇⟧⟦Village#17|和平村⟧结对，助销洋芋、蚕豆折合16.8万元。

◆⟦Company#18|西宁建设监理公司⟧：“⟦Initiative#19|问题墙⟧”变“笑脸墙”
　　⟦PartyOrganization#20|监理公司党总支⟧在6个项目部设立“⟦Initiative#19|问题墙⟧”，职工匿名贴条124张，按“⟦Initiative#21|周收集、旬会商、月销号⟧”机制办结109件，其余15件涉及薪酬政策，需报请⟦GovernmentBody#22|市国资委⟧研究，尚未答复。⟦PartyOrganization#20~|党总支⟧书记⟦Person#23|祁生财⟧感慨：“最怕的不是墙上贴满条子，是墙上一张没有。”

【动态】10月28日，⟦GovernmentBody#22|市国资委⟧组织市属企业党员干部140人赴⟦County#24|海晏县⟧⟦Facility#25|原子城纪念馆⟧开展“⟦Initiative#26|传承‘两弹一星’精神⟧”现场教学。　10月31日，⟦GovernmentBody#27|市委第四巡回指导组⟧到⟦Company#28|西宁热力公司⟧督导，对⟦Company#28~|该公司⟧“⟦Initiative#29|温暖哨⟧”机制予以肯定。
（报：⟦OrganizationUnit#30|市委主题教育办⟧；送：⟦GovernmentBody#22|市国资委⟧领导；发：各市属企业党组织）
====
#1 partOf #22
#31 partOf #1
#1 launched #2
#5 partOf #3
#5 launched #4
#4 metric 开讲 = 86 堂
#4 metric 覆盖党员群众 = 2400 人次 ; approx=about
#6 holdsPosition #3 ; title=班子成员
#6 visited #8
#8 locatedIn #7
#3 metric 诉求 = 317 条
#3 metric 改造二次管网 = 14.8 公里
#3 metric 投诉量同比下降 = 52 %
#9 said “今年不用穿棉袄吃晚饭了。”
#10 launched #11
#11 metric 线路 = 12 条
#11 metric 汉藏双语微党课 = 34 期
#12 partOf #10
#12 receivedHonor #32
#13 holdsPosition #12 ; title=车队长
#13 metric 包保新驾驶员 = 3 名
#13 metric 安全行车 = 41 万公里
#13 receivedHonor #14 ; time=今年9月
#16 locatedIn #15
#17 locatedIn #16
#10 pairedWith #17
#10 fundedAid #17 ; amount=16.8万元
#18 launched #19
#20 partOf #18
#20 launched #21
#20 metric 职工匿名贴条 = 124 张
#20 metric 办结 = 109 件
#20 metric 未办结 = 15 件
#23 holdsPosition #20 ; title=书记
#23 said “最怕的不是墙上贴满条子，是墙上一张没有。”
#22 launched #26 ; time=10月28日
#22 metric 党员干部 = 140 人
#25 locatedIn #24
#22 participatedIn #25
#27 visited #28 ; time=10月31日
#28 launched #29
