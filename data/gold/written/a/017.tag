⟦GovernmentBody#1|工信部⟧：加快推进新型工业化 前三季度规上工业增加值增长5.8%

　　⟦Company#2|人民网⟧⟦Province#3|北京⟧10月23日电 （记者⟦Person#4|解思齐⟧）⟦GovernmentBody#5|国新办⟧今日举行新闻发布会，⟦GovernmentBody#1|工业和信息化部⟧副部长⟦Person#6|单文华⟧介绍2024年前三季度工业和信息化发展情况。⟦OrganizationUnit#7|运行监测协调局⟧局长⟦Person#8|陶涌⟧，⟦OrganizationUnit#9|信息通信发展司⟧司长⟦Person#10|谢向东⟧出席。
　　⟦Person#6|单文华⟧说，前三季度，全国规模以上工业增加值同比增长5.8%，其中9月份增长5.4%。制造业增加值占国内生产总值比重基本稳定，⟦Industry#11|装备制造业⟧、⟦Industry#12|高技术制造业⟧增加值分别增长7.5%和9.1%。⟦Industry#13|新能源汽车⟧产量831.6万辆，增长31.7%，提前完成年度目标。
　　在数字基础设施方面，⟦Person#10|谢向东⟧介绍，截至9月底，全国建成5G基站408.9万个，5G移动电话用户达9.81亿户。⟦Group#14|中国移动⟧、⟦Group#15|中国电信⟧、⟦Group#16|中国联通⟧三家企业启动⟦Initiative#17|5G-A商用计划⟧，已在300多个城市开通服务。⟦GovernmentBody#1|工信部⟧联合⟦GovernmentBody#18|教育部⟧、⟦GovernmentBody#19|国家卫生健康委⟧等部门实施“⟦Initiative#20|信号升格⟧”专项行动，完成重点场所覆盖优化8.2万个。
　　针对中小企业发展，⟦Person#8|陶涌⟧表示，⟦GovernmentBody#1|工业和信息化部⟧会同⟦GovernmentBody#21|财政部⟧启动新一轮⟦Initiative#22|专精特新中小企业奖补政策⟧，今年支持重点“小巨人”企业1000家以上。目前已累计培育⟦Honor#23|专精特新“小巨人”企业⟧1.46万家。
　　有记者提问光伏行业低价竞争问题。⟦Person#8|陶涌⟧回应，⟦GovernmentBody#1|工信部⟧正修订《⟦Policy#24|光伏制造行业规范条件⟧》，引导企业减少单纯扩大产能，⟦Institution#25|中国光伏行业协会⟧已组织⟦Company#26|隆基绿能⟧、⟦Company#27|通威股份⟧、⟦Company#28|晶科能源⟧等16家企业座谈，就防止恶性竞争达成共识。
　　下一步，⟦GovernmentBody#1|工信部⟧将编制《⟦Policy#29|“十五五”新型工业化发展规划⟧》，办好⟦Meeting#30|世界智能制造大会⟧，支持⟦Province#31|上海⟧、⟦City#32|深圳⟧、⟦City#33|合肥⟧等地建设⟦OrganizationUnit#34|国家人工智能产业创新平台⟧。⟦Person#6|单文华⟧强调，“我们有信心、有条件、有能力完成全年目标任务。”
====
#5 launched #1
#6 holdsPosition #1 ; title=副部长
#7 partOf #1
#9 partOf #1
#8 holdsPosition #7 ; title=局长
#10 holdsPosition #9 ; title=司长
#1 metric 规模以上工业增加值同比增长 = 5.8 % ; time=前三季度
#1 metric 规模以上工业增加值同比增长 = 5.4 % ; time=9月份
#11 metric 增加值增长 = 7.5 % ; time=前三季度
#12 metric 增加值增长 = 9.1 % ; time=前三季度
#13 metric 产量 = 831.6 万辆 ; time=前三季度
#13 metric 产量增长 = 31.7 % ; time=前三季度
#1 metric 5G基站 = 408.9 万个 ; time=截至9月底
#1 metric 5G移动电话用户 = 9.81 亿户 ; time=截至9月底
#14 launched #17
#15 launched #17
#16 launched #17
#17 metric 开通城市 = 300 个 ; approx=about
#1 launched #20
#18 launched #20
#19 launched #20
#20 metric 重点场所覆盖优化 = 8.2 万个
#1 launched #22
#21 launched #22
#22 metric 支持重点“小巨人”企业 = 1000 家 ; time=今年 ; approx=atLeast
#1 metric 专精特新“小巨人”企业 = 1.46 万家
#1 issued #24 ; status=planned
#25 cooperatesWith #26
#25 cooperatesWith #27
#25 cooperatesWith #28
#1 issued #29 ; status=planned
#1 launched #30 ; status=planned
#6 said “我们有信心、有条件、有能力完成全年目标任务。”
