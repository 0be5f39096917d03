⟦Group#1|新疆中泰集团⟧：从“一块煤”到“一匹布”

　　在⟦Province#2|新疆⟧⟦City#3|库尔勒⟧，⟦Group#1|中泰集团⟧⟦Company#4|金富特种纱业公司⟧的织布车间里看不到几个人，22台倍捻机一字排开。隔着一条马路，是⟦Company#5|富丽达纤维公司⟧的粘胶短纤维车间；再往东10公里，是⟦Company#6|阿拉尔青松化工⟧的原料储罐。“一块煤变成一匹布，全程不出园。”⟦Group#1|新疆中泰（集团）有限责任公司⟧总经理助理⟦Person#7|杨江红⟧说。
　　⟦Group#1|中泰集团⟧由⟦GovernmentBody#8|新疆维吾尔自治区国资委⟧控股，2012年在⟦Group#9|新疆化工集团⟧、⟦Company#10|新疆中泰化学⟧的基础上重组而成，拥有⟦Company#10|中泰化学⟧、⟦Company#11|新疆天雨煤化⟧等子企业，氯碱、粘胶、纺纱产能分别居全国前列。2023年，⟦Group#1~|集团⟧营业收入1720亿元，同比增长2.1%；受聚氯乙烯价格下滑影响，亏损28亿元，为近十年首次。
　　困难之下，⟦Group#1~|集团⟧出了三招。第一招是降本，自备电厂改绿电，⟦Facility#12|托克逊100万千瓦风光基地⟧年发绿电21亿千瓦时。第二招是延链，与⟦Institution#13|浙江理工大学⟧合作开发莱赛尔纤维，2024年3月打通全流程，新产品⟦Product#14|丝路莱赛尔⟧进入⟦Company#15|安踏⟧、⟦Company#16|罗莱生活⟧供应链，单吨毛利高出普通粘胶4100元。第三招是化债，引入⟦Group#17|新疆金融投资集团⟧担保，置换短期债务63亿元。
　　援疆力量也在加持。⟦OrganizationUnit#22|宁波市援疆指挥部⟧协调⟦Company#19|宁波申洲国际⟧与⟦Company#4|金富纱业⟧签订年供3万吨纱线协议；⟦Institution#20|东华大学⟧派驻专家⟦Person#21|王平兰⟧教授担任⟦Company#5|富丽达⟧首席顾问。⟦OrganizationUnit#22|宁波援疆指挥部⟧指挥长⟦Person#23|宋志毅⟧说，“援疆不是‘送’，是‘接’，接订单、接技术、接人才。”
　　用工最能说明变化。⟦County#24|尉犁县⟧姑娘⟦Person#25|古丽米热·阿不都⟧三年前还在家放羊，如今是⟦Company#4|金富纱业⟧挡车工组长，月薪6300元，去年把弟弟也接来上了⟦Institution#26|库尔勒技师学院⟧。⟦GovernmentBody#27|巴州人力资源和社会保障局⟧局长⟦Person#28|帕尔哈提⟧介绍，⟦Place#29|库尔勒纺织服装城⟧已带动2.3万人就业，其中少数民族占61%。
　　⟦GovernmentBody#8|自治区国资委⟧副主任⟦Person#30|马建江⟧要求，⟦Group#1|中泰⟧要学⟦Group#31|浙江恒逸集团⟧的“⟦Initiative#32|阿米巴⟧”经营，今年必须把亏损控制在10亿元以内；⟦Person#7|杨江红⟧说得更直接：“没有退路，就不看退路。”
====
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#7 holdsPosition #1 ; title=总经理助理
#7 said “一块煤变成一匹布，全程不出园。”
#8 holdsStakeIn #1
#8 supervises #1
#1 formedFrom #9 ; time=2012年
#1 formedFrom #10 ; time=2012年
#1 metric 营业收入 = 1720 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 2.1 % ; time=2023年
#1 metric 亏损 = 28 亿元 ; time=2023年
#1 operates #12
#12 metric 年发绿电 = 21 亿千瓦时
#1 cooperatesWith #13
#1 produces #14
#13 produces #14
#14 metric 单吨毛利高出 = 4100 元
#17 cooperatesWith #1
#1 metric 置换短期债务 = 63 亿元
#19 cooperatesWith #4
#19 metric 年供纱线 = 3 万吨
#21 holdsPosition #5 ; title=首席顾问
#21 holdsPosition #20 ; title=教授
#23 holdsPosition #22 ; title=指挥长
#23 said “援疆不是‘送’，是‘接’，接订单、接技术、接人才。”
#25 holdsPosition #4 ; title=挡车工组长
#25 metric 月薪 = 6300 元
#28 holdsPosition #27 ; title=局长
#29 metric 带动就业 = 2.3 万人
#29 metric 少数民族占 = 61 %
#30 holdsPosition #8 ; title=副主任
#1 benchmarksAgainst #31
#31 launched #32
#1 metric 亏损 = 10 亿元 ; time=今年 ; approx=atMost ; status=planned
#7 said “没有退路，就不看退路。”
#3 locatedIn #2
#4 locatedIn #3
#29 locatedIn #3
