⟦GovernmentBody#1|新疆维吾尔自治区水利厅⟧⟦Meeting#70|“三严三实”专题教育学习研讨座谈会⟧召开

水厅讯 12月9日,⟦GovernmentBody#1|自治区水利厅⟧召开⟦Meeting#70|“三严三实”专题教育学习研讨座谈会⟧,⟦PartyOrganization#3|厅党组⟧书记⟦Person#4|邹维国⟧主持并讲话,⟦PartyOrganization#3|厅党组⟧副书记、厅长⟦Person#5|阿不都热合曼·肉孜⟧传达⟦GovernmentBody#6|自治区党委⟧常委(扩大)会议精神,驻厅纪检组组长⟦Person#7|韩红梅⟧通报查摆问题整改进展。
会议指出,今年5月开展“⟦Initiative#2|三严三实⟧”专题教育以来,水利系统查摆“不严不实”问题218个、建立清单、逐条销号,已整改201个,整改率92.2%。⟦GovernmentBody#8|塔里木河流域管理局⟧、⟦Institution#9|新疆水利水电勘测设计研究院⟧等单位党组织负责人作了交流发言。
⟦GovernmentBody#8|塔里木河流域管理局⟧紧盯“⟦Slogan#10|严以用权⟧”,修订《⟦Policy#11|塔里木河流域水量调度管理办法⟧》,查处超限额引水问题17起,追缴水资源费1260万元。⟦Institution#12|新疆水利水电学校⟧取消教师超标住房补贴46万元。⟦Company#13|新疆额尔齐斯河投资开发(集团)公司⟧将差旅标准由“凭票报销”改为“总额包干”,办公费下降36.7%,节约386万元。⟦Company#14|新疆伊河建设管理局⟧中层竞聘打破身份,35名一线职工走上管理岗位,却也因用人程序不严被通报一次。
会前,与会人员赴⟦Facility#15|和田玉龙喀什水利枢纽⟧施工现场,听取⟦Company#16|中国葛洲坝集团新疆分公司⟧汇报,并同工地各族工人座谈。⟦County#17|洛浦县⟧⟦Township#18|拜什托格拉克乡⟧⟦Village#19|英巴格村⟧村民⟦Person#20|麦合木提·图尔迪⟧一次凑够了三万块钱打机井,结果没出水,驻村工作组发现后,⟦GovernmentBody#1~|厅⟧里协调资金28万元,在距离2公里处另选井位,出水量每小时36方,解决村里320户、1400人的饮水问题。⟦Person#4|邹维国⟧动情地说:“老百姓凑不起第二次的钱,我们就不能让第一次打水漂。”
在企业改革方面,⟦Company#60|新疆水利电力建设总公司⟧和⟦Company#61|新疆水利水电工程监理公司⟧年内实现合并,组建⟦Group#62|新疆水利投资建设集团⟧,由⟦GovernmentBody#63|自治区国资委⟧履行出资人职责,注册资本12亿元;⟦Group#62~|新集团⟧与⟦Group#64|中国电力建设集团⟧、⟦Company#65|北京金河水务建设有限公司⟧签署战略合作协议,参与⟦Place#66|吐鲁番⟧、⟦City#67|哈密⟧两地坎儿井保护。⟦Group#62~|集团⟧⟦OrganizationUnit#71|董事会⟧由7人组成,⟦Person#68|席应龙⟧出任首任董事长,原⟦Company#60|水电建设总公司⟧总经理⟦Person#69|库尔班·尼亚孜⟧任总经理。有代表提出,合并后的2600名职工分流安置要公开透明,不能“一合了之”。
会议强调,下一步要重点做好三件事:一是推进⟦Project#21|阿尔塔什水利枢纽工程⟧年内完成导流洞工程量的75%;二是落实《⟦Policy#22|自治区农村饮水安全巩固提升“十三五”规划⟧》,新增受益人口86万人;三是把⟦Initiative#23|访民情惠民生聚民心⟧活动同结亲走访结合起来,第三批1120名驻村干部要在元旦前全部到岗。
====
#3 partOf #1
#1 launched #2
#1 launched #70
#4 participatedIn #70
#5 participatedIn #70
#7 participatedIn #70
#4 holdsPosition #3 ; title=书记
#5 holdsPosition #3 ; title=副书记
#5 holdsPosition #1 ; title=厅长
#7 holdsPosition #1 ; title=驻厅纪检组组长
#1 metric 查摆问题 = 218 个
#1 metric 已整改 = 201 个
#1 metric 整改率 = 92.2 %
#8 implements #10
#8 issued #11
#8 metric 超限额引水问题 = 17 起
#8 metric 追缴水资源费 = 1260 万元
#12 metric 取消住房补贴 = 46 万元
#13 metric 办公费下降 = 36.7 %
#13 metric 节约 = 386 万元
#14 metric 走上管理岗位职工 = 35 名
#19 locatedIn #18
#18 locatedIn #17
#1 fundedAid #19 ; amount=28万元 ; purpose=另选井位
#19 metric 出水量 = 36 方 ; time=每小时
#19 metric 解决饮水问题 = 320 户
#19 metric 解决饮水问题 = 1400 人
#4 said “老百姓凑不起第二次的钱,我们就不能让第一次打水漂。”
#1 hasProject #21
#21 metric 导流洞工程量 = 75 % ; time=年内 ; status=planned
#1 implements #22 ; status=planned
#22 metric 新增受益人口 = 86 万人 ; status=planned
#1 launched #23
#23 metric 驻村干部 = 1120 名
#62 formedFrom #60
#62 formedFrom #61
#63 supervises #62
#62 metric 注册资本 = 12 亿元
#62 cooperatesWith #64
#62 cooperatesWith #65
#71 partOf #62
#71 metric 成员 = 7 人
#68 holdsPosition #62 ; title=董事长
#69 holdsPosition #62 ; title=总经理
#69 holdsPosition #60 ; title=总经理 ; status=ended
#62 metric 职工 = 2600 名
