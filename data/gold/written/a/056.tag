⟦Group#1|中核集团⟧“⟦Product#2|玲龙一号⟧”冷试成功

　　10月16日，记者从⟦Company#3|中核海南核电有限公司⟧获悉，全球首个陆上商用模块化小型堆“⟦Product#2|玲龙一号⟧”冷态功能试验圆满成功，为后续热试、装料奠定基础。⟦GovernmentBody#4|生态环境部⟧（⟦GovernmentBody#5|国家核安全局⟧）⟦OrganizationUnit#6|华南核与辐射安全监督站⟧派员现场监督。
　　“⟦Product#2|玲龙一号⟧”位于⟦Province#7|海南⟧⟦County#8|昌江黎族自治县⟧，由⟦Group#1|中核集团⟧自主研发，是继⟦Product#9|华龙一号⟧之后的又一自主创新成果，2016年成为首个通过⟦Institution#10|国际原子能机构⟧官方审查的小型堆。工程总投资约50亿元，单台机组发电功率12.5万千瓦，建成后年发电量10亿千瓦时，相当于植树造林750万棵。
　　业主⟦Company#3|海南核电⟧由⟦Company#11|中国核电⟧和⟦Company#12|华能核电⟧分别持股51%、49%。⟦Company#3|海南核电⟧董事长⟦Person#13|魏智刚⟧说：“冷试是给‘心脏’做加压体检，一次通过，说明筋骨是好的。”反应堆压力容器由⟦Group#14|中国一重⟧制造，蒸汽发生器由⟦Company#15|东方电气（广州）重型机器公司⟧供货，主泵来自⟦Company#16|哈电集团动力装备公司⟧，设计总包是⟦Institution#17|中国核动力研究设计院⟧。
　　⟦Institution#17|核动力院⟧总设计师⟦Person#18|宋戎光⟧介绍，⟦Product#2~|该堆⟧采用一体化布置，厂房占地不到两个足球场，除发电外还可供热、海水淡化、制氢。⟦Group#1|中核集团⟧已与⟦Place#19|泰国⟧、⟦Place#20|印尼⟧等国签署小堆合作备忘录，⟦Place#21|沙特⟧方面也表达了兴趣。
　　⟦County#8|昌江⟧的另一座核电也在推进。⟦Project#22|海南核电二期工程⟧采用“⟦Product#9|华龙一号⟧”技术，3、4号机组计划分别于2026年、2027年投运。⟦GovernmentBody#23|海南省发展改革委⟧⟦OrganizationUnit#24|能源处⟧处长⟦Person#25|符策万⟧表示，届时清洁能源装机占全省比重将达到85%，⟦County#8|昌江⟧将建成“⟦Goal#26|海南清洁能源高新技术产业园⟧”。
　　也有专家持谨慎态度。⟦Institution#27|清华大学⟧⟦OrganizationUnit#28|核能与新能源技术研究院⟧研究员⟦Person#29|童节英⟧指出，小堆单位造价是大堆的1.5倍至2倍，“不解决批量化，就谈不上经济性”。
====
#1 produces #2
#17 produces #2
#6 partOf #4
#6 supervises #3
#2 locatedIn #8
#8 locatedIn #7
#1 produces #9
#2 metric 总投资 = 50 亿元 ; approx=about
#2 metric 发电功率 = 12.5 万千瓦
#2 metric 年发电量 = 10 亿千瓦时 ; status=planned
#3 operates #2
#3 subsidiaryOf #1
#11 holdsStakeIn #3 ; percent=51%
#12 holdsStakeIn #3 ; percent=49%
#13 holdsPosition #3 ; title=董事长
#13 said “冷试是给‘心脏’做加压体检，一次通过，说明筋骨是好的。”
#18 holdsPosition #17 ; title=总设计师
#17 subsidiaryOf #1
#3 hasProject #22
#22 locatedIn #8
#24 partOf #23
#25 holdsPosition #24 ; title=处长
#8 pursuesGoal #26
#28 partOf #27
#29 holdsPosition #28 ; title=研究员
#29 said “不解决批量化，就谈不上经济性”
#8 metric 清洁能源装机占比 = 85 % ; status=planned
#3 cooperatesWith #14
#3 cooperatesWith #15
#3 cooperatesWith #16
