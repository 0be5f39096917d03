雪灾之后的暖冬
——⟦Province#1|内蒙古⟧⟦City#2|通辽⟧救灾复产一线见闻

⟦Institution#3|通辽日报⟧ 2020.12.8

11月18日那场冻雨夹雪，压垮了⟦County#4|科左后旗⟧⟦Township#5|努古斯台镇⟧牧民⟦Person#6|白音仓⟧家两座暖棚，冻死了11只羊。“三十年没见过。”他蹲在铁架边，抠手套上的冰碴。

据⟦GovernmentBody#7|市应急管理局⟧初步核定，此次灾害造成⟦City#2|通辽市⟧8个旗县市区19.6万人受灾，倒损棚舍2.47万座，死亡牲畜6.1万头只，停电用户28.3万户，直接经济损失21.3亿元；其中⟦County#4|科左后旗⟧7.8亿元，⟦County#8|奈曼旗⟧4.6亿元，⟦County#9|扎鲁特旗⟧3.2亿元。

电最先来。⟦Company#10|国网蒙东电力⟧从⟦Company#11|赤峰供电⟧、⟦Company#12|兴安供电⟧调兵，投入抢修人员4136人、发电车27辆，至23日20时恢复94%用户；⟦OrganizationUnit#13|霍林郭勒超高压管理处⟧巡线班在雪坑里走了31公里，接上了⟦Facility#14|科尔沁500千伏变电站⟧至⟦Facility#15|奈曼变⟧的断点。

草料也来了。⟦Group#16|中国农业发展集团⟧捐赠青贮5000吨、价值300万元；⟦Company#17|中粮贸易⟧⟦Company#18|通辽公司⟧平价出库玉米2.6万吨，每吨低于市价120元；⟦Company#19|科尔沁牛业⟧暂停屠宰线两周，腾出850人下乡搭棚，并把合同牛预付款由每头2000元提到5000元。一袋草、一卷膜，最后都落到嘎查：⟦Village#20|阿都沁嘎查⟧分到草捆1800捆，够全村7200头牛吃9天。

钱在路上。⟦GovernmentBody#21|财政部⟧、⟦GovernmentBody#22|应急管理部⟧下达中央救灾资金6000万元，⟦GovernmentBody#23|自治区财政厅⟧配套3000万元。⟦Company#24|安华农险⟧⟦Company#25|内蒙古分公司⟧查勘定损1.37万户，支付赔款4900万元。⟦Institution#26|自治区工商联⟧动员企业认捐，⟦Group#27|伊利集团⟧、⟦Group#28|蒙牛集团⟧、⟦Group#29|东方希望集团⟧各500万元，⟦Company#30|梅花生物⟧300万元。

⟦Project#31|通辽千万亩节水高粱示范⟧因雪推迟，⟦Initiative#32|暖棚重建百日行动⟧却不能等。⟦City#2~|市里⟧给每座棚补助1.1万元，先拨6成。⟦Person#6|白音仓⟧报了两座，新棚换成⟦Company#33|内蒙古绿业装配⟧造的⟦Product#34|热镀锌装配式暖棚⟧，“能扛一尺半厚的雪”。至12月5日，全市已重建1.04万座，占应建数的42.1%。

灾后重组也在提速：⟦Company#19|科尔沁牛业⟧拟引进⟦Fund#50|内蒙古乡村振兴母基金⟧4.5亿元；濒临破产的⟦Company#51|通辽绿云肉羊公司⟧被⟦Company#52|蒙羊牧业⟧整体接盘，并入后名称不再保留。
====
#2 locatedIn #1
#5 locatedIn #4
#6 metric 冻死羊 = 11 只
#6 said “三十年没见过。”
#7 partOf #2
#2 metric 受灾 = 19.6 万人
#2 metric 倒损棚舍 = 2.47 万座
#2 metric 死亡牲畜 = 6.1 万头只
#2 metric 停电用户 = 28.3 万户
#2 metric 直接经济损失 = 21.3 亿元
#4 metric 直接经济损失 = 7.8 亿元
#8 metric 直接经济损失 = 4.6 亿元
#9 metric 直接经济损失 = 3.2 亿元
#4 locatedIn #2
#8 locatedIn #2
#9 locatedIn #2
#10 metric 抢修人员 = 4136 人
#10 metric 发电车 = 27 辆
#10 metric 恢复用户 = 94 % ; time=至23日20时
#11 subsidiaryOf #10
#12 subsidiaryOf #10
#13 metric 巡线 = 31 公里
#16 fundedAid #2 ; amount=青贮5000吨
#16 metric 捐赠青贮 = 5000 吨
#16 metric 捐赠价值 = 300 万元
#18 subsidiaryOf #17
#18 metric 平价出库玉米 = 2.6 万吨
#18 metric 每吨低于市价 = 120 元
#19 metric 下乡搭棚 = 850 人
#19 metric 合同牛每头预付款 = 5000 元
#19 metric 合同牛每头预付款 = 2000 元
#20 metric 分到草捆 = 1800 捆
#20 metric 牛 = 7200 头
#21 fundedAid #2 ; amount=6000万元
#22 fundedAid #2 ; amount=6000万元
#21 metric 中央救灾资金 = 6000 万元
#23 fundedAid #2 ; amount=3000万元
#23 metric 配套资金 = 3000 万元
#25 subsidiaryOf #24
#25 metric 查勘定损 = 1.37 万户
#25 metric 支付赔款 = 4900 万元
#27 metric 认捐 = 500 万元
#28 metric 认捐 = 500 万元
#29 metric 认捐 = 500 万元
#30 metric 认捐 = 300 万元
#2 hasProject #31
#2 launched #32
#32 metric 每座棚补助 = 1.1 万元
#33 produces #34
#6 said “能扛一尺半厚的雪”
#2 metric 重建暖棚 = 1.04 万座 ; time=至12月5日
#2 metric 重建占应建数 = 42.1 % ; time=至12月5日
#50 holdsStakeIn #19 ; status=planned
#50 metric 投资 = 4.5 亿元 ; status=planned
#52 acquired #51
