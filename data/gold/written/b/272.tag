秋粮上场　垦区再报丰收
⟦GovernmentBody#1|黑龙江省农垦总局⟧今年粮食总产431亿斤

本报⟦City#2|哈尔滨⟧11月6日电（记者⟦Person#3|郏春雷⟧、通讯员⟦Person#4|姚化玉⟧）在⟦GovernmentBody#5|建三江管理局⟧⟦Company#6|七星农场⟧第47作业站，最后一台⟦Product#7|约翰迪尔S680⟧收割机昨天归库。⟦GovernmentBody#1|黑龙江省农垦总局⟧⟦OrganizationUnit#35|生产处⟧初步统计，2012年垦区4290万亩粮豆总产达到431亿斤，比上年增产23亿斤，连续九年增产，商品率95%，可供一亿二千万城镇人口一年的口粮。
面积“稻进豆退”。水稻达到2340万亩，占比过半，⟦GovernmentBody#5|建三江⟧一局就有1080万亩；大豆萎缩到410万亩，只有六年前的四成。⟦GovernmentBody#1~|总局⟧党委副书记、局长⟦Person#8|滕怀志⟧介绍，⟦Group#9|北大荒农垦集团总公司⟧今年采购大型农机具6800台（套），田间作业综合机械化率97.4%，航化作业1600万亩，⟦Company#10|北大荒通用航空公司⟧的56架飞机飞了1.1万架次。
“旱改水，水从哪来？”⟦Person#8|滕怀志⟧说，⟦Project#11|三江平原14处灌区工程⟧中的⟦Project#12|青龙山灌区⟧已经开挖渠道42公里，总投资31.6亿元，引黑龙江水灌田，为的是把地下水位抬起来。⟦Institution#13|东北农业大学⟧⟦OrganizationUnit#33|水利与建筑学院⟧教授⟦Person#14|付鸿飞⟧带着六名研究生在⟦Company#15|前进农场⟧蹲了两年，测得控制灌溉技术每亩节水110立方米，推广面积已达380万亩。
粮多了，要卖得好。⟦Group#9|北大荒集团⟧旗下⟦Group#16|北大荒米业集团⟧在⟦City#17|佳木斯⟧、⟦County#18|五常⟧等地有28家制米厂，年加工能力450万吨，上半年却亏损1.9亿元。业内人士说，⟦Group#16|米业⟧“稻强米弱”，加工一吨亏百元。⟦Group#9~|集团⟧为此调整策略，把“⟦Product#19|北大荒⟧”牌胚芽米推进⟦Company#20|沃尔玛⟧、⟦Company#21|家乐福⟧的860家门店；⟦Company#22|九三粮油工业集团⟧则把大豆压榨线建到⟦City#23|大连⟧、⟦Province#24|天津⟧和⟦City#25|防城港⟧，加工总量961万吨，进入⟦Honor#34|中国企业500强⟧第228位。
在⟦Company#26|八五四农场⟧，职工⟦Person#27|乌力军⟧今年承包了420亩水稻，刨去地租和化肥，净剩31万元。“明年想跟连里的⟦Company#28|金穗农机合作社⟧入伙，大家一块儿买烘干塔。”他说。
⟦GovernmentBody#29|农业部⟧把垦区列为“⟦Honor#30|全国农业机械化示范区⟧”。按照《⟦Policy#31|黑龙江垦区现代化大农业发展规划（2011—2015年）⟧》，到2015年粮食综合生产能力稳定在450亿斤，打造“⟦Goal#32|国家粮食安全抓得住、调得动的大粮仓⟧”。
====
#1 metric 粮豆面积 = 4290 万亩 ; time=2012年
#1 metric 粮豆总产 = 431 亿斤 ; time=2012年
#1 metric 粮豆总产比上年增产 = 23 亿斤 ; time=2012年
#1 metric 商品率 = 95 % ; time=2012年
#6 subsidiaryOf #5
#1 metric 水稻 = 2340 万亩
#5 metric 水稻 = 1080 万亩
#1 metric 大豆 = 410 万亩
#8 holdsPosition #1 ; title=党委副书记、局长
#9 metric 采购大型农机具 = 6800 台 ; time=今年
#9 metric 田间作业综合机械化率 = 97.4 % ; time=今年
#9 metric 航化作业 = 1600 万亩 ; time=今年
#10 subsidiaryOf #9
#10 metric 飞机 = 56 架
#10 metric 飞行 = 1.1 万架次 ; time=今年
#1 hasProject #11
#1 hasProject #12
#12 metric 开挖渠道 = 42 公里
#12 metric 总投资 = 31.6 亿元
#8 said “旱改水，水从哪来？”
#33 partOf #13
#14 holdsPosition #33 ; title=教授
#13 metric 控制灌溉技术每亩节水 = 110 立方米
#13 metric 推广面积 = 380 万亩
#16 subsidiaryOf #9
#16 metric 制米厂 = 28 家
#16 metric 年加工能力 = 450 万吨
#16 metric 亏损 = 1.9 亿元 ; time=上半年
#9 produces #19
#9 cooperatesWith #20
#9 cooperatesWith #21
#19 metric 门店 = 860 家
#22 subsidiaryOf #9
#22 metric 加工总量 = 961 万吨
#22 receivedHonor #34
#22 metric 中国企业500强排名 = 228 位
#27 metric 承包水稻 = 420 亩 ; time=今年
#27 metric 净剩 = 31 万元 ; time=今年
#27 holdsPosition #26 ; title=职工
#27 said “明年想跟连里的金穗农机合作社入伙，大家一块儿买烘干塔。”
#1 receivedHonor #30
#1 implements #31
#1 metric 粮食综合生产能力 = 450 亿斤 ; time=2015年 ; status=planned
#1 pursuesGoal #32
#35 partOf #1
