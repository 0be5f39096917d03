⟦Place#1|东湖新技术开发区⟧第一季度经济运行分析

　　据⟦GovernmentBody#2|东湖开发区管委会⟧⟦OrganizationUnit#3|经济发展局⟧统计，今年1～3月，⟦Place#1|武汉东湖新技术开发区⟧（以下简称“⟦Place#1|东湖开发区⟧”）完成企业总收入98.4亿元，同比增长26.8％；工业总产值86.1亿元，增长25.3％；出口创汇6120万美元，增长41.7％；实现税收4.35亿元，增长19.6％。四大主导产业中，⟦Industry#4|光电子信息⟧比重达到43％。
　　（一）光纤光缆企业触底回升。⟦Company#5|长飞光纤光缆有限公司⟧一季度销售光纤118万芯公里，产能利用率81％；⟦Group#6|武汉邮电科学研究院⟧旗下⟦Company#7|烽火通信⟧（600498）中标⟦Group#8|中国电信集团公司⟧西部骨干网，合同金额2.37亿元；受国际电信泡沫破灭影响，⟦Company#9|武汉NEC光纤公司⟧减员160人，目前仍处于半停产状态。
　　（二）招商引资形势较好。新批外商投资企业21家，合同外资1.14亿美元，实际利用外资4230万美元。⟦Place#10|台湾⟧⟦Group#11|富士康科技集团⟧首次派员考察⟦Facility#12|关山工业园⟧，正在洽谈中；⟦Place#13|德国⟧⟦Company#14|西门子威迪欧汽车电子⟧拟追加投资1800万欧元。
　　（三）“⟦Place#1|中国光谷⟧”配套能力增强。⟦Facility#16|光谷软件园⟧一期8.2万平方米竣工，入驻率73％；⟦Company#17|国家开发银行武汉分行⟧授信30亿元用于⟦Facility#18|光谷大道⟧、⟦Facility#19|民族大道⟧拓宽；⟦Institution#20|华中科技大学⟧⟦OrganizationUnit#21|激光技术国家工程研究中心⟧技术转让21项，收入1960万元。
　　（四）创业企业活跃。⟦Institution#22|东湖新技术创业中心⟧在孵企业426家，毕业企业新增9家。⟦Company#23|武汉凯迪电力环保有限公司⟧脱硫装置首次中标⟦Company#24|山西河津发电厂⟧；创办两年的⟦Company#25|武汉凌云光电⟧销售额突破5000万元，负责人⟦Person#26|贝家瑜⟧说：“创业中心给我们的，一是便宜的厂房，一是熟悉政策的人。”
　　（五）上市公司变动频繁。⟦Company#60|武汉华工科技产业股份有限公司⟧（000988）拟以1.2亿元收购⟦Company#61|武汉正源高理光学有限公司⟧75％股权，待董事会审议；⟦Company#62|武汉道博股份⟧的大股东由⟦Group#63|武汉新星汉宜化工有限公司⟧变更为⟦Company#64|武汉洪山新星商贸有限公司⟧，转让29.9％股份；⟦Company#65|三特索道⟧完成股份制改造；⟦Institution#66|武汉大学⟧控股的⟦Company#67|武大有机硅新材料公司⟧引进⟦Place#68|美国⟧⟦Company#69|道康宁公司⟧技术，计划增资至6000万元。⟦GovernmentBody#70|中国证监会武汉监管局⟧正在对其中一家公司信息披露立案调查。
　　（六）主要问题。一是企业技术人才流失较多，一季度调出高级工程师37人；二是“非典”疫情发展难以预料，原定4月下旬赴⟦City#27|广州⟧、⟦Place#28|香港⟧的招商活动已经取消；三是科技三项费用拨付比例仅为62％。
　　（七）二季度建议。成立招商、项目、资金三个协调小组；力争二季度总收入112亿元；将《⟦Policy#29|关于促进“中国光谷”企业自主创新的若干意见⟧》报⟦GovernmentBody#30|武汉市人民政府⟧审定。
====
#3 partOf #2
#1 metric 企业总收入 = 98.4 亿元 ; time=1～3月
#1 metric 企业总收入同比增长 = 26.8 ％ ; time=1～3月
#1 metric 工业总产值 = 86.1 亿元 ; time=1～3月
#1 metric 工业总产值增长 = 25.3 ％ ; time=1～3月
#1 metric 出口创汇 = 6120 万美元 ; time=1～3月
#1 metric 出口创汇增长 = 41.7 ％ ; time=1～3月
#1 metric 税收 = 4.35 亿元 ; time=1～3月
#1 metric 税收增长 = 19.6 ％ ; time=1～3月
#4 metric 比重 = 43 ％
#1 developsIndustry #4
#5 metric 销售光纤 = 118 万芯公里 ; time=一季度
#5 metric 产能利用率 = 81 ％
#7 subsidiaryOf #6
#7 metric 合同金额 = 2.37 亿元
#7 cooperatesWith #8
#9 metric 减员 = 160 人
#1 metric 新批外商投资企业 = 21 家
#1 metric 合同外资 = 1.14 亿美元
#1 metric 实际利用外资 = 4230 万美元
#11 locatedIn #10
#11 visited #12
#14 locatedIn #13
#14 metric 追加投资 = 1800 万欧元 ; status=planned
#16 metric 一期面积 = 8.2 万平方米
#16 metric 入驻率 = 73 ％
#17 metric 授信 = 30 亿元
#21 partOf #20
#21 metric 技术转让 = 21 项
#21 metric 技术转让收入 = 1960 万元
#22 metric 在孵企业 = 426 家
#22 metric 毕业企业 = 9 家
#23 cooperatesWith #24
#25 metric 销售额 = 5000 万元 ; approx=atLeast
#26 holdsPosition #25 ; title=负责人
#26 said “创业中心给我们的，一是便宜的厂房，一是熟悉政策的人。”
#1 metric 调出高级工程师 = 37 人 ; time=一季度
#1 metric 科技三项费用拨付比例 = 62 ％
#1 metric 总收入 = 112 亿元 ; time=二季度 ; status=planned
#1 issued #29 ; status=planned
#60 acquired #61 ; percent=75％ ; status=planned
#60 metric 收购金额 = 1.2 亿元 ; status=planned
#64 holdsStakeIn #62 ; percent=29.9％
#63 holdsStakeIn #62 ; status=ended
#67 subsidiaryOf #66
#69 locatedIn #68
#67 cooperatesWith #69
#67 metric 增资 = 6000 万元 ; status=planned
