锂价跌破7万，谁在减产谁在扩？
——10月⟦Industry#1|锂电材料⟧市场观察
⟦Company#2|上海有色网⟧（⟦Company#2|SMM⟧）消息，截至10月31日，电池级⟦Product#13|碳酸锂⟧均价7.38万元/吨，月内跌2.1%，距2022年11月的历史高点59.5万元缩水近九成。当月国内产量5.97万吨，环比增4%，同比增42.9%；进口2.32万吨，其中来自⟦Place#3|智利⟧1.72万吨，占74%。
供给端两极分化。⟦Province#34|江西⟧方面，⟦Company#4|宁德时代⟧间接控股的⟦Company#5|宜春时代新能源矿业⟧9月停采⟦Facility#6|枧下窝矿⟧，影响月产能约6000吨；⟦Company#7|永兴材料⟧、⟦Company#8|江特电机⟧却表示生产正常，⟦Company#8~|后者⟧旗下⟦Company#9|宜春银锂⟧已结束检修。⟦Province#35|青海⟧方面，⟦Company#10|盐湖股份⟧与⟦Company#11|蓝科锂业⟧日产合计130吨，提锂成本仅3.4万元/吨；⟦Company#12|藏格矿业⟧前三季度产⟦Product#13|碳酸锂⟧9330吨，销10370吨，但锂板块毛利率由上年的75.7%掉到45.6%。海外，⟦Company#14|皮尔巴拉⟧关停⟦Facility#15|Ngungaju选矿厂⟧，⟦Company#16|雅保⟧宣布再裁员6%—7%，⟦Company#17|赣锋锂业⟧参股的⟦Place#18|阿根廷⟧⟦Project#19|Cauchari-Olaroz⟧（⟦Company#17|赣锋⟧46.67%、⟦Company#20|Lithium Argentina⟧44.8%、⟦Company#21|JEMSE⟧8.5%）倒是把利用率拉到85%，三季度产出6800吨。
需求端超预期。⟦Institution#22|中国汽车动力电池产业创新联盟⟧披露：10月动力和其他电池产量113.1GWh，同比46.8%↑；装车59.2GWh，磷酸铁锂占79.4%。装车前五为⟦Company#4|宁德时代⟧（25.4GWh）、⟦Company#23|比亚迪⟧（15.4GWh）、⟦Company#24|中创新航⟧（3.9GWh）、⟦Company#25|国轩高科⟧（2.2GWh）、⟦Company#26|亿纬锂能⟧（2.0GWh）。四代高压实磷酸铁锂紧缺，⟦Company#27|富临精工⟧子公司⟦Company#28|江西升华⟧满产外协，⟦Company#29|湖南裕能⟧的⟦Product#30|YN-9⟧系列每吨溢价1500元。
“抗周期只有一条路，就是成本曲线最左边。”⟦Company#31|五矿期货⟧分析师⟦Person#32|钭立群⟧说。⟦Company#33|广期所⟧2411合约持仓已移仓至2501。
政策面，⟦GovernmentBody#36|工信部⟧等八部门9月印发的《⟦Policy#37|新型储能制造业高质量发展行动方案⟧》被视作托底；⟦City#38|宜春市⟧对⟦Initiative#39|涉锂产业专项整治⟧“回头看”，关停选矿点14处，而隔壁⟦City#40|新余⟧依托⟦Company#17|赣锋⟧发展⟦Industry#41|固态电池⟧，一期2GWh产线已获⟦Company#42|东风岚图⟧定点。资本面，⟦Fund#43|国调二期基金⟧放弃入股⟦Company#44|金圆股份⟧，⟦Company#45|紫金矿业⟧则将⟦Company#10|盐湖股份⟧之外的两块盐湖——⟦Facility#46|拉果错⟧与⟦Facility#47|3Q⟧——列为明年增量，合计规划产能7万吨，⟦Facility#46~|前者⟧由其持股70%的⟦Company#48|西藏阿里拉果资源⟧开发。行业协会发起的减产倡议、各地的专项行动，目前都还停在口头。
====
#13 metric 均价 = 7.38 万元/吨 ; time=截至10月31日
#13 metric 均价月内跌 = 2.1 % ; time=10月
#13 metric 国内产量 = 5.97 万吨 ; time=10月
#13 metric 国内产量环比增长 = 4 % ; time=10月
#13 metric 国内产量同比增长 = 42.9 % ; time=10月
#13 metric 进口 = 2.32 万吨 ; time=10月
#13 metric 智利进口 = 1.72 万吨 ; time=10月
#13 metric 智利进口占比 = 74 % ; time=10月
#4 holdsStakeIn #5
#5 subsidiaryOf #4
#5 operates #6
#6 metric 影响月产能 = 6000 吨 ; approx=about
#9 subsidiaryOf #8
#10 metric 与蓝科锂业日产合计 = 130 吨
#11 metric 与盐湖股份日产合计 = 130 吨
#10 metric 提锂成本 = 3.4 万元/吨
#11 metric 提锂成本 = 3.4 万元/吨
#12 produces #13
#12 metric 碳酸锂产量 = 9330 吨 ; time=前三季度
#12 metric 碳酸锂销量 = 10370 吨 ; time=前三季度
#12 metric 锂板块毛利率 = 45.6 % ; time=前三季度
#14 operates #15
#16 metric 裁员 = 6 % ; value_max=7
#17 holdsStakeIn #19 ; percent=46.67%
#20 holdsStakeIn #19 ; percent=44.8%
#21 holdsStakeIn #19 ; percent=8.5%
#17 hasProject #19
#19 locatedIn #18
#19 metric 利用率 = 85 %
#19 metric 产出 = 6800 吨 ; time=三季度
#22 metric 动力和其他电池产量 = 113.1 GWh ; time=10月
#22 metric 动力和其他电池产量同比增长 = 46.8 % ; time=10月
#22 metric 装车量 = 59.2 GWh ; time=10月
#22 metric 磷酸铁锂装车占比 = 79.4 % ; time=10月
#4 metric 装车量 = 25.4 GWh ; time=10月
#23 metric 装车量 = 15.4 GWh ; time=10月
#24 metric 装车量 = 3.9 GWh ; time=10月
#25 metric 装车量 = 2.2 GWh ; time=10月
#26 metric 装车量 = 2.0 GWh ; time=10月
#28 subsidiaryOf #27
#29 produces #30
#30 metric 每吨溢价 = 1500 元
#32 holdsPosition #31 ; title=分析师
#32 said “抗周期只有一条路，就是成本曲线最左边。”
#36 issued #37 ; time=9月
#38 launched #39
#38 metric 关停选矿点 = 14 处
#40 developsIndustry #41
#17 developsIndustry #41
#17 cooperatesWith #42
#45 metric 规划产能 = 7 万吨 ; status=planned
#45 holdsStakeIn #48 ; percent=70%
#48 operates #46
#45 operates #47
#48 subsidiaryOf #45
