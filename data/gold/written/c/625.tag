⟦County#1|长兴⟧县域经济观察（内部参考 第19号）

【总体】2020年，⟦County#1|长兴县⟧（属⟦Province#2|浙江省⟧⟦City#3|湖州市⟧）地区生产总值702.4亿元，按可比价增长3.6%，一般公共预算收入71.4亿元，其中税收占93.1%。全国县域经济综合竞争力百强榜列第54位，比三年前前移9位。城乡居民收入比1.63∶1。
【支柱】⟦Industry#4|新能源电池⟧：集聚⟦Group#5|天能集团⟧、⟦Group#6|超威集团⟧两家龙头及上下游企业90余家，规上产值431亿元，占全县工业的31.2%。⟦Group#5|天能⟧2020年营收超1600亿元，其控股的⟦Company#7|天能股份⟧今年1月18日登陆科创板（688819），募资48.7亿元，拟用21亿元建设⟦Project#8|绿色智能制造技改⟧和⟦Project#9|锂电材料循环再造基地⟧；⟦Group#6|超威⟧与⟦Place#10|德国⟧⟦Company#11|MOLL⟧公司合作的⟦Product#12|AGM启停电池⟧年产能达到600万只，⟦Company#13|一汽大众⟧、⟦Company#14|吉利汽车⟧已定点。
⟦Industry#15|智能汽车及关键零部件⟧：2018年引进的⟦Project#16|吉利新能源长兴基地⟧总投资326亿元，分两期，一期30万辆整车产能已具备条件。配套的⟦Company#17|惠强新材料⟧、⟦Company#18|南太湖传动⟧去年分别实现产值9.2亿元、5.7亿元。
⟦Industry#19|现代纺织⟧：⟦Township#20|夹浦镇⟧喷水织机由9.8万台压减到4.6万台，亩均税收反升2.3倍。
【乡村】⟦Initiative#46|农民合作经济组织联合会试点⟧、⟦Initiative#21|坡耕地治理百日攻坚⟧均居前列。⟦Township#22|水口乡⟧⟦Village#23|顾渚村⟧民宿530家，年接待380万人次，⟦Province#69|上海⟧客占七成；⟦Township#24|小浦镇⟧⟦Village#25|八都岕⟧的⟦Facility#45|古银杏长廊⟧由⟦Group#26|县文旅集团⟧运营。⟦Product#27|长兴紫笋茶⟧一产产值11.6亿元，⟦Product#28|漾荡河蟹⟧3.1亿元，⟦Product#29|长兴吊瓜⟧1.4亿元。
【国企】⟦Group#30|长兴交投集团⟧总资产816亿元，⟦Group#31|长兴城投⟧589亿元，⟦Group#32|长兴经开集团⟧472亿元。经⟦GovernmentBody#33|县国资办⟧批准，⟦Group#30|交投⟧受让⟦Company#34|华能长兴燃机电厂⟧25%股权，对价3.08亿元；⟦Group#31|城投⟧下属⟦Company#35|长兴水务⟧的⟦Project#36|合溪新港取水口迁建⟧完成投资2.6亿元。
【帮扶】与⟦Province#37|四川⟧⟦County#38|北川羌族自治县⟧、⟦Province#39|新疆⟧⟦County#40|柯坪县⟧结对。⟦County#1|长兴⟧企业⟦Company#41|芦笋姑娘农业⟧在⟦County#38|北川⟧流转土地1800亩，雇工426人；⟦Group#5|天能⟧捐建⟦Facility#42|柯坪天能小学图书馆⟧，耗资260万元。
【提醒】铅锂替代加快，2021年铅酸电池单价或再跌6%，须提前布局⟦Industry#43|氢燃料电池⟧、⟦Industry#44|储能⟧。
【治理】⟦Group#31|城投⟧由原⟦Company#60|县城建开发总公司⟧改制而来，⟦Group#32|经开集团⟧则是⟦Company#61|国家大学科技园公司⟧、⟦Company#62|开发区建设公司⟧、⟦Company#63|南太湖投资公司⟧三家“三合一”的结果。⟦County#1~|县里⟧对照⟦County#64|德清⟧、⟦County#65|义乌⟧查差距，深入推进⟦Initiative#66|八八攻坚行动⟧，落实⟦GovernmentBody#67|省政府⟧《⟦Policy#68|关于高质量发展县域经济的意见⟧》。
====
#1 locatedIn #3
#3 locatedIn #2
#1 metric 地区生产总值 = 702.4 亿元 ; time=2020年
#1 metric 地区生产总值增长 = 3.6 % ; time=2020年
#1 metric 一般公共预算收入 = 71.4 亿元 ; time=2020年
#1 metric 税收占一般公共预算收入 = 93.1 % ; time=2020年
#1 metric 城乡居民收入比 = 1.63
#1 developsIndustry #4
#1 developsIndustry #15
#1 developsIndustry #19
#4 metric 上下游企业 = 90 家 ; approx=about
#4 metric 规上产值 = 431 亿元
#4 metric 占全县工业 = 31.2 %
#5 metric 营收 = 1600 亿元 ; time=2020年 ; approx=atLeast
#7 subsidiaryOf #5
#7 metric 募资 = 48.7 亿元
#7 hasProject #8 ; status=planned
#7 hasProject #9 ; status=planned
#7 metric 项目投资 = 21 亿元 ; status=planned
#6 cooperatesWith #11
#11 locatedIn #10
#6 produces #12
#11 produces #12
#12 metric 年产能 = 600 万只
#1 hasProject #16
#16 metric 总投资 = 326 亿元
#16 metric 整车产能 = 30 万辆
#17 metric 产值 = 9.2 亿元 ; time=去年
#18 metric 产值 = 5.7 亿元 ; time=去年
#20 metric 喷水织机 = 4.6 万台
#20 metric 喷水织机 = 9.8 万台
#20 metric 亩均税收升 = 2.3 倍
#1 launched #21
#1 participatedIn #46
#23 locatedIn #22
#23 metric 民宿 = 530 家
#23 metric 年接待 = 380 万人次
#25 locatedIn #24
#26 operates #45
#45 locatedIn #25
#1 produces #27
#1 produces #28
#1 produces #29
#27 metric 一产产值 = 11.6 亿元
#28 metric 产值 = 3.1 亿元
#29 metric 产值 = 1.4 亿元
#30 metric 总资产 = 816 亿元
#31 metric 总资产 = 589 亿元
#32 metric 总资产 = 472 亿元
#30 acquired #34 ; percent=25%
#30 metric 股权受让对价 = 3.08 亿元
#35 subsidiaryOf #31
#35 hasProject #36
#36 metric 完成投资 = 2.6 亿元
#33 partOf #1
#33 supervises #30
#1 pairedWith #38
#1 pairedWith #40
#38 locatedIn #37
#40 locatedIn #39
#41 locatedIn #1
#41 metric 流转土地 = 1800 亩
#41 metric 雇工 = 426 人
#5 fundedAid #42 ; amount=260万元
#5 established #42
#42 metric 耗资 = 260 万元
#1 developsIndustry #43 ; status=planned
#1 developsIndustry #44 ; status=planned
#31 formedFrom #60
#32 formedFrom #61
#32 formedFrom #62
#32 formedFrom #63
#1 benchmarksAgainst #64
#1 benchmarksAgainst #65
#1 launched #66
#67 issued #68
#1 implements #68
