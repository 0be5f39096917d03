在⟦Meeting#51|全省省属企业改革深化提升行动推进会⟧上的交流发言
⟦Group#1|湖南湘科控股集团⟧党委副书记、总经理  ⟦Person#2|欧阳湘平⟧

各位领导、同志们：

    ⟦Group#1|湖南湘科控股集团⟧是2019年由原⟦Group#3|湖南兵器工业集团⟧、⟦Company#4|湖南军工研究院⟧等7家单位重组而成的省属军民融合企业，现有子企业31家，员工1.28万人。⟦Initiative#5|国有企业改革深化提升行动⟧开展以来，我们突出“⟦Initiative#6|三个聚力⟧”，取得初步成效：⟦Group#1~|集团⟧2024年营业收入、利润总额分别增长13.1%和26.8%，资产负债率控制在49%以内，科技成果转化收入达到5.7亿元。

    一、聚力主责主业，做“实”文章。围绕“⟦Strategy#7|1个主体、2个支撑、4个产业集群⟧”战略布局优化结构。1个主体即⟦Platform#8|特种装备⟧；2个支撑即⟦Platform#9|检验检测⟧、⟦Platform#10|资本服务⟧；4个集群，分别为⟦Industry#11|民爆与应急⟧、⟦Industry#12|北斗导航⟧、⟦Industry#13|航空零部件⟧、⟦Industry#14|先进陶瓷⟧。3年来退出房地产、酒店等非主业项目16个，盘活资金8.9亿元。以“⟦Initiative#15|混改+技改⟧”方式盘活沉寂多年的⟦Company#16|邵阳江南机械厂⟧，引入⟦Group#17|中国兵器装备集团⟧和⟦Fund#18|湘江产业基金⟧，3家持股比例为51:30:19，当年就实现订单4.6亿元。

    二、聚力自主创新，做“新”文章。率先在省属企业中设立首席科学家，聘请⟦Institution#19|国防科技大学⟧教授⟦Person#20|关思源⟧担任，配套科研经费2000万元/年。建设⟦OrganizationUnit#21|国家级工业设计中心⟧1个、⟦OrganizationUnit#22|省级重点实验室⟧9个，牵头组建⟦OrganizationUnit#23|湖南省北斗应用创新联合体⟧，成员单位43家，包括⟦Institution#24|中南大学⟧、⟦Company#25|长沙北斗产业安全技术研究院公司⟧和⟦Group#26|三一集团⟧。“⟦Product#27|湘科北斗-Ⅱ⟧”芯片定位精度达厘米级，已装车8.3万辆；⟦Product#28|碳化硅陶瓷轴承⟧通过⟦Company#29|中国航发南方公司⟧试车，填补国内空白。⟦Company#30|湘科特材公司⟧研究员⟦Person#31|蔺海棠⟧带领的团队获得⟦Honor#32|湖南省科技创新团队奖⟧，个人兑现项目奖励86万元。

    三、聚力机制变革，做“活”文章。全面实行“⟦Initiative#33|揭榜制、军令状、里程碑⟧”；与⟦Group#34|中电科集团⟧、⟦Group#35|北方工业⟧等战略合作单位建立联合采购，节约采购成本1.13亿元；在⟦Company#36|湘科智能公司⟧等4家子企业推行骨干员工持股，持股人员287名，合计持股比例22.6%；建立“⟦Initiative#37|亏损企业周报+红黄牌⟧”制度，⟦Company#38|株洲湘科化工⟧由连续5年亏损扭亏为盈，⟦Company#39|衡阳湘科物业⟧则被摘牌退出。⟦Group#1~|集团⟧领导班子成员所在党支部带头创建“⟦Initiative#40|先锋靶场⟧”，⟦PartyOrganization#41|智能公司第二党支部⟧一季度组织突击攻关17次，⟦Person#42|瞿麦生⟧被评为“⟦Honor#43|湖南省优秀共产党员⟧”。

    “刀刃向内不是砍人头，是砍掉不创造价值的环节。”这是我们三年里最大的体会。下一步，我们将在⟦GovernmentBody#44|省国资委⟧指导下，按照《⟦Policy#45|湖南湘科集团市值管理方案⟧》，推动⟦Company#46|湘科导航公司⟧科创板上市，力争2025年底前获得受理；探索与⟦City#47|株洲市⟧、⟦County#48|攸县⟧共建⟦Facility#49|航空配套产业园⟧，首期用地480亩；加快筹组总规模50亿元的⟦Fund#50|低空经济产业基金⟧，目标在2026年形成年产通航零部件2万套的能力。
    谢谢大家！
====
#2 holdsPosition #1 ; title=党委副书记、总经理
#2 participatedIn #51
#1 formedFrom #3 ; time=2019年
#1 formedFrom #4 ; time=2019年
#1 metric 子企业 = 31 家
#1 metric 员工 = 1.28 万人
#1 metric 营业收入增长 = 13.1 % ; time=2024年
#1 metric 利润总额增长 = 26.8 % ; time=2024年
#1 metric 资产负债率 = 49 % ; approx=atMost
#1 metric 科技成果转化收入 = 5.7 亿元
#1 launched #5
#1 launched #6
#1 launched #15
#1 hasStrategy #7
#7 hasComponent #8 ; role=core
#7 hasComponent #9 ; role=support
#7 hasComponent #10 ; role=support
#7 hasComponent #11 ; role=cluster
#7 hasComponent #12 ; role=cluster
#7 hasComponent #13 ; role=cluster
#7 hasComponent #14 ; role=cluster
#1 developsIndustry #11
#1 developsIndustry #12
#1 developsIndustry #13
#1 developsIndustry #14
#1 metric 退出非主业项目 = 16 个 ; time=3年来
#1 metric 盘活资金 = 8.9 亿元
#16 subsidiaryOf #1
#1 holdsStakeIn #16 ; percent=51%
#17 holdsStakeIn #16 ; percent=30%
#18 holdsStakeIn #16 ; percent=19%
#16 metric 订单 = 4.6 亿元
#20 holdsPosition #1 ; title=首席科学家
#20 holdsPosition #19 ; title=教授
#20 metric 科研经费 = 2000 万元/年
#1 metric 国家级工业设计中心 = 1 个
#1 metric 省级重点实验室 = 9 个
#1 established #21
#1 established #22
#1 established #23
#23 metric 成员单位 = 43 家
#24 partOf #23
#25 partOf #23
#26 partOf #23
#1 produces #27
#27 metric 装车 = 8.3 万辆
#30 subsidiaryOf #1
#36 subsidiaryOf #1
#38 subsidiaryOf #1
#39 subsidiaryOf #1
#46 subsidiaryOf #1
#1 produces #28
#1 cooperatesWith #29
#31 holdsPosition #30 ; title=研究员
#31 receivedHonor #32
#31 metric 项目奖励 = 86 万元
#1 launched #33
#1 launched #37
#1 cooperatesWith #34
#1 cooperatesWith #35
#1 metric 节约采购成本 = 1.13 亿元
#1 metric 持股人员 = 287 名
#1 metric 骨干员工合计持股比例 = 22.6 %
#38 metric 连续亏损 = 5 年
#1 launched #40
#41 partOf #36
#41 metric 突击攻关 = 17 次 ; time=一季度
#42 receivedHonor #43
#2 said “刀刃向内不是砍人头，是砍掉不创造价值的环节。”
#44 supervises #1
#1 issued #45
#1 cooperatesWith #47 ; status=planned
#1 cooperatesWith #48 ; status=planned
#1 established #49 ; status=planned
#1 established #50 ; status=planned
#49 metric 首期用地 = 480 亩 ; status=planned
#50 metric 总规模 = 50 亿元 ; status=planned
#1 metric 年产通航零部件 = 2 万套 ; time=2026年 ; status=planned
