⟦GovernmentBody#1|国务院⟧国资改革“1+N”再添三文件 专家：管资本迈出实质一步

　　⟦Institution#2|中国证券报⟧记者 ⟦Person#3|解晓彤⟧

　　⟦GovernmentBody#1|国务院⟧11月4日印发《⟦Policy#4|关于改革和完善国有资产管理体制的若干意见⟧》(国发〔2015〕63号,下称“⟦Policy#4|63号文⟧”)。同日,⟦GovernmentBody#5|国务院国资委⟧、⟦GovernmentBody#6|财政部⟧、⟦GovernmentBody#7|国家发改委⟧联合下发《⟦Policy#8|关于国有企业功能界定与分类的指导意见⟧》;另一份《⟦Policy#9|关于加强和改进企业国有资产监督防止国有资产流失的意见⟧》则由⟦GovernmentBody#10|国务院办公厅⟧在一周前印发。至此,以《⟦Policy#11|关于深化国有企业改革的指导意见⟧》为统领的“1+N”文件体系已出台11个配套文件。
　　⟦Policy#4|63号文⟧最受市场关注的是“两类公司”。⟦GovernmentBody#5|国务院国资委⟧⟦OrganizationUnit#12|研究中心⟧副主任⟦Person#13|楚向川⟧说,国有资本投资公司要“管产业”,国有资本运营公司要“管财务”,二者职能不能混。去年7月,⟦GovernmentBody#5~|国资委⟧确定⟦Group#14|国家开发投资公司⟧、⟦Group#15|中粮集团⟧为首批国有资本投资公司试点,⟦Group#16|中国诚通⟧、⟦Group#17|中国国新⟧作为运营公司试点也呼声最高。
　　试点怎么样?以⟦Group#15|中粮⟧为例。⟦Group#15~|集团⟧总部职能部门由13个压到7个,总部人员由610人调整为240人以内,砍掉的职数充实到18个专业化公司。⟦Company#18|中粮我买网⟧引入⟦Company#19|IDG资本⟧、⟦Company#20|赛富基金⟧等投资2.2亿美元;控股的⟦Company#21|蒙牛乳业⟧与⟦Place#22|丹麦⟧⟦Company#23|阿拉福兹⟧、⟦Place#24|法国⟧⟦Company#25|达能⟧交叉持股。“放权不是放羊,人、财、投三本账要同步交下去。”⟦Group#15~|集团⟧战略部总监⟦Person#26|令人杰⟧对记者说。
　　地方更快。⟦Province#27|上海⟧已将⟦Group#28|上海国际集团⟧、⟦Group#29|上海国盛集团⟧改组为平台,持有的⟦Group#30|上汽集团⟧、⟦Company#31|浦发银行⟧等股权市值接近3000亿元;⟦Province#32|山东⟧将471家省属企业国有资本的30%划转⟦Fund#33|省社会保障基金⟧,划转金额首批33亿元;⟦Province#34|重庆⟧则在⟦Group#35|渝富集团⟧基础上拟再造两家。
　　⟦Company#36|国泰君安⟧首席宏观分析师⟦Person#37|盖宁⟧提醒,“1+N”只是施工图,落地还要看《⟦Policy#38|中央企业功能分类方案⟧》和三项制度改革。⟦Institution#39|中国人民大学⟧⟦OrganizationUnit#40|经济学院⟧教授⟦Person#41|满立群⟧的观点更直接:“行政化的手不撤,换再多牌子也是旧公司。”截至三季度末,⟦GovernmentBody#5|国务院国资委⟧监管的中央企业资产总额47.2万亿元,负债总额31.7万亿元,1-9月利润总额同比下降8.2%。
====
#1 issued #4
#5 issued #8
#6 issued #8
#7 issued #8
#10 issued #9
#1 metric 出台配套文件 = 11 个
#12 partOf #5
#13 holdsPosition #12 ; title=副主任
#15 metric 总部职能部门 = 7 个
#15 metric 总部人员 = 240 人 ; approx=atMost
#15 metric 专业化公司 = 18 个
#18 subsidiaryOf #15
#21 subsidiaryOf #15
#19 holdsStakeIn #18
#20 holdsStakeIn #18
#18 metric 引入投资 = 2.2 亿美元
#21 holdsStakeIn #23
#21 holdsStakeIn #25
#23 locatedIn #22
#25 locatedIn #24
#26 holdsPosition #15 ; title=战略部总监
#26 said “放权不是放羊,人、财、投三本账要同步交下去。”
#28 holdsStakeIn #30
#28 holdsStakeIn #31
#29 holdsStakeIn #30
#29 holdsStakeIn #31
#28 metric 持有股权市值 = 3000 亿元 ; approx=about
#32 metric 国有资本划转比例 = 30 %
#33 metric 划转金额 = 33 亿元 ; time=首批
#32 metric 划转省属企业 = 471 家
#37 holdsPosition #36 ; title=首席宏观分析师
#40 partOf #39
#41 holdsPosition #40 ; title=教授
#41 said “行政化的手不撤,换再多牌子也是旧公司。”
#5 metric 中央企业资产总额 = 47.2 万亿元 ; time=三季度末
#5 metric 中央企业负债总额 = 31.7 万亿元 ; time=三季度末
#5 metric 利润总额同比下降 = 8.2 % ; time=1-9月
