⟦Group#1|招商局集团⟧：百年央企“造船出海”

　　“呜——”一声汽笛，由⟦Company#2|招商局重工（江苏）有限公司⟧为⟦Place#3|挪威⟧船东建造的⟦Product#4|7000车位双燃料汽车运输船⟧驶离⟦City#5|南通⟧⟦County#6|海门⟧码头。这是⟦Group#1|招商局集团⟧今年交付的第11艘汽车运输船。
　　⟦Group#1|招商局集团有限公司⟧创立于1872年，是中国民族工商业的先驱，由⟦GovernmentBody#7|国务院国资委⟧直接管理，总部设在⟦Place#8|香港⟧。⟦Group#1~|集团⟧业务集中于⟦Industry#9|综合交通⟧、⟦Industry#10|特色金融⟧、⟦Industry#11|城市与园区综合开发⟧三大核心产业。2023年，⟦Group#1~|集团⟧营业收入9212亿元、利润总额2229亿元、总资产13.5万亿元，利润总额连续多年位居央企前列，旗下⟦Company#12|招商银行⟧、⟦Company#13|招商蛇口⟧、⟦Company#14|招商港口⟧、⟦Company#15|招商轮船⟧、⟦Company#16|中国外运⟧等12家公司分别在境内外上市。
　　造船曾是⟦Group#1|招商局⟧的“旧业”。1873年，这里修造了中国第一批商用轮船。“丢了一百年的本事，我们捡回来了。”⟦Group#17|招商局工业集团⟧党委书记、董事长⟦Person#18|邬君⟧说。2023年，⟦Group#17|招商工业⟧接获新船订单104艘，手持订单额168亿美元，同比增长56%；邮轮制造基地所在的⟦County#6|海门⟧，⟦Company#2|招商重工江苏公司⟧联合⟦Institution#19|江苏科技大学⟧、⟦Institution#20|中国船级社⟧攻克极地探险邮轮⟦Product#21|X型艏⟧技术。
　　港口是另一张“王牌”。在⟦Place#22|斯里兰卡⟧，⟦Group#1|招商局⟧投资运营的⟦Facility#23|科伦坡集装箱码头⟧去年完成吞吐量324万标箱，⟦Facility#24|汉班托塔港⟧滚装量70万辆；在⟦Place#25|吉布提⟧，⟦Group#1~|集团⟧与⟦Company#26|吉布提港口公司⟧合资的⟦Company#27|吉布提国际工业园区运营公司⟧已引进企业230家。⟦Company#14|招商港口⟧总经理⟦Person#28|严叔平⟧介绍，⟦Company#14~|公司⟧的港口网络覆盖25个国家和地区51个港口。
　　与此同时，⟦Group#1~|集团⟧自2003年起定点帮扶⟦Province#29|贵州⟧⟦County#30|威宁县⟧，累计投入4.9亿元，建设“⟦Project#31|幸福乡村卫生室⟧”89所；发起设立的⟦Institution#32|招商局慈善基金会⟧已累计捐赠21亿元。
　　⟦Person#18|邬君⟧表示，⟦Group#1~|集团⟧将继续实施“⟦Strategy#33|第三次创业⟧”，朝着⟦Goal#34|世界一流企业⟧的目标扬帆前行。
====
#2 produces #4
#2 locatedIn #6
#6 locatedIn #5
#1 metric 交付汽车运输船 = 11 艘 ; time=今年
#7 supervises #1
#1 locatedIn #8
#1 developsIndustry #9
#1 developsIndustry #10
#1 developsIndustry #11
#1 metric 营业收入 = 9212 亿元 ; time=2023年
#1 metric 利润总额 = 2229 亿元 ; time=2023年
#1 metric 总资产 = 13.5 万亿元 ; time=2023年
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#2 subsidiaryOf #17
#18 holdsPosition #17 ; title=党委书记、董事长
#18 said “丢了一百年的本事，我们捡回来了。”
#17 metric 新船订单 = 104 艘 ; time=2023年
#17 metric 手持订单额 = 168 亿美元 ; time=2023年
#17 metric 手持订单额同比增长 = 56 % ; time=2023年
#2 cooperatesWith #19
#2 cooperatesWith #20
#2 produces #21
#1 operates #23
#23 locatedIn #22
#24 locatedIn #22
#23 metric 吞吐量 = 324 万标箱 ; time=去年
#24 metric 滚装量 = 70 万辆 ; time=去年
#1 cooperatesWith #26
#1 holdsStakeIn #27
#26 holdsStakeIn #27
#27 locatedIn #25
#27 metric 引进企业 = 230 家
#28 holdsPosition #14 ; title=总经理
#14 metric 港口网络国家和地区 = 25 个
#14 metric 港口 = 51 个
#1 pairedWith #30
#30 locatedIn #29
#1 fundedAid #30 ; amount=4.9亿元
#1 hasProject #31
#31 metric 卫生室 = 89 所
#1 established #32
#32 metric 累计捐赠 = 21 亿元
#1 hasStrategy #33
#1 pursuesGoal #34
