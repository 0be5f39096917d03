⟦Group#1|伊泰集团⟧走过三十二年：从三间平房到千亿煤企

2020年8月，⟦City#2|鄂尔多斯⟧天骄大道上的⟦Facility#3|伊泰大厦⟧里，一张1988年的黑白照片被挂在最显眼的位置。照片上三间平房，门口的木牌写着“⟦Company#42|伊克昭盟乡镇企业处劳动服务公司⟧”。32年后，⟦Group#1|内蒙古伊泰集团有限公司⟧（以下称⟦Group#1|伊泰⟧）拥有总资产1212亿元，位列⟦Honor#4|中国企业500强⟧第318位。

创业：5万元起家
1988年3月，⟦Person#5|张双茂⟧等5名机关干部带着5万元贷款，在⟦GovernmentBody#6|伊克昭盟行署⟧的支持下成立⟦Company#7|伊克昭盟煤炭公司⟧，做的是煤炭经销，没有一座矿。1997年，⟦Company#8|内蒙古伊泰煤炭股份有限公司⟧（⟦Company#8|伊泰B股⟧，900948）在⟦Institution#9|上海证券交易所⟧挂牌，是⟦Province#10|内蒙古⟧首家B股企业；2012年7月，⟦Company#8|伊泰煤炭⟧在⟦Place#11|香港⟧上市，H股募资63亿港元。⟦Group#1|伊泰集团⟧也由集体企业改制为职工持股的民营企业，目前自然人持股占比100%，没有国有股份。

主业：三轮驱动
煤炭。⟦Group#1~|集团⟧直属及控股的机械化煤矿有⟦Facility#12|酸刺沟煤矿⟧、⟦Facility#13|塔拉壕煤矿⟧、⟦Facility#14|红庆河煤矿⟧等11座，上半年受煤炭领域倒查20年影响，产煤1935万吨，同比下降15.7%。
铁路。控股⟦Company#15|准东铁路公司⟧（96.27%）、⟦Company#16|呼准铁路公司⟧（72.66%），参股⟦Company#17|蒙西华中铁路股份公司⟧10%，营业里程556公里。
煤化工。16万吨/年⟦Project#18|煤间接液化制油示范项目⟧2009年产出国内第一桶合格油，⟦Company#19|内蒙古伊泰化工有限责任公司⟧的⟦Project#20|120万吨/年精细化学品项目⟧位于⟦County#21|杭锦旗⟧⟦Place#22|独贵塔拉工业园区⟧，总投资193亿元，2017年投产，去年亏损8.3亿元。催化剂和技术来自⟦Company#23|中科合成油⟧（⟦Group#1|伊泰⟧为其第一大股东，持股26.4%）。

治理：一次“叫停”
2018年，⟦Group#1~|集团⟧曾计划收购⟦Province#24|新疆⟧⟦Company#25|甘泉堡煤制油公司⟧，环评通过后因油价走低搁置，前期投入4.2亿元全额计提减值。“叫停比上马难，但我们停下来了。”董事会秘书⟦Person#26|乌仁图雅⟧说。

责任：把土还给草
在⟦County#27|准格尔旗⟧⟦Township#28|纳日松镇⟧，煤矿复垦区种上了沙棘和油松，累计治理7.8万亩，投入11.6亿元。⟦Group#1~|集团⟧与⟦GovernmentBody#29|杭锦旗政府⟧、⟦Institution#30|内蒙古林科院⟧合作的⟦Project#31|库布其沙漠碳汇林项目⟧完成造林48万亩，2011年获⟦Institution#32|中国绿色碳汇基金会⟧“⟦Honor#33|碳汇中国行动奖⟧”。⟦Village#34|羊市塔村⟧老支书⟦Person#35|撖根小⟧说，⟦Village#34~|村里⟧靠绿化管护，⟦Village#34~|全村⟧一年多收入260万元；不过，村集体账户上还趴着50万元水资源补偿没有到账。
今年2月，⟦Group#1~|集团⟧向⟦Province#36|湖北省⟧捐款5000万元、向⟦GovernmentBody#37|鄂尔多斯市卫健委⟧捐赠负压救护车6辆。

展望
副总裁⟦Person#38|葛晓泉⟧在一次内部会上说：“煤的好日子是借来的，要还。”他透露，⟦Group#1~|集团⟧已与⟦Company#39|国家电投内蒙古公司⟧签约，在⟦Facility#13|塔拉壕矿⟧采空区建光伏，装机20万千瓦；拟设立⟦Fund#41|伊泰新能源产业基金⟧，规模30亿元。
====
#1 metric 总资产 = 1212 亿元
#1 receivedHonor #4
#1 metric 中国企业500强排名 = 318 位
#5 established #7 ; time=1988年3月
#7 metric 贷款 = 5 万元
#8 subsidiaryOf #1
#8 metric H股募资 = 63 亿港元 ; time=2012年7月
#1 operates #12
#1 operates #13
#1 operates #14
#1 metric 机械化煤矿 = 11 座
#1 metric 产煤 = 1935 万吨 ; time=上半年
#1 metric 产煤同比下降 = 15.7 % ; time=上半年
#1 holdsStakeIn #15 ; percent=96.27%
#1 holdsStakeIn #16 ; percent=72.66%
#1 holdsStakeIn #17 ; percent=10%
#1 metric 营业里程 = 556 公里
#1 hasProject #18
#18 metric 产能 = 16 万吨/年
#19 subsidiaryOf #1
#19 hasProject #20
#20 locatedIn #22
#22 locatedIn #21
#20 metric 总投资 = 193 亿元
#20 metric 产能 = 120 万吨/年
#20 metric 亏损 = 8.3 亿元 ; time=去年
#1 holdsStakeIn #23 ; percent=26.4%
#1 acquired #25 ; status=planned
#25 locatedIn #24
#25 metric 前期投入 = 4.2 亿元
#26 holdsPosition #1 ; title=董事会秘书
#26 said “叫停比上马难，但我们停下来了。”
#1 metric 复垦治理 = 7.8 万亩
#1 metric 复垦投入 = 11.6 亿元
#28 locatedIn #27
#29 cooperatesWith #1
#30 cooperatesWith #1
#1 hasProject #31
#31 metric 造林 = 48 万亩
#31 receivedHonor #33 ; time=2011年
#35 holdsPosition #34 ; title=老支书
#34 metric 多收入 = 260 万元 ; time=一年
#34 metric 水资源补偿未到账 = 50 万元
#1 fundedAid #36 ; amount=5000万元
#1 fundedAid #37 ; amount=负压救护车6辆
#38 holdsPosition #1 ; title=副总裁
#38 said “煤的好日子是借来的，要还。”
#1 cooperatesWith #39
#1 metric 光伏装机 = 20 万千瓦 ; status=planned
#1 established #41 ; status=planned
#41 metric 规模 = 30 亿元 ; status=planned
#3 locatedIn #2
#1 formedFrom #7
#1 formedFrom #42
