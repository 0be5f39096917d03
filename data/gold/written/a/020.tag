关于开展⟦Initiative#1|安全生产治本攻坚三年行动⟧情况的报告

⟦GovernmentBody#2|国务院国资委⟧：
　　⟦Initiative#1|治本攻坚三年行动⟧启动以来，⟦Group#3|中国煤炭科工集团有限公司⟧（以下简称“⟦Group#3|中国煤科⟧”）党委深入学习领会⟦Person#27|习近平⟧总书记关于安全生产重要论述，按照⟦GovernmentBody#4|国务院安委会⟧和⟦GovernmentBody#2|国务院国资委⟧部署，细化措施、狠抓落实。现报告如下。
　　一、提高站位，压实责任。⟦PartyOrganization#5|集团党委⟧召开专题会8次，成立由党委书记、董事长⟦Person#6|胡善明⟧任组长的⟦OrganizationUnit#7|治本攻坚领导小组⟧，印发《⟦Policy#8|中国煤科安全生产治本攻坚三年行动实施方案⟧》及八个子方案，明确任务63项。⟦Group#3~|集团⟧与28家二级企业签订责任书，对发生轻伤以上事故的⟦Company#9|平阳煤机公司⟧主要负责人予以约谈。
　　二、科技兴安，源头治理。⟦Group#3~|集团⟧发挥主业优势，⟦Institution#10|煤科总院⟧牵头研发的⟦Product#11|煤矿重大灾害智能预警系统⟧已在⟦Company#12|陕煤曹家滩矿业⟧、⟦Company#13|国能神东⟧等96处矿井应用，预警准确率91%。⟦Company#14|天地科技⟧、⟦Company#15|重庆研究院⟧联合⟦Institution#16|中国矿业大学⟧、⟦Institution#17|安徽理工大学⟧开展冲击地压治理攻关。全年投入安全生产费用7.6亿元，同比增长19%，更新井下服务装备312台套。
　　三、突出重点，排查整治。组织开展“⟦Initiative#18|打非治违百日行动⟧”，排查重大事故隐患41项，已全部闭环；对外委施工队伍清退9家。⟦Company#19|沈阳研究院⟧、⟦Company#20|太原研究院⟧两家单位自查质量不高，隐患“零报告”，⟦Group#3~|集团⟧予以通报批评。
　　四、夯实基础，提升能力。举办“⟦Initiative#21|安全大讲堂⟧”12期，培训1.9万人次；建成⟦Facility#22|煤矿安全实训基地⟧3处。⟦Company#20|太原研究院⟧职工⟦Person#23|牛四清⟧获得“⟦Honor#24|全国煤炭行业技术能手⟧”，⟦Company#14|天地科技⟧智能开采事业部获评“⟦Honor#25|全国青年安全生产示范岗⟧”。
　　存在的主要问题：一是部分基层单位“上热中温下冷”；二是外委队伍“以包代管”尚未根除。下一步，⟦Group#3|中国煤科⟧将研究制定《⟦Policy#26|外委作业安全管理红线清单⟧》，年底前开展交叉检查，力争全年实现“零死亡”。
　　特此报告。
　　　　　　　　中共⟦PartyOrganization#5|中国煤炭科工集团有限公司委员会⟧
　　　　　　　　2024年11月30日
====
#5 partOf #3
#5 implements #1
#5 metric 专题会 = 8 次
#7 partOf #3
#3 established #7
#6 holdsPosition #7 ; title=组长
#6 holdsPosition #3 ; title=党委书记、董事长
#3 issued #8
#8 metric 任务 = 63 项
#9 subsidiaryOf #3
#14 subsidiaryOf #3
#15 subsidiaryOf #3
#19 subsidiaryOf #3
#20 subsidiaryOf #3
#10 partOf #3
#10 produces #11
#11 metric 应用矿井 = 96 处
#11 metric 预警准确率 = 91 %
#14 cooperatesWith #16
#15 cooperatesWith #16
#14 cooperatesWith #17
#15 cooperatesWith #17
#3 metric 安全生产费用 = 7.6 亿元 ; time=全年
#3 metric 安全生产费用同比增长 = 19 % ; time=全年
#3 metric 更新井下服务装备 = 312 台套
#3 launched #18
#18 metric 排查重大事故隐患 = 41 项
#3 metric 清退外委施工队伍 = 9 家
#3 launched #21
#21 metric 大讲堂 = 12 期
#21 metric 培训 = 1.9 万人次
#3 metric 煤矿安全实训基地 = 3 处
#23 holdsPosition #20 ; title=职工
#23 receivedHonor #24
#14 receivedHonor #25
#3 addresses “部分基层单位“上热中温下冷””
#3 issued #26 ; status=planned
#3 launched #1
