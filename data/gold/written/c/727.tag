对话⟦Person#1|戚兆麟⟧：收购之后，我为什么先砍掉三分之一的订单

本刊记者　穆青岚

    ⟦Group#2|广西柳工集团⟧原副总裁⟦Person#1|戚兆麟⟧，2019年被派往⟦Place#3|波兰⟧，出任⟦Company#4|锐斯塔机械公司⟧（⟦Company#4|HSW Maszyny⟧）总裁。⟦Company#4|锐斯塔⟧是⟦Group#2|柳工⟧2012年以1.7亿兹罗提从⟦Company#5|斯塔洛瓦沃拉钢铁厂⟧买下的民用工程机械事业部，旗下有著名推土机品牌⟦Product#6|德雷斯塔⟧。接手时，⟦Company#4~|公司⟧连亏六年；去年，它实现净利润2,360万欧元。

    《⟦Institution#25|装备经济⟧》：您一上任就砍订单，总部怎么看？
    ⟦Person#1|戚兆麟⟧：吵得很凶。当时月均订单160台，算下来有58台是卖一台赔一台的。我对⟦OrganizationUnit#7|董事会⟧说，“亏着的市场份额，叫负债”。砍完之后，2020年收入从1.93亿欧元掉到1.31亿欧元，毛利率倒从4%升到15%。
    《⟦Institution#25|装备经济⟧》：人怎么办？
    ⟦Person#1|戚兆麟⟧：一个没裁，1,218名员工，有43名从流水线转到了再制造。那是⟦Company#4|锐斯塔⟧的⟦Platform#8|后市场板块⟧，去年收入3,900万欧元，占五分之一。工会一开始堵门，后来给我送了一把⟦Place#9|喀尔巴阡山⟧的斧头。
    《⟦Institution#25|装备经济⟧》：⟦Group#2|柳工⟧混改对海外有影响吗？
    ⟦Person#1|戚兆麟⟧：大。2020年⟦Group#2|柳工集团⟧引进⟦Fund#10|国家制造业转型升级基金⟧、⟦Fund#11|广西国企改革基金⟧等7家投资者，交易34亿元；2022年⟦Company#12|广西柳工机械股份有限公司⟧吸收合并⟦Group#2~|集团⟧整体上市，⟦GovernmentBody#13|自治区国资委⟧持股25.9%。股权激励974人，其中外籍61人。外籍雇员第一次知道什么叫“我的公司”。
    《⟦Institution#25|装备经济⟧》：下一个五年？
    ⟦Person#1|戚兆麟⟧：做四件事，内部叫“⟦Strategy#14|双十双百⟧”——十个海外制造基地、十个研发中心、百亿海外收入、百个服务中心。⟦Company#4|锐斯塔⟧的任务是做⟦Goal#15|欧洲电动推土机第一品牌⟧。⟦Product#16|TD-16E⟧电动推土机已经在⟦Place#17|挪威⟧⟦Facility#18|奥斯陆弗罗厄贝矿⟧跑了1,100小时，电耗每小时52千瓦时。电池是⟦Company#19|宁德时代德国工厂⟧的，电机来自⟦Company#20|西门子⟧。我们跟⟦Institution#21|华沙理工大学⟧建了⟦OrganizationUnit#22|电动工程机械联合实验室⟧，我每月去讲一次课。
    《⟦Institution#25|装备经济⟧》：最后悔的一件事？
    ⟦Person#1|戚兆麟⟧：2021年在⟦Place#23|乌克兰⟧⟦Place#24|第聂伯⟧设了组装厂，投了640万欧元，半年后打仗，全部计提。“出海最贵的学费，往往交在你最有把握的地方。”
====
#1 holdsPosition #2 ; title=副总裁 ; status=ended
#1 holdsPosition #4 ; title=总裁
#4 locatedIn #3
#2 acquired #4
#2 metric 收购金额 = 1.7 亿兹罗提 ; time=2012年
#4 produces #6
#4 metric 净利润 = 2360 万欧元 ; time=去年
#4 metric 月均订单 = 160 台
#4 metric 亏损订单 = 58 台
#7 partOf #4
#1 said “亏着的市场份额，叫负债”
#4 metric 收入 = 1.31 亿欧元 ; time=2020年
#4 metric 毛利率 = 15 % ; time=2020年
#4 metric 员工 = 1218 名
#4 metric 转岗再制造员工 = 43 名
#8 metric 收入 = 3900 万欧元 ; time=去年
#10 holdsStakeIn #2 ; time=2020年
#11 holdsStakeIn #2 ; time=2020年
#2 metric 引进投资者 = 7 家 ; time=2020年
#2 metric 混改交易金额 = 34 亿元 ; time=2020年
#13 holdsStakeIn #12 ; percent=25.9%
#12 metric 股权激励 = 974 人
#12 metric 外籍股权激励 = 61 人
#2 hasStrategy #14
#4 pursuesGoal #15
#4 produces #16
#16 metric 运行 = 1100 小时
#16 metric 电耗 = 52 千瓦时
#18 locatedIn #17
#4 established #22
#21 established #22
#4 cooperatesWith #21
#24 locatedIn #23
#4 metric 组装厂投资 = 640 万欧元 ; time=2021年
#1 said “出海最贵的学费，往往交在你最有把握的地方。”
