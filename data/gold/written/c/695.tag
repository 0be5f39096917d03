⟦City#1|荆州市⟧“⟦Initiative#2|企业开放周⟧”见闻：董事长当讲解员

　　⟦Institution#3|荆州日报⟧讯　“先别看产值，先看我们的厕所。”7月2日，⟦Initiative#2|企业开放周⟧第一天，⟦Company#4|湖北菲利华石英玻璃⟧董事长⟦Person#5|商中信⟧领着65名市民走进厂区，第一站居然是车间洗手间——恒温恒湿，地砖上找不到一根头发丝，“芯片用的石英，容不下一粒灰”。
　　⟦Company#4|菲利华⟧前身是1966年创建的⟦Company#6|沙市石英玻璃总厂⟧，2014年在⟦Institution#7|深交所⟧创业板上市。2024年营收17.4亿元、净利润3.1亿元，其中半导体用石英材料占41%，⟦Product#8|FLH321合成石英锭⟧通过⟦Company#9|东京电子⟧、⟦Company#10|泛林半导体⟧认证；航空航天用⟦Product#11|超薄石英布⟧，国内市占率超过90%。厂区二期的⟦Project#12|高纯合成石英砂产线⟧投资6.8亿元，9月点火。
　　第二站⟦Company#13|美的集团荆州冰箱工厂⟧。机器人每12秒下线一台冰箱，厂长⟦Person#14|丘少川⟧脱口说出一串数：年产能520万台，出口占六成，本地配套率71%，2024年产值89亿元。“三年前建厂那天，⟦Place#15|荆州开发区⟧把食堂开到了我们工地。”
　　第三站⟦Company#16|能特科技⟧。⟦Product#17|维生素E⟧全球每四吨就有一吨从这里出去，去年销售3.2万吨、均价每公斤109元。同行的中学生问：“万一⟦Company#18|帝斯曼⟧打价格战怎么办？”副总经理⟦Person#19|隗巧云⟧笑答：“打了二十年了，我们还在。”
　　⟦GovernmentBody#20|荆州市经信局⟧统计，开放周五天，⟦Company#21|四机赛瓦⟧、⟦Company#22|白云边酒业⟧⟦County#23|松滋⟧酿造基地、⟦Company#24|华鲁恒升（荆州）公司⟧等28家企业接待参观者1.96万人次，现场签约意向订单3.7亿元，签约高校实习生412名。⟦Company#24|华鲁恒升荆州公司⟧去年产值98亿元，比上年增加34亿元，是这次人气最旺的一家，参观者排起了300米的队。
　　⟦City#1|荆州⟧今年提出“⟦Initiative#25|十个百亿企业培育工程⟧”，⟦GovernmentBody#26|市政府⟧印发《⟦Policy#27|企业家全生命周期服务十条⟧》，年内兑现奖补资金2.4亿元。上半年，⟦City#1~|全市⟧规上工业增加值增长8.7%，较全省快1.2个百分点，规上工业企业达1643家。
====
#1 launched #2
#2 locatedIn #1
#5 holdsPosition #4 ; title=董事长
#5 said “芯片用的石英，容不下一粒灰”
#4 formedFrom #6
#4 metric 营收 = 17.4 亿元 ; time=2024年
#4 metric 净利润 = 3.1 亿元 ; time=2024年
#4 metric 半导体用石英材料占比 = 41 % ; time=2024年
#4 produces #8
#4 produces #11
#11 metric 国内市占率 = 90 % ; approx=atLeast
#4 hasProject #12
#12 metric 投资 = 6.8 亿元
#14 holdsPosition #13 ; title=厂长
#13 metric 年产能 = 520 万台
#13 metric 本地配套率 = 71 %
#13 metric 产值 = 89 亿元 ; time=2024年
#14 said “三年前建厂那天，荆州开发区把食堂开到了我们工地。”
#16 produces #17
#17 metric 销售 = 3.2 万吨 ; time=去年
#17 metric 均价 = 109 元/公斤 ; time=去年
#19 holdsPosition #16 ; title=副总经理
#19 said “打了二十年了，我们还在。”
#2 metric 参观者 = 1.96 万人次 ; time=五天
#2 metric 参与企业 = 28 家 ; time=五天
#2 metric 意向订单 = 3.7 亿元 ; time=五天
#2 metric 签约高校实习生 = 412 名 ; time=五天
#4 participatedIn #2
#13 participatedIn #2
#16 participatedIn #2
#21 participatedIn #2
#22 participatedIn #2
#24 participatedIn #2
#24 metric 产值 = 98 亿元 ; time=去年
#24 metric 产值增加 = 34 亿元 ; time=去年
#1 launched #25
#26 issued #27
#26 metric 奖补资金 = 2.4 亿元 ; time=年内 ; status=planned
#1 metric 规上工业增加值增长 = 8.7 % ; time=上半年
#1 metric 规上工业增加值增速快于全省 = 1.2 个百分点 ; time=上半年
#1 metric 规上工业企业 = 1643 家 ; time=上半年
