⟦City#1|绥化市⟧国有林场改革工作汇报
（2017年11月）

2015年以来，⟦City#1~|我市⟧按照《⟦Policy#2|国有林场改革方案⟧》（中发〔2015〕6号）和⟦GovernmentBody#3|黑龙江省林业厅⟧部署，以“⟦Goal#4|保生态、保民生⟧”为总目标，稳妥推进全市31个国有林场改革，目前主体任务已经完成，10月份顺利通过⟦OrganizationUnit#5|省国有林场改革领导小组⟧验收，得分94.6分，居全省第2位。

一、主要成效
一是事业性质“定下来”。31个林场由差额、自收自支单位整合为22个公益一类事业单位，核定编制1284名，其中⟦County#6|庆安县⟧⟦GovernmentBody#7|国有林场管理局⟧所辖11个林场整合为6个，⟦County#8|绥棱县⟧、⟦County#9|海伦市⟧分别保留5个和4个。
二是生产经营“停下来”。全面停止天然林商业性采伐，年减少木材产量14.6万立方米；从⟦GovernmentBody#10|市林业局⟧剥离的⟦Company#11|绥化林产工业公司⟧改制为⟦Company#12|绥化绿源生态建设公司⟧，由职工持股会持股66%。
三是职工生活“富起来”。妥善安置职工5,378人，其中内退1,126人、转岗护林2,013人、购买服务1,540人。职工年均工资由改革前的1.17万元提高到2.94万元，养老、医疗保险参保率100%。改造危旧房4,206户、21万平方米。
四是林下产业“活起来”。⟦Company#13|庆安县福合林场⟧发展⟦Industry#14|红松果林⟧2.3万亩，种植⟦Product#15|赤芍⟧4,000亩；⟦Company#16|海伦市双录林场⟧引进⟦Group#17|北药种植集团⟧，签订⟦Product#18|刺五加⟧订单1.6万亩。护林员⟦Person#19|丛培福⟧白天巡山，晚上搞直播，一年卖出蜂蜜八吨多，纯收入11万元。

二、主要做法
（一）高位推动。成立由⟦GovernmentBody#31|市委⟧书记、市长任双组长的⟦OrganizationUnit#20|国有林场改革领导小组⟧，⟦GovernmentBody#21|市编办⟧、⟦GovernmentBody#22|市人社局⟧、⟦GovernmentBody#23|市财政局⟧等14个部门联动；筹措改革资金2.86亿元，其中争取中央补助1.52亿元、市县配套3700万元。
（二）典型引路。⟦County#6|庆安县⟧“⟦Initiative#24|定编不定人、以岗定补⟧”的做法被⟦GovernmentBody#25|国家林业局⟧刊发推广，⟦GovernmentBody#7|国有林场管理局⟧局长⟦Person#26|隋广成⟧荣获⟦Honor#27|全国绿化奖章⟧。
（三）管护到人。推行“⟦Initiative#28|网格化+卫星巡护⟧”机制，划定管护责任区1,127个，与⟦Institution#29|东北林业大学⟧合作开发“⟦Product#30|林眼⟧”巡护系统，森林火灾受害率控制在0.1‰以下。

三、存在的困难
历史债务包袱重，全市林场金融债务本息合计3.41亿元，化解难度大；⟦City#1~|我市⟧林区道路通达率低，仍有约380公里防火路未硬化；人才断档，近十年没有招录一名大学生。
====
#1 implements #2
#1 pursuesGoal #4
#5 partOf #3
#1 metric 国有林场 = 31 个
#1 metric 验收得分 = 94.6 分 ; time=10月份
#1 metric 整合公益一类事业单位 = 22 个
#1 metric 核定编制 = 1284 名
#1 metric 减少木材产量 = 14.6 万立方米 ; time=年
#7 locatedIn #6
#7 metric 所辖林场 = 6 个
#8 metric 保留林场 = 5 个
#9 metric 保留林场 = 4 个
#12 formedFrom #11
#11 subsidiaryOf #10 ; status=ended
#12 metric 职工持股会持股 = 66 %
#1 metric 安置职工 = 5378 人
#1 metric 内退 = 1126 人
#1 metric 转岗护林 = 2013 人
#1 metric 购买服务 = 1540 人
#1 metric 职工年均工资 = 2.94 万元
#1 metric 养老、医疗保险参保率 = 100 %
#1 metric 改造危旧房 = 4206 户
#1 metric 改造危旧房面积 = 21 万平方米
#13 developsIndustry #14
#13 produces #15
#14 metric 红松果林面积 = 2.3 万亩
#15 metric 种植 = 4000 亩
#13 locatedIn #6
#16 locatedIn #9
#16 cooperatesWith #17
#18 metric 订单 = 1.6 万亩
#17 produces #18
#19 metric 卖出蜂蜜 = 8 吨 ; approx=about ; time=一年
#19 metric 纯收入 = 11 万元
#1 established #20
#20 partOf #1
#1 metric 联动部门 = 14 个
#1 metric 改革资金 = 2.86 亿元
#1 metric 中央补助 = 1.52 亿元
#1 metric 市县配套 = 3700 万元
#6 launched #24
#26 holdsPosition #7 ; title=局长
#26 receivedHonor #27
#1 launched #28
#1 metric 管护责任区 = 1127 个
#1 cooperatesWith #29
#1 produces #30
#29 produces #30
#1 metric 森林火灾受害率 = 0.1 ‰ ; approx=atMost
#1 metric 金融债务本息 = 3.41 亿元
#1 metric 未硬化防火路 = 380 公里 ; approx=about
#1 addresses “历史债务包袱重”
