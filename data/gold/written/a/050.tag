⟦Group#1|中国海油⟧⟦Facility#2|海基二号⟧投产 水深、高度、重量三破亚洲纪录

　　⟦City#3|珠海⟧9月19日电（记者 ⟦Person#4|穆铮⟧　通讯员 ⟦Person#5|何永福⟧）⟦Group#1|中国海油⟧今日宣布，亚洲首个深水导管架平台“⟦Facility#2|海基二号⟧”所在的⟦Project#6|流花11-1/4-1油田二次开发项目⟧在⟦Place#7|珠江口盆地⟧海域投产，标志着我国深水油气田全海式开发模式取得重大突破。
　　⟦Project#6~|项目⟧由⟦Company#8|中海石油（中国）有限公司深圳分公司⟧作业，⟦Company#9|海油工程⟧负责设计、建造和安装，主要设施包括“⟦Facility#2|海基二号⟧”平台、圆筒型浮式生产储卸油装置“⟦Facility#10|海葵一号⟧”，计划投产开发井32口，高峰日产原油约2700吨。“⟦Facility#2|海基二号⟧”总高428米、总重超过5万吨，作业水深324米。
　　“⟦Facility#11|流花油田⟧开采了近三十年，采出程度只有十几个百分点。放弃太可惜，新建水下系统又太贵。”⟦OrganizationUnit#12|流花油田开发项目组⟧经理⟦Person#13|曲立成⟧说，⟦Project#6~|项目⟧创新采用“深水导管架平台+圆筒型FPSO”模式，开发成本降低三成，可采储量寿命延长30年，能够带动周边1.4亿吨地质储量开发。
　　国产化是另一大亮点。⟦Company#9|海油工程⟧⟦Company#14|珠海基地⟧自主研制的⟦Product#15|数字孪生健康管理系统⟧、⟦Group#16|鞍钢⟧提供的420兆帕级超高强钢、⟦Institution#17|上海交通大学⟧参与的下水仿真，都是国内首次应用，关键设备国产化率超过90%。“⟦Facility#10|海葵一号⟧”由⟦Company#18|青岛国际化公司⟧总装，集成近60万个零部件。
　　⟦Group#1|中国海洋石油集团有限公司⟧党组书记、董事长⟦Person#19|池昌海⟧在投产仪式上指出，⟦Group#1~|公司⟧今年国内原油增产量占全国增量的六成以上，将继续实施“⟦Initiative#20|增储上产七年行动计划⟧”，加快“⟦Strategy#21|1534⟧”总体发展思路落地。上半年，⟦Group#1~|公司⟧油气净产量3.63亿桶油当量，同比增长9.3%；归母净利润797亿元，增长25%。
　　⟦GovernmentBody#22|国家能源局⟧⟦OrganizationUnit#23|油气司⟧、⟦GovernmentBody#24|广东省能源局⟧、⟦City#3|珠海市⟧有关负责人参加仪式。据了解，同样采用深水导管架技术的⟦Project#25|陆丰油田群二期⟧也将于明年投产。
====
#6 locatedIn #7
#1 hasProject #6
#8 hasProject #6
#9 hasProject #6
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#8 operates #2
#8 operates #10
#6 metric 开发井 = 32 口 ; status=planned
#6 metric 高峰日产原油 = 2700 吨 ; approx=about
#2 metric 总高 = 428 米
#2 metric 总重 = 5 万吨 ; approx=atLeast
#2 metric 作业水深 = 324 米
#12 partOf #1
#13 holdsPosition #12 ; title=经理
#13 said “流花油田开采了近三十年，采出程度只有十几个百分点。放弃太可惜，新建水下系统又太贵。”
#6 metric 寿命延长 = 30 年
#6 metric 带动地质储量 = 1.4 亿吨
#14 subsidiaryOf #9
#9 produces #15
#6 metric 关键设备国产化率 = 90 % ; approx=atLeast
#18 subsidiaryOf #9
#19 holdsPosition #1 ; title=党组书记、董事长
#1 launched #20
#1 hasStrategy #21
#1 metric 油气净产量 = 3.63 亿桶油当量 ; time=上半年
#1 metric 油气净产量同比增长 = 9.3 % ; time=上半年
#1 metric 归母净利润 = 797 亿元 ; time=上半年
#1 metric 归母净利润增长 = 25 % ; time=上半年
#23 partOf #22
#8 hasProject #25 ; status=planned
