⟦Group#1|芜湖产投集团⟧：“以投带引”跑出加速度

　　7月初，一则消息在创投圈传开：⟦Group#1|芜湖产业投资集团⟧参投的⟦Company#2|长飞先进半导体⟧完成A轮超38亿元融资，创下当年国内第三代半导体领域纪录。“我们第一轮投了2.5亿元，估值涨了六倍。”⟦Group#1|芜湖产投⟧党委委员、副总经理⟦Person#3|章涛⟧说。
　　⟦Group#1|芜湖产业投资集团有限公司⟧前身是⟦Company#4|芜湖产业投资基金公司⟧，2022年由⟦GovernmentBody#5|芜湖市国资委⟧将⟦Company#6|芜湖建投⟧所属七家投资平台整合而成，注册资本100亿元，管理⟦Fund#7|芜湖天使母基金⟧、⟦Fund#8|芜湖产业母基金⟧、⟦Fund#9|安徽省新能源汽车和智能网联汽车产业主题母基金⟧等42只基金，认缴总规模1068亿元，员工平均年龄31岁。
　　“投早投小，先过五关。”⟦Group#1~|集团⟧建立“⟦Initiative#10|三审两签一否决⟧”制度，投资经理、外部专家、⟦OrganizationUnit#11|投委会⟧逐级把关。⟦Company#12|伯特利⟧、⟦Company#13|瑞鹄模具⟧、⟦Company#14|埃夫特⟧等已上市的参投企业，累计带来账面收益43亿元。在⟦Place#15|芜湖经开区⟧，由⟦Group#1|芜湖产投⟧“搭桥”，⟦Group#16|奇瑞控股集团⟧与⟦Company#17|宁德时代⟧合作的⟦Project#18|芜湖时代电池基地⟧投产，去年产值56亿元。
　　失败也被写进账本。⟦Company#19|某新能源整车企业⟧停摆，⟦Group#1~|集团⟧2000万元投资打了水漂。⟦GovernmentBody#5|市国资委⟧依据《⟦Policy#20|芜湖市国有创投尽职免责实施办法⟧》认定投资团队勤勉尽责，没有追责。“看整体、看长周期，不看单个项目输赢。”⟦GovernmentBody#5|市国资委⟧主任⟦Person#21|束启华⟧表示。
　　今年，⟦Group#1|芜湖产投⟧把目光投向⟦Industry#22|低空经济⟧。与⟦Institution#23|北京航空航天大学⟧共建⟦OrganizationUnit#24|芜湖低空飞行器创新中心⟧，牵头设立规模20亿元的⟦Fund#25|低空经济产业基金⟧，引进⟦Company#26|中科星图⟧、⟦Company#27|钻石飞机⟧等项目13个，⟦Facility#28|芜宣机场⟧开通至⟦City#29|马鞍山⟧的载人示范航线正在申报。市长⟦Person#30|单向东⟧说，“低空是下一个‘新能源车’。”
　　截至6月末，⟦Group#1~|集团⟧资产总额598亿元、净资产302亿元，分别比成立之初增长2.3倍和1.7倍；主体信用评级AAA。⟦Group#31|合肥产投集团⟧、⟦Group#32|苏创投集团⟧等来此取经，⟦Person#3|章涛⟧把经验概括为一句话：慢就是快，少就是多。
====
#1 holdsStakeIn #2
#2 metric 融资 = 38 亿元 ; approx=atLeast
#1 metric 首轮投资 = 2.5 亿元
#3 holdsPosition #1 ; title=党委委员、副总经理
#1 formedFrom #4
#5 supervises #1
#1 metric 注册资本 = 100 亿元
#1 operates #7
#1 metric 管理基金 = 42 只
#1 metric 认缴总规模 = 1068 亿元
#1 metric 员工平均年龄 = 31 岁
#1 launched #10
#11 partOf #1
#1 holdsStakeIn #12
#1 holdsStakeIn #13
#1 holdsStakeIn #14
#1 metric 账面收益 = 43 亿元
#16 cooperatesWith #17
#16 hasProject #18
#17 hasProject #18
#18 locatedIn #15
#18 metric 产值 = 56 亿元 ; time=去年
#1 holdsStakeIn #19
#19 metric 投资损失 = 2000 万元
#5 issued #20
#21 holdsPosition #5 ; title=主任
#21 said “看整体、看长周期，不看单个项目输赢。”
#1 developsIndustry #22
#1 cooperatesWith #23
#1 established #24
#23 established #24
#1 established #25
#25 metric 规模 = 20 亿元
#1 metric 引进项目 = 13 个
#30 said “低空是下一个‘新能源车’。”
#1 metric 资产总额 = 598 亿元 ; time=截至6月末
#1 metric 净资产 = 302 亿元 ; time=截至6月末
#1 metric 资产总额增长 = 2.3 倍
#1 metric 净资产增长 = 1.7 倍
