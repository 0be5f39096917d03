⟦Company#1|柳工⟧收购⟦Place#2|波兰⟧⟦Company#3|HSW⟧工程机械业务完成交割

⟦Institution#42|证券时报网⟧1月31日讯　⟦Company#1|广西柳工机械股份有限公司⟧（证券代码：000528，简称⟦Company#1|柳工⟧）今日公告，⟦Company#1~|公司⟧通过全资子公司⟦Company#4|柳工锐斯塔机械有限责任公司⟧（⟦Company#4|LiuGong Machinery (Poland) Sp. z o.o.⟧），以1.7亿兹罗提（约合人民币3.35亿元）收购⟦Place#2|波兰⟧⟦Company#3|Huta Stalowa Wola公司⟧（⟦Company#3|HSW⟧）民用工程机械业务单元及其全资子公司⟦Company#5|Dressta⟧的全部股权，并于⟦Place#6|斯塔洛瓦沃拉⟧完成交割。上述交易此前已获⟦GovernmentBody#7|国家发展改革委⟧、⟦GovernmentBody#8|商务部⟧及⟦GovernmentBody#9|波兰国库部⟧批准。

公告显示，本次收购的标的包括推土机、吊管机、装载机生产线，⟦Product#10|Dressta⟧和⟦Product#11|Stalowa Wola⟧商标，以及遍布57个国家的82家经销商。⟦Company#5~|标的公司⟧2010年营业收入3.6亿兹罗提，净亏损0.42亿兹罗提，员工1413人，⟦Company#1|柳工⟧承诺四年内不裁员，并额外投资1亿兹罗提改造涂装和热处理设备。另外，附生效条件的供货框架中，⟦Company#3|HSW⟧将继续为军工客户保留履带底盘产能。

⟦Company#1|柳工⟧董事长⟦Person#12|王曾显⟧在⟦City#13|柳州⟧接受采访时表示：“推土机我们补了三十年课都没及格，这次买了一张合格证。”根据安排，原⟦Company#3|HSW⟧总裁⟦Person#14|卡齐米日·莱赫⟧留任⟦Company#4|柳工锐斯塔⟧首席运营官，中方派驻财务总监⟦Person#15|黎友文⟧、技术总监⟦Person#16|庾德胜⟧两人。

⟦Group#17|广西柳工集团有限公司⟧持有⟦Company#1|柳工⟧34.98%股份，实际控制人为⟦GovernmentBody#18|广西壮族自治区国资委⟧。1958年，由⟦Company#19|上海华东钢铁建筑厂⟧部分内迁组建的⟦Company#20|柳州工程机械厂⟧在⟦City#13|柳州⟧投产，1966年试制成功中国第一台现代轮式装载机“⟦Product#21|Z435⟧”，1993年改制上市，是当时全国工程机械行业和⟦Province#22|广西⟧首家上市公司。2011年，⟦Company#1~|公司⟧销售装载机4.6万台，居全球第二，实现营业收入178.8亿元，同比增长16%，净利润13.2亿元，同比下降14.6%。

⟦Company#40|招商证券⟧⟦OrganizationUnit#41|机械组⟧指出，海外收入占比目前为15.3%，远低于⟦Company#23|卡特彼勒⟧（68%）与⟦Company#24|小松⟧（84%），预计交割后将提升至22%。研究员⟦Person#25|霍嫣然⟧认为，整合难点不在设备，“而在每天七点关门的小镇工会”。当地工会主席⟦Person#26|雷沙德·科瓦尔斯基⟧则对记者说，“我们等的是订单，不是口号。”

值得注意的是，2011年四季度以来，⟦Company#27|三一重工⟧宣布出资3.24亿欧元收购⟦Place#28|德国⟧⟦Company#29|普茨迈斯特⟧90%股权，⟦Group#30|山东重工⟧控股⟦Place#31|意大利⟧游艇企业⟦Company#32|法拉帝⟧，⟦Group#33|徐工集团⟧收购⟦Place#28|德国⟧⟦Company#34|施维英⟧52%股权。⟦Institution#35|中国工程机械工业协会⟧秘书长⟦Person#36|仝孝先⟧评价，行业海外并购进入“密集期”，“买得下来更要管得起来，特别是要防范⟦GovernmentBody#8|商务部⟧提示过的汇率风险。”据披露，⟦Company#1|柳工⟧本次并购由⟦Company#37|中国进出口银行⟧提供90%、为期七年的优惠贷款，由⟦Company#38|中国出口信用保险公司⟧承保。
====
#4 subsidiaryOf #1
#4 acquired #5 ; percent=100%
#1 acquired #5
#1 metric 收购价 = 1.7 亿兹罗提
#1 metric 收购价折合人民币 = 3.35 亿元 ; approx=about
#3 locatedIn #2
#5 subsidiaryOf #3
#6 locatedIn #2
#5 metric 经销商 = 82 家
#5 metric 经销商遍布国家 = 57 个
#5 metric 营业收入 = 3.6 亿兹罗提 ; time=2010年
#5 metric 净亏损 = 0.42 亿兹罗提 ; time=2010年
#5 metric 员工 = 1413 人 ; time=2010年
#1 metric 额外投资 = 1 亿兹罗提 ; status=planned
#12 holdsPosition #1 ; title=董事长
#12 said “推土机我们补了三十年课都没及格，这次买了一张合格证。”
#14 holdsPosition #3 ; title=总裁 ; status=ended
#14 holdsPosition #4 ; title=首席运营官
#15 holdsPosition #4 ; title=财务总监
#16 holdsPosition #4 ; title=技术总监
#17 holdsStakeIn #1 ; percent=34.98%
#18 supervises #17
#18 holdsStakeIn #1
#20 formedFrom #19 ; time=1958年
#20 locatedIn #13
#20 produces #21
#1 locatedIn #13
#1 formedFrom #20 ; time=1993年
#1 metric 销售装载机 = 4.6 万台 ; time=2011年
#1 metric 营业收入 = 178.8 亿元 ; time=2011年
#1 metric 营业收入同比增长 = 16 % ; time=2011年
#1 metric 净利润 = 13.2 亿元 ; time=2011年
#1 metric 净利润同比下降 = 14.6 % ; time=2011年
#1 metric 海外收入占比 = 15.3 %
#23 metric 海外收入占比 = 68 %
#24 metric 海外收入占比 = 84 %
#25 holdsPosition #41 ; title=研究员
#41 partOf #40
#25 said “而在每天七点关门的小镇工会”
#26 said “我们等的是订单，不是口号。”
#27 acquired #29 ; percent=90% ; status=planned
#27 metric 收购出资 = 3.24 亿欧元
#29 locatedIn #28
#30 acquired #32
#32 locatedIn #31
#33 acquired #34 ; percent=52%
#34 locatedIn #28
#36 holdsPosition #35 ; title=秘书长
#36 said “买得下来更要管得起来，特别是要防范商务部提示过的汇率风险。”
#37 cooperatesWith #1
#38 cooperatesWith #1
#1 metric 优惠贷款占比 = 90 %
