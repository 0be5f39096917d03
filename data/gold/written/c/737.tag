“⟦Project#1|引大济岷⟧”的前夜
本刊特约　曹文渊

很多人是从税单上知道⟦Company#2|四川引大济岷水资源开发公司⟧的——这家2021年底才注册的企业，去年在⟦County#3|天全县⟧缴了1.09亿元耕地占用税，占到全县税收的五分之一。

⟦Project#1|引大济岷⟧，从⟦Place#4|大渡河⟧往⟦Place#5|岷江⟧引水。2001年写进⟦GovernmentBody#6|水利部⟧的规划，2022年列入国家150项重大水利工程，静态总投资514亿元，多年平均引水量20.1亿立方米，总干线251公里，隧洞占九成，控制性工程⟦Project#8|二郎山隧洞⟧单洞长39.4公里。项目法人就是⟦Company#2|引大公司⟧：⟦Group#9|四川水发集团⟧持股66%，⟦Group#10|成都环境投资集团⟧22%，⟦Group#11|眉山发展控股⟧7%，⟦Group#12|资阳水务投资⟧5%。

它和别的水利项目有什么不同？不靠财政“包圆”。按可研批复，资本金占55%，中央定额补助98亿元，省级106亿元，受水区按分水指标分摊79亿元；其余45%即231亿元为市场化融资，⟦Company#13|国家开发银行⟧、⟦Company#14|中国农业发展银行⟧、⟦Company#15|中国工商银行⟧三家已出具200亿元贷款承诺函，期限最长45年。水价呢？到⟦City#16|成都⟧水厂前1.73元/立方米，比⟦Facility#17|都江堰⟧自流水贵1.2元。“资产是百年的，贷款是几十年的，水费是按月的。把这三样对上，才叫投融资方案。”⟦Company#2|引大公司⟧财务总监⟦Person#18|蓟敏⟧说。

移民与环保，是另外两道关。⟦GovernmentBody#19|省水利厅⟧会同⟦GovernmentBody#20|雅安市政府⟧在⟦County#3|天全⟧、⟦County#21|宝兴⟧、⟦County#22|芦山⟧开展⟦Initiative#23|实物调查“百日大会战”⟧，登记搬迁人口4,873人、永久占地1.16万亩；取水口下移3.2公里，避让⟦Facility#24|大熊猫国家公园⟧核心区，投资因此增加7.4亿元。⟦Institution#25|四川大学水利水电学院⟧为⟦Project#8|二郎山隧洞⟧岩爆段研制的⟦Product#26|微震-地应力耦合预警系统⟧，在⟦Facility#27|锦屏地下实验室⟧配套洞段试验时提前49分钟报警。

目前开工的是先导段。⟦Company#28|中国水电七局⟧中标⟦Project#29|4号支洞⟧，合同额6.83亿元；⟦Company#30|中铁隧道局⟧为主洞订造的“⟦Product#31|大渡河号⟧”TBM直径8.92米，由⟦Company#32|铁建重工⟧在⟦City#33|长沙⟧总装，国产化率94%。如果一切顺利，2032年通水，⟦City#16|成都⟧、⟦City#34|眉山⟧、⟦City#35|资阳⟧等8市42县约3,600万人将受益。

水来了干什么，沿线各市都有盘算。⟦City#16|成都⟧要给⟦Facility#70|天府机场⟧周边留0.9亿立方米，⟦City#34|眉山⟧盯着⟦Industry#71|新能源新材料⟧，⟦City#35|资阳⟧想发展⟦Industry#72|口腔产业⟧和⟦Industry#73|果蔬加工⟧，并已把⟦Project#74|资阳毗河接水工程⟧列入下一年度计划，匡算23亿元。⟦GovernmentBody#19|四川省水利厅⟧去年印发《⟦Policy#76|四川水网建设规划⟧》，勾画的是“⟦Strategy#77|五横六纵⟧”——⟦Project#1|引大济岷⟧便是其中一横。省里要⟦Company#2|引大公司⟧对标⟦Company#78|南水北调中线公司⟧和⟦Company#79|陕西引汉济渭公司⟧，做⟦Goal#80|全国水利投融资改革样板⟧。
⟦Group#9|水发集团⟧董事长⟦Person#36|廉子骥⟧在⟦Meeting#37|引大济岷工程推进会⟧上提的要求很短：“别让子孙说，水是引来了，债也引来了。”
====
#2 hasProject #8
#2 metric 耕地占用税 = 1.09 亿元 ; time=去年
#2 hasProject #1
#1 metric 静态总投资 = 514 亿元
#1 metric 多年平均引水量 = 20.1 亿立方米
#1 metric 总干线 = 251 公里
#8 metric 单洞长 = 39.4 公里
#9 holdsStakeIn #2 ; percent=66%
#10 holdsStakeIn #2 ; percent=22%
#11 holdsStakeIn #2 ; percent=7%
#12 holdsStakeIn #2 ; percent=5%
#2 subsidiaryOf #9
#1 metric 资本金占比 = 55 %
#1 metric 中央定额补助 = 98 亿元
#1 metric 省级补助 = 106 亿元
#1 metric 受水区分摊 = 79 亿元
#1 metric 市场化融资 = 231 亿元
#1 metric 市场化融资占比 = 45 %
#1 metric 贷款承诺 = 200 亿元
#1 metric 水价 = 1.73 元/立方米
#18 holdsPosition #2 ; title=财务总监
#18 said “资产是百年的，贷款是几十年的，水费是按月的。把这三样对上，才叫投融资方案。”
#19 launched #23
#20 launched #23
#19 cooperatesWith #20
#23 metric 登记搬迁人口 = 4873 人
#23 metric 永久占地 = 1.16 万亩
#1 metric 取水口下移 = 3.2 公里
#1 metric 投资增加 = 7.4 亿元
#25 produces #26
#26 metric 提前报警 = 49 分钟
#28 hasProject #29
#29 metric 合同额 = 6.83 亿元
#32 produces #31
#31 metric 直径 = 8.92 米
#31 metric 国产化率 = 94 %
#1 metric 受益人口 = 3600 万人 ; approx=about ; status=planned
#36 holdsPosition #9 ; title=董事长
#36 participatedIn #37
#36 said “别让子孙说，水是引来了，债也引来了。”
#16 metric 分水 = 0.9 亿立方米 ; status=planned
#34 developsIndustry #71
#35 developsIndustry #72 ; status=planned
#35 developsIndustry #73 ; status=planned
#35 hasProject #74 ; status=planned
#74 metric 匡算投资 = 23 亿元
#19 issued #76
#19 hasStrategy #77
#77 hasComponent #1
#2 benchmarksAgainst #78
#2 benchmarksAgainst #79
#2 pursuesGoal #80
