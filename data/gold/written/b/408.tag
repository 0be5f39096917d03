⟦County#1|东乌珠穆沁旗⟧：“羊倌经纪”与“⟦Initiative#10|京蒙协作⟧”

2023年7月18日，⟦Province#2|内蒙古⟧⟦City#3|锡林郭勒盟⟧⟦County#1|东乌珠穆沁旗⟧⟦Township#4|嘎达布其镇⟧⟦Village#5|额仁宝力格嘎查⟧，牧民⟦Person#6|朝鲁门⟧把320只育成羔羊赶进⟦Company#7|额尔敦食品公司⟧的收购圈。“今年每斤比市场高6毛，当天付款。”他把账单折好塞进蒙古袍的前襟。

抬价的底气来自订单。2021年，⟦Province#8|北京市⟧⟦County#9|海淀区⟧与⟦County#1|东乌珠穆沁旗⟧建立“⟦Initiative#10|京蒙协作⟧”帮扶关系，三年投入协作资金1.36亿元，实施项目24个。其中，⟦Project#11|乌珠穆沁羊全产业链提升项目⟧投资4820万元，在⟦Place#12|乌里雅斯太工业园⟧建起日屠宰8000只的生产线，由⟦Company#7|额尔敦食品有限公司⟧与⟦Company#13|北京首农供应链公司⟧联合运营，⟦Company#7~|前者⟧占股60%，⟦Company#13~|后者⟧占股40%。⟦Product#14|乌珠穆沁羊⟧由此走进⟦Company#15|超市发⟧、⟦Company#16|物美⟧的冷柜，去年销往⟦Province#8|北京⟧1.9万吨，牧民人均增收2860元。

选派干部是第二只手。⟦County#9|海淀区⟧派往⟦County#1|东乌旗⟧的挂职副旗长⟦Person#17|钟离志刚⟧，来之前是⟦GovernmentBody#28|区商务局⟧⟦OrganizationUnit#18|市场科⟧科长。他把自己叫作“羊倌经纪”，联系企业35家；又发动⟦Institution#19|北京农学院⟧与⟦Institution#20|锡林郭勒职业学院⟧合办“⟦Initiative#21|草原牧匠班⟧”，招收学员86人。⟦Institution#22|北京市第三医院⟧派来的眼科医生⟦Person#23|达庆云⟧半年做白内障手术128例，带教本地医生3名。

产业链上游也有新面孔。⟦Group#60|内蒙古农牧业融资担保有限公司⟧、⟦Company#61|东乌旗额尔敦畜牧科技有限公司⟧与⟦Institution#62|中国农业大学⟧⟦OrganizationUnit#63|动物科技学院⟧共建“⟦OrganizationUnit#64|乌珠穆沁羊联合育种中心⟧”，三方出资比例为45%、40%、15%，已完成核心群组建2.3万只，产羔率提高11个百分点。⟦Group#65|中国农业银行锡林郭勒分行⟧为牧户发放“⟦Product#66|活畜贷⟧”1.87亿元。⟦Company#7|额尔敦食品⟧的老对手⟦Company#67|小肥羊⟧、⟦Company#68|草原兴发⟧则选择在⟦County#69|西乌珠穆沁旗⟧布局屠宰线，两旗之间为争抢羊源有过不小的摩擦。
“两头都在变。”⟦GovernmentBody#24|锡林郭勒盟行署⟧副秘书长⟦Person#25|斯琴高娃⟧说，⟦Province#8|北京⟧帮的是资金和市场，⟦County#1|东乌旗⟧回馈的是生态：⟦Place#26|乌拉盖草原⟧禁牧休牧面积840万亩，每年为首都输送固碳收益的意义不可低估。不过，⟦Person#17|钟离志刚⟧也承认，活畜冷链物流成本居高不下、⟦Product#14|乌珠穆沁羊⟧地理标志被冒用，是他最头疼的两件事。为此，⟦GovernmentBody#27|旗市场监管局⟧今年立案查处商标侵权11起，罚没37万元。

夏末，第三批干部即将期满。旗里留下一纸约定：自2024年起，⟦Initiative#10|京蒙协作⟧资金中用于产业的比例不低于55%。
====
#3 locatedIn #2
#1 locatedIn #3
#4 locatedIn #1
#5 locatedIn #4
#6 said “今年每斤比市场高6毛，当天付款。”
#9 locatedIn #8
#9 pairedWith #1
#9 launched #10
#1 launched #10
#9 fundedAid #1 ; amount=1.36亿元
#9 metric 协作资金 = 1.36 亿元 ; time=三年
#9 metric 实施项目 = 24 个 ; time=三年
#1 hasProject #11
#11 metric 投资 = 4820 万元
#11 metric 日屠宰 = 8000 只
#11 locatedIn #12
#7 cooperatesWith #13
#14 metric 销往北京 = 1.9 万吨 ; time=去年
#1 metric 牧民人均增收 = 2860 元 ; time=去年
#17 holdsPosition #1 ; title=挂职副旗长
#17 holdsPosition #18 ; title=科长 ; status=ended
#18 partOf #28
#17 metric 联系企业 = 35 家
#19 launched #21
#20 launched #21
#19 cooperatesWith #20
#21 metric 学员 = 86 人
#23 holdsPosition #22 ; title=眼科医生
#23 metric 白内障手术 = 128 例 ; time=半年
#23 metric 带教本地医生 = 3 名
#25 holdsPosition #24 ; title=副秘书长
#25 said “两头都在变。”
#26 metric 禁牧休牧面积 = 840 万亩
#27 metric 查处商标侵权 = 11 起 ; time=今年
#27 metric 罚没 = 37 万元 ; time=今年
#10 metric 产业资金比例 = 55 % ; approx=atLeast ; time=自2024年起 ; status=planned
#6 metric 出售羔羊 = 320 只
#60 established #64
#61 established #64
#62 established #64
#63 partOf #62
#61 cooperatesWith #63
#60 holdsStakeIn #64 ; percent=45%
#61 holdsStakeIn #64 ; percent=40%
#62 holdsStakeIn #64 ; percent=15%
#64 metric 核心群 = 2.3 万只
#64 metric 产羔率提高 = 11 个百分点
#65 metric 发放贷款 = 1.87 亿元
#65 produces #66
