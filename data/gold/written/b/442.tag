关于将⟦Company#1|黔江自来水有限公司⟧国有股权无偿划转至⟦Group#2|武陵城运集团⟧的请示

⟦GovernmentBody#3|区政府⟧：
    为落实《⟦Policy#4|黔江区区属国有企业整合优化实施方案⟧》，推进供排水一体化经营，⟦GovernmentBody#18~|我委⟧拟将⟦Company#1|重庆市黔江自来水有限公司⟧（以下简称⟦Company#1|自来水公司⟧）100%国有股权无偿划转至⟦Group#2|重庆武陵城市运营集团有限公司⟧（以下简称⟦Group#2|武陵城运集团⟧）。现将有关事项请示如下：
    一、划转双方基本情况
    1、⟦Company#1|自来水公司⟧成立于1998年6月，由⟦GovernmentBody#5|区水利局⟧主管，注册资本6800万元。现有⟦Facility#6|小南海水厂⟧、⟦Facility#7|洞塘水厂⟧2座水厂，日供水能力11.5万吨，供水管网412公里，用户9.3万户，职工236人。截止2023年12月31日，经⟦Company#8|重庆康华会计师事务所⟧审计，资产总额5.47亿元，负债3.12亿元，净资产2.35亿元，2023年营业收入9,862万元，净利润-417万元。
    2、⟦Group#2|武陵城运集团⟧系⟦GovernmentBody#18~|我委⟧履行出资人职责的区属一级企业，下辖⟦Company#9|武陵排水公司⟧、⟦Company#10|武陵环卫公司⟧等子公司8家，2023年末总资产94.6亿元，主体信用等级AA。
    二、划转的必要性
    一是有利于破解“供水管一段、排水管一段”的多头管理问题；二是⟦Company#1|自来水公司⟧管网漏损率高达19.7%，划转后可由⟦Group#2|武陵城运集团⟧统筹融资2亿元实施⟦Project#11|老旧管网改造工程⟧，力争三年内降至9%以内；三是有利于⟦Group#2|武陵城运集团⟧壮大资产规模，为申报AA+评级创造条件。
    三、划转方案
    （一）划转基准日为2023年12月31日，不支付对价。（二）划转后，⟦Company#1|自来水公司⟧成为⟦Group#2|武陵城运集团⟧全资子公司，名称不变，⟦GovernmentBody#5|区水利局⟧不再主管。（三）职工劳动合同继续履行，不涉及人员分流。（四）债权债务由划转后的企业继续承担，已取得⟦Company#12|重庆农村商业银行黔江支行⟧、⟦Company#13|三峡银行黔江支行⟧书面同意，两家银行贷款余额合计1.46亿元。
    四、工作安排
    成立由分管副区长⟦Person#14|冉茂华⟧任组长的⟦OrganizationUnit#15|股权划转工作专班⟧，3月底前完成清产核资，4月底前完成工商变更。
    以上请示当否，请批示。
    附件：1.⟦Policy#16|股权无偿划转协议（草案）⟧；2.⟦Policy#17|职工代表大会决议⟧
                                 ⟦GovernmentBody#18|重庆市黔江区国有资产监督管理委员会⟧
                                       2024年2月20日
    （联系人：⟦Person#19|庹云霞⟧，⟦OrganizationUnit#20|产权管理科⟧科长）
====
#3 issued #4
#18 implements #4
#2 acquired #1 ; percent=100% ; status=planned
#1 subsidiaryOf #2 ; status=planned
#5 supervises #1 ; status=ended
#1 metric 注册资本 = 6800 万元
#1 metric 水厂 = 2 座
#1 metric 日供水能力 = 11.5 万吨
#1 metric 供水管网 = 412 公里
#1 metric 用户 = 9.3 万户
#1 metric 职工 = 236 人
#1 metric 资产总额 = 5.47 亿元 ; time=截止2023年12月31日
#1 metric 负债 = 3.12 亿元 ; time=截止2023年12月31日
#1 metric 净资产 = 2.35 亿元 ; time=截止2023年12月31日
#1 metric 营业收入 = 9862 万元 ; time=2023年
#1 metric 净利润 = -417 万元 ; time=2023年
#1 operates #6
#1 operates #7
#18 supervises #2
#9 subsidiaryOf #2
#10 subsidiaryOf #2
#2 metric 子公司 = 8 家
#2 metric 总资产 = 94.6 亿元 ; time=2023年末
#1 metric 管网漏损率 = 19.7 %
#1 metric 管网漏损率 = 9 % ; approx=atMost ; status=planned
#18 addresses “供水管一段、排水管一段”
#2 hasProject #11 ; status=planned
#11 metric 统筹融资 = 2 亿元 ; status=planned
#1 metric 贷款余额 = 1.46 亿元
#14 holdsPosition #3 ; title=副区长
#14 holdsPosition #15 ; title=组长
#18 established #15 ; status=planned
#15 partOf #3
#20 partOf #18
#19 holdsPosition #20 ; title=科长
