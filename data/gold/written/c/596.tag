黔数说｜⟦Group#1|贵州大数据集团⟧挂牌这两年

前身是2014年11月成立的⟦Company#2|云上贵州大数据产业发展有限公司⟧，2022年2月，经⟦GovernmentBody#3|省政府⟧批准，重组整合⟦Company#2|云上贵州公司⟧、⟦Company#4|贵州省公共资源交易公司⟧、⟦Company#5|贵阳大数据交易所⟧而成的⟦Group#1|贵州省大数据发展集团有限责任公司⟧（下称⟦Group#1|数据集团⟧）在⟦Place#6|贵安新区⟧揭牌，由⟦GovernmentBody#7|省大数据局⟧主管、⟦GovernmentBody#8|省国资委⟧依法履行出资人职责。

账面上，2023年⟦Group#1|数据集团⟧营收42.6亿元，利润4.1亿元，两项增速36%和51%；合并企业28户，在职1640人，技术人员六成七。算力是底座：牵头的⟦Facility#9|贵安算力枢纽⟧总规模突破55EFLOPS，较2022年末净增40EFLOPS，⟦Company#10|华为云⟧、⟦Group#11|中国移动⟧、⟦Company#12|美光云智⟧先后入驻；⟦Facility#13|苹果iCloud贵安数据中心⟧由⟦Company#2|云上贵州⟧运营，一期用电2.1亿千瓦时，全年营收9.3亿元。

平台产品这一栏可以列出一长串——
　⟦Platform#14|一云一网一平台⟧：政务云节点141个，沉淀数据420亿条；
　⟦Product#15|贵商易⟧：注册用户47万户，惠企政策一屏办；
　⟦Product#16|融通数智贷⟧：联合⟦Company#17|贵阳银行⟧、⟦Company#18|贵州农信⟧为6214户小微授信85.3亿元；
　⟦Platform#19|贵州算力调度平台⟧：撮合算力交易5.7亿元；
　⟦Platform#20|数据交易所OID体系⟧：入驻数商903家，累计交易额30.6亿元，其中“⟦Product#21|气象数据资产包⟧”卖给⟦Company#22|中国人保财险贵州分公司⟧，单笔1450万元。
在应用端，⟦Group#1|数据集团⟧与⟦Institution#23|贵州医科大学⟧、⟦Group#24|瓮福集团⟧做了“⟦Product#25|黔磷大模型⟧”，选矿药剂单耗下降5.4%，拿下⟦GovernmentBody#26|工信部⟧⟦Honor#27|工业互联网融合创新案例⟧。

制度也在改。《⟦Policy#28|贵州省数据流通交易促进条例⟧》施行后，⟦Group#1~|集团⟧跑通“三权分置”第一单，首批数据知识产权登记证发了87张；⟦Initiative#29|东数西算劳动竞赛⟧、⟦Initiative#30|数据讲堂⟧两项活动贯穿全年。“一张云图，总有人要去垒每一块砖。”党委书记⟦Person#31|訾行远⟧在职代会上讲。2024年，计划营收60亿元、投资38亿元；⟦Project#32|贵安智算中心三期⟧、⟦Project#33|马场科技园超算改造⟧分别于5月、9月开建。问题是：PUE优但上架率低，平均只有43.7%，低于⟦Place#34|长三角⟧枢纽的65%。
====
#3 established #1 ; time=2022年2月
#1 formedFrom #2 ; time=2022年2月
#1 formedFrom #4 ; time=2022年2月
#1 formedFrom #5 ; time=2022年2月
#1 locatedIn #6
#7 supervises #1
#8 supervises #1
#2 subsidiaryOf #1
#1 metric 营收 = 42.6 亿元 ; time=2023年
#1 metric 利润 = 4.1 亿元 ; time=2023年
#1 metric 营收增速 = 36 % ; time=2023年
#1 metric 利润增速 = 51 % ; time=2023年
#1 metric 合并企业 = 28 户
#1 metric 在职 = 1640 人
#1 metric 技术人员占比 = 67 %
#1 operates #9
#9 metric 总规模 = 55 EFLOPS ; approx=atLeast
#9 metric 较2022年末净增 = 40 EFLOPS
#2 operates #13
#13 metric 一期用电 = 2.1 亿千瓦时
#13 metric 营收 = 9.3 亿元 ; time=全年
#14 metric 政务云节点 = 141 个
#14 metric 沉淀数据 = 420 亿条
#15 metric 注册用户 = 47 万户
#16 metric 授信小微 = 6214 户
#16 metric 授信金额 = 85.3 亿元
#19 metric 撮合算力交易 = 5.7 亿元
#20 metric 入驻数商 = 903 家
#20 metric 累计交易额 = 30.6 亿元
#1 established #14
#1 produces #15
#1 produces #16
#1 established #19
#1 cooperatesWith #17
#1 cooperatesWith #18
#21 metric 成交金额 = 1450 万元
#1 cooperatesWith #23
#1 cooperatesWith #24
#1 produces #25
#23 produces #25
#24 produces #25
#25 metric 选矿药剂单耗下降 = 5.4 %
#25 receivedHonor #27
#1 metric 数据知识产权登记证 = 87 张
#1 launched #29
#1 launched #30
#31 holdsPosition #1 ; title=党委书记
#31 said “一张云图，总有人要去垒每一块砖。”
#1 metric 营收 = 60 亿元 ; time=2024年 ; status=planned
#1 metric 投资 = 38 亿元 ; time=2024年 ; status=planned
#1 hasProject #32 ; status=planned
#1 hasProject #33 ; status=planned
#1 metric 平均上架率 = 43.7 %
#34 metric 上架率 = 65 %
