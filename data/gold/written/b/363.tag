⟦Meeting#3|中央企业、地方国资委负责人会议⟧召开 部署2014年国资国企六项重点任务
“混改”“简政”成为高频词

　　本报⟦Province#4|北京⟧12月24日讯　（记者　⟦Person#1|嵇长庚⟧　⟦Person#2|邝晓芸⟧）历时两天的⟦Meeting#3|中央企业、地方国资委负责人会议⟧24日在⟦Province#4|北京⟧闭幕。⟦GovernmentBody#5|国务院国资委⟧主任、党委副书记⟦Person#6|靳远志⟧在总结讲话中指出，2013年，中央企业克服经济下行压力，1—11月累计实现营业收入21.8万亿元，同比增长9.1%；实现利润总额1.2万亿元，同比增长7.1%；上缴税费总额1.8万亿元，增长5.8%。全国国资监管系统企业资产总额首破80万亿元关口。

　　⟦Person#6|靳远志⟧强调，⟦Meeting#7|党的十八届三中全会⟧提出“⟦Slogan#8|以管资本为主加强国有资产监管⟧”，这不是简单的一字之差。他要求，⟦GovernmentBody#5~|国资委⟧机关带头“减权”，明年上半年先取消、下放审批事项21项；⟦GovernmentBody#9|北京市国资委⟧、⟦GovernmentBody#10|重庆市国资委⟧、⟦GovernmentBody#11|四川省国资委⟧等8家地方国资委提前试点出资人监管清单。“该放的一项不留，该管的一寸不让。”

　　⟦Meeting#3~|会议⟧明确，2014年国资国企要抓好六项任务：
　　一是积极稳妥发展混合所有制。支持⟦Group#13|中国石油化工集团公司⟧率先开展油品销售业务重组引资，⟦Group#14|国家电网公司⟧在抽水蓄能、电动汽车充换电设施领域向社会资本开放；⟦Group#15|中国中信集团⟧注入⟦Place#16|香港⟧上市平台⟦Company#17|中信泰富⟧，交易规模约2270亿元。
　　二是改组组建国有资本投资、运营公司。⟦Group#18|国家开发投资公司⟧、⟦Group#19|中国诚通⟧已上报方案。
　　三是完善法人治理结构。在⟦Group#20|新兴际华集团⟧试点由⟦OrganizationUnit#21|董事会⟧选聘总经理，年内扩大到4户；外部董事占多数的央企目前52户。
　　四是剥离企业办社会职能。以⟦Province#22|黑龙江⟧、⟦Province#23|河南⟧、⟦Province#24|湖南⟧为试点，分离移交“三供一业”，预算补助43亿元。⟦Company#25|大庆石油管理局⟧⟦City#26|大庆⟧矿区的供热移交，涉及居民28.4万户。
　　五是化解产能过剩。⟦Group#27|鞍钢集团⟧压减粗钢200万吨，⟦Group#28|中国建筑材料集团⟧联合⟦Group#29|中国中材集团⟧淘汰水泥熟料1150万吨，⟦Company#30|中国铝业⟧⟦Company#31|贵州分公司⟧关停电解铝17万吨。
　　六是推进海外布局。⟦Group#32|中国交通建设集团⟧、⟦Company#33|中国港湾⟧在⟦Place#34|斯里兰卡⟧⟦Facility#35|科伦坡港口城⟧、⟦Place#36|肯尼亚⟧⟦Project#37|蒙内铁路⟧的推进须与环保同步。

　　参会的⟦GovernmentBody#38|云南省国资委⟧主任⟦Person#39|木世昌⟧（纳西族）说：“以往我们盯着几十户企业的人事审批，今后要盯资本的进退流向。”⟦Group#27|鞍钢集团⟧总经理⟦Person#40|欧阳秋实⟧算了一笔账，单是⟦Company#41|攀钢⟧、⟦Company#42|鞍凌公司⟧两家去年就亏损71.4亿元，去产能“等不起”。⟦GovernmentBody#43|山东省国资委⟧副主任⟦Person#44|蔺相成⟧建议，三供一业移交，⟦GovernmentBody#45|财政部⟧能否“先补后改”。

　　⟦GovernmentBody#46|中央组织部⟧、⟦GovernmentBody#47|国家发展改革委⟧、⟦GovernmentBody#48|工业和信息化部⟧、⟦GovernmentBody#49|人力资源和社会保障部⟧、⟦GovernmentBody#50|审计署⟧等部门有关负责同志列席⟦Meeting#3~|会议⟧。
====
#6 holdsPosition #5 ; title=主任、党委副书记
#5 launched #3
#5 metric 中央企业营业收入 = 21.8 万亿元 ; time=1—11月
#5 metric 中央企业营业收入同比增长 = 9.1 % ; time=1—11月
#5 metric 中央企业利润总额 = 1.2 万亿元 ; time=1—11月
#5 metric 中央企业利润总额同比增长 = 7.1 % ; time=1—11月
#5 metric 中央企业上缴税费总额 = 1.8 万亿元 ; time=1—11月
#5 metric 中央企业上缴税费增长 = 5.8 % ; time=1—11月
#5 metric 国资监管系统企业资产总额 = 80 万亿元 ; approx=atLeast
#5 metric 取消、下放审批事项 = 21 项 ; time=明年上半年 ; status=planned
#6 said “该放的一项不留，该管的一寸不让。”
#15 holdsStakeIn #17 ; status=planned
#17 locatedIn #16
#17 metric 交易规模 = 2270 亿元 ; approx=about
#21 partOf #20
#5 metric 试点企业 = 4 户 ; time=年内 ; status=planned
#5 metric 外部董事占多数的央企 = 52 户
#5 metric 预算补助 = 43 亿元
#25 metric 供热移交居民 = 28.4 万户
#27 metric 压减粗钢 = 200 万吨 ; time=2014年 ; status=planned
#28 cooperatesWith #29
#28 metric 淘汰水泥熟料 = 1150 万吨 ; status=planned
#29 metric 淘汰水泥熟料 = 1150 万吨 ; status=planned
#31 subsidiaryOf #30
#31 metric 关停电解铝 = 17 万吨 ; status=planned
#35 locatedIn #34
#37 locatedIn #36
#32 hasProject #37
#33 hasProject #37
#39 holdsPosition #38 ; title=主任
#39 participatedIn #3
#40 participatedIn #3
#44 participatedIn #3
#6 participatedIn #3
#39 said “以往我们盯着几十户企业的人事审批，今后要盯资本的进退流向。”
#40 holdsPosition #27 ; title=总经理
#41 metric 合计亏损 = 71.4 亿元 ; time=去年
#42 metric 合计亏损 = 71.4 亿元 ; time=去年
#41 subsidiaryOf #27
#42 subsidiaryOf #27
#44 holdsPosition #43 ; title=副主任
#46 participatedIn #3
#47 participatedIn #3
#48 participatedIn #3
#49 participatedIn #3
#50 participatedIn #3
