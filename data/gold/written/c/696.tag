⟦PartyOrganization#1|中共XX集团有限公司委员会⟧关于2020年落实全面从严治党主体责任情况的报告

⟦GovernmentBody#2|省委⟧并⟦GovernmentBody#3|省纪委监委⟧：
2020年，⟦PartyOrganization#1~|集团党委⟧坚持以⟦Slogan#4|习近平新时代中国特色社会主义思想⟧为指导，增强⟦Slogan#5|“四个意识”⟧，落实管党治党责任，推动⟦Group#6|XX集团⟧改革发展各项工作取得新成效。现报告如下：
一、强化政治统领。建立“⟦Initiative#28|第一议题⟧”制度，党委会学习重要讲话重要指示批示精神46次，专题研究党建18次。对⟦GovernmentBody#7|省委第二巡视组⟧反馈的53个具体问题立行立改，已完成51个；修订党委会、⟦OrganizationUnit#8|董事会⟧、经理层权责清单，党委前置研究事项由127项压减为89项。
二、抓实“⟦Initiative#9|基层党建提升三年行动⟧”。⟦Group#6~|集团⟧下设基层党委29个、党总支33个、党支部412个，党员8,763名。创建“⟦Honor#10|标杆党支部⟧”60个，整顿软弱涣散支部11个。⟦PartyOrganization#11|XX煤矿党委⟧“⟦Initiative#12|双向培养工程⟧”、⟦PartyOrganization#13|XX化工公司党委⟧“⟦Initiative#14|党员安全信用银行⟧”在省属企业推广，新发展党员201名，其中生产一线占73.6%。
三、扛起疫情防控和脱贫攻坚责任。党员捐款586.4万元，⟦Institution#15|集团总医院⟧派出援鄂医护34人；⟦Company#16|XX药业⟧48小时内转产口罩，日产由0到30万只。结对帮扶的⟦County#17|XX县⟧⟦Township#18|XX乡⟧三个村全部出列，全年投入帮扶资金1,480万元，援建的⟦Project#19|XX村光伏扶贫电站⟧装机1.2兆瓦。
四、正风肃纪不停步。深入整治“⟦Slogan#20|四风⟧”，全年处置问题线索167件，立案73件，给予党纪政务处分81人；对招标领域开展“⟦Initiative#21|利剑专项行动⟧”，移送⟦GovernmentBody#22|XX市公安局⟧2件。组织党员干部5,312人次到⟦Facility#23|XX监狱⟧接受警示教育。
五、以高质量党建引领高质量发展。在主要产品价格下跌17%的情况下，⟦Group#6~|集团⟧全年实现营业收入733.6亿元，利润9.18亿元，资产负债率由76.1%降到72.4%；原煤产量4,032万吨，⟦Project#24|XX露天煤矿智能化⟧建成5G无人驾驶矿卡28台；⟦Company#25|XX股份⟧完成定增17.6亿元。
存在不足主要有：落实党委（党组）意识形态责任制存在弱项，个别单位“⟦Initiative#29|三会一课⟧”照本宣科；重大投资⟦Project#26|XX煤制烯烃⟧论证不够，2020年亏损3.2亿元。2021年，⟦PartyOrganization#1~|集团党委⟧将以建党100周年为契机开展“⟦Initiative#27|永远跟党走⟧”群众性主题活动。
妥否，请审示。
====
#1 partOf #6
#8 partOf #6
#1 implements #4
#1 implements #5
#1 launched #9
#1 launched #28
#6 launched #9
#1 metric 学习重要讲话重要指示批示精神 = 46 次 ; time=2020年
#1 metric 专题研究党建 = 18 次 ; time=2020年
#7 metric 反馈问题 = 53 个
#1 metric 完成整改问题 = 51 个
#1 metric 前置研究事项 = 89 项
#6 metric 基层党委 = 29 个
#6 metric 党总支 = 33 个
#6 metric 党支部 = 412 个
#6 metric 党员 = 8763 名
#1 metric 标杆党支部 = 60 个
#1 metric 整顿软弱涣散支部 = 11 个
#11 partOf #6
#13 partOf #6
#11 launched #12
#13 launched #14
#1 metric 新发展党员 = 201 名
#1 metric 生产一线新发展党员占比 = 73.6 %
#6 metric 党员捐款 = 586.4 万元
#15 partOf #6
#15 metric 援鄂医护 = 34 人
#16 subsidiaryOf #6
#16 metric 口罩日产 = 30 万只
#18 locatedIn #17
#6 pairedWith #18
#6 fundedAid #18 ; amount=1480万元 ; time=全年
#6 fundedAid #19
#19 metric 装机 = 1.2 兆瓦
#1 metric 处置问题线索 = 167 件 ; time=全年
#1 metric 立案 = 73 件 ; time=全年
#1 metric 党纪政务处分 = 81 人 ; time=全年
#1 launched #21
#21 metric 移送 = 2 件
#1 metric 警示教育 = 5312 人次
#6 metric 主要产品价格下跌 = 17 % ; time=全年
#6 metric 营业收入 = 733.6 亿元 ; time=全年
#6 metric 利润 = 9.18 亿元 ; time=全年
#6 metric 资产负债率 = 72.4 %
#6 metric 原煤产量 = 4032 万吨
#6 hasProject #24
#6 hasProject #26
#24 metric 无人驾驶矿卡 = 28 台
#25 subsidiaryOf #6
#25 metric 定增 = 17.6 亿元
#26 metric 亏损 = 3.2 亿元 ; time=2020年
#1 launched #27 ; status=planned
