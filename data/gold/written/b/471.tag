关于申报⟦Province#23|**省⟧“⟦Initiative#4|国企改革先行区⟧”试点的请示

⟦GovernmentBody#24|**省国资委⟧：

    为贯彻落实⟦GovernmentBody#1|国务院国资委⟧“⟦Initiative#2|区域性国资国企综合改革试验⟧”部署，⟦County#3|AA市⟧拟申报“⟦Initiative#4|**省国企改革先行区⟧”试点，现将有关事项请示如下：

    一、申报条件
    （一）基础扎实。⟦County#3|AA市⟧现有市属一级企业6户，各级次企业113户，2022年末资产总额1,206亿元，较2020年翻了一番；净资产432亿元；实现营业收入94.7亿元，同比增长21.4%，净利润6.93亿元。其中⟦Group#5|AA城投集团⟧、⟦Group#6|AA产投集团⟧主体评级AA+，⟦Group#7|AA农发集团⟧2021年组建以来年均增速超过30%。
    （二）做法领先。率先完成融资平台市场化转型**户，建成国资监管“⟦Product#8|一网统管⟧”平台；⟦Group#5|城投集团⟧的“⟦Initiative#9|投建管运⟧”一体化模式在全省推广；⟦Group#6|产投集团⟧直投、基金投资企业37家，其中⟦Company#10|XX半导体⟧、⟦Company#11|XX新能源⟧已申报IPO，投资浮盈约5.8亿元。
    （三）保障有力。⟦GovernmentBody#12|市委⟧、⟦GovernmentBody#13|市政府⟧成立由⟦GovernmentBody#12|市委⟧书记任第一组长的⟦OrganizationUnit#14|国企改革领导小组⟧，把改革列为“⟦Initiative#15|书记领航项目⟧”。

    二、主要任务
    总体上构建“⟦Strategy#16|四梁八柱⟧”改革架构。“四梁”：治理、布局、机制、监管；“八柱”：党的领导融入、董事会建设、主业归核、战新布局、薪酬激励、契约管理、数智监督、风险处置。
    其中重点突破三件事：
    1.组建⟦Group#17|AA国有资本投资运营集团⟧，注册资本50亿元，将⟦Group#5|城投⟧、⟦Group#6|产投⟧、⟦Group#7|农发⟧三集团股权一并注入；
    2.设立“⟦Fund#18|AA未来产业母基金⟧”，首期20亿元，与⟦Company#19|粤科金融⟧、⟦Company#20|达晨财智⟧等机构合作，按“⟦Initiative#21|1亿元母基金撬动5亿元社会资本⟧”原则运作；
    3.建立“⟦Initiative#22|薪酬与人均利润双挂钩⟧”机制，在12户竞争类企业试行，不搞“一刀切”。

    三、进度安排
    2023年7月启动，2024年6月中期评估，2025年底验收。到2025年，市属企业资产规模突破2,000亿元，营业收入年均增长15%以上，培育上市公司2—3家，资产证券化率达到30%。

    四、请求支持
    恳请在专项债券额度、资产注入税收、**指标方面予以倾斜。妥否，请批示。

                                        ⟦GovernmentBody#13|AA市人民政府⟧
                                         2023年5月**日
====
#3 launched #4 ; status=planned
#3 locatedIn #23
#3 metric 市属一级企业 = 6 户
#3 metric 各级次企业 = 113 户
#3 metric 资产总额 = 1206 亿元 ; time=2022年末
#3 metric 净资产 = 432 亿元
#3 metric 营业收入 = 94.7 亿元 ; time=2022年
#3 metric 营业收入同比增长 = 21.4 % ; time=2022年
#3 metric 净利润 = 6.93 亿元
#7 metric 年均增速 = 30 % ; approx=atLeast
#3 metric 融资平台市场化转型 = null 户
#3 produces #8
#5 launched #9
#1 launched #2
#6 metric 直投、基金投资企业 = 37 家
#6 metric 投资浮盈 = 5.8 亿元 ; approx=about
#6 holdsStakeIn #10
#6 holdsStakeIn #11
#12 established #14
#13 established #14
#12 launched #15
#13 launched #15
#3 hasStrategy #16
#13 established #17 ; status=planned
#13 established #18 ; status=planned
#17 metric 注册资本 = 50 亿元 ; status=planned
#5 subsidiaryOf #17 ; status=planned
#6 subsidiaryOf #17 ; status=planned
#7 subsidiaryOf #17 ; status=planned
#18 metric 首期规模 = 20 亿元 ; status=planned
#18 cooperatesWith #19 ; status=planned
#18 cooperatesWith #20 ; status=planned
#18 launched #21
#13 launched #22 ; status=planned
#13 metric 试行竞争类企业 = 12 户 ; status=planned
#13 metric 资产规模 = 2000 亿元 ; time=到2025年 ; approx=atLeast ; status=planned
#13 metric 营业收入年均增长 = 15 % ; time=到2025年 ; approx=atLeast ; status=planned
#13 metric 培育上市公司 = 2 家 ; value_max=3 ; time=到2025年 ; status=planned
#13 metric 资产证券化率 = 30 % ; time=到2025年 ; status=planned
