⟦Person#1|鲍思齐⟧赴⟦County#2|紫阳⟧⟦County#3|岚皋⟧调研东西部协作与富硒产业

5月11日至12日，⟦Province#4|江苏⟧⟦GovernmentBody#38|常州市委⟧副书记、市长⟦Person#1|鲍思齐⟧率党政代表团到⟦Province#6|陕西省⟧⟦City#7|安康市⟧考察，并出席⟦Meeting#8|常安协作联席会议⟧。⟦GovernmentBody#39|安康市委⟧书记⟦Person#9|温明远⟧、市长⟦Person#10|郝南枝⟧陪同或参加相关活动。

在⟦County#2|紫阳县⟧⟦Township#11|焕古镇⟧，⟦Person#1|鲍思齐⟧走进⟦Company#12|焕古庄园富硒茶业科技公司⟧。⟦Company#12~|该公司⟧2017年由⟦County#13|武进区⟧⟦Company#14|江南农商行⟧客户⟦Person#15|贲立勋⟧投资3000万元创办，今年春茶已产⟦Product#16|紫阳毛尖⟧42吨，实现产值2600万元，吸纳脱贫户务工380人。他询问用工、销路后说，产业协作“不能当甩手掌柜”，要求随行的⟦Group#17|常州晋陵投资集团⟧把订单做到百货公司和工会系统。在⟦Village#18|东红村⟧，⟦Project#19|硒茶小镇二期⟧正在施工，⟦County#13|武进⟧援建资金1580万元，完工后将新增民宿床位140张。

在⟦County#3|岚皋县⟧，代表团察看了⟦Facility#20|岚皋魔芋产业园⟧和⟦Facility#21|溧阳岚皋职教中心实训基地⟧。⟦County#3|岚皋⟧魔芋种植12.6万亩，综合产值18亿元，⟦Company#22|明富魔芋⟧研制的⟦Product#23|魔芋晶球奶茶料⟧进入⟦Company#24|蜜雪冰城⟧供应链，去年出厂6200吨。⟦Project#25|魔芋葡甘聚糖提取线⟧是两地今年的一号项目，由⟦County#26|溧阳市⟧⟦Company#27|天目湖农投⟧出资4200万元、持股60%，⟦Company#22|明富⟧以设备作价2800万元、持股40%，已成立⟦Company#28|陕西天岚生物⟧，预计9月试产。

⟦Meeting#8~|联席会议⟧上，双方签署《⟦Policy#29|2023年度协作协议⟧》等9份文件。四年来，⟦City#5|常州⟧向⟦City#7|安康⟧投入财政援助资金12.36亿元，社会捐助1.04亿元，引导62家企业落地，到位投资39.7亿元；⟦City#7|安康⟧在⟦City#5|常州⟧稳定就业1.8万人。⟦Person#9|温明远⟧表示，⟦City#7~|我市⟧将以⟦Initiative#30|毛绒玩具文创百厂倍增⟧、⟦Initiative#31|富硒品牌三年培育⟧为抓手，让“常有硒望”成为金字招牌。
其间，⟦Company#32|天合光能⟧向⟦Institution#33|岚皋县中医院⟧捐赠屋顶光伏一套，价值168万元；⟦Institution#34|常州市红十字会⟧捐50万元。⟦City#5|常州⟧、⟦City#7|安康⟧领导⟦Person#35|蔡同尘⟧、⟦Person#36|卓小满⟧、⟦Person#37|焉伯年⟧参加活动。
相关链接　⟦Group#17|常州晋陵集团⟧系2020年由⟦Company#60|晋陵国资经营公司⟧、⟦Company#61|常州粮油总公司⟧合并组建，⟦GovernmentBody#62|常州市国资委⟧监管，总资产152亿元，旗下⟦Company#63|常州百货大楼⟧去年销售⟦City#7|安康⟧农产品3400万元；⟦Group#64|安康发投集团⟧、⟦Company#65|紫阳茶投⟧与⟦Group#17~|其⟧合资的⟦Company#66|常安优选公司⟧已开店11家。
====
#1 holdsPosition #38 ; title=副书记
#1 holdsPosition #5 ; title=市长
#9 holdsPosition #39 ; title=书记
#10 holdsPosition #7 ; title=市长
#5 locatedIn #4
#7 locatedIn #6
#1 visited #7
#1 visited #2
#1 visited #3
#1 visited #12
#1 participatedIn #8
#9 participatedIn #8
#10 participatedIn #8
#11 locatedIn #2
#12 locatedIn #11
#15 established #12 ; time=2017年
#12 metric 投资 = 3000 万元 ; time=2017年
#12 produces #16
#12 metric 春茶产量 = 42 吨 ; time=今年
#12 metric 产值 = 2600 万元 ; time=今年
#12 metric 吸纳脱贫户务工 = 380 人
#1 said “不能当甩手掌柜”
#13 fundedAid #19 ; amount=1580万元
#18 hasProject #19
#19 metric 新增民宿床位 = 140 张 ; status=planned
#1 visited #20
#1 visited #21
#3 metric 魔芋种植 = 12.6 万亩
#3 metric 魔芋综合产值 = 18 亿元
#22 produces #23
#22 cooperatesWith #24
#23 metric 出厂 = 6200 吨 ; time=去年
#27 hasProject #25
#22 hasProject #25
#27 metric 出资 = 4200 万元
#22 metric 设备作价 = 2800 万元
#27 established #28
#22 established #28
#27 cooperatesWith #22
#27 holdsStakeIn #28 ; percent=60%
#22 holdsStakeIn #28 ; percent=40%
#28 hasProject #25
#27 locatedIn #26
#5 issued #29
#7 issued #29
#5 pairedWith #7
#5 fundedAid #7 ; amount=12.36亿元 ; time=四年来
#5 metric 财政援助资金 = 12.36 亿元 ; time=四年来
#5 metric 社会捐助 = 1.04 亿元 ; time=四年来
#5 metric 引导企业落地 = 62 家 ; time=四年来
#5 metric 到位投资 = 39.7 亿元 ; time=四年来
#7 metric 在常州稳定就业 = 1.8 万人
#7 launched #30 ; status=planned
#7 launched #31 ; status=planned
#32 fundedAid #33 ; amount=屋顶光伏一套
#32 metric 捐赠价值 = 168 万元
#33 locatedIn #3
#34 fundedAid #33 ; amount=50万元
#17 formedFrom #60
#17 formedFrom #61
#62 supervises #17
#17 metric 总资产 = 152 亿元
#63 subsidiaryOf #17
#63 metric 销售安康农产品 = 3400 万元 ; time=去年
#17 established #66
#64 established #66
#65 established #66
#17 cooperatesWith #64
#17 cooperatesWith #65
#66 metric 门店 = 11 家
