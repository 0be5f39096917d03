⟦Group#11|贵州乌江能源集团⟧重组大事记（1992—2024）

　　1992年2月　⟦GovernmentBody#4|贵州省计委⟧批准成立⟦Company#1|贵州省煤炭投资公司⟧，为全民所有制企业，注册资金1200万元。
　　2003年10月　⟦Company#1|贵州省煤炭投资公司⟧与⟦Company#2|贵州省电力开发公司⟧合并，更名为⟦Company#3|贵州省开发投资公司⟧，划归⟦GovernmentBody#5|省政府⟧直属，翌年由⟦GovernmentBody#6|贵州省国资委⟧履行出资人职责。
　　2008年7月　与⟦Group#7|中国华电集团⟧合资设立⟦Company#8|贵州黔源电力盘北有限公司⟧，持股40%，建设⟦County#9|盘县⟧2×66万千瓦⟦Facility#10|煤矸石电厂⟧。
　　2011年4月　与⟦Company#12|香港中华煤气⟧（00003.HK）、⟦Company#13|贵阳市燃气公司⟧共同出资组建⟦Company#14|贵州乌江燃气有限责任公司⟧，三方持股51%、30%、19%，同年取得⟦County#15|清镇⟧、⟦County#16|修文⟧两县（市）管道燃气特许经营权。
　　2013年12月　“⟦Project#17|气化贵州⟧”工程启动，⟦Facility#18|中缅天然气管道⟧⟦Facility#19|贵阳末站⟧开始供气，首日输气量8.6万立方米。
　　2016年9月　以⟦Company#3|贵州省开发投资公司⟧为基础，整合⟦Group#20|贵州产业投资集团⟧、⟦Company#21|贵州盘江国有资本运营公司⟧的能源类资产，组建⟦Company#22|贵州乌江能源投资有限公司⟧，注册资本60亿元，首任董事长由⟦GovernmentBody#23|省能源局⟧原副局长⟦Person#24|蹇守业⟧担任。
　　2018年11月　收购⟦County#26|习水县⟧⟦Company#25|桑木页岩气公司⟧74%股权，受让方中有民营企业⟦Group#27|宏财集团⟧参股26%。⟦Facility#28|安页1井⟧日稳产6.1万立方米，系南方常压页岩气首获工业气流。
　　2020年10月　⟦GovernmentBody#5|省政府⟧批准⟦Company#22|乌江能源投资公司⟧与⟦Company#29|贵州省石油天然气管网公司⟧实施战略性重组，成立⟦Group#11|贵州乌江能源集团有限责任公司⟧，⟦Group#11~|集团⟧注册资本100亿元，⟦GovernmentBody#6|贵州省国资委⟧持股90%，⟦GovernmentBody#30|贵州省财政厅⟧持股10%。下设⟦Group#31|乌江油气⟧、⟦Group#32|乌江煤电⟧、⟦Group#33|乌江新能源⟧、⟦Group#34|乌江物流⟧四个子集团。
　　2021年6月　与⟦Company#35|中石化贵州石油分公司⟧签订框架协议，合作建设加油加气综合站120座。⟦PartyOrganization#36|集团党委⟧选派17名干部驻⟦County#37|纳雍县⟧⟦Township#38|董地苗族彝族乡⟧等三地。
　　2022年3月　⟦Project#39|六枝电厂2×66万千瓦新建工程⟧获⟦GovernmentBody#40|国家能源局⟧核准，总投资53亿元，是“十四五”时期⟦Province#41|贵州⟧首个核准的大型煤电项目。
　　2023年8月　所属⟦Company#42|贵州金元智慧能源⟧发行首单“碳中和”绿色中期票据5亿元，利率3.98%。同年获评“⟦Honor#43|贵州省脱贫攻坚先进集体⟧”后的又一荣誉——“⟦Honor#44|全国能源化学地质系统先进集体⟧”。
　　2024年5月　⟦Company#45|国家电投集团贵州金元股份有限公司⟧与⟦Group#11|乌江能源集团⟧交叉持股谈判终止。公告说明：双方对⟦Company#46|林东矿业⟧的采矿权估值差异较大，不再推进，十二个月内不重启。同月，⟦Group#11~|集团⟧总资产达到712亿元，累计上缴税费超过90亿元。
====
#4 established #1 ; time=1992年2月
#1 metric 注册资金 = 1200 万元
#3 formedFrom #1 ; time=2003年10月
#3 formedFrom #2 ; time=2003年10月
#6 supervises #3
#3 established #8 ; time=2008年7月
#7 established #8 ; time=2008年7月
#3 cooperatesWith #7
#3 holdsStakeIn #8 ; percent=40%
#8 established #10
#10 locatedIn #9
#3 established #14 ; time=2011年4月
#12 established #14 ; time=2011年4月
#13 established #14 ; time=2011年4月
#3 cooperatesWith #12
#3 cooperatesWith #13
#3 holdsStakeIn #14 ; percent=51%
#12 holdsStakeIn #14 ; percent=30%
#13 holdsStakeIn #14 ; percent=19%
#17 metric 首日输气量 = 8.6 万立方米
#22 formedFrom #3 ; time=2016年9月
#22 formedFrom #20 ; time=2016年9月
#22 formedFrom #21 ; time=2016年9月
#22 metric 注册资本 = 60 亿元
#24 holdsPosition #22 ; title=首任董事长
#24 holdsPosition #23 ; title=副局长 ; status=ended
#22 acquired #25 ; percent=74% ; time=2018年11月
#27 holdsStakeIn #25 ; percent=26%
#25 locatedIn #26
#28 metric 日稳产气 = 6.1 万立方米
#11 formedFrom #22 ; time=2020年10月
#11 formedFrom #29 ; time=2020年10月
#11 metric 注册资本 = 100 亿元
#6 holdsStakeIn #11 ; percent=90%
#30 holdsStakeIn #11 ; percent=10%
#31 subsidiaryOf #11
#32 subsidiaryOf #11
#33 subsidiaryOf #11
#34 subsidiaryOf #11
#11 cooperatesWith #35
#11 metric 加油加气综合站 = 120 座 ; status=planned
#36 partOf #11
#11 metric 驻村干部 = 17 名
#11 pairedWith #38
#38 locatedIn #37
#11 hasProject #39
#39 metric 总投资 = 53 亿元
#42 subsidiaryOf #11
#42 metric 绿色中期票据 = 5 亿元
#42 metric 票据利率 = 3.98 %
#11 receivedHonor #43
#11 receivedHonor #44
#11 metric 总资产 = 712 亿元 ; time=2024年5月
#11 metric 累计上缴税费 = 90 亿元 ; approx=atLeast
