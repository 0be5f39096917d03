⟦Group#1|浦江临港开发集团⟧深化“⟦Initiative#2|党建领航·链动未来⟧”品牌创建情况汇报

一、品牌由来
⟦Group#1|浦江临港开发集团⟧所辖园区分布在⟦Province#3|上海⟧⟦County#4|浦东新区⟧、⟦County#5|闵行区⟧、⟦County#6|松江区⟧，入驻企业逾9,600家，“两新”组织党员达1.7万名，园区产业链条长、组织关系散。2020年，⟦PartyOrganization#7|集团党委⟧在⟦Facility#8|松江科技园⟧试点“⟦Initiative#2|党建领航·链动未来⟧”，2022年扩至全部17个园区，形成“⟦Strategy#9|一链一品、一区一盟⟧”格局。

二、实践做法
（一）建强“链”组织。依托⟦Industry#10|集成电路⟧、⟦Industry#11|生物医药⟧、⟦Industry#12|人工智能⟧三条先导产业链，分别成立⟦PartyOrganization#13|“芯火”链党委⟧、⟦PartyOrganization#14|“药谷”链党委⟧、⟦PartyOrganization#15|“智元”链党委⟧，吸纳⟦Company#16|中微半导体⟧、⟦Company#17|和黄医药⟧、⟦Company#18|商汤科技⟧等链主单位和⟦Institution#19|复旦大学⟧⟦OrganizationUnit#20|微电子学院⟧等92家成员。三个链党委书记均由⟦Group#1~|集团⟧班子成员兼任，其中⟦Person#21|郎静姝⟧兼任⟦PartyOrganization#13|芯火链党委⟧书记。
（二）打造“链”平台。建成⟦Facility#22|临港党群服务中心⟧，面积3,200平方米，日均接待690人次；上线“⟦Product#23|链上通⟧”小程序，发布技术需求1,284条，撮合成交176项，合同金额9.34亿元。
（三）服务“链”企业。开展“⟦Initiative#24|千名党员进千企⟧”，走访企业3,126家次，解决用工、融资、审批难题2,047个；与⟦Company#25|浦发银行⟧、⟦Company#26|上海农商银行⟧推出“⟦Product#27|园区党建贷⟧”，授信余额58亿元，不良率0.4%。对⟦Company#28|蓝鲸芯片⟧遭遇的流片受阻，⟦PartyOrganization#13|链党委⟧牵头联络⟦Company#29|中芯国际⟧，仅用两周敲定替代方案；对⟦Company#30|某医疗器械公司⟧的注册审批，则因材料不全，尚未办结。
（四）涵养“链”人才。设“链青春”实训基地8个，开设微专业课程42门，培训工程师5,160人次；推荐⟦Person#31|诸葛晓芸⟧等12人获评⟦Honor#32|上海市青年科技启明星⟧。

三、成效与影响
2023年，三条产业链产值合计2,146亿元，同比增长18.5%，新增专精特新“小巨人”企业37家，发明专利授权量增长26%。“⟦Initiative#2|党建领航·链动未来⟧”先后入选⟦Honor#33|全国国企党建品牌优秀案例⟧、⟦Honor#34|上海基层党建创新实践十大案例⟧，接待⟦City#35|苏州⟧、⟦City#36|宁波⟧、⟦City#37|成都⟧等地考察团83批次。

四、下一步打算
继续深化“⟦Strategy#9|一链一品、一区一盟⟧”，到2025年链党委扩大到6个，成员单位超过200家；与⟦Place#38|长三角G60科创走廊⟧⟦OrganizationUnit#39|联席会议办公室⟧共建跨区域党建联盟；每年安排专项经费不低于600万元，并把“链动”成效纳入对园区公司的经营考核，权重不少于8%。
====
#1 metric 入驻企业 = 9600 家 ; approx=about
#1 metric “两新”组织党员 = 1.7 万名
#1 metric 园区 = 17 个
#1 operates #8
#4 locatedIn #3
#5 locatedIn #3
#6 locatedIn #3
#7 partOf #1
#7 launched #2
#7 hasStrategy #9
#7 established #13
#7 established #14
#7 established #15
#13 developsIndustry #10
#14 developsIndustry #11
#15 developsIndustry #12
#21 holdsPosition #13 ; title=书记
#21 holdsPosition #1 ; title=班子成员
#16 partOf #13
#17 partOf #13
#18 partOf #13
#19 cooperatesWith #13
#20 cooperatesWith #13
#20 partOf #19
#1 established #22
#22 metric 面积 = 3200 平方米
#22 metric 日均接待 = 690 人次
#1 produces #23
#23 metric 技术需求 = 1284 条
#23 metric 撮合成交 = 176 项
#23 metric 合同金额 = 9.34 亿元
#1 launched #24
#24 metric 走访企业 = 3126 家次
#24 metric 解决难题 = 2047 个
#1 cooperatesWith #25
#1 cooperatesWith #26
#25 produces #27
#26 produces #27
#27 metric 授信余额 = 58 亿元
#27 metric 不良率 = 0.4 %
#13 cooperatesWith #29
#1 metric 实训基地 = 8 个
#1 metric 微专业课程 = 42 门
#1 metric 培训工程师 = 5160 人次
#31 receivedHonor #32
#1 metric 产业链产值 = 2146 亿元 ; time=2023年
#1 metric 产业链产值同比增长 = 18.5 % ; time=2023年
#1 metric 新增专精特新“小巨人”企业 = 37 家
#1 metric 发明专利授权量增长 = 26 %
#2 receivedHonor #33
#2 receivedHonor #34
#1 metric 接待考察团 = 83 批次
#1 metric 链党委 = 6 个 ; time=到2025年 ; status=planned
#1 metric 成员单位 = 200 家 ; time=到2025年 ; approx=atLeast ; status=planned
#1 cooperatesWith #39 ; status=planned
#1 metric 专项经费 = 600 万元 ; time=每年 ; approx=atLeast ; status=planned
#1 metric “链动”成效权重 = 8 % ; approx=atLeast ; status=planned
#1 metric 成员单位 = 92 家
