九个国家局一夜“摘牌”之后
　　——来自原⟦GovernmentBody#1|国家纺织工业局⟧系统的报道

　　2001年2月19日，⟦GovernmentBody#2|国家经贸委⟧宣布撤销其管理的九个国家局。在⟦Facility#3|东长安街⟧12号那栋灰色大楼里，⟦GovernmentBody#1|国家纺织工业局⟧的牌子是下午三点摘下的，挂上去的是⟦Institution#4|中国纺织工业协会⟧。三年前的3月，同一根钉子上换下过⟦GovernmentBody#5|中国纺织总会⟧，再往前，1993年，换下的是⟦GovernmentBody#6|纺织工业部⟧。
　　“八年，四块牌子。”61岁的⟦Person#7|幸福田⟧在这栋楼里从科员干到副司长，如今是⟦Institution#4|协会⟧副秘书长，“权没了，人反而忙了。”
　　⟦GovernmentBody#1|纺织局⟧原有机关编制80人，安置进⟦Institution#4|纺协⟧42人，到⟦GovernmentBody#2|国家经贸委⟧⟦OrganizationUnit#8|行业规划司⟧等司局6人，其余退休或者下海。直属的⟦Institution#9|中国纺织科学研究院⟧转制为中央直属大型科技企业，⟦Institution#10|北京服装学院⟧划归⟦Province#11|北京市⟧，⟦Company#12|中国纺织机械总公司⟧同⟦Company#13|中国恒天实业⟧等六家公司已在1998年合组为⟦Group#14|中国恒天集团公司⟧，去年销售收入26亿元。
　　摘牌的还有⟦GovernmentBody#15|国家冶金工业局⟧、⟦GovernmentBody#16|国家机械工业局⟧、⟦GovernmentBody#17|国家石油和化学工业局⟧、⟦GovernmentBody#18|国家轻工业局⟧、⟦GovernmentBody#19|国家建筑材料工业局⟧、⟦GovernmentBody#20|国家有色金属工业局⟧、⟦GovernmentBody#21|国家国内贸易局⟧、⟦GovernmentBody#22|国家煤炭工业局⟧。⟦GovernmentBody#22|煤炭局⟧的安全职能交给新设的⟦GovernmentBody#23|国家安全生产监督管理局⟧；⟦GovernmentBody#20|有色局⟧管过的三大集团——⟦Group#24|中国铜铅锌集团公司⟧、⟦Group#25|中国铝业集团公司⟧、⟦Group#26|中国稀有稀土金属集团公司⟧——去年7月已下放地方，只留下⟦Group#25|中铝⟧部分资产筹备上市。
　　主管部门没了，最先感到变化的是企业。⟦Company#27|郑州国棉三厂⟧厂长⟦Person#28|闾丘海⟧算账：1998年⟦Initiative#29|纺织压锭⟧，⟦Company#27|国棉三厂⟧拿到中央财政补贴690万元（每万锭300万元的一半），砸掉2.3万锭旧锭，全国三年共压缩960万锭、分流职工140万人，2000年全行业国有企业实现利润67亿元，而1997年是净亏损72亿元。“压锭的时候，是部里的人来看着回炉的。以后谁来看？”
　　也有接得稳的。⟦Group#60|上海纺织控股集团⟧早在1995年就由⟦GovernmentBody#61|上海市纺织工业局⟧改制而来，到去年底关停工厂319家，棉纺锭由250万锭压到64万锭，45万名职工分流出去37万。董事长⟦Person#62|荆伯坚⟧说，“局变集团那天，文件上只有一句‘行使资产经营权’，剩下的是我们自己写的”。⟦Group#60~|集团⟧名下的⟦Company#63|申达股份⟧、⟦Company#64|龙头股份⟧去年分别盈利8,900万元和1.03亿元，品牌经营让“⟦Product#66|三枪⟧”内衣卖到12亿元；与⟦Place#67|日本⟧⟦Company#68|东丽⟧合资、⟦Group#60~|集团⟧持股25%的⟦Company#69|东丽合成纤维（南通）⟧，投资额4.3亿美元。⟦Project#70|新联纺搬迁⟧、⟦Project#71|二纺机调整⟧今年收尾。
　　⟦Person#7|幸福田⟧的回答是：没有谁。“信息、标准、反倾销应诉，这是⟦Institution#4|协会⟧的事；关不关厂，是你自己的事。”
====
#2 supervises #1
#4 formedFrom #1
#1 formedFrom #5
#5 formedFrom #6
#7 holdsPosition #1 ; title=副司长 ; status=ended
#7 holdsPosition #4 ; title=副秘书长
#7 said “八年，四块牌子。”
#7 said “权没了，人反而忙了。”
#1 metric 机关编制 = 80 人
#4 metric 安置 = 42 人
#8 partOf #2
#8 metric 安置 = 6 人
#14 formedFrom #12
#14 formedFrom #13
#14 metric 销售收入 = 26 亿元 ; time=去年
#2 supervises #15
#2 supervises #16
#2 supervises #17
#2 supervises #18
#2 supervises #19
#2 supervises #20
#2 supervises #21
#2 supervises #22
#1 supervises #9
#1 supervises #10
#20 supervises #24 ; status=ended
#20 supervises #25 ; status=ended
#20 supervises #26 ; status=ended
#28 holdsPosition #27 ; title=厂长
#27 metric 中央财政补贴 = 690 万元
#27 metric 砸掉旧锭 = 2.3 万锭
#29 metric 压缩 = 960 万锭 ; time=三年
#29 metric 分流职工 = 140 万人 ; time=三年
#29 metric 全行业国有企业利润 = 67 亿元 ; time=2000年
#29 metric 全行业国有企业净亏损 = 72 亿元 ; time=1997年
#28 said “压锭的时候，是部里的人来看着回炉的。以后谁来看？”
#7 said “信息、标准、反倾销应诉，这是协会的事；关不关厂，是你自己的事。”
#27 participatedIn #29
#60 formedFrom #61 ; time=1995年
#60 metric 关停工厂 = 319 家 ; time=去年底
#60 metric 棉纺锭 = 64 万锭 ; time=去年底
#60 metric 分流职工 = 37 万 ; time=去年底
#62 holdsPosition #60 ; title=董事长
#62 said “局变集团那天，文件上只有一句‘行使资产经营权’，剩下的是我们自己写的”
#63 subsidiaryOf #60
#64 subsidiaryOf #60
#63 metric 盈利 = 8900 万元 ; time=去年
#64 metric 盈利 = 1.03 亿元 ; time=去年
#60 produces #66
#66 metric 销售额 = 12 亿元
#68 locatedIn #67
#60 holdsStakeIn #69 ; percent=25%
#60 cooperatesWith #68
#69 metric 投资额 = 4.3 亿美元
#60 hasProject #70
#60 hasProject #71
