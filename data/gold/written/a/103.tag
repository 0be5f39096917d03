⟦GovernmentBody#1|赣州市国资委⟧：做实“⟦Strategy#2|1+6+N⟧”国资布局

　　⟦Province#3|江西⟧⟦City#4|赣州⟧，原中央苏区核心区。近年来，⟦GovernmentBody#1|赣州市国资委⟧立足稀土、钨、家具等产业家底，推动市属国企“瘦身健体、聚链成势”，构建“⟦Strategy#2|1+6+N⟧”布局：1家国资运营平台——⟦Group#5|赣州市国投集团⟧，6家功能性集团——⟦Group#6|赣州建控投资集团⟧、⟦Group#7|赣州城投集团⟧、⟦Group#8|赣州旅游投资集团⟧、⟦Group#9|赣州发展投资集团⟧、⟦Group#10|赣州交控集团⟧和⟦Group#11|赣州数产集团⟧，N家混改企业。
　　2023年，市属国企资产总额5176亿元，营业收入412亿元，利润总额17.8亿元，较2020年分别增长41%、63%和37%。⟦Group#5|赣州市国投集团⟧参股的⟦Group#12|中国稀土集团⟧总部落户⟦City#4|赣州⟧，是全市唯一的央企总部；⟦Company#13|赣州稀土矿业⟧整合⟦County#14|定南⟧、⟦County#15|龙南⟧等八县矿权，离子型稀土产能占全国的三成以上。
　　混改有讲究。⟦Group#9|赣州发投集团⟧引入⟦Company#16|孚能科技⟧、⟦Group#17|上海复星集团⟧组建⟦Company#18|赣州综合物流公司⟧，管理层及骨干持股10%，去年利润增长1.1倍；⟦Group#10|赣州交控集团⟧与⟦Company#19|传化智联⟧合作的⟦Facility#20|赣州公路港⟧入驻商户980家。但⟦Group#7|赣州城投集团⟧下属的⟦Company#21|赣州城投劳务公司⟧因股东意见不合，混改一年后宣告解散。
　　“家具是‘甜蜜的烦恼’。”⟦GovernmentBody#23|南康区国资办⟧主任⟦Person#24|邱学林⟧说，家具产业总产值已达2600亿元，却缺原木、缺设计。由⟦Group#6|赣州建控⟧和⟦Company#25|赣州国际陆港公司⟧共同打造的⟦Facility#26|赣州国际陆港⟧，累计进口木材1.1亿立方英尺，开行中欧班列1870列；⟦Institution#27|江西环境工程职业学院⟧牵头成立⟦OrganizationUnit#28|家具产业学院⟧，年培训设计师2300人。
　　党建把舵。⟦PartyOrganization#901|市国资委党委⟧在⟦County#29|于都县⟧⟦Township#30|梓山镇⟧⟦Village#31|潭头村⟧设立⟦Facility#32|国资红色教育基地⟧，开展“⟦Initiative#33|沿着红军足迹⟧”教育活动187场；⟦Group#8|旅投集团⟧从“⟦Product#34|长征第一渡⟧”实景演出收入中每年拿出120万元助学。党委书记、主任⟦Person#35|肖远林⟧强调，“稀土虽贵，党性更贵。”下一步，⟦GovernmentBody#1~|我委⟧将对标⟦GovernmentBody#36|苏州市国资委⟧，制定《⟦Policy#37|市属企业主业目录（2025年版）⟧》，力争三年新增上市公司5家。
====
#1 locatedIn #4
#4 locatedIn #3
#1 hasStrategy #2
#2 hasComponent #5 ; role=platform
#2 hasComponent #6 ; role=group
#2 hasComponent #7 ; role=group
#2 hasComponent #8 ; role=group
#2 hasComponent #9 ; role=group
#2 hasComponent #10 ; role=group
#2 hasComponent #11 ; role=group
#1 supervises #5
#1 supervises #6
#1 supervises #7
#1 supervises #8
#1 supervises #9
#1 supervises #10
#1 supervises #11
#1 metric 资产总额 = 5176 亿元 ; time=2023年
#1 metric 营业收入 = 412 亿元 ; time=2023年
#1 metric 利润总额 = 17.8 亿元 ; time=2023年
#1 metric 资产总额增长 = 41 %
#1 metric 营业收入增长 = 63 %
#1 metric 利润总额增长 = 37 %
#5 holdsStakeIn #12
#12 locatedIn #4
#9 established #18
#16 established #18
#17 established #18
#9 cooperatesWith #16
#9 cooperatesWith #17
#18 metric 管理层及骨干持股 = 10 %
#18 metric 利润增长 = 1.1 倍 ; time=去年
#10 cooperatesWith #19
#20 metric 入驻商户 = 980 家
#21 subsidiaryOf #7
#24 holdsPosition #23 ; title=主任
#24 said “家具是‘甜蜜的烦恼’。”
#23 metric 家具产业总产值 = 2600 亿元
#6 established #26
#25 established #26
#26 metric 进口木材 = 1.1 亿立方英尺
#26 metric 开行中欧班列 = 1870 列
#27 established #28
#28 metric 培训设计师 = 2300 人 ; time=年
#31 locatedIn #30
#30 locatedIn #29
#1 established #32
#32 locatedIn #31
#1 launched #33
#33 metric 教育活动 = 187 场
#8 produces #34
#8 metric 助学资金 = 120 万元 ; time=每年
#35 holdsPosition #1 ; title=党委书记、主任
#35 said “稀土虽贵，党性更贵。”
#1 benchmarksAgainst #36
#1 issued #37 ; status=planned
#1 metric 新增上市公司 = 5 家 ; status=planned
#901 partOf #1
