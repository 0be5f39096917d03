⟦Group#1|包钢⟧与⟦Company#2|必和必拓⟧签下十年矿石合同

本报⟦City#3|包头⟧7月14日电　记者⟦Person#4|霍斯琴⟧报道：一边是国内铁矿石港口价一年涨了六成，一边是自有矿山⟦Facility#5|白云鄂博铁矿⟧产能吃紧，⟦Group#1|包头钢铁（集团）有限责任公司⟧昨天找到了一条出路。在⟦Province#7|内蒙古自治区⟧⟦GovernmentBody#8|自治区经委⟧副主任⟦Person#9|云巴特尔⟧的见证下，⟦Group#1|包钢（集团）公司⟧总经理⟦Person#10|郗国良⟧与⟦Place#11|澳大利亚⟧⟦Company#2|必和必拓公司⟧铁矿石业务总裁⟦Person#12|格雷厄姆·亨特⟧在⟦City#3|包头⟧签字：从今年起的10年内，⟦Company#2|必和必拓⟧每年向⟦Group#1|包钢⟧供应⟦Product#13|纽曼山粉矿⟧和块矿共300万吨，价格随年度谈判浮动。
⟦Group#1|包钢⟧1954年建厂，是“一五”期间国家重点项目。2004年产钢543万吨，销售收入206亿元，利润13.8亿元。按照《⟦Policy#14|包钢“十一五”发展规划⟧》，到2010年钢产能将达到1000万吨，其中薄板占一半。⟦OrganizationUnit#15|规划发展部⟧部长⟦Person#16|敖日其⟧算了一笔账：届时铁精矿年需求1500万吨，⟦Facility#5|白云鄂博⟧最多供应900万吨，缺口要靠进口和⟦Province#7|内蒙古⟧周边小矿补足。“没有长协，就等于在现货市场上裸泳。”他说。
运输是另一道坎。进口矿从⟦Facility#17|天津港⟧或⟦Facility#18|京唐港⟧上岸，走⟦Facility#19|京包铁路⟧到厂区850多公里，每吨运费近百元。为此，⟦Group#1~|集团⟧已与⟦Company#20|呼和浩特铁路局⟧达成协议，每天安排4列重载专列；并计划与⟦Place#21|蒙古国⟧方面合作，开发⟦Facility#22|塔本陶勒盖煤矿⟧的炼焦煤，目前仅限于接触。
分析人士对此看法不一。⟦Company#23|国泰君安证券⟧钢铁行业分析员⟦Person#24|郑一苇⟧认为，按今年矿价上涨71.5%的结果推算，这份合同总值超过12亿美元，“绑定大矿山的时点未必最好”。⟦Institution#25|中国钢铁工业协会⟧有关人士则表示，国内钢厂应协调行动，避免多头对外。
⟦Group#1|包钢⟧旗下有⟦Company#26|内蒙古包钢钢联股份有限公司⟧（600010）和⟦Company#27|内蒙古包钢稀土高科技股份有限公司⟧两家上市公司。昨日，⟦Company#26|包钢股份⟧报收2.68元，微涨0.37%。
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
