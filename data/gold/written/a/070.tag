⟦Institution#1|中国钢铁工业协会⟧：行业效益筑底 呼吁严控产能

　　“今年钢铁行业遇到的困难，比2015年更复杂。”10月25日，在⟦Province#2|北京⟧召开的⟦Meeting#3|中钢协第六届会员大会四次会议暨理事（扩大）会⟧上，⟦Institution#1|中国钢铁工业协会⟧党委书记、执行会长⟦Person#4|何文瑞⟧如是说。
　　会议通报，前三季度，全国粗钢产量7.68亿吨，同比下降3.6%；重点统计钢铁企业营业收入4.57万亿元，同比下降5.2%，利润总额仅290亿元，同比下降56.4%，平均销售利润率0.63%。⟦Institution#1|中钢协⟧副会长⟦Person#5|骆铁辉⟧分析，房地产用钢占比已由2020年的42%降到24%。
　　企业怎么过冬？⟦Group#6|中国宝武⟧总法律顾问⟦Person#7|蒋育翔⟧介绍，⟦Group#6~|集团⟧提出“⟦Initiative#8|反内卷、调结构⟧”，前三季度减产650万吨。⟦Group#9|河钢集团⟧总经理⟦Person#10|李炳军⟧说，⟦Group#9|河钢⟧与⟦Company#11|宝马⟧合作的绿色低碳汽车钢已批量供货，⟦Facility#12|张宣科技120万吨氢冶金示范工程⟧稳定运行。⟦Group#13|首钢集团⟧副总经理⟦Person#14|王建岳⟧表示，⟦Company#15|首钢智新电磁⟧高牌号无取向电工钢占国内新能源汽车用量的三成。⟦Group#16|江苏沙钢集团⟧则坦言，已主动推迟两座高炉大修后的复产。
　　⟦GovernmentBody#17|国家发展改革委⟧⟦OrganizationUnit#18|产业发展司⟧二级巡视员⟦Person#19|夏农生⟧出席会议并讲话。他指出，今年8月⟦GovernmentBody#20|工信部⟧已暂停钢铁产能置换，各地不得以任何名义新增产能。“谁的市场谁爱护，谁的饭碗谁捧牢。”⟦GovernmentBody#20|工信部⟧⟦OrganizationUnit#21|原材料工业司⟧副司长⟦Person#22|张海灯⟧透露，《⟦Policy#23|钢铁行业规范条件（2025年版）⟧》正在征求意见，拟实行分级分类管理。
　　会议审议通过了增补⟦Group#24|敬业集团⟧、⟦Group#25|中信泰富特钢集团⟧负责人为副会长的议案，发布了⟦Policy#26|钢铁行业EPD平台2.0⟧标准，授予⟦Person#27|刘玠平⟧等三人“⟦Honor#28|钢铁行业终身成就奖⟧”。
　　⟦Institution#1|中钢协⟧呼吁，会员企业要坚持“⟦Slogan#29|三定三不要⟧”经营原则，即以销定产、以效定产、以现定销，不要把现金变成库存、不要把合同变成应收账款、不要产生经营性“失血”。
====
#4 holdsPosition #1 ; title=党委书记、执行会长
#1 launched #3
#1 metric 粗钢产量 = 7.68 亿吨 ; time=前三季度
#1 metric 粗钢产量同比下降 = 3.6 % ; time=前三季度
#1 metric 营业收入 = 4.57 万亿元 ; time=前三季度
#1 metric 营业收入同比下降 = 5.2 % ; time=前三季度
#1 metric 利润总额 = 290 亿元 ; time=前三季度
#1 metric 利润总额同比下降 = 56.4 % ; time=前三季度
#1 metric 平均销售利润率 = 0.63 % ; time=前三季度
#5 holdsPosition #1 ; title=副会长
#7 holdsPosition #6 ; title=总法律顾问
#6 launched #8
#6 metric 减产 = 650 万吨 ; time=前三季度
#10 holdsPosition #9 ; title=总经理
#9 cooperatesWith #11
#9 operates #12
#14 holdsPosition #13 ; title=副总经理
#15 subsidiaryOf #13
#18 partOf #17
#19 holdsPosition #18 ; title=二级巡视员
#19 participatedIn #3
#19 said “谁的市场谁爱护，谁的饭碗谁捧牢。”
#21 partOf #20
#22 holdsPosition #21 ; title=副司长
#20 issued #23 ; status=planned
#27 receivedHonor #28
#1 issued #26
#3 locatedIn #2
#4 said “今年钢铁行业遇到的困难，比2015年更复杂。”
