政府工作报告（摘录）
——2024年1月9日在⟦Meeting#1|**市第五届人民代表大会第四次会议⟧上
⟦GovernmentBody#2|**市人民政府⟧市长　⟦Person#3|沈某某⟧

各位代表：
　　过去一年，我们坚持项目为王、国企先行，交出了一份沉甸甸的答卷。初步核算，全市地区生产总值2,184.6亿元，增长6.1%；一般公共预算收入131.2亿元，增长9.4%；城镇居民人均可支配收入44,870元，农村居民人均可支配收入21,360元，分别增长5.2%和7.3%。
　　——产业底盘更加厚实。⟦Industry#4|铝基新材料⟧、⟦Industry#5|绿色食品⟧、⟦Industry#6|现代医药⟧三个主导产业产值达到1,460亿元，占规上工业的71%。⟦Company#7|华鑫铝业⟧⟦Project#37|50万吨绿色水电铝⟧建成投产，⟦Company#8|云上好猪⟧入选⟦Honor#9|国家农业产业化重点龙头企业⟧，⟦Company#10|康神制药⟧的⟦Product#11|灯盏细辛注射液⟧单品销售突破8亿元。⟦Initiative#12|产业链链长制⟧延链补链项目签约118个、到位资金276亿元。
　　——国企改革动真碰硬。撤并平台公司17户，组建⟦Group#13|市城建集团⟧、⟦Group#14|市农投集团⟧、⟦Group#15|市文旅集团⟧；⟦Group#13|城建集团⟧获AA+评级，全年盘活存量资产34.8亿元；⟦Group#14|农投⟧建成高标准农田7.6万亩；⟦Group#15|文旅集团⟧经营收入4.3亿元，增长52%，⟦Facility#16|古滇水街⟧夜游人数138万人次。
　　——城市面貌日新月异。实施⟦Initiative#17|城市更新八大行动⟧，改造老旧小区214个、惠及3.9万户，⟦Project#18|北片区棚改⟧收官，⟦Project#19|环湖路快速化改造⟧提前通车，⟦Project#20|第二污水处理厂提标⟧完工；⟦Initiative#21|背街小巷“绣花针”整治⟧完成213条。
　　——民生答卷温暖可感。⟦Project#22|市一院新院区⟧投用，床位1,500张；新增学位1.28万个；⟦Initiative#23|沪滇协作⟧到位财政资金3.2亿元，⟦Province#24|上海市⟧⟦County#25|金山区⟧援建的⟦Facility#26|金云产业园⟧带动就业2,600人。
　　今年要重点抓好以下工作：
　　（一）坚定不移抓投资。安排重点项目320个，年度投资465亿元。开工⟦Project#27|蒙文高速⟧、⟦Project#28|水塘坝抽水蓄能⟧，加快⟦Project#29|通用机场⟧前期，确保⟦Project#30|环城铁路货运线⟧年底贯通。
　　（二）坚定不移促改革。落实《⟦Policy#31|国有企业改革深化提升行动方案⟧》，支持⟦Group#13|市城建集团⟧资产突破500亿元；设立20亿元的⟦Fund#32|市产业高质量发展母基金⟧。
　　（三）坚定不移兴产业。培育⟦Industry#33|硅光伏⟧、⟦Industry#34|低空物流⟧两个新赛道，对标⟦City#35|曲靖⟧、⟦City#36|乐山⟧做强硅光链条。
====
#3 holdsPosition #2 ; title=市长
#3 participatedIn #1
#2 metric 地区生产总值 = 2184.6 亿元 ; time=过去一年
#2 metric 地区生产总值增长 = 6.1 % ; time=过去一年
#2 metric 一般公共预算收入 = 131.2 亿元 ; time=过去一年
#2 metric 一般公共预算收入增长 = 9.4 % ; time=过去一年
#2 metric 城镇居民人均可支配收入 = 44870 元 ; time=过去一年
#2 metric 城镇居民人均可支配收入增长 = 5.2 % ; time=过去一年
#2 metric 农村居民人均可支配收入 = 21360 元 ; time=过去一年
#2 metric 农村居民人均可支配收入增长 = 7.3 % ; time=过去一年
#2 developsIndustry #4
#2 developsIndustry #5
#2 developsIndustry #6
#2 metric 三个主导产业产值 = 1460 亿元
#2 metric 主导产业占规上工业 = 71 %
#7 hasProject #37
#37 metric 产能 = 50 万吨
#8 receivedHonor #9
#10 produces #11
#11 metric 单品销售 = 8 亿元 ; approx=atLeast
#2 launched #12
#2 launched #17
#2 launched #21
#12 metric 签约项目 = 118 个
#12 metric 到位资金 = 276 亿元
#2 metric 撤并平台公司 = 17 户
#2 established #13
#2 established #14
#2 established #15
#13 metric 盘活存量资产 = 34.8 亿元 ; time=全年
#14 metric 高标准农田 = 7.6 万亩
#15 metric 经营收入 = 4.3 亿元
#15 metric 经营收入增长 = 52 %
#16 metric 夜游人数 = 138 万人次
#17 metric 改造老旧小区 = 214 个
#17 metric 惠及住户 = 3.9 万户
#2 hasProject #18
#2 hasProject #19
#2 hasProject #20
#2 hasProject #22
#21 metric 完成整治 = 213 条
#22 metric 床位 = 1500 张
#2 metric 新增学位 = 1.28 万个
#23 metric 到位财政资金 = 3.2 亿元
#25 locatedIn #24
#25 fundedAid #26
#26 metric 带动就业 = 2600 人
#2 metric 重点项目 = 320 个 ; time=今年 ; status=planned
#2 metric 年度投资 = 465 亿元 ; time=今年 ; status=planned
#2 hasProject #27 ; status=planned
#2 hasProject #28 ; status=planned
#2 hasProject #29 ; status=planned
#2 hasProject #30 ; status=planned
#2 implements #31
#13 metric 资产 = 500 亿元 ; approx=atLeast ; status=planned
#2 established #32 ; status=planned
#32 metric 规模 = 20 亿元 ; status=planned
#2 developsIndustry #33 ; status=planned
#2 developsIndustry #34 ; status=planned
#2 benchmarksAgainst #35
#2 benchmarksAgainst #36
#15 operates #16
