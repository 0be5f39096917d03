关于⟦County#1|**县⟧国有企业违规投资担保专项整治情况的通报

　　近年来，⟦County#1|**县⟧国有企业在服务地方发展中发挥了重要作用，但一些企业违规出借资金、违规担保，形成重大损失风险。按照⟦GovernmentBody#2|**市纪委监委⟧和⟦GovernmentBody#3|**县委⟧部署，⟦GovernmentBody#4|县国资局⟧会同⟦GovernmentBody#5|县审计局⟧、⟦GovernmentBody#6|县财政局⟧自2月起开展专项整治。
　　一、基本情况。⟦County#1~|全县⟧国有企业35户，资产总额1268亿元，纳入排查投资担保事项214笔、金额96.8亿元。截至6月底，已整改187笔，收回资金41.3亿元，解除担保22.7亿元。⟦Group#7|**国资运营集团⟧、⟦Company#8|**煤业公司⟧等6户企业整改质量较高，予以肯定。
　　二、突出问题。（一）⟦Company#9|**建投公司⟧擅自为民营煤企⟦Company#10|某鑫能源⟧提供5.6亿元担保，代偿1.8亿元；（二）⟦Company#11|**文旅公司⟧在未经⟦OrganizationUnit#12|董事会⟧决议情况下，出借1.2亿元给⟦Company#13|西安某商贸公司⟧，至今未收回；（三）⟦Company#14|**农业开发公司⟧原董事长⟦Person#15|张某⟧违规投资化工项目，造成损失4300万元，已被立案审查。
　　三、处理情况。⟦GovernmentBody#2|市纪委监委⟧对17名责任人给予党纪政务处分，移送司法机关3人；⟦GovernmentBody#4|县国资局⟧对8户企业扣减绩效薪酬236万元。对此，⟦Company#9|**建投公司⟧党支部书记⟦Person#16|刘某某⟧作出深刻检查。
　　四、下步措施。一要建立《⟦Policy#17|**县县属企业投资负面清单⟧》，单笔3000万元以上投资一律报⟦GovernmentBody#4|县国资局⟧备案；二要引入⟦Institution#18|陕西省企业法律顾问协会⟧开展法治体检；三要推动⟦Group#7|国资运营集团⟧与⟦Group#19|陕投集团⟧合作设立⟦Fund#20|新材料产业基金⟧，把钱投到⟦Industry#21|兰炭清洁利用⟧、⟦Industry#22|镁基新材料⟧等主业；四要学习⟦Group#23|晋江国投集团⟧“⟦Initiative#24|五必查⟧”做法，常态化开展“⟦Initiative#25|国资体检⟧”。
　　各企业要举一反三，于8月15日前将自查报告报⟦GovernmentBody#4|县国资局⟧⟦OrganizationUnit#26|产权科⟧。当前正值⟦Initiative#27|党纪学习教育⟧关键时期，必须警钟长鸣、动真碰硬。
　　　　　　⟦GovernmentBody#4|**县国有资产管理局⟧　2024年7月9日
====
#4 metric 国有企业 = 35 户
#4 metric 资产总额 = 1268 亿元
#4 metric 排查投资担保事项 = 214 笔
#4 metric 投资担保金额 = 96.8 亿元
#4 metric 整改 = 187 笔 ; time=截至6月底
#4 metric 收回资金 = 41.3 亿元 ; time=截至6月底
#4 metric 解除担保 = 22.7 亿元 ; time=截至6月底
#9 metric 担保金额 = 5.6 亿元
#9 metric 代偿 = 1.8 亿元
#11 metric 出借资金 = 1.2 亿元
#12 partOf #11
#15 holdsPosition #14 ; title=董事长 ; status=ended
#14 metric 损失 = 4300 万元
#16 holdsPosition #9 ; title=党支部书记
#4 metric 处分责任人 = 17 名
#4 metric 移送司法机关 = 3 人
#4 metric 扣减绩效薪酬 = 236 万元
#4 issued #17 ; status=planned
#7 cooperatesWith #19 ; status=planned
#7 established #20 ; status=planned
#19 established #20 ; status=planned
#7 developsIndustry #21 ; status=planned
#7 developsIndustry #22 ; status=planned
#4 benchmarksAgainst #23
#23 launched #24
#4 launched #25 ; status=planned
#26 partOf #4
#4 locatedIn #1
#5 locatedIn #1
#6 locatedIn #1
#4 supervises #7
