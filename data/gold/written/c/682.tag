⟦GovernmentBody#1|工业和信息化部⟧党组成员、副部长⟦Person#2|晏子谦⟧赴⟦City#3|合肥⟧⟦City#4|无锡⟧⟦Province#5|上海⟧开展⟦Initiative#6|制造业重点产业链高质量发展行动⟧专题调研

4月14—18日，⟦GovernmentBody#1|工业和信息化部⟧副部长⟦Person#2|晏子谦⟧带队，围绕⟦Initiative#6|制造业重点产业链高质量发展行动⟧实施情况赴⟦Province#7|安徽⟧、⟦Province#8|江苏⟧、⟦Province#5|上海⟧三地调研。⟦OrganizationUnit#9|电子信息司⟧司长⟦Person#10|储文博⟧、⟦OrganizationUnit#11|规划司⟧副司长⟦Person#12|汝海英⟧及⟦Institution#13|中国电子信息产业发展研究院⟧有关同志参加。

在⟦City#3|合肥⟧，调研组先后走访⟦Company#14|长鑫存储⟧、⟦Facility#15|京东方第10.5代线⟧、⟦Company#16|晶合集成⟧和⟦Company#17|国仪量子⟧。⟦Company#16|晶合集成⟧（688249）负责人介绍，一季度产能利用率保持在97%，⟦Product#18|55纳米堆栈式CIS芯片⟧月产1.2万片，晶圆出货31.6万片，营收25.7亿元，同比增长15.3%。⟦Company#17|国仪量子⟧表示，⟦Product#19|量子钻石单自旋谱仪⟧装机超过50台，但高端微波源仍依赖进口。

在⟦City#4|无锡⟧，⟦Person#2|晏子谦⟧主持召开⟦Meeting#35|工业软件座谈会⟧，⟦Company#20|中船海神⟧、⟦Company#21|朗新科技⟧、⟦Company#22|雪浪数制⟧等8家企业发言。⟦GovernmentBody#23|无锡市工信局⟧局长⟦Person#24|冯锡康⟧汇报，⟦City#4|无锡市⟧⟦Industry#37|软件业⟧去年收入1926亿元，⟦Industry#38|工业软件⟧占41%，但“千万元以上的国产化订单还不到一百个”。座谈会上，⟦Person#25|卜永宁⟧代表⟦Company#22|雪浪数制⟧提出设立⟦Fund#26|工业软件首版次补偿基金⟧，调研组当场记录并转交⟦OrganizationUnit#11|规划司⟧研究。

在⟦Province#5|上海⟧，调研组考察⟦Company#27|中微半导体⟧⟦Place#36|临港⟧基地、⟦Company#28|上海微电子装备集团⟧和⟦Facility#29|集成电路材料创新中试平台⟧。⟦Person#2|晏子谦⟧强调：“链主不能只摘桃子，要带着小伙伴一块儿种树。”

⟦Person#2|晏子谦⟧在三地均要求落实《⟦Policy#30|制造业中试平台建设指引⟧》，把首台（套）、首批次、首版次政策一路兑现到末端，并要求各地在6月底前完成⟦Initiative#32|产业链“揭榜挂帅”项目中期评估⟧。
据⟦OrganizationUnit#60|运行监测协调局⟧统计，一季度全国规上电子信息制造业增加值同比增长11.5%，集成电路产量1095亿块；⟦Province#7|安徽⟧、⟦Province#8|江苏⟧、⟦Province#5|上海⟧三地合计占全国产量的46%，其中⟦Place#61|无锡高新区⟧一个区就占8.3%。调研组还了解到，由⟦Group#62|华润集团⟧、⟦Fund#63|国家集成电路产业投资基金二期⟧和⟦City#4|无锡市⟧共同投资的⟦Company#64|华润微⟧⟦Project#65|12吋功率芯片二期⟧，注册资本金到位率已达92%。
====
#4 developsIndustry #37
#2 holdsPosition #1 ; title=党组成员、副部长
#9 partOf #1
#11 partOf #1
#10 holdsPosition #9 ; title=司长
#12 holdsPosition #11 ; title=副司长
#1 launched #6
#2 visited #3
#2 visited #4
#2 visited #5
#2 visited #7
#2 visited #8
#2 visited #14
#2 visited #15
#2 visited #16
#2 visited #17
#2 visited #27
#2 visited #28
#2 visited #29
#10 visited #14
#10 visited #15
#10 visited #16
#10 visited #17
#12 visited #14
#12 visited #15
#12 visited #16
#12 visited #17
#18 metric 月产 = 1.2 万片
#16 produces #18
#16 metric 产能利用率 = 97 % ; time=一季度
#16 metric 晶圆出货 = 31.6 万片 ; time=一季度
#16 metric 营收 = 25.7 亿元 ; time=一季度
#16 metric 营收同比增长 = 15.3 % ; time=一季度
#17 produces #19
#19 metric 装机 = 50 台 ; approx=atLeast
#24 holdsPosition #23 ; title=局长
#4 metric 软件业收入 = 1926 亿元 ; time=去年
#4 metric 工业软件占比 = 41 % ; time=去年
#24 said “千万元以上的国产化订单还不到一百个”
#2 said “链主不能只摘桃子，要带着小伙伴一块儿种树。”
#20 participatedIn #35
#21 participatedIn #35
#22 participatedIn #35
#2 launched #35
#60 partOf #1
#1 metric 全国规上电子信息制造业增加值同比增长 = 11.5 % ; time=一季度
#1 metric 全国集成电路产量 = 1095 亿块 ; time=一季度
#1 metric 三地合计占全国产量 = 46 % ; time=一季度
#61 metric 占全国产量 = 8.3 % ; time=一季度
#64 hasProject #65
#62 hasProject #65
#63 hasProject #65
#4 hasProject #65
#65 metric 注册资本金到位率 = 92 %
