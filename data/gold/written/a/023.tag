⟦County#1|浦江县⟧：水晶产业“转身”记

　　“过去一台磨珠机就是一个厂，水是白的、肺是灰的。”站在⟦Facility#2|浦江中部水晶产业园⟧的标准厂房前，⟦Company#3|华德水晶公司⟧负责人⟦Person#4|张关土⟧感慨不已。
　　⟦County#1|浦江县⟧隶属⟦Province#5|浙江省⟧⟦City#6|金华市⟧，水晶产量一度占全国的八成。2013年，⟦County#1~|该县⟧在全省率先打响“⟦Initiative#7|清三河⟧”水环境整治战，关停水晶加工户2.2万家。壮士断腕之后，出路在哪里？⟦GovernmentBody#8|浦江县委⟧书记⟦Person#9|褚文泽⟧说：“不是不要水晶，而是不要老样子的水晶。”
　　近年来，⟦County#1~|县里⟧先后投资28亿元，建成⟦Facility#2|中部水晶园区⟧等四个集聚区，污水集中处理、统一排放；引导企业从挂件、灯饰向光学元件、文创礼品延伸。⟦Company#3|华德水晶⟧与⟦Institution#10|中国美术学院⟧合作设计的“⟦Product#11|万年上山⟧”系列摆件，被选为⟦Meeting#12|杭州亚运会⟧官方特许商品，单品销售额3400万元。⟦Company#13|蓝鑫光学⟧自主研发的⟦Product#14|车载激光雷达棱镜⟧打入⟦Company#15|禾赛科技⟧、⟦Company#16|速腾聚创⟧供应链，去年产值1.3亿元，增长67%。
　　直播改变了卖法。在⟦Township#17|郑宅镇⟧⟦Village#18|东明村⟧，“90后”主播⟦Person#19|傅佳佳⟧一天卖出水晶饰品1100单。⟦GovernmentBody#20|县商务局⟧联合⟦Institution#21|浙江师范大学⟧⟦OrganizationUnit#22|行知学院⟧培训主播3600人次，设立⟦OrganizationUnit#23|水晶产业直播基地⟧，全县水晶网络零售额突破50亿元。
　　政策也在跟进。⟦GovernmentBody#24|县政府⟧出台《⟦Policy#25|关于推动水晶产业高质量发展的若干意见⟧》，设立规模5亿元的⟦Fund#26|水晶产业发展基金⟧；⟦GovernmentBody#27|金华市市场监管局⟧批准建设⟦OrganizationUnit#28|水晶玻璃质量检验中心⟧；⟦Institution#29|浦江县水晶行业协会⟧牵头制定“⟦Policy#30|浦江水晶⟧”团体标准，主动淘汰含铅工艺。
　　2023年，全县规模以上水晶企业87家，实现产值112亿元，比整治前增长1.4倍，税收增长3倍，用工却减少了六成。⟦County#1|浦江县⟧连续两年获⟦Honor#31|大禹鼎⟧。⟦Person#9|褚文泽⟧坦言，高端人才难引、品牌溢价不足仍是短板，⟦County#1~|县里⟧正谋划建设⟦Project#32|上山水晶小镇⟧，争取到2027年产值达到200亿元。
====
#4 holdsPosition #3 ; title=负责人
#4 said “过去一台磨珠机就是一个厂，水是白的、肺是灰的。”
#1 locatedIn #6
#6 locatedIn #5
#1 launched #7 ; time=2013年
#1 metric 关停水晶加工户 = 2.2 万家
#9 holdsPosition #8 ; title=书记
#9 said “不是不要水晶，而是不要老样子的水晶。”
#1 metric 投资 = 28 亿元
#1 established #2
#2 locatedIn #1
#3 cooperatesWith #10
#3 produces #11
#11 metric 销售额 = 3400 万元
#13 produces #14
#13 cooperatesWith #15
#13 cooperatesWith #16
#13 metric 产值 = 1.3 亿元 ; time=去年
#13 metric 产值增长 = 67 % ; time=去年
#18 locatedIn #17
#17 locatedIn #1
#19 metric 水晶饰品销售 = 1100 单 ; time=一天
#20 cooperatesWith #21
#22 partOf #21
#20 metric 培训主播 = 3600 人次
#20 established #23
#1 metric 水晶网络零售额 = 50 亿元 ; approx=atLeast
#24 issued #25
#24 established #26
#26 metric 规模 = 5 亿元
#29 issued #30
#1 metric 规模以上水晶企业 = 87 家 ; time=2023年
#1 metric 产值 = 112 亿元 ; time=2023年
#1 metric 产值增长 = 1.4 倍
#1 metric 税收增长 = 3 倍
#1 receivedHonor #31
#1 hasProject #32 ; status=planned
#1 metric 产值 = 200 亿元 ; time=2027年 ; status=planned
