⟦Company#1|中国长江电力股份有限公司⟧2022年度环境、社会及治理（ESG）报告（节选）

关于我们
⟦Company#1|长江电力⟧（证券代码：600900）创立于2002年9月，2003年在⟦Institution#2|上交所⟧上市，GDR于2020年在⟦Institution#3|伦敦证券交易所⟧挂牌。控股股东⟦Group#4|中国长江三峡集团有限公司⟧直接持股54.2%。⟦Company#1~|公司⟧运营管理⟦Facility#5|乌东德⟧、⟦Facility#6|白鹤滩⟧、⟦Facility#7|溪洛渡⟧、⟦Facility#8|向家坝⟧、⟦Facility#9|三峡⟧、⟦Facility#10|葛洲坝⟧六座梯级电站，总装机容量7169.5万千瓦，构成世界最大清洁能源走廊。

E 环境
• 2022年，六座电站发电量2623亿千瓦时，相当于节约标准煤7900万吨，减排二氧化碳2.15亿吨。受长江流域历史罕见枯水影响，来水总量偏枯三成。
• 连续12年开展生态调度试验，⟦Institution#11|中国科学院水生生物研究所⟧监测到⟦Facility#10|葛洲坝⟧下游“四大家鱼”产卵规模84亿粒；与⟦Institution#12|中华鲟研究所⟧合作放流子二代中华鲟16.4万尾。
• ⟦Project#13|湖北宜都抽水蓄能电站⟧、⟦Project#14|甘肃张掖抽水蓄能电站⟧完成进场道路施工，装机分别为120万千瓦、140万千瓦。

S 社会
• 海外：⟦Company#1~|公司⟧在⟦Place#15|秘鲁⟧控股的⟦Company#16|路德斯公司⟧（⟦Company#16|Luz del Sur⟧）服务⟦Place#17|利马⟧用户131万户，供电可靠率99.92%，向⟦Place#17|利马⟧贫困社区捐建太阳能路灯470盏。
• 帮扶：2022年投入帮扶资金1.36亿元，其中向⟦Province#18|四川省⟧⟦County#19|布拖县⟧⟦Township#20|特木里镇⟧捐资2200万元建设⟦Institution#21|布拖民族小学⟧；购买⟦County#22|巫山县⟧脆李、⟦County#23|奉节县⟧脐橙等农产品1870万元。员工志愿者⟦Person#24|阿说木呷⟧入选“⟦Honor#25|中国好人榜⟧”。
• 员工：在册职工4262人，其中女性19.3%，人均培训87学时。⟦OrganizationUnit#26|白鹤滩水力发电厂⟧⟦OrganizationUnit#27|机械水工分部⟧副主任⟦Person#28|庹志⟧获“⟦Honor#29|大国工匠年度人物⟧”提名。

G 治理
• ⟦OrganizationUnit#30|董事会⟧下设⟦OrganizationUnit#31|战略与ESG委员会⟧、⟦OrganizationUnit#32|审计委员会⟧等4个专门委员会。董事15名，其中独立董事5名。全年召开⟦OrganizationUnit#30|董事会⟧11次，审议议案76项。
• 制定《⟦Policy#33|碳达峰碳中和行动方案⟧》，提出“⟦Goal#34|2040年前实现碳中和⟧”。
• ⟦Company#35|明晟公司⟧（⟦Company#35|MSCI⟧）ESG评级由BB上调至BBB。经⟦Company#36|安永华明会计师事务所⟧鉴证，未发现重大偏差。
====
#4 holdsStakeIn #1 ; percent=54.2%
#1 operates #5
#1 operates #6
#1 operates #7
#1 operates #8
#1 operates #9
#1 operates #10
#1 metric 总装机容量 = 7169.5 万千瓦
#1 metric 发电量 = 2623 亿千瓦时 ; time=2022年
#1 metric 节约标准煤 = 7900 万吨 ; time=2022年
#1 metric 减排二氧化碳 = 2.15 亿吨 ; time=2022年
#1 metric 生态调度试验 = 12 年
#1 metric 四大家鱼产卵规模 = 84 亿粒
#1 cooperatesWith #12
#1 metric 放流子二代中华鲟 = 16.4 万尾
#1 hasProject #13
#1 hasProject #14
#13 metric 装机 = 120 万千瓦
#14 metric 装机 = 140 万千瓦
#16 subsidiaryOf #1
#16 locatedIn #15
#17 locatedIn #15
#16 metric 服务用户 = 131 万户
#16 metric 供电可靠率 = 99.92 %
#1 fundedAid #17 ; amount=太阳能路灯470盏
#1 metric 帮扶资金 = 1.36 亿元 ; time=2022年
#1 fundedAid #20 ; amount=2200万元 ; purpose=建设布拖民族小学
#1 fundedAid #21 ; amount=2200万元
#20 locatedIn #19
#19 locatedIn #18
#1 metric 购买农产品 = 1870 万元 ; time=2022年
#24 receivedHonor #25
#1 metric 在册职工 = 4262 人
#1 metric 女性员工占比 = 19.3 %
#1 metric 人均培训 = 87 学时
#26 partOf #1
#27 partOf #26
#28 holdsPosition #27 ; title=副主任
#28 receivedHonor #29
#30 partOf #1
#31 partOf #30
#32 partOf #30
#30 metric 专门委员会 = 4 个
#30 metric 董事 = 15 名
#30 metric 独立董事 = 5 名
#30 metric 召开董事会 = 11 次 ; time=全年
#30 metric 审议议案 = 76 项 ; time=全年
#1 issued #33
#1 pursuesGoal #34
#24 holdsPosition #1 ; title=员工志愿者
