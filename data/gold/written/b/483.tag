⟦City#1|汕尾市⟧⟦County#42|陆河县⟧⟦GovernmentBody#4|国资中心⟧2023年总结及2024年计划

⟦GovernmentBody#2|县委⟧、⟦GovernmentBody#3|县政府⟧：
　　2023年，⟦GovernmentBody#4|陆河县国有资产事务中心⟧围绕“⟦Strategy#5|一园两区三带⟧”发展大局，做大国企、做实国资、做优民生，现将有关情况报告如下：
　　（一）家底更厚。县属国有企业21户，总资产68.4亿元，同比增长14.8%；营业收入6.25亿元，同比增长27.6%，首次突破6亿元；利润3,860万元，扭转连续三年亏损；上缴国有资本收益1,020万元。分企业看：⟦Company#6|陆河县城投公司⟧5.31亿元资产注入后评级AA-；⟦Company#7|陆河县农投公司⟧培育的青梅深加工基地带动⟦Township#8|东坑镇⟧、⟦Township#9|水唇镇⟧1,960户农户，青梅精产值1.13亿元；⟦Company#10|陆河建工公司⟧因拖欠分包款被列入失信名单，2月已解除。
　　（二）布局更优。将⟦Company#11|陆河县自来水厂⟧、⟦Company#12|陆河污水处理公司⟧、⟦Company#13|陆河垃圾填埋场⟧整合为⟦Company#14|陆河县环境水务公司⟧，⟦Group#15|粤海水务集团⟧入股49%，总对价1.62亿元，用于改造⟦Facility#16|龙颈水厂⟧。同⟦County#17|普宁市⟧、⟦County#18|揭西县⟧共建的⟦Project#19|螺河片区供水联网工程⟧完成投资6,700万元，占总投资的36%。
　　（三）改革更深。⟦Initiative#20|国有企业改革深化提升行动⟧35项任务完成30项，压减子企业8户。外部董事由12人增加到20人，其中来自⟦Institution#21|汕头大学⟧的⟦Person#22|詹剑辉⟧教授提出异议意见17条，被采纳11条。全面推行工资总额决定机制，负责人薪酬与利润挂钩后，两位“一把手”年薪下降15%以上。
　　（四）党建更强。“⟦Initiative#23|陆河红·建在发展线上⟧”品牌覆盖28个党支部；⟦Initiative#24|主题教育⟧期间，实施微实事92件；⟦Company#7|县农投公司⟧党员⟦Person#25|彭大有⟧获“⟦Honor#26|广东省乡村振兴最美农人⟧”；与⟦City#27|深圳⟧⟦County#28|坪山区⟧国资部门结对，互派干部3名；⟦Village#29|新丰村⟧党群服务中心挂牌“⟦Facility#30|国企驿站⟧”。
　　问题不少：一是财政供血依赖大，补贴收入占比42%；二是⟦Facility#31|共光旅游小镇⟧招商率不足三成，闲置商铺226间；三是基金工具空白，没有一支在投基金。
　　2024年，重点抓好：
　　▲培育⟦Platform#32|梅业⟧、⟦Platform#33|建安⟧、⟦Platform#34|水务⟧、⟦Platform#35|文旅⟧四大产业平台，每个平台打造1家营收2亿元以上企业；
　　▲筹设1亿元⟦Fund#36|陆河县青梅产业基金⟧，联合⟦Company#37|广东粤财基金⟧运作；
　　▲盘活原⟦Facility#38|县丝厂⟧、⟦Facility#39|螺溪老粮所⟧等闲置资产15处、2.6万平方米；
　　▲开展“⟦Initiative#40|百日清欠⟧”，追回应收账款1.1亿元以上；
　　▲资产负债率控制在57%左右，争取⟦GovernmentBody#41|省国资委⟧将⟦Company#6|县城投公司⟧列入县域国企改革培育名单。
====
#42 locatedIn #1
#4 supervises #6
#4 supervises #7
#4 supervises #10
#4 supervises #14
#4 metric 县属国有企业 = 21 户
#4 metric 总资产 = 68.4 亿元 ; time=2023年
#4 metric 总资产同比增长 = 14.8 % ; time=2023年
#4 metric 营业收入 = 6.25 亿元 ; time=2023年
#4 metric 营业收入同比增长 = 27.6 % ; time=2023年
#4 metric 利润 = 3860 万元 ; time=2023年
#4 metric 上缴国有资本收益 = 1020 万元 ; time=2023年
#6 metric 资产注入 = 5.31 亿元
#7 metric 带动农户 = 1960 户
#7 metric 青梅精产值 = 1.13 亿元
#14 formedFrom #11
#14 formedFrom #12
#14 formedFrom #13
#15 holdsStakeIn #14 ; percent=49%
#14 metric 总对价 = 1.62 亿元
#14 operates #16
#4 hasProject #19
#19 metric 完成投资 = 6700 万元
#19 metric 完成投资占总投资 = 36 %
#4 launched #20
#4 metric 改革任务 = 35 项
#4 metric 完成改革任务 = 30 项
#4 metric 压减子企业 = 8 户
#4 metric 外部董事 = 20 人
#22 holdsPosition #21 ; title=教授
#22 metric 异议意见 = 17 条
#22 metric 异议意见被采纳 = 11 条
#4 metric 年薪下降 = 15 % ; approx=atLeast
#4 launched #23
#4 launched #24
#23 metric 覆盖党支部 = 28 个
#4 metric 微实事 = 92 件
#25 holdsPosition #7 ; title=党员
#25 receivedHonor #26
#28 locatedIn #27
#4 pairedWith #28
#4 metric 互派干部 = 3 名
#30 locatedIn #29
#4 metric 补贴收入占比 = 42 %
#4 metric 闲置商铺 = 226 间
#4 addresses “财政供血依赖大，补贴收入占比42%”
#4 established #32 ; status=planned
#4 established #33 ; status=planned
#4 established #34 ; status=planned
#4 established #35 ; status=planned
#4 established #36 ; status=planned
#36 metric 规模 = 1 亿元 ; status=planned
#4 cooperatesWith #37 ; status=planned
#4 metric 闲置资产 = 15 处 ; status=planned
#4 metric 闲置资产面积 = 2.6 万平方米 ; status=planned
#4 metric 追回应收账款 = 1.1 亿元 ; approx=atLeast ; status=planned
#4 metric 资产负债率 = 57 % ; approx=about ; status=planned
#4 launched #40 ; status=planned
#4 hasStrategy #5
