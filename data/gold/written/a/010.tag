⟦City#1|遵义市⟧政府工作报告（摘要）

　　——2025年1月14日在⟦Meeting#2|遵义市第六届人民代表大会第五次会议⟧上
　　市长　⟦Person#3|王泽恩⟧

　　各位代表：
　　现在，我代表⟦GovernmentBody#4|市人民政府⟧向大会报告工作，请予审议。
　　一、2024年工作回顾
　　过去一年，面对复杂严峻的外部环境，⟦GovernmentBody#4~|我们⟧在⟦GovernmentBody#5|省委⟧、⟦GovernmentBody#6|省政府⟧和⟦GovernmentBody#7|市委⟧坚强领导下，坚持以高质量发展统揽全局，全市地区生产总值完成4901亿元、增长6%，一般公共预算收入增长3.2%，城镇、农村居民人均可支配收入分别增长4.6%、7.3%。
　　——产业支撑更加有力。⟦Industry#8|酱香白酒⟧产业完成产值1420亿元；⟦Group#9|茅台集团⟧“⟦Project#10|十四五酱酒习水同民坝一期建设项目⟧”全部建成。⟦Industry#11|新能源电池材料⟧产值突破200亿元，⟦Company#12|贵州裕能⟧、⟦Company#13|振华新材⟧满产运行。⟦Company#14|航天十院⟧入驻的⟦Facility#15|遵义航天产业园⟧开工。新增规模以上工业企业62户、⟦Honor#16|国家级专精特新“小巨人”企业⟧3户。
　　——改革开放走深走实。⟦Group#17|遵义交旅投集团⟧、⟦Group#18|遵义城发集团⟧完成重组，市属国企压减法人86户。“⟦Initiative#19|贵人服务·遵义满意⟧”品牌持续擦亮，审批事项平均用时压缩72%。⟦Facility#20|新舟机场⟧三期通过竣工验收，旅客吞吐量253万人次。
　　——乡村振兴有力有效。辣椒种植面积200万亩，⟦Product#21|湄潭翠芽⟧获评“⟦Honor#22|中国气候好产品⟧”。⟦City#23|珠海市⟧投入东西部协作资金5.2亿元，⟦County#24|湄潭县⟧⟦Township#25|兴隆镇⟧⟦Village#26|龙凤村⟧入选⟦Honor#27|全国乡村旅游重点村⟧。
　　——民生福祉持续增进。十件民生实事全部办结，⟦Institution#28|遵义医科大学附属医院⟧新蒲院区投用，新增学位1.8万个。
　　同时，我们也清醒看到，产业结构还不够优，政府债务风险不容忽视，民营经济活力有待增强。
　　二、2025年重点工作
　　今年经济社会发展主要预期目标是：地区生产总值增长6%左右，规模以上工业增加值增长8%。重点抓好：加快建设“⟦Goal#29|世界酱香白酒产业基地核心区⟧”；开工建设⟦Project#30|黔北水网一期工程⟧，总投资96亿元；做强⟦Industry#31|红色旅游⟧，办好⟦Meeting#32|遵义会议召开90周年系列活动⟧；推动⟦County#33|赤水市⟧、⟦County#34|习水县⟧、⟦County#35|仁怀市⟧一体化发展。
　　各位代表，蓝图已经绘就，让我们更加紧密地团结起来，为谱写⟦City#1|遵义⟧现代化建设新篇章而努力奋斗！
====
#3 holdsPosition #4 ; title=市长
#1 metric 地区生产总值 = 4901 亿元 ; time=2024年
#1 metric 地区生产总值增长 = 6 % ; time=2024年
#1 metric 一般公共预算收入增长 = 3.2 % ; time=2024年
#1 metric 城镇居民人均可支配收入增长 = 4.6 % ; time=2024年
#1 metric 农村居民人均可支配收入增长 = 7.3 % ; time=2024年
#8 metric 产值 = 1420 亿元 ; time=2024年
#9 hasProject #10
#11 metric 产值 = 200 亿元 ; approx=atLeast ; time=2024年
#1 developsIndustry #8
#1 developsIndustry #11
#15 locatedIn #1
#1 metric 新增规模以上工业企业 = 62 户 ; time=2024年
#1 metric 新增国家级专精特新“小巨人”企业 = 3 户 ; time=2024年
#1 metric 压减法人 = 86 户 ; time=2024年
#1 launched #19
#1 metric 审批事项平均用时压缩 = 72 %
#20 locatedIn #1
#20 metric 旅客吞吐量 = 253 万人次
#1 metric 辣椒种植面积 = 200 万亩
#1 produces #21
#24 produces #21
#21 receivedHonor #22
#23 fundedAid #1 ; amount=5.2亿元
#26 locatedIn #25
#25 locatedIn #24
#24 locatedIn #1
#26 receivedHonor #27
#28 locatedIn #1
#1 metric 新增学位 = 1.8 万个
#4 addresses “产业结构还不够优”
#1 metric 地区生产总值增长 = 6 % ; time=2025年 ; approx=about ; status=planned
#1 metric 规模以上工业增加值增长 = 8 % ; time=2025年 ; status=planned
#1 pursuesGoal #29
#1 hasProject #30 ; status=planned
#30 metric 总投资 = 96 亿元
#1 developsIndustry #31
#1 launched #32 ; status=planned
#33 locatedIn #1
#34 locatedIn #1
#35 locatedIn #1
