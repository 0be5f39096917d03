【深度】⟦Group#1|福建能化⟧“三合一”两周年：一张煤气化炉改变的省属版图
　　⟦City#4|福州⟧⟦County#5|连江县⟧⟦Place#6|可门工业园区⟧，海风裹着淡淡的氨味。7月的一个午后，⟦OrganizationUnit#8|气化车间⟧主任⟦Person#7|郑卓群⟧指着一座77米高的⟦Product#9|SE-东方炉⟧对记者说：“这一座，一天能吃掉三千吨煤；当年，⟦Group#3|石化集团⟧买得起煤、买不起炉，⟦Group#2|能源集团⟧有炉、没有下游。”他所说的“当年”，指2021年8月以前——那时⟦Group#2|福建省能源集团有限责任公司⟧（⟦Group#2|省能源集团⟧）与⟦Group#3|福建石油化工集团有限责任公司⟧（⟦Group#3|福建石化⟧）还是两家独立的省属国企。
　　2021年8月27日，⟦GovernmentBody#10|福建省人民政府⟧批复，由⟦Group#2|福建省能源集团⟧与⟦Group#3|福建石化⟧合并新设⟦Group#1|福建省能源石化集团有限责任公司⟧（⟦Group#1|福建能化⟧），注册资本121亿元，⟦GovernmentBody#11|福建省国资委⟧代表⟦GovernmentBody#10|省政府⟧持股100%，年底并表资产1524亿元。2022年3月，⟦Group#12|福建省工业控股集团⟧的水泥业务并入，省属工业“三合一”告成。至2024年6月末，⟦Group#1|福建能化⟧资产总额2139亿元，上半年营业收入407亿元、利润总额24.7亿元，同比分别增长13.4%和8.6%，旗下有⟦Company#13|福能股份⟧（600483）、⟦Company#14|福建水泥⟧、⟦Company#15|安溪茶陵新材⟧三家上市公司。
　　【并】
　　合并第一年最难的是定人。⟦Group#1|福建能化⟧⟦OrganizationUnit#16|人力资源部⟧部长⟦Person#17|涂海燕⟧回忆，两集团总部423人，按“减三分之一”定编，最后留用276人，“开会讨论的不是哪个部门归谁，而是哪台电梯留给谁”。⟦GovernmentBody#18|福建省委组织部⟧选派了三名外部董事，其中一人来自⟦Company#19|厦门建发⟧，一人是原⟦Company#21|马来西亚国油⟧高管、⟦Province#49|福建⟧籍侨领⟦Person#20|郭颂扬⟧。
　　【投】
　　规模最大的动作是与⟦Company#22|沙特基础工业公司⟧（⟦Company#22|SABIC⟧）合资设立⟦Company#52|福建中沙石化有限公司⟧，建设⟦Project#23|中沙古雷乙烯项目⟧。⟦Project#23~|项目⟧位于⟦City#24|漳州⟧⟦Place#25|古雷港经济开发区⟧，总投资448亿元，年产乙烯150万吨。合资公司中，⟦Group#1|福建能化⟧占股49%，⟦Company#22|SABIC⟧占股51%，双方在2024年2月16日举行了开工仪式。⟦GovernmentBody#26|沙特能源部⟧副大臣⟦Person#27|纳赛尔·阿尔杜萨里⟧、⟦Province#49|福建省⟧副省长、⟦City#24|漳州市⟧市长出席。⟦Project#23~|该项目⟧还没投产，就带来了连锁反应：⟦Place#25|古雷开发区⟧引来⟦Company#28|奇美⟧、⟦Company#29|百宏⟧、⟦Company#30|万华⟧等11家下游企业，计划投资超900亿元。
　　【卖】
　　有并就有卖。2023年12月，⟦Group#1|福建能化⟧在⟦Institution#31|福建省产权交易中心⟧挂牌转让其持有的⟦Company#32|华润（南平）燃气⟧45%股权，由⟦Group#33|南平市实业集团⟧以6.11亿元受让；2024年4月，⟦Company#34|龙岩永定煤矿⟧29%股权因无人应价流标。⟦GovernmentBody#11|省国资委⟧⟦OrganizationUnit#35|规划处⟧处长⟦Person#36|喻秀娟⟧说，“三年清理102户参股企业，不清完，我这个处长交不了卷”。
　　【看】
　　⟦Institution#37|厦门大学⟧⟦OrganizationUnit#38|能源政策研究院⟧教授⟦Person#39|林孟超⟧算过一笔账：油煤比价在每桶70美元以上，⟦Group#1|福建能化⟧的⟦Industry#51|煤化工⟧就有利润；低于60美元，折旧压力会把利润吃光。“整合最怕的是用规模掩盖现金流。”⟦Company#40|兴业研究⟧⟦OrganizationUnit#41|评级部⟧副总裁⟦Person#42|隋雨桐⟧则注意到，⟦Group#1~|集团⟧2026年有73亿元债券集中到期，“好在账上现金118亿元、未用授信760亿元”。
　　回到⟦Place#6|可门⟧。按照《⟦Policy#43|福建省石化产业中长期发展规划（2023—2035年）⟧》，⟦County#5|连江⟧⟦Place#6|可门⟧、⟦City#24|漳州⟧⟦Place#25|古雷⟧、⟦City#44|莆田⟧⟦Place#45|石门澳⟧将形成“⟦Strategy#46|一群两翼⟧”格局。⟦Person#7|郑卓群⟧的新目标更小些：年内把气化炉连续运行纪录从197天提到230天——那是⟦Group#47|国家能源集团⟧⟦Company#48|宁夏煤业⟧的成绩。他在车间的黑板上写了四个字：见贤思齐。
====
#1 established #52
#22 established #52
#5 locatedIn #4
#6 locatedIn #5
#7 holdsPosition #8 ; title=主任
#7 said “这一座，一天能吃掉三千吨煤；当年，石化集团买得起煤、买不起炉，能源集团有炉、没有下游。”
#8 partOf #1
#1 formedFrom #2 ; time=2021年8月27日
#1 formedFrom #3 ; time=2021年8月27日
#11 holdsStakeIn #1 ; percent=100%
#1 metric 注册资本 = 121 亿元
#1 metric 并表资产 = 1524 亿元 ; time=年底
#1 acquired #12 ; time=2022年3月
#1 metric 资产总额 = 2139 亿元 ; time=2024年6月末
#1 metric 营业收入 = 407 亿元 ; time=上半年
#1 metric 利润总额 = 24.7 亿元 ; time=上半年
#1 metric 营业收入同比增长 = 13.4 % ; time=上半年
#1 metric 利润总额同比增长 = 8.6 % ; time=上半年
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 partOf #1
#17 holdsPosition #16 ; title=部长
#1 metric 总部留用 = 276 人
#17 said “开会讨论的不是哪个部门归谁，而是哪台电梯留给谁”
#20 holdsPosition #1 ; title=外部董事
#20 holdsPosition #21 ; title=高管 ; status=ended
#1 cooperatesWith #22
#52 hasProject #23
#1 holdsStakeIn #52 ; percent=49%
#22 holdsStakeIn #52 ; percent=51%
#23 locatedIn #25
#25 locatedIn #24
#23 metric 总投资 = 448 亿元
#23 metric 年产乙烯 = 150 万吨
#27 holdsPosition #26 ; title=副大臣
#27 participatedIn #23
#25 metric 下游企业 = 11 家
#25 metric 下游企业计划投资 = 900 亿元 ; approx=atLeast ; status=planned
#1 holdsStakeIn #32 ; percent=45% ; status=ended
#33 acquired #32 ; percent=45% ; time=2023年12月
#33 metric 受让价款 = 6.11 亿元
#1 holdsStakeIn #34 ; percent=29%
#35 partOf #11
#36 holdsPosition #35 ; title=处长
#36 said “三年清理102户参股企业，不清完，我这个处长交不了卷”
#11 metric 清理参股企业 = 102 户 ; time=三年 ; status=planned
#38 partOf #37
#39 holdsPosition #38 ; title=教授
#39 said “整合最怕的是用规模掩盖现金流。”
#41 partOf #40
#42 holdsPosition #41 ; title=副总裁
#1 metric 到期债券 = 73 亿元 ; time=2026年
#1 metric 账上现金 = 118 亿元
#1 metric 未用授信 = 760 亿元
#42 said “好在账上现金118亿元、未用授信760亿元”
#45 locatedIn #44
#49 hasStrategy #46
#46 hasComponent #6 ; role=base
#46 hasComponent #25 ; role=base
#46 hasComponent #45 ; role=base
#8 metric 气化炉连续运行纪录 = 230 天 ; time=年内 ; status=planned
#8 benchmarksAgainst #48
#48 subsidiaryOf #47
#1 developsIndustry #51
