⟦Company#1|中铝国贸⟧变身 ⟦Group#2|中铝⟧铝产业整合落子⟦Province#3|云南⟧
（2018年12月26日 ⟦Institution#4|中国有色金属报⟧）

⟦Group#2|中国铝业集团有限公司⟧与⟦GovernmentBody#5|云南省人民政府⟧12月25日在⟦City#6|昆明⟧签订《⟦Policy#7|合作协议⟧》，⟦GovernmentBody#8|云南省国资委⟧将所持⟦Group#9|云南冶金集团股份有限公司⟧51%的股权无偿划转给⟦Group#2|中铝集团⟧的有色平台⟦Company#10|中国铜业有限公司⟧。至此，继2007年⟦Group#11|云铜集团⟧之后，又一家当地龙头归入央企。

划转前，⟦Group#9|云冶⟧由⟦GovernmentBody#8|云南省国资委⟧、⟦Company#12|云南省城投⟧、⟦Company#13|平安信托⟧等7家持股，资产总额852亿元，连续三年亏损，负债率高达81.4%；旗下⟦Company#14|云铝股份⟧（000807）和⟦Company#15|驰宏锌锗⟧（600497）两家A股公司去年营收合计405亿元。⟦Company#14|云铝⟧拥有氧化铝140万吨、电解铝160万吨、铝加工90万吨的年产能，⟦Project#16|鲁甸70万吨水电铝一期⟧今年7月通电；⟦Company#15|驰宏⟧锗产量占全国三成，⟦Facility#17|会泽铅锌矿⟧平均品位28%以上。

按协议，⟦Group#2~|中铝方⟧承诺五年内在⟦Province#3|滇⟧投资不少于400亿元，把⟦Company#10|中国铜业⟧总部由⟦Province#18|北京⟧迁至⟦City#6|昆明⟧；⟦Province#3|云南省⟧则给予每千瓦时不高于0.25元的专项电价，并支持发展“⟦Industry#19|水电铝材一体化⟧”。市场上有⟦Group#9|云冶集团⟧的贸易公司改称⟦Group#20|中铝国际贸易集团有限公司⟧一说，⟦OrganizationUnit#21|中铝新闻办⟧予以否认，称更名的是⟦Company#1|中铝国际贸易有限公司⟧，与⟦Group#9|云冶⟧无关。

“绿色电力就是铝的成色。”⟦Group#2|中铝⟧副总经理⟦Person#22|皇甫岩⟧在⟦Meeting#23|签约仪式⟧上表示，划转完成后即启动“⟦Initiative#24|全要素对标⟧”“⟦Initiative#25|加减乘除⟧”两项工作，争取三年使⟦Group#9|云冶⟧扭亏。⟦Company#26|安泰科⟧首席专家⟦Person#27|贲守田⟧说，2018年全国原铝产量约3580万吨，⟦Province#3|云南⟧只占4.5%，“等2021年水电铝全投，占比会过10%”。

资料：⟦Group#9|云南冶金集团⟧创建于1989年，由⟦GovernmentBody#28|云南省冶金厅⟧所属企事业单位组建而成，历史可上溯到1940年的⟦Company#29|昆明电冶厂⟧。除上市的两家外，还有⟦Company#30|云南永昌铅锌⟧、⟦Company#31|云南文山斗南锰业⟧、⟦Institution#32|昆明冶金研究院⟧、⟦Institution#33|昆明冶金高等专科学校⟧。⟦Company#31|斗南锰业⟧矿石保有量960万吨，去年亏损1.7亿元；⟦Institution#32|昆冶院⟧主持的⟦Project#34|高纯铟制备⟧获⟦Honor#35|云南省科技进步一等奖⟧。⟦Group#9|云冶⟧在⟦City#36|怒江州⟧⟦County#37|兰坪县⟧⟦Township#38|通甸镇⟧定点帮扶三年，修通入村公路41公里，直接投入2650万元，挂包干部、驻村工作队、结对帮扶这些制度在划转后照旧不变。
====
#2 cooperatesWith #5
#10 subsidiaryOf #2
#8 holdsStakeIn #9 ; percent=51% ; status=ended
#10 holdsStakeIn #9 ; percent=51%
#11 subsidiaryOf #2 ; time=2007年
#12 holdsStakeIn #9
#13 holdsStakeIn #9
#9 metric 资产总额 = 852 亿元
#9 metric 负债率 = 81.4 %
#14 subsidiaryOf #9
#15 subsidiaryOf #9
#9 metric 两家A股公司营收合计 = 405 亿元 ; time=去年
#14 metric 氧化铝年产能 = 140 万吨
#14 metric 电解铝年产能 = 160 万吨
#14 metric 铝加工年产能 = 90 万吨
#14 hasProject #16
#16 metric 产能 = 70 万吨
#15 metric 锗产量占全国 = 30 %
#15 operates #17
#17 metric 平均品位 = 28 % ; approx=atLeast
#2 metric 在⟦Province#3|滇⟧投资 = 400 亿元 ; approx=atLeast ; time=五年内 ; status=planned
#10 locatedIn #6 ; status=planned
#10 locatedIn #18 ; status=ended
#3 metric 专项电价 = 0.25 元/千瓦时 ; approx=atMost ; status=planned
#3 developsIndustry #19 ; status=planned
#21 partOf #2
#20 formedFrom #1
#20 subsidiaryOf #2
#22 holdsPosition #2 ; title=副总经理
#22 said “绿色电力就是铝的成色。”
#22 participatedIn #23
#2 launched #24 ; status=planned
#2 launched #25 ; status=planned
#27 holdsPosition #26 ; title=首席专家
#26 metric 全国原铝产量 = 3580 万吨 ; time=2018年 ; approx=about
#3 metric 原铝产量占全国 = 4.5 % ; time=2018年
#27 said “等2021年水电铝全投，占比会过10%”
#3 metric 原铝产量占全国 = 10 % ; approx=atLeast ; time=2021年 ; status=planned
#2 issued #7
#5 issued #7
#9 metric 公路 = 41 公里
#30 subsidiaryOf #9
#31 subsidiaryOf #9
#32 subsidiaryOf #9
#33 subsidiaryOf #9
#31 metric 矿石保有量 = 960 万吨
#31 metric 亏损 = 1.7 亿元 ; time=去年
#32 hasProject #34
#34 receivedHonor #35
#37 locatedIn #36
#38 locatedIn #37
#9 pairedWith #38
#9 fundedAid #38 ; amount=2650万元 ; time=三年
