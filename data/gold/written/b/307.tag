万家灯火　南网情深
——⟦Group#1|中国南方电网有限责任公司⟧2011年企业社会责任报告摘要

董事长致辞：
　　⟦Group#1|南方电网公司⟧供电区域覆盖⟦Province#2|广东⟧、⟦Province#3|广西⟧、⟦Province#4|云南⟧、⟦Province#5|贵州⟧、⟦Province#6|海南⟧五省区，面积100万平方公里，供电人口2.3亿。2011年，面对来水特枯、电煤紧张双重挤压，我们始终坚持“⟦Slogan#7|电网安全高于一切⟧”。——董事长　⟦Person#8|麦伟邦⟧

【电力供应】
全年完成售电量6673亿千瓦时，增长9.7%；统调最高负荷1.12亿千瓦，累计最大错峰负荷1463万千瓦。8月，⟦Group#1~|公司⟧启动与⟦Group#9|越南电力集团⟧、⟦Place#10|老挝⟧跨境送电应急机制，向⟦Place#11|越南⟧北部送电36.9亿千瓦时。⟦Project#12|云南至广东±800千伏特高压直流输电工程⟧送电量突破260亿千瓦时，被评为“⟦Honor#13|国家优质工程金奖⟧”。在⟦Company#14|广东电网公司⟧⟦Company#15|佛山供电局⟧，用户年平均停电时间降至1.85小时。

【经济绩效】
营业收入3912亿元，利润总额84.7亿元，资产总额4886亿元，上缴税费242亿元，资产负债率63.7%；在⟦GovernmentBody#16|国务院国资委⟧业绩考核中连续五年获得A级。

【农网与扶贫】
新一轮农网改造完成投资187亿元，解决⟦Province#4|云南⟧、⟦Province#5|贵州⟧11.9万无电人口用电。在⟦County#17|三都水族自治县⟧⟦Township#18|九阡镇⟧，⟦Company#19|都匀供电局⟧员工⟦Person#20|韦国柱⟧背着23公斤重的电表走了4天山路，“灯一亮，全寨子敲铜鼓。”他说。对口帮扶⟦County#21|东兰县⟧，投入资金1060万元，实施项目31个，修路、建校和沼气池；向⟦Institution#22|东兰中学⟧捐建实验楼。
“⟦Initiative#23|南网知行书屋⟧”累计建成98所，捐书41万册。

【绿色】
⟦Group#1~|公司⟧实施“⟦Policy#24|绿色行动方案（2011—2015）⟧”，全网消纳水电1680亿千瓦时，减排二氧化碳1.42亿吨；⟦Company#25|南网科研院⟧与⟦Institution#26|清华大学⟧、⟦Institution#27|华南理工大学⟧共建⟦OrganizationUnit#28|特高压工程技术国家工程实验室⟧；⟦City#29|深圳⟧成为⟦Company#30|深圳供电局⟧电动汽车充换电试点，建成充电站18座、充电桩2800个。

【员工】
用工总数30.2万人，其中女性26.1%，少数民族17%。⟦Initiative#31|千名技能专家培养工程⟧选拔技能专家562名；⟦Company#32|海南电网公司⟧⟦Company#42|海口供电局⟧⟦OrganizationUnit#33|变电检修所⟧班长⟦Person#34|符桂芬⟧当选“⟦Honor#35|全国三八红旗手⟧”。全年发生人身死亡事故2起，⟦Group#1~|公司⟧深感痛心，已对有关责任人严肃处理。

【第三方评价】
⟦Institution#36|中国社会科学院经济学部⟧⟦OrganizationUnit#37|企业社会责任研究中心⟧对本报告评级为五星级；评级专家⟦Person#38|区百川⟧认为，报告“对负面信息没有回避，值得称道”。《⟦Institution#39|WTO经济导刊⟧》授予报告“⟦Honor#40|金蜜蜂优秀企业社会责任报告⟧”称号。
====
#1 metric 供电区域面积 = 100 万平方公里
#1 metric 供电人口 = 2.3 亿
#1 implements #7
#8 holdsPosition #1 ; title=董事长
#1 metric 售电量 = 6673 亿千瓦时 ; time=全年
#1 metric 售电量增长 = 9.7 % ; time=全年
#1 metric 统调最高负荷 = 1.12 亿千瓦 ; time=全年
#1 metric 累计最大错峰负荷 = 1463 万千瓦 ; time=全年
#1 metric 向越南北部送电 = 36.9 亿千瓦时
#1 cooperatesWith #9
#1 hasProject #12
#12 metric 送电量 = 260 亿千瓦时 ; approx=atLeast
#12 receivedHonor #13
#14 subsidiaryOf #1
#15 subsidiaryOf #14
#15 metric 用户年平均停电时间 = 1.85 小时
#1 metric 营业收入 = 3912 亿元
#1 metric 利润总额 = 84.7 亿元
#1 metric 资产总额 = 4886 亿元
#1 metric 上缴税费 = 242 亿元
#1 metric 资产负债率 = 63.7 %
#1 metric 农网改造投资 = 187 亿元
#1 metric 解决无电人口用电 = 11.9 万
#18 locatedIn #17
#20 holdsPosition #19 ; title=员工
#20 said “灯一亮，全寨子敲铜鼓。”
#1 pairedWith #21
#1 fundedAid #21 ; amount=1060万元
#1 metric 帮扶项目 = 31 个
#1 fundedAid #22
#1 launched #23
#23 metric 建成书屋 = 98 所
#23 metric 捐书 = 41 万册
#1 issued #24
#1 metric 消纳水电 = 1680 亿千瓦时
#1 metric 减排二氧化碳 = 1.42 亿吨
#25 subsidiaryOf #1
#25 cooperatesWith #26
#25 cooperatesWith #27
#25 established #28
#26 established #28
#27 established #28
#30 metric 充电站 = 18 座
#30 metric 充电桩 = 2800 个
#30 locatedIn #29
#1 metric 用工总数 = 30.2 万人
#1 metric 女性占比 = 26.1 %
#1 metric 少数民族占比 = 17 %
#1 launched #31
#31 metric 选拔技能专家 = 562 名
#32 subsidiaryOf #1
#33 partOf #42
#42 subsidiaryOf #32
#34 holdsPosition #33 ; title=班长
#34 receivedHonor #35
#1 metric 人身死亡事故 = 2 起 ; time=全年
#37 partOf #36
#38 holdsPosition #37 ; title=评级专家
#38 said “对负面信息没有回避，值得称道”
#1 receivedHonor #40
