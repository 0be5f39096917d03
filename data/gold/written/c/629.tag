⟦GovernmentBody#1|国家发展和改革委员会⟧信息简报
以工代赈专辑（9）

⟦Province#2|青海省⟧⟦Place#3|黄南州⟧：牧道上走出来的劳务报酬

一、基本情况。⟦Place#3|黄南藏族自治州⟧2018—2022年实施以工代赈项目97个，总投资4.31亿元，其中中央预算内资金3.56亿元，发放劳务报酬6820万元，占中央资金的19.2%，带动务工7900余人次，人均增收8600元。

二、典型项目
（1）⟦Project#4|泽库宁秀镇草场道路工程⟧。⟦County#5|泽库县⟧⟦Township#6|宁秀镇⟧海拔3680米，⟦GovernmentBody#7|县发展改革局⟧为项目主管，⟦Company#8|泽库县有机牧业开发公司⟧作为业主。新建砂石牧道42公里、过水路面17处，投资2100万元，劳务报酬占比达到24%。
（2）⟦Project#9|同仁隆务河谷防护堤（二期）⟧。⟦Group#10|青海水利水电集团⟧中标，报价1845万元；村民⟦Person#11|仁青扎西⟧当上砌石班长，5个月挣了3.6万元，“家里的唐卡颜料钱也是它出的”。
（3）⟦Project#12|尖扎德吉村移民后扶水上乐园⟧。⟦County#13|尖扎县⟧⟦Township#14|昂拉乡⟧⟦Village#15|德吉村⟧是251户易地搬迁户的新家，2019年⟦Group#16|国家能源集团⟧⟦Company#17|青海电力公司⟧捐资680万元建成⟦Facility#18|德吉码头⟧，后由⟦Company#19|尖扎黄河文旅⟧承租，年租金50万元。2022年全村接待游客21.7万人次，收入980万元，⟦Village#15|德吉村⟧入选⟦Honor#20|中国美丽休闲乡村⟧。
（4）⟦Project#21|河南县蒙古马场圈窝改建⟧。总投资560万元，⟦Company#22|青海可可西里食品⟧与牧户签约，收购⟦Product#23|雪多牦牛⟧1.2万头，均价每头1.15万元。

三、做法和成效。一是工程能用人工的不用机械。二是探索⟦Initiative#24|劳务报酬预付制⟧，⟦Company#25|青海银行黄南分行⟧垫资2000万元。三是与⟦Province#26|天津⟧协作，⟦Group#27|天津食品集团⟧、⟦Company#28|海河乳品⟧与⟦County#5|泽库⟧共建⟦Facility#29|有机奶源基地⟧，存栏奶牦牛5200头，⟦Company#28|海河⟧收奶价每公斤9.8元。

四、问题。冻土地段工期短，部分项目资金拨付滞后，截至12月底结转4370万元；另有9个项目未公示工资表，被⟦GovernmentBody#30|省审计厅⟧点名，现已全部整改到位。

五、打算。落实《⟦Policy#31|国家以工代赈管理办法⟧》，劳务报酬占比提高到30%以上，谋划⟦Project#32|麦秀林场旅游步道⟧等项目28个，估算投资1.9亿元。⟦Province#2|青海⟧其他市州拟在2023年6月到⟦Place#3|黄南⟧召开⟦Meeting#33|全省以工代赈现场观摩会⟧。
六、机构。⟦Company#8|泽库县有机牧业开发公司⟧系由⟦Company#60|县畜牧总公司⟧、⟦Company#61|和日石雕公司⟧合并组建，⟦GovernmentBody#62|县国资中心⟧代行出资人职责，主要功能是“建圈、修路、收奶”；去年亏损137万元，今年6月完成对⟦Company#63|多禾茂牛绒厂⟧70%股权的受让后，预计扭亏。
====
#3 locatedIn #2
#3 metric 以工代赈项目 = 97 个 ; time=2018—2022年
#3 metric 总投资 = 4.31 亿元 ; time=2018—2022年
#3 metric 中央预算内资金 = 3.56 亿元 ; time=2018—2022年
#3 metric 发放劳务报酬 = 6820 万元 ; time=2018—2022年
#3 metric 劳务报酬占中央资金 = 19.2 % ; time=2018—2022年
#3 metric 带动务工 = 7900 人次 ; approx=about ; time=2018—2022年
#3 metric 人均增收 = 8600 元
#5 hasProject #4
#8 hasProject #4
#6 locatedIn #5
#4 locatedIn #6
#6 metric 海拔 = 3680 米
#7 partOf #5
#4 metric 砂石牧道 = 42 公里
#4 metric 过水路面 = 17 处
#4 metric 投资 = 2100 万元
#4 metric 劳务报酬占比 = 24 %
#10 hasProject #9
#9 metric 报价 = 1845 万元
#11 metric 收入 = 3.6 万元 ; time=5个月
#11 said “家里的唐卡颜料钱也是它出的”
#15 hasProject #12
#14 locatedIn #13
#15 locatedIn #14
#15 metric 易地搬迁户 = 251 户
#17 subsidiaryOf #16
#17 fundedAid #18 ; amount=680万元 ; time=2019年
#17 established #18 ; time=2019年
#18 metric 捐资 = 680 万元
#19 operates #18
#18 metric 年租金 = 50 万元
#15 metric 接待游客 = 21.7 万人次 ; time=2022年
#15 metric 旅游收入 = 980 万元 ; time=2022年
#15 receivedHonor #20
#21 metric 总投资 = 560 万元
#22 metric 收购雪多牦牛 = 1.2 万头
#23 metric 均价 = 1.15 万元
#3 launched #24
#25 metric 垫资 = 2000 万元
#27 cooperatesWith #5
#28 cooperatesWith #5
#27 established #29
#28 established #29
#5 established #29
#29 metric 存栏奶牦牛 = 5200 头
#28 metric 收奶价 = 9.8 元
#26 pairedWith #3
#3 metric 结转资金 = 4370 万元 ; time=截至12月底
#3 metric 未公示工资表项目 = 9 个
#3 implements #31
#3 metric 劳务报酬占比 = 30 % ; approx=atLeast ; status=planned
#3 hasProject #32 ; status=planned
#3 metric 谋划项目 = 28 个 ; status=planned
#3 metric 估算投资 = 1.9 亿元 ; status=planned
#2 launched #33 ; status=planned ; time=2023年6月
#8 formedFrom #60
#8 formedFrom #61
#62 supervises #8
#8 hasRole “建圈、修路、收奶”
#8 metric 亏损 = 137 万元 ; time=去年
#8 acquired #63 ; percent=70%
