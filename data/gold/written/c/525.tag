⟦Province#1|湖北⟧省属国企“航母编队”下水两年

2022年1月那场“合并同类项”，把⟦Province#1|湖北⟧22户省属企业整合为9家集团。两年过去，这支编队驶到了哪里？

——看⟦Group#2|湖北联投⟧。由原⟦Group#3|省建投⟧与⟦Group#4|省清能集团⟧等并入后，⟦Group#2~|集团⟧2023年营收1085亿元，同比增24%，城市更新签约面积1970万平方米。⟦Project#5|花山河湖综合整治⟧、⟦Project#6|光谷中央生态大走廊⟧、⟦Project#7|鄂州花湖机场航空物流园⟧三个项目包办了它一半的投资。
——看⟦Group#8|长江产业投资集团⟧。以股权投资见长，管理基金规模2530亿元，累计投出⟦Company#9|长江存储⟧、⟦Company#10|武汉新芯⟧、⟦Company#11|华工正源⟧等412个项目，其中⟦Industry#12|集成电路⟧占43%，2023年净利润28亿元。
——看⟦Group#13|湖北交投⟧。高速里程突破8000公里，⟦Project#14|武汉都市圈环线孝感段⟧7月贯通；重组而来的⟦Company#15|湖北联发物流⟧，经⟦Company#16|汉欧国际⟧发运⟦Product#17|中欧班列·长江号⟧1120列，同比增长16%。
——看⟦Group#18|湖北文旅⟧。⟦Facility#19|神农架滑雪场⟧、⟦Facility#20|武当山索道⟧合计接待游客1390万人次，收入18.2亿元。
——看⟦Group#21|湖北农发⟧。⟦Product#22|荆楚粮油⟧、⟦Product#23|虾稻共作⟧小龙虾把外省商超从23家做到97家，但粮油毛利率仅4.6%，净利润0.9亿元，为九家最低。
——看⟦Group#24|湖北铁路⟧、⟦Group#25|湖北港口⟧。⟦Facility#26|阳逻港⟧四期投产，集装箱279万标箱，增长11.5%；⟦Project#27|沿江高铁武宜段⟧累计完成投资368亿元，占总投资的八成二。

“编队不是排队。”⟦GovernmentBody#28|湖北省国资委⟧主任⟦Person#29|龙承望⟧在⟦Meeting#30|省国资国企年度工作会议⟧上提醒，九家之间还有重复投资，单是⟦Industry#41|新能源⟧赛道就有6家企业进入，⟦City#31|宜昌⟧、⟦City#32|荆门⟧两市光⟦Industry#33|磷酸铁锂⟧就批了七个园区。会议要求在6月底前出台《⟦Policy#34|省属企业主业正面清单⟧》，建立⟦Initiative#35|重大投资联审⟧。

数字背后也有代价。改革期间退出“两非”企业191户，分流安置9400人；⟦Company#36|葛店化工⟧、⟦Company#37|湖北蓝特炭素⟧两户“老病号”破产终结，清偿率分别为31.2%和12.8%。在⟦County#38|阳新县⟧⟦Township#39|富池镇⟧，原⟦Company#36|葛店化工⟧的退休职工⟦Person#40|徐长庚⟧每月多领了218元医疗补贴。
——重组后设立的新军也开始交卷。⟦Group#61|湖北数产集团⟧接手的⟦Platform#62|鄂汇办⟧注册用户5120万，⟦Platform#63|楚道云链⟧撮合大宗交易286亿元，牵头编制的⟦Product#64|长江钢铁价格指数⟧每周三发布；⟦Company#65|华中科技产业研究院⟧由它与⟦Institution#66|武汉理工大学⟧各出资45%、55%组建，已孵化企业37家。⟦Group#67|湖北机场集团⟧旗下⟦Facility#68|花湖国际机场⟧货邮吞吐量24.5万吨，开通国际货运航线16条，入驻的⟦Company#69|顺丰航空⟧一家占了八成六。“以前是平台等项目，现在是项目找平台。”⟦Group#61|数产集团⟧副总经理⟦Person#70|鄢若水⟧说。
====
#1 metric 省属企业集团 = 9 家
#2 formedFrom #3
#2 formedFrom #4
#2 metric 营收 = 1085 亿元 ; time=2023年
#2 metric 营收同比增长 = 24 % ; time=2023年
#2 metric 城市更新签约面积 = 1970 万平方米
#2 hasProject #5
#2 hasProject #6
#2 hasProject #7
#8 metric 管理基金规模 = 2530 亿元
#8 holdsStakeIn #9
#8 holdsStakeIn #10
#8 holdsStakeIn #11
#8 metric 投资项目 = 412 个
#8 developsIndustry #12
#8 metric 集成电路占比 = 43 %
#8 metric 净利润 = 28 亿元 ; time=2023年
#13 metric 高速里程 = 8000 公里 ; approx=atLeast
#13 hasProject #14
#15 subsidiaryOf #13
#15 cooperatesWith #16
#15 metric 发运班列 = 1120 列
#15 metric 发运班列同比增长 = 16 %
#18 operates #19
#18 operates #20
#18 metric 接待游客 = 1390 万人次
#18 metric 收入 = 18.2 亿元
#21 produces #22
#21 produces #23
#21 metric 外省商超 = 97 家
#21 metric 粮油毛利率 = 4.6 %
#21 metric 净利润 = 0.9 亿元
#25 operates #26
#26 metric 集装箱 = 279 万标箱
#26 metric 集装箱增长 = 11.5 %
#24 hasProject #27
#27 metric 累计完成投资 = 368 亿元
#29 holdsPosition #28 ; title=主任
#29 said “编队不是排队。”
#29 participatedIn #30
#28 issued #34 ; status=planned
#28 launched #30
#28 launched #35
#28 metric 退出两非企业 = 191 户
#28 metric 分流安置 = 9400 人
#36 metric 清偿率 = 31.2 %
#37 metric 清偿率 = 12.8 %
#39 locatedIn #38
#40 holdsPosition #36 ; title=退休职工
#40 metric 每月医疗补贴增加 = 218 元
#31 developsIndustry #33
#32 developsIndustry #33
#16 produces #17
#61 operates #62
#61 operates #63
#62 metric 注册用户 = 5120 万
#63 metric 撮合大宗交易 = 286 亿元
#61 produces #64
#61 established #65
#66 established #65
#61 holdsStakeIn #65 ; percent=45%
#66 holdsStakeIn #65 ; percent=55%
#61 cooperatesWith #66
#65 metric 孵化企业 = 37 家
#67 operates #68
#68 metric 货邮吞吐量 = 24.5 万吨
#68 metric 国际货运航线 = 16 条
#70 holdsPosition #61 ; title=副总经理
#70 said “以前是平台等项目，现在是项目找平台。”
