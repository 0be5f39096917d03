⟦GovernmentBody#1|江苏省国资委⟧关于2022年省属企业改革重组工作情况的通报

各设区市国资委，各省属企业：

2022年，⟦GovernmentBody#1|省国资委⟧坚持“⟦Slogan#2|疫情要防住、经济要稳住、发展要安全⟧”，以⟦Initiative#3|国企改革三年行动⟧高质量收官为牵引，推动省属企业布局优化、结构调整取得新进展。现通报如下：

一、重组整合的主要进展

（一）战略性重组迈出大步。⟦Group#4|江苏省港口集团⟧对⟦City#5|连云港⟧、⟦City#6|南通⟧两市港口资产实施控股整合，受让⟦Company#7|江苏通州湾港口公司⟧55%股权；⟦Group#8|江苏交通控股⟧旗下⟦Company#9|江苏航空产业集团有限公司⟧（筹）正式挂牌，首批注资31亿元；⟦Company#10|江苏省环保集团⟧以5.96亿元收购⟦Company#11|维尔利环保⟧子公司⟦Company#12|常州维尔利餐厨公司⟧。没有完成的一项，是⟦Group#13|江苏农垦集团⟧与⟦Company#14|苏州食品集团⟧冷链合作项目，因估值分歧暂停磋商。

（二）专业化整合蹄疾步稳。⟦Group#15|徐矿集团⟧、⟦Company#16|国信集团能源公司⟧就四座煤电机组开展“⟦Initiative#17|煤电互保⟧”，互持12%股权；⟦Group#18|苏豪控股⟧将5家外贸平台并为⟦Company#19|苏豪国际贸易公司⟧，精简人员412名；⟦Group#20|中江集团⟧退出⟦Province#21|广西⟧房产项目，收回资金2.68亿元。全年开展专业化整合23项，涉及资产1,420亿元。

（三）亏损治理精准有力。建立“⟦Initiative#22|一企一策+两级挂牌⟧”督办机制，重点亏损子企业由年初35户减至13户，减亏22.4亿元；⟦Company#23|江苏省广电网络公司⟧苏北分公司等9户扭亏。非正常经营企业清理完成91%，剩余7户因涉诉未决，移交⟦GovernmentBody#24|南京市中级人民法院⟧处理。

二、支撑体系建设情况

构建“⟦Strategy#25|1+2+N⟧”国资布局体系：“1”，即一个引领——以⟦Goal#26|国有资本布局结构优化⟧为总引领；“2”，即两类公司——⟦Group#27|江苏国信集团⟧作为国有资本投资公司，⟦Group#28|江苏金财投资公司⟧作为国有资本运营公司；“N”，即交通、能源、农业、文旅等若干产业集团。三大专业平台建设同步推进：⟦Platform#30|数据要素平台⟧由⟦Company#31|江苏数据公司⟧承担，⟦Platform#32|种业平台⟧由⟦Company#33|大华种业⟧承担，⟦Platform#34|基金平台⟧由⟦Group#35|江苏高投集团⟧承担，总规模400亿元的⟦Fund#36|江苏省战略性新兴产业母基金⟧完成首批14只子基金遴选，带动社会资本超过520亿元。

三、存在问题与通报批评

一些企业对重组“只贴牌子、不换里子”。⟦Company#37|淮安某集团⟧合并两年，仍保留两套财务系统；⟦Company#38|某省属外贸公司⟧“压减”户数弄虚作假，被责令书面检查，其董事长⟦Person#39|相里某⟧被诫勉。企业间互相拖欠的“三角债”还有14.3亿元。

四、2023年工作要求

深入贯彻⟦Meeting#40|中央经济工作会议⟧精神，谋划启动新一轮⟦Initiative#41|国企改革深化提升行动⟧。重点抓好：一是⟦Group#4|港口集团⟧集装箱吞吐量突破1,000万标箱，力争完成对⟦Company#42|镇江港务集团⟧剩余25%股权收购；二是推进⟦Company#43|江苏省体育产业集团⟧混改，引进战略投资者；三是省属企业战略性新兴产业营业收入占比提高到22%以上，研发投入强度不低于2.9%；四是各设区市资产负债率高于68%的一级企业，必须于6月底前制订降杠杆方案。

⟦GovernmentBody#1|江苏省人民政府国有资产监督管理委员会⟧
2023年2月1日
====
#1 launched #3
#1 implements #2
#4 holdsStakeIn #7 ; percent=55%
#4 acquired #7 ; percent=55%
#9 subsidiaryOf #8
#8 established #9
#9 metric 首批注资 = 31 亿元
#10 acquired #12
#12 subsidiaryOf #11
#10 metric 收购金额 = 5.96 亿元
#13 cooperatesWith #14 ; status=ended
#15 launched #17
#16 launched #17
#15 cooperatesWith #16
#15 holdsStakeIn #16 ; percent=12%
#16 holdsStakeIn #15 ; percent=12%
#19 subsidiaryOf #18
#18 metric 并入外贸平台 = 5 家
#19 metric 精简人员 = 412 名
#20 metric 收回资金 = 2.68 亿元
#1 metric 专业化整合 = 23 项 ; time=全年
#1 metric 涉及资产 = 1420 亿元
#1 launched #22
#1 metric 重点亏损子企业 = 13 户
#1 metric 减亏 = 22.4 亿元
#1 metric 扭亏企业 = 9 户
#1 metric 非正常经营企业清理完成率 = 91 %
#1 metric 剩余非正常经营企业 = 7 户
#1 hasStrategy #25
#25 hasComponent #26 ; role=goal
#25 hasComponent #27
#25 hasComponent #28
#1 established #30
#1 established #32
#1 established #34
#35 established #36
#36 metric 总规模 = 400 亿元
#36 metric 子基金 = 14 只
#36 metric 带动社会资本 = 520 亿元 ; approx=atLeast
#39 holdsPosition #38 ; title=董事长
#1 metric “三角债” = 14.3 亿元
#1 launched #41 ; status=planned
#4 metric 集装箱吞吐量 = 1000 万标箱 ; approx=atLeast ; time=2023年 ; status=planned
#4 acquired #42 ; percent=25% ; status=planned
#1 metric 战略性新兴产业营业收入占比 = 22 % ; approx=atLeast ; time=2023年 ; status=planned
#1 metric 研发投入强度 = 2.9 % ; approx=atLeast ; time=2023年 ; status=planned
#1 supervises #4
#1 supervises #8
#1 supervises #10
#1 supervises #13
#1 supervises #15
#1 supervises #18
#1 supervises #20
