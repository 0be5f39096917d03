⟦Initiative#1|百企联百村⟧简报
2022年第9期（总第31期）
⟦GovernmentBody#2|吉林省国资委⟧⟦OrganizationUnit#30|社会责任处⟧编　　　　　　　　　　　2022年9月30日
─────────────────────
本期要目
◆ ⟦Group#3|吉林森工⟧：一朵菌带富三个屯
◆ ⟦Group#4|吉高集团⟧：把服务区变成“超市”
◆ ⟦Group#5|吉林能投⟧：屋顶上的村集体收入
◆ 数据通报

【一朵菌带富三个屯】⟦Group#3|吉林森工集团⟧2021年6月起结对⟦City#6|白山市⟧⟦County#7|抚松县⟧⟦Township#8|露水河镇⟧⟦Village#9|西林河村⟧。驻村工作队队长⟦Person#10|佟春晖⟧（⟦Group#3|森工集团⟧所属⟦GovernmentBody#11|露水河林业局⟧副局长）到村先跑山，三个月认出46种野生菌，最后选定⟦Product#12|露水河滑子蘑⟧。⟦Group#3|吉林森工⟧分两年拨付195万元，建菌棚38栋，⟦GovernmentBody#11|露水河林业局⟧腾出闲置贮木场9,000平方米。今年产鲜菇410吨，销售收入328万元，全村户均增收1.1万元，⟦Township#8|露水河镇⟧的⟦Village#13|清水河村⟧、⟦Village#14|东升村⟧也跟着建了22栋。“以前国企来送米面油，现在来要合格证。”村支书⟦Person#15|那立柱⟧说。
【把服务区变成“超市”】⟦Group#4|吉林省高速公路集团⟧在⟦Facility#16|长白山服务区⟧、⟦Facility#17|靖宇服务区⟧等24对服务区设“⟦Product#18|吉乡甄选⟧”专柜，免进场费，帮销⟦County#19|镇赉⟧大米、⟦County#20|汪清⟧木耳、⟦County#21|和龙⟧辣白菜等217种产品。1至8月销售2,460万元，其中帮扶村产品占61%。⟦Group#4|吉高集团⟧所属⟦Company#22|吉高食品公司⟧还同⟦Township#29|龙城镇⟧⟦Village#23|金谷村⟧签了三年5,000吨订单。
【屋顶上的村集体收入】⟦Group#5|吉林能投⟧实施“⟦Initiative#24|千村光伏⟧”，首批在⟦County#25|通榆县⟧⟦Township#26|开通镇⟧等7个乡镇23个村建村级电站，总装机4.6兆瓦，投资2,070万元全部由⟦Group#5|能投⟧垫付，村里以屋顶和荒地入股，每村每年固定分红8.5万元。
【一条路四家修】⟦County#60|汪清县⟧⟦Township#61|天桥岭镇⟧⟦Project#71|天星村通村路⟧全长6.4公里，概算1,180万元。⟦Group#63|吉林建工集团⟧垫资460万元干路基，⟦Company#64|亚泰水泥⟧捐水泥1,900吨，⟦Company#65|吉林银行延边分行⟧给了300万元⟦Product#66|强村贷⟧，⟦County#60|汪清县⟧自筹余款，四方签的⟦Policy#67|天星村通村路共建协议⟧被⟦GovernmentBody#68|省交通运输厅⟧当作⟦Initiative#69|四好农村路⟧样板推广。路通后，⟦Village#62|天星村⟧的⟦Project#70|天星冷泉鱼养殖基地⟧年底可望出鱼12万斤。
【数据通报】截至9月底，参加⟦Initiative#1|百企联百村⟧的126户省属及驻吉央企共结对130个村，选派驻村干部389人，到位帮扶资金3.74亿元，实施项目318个，消费帮扶1.92亿元。排名前三位的是⟦Company#28|一汽吉林⟧（4,120万元）、⟦Group#3|森工⟧（3,650万元）、⟦Company#27|中国石油吉林油田⟧（3,310万元）。
　　个别企业至今未足额到位资金，将在下期点名。
====
#30 partOf #2
#3 pairedWith #9
#9 locatedIn #8
#8 locatedIn #7
#7 locatedIn #6
#10 holdsPosition #11 ; title=副局长
#10 holdsPosition #9 ; title=驻村工作队队长
#11 subsidiaryOf #3
#9 produces #12
#3 fundedAid #9 ; amount=195万元
#9 metric 菌棚 = 38 栋
#11 metric 腾出贮木场 = 9000 平方米
#9 metric 产鲜菇 = 410 吨 ; time=今年
#9 metric 销售收入 = 328 万元 ; time=今年
#9 metric 户均增收 = 1.1 万元
#13 locatedIn #8
#14 locatedIn #8
#13 metric 菌棚 = 22 栋
#14 metric 菌棚 = 22 栋
#15 holdsPosition #9 ; title=村支书
#15 said “以前国企来送米面油，现在来要合格证。”
#4 operates #16
#4 operates #17
#4 metric 服务区 = 24 对
#4 produces #18
#4 metric 帮销产品 = 217 种
#4 metric 销售额 = 2460 万元 ; time=1至8月
#4 metric 帮扶村产品占比 = 61 % ; time=1至8月
#22 subsidiaryOf #4
#22 cooperatesWith #23
#22 metric 订单 = 5000 吨
#23 locatedIn #29
#5 launched #24
#26 locatedIn #25
#24 metric 村级电站村数 = 23 个
#24 metric 总装机 = 4.6 兆瓦
#24 metric 投资 = 2070 万元
#24 metric 每村固定分红 = 8.5 万元 ; time=每年
#2 launched #1
#1 metric 参加企业 = 126 户 ; time=截至9月底
#1 metric 结对村 = 130 个 ; time=截至9月底
#1 metric 驻村干部 = 389 人 ; time=截至9月底
#1 metric 到位帮扶资金 = 3.74 亿元 ; time=截至9月底
#1 metric 项目 = 318 个 ; time=截至9月底
#1 metric 消费帮扶 = 1.92 亿元 ; time=截至9月底
#28 participatedIn #1
#3 participatedIn #1
#27 participatedIn #1
#28 metric 帮扶资金 = 4120 万元 ; time=截至9月底
#3 metric 帮扶资金 = 3650 万元 ; time=截至9月底
#27 metric 帮扶资金 = 3310 万元 ; time=截至9月底
#62 locatedIn #61
#71 locatedIn #61
#61 locatedIn #60
#71 metric 全长 = 6.4 公里
#71 metric 概算 = 1180 万元
#63 fundedAid #71 ; amount=460万元
#64 fundedAid #71 ; amount=水泥1,900吨
#65 metric 贷款 = 300 万元
#65 produces #66
#62 hasProject #70
#62 hasProject #71
#63 issued #67
#64 issued #67
#65 issued #67
#60 issued #67
#70 metric 出鱼 = 12 万斤 ; status=planned
