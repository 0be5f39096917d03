平凡岗位“走在前”

——⟦Company#1|昆明公交集团第三巴士公司⟧“⟦Initiative#2|两学一做⟧”学习教育见闻

2016年9月6日早5点40分，⟦City#3|昆明⟧⟦Facility#4|北市区公交枢纽站⟧的灯亮了。84路驾驶员、党员⟦Person#5|段思源⟧检车、擦拭扶手、把“党员先锋车”的牌子端端正正摆好。今天，她开的这台车要拉第1000万名乘客——当然，这是按⟦Company#1~|公司⟧2010年以来累计数推算的。
“⟦Initiative#2|两学一做⟧”开展以来，⟦PartyOrganization#70|第三巴士公司党总支⟧把2个支部拆成9个线路党小组，⟦Initiative#6|“车厢党课”⟧一周一讲，⟦Initiative#7|微信晒承诺⟧一月一评。⟦Person#8|计龙泉⟧任书记的⟦PartyOrganization#9|第二党支部⟧给12名党员“画像”，每人写出“三张清单”：短板清单、服务清单、销号清单。起初有人抱怨“写了一堆空话”，清单被退回三次。⟦Person#8|计龙泉⟧说，“不写大话，写‘路口多让行人几次’‘老人上车等他坐稳’，这才叫合格。”
从5月到8月，⟦Company#1|三公司⟧乘客投诉由每月的57件降到19件，行车责任事故下降40%，拾金不昧金额18.3万元。⟦OrganizationUnit#12|84路车队⟧被⟦GovernmentBody#10|昆明市总工会⟧授予“⟦Honor#11|工人先锋号⟧”。
党员也帮群众解决难题。⟦OrganizationUnit#12|84路车队⟧发现⟦Village#13|霖雨路社区⟧老人买菜要走2公里，⟦Company#1~|公司⟧便会同⟦County#14|盘龙区⟧⟦Township#15|龙泉街道⟧调整站点，新增⟦Facility#16|白龙寺东⟧站。社区党委书记⟦Person#17|保翠莲⟧送来的锦旗上，没写“感谢”，只写了“84路，靠得住”。
⟦Group#18|昆明公交集团有限责任公司⟧党委副书记⟦Person#19|纳文军⟧介绍，⟦Group#18~|集团⟧现有党员1873名、党支部118个，将从9月起实施“⟦Initiative#20|党员责任区挂牌⟧”，并于年底前评选“⟦Honor#21|服务明星⟧”30名。学习教育过半，仍有3个支部考核“一般”，⟦PartyOrganization#71|集团党委⟧已约谈支部书记。
　　又讯　9月10日，⟦GovernmentBody#60|昆明市国资委⟧主任⟦Person#61|喻顶成⟧到⟦Group#18|昆明公交集团⟧调研，考察了⟦Facility#62|菊华立体停车场⟧和⟦Facility#4|北市区公交枢纽站⟧。他要求⟦Group#18|集团⟧对标⟦Group#63|北京公交集团⟧、⟦Group#64|深圳巴士集团股份有限公司⟧，实施“⟦Strategy#65|公交都市三年提升⟧”战略，到2018年公交分担率达到60%，把⟦Group#18~|集团⟧建设成⟦Goal#66|西南地区城市公共交通领先企业⟧。⟦Group#18|昆明公交集团⟧注册资本6.3亿元，为⟦GovernmentBody#60|市国资委⟧监管的一级企业，由原⟦Company#67|昆明市公共汽车公司⟧和原⟦Company#68|昆明市小汽车出租公司⟧于2004年合并组建，下属⟦Company#1|第三巴士公司⟧、⟦Company#69|新能源汽车服务公司⟧等11家子公司，拥有营运车辆5376台，其中新能源车2180台，日均客运量267万人次。
====
#1 subsidiaryOf #18
#70 partOf #1
#71 partOf #18
#5 holdsPosition #1 ; title=驾驶员
#1 launched #2
#70 launched #6
#70 launched #7
#8 holdsPosition #9 ; title=书记
#9 partOf #1
#8 said “不写大话，写‘路口多让行人几次’‘老人上车等他坐稳’，这才叫合格。”
#1 metric 党小组 = 9 个
#9 metric 党员 = 12 名
#1 metric 乘客投诉 = 19 件 ; time=每月
#1 metric 行车责任事故下降 = 40 %
#1 metric 拾金不昧金额 = 18.3 万元
#12 partOf #1
#12 receivedHonor #11
#15 locatedIn #14
#1 cooperatesWith #15
#1 established #16
#17 holdsPosition #13 ; title=党委书记
#19 holdsPosition #18 ; title=党委副书记
#18 metric 党员 = 1873 名
#18 metric 党支部 = 118 个
#18 launched #20 ; status=planned
#18 metric 考核一般的支部 = 3 个
#18 metric 评选服务明星 = 30 名 ; status=planned
#4 locatedIn #3
#61 holdsPosition #60 ; title=主任
#61 visited #18
#61 visited #62
#61 visited #4
#18 benchmarksAgainst #63
#18 benchmarksAgainst #64
#18 hasStrategy #65
#18 pursuesGoal #66
#18 metric 公交分担率 = 60 % ; time=到2018年 ; status=planned
#18 metric 注册资本 = 6.3 亿元
#60 supervises #18
#18 formedFrom #67
#18 formedFrom #68
#69 subsidiaryOf #18
#18 metric 子公司 = 11 家
#18 metric 营运车辆 = 5376 台
#18 metric 新能源车 = 2180 台
#18 metric 日均客运量 = 267 万人次
