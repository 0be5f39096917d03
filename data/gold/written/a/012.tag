⟦Group#1|国家电网⟧：迎峰度夏 最大负荷22次创新高

　　⟦Province#2|北京⟧8月14日电（记者 ⟦Person#3|丁宁⟧）记者14日从⟦Group#1|国家电网有限公司⟧获悉，7月以来，⟦Group#1~|公司⟧经营区最大用电负荷22次创历史新高，8月5日达到12.33亿千瓦，较去年最高值增长8.6%。⟦GovernmentBody#4|国家能源局⟧有关负责人表示，全国电力供需总体平衡。
　　“今年高温来得早、范围广、持续长。”⟦OrganizationUnit#5|国家电力调度控制中心⟧副主任⟦Person#6|舒启明⟧介绍，⟦Province#7|江苏⟧、⟦Province#8|浙江⟧、⟦Province#9|山东⟧、⟦Province#10|四川⟧等16个省级电网负荷创新高，其中⟦Company#11|国网江苏电力⟧最大负荷1.52亿千瓦，连续四年破亿。
　　为了保供，⟦Group#1|国家电网⟧提前投运⟦Project#12|陇东—山东±800千伏特高压直流工程⟧、⟦Project#13|川渝1000千伏特高压交流工程⟧等163项迎峰度夏重点工程，跨省跨区最大输送电力超过2亿千瓦。⟦Company#14|国网四川电力⟧董事长⟦Person#15|谭锐⟧告诉记者，受⟦Place#16|岷江⟧、⟦Place#17|大渡河⟧来水偏枯影响，四川水电出力下降近三成，“去年我们往外送，今年靠兄弟省份往里帮。”
　　在⟦City#18|重庆⟧，⟦Company#19|国网重庆电力⟧联合⟦Company#20|特来电⟧、⟦Company#21|蔚来⟧开展车网互动试点，866辆新能源汽车参与反向送电，最大放电功率8200千瓦。⟦OrganizationUnit#22|国网重庆市区供电公司⟧员工⟦Person#23|冉启航⟧说，车主一晚上能挣三十多元。⟦Company#19|国网重庆电力⟧还与⟦Institution#24|重庆大学⟧共建⟦OrganizationUnit#25|输变电装备技术全国重点实验室⟧，研发⟦Product#26|无人机自主巡检系统⟧。
　　数字的背后是汗水。⟦Company#27|国网宁波供电公司⟧“⟦OrganizationUnit#28|甬城春风共产党员服务队⟧”顶着40摄氏度高温走访独居老人1300余户，累计更换老旧线路4.2万米。该服务队2018年获得“⟦Honor#29|全国学雷锋活动示范点⟧”荣誉称号。
　　⟦Group#1|国家电网⟧今年计划投资超过6500亿元，加快建设“⟦Goal#30|具有中国特色国际领先的能源互联网企业⟧”。⟦Person#6|舒启明⟧提醒，8月下旬高温仍将持续，公众应节约用电，晚高峰尽量少开大功率电器。
====
#1 metric 最大用电负荷 = 12.33 亿千瓦 ; time=8月5日
#1 metric 最大用电负荷增长 = 8.6 %
#5 partOf #1
#6 holdsPosition #5 ; title=副主任
#6 said “今年高温来得早、范围广、持续长。”
#11 subsidiaryOf #1
#14 subsidiaryOf #1
#19 subsidiaryOf #1
#27 subsidiaryOf #1
#11 metric 最大负荷 = 1.52 亿千瓦
#1 hasProject #12
#1 hasProject #13
#1 metric 迎峰度夏重点工程 = 163 项
#1 metric 跨省跨区最大输送电力 = 2 亿千瓦 ; approx=atLeast
#15 holdsPosition #14 ; title=董事长
#15 said “去年我们往外送，今年靠兄弟省份往里帮。”
#19 cooperatesWith #20
#19 cooperatesWith #21
#19 metric 参与反向送电的新能源汽车 = 866 辆
#19 metric 最大放电功率 = 8200 千瓦
#19 locatedIn #18
#22 partOf #19
#23 holdsPosition #22 ; title=员工
#19 cooperatesWith #24
#19 established #25
#24 established #25
#19 produces #26
#28 partOf #27
#28 metric 走访独居老人 = 1300 户 ; approx=about
#28 metric 更换老旧线路 = 4.2 万米
#28 receivedHonor #29 ; time=2018年
#1 metric 计划投资 = 6500 亿元 ; time=今年 ; approx=atLeast ; status=planned
#1 pursuesGoal #30
