第200万台⟦Product#1|东方红⟧下线 ⟦Group#2|中国一拖⟧的“铁牛”账本

11月3日，⟦City#3|洛阳⟧⟦County#4|涧西区⟧，披着红绸的第200万台大轮拖⟦Product#5|LX2204⟧缓缓驶出⟦Facility#6|第三装配厂⟧的生产线。用户是⟦Province#7|新疆⟧⟦County#8|尉犁县⟧的种棉大户⟦Person#9|库尔班·阿西木⟧，他当场加订了两台无级变速的⟦Product#10|LF2204⟧。

1955年奠基、1959年建成的⟦Group#2|一拖⟧，是“一五”时期156个重点项目之一；2008年重组进入⟦Group#11|国机集团⟧，成为⟦Group#11~|后者⟧⟦Platform#37|农机板块⟧的旗舰。1997年，⟦Company#12|第一拖拉机股份有限公司⟧（H股00038）由⟦Group#2|一拖⟧独家发起，2012年回A（601038），⟦Group#2~|集团⟧持股48.8%。其间两次伤筋动骨：2018年⟦Company#12~|股份公司⟧亏损13亿元，关停⟦Company#13|一拖（新疆）东方红⟧、⟦Company#14|一拖法国公司⟧，转让了⟦Company#15|长拖公司⟧66.7%的产权，裁并车间19个，第二年即扭亏。

近一年的数据好看多了。前三季度，⟦Company#12|一拖股份⟧销售大中型拖拉机6.72万台，同比增长9.6%，其中200马力以上翻番，出口6413台，增长21%；营业总收入107.4亿元，归母净利11.0亿元。⟦Company#16|一拖（洛阳）柴油机⟧外销比例提高到47%，⟦Product#17|YTN4国四机⟧获⟦Honor#18|农机工业十大科技产品⟧；⟦Company#19|东方红（洛阳）液压元件公司⟧受挖机需求拖累，亏1300万元。

在⟦Place#20|西里西亚⟧，⟦Company#21|乌尔苏斯⟧的一纸代理协议让⟦Product#1|东方红⟧挺进⟦Place#22|波兰⟧；在⟦Place#23|古巴⟧，散件组装厂年装480台。⟦Platform#24|东方红智慧农业云⟧已联网整机12.3万台，⟦Product#25|ET504-H氢燃料拖拉机⟧则在⟦County#26|孟津⟧完成播种试验。⟦Group#2|一拖⟧还牵头组建⟦Institution#27|国家农机装备创新中心⟧，股东有⟦Company#28|中联重科⟧、⟦Institution#29|清华大学天津高端院⟧等，承担⟦Project#30|丘陵山区电驱动底盘⟧课题，中央财政拨付1.05亿元。

“国四切换抽走了明年的量。”⟦Group#2~|集团⟧⟦OrganizationUnit#36|规划部⟧部长⟦Person#31|苌红卫⟧坦言，⟦Institution#32|中国农业机械工业协会⟧口径下，1至9月全行业大中拖产量40.8万台，同比下降17.3%，行业利润率只剩3.9%；⟦City#3|洛阳市⟧则将⟦Industry#33|先进农机⟧写入“⟦Initiative#34|10+18⟧”产业链，由⟦OrganizationUnit#35|市制造业专班⟧协调。
⟦Group#2|一拖⟧厂区外，⟦Institution#38|东方红农耕博物馆⟧国庆七天迎客4.6万人次，⟦Product#39|铁牛盲盒⟧卖了9800个。⟦Institution#38~|这座博物馆⟧2011年由⟦Group#2~|企业⟧出资改造老厂房建成，先后挂上⟦Honor#40|全国爱国主义教育基地⟧、⟦Honor#41|国家工业旅游示范基地⟧两块牌子。⟦Group#2|一拖⟧对口支援的⟦Province#42|河南⟧⟦City#43|信阳⟧⟦County#44|淮滨县⟧，今年收到农机24台、培训机手310人；⟦Initiative#45|服务万里行⟧车队则跑遍11个省，免费检修3.2万台次。售后服务、春耕服务年年搞，用户记得住的就这一支。
====
#4 locatedIn #3
#1 metric 累计下线 = 200 万台
#2 produces #1
#2 produces #5
#2 produces #10
#2 operates #6
#6 locatedIn #4
#8 locatedIn #7
#2 subsidiaryOf #11 ; time=2008年
#2 established #12 ; time=1997年
#2 holdsStakeIn #12 ; percent=48.8%
#12 subsidiaryOf #2
#12 metric 亏损 = 13 亿元 ; time=2018年
#12 holdsStakeIn #15 ; percent=66.7% ; status=ended
#13 subsidiaryOf #12 ; status=ended
#14 subsidiaryOf #12 ; status=ended
#12 metric 裁并车间 = 19 个
#12 metric 销售大中型拖拉机 = 6.72 万台 ; time=前三季度
#12 metric 销售大中型拖拉机同比增长 = 9.6 % ; time=前三季度
#12 metric 出口 = 6413 台 ; time=前三季度
#12 metric 出口增长 = 21 % ; time=前三季度
#12 metric 营业总收入 = 107.4 亿元 ; time=前三季度
#12 metric 归母净利 = 11.0 亿元 ; time=前三季度
#16 metric 外销比例 = 47 %
#16 subsidiaryOf #12
#16 produces #17
#17 receivedHonor #18
#19 metric 亏损 = 1300 万元
#19 subsidiaryOf #12
#20 locatedIn #22
#21 cooperatesWith #2
#24 metric 联网整机 = 12.3 万台
#2 produces #25
#2 established #27
#28 holdsStakeIn #27
#29 holdsStakeIn #27
#27 hasProject #30
#30 metric 中央财政拨付 = 1.05 亿元
#31 holdsPosition #36 ; title=部长
#36 partOf #2
#31 said “国四切换抽走了明年的量。”
#32 metric 全行业大中拖产量 = 40.8 万台 ; time=1至9月
#32 metric 全行业大中拖产量同比下降 = 17.3 % ; time=1至9月
#32 metric 行业利润率 = 3.9 %
#3 developsIndustry #33
#3 launched #34
#34 hasComponent #33
#2 metric 古巴散件组装厂年装 = 480 台
#2 established #38 ; time=2011年
#38 metric 迎客 = 4.6 万人次 ; time=国庆七天
#39 metric 销量 = 9800 个
#38 produces #39
#38 receivedHonor #40
#38 receivedHonor #41
#43 locatedIn #42
#44 locatedIn #43
#2 pairedWith #44
#2 fundedAid #44 ; amount=农机24台 ; time=今年
#2 metric 培训机手 = 310 人 ; time=今年
#2 launched #45
#45 metric 免费检修 = 3.2 万台次
#45 metric 省份 = 11 个
