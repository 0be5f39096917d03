⟦Group#1|四川长虹⟧与⟦County#2|甘孜县⟧：从“一条路”到“一条链”
 
2019年8月的雪域高原，⟦Place#3|川西⟧阳光刺眼。⟦County#2|甘孜县⟧⟦Township#4|来马镇⟧⟦Village#5|斯俄村⟧通往牧场的路终于通了车。这条11.4公里的硬化路，投资1370万元，其中⟦Group#1|长虹⟧出资420万元，其余由⟦GovernmentBody#6|四川省交通运输厅⟧和⟦County#2|甘孜县⟧配套。村民⟦Person#7|泽仁曲珍⟧说，以前牛奶运到县城要走三个小时，“走到都发酸了”，现在40分钟。

2012年，按照⟦GovernmentBody#8|四川省委⟧⟦GovernmentBody#9|省政府⟧统一安排，⟦Group#1|四川长虹电子控股集团有限公司⟧对口帮扶⟦County#2|甘孜县⟧。头三年，⟦Group#1|长虹⟧送去电视机2600台、现金310万元，⟦Person#10|麦朵⟧却记得，有的村没有通电，电视机摆在屋里当箱子。“送错了东西，比没送还难受。”当年挂职的⟦OrganizationUnit#11|长虹扶贫办⟧主任⟦Person#12|曾令川⟧在总结里写。于是第四年改了打法。

改的第一招是通电。由⟦Company#13|长虹能源⟧与⟦Company#14|国网四川甘孜供电公司⟧合作，在⟦Village#15|昔色村⟧、⟦Village#16|庭卡村⟧等7个村建光伏微网，总装机860千瓦，投资1940万元，受益藏族群众527户、2300人；⟦Company#13|长虹能源⟧派驻技工⟦Person#17|母发祥⟧住村两年，教会11名村民修光伏板。

第二招是产业。⟦Group#1|长虹⟧联合⟦Institution#18|四川省农科院⟧试种藏羊肚菌30亩，因水温低失败过一茬，第二年改种⟦Product#19|青稞3号⟧，亩产从116公斤提到195公斤。⟦Company#20|甘孜县格萨尔农牧有限责任公司⟧与⟦Company#21|长虹美菱⟧签约，将青稞粉加工成“⟦Product#22|格萨尔青稞饼⟧”，进入⟦Group#1|长虹集团⟧2.7万职工的节日福利，去年销售额586万元。

第三招是人。⟦Company#23|长虹教育科技⟧捐建⟦Institution#24|甘孜县藏文中学⟧智慧教室9间，⟦Institution#25|西南科技大学⟧实习教师每学期去40人；⟦Person#26|洛桑泽仁⟧等36名藏族青年到⟦City#27|绵阳⟧的⟦Company#28|长虹模塑公司⟧学徒，其中29人留厂，人均月收入4700元。2018年，⟦PartyOrganization#29|长虹党委⟧被⟦GovernmentBody#8|四川省委⟧授予“⟦Honor#30|全省脱贫攻坚先进集体⟧”。

账也要算给股东听。⟦Group#1|长虹集团⟧注册资本3亿元，由⟦GovernmentBody#60|绵阳市国资委⟧出资，持有上市公司⟦Company#61|四川长虹电器股份有限公司⟧（600839.SH）23.2%的股份；⟦Company#61~|后者⟧又控股⟦Company#21|长虹美菱⟧、⟦Company#62|长虹华意压缩机股份有限公司⟧和⟦Company#63|长虹佳华⟧。⟦Company#61|四川长虹电器⟧2018年营业收入833.9亿元，净利润3.23亿元，研发投入占比2.9%。⟦Group#1~|集团⟧董事会秘书⟦Person#64|覃九如⟧说，“帮扶资金要列入预算、单独审计，七年没有发现一笔挪用”。⟦Institution#65|信永中和会计师事务所⟧出具的专项报告显示，累计帮扶投入5830万元，其中无偿资金4170万元。
目前，⟦County#2|甘孜县⟧剩余贫困村8个、贫困人口1130人。⟦GovernmentBody#31|甘孜县委⟧书记⟦Person#32|龚布泽里⟧介绍，年底前通过省级验收。当问到⟦Group#1|长虹⟧接下来做什么，⟦OrganizationUnit#11|集团扶贫办⟧现任主任⟦Person#33|蒙正伟⟧答得简单：“路修好了，接着把链子接上。”
====
#5 locatedIn #4
#4 locatedIn #2
#1 fundedAid #5 ; amount=420万元
#1 metric 出资 = 420 万元
#6 fundedAid #5
#5 metric 硬化路 = 11.4 公里
#5 metric 硬化路投资 = 1370 万元
#7 said “走到都发酸了”
#1 pairedWith #2 ; time=2012年
#1 metric 送电视机 = 2600 台 ; time=头三年
#1 metric 送现金 = 310 万元 ; time=头三年
#1 fundedAid #2 ; amount=310万元
#11 partOf #1
#12 holdsPosition #11 ; title=主任
#12 said “送错了东西，比没送还难受。”
#13 cooperatesWith #14
#13 subsidiaryOf #1
#13 metric 光伏微网装机 = 860 千瓦
#13 metric 光伏微网投资 = 1940 万元
#13 metric 受益户数 = 527 户
#13 metric 受益藏族群众 = 2300 人
#15 locatedIn #2
#16 locatedIn #2
#17 holdsPosition #13 ; title=派驻技工
#17 metric 教会村民 = 11 名
#1 cooperatesWith #18
#18 metric 试种藏羊肚菌 = 30 亩
#19 metric 亩产 = 195 公斤
#1 produces #19
#20 cooperatesWith #21
#21 subsidiaryOf #1
#20 produces #22
#21 produces #22
#22 metric 销售额 = 586 万元 ; time=去年
#1 metric 职工 = 2.7 万
#23 fundedAid #24 ; amount=智慧教室9间
#23 metric 捐建智慧教室 = 9 间
#25 metric 实习教师 = 40 人 ; time=每学期
#23 subsidiaryOf #1
#28 locatedIn #27
#28 metric 留厂藏族青年 = 29 人
#28 metric 人均月收入 = 4700 元
#29 partOf #1
#29 receivedHonor #30 ; time=2018年
#2 metric 剩余贫困村 = 8 个
#2 metric 贫困人口 = 1130 人
#32 holdsPosition #31 ; title=书记
#33 holdsPosition #11 ; title=主任
#33 said “路修好了，接着把链子接上。”
#1 metric 注册资本 = 3 亿元
#60 supervises #1
#1 holdsStakeIn #61 ; percent=23.2%
#62 subsidiaryOf #61
#63 subsidiaryOf #61
#21 subsidiaryOf #61
#61 metric 营业收入 = 833.9 亿元 ; time=2018年
#61 metric 净利润 = 3.23 亿元 ; time=2018年
#61 metric 研发投入占比 = 2.9 % ; time=2018年
#64 holdsPosition #1 ; title=董事会秘书
#64 said “帮扶资金要列入预算、单独审计，七年没有发现一笔挪用”
#1 metric 帮扶投入 = 5830 万元
#1 metric 无偿资金 = 4170 万元
