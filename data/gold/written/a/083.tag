⟦City#1|唐山⟧：百年港口的绿色转身

　　清晨的⟦Facility#2|唐山港京唐港区⟧，37台纯电动集卡排队穿过智能闸口，看不见司机，也听不到轰鸣。“四年前，这里扫一遍地要三吨水，现在皮带一罩，煤灰出不来。”⟦Group#3|唐山港集团⟧⟦Company#4|京唐港煤炭港埠公司⟧副经理⟦Person#5|段荆海⟧说。
　　⟦City#1|唐山⟧因煤而兴、因钢而重。2021年，⟦GovernmentBody#6|生态环境部⟧突击检查⟦City#1|唐山⟧四家钢企，发现未落实重污染天气应急减排要求，⟦City#1~|全市⟧痛下决心“破立并举”。三年来，⟦Company#7|唐山不锈钢公司⟧、⟦Company#8|河钢唐钢⟧本部整体搬迁至⟦County#9|乐亭县⟧，⟦Company#10|唐山国丰钢铁⟧等关停退出，累计压减炼铁产能1280万吨。
　　⟦County#9|乐亭⟧的新厂区内，⟦Company#8|河钢唐钢新区⟧的加热炉边看不到几个人。⟦Company#8|河钢唐钢⟧总经理⟦Person#11|郭占利⟧介绍，新区由⟦Company#12|中冶京诚⟧总承包，全部物料清洁运输，吨钢水耗下降41%，2023年获评“⟦Honor#13|国家级绿色工厂⟧”。⟦Company#14|首钢京唐⟧与⟦Group#15|河北港口集团⟧共同投资的⟦Project#16|海上光伏项目⟧并网3.2万千瓦，年减碳3.9万吨。
　　环境改善看得见。去年，⟦City#1|唐山⟧空气质量综合指数同比下降6.5%，优良天数281天，比2020年多出53天，退出全国重点城市“后十”。在⟦County#17|路南区⟧⟦Facility#18|南湖开滦旅游区⟧，昔日的采煤塌陷区变成28平方公里的城市公园，⟦Group#19|开滦集团⟧在此建设⟦Facility#20|开滦国家矿山公园⟧，年接待游客180万人次。⟦Facility#21|河头老街⟧入选⟦Honor#22|国家级夜间文化和旅游消费集聚区⟧。
　　人怎么安置？⟦Group#15|河北港口集团⟧党委副书记⟦Person#23|任永杰⟧说，老港区转岗职工620人，培训后多数进了⟦OrganizationUnit#24|智能操控中心⟧，“从擦煤灰到握手柄，大家挺起了腰板。”⟦Institution#25|华北理工大学⟧为此开设了“⟦Initiative#26|订单班⟧”。
　　转型并不轻松。⟦GovernmentBody#27|唐山市发展改革委⟧主任⟦Person#28|庞秋原⟧坦言，⟦City#1~|全市⟧规上工业中钢铁占比仍近四成，工业机器人、⟦Industry#29|氢能⟧、⟦Industry#30|动力电池⟧尚未形成气候。今年，⟦GovernmentBody#31|唐山市委⟧、⟦GovernmentBody#32|市政府⟧提出“⟦Strategy#33|三个努力建成⟧”，规划总投资1200亿元的项目318个。“黑白之外，要再添一抹绿。”⟦Person#28|庞秋原⟧说。
====
#4 subsidiaryOf #3
#5 holdsPosition #4 ; title=副经理
#5 said “四年前，这里扫一遍地要三吨水，现在皮带一罩，煤灰出不来。”
#2 metric 纯电动集卡 = 37 台
#7 locatedIn #9
#8 locatedIn #9
#9 locatedIn #1
#1 metric 压减炼铁产能 = 1280 万吨
#11 holdsPosition #8 ; title=总经理
#8 metric 吨钢水耗下降 = 41 %
#8 receivedHonor #13 ; time=2023年
#14 hasProject #16
#15 hasProject #16
#16 metric 并网 = 3.2 万千瓦
#16 metric 年减碳 = 3.9 万吨
#1 metric 空气质量综合指数同比下降 = 6.5 % ; time=去年
#1 metric 优良天数 = 281 天 ; time=去年
#18 locatedIn #17
#17 locatedIn #1
#18 metric 面积 = 28 平方公里
#19 established #20
#20 metric 接待游客 = 180 万人次 ; time=年
#21 receivedHonor #22
#23 holdsPosition #15 ; title=党委副书记
#15 metric 老港区转岗职工 = 620 人
#24 partOf #15
#25 launched #26
#28 holdsPosition #27 ; title=主任
#31 hasStrategy #33
#32 hasStrategy #33
#1 metric 规划项目总投资 = 1200 亿元
#1 metric 项目 = 318 个
#28 said “黑白之外，要再添一抹绿。”
