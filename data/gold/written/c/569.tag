⟦Project#1|天津南港120万吨/年乙烯⟧：一座“以新替旧”的化工城

　　12月8日，⟦Company#2|中国石化⟧对外宣布，⟦Project#1|天津南港乙烯及下游高端新材料产业集群⟧全面投产并进入商业运营。⟦Project#1~|项目⟧位于⟦Place#3|天津南港工业区⟧，占地4800亩，总投资291.6亿元，由⟦Company#4|中石化（天津）石油化工有限公司⟧负责运营，包含120万吨/年乙烯及13套下游装置，化工新材料和高端产品占比九成。

　　“别人是增量，我们是增减挂钩。”⟦Company#5|天津石化⟧党委书记⟦Person#6|仝庆海⟧指着原⟦Facility#7|大港厂区⟧方向说，那里20万吨/年的老乙烯同步关停，单位乙烯能耗由每吨680千克标油降到550千克。裂解气压缩机是⟦Group#8|沈鼓集团⟧所造，乙烯三机全部国产化；⟦Company#9|中石化上海工程公司⟧的⟦Product#10|CBL裂解技术⟧单炉能力提到20万吨，十家EPC单位高峰期同时在场1.9万人。

　　各装置牌号如下——⟦Company#11|北京化工研究院⟧研发的⟦Product#12|茂金属聚乙烯⟧，年产20万吨，替代进口薄膜料；⟦Product#13|超高分子量聚乙烯⟧10万吨，供锂电隔膜用；⟦Product#15|ABS⟧40万吨，供⟦City#16|青岛⟧、⟦City#17|合肥⟧的家电厂；⟦Product#18|α-烯烃⟧5万吨，填补国内C6以上空白；⟦Product#19|POE⟧中试线打通，明年建10万吨工业装置。

　　上下游的算盘打得更细。⟦Company#20|沙比克⟧与⟦Company#2|中石化⟧各持50%的⟦Company#21|中沙（天津）石化有限公司⟧今年前11个月营收176亿元，靠⟦Product#22|聚碳酸酯⟧减亏3.1亿元。⟦Company#23|北京燕山石化⟧在⟦Place#3|南港⟧建设⟦Project#24|异壬醇⟧，⟦Company#25|渤化发展⟧的氯碱管廊只隔一条路，年互供⟦Product#26|液氯⟧9万吨。⟦Place#3|园区⟧内的⟦Facility#27|南港LNG接收站⟧年外输冷能，帮装置省电4300万千瓦时，该做法被⟦GovernmentBody#28|生态环境部⟧列入⟦Honor#29|绿色低碳典型案例⟧。

　　⟦GovernmentBody#30|天津市工信局⟧通报：1—11月，⟦Province#34~|全市⟧⟦Industry#31|石油化工⟧产值3120亿元，同比增长6.9%，其中⟦Place#3|南港工业区⟧1268亿元，增长18.2%；到2027年，“⟦Initiative#32|减油增化⟧”和⟦Initiative#33|石化产业链提升工程⟧将使⟦Province#34|天津⟧精细化率由41%升到48%。
　　作为⟦Company#2|中国石化⟧的全资子公司，⟦Company#5|天津石化⟧自身也在翻新：⟦Project#35|航煤加氢装置改造⟧6月投用，年增产⟦Product#36|生物航煤⟧8万吨；对⟦Company#37|大港石化物流⟧的收购10月完成交割，作价1.9亿元，收购后其危化品车队并入⟦OrganizationUnit#38|储运部⟧。职工层面，⟦Initiative#39|百日攻坚创效⟧和⟦Initiative#40|金点子擂台⟧收上建议2306条，落地411条，折合效益7300万元。“活动不在多，在算得出钱。”⟦OrganizationUnit#41|烯烃部⟧主任⟦Person#42|暴春雷⟧说。
====
#2 hasProject #1
#1 locatedIn #3
#1 metric 占地 = 4800 亩
#1 metric 总投资 = 291.6 亿元
#1 metric 乙烯年产能 = 120 万吨
#1 metric 下游装置 = 13 套
#4 hasProject #1
#6 holdsPosition #5 ; title=党委书记
#6 said “别人是增量，我们是增减挂钩。”
#5 operates #7
#7 metric 老乙烯 = 20 万吨/年 ; status=ended
#1 metric 单位乙烯能耗 = 550 千克标油
#1 metric 高峰期在场人数 = 1.9 万人
#9 produces #10
#10 metric 单炉能力 = 20 万吨
#11 produces #12
#12 metric 年产 = 20 万吨
#13 metric 年产 = 10 万吨
#15 metric 年产 = 40 万吨
#18 metric 年产 = 5 万吨
#19 metric 工业装置产能 = 10 万吨 ; time=明年 ; status=planned
#4 produces #12
#4 produces #13
#4 produces #15
#4 produces #18
#4 produces #19
#20 holdsStakeIn #21 ; percent=50%
#2 holdsStakeIn #21 ; percent=50%
#21 metric 营收 = 176 亿元 ; time=今年前11个月
#21 metric 减亏 = 3.1 亿元 ; time=今年前11个月
#21 produces #22
#23 hasProject #24
#24 locatedIn #3
#25 produces #26
#26 metric 年互供 = 9 万吨
#27 locatedIn #3
#27 metric 省电 = 4300 万千瓦时
#27 receivedHonor #29
#34 metric 石油化工产值 = 3120 亿元 ; time=1—11月
#34 metric 石油化工产值同比增长 = 6.9 % ; time=1—11月
#3 metric 石油化工产值 = 1268 亿元 ; time=1—11月
#3 metric 石油化工产值增长 = 18.2 % ; time=1—11月
#34 developsIndustry #31
#34 launched #32
#34 launched #33
#34 metric 精细化率 = 48 % ; time=2027年 ; status=planned
#5 subsidiaryOf #2
#5 hasProject #35
#5 produces #36
#35 metric 年增产生物航煤 = 8 万吨
#5 acquired #37 ; time=10月
#5 metric 收购作价 = 1.9 亿元 ; time=10月
#38 partOf #5
#5 launched #39
#5 launched #40
#5 metric 收到建议 = 2306 条
#5 metric 落地建议 = 411 条
#5 metric 折合效益 = 7300 万元
#41 partOf #5
#42 holdsPosition #41 ; title=主任
#42 said “活动不在多，在算得出钱。”
