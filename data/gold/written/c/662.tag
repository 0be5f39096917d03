⟦Province#29|山西省⟧领导在⟦City#2|大同⟧调研⟦Industry#31|煤机装备⟧和⟦Industry#27|数字经济⟧企业

⟦Institution#3|山西新闻网⟧12月2日讯（记者⟦Person#4|弓晓军⟧）11月30日至12月1日，⟦GovernmentBody#1|山西省人民政府⟧副省长⟦Person#5|暴元吉⟧在⟦City#2|大同⟧调研⟦Industry#28|装备制造⟧和⟦Industry#27|数字经济⟧企业，现场协调解决用电、用工、融资难题。

⟦Company#6|中车大同电力机车有限公司⟧⟦OrganizationUnit#32|组装车间⟧内，四台⟦Product#7|HXD2型机车⟧正在落车。⟦Company#6~|公司⟧总经理⟦Person#8|智立新⟧汇报，今年已交付机车213台，其中出口⟦Place#9|白俄罗斯⟧、⟦Place#10|乌兹别克斯坦⟧41台，预计全年产值68亿元，同比增长22%；与⟦Institution#11|太原理工大学⟧联合开发的⟦Product#12|氢能调车机车⟧已跑满3万公里。⟦Person#5|暴元吉⟧勉励企业“把火车头的劲头拿出来，拉着⟦City#2|大同⟧制造往前跑”。

在⟦Facility#13|秦淮数据环首都·太行山能源信息产业基地⟧，副省长一行登上观景平台。⟦Facility#13~|该基地⟧由⟦Group#14|秦淮数据集团⟧投资110亿元建设，7栋数据中心全部投运，去年用电31.6亿千瓦时，绿电占比72%，PUE值1.18。负责人反映二期220千伏变电站间隔不足，随行的⟦Company#15|国网山西电力⟧副总经理⟦Person#16|郝在田⟧当场答复，明年3月底前解决。

晚上八点，座谈会在⟦GovernmentBody#17|大同经济技术开发区管委会⟧召开。⟦Group#18|晋能控股装备制造集团⟧提出煤机再制造进项税抵扣问题，⟦Company#19|同方威视大同公司⟧提出缺少高级焊工，⟦Company#20|大同新研氢能源科技公司⟧希望开放加氢站用地审批。⟦Person#5|暴元吉⟧逐一回应，要求⟦GovernmentBody#21|省工信厅⟧、⟦GovernmentBody#22|省能源局⟧、⟦GovernmentBody#23|大同市政府⟧列出“问题、责任、时限”三张清单，12月20日前书面回复企业。

今年1—10月，⟦City#2|大同⟧⟦Industry#28|装备制造业⟧增加值增长14.9%，高于⟦City#2~|全市⟧规上工业6.2个百分点；算力设备销售收入86亿元，占⟦Province#29~|全省⟧的37%。调研组还察看了⟦Project#24|大同—天津南特高压⟧⟦County#25|广灵⟧段开工现场，走访了“⟦Initiative#26|入企服务常态化⟧”驻企干部。
调研期间，⟦Person#5|暴元吉⟧还见证⟦Group#60|华阳新材料集团⟧、⟦Company#61|中科海钠⟧与⟦County#62|云冈区⟧政府签约，三方将在⟦Facility#63|云冈经济技术产业园⟧共建⟦Project#64|钠离子电池Pack二线⟧，一期投资5.7亿元；项目公司由⟦Group#60|华阳新材料集团⟧控股，持股65%。⟦Group#60|华阳⟧去年碳纤维产销1050吨，是⟦Product#65|华阳T1000级碳纤维⟧的生产者。
====
#32 partOf #6
#5 holdsPosition #1 ; title=副省长
#5 visited #2
#5 visited #6
#5 visited #13
#5 visited #24
#8 holdsPosition #6 ; title=总经理
#6 produces #7
#6 produces #12
#11 produces #12
#6 cooperatesWith #11
#6 metric 交付机车 = 213 台 ; time=今年
#6 metric 出口机车 = 41 台 ; time=今年
#6 metric 预计产值 = 68 亿元 ; time=全年 ; status=planned
#6 metric 产值同比增长 = 22 % ; time=全年 ; status=planned
#12 metric 运行里程 = 3 万公里
#5 said “把火车头的劲头拿出来，拉着大同制造往前跑”
#14 hasProject #13
#14 operates #13
#13 metric 投资 = 110 亿元
#13 metric 数据中心 = 7 栋
#13 metric 用电 = 31.6 亿千瓦时 ; time=去年
#13 metric 绿电占比 = 72 % ; time=去年
#13 metric PUE值 = 1.18
#16 holdsPosition #15 ; title=副总经理
#17 locatedIn #2
#2 metric 装备制造业增加值增长 = 14.9 % ; time=今年1—10月
#2 metric 装备制造业增加值增速高于规上工业 = 6.2 个百分点 ; time=今年1—10月
#2 metric 算力设备销售收入 = 86 亿元 ; time=今年1—10月
#2 metric 算力设备销售收入占全省 = 37 % ; time=今年1—10月
#2 developsIndustry #27
#2 developsIndustry #28
#25 locatedIn #2
#5 visited #62
#60 cooperatesWith #61
#60 hasProject #64 ; status=planned
#61 hasProject #64 ; status=planned
#64 locatedIn #63
#63 locatedIn #62
#64 metric 一期投资 = 5.7 亿元 ; status=planned
#60 metric 碳纤维产销 = 1050 吨 ; time=去年
#60 produces #65
