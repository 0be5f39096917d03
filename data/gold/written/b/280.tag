关于报送2010年上半年国资国企运行情况的报告

⟦GovernmentBody#1|市委⟧、⟦GovernmentBody#2|市政府⟧：
　　今年上半年，在举办⟦Meeting#3|上海世博会⟧的特殊背景下，⟦GovernmentBody#4|上海市国资委⟧系统企业经济运行呈现“总量高开、效益回升、结构趋优”态势。现将情况报告如下。
　　一、主要指标
　　1至6月，⟦GovernmentBody#4|市国资委⟧系统企业实现营业收入6283亿元，同比增长38.4%；归属于母公司净利润394亿元，增长42.7%；6月末资产总额84350亿元（含金融企业），比年初增长7.8%。⟦Group#5|上汽集团⟧、⟦Group#6|百联集团⟧、⟦Group#7|光明食品集团⟧等10户重点集团营业收入占全系统70.2%。
　　从行业看，汽车最快。⟦Group#5|上汽集团⟧整车销量179.8万辆，增长46%，其中自主品牌“⟦Product#8|荣威⟧”“⟦Product#9|名爵⟧”销售7.4万辆；⟦Group#10|上海电气（集团）总公司⟧新接订单524亿元，核电占11%；⟦Company#11|上海国际港务（集团）股份有限公司⟧集装箱吞吐量1379万标箱，上半年首超⟦Facility#12|新加坡港⟧。⟦Group#13|上海建工集团⟧、⟦Group#14|上海城建集团⟧受世博工程收尾影响，新签合同额同比分别下降9.4%、14.1%。
　　二、重点工作
　　（一）开放性、市场化重组迈出步子。⟦Company#15|上海实业医药投资公司⟧、⟦Company#16|中西药业⟧换股并入⟦Company#17|上海医药集团股份有限公司⟧，⟦Group#18|上海医药（集团）有限公司⟧核心资产整体上市；⟦Group#19|锦江国际（集团）有限公司⟧取得⟦Place#45|美国⟧⟦Company#20|洲际酒店管理公司⟧（⟦Company#20|Interstate⟧）50%权益；⟦Company#21|浦东发展银行⟧引入⟦Group#22|中国移动⟧旗下⟦Company#23|广东移动⟧，⟦Company#23~|后者⟧持股20%，募集资金398亿元。
　　（二）国资流动平台加快搭建。⟦Group#24|上海国盛（集团）有限公司⟧、⟦Group#25|上海国际集团⟧定位为产业类国资流动平台和金融类国资流动平台。⟦Group#24|国盛集团⟧出资30亿元投向⟦Company#28|中国商飞⟧，并受托持有⟦Company#29|盛太投资公司⟧股权。
　　（三）服务世博。4月20日至6月30日，⟦Group#30|申通集团⟧地铁日均客流603万人次，5月22日最高达755万人次；⟦Group#31|久事公司⟧下属⟦Company#32|巴士公交⟧新增世博专线86条。⟦PartyOrganization#44|市国资委党委⟧开展“⟦Initiative#33|世博先锋行动⟧”，12.6万名党员挂牌上岗，⟦Group#34|东方国际集团⟧职工⟦Person#35|贝秀英⟧、⟦Group#30|申通⟧⟦OrganizationUnit#36|人民广场站⟧值班站长⟦Person#37|诸葛敏⟧受到⟦GovernmentBody#2|市政府⟧通报表扬。
　　三、问题与建议
　　一是外向型企业用工成本上升。⟦Group#34|东方国际集团⟧反映纺织服装一线工资涨幅19%，毛利率仅5.3%。二是法人治理有待健全，仍有17户企业董事会外部董事不到半数。三是不良资产处置周期长。
　　建议：尽早明确《⟦Policy#39|上海国资布局结构优化三年行动计划⟧》；对⟦Group#40|上海纺织控股⟧关停土地给予规划调整支持；支持⟦County#41|崇明县⟧⟦Township#42|陈家镇⟧建设⟦Project#43|国资养老产业园⟧。
　　特此报告。
　　　　　　　　　　　　　　　　　　　　　　　⟦GovernmentBody#4|上海市国有资产监督管理委员会⟧
　　　　　　　　　　　　　　　　　　　　　　　　　　2010年7月22日
====
#4 metric 营业收入 = 6283 亿元 ; time=1至6月
#4 metric 营业收入同比增长 = 38.4 % ; time=1至6月
#4 metric 归属于母公司净利润 = 394 亿元 ; time=1至6月
#4 metric 归属于母公司净利润增长 = 42.7 % ; time=1至6月
#4 metric 资产总额 = 84350 亿元 ; time=6月末
#4 metric 资产总额比年初增长 = 7.8 % ; time=6月末
#4 metric 10户重点集团营业收入占比 = 70.2 %
#5 metric 整车销量 = 179.8 万辆 ; time=上半年
#5 metric 整车销量增长 = 46 % ; time=上半年
#5 produces #8
#5 produces #9
#5 metric 自主品牌销售 = 7.4 万辆
#10 metric 新接订单 = 524 亿元
#10 metric 核电占比 = 11 %
#11 metric 集装箱吞吐量 = 1379 万标箱 ; time=上半年
#13 metric 新签合同额同比下降 = 9.4 %
#14 metric 新签合同额同比下降 = 14.1 %
#15 subsidiaryOf #17
#16 subsidiaryOf #17
#19 holdsStakeIn #20 ; percent=50%
#20 locatedIn #45
#23 subsidiaryOf #22
#23 holdsStakeIn #21 ; percent=20%
#21 metric 募集资金 = 398 亿元
#24 hasRole “产业类国资流动平台”
#25 hasRole “金融类国资流动平台”
#24 metric 投资 = 30 亿元
#24 holdsStakeIn #28
#24 holdsStakeIn #29
#30 metric 地铁日均客流 = 603 万人次 ; time=4月20日至6月30日
#30 metric 地铁最高客流 = 755 万人次 ; time=5月22日
#32 subsidiaryOf #31
#32 metric 世博专线 = 86 条
#44 launched #33
#33 metric 挂牌上岗党员 = 12.6 万名
#44 partOf #4
#35 holdsPosition #34 ; title=职工
#36 partOf #30
#37 holdsPosition #36 ; title=值班站长
#34 metric 一线工资涨幅 = 19 %
#34 metric 毛利率 = 5.3 %
#4 metric 外部董事不到半数的企业 = 17 户
#42 locatedIn #41
#43 locatedIn #42
#4 addresses “不良资产处置周期长”
#4 issued #39 ; status=planned
