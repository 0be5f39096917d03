⟦County#3|安吉⟧、⟦County#2|德清⟧两县国有平台整合“瘦身” ⟦County#2|德清⟧26家并为5家

　　⟦Institution#47|湖州在线⟧消息　12月6日从⟦GovernmentBody#1|德清县国有资产监督管理办公室⟧了解到，历时七个月的⟦County#2|德清县⟧⟦Initiative#46|国有企业整合重组⟧收官，县属一级企业从26家精简为5家集团。县长办公会议纪要明确，今后县级部门一律不再新设企业。

　　记者看到，挂牌的五家企业及其来源是：
　　1. ⟦Group#4|德清县建设发展集团有限公司⟧，由⟦Company#5|县城市建设投资公司⟧、⟦Company#6|县恒达公司⟧、⟦Company#7|县地理信息小镇开发公司⟧重组，注册资本20亿元；
　　2. ⟦Group#8|德清县交通水利投资集团有限公司⟧，由⟦Company#9|县交投公司⟧、⟦Company#10|县水利发展公司⟧、⟦Company#11|县客运公司⟧、⟦Company#12|武康航运公司⟧合并组建，注册资本15亿元；
　　3. ⟦Group#13|德清县文化旅游发展集团有限公司⟧，整合⟦Company#14|莫干山国际旅游度假区开发公司⟧、⟦Company#15|下渚湖湿地旅游公司⟧、⟦Company#16|新市古镇旅游公司⟧，注册资本10亿元；
　　4. ⟦Group#17|浙江莫干山高新技术产业投资集团⟧，以⟦GovernmentBody#18|莫干山高新区管委会⟧所属资产为主，注册资本30亿元；
　　5. ⟦Company#19|德清县农业发展投资公司⟧，由⟦Institution#20|县供销社⟧原下属企业与⟦Company#21|县粮食收储公司⟧组成。

　　“以前一个乡镇就有一个融资平台，发债利率7.6%还抢着发。”⟦GovernmentBody#1|县国资办⟧主任⟦Person#22|费剑锋⟧告诉记者，清理后全县平台债务余额由412亿元压降到371亿元，综合融资成本下降0.9个百分点，⟦Group#4|德清建发集团⟧主体信用评级由AA调升为AA+，评级机构为⟦Company#23|东方金诚⟧。⟦GovernmentBody#1|县国资办⟧受⟦GovernmentBody#24|县人民政府⟧委托对五家集团履行出资人职责。

　　整合难在人。原⟦Company#11|县客运公司⟧63岁的退休司机⟦Person#25|姚根荣⟧找过⟦GovernmentBody#26|县信访局⟧，担心医药费无处报销；⟦Group#8|县交水集团⟧把全县11座客运站的2600平方米闲置房产装进资产池后，设立了500万元的⟦Fund#27|职工互助帮扶基金⟧。⟦Township#28|钟管镇⟧、⟦Township#29|新安镇⟧两家镇属自来水厂则因历史坏账没有纳入，镇里自己兜底。

　　相邻的⟦County#3|安吉县⟧走在前头：2016年底，⟦County#3|安吉县⟧将18家平台公司整合为⟦Group#30|城投⟧、⟦Group#31|产投⟧、⟦Group#32|交投⟧、⟦Group#33|两山⟧四个集团，今年1—10月四集团实现营业收入57亿元，利润4.3亿元，其中⟦Group#33|安吉两山集团⟧收购了⟦Township#34|报福镇⟧⟦Village#35|石岭村⟧、⟦Township#36|天荒坪镇⟧⟦Village#37|余村⟧的9宗闲置农房经营权，开出22间民宿。

　　⟦Institution#38|湖州师范学院⟧教授⟦Person#39|茅以楠⟧评价说，县级国企整合“并表不等于并心”，建议学习⟦City#41|绍兴⟧⟦County#40|柯桥⟧的经验，把薪酬同净利润、偿债率双挂钩。据悉，⟦GovernmentBody#42|湖州市国资委⟧将把⟦County#2|德清⟧方案印发至⟦County#43|长兴⟧、⟦County#44|吴兴⟧、⟦County#45|南浔⟧参考。
====
#2 metric 县属一级企业 = 5 家
#4 formedFrom #5
#4 formedFrom #6
#4 formedFrom #7
#4 metric 注册资本 = 20 亿元
#8 formedFrom #9
#8 formedFrom #10
#8 formedFrom #11
#8 formedFrom #12
#8 metric 注册资本 = 15 亿元
#13 formedFrom #14
#13 formedFrom #15
#13 formedFrom #16
#13 metric 注册资本 = 10 亿元
#17 metric 注册资本 = 30 亿元
#19 formedFrom #21
#2 launched #46
#22 holdsPosition #1 ; title=主任
#22 said “以前一个乡镇就有一个融资平台，发债利率7.6%还抢着发。”
#2 metric 平台债务余额 = 371 亿元
#2 metric 综合融资成本下降 = 0.9 个百分点
#1 supervises #4
#1 supervises #8
#1 supervises #13
#1 supervises #17
#1 supervises #19
#8 metric 客运站 = 11 座
#8 metric 闲置房产 = 2600 平方米
#8 established #27
#27 metric 规模 = 500 万元
#3 established #30 ; time=2016年底
#3 established #31 ; time=2016年底
#3 established #32 ; time=2016年底
#3 established #33 ; time=2016年底
#30 locatedIn #3
#31 locatedIn #3
#32 locatedIn #3
#33 locatedIn #3
#3 metric 四集团营业收入 = 57 亿元 ; time=今年1—10月
#3 metric 四集团利润 = 4.3 亿元 ; time=今年1—10月
#33 metric 收购闲置农房经营权 = 9 宗
#33 metric 民宿 = 22 间
#35 locatedIn #34
#37 locatedIn #36
#39 holdsPosition #38 ; title=教授
#39 said “并表不等于并心”
#40 locatedIn #41
