⟦Meeting#2|国家科学技术奖励大会⟧在京举行　中央企业获奖数量再创新高

（⟦Institution#1|国资报告⟧供稿，2011年1月14日）
　　1月14日，⟦Meeting#2|2010年度国家科学技术奖励大会⟧在⟦Province#3|北京⟧⟦Facility#40|人民大会堂⟧隆重举行。在通用项目获奖成果中，中央企业共获得⟦Honor#10|国家科学技术进步奖⟧66项、⟦Honor#26|国家技术发明奖⟧11项，占同类奖项总数的近三成。⟦GovernmentBody#4|国务院国资委⟧⟦OrganizationUnit#39|规划发展局（科技创新局）⟧副局长⟦Person#5|邰建业⟧介绍，获奖项目中由企业牵头的占七成以上，“企业不再只是配角，而是出题人、答卷人”。
　　特等奖花落能源领域。⟦Group#6|中国石油天然气集团公司⟧牵头、⟦Institution#7|西南石油大学⟧、⟦Company#8|川庆钻探工程公司⟧等14家单位参与的“⟦Project#9|大庆长垣外围特低丰度油田高效开发技术⟧”获得⟦Honor#10|国家科技进步奖⟧特等奖，该项成果使⟦Facility#11|大庆油田⟧采收率提高3.7个百分点，累计新增可采储量1.2亿吨。
　　装备制造领域多点开花。⟦Group#12|中国机械工业集团⟧所属⟦Institution#13|洛阳轴承研究所⟧完成的“⟦Product#14|大型盾构机主轴承⟧”、⟦Group#15|中国南方机车车辆工业集团公司⟧（简称⟦Group#15|中国南车⟧）⟦Company#16|株洲电力机车研究所⟧研制的“⟦Product#17|大功率IGBT牵引变流器⟧”分获⟦Honor#10|国家科技进步奖⟧二等奖；⟦Group#18|中国第一重型机械集团公司⟧与⟦Institution#19|燕山大学⟧联合攻克⟦Product#20|AP1000蒸汽发生器锥形筒体锻件⟧难题，一次锻造成形，单件重210吨，替代⟦Company#21|日本制钢所⟧产品，价格下降42%，获得二等奖。
　　国防科工系统方面，⟦Group#22|中国航天科工集团公司⟧⟦OrganizationUnit#37|二院207所⟧⟦Person#23|庞沛霖⟧团队、⟦Group#24|中国电子科技集团公司⟧⟦OrganizationUnit#38|第三十八研究所⟧⟦Person#25|晋长林⟧团队捧回⟦Honor#26|国家技术发明奖⟧二等奖。⟦Person#25|晋长林⟧今年63岁，1971年从⟦County#27|霍邱县⟧入伍，后转业进所，38年只做了一件事——浮空器雷达。他告诉记者：“搞出来那天没敢庆祝，怕第二天又漏气。”
　　值得关注的是，来自地方国企和民企的对手正在逼近。⟦Group#28|京东方科技集团⟧“⟦Product#29|高世代薄膜晶体管液晶显示器件⟧”、⟦Company#30|大连光洋科技工程公司⟧“⟦Product#31|五轴数控系统⟧”榜上有名。⟦Institution#32|中国科学技术发展战略研究院⟧副研究员⟦Person#33|边疆⟧指出，2009年中央企业研发经费投入强度平均1.8%，与发达国家大企业的5%相比差距明显。
　　据悉，⟦GovernmentBody#4|国务院国资委⟧将出台《⟦Policy#34|关于加强中央企业科技创新工作的意见⟧》，把研发投入视同利润纳入业绩考核，并在⟦Group#35|中国建筑材料集团⟧、⟦Group#36|中国钢研科技集团⟧等5户企业试行分红权激励。
====
#4 metric 国家科学技术进步奖 = 66 项
#4 metric 国家技术发明奖 = 11 项
#40 locatedIn #3
#5 holdsPosition #39 ; title=副局长
#39 partOf #4
#5 said “企业不再只是配角，而是出题人、答卷人”
#7 cooperatesWith #6
#8 cooperatesWith #6
#6 hasProject #9
#9 receivedHonor #10
#11 metric 采收率提高 = 3.7 个百分点
#11 metric 新增可采储量 = 1.2 亿吨
#13 subsidiaryOf #12
#13 produces #14
#16 subsidiaryOf #15
#16 produces #17
#14 receivedHonor #10
#17 receivedHonor #10
#18 cooperatesWith #19
#18 produces #20
#19 produces #20
#20 metric 单件重 = 210 吨
#20 metric 价格下降 = 42 %
#20 receivedHonor #10
#37 partOf #22
#38 partOf #24
#23 receivedHonor #26
#25 receivedHonor #26
#25 metric 年龄 = 63 岁
#25 said “搞出来那天没敢庆祝，怕第二天又漏气。”
#28 produces #29
#30 produces #31
#33 holdsPosition #32 ; title=副研究员
#4 metric 研发经费投入强度 = 1.8 % ; time=2009年
#4 issued #34 ; status=planned
#4 metric 试行分红权激励企业 = 5 户
