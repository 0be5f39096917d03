大园区里的“小管家”
——⟦City#1|滁州市⟧国有平台⟦Group#2|苏滁产投⟧转型记

　　⟦County#3|琅琊区⟧东北角，36平方公里的⟦Place#4|苏滁高新区⟧，十二年前是一片水稻田。当年替⟦GovernmentBody#5|苏滁管委会⟧借钱修路的那家公司，如今手里握着27家上市公司或拟上市公司的股权——⟦Group#2|苏滁产业投资集团有限公司⟧，当地人叫它“⟦Group#2|苏滁产投⟧”。

　　★起步：替别人修路
　　⟦Group#2|苏滁产投⟧前身是⟦Company#6|中新苏滁（滁州）开发有限公司⟧中方股东⟦Company#7|滁州市城投⟧的一个项目部，2012年注册时只有11个人、1辆面包车。⟦Company#6|中新苏滁公司⟧由⟦Group#8|中新集团⟧持股56%、⟦Company#7|滁州城投⟧持股44%，负责一级开发；⟦Group#2|苏滁产投⟧负责还债。到2017年底，⟦Group#2~|公司⟧累计投入基础设施112亿元，负债率89%。
　　★转折：押对一块玻璃
　　2018年，⟦Company#9|东方雨虹⟧旁边的一块地闲置两年，招商部门拿不到项目。⟦Group#2|苏滁产投⟧总经理⟦Person#10|鄢其峰⟧带队在⟦City#11|深圳⟧蹲了40天，把⟦Company#12|长电显示⟧的一条⟦Industry#13|Mini LED⟧产线谈了下来：地方出5亿元，建厂房、代购设备；企业出技术。第三年，⟦Company#12|长电显示⟧利润1.9亿元，⟦Group#2|苏滁产投⟧所持18%股权账面浮盈2.7亿元。“⟦Initiative#14|代建代购+股权⟧”这一招，复制到⟦Company#15|隆基滁州⟧、⟦Company#16|博世华域转向⟧、⟦Company#17|立讯精密（滁州）⟧等38个项目，拉动固定资产投资530亿元。
　　★扩圈：基金跑在前面
　　旗下⟦Fund#18|苏滁智造基金⟧（20亿元）、⟦Fund#19|天使一期⟧（2亿元）、⟦Fund#20|长三角半导体设备基金⟧（30亿元，与⟦Company#21|中信建投资本⟧双GP）相继设立。已投的54家企业中，⟦Company#22|泰禾股份⟧、⟦Company#23|禾盛智能⟧登陆科创板。去年⟦Group#2~|集团⟧投资收益4.83亿元，首次超过房租和工程结算收入之和（3.96亿元）；净资产196亿元，营业收入37.5亿元，利税5.2亿元。
　　★服务：管家不只收钱
　　⟦Group#2~|集团⟧所属⟦Company#25|苏滁数智公司⟧建的⟦Platform#26|园企通⟧平台，把水电气、用工、申报、食堂订餐等113项服务打包，注册企业612家；⟦Company#27|苏滁人力⟧为⟦Company#17|立讯滁州⟧一周招齐1,900名普工；⟦Facility#28|苏滁国际社区⟧人才公寓入住3,204套。⟦Group#2~|集团⟧还同⟦Institution#29|滁州职业技术学院⟧合办⟦OrganizationUnit#30|苏滁智造产业学院⟧，年培训4,000人次。
　　★体检：也有要补的课
　　⟦GovernmentBody#60|市审计局⟧今年对⟦Group#2|苏滁产投⟧做了一次⟦Initiative#61|国有资本经营专项审计⟧，指出3只基金返投比未达1.2倍，⟦Company#62|苏滁置业⟧为⟦Company#63|来安汊河产投⟧提供的4.6亿元担保超出比例。整改方案里，⟦Company#62|苏滁置业⟧将由⟦Group#2~|集团⟧100%控股改为与⟦Group#64|亭城文旅⟧合资，出让45%；⟦Project#65|苏滁科创走廊二期⟧缓建。⟦Initiative#66|化债瘦身专项行动⟧实施以来，⟦Group#2~|集团⟧有息负债由168亿元降到151亿元，平均融资成本3.62%，低于全市平台1.1个百分点。
　　在⟦Meeting#31|长三角园区共建现场会⟧上，⟦GovernmentBody#32|滁州市委⟧副书记⟦Person#33|印怀瑾⟧把这条路归结为⟦Strategy#34|一引二投三管⟧。
====
#3 locatedIn #1
#4 locatedIn #3
#4 metric 面积 = 36 平方公里
#2 metric 持股上市公司或拟上市公司 = 27 家
#2 locatedIn #4
#7 holdsStakeIn #6 ; percent=44%
#8 holdsStakeIn #6 ; percent=56%
#2 metric 人员 = 11 个
#2 metric 累计投入基础设施 = 112 亿元 ; time=到2017年底
#2 metric 负债率 = 89 % ; time=到2017年底
#10 holdsPosition #2 ; title=总经理
#2 cooperatesWith #12
#12 developsIndustry #13
#2 metric Mini LED产线出资 = 5 亿元
#12 metric 利润 = 1.9 亿元
#2 holdsStakeIn #12 ; percent=18%
#2 metric 长电显示股权账面浮盈 = 2.7 亿元
#2 launched #14
#14 metric 项目 = 38 个
#14 metric 拉动固定资产投资 = 530 亿元
#2 established #18
#2 established #19
#2 established #20
#18 metric 规模 = 20 亿元
#19 metric 规模 = 2 亿元
#20 metric 规模 = 30 亿元
#2 cooperatesWith #21
#2 metric 已投企业 = 54 家
#2 holdsStakeIn #22
#2 holdsStakeIn #23
#2 metric 投资收益 = 4.83 亿元 ; time=去年
#2 metric 房租和工程结算收入 = 3.96 亿元 ; time=去年
#2 metric 净资产 = 196 亿元
#2 metric 营业收入 = 37.5 亿元
#2 metric 利税 = 5.2 亿元
#25 subsidiaryOf #2
#27 subsidiaryOf #2
#25 established #26
#26 metric 服务 = 113 项
#26 metric 注册企业 = 612 家
#27 metric 招聘普工 = 1900 名
#28 metric 人才公寓入住 = 3204 套
#2 established #30
#29 established #30
#2 cooperatesWith #29
#30 metric 年培训 = 4000 人次
#33 holdsPosition #32 ; title=副书记
#33 participatedIn #31
#2 hasStrategy #34
#60 launched #61
#61 metric 返投比未达标基金 = 3 只
#62 metric 担保 = 4.6 亿元
#62 subsidiaryOf #2
#2 holdsStakeIn #62 ; percent=100%
#64 holdsStakeIn #62 ; percent=45% ; status=planned
#2 hasProject #65
#2 launched #66
#2 metric 有息负债 = 151 亿元
#2 metric 平均融资成本 = 3.62 %
#2 metric 融资成本低于全市平台 = 1.1 个百分点
