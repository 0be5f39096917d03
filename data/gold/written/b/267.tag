⟦Group#1|包钢⟧与⟦Company#2|必和必拓⟧签下十年矿石合同

本报⟦City#3|包头⟧7月14日电　记者⟦Person#4|霍斯琴⟧报道：一边是国内铁矿石港口价一年涨了六成，一边是自有矿山⟦Facility#5|白云鄂博铁矿⟧产能吃紧，⟦Group#1|包头钢铁（集团）有限责任公司⟧昨天找到了一条出路。在⟦Province#7|内蒙古自治区⟧⟦GovernmentBody#8|自治区经委⟧副主任⟦Person#9|云巴特尔⟧的见证下，⟦Group#1|包钢（集团）公司⟧总经理⟦Person#10|郗国良⟧与⟦Place#11|澳大利亚⟧⟦Company#2|必和必拓公司⟧铁矿石业务总裁⟦Person#12|格雷厄姆·亨特⟧在⟦City#3|包头⟧签字：从今年起的10年内，⟦Company#2|必和必拓⟧每年向⟦Group#1|包钢⟧供应⟦Product#13|纽曼山粉矿⟧和块矿共300万吨，价格随年度谈判浮动。
⟦Group#1|包钢⟧1954年建厂，是“一五”期间国家重点项目。2004年产钢543万吨，销售收入206亿元，利润13.8亿元。按照《⟦Policy#14|包钢“十一五”发展规划⟧》，到2010年钢产能将达到1000万吨，其中薄板占一半。⟦OrganizationUnit#15|规划发展部⟧部长⟦Person#16|敖日其⟧算了一笔账：届时铁精矿年需求1500万吨，⟦Facility#5|白云鄂博⟧最多供应900万吨，缺口要靠进口和⟦Province#7|内蒙古⟧周边小矿补足。“没有长协，就等于在现货市场上裸泳。”他说。
运输是另一道坎。进口矿从⟦Facility#17|天津港⟧或⟦Facility#18|京唐港⟧上岸，走⟦Facility#19|京包铁路⟧到厂区850多公里，每吨运费近百元。为此，⟦Group#1~|集团⟧已与⟦Company#20|呼和浩特铁路局⟧达成协议，每天安排4列重载专列；并计划与⟦Place#21|蒙古国⟧方面合作，开发⟦Facility#22|塔本陶勒盖煤矿⟧的炼焦煤，目前仅限于接触。
分析人士对此看法不一。⟦Company#23|国泰君安证券⟧钢铁行业分析员⟦Person#24|郑一苇⟧认为，按今年矿价上涨71.5%的结果推算，这份合同总值超过12亿美元，“绑定大矿山的时点未必最好”。⟦Institution#25|中国钢铁工业协会⟧有关人士则表示，国内钢厂应协调行动，避免多头对外。
⟦Group#1|包钢⟧旗下有⟦Company#26|内蒙古包钢钢联股份有限公司⟧（600010）和⟦Company#27|内蒙古包钢稀土高科技股份有限公司⟧两家上市公司。昨日，⟦Company#26|包钢股份⟧报收2.68元，微涨0.37%。
为了不把宝都押在进口矿上，⟦Group#1|包钢⟧还在自家院子里找米下锅。⟦Company#28|巴润矿业公司⟧去年7月由⟦Group#1~|集团⟧与⟦Company#29|包头市西部铁业⟧合资组建，⟦Group#1|包钢⟧持股60%，开发⟦Facility#39|白云西矿⟧，设计年采原矿1500万吨，配套的⟦Project#30|白云至包头矿浆管道工程⟧全长145公里，投资12.4亿元，工艺设计由⟦Place#31|美国⟧⟦Company#32|PSI公司⟧和⟦Institution#33|长沙冶金设计研究院⟧承担，计划2009年通浆。矿区所在的⟦County#34|白云矿区⟧缺水，⟦GovernmentBody#35|包头市政府⟧同意每年从黄河调水2000万立方米。
⟦Industry#40|稀土⟧是另一本账。⟦Facility#5|白云鄂博⟧占全国⟦Industry#40|稀土⟧储量的八成以上，多年来“只吃铁、不吃土”。⟦Institution#36|包头稀土研究院⟧院长⟦Person#37|濮存礼⟧呼吁，尾矿坝里堆着1.5亿吨尾矿，“子孙的饭，不能当沙子扬了。”⟦Group#1~|集团⟧表示将制定《⟦Policy#38|稀土资源保护性开采办法⟧》，今年⟦Industry#40|稀土⟧精矿限产5.5万吨，比去年压减两成。
====
#2 cooperatesWith #1
#10 holdsPosition #1 ; title=总经理
#9 holdsPosition #8 ; title=副主任
#12 holdsPosition #2 ; title=铁矿石业务总裁
#2 locatedIn #11
#2 produces #13
#1 operates #5
#2 metric 供应粉矿和块矿 = 300 万吨 ; time=每年
#1 metric 产钢 = 543 万吨 ; time=2004年
#1 metric 销售收入 = 206 亿元 ; time=2004年
#1 metric 利润 = 13.8 亿元 ; time=2004年
#1 issued #14
#1 metric 钢产能 = 1000 万吨 ; time=2010年 ; status=planned
#15 partOf #1
#16 holdsPosition #15 ; title=部长
#1 metric 铁精矿年需求 = 1500 万吨 ; status=planned
#5 metric 供应 = 900 万吨 ; approx=atMost
#16 said “没有长协，就等于在现货市场上裸泳。”
#1 metric 运距 = 850 公里 ; approx=about
#1 metric 每吨运费 = 100 元 ; approx=about
#1 cooperatesWith #20
#1 metric 重载专列 = 4 列 ; time=每天
#22 locatedIn #21
#24 holdsPosition #23 ; title=钢铁行业分析员
#24 said “绑定大矿山的时点未必最好”
#1 metric 合同总值 = 12 亿美元 ; approx=atLeast
#26 subsidiaryOf #1
#27 subsidiaryOf #1
#26 metric 报收 = 2.68 元
#26 metric 股价上涨 = 0.37 %
#8 metric 矿价上涨 = 71.5 %
#1 locatedIn #3
#3 locatedIn #7
#1 established #28 ; time=去年7月
#29 established #28 ; time=去年7月
#1 cooperatesWith #29
#1 holdsStakeIn #28 ; percent=60%
#28 metric 年采原矿 = 1500 万吨 ; status=planned
#28 hasProject #30
#28 operates #39
#30 metric 全长 = 145 公里
#30 metric 投资 = 12.4 亿元
#32 locatedIn #31
#32 cooperatesWith #28
#33 cooperatesWith #28
#35 metric 从黄河调水 = 2000 万立方米 ; time=每年 ; status=planned
#37 holdsPosition #36 ; title=院长
#37 said “子孙的饭，不能当沙子扬了。”
#5 metric 尾矿 = 1.5 亿吨
#1 developsIndustry #40
#1 issued #38 ; status=planned
#1 metric 稀土精矿限产 = 5.5 万吨 ; time=今年 ; status=planned
#5 locatedIn #34
#34 locatedIn #3
