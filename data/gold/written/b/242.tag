渝川两地港口“一体化”：⟦Province#19|重庆⟧⟦Facility#18|果园港⟧与⟦Facility#20|泸州港⟧、⟦Facility#34|宜宾港⟧如何分家底

　　⟦Institution#37|重庆日报⟧⟦County#36|北碚⟧讯　9月16日，⟦Group#1|重庆港务物流集团有限公司⟧（⟦Group#1|重庆港务集团⟧）与⟦Group#2|四川省港航投资集团有限责任公司⟧（⟦Group#2|川港集团⟧）签署增资协议，⟦Group#2|川港集团⟧以现金9.8亿元和⟦Facility#34|宜宾港⟧⟦Facility#3|志城作业区⟧39%股权作价，认购⟦Company#4|重庆国际物流枢纽园区公司⟧新增股本，增资后持股21.4%；⟦Group#1|重庆港务集团⟧则反向以3.2亿元受让⟦Company#5|泸州港集装箱公司⟧15%的股权。
　　“你中有我，我中有你，谁也不好意思再去打价格战。”⟦Group#1|重庆港务集团⟧总经济师⟦Person#6|庹建中⟧笑着算账：过去一只40英尺的重箱从⟦City#8|泸州⟧到⟦Province#9|上海⟧⟦Facility#7|外高桥⟧，两家为抢货能把运价压到800元以下，2021年仅此一项少收2.6亿元。
　　2019年4月，⟦GovernmentBody#10|重庆市国资委⟧决定由⟦Group#1|重庆港务集团⟧、⟦Company#11|万州港⟧、⟦Company#12|涪陵港⟧整合设立港务集团新版图，资产432亿元，员工1.4万人，年吞吐能力1.8亿吨。⟦Group#2|川港集团⟧则由⟦GovernmentBody#13|四川省国资委⟧于2019年6月联合⟦City#8|泸州⟧、⟦City#14|宜宾⟧、⟦City#15|南充⟧、⟦City#16|广安⟧四市组建，省级持股66.7%。两家的港口分属两个省级行政区、两套规划，直到2020年《⟦Policy#17|成渝地区双城经济圈建设规划纲要⟧》明确提出“推动长江上游航运枢纽共建”，才坐到一张桌子上。
　　真正难谈的是岸线。⟦Facility#18|果园港⟧距重庆主城30公里，有16个5000吨级泊位；⟦Facility#20|泸州港⟧在⟦Place#35|川滇黔结合部⟧，腹地磷矿、粮食运输占优势。双方各自请了第三方机构——⟦Institution#21|重庆大学⟧和⟦Institution#22|西南交通大学⟧——测算流量，结果相差四成，最后“各退半步”。签约协议把岸线收益按增量部分六四分成，存量部分三年不动。
　　⟦Company#23|招商局港口⟧（00144.HK）与⟦Company#24|中远海运港口⟧作为老股东参与投票。⟦Group#25|招商局⟧持有⟦Company#26|重庆果园集装箱码头公司⟧35%股权，代表⟦Person#27|卞振邦⟧说，外资和央企对区域整合“乐见其成，但要看规则”。
　　协议还对职工作了安排：两家交叉派出董事各1名；⟦Facility#20|泸州港⟧的256名劳务派遣人员全部转为直签。⟦City#8|泸州市⟧⟦County#28|龙马潭区⟧⟦Township#29|罗汉街道⟧⟦Village#30|码头社区⟧的老装卸工⟦Person#31|桂光耀⟧认为，“合一家也好，今后不用在江心抢客了”。下一步，双方计划在2023年6月前设立合资的⟦Company#32|长江上游航运数据公司⟧，注册地放在⟦Place#33|两江新区⟧。
====
#2 metric 现金出资 = 9.8 亿元
#2 holdsStakeIn #4 ; percent=21.4% ; status=planned
#1 holdsStakeIn #5 ; percent=15%
#1 metric 受让价款 = 3.2 亿元
#1 cooperatesWith #2
#6 holdsPosition #1 ; title=总经济师
#6 said “你中有我，我中有你，谁也不好意思再去打价格战。”
#1 metric 少收运费 = 2.6 亿元 ; time=2021年
#1 metric 资产 = 432 亿元
#1 metric 员工 = 1.4 万人
#1 metric 年吞吐能力 = 1.8 亿吨
#1 formedFrom #11
#1 formedFrom #12
#10 established #1
#13 established #2 ; time=2019年6月
#8 established #2 ; time=2019年6月
#14 established #2 ; time=2019年6月
#15 established #2 ; time=2019年6月
#16 established #2 ; time=2019年6月
#13 holdsStakeIn #2 ; percent=66.7%
#18 metric 泊位 = 16 个
#18 metric 距主城 = 30 公里
#18 locatedIn #19
#25 holdsStakeIn #26 ; percent=35%
#27 holdsPosition #25 ; title=代表
#27 said “乐见其成，但要看规则”
#20 metric 劳务派遣人员转直签 = 256 名
#30 locatedIn #29
#29 locatedIn #28
#28 locatedIn #8
#31 locatedIn #30
#31 said “合一家也好，今后不用在江心抢客了”
#1 established #32 ; status=planned
#2 established #32 ; status=planned
#32 locatedIn #33 ; status=planned
#2 operates #3
