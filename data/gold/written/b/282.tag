40万吨巨轮首靠⟦Facility#1|青岛港⟧⟦Facility#6|董家口⟧
⟦Place#2|中国⟧—⟦Place#3|巴西⟧铁矿石“海上高速”打通

⟦Institution#4|大众日报⟧7月5日讯　昨天下午4时58分，满载38.8万吨铁矿石的“⟦Product#5|远卓海⟧”轮在6艘拖轮簇拥下缓缓靠上⟦Facility#6|董家口港区⟧40万吨级矿石码头。这是国家有关部委今年7月1日发布公告允许超大型矿砂船靠泊后，国内港口正式接卸的第一船。

“⟦Product#5|远卓海⟧”轮长360米、宽65米，甲板面积相当于三个足球场，由⟦Company#7|中国矿运有限公司⟧（由⟦Group#8|中国远洋⟧与⟦Group#9|淡水河谷⟧合资组建）经营，⟦Place#3|巴西⟧⟦Facility#10|马德拉港⟧装货，经⟦Place#11|好望角⟧，航行42天。船长⟦Person#12|谷米臣⟧告诉记者，全程平均航速12.6节，每吨矿石运费比18万吨级好望角型船便宜4到5美元。

铁矿石货主有五家：⟦Group#13|山东钢铁集团⟧⟦Company#14|日照公司⟧、⟦Group#15|青钢⟧、⟦Company#16|邯郸纵横钢铁⟧、⟦Group#17|中国五矿⟧以及⟦Company#18|山西建邦⟧。⟦Group#15|青钢集团⟧采购部长⟦Person#19|国成栋⟧心里有本账，“⟦Facility#6|董家口⟧离我们新厂区7公里，皮带机直接进料，一吨省下38块钱短倒费。”根据规划，⟦Group#15~|该公司⟧⟦Project#20|环保搬迁项目⟧将于11月从⟦County#21|李沧区⟧整体迁至⟦County#22|黄岛区⟧⟦Township#23|泊里镇⟧，总投资162亿元。

⟦Company#24|青岛港国际股份有限公司⟧（06198.HK）提供的材料说，码头水深24.6米，前沿配有4台3500吨/小时桥式卸船机，皮带机流程全长16.8公里，日均卸率16.5万吨。上半年，⟦Facility#1|青岛港⟧完成货物吞吐量2.49亿吨，同比增长4.1%，其中外贸1.68亿吨，铁矿石8210万吨，位列世界第一。“我们不等靠政策，设备三年前就备好了。”⟦Company#24|青岛港国际⟧执行董事⟦Person#25|焦广珩⟧说。

政策背后是几年博弈。2011年底，⟦Group#9|淡水河谷⟧首艘40万吨船“⟦Product#26|柏榆·巴西⟧”号曾在⟦Facility#27|大连港⟧靠泊一次，此后被叫停；⟦Group#9|淡水河谷⟧转而在⟦Place#28|菲律宾⟧⟦Facility#29|苏比克湾⟧和⟦Place#30|马来西亚⟧⟦Facility#31|特鲁巴迈⟧建设浮式中转站。⟦Institution#32|中国船东协会⟧当时公开反对，认为会造成运力过剩。去年9月，双方和解，⟦Group#9|淡水河谷⟧将4艘40万吨船出售给⟦Group#8|中国远洋⟧，另10艘租予⟦Group#33|招商局⟧，签署为期25年的运输协议。

对此，⟦Institution#34|大连海事大学⟧⟦OrganizationUnit#35|航运发展研究院⟧教授⟦Person#36|暴巧玲⟧分析认为，“谁掌握大船，谁就掌握到岸价，钢厂最终要为自己的议价能力买单。”⟦City#37|青岛市⟧⟦GovernmentBody#38|市交通委⟧则表示，将协调⟦GovernmentBody#39|青岛海关⟧、⟦GovernmentBody#40|山东检验检疫局⟧推行“⟦Initiative#41|先放后检、边卸边检⟧”，压缩在港时间12小时。

一船矿怎么分？靠港后36小时，12.7万吨先卸入堆场，其余由“⟦Product#42|青港拖09⟧”等拖带转驳至⟦Facility#43|日照港⟧、⟦Facility#44|岚山港⟧，再经⟦Facility#45|瓦日铁路⟧发往⟦Province#46|山西⟧⟦City#47|临汾⟧。⟦OrganizationUnit#48|山东出入境检验检疫局矿产品实验室⟧当天抽样化验，铁品位63.4%，水分7.9%。理货员⟦Person#49|逄增辉⟧在雨中跑了四个舱口，衣服湿到领子，“数字不能差，一个点就是几百万。”
====
#5 metric 载铁矿石 = 38.8 万吨
#5 metric 长 = 360 米
#5 metric 宽 = 65 米
#8 established #7
#9 established #7
#10 locatedIn #3
#12 holdsPosition #7 ; title=船长
#5 metric 平均航速 = 12.6 节
#5 metric 航行 = 42 天
#14 subsidiaryOf #13
#19 holdsPosition #15 ; title=采购部长
#19 said “董家口离我们新厂区7公里，皮带机直接进料，一吨省下38块钱短倒费。”
#15 hasProject #20
#20 metric 总投资 = 162 亿元
#20 locatedIn #23
#23 locatedIn #22
#24 operates #6
#6 metric 码头水深 = 24.6 米
#6 metric 桥式卸船机 = 4 台
#6 metric 皮带机流程全长 = 16.8 公里
#6 metric 日均卸率 = 16.5 万吨
#1 metric 货物吞吐量 = 2.49 亿吨 ; time=上半年
#1 metric 货物吞吐量同比增长 = 4.1 % ; time=上半年
#1 metric 外贸吞吐量 = 1.68 亿吨 ; time=上半年
#1 metric 铁矿石吞吐量 = 8210 万吨 ; time=上半年
#25 holdsPosition #24 ; title=执行董事
#25 said “我们不等靠政策，设备三年前就备好了。”
#29 locatedIn #28
#31 locatedIn #30
#9 cooperatesWith #8
#9 cooperatesWith #33
#8 metric 购入40万吨船 = 4 艘 ; time=去年9月
#33 metric 租入40万吨船 = 10 艘 ; time=去年9月
#35 partOf #34
#36 holdsPosition #35 ; title=教授
#36 said “谁掌握大船，谁就掌握到岸价，钢厂最终要为自己的议价能力买单。”
#38 launched #41 ; status=planned
#38 cooperatesWith #39
#38 cooperatesWith #40
#41 metric 压缩在港时间 = 12 小时 ; status=planned
#1 locatedIn #37
#1 metric 先卸入堆场 = 12.7 万吨 ; time=36小时
#5 metric 铁品位 = 63.4 %
#5 metric 水分 = 7.9 %
#49 holdsPosition #24 ; title=理货员
#49 said “数字不能差，一个点就是几百万。”
#47 locatedIn #46
#48 partOf #40
