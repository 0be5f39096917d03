关于表彰2023年度全省国资系统先进集体和先进个人的通报

各市国资委，各省属企业：
　　2023年，全省国资系统广大干部职工真抓实干、奋勇争先，涌现出一批先进典型。为树立榜样、鼓舞士气，经研究，⟦GovernmentBody#1|江西省国资委⟧决定，对⟦Group#2|江西铜业集团有限公司⟧等20个单位授予“⟦Honor#3|全省国资系统改革发展先进集体⟧”称号，对⟦Person#4|江少平⟧等30名同志授予“⟦Honor#5|全省国资系统先进工作者⟧”称号，并予以通报表扬。
　　一、先进集体（部分）
　　⟦Group#2|江西铜业集团有限公司⟧：全年营业收入5620亿元，连续11年入围⟦Honor#6|《财富》世界500强⟧，⟦Project#7|10万吨锂电铜箔项目⟧一期投产；
　　⟦Group#8|江西省交通投资集团⟧：建成⟦Facility#9|祁婺高速⟧，完成投资512亿元；
　　⟦Group#10|江西省投资集团⟧：⟦Facility#11|丰城电厂三期⟧双机投产，新增装机200万千瓦；
　　⟦Group#12|新钢集团⟧⟦Company#13|中冶新材公司⟧：高牌号无取向硅钢打入⟦Company#14|比亚迪⟧、⟦Company#15|汇川技术⟧供应链；
　　⟦Group#16|江西国控⟧：牵头设立⟦Fund#17|江西省现代产业引导基金⟧，规模3000亿元中首期到位100亿元。
　　二、先进个人（部分）
　　⟦Person#4|江少平⟧，⟦Group#2|江铜集团⟧⟦Company#18|贵溪冶炼厂⟧倾动炉车间主任，主持技改23项，创效1.1亿元；
　　⟦Person#19|熊雪娇⟧，女，⟦Group#8|江西交投集团⟧⟦OrganizationUnit#20|赣州管理中心⟧收费员，“⟦Honor#21|全国青年岗位能手⟧”；
　　⟦Person#22|欧阳志远⟧，⟦Group#23|江西建工集团⟧⟦OrganizationUnit#24|赞比亚分公司⟧总经理，扎根⟦Place#25|非洲⟧14年；
　　⟦Person#26|晏国平⟧，⟦Group#27|江西省旅游集团⟧派驻⟦County#28|广昌县⟧⟦Township#29|驿前镇⟧⟦Village#30|姚西村⟧第一书记，带动白莲产业增收460万元。
　　希望受表彰的集体和个人珍惜荣誉、再接再厉。各企业要以先进为榜样，深入实施“⟦Strategy#31|一主一副、两翼联动、多点支撑⟧”国资布局，落实⟦GovernmentBody#32|省委⟧“⟦Initiative#33|走在前、勇争先、善作为⟧”目标要求，为打造“⟦Goal#34|三大高地⟧”、实施“⟦Strategy#35|五大战略⟧”贡献国资力量。
　　附件：表彰名单
　　　　　　⟦GovernmentBody#1|江西省国资委⟧　　2024年3月5日
====
#1 supervises #2
#1 supervises #8
#1 supervises #10
#1 supervises #12
#1 supervises #16
#1 supervises #23
#1 supervises #27
#2 receivedHonor #3
#2 receivedHonor #6
#4 receivedHonor #5
#2 metric 营业收入 = 5620 亿元 ; time=全年
#2 hasProject #7
#8 established #9
#8 metric 完成投资 = 512 亿元
#10 operates #11
#11 metric 新增装机 = 200 万千瓦
#13 subsidiaryOf #12
#16 established #17
#17 metric 规模 = 3000 亿元
#17 metric 首期到位 = 100 亿元
#18 partOf #2
#4 holdsPosition #18 ; title=倾动炉车间主任
#4 metric 主持技改 = 23 项
#4 metric 创效 = 1.1 亿元
#20 partOf #8
#19 holdsPosition #20 ; title=收费员
#19 receivedHonor #21
#24 partOf #23
#22 holdsPosition #24 ; title=总经理
#26 holdsPosition #30 ; title=第一书记
#30 locatedIn #29
#29 locatedIn #28
#27 pairedWith #30
#30 metric 白莲产业增收 = 460 万元
#1 implements #31
#1 implements #33
#1 pursuesGoal #34
#1 implements #35
#8 receivedHonor #3
#10 receivedHonor #3
#12 receivedHonor #3
#16 receivedHonor #3
#19 receivedHonor #5
#22 receivedHonor #5
#26 receivedHonor #5
