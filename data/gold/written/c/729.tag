⟦Company#1|宁波海运港口物流股份有限公司⟧2023年年度报告摘要

证券代码：601XXX　　　证券简称：⟦Company#1|甬港物流⟧

一、经营情况讨论与分析
2023年，受运价下行影响，⟦Company#1~|公司⟧实现营业收入58.32亿元，同比减少11.7%；归属于上市公司股东的净利润4.06亿元，同比减少28.4%；扣非后3.71亿元。加权平均净资产收益率6.8%，同比减少3.1个百分点。经营活动现金流净额9.27亿元。

（一）分业务情况
单位：亿元　币种：人民币
集装箱装卸　收入21.4　毛利率38.2%　同比+2.6%
国内沿海散货运输　收入17.9　毛利率7.1%　同比-29.8%
仓储物流　收入12.6　毛利率14.5%　同比+4.1%
成品油船运　收入6.1　毛利率22.9%　同比-1.3%

（二）主要控股参股公司
1、⟦Company#2|浙江镇海国际集装箱码头有限公司⟧，⟦Company#1~|本公司⟧持股51%，⟦Company#3|招商局港口⟧持股49%。全年完成276万标准箱，净利润2.88亿元，为⟦Company#1~|公司⟧第一大利润来源。
2、⟦Company#4|甬达航运⟧，全资。自有运力21艘、118万载重吨；处置“⟦Product#5|甬达8⟧”“⟦Product#6|甬达19⟧”两艘超龄船，收益3,140万元；新造的8.2万吨级散货船“⟦Product#7|甬达强国⟧”由⟦Company#8|扬子鑫福造船⟧交付。全年亏损1.16亿元，而上年盈利1.02亿元。
3、⟦Company#9|海铁联通⟧，持股70%。经营⟦Product#10|义甬班列⟧、⟦Product#11|甬赣班列⟧等24条海铁联运线路，发运量34.7万标准箱，增长20.4%；开通“⟦Product#12|中欧陆海快线⟧”。
4、⟦Company#13|宁波大宗商品交易所⟧，参股9.8%，权益法确认投资收益610万元。

二、投资状况
报告期对外股权投资5.5亿元。其中收购⟦Company#14|舟山外钓油品仓储⟧35%股权，作价2.94亿元，与⟦Group#15|中国石化⟧形成共同控制；出资1.2亿元认缴⟦Fund#16|浙江自贸试验区油气产业基金⟧份额；⟦Project#17|梅山铁路集装箱场站⟧项目投入1.36亿元，累计进度83%。非股权投资中，⟦Project#18|穿山港区2号泊位岸电改造⟧完工。
三、股东情况
⟦Group#19|宁波舟山港集团⟧持有41.35%，⟦Group#20|宁波开投集团⟧12.07%，⟦Company#21|香港中央结算有限公司⟧3.29%；⟦Fund#22|全国社保基金一一三组合⟧新进前十，持股0.98%。⟦Group#19|宁波舟山港集团⟧为控股股东，实际控制人系⟦GovernmentBody#23|浙江省国资委⟧。
四、利润分配预案
拟每10股派1.50元（含税），合计派发1.82亿元。
五、其他
⟦Company#1~|公司⟧⟦OrganizationUnit#24|董事会⟧于2023年8月聘任⟦Person#25|洑清源⟧为总经理，原总经理⟦Person#26|滕世和⟧因工作调动离任；⟦Company#1~|公司⟧入选⟦Honor#27|中国ESG上市公司航运先锋20⟧。
====
#1 metric 营业收入 = 58.32 亿元 ; time=2023年
#1 metric 营业收入同比减少 = 11.7 % ; time=2023年
#1 metric 归属于上市公司股东的净利润 = 4.06 亿元 ; time=2023年
#1 metric 归属于上市公司股东的净利润同比减少 = 28.4 % ; time=2023年
#1 metric 扣非净利润 = 3.71 亿元 ; time=2023年
#1 metric 加权平均净资产收益率 = 6.8 % ; time=2023年
#1 metric 加权平均净资产收益率同比减少 = 3.1 个百分点 ; time=2023年
#1 metric 经营活动现金流净额 = 9.27 亿元 ; time=2023年
#1 metric 集装箱装卸收入 = 21.4 亿元 ; time=2023年
#1 metric 集装箱装卸毛利率 = 38.2 % ; time=2023年
#1 metric 集装箱装卸收入同比增长 = 2.6 % ; time=2023年
#1 metric 国内沿海散货运输收入 = 17.9 亿元 ; time=2023年
#1 metric 国内沿海散货运输毛利率 = 7.1 % ; time=2023年
#1 metric 国内沿海散货运输收入同比下降 = 29.8 % ; time=2023年
#1 metric 仓储物流收入 = 12.6 亿元 ; time=2023年
#1 metric 仓储物流毛利率 = 14.5 % ; time=2023年
#1 metric 仓储物流收入同比增长 = 4.1 % ; time=2023年
#1 metric 成品油船运收入 = 6.1 亿元 ; time=2023年
#1 metric 成品油船运毛利率 = 22.9 % ; time=2023年
#1 metric 成品油船运收入同比下降 = 1.3 % ; time=2023年
#1 holdsStakeIn #2 ; percent=51%
#3 holdsStakeIn #2 ; percent=49%
#2 subsidiaryOf #1
#4 subsidiaryOf #1
#9 subsidiaryOf #1
#2 metric 集装箱吞吐量 = 276 万标准箱 ; time=全年
#2 metric 净利润 = 2.88 亿元 ; time=全年
#4 metric 自有运力 = 21 艘
#4 metric 自有运力 = 118 万载重吨
#4 metric 处置船舶收益 = 3140 万元
#8 produces #7
#7 metric 载重 = 8.2 万吨级
#4 metric 亏损 = 1.16 亿元 ; time=全年
#4 metric 盈利 = 1.02 亿元 ; time=上年
#1 holdsStakeIn #9 ; percent=70%
#9 produces #10
#9 produces #11
#9 produces #12
#9 metric 海铁联运线路 = 24 条
#9 metric 发运量 = 34.7 万标准箱
#9 metric 发运量增长 = 20.4 %
#1 holdsStakeIn #13 ; percent=9.8%
#1 metric 宁波大宗商品交易所投资收益 = 610 万元
#1 metric 对外股权投资 = 5.5 亿元 ; time=报告期
#1 acquired #14 ; percent=35%
#1 metric 收购作价 = 2.94 亿元
#1 metric 认缴基金份额 = 1.2 亿元
#1 holdsStakeIn #16
#1 hasProject #17
#1 hasProject #18
#17 metric 投入 = 1.36 亿元
#17 metric 累计进度 = 83 %
#19 holdsStakeIn #1 ; percent=41.35%
#20 holdsStakeIn #1 ; percent=12.07%
#21 holdsStakeIn #1 ; percent=3.29%
#22 holdsStakeIn #1 ; percent=0.98%
#1 subsidiaryOf #19
#23 holdsStakeIn #1
#1 metric 每10股派息 = 1.50 元 ; status=planned
#1 metric 派发红利 = 1.82 亿元 ; status=planned
#24 partOf #1
#25 holdsPosition #1 ; title=总经理 ; time=2023年8月
#26 holdsPosition #1 ; title=总经理 ; status=ended
#1 receivedHonor #27
#15 holdsStakeIn #14
