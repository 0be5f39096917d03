⟦Province#1|陕西⟧二季度重点项目“赛马”：64个项目集中开工，总投资1120亿

　　〔⟦Institution#2|西部网⟧讯〕4月18日上午，⟦Meeting#3|二季度重点项目开工动员会⟧设主会场于⟦City#4|渭南⟧⟦Place#5|卤阳湖⟧，十个设区市和⟦Place#6|杨凌示范区⟧同步视频连线。⟦GovernmentBody#7|省发改委⟧介绍，此次共有64个项目，总投资1120.6亿元，年度计划投资298亿元，其中制造业占56%。

　　〔⟦City#8|西安⟧〕18个项目，总投资468亿元。⟦Company#9|西安奕斯伟材料科技⟧的⟦Project#10|硅产业基地三期⟧投资125亿元，设计月产12英寸硅片60万片；⟦Group#11|陕汽控股⟧的⟦Project#12|商用车智能工厂改造⟧打通总装与涂装，投产后单班下线重卡280辆；⟦Company#13|西电新能源⟧建⟦Project#14|储能PCS产线⟧。
　　〔⟦City#15|榆林⟧〕重头戏在⟦Place#16|榆神工业区⟧：⟦Group#17|陕煤集团⟧旗下⟦Company#18|榆林化学公司⟧的⟦Project#19|煤炭分质利用制化工新材料示范二期⟧开工，投资259亿元，一次规划⟦Product#20|DMC⟧48万吨、聚酯瓶片120万吨；⟦Company#21|未来能源⟧与⟦Institution#22|中科院大连化物所⟧合作的⟦Project#43|煤制乙醇扩能⟧随后跟进。
　　〔⟦City#23|宝鸡⟧〕⟦Group#24|宝钛集团⟧⟦Project#25|海洋工程用钛合金板材⟧投13.8亿元。⟦Company#26|秦川机床⟧建设⟦Project#27|新能源汽车领域滚动功能部件⟧，一季度订单已排到8月。
　　〔⟦City#28|汉中⟧〕⟦Project#29|陕飞外协园⟧、⟦Company#30|汉中茶业⟧⟦Project#31|汉中仙毫精深加工园⟧等5项，合计49亿元。
　　〔⟦City#32|延安⟧〕⟦Project#33|黄龙风电二期⟧、⟦Project#34|延能氢能⟧等6项，合计73亿元；⟦Group#35|延长石油⟧的⟦Project#36|延长油田注气驱油扩容⟧列在首位。

　　⟦Province#1~|省里⟧还部署“⟦Initiative#37|三个年⟧”活动第二阶段，实施⟦Initiative#38|项目全周期服务⟧、⟦Initiative#39|亩均效益综合改革⟧，对百日不动工的项目亮黄牌。“土地闲着不算项目，塔吊转着才算。”常务副省长⟦Person#40|阚承安⟧表示。按照《⟦Policy#41|陕西省重点项目调度管理办法⟧》，⟦GovernmentBody#7|省发改委⟧每月一通报。据⟦GovernmentBody#42|省统计局⟧数字，一季度⟦Province#1~|全省⟧固定资产投资同比增长6.8%，工业投资增长15.7%；同期⟦City#15|榆林⟧工业投资增长21.4%，居十市第一。
====
#1 launched #3
#3 metric 项目 = 64 个
#3 metric 总投资 = 1120.6 亿元
#3 metric 年度计划投资 = 298 亿元
#3 metric 制造业占比 = 56 %
#5 locatedIn #4
#4 locatedIn #1
#6 locatedIn #1
#8 locatedIn #1
#15 locatedIn #1
#23 locatedIn #1
#28 locatedIn #1
#32 locatedIn #1
#8 metric 项目 = 18 个
#8 metric 总投资 = 468 亿元
#9 hasProject #10
#10 metric 投资 = 125 亿元
#10 metric 设计月产12英寸硅片 = 60 万片
#11 hasProject #12
#12 metric 单班下线重卡 = 280 辆 ; status=planned
#13 hasProject #14
#10 locatedIn #8
#12 locatedIn #8
#14 locatedIn #8
#18 subsidiaryOf #17
#18 hasProject #19
#19 locatedIn #16
#16 locatedIn #15
#19 metric 投资 = 259 亿元
#18 produces #20 ; status=planned
#20 metric 规划产能 = 48 万吨 ; status=planned
#19 metric 聚酯瓶片 = 120 万吨 ; status=planned
#21 cooperatesWith #22
#24 hasProject #25
#25 metric 投资 = 13.8 亿元
#26 hasProject #27
#30 hasProject #31
#28 metric 项目 = 5 项
#28 metric 合计投资 = 49 亿元
#31 locatedIn #28
#32 hasProject #33
#32 hasProject #34
#32 metric 项目 = 6 项
#32 metric 合计投资 = 73 亿元
#35 hasProject #36
#1 launched #37
#1 launched #38
#1 launched #39
#40 holdsPosition #1 ; title=常务副省长
#40 said “土地闲着不算项目，塔吊转着才算。”
#7 implements #41
#1 metric 固定资产投资同比增长 = 6.8 % ; time=一季度
#1 metric 工业投资增长 = 15.7 % ; time=一季度
#15 metric 工业投资增长 = 21.4 % ; time=一季度
#28 hasProject #29
#28 hasProject #31
#21 hasProject #43
#22 hasProject #43
