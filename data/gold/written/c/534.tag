⟦City#1|常州⟧一家机床厂的“三次易主”

这家厂最早叫⟦Company#2|常州第一机床厂⟧，1958年挂牌；1998年改制，叫⟦Company#3|常州宝菱重工机械有限公司⟧；2011年，⟦Group#4|中国远东国际机械集团⟧买去60%；去年底，又由⟦City#1|常州⟧⟦County#5|新北区⟧属⟦Group#6|常高新集团⟧以4.2亿元接回，占78%。每一次换牌子，车间主任⟦Person#7|戈云汉⟧都要重写一遍考勤表。

“国资回购，很多人不理解。”⟦Group#6|常高新⟧⟦OrganizationUnit#8|投资部⟧部长⟦Person#9|於建昌⟧解释，⟦Company#3|宝菱⟧的⟦Product#10|大型热连轧支承辊⟧全国只有三家能做，若被拆分，⟦Place#11|长三角⟧的钢厂要绕道⟦Province#12|黑龙江⟧⟦County#13|富拉尔基⟧采购，成本高两成。⟦Group#6~|该集团⟧出手之前，请⟦Company#14|天健会计师事务所⟧做了11个月尽调，发现账外库存4170万元，原股东承诺补足。

交割后有三个动作。其一，⟦Group#4|远东机械⟧保留14%，⟦Company#15|上海电气风电⟧以设备作价入股8%；其二，⟦Company#3|宝菱⟧和⟦Institution#16|江苏理工学院⟧成立⟦OrganizationUnit#17|轧辊服役寿命研究所⟧，研究所第一年预算680万元；其三，⟦Project#18|180吨电渣重熔炉⟧恢复建设，总投资1.6亿元，由⟦Company#19|江南农商行⟧贷款1亿元，今年10月点火。

⟦Company#3|宝菱⟧2023年营收5.9亿元，亏损3300万元，今年上半年扭亏，盈利410万元，订单7.4亿元中出口⟦Place#20|韩国⟧、⟦Place#21|土耳其⟧的占29%。原来离开的熟练工回来了17个，⟦Person#7|戈云汉⟧带的徒弟⟦Person#22|储世平⟧还捧回⟦Honor#23|江苏工匠⟧称号，奖金2万元。

“买厂不是养厂。”⟦Person#9|於建昌⟧说，⟦Group#6|常高新⟧已和管理层签下三年对赌：累计净利润不低于9000万元，完不成，总经理⟦Person#24|别永志⟧自动让位。⟦GovernmentBody#25|江苏省国资委⟧把这桩回购收入《⟦Policy#26|省内国资并购案例选编（第三辑）⟧》。
有意思的是，老厂房也换了用场。⟦Company#3|宝菱⟧腾出的铸造一车间被⟦Company#61|常高新文商旅公司⟧改造成⟦Facility#62|轧辊1958文创园⟧，保留行车两台，引进咖啡馆、密室等商户26家；⟦Institution#63|常州博物馆⟧借走了第一代⟦Product#64|C620车床⟧。每年4月，⟦Company#3|宝菱⟧与⟦Township#65|薛家镇⟧⟦Village#66|丰乐社区⟧共建的⟦Initiative#67|老兵带新兵⟧公益课在这里开讲，累计受益青工1300人次。工会主席⟦Person#68|巢玉华⟧管这叫“给铁疙瘩续命”。
====
#3 formedFrom #2
#4 acquired #3 ; percent=60% ; time=2011年
#6 acquired #3 ; percent=78% ; time=去年底
#6 holdsStakeIn #3 ; percent=78%
#6 metric 收购金额 = 4.2 亿元 ; time=去年底
#6 locatedIn #5
#5 locatedIn #1
#7 holdsPosition #3 ; title=车间主任
#8 partOf #6
#9 holdsPosition #8 ; title=部长
#9 said “国资回购，很多人不理解。”
#3 produces #10
#13 locatedIn #12
#3 metric 账外库存 = 4170 万元
#4 holdsStakeIn #3 ; percent=14%
#15 holdsStakeIn #3 ; percent=8%
#3 established #17
#16 established #17
#3 cooperatesWith #16
#17 metric 预算 = 680 万元 ; time=第一年
#3 hasProject #18
#18 metric 总投资 = 1.6 亿元
#19 metric 贷款 = 1 亿元
#3 metric 营收 = 5.9 亿元 ; time=2023年
#3 metric 亏损 = 3300 万元 ; time=2023年
#3 metric 盈利 = 410 万元 ; time=今年上半年
#3 metric 订单 = 7.4 亿元 ; time=今年上半年
#3 metric 出口订单占比 = 29 %
#3 metric 熟练工回流 = 17 个
#22 receivedHonor #23
#22 metric 奖金 = 2 万元
#9 said “买厂不是养厂。”
#3 metric 累计净利润 = 9000 万元 ; time=三年 ; approx=atLeast ; status=planned
#24 holdsPosition #3 ; title=总经理
#25 issued #26
#61 established #62
#61 subsidiaryOf #6
#62 metric 商户 = 26 家
#3 pairedWith #66
#66 locatedIn #65
#3 launched #67
#66 launched #67
#67 metric 受益青工 = 1300 人次
#68 holdsPosition #3 ; title=工会主席
#68 said “给铁疙瘩续命”
