⟦Institution#4|内蒙古自治区总工会⟧机关刊摘登：2020年⟦Honor#2|全国五一劳动奖⟧⟦Province#3|内蒙古⟧获奖者风采

4月底，经⟦Institution#1|中华全国总工会⟧批准，⟦Province#3|内蒙古⟧12家单位、24名个人、32个班组分获2020年⟦Honor#6|全国五一劳动奖状⟧、⟦Honor#14|全国五一劳动奖章⟧和⟦Honor#5|全国工人先锋号⟧。本刊摘登部分事迹。

▲⟦Honor#6|全国五一劳动奖状⟧　⟦Facility#8|达拉特发电厂⟧
⟦Company#7|北方联合电力公司⟧所属企业，总装机318万千瓦，⟦City#9|鄂尔多斯⟧最大火电厂。2019年发电167亿千瓦时，供热面积780万平方米。⟦Facility#8~|厂里⟧的⟦OrganizationUnit#10|电气一次检修创新工作室⟧出成果51项，年节电折合2870万元。

▲⟦Honor#6|全国五一劳动奖状⟧　⟦Facility#12|宏景塔一矿⟧
隶属⟦Group#11|内蒙古伊泰集团⟧，连续11年零死亡的井工矿。2019年产煤240万吨，利润4.6亿元，矿工人均年收入13.8万元。全面推行⟦Initiative#13|手指口述安全确认法⟧，被周边37座煤矿搬了去。

▲⟦Honor#14|全国五一劳动奖章⟧　⟦Person#15|乌云其木格⟧（女，蒙古族）
⟦Company#16|内蒙古蒙牛乳业⟧⟦Facility#17|和林六期工厂⟧⟦OrganizationUnit#33|灌装车间⟧质检员。入厂19年，倒班6700多个，闻奶闻出了“职业病”，0.02%的异味也逃不过。由她起草的⟦Policy#18|液态奶风味感官盲评规程⟧，让⟦Product#19|特仑苏⟧批次退货率从万分之三降到万分之零点八。

▲⟦Honor#14|全国五一劳动奖章⟧　⟦Person#20|白铁柱⟧
⟦Group#21|包钢集团⟧⟦Company#22|白云鄂博铁矿⟧电铲司机。操作⟦Product#23|WK-20型电铲⟧，年采装矿岩620万吨，比定额多210万吨；带徒41人，其中3人已是班长。疫情期间，他捐款5万元给⟦County#24|白云鄂博矿区⟧⟦Institution#25|红十字会⟧。

▲⟦Honor#5|全国工人先锋号⟧　⟦OrganizationUnit#26|集宁客运段北京车队⟧
⟦Company#27|中国铁路呼和浩特局集团公司⟧的窗口班组，担当K264次列车，2019年运送旅客92万人次，拾金不昧折款136万元。“⟦Initiative#29|草原情车厢⟧”服务品牌写进了职业学院教材。

另据了解，今年疫情期间，⟦Institution#4|自治区总工会⟧拿出1600万元慰问一线医护，其中300万元给了⟦Institution#30|内蒙古四院⟧；对驰援⟦Province#31|湖北⟧⟦City#32|荆门⟧的9批849名医护人员，每人发放慰问金3000元。
====
#8 subsidiaryOf #7
#8 receivedHonor #6
#12 receivedHonor #6
#15 receivedHonor #14
#20 receivedHonor #14
#26 receivedHonor #5
#3 metric 获奖单位 = 12 家
#3 metric 获奖个人 = 24 名
#3 metric 获奖班组 = 32 个
#8 metric 总装机 = 318 万千瓦
#8 locatedIn #9
#8 metric 发电 = 167 亿千瓦时 ; time=2019年
#8 metric 供热面积 = 780 万平方米 ; time=2019年
#10 partOf #8
#10 metric 成果 = 51 项
#10 metric 年节电折合 = 2870 万元
#12 subsidiaryOf #11
#12 metric 产煤 = 240 万吨 ; time=2019年
#12 metric 利润 = 4.6 亿元 ; time=2019年
#12 metric 矿工人均年收入 = 13.8 万元 ; time=2019年
#12 launched #13
#13 metric 推广煤矿 = 37 座
#16 operates #17
#15 holdsPosition #33 ; title=质检员
#33 partOf #17
#15 issued #18
#16 produces #19
#22 subsidiaryOf #21
#20 holdsPosition #22 ; title=电铲司机
#20 metric 年采装矿岩 = 620 万吨
#20 metric 带徒 = 41 人
#20 fundedAid #25 ; amount=5万元 ; time=疫情期间
#25 locatedIn #24
#26 partOf #27
#26 metric 运送旅客 = 92 万人次 ; time=2019年
#26 metric 拾金不昧折款 = 136 万元 ; time=2019年
#26 launched #29
#4 fundedAid #30 ; amount=300万元 ; time=今年疫情期间
#4 metric 慰问医护资金 = 1600 万元 ; time=今年疫情期间
#4 metric 驰援医护人员 = 849 名
#4 metric 慰问金 = 3000 元/人
#32 locatedIn #31
