⟦Place#1|长江经济带⟧上的“⟦Strategy#2|一体两翼三驱动⟧”
　——⟦Group#3|安徽皖江港航集团⟧战略重塑观察

　　站在⟦Facility#4|芜湖朱家桥码头⟧的高处往下看，江面上每十分钟就有一条两千吨级货船驶过。三年前，这里曾停摆十一天：⟦Company#5|芜湖港务公司⟧与⟦Company#6|马鞍山港口集团⟧互抢货源，一吨煤炭装卸费从12元杀到4.5元，两败俱伤。

　　“内耗不除，沿江五港全都是‘小舢板’。”2022年6月，⟦GovernmentBody#7|安徽省政府⟧批复，⟦Company#5|芜湖港务⟧、⟦Company#6|马鞍山港口⟧、⟦Company#8|铜陵港航⟧、⟦Company#9|安庆港口⟧、⟦Company#10|池州港⟧五家企业重组，⟦Group#3|安徽皖江港航集团⟧由此挂牌，注册资本60亿元，⟦GovernmentBody#11|安徽省国资委⟧出资占52%，五市政府按岸线资源出资占48%。

　　重组之后，走什么路？⟦Group#3~|集团⟧用七个月时间，开了六十多场座谈会，定下“⟦Strategy#2|一体两翼三驱动⟧”战略。所谓“一体”，是以⟦Platform#12|港口主业⟧为躯体，把42个泊位、137公里岸线统一调度、统一结算、统一品牌；所谓“两翼”，左翼是⟦Platform#13|航运物流⟧，组建⟦Company#14|皖江航运公司⟧，自有船队运力从7万载重吨扩充到32万载重吨；右翼为⟦Platform#15|临港产业⟧，依托⟦Facility#16|池州江南集中区⟧、⟦Facility#17|安庆高新区⟧，布局⟦Industry#18|冷链食品⟧、⟦Industry#19|新型建材⟧、⟦Industry#20|跨境电商⟧。“三驱动”指改革驱动、科技驱动、资本驱动，其具体抓手分别为《⟦Policy#21|皖江港航三项制度改革办法⟧》、“⟦Product#22|江海云⟧”平台和首期8亿元的⟦Fund#23|皖江港航产业基金⟧。

　　战略不是写在墙上，而是化成一条条航线。⟦Company#14|皖江航运公司⟧与⟦Group#24|上港集团⟧、⟦Group#25|中远海运⟧合开“⟦Product#26|皖江快线⟧”，芜湖至⟦Facility#27|洋山港⟧航程压缩到38小时，2023年完成集装箱186万标箱，同比增长29.3%。⟦Group#3~|集团⟧去年货物吞吐量3.27亿吨，实现利润7.9亿元，较重组前五家之和增长64%；单位装卸成本下降11.5%。

　　“把价格战打成服务战。”董事长⟦Person#28|鲍继鹏⟧说，⟦Group#3~|集团⟧对标⟦Group#29|宁波舟山港集团⟧和⟦Company#30|鹿特丹港务局⟧，在作业效率上已经达到⟦Group#29~|前者⟧的82%。不过，他也提到，统一调度触动一些地方利益，⟦City#31|铜陵⟧一处岸线使用权至今未过户；冷链产业由于货源不足，⟦Project#32|安庆冷链仓⟧二期被迫缓建。

　　人也在变。32岁的桥吊女司机⟦Person#33|孙茜茜⟧，三次夺得全省技能比武冠军，去年获评⟦Honor#34|全国交通技术能手⟧，⟦Group#3~|集团⟧为她成立“⟦OrganizationUnit#35|孙茜茜创新工作室⟧”，已完成改进17项，节电120万千瓦时。

　　下一个五年，⟦Group#3~|集团⟧提出奋斗目标：到2028年，吞吐量4.5亿吨，营业收入200亿元，建成“⟦Goal#36|长江中下游领先的现代港航服务商⟧”。⟦Institution#37|安徽大学⟧教授⟦Person#38|宗政平⟧认为，关键是把“地方债台”的包袱卸下来，“重组只是开了头”。
====
#3 formedFrom #5 ; time=2022年6月
#3 formedFrom #6 ; time=2022年6月
#3 formedFrom #8 ; time=2022年6月
#3 formedFrom #9 ; time=2022年6月
#3 formedFrom #10 ; time=2022年6月
#11 holdsStakeIn #3 ; percent=52%
#3 metric 注册资本 = 60 亿元
#3 hasStrategy #2
#2 hasComponent #12 ; role=core
#2 hasComponent #13 ; role=wing
#2 hasComponent #15 ; role=wing
#3 metric 泊位 = 42 个
#3 metric 岸线 = 137 公里
#14 subsidiaryOf #3
#3 established #14
#14 metric 自有船队运力 = 32 万载重吨
#3 developsIndustry #18
#3 developsIndustry #19
#3 developsIndustry #20
#3 issued #21
#3 produces #22
#3 established #23
#23 metric 首期 = 8 亿元
#14 cooperatesWith #24
#14 cooperatesWith #25
#14 produces #26
#24 produces #26
#25 produces #26
#26 metric 芜湖至洋山港航程 = 38 小时
#14 metric 集装箱 = 186 万标箱 ; time=2023年
#14 metric 集装箱同比增长 = 29.3 % ; time=2023年
#3 metric 货物吞吐量 = 3.27 亿吨 ; time=去年
#3 metric 利润 = 7.9 亿元 ; time=去年
#3 metric 利润较重组前增长 = 64 %
#3 metric 单位装卸成本下降 = 11.5 %
#28 holdsPosition #3 ; title=董事长
#28 said “把价格战打成服务战。”
#3 benchmarksAgainst #29
#3 benchmarksAgainst #30
#3 metric 作业效率达到宁波舟山港集团 = 82 %
#3 hasProject #32 ; status=planned
#33 holdsPosition #3 ; title=桥吊女司机
#33 metric 年龄 = 32 岁
#33 metric 全省技能比武冠军 = 3 次
#33 receivedHonor #34 ; time=去年
#3 established #35
#35 partOf #3
#35 metric 改进 = 17 项
#35 metric 节电 = 120 万千瓦时
#3 metric 吞吐量 = 4.5 亿吨 ; time=到2028年 ; status=planned
#3 metric 营业收入 = 200 亿元 ; time=到2028年 ; status=planned
#3 pursuesGoal #36
#38 holdsPosition #37 ; title=教授
#38 said “重组只是开了头”
