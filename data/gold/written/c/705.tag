⟦Company#1|九江银行股份有限公司⟧2010年度工作情况

2010年末，⟦Company#1|九江银行⟧资产总额386.20亿元，比年初增加104.7亿元，增长37.2%；各项存款余额312.55亿元，各项贷款余额176.4亿元，存贷比56.4%；不良贷款率0.61%，拨备覆盖率412%；实现净利润5.3亿元，人均创利68万元。
一年来主要抓了以下工作：
一是跨区域发展。继⟦Company#2|南昌分行⟧之后，⟦Company#3|赣州分行⟧、⟦Company#4|广州分行⟧相继开业，在⟦Province#5|江西⟧⟦County#6|修水⟧、⟦Province#7|北京⟧⟦County#8|大兴⟧、⟦Province#9|江苏⟧⟦City#31|南京⟧⟦County#10|浦口⟧发起设立村镇银行3家，其中⟦Company#11|修水九银村镇银行⟧⟦Company#1~|我行⟧持股51%，注册资本2,000万元；⟦Company#12|大兴九银村镇银行⟧由⟦Company#1~|我行⟧与⟦Company#13|北京市大兴农投公司⟧等共同出资设立，注册资本1亿元。全行网点达到61个。
二是引资引智。⟦Company#14|兴业银行⟧持有⟦Company#1~|我行⟧20%股权，为第一大股东；⟦Group#15|北京汽车集团⟧以每股3.3元认购1.2亿股，占总股本的10.9%；⟦GovernmentBody#16|九江市财政局⟧持股比例降至17.6%。与⟦Company#14|兴业银行⟧签订《⟦Policy#17|银银平台合作协议⟧》，柜面互通网点近1万家。
三是产品创新。推出“⟦Product#18|庐山卡⟧”，发卡42万张；面向县域小业主的⟦Product#19|财政惠农信贷通⟧放款9.4亿元，户均23万元；“⟦Product#20|中草药贷⟧”在⟦County#21|樟树⟧试点，以库存枳壳、吴茱萸质押，已放款37笔。⟦City#22|九江⟧市区商户普遍使用的⟦Product#18|庐山卡⟧还可乘公交。
四是案防内控。开展⟦Initiative#23|内控和案防制度执行年⟧活动，组织⟦Initiative#24|员工行为排查⟧4次，修订制度146项，⟦OrganizationUnit#25|稽核部⟧现场检查覆盖面100%。⟦Company#1~|本行⟧被⟦GovernmentBody#26|中国银监会⟧评为⟦Honor#27|全国小企业金融服务先进单位⟧，行长⟦Person#28|余又新⟧当选⟦Honor#29|江西金融年度人物⟧。
五是履行责任。选派业务骨干9人到⟦County#60|都昌⟧⟦Township#61|苏山乡⟧⟦Village#62|达子咀村⟧驻村，为⟦Project#63|达子咀环湖路⟧捐款85万元，为⟦Project#64|苏山中心小学教学楼⟧捐款120万元；⟦Initiative#65|金融知识万里行⟧走进社区118场。全年上缴各项税金1.93亿元，为⟦City#22|九江市⟧金融企业纳税第一名，同期全市金融机构纳税合计8.7亿元。
2011年，计划资产总额突破500亿元，筹建⟦Company#30|合肥分行⟧。
====
#1 metric 资产总额 = 386.20 亿元 ; time=2010年末
#1 metric 资产总额比年初增加 = 104.7 亿元 ; time=2010年末
#1 metric 资产总额增长 = 37.2 % ; time=2010年末
#1 metric 各项存款余额 = 312.55 亿元 ; time=2010年末
#1 metric 各项贷款余额 = 176.4 亿元 ; time=2010年末
#1 metric 存贷比 = 56.4 % ; time=2010年末
#1 metric 不良贷款率 = 0.61 % ; time=2010年末
#1 metric 拨备覆盖率 = 412 % ; time=2010年末
#1 metric 净利润 = 5.3 亿元
#1 metric 人均创利 = 68 万元
#2 subsidiaryOf #1
#3 subsidiaryOf #1
#4 subsidiaryOf #1
#25 partOf #1
#1 established #3
#1 established #4
#1 established #11
#1 established #12
#1 established #30 ; status=planned
#6 locatedIn #5
#8 locatedIn #7
#10 locatedIn #31
#31 locatedIn #9
#1 metric 村镇银行 = 3 家
#1 holdsStakeIn #11 ; percent=51%
#11 subsidiaryOf #1
#11 metric 注册资本 = 2000 万元
#13 established #12
#1 cooperatesWith #13
#12 metric 注册资本 = 1 亿元
#1 metric 网点 = 61 个
#14 holdsStakeIn #1 ; percent=20%
#15 holdsStakeIn #1 ; percent=10.9%
#15 metric 认购价格 = 3.3 元
#15 metric 认购股份 = 1.2 亿股
#16 holdsStakeIn #1 ; percent=17.6%
#1 cooperatesWith #14
#1 issued #17
#14 issued #17
#1 metric 柜面互通网点 = 1 万家 ; approx=about
#1 produces #18
#1 produces #19
#1 produces #20
#18 metric 发卡 = 42 万张
#19 metric 放款 = 9.4 亿元
#19 metric 户均放款 = 23 万元
#20 metric 放款 = 37 笔
#1 launched #23
#1 launched #24
#1 metric 员工行为排查 = 4 次
#1 metric 修订制度 = 146 项
#25 metric 现场检查覆盖面 = 100 %
#1 receivedHonor #27
#28 holdsPosition #1 ; title=行长
#28 receivedHonor #29
#1 metric 资产总额 = 500 亿元 ; time=2011年 ; approx=atLeast ; status=planned
#62 locatedIn #61
#61 locatedIn #60
#1 pairedWith #62
#1 metric 驻村人员 = 9 人
#1 fundedAid #63 ; amount=85万元
#1 fundedAid #64 ; amount=120万元
#1 launched #65
#65 metric 场次 = 118 场
#1 metric 上缴税金 = 1.93 亿元 ; time=全年
#22 metric 金融机构纳税 = 8.7 亿元 ; time=全年
