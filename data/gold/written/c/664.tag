走进“链主”⑥｜⟦Company#1|中国一重⟧：大国重器的党建“热处理”

⟦County#2|富拉尔基⟧，1250毫米锻件加热炉炉门打开的一刻，热浪把二十米外的人往后推。⟦OrganizationUnit#3|水压机锻造厂⟧党支部书记⟦Person#4|郎铁铮⟧说，炼钢要热处理，党建也要热处理，“淬火才有硬度，回火才有韧性”。

【淬火：党组织建到项目上】⟦Company#1|中国一重⟧在承制⟦Project#5|“国和一号”示范工程⟧、⟦Project#6|华龙一号漳州项目⟧核反应堆压力容器期间，成立4个项目临时党支部，开展“⟦Initiative#7|党建+核质保⟧”行动，签下质量军令状213份。2023年，⟦Company#1~|公司⟧核电锻件一次检验合格率99.4%，比2020年提高2.7个百分点。

【回火：人心要暖】从2022年开始的“⟦Initiative#8|百名干部访千家⟧”，走访困难职工家庭1106户，解决子女入学、老楼改电等难题387件。⟦PartyOrganization#9|铸锻钢事业部党委⟧为夜班工人开通3条“⟦Initiative#23|焐热专线⟧”，⟦OrganizationUnit#10|公司工会⟧和⟦Institution#11|富拉尔基区人民医院⟧共建职工健康小屋6处。

【正火：让制度归位】对照⟦GovernmentBody#12|中央巡视组⟧反馈的38项问题，⟦Company#1~|公司⟧制定整改措施126条，修订《⟦Policy#13|“三重一大”决策实施办法⟧》，关停亏损单位5户，管理层级由四级压到三级，“两金”压降11.9亿元。

效果见于报表：2023年，⟦Company#1|中国第一重型机械股份公司⟧（601106.SH，“⟦Company#1~|公司⟧”）母体⟦Group#14|一重集团⟧实现营业收入503亿元，利润总额5.2亿元；⟦Group#14~|集团⟧在手订单首次站上400亿元，其中⟦Company#15|一重新能源公司⟧风电整机订单87亿元，⟦Company#16|一重龙申国际⟧农机出口⟦Place#17|俄罗斯⟧2.4亿元。产品方面，⟦Product#18|300吨锻焊加氢反应器⟧、⟦Product#19|第三代核电主管道⟧双双列入⟦Honor#20|国家制造业单项冠军⟧目录。

采访结束，⟦Institution#21|新华社⟧等11家媒体记者在⟦Facility#22|一重展览馆⟧门口合了影——1954年的奠基石就在身后。
另据⟦OrganizationUnit#60|公司党委宣传部⟧提供的材料，自⟦Initiative#61|党史学习教育⟧开展以来，⟦Company#1~|公司⟧还和⟦Group#62|中核集团⟧、⟦Institution#63|哈尔滨工业大学⟧结成⟦Initiative#64|核心锻件攻关联合体⟧，⟦Initiative#65|我为群众办实事⟧清单45项全部销号；劳模⟦Person#66|晋铁柱⟧领衔的⟦OrganizationUnit#67|大锻件创新工作室⟧被⟦Institution#68|中国机械冶金建材工会⟧命名为⟦Honor#69|示范性创新工作室⟧。
====
#3 partOf #1
#4 holdsPosition #3 ; title=党支部书记
#4 said “淬火才有硬度，回火才有韧性”
#1 hasProject #5
#1 hasProject #6
#1 launched #7
#1 launched #8
#1 metric 项目临时党支部 = 4 个
#7 metric 质量军令状 = 213 份
#1 metric 核电锻件一次检验合格率 = 99.4 % ; time=2023年
#1 metric 核电锻件一次检验合格率提高 = 2.7 个百分点 ; time=2023年
#8 metric 走访困难职工家庭 = 1106 户
#8 metric 解决难题 = 387 件
#9 partOf #1
#9 launched #23
#9 metric 焐热专线 = 3 条
#10 partOf #1
#10 cooperatesWith #11
#10 metric 职工健康小屋 = 6 处
#12 metric 反馈问题 = 38 项
#1 metric 整改措施 = 126 条
#1 issued #13
#1 metric 关停亏损单位 = 5 户
#1 metric “两金”压降 = 11.9 亿元
#1 subsidiaryOf #14
#14 metric 营业收入 = 503 亿元 ; time=2023年
#14 metric 利润总额 = 5.2 亿元 ; time=2023年
#14 metric 在手订单 = 400 亿元 ; approx=atLeast
#15 subsidiaryOf #14
#16 subsidiaryOf #14
#15 metric 风电整机订单 = 87 亿元
#16 metric 农机出口 = 2.4 亿元
#1 produces #18
#1 produces #19
#18 receivedHonor #20
#19 receivedHonor #20
#1 locatedIn #2
#60 partOf #1
#1 launched #61
#1 launched #64
#1 launched #65
#62 launched #64
#63 launched #64
#1 cooperatesWith #62
#1 cooperatesWith #63
#65 metric 清单 = 45 项
#66 holdsPosition #67 ; title=领衔人
#67 partOf #1
#67 receivedHonor #69
