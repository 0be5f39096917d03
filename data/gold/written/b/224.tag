混改三年考：⟦Company#5|云南白药⟧的“无主”与“有主”

　　【财经观察·记者　⟦Person#28|刀美芬⟧　⟦Person#29|黎向红⟧】4月的⟦City#23|昆明⟧，⟦County#24|呈贡⟧⟦Township#25|雨花街道⟧的⟦Facility#26|云南白药产业园⟧里，三七的气味弥漫在走廊上。2017年9月，⟦GovernmentBody#2|云南省国资委⟧、⟦Group#3|新华都实业集团⟧、⟦Company#4|江苏鱼跃科技⟧对⟦Company#1|云南白药控股有限公司⟧（⟦Company#1|白药控股⟧）的持股定格为45%、45%、10%，这家百年老店成了没有实际控制人的公司。

　　一

　　混改前，⟦Company#1|白药控股⟧由⟦GovernmentBody#2|云南省国资委⟧100%持股，控股上市公司⟦Company#5|云南白药⟧（000538）41.52%的股份。2016年7月19日停牌，12月28日方案公布：⟦Group#3|新华都⟧以增资253.7亿元的方式拿到一半股权；半年之后，⟦Company#4|鱼跃科技⟧又以56.4亿元成为第三位股东。高管团队全部脱去“国家干部”身份，董事会5席，云南方面、⟦Group#3|新华都⟧各2席，⟦Company#4|江苏鱼跃⟧1席。
　　“开始两天我睡不着。”原任省管干部、现⟦Company#1|白药控股⟧副总裁的⟦Place#30|滇西⟧人⟦Person#6|尹品华⟧说，“省里的文件再也不寄给我们了。”

　　二

　　钱到手之后做什么？⟦Company#1~|公司⟧先后出资收购⟦Company#7|清逸堂⟧40%的股权、⟦Company#8|万隆控股⟧（00030.HK）29.6%的股份，投建了投资12亿元的⟦Project#9|健康产业项目（一期）⟧，并与⟦Company#10|雅各臣药业⟧在⟦Place#27|香港⟧成立合资公司，主打筋骨膏贴。2018年营业收入267.1亿元，同比增长9.8%；净利润33.1亿元，仅增5.1%。牙膏之后再无爆款，一直是券商报告里的老问题。
　　“喊着创新，用的还是百年前的方子。”⟦Company#11|招商证券⟧分析师⟦Person#12|欧阳镜清⟧说。

　　三

　　2019年4月24日，⟦GovernmentBody#13|证监会⟧核准⟦Company#5|云南白药⟧吸收合并⟦Company#1|白药控股⟧。合并后⟦GovernmentBody#2|省国资委⟧、⟦Group#3|新华都⟧及一致行动人并列第一大股东，均持股25.14%，⟦Company#4|鱼跃科技⟧持股5.59%，⟦Company#1|白药控股⟧注销。3800名持股员工的员工持股计划同日锁定。⟦Company#14|中国银河证券⟧预计整合后管理层级由四级减为两级，每年节支4000万元。
　　⟦GovernmentBody#2|省国资委⟧⟦OrganizationUnit#15|企业改革处⟧处长⟦Person#16|冒德坤⟧对混改有一个九字评语：“活了，快了，但还不够远。”据他介绍，⟦Company#17|云南城投⟧、⟦Group#18|昆钢控股⟧、⟦Company#19|贵研铂业⟧都在借鉴，2019年全省计划混改的省属二级企业有67户。但他强调，⟦Company#5|白药⟧是“一企一策”，别的省、别的企业“学得来条文，学不来条件”。
　　⟦Institution#20|云南大学⟧⟦OrganizationUnit#21|国有资产研究中心⟧主任⟦Person#22|董棣云⟧则提醒：并列第一大股东的安排，意味着任何一方都可以说“不”，投票权能否转化为公司利益，仍待时间检验。
====
#2 holdsStakeIn #1 ; percent=45%
#3 holdsStakeIn #1 ; percent=45%
#4 holdsStakeIn #1 ; percent=10%
#26 locatedIn #25
#25 locatedIn #24
#24 locatedIn #23
#1 holdsStakeIn #5 ; percent=41.52%
#5 subsidiaryOf #1
#3 metric 增资 = 253.7 亿元
#4 metric 出资 = 56.4 亿元
#1 metric 董事会席位 = 5 席
#6 holdsPosition #1 ; title=副总裁
#6 said “开始两天我睡不着。”
#6 said “省里的文件再也不寄给我们了。”
#1 acquired #7 ; percent=40%
#1 acquired #8 ; percent=29.6%
#1 hasProject #9
#9 metric 投资 = 12 亿元
#1 cooperatesWith #10
#1 metric 营业收入 = 267.1 亿元 ; time=2018年
#1 metric 营业收入同比增长 = 9.8 % ; time=2018年
#1 metric 净利润 = 33.1 亿元 ; time=2018年
#1 metric 净利润增长 = 5.1 % ; time=2018年
#12 holdsPosition #11 ; title=分析师
#12 said “喊着创新，用的还是百年前的方子。”
#5 acquired #1
#2 holdsStakeIn #5 ; percent=25.14%
#3 holdsStakeIn #5 ; percent=25.14%
#4 holdsStakeIn #5 ; percent=5.59%
#5 metric 持股员工 = 3800 名
#5 metric 每年节支 = 4000 万元 ; status=planned
#15 partOf #2
#16 holdsPosition #15 ; title=处长
#16 said “活了，快了，但还不够远。”
#2 metric 计划混改的省属二级企业 = 67 户 ; time=2019年 ; status=planned
#16 said “学得来条文，学不来条件”
#21 partOf #20
#22 holdsPosition #21 ; title=主任
