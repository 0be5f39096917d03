走进老区看新貌｜⟦Company#1|井冈山红土地农业⟧：一根毛竹的三次变身

⟦Institution#2|井冈山报⟧见习记者 ⟦Person#3|干子翼⟧

第一次变身是卖竹子。2003年前，⟦Province#4|江西⟧⟦County#5|遂川⟧人扛一根毛竹下山，换12元钱。
第二次，卖竹拉丝。2008年，下岗职工⟦Person#6|邝瑞珍⟧借来18万元，在⟦Township#7|大汾镇⟧办起拉丝厂，那是⟦Company#1|红土地公司⟧的前身——⟦Company#8|大汾竹制品厂⟧。厂子最红火时有42台机器，最难时欠着工人三个月的钱。
第三次，把竹子做成吸管。2019年，⟦Place#9|欧盟⟧的限塑令一出，⟦Person#6|邝瑞珍⟧咬牙上了两条全竹吸管线，引进⟦Institution#10|国家林草局竹子研究开发中心⟧的“⟦Product#11|热压定型R3⟧”技术。如今，⟦Company#1~|公司⟧日产吸管340万支，七成出口⟦Place#12|意大利⟧、⟦Place#13|西班牙⟧，去年出口值1.07亿元，纳税612万元，用工286人，其中脱贫人口97人，人均月薪3850元。

变身背后有一只看不见的手。2021年起，⟦Group#14|江西省旅游集团⟧、⟦Group#16|江铜集团⟧两家省属国企对口⟦County#5|遂川县⟧。⟦Group#16|江铜⟧以订单换股权，投入1500万元占⟦Company#1|红土地公司⟧20%，约定五年内由⟦Person#6|邝瑞珍⟧原价回购；⟦Company#17|江西银行⟧⟦Company#18|遂川支行⟧跟进授信2000万元，抵押物是3.1万亩竹林经营权，利率4.1%。⟦Project#19|遂川竹产业园⟧也由⟦Group#16|江铜⟧下属⟦Company#20|江铜建设⟧代建，概算3.8亿元，规划年消化毛竹900万根。

⟦County#5~|县里⟧算的是另一本账。全县毛竹林103万亩、立竹1.8亿株，2022年竹业产值21.4亿元，比2018年翻了一番多。⟦GovernmentBody#21|县林业局⟧局长⟦Person#22|都文举⟧说：“砍一根毛竹，山上收入22元，园区里能变成96元。”按照《⟦Policy#23|遂川县竹产业高质量发展规划（2022—2026）⟧》，到2026年产值要到50亿元。同时对16家违规用火竹制品厂关停整改。

除此之外，另有一桩新事：⟦County#5~|县里⟧今年推的⟦Initiative#24|百校千品⟧行动把竹餐具送进食堂，⟦Institution#25|南昌航空大学⟧、⟦Institution#26|井冈山大学⟧下单56万套。“⟦Honor#27|全国巾帼建功标兵⟧”的奖牌摆在⟦Person#6|邝瑞珍⟧办公室的旧拉丝机旁边，机器上贴了张纸：别扔，能转。

⟦County#5|遂川⟧人给竹产业定了方向：对标⟦County#40|安吉⟧，打造“⟦Goal#41|江南竹都⟧”。今年4月，由⟦Company#42|遂川国投⟧全额出资的⟦Company#43|遂川竹投公司⟧并购⟦Company#44|五斗江竹胶板厂⟧，付了1360万元；⟦GovernmentBody#45|县国资办⟧负责监管。
====
#3 holdsPosition #2 ; title=见习记者
#5 locatedIn #4
#5 metric 毛竹价格 = 12 元
#7 locatedIn #5
#6 established #8 ; time=2008年
#8 locatedIn #7
#8 metric 机器 = 42 台
#1 formedFrom #8
#10 produces #11
#1 cooperatesWith #10
#1 metric 日产吸管 = 340 万支
#1 metric 出口值 = 1.07 亿元 ; time=去年
#1 metric 纳税 = 612 万元 ; time=去年
#1 metric 用工 = 286 人
#1 metric 用工脱贫人口 = 97 人
#1 metric 人均月薪 = 3850 元
#14 pairedWith #5 ; time=2021年起
#16 pairedWith #5 ; time=2021年起
#16 metric 投入 = 1500 万元
#16 holdsStakeIn #1 ; percent=20%
#18 subsidiaryOf #17
#18 metric 授信 = 2000 万元
#18 metric 利率 = 4.1 %
#1 metric 抵押竹林经营权 = 3.1 万亩
#20 subsidiaryOf #16
#20 hasProject #19
#19 metric 概算 = 3.8 亿元
#19 metric 年消化毛竹 = 900 万根 ; status=planned
#5 metric 毛竹林 = 103 万亩
#5 metric 立竹 = 1.8 亿株
#5 metric 竹业产值 = 21.4 亿元 ; time=2022年
#22 holdsPosition #21 ; title=局长
#22 said “砍一根毛竹，山上收入22元，园区里能变成96元。”
#21 partOf #5
#5 issued #23
#5 metric 竹业产值 = 50 亿元 ; time=2026年 ; status=planned
#5 metric 关停整改竹制品厂 = 16 家
#5 launched #24
#25 participatedIn #24
#26 participatedIn #24
#25 metric 竹餐具下单 = 56 万套
#26 metric 竹餐具下单 = 56 万套
#6 receivedHonor #27
#5 benchmarksAgainst #40
#5 pursuesGoal #41
#43 subsidiaryOf #42
#43 acquired #44
#43 metric 并购金额 = 1360 万元 ; time=今年4月
#45 supervises #43
#45 partOf #5
