⟦Product#1|C919⟧交付提速，三大航各添新丁

　　11月22日，⟦Company#2|东方航空⟧第9架⟦Product#1|C919⟧从⟦Facility#3|浦东祝桥总装基地⟧飞抵⟦Facility#4|虹桥机场⟧。同日，⟦Company#5|国航⟧第3架完成技术验收，⟦Company#6|南航⟧第3架进入喷漆间。⟦Company#7|中国商用飞机有限责任公司⟧（⟦Company#7|中国商飞⟧，COMAC）营销委副主任⟦Person#8|阚立本⟧表示，今年将交付12架，“明年翻一番的底气来自供应链，不来自加班”。
　　按⟦Company#7~|公司⟧公布的口径，⟦Product#1|C919⟧累计订单1063架，意向客户28家，投入商业运营满18个月，共执行航班1.1万班次，承运旅客超过100万人次，平均客座率80.3%，其中⟦City#9|成都⟧—⟦Province#10|上海⟧快线一度升至88%。同门师兄⟦Product#11|ARJ21⟧前不久更名⟦Product#11|C909⟧，交付152架，⟦Place#12|印度尼西亚⟧⟦Company#13|翎亚航空⟧运营3架，日利用率6.8小时。远程宽体的⟦Product#14|C929⟧已获⟦Company#5|国航⟧首家用户意向。
　　供应商名单上，⟦Group#15|中航工业⟧旗下的⟦Company#16|西飞⟧供中机身和外翼、⟦Company#17|成飞民机⟧供机头、⟦Company#18|洪都⟧供前机身，⟦Company#19|沈飞民机⟧供垂尾；发动机⟦Product#20|LEAP-1C⟧来自⟦Company#21|CFM国际公司⟧，⟦Company#21~|这家公司⟧由⟦Company#22|GE航空航天⟧与⟦Company#23|赛峰⟧对半持股。国产⟦Product#24|长江-1000A⟧由⟦Company#25|中国航发商发⟧研制，已在⟦Product#26|运-20⟧飞行台上开展试飞。起落架方面，⟦Company#27|利勃海尔中航起⟧是⟦Company#28|利勃海尔宇航⟧与⟦Company#29|中航起落架公司⟧的合资体。
　　⟦Province#10|上海⟧正把⟦Industry#30|大飞机⟧列为先导产业链，《⟦Policy#31|上海市促进大飞机产业链发展行动方案⟧》提出到2026年产业规模800亿元、落地重点项目100个；⟦Facility#32|大飞机产业园⟧一期入驻企业27家，产值54.5亿元。⟦City#33|沈阳⟧、⟦City#34|西安⟧、⟦City#35|南昌⟧三地也打起配套牌，⟦Group#36|沈阳航空产业集团⟧负责的⟦Project#37|沈北航空动力小镇⟧征地600公顷。
　　成立于2008年的⟦Company#7|中国商飞⟧，发起股东包括⟦GovernmentBody#38|国务院国资委⟧、⟦Group#39|上海国盛⟧、⟦Group#15|中航工业⟧、⟦Group#40|中铝⟧、⟦Group#41|宝武⟧、⟦Group#42|中化⟧，2018年又引入⟦Group#43|中国建材⟧、⟦Group#44|中国电科⟧、⟦Company#45|中国国新⟧，注册资本增至501亿元。
　　⟦Company#46|国泰君安⟧分析称，若2027年产能爬到60架，机体结构件一年就有240亿元市场。
====
#2 metric C919机队 = 9 架
#5 metric C919机队 = 3 架
#7 produces #1
#8 holdsPosition #7 ; title=营销委副主任
#8 said “明年翻一番的底气来自供应链，不来自加班”
#7 metric 交付 = 12 架 ; time=今年 ; status=planned
#1 metric 累计订单 = 1063 架
#1 metric 意向客户 = 28 家
#1 metric 执行航班 = 1.1 万班次
#1 metric 承运旅客 = 100 万人次 ; approx=atLeast
#1 metric 平均客座率 = 80.3 %
#1 metric 成都—上海快线客座率 = 88 %
#7 produces #11
#11 metric 交付 = 152 架
#13 locatedIn #12
#13 metric 运营C909 = 3 架
#13 metric 日利用率 = 6.8 小时
#7 produces #14
#16 subsidiaryOf #15
#17 subsidiaryOf #15
#18 subsidiaryOf #15
#19 subsidiaryOf #15
#21 produces #20
#22 holdsStakeIn #21 ; percent=50%
#23 holdsStakeIn #21 ; percent=50%
#25 produces #24
#28 holdsStakeIn #27
#29 holdsStakeIn #27
#28 cooperatesWith #29
#10 developsIndustry #30
#10 issued #31
#10 metric 大飞机产业规模 = 800 亿元 ; time=2026年 ; status=planned
#10 metric 落地重点项目 = 100 个 ; time=2026年 ; status=planned
#32 metric 入驻企业 = 27 家
#32 metric 产值 = 54.5 亿元
#36 hasProject #37
#37 metric 征地 = 600 公顷
#38 established #7 ; time=2008年
#39 established #7 ; time=2008年
#15 established #7 ; time=2008年
#40 established #7 ; time=2008年
#41 established #7 ; time=2008年
#42 established #7 ; time=2008年
#38 holdsStakeIn #7
#39 holdsStakeIn #7
#15 holdsStakeIn #7
#40 holdsStakeIn #7
#41 holdsStakeIn #7
#42 holdsStakeIn #7
#43 holdsStakeIn #7 ; time=2018年
#44 holdsStakeIn #7 ; time=2018年
#45 holdsStakeIn #7 ; time=2018年
#7 metric 注册资本 = 501 亿元
#7 metric 产能 = 60 架 ; time=2027年 ; status=planned
#46 metric 机体结构件年市场 = 240 亿元 ; status=planned
#6 metric C919机队 = 3 架
