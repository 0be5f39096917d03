专访⟦Group#1|传化集团⟧董事局主席⟦Person#2|贺兰洲⟧：慢一点，厚一点

　　⟦County#3|萧山⟧的雨下得很急。约好九点，⟦Person#2|贺兰洲⟧八点四十就坐在会客室里了，手边是一份翻旧了的《⟦Institution#4|化工报⟧》。
　　问：去年⟦Group#1|传化⟧整体营收掉了5.8%，外界说你们“踩了刹车”。
　　答：不是刹车，是换挡。1326亿元里面，⟦Company#5|传化智联⟧占了三百多亿，我们主动退出了十一个不挣钱的货运贸易业务，账面上少了78亿，可是经营性现金流多了9个亿。
　　问：⟦Platform#24|化学板块⟧呢？
　　答：还是老本行。⟦Company#6|传化化学⟧现在卖⟦Product#26|纺织助剂⟧、⟦Product#27|涂料⟧、⟦Product#28|合成橡胶⟧三样，⟦Product#7|顺丁橡胶⟧国内占有率大概19%，⟦Place#8|荷兰⟧⟦Company#9|拓纳化学⟧是2016年收过来的，当时花了1.02亿欧元，头三年年年亏，去年挣了1400万欧元。有人劝我卖，我没卖。
　　问：听说您对⟦Industry#25|农业⟧也上心。
　　答：⟦Company#10|浙江传化生物技术公司⟧种⟦Product#29|蝴蝶兰⟧种了二十年，年产2600万株，⟦Product#11|大辣椒⟧这个品种就是我们推出来的。今年又跟⟦Institution#12|中国水稻研究所⟧合办了一个⟦OrganizationUnit#13|智慧育种联合实验室⟧，⟦Industry#14|合成生物⟧也在看，先投了8000万。
　　问：⟦Initiative#15|传化安心驿站⟧现在做到什么规模？
　　答：全国4178个驿站，服务卡车司机和家属超过27万人。⟦Fund#16|传化慈善基金会⟧出钱，司机自己管自己。另外我们在⟦Province#17|贵州⟧、⟦Province#18|四川⟧给村里建卫生室，前后1000所，花了1个亿，这事叫⟦Initiative#19|安心卫生室⟧，2022年拿了⟦Honor#20|中华慈善奖⟧。
　　问：您六十二了，接班怎么安排？
　　答：（笑）去年11月我已经不兼⟦Company#5|传化智联⟧的董事长，交给了⟦Person#21|过家骥⟧，他42岁。⟦OrganizationUnit#22|董事局⟧九个人，四个是外面请来的。“家族企业最怕的是家里人说了都算。”这句话我写在办公室墙上。
　　问：一句话形容未来三年？
　　答：以⟦Company#23|巴斯夫⟧为镜，慢一点，厚一点。2026年研发投入占比要到4.5%以上。
　　临走，他补了一个数字：去年对⟦Company#30|杭州传化科创园⟧的增资是6.5亿元，⟦Project#31|科技城二期⟧八幢楼年底封顶，引进⟦Company#32|凯莱英⟧、⟦Company#33|英诺激光⟧两家上市公司的研发部门。“房东好当，合伙人难当。”作为⟦Group#1|传化集团⟧的全资子公司，⟦Company#30|传化科创园⟧同时替⟦County#3|萧山区⟧管着一支8亿元的⟦Fund#34|钱塘湾新材料基金⟧。
====
#1 developsIndustry #25
#6 produces #26
#6 produces #27
#6 produces #28
#10 produces #29
#2 holdsPosition #1 ; title=董事局主席
#22 partOf #1
#1 metric 营收 = 1326 亿元 ; time=去年
#1 metric 营收下降 = 5.8 % ; time=去年
#5 metric 营收 = 300 亿元 ; time=去年 ; approx=about
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#10 subsidiaryOf #1
#1 metric 经营性现金流增加 = 9 亿元
#1 metric 退出货运贸易业务减少账面营收 = 78 亿元
#6 produces #7
#7 metric 国内占有率 = 19 % ; approx=about
#1 acquired #9 ; time=2016年
#9 locatedIn #8
#9 metric 收购金额 = 1.02 亿欧元 ; time=2016年
#9 metric 盈利 = 1400 万欧元 ; time=去年
#10 produces #11
#10 metric 蝴蝶兰年产 = 2600 万株
#10 established #13 ; time=今年
#12 established #13 ; time=今年
#10 cooperatesWith #12
#1 developsIndustry #14
#1 metric 合成生物投资 = 8000 万元
#1 launched #15
#1 launched #19
#15 metric 驿站 = 4178 个
#15 metric 服务卡车司机和家属 = 27 万人 ; approx=atLeast
#16 fundedAid #15
#1 fundedAid #17 ; amount=1个亿 ; purpose=建卫生室
#1 fundedAid #18 ; amount=1个亿 ; purpose=建卫生室
#19 metric 卫生室 = 1000 所
#19 metric 资金 = 1 亿元
#19 receivedHonor #20 ; time=2022年
#2 holdsPosition #5 ; title=董事长 ; status=ended
#21 holdsPosition #5 ; title=董事长
#22 metric 成员 = 9 个人
#2 said “家族企业最怕的是家里人说了都算。”
#1 benchmarksAgainst #23
#1 metric 研发投入占比 = 4.5 % ; time=2026年 ; status=planned ; approx=atLeast
#1 metric 对传化科创园增资 = 6.5 亿元 ; time=去年
#30 subsidiaryOf #1
#30 hasProject #31
#2 said “房东好当，合伙人难当。”
#34 metric 规模 = 8 亿元
