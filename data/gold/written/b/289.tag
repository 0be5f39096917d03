⟦Province#1|内蒙古⟧乳业：奶源之争升温

〔本刊记者⟦Person#2|白音满都呼⟧报道〕⟦City#3|呼和浩特市⟧⟦County#4|和林格尔县⟧⟦Place#5|盛乐经济园区⟧，⟦Company#6|内蒙古蒙牛乳业（集团）股份有限公司⟧的收奶车凌晨三点就排起长队。场外，两名穿⟦Group#7|伊利集团⟧工装的年轻人骑摩托车跟着最后一辆车，记下车牌。这样的“跟踪战”，今年夏天每天都在发生。

据⟦Institution#8|中国奶业协会⟧统计，2003年全国奶类产量1848.6万吨，⟦Province#1|内蒙古⟧308.3万吨，列第二，仅次于⟦Province#9|黑龙江⟧。然而两家龙头的日加工能力合计已超过1.1万吨，当地奶源自给率不到六成。

上半年报表刚刚出齐。⟦Company#10|伊利股份⟧（600887）主营收入39.2亿元，同比增长38.7%，净利润1.41亿元；6月10日在⟦Place#11|香港⟧上市的⟦Company#6|蒙牛⟧（2319.HK）营业额34.7亿元，增幅94.1%，净利润1.68亿元。⟦Company#12|摩根士丹利⟧、⟦Company#13|鼎晖投资⟧、⟦Company#14|英联投资⟧合计持有⟦Company#6|蒙牛⟧约三成股份。⟦Company#6~|公司⟧同时宣布，出资8000万元赞助“⟦Initiative#15|超级女声⟧”，目标是把⟦Product#16|酸酸乳⟧卖到10亿元。

奶农成了香饽饽。⟦County#17|土默特左旗⟧⟦Township#18|毕克齐镇⟧⟦Village#19|大里堡村⟧养殖户⟦Person#20|乌云其木格⟧家里有23头荷斯坦奶牛，两家公司分别派人来签协议，“一个给2块零6分，一个给2块1毛，还送青贮窖。”她说。为稳住奶源，⟦Group#7|伊利⟧与⟦Company#21|中国农业银行内蒙古分行⟧联手，为⟦County#22|托克托县⟧等地的奶户提供贷款1.4亿元，购牛5400头；⟦Company#6|蒙牛⟧则和⟦Place#38|澳大利亚⟧⟦Company#23|FDC公司⟧合作建设⟦Project#24|蒙牛澳亚国际示范牧场⟧，存栏万头，投资2.8亿元，号称亚洲第一。

问题也在暴露。7月，⟦GovernmentBody#25|呼和浩特市质监局⟧查处13家手工挤奶站，混入抗生素的原奶9.7吨被就地倒掉；⟦Institution#26|内蒙古农业大学⟧⟦OrganizationUnit#27|食品工程系⟧教授⟦Person#28|敖特根⟧指出，农户分散、检验手段落后，加上恶性抬价，“是把质量当筹码，迟早要还”。⟦GovernmentBody#29|自治区农牧业厅⟧厅长⟦Person#30|布仁⟧表示，将制定《⟦Policy#31|生鲜牛奶收购站管理办法（试行）⟧》，实行奶站许可证制度，年内撤并600个。

⟦Group#7|伊利集团⟧相关负责人回应称，⟦Group#7~|公司⟧已把⟦OrganizationUnit#32|奶源事业部⟧由27人扩充到118人，另在⟦Province#33|宁夏⟧⟦City#34|吴忠⟧、⟦Province#9|黑龙江⟧⟦County#35|杜蒙县⟧建设生产基地，其中⟦Project#36|吴忠项目⟧8月投产，日处理鲜奶400吨。

⟦Group#7|伊利⟧与⟦Company#6|蒙牛⟧争奶的同时，外地厂商也来了。⟦Company#47|光明乳业⟧在⟦City#39|通辽⟧、⟦Company#40|三元食品⟧在⟦City#41|乌兰察布⟧各建一家粉厂，⟦Group#42|三鹿集团⟧与⟦Place#43|新西兰⟧⟦Company#44|恒天然⟧谈合资，出价8.64亿元认购43%股权。⟦GovernmentBody#45|国家发改委⟧⟦OrganizationUnit#46|农经司⟧官员在电话里告诉记者，奶价放开是方向，“政府不定价，但要定规矩。”
====
#8 metric 全国奶类产量 = 1848.6 万吨 ; time=2003年
#1 metric 奶类产量 = 308.3 万吨 ; time=2003年
#5 locatedIn #4
#4 locatedIn #3
#6 locatedIn #5
#10 metric 主营收入 = 39.2 亿元 ; time=上半年
#10 metric 主营收入同比增长 = 38.7 % ; time=上半年
#10 metric 净利润 = 1.41 亿元 ; time=上半年
#6 metric 营业额 = 34.7 亿元 ; time=上半年
#6 metric 营业额增幅 = 94.1 % ; time=上半年
#6 metric 净利润 = 1.68 亿元 ; time=上半年
#12 holdsStakeIn #6
#13 holdsStakeIn #6
#14 holdsStakeIn #6
#6 metric 赞助 = 8000 万元
#6 fundedAid #15 ; amount=8000万元
#6 produces #16
#16 metric 销售目标 = 10 亿元 ; status=planned
#19 locatedIn #18
#18 locatedIn #17
#20 metric 荷斯坦奶牛 = 23 头
#20 said “一个给2块零6分，一个给2块1毛，还送青贮窖。”
#7 cooperatesWith #21
#7 metric 奶户贷款 = 1.4 亿元
#7 metric 购牛 = 5400 头
#6 cooperatesWith #23
#23 locatedIn #38
#6 hasProject #24
#23 hasProject #24
#24 metric 投资 = 2.8 亿元
#25 metric 查处手工挤奶站 = 13 家 ; time=7月
#25 metric 倒掉原奶 = 9.7 吨 ; time=7月
#27 partOf #26
#28 holdsPosition #27 ; title=教授
#28 said “是把质量当筹码，迟早要还”
#30 holdsPosition #29 ; title=厅长
#29 issued #31 ; status=planned
#29 metric 撤并奶站 = 600 个 ; status=planned
#32 partOf #7
#32 metric 人数 = 118 人
#34 locatedIn #33
#35 locatedIn #9
#7 hasProject #36
#36 locatedIn #34
#36 metric 日处理鲜奶 = 400 吨
#47 locatedIn #39
#40 locatedIn #41
#44 locatedIn #43
#44 holdsStakeIn #42 ; percent=43% ; status=planned
#44 metric 认购价 = 8.64 亿元 ; status=planned
#42 cooperatesWith #44 ; status=planned
#46 partOf #45
#45 said “政府不定价，但要定规矩。”
