⟦Group#2|中信特钢⟧与⟦Institution#3|东北大学⟧签约 ⟦Person#4|毛平元⟧院士工作站揭牌

　　11月28日，⟦Group#2|中信泰富特钢集团股份有限公司⟧（简称⟦Group#2|中信特钢⟧）与⟦Institution#3|东北大学⟧在⟦Province#5|江苏⟧⟦City#6|无锡⟧⟦County#7|江阴市⟧签署战略合作协议，同时为“⟦OrganizationUnit#8|先进特殊钢院士工作站⟧”揭牌。⟦GovernmentBody#9|江阴市委⟧副书记、市长⟦Person#10|包鸣玉⟧，⟦Group#2|中信特钢⟧董事长⟦Person#11|钱立强⟧，⟦Institution#3|东北大学⟧副校长⟦Person#12|徐航⟧出席，⟦Honor#13|中国工程院院士⟧⟦Person#4|毛平元⟧受聘为工作站首席专家。
　　⟦Group#2|中信特钢⟧旗下有⟦Company#14|江阴兴澄特种钢铁有限公司⟧、⟦Company#15|大冶特殊钢⟧、⟦Company#16|青岛特钢⟧、⟦Company#17|天津钢管⟧等十余家企业，年产能2000万吨，是全球规模最大的专业化特钢制造企业，控股股东为⟦Group#18|中国中信集团⟧。2024年前三季度，⟦Group#2~|公司⟧营业收入832亿元，同比下降3.5%；净利润38.2亿元，下降11.9%；研发费用32.5亿元。
　　协议明确，双方共建⟦OrganizationUnit#19|特殊钢冶金联合研究院⟧，首期五年投入1.5亿元，聚焦航空轴承钢、深海管线钢、⟦Product#20|2200兆帕级超高强钢⟧等方向，由⟦Institution#3|东北大学⟧⟦Person#21|王栋博⟧教授任院长，⟦Company#14|兴澄特钢⟧总工程师⟦Person#22|张剑岚⟧任执行院长。⟦Company#14|兴澄特钢⟧的⟦Product#23|大规格连铸圆坯⟧直径1200毫米，刷新世界纪录，供给⟦Company#24|中国船柴⟧、⟦Company#25|上海电气⟧。
　　在签约现场，⟦Person#4|毛平元⟧院士与青年工程师对话。26岁的炼钢助理⟦Person#26|沈佳⟧问：“院士，您的团队怎么保证数据准确？”⟦Person#4|毛平元⟧答：“三句话——多问、多试、多错。”
　　⟦Person#10|包鸣玉⟧表示，⟦County#7|江阴⟧有上市公司61家，⟦Industry#27|特钢新材料⟧是首位产业，去年产值1280亿元。⟦GovernmentBody#28|江阴市政府⟧出台《⟦Policy#29|关于加快特殊钢产业集群发展的若干意见⟧》，设立10亿元⟦Fund#30|特钢产业专项基金⟧，⟦Group#31|江阴国控集团⟧出资60%。“别人招商找企业，我们招商找院士。”⟦Person#10|包鸣玉⟧说。
　　⟦Company#17|天津钢管⟧总经理⟦Person#32|丁华⟧告诉记者，该公司中标⟦Company#33|沙特阿美⟧无缝管订单12万吨，原计划由⟦Company#34|宝钢股份⟧承接的份额也转由其供货。⟦GovernmentBody#35|商务部⟧、⟦GovernmentBody#36|工信部⟧正就特钢出口许可征求企业意见，结果待定。
====
#7 locatedIn #6
#6 locatedIn #5
#2 cooperatesWith #3
#10 holdsPosition #9 ; title=副书记
#10 holdsPosition #28 ; title=市长
#11 holdsPosition #2 ; title=董事长
#12 holdsPosition #3 ; title=副校长
#4 receivedHonor #13
#4 holdsPosition #8 ; title=首席专家
#8 partOf #2
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#16 subsidiaryOf #2
#17 subsidiaryOf #2
#18 holdsStakeIn #2
#2 subsidiaryOf #18
#2 metric 年产能 = 2000 万吨
#2 metric 营业收入 = 832 亿元 ; time=2024年前三季度
#2 metric 营业收入同比下降 = 3.5 % ; time=2024年前三季度
#2 metric 净利润 = 38.2 亿元 ; time=2024年前三季度
#2 metric 净利润下降 = 11.9 % ; time=2024年前三季度
#2 metric 研发费用 = 32.5 亿元 ; time=2024年前三季度
#2 established #19
#3 established #19
#2 metric 投入 = 1.5 亿元
#21 holdsPosition #19 ; title=院长
#22 holdsPosition #14 ; title=总工程师
#22 holdsPosition #19 ; title=执行院长
#14 produces #23
#23 metric 直径 = 1200 毫米
#14 cooperatesWith #24
#14 cooperatesWith #25
#26 holdsPosition #14 ; title=炼钢助理
#4 said “三句话——多问、多试、多错。”
#7 metric 上市公司 = 61 家
#7 developsIndustry #27
#27 metric 产值 = 1280 亿元 ; time=去年
#28 issued #29
#28 established #30
#30 metric 规模 = 10 亿元
#31 holdsStakeIn #30 ; percent=60%
#10 said “别人招商找企业，我们招商找院士。”
#32 holdsPosition #17 ; title=总经理
#17 metric 无缝管订单 = 12 万吨
