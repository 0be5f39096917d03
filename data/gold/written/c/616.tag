⟦GovernmentBody#1|广西壮族自治区人民政府国有资产监督管理委员会⟧网站　2022-03-11　来源：⟦Group#2|广西农垦集团⟧

⟦Group#2|广西农垦⟧：三十万亩糖料蔗“双高”基地里的联农账

甘蔗砍收进入尾声。截至3月5日，⟦Group#2|广西农垦集团有限责任公司⟧（以下简称⟦Group#2|广西农垦集团⟧）2021/2022榨季进厂原料蔗612.4万吨，产混合糖74.8万吨，产糖率12.21%，同比提高0.34个百分点，吨糖含税成本比上榨季低163元。

⟦Industry#3|糖业⟧板块的主体是⟦Group#4|广西糖业集团⟧。⟦Group#4~|该企业⟧由⟦Group#2|广西农垦集团⟧联合⟦Fund#5|广西国企改革发展基金⟧、⟦Company#6|北部湾港资产公司⟧三方出资组建，三方持股比例分别为72%、18%和10%，旗下拥有⟦Facility#7|柳兴⟧、⟦Facility#8|良圻⟧、⟦Facility#9|黔江⟧、⟦Facility#10|星星⟧等8家制糖厂，日榨能力5.8万吨。去年11月，⟦Facility#8|良圻糖厂⟧⟦Project#11|二步法精炼技改⟧试车，投资1.96亿元，产品出厂等级由一级升为精制，每吨多卖260元。

产业链另一端是农户。⟦Group#2~|集团⟧在⟦City#12|来宾⟧⟦County#13|兴宾区⟧、⟦City#14|南宁⟧⟦County#15|横州市⟧、⟦City#16|贵港⟧⟦County#17|桂平市⟧签订订单面积48.7万亩，涉及11.3万蔗农。推广脱毒健康种苗⟦Product#18|桂糖42号⟧、⟦Product#19|桂柳05136⟧，亩产由4.6吨提高到5.9吨；⟦Company#20|广西农垦甘蔗机械公司⟧投放切段式收割机93台，机收率21.7%，高出全区平均8.5个百分点。⟦Township#21|石陵镇⟧⟦Village#22|大凌村⟧蔗农⟦Person#23|韦丰年⟧今年交蔗2160吨，“厂里15天内打款，110多万，一分没欠”。

结对帮扶方面，⟦Initiative#24|千企帮千村·万企兴万村⟧行动启动后，⟦Group#2~|集团⟧与⟦County#25|隆林县⟧⟦Township#26|德峨镇⟧3个村、⟦County#27|那坡县⟧⟦Township#28|百都乡⟧2个村签约，由⟦Group#29|剑麻集团⟧、⟦Company#30|金光乳业⟧、⟦Company#31|桂垦牧业⟧等6家子公司分别包联。⟦Company#31|桂垦牧业⟧的⟦Project#32|德峨生猪代养示范场⟧存栏能力4800头，代养费每头180元。2021年⟦Group#2~|集团⟧全年捐赠850万元，营业收入首次突破300亿元，达到312.6亿元，利润总额9.8亿元，分别增长18.4%、11.2%。

⟦Group#2~|集团⟧董事长⟦Person#33|蓝世钊⟧日前在⟦Meeting#34|全区农垦工作会议⟧上表示，今年要对标⟦Group#35|北大荒⟧、⟦Group#36|光明食品⟧，推进⟦Initiative#37|降本增效百日攻坚⟧，培育⟦Industry#38|预制菜⟧、⟦Industry#39|宠物食品⟧等新增长点。

另据悉，⟦Group#2|广西农垦⟧2018年由⟦GovernmentBody#60|广西壮族自治区农垦局⟧改制设立，⟦GovernmentBody#1|自治区国资委⟧履行出资人职责。去年⟦Group#2~|集团⟧斥资4.4亿元收购⟦Company#61|来宾东糖迁江公司⟧100%股权，⟦Company#61~|后者⟧日榨8000吨，今榨季贡献白砂糖5.1万吨；对⟦Company#62|崇左湘桂糖业⟧的接洽仍无下文。
====
#4 subsidiaryOf #2
#2 metric 进厂原料蔗 = 612.4 万吨 ; time=2021/2022榨季
#2 metric 产混合糖 = 74.8 万吨 ; time=2021/2022榨季
#2 metric 产糖率 = 12.21 % ; time=2021/2022榨季
#2 metric 产糖率同比提高 = 0.34 个百分点 ; time=2021/2022榨季
#2 metric 吨糖含税成本比上榨季低 = 163 元 ; time=2021/2022榨季
#2 developsIndustry #3
#2 established #4
#5 established #4
#6 established #4
#2 cooperatesWith #5
#2 cooperatesWith #6
#2 holdsStakeIn #4 ; percent=72%
#5 holdsStakeIn #4 ; percent=18%
#6 holdsStakeIn #4 ; percent=10%
#4 operates #7
#4 operates #8
#4 operates #9
#4 operates #10
#4 metric 制糖厂 = 8 家
#4 metric 日榨能力 = 5.8 万吨
#8 hasProject #11
#4 hasProject #11
#11 metric 投资 = 1.96 亿元
#11 metric 每吨多卖 = 260 元
#13 locatedIn #12
#15 locatedIn #14
#17 locatedIn #16
#2 metric 订单面积 = 48.7 万亩
#2 metric 蔗农 = 11.3 万
#2 metric 亩产 = 5.9 吨
#2 metric 亩产 = 4.6 吨
#2 produces #18
#2 produces #19
#20 subsidiaryOf #2
#20 metric 投放切段式收割机 = 93 台
#20 metric 机收率 = 21.7 %
#20 metric 机收率高出全区平均 = 8.5 个百分点
#22 locatedIn #21
#23 metric 交蔗 = 2160 吨 ; time=今年
#23 said “厂里15天内打款，110多万，一分没欠”
#26 locatedIn #25
#28 locatedIn #27
#2 participatedIn #24
#2 pairedWith #26
#2 pairedWith #28
#29 subsidiaryOf #2
#30 subsidiaryOf #2
#31 subsidiaryOf #2
#31 hasProject #32
#32 metric 存栏能力 = 4800 头
#32 metric 代养费 = 180 元
#32 locatedIn #26
#2 metric 捐赠 = 850 万元 ; time=2021年
#2 metric 营业收入 = 312.6 亿元 ; time=2021年
#2 metric 利润总额 = 9.8 亿元 ; time=2021年
#2 metric 营业收入增长 = 18.4 % ; time=2021年
#2 metric 利润总额增长 = 11.2 % ; time=2021年
#33 holdsPosition #2 ; title=董事长
#33 participatedIn #34
#2 benchmarksAgainst #35
#2 benchmarksAgainst #36
#2 launched #37 ; status=planned
#2 developsIndustry #38 ; status=planned
#2 developsIndustry #39 ; status=planned
#2 formedFrom #60 ; time=2018年
#1 supervises #2
#2 acquired #61 ; percent=100% ; time=去年
#2 metric 收购斥资 = 4.4 亿元 ; time=去年
#61 metric 日榨 = 8000 吨
#61 metric 白砂糖 = 5.1 万吨 ; time=今榨季
