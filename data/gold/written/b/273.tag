航运业减速，⟦Group#1|中国远洋运输（集团）总公司⟧全年吞吐与利润“一增一降”
　　⟦Institution#2|中国水运报⟧2009年2月6日讯　⟦Meeting#31|中远集团工作会议⟧3日至4日在⟦Province#3|北京⟧召开。总裁⟦Person#4|万里鸿⟧在报告中透露，2008年⟦Group#1~|集团⟧完成货运量4.31亿吨，同比增长2.9%，货运周转量1.76万亿吨海里；实现营业收入2067亿元，利润总额199亿元，同比下降40.6%。利润几乎全部来自前三季度，四季度单季亏损58亿元。
　　散货船是“过山车”。波罗的海干散货指数（BDI）从5月20日的11793点跌到12月5日的663点，⟦Company#5|中远散货运输有限公司⟧、⟦Company#6|青岛远洋运输有限公司⟧的好望角型船日租金从近20万美元跌至不足4000美元。⟦Company#7|中国远洋控股股份有限公司⟧（601919.SH、1919.HK）持有的远期运费协议（FFA）公允价值浮亏逾40亿元。⟦Person#4|万里鸿⟧说：“我们在最贵的时候租了最多的船，这个学费要记一辈子。”他宣布，⟦Group#1~|集团⟧今年不再新增任何长期租入运力，退租、停航船舶63艘，拆解老旧船28艘共112万载重吨。
　　集装箱方面，⟦Company#8|中远集装箱运输有限公司⟧完成579.2万TEU，增长1.5%，与⟦Company#9|川崎汽船⟧、⟦Company#10|阳明海运⟧、⟦Company#11|韩进海运⟧组成的⟦Institution#12|CKYH联盟⟧合并亚欧航线2条。⟦Company#13|中远太平洋⟧在⟦Place#14|希腊⟧赢得⟦Facility#15|比雷埃夫斯港⟧2、3号码头35年特许经营权，整个合同期支付总额约43亿欧元，今年10月接管。
　　修造船板块成为亮点。⟦Company#16|南通中远川崎船舶工程有限公司⟧交付船舶11艘，建成国内首艘10000TEU集装箱船“⟦Product#17|中远亚洲⟧”轮；⟦Company#18|中远船务工程集团⟧在⟦City#19|舟山⟧、⟦City#20|启东⟧布局海工，承建的圆筒型钻井平台“⟦Product#21|SEVAN DRILLER⟧”进入舾装阶段。⟦Product#21~|该平台⟧由⟦Place#22|挪威⟧⟦Company#23|SEVAN MARINE公司⟧设计，造价超过6亿美元。
　　会议还表彰了一批先进。“⟦Product#24|乐从⟧”轮船长⟦Person#25|都本亮⟧因在亚丁湾指挥船员击退海盗快艇，荣立一等功并被授予“⟦Honor#26|中远集团劳动模范⟧”；⟦Company#27|远洋地产⟧、⟦OrganizationUnit#28|中远劳务培训中心⟧等12家单位获得安全生产奖牌。⟦PartyOrganization#29|集团党组⟧书记⟦Person#30|麻景禄⟧要求，各单位一把手带头降薪15%，“与企业共渡难关，不减员、不减培训”。
　　为渡难关，⟦Company#32|中远财务公司⟧已向成员单位授信86亿元，⟦Company#33|中国进出口银行⟧、⟦Company#34|花旗银行⟧分别给予⟦Group#1~|集团⟧300亿元和10亿美元意向额度。⟦GovernmentBody#35|交通运输部⟧⟦OrganizationUnit#40|水运局⟧局长⟦Person#36|宋德迁⟧到会通报，今年将出台《⟦Policy#37|老旧运输船舶提前报废办法⟧》，每艘按吨位给予补贴。⟦Institution#38|上海海事大学⟧教授⟦Person#39|印绶章⟧预计，全球手持订单仍有3.1亿载重吨，“寒冬不是一个季节，是三年。”
====
#4 holdsPosition #1 ; title=总裁
#1 launched #31
#1 metric 货运量 = 4.31 亿吨 ; time=2008年
#1 metric 货运量同比增长 = 2.9 % ; time=2008年
#1 metric 货运周转量 = 1.76 万亿吨海里 ; time=2008年
#1 metric 营业收入 = 2067 亿元 ; time=2008年
#1 metric 利润总额 = 199 亿元 ; time=2008年
#1 metric 利润总额同比下降 = 40.6 % ; time=2008年
#1 metric 亏损 = 58 亿元 ; time=四季度
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#13 subsidiaryOf #1
#18 subsidiaryOf #1
#7 metric 远期运费协议浮亏 = 40 亿元 ; approx=atLeast
#4 said “我们在最贵的时候租了最多的船，这个学费要记一辈子。”
#1 metric 退租、停航船舶 = 63 艘
#1 metric 拆解老旧船 = 28 艘
#1 metric 拆解老旧船 = 112 万载重吨
#8 metric 集装箱完成 = 579.2 万TEU
#8 metric 合并亚欧航线 = 2 条
#8 metric 集装箱增长 = 1.5 %
#8 established #12
#9 established #12
#10 established #12
#11 established #12
#8 cooperatesWith #9
#8 cooperatesWith #10
#8 cooperatesWith #11
#15 locatedIn #14
#13 operates #15
#13 metric 特许经营权 = 35 年
#13 metric 支付总额 = 43 亿欧元 ; approx=about
#16 metric 交付船舶 = 11 艘
#16 produces #17
#18 locatedIn #19
#18 locatedIn #20
#18 produces #21
#23 locatedIn #22
#23 produces #21
#21 metric 造价 = 6 亿美元 ; approx=atLeast
#25 holdsPosition #1 ; title=船长
#25 receivedHonor #26
#29 partOf #1
#30 holdsPosition #29 ; title=书记
#30 said “与企业共渡难关，不减员、不减培训”
#1 metric 一把手降薪 = 15 %
#1 metric 获得安全生产奖牌单位 = 12 家
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#32 subsidiaryOf #1
#32 metric 授信 = 86 亿元
#33 metric 意向额度 = 300 亿元
#34 metric 意向额度 = 10 亿美元
#33 cooperatesWith #1
#34 cooperatesWith #1
#40 partOf #35
#36 holdsPosition #40 ; title=局长
#36 participatedIn #31
#35 issued #37 ; status=planned
#39 holdsPosition #38 ; title=教授
#39 said “寒冬不是一个季节，是三年。”
