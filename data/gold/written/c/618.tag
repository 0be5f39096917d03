⟦GovernmentBody#1|河北省扶贫办⟧简报第41期

⟦Group#2|冀中能源集团⟧“⟦Strategy#3|五个一⟧”模式帮扶⟦County#4|阜平县⟧⟦Township#5|史家寨乡⟧

⟦County#4|阜平⟧是总书记看望过的地方，也是燕山—太行山连片特困区的硬骨头。2016年以来，⟦Group#2|冀中能源⟧探索⟦Strategy#3|五个一⟧模式，即：建一个⟦Facility#6|硒鸽产业园⟧、育一个⟦Facility#7|香菇基地⟧、办一所⟦Institution#8|矿山技校分校⟧、修一条⟦Project#9|史家寨致富路⟧、设一个⟦Fund#10|大病救助基金⟧。

产业方面。⟦Facility#6|硒鸽产业园⟧由⟦Company#11|华北制药⟧（600812.SH）控股的⟦Company#12|阜平华硒农牧公司⟧运营，存栏种鸽24万对，去年出笼乳鸽210万羽，收入4900万元；⟦Company#11|华药⟧提供的维生素预混料使料肉比降至2.1∶1。⟦Facility#7|香菇基地⟧占地860亩，⟦Company#13|嘉鑫菌业⟧负责供棒回收，棒价3.3元，头茬菇收购价每公斤9.2元。
就业方面。⟦Group#14|峰峰集团⟧、⟦Group#15|邢矿集团⟧、⟦Group#16|张矿集团⟧共在⟦Township#5~|该乡⟧招录农民合同工331人，年均工资5.1万元。⟦Institution#8|技校分校⟧开设采掘电钳、电焊两个专业，首批86人已取证。
交通方面。⟦Project#9|致富路⟧起点⟦Village#17|红土山村⟧，终点⟦Village#18|凹里村⟧，全长9.6公里，估算2380万元，⟦Group#2~|集团⟧出资1000万元，其余由⟦GovernmentBody#19|保定市交通局⟧从通村道路专项中解决。⟦Project#9~|道路⟧完工后，⟦Facility#20|千峰榆林景区⟧自驾车程缩短25分钟，2018年接待游客11.4万人次。
健康方面。⟦Fund#10|救助基金⟧规模500万元，已救治尿毒症、先心病等患者142名，报销后自付部分再补60%，补助额127.3万元。

⟦Group#2~|集团⟧总会计师⟦Person#21|史鸿禧⟧、扶贫办主任⟦Person#22|淳于岭⟧多次到⟦Township#5|史家寨乡⟧调研，要求“少留名，多留业”。2018年，经第三方评估，全乡贫困发生率由2015年的46.8%降到5.9%，⟦Township#5|史家寨乡⟧被评为⟦Honor#23|河北省产业扶贫先进乡镇⟧，⟦Group#2|冀中能源⟧在⟦City#24|保定⟧、⟦City#25|张家口⟧驻村的17个工作队全部考核为“好”。

【编后】⟦Strategy#3|五个一⟧能否复制？⟦GovernmentBody#1|省扶贫办⟧拟把⟦Strategy#3~|它⟧同⟦Initiative#60|百企帮千村⟧、⟦Initiative#61|农村面貌改造提升⟧、⟦Initiative#62|春雨行动⟧并案推广，先在⟦County#63|阳原⟧、⟦County#64|围场⟧、⟦County#65|滦平⟧三县试点；各类专项行动不得层层加码，帮扶项目、产业基地一律公示。⟦Company#11|华药⟧同期上线⟦Platform#66|冀货冀销⟧专柜，首月流水86万元。
====
#2 hasStrategy #3
#2 pairedWith #5
#5 locatedIn #4
#3 hasComponent #6
#3 hasComponent #7
#3 hasComponent #8
#3 hasComponent #9
#3 hasComponent #10
#2 established #6
#2 established #7
#2 established #8
#2 established #10
#12 subsidiaryOf #11
#12 operates #6
#6 metric 存栏种鸽 = 24 万对
#6 metric 出笼乳鸽 = 210 万羽 ; time=去年
#6 metric 收入 = 4900 万元 ; time=去年
#7 metric 占地 = 860 亩
#13 metric 棒价 = 3.3 元
#13 metric 头茬菇收购价 = 9.2 元
#19 fundedAid #9
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#16 subsidiaryOf #2
#2 metric 招录农民合同工 = 331 人
#2 metric 年均工资 = 5.1 万元
#8 metric 取证 = 86 人
#2 hasProject #9
#5 hasProject #9
#9 metric 全长 = 9.6 公里
#9 metric 估算 = 2380 万元
#2 fundedAid #9 ; amount=1000万元
#20 metric 自驾车程缩短 = 25 分钟
#20 metric 接待游客 = 11.4 万人次 ; time=2018年
#10 metric 规模 = 500 万元
#10 metric 救治患者 = 142 名
#10 metric 自付部分补助比例 = 60 %
#10 metric 补助额 = 127.3 万元
#21 holdsPosition #2 ; title=总会计师
#22 holdsPosition #2 ; title=扶贫办主任
#21 visited #5
#22 visited #5
#21 said “少留名，多留业”
#22 said “少留名，多留业”
#5 metric 贫困发生率 = 5.9 % ; time=2018年
#5 metric 贫困发生率 = 46.8 % ; time=2015年
#5 receivedHonor #23
#2 metric 驻村工作队 = 17 个
#1 launched #60 ; status=planned
#1 launched #61 ; status=planned
#1 launched #62 ; status=planned
#11 established #66
#66 metric 流水 = 86 万元 ; time=首月
