【国资一周】8.7—8.13

◆⟦Province#44|宁夏⟧：⟦Group#1|国运公司⟧增持⟦Company#3|西部创业⟧
　　⟦Group#1|宁夏国有资本运营集团有限责任公司⟧8月9日通过大宗交易增持⟦Company#3|西部创业⟧（000557）1820万股，持股比例由17.59%升至18.84%，仍为第一大股东；⟦Group#4|神华宁夏煤业集团⟧持股15.1%，为第二大股东。⟦Company#3|西部创业⟧公告称，⟦Group#1|宁国运⟧不排除未来12个月继续增持的可能。
◆⟦Province#45|江西⟧：⟦Group#6|江铜⟧系“换防”
　　⟦GovernmentBody#5|江西省国资委⟧所持⟦Group#6|江西铜业集团有限公司⟧90%股权作价出资至⟦Group#7|江西省国有资本运营控股集团⟧，工商变更8月8日完成。⟦Group#6|江铜集团⟧新任总会计师由⟦GovernmentBody#10|省纪委监委⟧⟦OrganizationUnit#9|驻省国资委纪检监察组⟧原副组长⟦Person#8|查敏⟧担任。至此，⟦Group#7|江西国控⟧并表资产突破5800亿元。
◆⟦Province#46|广西⟧：三企并一
　　⟦Group#11|广西物资集团⟧、⟦Group#12|广西汽车集团⟧旗下⟦Company#13|广西方盛⟧、⟦Company#14|玉柴物流⟧的⟦Industry#52|汽车流通⟧与后市场资产整合方案出炉，新公司⟦Company#15|广西桂车供应链有限公司⟧（⟦City#16|南宁⟧）注册资本8亿元，三方持股46%、34%、20%。⟦GovernmentBody#17|广西壮族自治区国资委⟧副主任⟦Person#18|蓝凤梧⟧称，“把散落的珠子串起来”。
◆⟦City#47|大连⟧：⟦Group#19|冰山慧谷⟧引战
　　⟦Group#19|大连冰山集团有限公司⟧挂牌增资项目在⟦Institution#20|大连产权交易所⟧公告期满，⟦Company#21|三洋电机（中国）⟧与⟦Group#22|大连装备投资集团⟧有意参与。⟦Group#19|冰山集团⟧1930年由日本人创办的“⟦Company#23|进和商会⟧”发展而来，2008年改制后⟦GovernmentBody#24|大连市国资委⟧持股降至30%，管理层持股平台持股20.2%，系混合所有制老字号。
◆⟦Province#48|西藏⟧：矿业公司债转股
　　⟦Company#25|西藏矿业资产经营有限公司⟧与⟦Group#26|中国宝武⟧下属⟦Company#27|宝武清洁能源⟧签署补充协议，2.1亿元委托贷款转为资本金，用于⟦City#28|日喀则⟧⟦County#29|仲巴县⟧⟦Facility#30|扎布耶盐湖⟧⟦Project#31|万吨电池级碳酸锂项目⟧。项目总投资23.6亿元，8月初进度78%。
◆⟦Province#49|内蒙古⟧：⟦Company#32|包钢稀土⟧“分家”
　　⟦Group#2|包钢（集团）公司⟧拟将所持⟦Company#32|北方稀土⟧（600111）7.2%股份无偿划转给⟦Company#33|内蒙古国有资本运营公司⟧，⟦Group#2|包钢⟧仍持股31.4%，控股地位不变。⟦Group#2|包钢⟧董秘⟦Person#34|达日玛⟧对投资者说：“不是分家，是串门。”
◆⟦Province#50|湖南⟧：⟦Group#35|湘江集团⟧收购一家⟦Place#37|马来西亚⟧公司
　　⟦Group#35|湖南湘江新区发展集团⟧海外平台与⟦Place#37|马来西亚⟧⟦Company#36|SP Setia⟧签约，拟以1.3亿林吉特收购其⟦Place#38|柔佛州⟧一处产业园60%的权益，用于工程机械海外仓，合作方包括⟦Company#39|三一⟧、⟦Company#40|中联重科⟧。
◆⟦Province#51|黑龙江⟧：⟦Company#42|龙煤化工⟧清算
　　⟦GovernmentBody#41|七台河市中级人民法院⟧8月10日裁定宣告⟦Company#42|龙煤化工有限公司⟧破产，⟦Company#42~|该公司⟧负债72亿元，职工2263人分流至⟦Group#43|龙煤集团⟧。
====
#1 metric 增持股份 = 1820 万股 ; time=8月9日
#1 holdsStakeIn #3 ; percent=18.84%
#4 holdsStakeIn #3 ; percent=15.1%
#5 holdsStakeIn #6 ; percent=90% ; status=ended
#7 holdsStakeIn #6 ; percent=90%
#8 holdsPosition #6 ; title=总会计师
#8 holdsPosition #9 ; title=副组长 ; status=ended
#9 partOf #10
#7 metric 并表资产 = 5800 亿元 ; approx=atLeast
#13 subsidiaryOf #12
#11 established #15
#12 established #15
#14 established #15
#11 holdsStakeIn #15 ; percent=46%
#12 holdsStakeIn #15 ; percent=34%
#14 holdsStakeIn #15 ; percent=20%
#11 cooperatesWith #12
#11 cooperatesWith #14
#15 locatedIn #16
#15 metric 注册资本 = 8 亿元
#15 developsIndustry #52
#18 holdsPosition #17 ; title=副主任
#18 said “把散落的珠子串起来”
#21 holdsStakeIn #19 ; status=planned
#22 holdsStakeIn #19 ; status=planned
#19 formedFrom #23
#24 holdsStakeIn #19 ; percent=30%
#19 metric 管理层持股平台持股 = 20.2 %
#27 subsidiaryOf #26
#25 cooperatesWith #27
#25 metric 委托贷款转资本金 = 2.1 亿元
#25 hasProject #31
#31 metric 总投资 = 23.6 亿元
#31 metric 进度 = 78 % ; time=8月初
#31 locatedIn #29
#29 locatedIn #28
#2 holdsStakeIn #32 ; percent=31.4%
#33 holdsStakeIn #32 ; percent=7.2% ; status=planned
#34 holdsPosition #2 ; title=董秘
#34 said “不是分家，是串门。”
#35 cooperatesWith #36
#35 cooperatesWith #39
#35 cooperatesWith #40
#36 locatedIn #37
#35 metric 收购价款 = 1.3 亿林吉特 ; status=planned
#38 locatedIn #37
#42 metric 负债 = 72 亿元
#42 metric 职工 = 2263 人
