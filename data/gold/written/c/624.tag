驰援⟦Province#1|海南⟧　⟦Company#2|正大（中国）投资⟧联合⟦Group#7|海南农垦控股⟧免费供苗重建橡胶林

（⟦City#4|海口⟧，2024年9月21日）超强台风“摩羯”登陆半月后，⟦County#5|文昌市⟧⟦Township#6|翁田镇⟧的椰林仍像被梳子刮过。昨天，⟦Group#7|海南省农垦投资控股集团⟧在⟦Village#8|明月村⟧举行⟦Meeting#39|灾后复产动员会⟧，宣布与⟦Company#2|正大⟧一道无偿提供橡胶、槟榔和椰子种苗160万株，折价3120万元。
台风造成⟦Province#1|海南⟧橡胶树受损7246万株、香蕉倒伏27.5万亩，农业损失219.7亿元。⟦Group#7|海垦集团⟧自身也是重灾户，旗下⟦Company#9|海南橡胶⟧（601118）公告显示，报废胶园约24万亩，预计影响当期利润1.6亿元至2.2亿元；⟦Group#10|海垦果业集团⟧的⟦Product#11|大唐胶园芒果⟧减产四成。尽管如此，董事长⟦Person#12|符绍基⟧在⟦Meeting#39~|会⟧上说：“自家的房先搭棚，乡亲的苗先下地。”
社会力量踊跃跟进。截至9月20日17时，⟦Institution#13|海南省慈善总会⟧、⟦Institution#14|海南省红十字会⟧共接收捐赠7.82亿元。名单里，⟦Group#15|海航集团⟧航空主业的新东家⟦Group#16|辽宁方大集团⟧捐款3000万元；⟦Group#17|中国旅游集团⟧、⟦Group#18|招商局集团⟧各2000万元；⟦Company#19|三亚海昌⟧、⟦Company#20|双汇发展⟧等以物资为主；⟦Place#21|香港⟧⟦Institution#22|海南同乡总会⟧募集的450万港元专款用于⟦Institution#23|翁田中心小学⟧屋顶重修。⟦Group#24|国家电网⟧、⟦Group#25|南方电网⟧共3.6万人会战⟦County#5|文昌⟧，9月14日恢复主网。
物资调度离不开数字底座。⟦Company#26|数字海南公司⟧72小时上线⟦Platform#27|海易救⟧，对接需求8417条，撮合率93.5%；⟦Company#28|京东物流⟧⟦Facility#40|海口仓⟧一天出库1.1万单。保险方面，⟦Company#29|人保财险海南分公司⟧、⟦Company#30|太平洋产险⟧预付赔款合计11.4亿元，其中橡胶风力指数保险触发赔付1.93亿元。
“复种不能照旧。”⟦Institution#31|中国热带农业科学院⟧⟦OrganizationUnit#32|橡胶研究所⟧所长⟦Person#33|云逢霖⟧建议，迎风坡改种抗风高的⟦Product#34|热研73397⟧与⟦Product#35|热研917⟧，同时借机推进⟦Project#36|文昌东路椰子产业园⟧、⟦Project#37|铺前风毁胶园更新⟧两项工程。⟦Project#37~|后者⟧规划面积5.3万亩，资金缺口尚有8000万元，⟦Company#38|国开行海南分行⟧拟提供中长期贷款5亿元。
本报同时获悉，因灾推迟的⟦Group#7|海垦控股⟧与⟦Company#50|合盛农业⟧重组已获⟦GovernmentBody#51|省国资委⟧批复，⟦Company#9|海南橡胶⟧持有⟦Company#50|合盛⟧68.1%的股权不变；复产资金使用情况由⟦GovernmentBody#52|省审计厅⟧跟踪，受灾群众住房重建执行《⟦Policy#53|摩羯台风灾后恢复重建规划⟧》。
====
#2 cooperatesWith #7
#4 locatedIn #1
#6 locatedIn #5
#8 locatedIn #6
#7 launched #39
#7 fundedAid #1 ; amount=种苗160万株
#2 fundedAid #1 ; amount=种苗160万株
#7 metric 提供种苗 = 160 万株
#7 metric 种苗折价 = 3120 万元
#1 metric 橡胶树受损 = 7246 万株
#1 metric 香蕉倒伏 = 27.5 万亩
#1 metric 农业损失 = 219.7 亿元
#9 subsidiaryOf #7
#9 metric 报废胶园 = 24 万亩 ; approx=about
#9 metric 影响当期利润 = 1.6 亿元 ; value_max=2.2 ; status=planned
#10 subsidiaryOf #7
#10 produces #11
#12 holdsPosition #7 ; title=董事长
#12 participatedIn #39
#12 said “自家的房先搭棚，乡亲的苗先下地。”
#13 metric 接收捐赠 = 7.82 亿元 ; time=截至9月20日17时
#14 metric 接收捐赠 = 7.82 亿元 ; time=截至9月20日17时
#16 metric 捐款 = 3000 万元
#17 metric 捐款 = 2000 万元
#18 metric 捐款 = 2000 万元
#16 fundedAid #1 ; amount=3000万元
#17 fundedAid #1 ; amount=2000万元
#18 fundedAid #1 ; amount=2000万元
#22 locatedIn #21
#22 fundedAid #23 ; amount=450万港元 ; purpose=屋顶重修
#22 metric 募集 = 450 万港元
#24 metric 会战人员 = 3.6 万人
#25 metric 会战人员 = 3.6 万人
#26 established #27
#27 metric 上线时间 = 72 小时
#27 metric 对接需求 = 8417 条
#27 metric 撮合率 = 93.5 %
#28 operates #40
#40 metric 出库 = 1.1 万单 ; time=一天
#29 metric 预付赔款 = 11.4 亿元
#30 metric 预付赔款 = 11.4 亿元
#29 metric 橡胶风力指数保险赔付 = 1.93 亿元
#32 partOf #31
#33 holdsPosition #32 ; title=所长
#33 said “复种不能照旧。”
#37 metric 规划面积 = 5.3 万亩
#37 metric 资金缺口 = 8000 万元
#38 metric 中长期贷款 = 5 亿元 ; status=planned
#5 hasProject #36
#5 hasProject #37
#9 holdsStakeIn #50 ; percent=68.1%
