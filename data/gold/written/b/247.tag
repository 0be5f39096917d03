⟦Place#60|天山⟧脚下的“三级跳”——⟦Group#1|新疆有色⟧、⟦Company#16|八一钢铁⟧与外来者

　　⟦Place#2|准噶尔盆地⟧东缘的戈壁上，2010年的第一场沙尘暴刮走了⟦Facility#3|喀拉通克铜镍矿⟧职工食堂的半张铁皮。那天上午，⟦Group#1|新疆有色金属工业(集团)有限责任公司⟧副董事长⟦Person#4|沙拉木·买提哈斯木⟧正在井口陪同一位特殊的客人看矿：来自⟦Place#57|澳大利亚⟧⟦Place#5|珀斯⟧的独立地质师⟦Person#6|布鲁斯·麦克劳德⟧。几个月后，这位地质师出具的储量复核报告成为⟦Group#1|新疆有色⟧引入战略投资者的“底牌”——探明镍金属量17.6万吨、铜28万吨。

　　（一）先说⟦Group#7|八钢⟧
　　如果把⟦Province#56|新疆⟧国有工矿企业的对外重组比作“三级跳”，那么第一跳是2007年4月。当年⟦GovernmentBody#8|自治区人民政府⟧把⟦Group#7|八一钢铁集团⟧48.46%的国有股权无偿划给⟦Group#9|宝钢集团⟧，⟦Group#9|宝钢⟧再以现金30亿元增资，持股升至69.6%，⟦Group#7~|集团⟧更名为⟦Group#7|宝钢集团新疆八一钢铁有限公司⟧。到2009年，粗钢产量由314万吨升至503万吨，⟦Place#10|南疆⟧⟦County#11|拜城县⟧的⟦Project#12|新区项目⟧投资70亿元，建设规模300万吨，2011年投产。⟦GovernmentBody#13|自治区国资委⟧⟦OrganizationUnit#14|企改处⟧处长⟦Person#15|阿不都热依木·克里木⟧回忆当年：“人家要我们的铁，我们要人家的路。”⟦Company#16|八一钢铁⟧（600581）的股东⟦Group#9|宝钢⟧没有食言，⟦Facility#17|阿吾斯奇铁矿⟧、⟦Facility#18|雅满苏铁矿⟧的采选能力三年翻了一番。

　　（二）再说煤
　　第二跳是⟦Group#19|潞安⟧、⟦Group#20|神华⟧、⟦Group#21|兖矿⟧、⟦Group#22|徐矿⟧几乎同时进⟦Province#56|疆⟧。其中，⟦Province#58|山西⟧⟦Group#19|潞安集团⟧2006年以3.1亿元取得⟦Group#23|哈密煤业集团⟧90%股权，将其改名为⟦Group#24|潞安新疆煤化工(集团)有限公司⟧，⟦Facility#25|三道岭矿区⟧产量由280万吨升至850万吨；⟦Company#26|神华新疆能源公司⟧整合⟦Company#27|乌鲁木齐矿务局⟧、⟦Group#28|新疆焦煤集团⟧，职工1.9万人全部平移。⟦Group#22|徐州矿务集团⟧在⟦City#29|阿克苏⟧⟦County#30|库车县⟧⟦Place#31|俄霍布拉克⟧建成年产240万吨的煤矿，派出⟦Province#59|江苏⟧技师182名，师徒结对512对。⟦Institution#32|中国煤炭工业协会⟧副会长⟦Person#33|路耀文⟧认为，东部资金与西部资源嫁接，“嫁接面要宽，根要留在本地”。

　　（三）第三跳，有色
　　⟦Group#1|新疆有色⟧成立于1950年，前身是中苏合营的⟦Company#34|新疆有色及稀有金属股份公司⟧，⟦Facility#35|可可托海三号矿脉⟧的锂、铍、铯还清了共和国当年对苏外债的三分之一。进入新世纪，⟦Facility#36|可可托海⟧停采，⟦Group#1~|集团⟧5万人口吃什么？2010年12月，经⟦GovernmentBody#8|自治区政府⟧批准，⟦Group#1|新疆有色⟧与⟦Group#37|金川集团⟧、⟦Company#38|紫金矿业⟧、⟦Group#39|中国五矿⟧三家公司进行接触，最终选择与⟦Group#37|金川集团⟧签订框架协议：⟦Group#37|金川⟧增资36亿元，持股35%，⟦GovernmentBody#13|自治区国资委⟧持股降到65%，联合开发⟦County#40|若羌县⟧⟦Facility#41|坡北镍矿⟧、⟦City#42|哈密⟧⟦Facility#43|黄山东镍矿⟧，建设⟦Project#44|年产3万吨电解镍项目⟧。
　　有人不解：为何放弃出价更高的⟦Company#38|紫金⟧？⟦Person#4|沙拉木⟧说，“价高者三年要收回，价实者三十年不走”。⟦Company#38|紫金矿业⟧副总裁⟦Person#45|饶绍礼⟧对此表示遗憾，强调其在⟦Company#46|阿舍勒铜矿⟧的合作仍属良好——那里，⟦Group#1|新疆有色⟧占股20%，⟦Company#38|紫金⟧占51%，年产铜4.2万吨，⟦County#47|哈巴河县⟧一半的财政收入由它缴纳。
　　未来“⟦Group#37|金川⟧—⟦Group#1|新疆有色⟧”能走多远，说法不一。⟦Institution#48|中国有色金属工业协会⟧分析师⟦Person#49|闵宗璞⟧提醒，2009年⟦Group#37|金川⟧收购⟦Company#50|力拓⟧旗下基建资产受挫、⟦Place#52|赞比亚⟧⟦Facility#51|穆纳利镍矿⟧停产，现金并不宽裕；而⟦Facility#41|坡北矿⟧品位仅0.6%，缺水、缺路，“没有15美元一磅的镍价就没有利润”。
　　采访结束前，记者问⟦Facility#3|喀拉通克矿⟧班组长⟦Person#53|玛依拉·吐尔逊⟧：股东换谁好？她想了一下说：“只要井下的风是顺的，谁都行。”她所在的⟦OrganizationUnit#54|提升机班⟧，2008年获评“⟦Honor#55|全国三八红旗集体⟧”。
　　　　　　　　　　　　　　　　　　　（记者 ⟦Person#61|库尔班江⟧ ⟦Person#62|巩凌霄⟧ 2010年12月28日）
====
#4 holdsPosition #1 ; title=副董事长
#5 locatedIn #57
#6 locatedIn #5
#3 metric 探明镍金属量 = 17.6 万吨
#3 metric 探明铜金属量 = 28 万吨
#9 holdsStakeIn #7 ; percent=69.6%
#8 holdsStakeIn #7 ; percent=48.46% ; status=ended
#9 metric 增资 = 30 亿元
#7 subsidiaryOf #9
#7 metric 粗钢产量 = 503 万吨 ; time=2009年
#7 hasProject #12
#12 locatedIn #11
#11 locatedIn #10
#12 metric 投资 = 70 亿元
#12 metric 建设规模 = 300 万吨
#14 partOf #13
#15 holdsPosition #14 ; title=处长
#15 said “人家要我们的铁，我们要人家的路。”
#9 holdsStakeIn #16
#16 operates #17
#16 operates #18
#19 acquired #23 ; percent=90% ; time=2006年
#19 metric 收购价款 = 3.1 亿元 ; time=2006年
#19 locatedIn #58
#24 formedFrom #23
#25 metric 产量 = 850 万吨
#24 operates #25
#26 formedFrom #27
#26 formedFrom #28
#26 subsidiaryOf #20
#26 metric 职工 = 1.9 万人
#31 locatedIn #30
#30 locatedIn #29
#22 metric 煤矿年产量 = 240 万吨
#22 metric 江苏技师 = 182 名
#22 metric 师徒结对 = 512 对
#33 holdsPosition #32 ; title=副会长
#33 said “嫁接面要宽，根要留在本地”
#1 formedFrom #34
#1 operates #3
#1 cooperatesWith #37
#37 metric 增资 = 36 亿元 ; status=planned
#37 holdsStakeIn #1 ; percent=35% ; status=planned
#13 holdsStakeIn #1 ; percent=65% ; status=planned
#1 hasProject #44 ; status=planned
#37 hasProject #44 ; status=planned
#1 operates #41 ; status=planned
#1 operates #43 ; status=planned
#37 operates #41 ; status=planned
#37 operates #43 ; status=planned
#41 locatedIn #40
#43 locatedIn #42
#44 metric 年产电解镍 = 3 万吨 ; status=planned
#4 said “价高者三年要收回，价实者三十年不走”
#45 holdsPosition #38 ; title=副总裁
#1 holdsStakeIn #46 ; percent=20%
#38 holdsStakeIn #46 ; percent=51%
#46 metric 年产铜 = 4.2 万吨
#46 locatedIn #47
#49 holdsPosition #48 ; title=分析师
#41 metric 品位 = 0.6 %
#49 said “没有15美元一磅的镍价就没有利润”
#51 locatedIn #52
#53 holdsPosition #3 ; title=班组长
#53 said “只要井下的风是顺的，谁都行。”
#54 partOf #1
#54 receivedHonor #55 ; time=2008年
#1 metric 人口 = 5 万
