对话第一书记：在⟦Village#1|沙集东风村⟧学会“网”事

受访人：⟦Person#2|单宇轩⟧，⟦Group#3|徐工集团⟧驻⟦County#4|睢宁县⟧⟦Township#5|沙集镇⟧⟦Village#1|东风村⟧第一书记
采访时间：2014年12月4日

问：一个造起重机的，怎么管起卖家具来了？
答：2013年⟦GovernmentBody#6|省委组织部⟧选派，⟦Group#3~|集团⟧报了四个人，我抽中签。刚进村那天就懵了，1180户人家，开网店的2600多个，比户数还多，满街都是刨花味。

问：⟦Village#1~|村里⟧现在有多大盘子？
答：全镇去年网销26亿元，⟦Village#1~|我们村⟧占了不到一半，11.8亿元。⟦Product#7|三叶草⟧书架、⟦Product#8|简约一号⟧鞋柜卖得最好。物流快递公司47家，光⟦Company#9|申通⟧、⟦Company#10|德邦⟧两家一天就发8000单。

问：⟦Group#3|徐工⟧帮了什么？
答：钱上，⟦Group#3~|集团⟧拿260万元，修了消防水池和3.2公里的⟦Project#11|电商产业路⟧。人上，⟦OrganizationUnit#12|徐工技校⟧办了六期板材数控班，312人结业。还有⟦Company#13|徐工电子商务公司⟧，那是⟦Group#3~|集团⟧2012年独资办的，把他们做⟦Platform#14|螺丝网⟧的经验搬过来，给我们搭了⟦Platform#15|沙集云仓⟧，一年替⟦Village#1~|村里⟧省仓储费400来万。

问：同质化竞争厉害吧？
答：厉害。一个款出来，三天满村都是，价格能从139元杀到88元。去年打官司，⟦Company#16|爱睿雅家居⟧告了19家。后来我们搞⟦Initiative#17|原创护航计划⟧，由⟦Institution#18|沙集电商协会⟧登记外观专利，已登记467件；又请⟦Institution#19|南京林业大学⟧在⟦Village#1~|村里⟧设了⟦OrganizationUnit#20|家具设计工作站⟧。

问：有没有不赚钱的事？
答：有。⟦Project#21|废旧板材气化发电⟧就没弄成，设备买回来96万元，噪声超标，停了。这个教训我写进了给⟦PartyOrganization#22|集团党委⟧的年终述职。

问：听说你不打算按期回去？
答：⟦PartyOrganization#22|集团党委⟧批我再留一年。⟦County#4~|县里⟧刚挂牌了⟦Facility#24|沙集电商园⟧，规划1100亩，⟦Company#25|苏宁云商⟧要来建⟦Project#26|徐州云商物流基地⟧，投资8亿元。“拧过的螺丝，总得看它转起来。”

记者手记：同去的⟦OrganizationUnit#40|徐工研究院⟧工程师带着一台⟦Product#41|XGC-8封边机⟧样机，日加工板材420张，售价6.8万元，⟦Village#1~|村里⟧三家小厂当场下了定金。⟦Group#3|徐工⟧2013年营收930亿元，在千亿企业里排在⟦Group#42|三一⟧、⟦Group#43|中联重科⟧左右，可在⟦Village#1|东风村⟧，它只是“拧螺丝的亲戚”。⟦Initiative#44|百企联百村⟧今年在全省有1100家企业报名，⟦Province#45|江苏⟧要求一企一村、三年不脱钩。
====
#2 holdsPosition #1 ; title=第一书记
#3 pairedWith #1
#1 locatedIn #5
#5 locatedIn #4
#1 metric 户数 = 1180 户
#1 metric 网店 = 2600 个 ; approx=about
#5 metric 网销 = 26 亿元 ; time=去年
#1 metric 网销 = 11.8 亿元 ; time=去年
#1 produces #7
#1 produces #8
#1 metric 物流快递公司 = 47 家
#9 metric 日发单量 = 8000 单
#10 metric 日发单量 = 8000 单
#3 fundedAid #1 ; amount=260万元 ; purpose=修了消防水池和电商产业路
#1 hasProject #11
#11 metric 长度 = 3.2 公里
#13 established #14
#12 partOf #3
#12 metric 结业 = 312 人
#13 subsidiaryOf #3
#3 established #13 ; time=2012年
#13 established #15
#15 metric 节省仓储费 = 400 万 ; time=一年 ; approx=about
#16 metric 起诉 = 19 家 ; time=去年
#1 launched #17
#18 metric 登记外观专利 = 467 件
#19 established #20
#20 locatedIn #1
#1 hasProject #21 ; status=ended
#21 metric 设备 = 96 万元
#22 partOf #3
#4 established #24
#24 metric 规划面积 = 1100 亩
#25 hasProject #26 ; status=planned
#26 metric 投资 = 8 亿元
#2 said “拧过的螺丝，总得看它转起来。”
#40 partOf #3
#40 produces #41
#41 metric 日加工板材 = 420 张
#41 metric 售价 = 6.8 万元
#3 metric 营收 = 930 亿元 ; time=2013年
#44 metric 报名企业 = 1100 家 ; time=今年
#45 launched #44
