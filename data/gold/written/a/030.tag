⟦PartyOrganization#1|鞍钢股份炼钢总厂党委⟧：“⟦Initiative#2|红色炉台⟧”点燃攻坚引擎

　　今年以来，⟦Company#3|鞍钢股份有限公司⟧⟦OrganizationUnit#4|炼钢总厂⟧党委以创建“⟦Initiative#2|红色炉台⟧”党建品牌为抓手，把党支部建在产线上、党员突击队拉到最前沿，推动党建与生产经营深度融合。
　　突出政治引领。严格执行“⟦Initiative#5|第一议题⟧”制度，组织学习⟦Person#31|习近平⟧总书记在⟦Meeting#32|新时代推动东北全面振兴座谈会⟧上的重要讲话精神等9次，深化“⟦Slogan#6|两个确立⟧”的决定性意义教育。党委书记⟦Person#7|郭凤阳⟧、厂长⟦Person#8|孟令军⟧带头到联系点讲专题党课，6个党支部书记走上“⟦Initiative#9|微党课擂台⟧”。
　　突出攻坚克难。针对转炉终点命中率偏低问题，⟦PartyOrganization#10|三分厂党支部⟧成立以技术专家⟦Person#11|阎维新⟧为队长的⟦OrganizationUnit#12|智慧炼钢党员突击队⟧，与⟦Institution#13|东北大学⟧⟦OrganizationUnit#14|轧制技术及连轧自动化国家重点实验室⟧联合攻关，终点命中率由82%提高到93.5%，吨钢成本下降17元。⟦PartyOrganization#15|连铸党支部⟧组织“⟦Initiative#16|揭榜领题⟧”，党员⟦Person#17|邰淑珍⟧带队改进中间包内衬，年创效860万元，成果获⟦Honor#18|辽宁省职工技术创新成果一等奖⟧。
　　突出关爱凝聚。⟦OrganizationUnit#19|炼钢总厂工会⟧为一线职工更换降温设备46台，职工食堂增设夜餐窗口，慰问困难职工83人次、发放慰问金12.4万元。⟦Company#3~|公司⟧党委副书记⟦Person#20|金哲洙⟧到现场调研时说：“职工的烦心事就是党支部的攻坚题。”
　　突出示范带动。⟦PartyOrganization#10|三分厂党支部⟧被⟦PartyOrganization#21|鞍钢集团党委⟧命名为“⟦Honor#22|三星级党支部⟧”，“⟦OrganizationUnit#23|李超劳模创新工作室⟧”带出徒弟27名；⟦Person#11|阎维新⟧获评“⟦Honor#24|辽宁工匠⟧”。⟦PartyOrganization#1|炼钢总厂党委⟧还与⟦County#25|铁西区⟧⟦Township#26|启工街道⟧⟦Village#27|百乐社区⟧结对共建，开展志愿服务31次。
　　上半年，⟦OrganizationUnit#4|炼钢总厂⟧钢产量完成412万吨，超计划3.2%；工序能耗同比下降1.7%，关键品种合同兑现率99.1%。当然，对标⟦Company#28|宝钢股份⟧、⟦Company#29|首钢京唐⟧，⟦OrganizationUnit#4~|总厂⟧在人均产钢量上仍有明显差距。下半年，⟦PartyOrganization#1~|党委⟧将启动“⟦Initiative#30|百日攻坚、党员先行⟧”活动，确保完成全年820万吨产量目标。
====
#1 partOf #4
#4 partOf #3
#1 launched #2
#1 implements #5
#1 implements #6
#7 holdsPosition #1 ; title=党委书记
#8 holdsPosition #4 ; title=厂长
#1 launched #9
#10 partOf #1
#10 established #12
#11 holdsPosition #12 ; title=队长
#12 partOf #10
#14 partOf #13
#12 cooperatesWith #14
#12 metric 终点命中率 = 93.5 %
#12 metric 吨钢成本下降 = 17 元
#15 launched #16
#17 metric 年创效 = 860 万元
#17 receivedHonor #18
#19 partOf #4
#19 metric 更换降温设备 = 46 台
#19 metric 慰问困难职工 = 83 人次
#19 metric 发放慰问金 = 12.4 万元
#20 holdsPosition #3 ; title=党委副书记
#20 said “职工的烦心事就是党支部的攻坚题。”
#10 receivedHonor #22
#11 receivedHonor #24
#1 pairedWith #27
#26 locatedIn #25
#27 locatedIn #26
#1 metric 志愿服务 = 31 次
#4 metric 钢产量 = 412 万吨 ; time=上半年
#4 metric 超计划 = 3.2 % ; time=上半年
#4 metric 工序能耗同比下降 = 1.7 % ; time=上半年
#4 metric 关键品种合同兑现率 = 99.1 % ; time=上半年
#4 benchmarksAgainst #28
#4 benchmarksAgainst #29
#1 launched #30 ; time=下半年 ; status=planned
#4 metric 产量 = 820 万吨 ; time=全年 ; status=planned
#15 partOf #1
