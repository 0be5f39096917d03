⟦Group#6|中国国新⟧接棒鞍钢系 ⟦Strategy#27|三支柱⟧一次性落子

　　国资小新／文　9月28日，一份三方公告同时出现在⟦Institution#8|上交所⟧和⟦Institution#9|深交所⟧网站：⟦Group#1|鞍钢集团有限公司⟧将其所持⟦Company#2|鞍钢工程技术⟧30%、⟦Company#3|攀钢钒钛⟧18%的股份无偿划转至⟦Company#5|国新投资有限公司⟧与⟦Company#7|诚通金控⟧，作为央企“以股权换机制”的一部分。两家国有资本运营公司由此首次站上⟦Place#34|西南⟧钒产业链的牌桌。
　　⟦Company#3|攀钢钒钛⟧（000629）2022年生产⟦Product#33|钒制品⟧4.7万吨，占全国的28%，占全球近两成。⟦Company#3~|公司⟧地处⟦Province#10|四川⟧⟦City#11|攀枝花市⟧⟦County#12|东区⟧⟦Township#13|弄弄坪街道⟧，长期由⟦Group#4|攀钢集团⟧控股，⟦Group#1|鞍钢⟧与⟦Group#4|攀钢⟧2010年5月重组后成为⟦Group#1|鞍钢集团⟧三级企业。本次划转后，⟦Group#4|攀钢集团⟧持股26.4%，仍为第一大股东；⟦Company#5|国新投资⟧持股10.5%，⟦Company#7|诚通金控⟧持股7.5%，⟦Group#14|攀枝花市国有资本投资集团⟧持股3%。
　　为什么是现在？业内人士指出，⟦Industry#15|全钒液流电池⟧赛道爆发，上游钒价一年涨了41%。⟦Group#1|鞍钢集团⟧与⟦Group#16|大连融科储能集团⟧签有《⟦Policy#17|战略合作框架协议⟧》，共同投资20亿元在⟦Place#18|攀枝花钒钛高新区⟧建设年产2000立方米的⟦Project#19|电解液工厂⟧，2024年6月投产。运营公司的资金、产业链，正好接上。
　　股权划转只是开头。据⟦Company#5|国新投资⟧副总经理⟦Person#20|佟海洲⟧说，⟦Company#5~|公司⟧将派1名非独立董事进入⟦OrganizationUnit#21|攀钢钒钛董事会⟧，参与市值管理；⟦Fund#22|国新基金⟧正在研究设立100亿元的⟦Fund#23|钒钛产业基金⟧，首期30亿元。“股东不是旁观者，更不是‘管家婆’。”
　　⟦Group#6|中国国新⟧的“⟦Strategy#27|三支柱⟧”——⟦Platform#24|基金投资⟧、⟦Platform#25|股权运作⟧、⟦Platform#26|金融服务⟧——在该项目中一次性落地。截至2022年末，⟦Group#6|中国国新⟧资产总额8360亿元，受托管理央企股票37只；⟦Group#29|诚通⟧则管理着2只⟦Fund#28|国企结构调整基金⟧，规模达6600亿元。
　　不同意见依然存在。⟦Company#30|中泰证券⟧钢铁分析师⟦Person#31|哈斯巴根⟧认为，钒价波动剧烈，2018年五氧化二钒曾从46万元/吨跌到9万元/吨，“现在接盘，胆子不小”。⟦Group#1|鞍钢集团⟧总法律顾问⟦Person#32|汲敬尧⟧回应，“没有接盘，只是换手，左手到右手。”
====
#1 holdsStakeIn #2 ; percent=30% ; status=ended
#1 holdsStakeIn #3 ; percent=18% ; status=ended
#5 holdsStakeIn #2 ; status=planned
#7 holdsStakeIn #2 ; status=planned
#3 produces #33
#33 metric 产量 = 4.7 万吨 ; time=2022年
#3 metric 占全国比重 = 28 %
#3 locatedIn #13
#13 locatedIn #12
#12 locatedIn #11
#11 locatedIn #10
#3 subsidiaryOf #4
#4 subsidiaryOf #1
#4 holdsStakeIn #3 ; percent=26.4% ; status=planned
#5 holdsStakeIn #3 ; percent=10.5% ; status=planned
#7 holdsStakeIn #3 ; percent=7.5% ; status=planned
#14 holdsStakeIn #3 ; percent=3% ; status=planned
#1 cooperatesWith #16
#1 issued #17
#16 issued #17
#1 hasProject #19
#16 hasProject #19
#19 metric 投资 = 20 亿元
#19 metric 年产电解液 = 2000 立方米
#19 locatedIn #18
#20 holdsPosition #5 ; title=副总经理
#20 said “股东不是旁观者，更不是‘管家婆’。”
#21 partOf #3
#22 established #23 ; status=planned
#23 metric 规模 = 100 亿元 ; status=planned
#23 metric 首期规模 = 30 亿元 ; status=planned
#6 hasStrategy #27
#27 hasComponent #24 ; role=pillar
#27 hasComponent #25 ; role=pillar
#27 hasComponent #26 ; role=pillar
#6 metric 资产总额 = 8360 亿元 ; time=截至2022年末
#6 metric 受托管理央企股票 = 37 只
#29 metric 国企结构调整基金规模 = 6600 亿元
#29 established #28
#31 holdsPosition #30 ; title=钢铁分析师
#31 said “现在接盘，胆子不小”
#32 holdsPosition #1 ; title=总法律顾问
#32 said “没有接盘，只是换手，左手到右手。”
#3 metric 钒价涨幅 = 41 % ; time=一年
