双水源“手拉手” ⟦City#1|遂宁⟧主城区告别单一水源

　　⟦Institution#81|遂宁新闻网⟧讯（记者 柳芷）5月20日零时，随着⟦Facility#2|渠河第三水厂⟧出厂阀门缓缓开启，⟦Project#3|毗河引水入城工程⟧正式并网。⟦Group#4|遂宁市水务投资集团⟧董事长⟦Person#5|尚可为⟧介绍，⟦Project#3~|该工程⟧总投资11.6亿元，铺设DN1400原水管道38.4公里，建成后⟦City#1~|我市⟧中心城区日供水能力由20万立方米提高到35万立方米，63万居民受益。

　　⟦Project#3~|工程⟧由⟦Group#4|市水务集团⟧全资子公司⟦Company#6|遂宁市川中供水有限责任公司⟧（以下简称⟦Company#6|川中供水⟧）负责投资建设，⟦Company#7|中国水利水电第五工程局⟧与⟦Company#8|四川大渡河电力设计咨询公司⟧组成联合体总承包。“最难的是穿⟦Facility#9|成渝高铁⟧那280米，顶管机一天只走三米六。”⟦Company#7|水电五局⟧项目经理⟦Person#10|郎茂⟧说。

　　⟦Company#6|川中供水⟧前身为1958年建成的⟦Company#11|遂宁县自来水厂⟧，2016年划入⟦Group#4|市水务集团⟧，现运营水厂4座、管网1,872公里，供水漏损率从2019年的19.6%降到8.7%。⟦Group#4~|集团⟧去年实现营收14.3亿元，其中供水业务5.1亿元、污水处理业务3.8亿元、工程业务4.6亿元；净利润8,640万元。

　　水进了城，账还要算细。⟦Group#4~|集团⟧上月上线“⟦Product#12|川中水管家⟧”小程序，市民可以在手机上看用水曲线，开通首月注册用户4.3万户。⟦County#13|船山区⟧⟦Township#14|镇江寺街道⟧⟦Village#15|油坊街社区⟧把⟦Product#12|水管家⟧接入独居老人关爱，谁家24小时水表不走字，网格员就上门。

　　为了这一天，⟦PartyOrganization#70|市水务集团党委⟧提出“⟦Strategy#71|水润遂州⟧”五年构想：以⟦Platform#72|原水⟧、⟦Platform#73|供水⟧、⟦Platform#74|治水⟧、⟦Platform#75|节水⟧四大板块为骨架，做⟦Goal#76|成渝中部水环境综合服务商⟧。构想参照的是⟦Group#77|成都环境集团⟧和⟦Group#78|重庆水务⟧。⟦Group#4~|集团⟧还要培育⟦Industry#79|直饮水⟧、⟦Industry#80|污泥制肥⟧等新业态，去年两项合计收入不过1,260万元。
　　下一步，⟦Group#4|市水务集团⟧还将实施⟦Project#16|大英—蓬溪城乡供水一体化（二期）⟧、⟦Project#17|龙凤污水厂扩能⟧等5个项目，总投资约19亿元，⟦Fund#18|四川省水利发展基金⟧已意向投入3亿元。
　　同日举行的⟦Meeting#60|全市城乡供水一体化推进会⟧透露，⟦Initiative#61|农村供水“四化”改革⟧试点三年来，⟦City#1|遂宁⟧关停小型水厂117座，农村自来水普及率提高到95.6%。⟦Company#62|射洪沱牌水务⟧、⟦Company#63|蓬溪芝溪供水⟧两家县级企业51%的股权已无偿划转⟦Group#4|市水务集团⟧，⟦Company#64|北控水务（四川）⟧对⟦Company#65|大英碧源公司⟧的收购则因评估分歧中止。会议讨论的⟦Policy#66|遂宁市供水条例（草案）⟧，拟对老旧小区二次供水设施由谁接管作出规定。
====
#3 locatedIn #1
#5 holdsPosition #4 ; title=董事长
#3 metric 总投资 = 11.6 亿元
#3 metric 原水管道 = 38.4 公里
#1 metric 日供水能力 = 35 万立方米
#3 metric 受益居民 = 63 万
#6 subsidiaryOf #4
#6 hasProject #3
#7 cooperatesWith #8
#7 hasProject #3
#8 hasProject #3
#10 holdsPosition #7 ; title=项目经理
#10 said “最难的是穿成渝高铁那280米，顶管机一天只走三米六。”
#6 formedFrom #11
#6 metric 水厂 = 4 座
#6 metric 管网 = 1872 公里
#6 metric 供水漏损率 = 8.7 %
#4 metric 营收 = 14.3 亿元 ; time=去年
#4 metric 供水业务营收 = 5.1 亿元 ; time=去年
#4 metric 污水处理业务营收 = 3.8 亿元 ; time=去年
#4 metric 工程业务营收 = 4.6 亿元 ; time=去年
#4 metric 净利润 = 8640 万元 ; time=去年
#4 produces #12 ; time=上月
#12 metric 注册用户 = 4.3 万户 ; time=首月
#15 locatedIn #14
#14 locatedIn #13
#4 hasProject #16 ; status=planned
#4 hasProject #17 ; status=planned
#4 metric 项目总投资 = 19 亿元 ; approx=about ; status=planned
#18 metric 意向投入 = 3 亿元 ; status=planned
#4 operates #2
#4 metric 项目 = 5 个 ; status=planned
#1 launched #60
#1 launched #61
#1 metric 关停小型水厂 = 117 座 ; time=三年来
#1 metric 农村自来水普及率 = 95.6 %
#4 holdsStakeIn #62 ; percent=51%
#4 holdsStakeIn #63 ; percent=51%
#70 partOf #4
#4 hasStrategy #71
#71 hasComponent #72 ; role=platform
#71 hasComponent #73 ; role=platform
#71 hasComponent #74 ; role=platform
#71 hasComponent #75 ; role=platform
#4 pursuesGoal #76
#4 benchmarksAgainst #77
#4 benchmarksAgainst #78
#4 developsIndustry #79
#4 developsIndustry #80
#4 metric 直饮水、污泥制肥收入 = 1260 万元 ; time=去年
