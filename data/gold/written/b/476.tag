⟦Group#1|新疆生产建设兵团第八师国资公司⟧：述职述廉报告（摘要）
述职人：⟦Person#2|买买提明·依明⟧，党委委员、副总经理

2019年，我在⟦PartyOrganization#3|公司党委⟧领导下，分管改革、法务和乡村振兴工作，现述职如下。

一、履职情况。⟦Group#1|第八师石河子市国有资产投资经营公司⟧（简称⟦Group#1|八师国资公司⟧）旗下有⟦Company#4|新疆天业股份⟧、⟦Company#5|天山铝业⟧（参股）、⟦Company#6|石河子西部绿珠果蔬公司⟧等控参股企业56户，管理资产1,083亿元。今年全年实现国有权益收益7.28亿元，同比增加1.1亿元。
（1）牵头制定《⟦Policy#7|兵团国企改革“五权”下放清单（八师版）⟧》，把38项经营权归还企业；⟦Company#6|西部绿珠⟧借机甩掉包袱，与⟦Group#8|新疆果业集团⟧联合推出“⟦Product#9|军垦红⟧”番茄丁，出口⟦Place#10|哈萨克斯坦⟧1.3万吨。
（2）推动⟦Company#4|天业股份⟧与⟦Group#11|天业集团⟧资产重组获⟦GovernmentBody#12|中国证监会⟧核准，发行股份购买⟦Company#13|天能化工⟧100%股权，交易价格48.39亿元。由于方案设计之初未充分评估汇兑，我负有次要责任，扣减绩效2万元。
（3）解决历史遗留问题。⟦Company#14|石河子一四三团造纸厂⟧、⟦Company#15|莫索湾轧花厂⟧等12家僵尸企业出清，化解债务4.6亿元，职工全部纳入社会保险。

二、脱贫攻坚。挂点⟦County#16|和田县⟧⟦Township#17|罕艾日克镇⟧⟦Village#18|依斯拉木阿瓦提村⟧，全村317户建档立卡户，2019年底剩余9户18人，贫困发生率由29.4%下降到0.6%。引进⟦Company#19|石河子花园乳业⟧建设⟦Facility#20|驼奶收购站⟧1座，⟦Group#1~|公司⟧捐赠饲草机械23台（套），为村里修建灌溉渠3.7公里。驻村队员⟦Person#21|韩兆霖⟧因公致残，被追记⟦Honor#22|兵团脱贫攻坚奋进奖⟧。

三、廉洁自律。严格遵守中央八项规定，全年公务接待4次，无超标；拒收礼金、消费卡折合1.9万元并上缴。对分管的⟦OrganizationUnit#23|法务部⟧1名违规兼职人员作出诫勉，本人向⟦PartyOrganization#24|公司纪委⟧作出检查。

四、不足与打算。基层调研偏少，全年下团场只有31天；对⟦Initiative#25|双百行动⟧等新政策吃得不透。2020年，拟集中精力办好三件事：推进⟦Company#6|西部绿珠⟧增资扩股，引进不超过8,000万元社会资本；配合⟦GovernmentBody#26|八师国资委⟧完成⟦Company#27|石河子南山旅游公司⟧股权划转；与⟦Institution#28|石河子大学⟧共建“⟦OrganizationUnit#29|棉花产业研究院⟧”，资金尚未落实。
====
#2 holdsPosition #3 ; title=党委委员
#2 holdsPosition #1 ; title=副总经理
#3 partOf #1
#4 subsidiaryOf #1
#6 subsidiaryOf #1
#1 holdsStakeIn #5
#1 metric 控参股企业 = 56 户
#1 metric 管理资产 = 1083 亿元
#1 metric 国有权益收益 = 7.28 亿元 ; time=今年全年
#1 metric 国有权益收益同比增加 = 1.1 亿元
#1 issued #7
#1 metric 归还企业经营权 = 38 项
#6 cooperatesWith #8
#6 produces #9
#8 produces #9
#9 metric 出口 = 1.3 万吨
#4 acquired #13 ; percent=100%
#13 metric 交易价格 = 48.39 亿元
#2 metric 扣减绩效 = 2 万元
#14 subsidiaryOf #1 ; status=ended
#15 subsidiaryOf #1 ; status=ended
#1 metric 出清僵尸企业 = 12 家
#1 metric 化解债务 = 4.6 亿元
#17 locatedIn #16
#18 locatedIn #17
#1 pairedWith #18
#18 metric 建档立卡户 = 317 户
#18 metric 剩余贫困户 = 9 户 ; time=2019年底
#18 metric 剩余贫困人口 = 18 人 ; time=2019年底
#18 metric 贫困发生率 = 0.6 %
#19 established #20
#20 locatedIn #18
#1 fundedAid #18 ; amount=饲草机械23台（套）
#1 metric 灌溉渠 = 3.7 公里
#21 receivedHonor #22
#2 metric 公务接待 = 4 次 ; time=全年
#2 metric 拒收礼金、消费卡 = 1.9 万元
#2 metric 下团场 = 31 天 ; time=全年
#23 partOf #1
#24 partOf #1
#6 metric 社会资本 = 8000 万元 ; approx=atMost ; status=planned
#26 supervises #27
#1 cooperatesWith #28 ; status=planned
#1 established #29 ; status=planned
#28 established #29 ; status=planned
