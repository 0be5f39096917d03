⟦Province#1|青海省⟧2023年度⟦Honor#37|国资国企改革发展先进单位⟧和个人名单公布

⟦Institution#3|青海国资微讯⟧　1月24日，⟦Meeting#4|省国资委出资企业负责人会议⟧在⟦City#5|西宁⟧召开，会议通报了2023年度考核结果，表彰先进单位8个、先进个人20名。

一、⟦Honor#38|综合考核A级企业⟧（4户）：⟦Group#6|西部矿业集团⟧、⟦Group#7|青海交控集团⟧、⟦Group#8|青海省投资集团⟧、⟦Company#9|青海银行⟧。
二、⟦Honor#10|科技创新突出贡献奖⟧（2户）：⟦Company#11|盐湖股份⟧——⟦Project#12|4万吨基础锂盐一体化项目⟧完成冷模试验，卤水提锂收率提高到78%；⟦Group#6|西部矿业集团⟧所属⟦Company#13|青海铜业⟧——富氧底吹工艺改进后，吨铜综合电耗下降11%，副产硒、碲等稀贵金属产值首次过亿元。
三、⟦Honor#14|品牌引领奖⟧（2户）：⟦Company#15|青海互助天佑德青稞酒公司⟧，去年线上销售额2.3亿元，⟦Product#16|天佑德出口型威士忌⟧打入⟦Place#17|哈萨克斯坦⟧、⟦Place#18|法国⟧两国；⟦Group#19|青海物产集团⟧，托管的⟦Product#20|柴达木枸杞⟧区域公用品牌价值评估55.6亿元。
四、先进个人（节选）：
⟦Person#21|卓玛措⟧（藏族）　⟦Group#7|青海交控⟧⟦Company#22|高速公路养护公司⟧⟦OrganizationUnit#23|花石峡养护工区⟧主任。在海拔4200米的工区坚守17年，2023年清理积雪38次，保通里程126公里。
⟦Person#24|马占江⟧（回族）　⟦Company#25|西矿锡铁山分公司⟧⟦OrganizationUnit#39|采矿二工区⟧区长。提出⟦Initiative#26|马占江爆破八步法⟧，炸药单耗由每吨0.62公斤降至0.51公斤。
⟦Person#27|索南达杰⟧　⟦Group#28|青海省水利水电（集团）公司⟧⟦Facility#36|哇洛水电站⟧值班长。
⟦Person#29|石晓薇⟧　⟦Company#9|青海银行⟧⟦OrganizationUnit#30|绿色金融部⟧总经理。牵头落地全国首单⟦Product#31|可再生能源补贴确权贷款⟧4.7亿元。
会议披露，2023年⟦GovernmentBody#32|省国资委⟧出资企业营业收入1128亿元，同比增长5.3%，利润总额96.4亿元，上缴税费103亿元，研发投入强度2.64%。⟦GovernmentBody#32|省国资委⟧党委书记、主任⟦Person#33|仲旭东⟧在讲话中要求，2024年要抓好⟦Initiative#34|国有企业改革深化提升行动⟧61项任务，力争利润增长8%以上，并推动⟦Company#11|盐湖股份⟧与⟦Group#35|中国五矿⟧的战略合作“上半年见分晓”。
====
#6 receivedHonor #38
#7 receivedHonor #38
#8 receivedHonor #38
#9 receivedHonor #38
#4 locatedIn #5
#32 launched #4
#5 locatedIn #1
#37 metric 先进单位 = 8 个
#32 metric 先进个人 = 20 名
#11 receivedHonor #10
#13 receivedHonor #10
#11 hasProject #12
#11 metric 卤水提锂收率 = 78 %
#13 subsidiaryOf #6
#13 metric 吨铜综合电耗下降 = 11 %
#13 metric 稀贵金属产值 = 1 亿元 ; approx=atLeast
#15 receivedHonor #14
#19 receivedHonor #14
#15 metric 线上销售额 = 2.3 亿元 ; time=去年
#15 produces #16
#20 metric 品牌价值 = 55.6 亿元
#22 subsidiaryOf #7
#23 partOf #22
#21 holdsPosition #23 ; title=主任
#23 metric 清理积雪 = 38 次 ; time=2023年
#23 metric 保通里程 = 126 公里 ; time=2023年
#25 subsidiaryOf #6
#24 holdsPosition #39 ; title=区长
#39 partOf #25
#24 launched #26
#26 metric 炸药单耗 = 0.51 公斤/吨
#27 holdsPosition #28 ; title=值班长
#30 partOf #9
#29 holdsPosition #30 ; title=总经理
#9 produces #31
#31 metric 金额 = 4.7 亿元
#32 metric 出资企业营业收入 = 1128 亿元 ; time=2023年
#32 metric 出资企业营业收入同比增长 = 5.3 % ; time=2023年
#32 metric 出资企业利润总额 = 96.4 亿元 ; time=2023年
#32 metric 出资企业上缴税费 = 103 亿元 ; time=2023年
#32 metric 出资企业研发投入强度 = 2.64 % ; time=2023年
#33 holdsPosition #32 ; title=党委书记、主任
#33 participatedIn #4
#32 launched #34
#34 metric 任务 = 61 项 ; time=2024年
#32 metric 出资企业利润增长 = 8 % ; time=2024年 ; status=planned ; approx=atLeast
#11 cooperatesWith #35 ; status=planned
#33 said “上半年见分晓”
#28 operates #36
