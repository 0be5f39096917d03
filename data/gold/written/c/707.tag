⟦Company#1|恩施大峡谷旅游开发⟧怎么把“看一眼就走”变成“住下来”
——⟦Group#2|恩施州文旅集团⟧调查

　　“五一”五天，⟦Province#3|湖北⟧⟦City#4|恩施州⟧接待游客218万人次，旅游综合收入14.9亿元，两项都是历史新高。数字背后，是一家成立不足四年的国有文旅平台。

　　从“散”到“合”

　　2019年以前，全州11个国有景区分别由8个县市、3个州直部门管着，最小的一家账上只有19万元。2020年3月，⟦GovernmentBody#5|州委⟧、⟦GovernmentBody#6|州政府⟧将⟦Company#7|州旅投⟧、⟦Company#8|清江旅游公司⟧、⟦Company#9|恩施州国际旅行社⟧和州属宾馆整合，注册成立⟦Group#2|恩施文化旅游发展集团有限公司⟧，注册资本20亿元；次年又划入⟦Company#10|腾龙洞景区公司⟧51%的股权、⟦Company#11|坪坝营生态旅游公司⟧全部股权。至2023年底，⟦Group#2|州文旅⟧资产总额107亿元，是组建时的2.6倍；职工3,280人，本地籍占92%。

　　从“门票”到“过夜”

　　⟦Group#2|州文旅⟧旗下的⟦Company#1|恩施大峡谷旅游开发有限公司⟧门票收入一度占到总收入的81%。去年，这个比例降到46%。变化来自两样：一是⟦Project#12|女儿寨⟧，总投资4.2亿元，客房612间，去年入住率68%；二是实景剧《⟦Product#13|龙船调⟧》，累计演出2,316场，票房1.74亿元。导演⟦Person#14|谭之韵⟧说：“峡谷一天看完，歌要听两晚。”⟦Facility#15|云龙地缝⟧、⟦Facility#16|七星寨⟧两个核心景点去年接待游客分别为97万人次和113万人次。

　　从“州内”到“州外”

　　管理输出是⟦Group#2~|集团⟧最近的动作。⟦Company#17|文旅智管公司⟧接管了⟦City#18|张家界⟧⟦Facility#19|九天峰⟧、⟦Province#20|重庆⟧⟦County#21|石柱⟧⟦Facility#22|千野草场⟧两处景区的运营，年管理费合计1,260万元。它开发的“⟦Product#23|一部手机游恩施⟧”用户突破500万，也卖给了⟦Group#24|贵州黔南旅投⟧。

　　作为第二届⟦Meeting#60|湖北省旅游发展大会⟧承办地，⟦City#4|恩施⟧去年一次推出⟦Project#61|清江画廊沉浸式夜游⟧、⟦Project#62|土司城数字化改造⟧、⟦Project#63|利川腾龙洞激光秀升级⟧三个项目，⟦Group#2|州文旅⟧投入3.7亿元，⟦Company#64|华侨城西部投资⟧参与⟦Project#61|清江夜游⟧，出资占20%。⟦Initiative#65|引客入恩⟧奖励办法实施后，⟦Company#66|恩施机场公司⟧新开至⟦City#67|宁波⟧、⟦City#68|济南⟧航线，⟦Group#2~|集团⟧给了航线补贴1,900万元。州里同时搞了⟦Initiative#69|不合理低价游专项整治⟧，处罚旅行社17家。⟦Company#70|恩施女儿会演艺公司⟧原来是⟦Company#9|州国旅⟧的一个演出队，2022年分立出来，由职工持股49%，当年演出收入880万元，去年翻了一番多。
　　⟦Group#2~|集团⟧党委书记、董事长⟦Person#25|覃仕昌⟧坦言，负债率63%、现金流靠政府购买服务的老问题还在，“明年把⟦Company#26|清江画廊旅游⟧推到‘⟦Initiative#27|旅游企业上市金种子⟧’名单里去，是逼自己规范”。
====
#1 subsidiaryOf #2
#4 locatedIn #3
#4 metric 接待游客 = 218 万人次 ; time=“五一”五天
#4 metric 旅游综合收入 = 14.9 亿元 ; time=“五一”五天
#4 metric 国有景区 = 11 个 ; time=2019年以前
#5 established #2
#6 established #2
#2 formedFrom #7
#2 formedFrom #8
#2 formedFrom #9
#2 metric 注册资本 = 20 亿元
#2 holdsStakeIn #10 ; percent=51%
#10 subsidiaryOf #2
#11 subsidiaryOf #2
#2 metric 资产总额 = 107 亿元 ; time=2023年底
#2 metric 资产总额为组建时 = 2.6 倍 ; time=2023年底
#2 metric 职工 = 3280 人
#2 metric 本地籍占比 = 92 %
#1 metric 门票收入占总收入 = 46 % ; time=去年
#1 hasProject #12
#12 metric 总投资 = 4.2 亿元
#12 metric 客房 = 612 间
#12 metric 入住率 = 68 % ; time=去年
#1 produces #13
#13 metric 累计演出 = 2316 场
#13 metric 票房 = 1.74 亿元
#14 said “峡谷一天看完，歌要听两晚。”
#15 metric 接待游客 = 97 万人次 ; time=去年
#16 metric 接待游客 = 113 万人次 ; time=去年
#1 operates #15
#1 operates #16
#17 subsidiaryOf #2
#17 operates #19
#17 operates #22
#19 locatedIn #18
#22 locatedIn #21
#21 locatedIn #20
#17 metric 年管理费 = 1260 万元
#17 produces #23
#23 metric 用户 = 500 万 ; approx=atLeast
#17 cooperatesWith #24
#25 holdsPosition #2 ; title=党委书记、董事长
#2 metric 负债率 = 63 %
#25 said “明年把清江画廊旅游推到‘旅游企业上市金种子’名单里去，是逼自己规范”
#26 subsidiaryOf #2
#4 launched #60
#2 hasProject #61
#2 hasProject #62
#2 hasProject #63
#2 metric 项目投入 = 3.7 亿元 ; time=去年
#64 hasProject #61
#4 launched #65
#4 launched #69
#2 metric 航线补贴 = 1900 万元
#4 metric 处罚旅行社 = 17 家
#70 metric 演出收入 = 880 万元 ; time=当年
