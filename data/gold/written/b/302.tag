⟦Group#1|物产中大⟧：从“卖钢材”到“管链条”

（⟦Institution#2|浙江在线⟧9月14日讯）⟦Province#3|浙江⟧首家⟦Honor#4|《财富》世界500强⟧企业、省属流通国企⟦Group#1|物产中大集团股份有限公司⟧（600704）近日举办开放日，记者走进位于⟦City#5|杭州⟧⟦County#6|拱墅区⟧环城西路的总部，看到一块滚动的大屏：“⟦Product#7|浙金链⟧”系统当日钢材成交9.2万吨，报价更新1.4万条。

⟦Group#1|物产中大⟧源自1954年成立的⟦GovernmentBody#8|浙江省物资局⟧，1996年改制为⟦Group#9|浙江省物产集团公司⟧，2015年吸收合并⟦Company#10|浙江物产元通集团⟧后整体上市。⟦Company#11|浙江省国有资本运营有限公司⟧、⟦Group#12|浙江省交通投资集团⟧分别持股25.6%和17.2%，⟦Company#11~|前者⟧受⟦GovernmentBody#13|浙江省国资委⟧委托履行出资人职责。2022年，⟦Group#1~|集团⟧营业收入5765亿元，同比增长2.5%；利润总额79.6亿元；钢材销量5270万吨，居全国第二；煤炭销量5850万吨。

链条上长出了制造。2022年以7.6亿元拿下控制权的⟦Company#14|金轮股份⟧，梳理器材全球市占率第二；⟦Company#15|物产中大线缆公司⟧在⟦City#16|嘉兴⟧⟦County#17|桐乡市⟧⟦Township#18|濮院镇⟧的新厂区3月投产，年产值有望达到60亿元；⟦Company#19|物产环能⟧（603071）经营着⟦Facility#20|桐乡泰爱斯热电厂⟧、⟦Facility#21|浦江富春紫光水务⟧等9家热电和水务工厂，年供汽1280万吨。轮胎是另一路：⟦Company#22|物产化工⟧与⟦Group#23|中策橡胶⟧合作，在⟦Place#24|泰国⟧⟦Place#25|罗勇⟧锁定天然橡胶货源11万吨。

“贸易商只赚差价的时代过去了。”⟦Group#1~|集团⟧⟦OrganizationUnit#50|战略部⟧总经理⟦Person#26|钮文洲⟧掰着指头解释“⟦Strategy#27|一体两翼⟧”战略——以⟦Platform#28|智慧供应链集成服务⟧为主体，以⟦Platform#29|金融服务⟧、⟦Platform#30|高端实业⟧为两翼。⟦Company#31|物产中大金属公司⟧把仓库变成“毛坯车间”，给⟦Company#32|吉利⟧、⟦Company#33|万向钱潮⟧按图纸剪切配送，订单交付周期从11天缩短到4天，库存周转快了37%；⟦Company#34|物产云商⟧推出的“⟦Initiative#35|订单农业⟧”在⟦Province#36|黑龙江⟧⟦County#37|富锦市⟧签下水稻36万亩，帮助当地12家合作社融资8300万元。

风险也如影随形。2021年煤价大落，⟦Company#38|物产燃料公司⟧一笔跨境套保浮亏1.9亿元，直到去年⟦OrganizationUnit#39|风控中心⟧上线“⟦Product#40|哨兵⟧”系统才把敞口压到净资产的5%以内。审计评价：套期保值制度健全，执行还有死角。

党建怎么抓？“⟦Initiative#41|红色供应链⟧”把支部建在项目上。在⟦Province#42|四川⟧⟦City#43|广元⟧，⟦Company#31|物产金属⟧⟦PartyOrganization#51|驻点支部⟧和⟦Company#44|四川华西物资公司⟧支部联建，解决了⟦Facility#45|苍巴高速⟧8.6万吨螺纹钢断供的难题。⟦Company#31|物产金属⟧员工⟦Person#46|瞿小虎⟧获“⟦Honor#47|浙江工匠⟧”，⟦OrganizationUnit#39|风控中心⟧获“⟦Honor#48|全国巾帼文明岗⟧”。

未来三年目标写得直白：钢材销量6000万吨，净利润翻番；打造“⟦Goal#49|大宗商品供应链行业引领者⟧”。
====
#1 receivedHonor #4
#1 locatedIn #6
#6 locatedIn #5
#5 locatedIn #3
#1 produces #7
#7 metric 钢材成交 = 9.2 万吨 ; time=当日
#7 metric 报价更新 = 1.4 万条 ; time=当日
#9 formedFrom #8 ; time=1996年
#1 formedFrom #9
#11 holdsStakeIn #1 ; percent=25.6%
#12 holdsStakeIn #1 ; percent=17.2%
#13 supervises #1
#1 metric 营业收入 = 5765 亿元 ; time=2022年
#1 metric 营业收入同比增长 = 2.5 % ; time=2022年
#1 metric 利润总额 = 79.6 亿元 ; time=2022年
#1 metric 钢材销量 = 5270 万吨 ; time=2022年
#1 metric 煤炭销量 = 5850 万吨 ; time=2022年
#1 acquired #14 ; time=2022年
#14 metric 收购价 = 7.6 亿元 ; time=2022年
#15 subsidiaryOf #1
#15 metric 年产值 = 60 亿元 ; status=planned
#15 locatedIn #18
#18 locatedIn #17
#17 locatedIn #16
#19 subsidiaryOf #1
#19 operates #20
#19 operates #21
#19 metric 热电和水务工厂 = 9 家
#19 metric 年供汽 = 1280 万吨
#22 subsidiaryOf #1
#22 cooperatesWith #23
#22 metric 天然橡胶货源 = 11 万吨
#25 locatedIn #24
#26 holdsPosition #50 ; title=总经理
#50 partOf #1
#26 said “贸易商只赚差价的时代过去了。”
#1 hasStrategy #27
#27 hasComponent #28 ; role=core
#27 hasComponent #29 ; role=wing
#27 hasComponent #30 ; role=wing
#31 subsidiaryOf #1
#31 cooperatesWith #32
#31 cooperatesWith #33
#31 metric 订单交付周期 = 4 天
#31 metric 库存周转加快 = 37 %
#34 subsidiaryOf #1
#34 launched #35
#35 metric 签约水稻 = 36 万亩
#34 metric 合作社融资 = 8300 万元
#37 locatedIn #36
#38 subsidiaryOf #1
#38 metric 套保浮亏 = 1.9 亿元 ; time=2021年
#39 partOf #1
#39 produces #40
#39 metric 敞口占净资产 = 5 % ; time=去年 ; approx=atMost
#1 launched #41
#43 locatedIn #42
#46 holdsPosition #31 ; title=员工
#46 receivedHonor #47
#39 receivedHonor #48
#1 pursuesGoal #49
#31 cooperatesWith #44
#51 partOf #31
#51 cooperatesWith #44
#45 metric 螺纹钢 = 8.6 万吨
#1 metric 钢材销量 = 6000 万吨 ; status=planned
