⟦Initiative#1|城市更新十大行动⟧观察①　|　老棉纺厂的第三次“转岗”

⟦City#2|石家庄⟧⟦County#3|长安区⟧⟦Facility#4|和平东路⟧上，红砖锯齿形厂房的吊装声从3月响到了国庆。⟦Company#5|石家庄第二棉纺织厂⟧1954年投产，2012年整体退市进郊，旧厂区空置近十年。如今它叫⟦Facility#6|棉二1954文创园⟧——⟦Project#7|长安棉纺片区城市更新⟧的首开区。

⟦Project#7~|该片区⟧占地1,260亩，涉及⟦Company#5|棉二⟧、⟦Company#8|棉三⟧、⟦Company#9|棉四⟧、⟦Company#10|印染厂⟧四家老企业，规划总建筑面积186万平方米，其中保留修缮历史厂房9.8万平方米。实施主体是⟦Group#11|石家庄城市发展投资集团⟧（下称“⟦Group#11|石家庄城发投⟧”）与⟦Group#12|华润置地⟧合资的⟦Company#13|石家庄棉韵城市更新有限公司⟧，⟦Group#11~|前者⟧持股60%，⟦Group#12~|后者⟧持股40%。

“一开始算账，是算不平的。”⟦Company#13|棉韵公司⟧总经理⟦Person#14|苑志超⟧摊开手说，⟦Project#7~|片区⟧前期投入47亿元，单靠首开区的租金，回本要三十一年。最后是三笔钱凑到一起：⟦Company#16|国家开发银行河北分行⟧牵头银团贷款88亿元；⟦Fund#17|河北省城市更新基金⟧认购12亿元；⟦GovernmentBody#18|市财政局⟧安排⟦Product#19|城市更新专项债券⟧6.5亿元。

钱之外是人。⟦Project#7~|片区⟧内3,412户老职工住在筒子楼里，⟦County#3|长安区⟧⟦Township#20|谈固街道⟧⟦Village#21|棉三社区⟧党委书记⟦Person#22|靳素敏⟧带着⟦Initiative#23|一户一案⟧工作队敲了七个月的门，签约率98.4%。⟦Company#5|棉二⟧退休挡车工⟦Person#24|郝月英⟧签字那天只提了一个条件：把细纱车间那台⟦Product#25|1291型细纱机⟧留下。现在它摆在⟦Facility#26|纱锭广场⟧中央。

⟦Facility#6|文创园⟧开业半年，入驻商户74家，日均客流1.1万人次，“⟦Initiative#27|锯齿光影节⟧”期间单日客流4.6万人次。⟦GovernmentBody#28|石家庄市住建局⟧介绍，全市⟦Initiative#1~|十大行动⟧共安排项目219个，年度投资计划412亿元，截至9月底完成335亿元；⟦Project#29|留营片区⟧、⟦Project#30|太平河片区⟧、⟦Project#31|高铁片区⟧三个重点片区占到四成。
和⟦Project#7|棉纺片区⟧一道列入⟦Initiative#60|国家城市更新行动试点⟧支持的，还有⟦City#2|石家庄⟧的⟦Project#61|华药老厂区改造⟧和⟦Project#62|桥西煤机街更新⟧。⟦Project#61~|前者⟧由⟦Group#63|华北制药集团⟧自主更新，把青霉素发酵楼改成⟦Facility#65|华药生命科学馆⟧；⟦Project#62~|后者⟧的主体是⟦Company#66|桥西城更公司⟧——⟦GovernmentBody#67|桥西区财政局⟧与⟦Company#68|中冶京诚⟧各持股50%。两个项目合计总投资63亿元，其中⟦Project#61|华药老厂区⟧24亿元，年内计划完成9亿元。更多的老厂区、老街巷、老市场还在排队。
====
#3 locatedIn #2
#4 locatedIn #3
#6 locatedIn #3
#7 metric 占地 = 1260 亩
#7 metric 规划总建筑面积 = 186 万平方米
#7 metric 保留修缮历史厂房 = 9.8 万平方米
#11 established #13
#12 established #13
#11 cooperatesWith #12
#11 holdsStakeIn #13 ; percent=60%
#12 holdsStakeIn #13 ; percent=40%
#13 hasProject #7
#14 holdsPosition #13 ; title=总经理
#14 said “一开始算账，是算不平的。”
#7 metric 前期投入 = 47 亿元
#16 metric 银团贷款 = 88 亿元
#17 metric 认购 = 12 亿元
#18 metric 城市更新专项债券 = 6.5 亿元
#7 metric 老职工 = 3412 户
#21 locatedIn #20
#20 locatedIn #3
#22 holdsPosition #21 ; title=党委书记
#7 metric 签约率 = 98.4 %
#24 holdsPosition #5 ; title=退休挡车工
#6 metric 入驻商户 = 74 家
#6 metric 日均客流 = 1.1 万人次
#27 metric 单日客流 = 4.6 万人次
#2 launched #1
#1 metric 项目 = 219 个
#1 metric 年度投资计划 = 412 亿元
#1 metric 完成投资 = 335 亿元 ; time=截至9月底
#2 hasProject #29
#2 hasProject #30
#2 hasProject #31
#22 launched #23
#61 locatedIn #2
#62 locatedIn #2
#63 hasProject #61
#63 established #65
#66 hasProject #62
#67 holdsStakeIn #66 ; percent=50%
#68 holdsStakeIn #66 ; percent=50%
#61 metric 合计总投资 = 63 亿元
#62 metric 合计总投资 = 63 亿元
#61 metric 总投资 = 24 亿元
#61 metric 完成投资 = 9 亿元 ; status=planned
