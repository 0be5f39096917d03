⟦Group#1|内蒙古能源集团⟧成立：⟦Province#2|内蒙古⟧电力国资的第三次排兵布阵

2022年6月20日，原⟦Company#3|内蒙古电力投资⟧与⟦Group#4|内蒙古能源建设投资集团⟧、⟦Group#5|内蒙古能源发电投资集团⟧三块资产重组为⟦Group#1|内蒙古能源集团有限公司⟧，⟦GovernmentBody#6|内蒙古自治区国资委⟧出资200亿元，持股100%，总部设在⟦City#7|呼和浩特⟧⟦Place#8|金桥开发区⟧。

第一次排兵布阵是2003年厂网分开，⟦Group#9|内蒙古电力（集团）有限责任公司⟧（⟦Group#9|蒙西电网⟧）保留省级独立电网；第二次是2016年组建⟦Group#5|蒙能集团⟧，把9座老电厂并拢。两次都没有解决一个问题：自治区属企业发电装机只占全区5.2%，话语权弱。第三次的目标写得直白，“三年再造一个⟦Group#1|蒙能⟧”，到2025年装机3000万千瓦，其中新能源占六成。

成立一年多，⟦Group#1~|集团⟧的牌面是这样的：在运火电装机1038万千瓦，在运新能源220万千瓦，在建1160万千瓦；2022年7至12月实现营收117亿元，亏损3.1亿元，2023年上半年营收144亿元，利润7.6亿元。控股的⟦Company#10|内蒙古能源发电金山热电⟧、⟦Company#11|和林发电公司⟧供热面积6800万平方米，覆盖首府三成居民。最大的工程是⟦Project#12|库布其沙漠中北部新能源基地⟧，1200万千瓦外送⟦Place#13|京津冀⟧，总投资988亿元，⟦Group#1~|集团⟧占35%，⟦Group#14|国家能源集团⟧占34%，⟦Group#15|中国三峡集团⟧占31%。

产业链也在往下走。⟦Company#16|蒙能装备制造⟧在⟦City#17|鄂尔多斯⟧与⟦Company#18|远景能源⟧合建⟦Facility#19|零碳产业园⟧风机叶片厂；⟦Company#20|蒙能氢能⟧的⟦Project#21|乌兰察布绿氢示范⟧规划年产4万吨，管道一路通到⟦City#22|北京⟧⟦Place#23|燕山⟧，国家先行示范编号“⟦Project#21|西氢东送一号⟧”；⟦Product#24|蒙e电⟧充电平台接入充电桩2.7万个。⟦Institution#25|内蒙古工业大学⟧与⟦Group#1~|集团⟧共建⟦OrganizationUnit#26|大规模储能技术实验室⟧，负责⟦Product#27|锌铁液流电池⟧系统，200千瓦时样机循环6100次。

人员整合更慢一步。三家单位员工1.37万人，统一薪酬之前，同岗工资差了34%；去年底启动⟦Initiative#28|同工同酬过渡⟧，一次增支1.9亿元。“账本合并只要一张表，工资合并要一年。”⟦Group#1~|集团⟧副总经理⟦Person#29|巴特尔⟧说。⟦GovernmentBody#6|国资委⟧的考核书里给⟦Group#1~|集团⟧设了11项硬指标，单位煤耗、新能源开工率排在前两位，不达标扣分不封顶。
电厂之外，还有煤矿和农牧民。⟦Group#1|蒙能⟧接收的⟦Facility#61|长滩西露天矿⟧、⟦Facility#62|满都拉图矿⟧合计产能1600万吨，今年保供长协兑现率101%；在⟦County#63|杭锦旗⟧⟦Township#64|独贵塔拉镇⟧，⟦Project#12|库布其基地⟧实行板上发电、板下种草，每亩付给⟦Village#65|道图嘎查⟧牧民租金每年500元，已惠及牧户326户。由⟦Company#66|蒙能生态⟧繁育的⟦Product#67|沙生羊柴⟧苗木入选⟦Honor#68|全国防沙治沙典型案例⟧。⟦Group#14|国家能源集团⟧、⟦Group#15|三峡集团⟧派驻的联合项目部设在⟦Township#64|独贵塔拉⟧，挂着⟦Initiative#69|光伏治沙百日会战⟧的横幅，光伏支架桩基日完成量从1200根提到3100根。
====
#1 formedFrom #3
#1 formedFrom #4
#1 formedFrom #5
#6 holdsStakeIn #1 ; percent=100%
#6 metric 出资 = 200 亿元
#1 locatedIn #8
#8 locatedIn #7
#1 metric 装机 = 3000 万千瓦 ; time=到2025年 ; status=planned
#1 metric 在运火电装机 = 1038 万千瓦
#1 metric 在运新能源 = 220 万千瓦
#1 metric 在建新能源 = 1160 万千瓦
#1 metric 营收 = 117 亿元 ; time=2022年7至12月
#1 metric 亏损 = 3.1 亿元 ; time=2022年7至12月
#1 metric 营收 = 144 亿元 ; time=2023年上半年
#1 metric 利润 = 7.6 亿元 ; time=2023年上半年
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#10 metric 供热面积 = 6800 万平方米
#11 metric 供热面积 = 6800 万平方米
#12 metric 装机 = 1200 万千瓦
#12 metric 总投资 = 988 亿元
#1 hasProject #12
#14 hasProject #12
#15 hasProject #12
#16 cooperatesWith #18
#16 established #19
#18 established #19
#19 locatedIn #17
#20 hasProject #21
#21 metric 年产 = 4 万吨 ; status=planned
#16 subsidiaryOf #1
#20 subsidiaryOf #1
#24 metric 接入充电桩 = 2.7 万个
#1 produces #24
#1 cooperatesWith #25
#1 established #26
#25 established #26
#26 produces #27
#27 metric 循环 = 6100 次
#1 metric 员工 = 1.37 万人
#1 launched #28
#28 metric 增支 = 1.9 亿元
#29 holdsPosition #1 ; title=副总经理
#29 said “账本合并只要一张表，工资合并要一年。”
#6 metric 考核硬指标 = 11 项
#23 locatedIn #22
#2 metric 自治区属企业发电装机占比 = 5.2 %
#1 operates #61
#1 operates #62
#61 metric 合计产能 = 1600 万吨
#62 metric 合计产能 = 1600 万吨
#1 metric 保供长协兑现率 = 101 % ; time=今年
#64 locatedIn #63
#65 locatedIn #64
#12 locatedIn #64
#65 metric 每亩租金 = 500 元 ; time=每年
#65 metric 惠及牧户 = 326 户
#66 subsidiaryOf #1
#66 produces #67
#67 receivedHonor #68
#1 launched #69
#12 metric 桩基日完成量 = 3100 根
