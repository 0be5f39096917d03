⟦Group#1|中国中化⟧旗下⟦Group#2|先正达集团⟧发布业绩：种业逆势上扬

　　8月29日，⟦Group#2|先正达集团⟧发布2023年中期业绩。上半年，⟦Group#2~|集团⟧实现销售额174亿美元，同比下降2%；息税折旧摊销前利润28亿美元。受去库存影响，植保业务销售额78亿美元，同比下降12%；种子业务销售额27亿美元，同比增长5%，⟦Place#3|中国区⟧业务增长10%。
　　“高库存是整个行业的寒流，不是一家的感冒。”⟦Group#2|先正达集团⟧首席执行官⟦Person#4|傅瑞德⟧在电话会上表示。⟦Group#2~|集团⟧⟦Place#3|中国⟧总裁⟦Person#5|覃衡国⟧则对种业更有信心：今年我国转基因玉米大豆产业化试点扩展到⟦Province#6|河北⟧、⟦Province#7|内蒙古⟧、⟦Province#8|吉林⟧、⟦Province#9|四川⟧、⟦Province#10|云南⟧5个省区20个县，⟦Group#11|中国种子集团⟧两个性状获得⟦GovernmentBody#12|农业农村部⟧颁发的安全证书。
　　⟦Group#2|先正达集团⟧总部位于⟦Place#13|瑞士⟧⟦Place#14|巴塞尔⟧，2017年由⟦Group#15|中国化工集团⟧以430亿美元收购，2020年与⟦Group#16|中化集团⟧农业业务整合，2021年随“两化”重组归入⟦Group#1|中国中化控股有限责任公司⟧。其在华拥有⟦Company#17|安道麦⟧、⟦Company#18|扬农化工⟧、⟦Group#11|中种集团⟧、⟦Company#19|荃银高科⟧等企业。⟦Company#19|荃银高科⟧上半年营业收入11.8亿元，增长27.6%。
　　落地服务是⟦Group#2|先正达集团中国⟧的特色。截至6月底，⟦Product#20|MAP⟧技术服务中心达到687个，服务面积2980万亩。在⟦Province#21|安徽⟧⟦County#22|宁国市⟧，⟦Product#20|MAP⟧中心与⟦Institution#23|安徽农业大学⟧合作的“⟦Project#24|无抗水稻示范片⟧”喜获丰收，合作社理事长⟦Person#25|鲍小忠⟧说：“亩产多了80斤，每斤多卖三毛。”
　　关于上市，⟦Group#2|先正达集团⟧的主板IPO申请6月16日获⟦Institution#26|上交所⟧上市委员会通过，拟募资650亿元，尚待⟦GovernmentBody#27|证监会⟧注册。分析人士指出，募资规模若能实现，将创近年来A股之最。但⟦Person#4|傅瑞德⟧强调，“什么时候发，由市场决定。”
　　⟦Group#1|中国中化⟧董事长⟦Person#28|宁高峰⟧此前在⟦Meeting#29|博鳌亚洲论坛⟧上称，科学至上，粮食安全的答案在种子里。
====
#2 subsidiaryOf #1
#2 metric 销售额 = 174 亿美元 ; time=上半年
#2 metric 销售额同比下降 = 2 % ; time=上半年
#2 metric 息税折旧摊销前利润 = 28 亿美元 ; time=上半年
#2 metric 植保业务销售额 = 78 亿美元 ; time=上半年
#2 metric 植保业务销售额同比下降 = 12 % ; time=上半年
#2 metric 种子业务销售额 = 27 亿美元 ; time=上半年
#2 metric 种子业务销售额同比增长 = 5 % ; time=上半年
#4 holdsPosition #2 ; title=首席执行官
#4 said “高库存是整个行业的寒流，不是一家的感冒。”
#5 holdsPosition #2 ; title=中国总裁
#12 supervises #11
#2 locatedIn #14
#14 locatedIn #13
#15 acquired #2 ; time=2017年
#15 metric 收购价款 = 430 亿美元 ; time=2017年
#11 subsidiaryOf #2
#17 subsidiaryOf #2
#18 subsidiaryOf #2
#19 subsidiaryOf #2
#19 metric 营业收入 = 11.8 亿元 ; time=上半年
#19 metric 营业收入增长 = 27.6 % ; time=上半年
#2 produces #20
#20 metric 技术服务中心 = 687 个 ; time=截至6月底
#20 metric 服务面积 = 2980 万亩 ; time=截至6月底
#22 locatedIn #21
#2 cooperatesWith #23
#2 hasProject #24
#23 hasProject #24
#24 locatedIn #22
#25 said “亩产多了80斤，每斤多卖三毛。”
#2 metric 拟募资 = 650 亿元 ; status=planned
#4 said “什么时候发，由市场决定。”
#28 holdsPosition #1 ; title=董事长
#28 participatedIn #29
