⟦Group#1|中国邮政⟧：一辆蓝莓班车的1300公里

　　凌晨一点，⟦Province#2|云南⟧⟦City#3|玉溪市⟧⟦County#4|澄江市⟧，⟦Group#1|中国邮政⟧⟦Company#5|云南省分公司⟧的冷链车装满4.6吨蓝莓驶向⟦Facility#6|昆明长水国际机场⟧。三小时后，⟦Company#7|中国邮政航空⟧的全货机把它们送到⟦City#8|南京⟧，当天下午便出现在⟦Province#9|上海⟧的商超货架上。
　　2023年以来，⟦Group#1|中国邮政集团有限公司⟧实施“⟦Initiative#10|919电商节⟧”和“⟦Initiative#11|一市一品⟧”农特产品进城项目，在⟦County#4|澄江⟧与⟦Company#12|联蔓农业⟧等种植企业签订合作协议，配套建设⟦Facility#13|抚仙湖畔共配中心⟧，日处理能力12万件。⟦Company#5|云南邮政⟧总经理⟦Person#14|田新元⟧介绍，去年⟦Company#5~|公司⟧销售蓝莓3400吨，寄递收入1.02亿元，同比增长61%。
　　乡村物流最难的是“最后一公里”。在⟦City#15|怒江⟧、⟦City#16|迪庆⟧，⟦Company#5|云南邮政⟧联合⟦GovernmentBody#17|云南省交通运输厅⟧利用客货邮融合线路217条，建成村级综合便民服务站1.1万个，实现建制村直接通邮率100%。⟦Honor#18|全国劳动模范⟧、⟦Township#19|独龙江乡⟧邮路投递员⟦Person#20|桑福才⟧22年行程近40万公里，如今他的徒弟⟦Person#21|和建忠⟧用上了无人机。“师傅背包走过的山路，我用一个按钮飞过去。”⟦Person#21|和建忠⟧说。
　　金融是另一条腿。⟦Company#22|邮储银行云南省分行⟧推出“⟦Product#23|蓝莓快贷⟧”，累计放款8.7亿元，支持农户4260户；⟦Company#24|中邮人寿⟧开办低温指数保险，⟦Fund#25|中邮创业乡村振兴基金⟧注资澄江冷库。⟦Institution#26|云南农业大学⟧教授⟦Person#27|普红梅⟧把检测室建在共配中心里，好果率提高了一成多。
　　“运得出、运得起、运得好，缺一不可。”⟦Group#1|中国邮政⟧副总经理⟦Person#28|高永丰⟧在现场推进会上说。据了解，⟦Group#1~|集团⟧今年计划投入34亿元，新建县级共配中心200个。⟦Province#29|海南⟧荔枝、⟦Province#30|山东⟧樱桃、⟦Province#31|陕西⟧猕猴桃也在名单里，尚未签约的⟦Province#32|西藏⟧松茸正在论证。
====
#5 subsidiaryOf #1
#4 locatedIn #3
#3 locatedIn #2
#1 launched #10
#1 launched #11
#1 cooperatesWith #12
#1 established #13
#13 metric 日处理能力 = 12 万件
#14 holdsPosition #5 ; title=总经理
#5 metric 销售蓝莓 = 3400 吨 ; time=去年
#5 metric 寄递收入 = 1.02 亿元 ; time=去年
#5 metric 寄递收入同比增长 = 61 % ; time=去年
#5 cooperatesWith #17
#5 metric 客货邮融合线路 = 217 条
#5 metric 村级综合便民服务站 = 1.1 万个
#5 metric 建制村直接通邮率 = 100 %
#20 receivedHonor #18
#20 holdsPosition #5 ; title=邮路投递员
#20 metric 行程 = 40 万公里 ; approx=about
#21 said “师傅背包走过的山路，我用一个按钮飞过去。”
#7 subsidiaryOf #1
#22 produces #23
#22 metric 累计放款 = 8.7 亿元
#22 metric 支持农户 = 4260 户
#27 holdsPosition #26 ; title=教授
#28 holdsPosition #1 ; title=副总经理
#28 said “运得出、运得起、运得好，缺一不可。”
#1 metric 计划投入 = 34 亿元 ; time=今年 ; status=planned
#1 metric 新建县级共配中心 = 200 个 ; time=今年 ; status=planned
