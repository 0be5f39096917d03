《⟦Policy#4|成都市国有企业改革深化提升行动实施方案⟧》政策解读

近日，⟦GovernmentBody#2|成都市委办公厅⟧、⟦GovernmentBody#3|市政府办公厅⟧印发《⟦Policy#4|成都市国有企业改革深化提升行动实施方案（2023—2025年）⟧》（以下简称《⟦Policy#4|方案⟧》）。为便于理解，⟦GovernmentBody#5|成都市国资委⟧就有关问题作如下解读。

一、出台背景
2020年以来，⟦Initiative#6|国企改革三年行动⟧在⟦City#1|成都⟧落地任务82项，⟦Group#37|成都轨道⟧、⟦Group#38|兴城⟧、⟦Group#22|环境⟧等市属企业资产总额三年增长43%，突破1.9万亿元；但核心竞争力不足、产业投资占比仅21.5%等短板仍在。⟦GovernmentBody#7|国务院⟧今年部署⟦Initiative#8|国有企业改革深化提升行动⟧，需要制定新方案。

二、主要目标
到2025年，市属企业资产总额突破2.5万亿元，营业收入4500亿元，⟦Industry#9|电子信息⟧、⟦Industry#10|装备制造⟧、⟦Industry#11|医药健康⟧等战略性新兴产业投资占比35%以上，全员劳动生产率年均提高6%，研发投入强度工业企业达到3.5%。

三、重点任务（共7方面26条）
第一，战略性重组。整合⟦Company#12|成都文旅股份⟧、⟦Company#13|成都体产公司⟧的文体资源，组建⟦Group#14|成都文体旅发展集团⟧；⟦Group#15|成都交子金控⟧牵头的不良资产处置平台由⟦Company#16|益航资产⟧扩展至市县两级。
第二，科技创新。⟦Group#17|成都产投集团⟧、⟦Group#18|成都先进制造集团⟧各设3个联合实验室；对⟦Company#19|成都先导⟧、⟦Company#20|航宇科技⟧等参股企业，以⟦Fund#21|成都天府金链基金⟧跟投。
第三，功能保障。⟦Group#22|成都环境集团⟧所属⟦Facility#23|三岔湖水厂⟧、⟦Project#24|天府净水厂提标⟧、⟦Project#25|万兴环保三期⟧合计投资57亿元，2024年底建成，日新增供水40万吨、处置垃圾5100吨。
第四，公司治理。推行⟦Initiative#26|外部董事召集人⟧，董事会向经理层授权事项不少于12条。
第五，市场化机制。刚性兑现⟦Initiative#27|任期制契约化2.0⟧，不胜任退出率不低于1.5%；⟦Group#18|先进制造集团⟧试点跟投。
第六，党的建设。⟦PartyOrganization#28|市国资委党委⟧打造⟦Initiative#29|蓉国先锋⟧品牌，培育示范党组织60个。
第七，监管。优化⟦Platform#30|成都国资e监督⟧，建立“⟦Initiative#39|1+3+N⟧”大监督体系。

四、几个关注点解答
（一）关于市县国企协同。⟦County#31|双流⟧、⟦County#32|新津⟧、⟦County#33|邛崃⟧等县级平台，压减总量20%以上，限期清理空壳类公司116家。
（二）关于债务。到2025年末，市属平台资产负债率控制在68%以内，⟦GovernmentBody#5|市国资委⟧建立⟦Initiative#34|债务红黄灯⟧预警。
（三）关于干部。将⟦PartyOrganization#28|市国资委党委⟧管理的企业领导班子任期统一为三年。

五、时间安排
2023年12月前完成台账；2024年6月开展中期评估，由⟦Institution#35|西南财经大学⟧⟦OrganizationUnit#36|国资研究中心⟧承担；2025年第三季度收官。
（四）关于出海。⟦Group#18|先进制造集团⟧、⟦Group#37|成都轨道⟧组团参与⟦Project#61|雅加达轻轨机电改造⟧，⟦Group#38|兴城⟧所属⟦Company#62|成都建工⟧承建的⟦Facility#63|万象赛色塔医院⟧年内交付；支持市属企业利用⟦Product#64|中欧班列（成渝）⟧和⟦Facility#65|天府国际机场⟧布局海外仓，2025年达到20个。
（五）关于激励。在⟦Company#66|成都云上⟧、⟦Company#67|成都环投绿能⟧等6户企业实施岗位分红，⟦Product#68|蓉易审⟧智能审计软件研发团队按净收益的8%兑现，连续三年不低于30万元。
（六）关于民生。⟦Initiative#69|蓉e停⟧扩容泊位4.8万个；⟦Initiative#70|社区食堂百点计划⟧由⟦Company#71|益民菜市公司⟧实施，每个点位补助15万元。
====
#2 issued #4
#3 issued #4
#5 implements #6
#1 metric 三年行动任务 = 82 项
#5 metric 市属企业资产总额 = 1.9 万亿元 ; approx=atLeast
#5 metric 市属企业资产总额增长 = 43 % ; time=三年
#5 metric 产业投资占比 = 21.5 %
#7 launched #8
#5 metric 市属企业资产总额 = 2.5 万亿元 ; time=到2025年 ; approx=atLeast ; status=planned
#5 metric 市属企业营业收入 = 4500 亿元 ; time=到2025年 ; status=planned
#1 developsIndustry #9
#1 developsIndustry #10
#1 developsIndustry #11
#5 metric 战略性新兴产业投资占比 = 35 % ; time=到2025年 ; approx=atLeast ; status=planned
#5 metric 全员劳动生产率年均提高 = 6 % ; time=到2025年 ; status=planned
#5 metric 工业企业研发投入强度 = 3.5 % ; time=到2025年 ; status=planned
#14 formedFrom #12
#14 formedFrom #13
#16 subsidiaryOf #15
#17 metric 联合实验室 = 3 个 ; status=planned
#18 metric 联合实验室 = 3 个 ; status=planned
#21 holdsStakeIn #19 ; status=planned
#21 holdsStakeIn #20 ; status=planned
#23 subsidiaryOf #22
#22 operates #23
#22 hasProject #24
#22 hasProject #25
#23 metric 合计投资 = 57 亿元
#24 metric 合计投资 = 57 亿元
#25 metric 合计投资 = 57 亿元
#24 metric 日新增供水 = 40 万吨
#25 metric 日处置垃圾 = 5100 吨
#5 launched #26 ; status=planned
#5 launched #27 ; status=planned
#26 metric 授权事项 = 12 条 ; approx=atLeast ; status=planned
#27 metric 不胜任退出率 = 1.5 % ; approx=atLeast ; status=planned
#28 launched #29
#28 metric 示范党组织 = 60 个 ; status=planned
#28 partOf #5
#5 established #30
#5 launched #34
#31 metric 平台压减 = 20 % ; approx=atLeast ; status=planned
#32 metric 平台压减 = 20 % ; approx=atLeast ; status=planned
#33 metric 平台压减 = 20 % ; approx=atLeast ; status=planned
#5 metric 清理空壳类公司 = 116 家 ; status=planned
#5 metric 平台资产负债率 = 68 % ; time=到2025年末 ; approx=atMost ; status=planned
#36 partOf #35
#5 launched #39
#18 hasProject #61
#37 hasProject #61
#62 subsidiaryOf #38
#62 hasProject #63
#5 metric 海外仓 = 20 个 ; time=2025年 ; status=planned
#68 metric 团队兑现比例 = 8 %
#68 metric 团队兑现 = 30 万元 ; approx=atLeast
#69 metric 扩容泊位 = 4.8 万个
#71 launched #70
#70 metric 每个点位补助 = 15 万元
