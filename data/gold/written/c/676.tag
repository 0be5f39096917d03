⟦Group#1|国机集团⟧领导春节前慰问⟦County#2|淮滨⟧⟦County#3|固始⟧⟦County#4|平陆⟧⟦City#13|广元市⟧⟦County#5|朝天区⟧帮扶干部

1月28日至30日，⟦Group#1|中国机械工业集团有限公司⟧党委书记、董事长⟦Person#6|柴永昌⟧，总经理⟦Person#7|阮志远⟧分两路，前往⟦Province#8|河南⟧⟦City#9|信阳⟧、⟦Province#10|山西⟧⟦City#11|运城⟧、⟦Province#12|四川⟧⟦City#13|广元⟧，看望慰问常年驻村的帮扶干部和困难群众。
在⟦Province#8|河南⟧⟦County#3|固始县⟧⟦Township#14|赵岗乡⟧⟦Village#15|九华社区⟧，⟦Person#6|柴永昌⟧把棉被、大米、食用油送到老党员⟦Person#16|丁有全⟧家里，问收成、问看病、问娃娃上学。⟦Person#16|丁有全⟧说：“合作医疗报了，药不贵，儿子在⟦Group#1|国机⟧援建的⟦Facility#17|固始现代农机产业园⟧打工，一个月四千六。”⟦Facility#17~|该产业园⟧由⟦Group#1~|集团⟧下属⟦Company#18|中国一拖⟧、⟦Company#19|中机建设⟧捐建，总投资6300万元，去年加工拖拉机零件43万件，带动312人就业。
在⟦County#4|平陆⟧，⟦Person#7|阮志远⟧走进⟦Township#20|圣人涧镇⟧的冷库。2021年以来，⟦Group#1|国机集团⟧累计投入⟦County#2|淮滨⟧、⟦County#3|固始⟧、⟦County#4|平陆⟧、⟦County#5|朝天⟧四县区帮扶资金2.46亿元，引进⟦Project#21|平陆苹果冷链物流⟧、⟦Project#22|朝天核桃深加工⟧、⟦Project#23|淮滨弱筋小麦烘干中心⟧等项目37个，选派挂职干部28名，实施“⟦Initiative#24|国机希望班⟧”“⟦Initiative#25|农机手培训计划⟧”，培训基层干部和致富带头人1.9万人次，直接购买和帮助销售农产品1.71亿元。在⟦City#13|广元⟧的⟦Person#7|阮志远⟧同样马不停蹄。他来到⟦County#5|朝天区⟧⟦Township#60|羊木镇⟧⟦Village#61|新山村⟧，走进由⟦Company#62|国机重装⟧捐资380万元、⟦Company#63|二重镇江公司⟧提供烘干机26台建起来的⟦Facility#64|核桃初加工厂⟧，⟦Facility#64~|厂里⟧今年加工青皮核桃900吨，村集体分红27万元。“⟦Initiative#65|国机乡村振兴大讲堂⟧”第14讲当晚开讲，区里120名村干部听课，主讲人是⟦Institution#66|中国农业机械化科学研究院⟧研究员⟦Person#67|都雨农⟧。

⟦Group#1~|集团⟧已连续七年在⟦Initiative#26|中央单位定点帮扶成效考核⟧中获“好”的等次。
慰问间隙，⟦Person#6|柴永昌⟧到⟦Company#27|轴研科技⟧⟦City#29|洛阳⟧基地看望春节不停工的员工，那里正赶制⟦Product#28|18兆瓦海上风电主轴轴承⟧，首套1月31日下线。
====
#6 holdsPosition #1 ; title=党委书记、董事长
#7 holdsPosition #1 ; title=总经理
#9 locatedIn #8
#11 locatedIn #10
#13 locatedIn #12
#15 locatedIn #14
#14 locatedIn #3
#3 locatedIn #9
#20 locatedIn #4
#4 locatedIn #11
#5 locatedIn #13
#6 visited #8
#6 visited #10
#6 visited #12
#7 visited #8
#7 visited #10
#7 visited #12
#6 visited #15
#6 visited #27
#7 visited #20
#16 said “合作医疗报了，药不贵，儿子在国机援建的固始现代农机产业园打工，一个月四千六。”
#1 fundedAid #17
#18 fundedAid #17
#19 fundedAid #17
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#18 established #17
#19 established #17
#17 metric 总投资 = 6300 万元
#17 metric 加工拖拉机零件 = 43 万件 ; time=去年
#17 metric 带动就业 = 312 人
#1 pairedWith #2
#1 pairedWith #3
#1 pairedWith #4
#1 pairedWith #5
#1 fundedAid #2 ; amount=2.46亿元 ; time=2021年以来
#1 fundedAid #3 ; amount=2.46亿元 ; time=2021年以来
#1 fundedAid #4 ; amount=2.46亿元 ; time=2021年以来
#1 fundedAid #5 ; amount=2.46亿元 ; time=2021年以来
#1 hasProject #21
#1 hasProject #22
#1 hasProject #23
#1 metric 引进项目 = 37 个
#1 metric 选派挂职干部 = 28 名
#1 launched #24
#1 launched #25
#1 metric 培训 = 1.9 万人次
#1 metric 购买和帮助销售农产品 = 1.71 亿元
#27 subsidiaryOf #1
#27 produces #28
#28 metric 容量 = 18 兆瓦
#61 locatedIn #60
#60 locatedIn #5
#7 visited #61
#7 visited #64
#62 fundedAid #64 ; amount=380万元
#63 fundedAid #64 ; amount=烘干机26台
#64 metric 加工青皮核桃 = 900 吨 ; time=今年
#61 metric 村集体分红 = 27 万元
#1 launched #65
#65 metric 听课村干部 = 120 名
#67 holdsPosition #66 ; title=研究员
#67 participatedIn #65
