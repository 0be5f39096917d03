⟦Group#1|中交集团⟧参建的⟦Facility#2|深中通道⟧通车

　　6月30日15时，⟦Facility#2|深中通道⟧正式通车试运营，⟦City#3|深圳⟧到⟦City#4|中山⟧的车程从约2小时缩短至30分钟。这一集“桥、岛、隧、水下互通”于一体的跨海集群工程，全长24公里，总投资446.9亿元，历时七年建成。
　　⟦Facility#2|深中通道⟧由⟦OrganizationUnit#5|深中通道管理中心⟧负责建设管理，⟦Group#1|中国交建⟧所属⟦Group#6|一公局集团⟧、⟦Company#7|二航局⟧、⟦Company#8|广航局⟧，⟦Group#9|中国中铁⟧所属⟦Company#10|中铁大桥局⟧、⟦Company#11|中铁隧道局⟧，以及⟦Company#12|保利长大工程公司⟧等单位参建。“每一节管节重8万吨，相当于一艘中型航母，要在海底40米处毫米级对接。”⟦OrganizationUnit#5|管理中心⟧总工程师⟦Person#13|宋金波⟧说。
　　项目创造多项世界纪录：⟦Facility#14|深中大桥⟧主跨1666米，是世界最大跨径全离岸海中钢箱梁悬索桥；海底隧道首次大规模采用钢壳混凝土沉管结构，⟦Company#15|黄埔文冲⟧、⟦Company#16|广船国际⟧等船企承担钢壳制造。⟦Company#8|广航局⟧研制的⟦Product#17|一航津安1⟧沉管运输安装一体船获⟦Honor#18|国家技术发明奖二等奖⟧。⟦Institution#19|华南理工大学⟧、⟦Institution#20|同济大学⟧、⟦Institution#21|中交公路规划设计院⟧等23家单位联合攻关，形成专利590余项。
　　⟦GovernmentBody#22|广东省交通运输厅⟧厅长⟦Person#23|植国雄⟧介绍，通车首日车流量12.5万车次。按照《⟦Policy#24|粤港澳大湾区发展规划纲要⟧》，⟦Facility#2|深中通道⟧将与⟦Facility#25|港珠澳大桥⟧、⟦Facility#26|虎门大桥⟧、⟦Facility#27|南沙大桥⟧组成跨江跨海通道群。
　　路通百业兴。⟦City#4|中山市⟧在⟦Township#28|翠亨新区⟧规划⟦Facility#29|深中经济合作区⟧，⟦Company#30|迈瑞医疗⟧、⟦Company#31|汇川技术⟧已签约落户，⟦GovernmentBody#32|中山市政府⟧市长⟦Person#33|尹冠球⟧表示，年内将推动60个项目从⟦City#3|深圳⟧溢出布局，计划总投资820亿元。⟦County#34|宝安区⟧⟦Township#35|福永街道⟧的跨境货车司机⟦Person#36|麦志强⟧说：“省下的一个半小时，够我多跑一趟。”
　　⟦Group#1|中交集团⟧党委书记、董事长⟦Person#37|裘彤⟧在通车仪式后接受采访时指出，⟦Group#1~|集团⟧将把⟦Facility#2|深中通道⟧经验用于⟦Facility#38|狮子洋通道⟧建设。
====
#2 metric 车程 = 30 分钟 ; approx=about
#2 metric 全长 = 24 公里
#2 metric 总投资 = 446.9 亿元
#5 operates #2
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#10 subsidiaryOf #9
#11 subsidiaryOf #9
#6 participatedIn #2
#7 participatedIn #2
#8 participatedIn #2
#10 participatedIn #2
#11 participatedIn #2
#12 participatedIn #2
#13 holdsPosition #5 ; title=总工程师
#13 said “每一节管节重8万吨，相当于一艘中型航母，要在海底40米处毫米级对接。”
#14 metric 主跨 = 1666 米
#15 participatedIn #2
#16 participatedIn #2
#8 produces #17
#17 receivedHonor #18
#19 cooperatesWith #20
#19 cooperatesWith #21
#2 metric 专利 = 590 项 ; approx=about
#23 holdsPosition #22 ; title=厅长
#2 metric 车流量 = 12.5 万车次 ; time=通车首日
#29 locatedIn #28
#28 locatedIn #4
#4 established #29 ; status=planned
#33 holdsPosition #32 ; title=市长
#4 metric 溢出布局项目 = 60 个 ; time=年内 ; status=planned
#4 metric 计划总投资 = 820 亿元 ; status=planned
#35 locatedIn #34
#36 said “省下的一个半小时，够我多跑一趟。”
#37 holdsPosition #1 ; title=党委书记、董事长
#34 locatedIn #3
