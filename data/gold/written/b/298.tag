在⟦Place#1|非洲⟧屋脊下卖水泥
——⟦Company#2|华新水泥⟧⟦Place#3|坦桑尼亚⟧⟦Facility#7|马文尼工厂⟧见闻

⟦Institution#4|湖北日报⟧客户端　2021年7月9日　记者 ⟦Person#5|望开明⟧

⟦Place#6|坦噶港⟧向西17公里，红土路拐过一片剑麻田，⟦Facility#7|马文尼石灰石工厂⟧的预热塔就露了出来。傍晚6点，一辆车身贴着“TEMBO”（斯瓦希里语“大象”）商标的卡车驶出厂门，这天的第286车熟料发往⟦Place#8|肯尼亚⟧⟦Place#9|蒙巴萨⟧。

2019年8月，⟦Company#2|华新水泥股份有限公司⟧（600801）以5852万美元从⟦Company#10|ARM Cement⟧破产管理人手中买下这座停窑两年的⟦Facility#7~|工厂⟧，成为⟦Company#2~|公司⟧在⟦Place#1|非洲⟧的第一站。⟦Company#2|华新⟧前身是1907年创办的⟦Company#11|大冶湖北水泥厂⟧，大股东为⟦Place#38|瑞士⟧⟦Group#12|霍尔希姆集团⟧（持股41.8%），第二大股东是⟦Group#13|华新集团有限公司⟧（16.2%），⟦Group#13~|后者⟧由⟦GovernmentBody#14|黄石市国资委⟧全资持有。

接管时厂里是什么样？常务副总经理⟦Person#15|程亦欢⟧用“三没有”来形容：没有一吨煤、没有一个完整的衬板、没有人相信它能活。他和从⟦County#16|阳新县⟧⟦Township#17|富池镇⟧分厂抽来的31名同事，住集装箱，抢修104天，2019年12月5日重新点火。去年，⟦Facility#7~|工厂⟧生产水泥79万吨，同比增长2.4倍，营业收入5.6亿元，净利润0.93亿元，本地市场占有率升至19%；今年上半年，月均销量已达8.2万吨，超过设计能力。

换一种活法。除了卖水泥，⟦Company#2|华新⟧把国内的⟦Industry#18|水泥窑协同处置⟧搬到了海边：与⟦GovernmentBody#19|坦噶市政厅⟧、⟦Institution#20|联合国开发计划署⟧⟦OrganizationUnit#39|驻坦代表处⟧共同实施“⟦Project#21|坦噶绿色垃圾示范项目⟧”，日处理生活垃圾120吨，替代燃煤6%。居民⟦Person#22|哈丽玛·姆瓦姆巴⟧在分拣站上班，每月薪水42万先令。她扳着指头说，“以前垃圾在海里，现在垃圾给我发工资。”

本地化是另一张答卷。全厂员工417人，中方只有46人。⟦Company#2~|公司⟧与⟦Institution#23|达累斯萨拉姆大学⟧、⟦Institution#24|黄石职业技术学院⟧开办“⟦Initiative#25|华新丝路班⟧”，两期69名学员到⟦City#26|黄石⟧学习窑操和质量控制，19人当上了班组长。厂长助理⟦Person#27|约瑟夫·马萨韦⟧就是第一期毕业生。此外，⟦Company#2~|公司⟧出资11万美元为⟦Village#28|奇乌梅尼村⟧修建水井4口，为⟦Institution#29|玛姆博莱奥小学⟧更换屋顶。

⟦Company#2|华新⟧并未止步于此。在⟦Place#30|赞比亚⟧，⟦Company#31|奇兰加水泥公司⟧收购案正在走反垄断审查，交易对价1.5亿美元，拟取得75%股权；在⟦Place#32|马拉维⟧，⟦Company#33|波特兰水泥⟧100%股权也在谈。按照“⟦Strategy#34|1+N⟧”海外发展战略，⟦Company#2~|公司⟧到2025年海外产能要从目前的1043万吨增至5000万吨。

“⟦Place#1|非洲⟧不缺石灰石，缺的是守得住的人。”⟦Institution#35|武汉理工大学⟧⟦OrganizationUnit#36|材料学院⟧教授⟦Person#37|阙寿彭⟧十年间去过⟦Place#3|坦桑尼亚⟧6次，他担忧的是汇率和电价，“账面赚的先令，换成人民币再看。”
====
#2 operates #7
#5 holdsPosition #4 ; title=记者
#7 locatedIn #6
#6 locatedIn #3
#9 locatedIn #8
#7 metric 发往肯尼亚熟料 = 286 车 ; time=这天
#2 acquired #7 ; time=2019年8月
#2 metric 收购价 = 5852 万美元 ; time=2019年8月
#2 formedFrom #11
#12 holdsStakeIn #2 ; percent=41.8%
#12 locatedIn #38
#13 holdsStakeIn #2 ; percent=16.2%
#14 holdsStakeIn #13
#15 holdsPosition #7 ; title=常务副总经理
#17 locatedIn #16
#7 metric 水泥产量 = 79 万吨 ; time=去年
#7 metric 水泥产量同比增长 = 2.4 倍 ; time=去年
#7 metric 营业收入 = 5.6 亿元 ; time=去年
#7 metric 净利润 = 0.93 亿元 ; time=去年
#7 metric 本地市场占有率 = 19 % ; time=去年
#7 metric 月均销量 = 8.2 万吨 ; time=今年上半年
#2 cooperatesWith #19
#2 cooperatesWith #39
#2 cooperatesWith #23
#2 cooperatesWith #24
#2 hasProject #21
#19 hasProject #21
#39 hasProject #21
#39 partOf #20
#21 metric 日处理生活垃圾 = 120 吨
#21 metric 替代燃煤 = 6 %
#22 metric 月薪 = 42 万先令
#22 said “以前垃圾在海里，现在垃圾给我发工资。”
#7 metric 员工 = 417 人
#7 metric 中方员工 = 46 人
#2 launched #25
#23 launched #25
#24 launched #25
#25 metric 学员 = 69 名
#25 metric 当上班组长 = 19 人
#27 holdsPosition #7 ; title=厂长助理
#2 fundedAid #28 ; amount=11万美元 ; purpose=修建水井
#2 fundedAid #29
#31 locatedIn #30
#2 acquired #31 ; percent=75% ; status=planned
#2 metric 交易对价 = 1.5 亿美元 ; status=planned
#33 locatedIn #32
#2 acquired #33 ; percent=100% ; status=planned
#2 hasStrategy #34
#2 metric 海外产能 = 5000 万吨 ; time=到2025年 ; status=planned
#36 partOf #35
#37 holdsPosition #36 ; title=教授
#37 said “非洲不缺石灰石，缺的是守得住的人。”
#37 said “账面赚的先令，换成人民币再看。”
#2 developsIndustry #18
#7 metric 抢修 = 104 天
