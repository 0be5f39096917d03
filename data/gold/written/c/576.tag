关于⟦Group#1|长沙城市发展集团有限公司⟧2024年上半年生产经营情况的报告

⟦GovernmentBody#2|市国资委⟧：
现将⟦Group#1~|我集团⟧（以下称⟦Group#1|城发集团⟧）上半年生产经营情况报告如下：
一、主要指标
上半年，合并口径营业收入61.7亿元，完成年度预算的46.2%；利润总额2.86亿元，同比减少1.14亿元，减少原因一是结转房产面积下降，二是⟦Facility#3|橘子洲⟧片区经营税费一次性缴纳；融资到位198亿元，平均成本3.37%，同比下降56个BP。资产负债率63.5%，较年初上升0.4个百分点，控制在⟦GovernmentBody#2~|贵委⟧核定的65%以内。
二、主业经营
（一）⟦Platform#25|城市建设运营板块⟧。代建项目132个，完成投资54.3亿元。⟦Project#4|湘雅路过江通道⟧左线贯通，⟦Project#5|新世纪体育文化中心改造⟧交付比赛场馆两座，⟦Project#6|金南路二期⟧、⟦Project#7|暮坪湘江特大桥⟧按节点推进，⟦Project#8|月亮岛西片区综合开发⟧因用地批文未到，仍处停工状态。
（二）⟦Platform#26|公用事业板块⟧。⟦Company#9|长沙燃气实业⟧供气5.9亿立方米，换装金属软管11.2万户；⟦Company#10|长沙通程实业⟧（⟦Group#1~|集团⟧参股17.6%）酒店入住率71%；⟦Company#24|城市停车公司⟧新建充电终端430个。
（三）⟦Platform#27|文旅板块⟧。⟦Group#11|长沙文旅集团⟧接待游客1168万人次，创收3.2亿元，其中⟦Facility#12|贾谊故居⟧夜游“⟦Product#13|夜访长沙王⟧”场均上座率92%，《⟦Product#14|恰同学少年⟧》演出第200场。
（四）⟦Platform#28|资产板块⟧。⟦Company#15|长房物业⟧在管面积3400万平方米，其中住宅占比七成；盘活闲置房产8.6万平方米，回笼资金2.3亿元；⟦Fund#16|长沙城发产业引导基金⟧新投⟦Company#17|威胜信息⟧等3个项目，累计投放7.9亿元。
三、改革管理
一是推进⟦Initiative#18|穿透式监管⟧试点，⟦Platform#19|三重一大决策运行系统⟧在各级子企业全面上线，受理事项1027件；二是实施⟦Initiative#20|清欠清收攻坚⟧，收回逾期账款9.1亿元；三是完成⟦Company#21|长沙先导城市资源公司⟧与⟦Company#22|长沙城投资产经营公司⟧吸收合并，人员分流147人。四是开展“⟦Initiative#23|向群众汇报⟧”开放日8场次。
四、下半年打算
（略）争取全年营业收入不低于133亿元，利润6亿元左右，下半年化解隐性债务21亿元。

⟦Group#1|长沙城市发展集团有限公司⟧
2024年7月18日
====
#2 supervises #1
#1 metric 营业收入 = 61.7 亿元 ; time=上半年
#1 metric 营业收入完成年度预算 = 46.2 % ; time=上半年
#1 metric 利润总额 = 2.86 亿元 ; time=上半年
#1 metric 利润总额同比减少 = 1.14 亿元 ; time=上半年
#1 metric 融资到位 = 198 亿元 ; time=上半年
#1 metric 融资平均成本 = 3.37 % ; time=上半年
#1 metric 融资平均成本同比下降 = 56 个BP
#1 metric 资产负债率 = 63.5 %
#1 metric 资产负债率较年初上升 = 0.4 个百分点
#1 metric 核定资产负债率 = 65 % ; approx=atMost
#1 metric 代建项目 = 132 个
#1 metric 代建项目完成投资 = 54.3 亿元 ; time=上半年
#1 hasProject #4
#1 hasProject #5
#1 hasProject #6
#1 hasProject #7
#1 hasProject #8
#5 metric 交付比赛场馆 = 2 座
#9 subsidiaryOf #1
#9 metric 供气 = 5.9 亿立方米
#9 metric 换装金属软管 = 11.2 万户
#1 holdsStakeIn #10 ; percent=17.6%
#10 metric 酒店入住率 = 71 %
#24 metric 新建充电终端 = 430 个
#11 subsidiaryOf #1
#11 metric 接待游客 = 1168 万人次
#11 metric 创收 = 3.2 亿元
#11 operates #12
#11 produces #13
#13 metric 场均上座率 = 92 %
#11 produces #14
#15 subsidiaryOf #1
#15 metric 在管面积 = 3400 万平方米
#15 metric 住宅占比 = 70 %
#1 metric 盘活闲置房产 = 8.6 万平方米
#1 metric 回笼资金 = 2.3 亿元
#16 holdsStakeIn #17
#16 metric 新投项目 = 3 个
#16 metric 累计投放 = 7.9 亿元
#1 launched #18
#19 metric 受理事项 = 1027 件
#1 launched #20
#1 metric 收回逾期账款 = 9.1 亿元
#21 formedFrom #22
#1 metric 人员分流 = 147 人
#1 launched #23
#23 metric 场次 = 8 场次
#1 metric 营业收入 = 133 亿元 ; time=全年 ; approx=atLeast ; status=planned
#1 metric 利润 = 6 亿元 ; time=全年 ; approx=about ; status=planned
#1 metric 化解隐性债务 = 21 亿元 ; time=下半年 ; status=planned
#24 subsidiaryOf #1
