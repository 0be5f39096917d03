“红船领航 智造兴市”——⟦County#1|桐乡市⟧⟦Township#2|乌镇镇⟧党委工作汇报提纲

　　⟦County#1|桐乡市⟧⟦Township#2|乌镇镇⟧地处⟦Province#3|浙江⟧⟦City#4|嘉兴⟧北部，辖31个村（社区）、在册党员5462名，因⟦Meeting#5|世界互联网大会⟧闻名。近年来，⟦GovernmentBody#6|镇党委⟧以“⟦Initiative#7|红船领航⟧”党建品牌为抓手，统筹推进各项工作，下面从三方面汇报。
　　一、建强组织，把堡垒筑在一线。全镇推行“⟦Initiative#8|网格党支部⟧”，划分网格98个，⟦Person#9|费晓岚⟧、⟦Person#10|徐兴良⟧等党员网格长全天候在线；对⟦Village#11|五星村⟧、⟦Village#12|浙北社区⟧两个软弱涣散党组织派驻⟦OrganizationUnit#13|整顿工作组⟧。与⟦Company#14|浙江电信⟧共建“⟦Platform#15|乌镇管家⟧”联动中心，一年办结诉求3.8万件，满意率98.7%。⟦Village#16|陈庄村⟧党委书记⟦Person#17|张卫良⟧获评“⟦Honor#18|全国优秀党务工作者⟧”，⟦Village#16|陈庄村⟧是⟦Honor#19|全国乡村治理示范村⟧。
　　二、发展产业，把题目答在数字经济上。依托⟦Meeting#5|世界互联网大会⟧，引进⟦Group#20|中电海康⟧、⟦Company#21|杭州数澜⟧、⟦Company#22|大搜车⟧等企业1360家，⟦Facility#23|乌镇大道科创集聚区⟧完成固定资产投资47亿元。与⟦Institution#24|之江实验室⟧、⟦Institution#25|浙江大学⟧共建⟦OrganizationUnit#26|乌镇实验室⟧，研发的⟦Product#27|光纤微晶⟧获⟦Honor#28|浙江省科学技术进步奖二等奖⟧。⟦Group#29|桐乡市城投集团⟧投资6.3亿元建设⟦Project#30|乌镇人才公寓⟧。2023年，⟦Township#2~|全镇⟧地区生产总值124亿元，同比增长6.9%，财政总收入13.4亿元，增长8%。
　　三、办实民生，把温度送到家门口。实施⟦Project#31|第二中心小学迁建⟧，总投资1.9亿元；⟦Institution#32|乌镇互联网医院⟧累计服务3800万人次，挂牌“⟦Honor#33|国家级互联网医疗示范单位⟧”，但与⟦GovernmentBody#34|市医保局⟧的结算接口仍不顺畅。⟦Company#35|乌镇旅游股份有限公司⟧出资200万元设立“⟦Fund#36|桑梓关爱基金⟧”，资助困难家庭272户。
　　问题和不足：少数党员作用发挥不够明显，旅游旺季交通拥堵依然突出。下一步，⟦GovernmentBody#6|镇党委⟧将深入学习⟦Meeting#37|党的二十届三中全会⟧精神，对标⟦Township#38|织里镇⟧、⟦Township#39|横店镇⟧，实施“⟦Initiative#40|百企数改⟧”行动，争取年内新增规上企业30家，打造“⟦Goal#41|数字世界会客厅⟧”。
　　以上汇报，请⟦GovernmentBody#42|市委⟧⟦Person#43|于会游⟧书记和各位领导批评指正。
====
#2 locatedIn #1
#1 locatedIn #4
#4 locatedIn #3
#2 metric 在册党员 = 5462 名
#2 metric 村（社区） = 31 个
#6 launched #7
#6 launched #8
#8 metric 网格 = 98 个
#9 holdsPosition #2 ; title=网格长
#10 holdsPosition #2 ; title=网格长
#13 partOf #6
#14 cooperatesWith #2
#2 established #15
#14 established #15
#15 metric 办结诉求 = 3.8 万件
#15 metric 满意率 = 98.7 %
#17 holdsPosition #16 ; title=党委书记
#17 receivedHonor #18
#16 receivedHonor #19
#11 locatedIn #2
#12 locatedIn #2
#16 locatedIn #2
#2 metric 引进企业 = 1360 家
#23 locatedIn #2
#23 metric 固定资产投资 = 47 亿元
#2 cooperatesWith #24
#2 cooperatesWith #25
#2 established #26
#24 established #26
#25 established #26
#26 produces #27
#27 receivedHonor #28
#29 hasProject #30
#30 metric 投资 = 6.3 亿元
#2 metric 地区生产总值 = 124 亿元 ; time=2023年
#2 metric 地区生产总值同比增长 = 6.9 % ; time=2023年
#2 metric 财政总收入 = 13.4 亿元 ; time=2023年
#2 metric 财政总收入增长 = 8 % ; time=2023年
#2 hasProject #31
#31 metric 总投资 = 1.9 亿元
#32 metric 累计服务 = 3800 万人次
#32 receivedHonor #33
#32 locatedIn #2
#35 established #36
#35 metric 出资 = 200 万元
#36 metric 资助困难家庭 = 272 户
#6 addresses “少数党员作用发挥不够明显”
#6 implements #37
#2 benchmarksAgainst #38
#2 benchmarksAgainst #39
#6 launched #40 ; status=planned
#2 metric 新增规上企业 = 30 家 ; status=planned
#2 pursuesGoal #41
#43 holdsPosition #42 ; title=书记
