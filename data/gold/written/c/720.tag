⟦GovernmentBody#1|河池市国资委⟧关于⟦Initiative#2|国企改革三年行动⟧（2020—2022年）完成情况的总结

⟦GovernmentBody#3|自治区国资委⟧：
　　按照《⟦Policy#4|关于做好国企改革三年行动总结评估工作的通知⟧》（桂国资函〔2022〕317号）要求，现将⟦City#5~|我市⟧有关情况报告如下。
　　一、总体完成情况
　　⟦City#5|河池市⟧《⟦Policy#6|国企改革三年行动实施方案（2020—2022年）⟧》确定的68项任务、137条举措，至2022年11月底全部完成，完成率100%。市直监管企业由23户压减为8户，资产总额由512亿元增加到974亿元，2022年1—11月营业收入96.1亿元、利润总额3.47亿元，较2019年全年分别增长88%、1.2倍。
　　二、主要做法
　　（一）优布局。组建⟦Group#7|河池城投集团⟧、⟦Group#8|河池投资集团⟧、⟦Group#9|河池交旅集团⟧、⟦Group#10|河池水务集团⟧、⟦Group#11|河池工投集团⟧。其中⟦Group#8|投资集团⟧以⟦Company#12|河池市国有资产投资经营公司⟧为基础，吸收⟦Company#13|市融资担保公司⟧、⟦Company#14|市小微企业助贷公司⟧；⟦Group#10|水务集团⟧推动⟦Company#15|宜州供水⟧、⟦Company#16|环江清泉水务⟧等7家县级水厂“城乡一张网”，日供水能力38万吨。
　　（二）混所有。⟦Group#11|工投⟧所属⟦Company#17|南方有色冶炼公司⟧引入⟦Group#18|广西华锡集团⟧持股15%、员工持股平台持股6%，公司2021年扭亏，2022年1—11月利润9,760万元，占⟦Group#11|工投集团⟧利润的52%。⟦Company#19|罗城水泥⟧、⟦Company#20|东兰糖厂⟧等14户“两非”“两资”企业完成清退，盘活土地1,840亩，回收资金5.6亿元。
　　（三）活机制。三项制度改革评估，⟦Group#9|交旅集团⟧由C级升为A级；8户企业经理层56人全部签订契约，任期内解聘3人，最高薪酬与最低薪酬差距3.1倍。
　　（四）强监管。建成⟦Platform#21|河池国资在线监管平台⟧，接入企业163户，⟦Initiative#22|阳光采购⟧节约资金1.08亿元；整改⟦GovernmentBody#23|市委⟧巡察、⟦GovernmentBody#24|审计厅⟧反馈问题219个。
　　（五）抓帮扶。⟦Group#7|河池城投⟧等五家集团全部参加⟦Initiative#60|百企兴百村⟧，与⟦County#61|都安县⟧⟦Township#62|隆福乡⟧、⟦County#63|大化县⟧⟦Township#64|七百弄乡⟧的9个村结对，三年投入3,120万元，其中⟦Group#10|水务集团⟧1,640万元用于⟦Project#65|七百弄人饮提升工程⟧，解决8,300人季节性缺水；⟦Group#8|投资集团⟧扶持的⟦Product#66|七百弄鸡⟧去年出栏61万羽，注册“⟦Product#67|弄里香⟧”商标。⟦Company#17|南方有色⟧定点采购⟦County#68|凤山⟧核桃油42吨。
　　三、存在的困难
　　资产质量不高，公益性资产占比58%；人才“引不来”，⟦Group#9|交旅集团⟧智慧旅游岗位三年招聘五次无人报名；⟦Project#25|龙江河谷环境治理⟧等项目回款慢。
　　四、下一步打算
　　开展⟦Initiative#26|对标一流价值创造行动⟧，力争2025年培育1户总资产500亿元以上、2户AA+企业；支持⟦Group#11|工投集团⟧申建⟦OrganizationUnit#27|铟锡新材料自治区重点实验室⟧，打造⟦Goal#28|桂西北资源循环利用产业高地⟧；推动⟦Group#8|投资集团⟧发起10亿元的⟦Fund#29|河池锑产业基金⟧。
　　专此报告。
====
#3 issued #4
#5 issued #6
#6 metric 任务 = 68 项
#6 metric 举措 = 137 条
#6 metric 任务完成率 = 100 % ; time=2022年11月底
#5 launched #2
#1 launched #2
#1 metric 市直监管企业 = 8 户
#1 metric 市直监管企业资产总额 = 974 亿元
#1 metric 市直监管企业营业收入 = 96.1 亿元 ; time=2022年1—11月
#1 metric 市直监管企业利润总额 = 3.47 亿元 ; time=2022年1—11月
#1 metric 营业收入较2019年增长 = 88 % ; time=2022年1—11月
#1 metric 利润总额较2019年增长 = 1.2 倍 ; time=2022年1—11月
#1 established #7
#1 established #8
#1 established #9
#1 established #10
#1 established #11
#1 supervises #7
#1 supervises #8
#1 supervises #9
#1 supervises #10
#1 supervises #11
#8 formedFrom #12
#13 subsidiaryOf #8
#14 subsidiaryOf #8
#15 subsidiaryOf #10
#16 subsidiaryOf #10
#10 metric 县级水厂 = 7 家
#10 metric 日供水能力 = 38 万吨
#17 subsidiaryOf #11
#18 holdsStakeIn #17 ; percent=15%
#17 metric 利润 = 9760 万元 ; time=2022年1—11月
#17 metric 占工投集团利润 = 52 % ; time=2022年1—11月
#1 metric “两非”“两资”企业清退 = 14 户
#1 metric 盘活土地 = 1840 亩
#1 metric 回收资金 = 5.6 亿元
#1 metric 签订契约经理层 = 56 人
#1 metric 解聘 = 3 人
#1 metric 最高薪酬与最低薪酬差距 = 3.1 倍
#1 established #21
#21 metric 接入企业 = 163 户
#1 launched #22
#22 metric 节约资金 = 1.08 亿元
#1 metric 整改问题 = 219 个
#1 metric 公益性资产占比 = 58 %
#1 launched #26 ; status=planned
#11 established #27 ; status=planned
#11 pursuesGoal #28
#8 established #29 ; status=planned
#29 metric 规模 = 10 亿元 ; status=planned
#1 metric 培育总资产500亿元以上企业 = 1 户 ; time=2025年 ; status=planned
#1 metric 培育AA+企业 = 2 户 ; time=2025年 ; status=planned
#7 participatedIn #60
#8 participatedIn #60
#9 participatedIn #60
#10 participatedIn #60
#11 participatedIn #60
#7 pairedWith #62
#7 pairedWith #64
#8 pairedWith #62
#8 pairedWith #64
#9 pairedWith #62
#9 pairedWith #64
#10 pairedWith #62
#10 pairedWith #64
#11 pairedWith #62
#11 pairedWith #64
#62 locatedIn #61
#64 locatedIn #63
#7 metric 帮扶投入 = 3120 万元 ; time=三年
#8 metric 帮扶投入 = 3120 万元 ; time=三年
#9 metric 帮扶投入 = 3120 万元 ; time=三年
#10 metric 帮扶投入 = 3120 万元 ; time=三年
#11 metric 帮扶投入 = 3120 万元 ; time=三年
#10 fundedAid #65 ; amount=1,640万元
#10 hasProject #65
#65 metric 受益人口 = 8300 人
#66 metric 出栏 = 61 万羽 ; time=去年
#17 metric 采购核桃油 = 42 吨
