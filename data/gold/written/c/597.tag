⟦Group#1|吉林化纤⟧五个月卖丝卖碳赚了2.7亿

【⟦Institution#2|吉林日报⟧】这个春末，⟦City#3|吉林市⟧⟦Township#4|九站街道⟧的⟦Group#1|吉林化纤集团有限责任公司⟧堆场，货车排到了⟦Facility#5|迎宾大路⟧。1—5月，⟦Group#1~|集团⟧实现产值81.4亿元，销售收入79.6亿元，利润2.7亿元，同比依次增长13.9%、15.2%、38.0%。出口创汇1.93亿美元，创同期新高。

产能两极都在长。一极是老本行⟦Product#6|粘胶长丝⟧，年产9万吨，占全球三成以上市场，⟦Product#7|白山牌⟧人造丝出口⟦Place#30|土耳其⟧、⟦Place#31|印度⟧、⟦Place#32|巴基斯坦⟧等34国，5月单价每吨再涨800元，毛利率从22.1%抬到26.9%；一极是新兴的⟦Product#8|碳纤维⟧，原丝16万吨、碳丝4.9万吨，规模国内最大。子公司⟦Company#9|吉林碳谷⟧（836077.BJ）前五月卖原丝2.37万吨，营收7.18亿元；⟦Company#10|吉林国兴碳纤维⟧有25K、50K宽展大丝束碳化线11条，⟦Company#11|中材科技叶片⟧吃掉其四成产量。⟦Group#1~|集团⟧参股38%的⟦Company#12|吉林宝旌炭材料⟧几经易主，原股东⟦Group#13|精功集团⟧破产后，相关份额由⟦Company#14|中建信控股⟧接手。

2024年⟦Group#1|吉纤⟧投入近7.4亿元做⟦Initiative#15|智改数转⟧，让⟦Facility#16|长丝三车间⟧⟦Project#17|无人化酸站⟧上线，减员210人，⟦OrganizationUnit#18|设备动力处⟧改名⟦OrganizationUnit#18|设备智能运维中心⟧，⟦Platform#19|吉纤智造5G平台⟧拿到⟦GovernmentBody#20|工信部⟧的⟦Honor#21|5G工厂⟧称号。国家级科研有⟦OrganizationUnit#22|碳纤维复合材料国家企业技术中心⟧，与⟦Institution#23|长春工业大学⟧、⟦Institution#24|东华大学⟧共建⟦OrganizationUnit#25|碳纤维产业学院⟧，培训技工900名。

外界更感兴趣的是重组。⟦GovernmentBody#26|吉林市国资委⟧曾将所持⟦Group#1~|集团⟧76%的股权分两步向⟦Group#27|国投⟧系开放，今年4月⟦Group#27|国家开发投资集团⟧以增资、受让相结合取得⟦Group#1|吉林化纤集团⟧34%的股权。“别只盯着⟦Product#8|碳纤维⟧，⟦Product#6|长丝⟧养活了一代人。”⟦Group#1~|集团⟧董事长⟦Person#28|蒋承林⟧在职工大会上说。⟦GovernmentBody#29|国家统计局⟧数据显示，1—4月，全国化学纤维产量2620.5万吨，增长5.0%；全行业利润总额57.8亿元，增长15.4%。
　　转身最快的是下游。去年6月，由⟦Group#1|吉林化纤⟧、⟦Company#33|吉林市国兴新材料产业投资⟧和⟦Institution#34|中科院山西煤化所⟧按45%、40%、15%合资的⟦Company#35|吉林国兴复合材料⟧迁入⟦Place#36|吉林经济技术开发区⟧，专做风电拉挤板和⟦Product#37|碳纤维自行车架⟧，首年产值6.2亿元；同在一园的⟦Company#38|吉林联科特种石墨⟧还没满产。⟦Industry#39|碳纤维复材⟧已被⟦Province#40|吉林省⟧写进《⟦Policy#41|吉林省碳纤维产业跃升计划⟧》，对年用丝百吨以上的企业每吨补贴2000元。⟦City#3|吉林市⟧另由⟦GovernmentBody#26|市国资委⟧牵头设立⟦Fund#42|江城碳谷基金⟧，认缴15亿元，首投⟦Company#9|碳谷⟧定增。产业基金多，能投早、投小的少，一位业内人士直言。
====
#4 locatedIn #3
#1 locatedIn #4
#1 metric 产值 = 81.4 亿元 ; time=1—5月
#1 metric 销售收入 = 79.6 亿元 ; time=1—5月
#1 metric 利润 = 2.7 亿元 ; time=1—5月
#1 metric 产值同比增长 = 13.9 % ; time=1—5月
#1 metric 销售收入同比增长 = 15.2 % ; time=1—5月
#1 metric 利润同比增长 = 38.0 % ; time=1—5月
#1 metric 出口创汇 = 1.93 亿美元 ; time=1—5月
#1 produces #6
#6 metric 年产 = 9 万吨
#6 metric 占全球市场 = 30 % ; approx=atLeast
#1 produces #7
#7 metric 出口国家 = 34 国
#7 metric 单价每吨上涨 = 800 元 ; time=5月
#7 metric 毛利率 = 26.9 %
#1 produces #8
#8 metric 原丝 = 16 万吨
#8 metric 碳丝 = 4.9 万吨
#9 subsidiaryOf #1
#9 metric 销售原丝 = 2.37 万吨 ; time=前五月
#9 metric 营收 = 7.18 亿元 ; time=前五月
#10 metric 碳化线 = 11 条
#10 subsidiaryOf #1
#11 metric 占吉林国兴碳纤维产量 = 40 %
#1 holdsStakeIn #12 ; percent=38%
#13 holdsStakeIn #12 ; status=ended
#14 holdsStakeIn #12
#1 metric 智改数转投入 = 7.4 亿元 ; time=2024年 ; approx=about
#1 launched #15
#1 hasProject #17
#16 metric 减员 = 210 人
#18 partOf #1
#19 receivedHonor #21
#1 established #19
#22 partOf #1
#1 cooperatesWith #23
#1 cooperatesWith #24
#1 established #25
#23 established #25
#24 established #25
#25 metric 培训技工 = 900 名
#26 holdsStakeIn #1 ; percent=76%
#27 holdsStakeIn #1 ; percent=34% ; time=今年4月
#28 holdsPosition #1 ; title=董事长
#28 said “别只盯着碳纤维，长丝养活了一代人。”
#29 metric 全国化学纤维产量 = 2620.5 万吨 ; time=1—4月
#29 metric 全国化学纤维产量增长 = 5.0 % ; time=1—4月
#29 metric 全行业利润总额 = 57.8 亿元 ; time=1—4月
#29 metric 全行业利润总额增长 = 15.4 % ; time=1—4月
#1 holdsStakeIn #35 ; percent=45%
#33 holdsStakeIn #35 ; percent=40%
#34 holdsStakeIn #35 ; percent=15%
#35 locatedIn #36
#35 produces #37
#35 metric 产值 = 6.2 亿元 ; time=首年
#38 locatedIn #36
#40 issued #41
#40 developsIndustry #39
#41 metric 每吨补贴 = 2000 元
#26 established #42
#42 metric 认缴 = 15 亿元
#42 holdsStakeIn #9
#33 cooperatesWith #34
#1 cooperatesWith #33
#1 cooperatesWith #34
#1 established #35
#33 established #35
#34 established #35
