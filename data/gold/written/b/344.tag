⟦Province#1|宁夏回族自治区⟧国民经济和社会发展“⟦Policy#2|十四五⟧”规划中的国资国企篇（要点）

　　2021年2月，⟦GovernmentBody#3|自治区人民政府⟧印发《⟦Policy#2|宁夏回族自治区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要⟧》。其中第三十二章专门部署深化国资国企改革，要点如下：

　　一、发展基础
　　“十三五”末，⟦GovernmentBody#4|自治区国资委⟧监管企业11户，资产总额4176亿元、较2015年增长41.3%；国有及国有控股企业营业收入1128亿元；累计投放扶贫贷款316亿元。⟦Group#6|宁夏国有资本运营集团⟧、⟦Group#7|宁夏交通投资集团⟧、⟦Group#8|宁夏农业投资集团⟧、⟦Group#9|宁夏旅游投资集团⟧先后组建。⟦Group#10|宁夏共享集团⟧建成全球首座万吨级铸造3D打印工厂，⟦Company#11|银川中铁水务公司⟧混改引入⟦Company#12|北京首创股份⟧持股49%。

　　二、总体目标
　　到2025年，区属国有企业资产总额力争达到6000亿元，年均增长7.5%左右，净资产收益率提高到3%，资产负债率稳定在60%以内，培育2户资产超千亿企业、5户上市公司。努力建设⟦Goal#13|黄河流域生态保护和高质量发展先行区⟧。

　　三、重点任务
　　（一）优化布局。围绕⟦Industry#14|清洁能源⟧、⟦Industry#15|新型材料⟧、⟦Industry#16|电子信息⟧、⟦Industry#17|绿色食品⟧“六新六特六优”产业，实行“⟦Strategy#18|三个一批⟧”调整。支持⟦Group#19|国家能源集团宁夏煤业公司⟧扩大煤制油产能，推动⟦Place#20|宁东能源化工基地⟧产值突破2000亿元；鼓励⟦Group#21|宁夏建材集团⟧、⟦Company#22|西北轴承⟧对接⟦Place#23|京津冀⟧。
　　（二）推进整合。组建⟦Group#24|宁夏水务投资集团⟧，统管⟦Facility#25|青铜峡灌区⟧、⟦Facility#26|固海扬水工程⟧经营性资产，⟦GovernmentBody#27|自治区水利厅⟧不再持有企业股权。将⟦Company#28|宁夏公路桥梁建设公司⟧整体并入⟦Group#7|宁夏交投⟧。
　　（三）健全制度。落实《⟦Policy#29|国企改革三年行动方案(2020—2022年)⟧》，⟦GovernmentBody#4|自治区国资委⟧制定《⟦Policy#30|区属企业董事会工作规则⟧》，推行经理层成员任期制和契约化管理，到2022年覆盖面100%。
　　（四）乡村振兴。区属企业每年投入帮扶资金不少于8000万元，优先支持⟦City#31|吴忠市⟧⟦County#32|红寺堡区⟧、⟦City#33|固原市⟧⟦County#34|西吉县⟧⟦Township#35|吉强镇⟧⟦Village#36|龙王坝村⟧等移民和脱贫村；⟦Group#8|宁夏农投⟧与⟦Institution#37|宁夏大学⟧共建⟦OrganizationUnit#38|肉牛产业研究院⟧，在⟦County#32|红寺堡⟧建设⟦Project#39|五万头肉牛托管基地⟧，投资7.6亿元。

　　四、保障措施
　　建立⟦OrganizationUnit#40|国资国企改革专项小组⟧，由自治区主席任组长；⟦GovernmentBody#41|自治区审计厅⟧每两年审计一次；对推进不力的单位，由⟦GovernmentBody#42|自治区党委督查室⟧通报。
====
#3 issued #2
#4 metric 监管企业 = 11 户
#4 metric 监管企业资产总额 = 4176 亿元
#4 metric 监管企业资产总额增长 = 41.3 %
#4 metric 营业收入 = 1128 亿元
#4 metric 累计投放扶贫贷款 = 316 亿元
#12 holdsStakeIn #11 ; percent=49%
#1 pursuesGoal #13
#4 metric 区属国有企业资产总额 = 6000 亿元 ; time=2025年 ; status=planned
#4 metric 资产总额年均增长 = 7.5 % ; approx=about ; status=planned
#4 metric 净资产收益率 = 3 % ; time=2025年 ; status=planned
#4 metric 资产负债率 = 60 % ; time=2025年 ; approx=atMost ; status=planned
#4 metric 资产超千亿企业 = 2 户 ; time=2025年 ; status=planned
#4 metric 上市公司 = 5 户 ; time=2025年 ; status=planned
#1 developsIndustry #14
#1 developsIndustry #15
#1 developsIndustry #16
#1 developsIndustry #17
#1 hasStrategy #18
#20 metric 产值 = 2000 亿元 ; approx=atLeast ; status=planned
#24 operates #25 ; status=planned
#24 operates #26 ; status=planned
#1 established #24 ; status=planned
#28 subsidiaryOf #7 ; status=planned
#4 issued #30 ; status=planned
#4 implements #29
#30 metric 覆盖面 = 100 % ; time=2022年 ; status=planned
#4 metric 帮扶资金 = 8000 万元 ; time=每年 ; approx=atLeast ; status=planned
#32 locatedIn #31
#34 locatedIn #33
#35 locatedIn #34
#36 locatedIn #35
#8 cooperatesWith #37
#8 established #38
#37 established #38
#8 hasProject #39 ; status=planned
#39 locatedIn #32
#39 metric 投资 = 7.6 亿元
#1 established #40 ; status=planned
