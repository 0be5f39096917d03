⟦GovernmentBody#1|国家能源局⟧⟦GovernmentBody#2|新疆监管办⟧：⟦Initiative#3|模范机关创建⟧纪实

本报⟦City#4|乌鲁木齐⟧讯　“办事员像服务员，监管者像护航者。”这是⟦Company#5|中泰化学⟧⟦Company#28|托克逊能化公司⟧副经理⟦Person#6|艾尼瓦尔·吐逊⟧给⟦GovernmentBody#2|国家能源局新疆监管办公室⟧（下称⟦GovernmentBody#2|新疆监管办⟧）的评价。
⟦GovernmentBody#2|新疆监管办⟧只有编制35个，管着⟦Province#7|新疆⟧1.9亿千瓦发电装机、1.7万余家持证企业。人少事多，⟦PartyOrganization#8|党组⟧从2022年开始推行“⟦Initiative#9|党员能源管家⟧”，30名党员人人认领一个地州或园区，每季度到现场蹲点不少于5天。⟦Place#10|准东开发区⟧的“管家”⟦Person#11|莫文轩⟧两年跑了46趟，帮⟦Company#12|特变电工新疆新能源公司⟧解决⟦Project#13|准东四期光伏⟧并网验收卡点，20万千瓦机组提前33天并网。
窗口也在变。电力业务许可证实行告知承诺，办结时间由20个工作日缩为3个工作日，2023年发证2417张，零投诉；12398热线接诉即办，全年受理7380件，用电报装超时同比下降52.6%。
监管并没有变软。2023年组织⟦Initiative#14|频繁停电专项治理⟧，⟦Company#15|国网乌鲁木齐供电公司⟧、⟦Company#16|国网喀什供电公司⟧等9家单位被约谈，责令退还多收电费1160万元。同年查处3起无证施工，罚款142万元。
党建带着业务走。⟦GovernmentBody#2|新疆监管办⟧同⟦Company#17|国网新疆电力⟧、⟦Company#18|华电新疆公司⟧、⟦Institution#19|新疆大学⟧等11家单位党组织签约“⟦Initiative#20|疆电先锋联盟⟧”，三年一签，轮流坐庄；在结对的⟦County#21|疏附县⟧⟦Township#22|塔什米里克乡⟧⟦Village#23|克其克村⟧，干部职工捐款31.6万元，建起一座300千瓦村级光伏电站，年发电41万千瓦时，村集体年增收14万元。数据里也看得出服务的分量。去年，⟦Province#7|新疆⟧全口径发电量5128亿千瓦时，外送1263亿千瓦时，其中⟦Project#60|吉泉直流⟧送电682亿千瓦时、⟦Project#61|天中直流⟧送电448亿千瓦时；⟦Industry#62|新能源⟧装机突破6400万千瓦。由⟦Group#63|中国绿发集团⟧投资154亿元的⟦Project#64|若羌400万千瓦光伏⟧、⟦Group#65|华电集团⟧控股的⟦Project#66|哈密三塘湖风电⟧，前期手续都由“管家”全程代跑，备案、核准、并网等事项一次告知。

今年3月，⟦GovernmentBody#2|新疆监管办⟧被⟦GovernmentBody#24|中央和国家机关工委⟧评为“⟦Honor#25|模范机关创建先进单位⟧”；⟦OrganizationUnit#26|电力安全监管处⟧党支部连续三年获评“⟦Honor#27|四强党支部⟧”。
====
#2 partOf #1
#28 subsidiaryOf #5
#6 holdsPosition #28 ; title=副经理
#6 said “办事员像服务员，监管者像护航者。”
#2 launched #3
#2 metric 编制 = 35 个
#2 metric 持证企业 = 1.7 万家 ; approx=about
#7 metric 发电装机 = 1.9 亿千瓦
#8 partOf #2
#8 launched #9
#9 metric 党员 = 30 名
#11 visited #10
#11 metric 到园区 = 46 趟 ; time=两年
#12 hasProject #13
#13 metric 机组 = 20 万千瓦
#13 metric 提前并网 = 33 天
#2 metric 许可证办结时间 = 3 个工作日
#2 metric 发证 = 2417 张 ; time=2023年
#2 metric 12398热线受理 = 7380 件 ; time=全年
#2 metric 用电报装超时同比下降 = 52.6 % ; time=全年
#2 launched #14 ; time=2023年
#2 metric 约谈单位 = 9 家 ; time=2023年
#2 metric 退还多收电费 = 1160 万元 ; time=2023年
#2 metric 查处无证施工 = 3 起 ; time=2023年
#2 metric 无证施工罚款 = 142 万元 ; time=2023年
#2 cooperatesWith #17
#2 cooperatesWith #18
#2 cooperatesWith #19
#2 launched #20
#2 pairedWith #23
#23 locatedIn #22
#22 locatedIn #21
#2 fundedAid #23 ; amount=31.6万元 ; purpose=建村级光伏电站
#23 metric 光伏电站容量 = 300 千瓦
#23 metric 光伏电站年发电 = 41 万千瓦时
#23 metric 村集体年增收 = 14 万元
#2 receivedHonor #25
#26 partOf #2
#26 receivedHonor #27
#7 metric 全口径发电量 = 5128 亿千瓦时 ; time=去年
#7 metric 外送电量 = 1263 亿千瓦时 ; time=去年
#60 metric 送电 = 682 亿千瓦时 ; time=去年
#61 metric 送电 = 448 亿千瓦时 ; time=去年
#7 metric 新能源装机 = 6400 万千瓦 ; approx=atLeast
#7 developsIndustry #62
#63 hasProject #64
#64 metric 投资 = 154 亿元
#65 hasProject #66
