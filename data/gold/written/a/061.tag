⟦Group#1|东方电气⟧：国企改革三年行动“答卷”

　　2022年7月，⟦GovernmentBody#2|国务院国资委⟧公布国企改革三年行动2021年度考核结果，⟦Group#1|中国东方电气集团有限公司⟧获评A级。三年来，⟦Group#1~|集团⟧坚持以⟦Slogan#3|习近平新时代中国特色社会主义思想⟧为指导，全面落实⟦Initiative#4|国企改革三年行动⟧，104项改革任务全部完成，利润总额由2019年的15.1亿元增至2021年的28.9亿元，“一利五率”明显改善。
　　完善治理，厘清权责边界。⟦Group#1~|集团⟧出台《⟦Policy#5|党委前置研究讨论重大经营管理事项清单⟧》，39户应建⟦OrganizationUnit#6|董事会⟧子企业实现外部董事占多数。⟦Company#7|东方汽轮机有限公司⟧（以下简称“⟦Company#7|东汽⟧”）落实⟦OrganizationUnit#6~|董事会⟧六项职权，重大投资决策周期缩短一半。
　　刀刃向内，深化三项制度改革。实施⟦Initiative#8|任期制和契约化管理⟧覆盖率100%，中层干部“全体起立、竞聘上岗”，⟦Company#7|东汽⟧干部职数精简29%；⟦Company#9|东方锅炉⟧对科研人员实行“⟦Initiative#10|项目跟投⟧”，⟦Company#11|东方风电⟧试点⟦Initiative#12|超额利润分享⟧，⟦Company#11~|公司⟧2021年净利润同比增长76%。
　　自立自强，突破关键技术。⟦Company#7|东汽⟧牵头研制的⟦Product#13|F级50兆瓦重型燃气轮机⟧（代号⟦Product#13|G50⟧）累计投入研发人员800余名，历时十三年，2020年11月27日满负荷稳定运行，结束了我国没有自主重型燃机的历史。国内产业链300余家单位参与，⟦Institution#14|清华大学⟧、⟦Institution#15|西安交通大学⟧、⟦Group#16|中国二重⟧、⟦Group#17|鞍钢⟧⟦Company#18|攀长特公司⟧等分别在设计、试验、锻件、材料上协同攻关。⟦Product#19|白鹤滩百万千瓦水电机组⟧由⟦Company#20|东方电机⟧研制，获⟦Honor#21|中国工业大奖⟧。
　　引战混改，激发活力。⟦Company#22|东方日立锅炉⟧、⟦Group#23|宏华集团⟧两家企业通过股权多元化引入资金11.6亿元，⟦Group#24|国投集团⟧旗下⟦Fund#25|中国国有资本风险投资基金⟧参与增资。⟦Group#1~|集团⟧还与⟦Province#26|四川⟧⟦City#27|德阳市⟧共建“⟦Facility#28|世界级清洁能源装备基地⟧”。
　　改革没有完成时。⟦Group#1~|集团⟧党组书记、董事长⟦Person#29|俞培林⟧表示，将乘势而上谋划新一轮改革深化提升，加快实现“⟦Goal#30|双百亿、双千亿⟧”目标。
====
#1 implements #3
#1 launched #4
#1 metric 改革任务 = 104 项
#1 metric 利润总额 = 28.9 亿元 ; time=2021年
#1 issued #5
#1 metric 外部董事占多数子企业 = 39 户
#6 partOf #7
#7 subsidiaryOf #1
#9 subsidiaryOf #1
#11 subsidiaryOf #1
#20 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#1 launched #8
#1 metric 任期制和契约化管理覆盖率 = 100 %
#7 metric 干部职数精简 = 29 %
#9 launched #10
#11 launched #12
#11 metric 净利润同比增长 = 76 % ; time=2021年
#7 produces #13
#13 metric 研发人员 = 800 名 ; approx=about
#7 cooperatesWith #14
#7 cooperatesWith #15
#7 cooperatesWith #16
#7 cooperatesWith #18
#18 subsidiaryOf #17
#20 produces #19
#19 receivedHonor #21
#22 metric 引入资金 = 11.6 亿元
#23 metric 引入资金 = 11.6 亿元
#25 holdsStakeIn #22
#25 holdsStakeIn #23
#25 subsidiaryOf #24
#1 cooperatesWith #27
#1 established #28
#27 established #28
#27 locatedIn #26
#29 holdsPosition #1 ; title=党组书记、董事长
#1 pursuesGoal #30
