中国核电企业巡礼之⟦Company#1|福建福清核电有限公司⟧

⟦Company#1|福清核电⟧成立于2006年5月，由⟦Company#2|中国核能电力股份有限公司⟧、⟦Company#3|华电福新能源⟧、⟦Group#4|福建省投资开发集团有限责任公司⟧共同出资，比例为51%、39%、10%，负责⟦Facility#5|福清核电基地⟧的建设与运营。厂址在⟦City#6|福州市⟧⟦County#7|福清市⟧⟦Township#8|三山镇⟧⟦Village#9|前薛村⟧岐尾山前沿，距⟦City#6|福州⟧市区约71公里。

【机组】6台，总装机667.8万千瓦。1—4号机组采用二代改进型⟦Product#10|M310⟧技术，2014年至2017年间相继投产；5、6号机组为⟦Product#11|华龙一号⟧全球首堆示范工程，单机116.1万千瓦，2021年1月30日、2022年3月25日先后商运。⟦Project#12|华龙一号示范工程⟧浇第一罐混凝土到商运历时2062天，设备国产化率88%，直接参建的企业有5300多家，⟦Company#13|中核二四⟧、⟦Company#14|中核五公司⟧分别承担土建、安装，反应堆压力容器由⟦Company#15|中国一重⟧制造。

【业绩】2022年发电518.6亿千瓦时，占⟦Province#16|福建省⟧全社会用电量的17.9%；营业收入178.7亿元、净利润52.3亿元；4号机组WANO综合指数满分。累计发电突破2600亿千瓦时，相当于植树5.7亿棵。

【荣誉】国家级：⟦Honor#18|国家优质工程金奖⟧、⟦Honor#19|中国质量奖提名奖⟧；行业级：⟦Honor#20|中国核能行业协会科学技术奖⟧特等奖一项；5号机组被国际同行授予⟦Honor#21|卓越运行奖⟧。职工⟦Person#22|揭宏远⟧系⟦Honor#23|大国工匠年度人物⟧，带出的⟦OrganizationUnit#24|揭宏远焊接工作室⟧攻克窄间隙自动焊12项难题。

【文化与公益】推行“⟦Initiative#25|魅力之光⟧”科普、⟦Initiative#26|核电公众开放周⟧等载体，累计接待8.1万人；向⟦Institution#35|三山镇中心小学⟧捐建塑胶操场，支出240万元；与⟦City#27|宁德⟧⟦County#28|寿宁县⟧⟦Township#29|下党乡⟧结对，采购茶叶、脐橙等农产品累计560万元。

【展望】⟦Company#1~|公司⟧以建设“⟦Goal#30|国际一流核电示范基地⟧”为目标，谋划⟦Project#31|福清海上风电与核能供汽耦合⟧，蒸汽拟送往⟦Place#32|江阴港城经济区⟧，与石化园区企业签有年供汽160万吨意向书；⟦Project#33|玲龙一号小堆供热⟧研究则交由⟦Institution#34|中核能源科技研究院⟧。
====
#2 established #1 ; time=2006年5月
#3 established #1 ; time=2006年5月
#4 established #1 ; time=2006年5月
#2 holdsStakeIn #1 ; percent=51%
#3 holdsStakeIn #1 ; percent=39%
#4 holdsStakeIn #1 ; percent=10%
#1 operates #5
#5 locatedIn #9
#9 locatedIn #8
#8 locatedIn #7
#7 locatedIn #6
#5 metric 距福州市区 = 71 公里 ; approx=about
#5 metric 机组 = 6 台
#5 metric 总装机 = 667.8 万千瓦
#1 hasProject #12
#12 metric 单机容量 = 116.1 万千瓦
#12 metric 历时 = 2062 天
#12 metric 设备国产化率 = 88 %
#12 metric 参建企业 = 5300 家 ; approx=about
#13 hasProject #12
#14 hasProject #12
#15 hasProject #12
#1 metric 发电 = 518.6 亿千瓦时 ; time=2022年
#1 metric 占福建省全社会用电量 = 17.9 % ; time=2022年
#1 metric 营业收入 = 178.7 亿元 ; time=2022年
#1 metric 净利润 = 52.3 亿元 ; time=2022年
#1 metric 累计发电 = 2600 亿千瓦时 ; approx=atLeast
#1 metric 相当于植树 = 5.7 亿棵
#1 receivedHonor #18
#1 receivedHonor #19
#1 receivedHonor #20
#1 receivedHonor #21
#22 receivedHonor #23
#22 holdsPosition #1 ; title=职工
#24 partOf #1
#22 established #24
#24 metric 攻克难题 = 12 项
#1 launched #25
#1 launched #26
#1 metric 接待 = 8.1 万人
#1 fundedAid #35 ; amount=240万元 ; purpose=捐建塑胶操场
#28 locatedIn #27
#29 locatedIn #28
#1 pairedWith #29
#1 metric 采购农产品 = 560 万元
#1 pursuesGoal #30
#1 hasProject #31 ; status=planned
#1 metric 年供汽意向 = 160 万吨
#34 hasProject #33
