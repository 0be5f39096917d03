⟦Group#1|中化集团⟧就⟦Project#10|泉州炼油项目⟧引资答记者问

　　2011年3月22日，⟦Group#1|中国中化集团公司⟧在⟦Province#2|福建省⟧⟦City#3|泉州市⟧举行媒体见面会，⟦Group#1~|集团⟧⟦OrganizationUnit#4|规划部⟧总监⟦Person#5|都兴⟧、⟦Company#6|中化泉州石化有限公司⟧⟦OrganizationUnit#41|筹备组⟧组长⟦Person#7|席远光⟧回答了记者提问。以下为实录摘要。

　　⟦Institution#8|新京报⟧：外界盛传⟦Company#9|科威特国家石油公司⟧将入股⟦Project#10|泉州项目⟧，是否属实？
　　⟦Person#5|都兴⟧：我们和⟦Place#11|科威特⟧、⟦Place#12|沙特⟧、⟦Place#13|卡塔尔⟧的几家公司都有接触，其中与⟦Company#14|科威特石油国际公司⟧签过备忘录，但它不具约束力。项目目前由⟦Group#1~|集团⟧100%持股。引资是开放的，控股权必须在⟦Group#1|中化⟧手里。
　　⟦Institution#15|经济观察报⟧：项目进度如何？总投资为何从最初的180亿涨到270亿？
　　⟦Person#7|席远光⟧：项目位于⟦County#16|惠安县⟧⟦Place#17|泉惠石化工业园区⟧，2006年由⟦GovernmentBody#18|国家发改委⟧同意开展前期工作，今年2月获得核准。一次原油加工能力1200万吨/年，配套30万吨级码头一座、280万立方米储罐。投资增加主要是油品标准由国Ⅲ提高到国Ⅴ，加氢装置多了两套。预计2013年底投产，年销售收入600亿元，直接用工1600人，85%以上将在本地招聘。
　　⟦Institution#19|证券时报⟧：⟦Group#1|中化⟧此前没有炼厂，⟦Group#20|中石油⟧、⟦Group#21|中石化⟧会不会从渠道上“卡”你们？
　　⟦Person#5|都兴⟧：首先纠正一点，我们不是没有炼厂，⟦Group#1|中化⟧上世纪九十年代就参股了⟦Company#22|大连西太平洋石化⟧，持股8.4%，也持有⟦Company#23|中化弘润⟧（⟦City#42|潍坊⟧）一部分股份。下游方面，我们与⟦Company#24|道达尔⟧合资的⟦Company#25|中化道达尔油品公司⟧已在⟦Place#26|华北⟧、⟦Place#27|华东⟧建成加油站200座，2015年前计划达到1000座。竞争可以，封锁不可能。
　　⟦Institution#28|福建日报⟧：⟦County#16|惠安县⟧的渔民有顾虑。
　　⟦Person#7|席远光⟧：理解。涉及⟦Township#29|东桥镇⟧、⟦Township#30|净峰镇⟧、⟦Township#31|辋川镇⟧11个村的海域养殖2.3万亩，补偿标准是县里听证会上一户一户谈出来的，补偿款9.7亿元已拨付83%。⟦Village#32|杏林村⟧的⟦Person#33|吴老阿伯⟧跟我讲，“补多补少要公道，水清水浊要看得见”，我把这句话贴在办公室墙上。环境监测数据每小时上传⟦GovernmentBody#34|环保部华南督查中心⟧，同时对村民公开。
　　⟦Institution#35|彭博社⟧：⟦Group#1~|集团⟧整体上市有没有时间表？
　　⟦Person#5|都兴⟧：⟦Company#36|中国中化股份有限公司⟧是2009年6月由⟦Group#1|中化集团⟧联合⟦Group#37|中远集团⟧设立的，⟦Group#1|中化集团⟧持股98%，就是为整体上市准备的，什么时候上看市场。⟦Company#38|中化国际⟧（600500）、⟦Company#39|中化化肥⟧（00297.HK）、⟦Company#40|远东宏信⟧不会因此退市。至于网上说的“两化合并”，我没听说过。
====
#3 locatedIn #2
#4 partOf #1
#5 holdsPosition #4 ; title=总监
#7 holdsPosition #41 ; title=组长
#41 partOf #6
#6 subsidiaryOf #1
#1 cooperatesWith #14
#1 hasProject #10
#1 holdsStakeIn #6 ; percent=100%
#10 locatedIn #17
#17 locatedIn #16
#10 metric 总投资 = 270 亿元
#10 metric 原油加工能力 = 1200 万吨/年
#10 metric 储罐 = 280 万立方米
#10 metric 年销售收入 = 600 亿元 ; status=planned
#10 metric 直接用工 = 1600 人 ; status=planned
#10 metric 本地招聘比例 = 85 % ; approx=atLeast ; status=planned
#1 holdsStakeIn #22 ; percent=8.4%
#1 holdsStakeIn #23
#23 locatedIn #42
#1 established #25
#24 established #25
#1 cooperatesWith #24
#25 metric 加油站 = 200 座
#25 metric 加油站 = 1000 座 ; time=2015年前 ; status=planned
#29 locatedIn #16
#30 locatedIn #16
#31 locatedIn #16
#10 metric 涉及海域养殖 = 2.3 万亩
#10 metric 补偿款 = 9.7 亿元
#10 metric 补偿款拨付比例 = 83 %
#33 said “补多补少要公道，水清水浊要看得见”
#33 locatedIn #32
#1 established #36 ; time=2009年6月
#37 established #36 ; time=2009年6月
#1 cooperatesWith #37
#1 holdsStakeIn #36 ; percent=98%
#38 subsidiaryOf #1
#39 subsidiaryOf #1
#40 subsidiaryOf #1
