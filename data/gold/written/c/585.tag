从2.6亿亏损到扭亏为盈 ⟦Company#1|四川长虹⟧等离子“退场”

　　⟦Institution#2|每日经济观察网⟧⟦City#3|绵阳⟧报道　11月19日晚，⟦Company#1|四川长虹电器股份有限公司⟧（下称⟦Company#1|四川长虹⟧）公告，拟以6420万元转让所持⟦Company#4|四川虹欧显示器件有限公司⟧61.48%股权，受让方为⟦Group#5|四川电子军工集团⟧与⟦Company#6|绵阳虹景投资⟧联合体，⟦Group#5~|前者⟧受让51%。⟦Company#1|长虹⟧六年等离子（⟦Product#7|PDP⟧）历程就此画上句号。
　　2006年，⟦Company#1|长虹⟧与⟦Group#8|彩虹集团⟧合作成立⟦Company#9|四川世纪双虹显示器件公司⟧，通过其收购⟦Place#10|韩国⟧⟦Company#11|Orion PDP⟧75%的股份；⟦Company#4|虹欧⟧随即由⟦Company#9|世纪双虹⟧、⟦Company#12|美国MP公司⟧于2007年4月共同设立，总投资6.75亿美元，年产能216万片42英寸屏，2009年二季度量产。投产五年累计亏损逾35亿元，其中2013年亏损8.86亿元，2014年1—9月亏2.6亿元。“选错赛道，不丢人，不肯下车才丢人。”一名不愿透露姓名的前高管说。
　　相形之下，⟦Company#13|合肥京东方⟧6代线出货已超1800万片。⟦Institution#14|中国电子视像行业协会⟧统计，2013年我国液晶电视零售量4655万台，而等离子只剩134万台，份额2.7%，两年间跌掉三分之二。⟦Company#15|松下⟧今年3月关闭⟦Facility#16|尼崎工厂⟧，⟦Company#17|三星SDI⟧11月底停产，全球仅剩⟦Company#18|LG电子⟧收尾。
　　甩掉包袱，⟦Company#1|四川长虹⟧把“⟦Strategy#19|新三坐标⟧”智能战略摆到前台——智能化、网络化、协同化；⟦Product#20|CHiQ电视⟧、⟦Product#21|CHiQ冰箱⟧已卖出41万台，⟦Company#22|美菱电器⟧贡献⟦Product#21~|后者⟧；白电净利润同比增29.4%。IT分销平台⟦Company#23|长虹佳华⟧（08016.HK）三季报净利1.51亿港元；⟦Company#24|华意压缩⟧压缩机销量2682万台，同比增10.9%；⟦Company#25|广东长虹⟧完成20%人员优化。⟦Company#1~|公司⟧前三季度营业收入424亿元，净利润1.02亿元，同比下降67%。
　　⟦GovernmentBody#26|绵阳市国资委⟧全资的⟦Group#27|四川长虹电子集团⟧持有⟦Company#1|四川长虹⟧23.2%股份。⟦Company#28|安信证券⟧分析师⟦Person#29|蔺沁⟧说：“剥离⟦Company#4|虹欧⟧，每年至少少亏4个亿。”
====
#1 holdsStakeIn #4 ; percent=61.48%
#5 acquired #4 ; percent=51% ; status=planned
#6 acquired #4 ; status=planned
#1 metric 转让金额 = 6420 万元 ; status=planned
#5 cooperatesWith #6
#1 produces #7 ; status=ended
#1 cooperatesWith #8
#1 established #9 ; time=2006年
#8 established #9 ; time=2006年
#9 acquired #11 ; percent=75%
#11 locatedIn #10
#9 established #4 ; time=2007年4月
#12 established #4 ; time=2007年4月
#9 cooperatesWith #12
#4 metric 总投资 = 6.75 亿美元
#4 metric 年产能 = 216 万片
#4 metric 累计亏损 = 35 亿元 ; approx=atLeast ; time=投产五年
#4 metric 亏损 = 8.86 亿元 ; time=2013年
#4 metric 亏损 = 2.6 亿元 ; time=2014年1—9月
#13 metric 6代线出货 = 1800 万片 ; approx=atLeast
#14 metric 液晶电视零售量 = 4655 万台 ; time=2013年
#14 metric 等离子零售量 = 134 万台 ; time=2013年
#14 metric 等离子份额 = 2.7 % ; time=2013年
#1 hasStrategy #19
#1 produces #20
#1 produces #21
#1 metric CHiQ销量 = 41 万台
#22 produces #21
#1 metric 白电净利润同比增长 = 29.4 %
#23 metric 净利 = 1.51 亿港元 ; time=三季报
#24 metric 压缩机销量 = 2682 万台
#24 metric 压缩机销量同比增长 = 10.9 %
#25 metric 人员优化 = 20 %
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#24 subsidiaryOf #1
#25 subsidiaryOf #1
#1 metric 营业收入 = 424 亿元 ; time=前三季度
#1 metric 净利润 = 1.02 亿元 ; time=前三季度
#1 metric 净利润同比下降 = 67 % ; time=前三季度
#27 subsidiaryOf #26
#27 holdsStakeIn #1 ; percent=23.2%
#29 holdsPosition #28 ; title=分析师
#29 said “剥离虹欧，每年至少少亏4个亿。”
#15 operates #16 ; status=ended
