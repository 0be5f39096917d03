央企利润何以“前高后稳”？⟦GovernmentBody#1|国务院国资委⟧晒出2019年上半年成绩单

7月16日，⟦Institution#2|国务院新闻办⟧举行⟦Meeting#3|2019年上半年央企经济运行新闻发布会⟧，⟦GovernmentBody#1|国务院国资委⟧秘书长、新闻发言人⟦Person#4|阮纪纲⟧介绍有关情况并答问。

运行数据。上半年，中央企业累计实现营业收入14.5万亿元，同比增长5.9%；实现净利润7038亿元，同比增长8.6%；6月当月净利润1758.2亿元，创单月历史新高。成本费用总额13.5万亿元，增速低于收入0.2个百分点。截至6月末，平均资产负债率65.7%，比年初下降0.1个百分点。分行业看，⟦Industry#5|汽车⟧、⟦Industry#6|煤炭⟧和⟦Industry#7|化工⟧增长分化明显，⟦Group#8|中国一汽⟧、⟦Group#9|东风⟧、⟦Group#10|长安⟧三家合计销售整车454.6万辆，降幅9.8%；⟦Group#11|国家能源集团⟧煤炭产量2.55亿吨，增长2%。
投资数据。固定资产投资完成9996亿元，增长9.7%，其中⟦Industry#12|5G⟧相关投入近200亿元，⟦Group#13|中国移动⟧、⟦Group#14|中国电信⟧、⟦Group#15|中国联通⟧在40个城市开通基站1.2万个。⟦Project#16|白鹤滩水电站⟧、⟦Project#17|雅万高铁⟧、⟦Company#18|亚马尔LNG⟧等重大项目推进顺利，⟦Company#18~|后者⟧由⟦Group#19|中国石油⟧持股20%、⟦Fund#20|丝路基金⟧持股9.9%，二季度对华供应LNG93船。

改革动态。上半年完成两组重组：⟦Group#21|中国船舶工业⟧与⟦Group#22|中船重工⟧筹划战略性重组；⟦Group#23|中粮⟧旗下⟦Company#24|中粮国际⟧引入⟦Fund#25|全国社保基金⟧。混改方面，⟦Initiative#26|双百行动⟧446户企业中，一半以上已开展混改；⟦Company#27|中国黄金集团黄金珠宝⟧（现⟦Company#27|中国黄金⟧）等引入⟦Group#28|中信⟧、⟦Company#29|京东⟧资金22.5亿元。处置“僵尸企业”超过1900户，完成进度95%。

问答。有记者问下半年压力，⟦Person#4|阮纪纲⟧答，不确定因素主要有三：PPI下行、贸易摩擦、融资结构，“稳不稳，要看三季度”。对增值税下调的影响，他说，中央企业1—6月让利1020亿元，带动上下游中小企业成本下降。谈及境外资产，他表示已成立⟦OrganizationUnit#30|海外合规专班⟧，在⟦Place#31|东南亚⟧等三大片区派驻联络员27名。

⟦Institution#32|中国社科院工业经济研究所⟧研究员⟦Person#33|庾长春⟧在会后向本报记者分析，增幅较2018年同期的23%有所回落，主要是煤钢基数高。“这是结构性降温，不是失速。”
会上散发的材料还列了几项“小而具体”的数字：⟦Initiative#61|压减工作⟧三年累计减少法人1.4万户，管理费用节约210亿元；⟦Initiative#62|央企消费扶贫⟧平台上线四个月，销售额7800万元，卖得最好的是⟦Group#63|中国宝武⟧帮扶的⟦Product#64|江城黄牛肉⟧和⟦Group#65|中国华能⟧帮扶的⟦Product#66|青化砭苹果⟧；⟦Initiative#67|熠星创新创意大赛⟧收到参赛项目1200余个，⟦Group#68|中国航天科工⟧的⟦Product#69|快舟一号甲⟧总装数字孪生获一等奖；⟦Slogan#70|两金⟧占流动资产比重41.3%，同比下降1.5个百分点。配合⟦GovernmentBody#71|工业和信息化部⟧推进的清欠工作，⟦Group#72|中国铁建⟧、⟦Group#73|中国交建⟧等企业上半年清偿民企账款839亿元，基本实现“零拖欠”。
====
#1 launched #3
#2 launched #3
#4 holdsPosition #1 ; title=秘书长、新闻发言人
#4 participatedIn #3
#1 metric 中央企业营业收入 = 14.5 万亿元 ; time=上半年
#1 metric 中央企业营业收入同比增长 = 5.9 % ; time=上半年
#1 metric 中央企业净利润 = 7038 亿元 ; time=上半年
#1 metric 中央企业净利润同比增长 = 8.6 % ; time=上半年
#1 metric 当月净利润 = 1758.2 亿元 ; time=6月
#1 metric 成本费用总额 = 13.5 万亿元 ; time=上半年
#1 metric 平均资产负债率 = 65.7 % ; time=截至6月末
#1 metric 平均资产负债率比年初下降 = 0.1 个百分点 ; time=截至6月末
#8 metric 合计销售整车 = 454.6 万辆 ; time=上半年
#9 metric 合计销售整车 = 454.6 万辆 ; time=上半年
#10 metric 合计销售整车 = 454.6 万辆 ; time=上半年
#8 metric 销售整车降幅 = 9.8 % ; time=上半年
#9 metric 销售整车降幅 = 9.8 % ; time=上半年
#10 metric 销售整车降幅 = 9.8 % ; time=上半年
#11 metric 煤炭产量 = 2.55 亿吨 ; time=上半年
#11 metric 煤炭产量增长 = 2 % ; time=上半年
#1 metric 固定资产投资 = 9996 亿元 ; time=上半年
#1 metric 固定资产投资增长 = 9.7 % ; time=上半年
#12 metric 投入 = 200 亿元 ; approx=about
#13 metric 开通基站 = 1.2 万个
#14 metric 开通基站 = 1.2 万个
#15 metric 开通基站 = 1.2 万个
#19 holdsStakeIn #18 ; percent=20%
#20 holdsStakeIn #18 ; percent=9.9%
#18 metric 对华供应LNG = 93 船 ; time=二季度
#27 metric 引入资金 = 22.5 亿元
#28 holdsStakeIn #27
#29 holdsStakeIn #27
#26 metric 企业 = 446 户
#1 metric 处置僵尸企业 = 1900 户 ; approx=atLeast
#1 metric 处置僵尸企业完成进度 = 95 %
#24 subsidiaryOf #23
#25 holdsStakeIn #24
#1 established #30
#30 metric 派驻联络员 = 27 名
#33 holdsPosition #32 ; title=研究员
#33 said “这是结构性降温，不是失速。”
#4 said “稳不稳，要看三季度”
#1 metric 让利 = 1020 亿元 ; time=1—6月
#21 cooperatesWith #22
#1 metric 成本费用增速低于收入 = 0.2 个百分点 ; time=上半年
#1 launched #61
#1 launched #62
#1 launched #67
#61 metric 减少法人 = 1.4 万户 ; time=三年累计
#61 metric 管理费用节约 = 210 亿元
#62 metric 销售额 = 7800 万元 ; time=四个月
#67 metric 参赛项目 = 1200 个 ; approx=about
#68 produces #69
#1 metric 两金占流动资产比重 = 41.3 %
#1 metric 两金占流动资产比重下降 = 1.5 个百分点
#72 metric 清偿民企账款 = 839 亿元 ; time=上半年
#73 metric 清偿民企账款 = 839 亿元 ; time=上半年
