国资动态（2006年第17期）

◆⟦GovernmentBody#1|云南省国资委⟧：⟦Group#2|云南冶金集团总公司⟧改制方案获⟦GovernmentBody#3|省政府⟧原则同意。改制后注册资本20亿元，⟦GovernmentBody#1~|省国资委⟧持股75%，员工持股平台⟦Company#4|云冶同力投资公司⟧持股10%，其余15%向⟦Company#5|中国信达资产管理公司⟧、⟦Place#6|加拿大⟧⟦Company#7|特克康明科公司⟧定向募集。⟦Group#2~|集团⟧2005年铅锌产量42.6万吨，实现利润7.8亿元。《⟦Policy#8|关于规范企业改制工作的通知⟧》下发后，⟦GovernmentBody#1~|省国资委⟧暂停了3户县属水电企业的员工持股。

◆⟦GovernmentBody#9|重庆市国资委⟧：5月30日，⟦Group#10|重庆市城市建设投资公司⟧、⟦Group#11|重庆市高速公路发展公司⟧、⟦Group#12|重庆市水务控股集团⟧、⟦Group#13|重庆市水利投资公司⟧、⟦Group#14|重庆市开发投资公司⟧、⟦Group#15|重庆市地产集团⟧、⟦Group#16|重庆渝富资产经营管理公司⟧、⟦Group#17|重庆高等级公路建设投资公司⟧“八大投”年度业绩审计完成，总资产2073亿元，资产负债率64.5%，比上年下降2.7个百分点，⟦GovernmentBody#18|市审计局⟧、⟦GovernmentBody#19|市财政局⟧参与。

◆⟦GovernmentBody#20|宁波市国资委⟧：副局长⟦Person#21|傅定海⟧说，企业年金可以在⟦Group#22|宁波港集团⟧、⟦Company#23|宁波交投⟧先走一步，“步子小点没关系，账先做清”。

◆⟦Province#24|湖南⟧⟦City#25|株洲⟧：⟦Group#26|株洲硬质合金集团⟧分立改制，职工安置费5.2亿元来自土地置换，⟦Group#27|湖南有色金属控股集团⟧获得59%股权。员工⟦Person#28|贺腊梅⟧说，拿到22年工龄补偿款3.7万元，“想先给娃交学费”。

◆⟦City#29|大连⟧：⟦Group#30|大连重工·起重集团⟧与⟦Group#31|中国船舶重工集团⟧共同投资的⟦Project#32|船用曲轴项目⟧试车成功，2.1米曲轴⟦Product#33|DMD-6S60⟧吨位达86吨，填补国内空白；⟦Place#34|瑞士⟧⟦Company#35|瓦锡兰公司⟧、⟦Place#36|韩国⟧⟦Company#37|斗山重工⟧均来函问价。

◆⟦GovernmentBody#38|国务院国资委⟧：副主任⟦Person#39|栾荣鼎⟧在⟦Meeting#40|中央企业业绩考核座谈会⟧上要求，对个别企业“瞒亏”现象限期纠正。⟦Group#41|中谷粮油集团⟧并入⟦Group#42|中粮集团⟧后，中央企业户数由166户降为161户。

◆⟦Province#43|甘肃⟧⟦County#44|金塔县⟧：⟦Company#45|金塔县丰源棉业公司⟧股份制改造完成，收购棉花加工农户1480户，⟦Township#46|东坝镇⟧⟦Village#47|下截村⟧支书⟦Person#48|苗世福⟧带头入股3万元。

◆⟦Province#49|黑龙江⟧⟦City#50|鹤岗⟧：“⟦Initiative#51|采煤沉陷区治理工程⟧”二期完成投资6.3亿元，住户4100户搬进⟦Facility#52|胜利小区⟧。⟦Group#53|龙煤集团⟧⟦Company#54|鹤岗分公司⟧捐资300万元为⟦Facility#52~|小区⟧建锅炉房。

◆⟦GovernmentBody#55|上海市国资委⟧：⟦Person#56|凌葆善⟧副主任透露，⟦Group#57|上海电气（集团）总公司⟧发行H股后，⟦Group#58|百联集团⟧、⟦Group#59|光明食品集团⟧（筹）将加快资产重组，资产规模超过2000亿元的“⟦Goal#60|百亿国企集群⟧”年内成型。
====
#1 holdsStakeIn #2 ; percent=75% ; status=planned
#4 holdsStakeIn #2 ; percent=10% ; status=planned
#5 holdsStakeIn #2 ; status=planned
#7 holdsStakeIn #2 ; status=planned
#7 locatedIn #6
#2 metric 注册资本 = 20 亿元
#2 metric 铅锌产量 = 42.6 万吨 ; time=2005年
#2 metric 利润 = 7.8 亿元 ; time=2005年
#9 metric 八大投总资产 = 2073 亿元
#9 metric 资产负债率 = 64.5 %
#9 metric 资产负债率下降 = 2.7 个百分点
#9 supervises #10
#9 supervises #11
#9 supervises #12
#9 supervises #13
#9 supervises #14
#9 supervises #15
#9 supervises #16
#9 supervises #17
#21 holdsPosition #20 ; title=副局长
#21 said “步子小点没关系，账先做清”
#25 locatedIn #24
#26 metric 职工安置费 = 5.2 亿元
#27 holdsStakeIn #26 ; percent=59%
#28 metric 工龄补偿款 = 3.7 万元
#28 holdsPosition #26 ; title=员工
#28 said “想先给娃交学费”
#30 cooperatesWith #31
#30 hasProject #32
#31 hasProject #32
#33 metric 吨位 = 86 吨
#35 locatedIn #34
#37 locatedIn #36
#39 holdsPosition #38 ; title=副主任
#39 participatedIn #40
#41 subsidiaryOf #42
#38 metric 中央企业户数 = 161 户
#44 locatedIn #43
#46 locatedIn #44
#47 locatedIn #46
#48 holdsPosition #47 ; title=支书
#45 metric 收购棉花加工农户 = 1480 户
#48 metric 入股 = 3 万元
#48 holdsStakeIn #45
#50 locatedIn #49
#51 metric 完成投资 = 6.3 亿元
#50 launched #51
#51 metric 住户 = 4100 户
#54 subsidiaryOf #53
#54 fundedAid #51 ; amount=300万元 ; purpose=建锅炉房
#56 holdsPosition #55 ; title=副主任
#60 metric 资产规模 = 2000 亿元 ; approx=atLeast
