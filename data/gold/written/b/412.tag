⟦County#1|景泰县⟧“十一五”扶贫开发工作综述

　　⟦County#1|景泰县⟧地处⟦Province#2|甘肃省⟧中部干旱带，隶属⟦City#3|白银市⟧，2005年末全县农村贫困人口8.91万人，贫困面44.6％，是省列扶贫开发工作重点县。“十一五”以来，⟦GovernmentBody#4|县委⟧、⟦GovernmentBody#5|县政府⟧坚持把整村推进、劳务培训、产业开发作为“⟦Strategy#6|一体两翼⟧”来抓，五年累计投入各类扶贫资金2.38亿元，其中财政扶贫资金7420万元、以工代赈资金4160万元、信贷扶贫资金1.22亿元。到2010年底，全县贫困人口减少到4.13万人，农民人均纯收入由1876元增加到3154元。
　　——整村推进实施43个村。⟦Township#7|寺滩乡⟧⟦Village#8|宽沟村⟧修建集雨水窖612眼，⟦Township#9|正路乡⟧⟦Village#10|川口村⟧衬砌渠道7.8公里，⟦Township#11|红水镇⟧⟦Village#12|界碑村⟧新修梯田2300亩。⟦Village#8|宽沟村⟧过去吃水要到28公里外去拉，一方水40元，村民⟦Person#13|苟生奎⟧家的水窖2008年竣工后，他在窖盖上刻了“党的水”三个字。
　　——产业开发初具规模。依托⟦Facility#14|景泰川电力提灌工程⟧，在⟦Township#15|草窝滩镇⟧、⟦Township#16|喜泉镇⟧建成日光温室1.4万座，⟦Product#17|景泰枸杞⟧发展到4.6万亩，⟦Company#18|甘肃景泰天源枸杞有限责任公司⟧年加工枸杞干果1800吨，产值5400万元。⟦Group#19|甘肃省电力投资集团公司⟧扶持⟦Village#20|八道泉村⟧发展肉羊养殖，发放基础母羊4200只，实行“⟦Initiative#21|借羊还羊⟧”，滚动扶持农户860户。
　　——劳务输转34.6万人次，创劳务收入18.9亿元。⟦Institution#22|县职业中等专业学校⟧开设电焊、缝纫等班次，获证7863人；与⟦City#23|青岛⟧、⟦County#24|昆山⟧两地劳动部门签订用工协议，⟦Company#25|青岛海尔特种冰柜公司⟧一次接收⟦County#1|景泰⟧青年420人。
　　——社会帮扶形成合力。⟦GovernmentBody#26|国家海洋局⟧、⟦Institution#27|兰州交通大学⟧等13个中央、省直单位定点帮扶⟦County#1|景泰⟧，帮办实事214件，投入资金3680万元；⟦Institution#27|兰州交大⟧选派的驻村干部⟦Person#28|拓跋鸿⟧带领群众修通⟦Village#29|米家山村⟧至⟦Township#30|中泉乡⟧的砂石路11公里，结束了六个自然村不通车的历史。⟦Institution#31|中国扶贫基金会⟧在⟦Institution#32|县第四中学⟧实施“⟦Initiative#33|筑巢行动⟧”，出资98万元建学生宿舍一栋。
　　尽管如此，⟦County#1|景泰县⟧扶贫任务依然繁重：⟦Township#7|寺滩⟧、⟦Township#9|正路⟧等乡镇人均水浇地不足0.5亩，因灾返贫率常年保持在12％左右，贷款贴息资金到位率只有81％。“十二五”时期，全县将以六盘山集中连片特殊困难地区开发为契机，编制《⟦Policy#34|景泰县扶贫攻坚规划⟧》，规划项目67个、总投资14.2亿元，力争2015年贫困人口再减3万人。
====
#1 locatedIn #2
#1 locatedIn #3
#1 metric 农村贫困人口 = 8.91 万人 ; time=2005年末
#1 metric 贫困面 = 44.6 ％ ; time=2005年末
#4 hasStrategy #6
#5 hasStrategy #6
#1 metric 扶贫资金 = 2.38 亿元 ; time=五年
#1 metric 财政扶贫资金 = 7420 万元 ; time=五年
#1 metric 以工代赈资金 = 4160 万元 ; time=五年
#1 metric 信贷扶贫资金 = 1.22 亿元 ; time=五年
#1 metric 贫困人口 = 4.13 万人 ; time=到2010年底
#1 metric 农民人均纯收入 = 3154 元 ; time=到2010年底
#1 metric 整村推进 = 43 个村
#8 locatedIn #7
#10 locatedIn #9
#12 locatedIn #11
#8 metric 集雨水窖 = 612 眼
#10 metric 衬砌渠道 = 7.8 公里
#12 metric 新修梯田 = 2300 亩
#15 metric 日光温室 = 1.4 万座
#16 metric 日光温室 = 1.4 万座
#1 produces #17
#17 metric 种植面积 = 4.6 万亩
#18 metric 年加工枸杞干果 = 1800 吨
#18 metric 产值 = 5400 万元
#19 pairedWith #20
#19 fundedAid #20 ; amount=基础母羊4200只
#19 metric 发放基础母羊 = 4200 只
#19 launched #21
#19 metric 滚动扶持农户 = 860 户
#1 metric 劳务输转 = 34.6 万人次
#1 metric 劳务收入 = 18.9 亿元
#22 metric 获证 = 7863 人
#25 metric 接收青年 = 420 人
#26 pairedWith #1
#27 pairedWith #1
#1 metric 帮办实事 = 214 件
#1 metric 帮扶投入资金 = 3680 万元
#28 holdsPosition #27 ; title=驻村干部
#28 metric 修通砂石路 = 11 公里
#31 launched #33
#31 fundedAid #32 ; amount=98万元 ; purpose=建学生宿舍
#7 metric 人均水浇地 = 0.5 亩 ; approx=atMost
#9 metric 人均水浇地 = 0.5 亩 ; approx=atMost
#1 metric 因灾返贫率 = 12 ％ ; approx=about
#1 metric 贷款贴息资金到位率 = 81 ％
#1 issued #34 ; status=planned
#34 metric 项目 = 67 个
#34 metric 总投资 = 14.2 亿元
#1 metric 贫困人口减少 = 3 万人 ; time=2015年 ; status=planned
