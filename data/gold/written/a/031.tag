⟦Group#1|中国黄金集团有限公司⟧简介

　　⟦Group#1|中国黄金集团有限公司⟧（简称“⟦Group#1|中国黄金集团⟧”）成立于1979年，是⟦GovernmentBody#2|国务院国资委⟧直接监管的黄金行业唯一一家中央企业，⟦Institution#3|中国黄金协会⟧会长单位，注册资本65亿元，总部位于⟦Province#4|北京市⟧⟦County#5|东城区⟧。
　　⟦Group#1~|集团⟧经营涵盖⟦Industry#6|地质勘查⟧、⟦Industry#7|矿山开采⟧、⟦Industry#8|选冶⟧、⟦Industry#9|黄金精炼⟧、⟦Industry#10|黄金饰品⟧等产业，拥有二级子公司28家，控股⟦Company#11|中金黄金股份有限公司⟧（股票代码：600489）、⟦Company#12|中国黄金集团黄金珠宝股份有限公司⟧、⟦Company#13|中国黄金国际资源有限公司⟧三家上市公司，其中⟦Company#13|中金国际⟧在⟦Place#14|多伦多⟧和⟦Place#15|香港⟧两地上市。截至2023年底，⟦Group#1~|集团⟧资产总额1250亿元，保有黄金资源储量1800余吨，铜金属量1350万吨，在册职工4.2万人。
　　在资源开发方面，⟦Group#1~|集团⟧在⟦Province#16|内蒙古⟧运营⟦Facility#17|乌努格吐山铜钼矿⟧，在⟦Province#18|西藏⟧⟦County#19|墨竹工卡县⟧运营⟦Facility#20|甲玛铜多金属矿⟧，在⟦Province#21|山东⟧⟦City#22|莱州⟧持有⟦Company#23|莱州中金公司⟧44%的股权，后者正建设⟦Project#24|纱岭金矿项目⟧，设计年产黄金10吨；在⟦Place#25|刚果（布）⟧，⟦Facility#26|索瑞米铜铅锌矿⟧已实现稳产。
　　在科技创新方面，⟦Group#1~|集团⟧拥有⟦Institution#27|长春黄金研究院⟧、⟦Institution#28|长春黄金设计院⟧两家科研设计单位，建有⟦OrganizationUnit#29|国家黄金工程技术研究中心⟧，自主研发的⟦Product#30|生物氧化提金技术⟧获⟦Honor#31|国家科学技术进步奖二等奖⟧；与⟦Institution#32|中南大学⟧、⟦Institution#33|北京科技大学⟧保持长期合作，累计拥有专利1170项。
　　在履行责任方面，⟦Group#1~|集团⟧定点帮扶⟦Province#34|河南省⟧⟦County#35|新蔡县⟧和⟦Province#36|贵州省⟧⟦County#37|贞丰县⟧，2023年投入帮扶资金3960万元；⟦Facility#17|乌努格吐山铜钼矿⟧、⟦Facility#20|甲玛铜多金属矿⟧等11座矿山入选⟦Honor#38|国家绿色矿山⟧名录。
　　“十四五”以来，⟦Group#1~|集团⟧坚持“⟦Strategy#39|11455⟧”战略规划，以“⟦Goal#40|建成世界一流黄金产业集团⟧”为目标，先后荣获⟦Honor#41|全国五一劳动奖状⟧、⟦Honor#42|中央企业负责人经营业绩考核A级⟧等荣誉。董事长⟦Person#43|卢耀荣⟧提出，今后三年要实现资源、科技、人才“三个翻番”。
====
#2 supervises #1
#1 locatedIn #5
#5 locatedIn #4
#1 metric 注册资本 = 65 亿元
#1 developsIndustry #6
#1 developsIndustry #7
#1 developsIndustry #8
#1 developsIndustry #9
#1 developsIndustry #10
#1 metric 二级子公司 = 28 家
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#1 holdsStakeIn #11
#1 holdsStakeIn #12
#1 holdsStakeIn #13
#1 metric 资产总额 = 1250 亿元 ; time=截至2023年底
#1 metric 黄金资源储量 = 1800 吨 ; approx=about
#1 metric 铜金属量 = 1350 万吨
#1 metric 在册职工 = 4.2 万人
#1 operates #17
#1 operates #20
#1 operates #26
#17 locatedIn #16
#20 locatedIn #19
#19 locatedIn #18
#22 locatedIn #21
#1 holdsStakeIn #23 ; percent=44%
#23 locatedIn #22
#23 hasProject #24
#24 metric 年产黄金 = 10 吨
#26 locatedIn #25
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#1 established #29
#29 partOf #1
#1 produces #30
#30 receivedHonor #31
#1 cooperatesWith #32
#1 cooperatesWith #33
#1 metric 专利 = 1170 项
#1 pairedWith #35
#1 pairedWith #37
#35 locatedIn #34
#37 locatedIn #36
#1 fundedAid #35 ; amount=3960万元
#1 fundedAid #37 ; amount=3960万元
#1 metric 帮扶资金 = 3960 万元 ; time=2023年
#17 receivedHonor #38
#20 receivedHonor #38
#1 metric 国家绿色矿山 = 11 座
#1 hasStrategy #39
#1 pursuesGoal #40
#1 receivedHonor #41
#1 receivedHonor #42
#43 holdsPosition #1 ; title=董事长
