⟦County#1|邳州市⟧2008年政府工作报告（摘要）
——2009年1月6日
市长　⟦Person#2|关山越⟧

一、2008年工作回顾
综合实力再上台阶。实现地区生产总值226.8亿元，增长15.1%；财政总收入31.2亿元，其中一般预算收入16.05亿元，同比增长34.6%，首次进入⟦Province#3|江苏⟧苏北县市前三；规模以上工业增加值92.3亿元，工业用电量18.7亿千瓦时。
产业支撑更趋有力。板材企业发展到2410家，年产胶合板1560万立方米，⟦Place#4|官湖板材城⟧获⟦Honor#5|中国胶合板出口基地⟧称号。⟦Company#6|徐州东方热电⟧两台30万千瓦机组建成并网，⟦Company#7|恒鑫金属制罐⟧、⟦Company#8|大晶新材料⟧等17个亿元项目竣工。⟦Company#9|沂州水泥⟧兼并原⟦Company#10|铁富建材厂⟧后，日产5000吨熟料线达产，年缴税过6000万元。
农业品牌叫响。⟦Product#11|邳州大蒜⟧种植面积60万亩，出口21万吨；⟦Product#12|铁富银杏⟧拥有成片园24万亩，叶用银杏提取物占国内市场40%，⟦Company#13|银杏源生物⟧与⟦Institution#14|南京林业大学⟧合办⟦OrganizationUnit#15|银杏工程技术研究中心⟧。⟦Township#16|宿羊山镇⟧、⟦Township#17|车夫山镇⟧建起大蒜冷库378座，库容56万吨，为全国县级之最。
城市面貌一新。⟦Project#18|六保河风光带⟧一、二期完工，⟦Project#19|京杭运河邳州港区猫儿窝作业区⟧建成千吨级泊位4个，⟦Facility#20|邳州博物馆⟧改造开馆。⟦Initiative#21|四城同创⟧扎实推进。
民生保障增强。受国际金融危机影响，板材、大蒜两大产业四季度出口分别下滑28%、35%，我们及时设立⟦Fund#22|中小企业应急互助基金⟧1亿元，帮助216家企业续贷4.3亿元，未发生规模性裁员。农村改厕2.1万户，⟦Project#23|邳北区域供水⟧通达8个镇46万人；汶川地震后，全市捐款2870万元，对口援建⟦Province#24|四川⟧⟦County#25|绵竹市⟧⟦Township#26|遵道镇⟧安置房120套。
二、2009年主要预期目标
地区生产总值增长14%，一般预算收入增长20%，城镇登记失业率控制在4%以内。
三、重点工作
抓住国家扩内需机遇，组织实施总投资186亿元的102个重点项目，其中⟦Project#27|徐连高速邳州东互通⟧、⟦Project#28|城北污水厂二期⟧、⟦Project#29|东陇海线邳州站改造⟧三项须年内开工。制定《⟦Policy#30|板材产业调整振兴意见⟧》，重点扶持⟦Company#31|福运木业⟧、⟦Company#32|胜阳木业⟧争创⟦Honor#33|中国名牌⟧。启动⟦Initiative#34|千名干部帮千企⟧，⟦GovernmentBody#35|市经贸局⟧、⟦GovernmentBody#36|市外经贸局⟧负责落实。
四、自身建设。全面贯彻⟦Meeting#60|市委十届六次全会⟧精神，深入实施“⟦Strategy#61|工业强市、商贸活市、生态立市⟧”战略，学习⟦County#62|昆山⟧、赶超⟦County#63|沭阳⟧，加快建设⟦Goal#64|苏鲁交界地区中心城市⟧。整合⟦Company#65|市水务公司⟧、⟦Company#66|市自来水公司⟧，组建⟦Group#67|邳州润城水务集团⟧；撤销⟦GovernmentBody#68|市乡镇企业局⟧，职能并入⟦GovernmentBody#35|市经贸局⟧。
====
#2 holdsPosition #1 ; title=市长
#1 locatedIn #3
#1 metric 地区生产总值 = 226.8 亿元 ; time=2008年
#1 metric 地区生产总值增长 = 15.1 % ; time=2008年
#1 metric 财政总收入 = 31.2 亿元 ; time=2008年
#1 metric 一般预算收入 = 16.05 亿元 ; time=2008年
#1 metric 一般预算收入同比增长 = 34.6 % ; time=2008年
#1 metric 规模以上工业增加值 = 92.3 亿元 ; time=2008年
#1 metric 工业用电量 = 18.7 亿千瓦时 ; time=2008年
#1 metric 板材企业 = 2410 家
#1 metric 年产胶合板 = 1560 万立方米
#4 receivedHonor #5
#1 metric 竣工亿元项目 = 17 个
#6 metric 单机容量 = 30 万千瓦
#9 acquired #10
#9 metric 熟料线日产 = 5000 吨
#9 metric 年缴税 = 6000 万元 ; approx=atLeast
#1 produces #11
#11 metric 种植面积 = 60 万亩
#11 metric 出口 = 21 万吨
#1 produces #12
#12 metric 成片园 = 24 万亩
#12 metric 叶用银杏提取物占国内市场 = 40 %
#13 established #15
#14 established #15
#13 cooperatesWith #14
#16 metric 大蒜冷库 = 378 座
#17 metric 大蒜冷库 = 378 座
#16 metric 库容 = 56 万吨
#17 metric 库容 = 56 万吨
#1 hasProject #18
#1 hasProject #19
#19 metric 千吨级泊位 = 4 个
#1 launched #21
#1 metric 板材四季度出口下滑 = 28 % ; time=四季度
#1 metric 大蒜四季度出口下滑 = 35 % ; time=四季度
#1 established #22
#22 metric 规模 = 1 亿元
#22 metric 帮助企业 = 216 家
#22 metric 续贷 = 4.3 亿元
#1 metric 农村改厕 = 2.1 万户
#1 hasProject #23
#23 metric 通达镇 = 8 个
#23 metric 通达人口 = 46 万人
#1 metric 捐款 = 2870 万元
#1 fundedAid #26 ; amount=安置房120套
#26 locatedIn #25
#25 locatedIn #24
#1 metric 地区生产总值增长 = 14 % ; time=2009年 ; status=planned
#1 metric 一般预算收入增长 = 20 % ; time=2009年 ; status=planned
#1 metric 城镇登记失业率 = 4 % ; time=2009年 ; approx=atMost ; status=planned
#1 metric 重点项目 = 102 个 ; status=planned
#1 metric 重点项目总投资 = 186 亿元 ; status=planned
#1 hasProject #27 ; status=planned
#1 hasProject #28 ; status=planned
#1 hasProject #29 ; status=planned
#1 issued #30 ; status=planned
#31 receivedHonor #33 ; status=planned
#32 receivedHonor #33 ; status=planned
#1 launched #34 ; status=planned
#35 launched #34 ; status=planned
#36 launched #34 ; status=planned
#35 partOf #1
#36 partOf #1
#1 hasStrategy #61
#1 benchmarksAgainst #62
#1 benchmarksAgainst #63
#1 pursuesGoal #64
#67 formedFrom #65
#67 formedFrom #66
#1 established #67 ; status=planned
