⟦Group#1|四川省能源投资集团有限责任公司⟧2022年经济运行简况

一、总体指标
⟦Group#1|四川能投⟧全年完成营业收入851.6亿元、利润总额52.4亿元、净利润41.0亿元，分别增长16.3%、21.7%、24.5%；年末资产总额2215亿元，净资产收益率7.1%，全员劳动生产率79.6万元/人。经营现金净流入61.3亿元。
二、分板块
1.⟦Platform#32|能源⟧。⟦Company#2|川投水务⟧等三家水电企业及⟦Company#3|能投风电⟧合计发电179.4亿千瓦时，其中风光电42.3亿千瓦时，同比增31%。⟦Company#4|四川能投综合能源公司⟧在⟦City#5|甘孜州⟧⟦County#6|道孚县⟧拿下光伏指标120万千瓦。⟦Facility#7|泸州叙永电厂⟧满发应对8月极端缺电，最高负荷率达98.9%，被⟦GovernmentBody#8|省政府⟧通报表扬。⟦Company#9|四川能投发展股份⟧（⟦Company#10|港交所⟧上市，01713.HK）售电52.3亿千瓦时，实现营收31.7亿元。
2.⟦Platform#33|化工新材料⟧。⟦Group#11|天原集团⟧所产⟦Product#12|氯化法钛白粉⟧突破9万吨；⟦Product#13|高钛渣⟧开始自供；受烧碱价格提振，净利润5.5亿元。⟦Company#14|能投锂业⟧的⟦Project#15|李家沟锂辉石矿105万吨采选⟧打通主巷道，2023年一季度试车；⟦Company#16|德阿锂业⟧年产3万吨锂盐一期设备安装过半，⟦Company#14|能投锂业⟧持股72.5%，⟦Group#17|雅化集团⟧为第二股东。
3.⟦Platform#34|文旅康养⟧与其他。⟦Company#18|能投文旅⟧的⟦Facility#19|花舞人间⟧景区因疫情闭园94天，接待量减少四成。⟦Company#20|能投教育投资⟧签约⟦Project#21|电子科技大学成都学院宜宾校区PPP⟧，金额11.6亿元。
三、改革攻坚
⟦Initiative#22|国企改革三年行动⟧任务台账107项全部销号。压减法人户数38户，管理层级控制在四级以内，“两非”剥离收官。⟦Company#23|川化股份⟧在破产重整三年后更名⟦Company#23|四川能投川化股份⟧又改为⟦Company#23|四川新能动力股份有限公司⟧，证券简称“⟦Company#23|川能动力⟧”，本年完成对⟦Company#24|四川能投节能环保公司⟧的并购，新增垃圾焚烧日处理能力6800吨。
四、社会责任
在⟦City#25|凉山州⟧⟦County#26|昭觉县⟧、⟦County#27|美姑县⟧派驻工作队员41人，⟦Group#1~|集团⟧全年无偿投入3480万元，实施⟦Project#28|谷曲村天麻基地⟧、⟦Project#29|峨曲古乡卫生院扩建⟧等17个项目。9·5⟦County#30|泸定⟧地震中，⟦Company#31|四川能投甘孜公司⟧出动抢险人员1284人次。
====
#1 metric 营业收入 = 851.6 亿元 ; time=2022年
#1 metric 利润总额 = 52.4 亿元 ; time=2022年
#1 metric 净利润 = 41.0 亿元 ; time=2022年
#1 metric 营业收入增长 = 16.3 % ; time=2022年
#1 metric 利润总额增长 = 21.7 % ; time=2022年
#1 metric 净利润增长 = 24.5 % ; time=2022年
#1 metric 资产总额 = 2215 亿元 ; time=年末
#1 metric 净资产收益率 = 7.1 % ; time=2022年
#1 metric 全员劳动生产率 = 79.6 万元/人 ; time=2022年
#1 metric 经营现金净流入 = 61.3 亿元 ; time=2022年
#2 subsidiaryOf #1
#3 subsidiaryOf #1
#1 metric 发电 = 179.4 亿千瓦时 ; time=2022年
#1 metric 风光电 = 42.3 亿千瓦时 ; time=2022年
#1 metric 风光电同比增长 = 31 % ; time=2022年
#4 subsidiaryOf #1
#4 metric 光伏指标 = 120 万千瓦
#6 locatedIn #5
#7 metric 最高负荷率 = 98.9 %
#9 metric 售电 = 52.3 亿千瓦时
#9 metric 营收 = 31.7 亿元
#9 subsidiaryOf #1
#11 produces #12
#11 produces #13
#12 metric 产量 = 9 万吨 ; approx=atLeast
#11 metric 净利润 = 5.5 亿元
#11 subsidiaryOf #1
#14 hasProject #15
#14 subsidiaryOf #1
#14 holdsStakeIn #16 ; percent=72.5%
#17 holdsStakeIn #16
#16 metric 年产锂盐 = 3 万吨 ; status=planned
#18 operates #19
#18 subsidiaryOf #1
#19 metric 闭园 = 94 天
#20 subsidiaryOf #1
#1 launched #22
#22 metric 任务台账 = 107 项
#1 metric 压减法人户数 = 38 户
#23 acquired #24
#23 metric 新增垃圾焚烧日处理能力 = 6800 吨
#23 subsidiaryOf #1
#26 locatedIn #25
#27 locatedIn #25
#1 metric 派驻工作队员 = 41 人
#1 metric 无偿投入 = 3480 万元 ; time=全年
#1 metric 实施项目 = 17 个
#1 fundedAid #26 ; amount=3480万元 ; time=全年
#1 fundedAid #27 ; amount=3480万元 ; time=全年
#1 hasProject #28
#1 hasProject #29
#1 pairedWith #26
#1 pairedWith #27
#31 metric 抢险人员 = 1284 人次
#31 subsidiaryOf #1
#20 hasProject #21
#21 metric 金额 = 11.6 亿元
