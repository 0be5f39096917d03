⟦GovernmentBody#1|XX省纪委⟧调研组到⟦Group#2|XX能源集团⟧督导⟦Initiative#3|清廉国企⟧建设

2月27日，⟦GovernmentBody#1|省纪委⟧副书记、⟦GovernmentBody#4|省监委⟧副主任⟦Person#5|白××⟧率调研组一行到⟦Group#2|XX能源集团⟧，就推进⟦Initiative#3|清廉国企⟧建设、开展⟦Initiative#6|群众身边不正之风和腐败问题集中整治⟧进行督导。

调研组首先来到⟦Facility#7|XX二矿⟧⟦Facility#23|廉洁教育基地⟧，察看⟦Facility#8|选煤厂廉政步道⟧，翻阅材料采购台账，随机访谈班组长12人。在随后召开的座谈会上，⟦Group#2~|集团⟧党委书记、董事长⟦Person#9|乔XX⟧汇报：近年来，⟦Group#2~|集团⟧坚持“⟦Initiative#21|五个一体⟧”清廉体系，即⟦Initiative#24|思想教育⟧、⟦Initiative#25|制度执行⟧、⟦Initiative#26|权力运行⟧、⟦Initiative#27|监督检查⟧、⟦Initiative#28|追责问责⟧一体推进；建成⟦Platform#10|能链通监督平台⟧，归集财务、物资、工程三大类数据2.3亿条，累计发出红色预警189条，避免损失5140万元；2023年⟦Group#2~|集团⟧营业收入612亿元、利润38.5亿元，管理人员违纪立案数下降三分之一。

⟦PartyOrganization#11|集团纪委⟧书记⟦Person#12|鲁××⟧围绕煤炭销售、民营队伍外包两个风险点作了补充。他坦言，在⟦Company#13|XX煤业公司⟧运费结算案中，监督失之于软，教训是“账上看着都对，路上跑的不对”。

⟦Person#5|白××⟧指出，⟦Group#2|XX能源集团⟧党建基础扎实、班子团结，但招标限制性条款、亲友经商办企业等问题仍要警惕。他要求：一要严格落实《⟦Policy#14|国有企业管理人员处分条例⟧》；二要将⟦GovernmentBody#1|省纪委⟧点出的8个问题在6月底前整改到位；三要充分用好⟦Initiative#15|以案四改⟧，开一次处分决定宣布会，就是上一堂活教材课。

当天，调研组还到⟦Company#16|XX发电公司⟧，看望了拍摄微电影《⟦Product#17|灯下⟧》的职工演员——该片日前获⟦Honor#18|全国煤矿职工廉洁微电影大赛银奖⟧。⟦GovernmentBody#19|省国资委⟧⟦OrganizationUnit#22|纪检监察组⟧组长⟦Person#20|章XX⟧、⟦Group#2|XX能源集团⟧全体班子成员参加。
据⟦Group#2~|集团⟧提供的情况通报，2023年以来，⟦Initiative#60|靠企吃企专项治理⟧清退关联供应商64家，挽回损失3,870万元；由⟦OrganizationUnit#61|审计中心⟧、⟦OrganizationUnit#62|巡察办⟧组成的联合组对⟦Project#63|XX坑口电厂二期⟧、⟦Project#64|XX铁路专用线改造⟧两个在建工程驻点监督，核减变更签证1.16亿元。⟦PartyOrganization#65|XX二矿党委⟧的“⟦Initiative#66|廉内助⟧”座谈会办到了第九届，职工家属2300人次参加；所属各单位、各部门参照执行。
====
#21 hasComponent #24
#21 hasComponent #25
#21 hasComponent #26
#21 hasComponent #27
#21 hasComponent #28
#5 holdsPosition #1 ; title=副书记
#5 holdsPosition #4 ; title=副主任
#5 visited #2
#5 visited #7
#5 visited #8
#5 visited #16
#5 visited #23
#1 visited #2
#9 holdsPosition #2 ; title=党委书记、董事长
#2 launched #21
#2 operates #7
#2 operates #8
#2 produces #10
#10 metric 归集数据 = 2.3 亿条
#10 metric 红色预警 = 189 条
#10 metric 避免损失 = 5140 万元
#2 metric 营业收入 = 612 亿元 ; time=2023年
#2 metric 利润 = 38.5 亿元 ; time=2023年
#2 launched #3
#2 launched #6
#11 partOf #2
#12 holdsPosition #11 ; title=书记
#12 said “账上看着都对，路上跑的不对”
#2 implements #14
#2 launched #15
#1 metric 问题 = 8 个
#16 produces #17
#17 receivedHonor #18
#20 holdsPosition #22 ; title=组长
#22 partOf #19
#2 launched #60
#60 metric 清退关联供应商 = 64 家 ; time=2023年以来
#60 metric 挽回损失 = 3870 万元 ; time=2023年以来
#61 partOf #2
#62 partOf #2
#2 hasProject #63
#2 hasProject #64
#2 metric 核减变更签证 = 1.16 亿元
#65 partOf #2
#65 launched #66
#66 metric 职工家属参加 = 2300 人次
