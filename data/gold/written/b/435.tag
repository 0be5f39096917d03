⟦Slogan#4|学思想、强党性、重实践、建新功⟧
⟦Company#1|中车株洲电力机车有限公司⟧第二批主题教育扎实推进

　　⟦Initiative#2|学习贯彻习近平新时代中国特色社会主义思想主题教育⟧第二批启动以来，⟦PartyOrganization#3|中车株机公司党委⟧牢牢把握“⟦Slogan#4|学思想、强党性、重实践、建新功⟧”总要求，坚持理论学习、调查研究、推动发展、检视整改一体推进，以“⟦Slogan#5|四下基层⟧”推动解决实际问题。截至11月20日，⟦Company#1~|公司⟧领导班子举办读书班2期7天，集中研讨9次，讲专题党课13场。

　　【学】⟦PartyOrganization#6|转向架事业部党总支⟧建“⟦Initiative#7|地铁头条⟧”微课，把党的创新理论制成三分钟音频，在⟦City#8|株洲⟧七条通勤班车循环播放，收听1.7万人次；⟦PartyOrganization#9|磁浮系统研发中心党支部⟧把课堂搬到⟦Facility#10|长沙磁浮快线⟧试验段，⟦Person#11|欧阳炳尧⟧讲述时速160公里磁浮列车从图纸到⟦Facility#12|凤凰磁浮线⟧的攻关经历。

　　【研】围绕制约发展的18个课题，⟦PartyOrganization#3~|公司党委⟧领题调研，走访⟦Company#13|西安地铁⟧、⟦Company#14|深圳地铁⟧、⟦Place#15|马来西亚⟧⟦Company#16|马中铁轨道交通公司⟧等客户37家，形成《⟦Policy#17|海外检修服务网点布局⟧》等调研报告18份。来自⟦Place#15|马来西亚⟧⟦Place#38|吉隆坡⟧工厂的⟦Person#18|丹尼尔·林⟧提出“备件仓库离车辆段远两小时车程”的意见，⟦PartyOrganization#3~|党委⟧研究后在⟦Place#19|士拉央⟧新增备件仓，配件到场时间由4天缩到8小时。

　　【干】将主题教育成效转化为经营实绩。今年前10个月，⟦Company#1~|公司⟧新签合同294.6亿元，同比增长11.8%；实现销售收入232.7亿元，研发投入强度6.4%。⟦OrganizationUnit#20|中车时代新能源实验室⟧研发的“⟦Product#21|新能源智轨⟧”氢能动力包下线；⟦City#8|株洲⟧市⟦County#22|石峰区⟧的⟦Facility#23|轨道交通装备产业园⟧三期竣工，⟦Company#24|中车株洲所⟧、⟦Company#25|联诚集团⟧等51家配套企业集聚发展，产业规模突破1500亿元，打造“⟦Goal#26|世界级轨道交通装备产业集群⟧”。
 
　　【改】聚焦主题教育查摆的29项问题，实行“⟦Initiative#27|问题、措施、责任、时限⟧”四张清单，已整改22项。⟦OrganizationUnit#39|制造中心⟧职工反映：夏季厂房温度高达42℃。⟦PartyOrganization#28|制造中心党委⟧一周内协调安装工业风扇160台、岗位空调24台。青年工匠⟦Person#29|旷怀瑾⟧反映技师评聘“坐等名额”，企业改为“成熟一个、评聘一个”，本年度新聘高级技师18人、技师76人。对⟦OrganizationUnit#30|国际营销部⟧两笔超标准招待费，责成退赔4.3万元，并在党风廉政会议上通报。

　　⟦Company#1~|公司⟧定点帮扶⟦Province#31|湖南省⟧⟦County#32|炎陵县⟧⟦Township#33|中村瑶族乡⟧⟦Village#34|平乐村⟧同步推进，⟦Person#35|钟离大川⟧接任驻村第一书记，协调⟦Company#1~|公司⟧投入127万元改造黄桃分拣中心，预计带动430户每户增收2600元。⟦PartyOrganization#3~|党委⟧副书记⟦Person#36|游吉平⟧在近日召开的⟦Meeting#37|主题教育推进会⟧上指出：“学得怎么样，不看笔记本写几页，看合同签了多少、职工夸不夸。”
====
#3 partOf #1
#1 launched #2
#38 locatedIn #15
#3 launched #2
#3 implements #4
#3 implements #5
#3 metric 读书班 = 2 期 ; time=截至11月20日
#3 metric 集中研讨 = 9 次 ; time=截至11月20日
#3 metric 专题党课 = 13 场 ; time=截至11月20日
#6 partOf #1
#9 partOf #1
#28 partOf #1
#30 partOf #1
#39 partOf #1
#6 launched #7
#7 metric 收听 = 1.7 万人次
#11 holdsPosition #9 ; title=研发人员
#9 visited #10
#3 metric 调研课题 = 18 个
#3 visited #13
#3 visited #14
#3 visited #16
#3 metric 走访客户 = 37 家
#3 issued #17
#3 metric 调研报告 = 18 份
#16 locatedIn #15
#1 metric 配件到场时间 = 8 小时
#1 metric 新签合同 = 294.6 亿元 ; time=今年前10个月
#1 metric 新签合同同比增长 = 11.8 % ; time=今年前10个月
#1 metric 销售收入 = 232.7 亿元 ; time=今年前10个月
#1 metric 研发投入强度 = 6.4 % ; time=今年前10个月
#20 produces #21
#23 locatedIn #22
#22 locatedIn #8
#23 metric 配套企业 = 51 家
#23 metric 产业规模 = 1500 亿元 ; approx=atLeast
#23 pursuesGoal #26
#1 metric 查摆问题 = 29 项
#1 launched #27
#1 metric 已整改 = 22 项
#28 metric 安装工业风扇 = 160 台
#28 metric 岗位空调 = 24 台
#29 holdsPosition #1 ; title=青年工匠
#1 metric 新聘高级技师 = 18 人 ; time=本年度
#1 metric 新聘技师 = 76 人 ; time=本年度
#30 metric 退赔 = 4.3 万元
#1 pairedWith #34
#34 locatedIn #33
#33 locatedIn #32
#32 locatedIn #31
#35 holdsPosition #34 ; title=驻村第一书记
#1 fundedAid #34 ; amount=127万元 ; purpose=改造黄桃分拣中心
#34 metric 每户增收 = 2600 元 ; status=planned
#34 metric 带动农户 = 430 户 ; status=planned
#36 holdsPosition #3 ; title=副书记
#36 participatedIn #37
#36 said “学得怎么样，不看笔记本写几页，看合同签了多少、职工夸不夸。”
#3 launched #37
