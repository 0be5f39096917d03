“⟦Strategy#1|1+3+N⟧”绘就蓝图　⟦Group#2|滇中文投集团⟧发布五年战略

本网⟦City#4|昆明⟧12月19日讯  记者⟦Person#3|普玉仙⟧  12月18日，⟦Group#2|滇中文化产业投资集团⟧在⟦City#4|昆明⟧发布《⟦Policy#5|2024—2028年发展战略规划⟧》，首次系统阐释“⟦Strategy#1|1+3+N⟧”战略体系。

“1”是什么？发布会上，⟦Group#2~|集团⟧党委书记、董事长⟦Person#6|段学彬⟧开门见山：“就是一个定位——做⟦Goal#7|面向南亚东南亚的文化产业综合运营商⟧。”

“3”是三大主业。一是⟦Platform#8|文化旅游⟧，以⟦Facility#9|官渡古镇⟧、⟦Facility#10|斗南花市夜游⟧为支点，五年内景区年接待量由640万人次提升至1000万人次；二是⟦Platform#11|出版传媒⟧，依托⟦Company#12|滇云出版社⟧、⟦Company#13|彩云传媒公司⟧，做强民族文字出版和缅、老、泰三语译制；三是⟦Platform#14|文化金融⟧，发起设立首期规模5亿元的⟦Fund#15|滇中文创基金⟧，⟦Group#16|云南省投资控股集团⟧认缴2亿元，⟦Company#17|富滇银行⟧负责托管。

“N”则是若干新赛道。⟦Group#2~|集团⟧总经理⟦Person#18|纳兰芝⟧逐一列举：⟦Industry#19|数字非遗⟧、⟦Industry#20|影视外景⟧、⟦Industry#21|咖啡文创⟧、⟦Industry#22|康养旅居⟧……“N不设上限，但设门槛，三年不盈利就退。”她说，⟦Group#2~|集团⟧对标⟦Group#23|陕西文投⟧和⟦Company#24|曲江文旅⟧，每个新赛道首期投入不超过3000万元。

战略落地分三步走：2024至2025年为“⟦Goal#25|固本期⟧”，剥离与主业无关的⟦Company#26|滇中建材公司⟧、⟦Company#27|滇中小额贷款公司⟧，资产负债率降到60%以下；2026至2027年为“⟦Goal#28|拓展期⟧”，营业收入迈上50亿元台阶；2028年为“⟦Goal#29|跃升期⟧”，力争⟦Company#13|彩云传媒公司⟧登陆⟦Institution#30|北京证券交易所⟧。

战略从纸面走向地面，已有先手棋。今年10月，⟦Group#2~|集团⟧与⟦City#31|西双版纳傣族自治州⟧⟦GovernmentBody#32|勐腊县人民政府⟧签署协议，投资8.6亿元建设⟦Project#33|中老铁路文旅驿站⟧项目，选址⟦Township#34|磨憨镇⟧；11月，与⟦Institution#35|云南艺术学院⟧共建⟦OrganizationUnit#36|民族影像修复中心⟧，计划三年修复老电影拷贝1200部；上周，⟦Company#12|滇云出版社⟧《⟦Product#37|澜沧江史诗⟧》摘得⟦Honor#38|中国出版政府奖提名奖⟧。

不过，记者注意到，⟦Group#2~|集团⟧2023年前11个月实现营收仅22.4亿元，净利润6700万元，要在四年内翻一番并不轻松。⟦Institution#39|云南大学⟧教授⟦Person#40|和立勇⟧评价说：“布局看着很美，难点在于‘3’的现金流能不能养得起‘N’。”
====
#2 issued #5
#2 hasStrategy #1
#6 holdsPosition #2 ; title=党委书记、董事长
#6 said “就是一个定位——做面向南亚东南亚的文化产业综合运营商。”
#1 hasComponent #7 ; role=goal
#2 pursuesGoal #7
#1 hasComponent #8 ; role=platform
#1 hasComponent #11 ; role=platform
#1 hasComponent #14 ; role=platform
#2 operates #9
#2 operates #10
#9 metric 景区年接待量 = 1000 万人次 ; status=planned ; time=五年内
#12 subsidiaryOf #2
#13 subsidiaryOf #2
#2 established #15 ; status=planned
#15 metric 首期规模 = 5 亿元 ; status=planned
#16 holdsStakeIn #15 ; status=planned
#16 metric 认缴 = 2 亿元
#2 cooperatesWith #17
#18 holdsPosition #2 ; title=总经理
#1 hasComponent #19 ; role=track
#1 hasComponent #20 ; role=track
#1 hasComponent #21 ; role=track
#1 hasComponent #22 ; role=track
#2 developsIndustry #19
#2 developsIndustry #20
#2 developsIndustry #21
#2 developsIndustry #22
#18 said “N不设上限，但设门槛，三年不盈利就退。”
#2 benchmarksAgainst #23
#2 benchmarksAgainst #24
#2 metric 新赛道首期投入 = 3000 万元 ; approx=atMost
#1 hasComponent #25 ; role=stage
#1 hasComponent #28 ; role=stage
#1 hasComponent #29 ; role=stage
#26 subsidiaryOf #2
#27 subsidiaryOf #2
#2 metric 资产负债率 = 60 % ; approx=atMost ; status=planned
#2 metric 营业收入 = 50 亿元 ; status=planned
#13 participatedIn #30 ; status=planned
#32 locatedIn #31
#2 cooperatesWith #32
#2 hasProject #33
#33 metric 投资 = 8.6 亿元
#33 locatedIn #34
#2 cooperatesWith #35
#2 established #36 ; time=11月
#35 established #36 ; time=11月
#36 metric 修复老电影拷贝 = 1200 部 ; time=三年 ; status=planned
#12 produces #37
#37 receivedHonor #38
#2 metric 营收 = 22.4 亿元 ; time=2023年前11个月
#2 metric 净利润 = 6700 万元 ; time=2023年前11个月
#40 holdsPosition #39 ; title=教授
#40 said “布局看着很美，难点在于‘3’的现金流能不能养得起‘N’。”
