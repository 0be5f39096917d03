省领导到⟦City#1|宜宾⟧调研国有企业稳增长工作

10月14日至15日，⟦GovernmentBody#2|四川省人民政府⟧副省长⟦Person#3|米延昌⟧率⟦GovernmentBody#4|省国资委⟧、⟦GovernmentBody#5|省经济和信息化厅⟧、⟦GovernmentBody#6|省财政厅⟧有关负责同志，到⟦City#1|宜宾⟧调研省市属国有企业三季度经济运行情况，并主持召开⟦Meeting#7|川南国企稳增长座谈会⟧。

14日下午，⟦Person#3|米延昌⟧一行首先来到⟦Place#8|三江新区⟧，走进⟦Company#9|四川时代新能源⟧⟦Facility#10|宜宾工厂⟧“灯塔”车间，听取⟦Product#11|麒麟电池⟧量产情况介绍。⟦Facility#10~|该厂⟧1—9月产量52吉瓦时、产值346亿元，同比分别增长14.6%、9.8%。⟦Person#3|米延昌⟧问到零碳园区用电来源，陪同的⟦Group#12|宜宾发展控股集团⟧党委书记、董事长⟦Person#13|蹇世贤⟧回答，⟦Facility#10~|工厂⟧已与⟦Company#14|雅砻江水电⟧签订5年绿电长协，年电量19亿千瓦时。在⟦Company#15|凯翼汽车⟧总装线，⟦Person#3|米延昌⟧试乘了新下线的⟦Product#16|拾月Mate⟧，要求“不仅要造得出，更要卖得掉、修得好”。

15日上午，调研组前往⟦County#17|叙州区⟧⟦Township#18|高场镇⟧，察看⟦Project#19|向家坝灌区一期二步工程⟧施工现场。⟦Project#19~|该工程⟧由⟦Group#20|四川省水利发展集团⟧承建，概算总投资178亿元，渠系总长306公里，设计灌面107.5万亩，目前累计完成投资61%。在⟦Group#21|四川省港航投资集团⟧所属⟦Company#22|宜宾港有限责任公司⟧，调度屏上显示，今年前三季度集装箱吞吐量62.3万标箱，其中动力电池出口箱4.1万标箱，增长2.3倍，“⟦Initiative#24|蜀道水运⟧”通关联程改革使单箱物流成本下降870元。

随后召开的⟦Meeting#7|座谈会⟧上，⟦Group#12|宜宾发展控股⟧、⟦Group#25|泸州老窖集团⟧、⟦Group#26|自贡城投⟧、⟦Group#27|内江建工集团⟧4家企业作了发言。2024年前三季度，四户企业分别实现营业收入1,263亿元、681亿元、32亿元和47亿元；⟦Group#12|宜发展⟧资产负债率61.4%，较年初下降0.7个百分点。⟦GovernmentBody#4|省国资委⟧通报，全省地方国企前三季度营业收入1.42万亿元，增长4.4%；利润总额988亿元，下降2.9%。

此前一天，调研组还在⟦City#60|自贡⟧召开了小范围碰头会。⟦Company#61|东方锅炉⟧、⟦Company#62|中昊晨光院⟧、⟦Company#63|大西洋焊接材料⟧三家在⟦City#60|自贡⟧的企业汇报了⟦Initiative#64|大规模设备更新⟧进展：⟦Company#61|东方锅炉⟧前三季度新增订单196亿元，其中⟦Product#65|循环流化床锅炉⟧占四成；⟦Company#62|晨光院⟧⟦Project#68|2.6万吨高性能氟材料项目⟧完成投资31.8亿元，占总投资的74%；⟦Company#63|大西洋⟧由⟦Group#66|四川大西洋集团⟧控股、⟦Group#67|川发展⟧参股10%，1—9月净利润1.02亿元，同比下降6.4%。对企业反映的用气价格问题，⟦GovernmentBody#5|省经济和信息化厅⟧当场承诺一周内答复。
⟦Person#3|米延昌⟧强调，“四季度要把丢掉的利润抢回来，也要把守住的安全守到底”。他要求抓好⟦Initiative#28|提质增效百日攻坚⟧，发挥⟦Fund#29|四川产业振兴基金⟧撬动作用，推进⟦Project#30|宜宾—新市港区铁路专用线⟧年内开工。

⟦GovernmentBody#31|宜宾市委⟧副书记⟦Person#32|阙立坤⟧、⟦GovernmentBody#33|市政府⟧副市长⟦Person#34|竺文静⟧参加调研。
====
#3 holdsPosition #2 ; title=副省长
#3 visited #1
#3 visited #8
#3 visited #10
#3 visited #22
#3 participatedIn #7
#32 visited #1
#34 visited #1
#3 launched #7
#13 holdsPosition #12 ; title=党委书记、董事长
#10 metric 产量 = 52 吉瓦时 ; time=1—9月
#10 metric 产值 = 346 亿元 ; time=1—9月
#10 metric 产量同比增长 = 14.6 % ; time=1—9月
#10 metric 产值同比增长 = 9.8 % ; time=1—9月
#9 operates #10
#9 locatedIn #8
#9 produces #11
#9 cooperatesWith #14
#10 metric 年绿电电量 = 19 亿千瓦时
#3 visited #15
#15 produces #16
#3 said “不仅要造得出，更要卖得掉、修得好”
#18 locatedIn #17
#19 locatedIn #18
#20 hasProject #19
#19 metric 概算总投资 = 178 亿元
#19 metric 渠系总长 = 306 公里
#19 metric 设计灌面 = 107.5 万亩
#19 metric 累计完成投资 = 61 %
#22 subsidiaryOf #21
#22 metric 集装箱吞吐量 = 62.3 万标箱 ; time=今年前三季度
#22 metric 动力电池出口箱 = 4.1 万标箱 ; time=今年前三季度
#22 metric 动力电池出口箱增长 = 2.3 倍 ; time=今年前三季度
#24 metric 单箱物流成本下降 = 870 元
#12 participatedIn #7
#25 participatedIn #7
#26 participatedIn #7
#27 participatedIn #7
#12 metric 营业收入 = 1263 亿元 ; time=2024年前三季度
#25 metric 营业收入 = 681 亿元 ; time=2024年前三季度
#26 metric 营业收入 = 32 亿元 ; time=2024年前三季度
#27 metric 营业收入 = 47 亿元 ; time=2024年前三季度
#12 metric 资产负债率 = 61.4 %
#12 metric 资产负债率较年初下降 = 0.7 个百分点
#4 metric 全省地方国企营业收入 = 1.42 万亿元 ; time=前三季度
#4 metric 全省地方国企营业收入增长 = 4.4 % ; time=前三季度
#4 metric 全省地方国企利润总额 = 988 亿元 ; time=前三季度
#4 metric 全省地方国企利润总额下降 = 2.9 % ; time=前三季度
#3 said “四季度要把丢掉的利润抢回来，也要把守住的安全守到底”
#32 holdsPosition #31 ; title=副书记
#34 holdsPosition #33 ; title=副市长
#61 locatedIn #60
#62 locatedIn #60
#63 locatedIn #60
#61 metric 新增订单 = 196 亿元 ; time=前三季度
#61 produces #65
#62 hasProject #68
#68 metric 完成投资 = 31.8 亿元
#68 metric 完成投资占总投资 = 74 %
#66 holdsStakeIn #63
#67 holdsStakeIn #63 ; percent=10%
#63 metric 净利润 = 1.02 亿元 ; time=1—9月
#63 metric 净利润同比下降 = 6.4 % ; time=1—9月
#61 launched #64
#62 launched #64
#63 launched #64
#63 subsidiaryOf #66
