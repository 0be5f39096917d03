万里长江水，一枚脐橙香
——⟦Group#1|中国长江三峡集团公司⟧帮扶⟦Province#2|重庆⟧⟦County#3|奉节⟧产业小记

“以前背一筐橙子下山，要走三个钟头。”在⟦Township#4|永乐镇⟧⟦Village#5|大坝村⟧，68岁的果农⟦Person#6|冉崇福⟧指着坡上的轨道说。去年8月，由⟦Fund#7|三峡集团公益基金会⟧出资420万元援建的⟦Project#8|大坝村果园轨道运输线⟧投用，全长5.8公里，一次能拉300公斤，下山只要11分钟。

轨道只是一环。2017年以来，⟦Group#1|三峡集团⟧在⟦County#3|奉节县⟧累计投入帮扶资金1.94亿元，实施项目63个，受益群众7.2万人，其中贫困人口1.9万人。⟦Project#9|兴隆镇水厂⟧、⟦Project#10|草堂中学学生宿舍⟧、⟦Project#11|长安土家族乡光伏扶贫电站⟧先后交付。⟦Project#11~|光伏电站⟧装机1.2兆瓦，2019年发电108万千瓦时，收益91万元，全部分给4个贫困村。

产业才是长久之计。⟦County#3|奉节⟧现有脐橙33.5万亩，年产量32万吨，综合产值29亿元。⟦Product#12|奉节脐橙⟧品牌价值评估为182.8亿元，连续三年列全国橙类第一。可品质参差、价格大起大落，一直是块心病。⟦Group#1~|集团⟧请来⟦Institution#13|中国农业科学院柑桔研究所⟧，与⟦GovernmentBody#14|县脐橙产业发展中心⟧共建⟦OrganizationUnit#15|奉节脐橙研究院⟧，选育出早熟品种⟦Product#16|奉园91⟧；又牵线⟦Company#17|重庆铁投农业⟧承建⟦Project#18|脐橙智能分选中心⟧，日处理量600吨，损耗率由8%降到2.6%。

“分选线一开，一级果每斤多卖1块3。”⟦Company#19|夔门红果业公司⟧总经理⟦Person#20|向世馨⟧告诉记者，她的⟦Company#19~|公司⟧去年收购鲜果1.6万吨，销售额1.1亿元，带动果农870户，户均增收6400元。今年⟦Company#19~|公司⟧还将推出NFC橙汁⟦Product#21|橙小夔⟧，首批计划灌装200万瓶。

让记者意外的是物流。⟦Company#22|三峡物流⟧——⟦Group#1|三峡集团⟧与⟦Company#23|宜昌交运⟧合资的企业——把冷链车开到了田边，一箱果48小时到⟦Province#24|上海⟧，运费由13元降到8.5元。

（本报记者 ⟦Person#25|覃一泓⟧）

链接：⟦Group#1|三峡集团⟧2017年底由⟦Company#60|中国长江三峡工程开发总公司⟧改制更名，注册地迁⟦City#61|武汉⟧是2021年以后的事；⟦GovernmentBody#62|国务院国资委⟧对⟦Group#1~|其⟧履行出资人职责。除⟦County#3|奉节⟧外，⟦Group#1~|集团⟧还定点帮扶⟦County#63|巫山⟧、⟦County#64|万安⟧，对口支援⟦Province#65|云南⟧、⟦Province#66|四川⟧人口较少民族聚居县。
====
#3 locatedIn #2
#1 pairedWith #3
#5 locatedIn #4
#6 said “以前背一筐橙子下山，要走三个钟头。”
#7 fundedAid #8 ; amount=420万元
#8 metric 出资 = 420 万元
#8 metric 全长 = 5.8 公里
#8 metric 一次能拉 = 300 公斤
#8 metric 下山 = 11 分钟
#5 hasProject #8
#1 fundedAid #3 ; amount=1.94亿元 ; time=2017年以来
#1 metric 帮扶资金 = 1.94 亿元 ; time=2017年以来
#1 metric 实施项目 = 63 个 ; time=2017年以来
#1 metric 受益群众 = 7.2 万人 ; time=2017年以来
#1 metric 受益贫困人口 = 1.9 万人 ; time=2017年以来
#1 hasProject #9
#1 hasProject #10
#1 hasProject #11
#11 metric 装机 = 1.2 兆瓦
#11 metric 发电 = 108 万千瓦时 ; time=2019年
#11 metric 收益 = 91 万元 ; time=2019年
#3 metric 脐橙 = 33.5 万亩
#3 metric 脐橙年产量 = 32 万吨
#3 metric 脐橙综合产值 = 29 亿元
#3 produces #12
#12 metric 品牌价值 = 182.8 亿元
#1 cooperatesWith #13
#13 established #15
#14 established #15
#13 cooperatesWith #14
#15 produces #16
#17 hasProject #18
#18 metric 日处理量 = 600 吨
#18 metric 损耗率 = 2.6 %
#18 metric 损耗率 = 8 %
#20 holdsPosition #19 ; title=总经理
#20 said “分选线一开，一级果每斤多卖1块3。”
#19 metric 收购鲜果 = 1.6 万吨 ; time=去年
#19 metric 销售额 = 1.1 亿元 ; time=去年
#19 metric 带动果农 = 870 户
#19 metric 户均增收 = 6400 元
#19 produces #21 ; status=planned
#21 metric 首批灌装 = 200 万瓶 ; status=planned
#1 holdsStakeIn #22
#23 holdsStakeIn #22
#1 established #22
#23 established #22
#1 cooperatesWith #23
#22 metric 运费 = 8.5 元
#22 metric 运费 = 13 元
#1 formedFrom #60 ; time=2017年底
#62 supervises #1
#1 pairedWith #63
#1 pairedWith #64
#1 locatedIn #61
