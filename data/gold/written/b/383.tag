“山货”有了“娘家人”
——⟦Company#1|贵州轮胎⟧ 等三家企业参与“⟦Initiative#2|千企帮千村⟧”行动见闻

　　8月的⟦Province#3|贵州⟧⟦City#4|黔东南⟧，⟦Place#5|月亮山⟧雨雾不散。⟦County#6|榕江县⟧⟦Township#7|计划乡⟧⟦Village#8|加宜村⟧的杨梅刚下树，⟦Company#9|黔山好味生态食品有限公司⟧的冷藏车就开到了寨门口。“今年卖了五万六，往年烂在地里的都不止这个数。”苗族村民⟦Person#10|潘老勇⟧数着钱说。
　　2016年初，⟦GovernmentBody#11|贵州省委统战部⟧、⟦Institution#12|省工商联⟧、⟦GovernmentBody#13|省扶贫办⟧联合发起“⟦Initiative#2|千企帮千村⟧”精准扶贫行动，要求参与企业“结对到村、帮扶到户”。一年半来，全省4127家民营企业结对帮扶4035个村，投入资金93.4亿元，惠及贫困人口68万人。⟦Company#9|黔山好味⟧结对⟦Village#8|加宜村⟧和⟦County#14|从江县⟧⟦Township#15|加勉乡⟧⟦Village#16|污生村⟧，已投入316万元。⟦Company#9~|公司⟧董事长⟦Person#17|令狐昌贵⟧的算法是：“送一头猪，吃完就没了；教会他养一百头，他就是我的供应商。”
　　⟦City#18|贵阳⟧的⟦Company#1|贵州轮胎股份有限公司⟧走的是另一条路。它把⟦Village#19|岜扒村⟧的侗族大歌队请进厂区演出，每场补贴8000元，又招收贫困家庭青年37人进⟦OrganizationUnit#20|特种胎分厂⟧当学徒，月薪4200元。⟦OrganizationUnit#21|贵州轮胎团委⟧书记⟦Person#22|银秀英⟧说，今年还要再招60人。
　　大企业的带动更像“滚雪球”。⟦Group#60|贵州茅台酒厂（集团）有限责任公司⟧（下称“⟦Group#60|茅台集团⟧”）在⟦City#61|遵义⟧⟦County#62|道真仡佬族苗族自治县⟧设立⟦Company#63|贵州茅台（集团）生态农业产业发展有限公司⟧，注册资本1亿元，收购酸樱桃、蓝莓；⟦Group#64|大连万达集团⟧包县⟦County#65|丹寨⟧，捐资8亿元建成⟦Facility#66|丹寨万达小镇⟧和⟦Institution#67|贵州万达职业技术学院⟧，并设立5亿元的⟦Fund#68|丹寨扶贫专项基金⟧，保本收益每年5000万元，按贫困程度发给3.86万人。今年7月3日⟦Facility#66~|小镇⟧开业，首月游客89万人次。⟦GovernmentBody#69|丹寨县委⟧书记⟦Person#70|徐柳渭⟧说，⟦County#65~|该县⟧去年还为卖不掉蜡染发愁，如今⟦Company#71|丹寨宁航蜡染有限公司⟧的订单排到了年底。
　　也有不顺。⟦Company#23|贵阳恒昌置业⟧原定在⟦Village#16|污生村⟧投资900万元建民宿，因道路不通、游客稀少，项目搁置，目前改为资助27名高中生，每人每学期2000元。“企业帮村不能拍脑袋。”⟦Institution#24|贵州财经大学⟧⟦OrganizationUnit#25|贫困与发展研究院⟧副教授⟦Person#26|禄永华⟧建议，项目要先过“三关”，即市场关、技术关、村民意愿关。
　　据悉，⟦Institution#27|全国工商联⟧、⟦GovernmentBody#28|国务院扶贫办⟧、⟦Institution#29|中国光彩会⟧日前公布了⟦Initiative#30|“万企帮万村”精准扶贫行动⟧先进民营企业名单，⟦Company#9|黔山好味⟧榜上有名。
====
#4 locatedIn #3
#6 locatedIn #4
#7 locatedIn #6
#8 locatedIn #7
#10 said “今年卖了五万六，往年烂在地里的都不止这个数。”
#11 launched #2
#12 launched #2
#13 launched #2
#2 metric 参与民营企业 = 4127 家
#2 metric 结对帮扶村 = 4035 个
#2 metric 投入资金 = 93.4 亿元
#2 metric 惠及贫困人口 = 68 万人
#9 pairedWith #8
#9 pairedWith #16
#16 locatedIn #15
#15 locatedIn #14
#9 metric 帮扶投入 = 316 万元
#9 participatedIn #2
#1 participatedIn #2
#23 participatedIn #2
#17 holdsPosition #9 ; title=董事长
#17 said “送一头猪，吃完就没了；教会他养一百头，他就是我的供应商。”
#1 locatedIn #18
#1 pairedWith #19
#1 metric 演出每场补贴 = 8000 元
#20 partOf #1
#20 metric 招收贫困家庭青年 = 37 人
#20 metric 月薪 = 4200 元
#21 partOf #1
#22 holdsPosition #21 ; title=书记
#1 metric 计划再招 = 60 人 ; time=今年 ; status=planned
#23 metric 原定投资 = 900 万元
#23 pairedWith #16
#23 metric 资助高中生 = 27 名
#23 metric 资助标准 = 2000 元 ; time=每学期
#25 partOf #24
#26 holdsPosition #25 ; title=副教授
#26 said “企业帮村不能拍脑袋。”
#27 launched #30
#28 launched #30
#29 launched #30
#63 subsidiaryOf #60
#60 established #63
#63 metric 注册资本 = 1 亿元
#62 locatedIn #61
#64 pairedWith #65
#64 fundedAid #65 ; amount=8亿元
#64 established #66
#64 established #67
#64 established #68
#68 metric 规模 = 5 亿元
#68 metric 保本收益 = 5000 万元 ; time=每年
#68 metric 发放人数 = 3.86 万人
#66 metric 游客 = 89 万人次 ; time=首月
#70 holdsPosition #69 ; title=书记
#71 locatedIn #65
