⟦Group#1|紫金矿业⟧在⟦Place#2|塞尔维亚⟧：“双子”之后

⟦Group#1|紫金矿业集团⟧（601899）副总裁⟦Person#3|都士珩⟧提着登机箱，从⟦Place#4|贝尔格莱德⟧直奔⟦Place#5|博尔⟧，来不及倒时差。8个小时后，他将见证⟦Facility#6|丘卡卢-佩吉铜金矿⟧下带矿的第一次深部爆破。“上带矿是⟦Group#1|紫金⟧从⟦Company#7|内夫森⟧手里花18.6亿加元买来的，下带矿是自己一米一米钻出来的。”⟦Person#3|都士珩⟧说。

2018年12月，⟦Group#1|紫金⟧两桩并购同月收官：一是以3.5亿美元增资，取得⟦Company#8|博尔铜业公司⟧（⟦Company#8|RTB Bor⟧）63%股权，余下37%归⟦GovernmentBody#9|塞尔维亚政府⟧；二是全面要约收购⟦Company#7|内夫森⟧，间接拿到⟦Facility#6|丘卡卢-佩吉⟧上带矿100%、下带矿46%权益，2019年底又以3.9亿美元买下⟦Company#10|自由港⟧（⟦Company#10|Freeport-McMoRan⟧）所持另外54%。两矿合称“⟦Place#5|博尔⟧双子”。

⟦Company#8|博尔铜业⟧更名⟦Company#11|塞尔维亚紫金铜业有限公司⟧，当年即止住连续二十多年的亏损。2023年，⟦Company#11|紫金铜业⟧产铜9.8万吨、金2.1吨，净利润2.7亿美元；2021年10月投产的⟦Facility#6|丘卡卢-佩吉⟧（由⟦Company#12|塞尔维亚紫金矿业有限公司⟧运营）产铜13.9万吨、金5.3吨，净利润8.1亿美元。合起来，⟦Place#2|塞尔维亚⟧从⟦Place#90|欧洲⟧第九大产铜国升到第二位，仅次于⟦Place#13|波兰⟧。两公司去年对⟦Place#2|塞国⟧出口贡献7.9%，缴税4.6亿美元，雇员10,460人，其中中国籍1,380人。

快，也有代价。⟦Place#5|博尔⟧冬天的二氧化硫曾每小时超过1,200微克/立方米，市民上街。⟦Company#11|紫金铜业⟧投了1.1亿美元上⟦Product#14|冶炼烟气双转双吸装置⟧，把硫捕集率从89%提到99.2%；为⟦Place#5|博尔市⟧新建污水厂、⟦Village#16|斯拉蒂纳村⟧供水管网，移民安置441户，捐建⟦Facility#17|紫金国际学校⟧。⟦GovernmentBody#31|塞尔维亚环保部⟧部长在⟦Meeting#18|中国—中东欧国家绿色矿业对话会⟧上说它“考试及格，还没有满分”。

⟦Place#2|塞尔维亚⟧之后是哪里？⟦Person#3|都士珩⟧在⟦Place#4|贝尔格莱德⟧停留的两天里，先后走访了⟦Institution#70|塞尔维亚地质调查局⟧和⟦Company#71|里拓塞尔维亚公司⟧，⟦Company#71~|后者⟧的⟦Project#72|贾达尔锂矿⟧争议未平。⟦Group#1|紫金⟧的海外版图按“⟦Strategy#73|南矿北冶⟧”展开：南有⟦Place#74|刚果（金）⟧⟦Company#75|卡莫阿铜矿⟧（权益44.5%）、⟦Place#76|阿根廷⟧⟦Project#77|3Q盐湖⟧，北有⟦Place#5|博尔⟧冶炼；⟦Industry#78|锂⟧、⟦Industry#79|钼⟧两个新矿种的资源量已分别达到1,346万吨碳酸锂当量和468万吨。作为⟦GovernmentBody#80|上杭县财政局⟧控股23.1%的混合所有制企业，⟦Group#1~|公司⟧对标的是⟦Company#81|必和必拓⟧与⟦Company#82|力拓⟧，要做⟦Goal#83|绿色高技术超一流国际矿业集团⟧。
技术上，⟦Group#1~|集团⟧把⟦Province#19|福建⟧⟦City#20|龙岩⟧的⟦Facility#21|紫金山⟧经验搬了过去：⟦Product#22|自然崩落法⟧在埋深1,400米处应用，单位采矿成本约9美元/吨，是传统方法的三分之一；⟦Institution#23|福州大学⟧⟦OrganizationUnit#29|紫金矿业学院⟧每年派18名学生实习；⟦Company#24|中国有色十五冶⟧、⟦Company#25|中色股份⟧承建的⟦Project#26|博尔四期选厂⟧年处理量1,500万吨。

⟦Group#1~|集团⟧⟦OrganizationUnit#30|董事会⟧定下的“⟦Strategy#27|铜四百⟧”——2028年矿产铜150万至160万吨，其中⟦Place#2|塞尔维亚⟧45万吨。⟦Company#28|中金公司⟧研报预计，到2026年下带矿投产后，⟦Place#2|塞国⟧两矿占⟦Group#1|紫金⟧铜产量比重由23%升至29%。⟦Group#1|紫金⟧2023年全集团矿产铜101万吨，全球第五，归母净利润211亿元。
====
#3 holdsPosition #1 ; title=副总裁
#5 locatedIn #2
#6 locatedIn #5
#1 acquired #7 ; time=2018年12月
#1 metric 收购内夫森金额 = 18.6 亿加元
#3 said “上带矿是紫金从内夫森手里花18.6亿加元买来的，下带矿是自己一米一米钻出来的。”
#1 holdsStakeIn #8 ; percent=63% ; time=2018年12月
#9 holdsStakeIn #8 ; percent=37%
#1 metric 增资 = 3.5 亿美元 ; time=2018年12月
#1 metric 收购下带矿权益金额 = 3.9 亿美元 ; time=2019年底
#11 formedFrom #8
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#11 metric 产铜 = 9.8 万吨 ; time=2023年
#11 metric 产金 = 2.1 吨 ; time=2023年
#11 metric 净利润 = 2.7 亿美元 ; time=2023年
#12 operates #6
#6 metric 产铜 = 13.9 万吨 ; time=2023年
#6 metric 产金 = 5.3 吨 ; time=2023年
#6 metric 净利润 = 8.1 亿美元 ; time=2023年
#11 metric 对塞国出口贡献 = 7.9 % ; time=去年
#12 metric 对塞国出口贡献 = 7.9 % ; time=去年
#11 metric 缴税 = 4.6 亿美元 ; time=去年
#12 metric 缴税 = 4.6 亿美元 ; time=去年
#11 metric 雇员 = 10460 人 ; time=去年
#12 metric 雇员 = 10460 人 ; time=去年
#11 metric 中国籍雇员 = 1380 人 ; time=去年
#12 metric 中国籍雇员 = 1380 人 ; time=去年
#11 metric 环保投资 = 1.1 亿美元
#11 metric 硫捕集率 = 99.2 %
#11 metric 移民安置 = 441 户
#11 established #17
#16 locatedIn #5
#20 locatedIn #19
#21 locatedIn #20
#1 operates #21
#22 metric 单位采矿成本 = 9 美元/吨 ; approx=about
#24 hasProject #26
#25 hasProject #26
#26 metric 年处理量 = 1500 万吨
#1 hasStrategy #27
#1 metric 矿产铜 = 150 万吨 ; value_max=160 ; time=2028年 ; status=planned
#2 metric 矿产铜 = 45 万吨 ; time=2028年 ; status=planned
#2 metric 两矿占紫金铜产量比重 = 29 % ; time=2026年 ; status=planned
#1 metric 矿产铜 = 101 万吨 ; time=2023年
#1 metric 归母净利润 = 211 亿元 ; time=2023年
#29 partOf #23
#29 metric 实习学生 = 18 名 ; time=每年
#30 partOf #1
#31 said “考试及格，还没有满分”
#3 visited #70
#3 visited #71
#71 hasProject #72
#1 hasStrategy #73
#75 locatedIn #74
#77 locatedIn #76
#1 holdsStakeIn #75 ; percent=44.5%
#1 hasProject #77
#1 developsIndustry #78
#1 developsIndustry #79
#1 metric 锂资源量 = 1346 万吨
#1 metric 钼资源量 = 468 万吨
#80 holdsStakeIn #1 ; percent=23.1%
#1 benchmarksAgainst #81
#1 benchmarksAgainst #82
#1 pursuesGoal #83
