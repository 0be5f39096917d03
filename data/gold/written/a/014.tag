⟦Institution#1|西北工业大学⟧与⟦Group#2|中国航发⟧共建联合实验室

　　本网讯（通讯员 ⟦Person#3|雷小蒙⟧ 摄影 ⟦Person#4|师晨⟧）6月18日，⟦Institution#1|西北工业大学⟧与⟦Group#2|中国航空发动机集团有限公司⟧在⟦City#5|西安⟧举行全面合作协议签署暨⟦OrganizationUnit#6|航空动力先进材料联合实验室⟧揭牌仪式。⟦Institution#1|西北工业大学⟧校长、⟦Honor#7|中国科学院院士⟧⟦Person#8|宋继贤⟧，⟦Group#2|中国航发⟧总经理⟦Person#9|汪海洋⟧出席并讲话，⟦GovernmentBody#10|陕西省科技厅⟧副厅长⟦Person#11|弓晓静⟧主持仪式。
　　⟦Person#8|宋继贤⟧表示，⟦Institution#1~|学校⟧“三航”特色鲜明，与⟦Group#2|中国航发⟧同根同源。近五年，双方联合承担国家级项目47项，合同经费9.8亿元；⟦Institution#1~|学校⟧为⟦Group#2~|集团⟧输送毕业生3260名，超过三分之一的型号总师出自⟦Institution#1|西工大⟧。他提出，要以⟦OrganizationUnit#6~|实验室⟧为纽带，瞄准“卡脖子”问题开展有组织科研。
　　⟦Person#9|汪海洋⟧说：“发动机是‘工业皇冠上的明珠’，材料就是这颗明珠的‘底色’。”他介绍，⟦Group#2|中国航发⟧正加快实施⟦Project#12|航空发动机及燃气轮机重大专项⟧，⟦Product#13|长江-1000A发动机⟧已完成高空台试验。⟦Group#2~|集团⟧将连续五年每年投入3000万元支持⟦OrganizationUnit#6|联合实验室⟧建设。
　　⟦OrganizationUnit#6|联合实验室⟧由⟦Institution#1|西北工业大学⟧⟦OrganizationUnit#14|材料学院⟧、⟦Company#15|中国航发西安动力控制公司⟧和⟦Institution#16|中国航发北京航空材料研究院⟧共同建设，设主任1名、副主任2名，由⟦Person#17|介万里⟧教授任主任，首批开展单晶高温合金、陶瓷基复合材料等六个方向的研究。
　　签约仪式前，⟦Person#9|汪海洋⟧一行参观了⟦Facility#18|西工大翱翔科技馆⟧，与⟦OrganizationUnit#14|材料学院⟧师生座谈。博士生⟦Person#19|慕容雪⟧结合自己在⟦Company#20|中国航发黎明⟧的实习经历，谈了对工艺稳定性的思考。
　　据悉，⟦Institution#1|西北工业大学⟧还与⟦City#21|汉中市⟧共建⟦Facility#22|航空智慧新城产学研基地⟧，与⟦Company#23|航空工业陕飞⟧、⟦Company#24|陕西航空电气公司⟧开展人才联合培养，今年新增专业硕士指标120个。
====
#1 cooperatesWith #2
#1 established #6
#2 established #6
#8 holdsPosition #1 ; title=校长
#8 receivedHonor #7
#9 holdsPosition #2 ; title=总经理
#11 holdsPosition #10 ; title=副厅长
#1 metric 联合承担国家级项目 = 47 项 ; time=近五年
#1 metric 合同经费 = 9.8 亿元 ; time=近五年
#1 metric 输送毕业生 = 3260 名 ; time=近五年
#9 said “发动机是‘工业皇冠上的明珠’，材料就是这颗明珠的‘底色’。”
#2 hasProject #12
#2 produces #13
#2 metric 投入 = 3000 万元 ; time=每年 ; status=planned
#14 partOf #1
#15 subsidiaryOf #2
#16 subsidiaryOf #2
#15 established #6
#16 established #6
#14 established #6
#17 holdsPosition #6 ; title=主任
#9 visited #18
#19 holdsPosition #14 ; title=博士生
#19 holdsPosition #20 ; title=实习生 ; status=ended
#1 cooperatesWith #21
#1 established #22
#21 established #22
#22 locatedIn #21
#1 cooperatesWith #23
#1 cooperatesWith #24
#1 metric 新增专业硕士指标 = 120 个 ; time=今年
#6 locatedIn #5
