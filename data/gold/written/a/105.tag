关于市委巡察办移交问题整改情况的报告

⟦GovernmentBody#2|**市委巡察工作领导小组⟧：
　　根据反馈意见，⟦Group#3|**市城市建设投资集团⟧高度重视巡察整改，⟦PartyOrganization#5|集团党委⟧对照移交的36个问题，举一反三、逐条整改。截至11月底，已完成33个，阶段性整改3个，建章立制21项，收缴违规资金42.6万元，批评教育19人次。现将主要情况报告如下。
　　一、关于“落实重大事项决策程序不规范”。修订《⟦Policy#4|“三重一大”决策制度实施办法⟧》，把⟦PartyOrganization#5|集团党委⟧前置研究事项由38项调整为52项，⟦OrganizationUnit#6|董事会⟧设战略、提名、薪酬、审计四个专门委员会。针对⟦Company#7|**置业公司⟧未经决策处置车位问题，对原总经理⟦Person#8|罗某⟧给予党内严重警告处分。
　　二、关于“工程领域腐败易发”。与⟦GovernmentBody#9|**市纪委监委⟧派驻第六纪检监察组建立联席机制，清查在建项目57个，清退挂靠队伍12家。⟦Project#10|滨江大道提升工程⟧变更签证经⟦Company#11|中咨工程公司⟧复核，核减造价1180万元；⟦Institution#12|**市工程造价协会⟧推荐专家建立专家库。
　　三、关于“债务风险防控不力”。截至10月末，⟦Group#3~|集团⟧有息负债196亿元，较年初压降11.3亿元，平均融资成本由5.1%降至4.3%。⟦Company#13|国开行**市分行⟧、⟦Company#14|农发行**市分行⟧牵头组建银团，置换高成本非标债务28亿元。⟦Group#3~|集团⟧财务总监⟦Person#15|裘某某⟧说：“该还的债一分不能少，该省的息一分不能多。”
　　四、关于“履行社会责任有短板”。与⟦County#25|**县⟧⟦Township#16|**镇⟧⟦Village#17|**村⟧、⟦Village#18|**社区⟧结对，选派第一书记⟦Person#19|杜某⟧，投入帮扶资金65万元新建柑橘交易大棚；联合⟦Company#20|**公交公司⟧为1.2万名老人办理免费乘车卡。
　　五、下步打算。一是持续推进3个问题清零，⟦Company#21|**砂石公司⟧关联交易整改力争年底前完成；二是启动“⟦Initiative#22|清风城投⟧”专项，编印案例手册；三是对照⟦GovernmentBody#23|省国资委⟧“⟦Initiative#24|六个一⟧”要求，做好后半篇文章。
　　　　　　　　中共⟦PartyOrganization#5|**市城市建设投资集团有限公司委员会⟧
　　　　　　　　2024年12月5日
====
#5 partOf #3
#3 metric 问题 = 36 个
#3 metric 完成整改 = 33 个 ; time=截至11月底
#3 metric 建章立制 = 21 项
#3 metric 收缴违规资金 = 42.6 万元
#3 metric 批评教育 = 19 人次
#3 issued #4
#6 partOf #3
#7 subsidiaryOf #3
#8 holdsPosition #7 ; title=总经理 ; status=ended
#3 cooperatesWith #9
#3 metric 清查在建项目 = 57 个
#3 metric 清退挂靠队伍 = 12 家
#3 hasProject #10
#10 metric 核减造价 = 1180 万元
#3 metric 有息负债 = 196 亿元 ; time=截至10月末
#3 metric 有息负债压降 = 11.3 亿元
#3 metric 平均融资成本 = 4.3 %
#3 metric 置换高成本非标债务 = 28 亿元
#15 holdsPosition #3 ; title=财务总监
#15 said “该还的债一分不能少，该省的息一分不能多。”
#3 pairedWith #17
#3 pairedWith #18
#19 holdsPosition #17 ; title=第一书记
#3 fundedAid #17 ; amount=65万元 ; purpose=新建柑橘交易大棚
#17 locatedIn #16
#18 locatedIn #16
#16 locatedIn #25
#3 cooperatesWith #20
#3 launched #22 ; status=planned
#3 implements #24
