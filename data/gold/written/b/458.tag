⟦Initiative#12|国企改革三年行动⟧收官，⟦Group#2|鞍钢集团⟧⟦Company#3|攀钢钒业⟧这样“破题”

　　2022年末，⟦Province#4|四川⟧⟦City#5|攀枝花⟧，气温下降到3℃。⟦Company#3|攀钢集团钒业有限公司⟧的⟦OrganizationUnit#6|电解液车间⟧里，工人⟦Person#7|苟志华⟧守着一条新投产的示范线：“年产2000立方米的⟦Product#8|全钒液流电池电解液⟧，头一年就卖给了⟦Company#9|大连融科储能⟧，订单排到明年。”

　　“三年前，⟦Company#3~|公司⟧还是只卖⟦Product#10|五氧化二钒⟧的原料厂。”党委书记⟦Person#11|冉启川⟧回忆，2019年利润7.26亿元，2020年跌到1.03亿元，“过山车”式的行情让大家明白：不改，就是等死。

　　改革从哪里下手？⟦Company#3|攀钢钒业⟧将⟦Initiative#12|国企改革三年行动⟧任务分解为“⟦Initiative#13|一张图、两清单、七台账⟧”，共63条，全部完成。在⟦Group#2|鞍钢集团⟧的支持下，⟦Company#3|攀钢钒业⟧入选⟦GovernmentBody#14|国务院国资委⟧“⟦Initiative#15|科改示范行动⟧”，成为⟦Province#4|四川省⟧获此资格的11户央企子企业之一。

　　【股权多元】2021年9月，引入⟦Company#16|四川发展新材料基金⟧、⟦Group#17|成渝钒钛集团⟧两家投资者，合计持股18.5%，融资6.9亿元；员工持股计划覆盖科研骨干163人，出资4,280万元。
　　【放权赋能】⟦OrganizationUnit#18|董事会⟧外部董事占多数，⟦Group#2|鞍钢集团⟧下放投资决策、薪酬分配等23项权限。
　　【科研激励】实施“⟦Initiative#19|揭榜挂帅⟧”28项，⟦OrganizationUnit#20|钒储能研究所⟧所长⟦Person#21|蒲应辉⟧团队攻克短流程制备技术，拿到单项奖励120万元，超过总经理全年薪酬。

　　三年间，研发投入由1.2亿元增加到2.9亿元，新增授权发明专利77件，⟦Product#22|航空级钒铝合金⟧通过⟦Company#23|中国航发商发⟧认证，国内市场份额由零跃升至约30%。2022年实现营业收入71.6亿元，利润总额8.04亿元，分别较2020年增长68%和6.8倍。⟦Honor#24|科改示范企业标杆⟧的牌子，连续两年挂到了墙上。

　　谈到不足，⟦Person#11|冉启川⟧直言：“钒的应用场景太窄，储能成本降不下来，就很难真正走出钢铁看钒。”目前，⟦Company#3~|公司⟧与⟦Institution#25|中国科学院大连化学物理研究所⟧、⟦Institution#26|西南石油大学⟧合作的⟦Project#27|GWh级储能电站示范项目⟧正在做环评，计划落户⟦County#28|米易县⟧⟦Place#29|白马工业园区⟧，投资约16亿元，拟由⟦Group#30|国家电投⟧参股。
====
#3 subsidiaryOf #2
#3 launched #12
#3 launched #13
#3 launched #15
#3 metric 改革任务 = 63 条
#3 produces #8
#3 produces #10
#3 produces #22
#7 holdsPosition #6 ; title=工人
#6 partOf #3
#7 said “年产2000立方米的全钒液流电池电解液，头一年就卖给了大连融科储能，订单排到明年。”
#8 metric 年产 = 2000 立方米
#3 cooperatesWith #9
#11 holdsPosition #3 ; title=党委书记
#11 said “三年前，公司还是只卖五氧化二钒的原料厂。”
#3 metric 利润 = 7.26 亿元 ; time=2019年
#3 metric 利润 = 1.03 亿元 ; time=2020年
#5 locatedIn #4
#14 launched #15
#16 holdsStakeIn #3 ; time=2021年9月
#17 holdsStakeIn #3 ; time=2021年9月
#3 metric 融资 = 6.9 亿元
#3 metric 引入投资者合计持股 = 18.5 %
#3 metric 员工持股计划覆盖科研骨干 = 163 人
#3 metric 员工持股出资 = 4280 万元
#18 partOf #3
#2 metric 下放权限 = 23 项
#3 launched #19
#3 metric 揭榜挂帅 = 28 项
#20 partOf #3
#21 holdsPosition #20 ; title=所长
#21 metric 单项奖励 = 120 万元
#3 metric 研发投入 = 2.9 亿元
#3 metric 新增授权发明专利 = 77 件 ; time=三年间
#22 metric 国内市场份额 = 30 % ; approx=about
#3 metric 营业收入 = 71.6 亿元 ; time=2022年
#3 metric 利润总额 = 8.04 亿元 ; time=2022年
#3 metric 营业收入较2020年增长 = 68 % ; time=2022年
#3 metric 利润总额较2020年增长 = 6.8 倍 ; time=2022年
#3 receivedHonor #24
#11 said “钒的应用场景太窄，储能成本降不下来，就很难真正走出钢铁看钒。”
#3 cooperatesWith #25
#3 cooperatesWith #26
#3 hasProject #27 ; status=planned
#25 hasProject #27 ; status=planned
#26 hasProject #27 ; status=planned
#27 locatedIn #29
#29 locatedIn #28
#27 metric 投资 = 16 亿元 ; approx=about ; status=planned
#30 holdsStakeIn #27 ; status=planned
