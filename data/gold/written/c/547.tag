⟦Group#1|广州产业投资控股集团⟧“体检表”（2023年度社会责任简讯）

【是谁】⟦Group#1|广州产业投资控股集团有限公司⟧（简称“⟦Group#1|广州产投⟧”），1989年成立的⟦Group#2|广州发展集团⟧和2013年设立的⟦Company#3|广州国发⟧等单位演变而来，2021年10月更名，⟦GovernmentBody#4|广州市人民政府⟧持股90%，⟦GovernmentBody#5|广东省财政厅⟧持股10%，注册资本65.3亿元。

【管什么】⟦Platform#6|产业投资⟧、⟦Platform#7|能源环保⟧、⟦Platform#8|产业金融⟧三大板块。2023年末总资产4436亿元，营收669亿元，利润总额42.6亿元，员工1.58万人。三家上市公司中，⟦Company#9|广州发展⟧（600098）营收469亿元，⟦Company#10|广钢气体⟧（688548）上市当年净利润3.2亿元，⟦Company#11|珠江啤酒⟧不在其列，外界常常误认。

【投了谁】⟦Fund#12|广州产投母基金⟧1500亿元，⟦Fund#13|广州创投母基金⟧500亿元，去年一年出手78次，落子⟦Company#14|粤芯半导体⟧三期、⟦Company#15|巨湾技研⟧、⟦Company#16|小鹏汇天⟧、⟦Company#17|中科宇航⟧。⟦Company#17|中科宇航⟧的⟦Product#18|力箭一号⟧5次发射把37颗卫星送入轨道；⟦Company#14|粤芯⟧三期投资162亿元，是⟦Industry#19|集成电路⟧板块“压舱石”。

【建了啥】⟦Project#20|珠江LNG调峰气库⟧二期、⟦Project#21|旺隆气电替代⟧、⟦Project#22|明珠湾能源站⟧三个项目合计投资94亿元，投产后年供气22亿立方米。⟦Project#23|从化抽水蓄能⟧是参股的，⟦Group#1|广州产投⟧占比8%。

【拿了奖】⟦Company#9|广州发展⟧的⟦OrganizationUnit#40|燃气抢修班⟧获⟦Honor#24|全国工人先锋号⟧；⟦Person#25|叶锦舒⟧获评⟦Honor#26|广东省国企楷模⟧，她是⟦Company#27|广州南沙发展燃气⟧一线客服，一天最多接186个电话。

【帮了谁】⟦Group#1|广州产投⟧结对帮扶⟦City#28|毕节⟧⟦County#29|纳雍县⟧⟦Township#30|雍熙街道⟧、⟦City#31|清远⟧⟦County#32|连山县⟧⟦Township#33|太保镇⟧，全年投入帮扶资金1180万元，其中500万元用于⟦Project#34|纳雍土鸡冷链分拣中心⟧，消费帮扶金额2400万元。驻村第一书记⟦Person#35|劳湛文⟧在⟦Township#33|太保镇⟧⟦Village#36|山口村⟧引种⟦Product#37|大肉姜⟧570亩，亩均增收3200元。

【有啥没做到】温室气体范围三未核查，⟦Initiative#38|清廉家风行⟧只办了两期（计划四期），外部董事发言率仍有两次低于60%。⟦Institution#39|广东省社会科学院⟧评价团队给予本报告四星级，较去年提升一级。
====
#1 formedFrom #2
#1 formedFrom #3
#4 holdsStakeIn #1 ; percent=90%
#5 holdsStakeIn #1 ; percent=10%
#1 metric 注册资本 = 65.3 亿元
#6 partOf #1
#7 partOf #1
#8 partOf #1
#1 metric 总资产 = 4436 亿元 ; time=2023年末
#1 metric 营收 = 669 亿元 ; time=2023年
#1 metric 利润总额 = 42.6 亿元 ; time=2023年
#1 metric 员工 = 1.58 万人 ; time=2023年末
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#9 metric 营收 = 469 亿元 ; time=2023年
#10 metric 净利润 = 3.2 亿元
#12 metric 规模 = 1500 亿元
#13 metric 规模 = 500 亿元
#1 metric 投资 = 78 次 ; time=去年
#12 holdsStakeIn #14
#12 holdsStakeIn #15
#12 holdsStakeIn #16
#12 holdsStakeIn #17
#13 holdsStakeIn #14
#13 holdsStakeIn #15
#13 holdsStakeIn #16
#13 holdsStakeIn #17
#17 produces #18
#18 metric 送入轨道卫星 = 37 颗
#18 metric 发射 = 5 次
#14 metric 三期投资 = 162 亿元
#1 hasProject #20
#1 hasProject #21
#1 hasProject #22
#1 developsIndustry #19
#20 metric 合计投资 = 94 亿元
#21 metric 合计投资 = 94 亿元
#22 metric 合计投资 = 94 亿元
#20 metric 年供气 = 22 亿立方米 ; status=planned
#21 metric 年供气 = 22 亿立方米 ; status=planned
#22 metric 年供气 = 22 亿立方米 ; status=planned
#1 hasProject #23
#1 launched #38
#40 partOf #9
#40 receivedHonor #24
#25 receivedHonor #26
#25 holdsPosition #27 ; title=一线客服
#25 metric 接电话 = 186 个 ; time=一天
#29 locatedIn #28
#30 locatedIn #29
#32 locatedIn #31
#33 locatedIn #32
#36 locatedIn #33
#1 pairedWith #30
#1 pairedWith #33
#1 fundedAid #30 ; time=全年 ; amount=1180万元
#1 fundedAid #33 ; time=全年 ; amount=1180万元
#1 fundedAid #34 ; amount=500万元
#1 metric 消费帮扶金额 = 2400 万元
#35 holdsPosition #36 ; title=驻村第一书记
#36 produces #37
#37 metric 面积 = 570 亩
#37 metric 亩均增收 = 3200 元
