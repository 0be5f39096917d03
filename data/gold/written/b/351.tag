⟦Group#1|中国海洋石油总公司⟧与⟦Province#2|福建⟧共建⟦Project#3|海西天然气管网⟧ ⟦Person#4|尉立东⟧会见⟦Person#5|傅承玺⟧

　　⟦Institution#6|福建日报⟧讯（记者 ⟦Person#7|林榕生⟧）22日下午，⟦GovernmentBody#8|福建省委⟧副书记、⟦GovernmentBody#9|福建省人民政府⟧省长⟦Person#4|尉立东⟧在⟦City#10|福州⟧会见了⟦Group#1|中国海洋石油总公司⟧（⟦Group#1|CNOOC⟧）总经理⟦Person#5|傅承玺⟧一行。双方就加快⟦Company#11|中海福建天然气有限责任公司⟧二期扩建、⟦Project#3|海西天然气管网⟧建设等事宜深入会谈，并签署《⟦Policy#12|关于加快推进海西清洁能源发展的会谈纪要⟧》。
　　⟦Person#4|尉立东⟧说，2004年以来，⟦Group#1|中海油⟧在⟦City#13|莆田⟧⟦County#14|秀屿区⟧⟦Township#15|东埔镇⟧⟦Village#16|西乌垞村⟧的滩涂上建起⟦Facility#17|福建LNG接收站⟧，把⟦Place#18|印度尼西亚⟧⟦Facility#19|东固气田⟧的清洁能源引进⟦City#10|福州⟧、⟦City#13|莆田⟧、⟦City#20|泉州⟧、⟦City#21|厦门⟧、⟦City#22|漳州⟧五市和三座燃气电厂，260万吨/年的一期工程发挥了“定海神针”的作用。去年⟦Province#2|福建⟧天然气消费22.7亿立方米，替代燃油190万吨，减排二氧化碳480万吨。⟦GovernmentBody#9|省政府⟧已明确由⟦GovernmentBody#23|省发改委⟧牵头成立⟦OrganizationUnit#24|海西管网推进小组⟧，⟦Company#25|福建中闽能源⟧、⟦Group#26|福建省石油化工集团⟧参股，用地、用海、环评要件三个月内办齐。
　　⟦Person#5|傅承玺⟧感谢⟦Province#2|福建⟧的支持，也带来了新计划：接收站再增5#、6#两座16万立方米储罐，年接收能力由260万吨增至520万吨，追加投资21.4亿元；⟦Project#3|海西管网⟧总长1650公里，“十二五”期间分三期建成，总投资90亿元；与⟦Company#27|福建炼化⟧合作研究冷能空分项目。他同时坦承，⟦Place#18|印尼⟧方面提出重新谈判LNG价格，“短期气价会有压力，我们和⟦Place#28|卡塔尔⟧、⟦Place#29|澳大利亚⟧的长约正在谈，一个方向不通就走另一个方向”。
　　会见前，⟦Person#5|傅承玺⟧赴⟦County#14|秀屿⟧察看了储罐顶升现场，与⟦Company#30|中国寰球工程公司⟧、⟦Company#31|中国化学工程第四建设公司⟧的建设者握手交谈，慰问了⟦Company#11|福建天然气公司⟧青年突击队。队长⟦Person#32|蓝金水⟧（畲族）说，去年“莫拉克”台风登陆，队员六人在码头蹲了三天三夜，“船没脱缆，人没撤一个”。
　　⟦GovernmentBody#9|省政府⟧党组成员、秘书长⟦Person#33|江拾清⟧，⟦GovernmentBody#23|省发改委⟧主任⟦Person#34|郑渠⟧，⟦Group#1|中海油⟧副总经理⟦Person#35|武广鸣⟧、⟦Group#36|中海石油气电集团⟧总经理⟦Person#37|罗岳中⟧参加会见。
　　业内人士注意到，⟦Group#50|中国石油⟧西气东输二线也将在2011年抵达⟦Province#2|福建⟧，两家气源如何共用一张网，⟦GovernmentBody#51|国家能源局⟧迟迟没有表态。⟦Institution#52|厦门大学⟧⟦OrganizationUnit#53|中国能源经济研究中心⟧教授⟦Person#54|蒲公望⟧认为，谁先铺到县城谁就占先手，“管子是死的，价格是活的”。据⟦GovernmentBody#9|省政府⟧规划，到2015年，全省用气人口将达到1200万人，县县通天然气，⟦Company#25|中闽能源⟧负责⟦City#55|龙岩⟧、⟦City#56|三明⟧支线，⟦Group#57|港华燃气集团⟧参与城市配网。
====
#4 holdsPosition #8 ; title=副书记
#4 holdsPosition #9 ; title=省长
#5 holdsPosition #1 ; title=总经理
#1 cooperatesWith #9
#1 issued #12
#9 issued #12
#17 locatedIn #16
#16 locatedIn #15
#15 locatedIn #14
#14 locatedIn #13
#11 operates #17
#1 operates #17
#19 locatedIn #18
#2 metric 天然气消费 = 22.7 亿立方米 ; time=去年
#2 metric 替代燃油 = 190 万吨 ; time=去年
#2 metric 减排二氧化碳 = 480 万吨 ; time=去年
#9 established #24
#17 metric 年接收能力 = 520 万吨 ; status=planned
#17 metric 储罐 = 2 座
#17 metric 追加投资 = 21.4 亿元 ; status=planned
#3 metric 总长 = 1650 公里
#3 metric 总投资 = 90 亿元
#11 cooperatesWith #27
#1 hasProject #3
#5 said “短期气价会有压力，我们和卡塔尔、澳大利亚的长约正在谈，一个方向不通就走另一个方向”
#5 visited #14
#32 holdsPosition #11 ; title=队长
#32 said “船没脱缆，人没撤一个”
#33 holdsPosition #9 ; title=党组成员、秘书长
#34 holdsPosition #23 ; title=主任
#35 holdsPosition #1 ; title=副总经理
#37 holdsPosition #36 ; title=总经理
#53 partOf #52
#54 holdsPosition #53 ; title=教授
#54 said “管子是死的，价格是活的”
#2 metric 用气人口 = 1200 万人 ; time=2015年 ; status=planned
