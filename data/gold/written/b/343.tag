⟦Group#1|中国宝武⟧与⟦GovernmentBody#2|云南省人民政府⟧签约　⟦Group#3|昆钢⟧进入⟦Group#1|宝武⟧大家庭

　　2021年2月1日，⟦GovernmentBody#2|云南省政府⟧、⟦Group#1|中国宝武钢铁集团有限公司⟧、⟦Group#3|昆明钢铁控股有限公司⟧三方在⟦City#4|昆明⟧签署合作协议。⟦GovernmentBody#2|云南省人民政府⟧副省长⟦Person#5|刀岩松⟧，⟦GovernmentBody#6|云南省国资委⟧主任⟦Person#7|矣建明⟧，⟦Group#1|中国宝武⟧党委书记、董事长⟦Person#8|晏清源⟧，总经理⟦Person#9|禹哲⟧，⟦Group#3|昆钢公司⟧党委书记、董事长⟦Person#10|邰正国⟧出席，⟦Person#9|禹哲⟧、⟦Person#7|矣建明⟧、⟦Person#10|邰正国⟧分别代表三方签字。
　　根据协议，⟦GovernmentBody#6|云南省国资委⟧将其持有的⟦Group#3|昆钢公司⟧90%股权无偿划转给⟦Group#1|中国宝武⟧，⟦Group#1|中国宝武⟧成为⟦Group#3|昆钢公司⟧控股股东，⟦GovernmentBody#11|云南省财政厅⟧保留10%股权。交易完成后，⟦Group#1|中国宝武⟧粗钢产能规模将突破1.3亿吨。自2019年以来，⟦Group#1|中国宝武⟧已先后完成对⟦Group#12|马钢集团⟧、⟦Group#13|太钢集团⟧的联合重组，受托管理⟦Group#14|中国中钢集团⟧。
　　⟦Person#8|晏清源⟧说，⟦Group#3|昆钢⟧始建于1939年，有着80余年的光荣历史，在西南边陲写下了民族钢铁工业的一笔。⟦Group#1|宝武⟧将以⟦Group#3|昆钢⟧为基地辐射⟦Place#15|南亚⟧、⟦Place#16|东南亚⟧，“把过去的末梢变成前沿”。⟦Person#5|刀岩松⟧表示，⟦Province#17|云南⟧与⟦Group#1|中国宝武⟧的合作不止于钢铁，在⟦Industry#18|绿色铝⟧、⟦Industry#19|锗铟镓稀贵金属⟧、⟦Industry#20|大宗物流⟧等方面都有空间。
　　⟦Group#3|昆钢⟧有职工2.2万人，粗钢产能1000万吨，2020年营业收入983亿元，利润12.6亿元，但资产负债率高达71.8%，旗下既有⟦Company#21|武昆股份⟧、⟦Company#22|红河钢铁⟧、⟦Company#23|玉溪新兴钢铁⟧等钢铁主业公司，也有⟦Group#24|云南水泥建材集团⟧、⟦Company#25|昆钢房地产公司⟧、⟦Institution#26|昆钢医院⟧等多元产业。按照“⟦Strategy#27|一基五元⟧”规划，整合后钢铁主业交由⟦Company#28|宝钢股份⟧托管，⟦Project#29|安宁草铺新区环保搬迁转型升级项目⟧总投资133.6亿元，预计年底前建成第一座2500立方米高炉。
　　签约仪式后，⟦Person#8|晏清源⟧一行来到⟦County#30|安宁市⟧⟦Township#31|草铺街道⟧，实地考察⟦Project#29~|项目⟧现场。在老厂区，听说不少双职工家庭对搬迁有顾虑，他对随行人员说：“人随业走，但不能一走了之，先把食堂、班车、孩子上学这三件事办了。”
　　相关链接：2021年1月，⟦Group#1|中国宝武⟧提出“⟦Goal#32|老大变强大，亿吨宝武变世界宝武⟧”愿景；目前其位列⟦Honor#33|《财富》世界500强⟧第72位，2020年实现营业收入6737亿元、利润455亿元。
====
#5 holdsPosition #2 ; title=副省长
#7 holdsPosition #6 ; title=主任
#8 holdsPosition #1 ; title=党委书记、董事长
#9 holdsPosition #1 ; title=总经理
#10 holdsPosition #3 ; title=党委书记、董事长
#1 cooperatesWith #2
#1 cooperatesWith #3
#2 cooperatesWith #3
#1 holdsStakeIn #3 ; percent=90% ; status=planned
#6 holdsStakeIn #3 ; percent=90% ; status=ended
#11 holdsStakeIn #3 ; percent=10%
#1 metric 粗钢产能规模 = 1.3 亿吨 ; approx=atLeast ; status=planned
#1 acquired #12
#1 acquired #13
#8 said “把过去的末梢变成前沿”
#17 cooperatesWith #1
#17 developsIndustry #18
#17 developsIndustry #19
#17 developsIndustry #20
#3 metric 职工 = 2.2 万人
#3 metric 粗钢产能 = 1000 万吨
#3 metric 营业收入 = 983 亿元 ; time=2020年
#3 metric 利润 = 12.6 亿元 ; time=2020年
#3 metric 资产负债率 = 71.8 %
#21 subsidiaryOf #3
#22 subsidiaryOf #3
#23 subsidiaryOf #3
#24 subsidiaryOf #3
#25 subsidiaryOf #3
#26 subsidiaryOf #3
#3 hasStrategy #27
#3 hasProject #29
#29 metric 总投资 = 133.6 亿元
#31 locatedIn #30
#29 locatedIn #31
#8 visited #31
#8 said “人随业走，但不能一走了之，先把食堂、班车、孩子上学这三件事办了。”
#1 pursuesGoal #32
#1 receivedHonor #33
#1 metric 营业收入 = 6737 亿元 ; time=2020年
#1 metric 利润 = 455 亿元 ; time=2020年
