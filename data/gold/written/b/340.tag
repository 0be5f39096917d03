⟦City#1|攀枝花市⟧2017年政府工作报告（摘录）

　　各位代表：
　　现在，我代表⟦GovernmentBody#2|攀枝花市人民政府⟧，向⟦Meeting#3|市第十届人民代表大会第一次会议⟧报告政府工作。
　　一、过去五年工作回顾
　　五年来，地区生产总值由646亿元增加到1014.7亿元，迈上千亿台阶；地方一般公共预算收入57.3亿元；城镇和农村居民人均可支配收入分别达到30362元和13040元，年均增长9.6%和11.1%。
　　产业结构艰难转身。钢铁、煤炭“两大老板”日子难过，⟦City#1~|我市⟧压减粗钢产能85万吨、关闭煤矿69处，妥善安置职工1.42万人。⟦Group#4|攀钢集团⟧在困难中坚守，⟦Facility#5|西昌钢钒基地⟧达产，⟦Company#6|攀钢钒⟧百米钢轨占全国三成市场，航空钛材进入⟦Group#7|中国商飞⟧⟦Product#8|C919⟧供应链。⟦Group#9|攀煤集团⟧改制为⟦Group#10|川煤集团⟧旗下股份公司，剥离学校、医院17所移交⟦City#1|攀枝花⟧。⟦Place#11|钒钛高新技术产业开发区⟧升格国家级，引进⟦Company#12|龙蟒佰利联⟧、⟦Company#13|东方钛业⟧等企业76户，工业总产值214亿元。⟦Industry#14|钒钛⟧、⟦Industry#15|康养⟧、⟦Industry#16|特色农业⟧占经济比重由38%提高到52%。
　　脱贫攻坚首战告捷。⟦County#17|盐边县⟧、⟦County#18|米易县⟧、⟦County#19|仁和区⟧29个贫困村退出，1.01万人越线。在⟦County#17|盐边县⟧⟦Township#20|格萨拉彝族乡⟧，⟦Group#4|攀钢⟧派出的第一书记⟦Person#21|殷铁生⟧带着村民在海拔2600米种羊肚菌，⟦Village#22|韭菜坪村⟧去年人均纯收入6230元，比五年前增加3900元；⟦GovernmentBody#23|市国资委⟧协调⟦Company#24|四川机场集团攀枝花分公司⟧开通⟦Facility#25|保安营机场⟧冷链货运，⟦County#19|仁和⟧芒果十二小时运抵⟦Province#26|北京⟧。芒果种植面积发展到45.6万亩，产值19亿元，“⟦Product#27|攀枝花芒果⟧”获⟦Honor#28|国家地理标志保护产品⟧。
　　二、今后五年的总体要求
　　围绕建设“⟦Goal#29|中国钒钛之都⟧”“⟦Goal#30|中国阳光花城⟧”，深入实施“⟦Strategy#31|一二三五⟧”发展战略，即坚持创新驱动这一主线，突出工业强市和康养兴市两个重点，实现三大转型，打造五个区域中心。到2021年，地区生产总值突破1500亿元。
　　三、2017年重点工作
　　1.推动国资国企改革。组建⟦Group#32|攀枝花钢城产业发展集团⟧、⟦Group#33|攀枝花国有投资集团⟧，推进⟦Company#34|市公交公司⟧、⟦Company#35|攀枝花水务公司⟧混合所有制改革，市属企业资产负债率由63%降至60%以内。出台《⟦Policy#36|市属国有企业违规经营投资责任追究办法⟧》，对⟦Company#37|攀枝花阳光旅游开发公司⟧等3户“僵尸企业”实施破产清算。
　　2.力推交通破瓶颈。加快⟦Project#38|成昆铁路扩能改造攀枝花段⟧，开工⟦Project#39|攀大高速公路⟧四川境，总投资63.7亿元。
　　3.抓好民生实事。年内新建改建农村公路600公里，发放救助金2.1亿元，⟦Institution#40|市中心医院⟧⟦OrganizationUnit#41|花城院区⟧投入使用。
====
#2 participatedIn #3
#1 metric 地区生产总值 = 1014.7 亿元
#1 metric 地方一般公共预算收入 = 57.3 亿元
#1 metric 城镇居民人均可支配收入 = 30362 元
#1 metric 农村居民人均可支配收入 = 13040 元
#1 metric 城镇居民人均可支配收入年均增长 = 9.6 %
#1 metric 农村居民人均可支配收入年均增长 = 11.1 %
#1 metric 压减粗钢产能 = 85 万吨
#1 metric 关闭煤矿 = 69 处
#1 metric 安置职工 = 1.42 万人
#4 operates #5
#6 subsidiaryOf #4
#9 subsidiaryOf #10
#9 metric 移交学校、医院 = 17 所
#11 metric 引进企业 = 76 户
#11 metric 工业总产值 = 214 亿元
#12 locatedIn #11
#13 locatedIn #11
#1 developsIndustry #14
#1 developsIndustry #15
#1 developsIndustry #16
#1 metric 钒钛、康养、特色农业占经济比重 = 52 %
#1 metric 贫困村退出 = 29 个
#1 metric 脱贫人口 = 1.01 万人
#20 locatedIn #17
#22 locatedIn #20
#21 holdsPosition #22 ; title=第一书记
#22 metric 人均纯收入 = 6230 元 ; time=去年
#22 metric 人均纯收入增加 = 3900 元
#4 pairedWith #22
#27 metric 芒果种植面积 = 45.6 万亩
#27 metric 芒果产值 = 19 亿元
#27 receivedHonor #28
#1 produces #27
#1 pursuesGoal #29
#1 pursuesGoal #30
#1 hasStrategy #31
#1 metric 地区生产总值 = 1500 亿元 ; time=2021年 ; approx=atLeast ; status=planned
#2 established #32 ; status=planned
#2 established #33 ; status=planned
#1 metric 市属企业资产负债率 = 60 % ; approx=atMost ; status=planned
#2 issued #36 ; status=planned
#2 hasProject #38
#41 partOf #40
#2 hasProject #39 ; status=planned
#39 metric 总投资 = 63.7 亿元
#1 metric 新建改建农村公路 = 600 公里 ; time=年内 ; status=planned
#1 metric 发放救助金 = 2.1 亿元 ; time=年内 ; status=planned
