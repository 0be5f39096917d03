⟦Group#1|宿迁水务⟧49%股权挂牌期满 ⟦Group#3|威立雅⟧、⟦Group#4|北控⟧报名竞买

　　⟦Institution#34|江苏经济报⟧讯　（通讯员　⟦Person#28|鲍文博⟧）记者10月8日从⟦Institution#2|江苏省产权交易所⟧获悉，⟦Group#1|宿迁市水务集团有限公司⟧49%国有股权转让项目公告期满，⟦Place#29|法国⟧⟦Group#3|威立雅水务集团⟧、⟦Group#4|北控水务集团⟧（00371.HK）、⟦Group#5|无锡市政公用产业集团⟧三家意向方通过资格审核，将以网络竞价方式决出受让方，挂牌底价4.86亿元。

　　据转让公告，⟦Group#1|宿迁水务⟧由⟦GovernmentBody#6|宿迁市国资委⟧全资持有，辖⟦Company#7|市区银控自来水公司⟧、⟦Facility#8|城南污水处理厂⟧、⟦Facility#9|骆马湖水源厂⟧和⟦County#10|泗阳县⟧、⟦County#11|泗洪县⟧两家供水子公司，日供水能力36万立方米，污水处理能力22.5万立方米，服务人口270万人，漏损率18.7%。2014年营业收入3.14亿元，净利润负1380万元。

　　公告对受让方提出五项条件：（1）水务运营规模日均不低于100万立方米；（2）5年内增加投资不少于6亿元，用于⟦Facility#12|运河水厂⟧深度处理改造和⟦Place#13|洋河新区⟧管网建设；（3）现有758名职工全员聘用，工资福利不降低；（4）水价不作承诺，由⟦GovernmentBody#14|宿迁市物价局⟧依法核定；（5）股权5年内不得转让。

　　⟦City#31|宿迁⟧的水务改制曾走过弯路。2003年，⟦City#31~|该市⟧以1.03亿元将⟦Company#7|自来水公司⟧80%股权卖给民营的⟦Group#15|江苏银控集团⟧，因承诺的投资不到位，2007年又由⟦GovernmentBody#27|市政府⟧以1.8亿元回购。“当时把包袱甩了，也把控制权甩了。”原⟦GovernmentBody#16|市建设局⟧副局长⟦Person#17|鹿其昌⟧说。这一次，国资保留51%，市长热线里却仍有市民发问：会不会涨价？

　　⟦GovernmentBody#6|宿迁市国资委⟧副主任⟦Person#18|海涵⟧承认压力存在，但强调“不为卖而卖”。⟦Group#4|北控水务集团⟧⟦OrganizationUnit#19|东部大区⟧总经理⟦Person#20|司徒允平⟧表示，⟦Group#4~|公司⟧已在⟦City#22|徐州⟧、⟦City#23|连云港⟧取得4个特许经营项目，区域协同明显；⟦Group#3|威立雅水务⟧中国区副总裁⟦Person#21|让·马克·杜邦⟧则说：“我们在⟦Province#30|上海⟧⟦County#24|浦东⟧、⟦City#25|常州⟧、⟦City#26|昆明⟧做了十几年，知道怎样同中国的市政府相处。”⟦Group#5|无锡公用⟧未予置评。

　　竞价将于10月20日上午进行，最终结果须报⟦GovernmentBody#27|宿迁市人民政府⟧批准。
====
#3 acquired #1 ; percent=49% ; status=planned
#4 acquired #1 ; percent=49% ; status=planned
#5 acquired #1 ; percent=49% ; status=planned
#1 metric 挂牌底价 = 4.86 亿元
#3 locatedIn #29
#6 holdsStakeIn #1
#1 subsidiaryOf #6
#7 subsidiaryOf #1
#1 operates #8
#1 operates #9
#1 metric 日供水能力 = 36 万立方米
#1 metric 污水处理能力 = 22.5 万立方米
#1 metric 服务人口 = 270 万人
#1 metric 漏损率 = 18.7 %
#1 metric 营业收入 = 3.14 亿元 ; time=2014年
#1 metric 净利润 = -1380 万元 ; time=2014年
#1 metric 增加投资 = 6 亿元 ; time=5年内 ; approx=atLeast ; status=planned
#1 metric 职工 = 758 名
#15 acquired #7 ; percent=80% ; time=2003年
#15 metric 收购价款 = 1.03 亿元 ; time=2003年
#27 acquired #7 ; time=2007年
#27 metric 回购价款 = 1.8 亿元 ; time=2007年
#17 holdsPosition #16 ; title=副局长 ; status=ended
#17 said “当时把包袱甩了，也把控制权甩了。”
#6 holdsStakeIn #1 ; percent=51% ; status=planned
#18 holdsPosition #6 ; title=副主任
#18 said “不为卖而卖”
#19 partOf #4
#20 holdsPosition #19 ; title=总经理
#4 metric 特许经营项目 = 4 个
#21 holdsPosition #3 ; title=中国区副总裁
#21 said “我们在上海浦东、常州、昆明做了十几年，知道怎样同中国的市政府相处。”
#24 locatedIn #30
