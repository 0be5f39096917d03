⟦Institution#1|安徽省妇联⟧、⟦Institution#2|安徽省总工会⟧联合推进“⟦Initiative#3|徽姑娘⟧”巾帼增收行动

　　“以前在外打工，一年见孩子两次；现在上班走五分钟，中午回家做饭。”在⟦City#4|阜阳⟧⟦County#5|颍上县⟧⟦Township#6|八里河镇⟧，33岁的⟦Person#7|詹小翠⟧踩着缝纫机说。她所在的⟦Company#8|徽姑娘手工艺合作社⟧，由⟦Institution#1|安徽省妇联⟧扶持，带动78名妇女就业，人均月增收2400元。
　　“⟦Initiative#3|徽姑娘⟧”行动始于2021年，由⟦Institution#1|安徽省妇联⟧、⟦Institution#2|安徽省总工会⟧和⟦GovernmentBody#9|安徽省农业农村厅⟧联合启动，已建成巾帼微工厂、家政基地2360个，培训21.4万人次，发放⟦Product#10|巾帼贷⟧46.9亿元。⟦Institution#1~|省妇联⟧党组书记、主席⟦Person#11|吕明慧⟧介绍，贷款由⟦Company#12|徽商银行⟧、⟦Company#13|安徽农商联合银行⟧承贷，财政贴息1.3个百分点，不良率控制在0.62%以下。
　　国企是重要力量。⟦Group#14|安徽省农垦集团⟧向微工厂捐赠智能缝纫机320台；⟦Group#15|安徽出版集团⟧为⟦City#16|六安⟧⟦County#17|金寨县⟧⟦Village#18|大湾村⟧手工班设计⟦Product#19|红军布鞋⟧，年销量1.6万双；⟦Company#20|安徽海螺水泥⟧⟦County#21|枞阳县⟧工厂拿出三处闲置厂房，免费提供给⟦Company#22|大姐家纺⟧。大姐家纺负责人⟦Person#23|方红艳⟧是⟦Honor#41|全国三八红旗手⟧，带动姐妹162人，她说：“厂房不要租，良心不能欠。”
　　品牌也在“出圈”。在⟦Meeting#24|第七届徽动全球采购大会⟧上，“⟦Product#25|徽姑娘布艺⟧”与⟦Group#26|中百集团⟧、⟦Company#27|盒马⟧签约，金额2300万元；⟦Institution#28|安徽大学⟧⟦OrganizationUnit#29|徽州文化研究院⟧帮助合作社注册集体商标3件。⟦Institution#30|北京服装学院⟧副教授⟦Person#31|章晓雯⟧设计的系列亮相⟦Meeting#32|北京时装周⟧，订单来自⟦Place#33|韩国⟧、⟦Place#34|英国⟧。
　　“但增收不能只靠手。”⟦Institution#1~|省妇联⟧副主席⟦Person#35|周春娟⟧指出，托育不足、订单不稳、质量参差是三道坎。今年，⟦Institution#1~|省妇联⟧将与⟦GovernmentBody#36|安徽省教育厅⟧试点“⟦Initiative#37|微工厂+托育点⟧”50个，在⟦City#38|芜湖⟧、⟦City#39|合肥⟧等市设立质量检测站。目前，⟦Company#8|徽姑娘合作社⟧已通过⟦Institution#40|中国质量认证中心⟧初审。
====
#7 metric 年龄 = 33 岁
#7 said “以前在外打工，一年见孩子两次；现在上班走五分钟，中午回家做饭。”
#8 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#8 metric 带动就业 = 78 名
#8 metric 人均月增收 = 2400 元
#1 launched #3 ; time=2021年
#2 launched #3 ; time=2021年
#9 launched #3 ; time=2021年
#3 metric 巾帼微工厂、家政基地 = 2360 个
#3 metric 培训 = 21.4 万人次
#3 metric 发放贷款 = 46.9 亿元
#1 cooperatesWith #2
#11 holdsPosition #1 ; title=党组书记、主席
#12 produces #10
#13 produces #10
#10 metric 财政贴息 = 1.3 个百分点
#10 metric 不良率 = 0.62 % ; approx=atMost
#14 fundedAid #3 ; amount=智能缝纫机320台
#18 locatedIn #17
#17 locatedIn #16
#18 produces #19
#19 metric 年销量 = 1.6 万双
#20 locatedIn #21
#20 fundedAid #22 ; amount=三处闲置厂房
#23 holdsPosition #22 ; title=负责人
#23 receivedHonor #41
#23 said “厂房不要租，良心不能欠。”
#8 produces #25
#8 participatedIn #24
#8 cooperatesWith #26
#8 cooperatesWith #27
#8 metric 签约金额 = 2300 万元
#28 cooperatesWith #8
#29 partOf #28
#31 holdsPosition #30 ; title=副教授
#30 participatedIn #32
#35 holdsPosition #1 ; title=副主席
#1 addresses “托育不足、订单不稳、质量参差”
#1 launched #37 ; status=planned
#36 launched #37 ; status=planned
#37 metric 试点 = 50 个 ; status=planned
