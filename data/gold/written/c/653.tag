⟦City#1|宜宾市⟧党政代表团到⟦Company#2|宁德时代⟧、⟦Group#3|三一集团⟧考察

　　⟦Institution#4|宜宾日报⟧讯 6月14日至16日，⟦GovernmentBody#5|宜宾市委⟧书记⟦Person#6|房绍清⟧率队先后前往⟦Province#7|福建⟧⟦City#8|宁德⟧、⟦Province#9|湖南⟧⟦City#10|长沙⟧，考察⟦Industry#30|动力电池⟧、⟦Industry#31|新能源重卡⟧产业。市领导⟦Person#11|晏朝晖⟧、⟦Person#12|苟建平⟧参加。
　　在⟦Company#2|宁德时代⟧，⟦Person#6|房绍清⟧一行走进⟦OrganizationUnit#13|21C创新实验室⟧，详细了解⟦Product#14|麒麟电池⟧、⟦Product#15|神行超充电池⟧的研发和量产进程，并与⟦Company#2~|公司⟧联席董事长⟦Person#16|谷文渊⟧座谈。⟦Person#6|房绍清⟧说，从2019年签约到现在，⟦Company#17|四川时代新能源科技有限公司⟧（下称⟦Company#17|四川时代⟧）在⟦Facility#18|三江新区产业园⟧已建成一至十期、累计投资480亿元，去年产值突破700亿元，带动⟦City#1|宜宾⟧引进配套企业120余家。“‘⟦Goal#19|动力电池之都⟧’这块牌子，是和⟦Company#2|宁德时代⟧一起扛起来的。”⟦Person#16|谷文渊⟧表示，下半年将把⟦Project#34|钠离子电池中试线⟧放在⟦City#1|宜宾⟧。
　　在⟦Group#3|三一集团⟧，代表团参观了有“⟦Honor#33|灯塔工厂⟧”之称的⟦Facility#20|18号厂房⟧和⟦Company#21|三一重卡⟧总装线，⟦Product#22|江山SE换电牵引车⟧刚刚下线第1万台。座谈会上，⟦GovernmentBody#23|三江新区管委会⟧与⟦Company#21|三一重卡⟧签订合作协议，⟦Project#24|电动重卡西南总装基地⟧总投资36亿元、占地820亩，一期年产整车8000台，2025年6月投产。⟦Company#25|四川能投⟧、⟦Group#26|五粮液集团⟧旗下⟦Company#27|安吉物流⟧同时与⟦Company#21|三一重卡⟧签下1500台采购意向。
　　⟦Person#6|房绍清⟧强调，“看企业不是看热闹，回去要对着清单一件一件落”。⟦Person#12|苟建平⟧要求⟦GovernmentBody#28|市经信局⟧、⟦GovernmentBody#29|市投资促进局⟧在10天内拿出跟进方案。
　　据了解，⟦City#1|宜宾市⟧去年⟦Industry#30|动力电池⟧产业产值达1020亿元，今年1—5月⟦Industry#32|新能源汽车⟧产量3.9万辆，同比增长1.7倍。
　　另据⟦Company#60|川投信息⟧公告，其与⟦Company#2|宁德时代⟧全资子公司⟦Company#61|宜宾邦普时代⟧、⟦Fund#62|宜宾新动能产业基金⟧分别出资2.4亿元、5.1亿元和2.5亿元，组建⟦Company#63|宜宾屏循新材料公司⟧，实施⟦Project#64|屏山磷酸铁锂再生利用⟧，设计年处理退役电池12万吨。
====
#2 hasProject #34 ; status=planned
#34 locatedIn #1 ; status=planned
#20 receivedHonor #33
#6 holdsPosition #5 ; title=书记
#6 visited #2
#6 visited #3
#11 visited #2
#11 visited #3
#12 visited #2
#12 visited #3
#6 visited #8
#6 visited #10
#6 visited #13
#6 visited #20
#8 locatedIn #7
#10 locatedIn #9
#13 partOf #2
#2 produces #14
#2 produces #15
#16 holdsPosition #2 ; title=联席董事长
#17 operates #18
#17 subsidiaryOf #2
#17 locatedIn #1
#17 metric 累计投资 = 480 亿元
#17 metric 产值 = 700 亿元 ; time=去年 ; approx=atLeast
#1 metric 引进配套企业 = 120 家 ; approx=about
#1 pursuesGoal #19
#6 said “‘动力电池之都’这块牌子，是和宁德时代一起扛起来的。”
#3 operates #20
#21 subsidiaryOf #3
#21 produces #22
#22 metric 下线 = 1 万台
#23 cooperatesWith #21
#21 hasProject #24
#23 hasProject #24
#24 metric 总投资 = 36 亿元
#24 metric 占地 = 820 亩
#24 metric 一期年产整车 = 8000 台
#27 subsidiaryOf #26
#25 cooperatesWith #21
#27 cooperatesWith #21
#25 metric 采购意向 = 1500 台
#6 said “看企业不是看热闹，回去要对着清单一件一件落”
#1 metric 动力电池产业产值 = 1020 亿元 ; time=去年
#1 metric 新能源汽车产量 = 3.9 万辆 ; time=今年1—5月
#1 metric 新能源汽车产量同比增长 = 1.7 倍 ; time=今年1—5月
#61 subsidiaryOf #2
#60 established #63
#61 established #63
#62 established #63
#60 cooperatesWith #61
#60 cooperatesWith #62
#61 cooperatesWith #62
#60 metric 出资 = 2.4 亿元
#61 metric 出资 = 5.1 亿元
#62 metric 出资 = 2.5 亿元
#63 hasProject #64
#64 metric 设计年处理退役电池 = 12 万吨
