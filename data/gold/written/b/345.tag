⟦Company#1|安琪酵母⟧换帅：⟦Person#2|熊寒柏⟧接棒 三代“酵母人”的四十年

　　⟦City#3|宜昌⟧⟦County#33|伍家岗⟧，⟦Company#1|安琪酵母⟧（600298.SH）行政楼前的杜英开着白花。8月27日晚，⟦Company#1~|公司⟧公告：选举⟦Person#2|熊寒柏⟧为⟦OrganizationUnit#4|第九届董事会⟧董事长。履历显示，他1973年出生于⟦County#5|秭归县⟧⟦Township#6|郭家坝镇⟧，⟦Institution#7|湖北工学院⟧发酵工程专业毕业，1995年到⟦Company#8|宜昌食用酵母基地⟧（⟦Company#1|安琪⟧前身）做化验员，月薪287元。
　　2004年，31岁的⟦Person#2|熊寒柏⟧被派往⟦Province#9|新疆⟧⟦City#10|伊犁⟧，担任⟦Company#11|安琪酵母(伊犁)有限公司⟧总经理，那里冬天零下三十度，糖蜜一罐一罐地冻。“半夜起来烧蒸汽，全公司就这一项技术含量。”2011年，他出任⟦Company#12|安琪酵母(埃及)公司⟧董事长，在⟦Place#13|埃及⟧⟦Place#32|贝尼苏韦夫省⟧沙漠边建起年产1.5万吨的酵母厂，2013年政局动荡，工厂停了一天也没停。“我跟部族首领⟦Person#14|哈桑·苏莱曼⟧吃了一只羊。”此后他历任⟦OrganizationUnit#15|海外事业部⟧总经理、⟦Company#1~|公司⟧副总经理、总经理。
　　这也是⟦Company#1~|公司⟧的第三次换帅。开创者⟦Person#16|游宗政⟧，原⟦GovernmentBody#31|宜昌市科委⟧干部，1986年带着18个人、⟦GovernmentBody#17|国家计委⟧批的3400万元贷款筹建基地；接任者⟦Person#18|喻泽平⟧2003年挂帅，营收从8.6亿元做到106.8亿元。
　　⟦Person#2|熊寒柏⟧接手时的形势并不轻松。半年报显示，2022年上半年⟦Company#1~|公司⟧实现营业收入60.7亿元，同比增长16.4%；归母净利润6.3亿元，同比下降19.6%，主因糖蜜价格上涨24%、海运费高企。⟦Company#19|国海证券⟧分析师⟦Person#20|闵文倩⟧测算，糖蜜每上涨100元/吨，影响净利润约0.7亿元。为此，⟦Company#1~|公司⟧正加速上水解糖替代：⟦Project#21|宜昌15万吨水解糖项目⟧7月投产，⟦Company#22|安琪酵母(睢县)公司⟧二期、⟦Company#23|安琪酵母(柳州)公司⟧搬迁项目年内完工，届时发酵总产能将达到41万吨。
　　国资背景的变化同样引人关注。今年5月，控股股东⟦Group#24|湖北安琪生物集团⟧由⟦GovernmentBody#25|宜昌市国资委⟧全资持有，持股⟦Company#1~|公司⟧38.07%。⟦GovernmentBody#25|宜昌市国资委⟧一位人士对记者说，⟦Company#1|安琪⟧不搞控制权变更，拟引进战略投资者，“但不谈卖”。
　　对于全球版图，⟦Person#2|熊寒柏⟧的排序是⟦Place#26|俄罗斯⟧、⟦Place#13|埃及⟧、⟦Place#27|印度尼西亚⟧。他说，⟦Company#28|乐斯福⟧、⟦Company#29|英联马利⟧这两个对手“都有一百多年”，⟦Company#1|安琪⟧要用下一个十年冲“⟦Goal#30|全球酵母行业第一⟧”。
====
#2 holdsPosition #1 ; title=董事长
#4 partOf #1
#6 locatedIn #5
#2 holdsPosition #8 ; title=化验员 ; status=ended
#1 formedFrom #8
#2 holdsPosition #11 ; title=总经理 ; status=ended
#2 holdsPosition #12 ; title=董事长 ; status=ended
#11 locatedIn #10
#10 locatedIn #9
#12 locatedIn #32
#32 locatedIn #13
#33 locatedIn #3
#1 locatedIn #33
#2 said “半夜起来烧蒸汽，全公司就这一项技术含量。”
#2 said “我跟部族首领哈桑·苏莱曼吃了一只羊。”
#12 metric 酵母年产能 = 1.5 万吨
#2 holdsPosition #15 ; title=总经理 ; status=ended
#2 holdsPosition #1 ; title=副总经理、总经理 ; status=ended
#15 partOf #1
#8 metric 贷款 = 3400 万元
#8 metric 创业人员 = 18 个人
#1 metric 营业收入 = 106.8 亿元
#1 metric 营业收入 = 60.7 亿元 ; time=2022年上半年
#1 metric 营业收入同比增长 = 16.4 % ; time=2022年上半年
#1 metric 归母净利润 = 6.3 亿元 ; time=2022年上半年
#1 metric 归母净利润同比下降 = 19.6 % ; time=2022年上半年
#20 holdsPosition #19 ; title=分析师
#1 hasProject #21
#1 metric 发酵总产能 = 41 万吨 ; status=planned
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#24 holdsStakeIn #1 ; percent=38.07%
#25 holdsStakeIn #24
#16 holdsPosition #31 ; title=干部 ; status=ended
#1 pursuesGoal #30
