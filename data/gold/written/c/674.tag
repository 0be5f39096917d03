对话⟦Company#1|中远海运特运⟧董事长⟦Person#2|嵇鸿声⟧：造船周期里，我们赌对了纸浆

⟦Person#2|嵇鸿声⟧是学轮机出身，说话习惯先报参数。“62000吨，四个舱口，两对克令吊——就这个型号，我们一口气订了29条。”
这个型号，就是⟦Product#3|多用途纸浆船⟧。回程可装汽车，加上⟦Company#1~|公司⟧发明的⟦Product#4|折叠式商品车专用框架⟧，一条船一个航次能带走2200辆。2023年，⟦Company#1|中远海特⟧（600428）出口商品车承运量突破22万辆，是上年的3.1倍；纸浆承运量1380万吨，市场份额全球第一。全年营业收入120.1亿元，归母净利润10.6亿元，经营性现金流32亿元；2024年一季度，在运价回落13%的情况下，净利润仍增长9.4%。
记者：很多人问，特种船东为什么能吃到汽车的红利？
⟦Person#2|嵇鸿声⟧：没什么神秘，货在哪里，船就在哪里。2021年底车企找舱位找疯了，⟦Group#5|上汽集团⟧、⟦Group#6|奇瑞⟧、⟦Company#7|比亚迪⟧的人就住在我们楼下宾馆。我们和⟦Group#5|上汽⟧旗下的⟦Company#8|安吉物流⟧、⟦Group#9|上港集团⟧合资搞了⟦Company#10|广州远海汽车船公司⟧，持股42.5%，另外两家各占37.5%和20%，首批12条7000车位的双燃料船在⟦Company#11|江南造船⟧、⟦Company#12|广船国际⟧建。第一条⟦Product#13|“辽河口”号⟧今年1月已经交了。
记者：外界关心巴拿马运河干旱和红海绕航的影响。
⟦Person#2|嵇鸿声⟧：绕⟦Place#14|好望角⟧多12到14天，油多烧400吨。但运价里有补偿。真正的风险不在航道，在运力——三年后全球汽车船交付量会翻一番，所以我们只签⟦Project#15|汽车船造船计划⟧的首期，没有加单。
记者：⟦Group#16|中国远洋海运集团⟧对你们的考核？
⟦Person#2|嵇鸿声⟧：⟦Group#16~|集团⟧给的定位是“⟦Goal#21|全球领先的特种船公司⟧”，2025年船队150艘、500万载重吨，目前已经有117艘。再就是绿色，⟦Product#17|甲醇双燃料重吊船⟧今年开建2艘，和⟦Institution#18|大连海事大学⟧一起做的⟦Product#19|绿色航运碳账户⟧，去年给三十几家货主开了碳证书。
问到会不会像⟦Group#20|韩国现代格罗唯视⟧那样转型汽车物流商，他摆摆手：“先把船开稳。”
====
#2 holdsPosition #1 ; title=董事长
#2 said “62000吨，四个舱口，两对克令吊——就这个型号，我们一口气订了29条。”
#1 produces #4
#1 metric 订购多用途纸浆船 = 29 条
#3 metric 载重 = 62000 吨
#3 metric 单航次载车 = 2200 辆
#1 metric 出口商品车承运量 = 22 万辆 ; time=2023年 ; approx=atLeast
#1 metric 出口商品车承运量倍数 = 3.1 倍 ; time=2023年
#1 metric 纸浆承运量 = 1380 万吨 ; time=2023年
#1 metric 营业收入 = 120.1 亿元 ; time=2023年
#1 metric 归母净利润 = 10.6 亿元 ; time=2023年
#1 metric 经营性现金流 = 32 亿元 ; time=2023年
#1 metric 运价回落 = 13 % ; time=2024年一季度
#1 metric 净利润增长 = 9.4 % ; time=2024年一季度
#8 subsidiaryOf #5
#1 established #10
#8 established #10
#9 established #10
#1 cooperatesWith #8
#1 cooperatesWith #9
#8 cooperatesWith #9
#1 holdsStakeIn #10 ; percent=42.5%
#8 holdsStakeIn #10 ; percent=37.5%
#9 holdsStakeIn #10 ; percent=20%
#10 metric 首批双燃料船 = 12 条
#1 hasProject #15
#1 subsidiaryOf #16
#1 pursuesGoal #21
#1 metric 船队 = 150 艘 ; time=2025年 ; status=planned
#1 metric 船队载重 = 500 万载重吨 ; time=2025年 ; status=planned
#1 metric 船队 = 117 艘 ; time=目前
#1 produces #17 ; status=planned
#17 metric 开建 = 2 艘 ; time=今年
#1 cooperatesWith #18
#1 produces #19
#18 produces #19
#2 said “先把船开稳。”
