国资要闻速览（9月第2周）

▲⟦GovernmentBody#1|国务院国资委⟧：9月8日召开⟦Meeting#2|国有企业改革深化提升行动第二次专题推进会⟧，要求年底前完成70%以上主体任务。1—8月中央企业实现增加值6.7万亿元，同比增长3.2%，战略性新兴产业完成投资1.3万亿元。

▲⟦Group#3|中国船舶集团⟧：旗下⟦Company#4|沪东中华⟧交付第五代“⟦Product#61|长恒⟧”系列17.4万立方米LNG船⟦Product#5|奋进轮⟧，船东为⟦Company#6|中远海能⟧与⟦Company#7|中国石油国事⟧的合营公司，合同价约2.15亿美元。

▲⟦Group#8|招商局集团⟧：以41.6亿元增持⟦Company#9|辽港股份⟧至69.1%，并把⟦Facility#10|大连太平湾港区⟧纳入⟦Platform#11|长航平台⟧统一调度。

▲⟦Group#12|中国电气装备集团⟧：与⟦Group#13|西安高新控股⟧合资的⟦Company#14|西电储能科技⟧在⟦City#15|西安⟧揭牌，注册资本5亿元，⟦Group#12~|前者⟧占比60%；⟦Project#16|高新储能电池舱基地⟧同日奠基，达产后年产5GWh。

▲⟦Province#17|浙江⟧：⟦Group#18|物产中大⟧所属⟦Company#19|物产环能⟧完成对⟦Company#20|南太湖热电⟧30%少数股权收购，总价3.74亿元，⟦Company#20~|后者⟧成为全资企业。⟦GovernmentBody#21|浙江省国资委⟧同期通报，前8月省属企业利润总额311亿元，下降6.3%。

▲⟦Province#22|湖南⟧：⟦Group#23|兴湘集团⟧、⟦Group#24|湘投控股⟧、⟦Company#25|高新创投⟧联合发起的⟦Fund#26|金芙蓉基金⟧首期200亿元完成备案，聚焦⟦Industry#27|音视频⟧、⟦Industry#28|北斗⟧、⟦Industry#29|生物种业⟧。

▲⟦Province#30|河北⟧：⟦Group#31|河钢集团⟧⟦Company#58|唐钢新区⟧⟦Facility#59|二号高炉⟧点火；⟦Group#32|开滦集团⟧⟦Initiative#33|亏损企业专项治理⟧收官，21户清零；⟦Group#34|冀中能源⟧改选董事会，⟦Person#35|檀立信⟧当选董事长。

▲⟦City#36|厦门⟧：⟦Group#37|建发集团⟧入选⟦Honor#38|全国国企改革“双百标杆”⟧，去年营收8474亿元，利润172亿元；⟦Group#39|国贸控股⟧将⟦Company#40|中国正通⟧并表范围外的物流公司打包挂牌，底价6.9亿元。

▲⟦City#41|青岛⟧：⟦Group#42|海信⟧收购⟦Place#43|日本⟧⟦Company#44|三电⟧后首次分红，每股7日元；⟦Company#45|澳柯玛⟧、⟦Company#46|青岛双星⟧控股股东⟦Group#47|城投集团⟧、⟦Group#48|双星集团⟧同日公告，国有股东增持计划完成，增持比例分别为2%与1.4%。

▲⟦Province#49|贵州⟧：⟦Company#50|茅台技开公司⟧改为⟦Group#51|贵州茅台酒厂集团⟧二级公司，⟦Product#52|茅台醇⟧品牌纳入⟦Initiative#53|清理瘦身⟧；⟦Company#54|贵州轮胎⟧⟦Project#60|前进厂区技改二期⟧投产，年增全钢胎150万条。

▲⟦Province#55|西藏⟧：⟦Company#56|西藏建工建材⟧中标⟦Project#57|拉林大道改扩建⟧，金额6.18亿元。
====
#1 launched #2
#1 metric 中央企业增加值 = 6.7 万亿元 ; time=1—8月
#1 metric 中央企业增加值同比增长 = 3.2 % ; time=1—8月
#1 metric 战略性新兴产业投资 = 1.3 万亿元 ; time=1—8月
#4 subsidiaryOf #3
#4 produces #5
#5 metric 合同价 = 2.15 亿美元 ; approx=about
#6 cooperatesWith #7
#5 metric 舱容 = 17.4 万立方米
#8 holdsStakeIn #9 ; percent=69.1%
#8 metric 增持金额 = 41.6 亿元
#8 operates #10
#12 established #14
#13 established #14
#12 cooperatesWith #13
#14 metric 注册资本 = 5 亿元
#12 holdsStakeIn #14 ; percent=60%
#14 locatedIn #15
#12 hasProject #16
#13 hasProject #16
#16 metric 年产 = 5 GWh ; status=planned
#19 subsidiaryOf #18
#19 acquired #20 ; percent=30%
#19 metric 收购总价 = 3.74 亿元
#20 subsidiaryOf #19
#21 metric 省属企业利润总额 = 311 亿元 ; time=前8月
#21 metric 省属企业利润总额下降 = 6.3 % ; time=前8月
#23 established #26
#24 established #26
#25 established #26
#26 metric 首期规模 = 200 亿元
#26 developsIndustry #27
#26 developsIndustry #28
#26 developsIndustry #29
#32 launched #33
#32 metric 亏损企业清零 = 21 户
#35 holdsPosition #34 ; title=董事长
#37 receivedHonor #38
#37 metric 营收 = 8474 亿元 ; time=去年
#37 metric 利润 = 172 亿元 ; time=去年
#39 metric 挂牌底价 = 6.9 亿元
#42 acquired #44
#44 locatedIn #43
#44 metric 每股分红 = 7 日元
#47 holdsStakeIn #45
#48 holdsStakeIn #46
#47 metric 增持比例 = 2 %
#48 metric 增持比例 = 1.4 %
#50 subsidiaryOf #51
#51 produces #52
#54 hasProject #60
#60 metric 年增全钢胎 = 150 万条
#58 subsidiaryOf #31
#58 operates #59
#56 hasProject #57
#57 metric 中标金额 = 6.18 亿元
#51 launched #53
#4 produces #61
