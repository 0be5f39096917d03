“⟦Village#1|华屋村⟧”里的新长征
——⟦GovernmentBody#2|国家自然科学基金委员会⟧对口支援⟦County#3|瑞金市⟧见闻

⟦Province#4|江西⟧⟦City#5|赣州⟧⟦County#3|瑞金市⟧⟦Township#6|叶坪镇⟧⟦Village#7|黄沙村⟧⟦Village#1|华屋自然村⟧，十七棵松树长得笔直。1934年，⟦Village#1|华屋⟧17名青年参加红军前，在后山栽下十七棵松树，无一人生还。八十多年后，这里成了⟦City#5|赣州⟧旅游的打卡地，2017年1至10月接待游客28.6万人次。

2012年，《⟦Policy#8|国务院关于支持赣南等原中央苏区振兴发展的若干意见⟧》出台，⟦GovernmentBody#2|国家自然科学基金委⟧、⟦GovernmentBody#9|国家知识产权局⟧等52个中央国家机关及有关单位对口支援⟦Place#10|赣南等原中央苏区⟧。五年间，⟦GovernmentBody#2|基金委⟧共派出两批挂职干部4名，落实支援资金1.84亿元，撬动社会资金6.3亿元。⟦GovernmentBody#2|基金委⟧⟦OrganizationUnit#11|人事局⟧处长⟦Person#12|闵开泰⟧挂任⟦County#3|瑞金⟧副市长，蹲点⟦Village#1|华屋⟧一年零七个月。他记得第一次入户，七十岁的⟦Person#13|华崇祁⟧拉着他看漏雨的土坯房：“红军后代，不要特殊，要房子不漏。”

安居是第一仗。2012年底，⟦Company#14|赣州市建筑设计院⟧免费设计，⟦Village#1|华屋⟧119户土坯房在十个月内改建为66栋白墙青瓦的客家新居，户均负债不超过2万元。道路、污水、光伏同步上马，投资3480万元，其中⟦Company#15|中电投江西电力公司⟧援建光伏电站50千瓦，年发电收入5.2万元归集体。

产业接着来。村里成立⟦Company#16|瑞金市华屋蔬菜种植专业合作社⟧，流转土地540亩，建起大棚163座。2015年，⟦Institution#17|中国农业科学院⟧⟦OrganizationUnit#18|蔬菜花卉研究所⟧研究员⟦Person#19|张海鸣⟧住村40天教技术，亩产由2100公斤提高到4700公斤。贫困户⟦Person#20|华小燕⟧以土地入股，分红加务工年收入3.4万元，2016年脱贫，她又到⟦Facility#21|红军村客家旅馆⟧当主厨，“脱了贫，心里才真正站起来。”

旅游画龙点睛。⟦GovernmentBody#9|国家知识产权局⟧帮助注册“⟦Product#22|华屋红军村⟧”商标，⟦Group#23|携程旅游集团⟧捐建⟦Facility#24|红军祠数字展厅⟧。游客增多，也带来垃圾乱扔、车辆乱停等新问题，今年“五一”一天涌入1.9万人，交通堵塞四小时。

⟦Institution#25|江西省委党校⟧教授⟦Person#27|井冈松⟧认为，⟦Village#1|华屋⟧下一步不宜再铺摊子，重在与⟦Village#28|洁源村⟧、⟦Village#29|大柏地村⟧连片发展，打造“⟦Goal#30|赣南红色乡村振兴样板⟧”。据悉，⟦County#3|瑞金市⟧计划投资1.2亿元建设⟦Project#31|叶坪红色旅游环线⟧，⟦GovernmentBody#2|基金委⟧已答应协助申请专家智力支持。
====
#5 locatedIn #4
#3 locatedIn #5
#6 locatedIn #3
#7 locatedIn #6
#1 locatedIn #7
#1 metric 接待游客 = 28.6 万人次 ; time=2017年1至10月
#2 pairedWith #10
#9 pairedWith #10
#2 metric 挂职干部 = 4 名 ; time=五年间
#2 metric 落实支援资金 = 1.84 亿元 ; time=五年间
#2 fundedAid #10 ; amount=1.84亿元
#2 metric 撬动社会资金 = 6.3 亿元
#11 partOf #2
#12 holdsPosition #11 ; title=处长
#12 holdsPosition #3 ; title=挂职副市长
#13 said “红军后代，不要特殊，要房子不漏。”
#1 metric 改建土坯房 = 119 户
#1 metric 客家新居 = 66 栋
#1 metric 户均负债 = 2 万元 ; approx=atMost
#1 metric 投资 = 3480 万元
#15 fundedAid #1 ; amount=光伏电站50千瓦
#1 metric 光伏电站 = 50 千瓦
#1 metric 年发电收入 = 5.2 万元
#1 established #16 ; time=2012年底
#16 metric 流转土地 = 540 亩
#16 metric 大棚 = 163 座
#18 partOf #17
#19 holdsPosition #18 ; title=研究员
#16 metric 亩产 = 4700 公斤
#20 metric 年收入 = 3.4 万元
#20 said “脱了贫，心里才真正站起来。”
#9 fundedAid #1 ; purpose=注册商标
#23 established #24
#1 metric 涌入游客 = 1.9 万人 ; time=今年“五一”一天
#27 holdsPosition #25 ; title=教授
#1 pursuesGoal #30
#3 hasProject #31 ; status=planned
#31 metric 投资 = 1.2 亿元 ; status=planned
#2 fundedAid #31 ; status=planned
#2 implements #8
#9 implements #8
