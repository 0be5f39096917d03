⟦Company#1|中粮生化⟧与玉米深加工二十年

四月的⟦City#2|蚌埠⟧，涡河边的柳絮飘进⟦Company#1|中粮生物化学（安徽）股份有限公司⟧的厂区，2014年的柠檬酸长约刚签完最后一单：⟦Company#3|可口可乐⟧要9200吨，比去年多要800吨，可价格又低了4%。销售副总⟦Person#4|郜万里⟧把合同往桌上一放：“量涨价跌，利润在纸缝里。”

⟦Company#1~|公司⟧前身是1994年成立的⟦Company#5|蚌埠柠檬酸厂⟧，改制后叫⟦Company#6|安徽丰原生化股份有限公司⟧，1999年在⟦Institution#7|深交所⟧上市。2006年12月，⟦Group#8|中粮集团⟧以2.3亿元受让⟦Group#9|丰原集团⟧所持20.74%股份成为第一大股东，2007年更用现名。那几年，⟦Industry#10|燃料乙醇⟧补贴每吨1880元，年产44万吨的装置日夜轰鸣，“躺着也能盈利”。补贴逐年滑坡，到去年仅剩每吨500元。2013年，⟦Company#1|中粮生化⟧营业收入78.4亿元，净利润仅0.29亿元，同比下降89.3%。

不只是⟦City#2|蚌埠⟧。⟦Group#8|中粮⟧在玉米加工板块还有⟦Company#11|中粮生化能源（榆树）有限公司⟧、⟦Company#12|中粮生化能源（肇东）有限公司⟧、⟦Company#13|中粮生化能源（公主岭）有限公司⟧、⟦Company#14|黄龙食品工业⟧，合计年加工玉米620万吨，列全国第二；第一是⟦Province#15|山东⟧的⟦Group#16|西王集团⟧（有争议，另有统计称为⟦Group#17|诸城兴贸⟧）。去年，四家企业亏了6.4亿元。⟦Company#18|广西中粮生物质能源公司⟧用木薯做乙醇，2013年因原料不足停车127天。

临储价格是死结。国家在⟦Place#44|东北⟧以每斤1.12元敞开收购，⟦GovernmentBody#19|国家粮食局⟧数据显示，2013/14年度收储6919万吨，占⟦Place#44|东北⟧三省一区产量的七成。⟦Province#20|吉林省⟧⟦County#21|榆树市⟧⟦Township#22|五棵树镇⟧种粮大户⟦Person#23|鞠凤岐⟧高兴，一亩净收750元；⟦Company#11|榆树公司⟧厂长⟦Person#24|令狐军⟧发愁：“粮食在我厂门口，国库先拿走，我再去拍卖。”⟦Province#20|吉林⟧、⟦Province#25|黑龙江⟧已经出台临时补贴，按加工量每吨给企业150元，期限到9月底。

突围之法有三。其一，进口替代：经⟦Facility#26|锦州港⟧、⟦Facility#27|鲅鱼圈港⟧采购⟦Place#28|乌克兰⟧玉米43万吨；其二，技术：⟦OrganizationUnit#29|中粮生物化学研究院⟧与⟦Institution#30|江南大学⟧、⟦Institution#31|中科院天津工业生物技术研究所⟧合作，用⟦Product#32|耐高温α-淀粉酶⟧新工艺，吨酒精耗粮降到2.92吨，获⟦Honor#33|中国粮油学会科学技术奖⟧一等奖；其三，整合：⟦Group#8~|集团⟧计划把四家企业交⟦Company#1|中粮生化⟧托管，并以⟦Platform#34|生物能源⟧、⟦Platform#35|生物材料⟧两大业务板块对外融资。方案尚需⟦GovernmentBody#36|国务院国资委⟧同意。

⟦Institution#37|国家粮油信息中心⟧首席分析师⟦Person#38|佘念祖⟧并不乐观，“玉米产业的病，药方在粮价改革。”也有外资在等机会。⟦Company#39|嘉吉⟧、⟦Company#40|泰莱⟧等先后考察了⟦City#41|长春⟧的⟦Company#42|大成生化⟧。⟦Company#39~|前者⟧在⟦Place#43|松原⟧的20万吨淀粉糖工厂照样满负荷运转，原因据说是签了五年保底供货协议。

据⟦Company#45|中粮期货⟧统计，4月上旬⟦Facility#26|锦州港⟧二等玉米平舱价每吨2410元，⟦Province#46|广东⟧⟦Facility#50|蛇口港⟧2460元，南北倒挂，加工厂越远越贵。⟦City#2|蚌埠⟧市长助理⟦Person#47|相里鹏⟧带队到⟦Group#8|中粮集团⟧总部商谈，希望把⟦Project#48|聚乳酸（PLA）一期3万吨项目⟧落在⟦Place#49|淮上区化工园⟧，市里承诺土地价格七折。⟦Group#8~|集团⟧方面回应：“先把老账理清，再谈新菜单。”
====
#3 cooperatesWith #1
#1 metric 可口可乐采购柠檬酸 = 9200 吨
#4 holdsPosition #1 ; title=销售副总
#4 said “量涨价跌，利润在纸缝里。”
#1 formedFrom #5
#1 formedFrom #6
#8 holdsStakeIn #1 ; percent=20.74% ; time=2006年12月
#8 metric 受让股份价款 = 2.3 亿元 ; time=2006年12月
#9 holdsStakeIn #1 ; percent=20.74% ; status=ended
#10 metric 补贴 = 500 元 ; time=去年
#1 metric 燃料乙醇年产 = 44 万吨
#1 metric 营业收入 = 78.4 亿元 ; time=2013年
#1 metric 净利润 = 0.29 亿元 ; time=2013年
#1 metric 净利润同比下降 = 89.3 % ; time=2013年
#11 subsidiaryOf #8
#12 subsidiaryOf #8
#13 subsidiaryOf #8
#14 subsidiaryOf #8
#18 subsidiaryOf #8
#8 metric 年加工玉米 = 620 万吨
#8 metric 四家企业亏损 = 6.4 亿元 ; time=去年
#18 metric 停车 = 127 天 ; time=2013年
#16 locatedIn #15
#19 metric 收储 = 6919 万吨 ; time=2013/14年度
#22 locatedIn #21
#21 locatedIn #20
#23 metric 一亩净收 = 750 元
#24 said “粮食在我厂门口，国库先拿走，我再去拍卖。”
#24 holdsPosition #11 ; title=厂长
#8 metric 采购乌克兰玉米 = 43 万吨
#29 cooperatesWith #30
#29 cooperatesWith #31
#29 produces #32
#30 produces #32
#31 produces #32
#32 metric 吨酒精耗粮 = 2.92 吨
#32 receivedHonor #33
#20 metric 每吨补贴 = 150 元
#25 metric 每吨补贴 = 150 元
#38 holdsPosition #37 ; title=首席分析师
#38 said “玉米产业的病，药方在粮价改革。”
#39 visited #42
#40 visited #42
#42 locatedIn #41
#39 metric 淀粉糖工厂产能 = 20 万吨
#1 locatedIn #2
#8 developsIndustry #10
#50 locatedIn #46
#50 metric 二等玉米平舱价 = 2460 元 ; time=4月上旬
#26 metric 二等玉米平舱价 = 2410 元 ; time=4月上旬
#47 holdsPosition #2 ; title=市长助理
#47 visited #8
#8 hasProject #48 ; status=planned
#48 locatedIn #49 ; status=planned
#8 said “先把老账理清，再谈新菜单。”
