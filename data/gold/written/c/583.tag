2004年中国通信设备企业座次：⟦Company#1|华为⟧、⟦Company#2|中兴⟧之后是谁

⟦Institution#3|通信产业报⟧特稿　年终盘点，⟦GovernmentBody#4|信息产业部⟧刚刚公布的⟦Honor#5|电子信息百强⟧名单上，⟦Company#1|华为技术有限公司⟧以销售收入313亿元排第七位，⟦Company#2|中兴通讯股份有限公司⟧以340.6亿元居第五，⟦Group#6|大唐电信科技产业集团⟧、⟦Institution#7|武汉邮电科学研究院⟧（⟦Institution#7|武汉邮科院⟧，对外亦称⟦Institution#7|烽火科技⟧）则分列四十开外。

海外收入成了新的分水岭。⟦Company#1|华为⟧海外销售22.8亿美元，同比翻了一番，在⟦Place#8|荷兰⟧拿下⟦Company#9|Telfort⟧的3G合同，成为⟦Company#1~|公司⟧进入西欧的第一单；⟦Company#2|中兴⟧出口13.6亿美元，⟦Place#10|印度⟧⟦Company#11|Reliance⟧一家订了86万线CDMA。“不要把国外当战场，要当市场。”⟦Company#1|华为⟧产品行销副总裁⟦Person#12|古天骏⟧说。两家公司的⟦Product#13|NGN软交换⟧也均中标⟦Company#14|中国网通⟧⟦Project#15|北方十省智能网改造⟧。

⟦Product#16|TD-SCDMA⟧阵营里，⟦Company#17|大唐移动⟧、⟦Company#18|西门子⟧合作的试验网在⟦Province#19|北京⟧跑通32个基站；⟦Company#18|西门子⟧许诺追加1.7亿美元。⟦Group#6|大唐集团⟧把⟦Company#20|大唐电信⟧36.8%的股份作为专项资产质押给⟦Company#21|国家开发银行⟧，换得5年期贷款12亿元。⟦Institution#22|TD产业联盟⟧成员已由8家增至21家，⟦Company#23|UT斯达康⟧、⟦Company#24|普天⟧、⟦Company#25|重邮信科⟧、⟦Company#26|凯明⟧、⟦Company#27|展讯⟧、⟦Company#28|T3G⟧均在其中。

⟦Product#31|小灵通⟧还是现金奶牛：截至10月底，全国用户突破6100万户，⟦Company#23|UT斯达康⟧占54%，⟦Company#2|中兴⟧占26%，⟦Company#29|朗讯青岛⟧占12%。⟦Company#30|中国电信⟧总部一位不愿具名的人士说，2005年⟦Product#31|PAS⟧网投资将压缩30%，省出的钱投向⟦Initiative#32|商务领航⟧和⟦Initiative#33|互联星空⟧。

光通信方面，⟦Institution#7|武汉邮科院⟧旗下⟦Company#34|烽火通信⟧（600498）前三季度主营收入11.3亿元，净利润4160万元；⟦Company#35|长飞光纤⟧的⟦Product#36|G.655⟧大有效面积光纤占国内份额四成。在⟦City#37|成都⟧，⟦Company#38|汇源⟧和⟦Company#39|中住光纤⟧为价格打起嘴仗：G.652每公里已由1200元跌至120元。
手机厂商的日子就难过得多。⟦Company#40|南方高科⟧停产，⟦Company#41|熊猫移动⟧背着6.8亿元欠款等待重组；⟦Company#42|波导⟧以1100万台守住国产第一，⟦Company#43|夏新⟧的⟦Product#44|A8⟧卖断货已是前年的事；⟦Group#45|TCL集团⟧与⟦Company#46|阿尔卡特⟧8月底各出55%、45%组建的⟦Company#47|T&A⟧，四个月净亏2830万欧元。⟦Company#1|华为⟧则低调注册⟦Company#48|华为终端⟧，专做定制机；⟦Company#2|中兴⟧的⟦OrganizationUnit#49|手机事业部⟧拿到⟦Company#14|网通⟧⟦Product#31|小灵通⟧终端集采的32%。⟦Institution#50|赛迪顾问⟧一位分析师提醒，国产手机份额已从上年同期的55%滑落至43%。
====
#1 receivedHonor #5
#2 receivedHonor #5
#6 receivedHonor #5
#7 receivedHonor #5
#1 metric 销售收入 = 313 亿元 ; time=2004年
#2 metric 销售收入 = 340.6 亿元 ; time=2004年
#1 metric 海外销售 = 22.8 亿美元 ; time=2004年
#9 locatedIn #8
#1 cooperatesWith #9
#2 metric 出口 = 13.6 亿美元 ; time=2004年
#11 locatedIn #10
#11 metric 订购CDMA = 86 万线
#2 cooperatesWith #11
#12 holdsPosition #1 ; title=产品行销副总裁
#12 said “不要把国外当战场，要当市场。”
#1 produces #13
#2 produces #13
#14 hasProject #15
#17 cooperatesWith #18
#17 produces #16
#17 metric 试验网基站 = 32 个
#18 metric 追加投资 = 1.7 亿美元 ; status=planned
#6 holdsStakeIn #20 ; percent=36.8%
#6 metric 质押贷款 = 12 亿元
#22 metric 成员 = 21 家
#31 metric 全国用户 = 6100 万户 ; time=截至10月底 ; approx=atLeast
#23 metric 小灵通用户占比 = 54 %
#2 metric 小灵通用户占比 = 26 %
#29 metric 小灵通用户占比 = 12 %
#30 metric PAS网投资压缩 = 30 % ; time=2005年 ; status=planned
#30 launched #32
#30 launched #33
#34 subsidiaryOf #7
#34 metric 主营收入 = 11.3 亿元 ; time=前三季度
#34 metric 净利润 = 4160 万元 ; time=前三季度
#35 produces #36
#38 locatedIn #37
#39 locatedIn #37
#36 metric 国内份额 = 40 %
#41 metric 欠款 = 6.8 亿元
#42 metric 手机销量 = 1100 万台
#43 produces #44
#45 holdsStakeIn #47 ; percent=55%
#46 holdsStakeIn #47 ; percent=45%
#45 established #47
#46 established #47
#45 cooperatesWith #46
#47 metric 净亏 = 2830 万欧元 ; time=四个月
#1 established #48
#48 subsidiaryOf #1
#49 partOf #2
#49 metric 网通小灵通终端集采份额 = 32 %
#50 metric 国产手机份额 = 43 %
