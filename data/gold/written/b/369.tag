学习贯彻⟦Meeting#1|党的十七届四中全会⟧精神　加强企业党建
⟦Group#2|潞安集团⟧：“一面党旗管井下”

　　“⟦Meeting#1|党的十七届四中全会⟧离我们煤矿有多远？”10月的一个中班，⟦Group#2|山西潞安矿业(集团)有限责任公司⟧⟦Company#3|常村煤矿⟧⟦OrganizationUnit#4|综采一队⟧的班前会上，党支部书记⟦Person#5|睢铁旺⟧抛出问题。有人答：“三百米。”井底车场离地面刚好三百一十二米。众人哄笑，⟦Person#5~|老睢⟧却没笑：“对，党建就要三百米。”
　　⟦PartyOrganization#32|集团党委⟧从今年7月起，在全集团146个井下党支部推行“⟦Initiative#6|三百米党建法⟧”：支部建在采掘队，党小组长兼安全网员，党员每班在危险源处挂红牌，牌上写姓名、手机号、承诺事项。9月，⟦Group#2~|集团⟧党委书记、董事长⟦Person#7|任闰土⟧随班下到⟦Company#3|常村煤矿⟧，在⟦Company#3~|矿⟧领导碰头会上强调：“牌子不是给检查组看的，要挂在工人最怕的地方。”
　　两年前不是这样。2007年5月⟦Company#8|漳村煤矿⟧运输事故，1名党员班长为救徒弟牺牲，全集团为此停产整顿6天，损失2.4亿元。痛定思痛，⟦Group#2~|集团⟧在⟦GovernmentBody#9|山西省委组织部⟧、⟦GovernmentBody#10|省国资委⟧⟦OrganizationUnit#11|党建处⟧指导下，制定《⟦Policy#12|潞安集团井下党组织工作细则⟧》，把“⟦Slogan#13|四个一流⟧”（一流班子、一流队伍、一流机制、一流业绩）写进考核，支部排名后5%的，书记就地免职。到今年9月底，⟦Group#2~|集团⟧产煤4086万吨，同比增长12.9%，百万吨死亡率0.021，连续18个月未发生较大事故，实现利润31.2亿元。
　　党建也管到了井口以外。⟦Group#2~|集团⟧与⟦City#14|长治市⟧⟦County#15|壶关县⟧⟦Township#16|树掌镇⟧⟦Village#17|森掌村⟧结对，支部委员⟦Person#18|牛忠孝⟧带着5名矿工，每月逢五到村里修渠，一条六公里的⟦Facility#19|红旗渠⟧（村民自起的名）引来山水，连片玉米亩产由320公斤提高到510公斤；⟦Group#2~|集团⟧出资86万元建的卫生所，今年5月由⟦Institution#20|长治医学院附属医院⟧派出3名医生坐诊，看病3800余人次。⟦GovernmentBody#21|壶关县委⟧书记⟦Person#22|璩春和⟧说：“老百姓不懂什么⟦Meeting#1|四中全会⟧，就看水流到没流到家里。”
　　“也不能把党建说成万能。”⟦Institution#23|山西省委党校⟧教授⟦Person#24|单秉文⟧在⟦Meeting#25|全国煤炭企业党建创新论坛⟧上指出，井下支部多，流动快，⟦Company#3|常村煤矿⟧四季度会有四分之一的党员因分队轮岗要转接关系，如果“牌子跟着人走，考核不跟着走”，三个月就变形式。对此，⟦Group#2~|集团⟧已在⟦Company#26|潞安余吾煤业公司⟧、⟦Company#27|王庄煤矿⟧两家单位试点党员“⟦Initiative#28|积分卡⟧”，由⟦Institution#29|太原理工大学⟧开发软件，明年推广到全集团3.1万名党员。
　　在⟦Group#30|大同煤矿集团⟧、⟦Group#31|阳泉煤业集团⟧，前来学习的代表已有23批。送走最后一批时，⟦Person#5|睢铁旺⟧还在坑口蹲着，用粉笔改红牌上的错别字。
====
#3 subsidiaryOf #2
#4 partOf #3
#5 holdsPosition #4 ; title=党支部书记
#32 partOf #2
#32 launched #6
#2 metric 井下党支部 = 146 个
#7 holdsPosition #2 ; title=党委书记、董事长
#7 visited #3
#7 said “牌子不是给检查组看的，要挂在工人最怕的地方。”
#5 said “对，党建就要三百米。”
#8 subsidiaryOf #2
#2 metric 停产整顿损失 = 2.4 亿元
#11 partOf #10
#2 issued #12
#2 implements #13
#2 metric 产煤 = 4086 万吨 ; time=9月底
#2 metric 产煤同比增长 = 12.9 % ; time=9月底
#2 metric 百万吨死亡率 = 0.021 ; time=9月底
#2 metric 利润 = 31.2 亿元 ; time=9月底
#2 pairedWith #17
#17 locatedIn #16
#16 locatedIn #15
#15 locatedIn #14
#17 metric 玉米亩产 = 510 公斤
#2 fundedAid #17 ; amount=86万元 ; purpose=卫生所
#20 metric 医生 = 3 名
#20 metric 看病 = 3800 人次 ; approx=about
#22 holdsPosition #21 ; title=书记
#24 said “也不能把党建说成万能。”
#24 said “牌子跟着人走，考核不跟着走”
#5 said “党的十七届四中全会离我们煤矿有多远？”
#22 said “老百姓不懂什么四中全会，就看水流到没流到家里。”
#24 holdsPosition #23 ; title=教授
#24 participatedIn #25
#26 subsidiaryOf #2
#27 subsidiaryOf #2
#26 launched #28
#27 launched #28
#28 metric 党员 = 3.1 万名 ; status=planned
#29 cooperatesWith #2
