⟦Group#1|北大荒集团⟧：黑土地上的“秋粮答卷”

　　金秋十月，⟦Place#2|三江平原⟧稻浪翻滚。在⟦Group#1|北大荒集团⟧⟦Company#3|建三江分公司⟧⟦Company#4|七星农场有限公司⟧的万亩大地号，六台无人收割机编队作业，种植户⟦Person#5|张景会⟧只用一部手机就完成了调度。“⟦Facility#6|三江湿地⟧边上种地，脚不沾泥，搁从前谁敢想。”他说。
　　⟦Group#1|北大荒农垦集团有限公司⟧由原⟦GovernmentBody#7|黑龙江省农垦总局⟧改制而来，2018年挂牌，⟦GovernmentBody#8|财政部⟧代表⟦GovernmentBody#9|国务院⟧履行出资人职责，拥有耕地4672万亩，下辖9个分公司、108个农（牧）场有限公司。据⟦OrganizationUnit#10|集团农业发展部⟧总经理⟦Person#11|郭宝松⟧介绍，今年⟦Group#1~|集团⟧粮食播种面积4614万亩，总产预计连续第二年稳定在460亿斤以上，其中大豆32.8亿斤。
　　丰收靠种子。⟦Group#1~|集团⟧旗下⟦Company#12|垦丰种业⟧与⟦Institution#13|东北农业大学⟧、⟦Institution#14|中国科学院东北地理与农业生态研究所⟧联合选育的“⟦Product#15|龙粳1624⟧”，推广面积突破500万亩。在⟦OrganizationUnit#16|北大荒种业创新实验室⟧，首席科学家⟦Person#17|万志军⟧正盯着一排培养皿：“过去一个品种要十年，用基因编辑加速育种，五年就行。”
　　丰收靠装备。⟦Group#1|北大荒集团⟧与⟦Group#18|中国一拖⟧、⟦Company#19|雷沃重工⟧签订协议，采购智能农机1260台；与⟦Company#20|华为⟧共建的⟦Product#21|数字农服平台⟧覆盖耕地3900万亩。⟦Group#22|北大荒农服集团⟧还走出垦区，为⟦Province#23|吉林⟧、⟦Province#24|内蒙古⟧等8省区农户托管土地1.1亿亩次。
　　丰收之后，还要卖得好。⟦Group#25|九三集团⟧年加工大豆1200万吨，“⟦Product#26|九三⟧”大豆油市场占有率居全国前三；⟦Company#27|北大荒完达山乳业⟧前三季度营收48.6亿元，同比下降2.3%。⟦Company#28|北大荒绿色智慧厨房⟧与⟦Company#29|海底捞⟧达成净菜供应合作。
　　⟦OrganizationUnit#10|农业发展部⟧提供的材料显示，今年局部地块遭遇内涝，⟦Company#4|七星农场⟧等6个农场有限公司减产约一成。对此，⟦Company#30|阳光农险⟧已预付赔款3.7亿元。⟦Person#11|郭宝松⟧表示，⟦Group#1~|集团⟧将启动⟦Project#31|两江一湖引水灌区⟧改造，总投资29亿元，力争三年消除易涝地块200万亩。
====
#3 subsidiaryOf #1
#12 subsidiaryOf #1
#25 subsidiaryOf #1
#27 subsidiaryOf #1
#22 subsidiaryOf #1
#28 subsidiaryOf #1
#4 subsidiaryOf #3
#5 holdsPosition #4 ; title=种植户
#5 said “三江湿地边上种地，脚不沾泥，搁从前谁敢想。”
#1 formedFrom #7 ; time=2018年
#8 supervises #1
#1 metric 耕地 = 4672 万亩
#1 metric 分公司 = 9 个
#1 metric 农（牧）场有限公司 = 108 个
#10 partOf #1
#11 holdsPosition #10 ; title=总经理
#1 metric 粮食播种面积 = 4614 万亩 ; time=今年
#1 metric 粮食总产 = 460 亿斤 ; approx=atLeast ; status=planned
#1 metric 大豆 = 32.8 亿斤 ; status=planned
#12 produces #15
#13 produces #15
#14 produces #15
#12 cooperatesWith #13
#12 cooperatesWith #14
#15 metric 推广面积 = 500 万亩 ; approx=atLeast
#17 holdsPosition #16 ; title=首席科学家
#17 said “过去一个品种要十年，用基因编辑加速育种，五年就行。”
#16 partOf #1
#1 cooperatesWith #18
#1 cooperatesWith #19
#1 cooperatesWith #20
#1 metric 采购智能农机 = 1260 台
#1 produces #21
#20 produces #21
#21 metric 覆盖耕地 = 3900 万亩
#22 metric 托管土地 = 1.1 亿亩次
#25 metric 年加工大豆 = 1200 万吨
#25 produces #26
#27 metric 营业收入 = 48.6 亿元 ; time=前三季度
#27 metric 营业收入同比下降 = 2.3 % ; time=前三季度
#28 cooperatesWith #29
#30 metric 预付赔款 = 3.7 亿元
#1 hasProject #31 ; status=planned
#31 metric 总投资 = 29 亿元
#1 metric 消除易涝地块 = 200 万亩 ; status=planned
