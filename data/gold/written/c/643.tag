⟦County#1|福鼎⟧白茶十年账：从“养在深山”到“香飘四海”

（⟦Institution#2|福建省茶叶质量检测中心⟧微信公众号推文，2022年3月）

一组数字先看清——
· 茶园面积30.5万亩，可采28.2万亩；
· 2021年白茶产量2.98万吨，比上年增9.6%；
· 茶业综合总产值132.3亿元，涉茶人口38万；
· ⟦Product#3|福鼎白茶⟧区域公用品牌价值52.15亿元，连续12年进全国十强。

【谁在做】⟦Company#4|品品香茶业⟧2021年营收8.6亿元，净利润1.3亿元，去年12月第三次递表；⟦Company#5|天湖茶业⟧“⟦Product#6|绿雪芽⟧”门店1400家；⟦Company#7|鼎白茶业⟧、⟦Company#8|裕荣香茶业⟧、⟦Company#9|六妙⟧、⟦Company#10|誉达⟧、⟦Company#11|广福茶业⟧紧随其后。外来资本也不少：⟦Group#12|大益集团⟧以3.2亿元控股⟦Company#13|福建恒润⟧，持股51%；⟦Group#14|中粮⟧旗下⟦Company#15|中茶公司⟧在⟦Township#16|点头镇⟧建仓，库容5000吨。
【谁在管】⟦GovernmentBody#17|福鼎市茶产业发展中心⟧主抓⟦Platform#18|白茶大数据溯源平台⟧，1.9万户茶农、867家茶企上链，去年交易茶青6.1亿元，每公斤均价由38元提到61元。《⟦Policy#19|福鼎白茶文化遗产保护条例⟧》经⟦GovernmentBody#20|宁德市人大常委会⟧通过、⟦GovernmentBody#21|省人大常委会⟧批准，今年1月1日施行。⟦GovernmentBody#37|市市场监管局⟧开展⟦Initiative#22|白茶亮剑⟧，查获冒牌案件163起。
【谁受益】⟦Township#23|磻溪镇⟧⟦Village#24|黄冈村⟧一片老茶，2010年每斤15元，如今180元，村民人均茶业收入3.1万元；⟦Township#16|点头镇⟧⟦Village#25|柏柳村⟧的⟦Facility#26|白茶第一村展馆⟧由⟦Company#4|品品香⟧捐建，花了260万元。⟦City#27|宁德市⟧连片扶贫时代“弱鸟先飞”的老典型⟦Village#28|赤溪村⟧，现有茶园2000亩，村集体2021年收入216万元，其中茶旅⟦Company#29|耕乐源公司⟧上交98万元。
【谁在担心】“老白茶年份虚标”投诉占茶类投诉的61%。评茶师⟦Person#30|游翠屏⟧说：“不能光讲故事，要把年份写到碳同位素里去。”
【下一程】⟦GovernmentBody#31|市政府⟧提出⟦Goal#32|世界白茶之都⟧的目标，2025年全产业链产值200亿元，抓好⟦Project#33|福鼎白茶特色小镇二期⟧、⟦Project#34|茶多糖提取⟧两个亿元级项目，与⟦Institution#35|福建农林大学⟧合办⟦OrganizationUnit#36|白茶学院⟧，每年定向招生60人。
【背后的股权】⟦Company#4|品品香⟧创始人⟦Person#50|荣品生⟧夫妇直接和间接持股71.6%，⟦Company#51|福鼎国投⟧持5%；⟦Company#5|天湖茶业⟧2020年被⟦Group#52|安溪铁观音集团⟧并购，成为其全资子公司；⟦Company#9|六妙⟧则由⟦Company#53|福鼎二轻茶厂⟧改制更名。
====
#1 metric 茶园面积 = 30.5 万亩
#1 metric 可采茶园 = 28.2 万亩
#1 metric 白茶产量 = 2.98 万吨 ; time=2021年
#1 metric 白茶产量比上年增 = 9.6 % ; time=2021年
#1 metric 茶业综合总产值 = 132.3 亿元
#1 metric 涉茶人口 = 38 万
#1 produces #3
#3 metric 区域公用品牌价值 = 52.15 亿元
#4 metric 营收 = 8.6 亿元 ; time=2021年
#4 metric 净利润 = 1.3 亿元 ; time=2021年
#5 produces #6
#6 metric 门店 = 1400 家
#12 holdsStakeIn #13 ; percent=51%
#13 subsidiaryOf #12
#12 metric 控股金额 = 3.2 亿元
#15 subsidiaryOf #14
#15 metric 库容 = 5000 吨
#17 partOf #1
#17 established #18
#18 metric 上链茶农 = 1.9 万户
#18 metric 上链茶企 = 867 家
#18 metric 交易茶青 = 6.1 亿元 ; time=去年
#18 metric 每公斤均价 = 61 元
#18 metric 每公斤均价 = 38 元
#20 issued #19
#37 launched #22
#37 partOf #1
#22 metric 查获冒牌案件 = 163 起
#24 locatedIn #23
#24 metric 老茶价格 = 180 元 ; time=如今
#24 metric 老茶价格 = 15 元 ; time=2010年
#24 metric 村民人均茶业收入 = 3.1 万元
#25 locatedIn #16
#4 fundedAid #26 ; amount=260万元
#4 established #26
#26 locatedIn #25
#28 metric 茶园 = 2000 亩
#28 metric 村集体收入 = 216 万元 ; time=2021年
#29 metric 上交 = 98 万元 ; time=2021年
#28 locatedIn #27
#1 metric 老白茶年份虚标投诉占茶类投诉 = 61 %
#30 said “不能光讲故事，要把年份写到碳同位素里去。”
#31 pursuesGoal #32
#31 partOf #1
#1 metric 全产业链产值 = 200 亿元 ; time=2025年 ; status=planned
#31 hasProject #33
#31 hasProject #34
#31 established #36
#35 established #36
#31 cooperatesWith #35
#36 metric 定向招生 = 60 人 ; time=每年
#50 holdsStakeIn #4 ; percent=71.6%
#51 holdsStakeIn #4 ; percent=5%
#50 established #4
#52 acquired #5 ; time=2020年
#5 subsidiaryOf #52
#9 formedFrom #53
