钢铁业“国家队”中报：⟦Company#1|宝钢⟧独占鳌头 ⟦Company#2|马钢⟧减亏

⟦Institution#28|新华财经⟧8月30日电　截至29日，⟦Group#3|中国宝武⟧系A股钢企悉数披露半年报，冷暖不一。

⟦Company#1|宝钢股份⟧（600019）：营收1513.7亿元，归母净利48.8亿元，同比+7.4%。四大基地铁产量2389万吨、钢产量2592万吨，冷轧汽车板销量455万吨，取向硅钢同口径增长21%，⟦Facility#4|东山基地⟧的⟦Project#5|零碳高等级薄钢板工厂⟧百万吨氢基竖炉已具备全氢冶炼条件，吨铁碳排放不足传统高炉一半。
⟦Company#2|马钢股份⟧（600808；⟦Company#6|港交所⟧00323）：营收380.2亿元，下降11.5%；亏损7499万元，上年同期亏损11.4亿元。其全资子公司⟦Company#7|马钢交材⟧轮轴盈利2.6亿元，⟦Product#8|低噪声车轮⟧首次装上⟦Company#9|德国铁路⟧的城际车。
⟦Company#10|太钢不锈⟧（000825）：不锈钢产量230万吨，同比持平；亏损收窄到1.26亿元；与⟦Group#11|鑫海科技⟧合资的⟦Company#12|山东鑫海⟧股权比例由51%调为49%，⟦Company#10|太钢⟧改按权益法核算。“⟦Product#13|手撕钢⟧”最薄至0.015毫米，今年产销已超30吨。
⟦Company#14|新钢股份⟧（600782）：净利润1.11亿元，扭亏为盈。⟦Company#14~|公司⟧归⟦Group#15|江西新余钢铁控股⟧管理，⟦Group#15~|后者⟧2022年由⟦GovernmentBody#16|江西省国资委⟧无偿划转51%给⟦Group#3|宝武⟧。
⟦Company#17|八一钢铁⟧（600581）：亏损6.93亿元，资产负债率98.7%，被⟦Company#18|上交所⟧下发问询函。
⟦Company#19|中南股份⟧（000717）：亏损2.7亿元，所辖⟦Facility#29|韶关基地⟧⟦Project#20|超低排放改造⟧投入4.8亿元，完成全流程公示。
⟦Company#21|重庆钢铁⟧（601005）：亏损1.32亿元，减亏5.6亿元。

七家公司合计研发投入62.9亿元，⟦Company#1|宝钢⟧就占了41.2亿元。“除⟦Company#1|宝钢⟧，其他几家都卷在螺纹和热卷里。”⟦Company#22|兰格钢铁网⟧分析师⟦Person#23|后振邦⟧指出。⟦Institution#24|中国钢铁工业协会⟧数据称，1—6月重点统计企业利润总额592亿元，同比增长63.3%，平均利润率1.97%；全国粗钢产量5.15亿吨，下降3.0%。

⟦Group#3|宝武⟧此前宣布启动“⟦Initiative#25|三降两增⟧”，到年底降本300亿元；亿吨产能之外，它在⟦Place#26|几内亚⟧的⟦Project#27|西芒杜铁矿⟧（北部区块）上占49%，首批矿11月装船。
====
#1 subsidiaryOf #3
#2 subsidiaryOf #3
#10 subsidiaryOf #3
#14 subsidiaryOf #3
#17 subsidiaryOf #3
#19 subsidiaryOf #3
#21 subsidiaryOf #3
#1 metric 营收 = 1513.7 亿元 ; time=上半年
#1 metric 归母净利 = 48.8 亿元 ; time=上半年
#1 metric 归母净利同比增长 = 7.4 % ; time=上半年
#1 metric 铁产量 = 2389 万吨 ; time=上半年
#1 metric 钢产量 = 2592 万吨 ; time=上半年
#1 metric 冷轧汽车板销量 = 455 万吨 ; time=上半年
#1 metric 取向硅钢增长 = 21 % ; time=上半年
#1 operates #4
#1 hasProject #5
#5 locatedIn #4
#2 metric 营收 = 380.2 亿元 ; time=上半年
#2 metric 营收下降 = 11.5 % ; time=上半年
#2 metric 亏损 = 7499 万元 ; time=上半年
#2 metric 亏损 = 11.4 亿元 ; time=上年同期
#7 subsidiaryOf #2
#7 metric 轮轴盈利 = 2.6 亿元 ; time=上半年
#7 produces #8
#10 metric 不锈钢产量 = 230 万吨 ; time=上半年
#10 metric 亏损 = 1.26 亿元 ; time=上半年
#10 holdsStakeIn #12 ; percent=49%
#11 holdsStakeIn #12
#10 cooperatesWith #11
#10 produces #13
#13 metric 最薄 = 0.015 毫米
#13 metric 产销 = 30 吨 ; approx=atLeast ; time=今年
#14 metric 净利润 = 1.11 亿元 ; time=上半年
#14 subsidiaryOf #15
#3 holdsStakeIn #15 ; percent=51% ; time=2022年
#16 holdsStakeIn #15 ; percent=51% ; status=ended
#17 metric 亏损 = 6.93 亿元 ; time=上半年
#17 metric 资产负债率 = 98.7 %
#19 metric 亏损 = 2.7 亿元 ; time=上半年
#19 hasProject #20
#20 metric 投入 = 4.8 亿元
#21 metric 亏损 = 1.32 亿元 ; time=上半年
#21 metric 减亏 = 5.6 亿元 ; time=上半年
#3 metric 七家公司研发投入合计 = 62.9 亿元 ; time=上半年
#1 metric 研发投入 = 41.2 亿元 ; time=上半年
#23 holdsPosition #22 ; title=分析师
#23 said “除宝钢，其他几家都卷在螺纹和热卷里。”
#24 metric 重点统计企业利润总额 = 592 亿元 ; time=1—6月
#24 metric 重点统计企业利润总额同比增长 = 63.3 % ; time=1—6月
#24 metric 平均利润率 = 1.97 % ; time=1—6月
#24 metric 全国粗钢产量 = 5.15 亿吨 ; time=1—6月
#24 metric 全国粗钢产量下降 = 3.0 % ; time=1—6月
#3 launched #25
#3 metric 降本 = 300 亿元 ; time=到年底 ; status=planned
#3 holdsStakeIn #27 ; percent=49%
#3 hasProject #27
#27 locatedIn #26
#19 operates #29
