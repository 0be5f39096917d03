⟦Company#1|北新建材⟧，石膏板第一股的“⟦Strategy#7|一体两翼⟧”
（来源：⟦Group#2|中国建材集团⟧官网“企业风采”栏目）

　　⟦Company#1~|公司⟧全称⟦Company#1|北新集团建材股份有限公司⟧，1979年建厂，1997年6月在⟦Company#3|深交所⟧上市。控股股东⟦Company#4|中国建材股份有限公司⟧，持股37.83%；二股东⟦Person#5|薄同和⟧与一致行动人持股一成左右，来自当年⟦Company#6|泰山石膏⟧的换股。
　　“⟦Strategy#7|一体两翼、全球布局⟧”是⟦Company#1|北新⟧的战略——以⟦Platform#8|石膏板+⟧为体，以⟦Platform#9|防水⟧、⟦Platform#10|涂料⟧为翼。体要强：石膏板产能35.6亿平方米，年销21.7亿平方米，国内市占率67%，全球第一；⟦Product#11|龙牌⟧、⟦Product#12|泰山⟧、⟦Product#13|梦牌⟧三个品牌定高中低三档；其中⟦Product#11|龙牌⟧的单价约是⟦Product#13|梦牌⟧的1.7倍。⟦Product#14|鲁班万能板⟧内装寿命50年，已用于⟦Facility#15|北京大兴国际机场⟧、⟦Facility#16|国家速滑馆⟧、⟦Facility#17|雄安高铁站⟧。
　　⟦Platform#9|防水⟧翼：2019年起联合重组⟦Company#18|四川蜀羊⟧、⟦Company#19|河南金拇指⟧、⟦Company#20|禹王防水⟧等，组建⟦Company#21|北新防水有限公司⟧，12个生产基地；2023年收入39.0亿元，净利润1.74亿元；⟦Company#22|上海台安工程⟧（70%）、⟦Company#23|苏州远王⟧（70%）均受其控制。⟦Platform#10|涂料⟧翼：老牌子⟦Product#24|灯塔⟧、⟦Product#25|龙漆⟧加上收购的⟦Company#26|嘉宝莉化工⟧78.34%股权，2024年一举将收入推过40亿元，交易对价40.7亿元。
　　出海则由⟦Company#27|北新建材国际⟧挑头：⟦Place#28|坦桑尼亚⟧年产3000万平方米线2019年投产，年净利率三成以上；⟦Place#29|乌兹别克斯坦⟧、⟦Place#30|埃及⟧各一条4000万平方米线；⟦Place#31|泰国⟧⟦Place#41|春武里府⟧新线2025年开工，投资约2.6亿元，产品面向⟦Place#32|东南亚⟧。
　　2024年：收入258.2亿元，同比增长15.1%；归母净利36.5亿元，同比增长3.5%；经营性净现金流51.3亿元；每股派0.865元。研发人员1402人，⟦OrganizationUnit#33|国家石膏建材质量检测中心⟧设在⟦City#34|泰安⟧分院，参编国标、行标共61项，获⟦Honor#35|中国工业大奖⟧、⟦Honor#36|全国质量奖⟧、⟦Honor#37|制造业单项冠军⟧、⟦Honor#38|国有企业公司治理示范企业⟧。
　　历任掌门中，第三任董事长⟦Person#39|庹明渊⟧提出的“⟦Slogan#40|质量上上、价格中上、服务至上⟧”原则，一直写在每条产线门口。
====
#4 holdsStakeIn #1 ; percent=37.83%
#1 subsidiaryOf #4
#5 holdsStakeIn #1
#1 hasStrategy #7
#7 hasComponent #8 ; role=core
#7 hasComponent #9 ; role=wing
#7 hasComponent #10 ; role=wing
#1 metric 石膏板产能 = 35.6 亿平方米
#1 metric 石膏板年销 = 21.7 亿平方米
#1 metric 石膏板国内市占率 = 67 %
#1 produces #11
#1 produces #12
#1 produces #13
#1 produces #14
#14 metric 内装寿命 = 50 年
#1 established #21
#21 formedFrom #18
#21 formedFrom #19
#21 formedFrom #20
#21 subsidiaryOf #1
#21 metric 生产基地 = 12 个
#21 metric 收入 = 39.0 亿元 ; time=2023年
#21 metric 净利润 = 1.74 亿元 ; time=2023年
#21 holdsStakeIn #22 ; percent=70%
#21 holdsStakeIn #23 ; percent=70%
#22 subsidiaryOf #21
#23 subsidiaryOf #21
#1 produces #24
#1 produces #25
#1 acquired #26 ; percent=78.34%
#1 metric 收购嘉宝莉交易对价 = 40.7 亿元
#1 metric 涂料收入 = 40 亿元 ; approx=atLeast ; time=2024年
#27 subsidiaryOf #1
#27 metric 坦桑尼亚线年产 = 3000 万平方米
#27 metric 坦桑尼亚线年净利率 = 30 % ; approx=atLeast
#27 metric 乌兹别克斯坦线年产 = 4000 万平方米
#27 metric 埃及线年产 = 4000 万平方米
#27 metric 泰国新线投资 = 2.6 亿元 ; approx=about
#1 metric 收入 = 258.2 亿元 ; time=2024年
#1 metric 收入同比增长 = 15.1 % ; time=2024年
#1 metric 归母净利 = 36.5 亿元 ; time=2024年
#1 metric 归母净利同比增长 = 3.5 % ; time=2024年
#1 metric 经营性净现金流 = 51.3 亿元 ; time=2024年
#1 metric 每股派现 = 0.865 元 ; time=2024年
#1 metric 研发人员 = 1402 人
#33 partOf #1
#33 locatedIn #34
#1 metric 参编国标、行标 = 61 项
#1 receivedHonor #35
#1 receivedHonor #36
#1 receivedHonor #37
#1 receivedHonor #38
#39 holdsPosition #1 ; title=第三任董事长 ; status=ended
#1 implements #40
#41 locatedIn #31
#11 metric 单价为梦牌 = 1.7 倍 ; approx=about
