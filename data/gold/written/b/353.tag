⟦County#1|鄂托克前旗⟧人大代表建议：⟦Company#2|汇能长滩煤矿⟧迁村要“先建后搬”（附：⟦GovernmentBody#9|旗政府⟧2009年政府工作报告征求意见）

　　【⟦Institution#3|鄂尔多斯日报⟧】　2月18日，⟦Meeting#4|鄂托克前旗第十五届人民代表大会第二次会议⟧期间，来自⟦Township#5|昂素镇⟧的代表⟦Person#6|额尔德木图⟧领衔提出《⟦Policy#7|关于煤矿占地牧民先建后搬的建议⟧》。他说，⟦Company#2|汇能长滩煤矿⟧计划3月动工，需搬迁⟦Village#8|敖勒召其嘎查⟧96户牧民，现行补偿一亩草场9200元，只够盖房，“羊卖了，人坐在家里看雪，心里慌”。
　　⟦GovernmentBody#9|鄂托克前旗人民政府⟧旗长⟦Person#10|额尔敦陶克陶⟧在政府工作报告中，就此类问题给出回应：2009年，凡是占用草场的煤炭、⟦Industry#11|煤化工⟧项目，必须先签安置协议再动土；⟦Group#12|内蒙古汇能煤电集团⟧、⟦Group#13|神华集团⟧、⟦Group#14|新矿集团⟧三家企业在旗内的投资，一律与就业挂钩，每百万吨产能安置本地牧民不少于80人。
　　以下是⟦GovernmentBody#9|旗政府⟧工作报告若干数据，请各位代表、委员审议讨论：
　　——2008年地区生产总值42.6亿元，增长27.1%；财政收入7.83亿元，增长61.4%；城镇居民人均可支配收入14380元；牧民人均纯收入6918元；
　　——⟦Project#15|上海庙能源化工基地⟧完成投资56亿元，⟦Group#14|新汶矿业集团⟧（⟦Group#14|新矿集团⟧）⟦Facility#16|榆树井煤矿⟧、⟦Group#17|宁夏宝丰⟧参股的⟦Company#18|鹰骏二号煤矿⟧建井进度过半；⟦Company#19|内蒙古亿利⟧⟦Project#20|60万吨聚氯乙烯项目⟧前期核准；
　　——累计整合治理沙地32万亩，退牧还草补贴发放1940万元；⟦Facility#21|马兰花草原旅游区⟧接待游客11万人次；
　　——“⟦Initiative#22|千户牧民进城⟧”工程建房1260套，⟦City#23|呼和浩特市⟧对口援建的⟦Institution#24|鄂托克前旗蒙古族中学⟧竣工；
　　——⟦Company#25|鄂托克前旗农牧业发展投资公司⟧成立，注册资本8000万元，由⟦GovernmentBody#9|旗政府⟧持股70%、⟦Company#26|内蒙古蒙草抗旱公司⟧持股30%。
　　2009年预期目标：地区生产总值增长22%，⟦Project#15|上海庙基地⟧落实亿元以上项目9项。⟦GovernmentBody#9|旗政府⟧承诺在4月底前出台《⟦Policy#27|煤矿征占草场补偿与安置暂行办法⟧》，并请⟦GovernmentBody#28|旗人大常委会⟧监督。
　　⟦Person#6|额尔德木图⟧代表表示，他会把这个期限写在蒙古包的门框上。
====
#6 participatedIn #4
#5 locatedIn #1
#2 metric 搬迁牧民 = 96 户 ; status=planned
#2 metric 草场补偿 = 9200 元
#6 said “羊卖了，人坐在家里看雪，心里慌”
#10 holdsPosition #9 ; title=旗长
#1 metric 地区生产总值 = 42.6 亿元 ; time=2008年
#1 metric 地区生产总值增长 = 27.1 % ; time=2008年
#1 metric 财政收入 = 7.83 亿元 ; time=2008年
#1 metric 财政收入增长 = 61.4 % ; time=2008年
#1 metric 城镇居民人均可支配收入 = 14380 元 ; time=2008年
#1 metric 牧民人均纯收入 = 6918 元 ; time=2008年
#15 metric 完成投资 = 56 亿元
#14 operates #16
#17 holdsStakeIn #18
#19 hasProject #20
#1 hasProject #15
#1 metric 治理沙地 = 32 万亩
#1 metric 退牧还草补贴 = 1940 万元
#21 metric 接待游客 = 11 万人次
#1 launched #22
#22 metric 建房 = 1260 套
#23 fundedAid #24
#23 pairedWith #1
#9 established #25
#25 metric 注册资本 = 8000 万元
#9 holdsStakeIn #25 ; percent=70%
#26 holdsStakeIn #25 ; percent=30%
#1 metric 地区生产总值增长 = 22 % ; time=2009年 ; status=planned
#15 metric 亿元以上项目 = 9 项 ; time=2009年 ; status=planned
#9 issued #27 ; status=planned
