⟦Company#1|中建八局⟧职工⟦Person#2|鲁大勇⟧：把“最后一厘米”磨到位

　　⟦Person#2|鲁大勇⟧，⟦Company#1|中国建筑第八工程局有限公司⟧⟦OrganizationUnit#3|钢结构工程公司⟧焊工，高级技师，1985年出生于⟦Province#4|河南⟧⟦County#5|固始县⟧⟦Township#6|陈集镇⟧⟦Village#7|孙楼村⟧。参加工作19年来，他从一名农民工成长为“⟦Honor#8|全国劳动模范⟧”“⟦Honor#9|全国技术能手⟧”，先后参与⟦Facility#10|国家会展中心（天津）⟧、⟦Facility#11|杭州奥体中心⟧、⟦Facility#12|西安奥体中心⟧等重大工程建设。
　　2005年，⟦Person#2|鲁大勇⟧跟着同乡来到⟦Province#13|上海⟧，在⟦Facility#14|浦东国际机场二期⟧工地当小工。他每天最早到、最晚走，蹲在老师傅⟦Person#15|瞿连生⟧身边看焊花。三个月后，⟦Person#15|瞿连生⟧把焊枪递给他：“你试试。”这一试，就再没放下。
　　2017年，⟦Facility#11|杭州奥体中心⟧“大莲花”进入花瓣吊装阶段，钢板最厚处达120毫米，焊缝总长超过30公里。⟦Person#2|鲁大勇⟧带领⟦OrganizationUnit#16|鲁大勇劳模创新工作室⟧成员反复试验，首创“⟦Product#17|多层多道对称焊接法⟧”，一次探伤合格率达到99.7%，比工期要求提前26天完成，节约成本310万元。⟦Institution#18|浙江大学⟧教授⟦Person#19|项贻辉⟧评价说，这是国内同类工程中的最好水平。
　　技术要传下去才有意义。近年来，⟦Person#2|鲁大勇⟧与⟦Institution#20|天津职业技术师范大学⟧合作，编写教材《⟦Policy#21|建筑钢结构焊接实操一百问⟧》；收徒42人，其中3人获评⟦Honor#22|中央企业技术能手⟧，徒弟⟦Person#23|景瑞⟧在⟦Meeting#24|第二届全国职业技能大赛⟧上夺得金牌。⟦OrganizationUnit#16~|工作室⟧累计完成技术革新86项，获国家专利31项。
　　⟦GovernmentBody#25|国务院国资委⟧党委授予他“⟦Honor#26|央企楷模⟧”称号，⟦PartyOrganization#901|中建八局党委⟧印发《⟦Policy#27|关于开展向鲁大勇同志学习活动的决定⟧》。面对荣誉，⟦Person#2|鲁大勇⟧总是说：“我就是个焊工，离开焊枪什么都不是。”
　　2024年，⟦Person#2|鲁大勇⟧当选⟦Honor#28|全国人大代表⟧，他提交的关于提高产业工人技能津贴的建议，被⟦GovernmentBody#29|人力资源和社会保障部⟧采纳。今年春节，他没有回⟦County#5|固始⟧，而是守在⟦City#30|雄安⟧的工地上。
====
#3 partOf #1
#2 holdsPosition #3 ; title=焊工
#2 receivedHonor #8
#2 receivedHonor #9
#2 participatedIn #10
#2 participatedIn #11
#2 participatedIn #12
#7 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#15 said “你试试。”
#16 partOf #1
#2 holdsPosition #16 ; title=带头人
#16 produces #17
#17 metric 一次探伤合格率 = 99.7 %
#16 metric 节约成本 = 310 万元
#16 metric 提前工期 = 26 天
#19 holdsPosition #18 ; title=教授
#2 cooperatesWith #20
#2 issued #21
#2 metric 收徒 = 42 人
#23 receivedHonor #22
#23 participatedIn #24
#16 metric 技术革新 = 86 项
#16 metric 国家专利 = 31 项
#2 receivedHonor #26
#1 issued #27
#2 said “我就是个焊工，离开焊枪什么都不是。”
#2 receivedHonor #28 ; time=2024年
#11 metric 焊缝总长 = 30 公里 ; approx=atLeast
#11 metric 钢板厚度 = 120 毫米
#14 locatedIn #13
#901 partOf #1
