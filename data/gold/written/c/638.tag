⟦Group#1|陕西有色金属集团⟧⟦OrganizationUnit#2|两联一包办公室⟧工作月报（2015年6月）

◆ 本月要事
3日，⟦Group#1~|集团⟧纪委书记⟦Person#3|羿怀瑾⟧到⟦City#4|商洛⟧⟦County#5|镇安县⟧⟦Township#6|云盖寺镇⟧⟦Village#7|金钟村⟧检查⟦Project#8|金钟河便民桥⟧进度。⟦Project#8~|该桥⟧长36米，由⟦Company#9|陕西有色建设公司⟧代建，预算118万元，本月完成桥墩浇筑。
11日，⟦Group#10|金钼集团⟧向⟦County#5|镇安⟧⟦Township#11|米粮镇⟧所属⟦Institution#25|米粮镇中心幼儿园⟧赠送桌椅160套、图书2400册。
18日，⟦Company#12|汉中锌业⟧党员干部43人到⟦County#13|略阳县⟧⟦Village#14|七里店村⟧开展⟦Initiative#15|结穷亲办实事⟧，结成对子43个，发放慰问金8.6万元。
26日，⟦OrganizationUnit#2~|办公室⟧会同⟦GovernmentBody#16|镇安县农业局⟧论证⟦Product#17|象园雾芽⟧茶园改造方案，计划低改480亩，分两年实施，每亩补助600元。

◆ 资金台账（单位：万元）
单位　　　　　　　年计划　　累计到位　　主要投向
⟦Group#1~|集团⟧本部　　　　　260　　　　182　　　桥、茶园
⟦Group#10|金钼集团⟧　　　　　150　　　　150　　　教育、村卫生室
⟦Company#18|陕西锌业⟧　　　　　　90　　　　 41　　　人饮、板栗嫁接
⟦Company#12|汉中锌业⟧　　　　　 120　　　　 66　　　道路
⟦Group#19|宝钛集团⟧　　　　　 100　　　　 88　　　蔬菜大棚

◆ 进展
⟦Company#18|陕西锌业⟧牵头的⟦Project#20|七坪人饮工程⟧已引水6.3公里，解决87户人吃水；⟦Group#19|宝钛集团⟧在⟦Village#21|石门村⟧的大棚一茬香菇卖了19万元，棚均纯收入6300元。全集团上半年包扶村41个，帮助脱贫1126人，较去年同期多212人。

◆ 通报
⟦Company#22|陕西铜川铝业⟧、⟦Company#23|安康汞业⟧未按期报送材料，予以点名。

◆ 声音
“桥不通，茶就背不出来；背不出来，种它干啥？”——⟦Village#7|金钟村⟧茶农⟦Person#24|储长富⟧

◆ 省上要求
⟦GovernmentBody#50|省国资委⟧6月9日印发《⟦Policy#51|省属企业扶贫团组建方案⟧》：⟦Group#1|陕西有色⟧为⟦City#4|商洛⟧扶贫团团长单位，⟦Group#52|陕西电子⟧、⟦Group#53|陕旅集团⟧、⟦Company#54|西部信托⟧为成员单位，⟦Group#1~|集团⟧须于7月底前设立⟦Fund#55|商洛产业扶贫基金⟧，首期3000万元。
====
#2 partOf #1
#3 holdsPosition #1 ; title=纪委书记
#3 visited #7
#5 locatedIn #4
#6 locatedIn #5
#7 locatedIn #6
#7 hasProject #8
#8 metric 长度 = 36 米
#9 hasProject #8
#8 metric 预算 = 118 万元
#10 subsidiaryOf #1
#12 subsidiaryOf #1
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#10 fundedAid #25 ; amount=桌椅160套、图书2400册
#10 metric 赠送桌椅 = 160 套
#10 metric 赠送图书 = 2400 册
#25 locatedIn #11
#11 locatedIn #5
#12 launched #15
#12 metric 参加党员干部 = 43 人
#12 metric 结成对子 = 43 个
#12 metric 慰问金 = 8.6 万元
#14 locatedIn #13
#12 fundedAid #14 ; amount=8.6万元
#12 pairedWith #14
#2 cooperatesWith #16
#17 metric 低改茶园 = 480 亩 ; status=planned
#17 metric 每亩补助 = 600 元 ; status=planned
#1 metric 本部年计划资金 = 260 万元
#1 metric 本部累计到位资金 = 182 万元
#10 metric 年计划资金 = 150 万元
#10 metric 累计到位资金 = 150 万元
#18 metric 年计划资金 = 90 万元
#18 metric 累计到位资金 = 41 万元
#12 metric 年计划资金 = 120 万元
#12 metric 累计到位资金 = 66 万元
#19 metric 年计划资金 = 100 万元
#19 metric 累计到位资金 = 88 万元
#18 hasProject #20
#20 metric 引水 = 6.3 公里
#20 metric 解决吃水户数 = 87 户
#19 pairedWith #21
#21 metric 一茬香菇销售额 = 19 万元
#21 metric 棚均纯收入 = 6300 元
#1 metric 包扶村 = 41 个 ; time=上半年
#1 metric 帮助脱贫 = 1126 人 ; time=上半年
#1 metric 帮助脱贫较去年同期多 = 212 人 ; time=上半年
#24 said “桥不通，茶就背不出来；背不出来，种它干啥？”
#50 issued #51 ; time=6月9日
#1 implements #51
#1 pairedWith #4
#52 pairedWith #4
#53 pairedWith #4
#54 pairedWith #4
#1 established #55 ; status=planned
#55 metric 首期 = 3000 万元 ; status=planned
