⟦City#1|铜陵⟧走出去学什么？⟦OrganizationUnit#6|市党政代表团⟧长三角学习考察纪行

　　从⟦Place#2|张家港保税区⟧码头上岸时，江风正急。8月15日至18日，⟦GovernmentBody#3|铜陵市委⟧书记⟦Person#4|昝秋野⟧、市长⟦Person#5|陶贵春⟧率⟦OrganizationUnit#6|市党政代表团⟧，赴⟦Province#7|江苏⟧⟦City#8|苏州⟧、⟦County#9|张家港⟧、⟦County#10|江阴⟧和⟦Province#11|浙江⟧⟦City#12|嘉兴⟧四地学习考察。⟦Group#13|铜陵有色⟧、⟦Group#14|铜陵化工集团⟧、⟦Company#15|铜峰电子⟧、⟦Company#16|精达股份⟧、⟦Company#17|三佳科技⟧等企业负责人一路同行。
　　代表团看了⟦Group#18|沙钢⟧，看了⟦Company#19|华芳纺织⟧，又到⟦County#10|江阴⟧⟦Village#20|华西村⟧登上72层⟦Facility#21|龙希国际大酒店⟧。在⟦Group#18|沙钢⟧5800立方米高炉中控室，⟦Person#4|昝秋野⟧问，过去一天出铁多少，现在多少？⟦Group#18~|企业⟧回答：单炉日产1.4万吨。“一座炉子抵我们一个市。”⟦Person#4|昝秋野⟧转头对⟦Group#13|铜陵有色集团⟧总经理⟦Person#22|丌志高⟧说，规模不是我们能比的，但铜的链条，我们要比人家长。
　　带着“学什么”的追问，大家一路走一路算。⟦County#9|张家港⟧开放型经济占全市比重超过七成，⟦City#12|嘉兴⟧⟦Place#23|嘉善经济开发区⟧一家台资企业的出口抵得过⟦City#1|铜陵⟧全年，⟦Place#24|苏州工业园区⟧每平方公里产出GDP 9.2亿元……差距被摆成一张表发到每个人手里。
　　学习不是旅游。16日晚十点，代表团在⟦City#8|苏州⟧住地开会，⟦Group#13|铜陵有色⟧汇报与⟦Company#25|江阴澄星⟧合资铜杆项目的障碍：一吨加工费相差180元，出在电价；⟦Group#14|铜化集团⟧说，在⟦County#10|江阴⟧建化工码头比在⟦City#1|铜陵⟧便宜两成。⟦Person#5|陶贵春⟧当场打回⟦City#1~|市里⟧，⟦GovernmentBody#26|市发改委⟧、⟦GovernmentBody#27|市经信委⟧和⟦Company#28|铜陵供电公司⟧连夜拿出大用户直供电方案。⟦Person#4|昝秋野⟧讲：“出来一趟，不带回五件能办的事，就是公款旅游。”
　　五件事是：(1)仿⟦Place#24|苏州工业园区⟧经验设立⟦OrganizationUnit#29|铜产业服务中心⟧，审批时限压缩一半；(2)与⟦Group#18|江苏沙钢集团⟧签订副产焦炉煤气合作意向；(3)请⟦Institution#31|上海交通大学⟧⟦OrganizationUnit#36|轻合金精密成型国家中心⟧来⟦City#1|铜陵⟧设分中心；(4)组建⟦Group#32|铜陵市建设投资控股集团⟧，整合⟦Company#33|市城投⟧、⟦Company#34|市土储⟧、⟦Company#35|皖江农投⟧，注册资本20亿元；(5)与⟦City#12|嘉兴⟧缔结友好城市，互派干部10名挂职。
　　截至去年底，⟦City#1|铜陵⟧规模以上工业增加值302亿元，其中⟦Group#13|铜陵有色⟧一家占四成多，营业收入突破900亿元，但⟦City#1~|市里⟧90%的职工在国企，城乡居民收入比位居全省倒数第三。“一铜独大”成了压在书记市长心头的石头。返程车上，有人开玩笑：铜都不怕慢，怕的是站着不走。
====
#4 holdsPosition #3 ; title=书记
#5 holdsPosition #1 ; title=市长
#6 visited #8
#6 visited #9
#6 visited #10
#6 visited #12
#6 visited #18
#6 visited #19
#6 visited #20
#8 locatedIn #7
#9 locatedIn #7
#10 locatedIn #7
#12 locatedIn #11
#20 locatedIn #10
#23 locatedIn #12
#18 metric 单炉日产 = 1.4 万吨
#4 said “一座炉子抵我们一个市。”
#22 holdsPosition #13 ; title=总经理
#24 metric 每平方公里产出GDP = 9.2 亿元
#13 cooperatesWith #25
#4 said “出来一趟，不带回五件能办的事，就是公款旅游。”
#1 established #29 ; status=planned
#1 established #32 ; status=planned
#13 metric 加工费相差 = 180 元
#1 benchmarksAgainst #24
#1 cooperatesWith #18 ; status=planned
#36 partOf #31
#1 cooperatesWith #31 ; status=planned
#32 formedFrom #33 ; status=planned
#32 formedFrom #34 ; status=planned
#32 formedFrom #35 ; status=planned
#32 metric 注册资本 = 20 亿元 ; status=planned
#1 pairedWith #12 ; status=planned
#1 metric 互派挂职干部 = 10 名 ; status=planned
#1 metric 规模以上工业增加值 = 302 亿元 ; time=截至去年底
#13 metric 营业收入 = 900 亿元 ; approx=atLeast
#1 metric 国企职工占比 = 90 %
