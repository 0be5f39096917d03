⟦Group#1|中国电科⟧⟦Institution#2|第十四研究所⟧：雷达“千里眼”背后的青年突击队

　　五四青年节前夕，⟦Institution#3|共青团中央⟧、⟦GovernmentBody#4|人力资源社会保障部⟧联合表彰第24届“⟦Honor#5|全国青年岗位能手⟧”，⟦Group#1|中国电子科技集团⟧⟦Institution#2|第十四研究所⟧“85后”设计师⟦Person#6|祁冬⟧榜上有名。
　　⟦Person#6|祁冬⟧是⟦City#7|泰州⟧⟦County#8|兴化⟧人，⟦Institution#9|东南大学⟧电磁场专业毕业，2013年入职⟦Institution#2|十四所⟧，现任⟦OrganizationUnit#10|机载雷达研究部⟧副主任。某型雷达研制中，他带领⟦OrganizationUnit#11|天目青年突击队⟧连续攻关14个月，把阵面重量减轻31%，探测距离提升四成。“雷达兵的眼睛不能花，我们的数据不能差一分。”⟦Person#6|祁冬⟧常对队员这么说。
　　⟦OrganizationUnit#11~|突击队⟧共有队员27人，平均年龄29.6岁，八成以上是党员。队员⟦Person#12|路明非⟧负责信号处理，曾在⟦Province#13|青海⟧⟦City#14|海西州⟧的试验场守了97天；队员⟦Person#15|白若兰⟧刚休完产假就飞赴⟦Place#16|南海⟧外场。⟦PartyOrganization#17|十四所团委⟧书记⟦Person#18|薛旻⟧介绍，全所像这样的青年突击队有43支，近三年攻克关键技术128项，获省部级以上奖励36项，“⟦Product#19|4D毫米波雷达⟧”等民品实现产值11亿元。
　　⟦Institution#2|十四所⟧始建于1949年，是我国雷达工业的发源地，⟦Institution#2~|该所⟧与⟦Institution#20|南京理工大学⟧共建⟦OrganizationUnit#21|智能感知联合实验室⟧，控股⟦Company#22|国睿科技股份有限公司⟧，参股⟦Company#23|莱斯信息⟧。2023年，⟦Company#22|国睿科技⟧实现营业收入32.8亿元，同比增长1.8%；净利润5.99亿元，同比增长9.1%。
　　为了留住青年人才，⟦Institution#2~|所⟧里实施“⟦Initiative#24|星火计划⟧”，设立5000万元的⟦Fund#25|青年创新基金⟧，项目负责人年龄一律不超过35岁；与⟦City#26|南京市⟧⟦County#27|雨花台区⟧政府共建人才公寓420套。所长⟦Person#28|纪国华⟧说：“给青年压担子，不是给帽子。”
　　⟦Institution#29|新华报业⟧记者采访时看到，走廊墙上贴着一句话：干惊天动地事，做隐姓埋名人。⟦PartyOrganization#901|中国电科党组⟧日前印发通知，要求各单位学习⟦OrganizationUnit#11|天目青年突击队⟧。
====
#2 subsidiaryOf #1
#2 partOf #1
#6 receivedHonor #5
#6 holdsPosition #10 ; title=副主任
#10 partOf #2
#11 partOf #2
#6 holdsPosition #11 ; title=带头人
#6 said “雷达兵的眼睛不能花，我们的数据不能差一分。”
#11 metric 阵面重量减轻 = 31 %
#11 metric 队员 = 27 人
#11 metric 平均年龄 = 29.6 岁
#12 holdsPosition #11 ; title=队员
#15 holdsPosition #11 ; title=队员
#14 locatedIn #13
#17 partOf #2
#18 holdsPosition #17 ; title=书记
#2 metric 青年突击队 = 43 支
#2 metric 攻克关键技术 = 128 项 ; time=近三年
#2 metric 获省部级以上奖励 = 36 项 ; time=近三年
#2 produces #19
#2 metric 民品产值 = 11 亿元
#2 cooperatesWith #20
#2 established #21
#20 established #21
#22 subsidiaryOf #2
#2 holdsStakeIn #23
#22 metric 营业收入 = 32.8 亿元 ; time=2023年
#22 metric 营业收入同比增长 = 1.8 % ; time=2023年
#22 metric 净利润 = 5.99 亿元 ; time=2023年
#22 metric 净利润同比增长 = 9.1 % ; time=2023年
#2 launched #24
#2 established #25
#25 metric 规模 = 5000 万元
#2 metric 人才公寓 = 420 套
#28 holdsPosition #2 ; title=所长
#28 said “给青年压担子，不是给帽子。”
#8 locatedIn #7
#27 locatedIn #26
#901 partOf #1
