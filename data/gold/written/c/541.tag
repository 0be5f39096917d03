⟦Company#1|西部镁业⟧重整计划获批准 ⟦Province#2|青海⟧两家省企接盘

⟦City#3|西宁⟧4月23日电　记者从⟦GovernmentBody#4|青海省国资委⟧获悉，⟦Institution#5|海西蒙古族藏族自治州中级人民法院⟧21日裁定批准⟦Company#1|青海西部镁业股份有限公司⟧（以下简称“⟦Company#1|西部镁业⟧”）重整计划，⟦Group#6|青海省国有资产投资管理有限公司⟧（简称“⟦Group#6|青海国投⟧”）和⟦Company#7|青海汇信资产管理公司⟧组成的联合体成为重整投资人，合计投入35.6亿元，取得重整后62%的股份。

⟦Company#1|西部镁业⟧2008年在⟦City#8|格尔木⟧注册，前身为⟦Company#9|青海盐湖特钢厂⟧镁车间，注册资本19.2亿元，曾被列为⟦Place#10|柴达木循环经济试验区⟧首批项目主体。由于⟦Project#11|年产10万吨金属镁一体化工程⟧投资从90亿元一路追加到214亿元，产能利用率却不足四成，2019年⟦Company#1~|该公司⟧净亏损46.8亿元，资不抵债，当年9月进入破产重整。管理人披露，申报债权人1173家，确认债权总额287.4亿元，其中⟦Company#12|国家开发银行青海分行⟧牵头的银团占61%。

重整计划的核心是“债转股、剥离、托管”三步。普通债权25万元以下全额现金清偿，超出部分按每100元转5.9股；金属镁装置整体剥离，由⟦Company#7|汇信⟧以30亿元承接；保留⟦Industry#23|钾盐⟧、⟦Industry#24|锂盐⟧两块主业。⟦Company#13|蓝科锂业⟧⟦Project#25|2万吨碳酸锂项目⟧不在剥离之列，⟦Company#14|科达制造⟧持有⟦Company#13|蓝科⟧48.58%的股权继续有效。

市场看重的正是钾与锂。⟦Group#6|青海国投⟧旗下的⟦Company#15|盐湖股份⟧（000792）去年⟦Product#22|氯化钾⟧销量641万吨，单吨净利487元，扭亏后净利润20.4亿元；⟦Company#13|蓝科锂业⟧2020年生产⟦Product#16|电池级碳酸锂⟧1.36万吨，今年一季度已产4300吨，计划全年2万吨。⟦Company#17|国泰君安⟧研究所⟦Person#18|苗庭坚⟧估算，按碳酸锂每吨8.5万元计，单吨毛利在5万元以上，是⟦Company#1|西部镁业⟧“现金流的止血钳”。

“重整不是把账抹掉，是把命接上。”⟦GovernmentBody#4|青海省国资委⟧副主任⟦Person#19|韩守鲲⟧表示，重整期间职工工资由⟦Group#6|青海国投⟧垫付，1.1万名员工没有一人下岗；当地⟦Institution#20|格尔木市第二人民医院⟧等生活配套设施移交⟦GovernmentBody#21|格尔木市政府⟧。
当地人对这家企业的感情复杂。最红火的2013年，⟦City#8|格尔木⟧的产业工人里每四个就有一个端⟦Company#1|西部镁业⟧的饭碗，⟦Facility#61|察尔汗盐湖⟧边的⟦Facility#62|镁业小区⟧住满了从⟦Province#63|河南⟧、⟦Province#64|甘肃⟧招来的青工。如今⟦Company#13|蓝科锂业⟧扩产，⟦Initiative#65|老镁工返厂⟧计划召回了412名操作工，培训由⟦Institution#66|青海柴达木职业技术学院⟧承担，人均补贴3600元。⟦Group#6|青海国投⟧还与⟦Group#67|中国五矿⟧洽谈组建⟦Group#68|中国盐湖工业集团⟧，方案如获批准，将由⟦Group#67|五矿⟧持股53%，⟦Group#6|青海国投⟧等省内股东合计持股47%。与之配套的⟦Project#69|察尔汗铁路专用线电气化⟧、⟦Project#70|团鱼山光伏⟧已列入⟦GovernmentBody#71|省发展改革委⟧重点项目清单，⟦Project#70~|后者⟧装机50万千瓦。
====
#1 formedFrom #9
#1 metric 注册资本 = 19.2 亿元
#6 acquired #1 ; percent=62%
#7 acquired #1
#6 holdsStakeIn #1 ; percent=62%
#7 holdsStakeIn #1 ; percent=62%
#6 metric 合计投入 = 35.6 亿元
#7 metric 合计投入 = 35.6 亿元
#1 locatedIn #8
#1 hasProject #11
#11 metric 投资 = 214 亿元
#1 metric 净亏损 = 46.8 亿元 ; time=2019年
#1 metric 申报债权人 = 1173 家
#1 metric 确认债权总额 = 287.4 亿元
#7 metric 承接金属镁装置 = 30 亿元
#14 holdsStakeIn #13 ; percent=48.58%
#15 subsidiaryOf #6
#15 metric 氯化钾销量 = 641 万吨 ; time=去年
#15 metric 单吨净利 = 487 元 ; time=去年
#15 metric 净利润 = 20.4 亿元 ; time=去年
#13 produces #16
#16 metric 产量 = 1.36 万吨 ; time=2020年
#16 metric 产量 = 4300 吨 ; time=今年一季度
#16 metric 产量 = 2 万吨 ; time=全年 ; status=planned
#16 metric 价格 = 8.5 万元 ; time=每吨
#18 said “现金流的止血钳”
#19 holdsPosition #4 ; title=副主任
#19 said “重整不是把账抹掉，是把命接上。”
#1 metric 员工 = 1.1 万名
#6 supervises #15
#12 metric 银团债权占比 = 61 %
#15 produces #22
#1 developsIndustry #23
#1 developsIndustry #24
#13 hasProject #25
#13 launched #65
#65 metric 召回操作工 = 412 名
#65 metric 人均补贴 = 3600 元
#66 participatedIn #65
#6 cooperatesWith #67
#67 holdsStakeIn #68 ; percent=53% ; status=planned
#6 holdsStakeIn #68 ; status=planned
#6 established #68 ; status=planned
#67 established #68 ; status=planned
#70 metric 装机 = 50 万千瓦
