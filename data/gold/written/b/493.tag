“⟦Initiative#1|红色股东会⟧”：一家合资企业的党建实验
——⟦Company#2|东莞万江中津汽车零部件公司⟧“⟦Initiative#1|红色股东会⟧”调研报告

（⟦OrganizationUnit#3|东莞市国资委党建处⟧、⟦Institution#4|中共东莞市委党校⟧联合调研组　2017年6月）

    ⟦Company#2|东莞万江中津汽车零部件有限公司⟧（简称⟦Company#2|中津零部件⟧）由⟦Group#5|东莞实业投资控股集团⟧与⟦Place#6|日本⟧⟦Company#7|津田电装株式会社⟧、⟦Place#8|香港⟧⟦Company#9|万江贸易公司⟧于2003年合资设立，三方持股比例为40%、40%、20%，主营⟦Product#10|车用线束⟧，为⟦Company#11|广汽丰田⟧、⟦Group#12|比亚迪⟧配套，2016年营业收入12.3亿元，职工3,216人。

    合资企业党建怎么搞？过去十年，一直处于“摸着石头过河”：⟦PartyOrganization#13|中津党总支⟧成立虽早，办公室却设在锅炉房边；党员身份不敢亮，活动不敢请假；党费收缴率曾经只有62%。2014年，质量事故致⟦Company#11|广汽丰田⟧停线4小时、赔付870万元，日方总经理⟦Person#14|松本健司⟧第一次主动问⟦PartyOrganization#13|党总支⟧书记⟦Person#15|容志光⟧：“党员能帮什么忙？”

    ⟦Person#15|容志光⟧提出把支部大会变成党员“股东会”：党员“出资”——出智慧、出时间、出担当；党组织“分红”——分荣誉、分培训、分机会。由此诞生“⟦Initiative#1|红色股东会⟧”。

    主要做法有三：
    （1）“⟦Initiative#33|三同步⟧”纳入公司治理。2015年修订⟦Policy#16|公司章程⟧，载明“⟦PartyOrganization#13|党总支⟧书记列席⟦OrganizationUnit#17|董事会⟧”，质量、安全、福利等18项议题事先沟通。⟦PartyOrganization#13|党总支⟧向⟦OrganizationUnit#17|董事会⟧提出的更换老旧铆压机建议，被采纳后不良率由860ppm降到210ppm。
    （2）“⟦Initiative#34|党员合伙项目⟧”解难题。线束车间主任、党员⟦Person#18|农卫红⟧组建“⟦OrganizationUnit#19|红芯攻关组⟧”，攻关13个月，使热缩管扣压自动化，年节约人工112名、成本690万元；该技术已取得专利5项，并授权⟦Company#20|惠州德赛线束公司⟧使用，收取许可费120万元。
    （3）“⟦Initiative#35|党员股分⟧”可兑换。党员每攻克一个课题得5—50分，累计300分可以带薪研修。两年多来，97名党员人均得分141分；⟦Person#21|伍美琪⟧等5名外省务工党员，凭积分优先落户⟦City#22|东莞⟧。

    实践证明，党建不但没有添乱，反而添了动力。2016年，⟦Company#2~|公司⟧利润总额1.07亿元，同比增长36.9%；离职率从28%下降到11%；⟦Person#14|松本健司⟧已建议其⟦Place#23|印度尼西亚⟧工厂借鉴。⟦Company#2|中津零部件⟧先后荣获⟦Honor#24|广东省五一劳动奖状⟧、⟦Honor#25|全国模范职工之家⟧，⟦Person#15|容志光⟧被授予“⟦Honor#26|南粤优秀党务工作者⟧”称号。

    调研组认为，此做法可概括为“⟦Initiative#27|组织嵌入、人才融入、成果导入⟧”，但仍有三点局限：一是外方高管更替频繁，制度稳定性不足；二是派遣工党员342人游离在外；三是未形成可复制的标准，⟦Group#5|东莞实投集团⟧下属另一合资企业⟦Company#28|横沥模具公司⟧照搬后效果不佳。

    建议：由⟦GovernmentBody#29|市国资委⟧出台《⟦Policy#30|中外合资企业党建工作指引⟧》，确定10家示范点，每家奖励20万元；依托⟦Institution#31|东莞职业技术学院⟧设立⟦OrganizationUnit#32|合资企业党务培训基地⟧。
====
#5 established #2 ; time=2003年
#7 established #2 ; time=2003年
#9 established #2 ; time=2003年
#5 holdsStakeIn #2 ; percent=40%
#7 holdsStakeIn #2 ; percent=40%
#9 holdsStakeIn #2 ; percent=20%
#5 cooperatesWith #7
#5 cooperatesWith #9
#7 locatedIn #6
#9 locatedIn #8
#2 produces #10
#2 cooperatesWith #11
#2 cooperatesWith #12
#2 metric 营业收入 = 12.3 亿元 ; time=2016年
#2 metric 职工 = 3216 人
#13 partOf #2
#13 launched #1
#13 metric 党费收缴率 = 62 %
#2 metric 赔付 = 870 万元 ; time=2014年
#2 metric 停线 = 4 小时 ; time=2014年
#14 holdsPosition #2 ; title=总经理
#14 said “党员能帮什么忙？”
#15 holdsPosition #13 ; title=书记
#15 launched #1
#1 hasComponent #33
#1 hasComponent #34
#1 hasComponent #35
#13 launched #27
#17 partOf #2
#2 issued #16
#13 metric 事先沟通议题 = 18 项
#2 metric 不良率 = 210 ppm
#18 holdsPosition #2 ; title=线束车间主任
#18 established #19
#19 partOf #2
#19 metric 节约人工 = 112 名 ; time=年
#19 metric 节约成本 = 690 万元 ; time=年
#19 metric 专利 = 5 项
#2 cooperatesWith #20
#2 metric 许可费 = 120 万元
#13 metric 党员 = 97 名
#13 metric 党员人均得分 = 141 分
#2 metric 利润总额 = 1.07 亿元 ; time=2016年
#2 metric 利润总额同比增长 = 36.9 % ; time=2016年
#2 metric 离职率 = 11 %
#2 receivedHonor #24
#2 receivedHonor #25
#15 receivedHonor #26
#2 metric 派遣工党员 = 342 人
#28 subsidiaryOf #5
#29 issued #30 ; status=planned
#29 metric 示范点 = 10 家 ; status=planned
#29 metric 示范点每家奖励 = 20 万元 ; status=planned
#31 established #32 ; status=planned
