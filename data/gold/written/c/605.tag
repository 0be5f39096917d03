⟦County#1|兴文⟧来的第一书记
⟦Institution#2|宜宾日报⟧ 2016-11-04

个子不高，说话带着⟦City#3|泸州⟧口音，裤腿上总有泥点。⟦Township#4|仙峰苗族乡⟧⟦Village#5|群鱼村⟧的苗家老乡管⟦Person#6|邬启明⟧叫“老邬书记”，其实他才39岁。
2015年8月，⟦Group#7|五粮液集团⟧下派12名干部到⟦County#1|兴文县⟧驻村，在⟦Company#8|普什模具⟧当车间副主任的⟦Person#6|邬启明⟧报了名，任⟦Village#5|群鱼村⟧第一书记。全村398户1611人，贫困户87户；村集体账上那天只有1260元。
“先修路，再说话。”他回⟦Group#7~|集团⟧“化缘”，⟦Group#7~|集团⟧拿了110万元；又找⟦GovernmentBody#9|县交通运输局⟧、⟦GovernmentBody#10|县扶贫移民局⟧，争取到78万元和45万元。去年腊月二十三，4.7公里的⟦Project#11|群鱼至大河口通村路⟧通了车。装路灯的钱是⟦Company#12|宜宾纸业⟧出的，60盏，18万元。
路通了种什么？有人说种李子，有人说养竹鼠。⟦Person#6|邬启明⟧请⟦Institution#13|四川省农科院⟧的专家测了土，定下方竹笋和⟦Product#14|山地乌骨鸡⟧。今年三月，⟦Company#15|群鱼种养专业合作社⟧挂牌，由村集体占股30%、87户贫困户以扶贫小额信贷入股占45%、大户⟦Person#16|熊正富⟧占25%。⟦Person#16|熊正富⟧是⟦Company#15~|合作社⟧理事长。到十月底，⟦Company#15~|合作社⟧出栏⟦Product#14|乌骨鸡⟧2.3万只，卖了161万元，头一回分红，最多的一户领到5200元，最少的1180元。
⟦Group#7|五粮液⟧内部也“分”了任务：⟦Company#17|进出口公司⟧负责把方竹笋卖到⟦Place#18|日本⟧，⟦Company#19|安吉物流⟧免费运，⟦OrganizationUnit#20|集团团委⟧组织了两次⟦Initiative#21|爱心认购⟧，认购金额36.4万元。
账算下来，全村今年预计脱贫61户，人均纯收入5870元，比去年多1900元。村口新立了一块石头，刻着四个字：鱼跃群山。⟦Person#6|邬启明⟧说，那不是他写的，“是娃儿们起的名字，好听。”

（相关）⟦Group#7|五粮液集团⟧今年在⟦County#1|兴文⟧的投入为1430万元，其中⟦Project#60|县城至仙峰旅游路拓宽⟧占600万元。⟦Group#7~|集团⟧控股的⟦Company#61|五粮液股份⟧（000858）前三季度营收177亿元，归母净利润51.1亿元，与扶贫无关，但村民爱打听。驻村干部的管理，依照⟦GovernmentBody#62|宜宾市委组织部⟧《⟦Policy#63|第一书记十不准⟧》。
====
#6 holdsPosition #8 ; title=车间副主任
#6 holdsPosition #5 ; title=第一书记 ; time=2015年8月
#5 locatedIn #4
#4 locatedIn #1
#7 metric 下派干部 = 12 名 ; time=2015年8月
#7 pairedWith #1
#5 metric 户数 = 398 户
#5 metric 人口 = 1611 人
#5 metric 贫困户 = 87 户
#5 metric 村集体账上 = 1260 元
#6 said “先修路，再说话。”
#7 fundedAid #5 ; amount=110万元 ; purpose=修路
#9 fundedAid #5 ; amount=78万元 ; purpose=修路
#10 fundedAid #5 ; amount=45万元 ; purpose=修路
#9 partOf #1
#10 partOf #1
#5 hasProject #11
#11 metric 长度 = 4.7 公里
#12 fundedAid #5 ; amount=18万元 ; purpose=路灯
#12 metric 路灯 = 60 盏
#5 produces #14
#15 produces #14
#6 cooperatesWith #13
#5 holdsStakeIn #15 ; percent=30%
#16 holdsStakeIn #15 ; percent=25%
#16 holdsPosition #15 ; title=理事长
#15 locatedIn #5
#15 metric 出栏乌骨鸡 = 2.3 万只 ; time=到十月底
#15 metric 销售收入 = 161 万元 ; time=到十月底
#15 metric 最多的一户分红 = 5200 元
#15 metric 最少的一户分红 = 1180 元
#17 subsidiaryOf #7
#19 subsidiaryOf #7
#20 partOf #7
#20 launched #21
#21 metric 认购金额 = 36.4 万元
#5 metric 脱贫 = 61 户 ; time=今年 ; status=planned
#5 metric 人均纯收入 = 5870 元 ; time=今年 ; status=planned
#5 metric 人均纯收入比去年多 = 1900 元 ; time=今年 ; status=planned
#6 said “是娃儿们起的名字，好听。”
#7 metric 在兴文投入 = 1430 万元 ; time=今年
#7 fundedAid #60 ; amount=600万元
#1 hasProject #60
#61 subsidiaryOf #7
#61 metric 营收 = 177 亿元 ; time=前三季度
#61 metric 归母净利润 = 51.1 亿元 ; time=前三季度
#62 issued #63
