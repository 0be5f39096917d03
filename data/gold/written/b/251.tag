公司要闻｜⟦Group#1|齐鲁交通⟧与⟦Place#43|意大利⟧⟦Fund#2|F2i⟧、⟦Place#44|德国⟧⟦Company#3|Fraport⟧共建跨境REIT平台
（来源：⟦Group#1|齐鲁交通发展集团⟧官网　发布时间：2018-07-06　点击次数：2 417）

7月5日上午，⟦Group#1|齐鲁交通发展集团有限公司⟧（以下简称⟦Group#1|齐鲁交通⟧）与⟦Place#43|意大利⟧基础设施基金⟦Fund#2|F2i SGR⟧、⟦Place#44|德国⟧⟦Facility#46|法兰克福机场⟧投资商⟦Company#3|Fraport⟧、⟦Place#45|法国⟧⟦Company#4|凡登（香港）有限公司⟧在⟦City#6|济南⟧⟦Facility#5|舜耕山庄⟧签署四方合作备忘录，共同设立“⟦Fund#7|齐鲁—欧洲基础设施投资平台⟧”（⟦Fund#7|QEIP⟧），首期规模10亿欧元，四方出资比例为40%、25%、20%、15%。⟦GovernmentBody#8|山东省人民政府⟧副秘书长⟦Person#9|滑石柱⟧、⟦GovernmentBody#10|山东省国资委⟧副主任⟦Person#11|贝天放⟧、⟦GovernmentBody#12|意大利驻华使馆⟧商务参赞⟦Person#13|Marco Ferri⟧见证签约。

签约仪式上，⟦Group#1|齐鲁交通⟧党委书记、董事长⟦Person#14|连世昌⟧致辞。他说，⟦Group#1~|集团⟧2015年由⟦Group#15|山东高速集团⟧分立设立，注册资本226亿元，负责运营管理⟦Facility#16|济青高速北线⟧、⟦Facility#17|青银高速⟧、⟦Facility#18|京台高速⟧等3166公里省属收费公路，三年来资产总额从998亿元增至1940亿元，净资产收益率提高1.9个百分点。“我们修路修了三十年，现在要学会用别人的路、别人的钱，反过来让别人用我们的经验。”⟦Person#14|连世昌⟧表示，山东企业将借助⟦Fund#7|QEIP⟧，参与⟦Place#43|意大利⟧⟦Facility#19|威尼斯A4公路⟧、⟦Place#21|斯洛文尼亚⟧⟦Facility#20|马里博尔机场⟧、⟦Place#22|希腊⟧⟦Facility#23|塞萨洛尼基港⟧的PPP项目，其中对⟦Facility#20|马里博尔机场⟧⟦Company#24|SHS公司⟧的持股比例计划不低于35%。

⟦Fund#2|F2i⟧首席执行官⟦Person#25|雷娜托·拉瓦内利⟧在接受采访时说：“与⟦Group#1|齐鲁交通⟧谈判的八个月里，我学会了‘慢就是快’。”他介绍，⟦Fund#2|F2i⟧管理着五只基金、资产规模42亿欧元，是⟦Place#43|意大利⟧⟦Company#26|都灵机场⟧、⟦Company#27|米兰马尔彭萨机场⟧的股东，⟦Company#27~|后者⟧持股35.7%。

会后，⟦Person#11|贝天放⟧一行在⟦Group#1|齐鲁交通⟧总法律顾问⟦Person#28|宁元培⟧、⟦OrganizationUnit#29|国际部⟧部长⟦Person#30|朴顺姬⟧陪同下参观了⟦Facility#31|智慧高速公路指挥调度中心⟧。中心占地1.8万平方米，接入视频1.2万路，事件发现平均用时由9分钟缩短到73秒。

按照四方约定，⟦Fund#7|QEIP⟧在⟦Place#32|新加坡⟧注册管理公司，在⟦Place#33|济南中央商务区⟧设运营中心，⟦OrganizationUnit#34|投资委员会⟧由7人组成，⟦Group#1|齐鲁交通⟧委派3人，主席由⟦Fund#2|F2i⟧推荐。备忘录有效期24个月，正式协议力争于年底前签署。

【链接】⟦Group#1|齐鲁交通⟧大事：2016年8月成立⟦Company#35|齐鲁财务公司⟧；2017年5月收购⟦Company#36|齐鲁石化仓储公司⟧60%股权；2017年7月控股子公司⟦Company#37|齐鲁高速公路股份公司⟧递交H股上市申请，2018年7月19日在⟦Institution#38|香港联交所⟧主板挂牌，发行5亿股，募资12.5亿港元，⟦Group#39|中远海运⟧旗下⟦Company#40|中国远洋海运（香港）⟧持股30%，为第二大股东。
（撰稿：⟦Person#41|漆永波⟧　审核：⟦Person#42|马敬斋⟧）
====
#3 operates #46
#1 established #7
#2 established #7
#3 established #7
#4 established #7
#1 cooperatesWith #2
#1 cooperatesWith #3
#1 cooperatesWith #4
#1 holdsStakeIn #7 ; percent=40%
#2 holdsStakeIn #7 ; percent=25%
#3 holdsStakeIn #7 ; percent=20%
#4 holdsStakeIn #7 ; percent=15%
#7 metric 首期规模 = 10 亿欧元
#5 locatedIn #6
#2 locatedIn #43
#3 locatedIn #44
#4 locatedIn #45
#9 holdsPosition #8 ; title=副秘书长
#11 holdsPosition #10 ; title=副主任
#13 holdsPosition #12 ; title=商务参赞
#14 holdsPosition #1 ; title=党委书记、董事长
#1 formedFrom #15 ; time=2015年
#1 metric 注册资本 = 226 亿元
#1 metric 收费公路 = 3166 公里
#1 operates #16
#1 operates #17
#1 operates #18
#1 metric 资产总额 = 1940 亿元
#1 metric 净资产收益率提高 = 1.9 个百分点
#14 said “我们修路修了三十年，现在要学会用别人的路、别人的钱，反过来让别人用我们的经验。”
#20 locatedIn #21
#23 locatedIn #22
#7 holdsStakeIn #24 ; percent=35% ; status=planned
#25 holdsPosition #2 ; title=首席执行官
#25 said “与齐鲁交通谈判的八个月里，我学会了‘慢就是快’。”
#2 metric 管理基金 = 5 只
#2 metric 资产规模 = 42 亿欧元
#2 holdsStakeIn #27 ; percent=35.7%
#2 holdsStakeIn #26
#28 holdsPosition #1 ; title=总法律顾问
#30 holdsPosition #29 ; title=部长
#29 partOf #1
#11 visited #31
#28 visited #31
#30 visited #31
#31 metric 占地面积 = 1.8 万平方米
#31 metric 接入视频 = 1.2 万路
#31 metric 事件发现平均用时 = 73 秒
#33 locatedIn #6
#34 metric 成员 = 7 人
#34 partOf #7
#1 established #35 ; time=2016年8月
#1 acquired #36 ; percent=60% ; time=2017年5月
#37 subsidiaryOf #1
#37 metric 发行股份 = 5 亿股
#37 metric 募资 = 12.5 亿港元
#40 holdsStakeIn #37 ; percent=30%
#40 subsidiaryOf #39
#7 locatedIn #33 ; status=planned
#1 operates #31
