⟦Group#1|北部湾港集团⟧前三季度生产经营“成绩单”

截至9月30日，⟦Group#1|广西北部湾国际港务集团有限公司⟧（以下简称⟦Group#1|北部湾港集团⟧）完成货物吞吐量3.86亿吨、集装箱吞吐量741.3万标箱，同比分别增长7.4%和14.8%；营业总收入842亿元，利润总额19.7亿元，资产负债率69.8%，比年初降低1.1个百分点。

⟦Platform#29|港口板块⟧唱主角。控股上市公司⟦Company#2|北部湾港股份有限公司⟧（000582，⟦Company#2|北部湾港⟧）完成吞吐量2.61亿吨，净利润10.9亿元。其中，⟦City#3|钦州⟧港域1.33亿吨，⟦City#4|防城港⟧港域0.98亿吨，⟦City#5|北海⟧港域0.30亿吨。⟦Facility#6|钦州自动化码头⟧单机台时效率32.6自然箱，9月24日⟦Project#7|钦州30万吨级油码头⟧接卸首艘满载VLCC；⟦Project#8|平陆运河企石枢纽⟧配套的江海联运泊位6个主体完工。新辟⟦City#3|钦州⟧至⟦Place#9|巴西⟧⟦Place#32|桑托斯⟧、⟦Place#10|南非⟧⟦Place#33|德班⟧两条远洋直航线，航线总数达81条，其中外贸50条。

⟦Platform#30|工贸板块⟧稳中有忧。⟦Company#11|广西钢铁⟧与⟦Group#1~|集团⟧的长协量占⟦City#4|防城港⟧矿石接卸量三成。⟦Company#12|诚德镍业⟧生产不锈钢粗钢168万吨，减亏4.3亿元。⟦Place#13|马来西亚⟧⟦Facility#14|关丹港⟧由⟦Group#1~|集团⟧参股40%的⟦Company#15|关丹港口财团⟧经营，完成2480万吨，增长3.1%；与之一路之隔的⟦Company#16|联合钢铁⟧产钢271万吨，全部出口⟦Place#34|东盟⟧及⟦Place#35|中东⟧。

⟦Platform#31|物流板块⟧里，⟦Company#17|桂铁物流⟧、⟦Company#18|北港物流⟧、⟦Company#19|泛湾物流⟧分别开行海铁联运班列4112列、2730列、958列，合计占西部陆海新通道班列总数的九成以上。⟦Platform#21|北港网⟧用户增至5.2万家，线上订舱21万单。

改革方面，⟦Group#1~|集团⟧按照⟦GovernmentBody#22|自治区国资委⟧《⟦Policy#23|区直企业深化“三能”机制改革操作指引⟧》，完成9户二级企业经理层任期制契约化续签；将所持⟦Company#24|八桂农垦物流⟧51%股权无偿划转至⟦Group#25|广西农垦集团⟧；与⟦Group#26|新加坡国际港务集团⟧合资的⟦Company#27|广西北部湾国际集装箱码头有限公司⟧增资6亿元，⟦Group#26~|外方⟧持股49%不变。

下一步，紧盯全年吞吐量5.2亿吨、集装箱1000万标箱的目标，抓好⟦Project#28|大榄坪南12、13号泊位⟧建设。
====
#1 metric 货物吞吐量 = 3.86 亿吨 ; time=截至9月30日
#1 metric 集装箱吞吐量 = 741.3 万标箱 ; time=截至9月30日
#1 metric 货物吞吐量同比增长 = 7.4 % ; time=前三季度
#1 metric 集装箱吞吐量同比增长 = 14.8 % ; time=前三季度
#1 metric 营业总收入 = 842 亿元 ; time=前三季度
#1 metric 利润总额 = 19.7 亿元 ; time=前三季度
#1 metric 资产负债率 = 69.8 %
#1 metric 资产负债率比年初降低 = 1.1 个百分点
#2 subsidiaryOf #1
#2 metric 吞吐量 = 2.61 亿吨 ; time=前三季度
#2 metric 净利润 = 10.9 亿元 ; time=前三季度
#2 metric 钦州港域吞吐量 = 1.33 亿吨 ; time=前三季度
#2 metric 防城港港域吞吐量 = 0.98 亿吨 ; time=前三季度
#2 metric 北海港域吞吐量 = 0.30 亿吨 ; time=前三季度
#6 metric 单机台时效率 = 32.6 自然箱
#1 hasProject #7
#8 metric 江海联运泊位 = 6 个
#1 metric 航线总数 = 81 条
#1 metric 外贸航线 = 50 条
#1 metric 新辟远洋直航线 = 2 条
#1 cooperatesWith #11
#12 metric 生产不锈钢粗钢 = 168 万吨 ; time=前三季度
#12 metric 减亏 = 4.3 亿元 ; time=前三季度
#12 subsidiaryOf #1
#14 locatedIn #13
#15 operates #14
#1 holdsStakeIn #15 ; percent=40%
#14 metric 吞吐量 = 2480 万吨 ; time=前三季度
#14 metric 吞吐量增长 = 3.1 % ; time=前三季度
#16 metric 产钢 = 271 万吨 ; time=前三季度
#17 metric 开行海铁联运班列 = 4112 列 ; time=前三季度
#18 metric 开行海铁联运班列 = 2730 列 ; time=前三季度
#19 metric 开行海铁联运班列 = 958 列 ; time=前三季度
#17 subsidiaryOf #1
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#21 metric 用户 = 5.2 万家
#21 metric 线上订舱 = 21 万单
#22 issued #23
#1 implements #23
#1 metric 任期制契约化续签二级企业 = 9 户
#25 holdsStakeIn #24 ; percent=51%
#1 holdsStakeIn #24 ; percent=51% ; status=ended
#1 cooperatesWith #26
#1 established #27
#26 established #27
#26 holdsStakeIn #27 ; percent=49%
#27 metric 增资 = 6 亿元
#1 metric 吞吐量目标 = 5.2 亿吨 ; time=全年 ; status=planned
#1 metric 集装箱目标 = 1000 万标箱 ; time=全年 ; status=planned
#1 hasProject #28
#32 locatedIn #9
#33 locatedIn #10
