⟦GovernmentBody#1|国务院国资委⟧：上半年中央企业消费扶贫数据出炉

⟦Platform#3|国资小新⟧7月15日消息，2020年上半年，97家中央企业直接投入帮扶资金31.6亿元，完成全年责任书的88.4%；购买贫困地区农产品19.3亿元，帮助销售13.8亿元，其中⟦Province#42|湖北⟧产品6.2亿元。

购买额排名前五的是：
1）⟦Group#4|中国石油⟧　2.14亿元
2）⟦Group#5|国家电网⟧　1.97亿元
3）⟦Group#6|中国建筑⟧　1.63亿元
4）⟦Group#7|中国移动⟧　1.48亿元
5）⟦Group#8|中粮集团⟧　1.36亿元

帮助销售额前三：⟦Group#8|中粮⟧3.55亿元，⟦Group#9|中国石化⟧2.2亿元，⟦Group#10|中国电信⟧0.97亿元。⟦Group#9|中国石化⟧靠的是2.7万座⟦Facility#11|易捷⟧门店，“⟦Initiative#12|一县一链⟧”行动把⟦County#13|东乡⟧藜麦做成了月饼、啤酒、饼干，⟦Product#14|东乡红藜麦⟧带动4.1万亩种植。

几个典型——
⟦Group#15|中国一汽⟧对口⟦Province#16|广西⟧⟦County#17|凤山⟧、⟦Province#18|吉林⟧⟦County#19|镇赉⟧、⟦County#20|和龙⟧和⟦Province#21|西藏⟧⟦County#22|左贡⟧、⟦County#23|芒康⟧，5月上线的⟦Platform#24|红旗扶贫商城⟧注册职工11.2万人，首月成交1870万元，⟦Product#25|和龙桑黄⟧卖断货。
⟦Group#26|南航集团⟧把⟦Province#27|新疆⟧⟦County#28|皮山县⟧的核桃仁配进机供餐，日均1.4万份；今年追加200万元，用于当地⟦Facility#29|南航核桃分拣厂⟧的第二条线。
⟦Group#30|国投⟧管理的⟦Fund#31|央企扶贫基金⟧，规模314亿元，累计投决项目145个、金额283亿元，上半年新投⟦Company#32|新疆昆仑绿源⟧3亿元、⟦Company#33|凉山好医生药业⟧1.2亿元。
⟦Group#34|中国旅游集团⟧在⟦County#35|西盟⟧建的⟦Project#36|勐梭龙潭精品酒店⟧封顶，投资1.37亿元，计划国庆试业。

下半年安排：8月举办⟦Meeting#37|中央企业消费扶贫专题推介会⟧；10月启动⟦Initiative#38|央企消费扶贫季⟧；对未摘帽的52个县中由央企帮扶的13个县挂牌督战，⟦Group#39|中国铁建⟧、⟦Group#40|中国交建⟧等牵头。⟦GovernmentBody#1|国资委⟧副主任⟦Person#41|桑丘⟧说，“买得越多不等于帮得越好，回头率才是硬指标”。上半年复购率为36.7%，去年同期为22.5%。

附注：数据取自⟦Platform#50|央企扶贫信息系统⟧，未含地方国企；⟦Group#51|中国中车⟧、⟦Group#52|中国商飞⟧、⟦Group#53|中国华能⟧、⟦Group#54|中国大唐⟧、⟦Group#55|鞍钢⟧、⟦Group#56|中国通号⟧、⟦Group#57|中国节能⟧七家填报口径不一，已退回重核。⟦GovernmentBody#1|国资委⟧⟦OrganizationUnit#58|科技创新和社会责任局⟧负责解释，电商平台、扶贫专柜等不再单列。
====
#1 metric 中央企业直接投入帮扶资金 = 31.6 亿元 ; time=2020年上半年
#1 metric 中央企业 = 97 家
#1 metric 完成全年责任书 = 88.4 % ; time=2020年上半年
#1 metric 购买贫困地区农产品 = 19.3 亿元 ; time=2020年上半年
#1 metric 帮助销售 = 13.8 亿元 ; time=2020年上半年
#1 metric 帮助销售湖北产品 = 6.2 亿元 ; time=2020年上半年
#4 metric 购买额 = 2.14 亿元 ; time=2020年上半年
#5 metric 购买额 = 1.97 亿元 ; time=2020年上半年
#6 metric 购买额 = 1.63 亿元 ; time=2020年上半年
#7 metric 购买额 = 1.48 亿元 ; time=2020年上半年
#8 metric 购买额 = 1.36 亿元 ; time=2020年上半年
#8 metric 帮助销售额 = 3.55 亿元 ; time=2020年上半年
#9 metric 帮助销售额 = 2.2 亿元 ; time=2020年上半年
#10 metric 帮助销售额 = 0.97 亿元 ; time=2020年上半年
#9 operates #11
#9 metric 门店 = 2.7 万座
#9 launched #12
#13 produces #14
#14 metric 带动种植 = 4.1 万亩
#15 pairedWith #17
#15 pairedWith #19
#15 pairedWith #20
#15 pairedWith #22
#15 pairedWith #23
#17 locatedIn #16
#19 locatedIn #18
#20 locatedIn #18
#22 locatedIn #21
#23 locatedIn #21
#15 established #24 ; time=5月
#24 metric 注册职工 = 11.2 万人
#24 metric 成交 = 1870 万元 ; time=首月
#20 produces #25
#28 locatedIn #27
#26 metric 核桃仁机供餐日均 = 1.4 万份
#26 fundedAid #29 ; amount=200万元 ; time=今年
#29 locatedIn #28
#31 metric 规模 = 314 亿元
#31 metric 投决项目 = 145 个
#31 metric 投决金额 = 283 亿元
#31 metric 新投新疆昆仑绿源 = 3 亿元 ; time=上半年
#31 metric 新投凉山好医生药业 = 1.2 亿元 ; time=上半年
#31 holdsStakeIn #32
#31 holdsStakeIn #33
#34 hasProject #36
#36 locatedIn #35
#36 metric 投资 = 1.37 亿元
#1 launched #37 ; status=planned ; time=8月
#1 launched #38 ; status=planned ; time=10月
#1 metric 挂牌督战县 = 13 个 ; status=planned
#41 holdsPosition #1 ; title=副主任
#41 said “买得越多不等于帮得越好，回头率才是硬指标”
#1 metric 复购率 = 36.7 % ; time=上半年
#1 metric 复购率 = 22.5 % ; time=去年同期
#58 partOf #1
