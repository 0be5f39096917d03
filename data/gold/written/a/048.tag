⟦Group#1|三峡能源⟧与⟦City#2|哈密市⟧签署⟦Project#3|天中二期风光火储一体化⟧合作备忘录

　　据⟦Group#4|三峡集团⟧网站消息，3月20日，⟦Group#1|中国三峡新能源（集团）股份有限公司⟧（以下简称“⟦Group#1|三峡能源⟧”）董事长⟦Person#5|章建辉⟧在⟦Province#31|新疆⟧⟦City#2|哈密⟧与⟦GovernmentBody#7|哈密市委⟧副书记、市长⟦Person#8|热合曼江·达吾提⟧会谈，双方就深化新能源合作交换意见，⟦Group#1~|公司⟧新疆分公司总经理⟦Person#9|井大为⟧与⟦GovernmentBody#10|哈密市发展改革委⟧主任⟦Person#11|米彦军⟧签署《⟦Policy#12|天中二期一体化项目合作备忘录⟧》。
　　⟦Person#5|章建辉⟧首先转达了⟦Group#4|三峡集团⟧领导的问候。他说，⟦City#2|哈密⟧风光资源富集，⟦Group#1|三峡能源⟧自2011年进入⟦City#2|哈密⟧，已建成⟦Facility#13|景峡风电场⟧、⟦Facility#14|石城子光伏电站⟧等项目13个，总装机256万千瓦，累计投资148亿元、缴纳税费5.9亿元，带动就业2300人次。⟦Group#1~|公司⟧愿意参与⟦Facility#15|哈密—重庆±800千伏特高压⟧配套电源建设，力争今年6月前开工400万千瓦。
　　⟦Person#8|热合曼江·达吾提⟧表示，⟦City#2|哈密⟧正打造“⟦Goal#16|千万千瓦级新能源基地⟧”，⟦GovernmentBody#17|市政府⟧将成立⟦OrganizationUnit#18|新能源项目推进专班⟧，实行周调度，在用地、林草、环评等方面“一站式”服务。他希望⟦Group#1|三峡能源⟧布局⟦Industry#19|风机制造⟧、⟦Industry#20|储能电池⟧等产业，带动⟦Company#21|金风科技哈密总装厂⟧等本地企业满产。
　　按照备忘录，⟦Project#3|天中二期项目⟧规划建设风电700万千瓦、光伏300万千瓦、光热150万千瓦、火电200万千瓦，配套储能250万千瓦，估算总投资570亿元，由⟦Group#1|三峡能源⟧与⟦Group#22|新疆能源集团⟧、⟦Company#23|特变电工⟧以7∶2∶1的比例组建项目公司。备忘录属意向性文件，不具有法律约束力。
　　当天下午，⟦Person#5|章建辉⟧一行还前往⟦County#24|伊州区⟧⟦Township#25|沁城乡⟧⟦Village#26|小堡村⟧看望“⟦Initiative#27|民族团结一家亲⟧”结对户，捐赠价值12万元的取暖设备，并考察了⟦Company#28|三塘湖风电运维中心⟧。⟦Company#29|哈密广开元建设投资公司⟧负责人⟦Person#30|姜鸿雁⟧陪同考察。
　　2024年，⟦Group#1|三峡能源⟧发电量719.5亿千瓦时，同比增长30.4%，营业收入297亿元。
====
#1 subsidiaryOf #4
#5 holdsPosition #1 ; title=董事长
#8 holdsPosition #7 ; title=副书记
#8 holdsPosition #17 ; title=市长
#9 holdsPosition #1 ; title=新疆分公司总经理
#11 holdsPosition #10 ; title=主任
#1 cooperatesWith #10
#1 issued #12
#1 operates #13
#1 operates #14
#13 locatedIn #2
#14 locatedIn #2
#1 metric 项目 = 13 个
#1 metric 总装机 = 256 万千瓦
#1 metric 累计投资 = 148 亿元
#1 metric 缴纳税费 = 5.9 亿元
#1 metric 带动就业 = 2300 人次
#1 metric 开工装机 = 400 万千瓦 ; status=planned
#2 pursuesGoal #16
#2 locatedIn #31
#17 established #18 ; status=planned
#2 developsIndustry #19 ; status=planned
#2 developsIndustry #20 ; status=planned
#1 hasProject #3 ; status=planned
#22 hasProject #3 ; status=planned
#23 hasProject #3 ; status=planned
#3 metric 风电 = 700 万千瓦 ; status=planned
#3 metric 光伏 = 300 万千瓦 ; status=planned
#3 metric 光热 = 150 万千瓦 ; status=planned
#3 metric 火电 = 200 万千瓦 ; status=planned
#3 metric 储能 = 250 万千瓦 ; status=planned
#3 metric 总投资 = 570 亿元 ; status=planned
#3 locatedIn #2
#26 locatedIn #25
#25 locatedIn #24
#24 locatedIn #2
#5 visited #26
#5 visited #28
#1 fundedAid #26 ; amount=12万元
#1 launched #27
#30 holdsPosition #29 ; title=负责人
#1 metric 发电量 = 719.5 亿千瓦时 ; time=2024年
#1 metric 发电量同比增长 = 30.4 % ; time=2024年
#1 metric 营业收入 = 297 亿元 ; time=2024年
