⟦GovernmentBody#2|青海省人民政府⟧与⟦Group#3|国家电力投资集团⟧举行工作会谈

　　8月5日，⟦GovernmentBody#4|青海省委⟧书记⟦Person#5|程瑞林⟧、省长⟦Person#6|罗东青⟧在⟦City#7|西宁⟧与⟦Group#3|国家电投⟧党组书记、董事长⟦Person#8|刘明晟⟧举行工作会谈。⟦GovernmentBody#4|省委⟧常委、常务副省长⟦Person#9|汪南川⟧，⟦Group#3|国家电投⟧副总经理⟦Person#10|陈海斌⟧参加。
　　⟦Person#5|程瑞林⟧代表⟦GovernmentBody#4|省委⟧和⟦GovernmentBody#2|省政府⟧，向⟦Group#3|国家电投⟧长期以来对⟦Province#1|青海⟧发展的支持表示感谢。他说，⟦Province#1|青海⟧是国家重要的战略资源接续储备基地，正加快打造“⟦Goal#11|国家清洁能源产业高地⟧”。希望⟦Group#3|国家电投⟧依托⟦Company#12|黄河公司⟧，在源网荷储一体化、绿色算力、盐湖提锂等方面加大布局，在⟦Facility#13|玛尔挡水电站⟧之后，抓紧推进⟦Facility#14|茨哈峡水电站⟧核准。
　　⟦Person#8|刘明晟⟧表示，⟦Group#3|国家电投⟧将坚决扛起央企责任。目前⟦Group#3~|集团⟧在青装机3041万千瓦，占全省的四成以上，累计投资1560亿元。⟦Company#12|黄河公司⟧在⟦City#15|海南州⟧⟦County#16|共和县⟧建成的⟦Facility#17|塔拉滩光伏园区⟧，单体装机规模全球最大，“光伏羊”成了牧民的“摇钱树”。今年计划在青投资168亿元，重点建设⟦Project#18|海南州戈壁基地100万千瓦项目⟧、⟦Project#19|格尔木南山口抽水蓄能电站⟧，后者装机240万千瓦、总投资159亿元。
　　会谈前，⟦Person#8|刘明晟⟧一行到⟦Company#20|西宁太阳能电力公司⟧考察IBC电池生产线，到⟦Institution#21|青海大学⟧调研⟦OrganizationUnit#22|三江源生态与高原农牧业国家重点实验室⟧，走访慰问⟦County#23|同仁市⟧⟦Township#24|保安镇⟧⟦Village#25|群吾村⟧困难群众，发放慰问金10万元。
　　⟦GovernmentBody#26|青海省能源局⟧局长⟦Person#27|学文刚⟧介绍，上半年全省清洁能源发电量占比达85.2%，外送电量174亿千瓦时，同比增长31.6%，通过⟦Facility#28|青豫直流⟧送往⟦Province#29|河南⟧。但调峰能力不足、弃光率偏高的矛盾依然突出，6月弃光率达9.8%。
　　会谈后双方签署《⟦Policy#30|打造国家清洁能源产业高地战略合作协议⟧》。⟦Group#31|中国绿发⟧、⟦Group#32|三峡集团⟧有关负责同志应邀出席。
====
#5 holdsPosition #4 ; title=书记
#6 holdsPosition #2 ; title=省长
#8 holdsPosition #3 ; title=党组书记、董事长
#9 holdsPosition #4 ; title=常委
#9 holdsPosition #2 ; title=常务副省长
#10 holdsPosition #3 ; title=副总经理
#1 pursuesGoal #11
#12 subsidiaryOf #3
#12 hasProject #14 ; status=planned
#3 metric 在青装机 = 3041 万千瓦
#3 metric 累计投资 = 1560 亿元
#12 established #17
#12 operates #17
#17 locatedIn #16
#16 locatedIn #15
#15 locatedIn #1
#3 metric 投资 = 168 亿元 ; time=今年 ; status=planned
#3 hasProject #18
#3 hasProject #19
#19 metric 装机 = 240 万千瓦
#19 metric 总投资 = 159 亿元
#8 visited #20
#8 visited #22
#8 visited #25
#22 partOf #21
#25 locatedIn #24
#24 locatedIn #23
#8 fundedAid #25 ; amount=10万元
#27 holdsPosition #26 ; title=局长
#1 metric 清洁能源发电量占比 = 85.2 % ; time=上半年
#1 metric 外送电量 = 174 亿千瓦时 ; time=上半年
#1 metric 外送电量同比增长 = 31.6 % ; time=上半年
#1 metric 弃光率 = 9.8 % ; time=6月
#2 issued #30
#3 issued #30
#2 cooperatesWith #3
