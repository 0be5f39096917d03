世界最高坝蓄水！⟦Project#1|双江口⟧迎来关键一跃

5月1日，⟦Province#2|四川⟧⟦City#3|阿坝州⟧⟦County#4|马尔康市⟧与⟦County#5|金川县⟧交界处，⟦Place#6|大渡河⟧水漫过导流洞底坎。⟦Project#1|双江口水电站⟧第一阶段蓄水正式开始，⟦Project#1~|电站⟧坝高315米，是目前世界上在建的第一高坝。
⟦Project#1~|工程⟧由⟦Group#7|国家能源集团⟧所属⟦Company#8|国能大渡河流域水电开发有限公司⟧（⟦Company#8|大渡河公司⟧）投资，总投资366.1亿元，装机4台50万千瓦机组，多年平均发电量77.07亿千瓦时，年可节约标煤296万吨。⟦Company#9|水电七局⟧中标大坝，⟦Company#10|武警水电三峡工程指挥部⟧的后身⟦Group#11|中国安能⟧承担泄洪系统，⟦Company#12|成都院⟧负责设计，机组则由⟦Company#13|东电⟧和⟦Company#14|哈电机⟧各供两台。
“心墙一天也停不得。”⟦Company#8~|公司⟧⟦OrganizationUnit#15|双江口建设分公司⟧副总经理⟦Person#16|严沛然⟧指着坝面告诉记者，⟦Company#9|七局⟧和⟦Institution#17|清华大学⟧合作研发的⟦Product#18|5G无人碾压系统⟧，让34台碾压机在海拔2500米昼夜不歇，碾压合格率99.7%，减少作业人员八成；⟦Product#19|大坝智慧施工管控平台⟧累计采集数据1.4亿条。大坝填筑总量4500万立方米，眼下完成3900万立方米，填筑高程2448米。
顺流而下，⟦Project#20|金川水电站⟧4台机组去年底全部投产，今年一季度发电6.1亿千瓦时；⟦Project#21|枕头坝二级⟧、⟦Project#22|沙坪一级⟧双双进入机电安装高峰；已投运的⟦Facility#23|瀑布沟⟧、⟦Facility#24|大岗山⟧、⟦Facility#25|龚嘴⟧三座电站在迎峰度冬期间增发电量14.2亿千瓦时。截至3月底，⟦Company#8|大渡河公司⟧在川总装机1297.5万千瓦，今年一季度营业收入21.3亿元，同比增9.8%，利润总额7.4亿元。
移民搬迁也在收尾。⟦County#4|马尔康市⟧⟦Township#26|白湾乡⟧、⟦County#5|金川县⟧⟦Township#27|集沐乡⟧共搬迁5826人，⟦Company#8|大渡河公司⟧另拨付1200万元修复⟦Facility#28|松岗直波碉群⟧。按计划，第二阶段蓄水今年10月启动，首批两台机组年底前发电。
说起移民乡镇的新营生，⟦County#4|马尔康⟧⟦Township#26|白湾乡⟧⟦Village#29|石广东村⟧党支部书记⟦Person#30|泽郎扎西⟧掰起手指：村里的⟦Facility#31|嘉绒藏寨民宿⟧由⟦Company#8|大渡河公司⟧援建，一期18间房，去年进账74万元；⟦Initiative#32|电站夜校⟧办了两年，31个年轻人考到起重、焊接证书；大樱桃套种羊肚菌的基地从80亩扩到240亩，注册了⟦Product#33|嘉绒红⟧商标，由⟦Company#34|阿坝州农投⟧包销。库区所在的两县分得的水资源费、耕占税上年合计2.9亿元，⟦County#5|金川⟧占1.6亿元。⟦GovernmentBody#35|四川省大型工程移民工作中心⟧把这套做法称为“⟦Initiative#36|先移民后建设⟧”的样本，但并未要求其他电站照搬。
====
#4 locatedIn #3
#5 locatedIn #3
#3 locatedIn #2
#1 locatedIn #4
#1 locatedIn #5
#1 metric 坝高 = 315 米
#8 subsidiaryOf #7
#8 hasProject #1
#1 metric 总投资 = 366.1 亿元
#1 metric 机组 = 4 台
#1 metric 单机容量 = 50 万千瓦
#1 metric 多年平均发电量 = 77.07 亿千瓦时
#1 metric 年节约标煤 = 296 万吨
#9 hasProject #1
#11 formedFrom #10
#11 hasProject #1
#12 hasProject #1
#13 hasProject #1
#14 hasProject #1
#15 partOf #8
#16 holdsPosition #15 ; title=副总经理
#16 said “心墙一天也停不得。”
#9 cooperatesWith #17
#9 produces #18
#17 produces #18
#18 metric 碾压机 = 34 台
#18 metric 碾压合格率 = 99.7 %
#19 metric 采集数据 = 1.4 亿条
#1 metric 大坝填筑总量 = 4500 万立方米
#1 metric 已完成填筑 = 3900 万立方米
#1 metric 填筑高程 = 2448 米
#8 hasProject #20
#8 hasProject #21
#8 hasProject #22
#20 metric 投产机组 = 4 台 ; time=去年底
#20 metric 发电 = 6.1 亿千瓦时 ; time=今年一季度
#8 operates #23
#8 operates #24
#8 operates #25
#8 metric 三座电站增发电量 = 14.2 亿千瓦时 ; time=迎峰度冬期间
#8 metric 在川总装机 = 1297.5 万千瓦 ; time=截至3月底
#8 metric 营业收入 = 21.3 亿元 ; time=今年一季度
#8 metric 营业收入同比增长 = 9.8 % ; time=今年一季度
#8 metric 利润总额 = 7.4 亿元 ; time=今年一季度
#26 locatedIn #4
#27 locatedIn #5
#1 metric 搬迁 = 5826 人
#8 fundedAid #28 ; amount=1200万元 ; purpose=修复
#1 metric 首批发电机组 = 2 台 ; time=年底前 ; status=planned
#29 locatedIn #26
#30 holdsPosition #29 ; title=党支部书记
#8 established #31
#31 locatedIn #29
#31 metric 房间 = 18 间
#31 metric 收入 = 74 万元 ; time=去年
#32 metric 考取证书 = 31 人 ; time=两年
#29 metric 大樱桃套种羊肚菌基地 = 240 亩
#29 produces #33
#34 cooperatesWith #29
#5 metric 水资源费、耕占税 = 1.6 亿元 ; time=上年
#8 metric 两县水资源费、耕占税合计 = 2.9 亿元 ; time=上年
