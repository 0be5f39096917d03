⟦PartyOrganization#76|中粮集团党委⟧“⟦Initiative#2|不忘初心、牢记使命⟧”主题教育简报（摘登）

　　⟦Group#1|中粮集团⟧所属各单位交流材料摘登如下。
　　【中粮贸易】⟦PartyOrganization#3|中粮贸易党委⟧坚持把调研搞到田间地头、粮库码头。9月24日至30日，党委书记、总经理⟦Person#4|栾景成⟧带队赴⟦Province#5|吉林⟧⟦City#6|松原⟧、⟦Province#7|辽宁⟧⟦City#8|锦州⟧开展“⟦Initiative#9|四个走进⟧”专题调研，走访⟦Company#10|中粮贸易(松原)有限公司⟧和13户种粮大户，收集意见41条，形成《⟦Policy#11|玉米购销体制改革后企业走哪条路⟧》等调研报告5篇；推动⟦Facility#12|锦州港粮食码头⟧与⟦Company#13|中国铁路沈阳局集团⟧衔接，日均装车由83车提高到116车。
　　【中粮屯河】⟦PartyOrganization#14|中粮屯河糖业股份有限公司党委⟧在⟦Province#15|新疆⟧⟦City#16|昌吉⟧组织4个基层党支部开展“⟦Initiative#17|红色番茄季⟧”主题党日，党员突击队连续38天抢收番茄，每天多完成1200吨。⟦PartyOrganization#18|焉耆番茄制品公司党支部⟧与⟦County#19|焉耆回族自治县⟧⟦Township#20|永宁镇⟧⟦Village#21|九号渠村⟧联合共建，捐赠图书700册，资助学生⟦Person#22|艾力扎提⟧等11人上学，金额4.4万元。
　　【中粮包装】⟦PartyOrganization#23|杭州中粮包装党总支⟧围绕“⟦Slogan#24|守初心、担使命，找差距、抓落实⟧”总要求，查摆问题27项，限时整改24项。⟦Company#75|杭州中粮包装有限公司⟧以党员⟦Person#25|阮镇江⟧命名的创新工作室研发出0.208毫米超薄铝罐，每万罐减少用铝18公斤，被⟦Company#26|百威英博⟧采用，年订单1.3亿罐。
　　【我买网】⟦Company#27|中粮我买网⟧结合脱贫攻坚，开设“⟦Initiative#28|爱心扶贫商城⟧”专区，上线⟦County#29|石城县⟧脐橙、⟦County#30|延寿县⟧大米等27个县的农特产品468种，销售额2630万元。⟦GovernmentBody#31|延寿县人民政府⟧县长助理⟦Person#32|车路远⟧来函致谢。
　　【问题通报】⟦OrganizationUnit#33|第三巡回指导组⟧反映，个别单位把主题教育等同于“抄笔记、办展板”；⟦Company#34|中粮置地成都公司⟧、⟦Company#35|大悦城西安公司⟧两个党支部9月份未按时召开支部委员会，已责令书面说明。
　　【中粮酒业】⟦PartyOrganization#60|中粮长城酒业党委⟧把⟦County#61|怀来县⟧⟦Township#62|沙城镇⟧⟦Facility#63|长城酒庄⟧建成“⟦Initiative#74|红色教育点⟧”，邀请退休老工人⟦Person#64|司马有粮⟧讲建厂史：1979年由⟦GovernmentBody#65|轻工业部⟧、⟦GovernmentBody#66|外贸部⟧牵头试制第一瓶干白，1983年⟦Company#67|中国长城葡萄酒有限公司⟧成立，时任厂长⟦Person#68|郗德茂⟧跑了七趟⟦Place#69|法国⟧⟦Place#70|波尔多⟧，才买回第一台气囊压榨机。党员⟦Person#71|展云舒⟧带领的团队研发“⟦Product#72|五星赤霞珠⟧”，获⟦Honor#73|布鲁塞尔国际葡萄酒大赛金奖⟧。截至9月底，⟦Company#67|中国长城葡萄酒有限公司⟧产销6.3万千升，实现利润2.1亿元，增长16.4%，党委以此在专题党课上得出“产品就是党性”的结论。
　　下一步，⟦Group#1~|集团⟧⟦PartyOrganization#36|党组⟧将按照⟦GovernmentBody#37|中央第二十八指导组⟧要求，严格对照党章党规检视问题，11月20日前完成专项整治17项，并组织“⟦Initiative#38|初心如磐·大国粮仓⟧”巡回宣讲。
====
#76 launched #2
#1 launched #2
#76 partOf #1
#3 partOf #1
#14 partOf #1
#23 partOf #1
#33 partOf #1
#36 partOf #1
#4 holdsPosition #3 ; title=书记
#4 holdsPosition #3 ; title=总经理
#6 locatedIn #5
#8 locatedIn #7
#4 launched #9
#4 visited #10
#3 launched #9
#3 metric 收集意见 = 41 条
#3 issued #11
#3 metric 调研报告 = 5 篇
#3 metric 走访种粮大户 = 13 户
#12 cooperatesWith #13
#12 metric 日均装车 = 116 车
#16 locatedIn #15
#14 launched #17
#14 metric 抢收番茄 = 1200 吨 ; time=每天
#18 partOf #14
#20 locatedIn #19
#21 locatedIn #20
#18 pairedWith #21
#18 fundedAid #21 ; amount=图书700册
#18 metric 捐赠图书 = 700 册
#18 metric 资助学生 = 11 人
#18 fundedAid #22 ; amount=4.4万元
#18 metric 资助金额 = 4.4 万元
#23 implements #24
#23 metric 查摆问题 = 27 项
#23 metric 限时整改 = 24 项
#23 metric 每万罐减少用铝 = 18 公斤
#23 partOf #75
#75 cooperatesWith #26
#26 metric 年订单 = 1.3 亿罐
#27 launched #28
#27 metric 上线农特产品 = 468 种
#27 metric 销售额 = 2630 万元
#32 holdsPosition #31 ; title=县长助理
#36 launched #38 ; status=planned
#36 metric 专项整治 = 17 项 ; status=planned
#27 subsidiaryOf #1
#34 subsidiaryOf #1
#35 subsidiaryOf #1
#60 partOf #67
#60 launched #74
#67 subsidiaryOf #1
#64 holdsPosition #67 ; title=退休老工人
#68 holdsPosition #67 ; title=厂长 ; status=ended
#71 holdsPosition #67 ; title=党员
#67 produces #72
#71 produces #72
#72 receivedHonor #73
#62 locatedIn #61
#63 locatedIn #62
#70 locatedIn #69
#67 metric 产销 = 6.3 万千升 ; time=截至9月底
#67 metric 利润 = 2.1 亿元 ; time=截至9月底
#67 metric 利润增长 = 16.4 % ; time=截至9月底
