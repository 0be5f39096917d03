一周产业快讯（3月11日—3月17日）

■电力　⟦Company#1|华能澜沧江水电股份有限公司⟧11日称，⟦Project#2|硬梁包水电站⟧首台37.4万千瓦机组投产，⟦Project#2~|该项目⟧位于⟦Province#3|四川⟧⟦City#4|甘孜州⟧⟦County#5|泸定县⟧；同属⟦Group#6|华能⟧的⟦Company#7|华能四川公司⟧还有三台待投。⟦Company#8|国网新源⟧⟦Facility#9|天池抽水蓄能⟧四台机全投，容量120万千瓦。
■铁路　⟦Group#10|中国铁建⟧中标⟦Place#11|尼日利亚⟧⟦Project#12|卡诺轻轨⟧补充合同，5.2亿美元；⟦Project#13|西延高铁⟧⟦Project#14|王家河特大桥⟧转体合龙，业主⟦Company#15|陕西西延铁路公司⟧；⟦Company#16|中车大连⟧出口⟦Place#17|乌兹别克斯坦⟧机车的第一批8台在⟦Facility#18|阿拉山口口岸⟧通关。
■冶金　⟦Group#19|中信泰富特钢集团⟧2023年净利57.2亿元，同比下降19.5%，分红率维持50%；⟦Group#20|建龙集团⟧收购⟦Company#21|西宁特钢⟧29.96%股权获法院裁定，⟦Company#21~|后者⟧改组⟦OrganizationUnit#22|董事会⟧；⟦Company#23|中色大冶⟧⟦Project#24|有色大冶阳新40万吨高纯阴极铜⟧投料，投资126亿元。
■化工　⟦Company#25|卫星化学⟧⟦Project#27|α-烯烃综合利用项目⟧在⟦City#26|连云港⟧启动，总投资257亿元；⟦Group#28|华鲁集团⟧与⟦Company#29|壳牌⟧就⟦Industry#30|煤基新材料⟧签署合作备忘录；⟦Company#31|沧州大化⟧因TDI装置泄漏停车72小时，未有人员受伤。
■船舶海工　⟦Company#32|招商重工（海门）⟧交付全球首艘⟦Product#33|乙醇动力滚装船⟧；⟦Company#34|黄埔文冲⟧为⟦Company#35|马士基⟧造的甲醇船队追加4艘。
■医药　⟦Company#36|恒瑞医药⟧⟦Product#37|艾瑞昔布片⟧获批第三个适应症；⟦Company#39|康方生物⟧⟦Product#40|AK112⟧三期数据发布；⟦Company#41|济川药业⟧以11.6亿元收购⟦Company#42|嘉和药业⟧，交割时间未定。
■汽车　⟦Company#44|岚图汽车⟧1—2月交付1.38万辆，同比三倍；⟦Company#45|江淮钇为⟧与⟦Company#46|蔚来⟧换电互联；⟦City#47|十堰⟧⟦County#48|张湾区⟧⟦Facility#49|商用车老总装厂⟧停产车间拆除，腾出土地1120亩。
■港口　⟦Company#50|唐山港⟧2月吞吐量1620万吨，降2.3%；⟦Group#51|河北港口集团⟧所属⟦Company#52|曹妃甸港⟧通用泊位改造中标价9.7亿元。
■资本　⟦Group#53|中国国新⟧拟发行200亿元科创债；⟦Fund#54|国家集成电路三期⟧签约，六大行认缴1140亿元；⟦Group#56|绿地⟧公告称逾期债务已展期82%。

（整理：⟦Person#57|逯雪宁⟧）
====
#1 hasProject #2
#2 metric 首台机组 = 37.4 万千瓦
#2 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#1 subsidiaryOf #6
#7 subsidiaryOf #6
#8 operates #9
#9 metric 容量 = 120 万千瓦
#10 hasProject #12
#12 locatedIn #11
#12 metric 补充合同 = 5.2 亿美元
#15 hasProject #13
#15 hasProject #14
#16 metric 出口机车第一批 = 8 台
#19 metric 净利 = 57.2 亿元 ; time=2023年
#19 metric 净利同比下降 = 19.5 % ; time=2023年
#19 metric 分红率 = 50 %
#20 acquired #21 ; percent=29.96%
#20 holdsStakeIn #21 ; percent=29.96%
#22 partOf #21
#23 hasProject #24
#24 metric 投资 = 126 亿元
#25 hasProject #27
#27 locatedIn #26
#27 metric 总投资 = 257 亿元
#28 cooperatesWith #29
#28 developsIndustry #30
#29 developsIndustry #30
#31 metric 停车 = 72 小时
#32 produces #33
#34 cooperatesWith #35
#34 metric 追加甲醇船 = 4 艘
#36 produces #37
#39 produces #40
#41 acquired #42
#41 metric 收购金额 = 11.6 亿元
#44 metric 交付 = 1.38 万辆 ; time=1—2月
#44 metric 交付同比 = 3 倍 ; time=1—2月
#45 cooperatesWith #46
#48 locatedIn #47
#49 locatedIn #48
#49 metric 腾出土地 = 1120 亩
#50 metric 吞吐量 = 1620 万吨 ; time=2月
#50 metric 吞吐量下降 = 2.3 % ; time=2月
#52 subsidiaryOf #51
#52 metric 通用泊位改造中标价 = 9.7 亿元
#53 metric 科创债 = 200 亿元 ; status=planned
#54 metric 六大行认缴 = 1140 亿元
#56 metric 逾期债务展期 = 82 %
