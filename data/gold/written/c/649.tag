⟦Group#1|正邦集团⟧　2019年社会责任报告（摘）

关于我们
⟦Group#1|正邦集团有限公司⟧1996年创立于⟦Province#2|江西⟧⟦City#3|南昌⟧，是⟦Honor#4|农业产业化国家重点龙头企业⟧，旗下拥有⟦Company#5|正邦科技⟧（002157）、⟦Company#6|江西维雀乳业⟧、⟦Company#7|正邦作物保护⟧等公司。2019年总产值910亿元，位列⟦Honor#8|中国企业500强⟧第202名；员工5.1万人，同比增加3200人。
⟦Company#5|正邦科技⟧2019年销售生猪578.4万头，同比增长4.4%，均重111公斤；饲料外销416万吨，同比增长19%，营业收入245.2亿元。⟦Company#5~|公司⟧研发出非瘟快检试纸⟦Product#9|正安测⟧，灵敏度98.4%，已发放47万条。

我们的地图
· ⟦County#10|定南县⟧：⟦Project#11|岿美山存栏2万头种猪场⟧投产，总投资5.6亿元。
· ⟦County#12|东乡区⟧：⟦Project#13|东乡现代农业示范园⟧占地5200亩，⟦Institution#14|江西农业大学⟧教授驻园指导。
· ⟦County#15|枣强县⟧（⟦Province#16|河北⟧）：⟦Project#17|百万头循环产业链⟧签约，首期5亿元。

我们的责任
1．产业扶贫
截至年底，⟦Initiative#18|万户养殖脱贫计划⟧签约农户1.76万户，分布在12个省、58个国定贫困县，户均年收入4.2万元。⟦City#3|南昌⟧⟦County#19|安义县⟧贫困户⟦Person#20|邓水根⟧养猪三年，还清债务11万元，去年纯利23.6万元。⟦Group#1~|集团⟧在⟦County#21|井冈山市⟧⟦Township#22|茅坪镇⟧投建⟦Project#23|神山村黄桃基地⟧，每年补贴合作社80万元，⟦Company#6|维雀乳业⟧负责订购黄桃酸奶原料。
2．公益捐赠
2019年捐赠3860万元，其中：教育1200万元，救灾650万元，精准扶贫2010万元。6月，⟦City#24|吉安⟧洪灾，⟦Group#1|正邦⟧出动冲锋舟18条、捐饮用水2万箱；向⟦Institution#25|江西省光彩事业促进会⟧捐赠500万元设立⟦Fund#26|正邦养殖助学基金⟧。
3．环境
全集团沼气发电1.3亿千瓦时，粪污资源化率97.1%，废水COD排放同比下降14.8%；⟦Company#5|正邦科技⟧被⟦GovernmentBody#27|生态环境部⟧通报1次（⟦City#28|淮安⟧子公司超标排放），已罚款55万元并限期整改。
4．行业协同
与⟦Company#29|平安产险⟧、⟦Institution#30|中国畜牧业协会⟧共建⟦Platform#31|猪周期预警平台⟧。2020年展望：对标⟦Group#32|牧原集团⟧、⟦Group#33|温氏集团⟧，冲击出栏1000万头，新增资本开支120亿元，启动⟦Initiative#34|奋战一百天⟧保供行动。
5．治理
⟦OrganizationUnit#40|正邦集团董事局⟧下设⟦OrganizationUnit#41|可持续发展委员会⟧，由主席⟦Person#42|邱知行⟧兼任主任；9月，⟦Company#5|正邦科技⟧收购⟦Company#43|江西抚州金粮饲料⟧49%少数股权，⟦Company#43~|后者⟧转为全资子公司，作价6800万元。对⟦Company#44|山东天普阳光⟧股权的清退于年末完成，双方不再有股权关系。
====
#1 locatedIn #3
#3 locatedIn #2
#1 receivedHonor #4
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#1 metric 总产值 = 910 亿元 ; time=2019年
#1 receivedHonor #8
#1 metric 员工 = 5.1 万人
#1 metric 员工同比增加 = 3200 人
#5 metric 销售生猪 = 578.4 万头 ; time=2019年
#5 metric 销售生猪同比增长 = 4.4 % ; time=2019年
#5 metric 均重 = 111 公斤 ; time=2019年
#5 metric 饲料外销 = 416 万吨 ; time=2019年
#5 metric 饲料外销同比增长 = 19 % ; time=2019年
#5 metric 营业收入 = 245.2 亿元 ; time=2019年
#5 produces #9
#9 metric 灵敏度 = 98.4 %
#9 metric 发放 = 47 万条
#1 hasProject #11
#11 locatedIn #10
#11 metric 总投资 = 5.6 亿元
#1 hasProject #13
#13 locatedIn #12
#13 metric 占地 = 5200 亩
#1 hasProject #17
#17 locatedIn #15
#15 locatedIn #16
#17 metric 首期投资 = 5 亿元
#1 launched #18
#18 metric 签约农户 = 1.76 万户 ; time=截至年底
#18 metric 户均年收入 = 4.2 万元
#18 metric 国定贫困县 = 58 个
#18 metric 省份 = 12 个
#19 locatedIn #3
#20 metric 还清债务 = 11 万元
#20 metric 纯利 = 23.6 万元 ; time=去年
#22 locatedIn #21
#1 hasProject #23
#23 locatedIn #22
#1 fundedAid #23 ; amount=80万元 ; frequency=每年
#23 metric 补贴合作社 = 80 万元 ; time=每年
#1 metric 捐赠 = 3860 万元 ; time=2019年
#1 metric 教育捐赠 = 1200 万元 ; time=2019年
#1 metric 救灾捐赠 = 650 万元 ; time=2019年
#1 metric 精准扶贫捐赠 = 2010 万元 ; time=2019年
#1 metric 冲锋舟 = 18 条
#1 metric 捐饮用水 = 2 万箱
#1 fundedAid #24 ; amount=饮用水2万箱
#1 fundedAid #25 ; amount=500万元
#1 established #26
#26 metric 捐赠金额 = 500 万元
#1 metric 沼气发电 = 1.3 亿千瓦时
#1 metric 粪污资源化率 = 97.1 %
#1 metric 废水COD排放同比下降 = 14.8 %
#5 metric 罚款 = 55 万元
#5 metric 通报次数 = 1 次
#1 established #31
#29 established #31
#30 established #31
#1 cooperatesWith #29
#1 cooperatesWith #30
#1 benchmarksAgainst #32
#1 benchmarksAgainst #33
#1 metric 出栏 = 1000 万头 ; time=2020年 ; status=planned
#1 metric 资本开支 = 120 亿元 ; time=2020年 ; status=planned
#1 launched #34 ; status=planned
#40 partOf #1
#41 partOf #40
#42 holdsPosition #40 ; title=主席
#42 holdsPosition #41 ; title=主任
#5 acquired #43 ; percent=49%
#43 subsidiaryOf #5
#5 metric 收购作价 = 6800 万元 ; time=9月
#5 holdsStakeIn #44 ; status=ended
