⟦City#1|抚顺⟧国有工业企业改制攻坚：89户里“卖”了多少？

2005年11月，记者从⟦GovernmentBody#2|抚顺市国有资产监督管理委员会⟧获悉，被称为“⟦Initiative#3|百日攻坚⟧”的市属国企改制进入收尾阶段。列入名单的89户工业企业，到10月末已有76户完成产权制度改革，占85.4%，涉及国有资产37.2亿元，安置职工6.8万人。

怎么改的？按方式分，整体出售31户，破产22户，股份制改造14户，划转省属和中直9户。卖得最响的是⟦Company#5|抚顺挖掘机制造有限责任公司⟧：⟦Company#6|山河智能⟧原有意出价1.3亿元，最后由⟦Group#7|上海复星集团⟧控股的⟦Company#8|南京钢铁联合公司⟧联同经营层以1.62亿元买走80%股权，留给⟦GovernmentBody#2|市国资委⟧的20%作价4050万元。⟦Company#9|抚顺机床厂⟧、⟦Company#10|第二毛纺织厂⟧、⟦Company#11|抚顺铝厂⟧三户走的却是两条路，前两户依法破产，⟦Company#11~|后者⟧连同7.4万吨电解铝产能无偿划归⟦Group#12|中国铝业⟧，今年1至9月亏损由上年同期的1.1亿元收窄为3600万元。

最棘手的莫过于⟦Group#13|抚顺矿务局⟧——现名⟦Group#13|抚顺矿业集团有限责任公司⟧。⟦Facility#14|老虎台矿⟧减产，⟦Facility#15|西露天矿⟧末期，全⟦Group#13~|集团⟧在册职工5.6万人，离退休4.9万人，一个人挣钱几乎要养一个人。⟦Group#13~|集团⟧转向⟦Industry#30|油页岩⟧，⟦Project#16|页岩炼油厂二期⟧年底投产后，年产⟦Product#17|页岩油⟧将由12万吨增到21万吨；⟦Province#4|辽宁省⟧拿出1.9亿元支持厂办大集体分离。“挖煤挖了一百年，现在挖的是石头里的油。”⟦Group#13~|集团⟧副总经理⟦Person#18|鲍长岭⟧语气复杂。

群众最关心钱。⟦GovernmentBody#2|市国资委⟧企业改组处处长⟦Person#19|敖学信⟧解释，职工经济补偿金平均每年工龄860元，由土地出让收益、资产变现和财政借款三块凑成，其中⟦Company#20|国家开发银行辽宁省分行⟧贷款8亿元。⟦Village#21|搪瓷社区⟧下岗女工⟦Person#22|万桂芝⟧领到了17200元，在⟦Facility#23|站前批发市场⟧租下半节柜台。

未改的13户，多数债务过重。⟦Company#24|抚顺化纤厂⟧欠⟦Company#25|中国长城资产管理公司⟧的2.7亿元正在打包谈判；⟦Company#26|抚顺电瓷厂⟧已与⟦City#27|大连⟧一家民营公司签了意向书。⟦GovernmentBody#28|市政府⟧要求，12月31日前必须清零。
对照⟦Place#61|东北⟧其他老工业城市，⟦City#1|抚顺⟧的步子不算最快。⟦City#62|沈阳⟧去年将⟦Company#63|沈阳鼓风机厂⟧等三户组建⟦Group#64|沈鼓集团⟧，⟦GovernmentBody#65|沈阳市国资委⟧保留控股；⟦City#66|本溪⟧把⟦Company#67|本溪工具厂⟧卖给职工持股会；⟦City#27|大连⟧则让⟦Group#68|大连盛道集团⟧吃下了五户玻璃企业。⟦GovernmentBody#2|抚顺市国资委⟧一位干部坦言，三年前开展的⟦Initiative#69|厂务公开回头看⟧留下了好底子，评估报告上墙七天，签字表决通过率最低的⟦Company#26|电瓷厂⟧也有91%。⟦Institution#70|辽宁石油化工大学⟧副教授⟦Person#71|汤庆瑞⟧统计过，改制后企业人均产值从3.1万元提高到5.7万元，而同期全国国有工业企业为9.8万元。
====
#2 launched #3
#2 metric 完成产权制度改革 = 76 户 ; time=到10月末
#2 metric 占比 = 85.4 % ; time=到10月末
#2 metric 涉及国有资产 = 37.2 亿元 ; time=到10月末
#2 metric 安置职工 = 6.8 万人 ; time=到10月末
#2 metric 整体出售 = 31 户
#2 metric 破产 = 22 户
#2 metric 股份制改造 = 14 户
#2 metric 划转 = 9 户
#8 subsidiaryOf #7
#8 acquired #5 ; percent=80%
#8 metric 收购金额 = 1.62 亿元
#6 metric 出价 = 1.3 亿元
#2 holdsStakeIn #5 ; percent=20%
#2 metric 股权作价 = 4050 万元
#11 subsidiaryOf #12
#11 metric 电解铝产能 = 7.4 万吨
#11 metric 亏损 = 3600 万元 ; time=今年1至9月
#13 operates #14
#13 operates #15
#13 metric 在册职工 = 5.6 万人
#13 metric 离退休 = 4.9 万人
#13 hasProject #16
#13 developsIndustry #30
#1 locatedIn #4
#13 produces #17
#13 metric 年产页岩油 = 21 万吨 ; status=planned
#4 metric 支持厂办大集体分离 = 1.9 亿元
#4 fundedAid #13 ; purpose=厂办大集体分离 ; amount=1.9亿元
#18 holdsPosition #13 ; title=副总经理
#18 said “挖煤挖了一百年，现在挖的是石头里的油。”
#19 holdsPosition #2 ; title=企业改组处处长
#2 metric 职工经济补偿金 = 860 元 ; time=平均每年工龄
#20 metric 贷款 = 8 亿元
#22 metric 领到经济补偿金 = 17200 元
#24 metric 欠款 = 2.7 亿元
#26 locatedIn #1
#2 metric 未改企业 = 13 户
#2 metric 列入名单工业企业 = 89 户
#64 formedFrom #63
#65 holdsStakeIn #64
#26 metric 表决通过率 = 91 %
#2 launched #69 ; time=三年前
#71 holdsPosition #70 ; title=副教授
#1 metric 改制企业人均产值 = 5.7 万元
#62 locatedIn #61
#66 locatedIn #61
#27 locatedIn #61
