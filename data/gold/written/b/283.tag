⟦Group#1|汾酒集团⟧简介
（2007年版）

　　⟦Group#1|山西杏花村汾酒集团有限责任公司⟧位于⟦Province#2|山西省⟧⟦City#3|吕梁市⟧⟦County#4|汾阳市⟧⟦Township#5|杏花村镇⟧，是以生产经营⟦Product#6|汾酒⟧、⟦Product#7|竹叶青酒⟧为主营业务的国有独资公司，⟦GovernmentBody#8|山西省国资委⟧代表⟦GovernmentBody#9|省政府⟧履行出资人职责。⟦Group#1~|集团⟧占地面积230万平方米，建筑面积76万平方米，员工8000人，2006年总资产28.7亿元。
　　一、历史渊源。1500年前的南北朝，⟦Product#6|汾酒⟧作为宫廷御酒载入《⟦Policy#10|北齐书⟧》；1915年荣获⟦Honor#11|巴拿马万国博览会甲等大奖章⟧；1949年，⟦Company#12|国营杏花村汾酒厂⟧由原⟦Company#13|晋泉公⟧、⟦Company#14|德厚成⟧等酒坊合并组建，同年⟦Product#6|汾酒⟧、⟦Product#7|竹叶青⟧登上开国大典国宴；1988年改为⟦Company#15|山西杏花村汾酒厂⟧，1993年由⟦Company#15|汾酒厂⟧独家发起设立⟦Company#16|山西杏花村汾酒厂股份有限公司⟧（简称⟦Company#16|山西汾酒⟧，600809），次年1月6日在⟦Institution#17|上海证券交易所⟧挂牌，是⟦Province#2|山西⟧第一家上市公司，也是国内第一家白酒上市公司；2002年⟦Group#1~|集团⟧进行公司制改造。
　　二、经营情况。2006年，⟦Group#1~|集团⟧实现销售收入19.6亿元，利税8.2亿元，分别比上年增长27.6%和33.9%。⟦Company#16|山西汾酒⟧净利润2.6亿元，每股收益0.60元。成品酒产量2.9万吨，出口⟦Place#18|日本⟧、⟦Place#19|韩国⟧、⟦Place#20|新西兰⟧等21个国家和地区。
　　三、产品体系。有⟦Product#6|汾酒⟧、⟦Product#7|竹叶青酒⟧、⟦Product#21|玫瑰汾酒⟧、⟦Product#22|白玉汾酒⟧四大系列168个规格。其中“⟦Product#23|青花瓷30年汾酒⟧”获⟦Honor#24|中国包装之星⟧，零售价518元/瓶。
　　四、下属企业。⟦Group#1~|集团⟧现有全资、控股子公司11家：⟦Company#16|山西汾酒⟧（持股69.97%）、⟦Company#25|杏花村国际贸易公司⟧（100%）、⟦Company#26|义泉涌酒业公司⟧（100%）、⟦Company#27|山西杏花村旅游公司⟧（80%）、⟦Company#28|神泉涌包装印刷公司⟧（51%），参股⟦Company#30|太原市商业银行⟧3.2%。
　　五、科技与质量。⟦OrganizationUnit#31|技术中心⟧2003年被认定为省级企业技术中心，与⟦Institution#32|江南大学⟧⟦OrganizationUnit#33|酿酒科学与酶技术中心⟧、⟦Institution#34|中国食品发酵工业研究院⟧共同研究“⟦Project#35|汾酒微生物区系解析⟧”课题。国家级评酒委员⟦Person#36|韩培英⟧、⟦Honor#37|全国五一劳动奖章⟧获得者⟦Person#38|武秀勤⟧等一批技术骨干活跃在一线。2005年，⟦Group#1~|集团⟧获⟦Institution#39|中国质量协会⟧颁发的⟦Honor#40|全国质量奖⟧鼓励奖。
　　六、企业文化。核心理念为“⟦Slogan#41|用心酿造，诚信天下⟧”，目标是“⟦Goal#42|清香型白酒第一品牌⟧、⟦Goal#43|国际知名的酒文化企业⟧”。自1999年起每年举办⟦Initiative#44|杏花村汾酒文化节⟧；⟦Facility#45|汾酒博物馆⟧年接待游客16万人次。
　　七、社会责任。⟦Group#1~|集团⟧自2004年结对帮扶⟦County#46|石楼县⟧⟦Township#47|小蒜镇⟧⟦Village#48|张家河村⟧，每年安排20万元改善水利；向⟦Institution#49|汾阳中学⟧设立助学金50万元。
====
#1 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #2
#1 produces #6
#1 produces #7
#1 produces #21
#1 produces #22
#8 supervises #1
#1 metric 占地面积 = 230 万平方米
#1 metric 建筑面积 = 76 万平方米
#1 metric 员工 = 8000 人
#1 metric 总资产 = 28.7 亿元 ; time=2006年
#6 receivedHonor #11 ; time=1915年
#12 formedFrom #13 ; time=1949年
#12 formedFrom #14 ; time=1949年
#15 formedFrom #12 ; time=1988年
#15 established #16 ; time=1993年
#1 formedFrom #15
#1 metric 销售收入 = 19.6 亿元 ; time=2006年
#1 metric 利税 = 8.2 亿元 ; time=2006年
#1 metric 销售收入比上年增长 = 27.6 % ; time=2006年
#1 metric 利税比上年增长 = 33.9 % ; time=2006年
#16 metric 净利润 = 2.6 亿元 ; time=2006年
#16 metric 每股收益 = 0.60 元
#1 metric 成品酒产量 = 2.9 万吨
#1 metric 出口国家和地区 = 21 个
#1 metric 产品规格 = 168 个
#23 receivedHonor #24
#23 metric 零售价 = 518 元/瓶
#1 produces #23
#1 metric 全资、控股子公司 = 11 家
#1 holdsStakeIn #16 ; percent=69.97%
#1 holdsStakeIn #25 ; percent=100%
#1 holdsStakeIn #26 ; percent=100%
#1 holdsStakeIn #27 ; percent=80%
#1 holdsStakeIn #28 ; percent=51%
#1 holdsStakeIn #30 ; percent=3.2%
#16 subsidiaryOf #1
#25 subsidiaryOf #1
#26 subsidiaryOf #1
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#31 partOf #1
#33 partOf #32
#1 cooperatesWith #32
#1 cooperatesWith #34
#1 hasProject #35
#36 holdsPosition #1 ; title=国家级评酒委员
#38 receivedHonor #37
#1 receivedHonor #40 ; time=2005年
#1 pursuesGoal #42
#1 pursuesGoal #43
#1 launched #44
#1 operates #45
#45 metric 年接待游客 = 16 万人次
#1 pairedWith #48
#48 locatedIn #47
#47 locatedIn #46
#1 fundedAid #48 ; amount=20万元 ; frequency=每年 ; purpose=改善水利
#1 fundedAid #49 ; amount=50万元 ; purpose=助学金
#1 implements #41
