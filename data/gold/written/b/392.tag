⟦City#1|马鞍山⟧⟦County#2|和县⟧：一季度招商签约38.6亿元 引进亿元以上项目15个

　　中安在线讯  3月29日上午，⟦County#2|和县⟧2012年第一季度重大项目集中签约仪式在⟦Facility#3|香泉国际大酒店⟧举行，来自⟦City#4|南京⟧、⟦City#5|宁波⟧、⟦City#6|佛山⟧等地的23家企业与⟦County#2|和县⟧签约，总投资38.6亿元，其中亿元以上项目15个，5亿元以上项目2个。⟦GovernmentBody#7|和县县委⟧书记⟦Person#8|雍成林⟧、县长⟦Person#9|鲍宗文⟧出席仪式。
　　最大的一个项目是由⟦Group#10|浙江盾安控股集团⟧投资12亿元兴建的⟦Project#11|光伏配套铝合金型材产业园⟧，用地420亩，一期建设4条挤压线，达产后年产值可达22亿元，税收8600万元。⟦Group#10|盾安⟧副总裁⟦Person#12|阙建伟⟧说得直白：“比价格，⟦County#2|和县⟧不是最低；比办事，我们在⟦Place#13|乌江镇开发区⟧15天就拿到了工商、税务、环评三样批文。”
　　⟦Company#14|韩国晓星株式会社⟧与⟦Group#15|安徽星马汽车集团⟧合资设立⟦Company#16|和县晓星专用车车桥有限公司⟧，注册资本2400万美元，双方各占50%股份，主要为⟦Company#17|华菱重卡⟧配套生产⟦Product#18|空气悬架车桥⟧。⟦Place#13|乌江⟧片区承接的还有⟦Company#19|南京宁凯机械⟧、⟦Company#20|佛山欧雅陶瓷⟧等项目。⟦Company#20|欧雅陶瓷⟧第二条生产线因天然气指标没有落实，推迟到下半年投产。
　　⟦County#2|和县⟧与⟦City#4|南京⟧⟦County#21|江浦⟧一水之隔，过去是⟦City#4|南京⟧的“菜园子”。近年来，⟦County#2~|该县⟧确立“⟦Strategy#22|东向发展、融入南京⟧”的战略，先后建成⟦Facility#23|和县经济开发区⟧、⟦Facility#24|乌江精细化工园⟧两大平台，入园企业214家，去年实现工业总产值126亿元，比上年增长47.3%。⟦GovernmentBody#25|县招商局⟧局长⟦Person#26|伍贻红⟧介绍，全县组建驻外招商分局5个，每个分局由一名科级干部带队，三年驻点不换人；对首位产业实行“⟦Initiative#27|一个项目、一名领导、一套班子、一张时间表⟧”服务机制，去年帮办手续732件，办结率97.8%。
　　园区的运营也在变。3月初，⟦Group#60|安徽省皖江开发投资集团有限公司⟧与⟦Company#61|和县城市建设投资公司⟧按65%、35%的比例出资设立⟦Company#62|安徽和州产业园运营有限公司⟧，注册资本2亿元，⟦Person#63|章绍铭⟧任董事长，负责⟦Facility#23|和县经济开发区⟧二期8.3平方公里的开发、招商和物业，今后三年要做“⟦Goal#64|皖江承接产业转移先行区⟧”。⟦GovernmentBody#65|省国资委⟧有关处室负责人说，这是全省首个“省企+县城投”的园区合作样本。⟦Company#62~|公司⟧拟发行企业债8亿元，⟦Company#66|国元证券⟧任主承销商。
　　签约仪式上，县政府还与⟦Company#28|徽商银行马鞍山分行⟧签订《⟦Policy#29|银企合作框架协议⟧》，⟦Company#28~|后者⟧今年给予⟦County#2|和县⟧中小企业授信额度6亿元。⟦Person#8|雍成林⟧强调，签约不是终点，要盯着落地率看成绩。去年签约的41个项目中，仍有7个没有开工。
====
#2 locatedIn #1
#8 holdsPosition #7 ; title=书记
#9 holdsPosition #2 ; title=县长
#2 metric 签约企业 = 23 家 ; time=2012年第一季度
#2 metric 签约总投资 = 38.6 亿元 ; time=2012年第一季度
#2 metric 亿元以上项目 = 15 个 ; time=2012年第一季度
#2 metric 5亿元以上项目 = 2 个 ; time=2012年第一季度
#10 hasProject #11
#11 metric 投资 = 12 亿元
#11 metric 用地 = 420 亩
#11 metric 年产值 = 22 亿元 ; status=planned
#11 metric 税收 = 8600 万元 ; status=planned
#12 holdsPosition #10 ; title=副总裁
#12 said “比价格，和县不是最低；比办事，我们在乌江镇开发区15天就拿到了工商、税务、环评三样批文。”
#14 established #16
#15 established #16
#14 cooperatesWith #15
#14 holdsStakeIn #16 ; percent=50%
#15 holdsStakeIn #16 ; percent=50%
#16 metric 注册资本 = 2400 万美元
#16 produces #18
#21 locatedIn #4
#2 hasStrategy #22
#2 established #23
#2 established #24
#2 metric 入园企业 = 214 家
#2 metric 工业总产值 = 126 亿元 ; time=去年
#2 metric 工业总产值增长 = 47.3 % ; time=去年
#26 holdsPosition #25 ; title=局长
#2 metric 驻外招商分局 = 5 个
#25 launched #27
#25 metric 帮办手续 = 732 件 ; time=去年
#25 metric 办结率 = 97.8 % ; time=去年
#2 cooperatesWith #28
#28 metric 授信额度 = 6 亿元 ; time=今年
#2 metric 未开工项目 = 7 个
#60 holdsStakeIn #62 ; percent=65%
#61 holdsStakeIn #62 ; percent=35%
#60 established #62
#61 established #62
#60 cooperatesWith #61
#62 metric 注册资本 = 2 亿元
#63 holdsPosition #62 ; title=董事长
#62 operates #23
#23 metric 二期面积 = 8.3 平方公里
#62 pursuesGoal #64
#62 metric 发行企业债 = 8 亿元 ; status=planned
#62 cooperatesWith #66
