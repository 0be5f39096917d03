⟦Group#1|中国电科⟧吸收⟦Group#2|中国普天⟧后，⟦Company#3|普天科技⟧去哪了

【核心提示】并购三年，⟦Group#1|中国电子科技集团有限公司⟧（⟦Group#1|中国电科⟧）把⟦Group#2|中国普天信息产业集团有限公司⟧从一级央企变为二级公司，⟦Company#3|普天科技⟧（002544）等上市平台去留，始终是市场谜题。

⟦City#4|成都⟧的答案先来。8月30日，⟦Company#3|中电科普天科技股份有限公司⟧（旧名⟦Company#5|杰赛科技⟧）半年报显示，营收27.6亿元，同比降13.7%；净利润4110万元，同比降62%；唯独轨道交通通信业务同比增41%，占比升至23%。它的最大股东仍是⟦Company#6|中电网络通信⟧（32.7%），⟦Institution#7|电科七所⟧持5.6%。董事长⟦Person#8|窦志诚⟧表示，今年将处置非主业⟦Company#9|海格印制板⟧与⟦City#10|东莞⟧厂房，回笼3.9亿元。

⟦Group#2|中国普天⟧这头，⟦Company#11|东方通信⟧（600776）、⟦Company#12|南京普天⟧（已退市）、⟦Company#13|上海普天⟧三家的重合业务已清理两轮。2023年，⟦Company#11|东方通信⟧以1.52亿元收购⟦Company#14|南京南方电讯⟧51%的股权，作价市盈率13倍；⟦Company#13|上海普天⟧的储能产线转给⟦Group#15|中国电子⟧，交割价2.1亿元。“专业化整合不是摊平，是削尖。”⟦Group#1|中国电科⟧总经济师⟦Person#16|谭国雄⟧说。

数据给了他底气。⟦Group#1|中国电科⟧2023年营业收入4014亿元，利润总额334亿元，研发投入473亿元，有效专利5.3万件，排在央企前三。其中电子装备收入占37%，产业基础22%，网络信息体系29%。并入⟦Group#2|普天⟧带来的6.9万名员工，经⟦Initiative#17|瘦身健体攻坚⟧减到5.4万人，子公司从403户降到256户，⟦Initiative#18|治亏攻坚⟧让亏损面收窄11个百分点。⟦Group#1|电科⟧旗下⟦Company#19|海康威视⟧（002415）、⟦Company#20|国睿科技⟧（600562）、⟦Company#21|四创电子⟧（600990）同期营收分别为893亿元、32.9亿元、19.3亿元。

接下来盯三处：其一，⟦Institution#22|电科34所⟧所持⟦Company#3|普天科技⟧股份划转一事由⟦GovernmentBody#23|国防科工局⟧审查；其二，在⟦City#24|合肥⟧落地的⟦Project#25|低轨卫星地面终端产业化⟧总投资18亿元，首期由⟦Group#1|中国电科⟧⟦Fund#26|科技创新基金⟧认购4亿元；其三，⟦Goal#27|世界一流电子信息企业⟧的评价标准今年10月发布，由⟦Institution#28|中国信通院⟧牵头。⟦Company#29|招商证券⟧电子组首席⟦Person#30|管桐⟧的观点是，“普天系的下一轮，重点在牌照而不在股权”。
⟦Group#1|中国电科⟧没有回避失败案例。2022年并入的⟦Company#61|普天新能源⟧充电桩业务连亏三年，今年5月整体挂牌⟦Company#62|北京产权交易所⟧，⟦Company#63|特来电⟧以1.86亿元摘牌；⟦Company#64|普天智能照明研究院⟧的⟦Product#65|小夜灯⟧系列干脆停产。相对地，留下来的做得更专：⟦Company#11|东方通信⟧的⟦Product#66|DIMETRA-X集群系统⟧中标⟦Project#67|成都地铁30号线无线通信⟧，合同额7300万元；⟦Company#6|中电网络通信⟧牵头的⟦Initiative#68|翼动低空⟧试点，在⟦City#24|合肥⟧、⟦City#69|芜湖⟧布设⟦Product#70|天目⟧低空雷达41部，带动⟦Industry#71|低空经济⟧订单6.3亿元。
====
#1 acquired #2
#2 subsidiaryOf #1
#3 formedFrom #5
#3 metric 营收 = 27.6 亿元
#3 metric 营收同比下降 = 13.7 %
#3 metric 净利润 = 4110 万元
#3 metric 净利润同比下降 = 62 %
#3 metric 轨道交通通信业务同比增长 = 41 %
#3 metric 轨道交通通信业务占比 = 23 %
#6 holdsStakeIn #3 ; percent=32.7%
#7 holdsStakeIn #3 ; percent=5.6%
#8 holdsPosition #3 ; title=董事长
#3 holdsStakeIn #9
#3 metric 回笼资金 = 3.9 亿元 ; time=今年 ; status=planned
#11 subsidiaryOf #2
#12 subsidiaryOf #2
#13 subsidiaryOf #2
#11 acquired #14 ; percent=51% ; time=2023年
#11 metric 收购金额 = 1.52 亿元 ; time=2023年
#11 metric 作价市盈率 = 13 倍
#13 metric 储能产线交割价 = 2.1 亿元
#16 holdsPosition #1 ; title=总经济师
#16 said “专业化整合不是摊平，是削尖。”
#1 metric 营业收入 = 4014 亿元 ; time=2023年
#1 metric 利润总额 = 334 亿元 ; time=2023年
#1 metric 研发投入 = 473 亿元 ; time=2023年
#1 metric 有效专利 = 5.3 万件
#1 metric 电子装备收入占比 = 37 %
#1 metric 产业基础收入占比 = 22 %
#1 metric 网络信息体系收入占比 = 29 %
#2 metric 员工 = 5.4 万人
#2 metric 子公司 = 256 户
#1 launched #17
#1 launched #18
#18 metric 亏损面收窄 = 11 个百分点
#19 subsidiaryOf #1
#20 subsidiaryOf #1
#21 subsidiaryOf #1
#19 metric 营收 = 893 亿元 ; time=2023年
#20 metric 营收 = 32.9 亿元 ; time=2023年
#21 metric 营收 = 19.3 亿元 ; time=2023年
#22 holdsStakeIn #3
#25 locatedIn #24
#25 metric 总投资 = 18 亿元
#26 metric 认购 = 4 亿元
#26 partOf #1
#1 pursuesGoal #27
#30 holdsPosition #29 ; title=电子组首席
#30 said “普天系的下一轮，重点在牌照而不在股权”
#61 subsidiaryOf #2
#64 subsidiaryOf #2
#63 acquired #61
#63 metric 收购金额 = 1.86 亿元
#64 produces #65 ; status=ended
#11 produces #66
#11 hasProject #67
#67 metric 合同额 = 7300 万元
#6 launched #68
#68 metric 布设低空雷达 = 41 部
#6 produces #70
#6 developsIndustry #71
#6 metric 低空经济订单 = 6.3 亿元
