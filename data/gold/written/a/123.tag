⟦City#1|长沙⟧⟦Company#2|中联重科⟧：“灯塔”照进挖掘机

　　在⟦City#1|长沙⟧⟦County#3|望城区⟧⟦Facility#4|中联智慧产业城⟧，每6分钟下线一台挖掘机，每18分钟下线一台高空作业平台。2024年1月，⟦Facility#4|中联智慧产业城⟧挖掘机工厂入选⟦Institution#5|世界经济论坛⟧“⟦Honor#6|灯塔工厂⟧”名单，成为全球工程机械行业首座。
　　⟦Company#2|中联重科股份有限公司⟧是⟦GovernmentBody#7|湖南省国资委⟧参股的混合所有制企业，⟦Group#8|长沙高新控股集团⟧等参股，前身为1992年成立的⟦Institution#9|建设部长沙建设机械研究院⟧中标公司，2023年营业收入470.8亿元，同比增长13.1%；归母净利润35.1亿元，增长52%，其中海外收入179.1亿元，占比由三年前的9%升至38%。⟦Company#2~|公司⟧把自身定位为“装备制造+互联网、产业+金融”的解决方案提供者。
　　走进⟦OrganizationUnit#10|智能物流车间⟧，AGV来回穿梭，⟦Company#11|中联智控⟧的视觉系统扫描每一道焊缝。“工人从三班倒变成看屏班，缺陷率降了42%。”制造总监⟦Person#12|付玲蓉⟧说。这个工厂由⟦Company#2|中联重科⟧与⟦Institution#13|西安交通大学⟧、⟦Institution#14|湖南大学⟧共建的⟦OrganizationUnit#15|智能制造联合实验室⟧提供算法，⟦Company#16|树根互联⟧提供平台，总投资29.6亿元。
　　产业链跟着跑。在⟦Township#17|靖港镇⟧、⟦Township#18|乔口镇⟧，⟦Company#19|华恒机器人⟧、⟦Company#20|湖南中德智能机械⟧等配套企业87家，本地配套率从35%提高到61%。⟦GovernmentBody#21|望城区人民政府⟧副区长⟦Person#22|苏敏辉⟧介绍，区里为“链主”配备“⟦Initiative#23|一企一秘书⟧”，解决用工、用电难题196项；下一步还将解决货运大卡车与学生上下学混行的安全隐患。
　　海外布局也在提速。⟦Company#2|中联重科⟧在⟦Place#24|白俄罗斯⟧设有⟦Facility#25|中白工业园工厂⟧，在⟦Place#26|阿联酋⟧成立⟦Company#27|中联海湾公司⟧，在⟦Place#28|德国⟧收购⟦Company#29|威尔伯特塔机公司⟧，后者年产塔机300台，⟦Person#30|王富明⟧院士任其首席技术顾问。董事长⟦Person#31|詹春林⟧说：“我们不是在国外卖机器，是把一个家安在国外。”
　　今年4月，⟦Company#2|中联重科⟧主办⟦Meeting#32|全球客户嘉年华⟧，来自⟦Place#33|印度尼西亚⟧、⟦Place#34|墨西哥⟧等75个国家的客户参加，签约金额72亿元。⟦Institution#35|中国工程机械工业协会⟧秘书长⟦Person#36|吴远⟧现场提醒，同质化竞争、应收账款偏高是行业共性隐忧。
====
#4 locatedIn #3
#3 locatedIn #1
#2 operates #4
#4 receivedHonor #6 ; time=2024年1月
#7 holdsStakeIn #2
#8 holdsStakeIn #2
#2 formedFrom #9
#2 metric 营业收入 = 470.8 亿元 ; time=2023年
#2 metric 营业收入同比增长 = 13.1 % ; time=2023年
#2 metric 归母净利润 = 35.1 亿元 ; time=2023年
#2 metric 归母净利润增长 = 52 % ; time=2023年
#2 metric 海外收入 = 179.1 亿元 ; time=2023年
#2 metric 海外收入占比 = 38 %
#2 hasRole “装备制造+互联网、产业+金融”
#10 partOf #2
#11 subsidiaryOf #2
#12 holdsPosition #2 ; title=制造总监
#12 said “工人从三班倒变成看屏班，缺陷率降了42%。”
#2 cooperatesWith #13
#2 cooperatesWith #14
#2 cooperatesWith #16
#2 established #15
#13 established #15
#14 established #15
#4 metric 总投资 = 29.6 亿元
#4 metric 缺陷率下降 = 42 %
#17 locatedIn #3
#18 locatedIn #3
#3 metric 配套企业 = 87 家
#3 metric 本地配套率 = 61 %
#22 holdsPosition #21 ; title=副区长
#21 launched #23
#21 metric 解决难题 = 196 项
#21 addresses “货运大卡车与学生上下学混行的安全隐患”
#2 operates #25
#25 locatedIn #24
#27 subsidiaryOf #2
#2 established #27
#27 locatedIn #26
#2 acquired #29
#29 locatedIn #28
#29 metric 年产塔机 = 300 台
#30 holdsPosition #29 ; title=首席技术顾问
#31 holdsPosition #2 ; title=董事长
#31 said “我们不是在国外卖机器，是把一个家安在国外。”
#2 launched #32 ; time=今年4月
#32 metric 签约金额 = 72 亿元
#36 holdsPosition #35 ; title=秘书长
#35 participatedIn #32
