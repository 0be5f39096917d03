⟦County#1|常山⟧国资“瘦身”记：从23个牌子到3家公司

“再不清，连公章放在哪个抽屉都没人说得清。”⟦GovernmentBody#2|常山县国有资产管理服务中心⟧主任⟦Person#3|占毓才⟧翻开台账：2018年以前，⟦County#1~|全县⟧各部门、乡镇名下的国有企业有23家，其中“三无”企业7家，最小的一家⟦Company#4|白石矿泉饮料厂⟧注册资本只有8万元。

当年3月启动的⟦Initiative#5|脱钩划转⟧分三步走。先划：⟦GovernmentBody#6|县农业局⟧的⟦Company#7|县种子公司⟧、⟦GovernmentBody#8|县水利局⟧的⟦Company#9|芙蓉水库综合开发公司⟧、⟦GovernmentBody#10|县住建局⟧的⟦Company#11|县测绘队⟧等16家一次性移交⟦GovernmentBody#2|县国资中心⟧。再并：⟦Company#12|城投⟧、⟦Company#13|农投⟧、⟦Company#14|旅投⟧三家公司分别承接城建、农业、旅游资产，⟦Company#7|种子公司⟧与⟦Company#15|县粮食购销公司⟧一道进了⟦Company#13|常山农投⟧，⟦Company#9|芙蓉水库公司⟧归⟦Company#14|旅投⟧。最后关：⟦Company#4|白石矿泉饮料厂⟧、⟦Company#16|县丝绸服装厂⟧等4家注销，职工93人全部安置。

并完之后，账好看了。三家公司资产总额由71亿元升到118亿元，⟦Company#12|常山城投⟧主体评级首次拿到AA，去年发行⟦Product#17|20常山债⟧6亿元，票面利率5.2%，用于⟦Project#18|城东片区棚户区改造⟧；⟦Company#13|农投⟧围着⟦Industry#23|胡柚⟧做文章，与⟦Institution#19|浙江省农科院⟧开发的⟦Product#20|双柚汁⟧2020年卖了1.9亿元，今年头四个月已超1.2亿元，⟦Facility#21|胡柚深加工二厂⟧也动工了。

⟦Company#13|农投⟧董事长⟦Person#22|樊根土⟧过去是⟦Company#15|粮食购销公司⟧的经理。他说自己最大的变化是“从守仓库变成找市场”。⟦Industry#23|胡柚⟧是⟦County#1|常山⟧人的命根子，种植面积10.6万亩，全产业链产值35亿元，可2019年鲜果每斤只卖八毛。⟦Company#13|农投⟧以每斤1.5元的保底价在⟦Township#24|青石镇⟧、⟦Township#25|招贤镇⟧收果2.4万吨，带动农户户均增收2100元。

当然也有没理顺的。⟦Company#14|旅投⟧接手的⟦Facility#26|三衢石林⟧景区历史负债2.7亿元，一年门票收入不足900万元；⟦Place#27|县工业园区⟧的⟦Company#28|园区开发公司⟧因涉诉尚未并入⟦Company#12|城投⟧。⟦GovernmentBody#29|县委⟧书记⟦Person#30|池云岫⟧在⟦Meeting#31|县国企改革推进会⟧上提出，年底前要拿出第二轮方案，“三家不是终点，能不能再并成一家，用账说话”。
　　附：⟦County#1|常山县⟧三家国有公司2020年主要数据
　　⟦Company#12|常山城投⟧：资产总额82.6亿元，负债47.1亿元，营业收入6.3亿元，利润总额4100万元，在建项目有⟦Project#18|城东棚改⟧、⟦Project#61|紫港中路下穿⟧、⟦Project#62|常山江生态修复二期⟧；
　　⟦Company#13|常山农投⟧：资产总额21.9亿元，营业收入4.4亿元，利润总额1860万元，拥有⟦Product#63|常山三宝⟧、⟦Product#64|胡柚娃⟧两个区域品牌，运营⟦Facility#65|常山港粮食中心库⟧；
　　⟦Company#14|常山旅投⟧：资产总额13.5亿元，营业收入5200万元，亏损770万元，在建⟦Project#66|宋诗之河慢行道⟧，受托管理⟦Facility#67|梅树底景区⟧。
====
#3 holdsPosition #2 ; title=主任
#3 said “再不清，连公章放在哪个抽屉都没人说得清。”
#1 metric 国有企业 = 23 家 ; time=2018年以前
#1 metric 三无企业 = 7 家 ; time=2018年以前
#4 metric 注册资本 = 8 万元
#1 launched #5
#7 subsidiaryOf #6 ; status=ended
#9 subsidiaryOf #8 ; status=ended
#11 subsidiaryOf #10 ; status=ended
#2 supervises #7
#2 supervises #9
#2 supervises #11
#7 subsidiaryOf #13
#15 subsidiaryOf #13
#9 subsidiaryOf #14
#1 metric 移交企业 = 16 家
#1 metric 注销企业 = 4 家
#1 metric 安置职工 = 93 人
#1 metric 三家公司资产总额 = 118 亿元
#12 produces #17
#17 metric 发行规模 = 6 亿元 ; time=去年
#17 metric 票面利率 = 5.2 %
#12 hasProject #18
#13 cooperatesWith #19
#13 produces #20
#19 produces #20
#20 metric 销售额 = 1.9 亿元 ; time=2020年
#20 metric 销售额 = 1.2 亿元 ; time=今年头四个月 ; approx=atLeast
#13 established #21
#22 holdsPosition #13 ; title=董事长
#22 holdsPosition #15 ; title=经理 ; status=ended
#22 said “从守仓库变成找市场”
#1 developsIndustry #23
#23 metric 种植面积 = 10.6 万亩
#23 metric 全产业链产值 = 35 亿元
#13 metric 保底价 = 1.5 元
#13 metric 收果 = 2.4 万吨
#13 metric 户均增收 = 2100 元
#24 locatedIn #1
#25 locatedIn #1
#14 operates #26
#26 metric 历史负债 = 2.7 亿元
#26 metric 门票收入 = 900 万元 ; approx=atMost
#28 locatedIn #27
#30 holdsPosition #29 ; title=书记
#30 participatedIn #31
#30 said “三家不是终点，能不能再并成一家，用账说话”
#12 metric 资产总额 = 82.6 亿元 ; time=2020年
#12 metric 负债 = 47.1 亿元 ; time=2020年
#12 metric 营业收入 = 6.3 亿元 ; time=2020年
#12 metric 利润总额 = 4100 万元 ; time=2020年
#12 hasProject #61
#12 hasProject #62
#13 metric 资产总额 = 21.9 亿元 ; time=2020年
#13 metric 营业收入 = 4.4 亿元 ; time=2020年
#13 metric 利润总额 = 1860 万元 ; time=2020年
#13 produces #63
#13 produces #64
#13 operates #65
#14 metric 资产总额 = 13.5 亿元 ; time=2020年
#14 metric 营业收入 = 5200 万元 ; time=2020年
#14 metric 亏损 = 770 万元 ; time=2020年
#14 hasProject #66
#14 operates #67
