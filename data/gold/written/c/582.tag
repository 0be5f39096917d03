⟦Company#1|浩吉铁路公司⟧9月份运量发布
——附十五项数据

数说：
1. 9月，⟦Facility#2|浩吉铁路⟧完成货物发送量862.4万吨，环比增长4.9%，同比增长11.3%；
2. 日均装车3968车，其中9月22日装4426车，创开通以来新高；
3. 万吨列车开行217列，是去年9月的2.4倍，⟦Facility#3|襄州站⟧至⟦Facility#4|坪田站⟧首次试开1.2万吨重载；
4. ⟦Group#5|陕煤运销集团⟧发运203万吨，⟦Group#6|伊泰集团⟧发运97.6万吨，⟦Company#7|中煤华中能源⟧51万吨；⟦Facility#8|靖神铁路⟧接入煤炭占总量的37%；
5. 接卸端，⟦Facility#9|荆州煤炭铁水联运储配基地⟧卸煤124万吨，中转至长江下水76万吨；⟦Company#10|华能岳阳电厂⟧、⟦Company#11|大唐华银株洲电厂⟧、⟦Company#12|国能神华九江⟧分别到煤38.2万吨、26.9万吨、41.5万吨；
6. 1—9月累计发送6918万吨，完成年进度76.9%；
7. 营业收入（9月）8.74亿元，运输成本下降3.1%；
8. 机车由⟦Group#13|西安铁路局集团⟧、⟦Group#14|武汉铁路局集团⟧委托支配，⟦Product#15|HXD1⟧型89台、⟦Product#16|和谐2F⟧型12台，平均技术速度66.1公里/时；
9. 新辟班列“⟦Product#17|湘赣绿碳号⟧”集装箱1.1万标箱，接入⟦Group#18|中远海运⟧长江支线。

安全与建设：
10. 防洪Ⅰ级预警12次，临时限速81处，未发生一般B类以上事故；
11. ⟦Project#19|浩吉铁路万吨装车点扩能改造⟧完成投资2.8亿元，⟦Facility#20|乌审旗南站⟧换轨作业87公里；
12. ⟦Project#21|荆州至荆门货运支线⟧前期，⟦GovernmentBody#22|国家发展改革委⟧已批复可研；
13. ⟦Platform#23|浩铁调度云⟧接入视频9400路，识别异物侵限63起，误报率由3.7%降到1.1%。

股东与改革：
14. ⟦Company#1|浩吉铁路股份有限公司⟧现有股东18家，⟦Group#24|国铁集团⟧（⟦Group#24|中国铁路⟧）占20%，⟦Group#25|国家能源集团⟧、⟦Group#26|中煤集团⟧、⟦Group#27|陕煤集团⟧、⟦Group#28|淮南矿业⟧各占10%，⟦Fund#30|湖北省铁路发展基金⟧等占余额；董事长⟦Person#31|郗庭远⟧称：“三西煤不再只有一条东出的路。”
15. 落实⟦Initiative#32|国企改革深化提升行动⟧，7名中层竞聘上岗，年度绩效差距拉到1.8倍。
====
#1 operates #2
#2 metric 货物发送量 = 862.4 万吨 ; time=9月
#2 metric 货物发送量环比增长 = 4.9 % ; time=9月
#2 metric 货物发送量同比增长 = 11.3 % ; time=9月
#2 metric 日均装车 = 3968 车 ; time=9月
#2 metric 单日装车 = 4426 车 ; time=9月22日
#2 metric 万吨列车 = 217 列 ; time=9月
#2 metric 万吨列车为去年9月 = 2.4 倍
#2 metric 试开重载 = 1.2 万吨
#5 metric 发运 = 203 万吨 ; time=9月
#6 metric 发运 = 97.6 万吨 ; time=9月
#7 metric 发运 = 51 万吨 ; time=9月
#8 metric 接入煤炭占总量 = 37 % ; time=9月
#9 metric 卸煤 = 124 万吨 ; time=9月
#9 metric 中转下水 = 76 万吨 ; time=9月
#10 metric 到煤 = 38.2 万吨 ; time=9月
#11 metric 到煤 = 26.9 万吨 ; time=9月
#12 metric 到煤 = 41.5 万吨 ; time=9月
#2 metric 累计发送 = 6918 万吨 ; time=1—9月
#2 metric 完成年进度 = 76.9 % ; time=1—9月
#1 metric 营业收入 = 8.74 亿元 ; time=9月
#1 metric 运输成本下降 = 3.1 % ; time=9月
#15 metric 支配 = 89 台
#16 metric 支配 = 12 台
#1 cooperatesWith #13
#1 cooperatesWith #14
#1 metric 平均技术速度 = 66.1 公里/时
#1 produces #17
#17 metric 集装箱 = 1.1 万标箱
#1 metric 防洪Ⅰ级预警 = 12 次
#1 metric 临时限速 = 81 处
#1 hasProject #19
#19 metric 完成投资 = 2.8 亿元
#20 metric 换轨作业 = 87 公里
#1 hasProject #21
#23 metric 接入视频 = 9400 路
#23 metric 识别异物侵限 = 63 起
#23 metric 误报率 = 1.1 %
#1 metric 股东 = 18 家
#24 holdsStakeIn #1 ; percent=20%
#25 holdsStakeIn #1 ; percent=10%
#26 holdsStakeIn #1 ; percent=10%
#27 holdsStakeIn #1 ; percent=10%
#28 holdsStakeIn #1 ; percent=10%
#30 holdsStakeIn #1
#31 holdsPosition #1 ; title=董事长
#31 said “三西煤不再只有一条东出的路。”
#1 launched #32
#1 metric 中层竞聘上岗 = 7 名
#1 metric 年度绩效差距 = 1.8 倍
