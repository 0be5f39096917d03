⟦City#1|毕节市⟧⟦County#2|赫章县⟧脱贫攻坚督战简报

　　3月以来，⟦County#2|赫章县⟧对照“⟦Slogan#3|一达标、两不愁、三保障⟧”，开展脱贫攻坚“⟦Initiative#4|冲刺90天⟧”行动，县委书记⟦Person#5|刘建伟⟧、县长⟦Person#6|陈刚辉⟧双指挥长带头遍访贫困村。目前，⟦County#2~|全县⟧剩余7个贫困村、5486户1.9万贫困人口全部达到脱贫标准。
　　一、对口帮扶显真情。⟦City#7|广州市⟧⟦County#8|番禺区⟧投入财政帮扶资金2.68亿元，援建扶贫车间46个；⟦Group#9|恒大集团⟧在⟦Township#10|野马川镇⟧等地援建蔬菜大棚5130栋；⟦GovernmentBody#11|民进中央⟧定点联系⟦Village#12|海雀村⟧三十余年，援建⟦Institution#13|海雀小学⟧教学楼一栋。
　　二、产业扶贫出实招。在⟦Township#14|河镇乡⟧⟦Village#12|海雀村⟧，曾经“苦甲天下”的山头如今林海茫茫，老支书⟦Person#15|文光荣⟧生前带领群众植树1.14万亩，被追授“⟦Honor#16|时代楷模⟧”称号。⟦Company#17|海雀农旅公司⟧种植食用菌、矮化苹果，去年村集体经济收入85万元。⟦Township#10|野马川镇⟧联合⟦Institution#18|贵州省农业科学院⟧建成⟦Facility#19|赫章半夏种苗繁育基地⟧，“⟦Product#20|赫章半夏⟧”“⟦Product#21|赫章核桃⟧”获国家地理标志保护，核桃总面积166万亩。
　　三、安居工程暖人心。易地扶贫搬迁⟦Facility#22|金银山安置区⟧入住3212户1.46万人，配套建设⟦Institution#23|赫章县第九小学⟧、⟦Institution#24|金银山社区卫生服务中心⟧，⟦Company#25|鸿福箱包厂⟧等5家企业进驻，就近就业1870人。搬迁户⟦Person#26|王进兰⟧说：“出门走路三分钟就上班，做梦都没想到。”
　　四、督战整改见实效。⟦GovernmentBody#27|省委脱贫攻坚督战组⟧反馈的问题19个，已整改18个；饮水管网老化问题因材料未到，尚未销号。⟦GovernmentBody#28|县水务局⟧局长⟦Person#29|聂光勇⟧被约谈后表态，保证在6月10日前通水。
　　下一步，⟦County#2~|全县⟧将继续落实“⟦Slogan#30|四个不摘⟧”要求，制定《⟦Policy#31|防止返贫监测帮扶实施方案⟧》，谋划与⟦County#8|番禺区⟧共建⟦Facility#32|黔粤产业园⟧，决战决胜、不获全胜决不收兵。
====
#2 locatedIn #1
#5 holdsPosition #2 ; title=县委书记
#6 holdsPosition #2 ; title=县长
#2 launched #4
#2 metric 达到脱贫标准户数 = 5486 户
#2 metric 达到脱贫标准人口 = 1.9 万人
#8 locatedIn #7
#8 fundedAid #2 ; amount=2.68亿元
#8 metric 援建扶贫车间 = 46 个
#9 fundedAid #10 ; amount=蔬菜大棚5130栋
#11 pairedWith #12
#11 fundedAid #13
#12 locatedIn #14
#14 locatedIn #2
#10 locatedIn #2
#15 holdsPosition #12 ; title=老支书 ; status=ended
#15 receivedHonor #16
#15 metric 植树 = 1.14 万亩
#12 metric 村集体经济收入 = 85 万元 ; time=去年
#10 cooperatesWith #18
#10 established #19
#18 established #19
#2 produces #20
#2 produces #21
#21 metric 核桃总面积 = 166 万亩
#22 metric 入住户数 = 3212 户
#22 metric 入住人口 = 1.46 万人
#22 metric 就近就业 = 1870 人
#23 locatedIn #22
#24 locatedIn #22
#26 said “出门走路三分钟就上班，做梦都没想到。”
#27 metric 反馈问题 = 19 个
#27 metric 已整改 = 18 个
#29 holdsPosition #28 ; title=局长
#2 implements #30
#2 implements #3
#2 issued #31 ; status=planned
#2 cooperatesWith #8 ; status=planned
#2 established #32 ; status=planned
#8 established #32 ; status=planned
#2 pairedWith #8
