⟦Group#1|中国林业集团⟧与⟦GovernmentBody#10|汉中市人民政府⟧举行工作会谈

　　5月16日上午，⟦Group#1|中国林业集团有限公司⟧党委书记、董事长⟦Person#3|淳于海⟧在⟦Group#1~|集团⟧总部与来访的⟦Province#4|陕西省⟧⟦GovernmentBody#5|汉中市委⟧书记⟦Person#6|钮德胜⟧举行会谈。双方围绕国家储备林建设、⟦Industry#7|林下经济⟧、⟦Industry#8|中药材⟧种植、生态产品价值实现等进行了务实交流。⟦Group#1~|集团⟧党委副书记、总经理⟦Person#9|查良波⟧，⟦GovernmentBody#10|汉中市人民政府⟧副市长⟦Person#11|褚秋红⟧参加会谈。

　　⟦Person#3|淳于海⟧对⟦Person#6|钮德胜⟧一行来访表示欢迎。他介绍，⟦Group#1|中林集团⟧成立于1996年，是⟦GovernmentBody#12|国务院国资委⟧监管的唯一以森林资源培育开发利用为主业的中央企业，截至2022年末，资产总额1620亿元，经营管理国内外森林资源6100余万亩，旗下⟦Company#13|中林集团雷州林业局有限公司⟧、⟦Company#14|中林资源公司⟧、⟦Company#15|中林森旅控股公司⟧、⟦Company#16|中林（新西兰）公司⟧等分布在⟦Province#17|广东⟧、⟦Province#18|云南⟧、⟦Place#19|新西兰⟧、⟦Place#20|俄罗斯⟧等地。⟦Group#1~|集团⟧正深入实施“⟦Strategy#21|1363⟧”发展战略，聚焦“⟦Goal#22|国家林业产业投资集团⟧”目标，全力做强储备林、林浆纸、碳汇三条主线。他表示，愿发挥全产业链优势，把⟦City#2|汉中⟧打造成⟦Group#1~|集团⟧在秦巴山区的样板。

　　⟦Person#6|钮德胜⟧感谢⟦Group#1|中林集团⟧长期以来对⟦City#2|汉中⟧的关心。他说，⟦City#2|汉中⟧地处南水北调中线水源涵养区，森林覆盖率63.8%，是朱鹮的故乡，去年全市地区生产总值1905亿元，增长4.7%，生态与发展的账都要算。希望⟦Group#1~|集团⟧在⟦County#23|西乡县⟧、⟦County#24|佛坪县⟧、⟦County#25|洋县⟧三县率先落地一批项目：（一）⟦Project#26|汉江流域国家储备林建设项目⟧，建设规模86万亩，估算投资62亿元，已列入⟦GovernmentBody#27|国家林草局⟧与⟦Company#28|国家开发银行⟧共同支持的储备库；（二）⟦Project#29|西乡茶产业融合示范园⟧，拟选址⟦Township#30|沙河镇⟧⟦Village#31|枣园村⟧；（三）⟦Project#32|洋县槲叶、天麻林下种植基地⟧，规划3.2万亩。“我们出山、出水、出政策，央企出规划、出资金、出市场，一起把青山变成金山。”

　　⟦Person#11|褚秋红⟧汇报了⟦Company#33|汉中市国有林业投资公司⟧组建方案，拟由⟦GovernmentBody#34|汉中市国资委⟧、⟦Company#14|中林资源公司⟧分别持股51%、49%。⟦Person#9|查良波⟧表示，将派⟦OrganizationUnit#35|投资发展部⟧和⟦Institution#36|国家林草局西北调查规划院⟧的专家，一周内到⟦City#2|汉中⟧开展尽职调查；同步与⟦Institution#37|西北农林科技大学⟧、⟦Institution#38|陕西理工大学⟧对接林木种苗攻关。会谈结束后，双方签订《⟦Policy#39|央地合作推进绿色发展备忘录⟧》。

　　⟦GovernmentBody#40|汉中市发展改革委⟧、⟦GovernmentBody#41|汉中市林业局⟧、⟦Group#42|汉中投资控股集团⟧，⟦Group#1|中林集团⟧⟦OrganizationUnit#43|办公室⟧、⟦OrganizationUnit#44|生态事业部⟧负责同志参加会谈。
====
#3 holdsPosition #1 ; title=党委书记、董事长
#6 holdsPosition #5 ; title=书记
#5 locatedIn #4
#9 holdsPosition #1 ; title=党委副书记、总经理
#11 holdsPosition #10 ; title=副市长
#12 supervises #1
#1 metric 资产总额 = 1620 亿元 ; time=2022年末
#1 metric 经营管理森林资源 = 6100 万亩 ; time=2022年末 ; approx=about
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 subsidiaryOf #1
#1 hasStrategy #21
#1 pursuesGoal #22
#2 metric 森林覆盖率 = 63.8 %
#2 metric 地区生产总值 = 1905 亿元 ; time=去年
#2 metric 地区生产总值增长 = 4.7 % ; time=去年
#2 developsIndustry #7 ; status=planned
#2 developsIndustry #8 ; status=planned
#2 hasProject #26 ; status=planned
#2 hasProject #29 ; status=planned
#2 hasProject #32 ; status=planned
#26 metric 建设规模 = 86 万亩
#26 metric 估算投资 = 62 亿元
#29 locatedIn #31
#31 locatedIn #30
#30 locatedIn #23
#32 metric 规划面积 = 3.2 万亩
#6 said “我们出山、出水、出政策，央企出规划、出资金、出市场，一起把青山变成金山。”
#10 established #33 ; status=planned
#34 holdsStakeIn #33 ; percent=51% ; status=planned
#14 holdsStakeIn #33 ; percent=49% ; status=planned
#35 partOf #1
#43 partOf #1
#44 partOf #1
#1 cooperatesWith #37 ; status=planned
#1 cooperatesWith #38 ; status=planned
#1 cooperatesWith #10
#1 issued #39
#10 issued #39
