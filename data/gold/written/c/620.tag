⟦County#1|岷县⟧救灾特稿：七天七夜

2013年7月22日7时45分，⟦Province#2|甘肃⟧⟦City#3|定西⟧发生6.6级地震。截至7月28日18时，地震造成95人遇难、1366人受伤，⟦County#1|岷县⟧、⟦County#4|漳县⟧倒塌房屋1.94万户，直接经济损失175.88亿元。

第一天。⟦GovernmentBody#6|省民政厅⟧9时启动三级救灾应急响应，首批调拨帐篷3000顶、棉被1万床。⟦Company#7|中国移动甘肃公司⟧抢通基站83个。

第二天。⟦Group#8|中国石油⟧⟦Company#9|甘肃销售公司⟧在⟦Township#10|梅川镇⟧设立免费加油点，供油46吨；⟦Company#11|兰州石化⟧送去纯净水2万瓶。⟦Group#12|甘肃建投⟧派出塔吊、挖掘机37台，⟦Company#13|建投八建⟧项目经理⟦Person#14|段九皋⟧3天只睡了7个小时。

第四天。⟦Group#15|碧桂园集团⟧、⟦Group#16|万达集团⟧、⟦Company#17|腾讯⟧分别捐款1000万元、1000万元、500万元；⟦Group#18|金徽酒集团⟧捐200万元，其中100万元指定重建⟦Institution#19|永光村小学⟧。⟦Institution#20|中国红十字基金会⟧启动⟦Initiative#21|5·12灾后援建经验回访⟧同时拨出⟦Fund#22|紧急救助金⟧300万元。

第七天。⟦GovernmentBody#23|国家发展改革委⟧会同有关部门编制《⟦Policy#24|岷县漳县地震灾后恢复重建总体规划⟧》，规划总投资约116亿元，期限两年半。⟦Province#2~|省里⟧同时明确，重建资金由中央财政安排65亿元，其余以省级财政、对口援建、社会捐赠解决；⟦Group#26|甘肃国投⟧承接的⟦Project#27|岷县当归城⟧、⟦Project#28|茶埠新区⟧列入首批。

这里是“中国当归之乡”。地震前一年，⟦County#1|岷县⟧当归种植32万亩、产量4.9万吨，⟦Product#29|岷归⟧占全国产量的七成。药农⟦Person#30|包永福⟧家10亩当归地在滑坡体下面，“人在，药在，就不怕”。他的地里，⟦Company#31|佛慈制药⟧的收购合同还压在石头底下：每公斤干货36元，预付2000元。

尾声。⟦Province#2|甘肃⟧省属国企的对口分工在8月1日敲定：⟦Group#12|甘肃建投⟧、⟦Group#26|甘肃国投⟧、⟦Group#60|酒钢集团⟧、⟦Group#61|金川集团⟧、⟦Group#62|白银集团⟧、⟦Group#63|靖煤集团⟧分别对口⟦Township#10|梅川⟧、⟦Township#64|茶埠⟧、⟦Township#65|中寨⟧、⟦Township#66|禾驮⟧、⟦Township#67|马坞⟧、⟦Township#68|维新⟧六个乡镇，一包三年。
====
#3 locatedIn #2
#1 locatedIn #3
#4 locatedIn #3
#3 metric 遇难 = 95 人 ; time=截至7月28日18时
#3 metric 受伤 = 1366 人 ; time=截至7月28日18时
#3 metric 直接经济损失 = 175.88 亿元 ; time=截至7月28日18时
#1 metric 倒塌房屋 = 1.94 万户 ; time=截至7月28日18时
#4 metric 倒塌房屋 = 1.94 万户 ; time=截至7月28日18时
#6 metric 调拨帐篷 = 3000 顶
#6 metric 调拨棉被 = 1 万床
#7 metric 抢通基站 = 83 个
#9 subsidiaryOf #8
#9 fundedAid #10 ; amount=供油46吨
#9 metric 供油 = 46 吨
#11 metric 送去纯净水 = 2 万瓶
#12 metric 塔吊、挖掘机 = 37 台
#13 subsidiaryOf #12
#14 holdsPosition #13 ; title=项目经理
#15 metric 捐款 = 1000 万元
#16 metric 捐款 = 1000 万元
#17 metric 捐款 = 500 万元
#18 metric 捐款 = 200 万元
#18 fundedAid #19 ; amount=100万元 ; purpose=重建
#20 launched #21
#20 established #22
#22 metric 规模 = 300 万元
#23 issued #24
#24 metric 规划总投资 = 116 亿元 ; approx=about
#24 metric 中央财政安排重建资金 = 65 亿元
#26 hasProject #27
#26 hasProject #28
#1 produces #29
#1 metric 当归种植 = 32 万亩 ; time=地震前一年
#1 metric 当归产量 = 4.9 万吨 ; time=地震前一年
#30 said “人在，药在，就不怕”
#30 cooperatesWith #31
#31 metric 干货收购价 = 36 元
#31 metric 预付 = 2000 元
#12 pairedWith #10
#26 pairedWith #64
#60 pairedWith #65
#61 pairedWith #66
#62 pairedWith #67
#63 pairedWith #68
