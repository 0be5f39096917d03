一颗苹果的“链”上旅程
——⟦Group#1|中国中检⟧定点帮扶⟦County#2|白河县⟧消费帮扶侧记

　　⟦Province#3|陕西⟧⟦City#4|安康⟧⟦County#2|白河县⟧，山大沟深，“抬头一线天，出门就爬山”。霜降刚过，⟦Township#5|构朳镇⟧⟦Village#6|凉水村⟧的木瓜园里，脱贫户⟦Person#7|阮班华⟧把最后一筐木瓜过了秤：“一斤一块二，比去年多两毛，钱当天就到卡上。”
　　收木瓜的是⟦Company#8|陕西白河县逸酒酒业有限公司⟧。2015年起，⟦Group#1|中国检验认证（集团）有限公司⟧（以下简称“⟦Group#1|中国中检⟧”）定点帮扶⟦County#2|白河县⟧，八年里投入无偿帮扶资金6418万元，引进帮扶资金1.07亿元，选派挂职干部9名、驻村第一书记4名，培训基层干部和技术人员1.3万人次，购买和帮助销售农产品2.36亿元。2020年2月，⟦County#2|白河县⟧退出贫困县序列。
　　“我们最拿手的是检验检测，那就把本事用到山货上。”挂职副县长⟦Person#9|谌文韬⟧说。⟦Group#1|中国中检⟧所属⟦Company#10|中检集团理化检测有限公司⟧在县里建起⟦OrganizationUnit#11|农产品质量检测站⟧，三年免费检测样品4200批次；⟦Company#12|中检溯源科技有限公司⟧给木瓜酒、茶叶、魔芋等14种产品贴上“⟦Product#13|中国中检溯源码⟧”，消费者一扫，产地、采摘人、农残数据一目了然。有了“身份证”，⟦Product#14|逸酒⟧从每瓶58元卖到96元，还上了⟦Company#15|中免集团⟧⟦Facility#16|三亚免税店⟧的货架。
　　线上也没落下。今年“⟦Initiative#17|央企消费帮扶兴农周⟧”期间，⟦Group#1~|集团⟧⟦OrganizationUnit#18|党群工作部⟧组织18家分公司直播带货，⟦Person#19|尉迟晓蕾⟧等6名青年员工当主播，9场卖出328万元。⟦Company#20|中国邮政白河县分公司⟧开通“木瓜专线”，首重运费从11元降到6.5元。
　　产业帮扶的股权账也算得清楚。⟦Group#1~|集团⟧联合⟦Company#60|陕西供销电子商务集团有限公司⟧、⟦Company#61|安康市农业产业投资公司⟧共同设立⟦Company#62|白河中检陕南好物有限公司⟧，注册资本3000万元，三方持股51%、29%、20%，由其运营⟦Facility#63|白河电商产业园⟧和⟦Facility#64|安康富硒产品仓⟧。⟦Company#62~|新公司⟧聘请⟦Person#65|贾若愚⟧为总经理，她曾在⟦Company#66|本来生活⟧做过六年采购。“县里要的不是一次爆单，而是一年四季有单。”据她介绍，⟦Company#62~|公司⟧去年实现销售4160万元，毛利率18.3%，与⟦Institution#67|西北农林科技大学⟧、⟦Company#68|陕西杨凌秦岭山现代农业股份有限公司⟧签约，布局⟦Industry#69|木瓜深加工⟧、⟦Industry#70|富硒茶饮⟧两条赛道。⟦GovernmentBody#21|白河县乡村振兴局⟧还印发《⟦Policy#71|消费帮扶产品准入负面清单⟧》，先后下架9个品类。
　　不过，消费帮扶不能老靠“内部买”。据⟦GovernmentBody#21|白河县乡村振兴局⟧测算，⟦Group#1~|集团⟧系统内采购仍占帮销总额的58%。“我们给自己定的规矩是，每年降五个点。”⟦Group#1|中国中检⟧⟦OrganizationUnit#22|乡村振兴办公室⟧主任⟦Person#23|夏侯松⟧表示，今后要推动⟦County#2|白河⟧与⟦Company#24|盒马⟧、⟦Company#25|京东⟧等平台签约，2023年市场化销售占比力争过半。
　　10月28日，⟦Township#5|构朳镇⟧的⟦Facility#26|木瓜酒二期发酵车间⟧落成，⟦Group#1|中国中检⟧出资850万元，年产能1500吨，预计再吸纳260名群众务工。⟦Person#7|阮班华⟧已经报了名。
====
#4 locatedIn #3
#2 locatedIn #4
#5 locatedIn #2
#6 locatedIn #5
#7 said “一斤一块二，比去年多两毛，钱当天就到卡上。”
#1 pairedWith #2 ; time=2015年
#1 fundedAid #2 ; amount=6418万元
#1 metric 引进帮扶资金 = 1.07 亿元 ; time=八年里
#1 metric 挂职干部 = 9 名
#1 metric 驻村第一书记 = 4 名
#1 metric 培训 = 1.3 万人次
#1 metric 购买和帮助销售农产品 = 2.36 亿元
#9 holdsPosition #2 ; title=挂职副县长
#9 said “我们最拿手的是检验检测，那就把本事用到山货上。”
#10 subsidiaryOf #1
#12 subsidiaryOf #1
#10 established #11
#11 locatedIn #2
#11 metric 免费检测样品 = 4200 批次 ; time=三年
#12 metric 贴码产品 = 14 种
#12 produces #13
#8 produces #14
#14 metric 售价 = 96 元 ; time=每瓶
#15 operates #16
#18 partOf #1
#18 metric 直播带货 = 328 万元
#1 participatedIn #17
#19 participatedIn #17
#20 metric 首重运费 = 6.5 元
#1 metric 系统内采购占帮销总额 = 58 %
#22 partOf #1
#23 holdsPosition #22 ; title=主任
#23 said “我们给自己定的规矩是，每年降五个点。”
#2 cooperatesWith #24 ; status=planned
#2 cooperatesWith #25 ; status=planned
#1 fundedAid #26 ; amount=850万元
#26 locatedIn #5
#26 metric 年产能 = 1500 吨
#26 metric 吸纳务工群众 = 260 名 ; status=planned
#1 established #62
#60 established #62
#61 established #62
#1 holdsStakeIn #62 ; percent=51%
#60 holdsStakeIn #62 ; percent=29%
#61 holdsStakeIn #62 ; percent=20%
#62 metric 注册资本 = 3000 万元
#62 operates #63
#62 operates #64
#65 holdsPosition #62 ; title=总经理
#65 holdsPosition #66 ; title=采购 ; status=ended
#65 said “县里要的不是一次爆单，而是一年四季有单。”
#62 metric 销售 = 4160 万元 ; time=去年
#62 metric 毛利率 = 18.3 % ; time=去年
#62 cooperatesWith #67
#62 cooperatesWith #68
#62 developsIndustry #69
#62 developsIndustry #70
#21 issued #71
#21 metric 下架品类 = 9 个
