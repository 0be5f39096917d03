第二节　公司业务概要及⟦OrganizationUnit#17|董事会⟧报告（节选）

⟦Company#1|天津渤海化学股份有限公司⟧（600800.SH，以下简称“⟦Company#1|渤海化学⟧”“⟦Company#1~|公司⟧”）是⟦Group#2|天津渤海化工集团有限责任公司⟧（“⟦Group#2|渤化集团⟧”）控股的上市公司，截至2022年12月31日，⟦Group#2|渤化集团⟧通过⟦Group#3|天津磁卡集团⟧等合计控制⟦Company#1~|公司⟧36.12%表决权，⟦GovernmentBody#4|天津市国资委⟧为实际控制人。

一、报告期内主要业务
⟦Company#1~|公司⟧现有石化、物联网、印刷3个板块：
1、⟦Platform#5|石化板块⟧。主体为全资子公司⟦Company#6|天津渤海石化有限公司⟧，以60万吨/年丙烷脱氢（PDH）装置生产丙烯。2022年产丙烯51.7万吨，开工率86.2%，单耗1.161吨丙烷，⟦Place#7|中东⟧的⟦Company#8|沙特阿美⟧和⟦Company#9|SHV能源⟧供货合计占采购量的74%。受PDH价差收窄影响，板块收入42.6亿元，毛利率由11.3%降至-2.4%。
2、⟦Platform#10|物联网板块⟧。⟦Company#11|天津环球磁卡⟧为⟦City#12|兰州⟧、⟦City#13|呼和浩特⟧等地公交提供多介质收费终端，“⟦Product#14|E卡通⟧”系统用户约1100万，新签合同1.46亿元，同比增长9%。
3、⟦Platform#15|印刷板块⟧。⟦Company#16|海南海卡公司⟧收入0.83亿元，亏损372万元，12月23日⟦OrganizationUnit#17|董事会⟧通过转让全部51%股权的议案，受让方⟦Company#18|海南华银企业管理公司⟧。

二、经营成果
营业收入45.73亿元，同比增长48.3%；归属上市公司股东净利润-0.38亿元；研发支出1.29亿元。全年纳税1.07亿元。未分配利润为负，不派发股利。

三、重大事项
（1）搬迁与扩建。根据《⟦Policy#19|天津市重点化工企业搬迁改造方案⟧》，⟦Group#2~|集团⟧“⟦Project#39|两化搬迁⟧”项目2021年底在⟦County#38|滨海新区⟧⟦Place#20|南港工业区⟧全面投产，总投资292亿元。⟦Company#6|渤海石化⟧借此规划⟦Project#21|二期PDH及下游聚丙烯项目⟧，投资估算39.8亿元，已完成安评，但环评批复取决于能耗指标落实，存在不确定性。
（2）仲裁。⟦Company#22|中集安瑞科⟧诉⟦Company#6|渤海石化⟧低温罐工程款6,100万元，⟦Institution#23|天津仲裁委员会⟧9月裁定⟦Company#6|渤海石化⟧支付2,740万元。
（3）关联交易。与⟦Group#2|渤化集团⟧下属⟦Company#24|天津渤化永利化工公司⟧发生蒸汽采购2.1亿元，与⟦Company#25|渤化财务公司⟧存款余额6.5亿元。

四、安全环保
2022年5月14日，⟦Company#6|渤海石化⟧裂解单元氢气管线泄漏着火，无人员伤亡；⟦GovernmentBody#26|天津港保税区应急管理局⟧处罚48万元。⟦Company#1~|公司⟧随后聘请⟦Company#27|杜邦可持续解决方案（DSS）⟧开展“⟦Initiative#28|百日除患铸安⟧”行动，整改隐患1,316项，修订《⟦Policy#29|承包商安全管理办法⟧》。

五、人员
董事长⟦Person#30|郗九龄⟧，总经理⟦Person#31|周忠元⟧，独立董事⟦Person#32|樊志鸣⟧、⟦Person#33|樵若华⟧。期末在职员工1,089人，博士6人，高级职称74人。工艺工程师⟦Person#34|敖思羽⟧获“⟦Honor#35|天津市五一劳动奖章⟧”。

六、未来展望
⟦Company#1~|公司⟧将依托⟦Group#2~|集团⟧“⟦Strategy#36|3+2⟧”产业体系，力争“⟦Goal#37|国内领先的轻烃产业平台⟧”。2023年经营目标：丙烯产量55万吨，营业收入50亿元，力争扭亏。上述目标不构成业绩承诺。
====
#1 subsidiaryOf #2
#2 holdsStakeIn #1 ; percent=36.12%
#4 holdsStakeIn #1
#3 subsidiaryOf #2
#6 subsidiaryOf #1
#6 metric 丙烯产量 = 51.7 万吨 ; time=2022年
#6 metric 开工率 = 86.2 % ; time=2022年
#6 metric 丙烷单耗 = 1.161 吨 ; time=2022年
#6 metric PDH装置产能 = 60 万吨/年
#8 cooperatesWith #6
#9 cooperatesWith #6
#8 locatedIn #7
#6 metric 前两家供货占采购量 = 74 %
#5 metric 收入 = 42.6 亿元
#5 metric 毛利率 = -2.4 %
#1 metric 板块 = 3 个
#11 subsidiaryOf #1
#11 produces #14
#14 metric 用户 = 1100 万 ; approx=about
#10 metric 新签合同 = 1.46 亿元
#10 metric 新签合同同比增长 = 9 %
#16 subsidiaryOf #1
#16 metric 收入 = 0.83 亿元
#16 metric 亏损 = 372 万元
#1 holdsStakeIn #16 ; percent=51% ; status=ended
#18 acquired #16 ; percent=51% ; status=planned
#17 partOf #1
#1 metric 营业收入 = 45.73 亿元 ; time=全年
#1 metric 营业收入同比增长 = 48.3 %
#1 metric 归属上市公司股东净利润 = -0.38 亿元
#1 metric 研发支出 = 1.29 亿元
#1 metric 纳税 = 1.07 亿元 ; time=全年
#2 implements #19
#39 locatedIn #20
#20 locatedIn #38
#2 hasProject #39
#39 metric 总投资 = 292 亿元 ; time=2021年底
#6 hasProject #21 ; status=planned
#21 metric 投资估算 = 39.8 亿元 ; status=planned
#22 metric 诉请工程款 = 6100 万元
#6 metric 裁定支付 = 2740 万元
#24 subsidiaryOf #2
#1 metric 蒸汽采购 = 2.1 亿元
#1 metric 存款余额 = 6.5 亿元
#26 metric 处罚 = 48 万元
#1 cooperatesWith #27
#1 launched #28
#28 metric 整改隐患 = 1316 项
#1 issued #29
#30 holdsPosition #1 ; title=董事长
#31 holdsPosition #1 ; title=总经理
#32 holdsPosition #1 ; title=独立董事
#33 holdsPosition #1 ; title=独立董事
#1 metric 在职员工 = 1089 人 ; time=期末
#1 metric 博士 = 6 人
#1 metric 高级职称 = 74 人
#34 holdsPosition #1 ; title=工艺工程师
#34 receivedHonor #35
#2 hasStrategy #36
#1 pursuesGoal #37
#1 metric 丙烯产量 = 55 万吨 ; time=2023年 ; status=planned
#1 metric 营业收入 = 50 亿元 ; time=2023年 ; status=planned
#25 subsidiaryOf #2
