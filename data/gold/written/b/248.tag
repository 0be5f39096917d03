股权“朋友圈”收缩：黑龙江农信系两家村镇银行易主
2013-11-19 ⟦Institution#28|第一财经日报⟧

⟦City#27|哈尔滨⟧消息：⟦GovernmentBody#1|中国银监会黑龙江监管局⟧日前批复，同意⟦Company#2|哈尔滨农村商业银行股份公司⟧将其持有的⟦Company#3|杜尔伯特润生村镇银行⟧51%、⟦Company#4|桦川融兴村镇银行⟧46.4%股权分别转让给⟦Company#5|大庆市商业投资公司⟧与⟦GovernmentBody#26|佳木斯建三江农垦管理局⟧⟦Company#6|北大荒农业担保公司⟧。此前两家均由⟦Company#7|哈尔滨银行⟧“融兴系”发起。

⟦Company#3|杜尔伯特润生村镇银行⟧2010年12月开业，注册资本3000万元，网点4个，存款余额6.2亿元、贷款余额4.9亿元，不良率0.87%，主要客户是⟦Township#8|烟筒屯镇⟧、⟦Township#9|连环湖镇⟧的奶牛养殖户。⟦Company#3~|该行⟧董事长⟦Person#10|包乌力吉⟧一年前就向记者抱怨，发起行太远、系统太老，“POS机一坏，等人来修要三天”。转让价格为每股2.35元，合计3595.5万元。

⟦Company#5|大庆市商业投资公司⟧是⟦GovernmentBody#11|大庆市国资委⟧旗下最大的地方金融平台，已持有⟦Company#12|大庆市商业银行⟧即⟦Company#12|龙江银行⟧的股份。⟦Company#12|龙江银行⟧2009年12月由⟦Company#13|齐齐哈尔⟧、⟦Company#14|牡丹江⟧、⟦Company#15|大庆⟧三市商业银行及⟦Company#16|七台河城市信用社⟧合并组建，⟦Group#17|中粮集团⟧以20%的股份为第一大股东；同年，⟦Company#5|大庆市商业投资公司⟧亦入股9.2%。记者得到的材料显示，⟦Company#5~|该公司⟧2012年净资产87亿元，净利润6.1亿元。

不过，北大荒系的动作并不被全部看好。⟦Institution#18|东北农业大学⟧⟦OrganizationUnit#19|金融系⟧副教授⟦Person#20|纪方正⟧说：“担保公司买银行，左口袋装风险，右口袋也装风险。”⟦Company#6|北大荒农业担保公司⟧副经理⟦Person#21|单小凤⟧对此回应，收购完成后双方将隔离客户，“一户不做两头”。据了解，⟦GovernmentBody#22|黑龙江省农垦总局⟧目前所属113个农（牧）场中，⟦GovernmentBody#23|建三江分局⟧有15个，水稻播种面积1100万亩，贷款需求每年约90亿元。

⟦GovernmentBody#1|黑龙江银监局⟧⟦OrganizationUnit#24|合作处⟧处长⟦Person#25|曲忠义⟧指出，截至9月末，全省共有村镇银行21家，资产总额94亿元，“大股东就近、懂行、有钱，这三条缺一不可”。
====
#2 holdsStakeIn #3 ; percent=51% ; status=ended
#2 holdsStakeIn #4 ; percent=46.4% ; status=ended
#5 acquired #3 ; percent=51%
#6 acquired #4 ; percent=46.4%
#7 established #3
#7 established #4
#3 metric 注册资本 = 3000 万元
#3 metric 网点 = 4 个
#3 metric 存款余额 = 6.2 亿元
#3 metric 贷款余额 = 4.9 亿元
#3 metric 不良率 = 0.87 %
#10 holdsPosition #3 ; title=董事长
#10 said “POS机一坏，等人来修要三天”
#3 metric 每股转让价格 = 2.35 元
#3 metric 转让价款 = 3595.5 万元
#5 subsidiaryOf #11
#5 holdsStakeIn #12 ; percent=9.2%
#12 formedFrom #13
#12 formedFrom #14
#12 formedFrom #15
#12 formedFrom #16
#17 holdsStakeIn #12 ; percent=20%
#5 metric 净资产 = 87 亿元 ; time=2012年
#5 metric 净利润 = 6.1 亿元 ; time=2012年
#19 partOf #18
#20 holdsPosition #19 ; title=副教授
#20 said “担保公司买银行，左口袋装风险，右口袋也装风险。”
#21 holdsPosition #6 ; title=副经理
#21 said “一户不做两头”
#6 subsidiaryOf #26
#23 partOf #22
#22 metric 农（牧）场 = 113 个
#23 metric 农场 = 15 个
#23 metric 水稻播种面积 = 1100 万亩
#23 metric 贷款需求 = 90 亿元 ; time=每年 ; approx=about
#24 partOf #1
#25 holdsPosition #24 ; title=处长
#1 metric 村镇银行 = 21 家 ; time=截至9月末
#1 metric 村镇银行资产总额 = 94 亿元 ; time=截至9月末
#25 said “大股东就近、懂行、有钱，这三条缺一不可”
