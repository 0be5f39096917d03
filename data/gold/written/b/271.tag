⟦Group#6|云天化⟧水富基地“十五”投资见成效

　　⟦Institution#41|新华网⟧⟦City#1|昆明⟧2006年2月20日电（记者⟦Person#2|浦超群⟧ ⟦Person#3|李怀岩⟧）在⟦County#4|水富县⟧⟦Township#5|云富镇⟧金沙江畔的⟦Group#6|云天化集团有限责任公司⟧，一套年产50万吨合成氨、76万吨尿素的装置日产再创新高。⟦Group#6~|集团⟧总裁⟦Person#7|他朝晖⟧说，“十五”五年，⟦Group#6|云天化集团⟧累计完成投资68亿元，资产总额由43亿元增加到139亿元，销售收入由17.9亿元增至91.6亿元。
　　⟦Group#6|云天化⟧是1974年我国首批引进的13套大化肥之一，最初叫⟦Company#8|云南天然气化工厂⟧，1997年整体改制。2000年，⟦GovernmentBody#9|云南省人民政府⟧将⟦Company#10|云南磷肥厂⟧、⟦Company#11|红磷化工公司⟧、⟦Company#12|昆阳磷矿矿务局⟧等7户磷化工企业划归⟦Group#6|云天化集团⟧，形成“氮磷并举”格局。去年，⟦Group#6~|集团⟧完成化肥实物量418万吨，其中磷铵出口⟦Place#13|印度⟧、⟦Place#14|巴基斯坦⟧、⟦Place#15|越南⟧等国37万吨；⟦Company#16|云南云天化股份有限公司⟧（600096.SH）实现净利润6.04亿元，每股收益1.19元。
　　玻璃纤维是新的增长点。由⟦Group#6~|集团⟧与⟦Company#17|重庆长江水利水电公司⟧共同出资设立的⟦Company#18|重庆国际复合材料有限公司⟧现有池窑3座，年产玻纤9.5万吨，仅次于⟦Province#19|浙江⟧⟦Group#20|巨石集团⟧。2005年12月，⟦Company#18~|该公司⟧4万吨无碱玻纤池窑在⟦Province#21|重庆⟧⟦Place#22|长寿化工园⟧点火，总投资7.3亿元，采用⟦Place#40|美国⟧⟦Company#23|欧文斯科宁⟧的漏板技术。聚甲醛是另一张牌，⟦Company#16|云天化股份⟧从⟦Place#24|波兰⟧⟦Company#25|ZAT公司⟧引进的2万吨装置已稳定运行三年，“⟦Product#26|云天化牌聚甲醛⟧”国内市场占有率12%。
　　快速扩张也带来烦恼。天然气供应缺口每天80万立方米，⟦Province#27|四川⟧气田压减供气；磷石膏渣场占地超过2000亩。⟦GovernmentBody#28|云南省环保局⟧一位副处长坦言：“渣子的事解决不好，规模越大包袱越重。”对此，⟦Group#6~|集团⟧⟦OrganizationUnit#29|技术中心⟧主任⟦Person#30|桂文举⟧表示，正与⟦Institution#31|昆明理工大学⟧、⟦Institution#32|四川大学⟧合作试验磷石膏制硫酸联产水泥，中试线设在⟦County#33|安宁市⟧⟦Township#34|草铺镇⟧，“年内能见分晓”。
　　“十一五”期间，⟦Group#6|云天化⟧提出“⟦Strategy#35|以肥为主、相关多元⟧”发展战略，计划再投150亿元，其中⟦Project#36|呼伦贝尔金新化肥50万吨合成氨项目⟧拟在⟦Province#37|内蒙古⟧⟦County#38|陈巴尔虎旗⟧选址，目标是2010年销售收入突破250亿元，跻身“⟦Goal#39|世界磷肥三强⟧”。
====
#7 holdsPosition #6 ; title=总裁
#5 locatedIn #4
#6 locatedIn #5
#6 metric 合成氨年产 = 50 万吨
#6 metric 尿素年产 = 76 万吨
#6 metric 累计完成投资 = 68 亿元
#6 metric 资产总额 = 139 亿元
#6 metric 销售收入 = 91.6 亿元
#6 formedFrom #8 ; time=1997年
#10 subsidiaryOf #6 ; time=2000年
#11 subsidiaryOf #6 ; time=2000年
#12 subsidiaryOf #6 ; time=2000年
#6 metric 化肥实物量 = 418 万吨 ; time=去年
#6 metric 磷铵出口 = 37 万吨 ; time=去年
#16 subsidiaryOf #6
#16 metric 净利润 = 6.04 亿元 ; time=去年
#16 metric 每股收益 = 1.19 元 ; time=去年
#6 established #18
#17 established #18
#6 cooperatesWith #17
#18 metric 池窑 = 3 座
#18 metric 年产玻纤 = 9.5 万吨
#20 locatedIn #19
#22 locatedIn #21
#18 metric 无碱玻纤池窑产能 = 4 万吨
#18 metric 总投资 = 7.3 亿元
#16 cooperatesWith #25
#23 locatedIn #40
#25 locatedIn #24
#16 metric 引进装置 = 2 万吨
#16 produces #26
#26 metric 国内市场占有率 = 12 %
#6 metric 天然气供应缺口 = 80 万立方米 ; time=每天
#6 metric 磷石膏渣场占地 = 2000 亩 ; approx=atLeast
#28 said “渣子的事解决不好，规模越大包袱越重。”
#29 partOf #6
#30 holdsPosition #29 ; title=主任
#30 said “年内能见分晓”
#6 cooperatesWith #31
#6 cooperatesWith #32
#34 locatedIn #33
#6 hasStrategy #35
#6 metric 计划投资 = 150 亿元 ; status=planned
#6 hasProject #36 ; status=planned
#36 locatedIn #38
#38 locatedIn #37
#6 metric 销售收入 = 250 亿元 ; time=2010年 ; approx=atLeast ; status=planned
#6 pursuesGoal #39
#6 metric 磷化工企业 = 7 户
