聚焦主责主业 对标世界一流
——访⟦Group#1|中国节能环保集团⟧副总经理⟦Person#2|端木青⟧

　　第25届⟦Meeting#3|中国国际环保展览会⟧(CIEPEC 2024)上，⟦Group#1|中国节能⟧展台的“智慧水厂沙盘”前人头攒动。⟦Group#1|中国节能环保集团有限公司⟧党委常委、副总经理⟦Person#2|端木青⟧结束与⟦GovernmentBody#5|以色列环境保护部⟧官员的会谈后，接受了⟦Institution#6|中国环境报⟧记者专访。
　　《⟦Institution#6|中国环境报⟧》：⟦Group#1|中国节能⟧刚走过十四年重组历程，外界看不清一条主线，您怎么概括？
　　⟦Person#2|端木青⟧：一条主线，就叫“减污、降碳”。2010年，⟦Group#7|中国节能投资公司⟧与⟦Group#8|中国新时代控股集团⟧实施联合重组，组建⟦Group#1|中国节能环保集团公司⟧，2017年更名至今。到2023年底，⟦Group#1~|集团⟧资产总额2873亿元，年处理生活垃圾2360万吨、污水20亿立方米，运营风光装机1280万千瓦，减碳约3100万吨。
　　《⟦Institution#6|中国环境报⟧》：对标的坐标系里，为什么常提⟦Company#11|威立雅⟧？
　　⟦Person#2|端木青⟧：因为差距明明白白。⟦Company#11|威立雅⟧的营收是⟦Group#1~|我们⟧的五倍，海外占七成，我们海外只有4.3%。⟦Group#1~|集团⟧成立⟦OrganizationUnit#12|对标提升办公室⟧，12项指标同⟦Company#11|威立雅⟧、⟦Company#13|苏伊士⟧、⟦Place#14|新加坡⟧⟦Company#15|胜科工业⟧逐年比；去年净资产收益率、全员劳动生产率两项达到对标企业平均水平的八成以上。
　　《⟦Institution#6|中国环境报⟧》：⟦Industry#16|固废⟧业务这两年压力大，传言有整合。
　　⟦Person#2|端木青⟧：⟦Company#17|中节能环境⟧（300140.SZ）收购⟦Group#18|中国环境保护集团⟧100%股权的交易，去年7月全部过户，交易对价111.6亿元，其中股份支付84%。它有效了，行业就从“抢项目”变成“管运营”。至于下一步是否把⟦Company#20|中节能国祯⟧的水务划过来，还在论证，没定的事我不谈。
　　《⟦Institution#6|中国环境报⟧》：在老少边穷地区，⟦Group#1|中国节能⟧留下过什么？
　　⟦Person#2|端木青⟧：⟦City#22|来宾⟧、⟦County#23|嵩县⟧、⟦County#24|富川瑶族自治县⟧……我跑过27个县。⟦GovernmentBody#25|国家乡村振兴局⟧考核，⟦Group#1~|我们⟧连续六年“好”等次，累计投入帮扶资金2.94亿元。在⟦Province#26|广西⟧⟦County#24|富川⟧，⟦Group#1|中国节能⟧捐资3400万元建⟦Institution#27|富川瑶族高级中学⟧光伏校园，⟦Village#28|岔山村⟧污水处理站一天吃进150吨水，老乡说，“河里的鱼又敢回来了”。
　　采访尾声，他指着展台一角：“那台⟦Product#29|磁悬浮蒸汽压缩机⟧，是⟦Company#30|中节能先导城市节能公司⟧和⟦Institution#31|西安交通大学⟧八年磨出来的，今年拿了⟦Honor#32|国家科技进步二等奖⟧。有人出6亿买专利，我们不卖。”
====
#2 holdsPosition #1 ; title=党委常委、副总经理
#1 participatedIn #3
#2 participatedIn #3
#28 locatedIn #24
#1 formedFrom #7
#1 formedFrom #8
#1 metric 资产总额 = 2873 亿元 ; time=2023年底
#1 metric 年处理生活垃圾 = 2360 万吨
#1 metric 年处理污水 = 20 亿立方米
#1 metric 运营风光装机 = 1280 万千瓦
#1 metric 减碳 = 3100 万吨 ; approx=about
#1 benchmarksAgainst #11
#1 benchmarksAgainst #13
#1 benchmarksAgainst #15
#15 locatedIn #14
#1 metric 海外占比 = 4.3 %
#1 established #12
#12 partOf #1
#1 developsIndustry #16
#17 acquired #18 ; percent=100% ; time=去年7月
#17 metric 交易对价 = 111.6 亿元
#17 metric 股份支付 = 84 %
#1 metric 累计投入帮扶资金 = 2.94 亿元
#24 locatedIn #26
#1 fundedAid #27 ; amount=3400万元 ; purpose=光伏校园
#27 locatedIn #24
#30 produces #29
#30 cooperatesWith #31
#29 receivedHonor #32
#2 said “那台磁悬浮蒸汽压缩机，是中节能先导城市节能公司和西安交通大学八年磨出来的，今年拿了国家科技进步二等奖。有人出6亿买专利，我们不卖。”
#28 metric 日处理污水 = 150 吨
