⟦Group#1|北京同仁堂⟧集团“十四五”中期评估报告（摘要）

　　⟦Group#1|中国北京同仁堂（集团）有限责任公司⟧（以下简称“⟦Group#1|集团⟧”）由⟦GovernmentBody#2|北京市国资委⟧授权经营，旗下⟦Company#3|同仁堂股份⟧、⟦Company#4|同仁堂科技⟧、⟦Company#5|同仁堂国药⟧三家上市公司。为客观评估《⟦Policy#6|同仁堂“十四五”发展规划纲要⟧》实施情况，⟦Group#1~|集团⟧委托⟦Institution#7|北京大学国家发展研究院⟧、⟦Institution#8|中国中医科学院⟧开展中期评估，现摘要如下。
　　一、目标完成情况。主要指标12项，7项达到或超过序时进度，3项基本持平，2项滞后。截至2023年末，营业收入239.5亿元，较2020年增长39.7%；利润总额31.4亿元，年均增长14.6%；研发投入占营业收入2.1%，低于2.5%的规划目标；海外门店153家，完成规划的102%。
　　二、主要成效。（一）“⟦Strategy#9|一体两翼、一轴三链⟧”布局成型。以⟦Industry#10|中药制造⟧为主体，⟦Industry#11|医养服务⟧、⟦Industry#12|健康消费⟧为两翼，⟦Company#4|同仁堂科技⟧投资12.8亿元建成⟦Facility#13|大兴生产基地⟧，年产⟦Product#14|安宫牛黄丸⟧能力提高60%。（二）药材溯源有突破。在⟦Province#15|安徽⟧⟦City#16|亳州⟧、⟦Province#17|甘肃⟧⟦City#18|定西⟧、⟦Province#19|内蒙古⟧⟦County#20|奈曼旗⟧建设⟦OrganizationUnit#21|道地药材基地⟧15个，与⟦Institution#22|北京中医药大学⟧合作制定种植标准27项，⟦Company#23|同仁堂（安国）药业⟧被认定为⟦Honor#24|农业产业化国家重点龙头企业⟧。（三）传承创新并重。⟦OrganizationUnit#25|同仁堂中医药研究院⟧完成⟦Product#26|牛黄清心丸⟧等21个大品种二次开发，名医⟦Person#27|金元丰⟧等37位国家级名老中医设立工作室；⟦Product#28|知嘛健康⟧门店开设42家，但单店盈利率仅31%。
　　三、主要问题。（一）主品种依赖度高，前五大品种收入占比47%，抵御药材涨价的能力不足，2023年⟦Company#3|同仁堂股份⟧天然牛黄采购成本同比上升68%；（二）医养板块整合滞后，拟收购⟦Company#29|承志堂⟧80%股权的事项因尽调未完成多次延期；（三）数字化系统孤岛尚存。
　　四、调整建议。一是将营业收入目标由300亿元调整为280亿元；二是到2025年研发投入占比提高至2.4%；三是对标⟦Group#30|云南白药⟧、⟦Group#31|广药集团⟧，推动⟦Company#32|同仁堂医养公司⟧赴⟦Institution#33|港交所⟧上市；四是组建⟦OrganizationUnit#34|名贵药材战略储备专班⟧。
====
#2 supervises #1
#3 subsidiaryOf #1
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#23 subsidiaryOf #1
#32 subsidiaryOf #1
#1 issued #6
#1 metric 营业收入 = 239.5 亿元 ; time=截至2023年末
#1 metric 营业收入增长 = 39.7 %
#1 metric 利润总额 = 31.4 亿元
#1 metric 利润总额年均增长 = 14.6 %
#1 metric 研发投入占营业收入 = 2.1 %
#1 metric 海外门店 = 153 家
#1 metric 完成规划 = 102 %
#1 hasStrategy #9
#9 hasComponent #10 ; role=core
#9 hasComponent #11 ; role=wing
#9 hasComponent #12 ; role=wing
#1 developsIndustry #10
#1 developsIndustry #11
#1 developsIndustry #12
#4 established #13
#13 metric 投资 = 12.8 亿元
#4 produces #14
#14 metric 年产能力提高 = 60 %
#20 locatedIn #19
#1 established #21
#21 metric 道地药材基地 = 15 个
#16 locatedIn #15
#18 locatedIn #17
#1 cooperatesWith #22
#1 metric 制定种植标准 = 27 项
#23 receivedHonor #24
#25 partOf #1
#25 produces #26
#25 metric 二次开发大品种 = 21 个
#1 metric 名老中医工作室 = 37 位
#1 produces #28
#28 metric 门店 = 42 家
#28 metric 单店盈利率 = 31 %
#1 metric 前五大品种收入占比 = 47 %
#3 metric 天然牛黄采购成本同比上升 = 68 % ; time=2023年
#1 acquired #29 ; percent=80% ; status=planned
#1 metric 营业收入目标 = 280 亿元 ; status=planned
#1 metric 研发投入占比 = 2.4 % ; time=到2025年 ; status=planned
#1 benchmarksAgainst #30
#1 benchmarksAgainst #31
#1 established #34 ; status=planned
#1 addresses “医养板块整合滞后”
