“⟦Initiative#1|一核两翼⟧”清风行——⟦Group#2|山东港口集团⟧建设⟦Initiative#3|清廉国企⟧侧记

新闻背景：⟦Initiative#3|清廉国企⟧建设是⟦GovernmentBody#4|山东省国资委⟧部署的三年任务，⟦Group#2|山东港口⟧2022年起列为首批试点。

码头上最怕两样东西：雾和“跑冒滴漏”。雾看得见，后者看不见。
⟦Group#2|山东港口集团⟧的办法，是以⟦Initiative#28|政治监督⟧为核，以⟦Initiative#29|制度治权⟧、⟦Initiative#30|科技管权⟧为两翼，⟦Group#2~|集团⟧上下称之为“⟦Initiative#1|一核两翼⟧”工作法。
先说制度。两年间，⟦PartyOrganization#5|集团纪委⟧会同⟦OrganizationUnit#6|风控审计部⟧梳理招标采购、设备租赁、堆存费减免等9类高风险业务，出台《⟦Policy#7|关键岗位廉洁风险防控手册⟧》，列出风险点1,268个。⟦Company#8|青岛港国际⟧把327名关键岗位人员全部轮了一遍；⟦Company#9|日照港⟧对近五年完工的14个工程项目倒查，核减造价4630万元；⟦Company#10|烟台港⟧联合⟦Institution#11|鲁东大学⟧编排情景剧《⟦Product#12|一吨铁矿石⟧》，巡演26场。
再说科技。过去查磅单靠人翻，现在靠⟦Product#13|港口慧眼监督系统⟧。⟦Product#13~|该系统⟧由⟦Company#14|山港科技⟧开发，2023年3月上线，接入地磅206台、卡口98个，日均比对数据42万条，自动预警741次，查实违规19起。⟦Platform#15|阳光采购平台⟧同步升级，去年网上采购额187亿元，节资率7.8%。
数字是硬的，人心是软的。在⟦Facility#16|威海湾港区⟧，⟦Initiative#17|家属开放日⟧办了11期；⟦Group#18|渤海湾港口集团⟧给新提拔的68名中层干部每人送一本《⟦Policy#19|廉洁家书⟧》；⟦PartyOrganization#20|前湾集装箱码头党委⟧的⟦Initiative#21|“早会三分钟说廉”⟧坚持了612天。
去年，⟦Group#2|山东港口⟧信访举报量下降31%，货物吞吐量17.1亿吨，集装箱4132万标准箱，吨收费水平反而降了2.2%。今年1月，⟦Group#2~|集团⟧获评“⟦Honor#22|全国企业合规文化建设示范单位⟧”，⟦Company#8|青岛港⟧⟦OrganizationUnit#23|大港分公司⟧⟦Facility#24|清风长廊⟧入选⟦Honor#25|省级廉洁文化建设示范点⟧。
“清廉不是少办事、不办事，是让办事的人睡得着觉。”⟦Group#2~|集团⟧纪委书记、⟦GovernmentBody#26|省监委⟧驻集团监察专员⟦Person#27|仉红兵⟧说。
====
#1 hasComponent #28 ; role=core
#1 hasComponent #29
#1 hasComponent #30
#2 launched #3
#4 launched #3
#2 launched #1
#5 partOf #2
#6 partOf #2
#5 issued #7
#7 metric 风险点 = 1268 个
#8 metric 轮岗关键岗位人员 = 327 名
#9 metric 倒查工程项目 = 14 个
#9 metric 核减造价 = 4630 万元
#10 cooperatesWith #11
#10 produces #12
#11 produces #12
#12 metric 巡演 = 26 场
#14 produces #13
#13 metric 接入地磅 = 206 台
#13 metric 接入卡口 = 98 个
#13 metric 日均比对数据 = 42 万条
#13 metric 自动预警 = 741 次
#13 metric 查实违规 = 19 起
#15 metric 网上采购额 = 187 亿元 ; time=去年
#15 metric 节资率 = 7.8 % ; time=去年
#17 metric 举办 = 11 期
#18 metric 新提拔中层干部 = 68 名
#20 launched #21
#21 metric 坚持 = 612 天
#2 metric 信访举报量下降 = 31 % ; time=去年
#2 metric 货物吞吐量 = 17.1 亿吨 ; time=去年
#2 metric 集装箱吞吐量 = 4132 万标准箱 ; time=去年
#2 metric 吨收费水平下降 = 2.2 % ; time=去年
#2 receivedHonor #22
#23 partOf #8
#24 receivedHonor #25
#23 receivedHonor #25
#27 holdsPosition #2 ; title=纪委书记
#27 holdsPosition #26 ; title=监察专员
#27 said “清廉不是少办事、不办事，是让办事的人睡得着觉。”
