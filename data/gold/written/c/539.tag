⟦Company#1|江南银谷农商行⟧定增落地 三家国资新晋股东

⟦Company#1|江苏江南银谷农村商业银行股份有限公司⟧（002xxx，简称“⟦Company#1|江南银谷行⟧”）12月15日公告，非公开发行3.6亿股已完成登记，发行价5.24元，募集资金总额18.86亿元，扣除发行费用后净额18.72亿元，全部用于补充核心一级资本。

认购名单里，⟦Company#2|张家港市金城投资⟧、⟦Group#3|苏州国发集团⟧、⟦Group#4|常熟发投集团⟧三家地方国企合计拿走1.9亿股；⟦Company#5|江苏沙钢集团财务公司⟧认购6000万股，由原第九大股东升至第四；外资方面，⟦Company#6|荷兰合作银行⟧放弃优先认购，持股由9.8%稀释为8.51%。发行前后，第一大股东⟦Company#7|苏州新区高新⟧的持股由7.65%变为7.13%，仍无控股股东。

按照⟦GovernmentBody#8|中国证监会⟧的批复（证监许可〔2022〕2847号），⟦Company#9|东吴证券⟧任保荐机构。监事会主席⟦Person#10|尤文清⟧在说明会上解释，选择此时定增，与《⟦Policy#11|系统重要性银行附加监管规定⟧》的过渡期有关，⟦Company#1~|该行⟧核心一级资本充足率在三季度末为9.47%，本次完成后静态提高1.56个百分点。

经营数据方面，⟦Company#1|江南银谷行⟧今年前三季度营业收入38.4亿元，同比增长9.8%；归母净利润13.25亿元，同比增长15.2%；不良率0.94%，拨备覆盖率437%。总资产2193亿元，⟦Place#12|苏南⟧四县贷款占比八成，⟦Industry#13|纺织⟧、⟦Industry#14|光伏⟧两大行业贷款余额分别为171亿元、126亿元，⟦Industry#13~|前者⟧同比下降7%。

董事会换届时点临近，⟦Group#3|苏州国发⟧、⟦Group#4|常熟发投⟧各提名一名董事。现任行长⟦Person#15|郏明强⟧曾在⟦Company#16|苏州银行⟧工作九年，2017年空降，他推出的⟦Product#17|银谷快贷⟧余额已达96亿元，户均28万元，并拿下⟦Honor#18|江苏省普惠金融创新产品⟧。⟦County#19|昆山市⟧⟦Township#20|巴城镇⟧的“⟦Product#24|蟹农贷⟧”最热门，9月单月放款3.2亿元。

同日，⟦Company#1~|该行⟧还披露拟出资4.8亿元参与⟦Company#21|江苏靖江润丰村镇银行⟧增资，增资后持股由20%升至41%，并将其纳入并表。对此，⟦Company#22|中泰证券⟧银行业分析师⟦Person#23|边瑶光⟧提示，村镇银行不良率达3.8%，“并进来先是成本，后才是牌照”。
====
#1 metric 非公开发行股份 = 3.6 亿股
#1 metric 发行价 = 5.24 元
#1 metric 募集资金总额 = 18.86 亿元
#1 metric 募集资金净额 = 18.72 亿元
#2 holdsStakeIn #1
#3 holdsStakeIn #1
#4 holdsStakeIn #1
#2 metric 合计认购 = 1.9 亿股
#3 metric 合计认购 = 1.9 亿股
#4 metric 合计认购 = 1.9 亿股
#5 holdsStakeIn #1
#5 metric 认购 = 6000 万股
#6 holdsStakeIn #1 ; percent=8.51%
#7 holdsStakeIn #1 ; percent=7.13%
#10 holdsPosition #1 ; title=监事会主席
#1 metric 核心一级资本充足率 = 9.47 % ; time=三季度末
#1 metric 核心一级资本充足率提高 = 1.56 个百分点
#1 metric 营业收入 = 38.4 亿元 ; time=今年前三季度
#1 metric 营业收入同比增长 = 9.8 % ; time=今年前三季度
#1 metric 归母净利润 = 13.25 亿元 ; time=今年前三季度
#1 metric 归母净利润同比增长 = 15.2 % ; time=今年前三季度
#1 metric 不良率 = 0.94 % ; time=今年前三季度
#1 metric 拨备覆盖率 = 437 % ; time=今年前三季度
#1 metric 总资产 = 2193 亿元
#1 metric 纺织贷款余额 = 171 亿元
#1 metric 光伏贷款余额 = 126 亿元
#1 metric 纺织贷款余额同比下降 = 7 %
#15 holdsPosition #1 ; title=行长
#15 holdsPosition #16 ; status=ended
#1 produces #17
#17 metric 余额 = 96 亿元
#17 metric 户均 = 28 万元
#17 receivedHonor #18
#20 locatedIn #19
#1 produces #24
#24 metric 放款 = 3.2 亿元 ; time=9月
#1 holdsStakeIn #21 ; percent=41% ; status=planned
#1 metric 出资 = 4.8 亿元 ; status=planned
#21 metric 不良率 = 3.8 %
#23 holdsPosition #22 ; title=银行业分析师
#23 said “并进来先是成本，后才是牌照”
#1 cooperatesWith #9
