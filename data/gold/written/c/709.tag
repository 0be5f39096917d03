“⟦Initiative#1|安全生产月⟧”在⟦Company#2|郑煤大平矿⟧：算一算“侥幸账”

　　6月11日早班班前会，⟦Company#2|郑州煤业大平煤矿⟧⟦OrganizationUnit#3|综采二队⟧没有念文件，放的是一段8分钟的动画：2019年的一次顶板离层，支架工⟦Person#4|卫新社⟧被困4小时。主人公就坐在第一排。“那天我少打了两根锚杆，省下六分钟。”⟦Person#4|卫新社⟧站起来说，“侥幸这笔账，利息太高。”

　　把亲历者请上讲台，是⟦Company#2~|该矿⟧“⟦Initiative#5|事故回头讲⟧”的规定动作，今年以来已讲21场，听课4,600人次。⟦Company#2~|矿⟧安监处处长⟦Person#6|职新民⟧介绍，⟦Company#2~|大平矿⟧⟦Initiative#7|安全生产治本攻坚三年行动⟧共列问题156条，已闭环149条。

　　智能化是另一手。⟦Company#2~|矿⟧上投入3,870万元改造⟦Facility#8|21采区⟧，⟦Product#9|郑机ZY12000型⟧液压支架实现远程跟机，工作面由24人减到9人，单班割煤由5刀增至8刀；⟦Institution#10|河南理工大学⟧与⟦Company#11|郑煤机数耘公司⟧联合研制的⟦Product#12|矿瞳双光谱预警终端⟧布设147台，瓦斯超限次数同比下降七成。

　　作为⟦Group#13|河南能源集团⟧（原⟦Group#14|郑煤集团⟧整体并入）下属主力矿井，⟦Company#2|大平矿⟧核定产能210万吨/年，截至6月20日连续安全生产1,802天，上半年产煤108万吨，⟦Group#13~|集团⟧同期原煤产量3,740万吨。⟦GovernmentBody#15|国家矿山安全监察局河南局⟧授予⟦OrganizationUnit#3~|该队⟧“⟦Honor#16|零三违区队⟧”称号。

　　隔壁的⟦Company#60|告成煤矿⟧来取过两次经。同为⟦Group#13|河南能源⟧主力矿，⟦Company#60|告成煤矿⟧去年推行⟦Initiative#61|手指口述⟧和⟦Initiative#62|岗位描述⟧时流于形式，被⟦GovernmentBody#15|国家矿山安全监察局河南局⟧约谈。如今两矿结成⟦Initiative#63|安全互检对子⟧，由⟦Company#2|大平矿⟧安监处派8人、⟦Company#60|告成矿⟧通风区派6人，每月互查一次，半年查出问题412条。⟦PartyOrganization#64|大平矿党委⟧把互检中冒尖的27名班组长送到⟦Institution#65|河南理工大学⟧，参加⟦Initiative#66|班组长素质提升工程⟧第三期培训。⟦Policy#67|煤矿重大事故隐患判定标准⟧修订后，⟦Company#2|大平矿⟧投资1.3亿元的⟦Project#68|西翼通风系统改造⟧提前到今年开工，设计新增回风量每分钟4,200立方米。
　　值得一提的是，⟦Group#13~|集团⟧今年还把⟦Initiative#1|安全生产月⟧与⟦Initiative#17|安康杯⟧竞赛、⟦Initiative#18|青安岗⟧创建并在一起，设立奖金池260万元。⟦Company#2|大平矿⟧拿走了其中的31万元。

　　记者在井口看到，安全宣誓墙新添了一行粉笔字：“6月少说一句话，多看一眼顶。”
====
#3 partOf #2
#4 holdsPosition #3 ; title=支架工
#4 said “那天我少打了两根锚杆，省下六分钟。”
#4 said “侥幸这笔账，利息太高。”
#2 launched #5
#2 launched #1
#2 launched #7
#5 metric 场次 = 21 场 ; time=今年以来
#5 metric 听课 = 4600 人次 ; time=今年以来
#6 holdsPosition #2 ; title=安监处处长
#7 metric 问题 = 156 条
#7 metric 已闭环 = 149 条
#2 metric 智能化改造投入 = 3870 万元
#2 operates #8
#2 metric 工作面人员 = 9 人
#2 metric 单班割煤 = 8 刀
#12 metric 布设 = 147 台
#10 produces #12
#11 produces #12
#10 cooperatesWith #11
#2 subsidiaryOf #13
#2 metric 核定产能 = 210 万吨/年
#2 metric 连续安全生产 = 1802 天 ; time=截至6月20日
#2 metric 产煤 = 108 万吨 ; time=上半年
#13 metric 原煤产量 = 3740 万吨 ; time=上半年
#3 receivedHonor #16
#13 launched #1
#13 launched #17
#13 launched #18
#13 metric 奖金池 = 260 万元 ; time=今年
#2 metric 奖金 = 31 万元
#60 subsidiaryOf #13
#60 launched #61
#60 launched #62
#2 launched #63
#60 launched #63
#2 metric 安全互检派员 = 8 人
#60 metric 安全互检派员 = 6 人
#63 metric 查出问题 = 412 条 ; time=半年
#64 partOf #2
#64 metric 送培班组长 = 27 名
#64 participatedIn #66
#2 hasProject #68
#68 metric 投资 = 1.3 亿元
#68 metric 新增回风量 = 4200 立方米
