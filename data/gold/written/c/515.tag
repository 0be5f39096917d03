从“九龙治水”到“一张网”——⟦City#1|曲靖市⟧水务资源整合调查
《⟦Institution#2|曲靖日报⟧》记者 ⟦Person#3|卯家旺⟧

三月，⟦County#4|沾益⟧⟦Township#5|盘江镇⟧⟦Village#6|松林村⟧的⟦Person#7|钱小凤⟧交水费时发现，收据抬头从“⟦Company#8|松林供水站⟧”变成了“⟦Company#9|曲水集团沾益分公司⟧”。村里的水价没变，每吨2.8元，停水却少了。

变化始于去年。⟦GovernmentBody#10|曲靖市委⟧、⟦GovernmentBody#11|市政府⟧把散落在⟦GovernmentBody#12|市水务局⟧、⟦GovernmentBody#13|市住建局⟧和九个县（市、区）的61家供排水单位清产核资，合并组建⟦Group#14|曲靖水务集团有限责任公司⟧（以下简称⟦Group#14|曲水集团⟧），注册资本25亿元，其中⟦GovernmentBody#11|市政府⟧持股60%，⟦County#15|宣威⟧、⟦County#16|陆良⟧、⟦County#17|会泽⟧等9个县区按净资产折股40%。⟦Company#18|市供排水公司⟧、⟦Company#19|麒麟水业⟧、⟦Company#20|宣威市自来水公司⟧先行并入；⟦Company#21|罗平县滇南水务⟧因与社会资本签有特许经营协议，改由⟦Group#14~|集团⟧收购其67%股权，对价1.18亿元。

整合之初底数惊人：⟦City#1~|全市⟧管网漏损率25.7%，高于全国平均水平近12个百分点；61家单位中亏损的有44家，有的乡镇水厂连水表都没有。⟦Group#14|曲水集团⟧总工程师⟦Person#22|孔令宣⟧说，他们花了四个月测绘管网7320公里，全部录入⟦Platform#23|曲水一张图⟧，又用半年改造老旧管道410公里。到今年2月，漏损率降到17.4%，年节水2100万吨，“等于捡回来一座⟦Facility#24|潇湘水库⟧的三分之一”。

钱从哪里来？⟦Project#25|城乡供水一体化⟧总投资43.6亿元，分三期：一期⟦Project#26|独木水库引水⟧和⟦Project#27|花山水厂扩建⟧投资9.8亿元，由⟦Company#28|国家开发银行⟧贷款6亿元；二期⟦Project#29|牛栏江流域乡镇污水治理⟧11.2亿元，⟦Company#30|北控水务⟧以15%参股；三期智慧水表10万套尚在招标。⟦Group#14~|集团⟧去年主营收入6.72亿元，净利润3140万元，首次不靠补贴盈利。

阻力也真实。⟦County#31|师宗⟧、⟦County#32|富源⟧两县原水厂的216名职工担心待遇缩水，⟦Group#14~|集团⟧承诺“三年不降薪、不裁员”，同时推行⟦Initiative#33|抄表计件⟧，⟦County#32|富源⟧分公司抄表员⟦Person#34|念海波⟧从月入2600元涨到4100元。⟦GovernmentBody#35|云南省国资委⟧今年把⟦City#1|曲靖⟧做法列为⟦Honor#36|全省国企改革典型案例⟧，⟦City#37|昭通⟧、⟦City#38|文山⟧先后来人学习。
按照《⟦Policy#61|曲靖市城乡供水一体化三年实施方案⟧》，⟦Group#14|曲水集团⟧下一步的重点是“一改三建”：改造⟦Facility#62|西河净水厂⟧、⟦Facility#63|越州水厂⟧的加药工艺，建设⟦Project#64|罗平鲁布革备用水源⟧、⟦Project#65|师宗雄壁连通工程⟧和⟦Project#66|会泽金钟再生水厂⟧。其中⟦Project#66|金钟再生水厂⟧日处理能力1.5万吨，尾水供给⟦Company#67|会泽滇北铅锌冶炼厂⟧冷却用。⟦Group#14~|集团⟧所属⟦Company#68|曲水检测公司⟧已取得CMA资质，可检参数106项，去年对外承接检测业务收入310万元；⟦Company#69|曲水管业⟧利用回收料生产的⟦Product#70|“珠源”牌PE管⟧，除自用外销往⟦Province#71|贵州⟧⟦City#72|六盘水⟧。
====
#9 subsidiaryOf #14
#6 locatedIn #5
#5 locatedIn #4
#4 locatedIn #1
#10 established #14
#11 established #14
#14 formedFrom #18
#14 formedFrom #19
#14 formedFrom #20
#14 metric 注册资本 = 25 亿元
#14 metric 供排水单位 = 61 家
#11 holdsStakeIn #14 ; percent=60%
#15 holdsStakeIn #14
#16 holdsStakeIn #14
#17 holdsStakeIn #14
#14 acquired #21 ; percent=67%
#14 metric 收购对价 = 1.18 亿元
#1 metric 管网漏损率 = 25.7 %
#1 metric 亏损供排水单位 = 44 家
#22 holdsPosition #14 ; title=总工程师
#22 said “等于捡回来一座潇湘水库的三分之一”
#14 metric 测绘管网 = 7320 公里
#14 established #23
#14 metric 改造老旧管道 = 410 公里
#1 metric 漏损率 = 17.4 % ; time=到今年2月
#1 metric 年节水 = 2100 万吨
#14 hasProject #25
#14 hasProject #26
#14 hasProject #27
#14 hasProject #29
#25 metric 总投资 = 43.6 亿元
#26 metric 投资 = 9.8 亿元
#27 metric 投资 = 9.8 亿元
#28 metric 贷款 = 6 亿元
#29 metric 投资 = 11.2 亿元
#30 hasProject #29
#25 metric 智慧水表 = 10 万套 ; status=planned
#14 metric 主营收入 = 6.72 亿元 ; time=去年
#14 metric 净利润 = 3140 万元 ; time=去年
#14 metric 原水厂职工 = 216 名
#14 launched #33
#34 metric 月入 = 4100 元
#1 receivedHonor #36
#6 metric 水价 = 2.8 元 ; time=每吨
#14 said “三年不降薪、不裁员”
#34 holdsPosition #14 ; title=抄表员
#37 visited #1
#38 visited #1
#14 implements #61
#14 operates #62
#14 operates #63
#14 hasProject #64
#14 hasProject #65
#14 hasProject #66
#66 metric 日处理能力 = 1.5 万吨
#68 subsidiaryOf #14
#69 subsidiaryOf #14
#68 metric 可检参数 = 106 项
#68 metric 检测业务收入 = 310 万元 ; time=去年
#69 produces #70
#72 locatedIn #71
