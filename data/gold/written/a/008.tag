证券代码：600585　证券简称：⟦Company#1|海螺水泥⟧

⟦Company#1|安徽海螺水泥股份有限公司⟧关于收购股权暨对外投资的公告

　　⟦Company#1~|本公司⟧⟦OrganizationUnit#2|董事会⟧及全体董事保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏。
　　一、交易概述
　　为进一步完善西北市场布局，⟦Company#1|安徽海螺水泥股份有限公司⟧（以下简称“⟦Company#1~|公司⟧”）全资子公司⟦Company#3|平凉海螺水泥有限责任公司⟧（以下简称“⟦Company#3|平凉海螺⟧”）拟以自有资金3.86亿元，收购⟦Group#4|甘肃恒亚控股集团⟧持有的⟦Company#5|庆阳恒亚水泥有限公司⟧（以下简称“⟦Company#5|庆阳恒亚⟧”）65%的股权。交易完成后，⟦Company#5|庆阳恒亚⟧将成为⟦Company#1~|公司⟧的间接控股子公司。本次交易不构成关联交易，亦不构成重大资产重组，无需提交股东大会审议。
　　二、交易对方
　　⟦Group#4|甘肃恒亚控股集团有限公司⟧成立于2006年，注册地为⟦Province#6|甘肃省⟧⟦City#7|庆阳市⟧⟦County#8|西峰区⟧，法定代表人⟦Person#9|亢永强⟧，主营⟦Industry#10|建材⟧、⟦Industry#11|商品混凝土⟧。⟦Company#1~|公司⟧与⟦Group#4|恒亚集团⟧之间不存在产权、业务等方面的其他关系。
　　三、标的情况
　　⟦Company#5|庆阳恒亚⟧拥有一条日产4500吨熟料生产线，2023年末总资产9.74亿元，净资产4.12亿元；2023年度实现营业收入5.31亿元，净利润2680万元。⟦Group#12|中联资产评估集团⟧出具的评估报告显示，其股东全部权益价值为5.93亿元，增值率43.9%。
　　四、对外投资
　　同日，⟦OrganizationUnit#2|董事会⟧审议通过《⟦Policy#13|关于设立合资公司的议案⟧》。⟦Company#1~|公司⟧拟与⟦Group#14|国家电投集团⟧、⟦Company#15|三峡能源⟧在⟦City#16|芜湖市⟧共同出资设立⟦Company#17|海螺新能源有限公司⟧，注册资本20亿元，三方持股比例分别为60%、25%和15%，投资建设⟦Project#18|皖南分布式光伏项目⟧，规划装机120万千瓦。
　　五、对公司的影响
　　本次收购有利于⟦Company#1~|公司⟧拓展⟦Place#19|陇东⟧市场，发挥⟦Company#3|平凉海螺⟧与⟦Company#5|庆阳恒亚⟧的协同效应。上述事项尚需履行国有资产监督管理部门的备案程序，存在不确定性。此前媒体关于⟦Company#1~|公司⟧拟入股⟦Company#20|金隅冀东⟧的报道不属实。
　　特此公告。

　　　　　　⟦Company#1|安徽海螺水泥股份有限公司⟧⟦OrganizationUnit#2|董事会⟧
　　　　　　二〇二四年八月二十七日
====
#2 partOf #1
#3 subsidiaryOf #1 ; percent=100%
#3 acquired #5 ; percent=65% ; status=planned
#3 metric 收购价款 = 3.86 亿元 ; status=planned
#4 holdsStakeIn #5 ; percent=65%
#5 subsidiaryOf #1 ; status=planned
#4 locatedIn #8
#8 locatedIn #7
#7 locatedIn #6
#9 holdsPosition #4 ; title=法定代表人
#4 developsIndustry #10
#4 developsIndustry #11
#5 metric 日产熟料 = 4500 吨
#5 metric 总资产 = 9.74 亿元 ; time=2023年末
#5 metric 净资产 = 4.12 亿元 ; time=2023年末
#5 metric 营业收入 = 5.31 亿元 ; time=2023年度
#5 metric 净利润 = 2680 万元 ; time=2023年度
#5 metric 股东全部权益价值 = 5.93 亿元
#5 metric 增值率 = 43.9 %
#2 issued #13
#1 established #17 ; status=planned
#14 established #17 ; status=planned
#15 established #17 ; status=planned
#1 holdsStakeIn #17 ; percent=60% ; status=planned
#14 holdsStakeIn #17 ; percent=25% ; status=planned
#15 holdsStakeIn #17 ; percent=15% ; status=planned
#1 cooperatesWith #14 ; status=planned
#1 cooperatesWith #15 ; status=planned
#17 metric 注册资本 = 20 亿元 ; status=planned
#17 locatedIn #16 ; status=planned
#1 hasProject #18 ; status=planned
#17 hasProject #18 ; status=planned
#18 metric 规划装机 = 120 万千瓦 ; status=planned
