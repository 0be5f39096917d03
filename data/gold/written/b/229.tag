股权分布一张图：珠海国资持股⟦Company#3|格力电器⟧从18%降到3%

　　“谁将成为⟦Company#3|格力电器⟧的新大股东？”这个萦绕市场七个月的问题在12月2日有了答案。⟦Group#1|珠海格力集团有限公司⟧与⟦Fund#2|珠海明骏投资合伙企业（有限合伙）⟧签署《⟦Policy#33|股份转让协议⟧》，以46.17元/股的价格转让⟦Company#3|格力电器⟧（000651）15%的股份，总价款416.6亿元。交易完成后，⟦Company#3|格力电器⟧第一大股东由⟦Group#1|格力集团⟧变为⟦Fund#2|珠海明骏⟧，⟦Company#3~|公司⟧变更为无控股股东、无实际控制人。

　　【⟦Fund#2|珠海明骏⟧背后】　执行事务合伙人⟦Company#4|珠海贤盈⟧由⟦Company#5|珠海毓秀⟧担任普通合伙人。⟦Company#5|珠海毓秀⟧的股东有四方：⟦Company#6|高瓴资本⟧旗下的⟦Company#7|珠海高瓴⟧持股38%，⟦Company#8|懋盈投资⟧（⟦Company#8|HH Mansion⟧）持股11%，⟦Company#9|Pearl Brilliance⟧持股10%，由⟦Company#3|格力⟧管理层组成的⟦Company#10|格臻投资⟧持股41%。董事会三席，提名权互相制衡，没有一方能够单独说了算。

　　【对赌与承诺】　⟦Company#6|高瓴⟧承诺：股份锁定36个月；推动⟦Company#3|格力电器⟧每年净利润分红比例不低于50%；推进不超过总股本4%的管理层股权激励；总部注册地继续留在⟦City#11|珠海市⟧⟦County#12|香洲区⟧⟦Township#13|前山⟧。

　　【落选者】　9月2日公开征集截止时，共有两个意向方提交材料，另一个是⟦Company#14|厚朴投资⟧与⟦Company#15|淡马锡⟧组成的联合体⟦Fund#35|GENESIS⟧。⟦GovernmentBody#16|珠海市国资委⟧⟦OrganizationUnit#17|产权科⟧科长⟦Person#18|池凤仪⟧告诉记者，⟦OrganizationUnit#34|评审委员会⟧11名专家里有6名来自外地，“没有打招呼，也没法打招呼”。⟦Company#19|京海担保⟧作为经销商持股8.91%的二股东，未参与竞买。

　　【历史】　1991年11月，⟦Company#20|珠海冠雄塑胶⟧与⟦Company#21|海利空调器厂⟧合并，成立⟦Company#3|格力电器⟧；1996年11月上市；2006年⟦Company#19|京海担保⟧入股；2012年⟦Group#1|格力集团⟧引入的职业董事落选。此后，管理层与大股东的“父子之争”一度是商界话题。⟦Group#1|格力集团⟧另有⟦Company#22|格力地产⟧、⟦Group#23|长园集团⟧等资产，这次卖得的资金将投向⟦Industry#24|集成电路⟧、⟦Industry#25|生物医药⟧两个产业。

　　【看法】　⟦Institution#26|中山大学⟧⟦OrganizationUnit#27|管理学院⟧副教授⟦Person#28|薄一鸣⟧认为，“珠海国资退到3.22%，不是甩包袱，是换赛道”；⟦Company#29|美的置业⟧研究员⟦Person#30|熊猷⟧则担忧小家电、手机、⟦Company#31|珠海银隆新能源⟧的前景，“渠道改革欠账太多”。⟦Company#3|格力电器⟧2018年营业总收入2000.2亿元，空调占77.9%；2019年上半年净利润137.5亿元，同比增长7.4%。

　　（本报记者⟦Person#32|岑霭如⟧）
====
#2 acquired #3 ; percent=15%
#1 holdsStakeIn #3 ; percent=18% ; status=ended
#1 holdsStakeIn #3 ; percent=3.22%
#2 holdsStakeIn #3 ; percent=15%
#1 cooperatesWith #2
#1 metric 转让价格 = 46.17 元/股
#1 metric 总价款 = 416.6 亿元
#4 holdsStakeIn #2
#5 holdsStakeIn #4
#7 subsidiaryOf #6
#7 holdsStakeIn #5 ; percent=38%
#8 holdsStakeIn #5 ; percent=11%
#9 holdsStakeIn #5 ; percent=10%
#10 holdsStakeIn #5 ; percent=41%
#6 metric 股份锁定期 = 36 个月
#3 metric 净利润分红比例 = 50 % ; time=每年 ; approx=atLeast ; status=planned
#3 metric 管理层股权激励比例 = 4 % ; approx=atMost ; status=planned
#3 locatedIn #13
#12 locatedIn #11
#13 locatedIn #12
#14 established #35
#15 established #35
#14 cooperatesWith #15
#17 partOf #16
#18 holdsPosition #17 ; title=科长
#34 metric 专家 = 11 名
#18 said “没有打招呼，也没法打招呼”
#19 holdsStakeIn #3 ; percent=8.91%
#3 formedFrom #20 ; time=1991年11月
#3 formedFrom #21 ; time=1991年11月
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#1 developsIndustry #24
#1 developsIndustry #25
#27 partOf #26
#28 holdsPosition #27 ; title=副教授
#28 said “珠海国资退到3.22%，不是甩包袱，是换赛道”
#30 holdsPosition #29 ; title=研究员
#30 said “渠道改革欠账太多”
#3 metric 营业总收入 = 2000.2 亿元 ; time=2018年
#3 metric 空调占比 = 77.9 % ; time=2018年
#3 metric 净利润 = 137.5 亿元 ; time=2019年上半年
#3 metric 净利润同比增长 = 7.4 % ; time=2019年上半年
