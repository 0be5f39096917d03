⟦Group#1|武钢⟧重组⟦Group#3|昆钢⟧签约 ⟦Group#9|宝钢⟧称“没有抢亲”

　　[⟦Institution#27|证券日报⟧]　8月28日下午，⟦City#20|昆明⟧⟦Facility#24|震庄迎宾馆⟧。⟦Group#1|武汉钢铁(集团)公司⟧与⟦GovernmentBody#2|云南省国资委⟧、⟦Group#3|昆明钢铁控股公司⟧在此签署战略合作协议书。据此，⟦Group#1|武钢⟧将以现金增资方式取得⟦Company#4|昆钢股份⟧48.41%的股权，成为⟦Company#4~|该公司⟧第一大股东。
　　⟦Company#4|昆钢股份⟧是⟦Group#3|昆钢控股⟧以钢铁主业资产出资、于今年1月独家发起设立的公司，拥有⟦County#23|安宁⟧本部、⟦Facility#5|红河钢厂⟧、⟦Facility#6|玉溪新兴钢厂⟧三个生产基地，年产钢能力520万吨。签约后，⟦Group#3|昆钢控股⟧仍持有⟦Company#4|昆钢股份⟧47.41%的股权，其余由⟦Group#7|昆明钢铁集团公司⟧职工持股。
　　为什么选择⟦Group#1|武钢⟧？⟦GovernmentBody#2|云南省国资委⟧副主任⟦Person#8|和春林⟧一口气列出三条：⟦Group#1|武钢⟧承诺五年内在⟦Province#21|滇⟧投资不少于120亿元，把⟦Group#3|昆钢⟧建成面向⟦Place#22|东南亚⟧的钢材基地；不减员、不降薪；税收全部留在⟦Province#21|云南⟧。“⟦Group#9|宝钢⟧来谈过两轮，⟦Group#10|沙钢⟧也来过，我们是货比三家。”这位纳西族干部直率地说。
　　⟦Group#9|宝钢⟧新闻发言人昨日接受采访时回应，与⟦Group#3|昆钢⟧的接触属于正常交流，“没有抢亲，也谈不上失手”。
　　此前两年，⟦Group#1|武钢⟧已先后并购⟦Company#11|鄂钢⟧、⟦Company#12|柳钢⟧，其中对⟦Company#11|鄂钢⟧持股51%。分析人士指出，如果算上⟦Group#3|昆钢⟧，⟦Group#1|武钢⟧的粗钢产能将达到3000万吨，成为仅次于⟦Group#9|宝钢⟧的国内第二大钢铁集团，“⟦Strategy#13|中西南战略⟧”轮廓初现。不过⟦Company#14|联合证券⟧研究员⟦Person#15|步铁生⟧认为，⟦Company#12|柳钢⟧的重组因⟦Province#26|广西⟧⟦Project#16|防城港项目⟧迟迟未获⟦GovernmentBody#17|国家发改委⟧核准而停留在协议阶段，“跨省重组最难的不是股权，是人和税”。
　　⟦Company#18|武钢股份⟧(600005)昨日收盘报14.73元，下跌1.2%。⟦Group#1|武钢集团⟧总会计师⟦Person#19|尚可钧⟧表示，三年内没有把⟦Group#3|昆钢⟧注入上市公司的安排。
====
#1 cooperatesWith #2
#1 cooperatesWith #3
#2 cooperatesWith #3
#1 holdsStakeIn #4 ; percent=48.41% ; status=planned
#3 established #4
#3 holdsStakeIn #4 ; percent=47.41%
#4 operates #5
#4 operates #6
#4 metric 年产钢能力 = 520 万吨
#1 metric 在滇投资 = 120 亿元 ; time=五年内 ; approx=atLeast ; status=planned
#8 holdsPosition #2 ; title=副主任
#8 said “宝钢来谈过两轮，沙钢也来过，我们是货比三家。”
#9 said “没有抢亲，也谈不上失手”
#1 holdsStakeIn #11 ; percent=51%
#1 acquired #11
#1 acquired #12
#1 metric 粗钢产能 = 3000 万吨 ; status=planned
#1 hasStrategy #13
#15 holdsPosition #14 ; title=研究员
#15 said “跨省重组最难的不是股权，是人和税”
#16 locatedIn #26
#18 metric 收盘价 = 14.73 元
#18 metric 股价下跌 = 1.2 %
#18 subsidiaryOf #1
#24 locatedIn #20
#12 hasProject #16
#19 holdsPosition #1 ; title=总会计师
