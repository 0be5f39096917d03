⟦Company#1|厦门航空⟧连续二十五年盈利的秘密

2012年2月，⟦Place#2|欧洲⟧的债务危机还没过去，⟦Company#1|厦门航空有限公司⟧公布了一份让同行羡慕的成绩单：2011年运输旅客1361万人次，同比增长14.2%；营业收入137亿元，利润总额20.8亿元；平均客座率81.6%，⟦Product#3|波音737⟧机队日利用率10.3小时。自1987年起，它已连续25年盈利。

⟦Company#1|厦航⟧成立于1984年7月25日，由⟦GovernmentBody#4|民航局⟧与⟦Province#5|福建省⟧合作创办，是国内首家按企业化运行的航空公司，现有股东三家：⟦Group#6|中国南方航空⟧51%、⟦Group#7|厦门建发集团⟧34%、⟦Group#8|冀中能源集团⟧15%。机队规模86架，全部是⟦Company#42|波音⟧飞机，员工8200余人，运营航线218条，以⟦City#9|厦门⟧、⟦City#10|福州⟧、⟦City#11|杭州⟧为基地。2011年9月，⟦Company#1~|公司⟧签约购买6架⟦Product#12|波音787-8梦想飞机⟧，目录价格11.1亿美元，将于2014年起交付，计划飞往⟦Place#13|阿姆斯特丹⟧和⟦Place#14|悉尼⟧。

“没什么秘密，就是一分钱掰开花。”总经理⟦Person#15|车尚轮⟧坐在不到20平方米的办公室里，水杯是1998年的会议纪念杯。他解释，全公司人机比只有95：1，比行业平均低三分之一；⟦OrganizationUnit#41|油料部⟧部长⟦Person#16|练志强⟧带队做的“⟦Initiative#17|一滴油工程⟧”，通过优化襟翼收放、减轻餐车重量等43项措施，一年省油2.4万吨，折合人民币1.7亿元。

安全是另一根柱子。安全飞行220万小时，获⟦GovernmentBody#4|民航局⟧颁发的“⟦Honor#18|飞行安全三星奖⟧”，是国内唯一没有发生过劫机以外事故征候的中型航空公司。⟦OrganizationUnit#19|飞行总队⟧教员⟦Person#20|昝立强⟧有一个习惯，每次训练结束后要年轻副驾驶写500字“反思卡”，累计摞起来1.2米高。

竞争对手正在门口集结。⟦Company#21|春秋航空⟧、⟦Company#22|吉祥航空⟧的低票价从⟦Province#40|上海⟧南下，⟦Group#23|海航集团⟧在⟦City#10|福州⟧酝酿⟦Company#24|福州航空⟧，由⟦Company#25|海南航空⟧出资60%、⟦GovernmentBody#26|福州市国资委⟧出资40%，筹建申请已经递交⟦GovernmentBody#27|民航华东管理局⟧；⟦Province#39|台湾⟧的⟦Company#28|复兴航空⟧则增开⟦City#9|厦门⟧—⟦Place#29|松山⟧。⟦Institution#30|厦门大学⟧⟦OrganizationUnit#31|管理学院⟧教授⟦Person#32|郗建芳⟧提醒，高铁沿海线10月通到⟦City#33|深圳⟧，“两小时以内的航线要先学会撤退”。

对此，⟦Company#1|厦航⟧给出的对策是“⟦Strategy#34|两翼齐飞⟧”：一翼是国际远程，一翼是⟦Company#35|江西航空公司⟧、⟦Company#36|河北航空⟧的区域布局。去年底，⟦Company#1|厦航⟧与⟦Group#37|河北航空投资集团⟧签署意向书，拟受让⟦Company#36|河北航空⟧95.4%股权；⟦Group#38|江西省民航产业集团⟧也在谈。至于是否上市，⟦Person#15|车尚轮⟧摇摇头，“不缺钱，缺的是飞行员。”
====
#1 metric 运输旅客 = 1361 万人次 ; time=2011年
#1 metric 运输旅客同比增长 = 14.2 % ; time=2011年
#1 metric 营业收入 = 137 亿元 ; time=2011年
#1 metric 利润总额 = 20.8 亿元 ; time=2011年
#1 metric 平均客座率 = 81.6 % ; time=2011年
#3 metric 日利用率 = 10.3 小时 ; time=2011年
#1 metric 连续盈利 = 25 年
#4 established #1 ; time=1984年7月25日
#5 established #1 ; time=1984年7月25日
#6 holdsStakeIn #1 ; percent=51%
#7 holdsStakeIn #1 ; percent=34%
#8 holdsStakeIn #1 ; percent=15%
#1 metric 机队规模 = 86 架
#1 metric 员工 = 8200 人 ; approx=about
#1 metric 运营航线 = 218 条
#1 locatedIn #9
#1 locatedIn #10
#1 locatedIn #11
#1 metric 购买波音787-8 = 6 架 ; time=2011年9月
#42 produces #12
#12 metric 目录价格 = 11.1 亿美元
#15 holdsPosition #1 ; title=总经理
#15 said “没什么秘密，就是一分钱掰开花。”
#1 metric 人机比 = 95
#16 holdsPosition #41 ; title=部长
#41 partOf #1
#16 launched #17
#1 launched #17
#17 metric 节能措施 = 43 项
#17 metric 省油 = 2.4 万吨 ; time=一年
#17 metric 省油折合人民币 = 1.7 亿元 ; time=一年
#1 metric 安全飞行 = 220 万小时
#1 receivedHonor #18
#19 partOf #1
#20 holdsPosition #19 ; title=教员
#23 established #24 ; status=planned
#25 holdsStakeIn #24 ; percent=60% ; status=planned
#26 holdsStakeIn #24 ; percent=40% ; status=planned
#28 locatedIn #39
#31 partOf #30
#32 holdsPosition #31 ; title=教授
#32 said “两小时以内的航线要先学会撤退”
#1 hasStrategy #34
#1 holdsStakeIn #36 ; percent=95.4% ; status=planned
#1 cooperatesWith #37
#15 said “不缺钱，缺的是飞行员。”
#4 cooperatesWith #5
#34 hasComponent #35
#34 hasComponent #36
