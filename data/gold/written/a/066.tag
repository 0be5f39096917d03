⟦Company#1|国网余姚市供电公司⟧：点亮⟦Township#2|四明山镇⟧的“共富灯”

　　“以前炒茶靠柴火，一晚上得守两个人；现在用电炒，一个人看四口锅。”谷雨刚过，在⟦Province#3|浙江⟧⟦City#4|宁波⟧⟦County#5|余姚市⟧⟦Township#2|四明山镇⟧⟦Village#6|梨洲村⟧，茶农⟦Person#7|卢仲达⟧一边翻茶一边对来访的电力师傅说。
　　⟦Township#2|四明山镇⟧平均海拔500米以上，线路跨沟越岭，台风一来就停电。去年，⟦Company#1|国网余姚市供电公司⟧投资3180万元实施⟦Project#8|四明山区电网提升工程⟧，新建改造10千伏线路46公里，更换变压器28台，供电可靠率由99.92%升至99.98%。⟦OrganizationUnit#9|梁弄供电所⟧所长⟦Person#10|熊高栋⟧带队巡线，一天走三万步。“红色根据地的灯，不能灭。”他说。
　　电足了，产业就活。⟦Village#6|梨洲村⟧的⟦Facility#11|丹山赤水景区⟧接入智慧用能系统，每年省电费12万元；⟦Village#12|棠溪村⟧建成红枫种苗恒温大棚52个，亩均收入翻番；⟦Township#13|大岚镇⟧⟦Village#14|柿林村⟧的民宿从19家增加到63家，⟦Person#15|沈岳明⟧家的“⟦Facility#16|丹山小院⟧”去年收入31万元。
　　⟦Company#1~|公司⟧还与⟦Institution#17|浙江万里学院⟧、⟦Company#18|余姚农商银行⟧共建“⟦Initiative#19|红领共富联盟⟧”，由⟦Company#18|余姚农商银行⟧发放“⟦Product#20|电茶贷⟧”2600万元；派出⟦OrganizationUnit#21|红船共产党员服务队⟧为⟦Village#22|横坎头村⟧的⟦Facility#23|浙东抗日根据地旧址群⟧做了全面“体检”，更换老旧线路1900米。⟦Village#22|横坎头村⟧是⟦Honor#24|全国先进基层党组织⟧，党委书记⟦Person#25|黄科威⟧告诉记者，村里正申报近零碳示范村。
　　2023年，⟦Company#1|国网余姚市供电公司⟧售电量91.3亿千瓦时，同比增长6.4%；获评“⟦Honor#26|浙江省文明单位⟧”。⟦Company#1~|公司⟧总经理⟦Person#27|项中明⟧表示，今年将再投2400万元，打通⟦Township#2~|镇里⟧最后两条“卡脖子”线路，并探索“农光互补”，争取让茶厂全部用上绿电。⟦GovernmentBody#28|余姚市农业农村局⟧副局长⟦Person#29|诸焕尧⟧认为，山区共富，电力先行，这步棋走得对。
　　采访当晚，⟦Village#6|梨洲村⟧的文化礼堂灯火通明，村民们正排练越剧《⟦Product#30|四明山上的灯⟧》。
====
#6 locatedIn #2
#2 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#7 said “以前炒茶靠柴火，一晚上得守两个人；现在用电炒，一个人看四口锅。”
#1 hasProject #8
#8 metric 投资 = 3180 万元
#8 metric 新建改造10千伏线路 = 46 公里
#8 metric 更换变压器 = 28 台
#8 metric 供电可靠率 = 99.98 %
#9 partOf #1
#10 holdsPosition #9 ; title=所长
#10 said “红色根据地的灯，不能灭。”
#11 locatedIn #6
#11 metric 节省电费 = 12 万元 ; time=每年
#12 metric 恒温大棚 = 52 个
#14 locatedIn #13
#13 locatedIn #5
#14 metric 民宿 = 63 家
#15 operates #16
#16 metric 收入 = 31 万元 ; time=去年
#1 cooperatesWith #17
#1 cooperatesWith #18
#1 launched #19
#17 launched #19
#18 launched #19
#18 produces #20
#20 metric 发放贷款 = 2600 万元
#21 partOf #1
#21 metric 更换老旧线路 = 1900 米
#23 locatedIn #22
#22 receivedHonor #24
#25 holdsPosition #22 ; title=党委书记
#1 metric 售电量 = 91.3 亿千瓦时 ; time=2023年
#1 metric 售电量同比增长 = 6.4 % ; time=2023年
#1 receivedHonor #26
#27 holdsPosition #1 ; title=总经理
#1 metric 投资 = 2400 万元 ; time=今年 ; status=planned
#29 holdsPosition #28 ; title=副局长
#28 partOf #5
