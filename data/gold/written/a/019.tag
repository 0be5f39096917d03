⟦Group#1|山东高速集团⟧2023年度社会责任报告摘登

　　⟦Group#1|山东高速集团有限公司⟧是⟦GovernmentBody#2|山东省委⟧、⟦GovernmentBody#3|省政府⟧管理的国有重要骨干企业，注册资本459亿元，资产总额超过1.5万亿元，位列⟦Honor#4|《财富》世界500强⟧第412位。⟦GovernmentBody#5|山东省国资委⟧、⟦Group#6|山东国惠⟧和⟦Institution#7|山东省财欣资产运营公司⟧分别持有⟦Group#1~|集团⟧70%、20%和10%的股权。
　　【战略】⟦Group#1~|集团⟧锚定“⟦Goal#8|建设世界一流基础设施综合服务商⟧”目标，实施“⟦Strategy#9|一体两翼⟧”发展战略，以⟦Industry#10|交通基础设施⟧投资运营为主体，以⟦Industry#11|产业金融⟧、⟦Industry#12|新兴产业⟧为两翼。
　　【经营】2023年，⟦Group#1~|集团⟧实现营业收入2597.8亿元，同比增长10.7%；利润总额193.6亿元，同比增长7.5%。运营管理高速公路8862公里，占全省总里程的82%。全年研发投入86亿元，⟦Facility#13|济潍高速⟧、⟦Facility#14|济南黄河凤凰大桥⟧分别获得⟦Honor#15|李春奖⟧和⟦Honor#16|中国建设工程鲁班奖⟧。
　　【绿色】⟦Group#1~|集团⟧所属⟦Company#17|山东高速新能源公司⟧利用边坡、服务区屋顶建设光伏项目，累计并网58万千瓦，年发电量6.4亿千瓦时；⟦Facility#18|济南东零碳服务区⟧成为全国首个自我中和的高速公路服务区。
　　【科技】⟦Group#1~|集团⟧与⟦Institution#19|山东大学⟧、⟦Institution#20|交通运输部公路科学研究院⟧共建⟦OrganizationUnit#21|智能网联高速公路封闭测试基地⟧，26公里封闭测试路段累计服务⟦Company#22|中国重汽⟧、⟦Company#23|百度⟧等企业50余家。
　　【责任】选派“第一书记”38名，驻⟦City#24|菏泽⟧、⟦City#25|聊城⟧开展帮扶；向⟦County#26|曹县⟧⟦Township#27|阎店楼镇⟧⟦Village#28|土山集村⟧投入帮扶资金320万元建设冷链仓库；在⟦Place#29|塞尔维亚⟧，⟦Group#30|山东高速路桥集团⟧承建的⟦Facility#31|E763高速公路⟧建成通车，当地员工⟦Person#32|米洛什⟧被评为“⟦Honor#33|海外友谊奖⟧”。
　　【治理】⟦OrganizationUnit#34|董事会⟧由9名董事组成，其中外部董事5名。⟦Group#1~|集团⟧修订《⟦Policy#35|董事会授权管理办法⟧》，下属⟦Company#36|山东高速股份⟧、⟦Group#30|山东高速路桥⟧2家上市公司信息披露考评为A。报告期内未发生较大及以上安全生产责任事故。
　　董事长　⟦Person#37|逄博⟧
====
#2 supervises #1
#3 supervises #1
#1 metric 注册资本 = 459 亿元
#1 metric 资产总额 = 1.5 万亿元 ; approx=atLeast
#1 receivedHonor #4
#5 holdsStakeIn #1 ; percent=70%
#6 holdsStakeIn #1 ; percent=20%
#7 holdsStakeIn #1 ; percent=10%
#1 pursuesGoal #8
#1 hasStrategy #9
#1 developsIndustry #10
#1 developsIndustry #11
#1 developsIndustry #12
#9 hasComponent #10 ; role=core
#9 hasComponent #11 ; role=wing
#9 hasComponent #12 ; role=wing
#1 metric 营业收入 = 2597.8 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 10.7 % ; time=2023年
#1 metric 利润总额 = 193.6 亿元 ; time=2023年
#1 metric 利润总额同比增长 = 7.5 % ; time=2023年
#1 metric 运营管理高速公路 = 8862 公里
#1 metric 运营高速公路占全省总里程 = 82 %
#1 metric 研发投入 = 86 亿元 ; time=2023年
#13 receivedHonor #15
#14 receivedHonor #16
#17 subsidiaryOf #1
#30 subsidiaryOf #1
#36 subsidiaryOf #1
#17 metric 光伏并网 = 58 万千瓦
#17 metric 年发电量 = 6.4 亿千瓦时
#1 operates #18
#1 cooperatesWith #19
#1 cooperatesWith #20
#1 established #21
#19 established #21
#20 established #21
#21 metric 封闭测试路段 = 26 公里
#21 metric 服务企业 = 50 家 ; approx=about
#1 metric 选派第一书记 = 38 名
#28 locatedIn #27
#27 locatedIn #26
#1 fundedAid #28 ; amount=320万元 ; purpose=建设冷链仓库
#30 hasProject #31
#31 locatedIn #29
#32 receivedHonor #33
#34 partOf #1
#34 metric 董事 = 9 名
#34 metric 外部董事 = 5 名
#1 issued #35
#37 holdsPosition #1 ; title=董事长
