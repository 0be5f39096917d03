粤桂协作工作通讯　第8期（总第62期）
⟦OrganizationUnit#1|广东省粤桂协作工作队百色工作组⟧编　2022年9月20日

【要闻】⟦City#2|深圳⟧企业家⟦City#3|百色⟧行签约17.6亿元
9月6日至8日，⟦City#2|深圳市⟧副市长⟦Person#4|骆见山⟧率62家企业到⟦City#3|百色⟧，出席⟦Meeting#5|深百产业协作对接会⟧并考察⟦Facility#6|深圳小镇⟧、⟦Facility#7|百色一号⟧果蔬绿色专列始发站。⟦Meeting#5~|会⟧上签约项目14个、17.6亿元，其中：⟦Company#8|深圳深粮控股⟧⟦Project#9|平果粮食储备及应急加工中心⟧3.2亿元，⟦Company#10|比亚迪电子⟧⟦Project#11|田东铝材精加工⟧5亿元，⟦Company#12|润丰水产⟧⟦Project#13|西林高山冷水鱼养殖⟧8600万元。

【数据】截至8月底，今年财政援助资金到位7.94亿元（⟦City#2|深圳⟧对⟦City#3|百色⟧、⟦City#14|河池⟧两市合计），安排项目396个，已开工382个、完工203个，资金支出率71.3%，比上年同期快11.6个百分点。⟦City#3|百色⟧脱贫劳动力在粤就业19.8万人，新增2.3万人。消费帮扶48.2亿元，其中⟦Honor#15|圳品⟧基地认证产品采购6.7亿元。

【县区动态】
⟦County#16|靖西市⟧：⟦County#17|盐田区⟧援建的⟦Facility#18|靖西边民互市冷链查验区⟧竣工，⟦Company#19|盐田港集团冷链公司⟧派员管理，8月查验车辆2160台次，单车通关时间缩短至1小时40分。
⟦County#20|凌云县⟧：⟦Company#21|凌云浪伏茶业⟧获得⟦County#22|宝安区⟧协作资金480万元，用于改造发酵车间，⟦Product#23|凌云白毫⟧红茶年产能提高180吨，联结脱贫户413户。
⟦County#24|乐业县⟧：⟦Company#25|深圳百果园实业⟧订单收购⟦Product#26|乐业红心猕猴桃⟧1260吨，比市价每斤高0.6元；⟦Township#27|花坪镇⟧⟦Village#28|花岩村⟧村集体入账22.7万元。
⟦County#29|德保县⟧：⟦Institution#30|德保县第二高级中学⟧设“⟦Initiative#31|龙岗励志班⟧”3个，⟦Company#32|万科企业股份公司⟧捐助奖学金90万元。
⟦County#33|隆林各族自治县⟧：⟦Initiative#34|组团式医疗帮扶⟧开展一年，⟦Institution#35|深圳市人民医院⟧11名专家在⟦Institution#36|隆林县人民医院⟧完成新技术27项，三、四级手术量同比上升68%。

【人物】⟦Group#37|深圳能源集团⟧派驻⟦Township#38|浪平镇⟧⟦Village#39|甲朗村⟧工作队员⟦Person#40|欧阳楚雄⟧获⟦Honor#41|广西五一劳动奖章⟧。他所在的⟦Group#37~|公司⟧两年间捐赠430万元，铺设⟦Project#42|甲朗—八卯引水管⟧11公里，结束了9个屯靠水柜过日子的历史。

【机构】按照⟦GovernmentBody#60|广东省委农办⟧《⟦Policy#61|粤桂协作"十四五"实施方案⟧》，⟦Company#62|深百智慧产业公司⟧由⟦Group#63|深业集团⟧、⟦Company#64|百色百东投资⟧按51∶49组建，⟦Group#63~|前者⟧并表，主要职能是“招商、建园、运营”；⟦Facility#65|深百（南山）众创园⟧一并移交⟦Company#62~|该公司⟧运营。
====
#2 pairedWith #3
#2 pairedWith #14
#4 holdsPosition #2 ; title=副市长
#4 participatedIn #5
#4 visited #6
#4 visited #7
#4 visited #3
#5 metric 参会企业 = 62 家
#5 metric 签约项目 = 14 个
#5 metric 签约金额 = 17.6 亿元
#8 hasProject #9
#9 metric 投资 = 3.2 亿元
#10 hasProject #11
#11 metric 投资 = 5 亿元
#12 hasProject #13
#13 metric 投资 = 8600 万元
#8 participatedIn #5
#10 participatedIn #5
#12 participatedIn #5
#2 fundedAid #3 ; amount=7.94亿元
#2 fundedAid #14 ; amount=7.94亿元
#2 metric 财政援助资金到位 = 7.94 亿元 ; time=截至8月底
#2 metric 安排项目 = 396 个 ; time=截至8月底
#2 metric 已开工项目 = 382 个 ; time=截至8月底
#2 metric 完工项目 = 203 个 ; time=截至8月底
#2 metric 资金支出率 = 71.3 % ; time=截至8月底
#2 metric 资金支出率比上年同期快 = 11.6 个百分点 ; time=截至8月底
#3 metric 脱贫劳动力在粤就业 = 19.8 万人 ; time=截至8月底
#3 metric 新增在粤就业 = 2.3 万人
#2 metric 消费帮扶 = 48.2 亿元
#15 metric 认证产品采购 = 6.7 亿元
#17 fundedAid #18
#18 locatedIn #16
#19 operates #18
#18 metric 查验车辆 = 2160 台次 ; time=8月
#22 fundedAid #21 ; amount=480万元 ; purpose=改造发酵车间
#21 locatedIn #20
#21 produces #23
#23 metric 年产能提高 = 180 吨
#21 metric 联结脱贫户 = 413 户
#25 metric 收购红心猕猴桃 = 1260 吨
#24 produces #26
#25 metric 收购价比市价每斤高 = 0.6 元
#27 locatedIn #24
#28 locatedIn #27
#28 metric 村集体入账 = 22.7 万元
#30 locatedIn #29
#30 launched #31
#31 metric 班数 = 3 个
#32 fundedAid #30 ; amount=90万元 ; purpose=奖学金
#35 launched #34
#35 cooperatesWith #36
#35 metric 专家 = 11 名
#36 metric 新技术 = 27 项
#36 metric 三、四级手术量同比上升 = 68 %
#36 locatedIn #33
#40 holdsPosition #37 ; title=工作队员
#37 pairedWith #39
#39 locatedIn #38
#40 receivedHonor #41
#37 metric 捐赠 = 430 万元 ; time=两年间
#37 hasProject #42
#42 metric 长度 = 11 公里
#39 hasProject #42
#60 issued #61
#63 established #62
#64 established #62
#63 cooperatesWith #64
#63 holdsStakeIn #62 ; percent=51
#64 holdsStakeIn #62 ; percent=49
#62 subsidiaryOf #63
#62 hasRole “招商、建园、运营”
#62 operates #65
