政策性银行的“⟦County#9|锦屏⟧速度”

⟦Company#1|中国农业发展银行⟧（以下简称⟦Company#1|农发行⟧）定点帮扶⟦Province#2|吉林⟧⟦County#3|大安⟧、⟦Province#4|广西⟧⟦County#5|隆林⟧、⟦Province#6|云南⟧⟦County#7|马关⟧、⟦Province#8|贵州⟧⟦County#9|锦屏⟧四县，同时对口支援⟦Province#10|江西⟧⟦County#11|南丰⟧。2019年，⟦Company#1~|该行⟧向四县投放贷款65.4亿元，引进帮扶资金3.1亿元，捐赠7126万元，帮销农产品1.9亿元。

在⟦County#9|锦屏县⟧，⟦Company#12|农发行黔东南州分行⟧有一笔快贷常被提起。2017年6月，⟦Project#13|敦寨铁矿搬迁安置区⟧需要4.8亿元，从受理到首笔投放只用了11天。⟦Product#16|锦屏鹅⟧是另一个故事：⟦Company#14|贵州山凤凰公司⟧2016年来此养鹅，当年饲料断供差点停产，⟦Company#1|农发行⟧批给它1.2亿元⟦Product#15|产业扶贫流动资金贷款⟧，后又追加6000万元。⟦Company#14|山凤凰⟧如今出栏种鹅35万只、商品鹅230万只，⟦Product#16|锦屏鹅⟧被授予⟦Honor#17|国家地理标志保护产品⟧，全县3260户贫困户参与，户均增收7100元。投资3.1亿元的⟦Project#18|羽绒及熟食二期⟧去年12月投产。

⟦County#3|大安⟧则是“种地的事”。⟦Company#19|大安市嫩江湾农业开发公司⟧盐碱地改造5.3万亩，贷款3.7亿元，期限15年，前三年只付息，水稻亩产由头年210公斤升到第三年的442公斤。
⟦County#5|隆林⟧有⟦Fund#20|政银担风险补偿基金⟧，⟦Company#1~|该行⟧出资1000万元，县财政与⟦Company#21|广西农担⟧分别出500万元、1500万元，撬动贷款2.6亿元，不良率0.83%。
⟦County#7|马关⟧的⟦Initiative#22|田坝心夜校⟧由⟦Village#25|田坝心村⟧驻村第一书记⟦Person#23|芮光照⟧办起，讲了126课；⟦Township#24|八寨镇⟧的⟦Village#25~|这个村⟧2018年12月获评⟦Honor#26|云南省脱贫攻坚先进村⟧。
2020年是收官之年，⟦Company#1~|该行⟧⟦OrganizationUnit#27|扶贫综合业务部⟧计划再投60亿元，捐赠不低于上年，并与⟦Institution#28|中国社会福利基金会⟧设立⟦Fund#29|情系四县助学金⟧，首期筹款800万元。
⟦Person#30|荀若川⟧行长在⟦Meeting#31|挂职干部座谈会⟧上说，账要算，“但别把四个县当四个网点算”。

数字之外的另一面是体制。⟦Company#1|农发行⟧成立于1994年，由⟦GovernmentBody#40|财政部⟧全额出资，⟦GovernmentBody#41|银保监会⟧监管，2019年末资产总额7.01万亿元、贷款余额5.61万亿元，扶贫贷款累放2.2万亿元、余额1.32万亿元，均居全国金融系统首位；旗下⟦Fund#42|中国农发重点建设基金⟧投向四县9.4亿元。
====
#1 pairedWith #3
#1 pairedWith #5
#1 pairedWith #7
#1 pairedWith #9
#1 pairedWith #11
#3 locatedIn #2
#5 locatedIn #4
#7 locatedIn #6
#9 locatedIn #8
#11 locatedIn #10
#1 metric 投放贷款 = 65.4 亿元 ; time=2019年
#1 metric 引进帮扶资金 = 3.1 亿元 ; time=2019年
#1 metric 捐赠 = 7126 万元 ; time=2019年
#1 metric 帮销农产品 = 1.9 亿元 ; time=2019年
#12 subsidiaryOf #1
#13 locatedIn #9
#13 metric 资金需求 = 4.8 亿元 ; time=2017年6月
#13 metric 受理到首笔投放 = 11 天
#1 produces #15
#15 metric 贷款 = 1.2 亿元
#14 metric 追加贷款 = 6000 万元
#14 locatedIn #9
#14 metric 出栏种鹅 = 35 万只
#14 metric 出栏商品鹅 = 230 万只
#14 produces #16
#16 receivedHonor #17
#9 metric 参与贫困户 = 3260 户
#9 metric 贫困户户均增收 = 7100 元
#14 hasProject #18
#18 metric 投资 = 3.1 亿元
#19 locatedIn #3
#19 metric 盐碱地改造 = 5.3 万亩
#19 metric 贷款 = 3.7 亿元
#19 metric 贷款期限 = 15 年
#19 metric 水稻亩产 = 442 公斤 ; time=第三年
#19 metric 水稻亩产 = 210 公斤 ; time=头年
#1 established #20
#21 established #20
#1 metric 风险补偿基金出资 = 1000 万元
#5 metric 风险补偿基金出资 = 500 万元
#21 metric 风险补偿基金出资 = 1500 万元
#20 metric 撬动贷款 = 2.6 亿元
#20 metric 不良率 = 0.83 %
#23 holdsPosition #25 ; title=驻村第一书记
#23 launched #22
#22 metric 讲课 = 126 课
#25 locatedIn #24
#24 locatedIn #7
#25 receivedHonor #26 ; time=2018年12月
#27 partOf #1
#1 metric 投放 = 60 亿元 ; time=2020年 ; status=planned
#1 established #29 ; status=planned
#28 established #29 ; status=planned
#1 cooperatesWith #28
#29 metric 筹款 = 800 万元 ; status=planned
#30 holdsPosition #1 ; title=行长
#30 participatedIn #31
#30 said “但别把四个县当四个网点算”
#40 holdsStakeIn #1
#41 supervises #1
#1 metric 资产总额 = 7.01 万亿元 ; time=2019年末
#1 metric 贷款余额 = 5.61 万亿元 ; time=2019年末
#1 metric 扶贫贷款累放 = 2.2 万亿元
#1 metric 扶贫贷款余额 = 1.32 万亿元 ; time=2019年末
#42 metric 投向四县 = 9.4 亿元
#42 subsidiaryOf #1
