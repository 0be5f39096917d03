⟦Group#1|闽江纺织集团⟧亏损企业治理专项行动情况报告

⟦GovernmentBody#2|福州市国资委⟧：
根据《⟦Policy#3|关于开展市属企业亏损治理专项行动的通知⟧》要求，⟦Group#1|闽江纺织集团有限公司⟧（下称“⟦Group#1~|集团⟧”）对所属亏损企业开展全面排查、分类施治。现报告如下：

截至2022年12月末，⟦Group#1~|集团⟧纳入治理范围亏损子企业15户，合计亏损2.37亿元。经过15个月攻坚，至2024年3月末，亏损户数降到6户，亏损额压缩为5,840万元，减亏75.4%；其中，⟦Company#4|长乐锦纶公司⟧、⟦Company#5|闽纺进出口公司⟧、⟦Company#6|永泰家纺公司⟧3户实现扭亏为盈，⟦Company#7|福清针织公司⟧等5户通过清算注销、股权转让方式退出，1户并入⟦Company#8|闽纺科技公司⟧。

一、坚持“一企一策”，把脉开方。
按照“⟦Initiative#9|止血、输血、造血⟧”三步法，⟦Group#1~|集团⟧为每户企业制定治亏路线图，领导班子成员分片包干。⟦Company#4|长乐锦纶公司⟧是亏损“第一大户”，2022年亏损9,620万元。⟦Group#1~|集团⟧总经理⟦Person#10|卓启明⟧蹲点4个月，砍掉低端常规丝12条产线，转产⟦Product#11|再生锦纶⟧、⟦Product#12|超细旦纤维⟧，2023年下半年起单月盈利，全年实现利润318万元。

二、坚持“三项清零”，止住出血点。
对连续三年亏损且扭亏无望的⟦Company#7|福清针织公司⟧，⟦Group#1~|集团⟧没有再投入一分钱，依法分流安置职工207人，支付经济补偿金1,740万元，盘活工业用地83亩。对⟦Company#13|闽侯印染厂⟧因环保不达标导致的停产，与⟦County#14|闽侯县⟧⟦GovernmentBody#15|青口镇政府⟧协商整体搬迁，争取补偿款1.05亿元，但腾退时间比原计划推迟半年。

三、坚持向管理要效益。
开展“⟦Initiative#16|降本增效百日行动⟧”，棉花集中采购率由41%提高到86%，吨纱用电下降112千瓦时，存货周转天数由97天缩短至71天，全年节约成本费用4,300余万元。以⟦Group#17|天虹国际集团⟧、⟦Company#18|华孚时尚⟧为标杆，建立“⟦Initiative#19|日清日结、周盘周点⟧”对标体系。

四、坚持刚性考核。
把治亏结果与薪酬挂钩，⟦Company#8|闽纺科技公司⟧等2户完成减亏目标的经营班子兑现奖励58万元；对未完成目标的⟦Company#20|罗源化纤公司⟧，总经理⟦Person#21|池德海⟧被免职，领导班子绩效年薪扣减30%。

五、存在不足。⟦Company#20|罗源化纤公司⟧今年一季度仍亏损1,290万元；⟦Company#22|闽纺置业⟧商铺去化率仅18%。

六、下一步。力争2024年末亏损户数控制在3户以内、亏损额不超过2,000万元；⟦Company#20|罗源化纤公司⟧拟引入⟦Company#23|福建永荣锦江公司⟧战略投资，目前正在开展资产评估。
特此报告。
                              ⟦Group#1|闽江纺织集团有限公司⟧
                                 2024年4月10日
====
#1 implements #3
#2 supervises #1
#1 metric 纳入治理亏损子企业 = 15 户 ; time=截至2022年12月末
#1 metric 合计亏损 = 2.37 亿元 ; time=截至2022年12月末
#1 metric 亏损户数 = 6 户 ; time=至2024年3月末
#1 metric 亏损额 = 5840 万元 ; time=至2024年3月末
#1 metric 减亏 = 75.4 %
#1 metric 扭亏为盈企业 = 3 户
#1 metric 退出企业 = 5 户
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#20 subsidiaryOf #1
#22 subsidiaryOf #1
#1 launched #9
#4 metric 亏损 = 9620 万元 ; time=2022年
#10 holdsPosition #1 ; title=总经理
#10 visited #4
#4 produces #11
#4 produces #12
#4 metric 砍掉低端常规丝产线 = 12 条
#4 metric 利润 = 318 万元 ; time=2023年
#7 metric 分流安置职工 = 207 人
#7 metric 经济补偿金 = 1740 万元
#7 metric 盘活工业用地 = 83 亩
#13 subsidiaryOf #1
#15 locatedIn #14
#1 metric 补偿款 = 1.05 亿元
#1 launched #16
#1 metric 棉花集中采购率 = 86 %
#1 metric 吨纱用电下降 = 112 千瓦时
#1 metric 存货周转天数 = 71 天
#1 metric 节约成本费用 = 4300 万元 ; approx=about
#1 benchmarksAgainst #17
#1 benchmarksAgainst #18
#1 launched #19
#1 metric 兑现奖励 = 58 万元
#1 metric 绩效年薪扣减 = 30 %
#21 holdsPosition #20 ; title=总经理 ; status=ended
#20 metric 亏损 = 1290 万元 ; time=今年一季度
#22 metric 商铺去化率 = 18 %
#1 metric 亏损户数 = 3 户 ; time=2024年末 ; approx=atMost ; status=planned
#1 metric 亏损额 = 2000 万元 ; time=2024年末 ; approx=atMost ; status=planned
#23 holdsStakeIn #20 ; status=planned
