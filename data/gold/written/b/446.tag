⟦City#1|遵义市⟧国资国企2024年工作总结和2025年工作要点

2024年，在⟦GovernmentBody#2|市委⟧、⟦GovernmentBody#3|市政府⟧坚强领导和⟦GovernmentBody#4|贵州省国资委⟧精心指导下，⟦GovernmentBody#5|遵义市国资委⟧聚焦“⟦Goal#6|西部红城国企争先⟧”目标，扎实推进“⟦Initiative#7|六大工程⟧”，全市国资国企呈现稳中有进、进中提质的良好态势。

第一部分　2024年工作总结

（一）经济运行稳中向好。12户市属企业资产总额4368亿元，同比增长2.7%；全年实现营业收入217.4亿元，增长11.9%，利润总额9.3亿元，增长6.4%，上缴税费15.8亿元。分企业看，⟦Group#8|遵义交旅投集团⟧、⟦Group#9|遵义水务集团⟧、⟦Company#10|遵义粮油储备公司⟧营业收入增速分别为18.2%、13.5%和9.1%，⟦Company#11|遵铁物流公司⟧因煤炭运量下滑，收入同比减少7.3%。

（二）改革攻坚持续发力。⟦Initiative#12|国有企业改革深化提升行动⟧主体任务完成率93.6%。按照“⟦Initiative#13|整合一批、划转一批、退出一批⟧”思路，将⟦Company#14|道桥建设公司⟧、⟦Company#15|湘江投资公司⟧整合组建为⟦Group#16|遵义城市建设发展集团⟧，将⟦Company#17|遵义市保安服务公司⟧由⟦GovernmentBody#18|市公安局⟧划转至⟦Group#8|遵义交旅投集团⟧，出清“空壳”企业31户。市属一级企业由16户整合到12户。

（三）化债攻坚平稳有序。落实《⟦Policy#19|遵义市市属企业债务风险化解“1+8”方案⟧》，争取⟦Company#20|工商银行⟧、⟦Company#21|贵州银行⟧等金融机构展期重组债务487亿元，平均利率由6.8%下降到4.1%，全年压降融资平台19家，未发生一起公开市场违约。

（四）产业转型步伐加快。⟦Group#22|遵义能矿集团⟧⟦Project#23|桐梓页岩气勘探项目⟧日产气突破20万立方米；⟦Group#9|水务集团⟧建成⟦Project#24|观音水库供水工程⟧，受益群众58万人；⟦Group#8|交旅投集团⟧运营的⟦Facility#25|乌江寨⟧景区接待游客386.7万人次，实现综合收入7.2亿元；与⟦Group#26|茅台集团⟧合作的⟦Project#27|酱酒包材产业园⟧入驻企业13家。

（五）党的建设全面加强。推行“⟦Initiative#28|红星闪耀·国企先锋⟧”党建品牌创建，评选示范党支部30个，⟦Person#29|申佳丽⟧、⟦Person#30|雷万钧⟧两名同志获评⟦Honor#31|贵州省优秀共产党员⟧。巡察整改问题163个已完成151个，其余12个正在推进。立案审查违纪违法人员27人。

存在的困难和问题：一是造血能力不强，半数以上企业依靠财政补贴维持盈亏平衡；二是新兴产业占比不足8%；三是专业人才断层，45岁以下高级职称人员仅占21%。

第二部分　2025年工作要点

总体目标：市属企业营业收入、利润总额分别增长8%和6%以上，资产负债率下降1个百分点，研发投入不低于1.2亿元。
——抓重组。推进⟦Group#9|水务集团⟧与⟦Company#32|遵义环境公司⟧战略性重组，6月底前完成挂牌。
——抓产业。设立规模10亿元的⟦Fund#33|遵义国资产业引导基金⟧，重点投向⟦Industry#34|白酒配套⟧、⟦Industry#35|新型储能⟧、⟦Industry#36|辣椒精深加工⟧三个赛道。
——抓监管。上线“⟦Product#37|遵国资智慧监管⟧”系统，实现“三重一大”事项在线监督全覆盖；出台《⟦Policy#38|市属企业违规经营投资责任追究实施细则⟧》。
——抓党建。实施“⟦Initiative#39|双培双带⟧”计划，全年发展一线党员不少于120名。
====
#4 supervises #5
#5 pursuesGoal #6
#5 launched #7
#5 launched #12
#5 launched #13
#5 launched #28
#5 metric 市属企业 = 12 户
#5 metric 资产总额 = 4368 亿元 ; time=2024年
#5 metric 资产总额同比增长 = 2.7 % ; time=2024年
#5 metric 营业收入 = 217.4 亿元 ; time=2024年
#5 metric 营业收入同比增长 = 11.9 % ; time=2024年
#5 metric 利润总额 = 9.3 亿元 ; time=2024年
#5 metric 利润总额同比增长 = 6.4 % ; time=2024年
#5 metric 上缴税费 = 15.8 亿元 ; time=2024年
#8 metric 营业收入增速 = 18.2 % ; time=2024年
#9 metric 营业收入增速 = 13.5 % ; time=2024年
#10 metric 营业收入增速 = 9.1 % ; time=2024年
#11 metric 营业收入同比减少 = 7.3 % ; time=2024年
#5 metric 改革主体任务完成率 = 93.6 %
#16 formedFrom #14
#16 formedFrom #15
#17 subsidiaryOf #8
#18 supervises #17 ; status=ended
#5 metric 出清“空壳”企业 = 31 户
#5 implements #19
#5 cooperatesWith #20
#5 cooperatesWith #21
#5 metric 展期重组债务 = 487 亿元
#5 metric 平均利率 = 4.1 %
#5 metric 压降融资平台 = 19 家 ; time=2024年
#22 hasProject #23
#23 metric 日产气 = 20 万立方米 ; approx=atLeast
#9 hasProject #24
#24 metric 受益群众 = 58 万人
#8 operates #25
#25 metric 接待游客 = 386.7 万人次
#25 metric 综合收入 = 7.2 亿元
#8 cooperatesWith #26
#8 hasProject #27
#26 hasProject #27
#27 metric 入驻企业 = 13 家
#5 metric 示范党支部 = 30 个
#29 receivedHonor #31
#30 receivedHonor #31
#5 metric 巡察整改问题 = 163 个
#5 metric 已完成整改 = 151 个
#5 metric 立案审查 = 27 人
#5 addresses “造血能力不强，半数以上企业依靠财政补贴维持盈亏平衡”
#5 metric 新兴产业占比 = 8 % ; approx=atMost
#5 metric 45岁以下高级职称人员占比 = 21 %
#5 metric 营业收入增长 = 8 % ; approx=atLeast ; time=2025年 ; status=planned
#5 metric 利润总额增长 = 6 % ; approx=atLeast ; time=2025年 ; status=planned
#5 metric 资产负债率下降 = 1 个百分点 ; time=2025年 ; status=planned
#5 metric 研发投入 = 1.2 亿元 ; approx=atLeast ; time=2025年 ; status=planned
#9 cooperatesWith #32 ; status=planned
#5 established #33 ; status=planned
#33 metric 规模 = 10 亿元 ; status=planned
#5 developsIndustry #34 ; status=planned
#5 developsIndustry #35 ; status=planned
#5 developsIndustry #36 ; status=planned
#5 produces #37 ; status=planned
#5 issued #38 ; status=planned
#5 launched #39 ; status=planned
#5 metric 发展一线党员 = 120 名 ; approx=atLeast ; status=planned ; time=2025年
