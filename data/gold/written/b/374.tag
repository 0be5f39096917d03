⟦City#1|资阳⟧：国企站C位，⟦Province#2|四川⟧首个“公交城市合伙人”签约⟦County#3|乐至⟧

　　（⟦Institution#4|资阳日报⟧首席记者　⟦Person#5|窦溪远⟧）“公交不光要开到农民家门口，还要能装得下猪草。”5月31日上午，⟦County#3|乐至县⟧⟦Township#6|高寺镇⟧⟦Village#7|清水村⟧⟦Facility#40|阳光文化广场⟧，村民⟦Person#8|唐四嬢⟧说得直白，台下笑成一片。当天，⟦GovernmentBody#9|乐至县人民政府⟧与⟦Group#10|四川蜀道城乡投资集团⟧、⟦Group#11|成都公交集团⟧、⟦Company#12|资阳市公共交通有限公司⟧四方，正式签订《⟦Policy#13|城乡公交一体化改革战略合作协议⟧》，由⟦Group#10|蜀道城乡集团⟧牵头，成立⟦Company#14|乐至蜀道公交发展有限公司⟧，总投资4.3亿元，五年内把⟦County#3|乐至⟧19个镇、街道356个村通公交率从61%提到100%。

　　出资比例是：⟦Group#10|蜀道城乡集团⟧51%、⟦Company#12|资阳公交⟧30%、⟦Company#15|乐至县交通发展投资公司⟧19%；⟦Group#11|成都公交集团⟧以智能调度系统和管理团队入伙。⟦Company#14~|新公司⟧承接⟦Company#16|乐至县新顺运业公司⟧（私营）的43条线路、127辆车，⟦Company#16~|该公司⟧所有司机原岗转签，⟦Company#16~|公司⟧法人⟦Person#17|黎大海⟧获补偿2860万元。“不亏。”他签完字，长长地吐了口气。

　　乡村公交补贴由⟦GovernmentBody#18|四川省交通运输厅⟧、⟦GovernmentBody#19|资阳市财政局⟧、⟦County#3~|县⟧级按2:3:5分担，2024年预算2180万元，不足部分由⟦Company#14~|公司⟧广告、充电桩、“公交+物流”业务填补：⟦Group#20|中国邮政⟧⟦Company#39|乐至分公司⟧租用车厢后仓，每月支付9.6万元。⟦Project#21|乐至公交总站⟧选址⟦Place#22|童家坝片区⟧，占地87亩，同步建6.5兆瓦光伏车棚，由⟦Group#23|四川省能源投资集团⟧旗下⟦Company#24|四川能投新能源公司⟧投资运营，绿电年发738万度，⟦Company#25|乐至县供销合作社联合公司⟧认购两成。

　　⟦Group#10|蜀道城乡集团⟧总经理⟦Person#26|岳灵杉⟧表示，该模式已在⟦City#27|巴中⟧⟦County#28|通江县⟧、⟦City#29|广安⟧⟦County#30|武胜县⟧、⟦City#31|凉山州⟧⟦County#32|越西县⟧复制，合计运营农村公交线路219条，日均发送旅客7.2万人次，较改制前提高28%，亏损额由年均3100万元降到940万元。⟦GovernmentBody#33|乐至县委⟧副书记、县长⟦Person#34|毕渊⟧则把话说在前面：“签约不是剪彩，三个月后你们来坐车，不准打招呼。”

　　签约仪式由⟦GovernmentBody#35|资阳市国资委⟧主任⟦Person#36|亢有为⟧主持，⟦GovernmentBody#37|资阳市委⟧常委、副市长⟦Person#38|第五琴⟧见证。
====
#7 locatedIn #6
#6 locatedIn #3
#40 locatedIn #7
#8 said “公交不光要开到农民家门口，还要能装得下猪草。”
#9 cooperatesWith #10
#9 cooperatesWith #11
#9 cooperatesWith #12
#10 cooperatesWith #11
#10 cooperatesWith #12
#9 issued #13
#10 issued #13
#11 issued #13
#12 issued #13
#10 established #14
#12 established #14
#15 established #14
#14 subsidiaryOf #10
#14 metric 总投资 = 4.3 亿元
#10 holdsStakeIn #14 ; percent=51%
#12 holdsStakeIn #14 ; percent=30%
#15 holdsStakeIn #14 ; percent=19%
#3 metric 村通公交率 = 100 % ; time=五年内 ; status=planned
#3 metric 镇、街道 = 19 个
#3 metric 村 = 356 个
#14 acquired #16
#16 metric 线路 = 43 条
#16 metric 车辆 = 127 辆
#17 holdsPosition #16 ; title=法人
#17 metric 补偿 = 2860 万元
#17 said “不亏。”
#3 metric 乡村公交补贴预算 = 2180 万元 ; time=2024年
#39 subsidiaryOf #20
#39 metric 支付租金 = 9.6 万元 ; time=每月
#21 locatedIn #22
#21 metric 占地 = 87 亩
#21 metric 光伏车棚 = 6.5 兆瓦
#24 subsidiaryOf #23
#24 hasProject #21
#21 metric 绿电年发 = 738 万度
#26 holdsPosition #10 ; title=总经理
#28 locatedIn #27
#30 locatedIn #29
#32 locatedIn #31
#10 metric 农村公交线路 = 219 条
#10 metric 日均发送旅客 = 7.2 万人次
#10 metric 发送旅客较改制前提高 = 28 %
#10 metric 亏损额 = 940 万元
#34 holdsPosition #33 ; title=副书记
#34 holdsPosition #9 ; title=县长
#34 said “签约不是剪彩，三个月后你们来坐车，不准打招呼。”
#36 holdsPosition #35 ; title=主任
#38 holdsPosition #37 ; title=常委
#38 holdsPosition #1 ; title=副市长
