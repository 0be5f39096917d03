公司简介

　　⟦Company#1|五凌电力有限公司⟧（以下简称“⟦Company#1|五凌电力⟧”）成立于1995年，由⟦Group#2|国家电力投资集团公司⟧控股63%、⟦Group#3|湖南湘投控股集团有限公司⟧参股37%，总部设在⟦Province#4|湖南⟧⟦City#5|长沙⟧，是⟦Province#4|湖南省⟧最大的清洁能源企业。⟦Company#1~|公司⟧的前身是负责建设⟦Facility#6|五强溪水电站⟧的⟦Company#7|湖南五凌水电开发有限责任公司⟧，2004年改制更名。

　　【发展历程】
　　1994年12月，⟦Facility#6|五强溪⟧首台机组并网；2001年，⟦Facility#8|凌津滩水电站⟧9台灯泡贯流机组全部投产；2003年10月，⟦Company#1~|公司⟧收购⟦Company#9|贵州清水江水电有限公司⟧51%股权，开始走出⟦Province#4|湖南⟧；2009年，总装机104万千瓦的⟦Facility#10|三板溪水电站⟧被⟦Institution#11|中国水力发电工程学会⟧授予“⟦Honor#12|中国土木工程詹天佑奖⟧”；2014年进入新能源领域，2017年在⟦Place#13|孟加拉国⟧⟦Place#33|科克斯巴扎尔⟧投资建设66兆瓦风电项目，这是⟦Place#13~|该国⟧第一座集中式风电场。

　　【资产与产能】
　　截至2018年6月底，在役装机612.5万千瓦，其中水电468万千瓦、火电120万千瓦、风电20.3万千瓦、光伏4.2万千瓦；资产总额438亿元，员工2100余人。所属⟦Facility#14|黔东火电厂⟧位于⟦Province#15|贵州省⟧⟦County#16|镇远县⟧⟦Township#17|青溪镇⟧，供电煤耗312克/千瓦时。

　　【组织机构】
　　本部设⟦OrganizationUnit#18|办公室⟧、⟦OrganizationUnit#19|规划与发展部⟧、⟦OrganizationUnit#20|安全质量环保部⟧等13个部门和⟦OrganizationUnit#21|湖南工程技术中心⟧、⟦OrganizationUnit#22|集控中心⟧。⟦OrganizationUnit#22|集控中心⟧对沅水流域10座梯级电站实行“远程集控、少人值守”，被业界称为“⟦Initiative#23|沅水模式⟧”。

　　【科技成果】
　　《⟦Policy#24|梯级水电站群智能调度规程⟧》2016年被⟦GovernmentBody#25|国家能源局⟧采纳为行业标准。⟦Company#1~|公司⟧与⟦Institution#26|华中科技大学⟧、⟦Company#27|南瑞集团水电分公司⟧联合研制的“⟦Product#28|大型水轮机空化状态在线监测装置⟧”获⟦Honor#29|中国电力科学技术进步奖⟧二等奖；⟦OrganizationUnit#22|集控中心⟧值长⟦Person#30|瞿新华⟧2017年获评⟦Honor#31|中央企业技术能手⟧。

　　【愿景】⟦Goal#32|国内领先、国际一流的清洁能源公司⟧

　　【员工风采】
　　⟦Facility#6|五强溪电厂⟧自动化班班长⟦Person#34|粟海清⟧1995年从⟦Institution#35|武汉水利电力大学⟧毕业后扎根沅江，在⟦City#36|怀化市⟧⟦County#37|沅陵县⟧⟦Township#38|五强溪镇⟧工作23年，主持改造的调速器系统使事故停机由年均7次降至0次，节约检修费1100万元，先后获“⟦Honor#39|全国五一劳动奖章⟧”“⟦Honor#40|湖湘工匠⟧”。“水轮机会说话，你得蹲下来听。”这是他带徒弟的第一课。⟦Company#1~|公司⟧以他的名字命名⟦OrganizationUnit#41|粟海清创新工作室⟧，累计完成创新课题64项，授权专利38件。

　　【社会责任】
　　近三年累计投入扶贫资金4260万元，定点帮扶⟦County#37|沅陵县⟧⟦Township#42|借母溪乡⟧⟦Village#43|千丘田村⟧，建设碎米花茶园、民宿等项目9个，2017年该村实现整村脱贫；向⟦Place#13|孟加拉国⟧⟦Institution#44|科鲁什库尔中学⟧捐赠图书5000册。
====
#2 holdsStakeIn #1 ; percent=63%
#3 holdsStakeIn #1 ; percent=37%
#1 subsidiaryOf #2
#1 locatedIn #5
#5 locatedIn #4
#1 formedFrom #7 ; time=2004年
#7 operates #6
#8 metric 灯泡贯流机组 = 9 台 ; time=2001年
#1 operates #8
#1 operates #10
#1 operates #6
#1 operates #14
#1 acquired #9 ; percent=51% ; time=2003年10月
#10 metric 总装机 = 104 万千瓦 ; time=2009年
#10 receivedHonor #12 ; time=2009年
#33 locatedIn #13
#1 metric 风电项目 = 66 兆瓦 ; time=2017年
#1 metric 在役装机 = 612.5 万千瓦 ; time=截至2018年6月底
#1 metric 水电装机 = 468 万千瓦 ; time=截至2018年6月底
#1 metric 火电装机 = 120 万千瓦 ; time=截至2018年6月底
#1 metric 风电装机 = 20.3 万千瓦 ; time=截至2018年6月底
#1 metric 光伏装机 = 4.2 万千瓦 ; time=截至2018年6月底
#1 metric 资产总额 = 438 亿元 ; time=截至2018年6月底
#1 metric 员工 = 2100 人 ; time=截至2018年6月底 ; approx=about
#14 locatedIn #17
#17 locatedIn #16
#16 locatedIn #15
#14 metric 供电煤耗 = 312 克/千瓦时
#18 partOf #1
#19 partOf #1
#20 partOf #1
#21 partOf #1
#22 partOf #1
#1 metric 部门 = 13 个
#22 launched #23
#22 metric 集控梯级电站 = 10 座
#25 issued #24 ; time=2016年
#1 cooperatesWith #26
#1 cooperatesWith #27
#1 produces #28
#26 produces #28
#27 produces #28
#28 receivedHonor #29
#30 holdsPosition #22 ; title=值长
#30 receivedHonor #31 ; time=2017年
#1 pursuesGoal #32
#34 holdsPosition #6 ; title=自动化班班长
#38 locatedIn #37
#37 locatedIn #36
#6 locatedIn #38
#6 metric 事故停机 = 0 次
#6 metric 节约检修费 = 1100 万元
#34 receivedHonor #39
#34 receivedHonor #40
#34 said “水轮机会说话，你得蹲下来听。”
#41 partOf #1
#41 metric 完成创新课题 = 64 项
#41 metric 授权专利 = 38 件
#1 metric 扶贫资金 = 4260 万元 ; time=近三年
#1 pairedWith #43
#43 locatedIn #42
#42 locatedIn #37
#43 metric 建设项目 = 9 个
#1 fundedAid #44 ; amount=图书5000册
