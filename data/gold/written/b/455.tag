工作简报
（第112期）
⟦Group#1|A集团⟧综合部　　2024年5月22日

⟦OrganizationUnit#2|A集团审计中心⟧“⟦Initiative#3|三道防线⟧”扎紧制度笼子

　　为把⟦Initiative#4|党纪学习教育⟧成果转化为治理效能，⟦Group#1~|集团⟧⟦OrganizationUnit#2|审计中心⟧聚焦“三资”领域，构建业务、职能、监督“⟦Initiative#3|三道防线⟧”，截至5月中旬，发现问题217个，已整改198个，整改率91.2%，避免和挽回损失约2,640万元。

　　◎第一道防线在业务。⟦Company#5|A集团北方分公司⟧把合同审查前移，重大合同法律审核率100%，退回不合规合同36份。⟦Company#5~|该分公司⟧原采购主管⟦Person#6|董××⟧因收受供应商财物被立案调查，⟦PartyOrganization#7|集团纪委⟧以案为鉴，召开⟦Meeting#8|警示教育大会⟧，参会1,260人（含视频）。

　　◎第二道防线在职能。⟦OrganizationUnit#9|财务部⟧牵头清理“小金库”线索9条，查实2条；⟦OrganizationUnit#10|法务部⟧修订《⟦Policy#11|授权管理手册⟧》《⟦Policy#21|经济合同管理办法⟧》等制度31项。“以前是人盯人，现在是系统盯流程。”⟦OrganizationUnit#9|财务部⟧副总经理⟦Person#12|毋文静⟧说。她所指的系统，名叫“⟦Product#13|慧眼⟧”，由⟦Group#1~|集团⟧与⟦Company#14|金蝶软件⟧联合开发，可对42类异常交易实时预警，上线半年触发预警1,873次。

　　◎第三道防线在监督。⟦OrganizationUnit#2|审计中心⟧推行“⟦Initiative#15|审计清单+整改销号⟧”，对⟦Company#16|B公司⟧、⟦Company#17|C公司⟧等6户子企业开展经济责任审计，建议追责问责13人次；⟦Company#17|C公司⟧违规出借资金4,500万元，已收回3,800万元，余款列入诉讼。

　　⟦Group#1~|集团⟧党委书记、董事长⟦Person#18|A书记⟧在⟦Meeting#19|审计工作专题会⟧上强调：“监督不是找茬，是治未病；问题清单要变成履职清单。”

　　下一步，⟦Group#1~|集团⟧计划在三季度建立⟦OrganizationUnit#20|合规审查委员会⟧，年内开展2轮内部巡察，实现对所属36户企业巡察全覆盖。
====
#2 partOf #1
#2 launched #3
#1 launched #4
#2 metric 发现问题 = 217 个 ; time=截至5月中旬
#2 metric 已整改 = 198 个 ; time=截至5月中旬
#2 metric 整改率 = 91.2 % ; time=截至5月中旬
#2 metric 避免和挽回损失 = 2640 万元 ; approx=about ; time=截至5月中旬
#5 subsidiaryOf #1
#5 metric 重大合同法律审核率 = 100 %
#5 metric 退回不合规合同 = 36 份
#6 holdsPosition #5 ; title=采购主管 ; status=ended
#7 partOf #1
#7 launched #8
#8 metric 参会 = 1260 人
#9 partOf #1
#10 partOf #1
#9 metric 清理“小金库”线索 = 9 条
#9 metric 查实线索 = 2 条
#10 issued #11
#10 issued #21
#10 metric 修订制度 = 31 项
#12 said “以前是人盯人，现在是系统盯流程。”
#12 holdsPosition #9 ; title=副总经理
#1 produces #13
#14 produces #13
#1 cooperatesWith #14
#13 metric 异常交易类别 = 42 类
#13 metric 触发预警 = 1873 次 ; time=半年
#2 launched #15
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#2 metric 审计子企业 = 6 户
#2 metric 追责问责 = 13 人次
#17 metric 违规出借资金 = 4500 万元
#17 metric 收回资金 = 3800 万元
#18 holdsPosition #1 ; title=党委书记、董事长
#18 participatedIn #19
#18 said “监督不是找茬，是治未病；问题清单要变成履职清单。”
#1 established #20 ; status=planned ; time=三季度
#20 partOf #1
#1 metric 内部巡察 = 2 轮 ; status=planned
#1 metric 所属企业 = 36 户
