债转股“第一单”周年：⟦Company#1|北京水泥厂⟧卸下包袱之后

　　2000年9月2日，是⟦Company#1|北京水泥厂⟧债转股协议签字一周年的日子。一年前的这一天，⟦Company#2|中国信达资产管理公司⟧与⟦Group#3|北京建材集团⟧共同签署的《⟦Policy#4|债权转股权协议书⟧》，使这家背着9.68亿元银行债务的大厂成了全国首家债转股试点企业。
　　厂长⟦Person#5|倪占魁⟧拿出一张对比表：转股前，资产负债率80.1%；转股后，29.7%。财务费用由每年1.1亿元降为不足1500万元。今年1至8月，全厂生产水泥62万吨，销售收入1.53亿元，盈利1026万元，而去年同期亏损4300万元。
　　按照协议，⟦Company#2|信达公司⟧将6.72亿元债权转为股权，与⟦Group#3|建材集团⟧共同组建⟦Company#6|北京水泥厂有限责任公司⟧，⟦Company#2~|前者⟧占股70%，⟦Group#3~|后者⟧占股30%。⟦Company#1|北水⟧另有4500余名职工中的1100人连同学校、医院、招待所剥离出去，由⟦Group#3|建材集团⟧设立的⟦Company#7|金隅物业管理公司⟧接收。
　　“转股不是免债，⟦Company#2|信达⟧派了三个董事，开第一次⟦OrganizationUnit#8|股东会⟧就否掉了一条2000吨生产线的贷款担保。”⟦Person#5|倪占魁⟧说。⟦Company#2|信达公司⟧⟦OrganizationUnit#9|股权管理部⟧副主任⟦Person#10|庾亮之⟧透露，截至8月底，⟦Company#2~|公司⟧已与124户企业签订债转股框架协议，金额1,057亿元，其中⟦Group#11|鞍山钢铁集团⟧、⟦Group#12|首都钢铁总公司⟧、⟦Group#13|太原钢铁集团⟧、⟦Company#14|第一拖拉机公司⟧4家金额合计超过200亿元；同为四家资产管理公司的⟦Company#15|中国华融资产管理公司⟧、⟦Company#16|中国长城资产管理公司⟧、⟦Company#17|中国东方资产管理公司⟧，分别签约293户、62户和47户。
　　不是所有的厂都像⟦Company#1|北水⟧。⟦Company#60|郑州煤矿机械厂⟧、⟦Group#62|贵州水钢集团⟧同期签约，却因“债权银行内部意见不一”迟迟未挂牌。⟦Company#2|信达⟧对⟦Group#62|水钢⟧12.4亿元债权转股后将持股63%，成为大股东，地方上担心“娘家换了”。⟦GovernmentBody#63|贵州省经贸委⟧⟦OrganizationUnit#64|企业处⟧的人私下算过：⟦Group#62|水钢⟧去年亏损1.9亿元，利息就占1.4亿元；转股后每年少付利息9,300万元，可职工工资的历史拖欠还有3,700万元没有着落。该省列入推荐名单的企业共23户，拟转股136亿元，⟦Group#62|水钢⟧占去近十分之一。
　　⟦GovernmentBody#18|国家经贸委⟧⟦OrganizationUnit#19|企业改革司⟧一位官员对本报表示，全国共推荐债转股企业601户，拟转股总额4,596亿元，审批权在⟦GovernmentBody#20|国务院⟧，“今后不再扩大名单”。也有学者担心：资产管理公司存续期只有十年，股权卖给谁？
　　⟦Company#1|北水⟧的答案是上市。⟦Person#5|倪占魁⟧告诉记者，明年拟与⟦Company#21|河北太行水泥集团⟧的优质资产捆绑，已聘请⟦Company#22|华夏证券⟧做辅导。
====
#2 cooperatesWith #3
#2 issued #4
#3 issued #4
#1 metric 银行债务 = 9.68 亿元
#5 holdsPosition #1 ; title=厂长
#1 metric 资产负债率 = 29.7 %
#1 metric 财务费用 = 1500 万元 ; approx=atMost
#1 metric 生产水泥 = 62 万吨 ; time=今年1至8月
#1 metric 销售收入 = 1.53 亿元 ; time=今年1至8月
#1 metric 盈利 = 1026 万元 ; time=今年1至8月
#1 metric 亏损 = 4300 万元 ; time=去年同期
#2 metric 债权转为股权 = 6.72 亿元
#2 established #6
#3 established #6
#6 formedFrom #1
#2 holdsStakeIn #6 ; percent=70%
#3 holdsStakeIn #6 ; percent=30%
#1 metric 职工 = 4500 名 ; approx=about
#1 metric 剥离职工 = 1100 人
#3 established #7
#7 subsidiaryOf #3
#5 said “转股不是免债，信达派了三个董事，开第一次股东会就否掉了一条2000吨生产线的贷款担保。”
#8 partOf #6
#9 partOf #2
#10 holdsPosition #9 ; title=副主任
#2 metric 债转股签约企业 = 124 户 ; time=截至8月底
#2 metric 债转股金额 = 1057 亿元 ; time=截至8月底
#2 cooperatesWith #11
#2 cooperatesWith #12
#2 cooperatesWith #13
#2 cooperatesWith #14
#11 metric 合计债转股金额 = 200 亿元 ; approx=atLeast
#12 metric 合计债转股金额 = 200 亿元 ; approx=atLeast
#13 metric 合计债转股金额 = 200 亿元 ; approx=atLeast
#14 metric 合计债转股金额 = 200 亿元 ; approx=atLeast
#15 metric 债转股签约企业 = 293 户
#16 metric 债转股签约企业 = 62 户
#17 metric 债转股签约企业 = 47 户
#19 partOf #18
#18 metric 推荐债转股企业 = 601 户
#18 metric 拟转股总额 = 4596 亿元
#1 cooperatesWith #21 ; status=planned ; time=明年
#2 holdsStakeIn #62 ; percent=63% ; status=planned
#2 metric 贵州水钢集团债权 = 12.4 亿元
#62 metric 亏损 = 1.9 亿元 ; time=去年
#62 metric 利息 = 1.4 亿元 ; time=去年
#62 metric 每年少付利息 = 9300 万元 ; status=planned
#62 metric 拖欠职工工资 = 3700 万元
#63 metric 推荐债转股企业 = 23 户
#63 metric 拟转股金额 = 136 亿元
#64 partOf #63
