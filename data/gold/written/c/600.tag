企业名片
──────────
名称：⟦Company#1|中国中材国际工程股份有限公司⟧（Sinoma International）
曾用名：⟦Group#40|中国水泥装备集团⟧
股票：⟦Company#1|中材国际⟧ 600970.SH，2005-04-12上市
控股股东：⟦Group#2|中国建材集团⟧旗下⟦Company#3|中国建材股份有限公司⟧，40.96%
注册地：⟦City#4|南京⟧⟦County#5|江宁区⟧　总部：⟦Province#6|北京⟧⟦County#7|朝阳区⟧
员工：境内外1.62万人，外籍员工占29%
──────────
【沿革】2001年12月，⟦Group#8|中材集团⟧联合⟦Company#9|天津仕名⟧、⟦Institution#10|南京水泥设计院⟧等七家发起设立；2009年以换股方式把⟦Company#11|天津水泥工业设计研究院⟧注入；2021年9月，通过发行股份和现金收购⟦Company#12|北京凯盛⟧（100%）、⟦Company#13|南京凯盛⟧（98%）和⟦Company#14|中材矿山⟧（100%），交易作价94.4亿元；2023年又收下⟦Company#15|合肥院⟧。至此，集“设计—装备—工程—矿山—运维”于一身。
【主业】⟦Platform#41|工程技术与服务⟧、⟦Platform#42|高端装备制造⟧、⟦Platform#43|生产运营服务⟧，简称“⟦Strategy#45|三业并举⟧”。⟦Product#16|TTM立式辊磨⟧、⟦Product#17|第四代篦冷机⟧、⟦Product#18|SINOMA预热器⟧配套率85%以上；水泥工程国际市场份额连续16年世界第一，2023年为61%（不含中国）。
【经营】2023年：新签合同616.5亿元，同比增18.8%，其中境外338.5亿元，涨70.7%；营收458.0亿元，净利润29.2亿元，境外营收占比44.7%。2024年一季度：新签203.8亿元（+13%），净利润6.36亿元（+0.06%）。在手有效合同592.8亿元。
　　——装备公司⟦Company#19|中材装备⟧营收72亿元；⟦Company#20|成都建材院⟧在⟦Place#21|沙特⟧签下⟦Project#22|YAMAMA水泥搬迁改造⟧43.6亿元；⟦Company#14|中材矿山⟧年爆破出料7.3亿吨，运营矿山273座。
【品牌】海外有⟦Company#23|德国HAZEMAG⟧（59.1%），2013年并购，做破碎机已逾75年，2023年实现收入2.37亿欧元。“⟦Product#24|SinoLion⟧”为自有商标。
【荣誉】承建的⟦Facility#25|埃及GOE Beni Suef水泥厂⟧六线总承包获⟦Honor#26|中国建设工程鲁班奖（境外工程）⟧；⟦OrganizationUnit#44|院士工作站⟧专家团队获⟦Honor#27|国家科技进步奖⟧二等奖4项；企业入选⟦Honor#28|国务院国资委创建世界一流专业领军示范企业⟧；ENR国际承包商第43位。
【党群】⟦PartyOrganization#46|党委⟧领导的“⟦Initiative#29|海外一线党旗红⟧”带动党支部46个、临时团组织18个；⟦Initiative#30|一岗双责⟧纳入国别经理考核。
【专栏：低碳】年产10万吨⟦Project#31|青州全氧燃烧耦合CCUS⟧建成，⟦Group#2~|集团⟧内⟦Company#32|中联水泥⟧⟦Facility#33|临沂厂⟧是首用户，单位熟料碳捕集成本降到每吨198元。⟦Company#1~|公司⟧为⟦Industry#34|水泥窑协同处置⟧、⟦Industry#35|氢能煅烧⟧、⟦Industry#36|光伏建筑⟧设立事业部三个，2024年6月与⟦Institution#37|武汉理工大学⟧共建⟦OrganizationUnit#38|绿色建材低碳创新中心⟧，总经理⟦Person#39|逄世伦⟧兼任主任，他说：“我们要卖的不再是一座厂，是一条零碳的路。”
====
#1 formedFrom #40
#3 holdsStakeIn #1 ; percent=40.96%
#1 subsidiaryOf #3
#3 subsidiaryOf #2
#1 locatedIn #5
#5 locatedIn #4
#1 locatedIn #7
#7 locatedIn #6
#1 metric 员工 = 1.62 万人
#1 metric 外籍员工占比 = 29 %
#8 established #1 ; time=2001年12月
#9 established #1 ; time=2001年12月
#10 established #1 ; time=2001年12月
#11 subsidiaryOf #1 ; time=2009年
#1 acquired #12 ; percent=100% ; time=2021年9月
#1 acquired #13 ; percent=98% ; time=2021年9月
#1 acquired #14 ; percent=100% ; time=2021年9月
#1 metric 交易作价 = 94.4 亿元 ; time=2021年9月
#1 acquired #15 ; time=2023年
#1 produces #16
#1 produces #17
#1 produces #18
#1 metric 配套率 = 85 % ; approx=atLeast
#1 metric 水泥工程国际市场份额 = 61 % ; time=2023年
#1 metric 新签合同 = 616.5 亿元 ; time=2023年
#1 metric 新签合同同比增长 = 18.8 % ; time=2023年
#1 metric 境外新签合同 = 338.5 亿元 ; time=2023年
#1 metric 境外新签合同增长 = 70.7 % ; time=2023年
#1 metric 营收 = 458.0 亿元 ; time=2023年
#1 metric 净利润 = 29.2 亿元 ; time=2023年
#1 metric 境外营收占比 = 44.7 % ; time=2023年
#1 metric 新签合同 = 203.8 亿元 ; time=2024年一季度
#1 metric 新签合同增长 = 13 % ; time=2024年一季度
#1 metric 净利润 = 6.36 亿元 ; time=2024年一季度
#1 metric 净利润增长 = 0.06 % ; time=2024年一季度
#1 metric 在手有效合同 = 592.8 亿元
#19 subsidiaryOf #1
#19 metric 营收 = 72 亿元
#20 subsidiaryOf #1
#20 hasProject #22
#22 locatedIn #21
#22 metric 合同额 = 43.6 亿元
#14 metric 年爆破出料 = 7.3 亿吨
#14 metric 运营矿山 = 273 座
#1 acquired #23 ; percent=59.1% ; time=2013年
#23 metric 收入 = 2.37 亿欧元 ; time=2023年
#1 produces #24
#25 receivedHonor #26
#44 receivedHonor #27
#44 partOf #1
#1 receivedHonor #28
#1 launched #29
#29 metric 党支部 = 46 个
#29 metric 临时团组织 = 18 个
#1 launched #30
#1 hasProject #31
#31 metric 年产 = 10 万吨
#33 metric 单位熟料碳捕集成本 = 198 元/吨
#32 operates #33
#32 subsidiaryOf #2
#1 developsIndustry #34
#1 developsIndustry #35
#1 developsIndustry #36
#1 metric 事业部 = 3 个
#1 cooperatesWith #37
#1 established #38 ; time=2024年6月
#37 established #38 ; time=2024年6月
#39 holdsPosition #1 ; title=总经理
#39 holdsPosition #38 ; title=主任
#39 said “我们要卖的不再是一座厂，是一条零碳的路。”
#1 hasStrategy #45
#45 hasComponent #41 ; role=platform
#45 hasComponent #42 ; role=platform
#45 hasComponent #43 ; role=platform
#46 partOf #1
#46 launched #29
#44 metric 国家科技进步奖二等奖 = 4 项
#1 established #25
