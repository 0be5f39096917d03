⟦Company#1|青海盐湖工业股份有限公司⟧：把盐“吃干榨净”

⟦City#2|格尔木⟧向北60公里，⟦Place#3|察尔汗盐湖⟧像一面砸碎的镜子。⟦OrganizationUnit#5|钾肥分公司⟧采收船“⟦Product#6|察尔汗7号⟧”的船长⟦Person#7|马尔沙⟧把耙头压到卤水以下1.4米，一天要采光卤石6000吨。2017年前三季度，⟦Company#1|盐湖股份⟧（000792）产⟦Product#8|氯化钾⟧376万吨，销售412万吨，稳居国内第一；然而合并净利润却是-7.83亿元。

钾肥赚钱，化工在亏。⟦Company#1~|公司⟧⟦Project#39|综合利用项目⟧2005年起步，一期、二期累计投资超过210亿元，所产PVC、纯碱、甲醇、乌洛托品赶上产能过剩；更沉重的是2010年立项的⟦Project#9|金属镁一体化项目⟧，概算200亿元，实际已投360亿元，每吨镁综合成本3.8万元，而市价不到1.6万元。⟦GovernmentBody#10|青海省国资委⟧监管处长⟦Person#11|祁延寿⟧说：“方向没有错，步子迈大了。”

扭亏的办法有几条。一、债转股。由⟦Company#12|中国建设银行⟧⟦Company#13|青海省分行⟧、⟦Company#14|国家开发银行⟧等组成的债委会已原则同意对312亿元有息债务降息展期；二、与⟦Group#15|中国中化⟧谈引战，⟦Group#15|中国中化⟧现通过⟦Company#16|中化化肥⟧持股15.01%，⟦Company#17|青海省国有资产投资管理公司⟧持股27.03%仍为第一大股东；三、发力锂电。⟦Company#1~|公司⟧与⟦Company#18|比亚迪⟧、⟦Company#19|深圳卓域城⟧合资设立⟦Company#20|青海盐湖比亚迪资源开发公司⟧，注册资本5亿元，三方占股49.5%、49%、1.5%，规划年产3万吨电池级碳酸锂，利用⟦Place#3|察尔汗⟧老卤提锂，总投资48.5亿元。此前，⟦Company#1~|公司⟧旗下⟦Company#22|青海盐湖佛照蓝科锂业⟧采用⟦Place#37|俄罗斯⟧吸附技术，产量由三年前的1700吨爬升到6800吨，锂收率从31%提高到74%。

科研力量聚拢而来。⟦Institution#23|中科院青海盐湖研究所⟧副研究员⟦Person#24|韩继龙⟧团队与⟦Company#22|蓝科锂业⟧开发的“⟦Product#25|梯度耦合膜分离⟧”让镁锂比从500:1降到1:1以下。⟦Institution#26|青海大学⟧新设⟦OrganizationUnit#27|盐湖化工系⟧，⟦Company#1~|公司⟧每年提供奖学金80万元。

员工怎么看？⟦OrganizationUnit#28|化工分公司⟧焊工⟦Person#29|尖措⟧说：“我爸爸在这修铁路，我在这熬碱，儿子要是还留在⟦City#2|格尔木⟧，镁厂得先活下来。”去年⟦Company#1~|公司⟧减员1109人，全部内部分流，没有上街。⟦Company#30|光大证券⟧⟦OrganizationUnit#38|化工组⟧研究员⟦Person#31|揭丹娜⟧测算，如果金属镁剥离，每年可减亏30亿元，但剥离要过⟦GovernmentBody#32|证监会⟧、⟦GovernmentBody#10|省国资委⟧、职工三道关口。

⟦Province#33|青海省⟧在《⟦Policy#34|关于建设世界级盐湖产业基地的意见⟧》中提出，“⟦Strategy#35|走出钾、抓住镁、发展锂、整合碱、优化氯⟧”，到2025年产值突破1200亿元，打造“⟦Goal#36|世界级盐湖产业基地⟧”。
====
#5 partOf #1
#7 holdsPosition #5 ; title=船长
#5 produces #8
#6 metric 日采光卤石 = 6000 吨
#1 produces #8
#1 metric 氯化钾产量 = 376 万吨 ; time=2017年前三季度
#1 metric 氯化钾销售 = 412 万吨 ; time=2017年前三季度
#1 metric 合并净利润 = -7.83 亿元 ; time=2017年前三季度
#1 hasProject #39
#39 metric 累计投资 = 210 亿元 ; approx=atLeast
#1 hasProject #9
#9 metric 概算 = 200 亿元
#9 metric 实际投资 = 360 亿元
#9 metric 每吨镁综合成本 = 3.8 万元
#9 metric 每吨镁市价 = 1.6 万元 ; approx=atMost
#11 holdsPosition #10 ; title=监管处长
#11 said “方向没有错，步子迈大了。”
#13 subsidiaryOf #12
#1 metric 有息债务 = 312 亿元
#15 cooperatesWith #1 ; status=planned
#16 subsidiaryOf #15
#16 holdsStakeIn #1 ; percent=15.01%
#17 holdsStakeIn #1 ; percent=27.03%
#1 established #20
#18 established #20
#19 established #20
#1 holdsStakeIn #20 ; percent=49.5%
#18 holdsStakeIn #20 ; percent=49%
#19 holdsStakeIn #20 ; percent=1.5%
#1 cooperatesWith #18
#1 cooperatesWith #19
#20 metric 注册资本 = 5 亿元
#20 metric 年产电池级碳酸锂 = 3 万吨 ; status=planned
#20 metric 总投资 = 48.5 亿元
#22 subsidiaryOf #1
#22 metric 产量 = 6800 吨
#22 metric 锂收率 = 74 %
#24 holdsPosition #23 ; title=副研究员
#22 produces #25
#23 produces #25
#22 cooperatesWith #23
#27 partOf #26
#1 fundedAid #26 ; amount=80万元 ; frequency=每年 ; purpose=奖学金
#28 partOf #1
#29 holdsPosition #28 ; title=焊工
#29 said “我爸爸在这修铁路，我在这熬碱，儿子要是还留在格尔木，镁厂得先活下来。”
#1 metric 减员 = 1109 人 ; time=去年
#31 holdsPosition #38 ; title=研究员
#38 partOf #30
#9 metric 减亏 = 30 亿元 ; time=每年 ; status=planned
#33 issued #34
#33 hasStrategy #35
#33 pursuesGoal #36
#33 metric 产值 = 1200 亿元 ; time=到2025年 ; approx=atLeast ; status=planned
#26 established #27
