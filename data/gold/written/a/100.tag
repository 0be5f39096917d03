⟦GovernmentBody#2|最高检⟧、⟦GovernmentBody#1|国务院国资委⟧联合部署：护航国有资本安全

　　⟦GovernmentBody#2|最高人民检察院⟧与⟦GovernmentBody#1|国务院国资委⟧3月14日召开视频会议，部署开展国有资产领域公益诉讼专项监督。⟦GovernmentBody#2|最高检⟧副检察长⟦Person#3|张雪山⟧、⟦GovernmentBody#1|国资委⟧副主任⟦Person#4|王志宏⟧出席并讲话，⟦GovernmentBody#5|公安部⟧、⟦GovernmentBody#6|财政部⟧派员列席。
　　会议通报，2023年，全国检察机关办理国有财产保护公益诉讼案件9762件，督促收回国有资产和权益价值96亿元，⟦Province#7|浙江⟧、⟦Province#8|江苏⟧、⟦Province#9|山东⟧办案数居前三位。⟦GovernmentBody#11|杭州市余杭区人民检察院⟧督促⟦GovernmentBody#12|区住建局⟧追缴人防易地建设费1.24亿元，入选典型案例；⟦GovernmentBody#14|贵州省六盘水市人民检察院⟧与⟦GovernmentBody#15|六盘水市国资委⟧建立“⟦Initiative#16|检察+国资⟧”数据模型，发现线索213条。
　　⟦Person#3|张雪山⟧指出，国有资产监督不是“挑刺”，而是“体检”，要紧盯土地出让、专项资金、闲置资产三类重点。他要求各地检察机关配备业务骨干，与审计、国资等部门形成合力，“不追一时之功，要堵制度之漏”。
　　⟦Person#4|王志宏⟧表示，各级国资监管机构要主动接受监督，配合检察机关摸清底数；对检察建议，60日内必须书面回复。⟦GovernmentBody#1|国务院国资委⟧将制定《⟦Policy#18|关于配合检察公益诉讼工作的若干规定⟧》，推动在⟦Group#19|中国石油⟧、⟦Group#20|国家电网⟧等10户央企开展试点，由⟦OrganizationUnit#21|法规局⟧牵头。⟦Group#20|国家电网⟧副总法律顾问⟦Person#22|欧阳昌⟧在交流时说，⟦Company#23|国网江西电力⟧去年因输电线路侵占耕地收到检察建议，一个月内完成复垦1460平方米。
　　⟦Institution#24|中国人民大学⟧教授⟦Person#25|汤建文⟧认为，公益诉讼“长出牙齿”，关键是拿到账本。⟦Institution#26|中国政法大学⟧副教授⟦Person#27|刘艺璇⟧则建议，防止以公益诉讼替代日常监管。会议还发布了《⟦Policy#28|国有财产保护公益诉讼典型案例汇编⟧》，收录案例22件，由⟦Institution#29|中国检察出版社⟧出版。
　　⟦GovernmentBody#30|江西省人民检察院⟧、⟦GovernmentBody#31|上海市国资委⟧等单位负责人在分会场参加。
====
#3 holdsPosition #2 ; title=副检察长
#4 holdsPosition #1 ; title=副主任
#1 cooperatesWith #2
#2 metric 国有财产保护公益诉讼案件 = 9762 件 ; time=2023年
#2 metric 督促收回国有资产和权益价值 = 96 亿元 ; time=2023年
#11 metric 追缴人防易地建设费 = 1.24 亿元
#14 cooperatesWith #15
#14 launched #16
#15 launched #16
#16 metric 发现线索 = 213 条
#1 issued #18 ; status=planned
#1 metric 试点央企 = 10 户 ; status=planned
#21 partOf #1
#22 holdsPosition #20 ; title=副总法律顾问
#23 subsidiaryOf #20
#23 metric 完成复垦 = 1460 平方米
#25 holdsPosition #24 ; title=教授
#27 holdsPosition #26 ; title=副教授
#2 issued #28
#28 metric 收录案例 = 22 件
#3 said “不追一时之功，要堵制度之漏”
