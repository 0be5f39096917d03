本报⟦City#36|防城港⟧讯（记者⟦Person#1|苏念北⟧）⟦Group#2|广西北部湾国际港务集团⟧昨日对外通报，今年一季度，旗下⟦Facility#3|防城港⟧、⟦Facility#4|钦州港⟧、⟦Facility#5|北海港⟧三港域完成货物吞吐量7126万吨，同比增长8.9%，其中集装箱167.4万标箱，增长14.1%；⟦Group#2~|集团⟧实现营业收入238亿元，利润总额4.6亿元。

“开门红”来自海铁联运。⟦Company#6|广西北部湾港股份有限公司⟧（000582.SZ，⟦Company#6|北部湾港⟧）副总经理⟦Person#7|覃海鸥⟧告诉记者，一季度西部陆海新通道班列开行2376列，“过去从⟦Province#8|重庆⟧到⟦Facility#4|钦州⟧要3天，现在42个小时。”3月28日，一列装载50个标箱、印有“⟦Company#9|赛力斯⟧”字样的专列自⟦Facility#10|重庆团结村站⟧发出，驶抵⟦Facility#11|钦州港东站⟧后换装⟦Company#12|太平船务⟧“⟦Product#13|海运帕拉⟧”轮前往⟦Place#14|新加坡⟧。

航线也在加密。⟦Company#15|马士基⟧新开⟦Facility#4|钦州⟧—⟦Place#16|东南亚⟧—⟦Place#17|印度⟧周班航线；⟦Group#18|中远海运⟧旗下⟦Company#19|中远海运集运⟧将⟦Facility#4|钦州⟧—⟦Place#20|南美西⟧直航调整为每周一班。至此，北部湾港内外贸航线达到83条，通达⟦Place#21|智利⟧、⟦Place#22|秘鲁⟧、⟦Place#23|南非⟧等100多个国家和地区的港口。

项目建设不停步。总投资34.2亿元的⟦Project#24|钦州港大榄坪9号、10号自动化集装箱泊位⟧3月投产，配备我国自主研发的48台⟦Product#25|U型工艺智能导引车⟧（⟦Product#25|IGV⟧），由⟦Company#26|上海振华重工⟧提供。⟦Facility#3|防城港⟧⟦Project#27|渔澫港区401号泊位后续工程⟧完成投资3.7亿元，占年计划的52%。另据了解，⟦Group#2~|集团⟧正在与⟦Company#28|马来西亚关丹港财团⟧商谈增持⟦Company#29|关丹港⟧股份，商谈结果尚不明朗。

⟦Institution#30|广西社会科学院⟧⟦OrganizationUnit#31|东南亚研究所⟧研究员⟦Person#32|阳知秋⟧分析，受锰矿、硫磺价格波动影响，二季度散货增速可能回落，“真正的变量是⟦Project#33|平陆运河⟧，2026年底通航后，⟦City#34|南宁⟧就是海港。”

港口增长背后是一支“夜班队伍”。3月12日凌晨2点，⟦Company#37|钦州码头公司⟧桥吊远控员⟦Person#38|仫玉芳⟧坐在距岸边3公里的控制室里，一个班操作247箱，创下自动化码头单机效率每小时38.5自然箱的纪录。她是⟦County#39|罗城仫佬族自治县⟧人，2019年由理货员转岗，去年被⟦GovernmentBody#40|广西壮族自治区总工会⟧授予“⟦Honor#41|广西五一巾帼标兵⟧”。“以前吊车司机憋尿六小时，现在坐着喝茶吊箱子。”她笑着说。

绿色也有账可算。⟦Group#2~|集团⟧今年采购电动集卡120台，由⟦Company#42|广西汽车集团柳州专用车公司⟧供应；岸电接船614艘次，同比增长22%，减少碳排放约3600吨。⟦GovernmentBody#43|广西海事局⟧推行“⟦Initiative#44|直进直靠、直离直通⟧”，船舶平均在港时间压缩2.4小时。

⟦Group#2~|集团⟧同时披露，截至3月末资产总额1682亿元，资产负债率68.3%，拟于二季度发行15亿元⟦Place#45|东盟⟧绿色债券，募集资金用于⟦Project#46|防城港企沙港区粮食仓储项目⟧。
====
#2 operates #3
#2 operates #4
#2 operates #5
#2 metric 货物吞吐量 = 7126 万吨 ; time=一季度
#2 metric 货物吞吐量同比增长 = 8.9 % ; time=一季度
#2 metric 集装箱 = 167.4 万标箱 ; time=一季度
#2 metric 集装箱增长 = 14.1 % ; time=一季度
#2 metric 营业收入 = 238 亿元 ; time=一季度
#2 metric 利润总额 = 4.6 亿元 ; time=一季度
#6 subsidiaryOf #2
#7 holdsPosition #6 ; title=副总经理
#7 said “过去从重庆到钦州要3天，现在42个小时。”
#6 metric 西部陆海新通道班列 = 2376 列 ; time=一季度
#19 subsidiaryOf #18
#6 metric 内外贸航线 = 83 条
#6 metric 通达国家和地区 = 100 个 ; approx=about
#2 hasProject #24
#2 hasProject #27
#24 metric 总投资 = 34.2 亿元
#26 produces #25
#24 metric 智能导引车 = 48 台
#27 metric 完成投资 = 3.7 亿元
#27 metric 占年计划 = 52 %
#2 cooperatesWith #28 ; status=planned
#2 holdsStakeIn #29 ; status=planned
#31 partOf #30
#32 holdsPosition #31 ; title=研究员
#32 said “真正的变量是平陆运河，2026年底通航后，南宁就是海港。”
#10 locatedIn #8
#37 subsidiaryOf #2
#38 holdsPosition #37 ; title=桥吊远控员
#38 metric 操作箱量 = 247 箱 ; time=一个班
#37 metric 单机效率 = 38.5 自然箱 ; time=每小时
#38 receivedHonor #41 ; time=去年
#38 said “以前吊车司机憋尿六小时，现在坐着喝茶吊箱子。”
#2 metric 采购电动集卡 = 120 台 ; time=今年
#42 cooperatesWith #2
#2 metric 岸电接船 = 614 艘次
#2 metric 岸电接船同比增长 = 22 %
#2 metric 减少碳排放 = 3600 吨 ; approx=about
#43 launched #44
#44 metric 在港时间压缩 = 2.4 小时
#2 metric 资产总额 = 1682 亿元 ; time=截至3月末
#2 metric 资产负债率 = 68.3 % ; time=截至3月末
#2 metric 发行绿色债券 = 15 亿元 ; time=二季度 ; status=planned
#2 hasProject #46 ; status=planned
