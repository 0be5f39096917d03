从“空壳村”到“⟦Honor#2|全国先进基层党组织⟧”——⟦Village#3|大寨子村⟧党建引领记

　　⟦Village#3|大寨子村⟧隶属⟦Province#4|陕西省⟧⟦City#5|铜川市⟧⟦County#6|耀州区⟧⟦Township#7|石柱镇⟧，全村312户1186人。十年前，⟦Village#3~|村里⟧集体经济账面为零，党员大会常常凑不齐人。如今，村集体年收入突破210万元，⟦PartyOrganization#8|村党支部⟧去年被⟦GovernmentBody#9|中共中央组织部⟧授予“⟦Honor#2|全国先进基层党组织⟧”称号。
　　转折从⟦Person#10|马新民⟧回村开始。2013年，在⟦City#11|西安⟧做建材生意的⟦Person#10|马新民⟧被⟦Township#7|石柱镇⟧党委书记⟦Person#12|路秦川⟧“三顾茅庐”请回来，当选⟦Village#3|大寨子村⟧党支部书记。上任第一件事，他自掏腰包8万元修通了断头路。“支部没有凝聚力，说破嘴皮也没人听。”⟦Person#10|马新民⟧说。
　　⟦PartyOrganization#8|村党支部⟧建立“⟦Initiative#13|党员积分制⟧”“⟦Initiative#14|夜访日⟧”两项制度，37名党员每人联系8户群众。2016年，⟦PartyOrganization#8~|支部⟧领办⟦Company#15|丰泽园苹果专业合作社⟧，流转土地1460亩；⟦Group#16|陕西煤业化工集团⟧结对帮扶，投入230万元建起⟦Facility#17|千吨冷库⟧，并由其下属⟦Company#18|铜川矿业公司⟧包销苹果。⟦Institution#19|西北农林科技大学⟧⟦OrganizationUnit#20|铜川果树试验站⟧站长⟦Person#21|邓丰林⟧常年蹲点，推广“⟦Product#22|瑞雪⟧”新品种，亩产值由6000元提高到1.5万元。
　　产业链还在延长。2022年，⟦Company#15|合作社⟧与⟦Company#23|盒马鲜生⟧合作，认证“⟦Product#24|耀州红⟧”绿色食品；⟦Group#25|陕西果业集团⟧在⟦Village#3~|村里⟧建分选线，去年加工鲜果4200吨。⟦Institution#26|耀州区职教中心⟧毕业生⟦Person#27|惠蕾⟧返乡做电商，年销售额380万元，她今年6月光荣入党。
　　村富了，风气也要好。⟦Village#3|大寨子村⟧设立“⟦Facility#28|道德银行⟧”，评选好媳妇、好婆婆46人；建成⟦Facility#29|幸福院⟧，60岁以上老人每天花5元就能吃三顿饭。⟦GovernmentBody#30|耀州区委⟧组织部部长⟦Person#31|苟小川⟧表示，⟦County#6~|区里⟧正在推广“⟦Initiative#32|支部+合作社+高校⟧”模式，已有41个村成立党支部领办合作社。
　　“人均收入两万一，在⟦City#5|铜川⟧不算最高，我还欠大伙一个游客中心。”采访结束时，⟦Person#10|马新民⟧指着东沟说。
====
#3 locatedIn #7
#7 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#3 metric 户数 = 312 户
#3 metric 人口 = 1186 人
#3 metric 村集体年收入 = 210 万元 ; approx=atLeast
#8 partOf #3
#8 receivedHonor #2 ; time=去年
#10 holdsPosition #3 ; title=党支部书记
#10 holdsPosition #8 ; title=党支部书记
#12 holdsPosition #7 ; title=党委书记
#10 said “支部没有凝聚力，说破嘴皮也没人听。”
#8 launched #13
#8 launched #14
#8 metric 党员 = 37 名
#8 established #15 ; time=2016年
#15 metric 流转土地 = 1460 亩
#16 pairedWith #3
#16 fundedAid #17 ; amount=230万元
#18 subsidiaryOf #16
#20 partOf #19
#21 holdsPosition #20 ; title=站长
#20 produces #22
#3 metric 亩产值 = 1.5 万元
#15 cooperatesWith #23
#15 produces #24
#25 metric 加工鲜果 = 4200 吨 ; time=去年
#27 metric 年销售额 = 380 万元
#3 established #28
#3 established #29
#3 metric 好媳妇、好婆婆 = 46 人
#31 holdsPosition #30 ; title=组织部部长
#6 launched #32
#6 metric 党支部领办合作社 = 41 个
#10 said “人均收入两万一，在铜川不算最高，我还欠大伙一个游客中心。”
