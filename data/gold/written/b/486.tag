⟦Group#1|国家电投⟧⟦Company#2|五凌电力⟧“⟦Initiative#3|三个一批⟧”推进专业化整合

（记者 ⟦Person#4|漆星辰⟧ 通讯员 ⟦Person#5|符立刚⟧）“一个董事会，管着三个省的水电，过去各打各的算盘，现在按一条江算总账。”11月9日，在⟦Facility#6|五强溪水电站⟧，⟦Company#2|五凌电力有限公司⟧党委书记、董事长⟦Person#7|宋知行⟧向媒体介绍专业化整合进展。

2022年以来，⟦Group#1|国家电力投资集团⟧以“⟦Initiative#3|三个一批⟧”——划转一批、托管一批、退出一批——推动所属企业同类业务整合。⟦Company#2|五凌电力⟧先后接收⟦Company#8|贵州金元⟧所持⟦Company#9|清水江公司⟧29.7%股权、⟦Company#10|湖南桃花江核电公司⟧光伏资产，受托管理⟦Company#11|长洲水电公司⟧；同步退出小水电站8座、装机4.26万千瓦，收回资金2.38亿元。

整合带来“一增一减”：2023年前三季度，⟦Company#2~|公司⟧发电量238.6亿千瓦时，在来水偏枯34%的情况下仅减少9.2%；管理人员由1,107人减至812人，减少26.6%；资产负债率由70.9%下降至67.4%。

【链接·沅水】⟦Company#2~|公司⟧在沅水干流建成⟦Facility#6|五强溪⟧、⟦Facility#12|三板溪⟧、⟦Facility#13|凌津滩⟧、⟦Facility#14|洪江⟧、⟦Facility#15|碗米坡⟧等8座电站，水电装机430万千瓦；2023年8月投产的⟦Project#16|五强溪扩机工程⟧新增50万千瓦，总投资19.6亿元，荣获⟦Honor#17|国家优质工程金奖⟧。在建项目有⟦Project#18|凤滩抽水蓄能电站⟧，装机140万千瓦，由⟦Company#2~|公司⟧与⟦Group#19|湖南湘投控股集团⟧按65%、35%出资，计划2028年首台机组投产。

科技底色同样亮眼。自主研发的“⟦Product#20|流域大脑⟧”系统将沅水来水预报精度提高至92.3%，已推广至⟦Company#21|乌江水电开发公司⟧、⟦Company#22|黄河上游水电开发公司⟧；与⟦Institution#23|河海大学⟧合作的⟦Project#24|梯级水库群联合调度研究⟧获⟦Honor#25|湖南省科技进步奖二等奖⟧。在⟦Place#26|老挝⟧，⟦Company#2|五凌电力⟧承建⟦Facility#27|南欧江二期⟧运维服务，42名属地员工通过中级工考核，⟦Person#28|坎帕·西里蓬⟧成为首位外籍值长。

也有不如意。与⟦Province#29|云南⟧某县签订的100万千瓦风光一体化协议，因消纳条件变化，⟦Company#2~|公司⟧宣布终止。⟦Institution#30|湖南省能源规划研究院⟧研究员⟦Person#31|楼毅⟧分析，整合后的最大考验是电价市场化：“一江之水，能不能在现货市场卖出好价，才是硬道理。”

据了解，⟦Group#1|国家电投⟧后续还将把⟦Company#32|江西水电公司⟧、⟦Company#33|吉林水电分公司⟧纳入⟦Company#2|五凌电力⟧统一调度，预计2024年二季度完成。
====
#1 launched #3
#2 subsidiaryOf #1
#7 holdsPosition #2 ; title=党委书记、董事长
#7 said “一个董事会，管着三个省的水电，过去各打各的算盘，现在按一条江算总账。”
#2 holdsStakeIn #9 ; percent=29.7%
#2 acquired #9 ; percent=29.7%
#8 holdsStakeIn #9 ; percent=29.7% ; status=ended
#2 operates #6
#2 operates #12
#2 operates #13
#2 operates #14
#2 operates #15
#2 metric 退出小水电站 = 8 座
#2 metric 退出装机 = 4.26 万千瓦
#2 metric 收回资金 = 2.38 亿元
#2 metric 发电量 = 238.6 亿千瓦时 ; time=2023年前三季度
#2 metric 发电量减少 = 9.2 % ; time=2023年前三季度
#2 metric 来水偏枯 = 34 %
#2 metric 管理人员 = 812 人
#2 metric 管理人员减少 = 26.6 %
#2 metric 资产负债率 = 67.4 %
#2 metric 电站 = 8 座
#2 metric 水电装机 = 430 万千瓦
#2 hasProject #16
#2 hasProject #18
#16 metric 新增装机 = 50 万千瓦
#16 metric 总投资 = 19.6 亿元
#16 receivedHonor #17
#18 metric 装机 = 140 万千瓦
#2 cooperatesWith #19
#2 cooperatesWith #23
#2 holdsStakeIn #18 ; percent=65%
#19 holdsStakeIn #18 ; percent=35%
#19 hasProject #18
#2 produces #20
#20 metric 来水预报精度 = 92.3 %
#2 hasProject #24
#23 hasProject #24
#24 receivedHonor #25
#27 locatedIn #26
#2 operates #27
#27 metric 属地员工通过考核 = 42 名
#28 holdsPosition #27 ; title=值长
#31 holdsPosition #30 ; title=研究员
#31 said “一江之水，能不能在现货市场卖出好价，才是硬道理。”
#32 subsidiaryOf #1
#33 subsidiaryOf #1
