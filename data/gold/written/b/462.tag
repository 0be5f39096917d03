⟦City#31|中山市⟧⟦Township#19|古镇镇⟧⟦GovernmentBody#1~|党委⟧学习教育纪实：灯下“充电”，一线“发光”

⟦Township#19~|我镇⟧⟦Initiative#2|深入贯彻中央八项规定精神学习教育⟧开展以来，紧扣“灯饰之都”转型升级实际，坚持学查改一体推进。截至6月底，镇领导班子集中学习研讨7次，全镇83个党组织开展学习交流412场次，查找问题176个，整改到位158个。

学，点亮“理论灯”。⟦GovernmentBody#1|镇党委⟧用好“⟦Initiative#3|灯都夜话⟧”“⟦Initiative#4|流动党课车⟧”，把课堂搬到⟦Facility#5|星光联盟灯饰城⟧、⟦Facility#6|华艺广场⟧，线上线下参与人数超过1.9万人次。⟦Village#7|曹三社区⟧党委书记⟦Person#8|苏沛强⟧创作粤语快板《⟦Product#9|八条铁规记心上⟧》，全网播放量达到53万。⟦Institution#10|中山市委党校⟧副教授⟦Person#11|简慧娴⟧受邀授课，她说：“规矩不是绑手绑脚，是给干事的人撑腰。”

查，找准“病灶灯”。⟦GovernmentBody#12|古镇镇纪委⟧联合⟦GovernmentBody#13|市审计局⟧，对镇属⟦Company#14|古镇资产经营公司⟧、⟦Company#15|灯都产业投资公司⟧等6家企业开展违规吃喝、工程招投标、公车管理专项检查，发现问题线索14条，立案3宗，给予党纪政务处分5人。⟦Company#14|资产经营公司⟧超标准配置办公家具涉及的8.7万元已全部清退。

改，照亮“民生灯”。针对商户反映强烈的“停车难、物流贵、融资烦”，镇里推出“⟦Initiative#16|十件小事⟧”：⟦Project#17|冈东路停车楼⟧于5月28日启用，新增车位620个；⟦Company#18|顺丰速运⟧在⟦Township#19|古镇镇⟧设立⟦Facility#20|灯饰专线集散中心⟧，单票运费平均下降0.8元；⟦Company#21|中山农商银行⟧推出“⟦Product#22|灯饰贷⟧”，累计授信3.6亿元，惠及商户287户。⟦Village#23|海洲村⟧灯饰加工户⟦Person#24|梁艳霞⟧说：“以前跑三趟，现在点一下。”

治，长明“制度灯”。制定《⟦Policy#25|古镇镇公务接待管理细则⟧》等11项制度，废止过时文件26份。⟦GovernmentBody#1|镇党委⟧与⟦Place#26|横琴粤澳深度合作区⟧⟦GovernmentBody#27|执行委员会经济发展局⟧开展结对共学，签订《⟦Policy#28|廉洁共建协议⟧》。

虽有成效，仍有不足。个别干部还存在“等靠看”心理，部分村居“三资”平台数据录入不及时。下一步，我们将常态化开展“⟦Initiative#29|清风夜巡⟧”，年内计划将⟦Company#15|灯都产业投资公司⟧的招采全部纳入⟦Platform#30|阳光采购平台⟧。
====
#1 launched #2
#1 metric 集中学习研讨 = 7 次 ; time=截至6月底
#1 metric 党组织 = 83 个
#1 metric 学习交流 = 412 场次 ; time=截至6月底
#1 metric 查找问题 = 176 个 ; time=截至6月底
#1 metric 整改到位 = 158 个 ; time=截至6月底
#1 launched #3
#1 launched #4
#1 metric 参与人数 = 1.9 万人次 ; approx=atLeast
#8 holdsPosition #7 ; title=党委书记
#8 produces #9
#9 metric 播放量 = 53 万
#11 holdsPosition #10 ; title=副教授
#11 said “规矩不是绑手绑脚，是给干事的人撑腰。”
#1 supervises #14
#1 supervises #15
#19 locatedIn #31
#12 cooperatesWith #13
#12 metric 问题线索 = 14 条
#12 metric 立案 = 3 宗
#12 metric 党纪政务处分 = 5 人
#14 metric 清退 = 8.7 万元
#1 addresses “停车难、物流贵、融资烦”
#1 launched #16
#1 hasProject #17
#17 metric 新增车位 = 620 个
#17 locatedIn #19
#18 established #20
#20 locatedIn #19
#20 metric 单票运费下降 = 0.8 元
#21 produces #22
#22 metric 累计授信 = 3.6 亿元
#22 metric 惠及商户 = 287 户
#24 said “以前跑三趟，现在点一下。”
#1 issued #25
#1 metric 制度 = 11 项
#1 metric 废止文件 = 26 份
#27 locatedIn #26
#1 cooperatesWith #27
#1 launched #29 ; status=planned
#1 issued #28
