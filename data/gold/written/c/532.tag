⟦GovernmentBody#1|国务院国资委⟧批准 ⟦Company#5|中国能建⟧拟换股吸收合并⟦Company#3|葛洲坝⟧之后：整合进入深水区

⟦City#4|武汉⟧讯 距离⟦Company#3|葛洲坝⟧（600068）摘牌已过三年，⟦Group#2|中国能源建设集团有限公司⟧的A股平台⟦Company#5|中国能源建设股份有限公司⟧（以下简称“⟦Company#5|中国能建⟧”）⟦OrganizationUnit#6|资本运营部⟧近日向投资者披露了整合账本。

合并时的账：每1股⟦Company#3|葛洲坝⟧换4.4337股⟦Company#5|中国能建⟧，换股价8.76元，注销股份26.3亿股，现金选择权提供方为⟦Group#7|中国诚通⟧和⟦Group#8|国新控股⟧，最终申报行权79.4万股，耗资537万元。

合并后的账：⟦Company#5|中国能建⟧2023年营业收入4060亿元，较合并前的2020年增加1357亿元；其中⟦Industry#25|水泥⟧、⟦Industry#26|民爆⟧、⟦Industry#27|高速公路⟧三类工业与运营业务收入从211亿元增到318亿元，占比7.8%。⟦Industry#26|民爆⟧是动作最大的一块。⟦Company#9|易普力⟧借壳⟦Company#10|南岭民爆⟧（002096）上市，注入作价53.77亿元，配套募资13.39亿元，重组后⟦Company#9|易普力⟧由⟦Company#11|葛洲坝民爆⟧持股43.37%，炸药许可产能52万吨，位列行业第二。

新建的账：⟦Project#12|湖北应城300兆瓦压气储能电站示范工程⟧一次并网成功，投资19.5亿元，系统转换效率70%左右；⟦Project#13|吉林松原绿色氢氨醇一体化⟧一期投资92亿元，年产合成氨20万吨，配套风光80万千瓦；⟦Project#14|枣菏高速⟧、⟦Project#15|沿江高铁荆荆段⟧等运营类资产累计回收资金86亿元。

人的账：原⟦Company#3|葛洲坝⟧总部600余名管理人员分流至⟦Company#16|中能建国投⟧、⟦Company#17|北方国际建投⟧等五家区域总部，机关编制从813人减到394人。有员工在内网⟦Platform#18|能建之声⟧问：“我到底算⟦Company#3|葛洲坝⟧的还是⟦Company#5|能建⟧的？”⟦PartyOrganization#19|公司党委⟧回复“都算，先把项目干好”，随后启动⟦Initiative#20|同心融合年⟧。

监管层给出的评价谨慎。⟦Institution#21|国务院国资委研究中心⟧研究员⟦Person#22|桑维庸⟧认为，两级上市改为一级上市消除了同业竞争，每年省下审计、信息披露等费用约4100万元，但“整体上市不等于治理整体升级”。⟦Company#5|中国能建⟧总会计师⟦Person#23|谷怀瑾⟧说，下一步将以⟦Facility#24|三峡⟧流域综合治理为抓手，争取2025年新签合同额突破1.45万亿元。
回头看，争议最大的是⟦Company#3|葛洲坝⟧这块老招牌。1970年因⟦Project#61|330工程⟧而生的⟦Company#62|330工程局⟧，先后更名⟦Company#63|长江葛洲坝工程局⟧、⟦Group#64|中国葛洲坝集团⟧，1997年⟦Company#3|葛洲坝股份⟧上市，二十四年间分红71亿元。合并以后，⟦Group#64|葛洲坝集团⟧作为⟦Company#5|中国能建⟧的全资子公司保留，⟦Company#65|葛洲坝水泥⟧的⟦Product#66|三峡牌⟧中热水泥、⟦Company#9|葛洲坝易普力⟧的混装车仍用原商标。在⟦City#68|宜昌⟧⟦County#69|西陵区⟧，⟦Group#64|葛洲坝集团⟧投建的⟦Facility#70|葛洲坝水电博物馆⟧去年接待14.6万人次，被命名为⟦Honor#71|全国爱国主义教育示范基地⟧；当地老职工惦记的职工医院，则改由⟦Company#72|国药葛洲坝中心医院公司⟧经营。
====
#5 subsidiaryOf #2
#6 partOf #5
#5 acquired #3
#5 metric 换股价 = 8.76 元
#5 metric 换股比例 = 4.4337 股
#5 metric 注销股份 = 26.3 亿股
#5 metric 申报行权 = 79.4 万股
#5 metric 行权耗资 = 537 万元
#5 metric 营业收入 = 4060 亿元 ; time=2023年
#5 metric 营业收入增加 = 1357 亿元 ; time=2023年
#5 developsIndustry #25
#5 developsIndustry #26
#5 developsIndustry #27
#5 metric 工业与运营业务收入 = 318 亿元 ; time=2023年
#5 metric 工业与运营业务收入占比 = 7.8 % ; time=2023年
#9 metric 注入作价 = 53.77 亿元
#9 metric 配套募资 = 13.39 亿元
#11 holdsStakeIn #9 ; percent=43.37%
#9 metric 炸药许可产能 = 52 万吨
#5 hasProject #12
#5 hasProject #13
#12 metric 投资 = 19.5 亿元
#12 metric 系统转换效率 = 70 % ; approx=about
#13 metric 一期投资 = 92 亿元
#13 metric 年产合成氨 = 20 万吨
#13 metric 配套风光 = 80 万千瓦
#5 operates #14
#5 operates #15
#5 metric 回收资金 = 86 亿元
#16 subsidiaryOf #5
#17 subsidiaryOf #5
#3 metric 总部管理人员 = 600 名 ; approx=about
#5 metric 机关编制 = 394 人
#19 partOf #5
#19 launched #20
#19 said “都算，先把项目干好”
#22 holdsPosition #21 ; title=研究员
#22 said “整体上市不等于治理整体升级”
#5 metric 每年节省费用 = 4100 万元 ; approx=about
#23 holdsPosition #5 ; title=总会计师
#5 metric 新签合同额 = 1.45 万亿元 ; time=2025年 ; approx=atLeast ; status=planned
#1 supervises #2
#62 hasProject #61
#63 formedFrom #62
#64 formedFrom #63
#64 subsidiaryOf #5
#3 metric 分红 = 71 亿元 ; time=二十四年间
#65 produces #66
#64 established #70
#70 locatedIn #69
#69 locatedIn #68
#70 metric 接待 = 14.6 万人次 ; time=去年
#70 receivedHonor #71
