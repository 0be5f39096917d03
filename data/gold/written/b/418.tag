关于表彰2012年度“⟦Initiative#1|创先争优、建功立业⟧”劳动竞赛先进集体和先进个人的决定
（鄂电工〔2013〕7号）

各供电公司、直属单位工会：
　　2012年，全系统各级工会紧紧围绕⟦Group#2|国网湖北省电力公司⟧（以下简称“⟦Group#2|省公司⟧”）“⟦Strategy#3|三集五大⟧”体系建设，广泛开展“⟦Initiative#1|创先争优、建功立业⟧”劳动竞赛，参赛职工4.8万人次，提合理化建议9321条，实施“⟦Initiative#4|五小⟧”成果1246项，创造经济效益2.36亿元，为保障全省电网安全稳定运行、服务⟦Strategy#5|一元多层次⟧战略布局作出了积极贡献。为表彰先进、树立典型，经⟦PartyOrganization#6|省公司党组⟧研究同意，⟦OrganizationUnit#7|国网湖北省电力公司工会⟧决定：
　　一、授予⟦Company#8|武汉供电公司⟧⟦OrganizationUnit#9|变电检修室二次检修班⟧、⟦Company#10|宜昌供电公司⟧⟦OrganizationUnit#11|输电运检室带电作业班⟧、⟦Company#12|恩施供电公司⟧⟦OrganizationUnit#13|巴东县沿渡河供电所⟧、⟦Company#14|湖北省电力检修公司⟧⟦OrganizationUnit#15|宜昌分部500千伏龙泉站⟧等20个集体“⟦Honor#16|省公司工人先锋号⟧”称号。
　　二、授予⟦Person#17|张文强⟧（⟦Company#18|孝感供电公司⟧）、⟦Person#19|覃进⟧（⟦Company#12|恩施供电公司⟧）、⟦Person#20|桂锦程⟧（⟦Company#21|黄龙滩水力发电厂⟧）、⟦Person#22|牟红霞⟧（⟦Institution#23|湖北省电力公司职工培训中心⟧）等50名同志“⟦Honor#24|省公司劳动模范⟧”称号，一次性奖励每人5000元。
　　三、授予⟦OrganizationUnit#25|柔性直流攻关团队⟧、⟦OrganizationUnit#26|特高压金沙江—武汉±800千伏维护突击队⟧“⟦Honor#27|职工技术创新团队⟧”称号，各奖励3万元。
　　四、授予⟦Company#28|荆门供电公司⟧与⟦County#29|京山县⟧⟦Township#30|孙桥镇⟧“⟦Project#31|村企联建试点⟧”“⟦Honor#32|共建先进单位⟧”称号。两年来，双方投入65万元改造低压线路17.3公里，农户表损率由14%下降到6.5%。
　　希望受表彰的单位和个人珍惜荣誉、再接再厉。全系统职工要向⟦Person#19|覃进⟧同志学习。⟦Person#19|覃进⟧同志生前是⟦OrganizationUnit#13|沿渡河供电所⟧台区经理，2012年8月5日在抢修中因山洪牺牲，年仅34岁，被⟦Institution#33|湖北省总工会⟧追授“⟦Honor#34|湖北五一劳动奖章⟧”，他所在的班组连续八年未发生一起人身事故。⟦Company#12|恩施供电公司⟧已将他妻子⟦Person#35|向晓琼⟧安置为营业员，设立⟦Fund#36|覃进助学基金⟧20万元。
　　　　　　　　　　　　　　　　　　　⟦OrganizationUnit#7|国网湖北省电力公司工会委员会⟧
　　　　　　　　　　　　　　　　　　　2013年1月18日
====
#2 hasStrategy #3
#2 hasStrategy #5
#7 launched #1
#1 metric 参赛职工 = 4.8 万人次
#1 metric 合理化建议 = 9321 条
#1 metric “五小”成果 = 1246 项
#1 metric 经济效益 = 2.36 亿元
#7 launched #4
#6 partOf #2
#7 partOf #2
#8 subsidiaryOf #2
#10 subsidiaryOf #2
#12 subsidiaryOf #2
#14 subsidiaryOf #2
#18 subsidiaryOf #2
#21 subsidiaryOf #2
#28 subsidiaryOf #2
#9 partOf #8
#11 partOf #10
#13 partOf #12
#15 partOf #14
#9 receivedHonor #16
#11 receivedHonor #16
#13 receivedHonor #16
#15 receivedHonor #16
#20 receivedHonor #24
#22 receivedHonor #24
#17 receivedHonor #24
#19 receivedHonor #24
#1 metric 奖励 = 5000 元
#25 receivedHonor #27
#26 receivedHonor #27
#25 metric 奖励 = 3 万元
#26 metric 奖励 = 3 万元
#28 pairedWith #30
#30 locatedIn #29
#28 hasProject #31
#30 hasProject #31
#28 receivedHonor #32
#30 receivedHonor #32
#31 metric 投入 = 65 万元 ; time=两年来
#31 metric 改造低压线路 = 17.3 公里 ; time=两年来
#31 metric 农户表损率 = 6.5 %
#19 holdsPosition #13 ; title=台区经理 ; status=ended
#19 receivedHonor #34
#35 holdsPosition #12 ; title=营业员
#12 established #36
#36 metric 规模 = 20 万元
