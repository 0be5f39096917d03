⟦Group#1|中国能建⟧签约⟦Place#2|沙特⟧阿尔舒巴赫光伏项目二期 金额9.7亿美元

　　本报⟦Place#3|利雅得⟧电　当地时间5月29日，⟦Group#1|中国能建⟧所属⟦Group#4|中国能建国际集团⟧、⟦Company#5|广东火电⟧、⟦Institution#6|西北院⟧联营体，与⟦Company#7|沙特国际电力和水务公司⟧（⟦Company#7|ACWA Power⟧）在⟦Place#3|利雅得⟧签署⟦Project#8|沙特阿尔舒巴赫2.6吉瓦光伏电站二期EPC合同⟧，合同金额约合9.7亿美元。⟦GovernmentBody#9|中国驻沙特大使馆⟧经济商务参赞⟦Person#10|蔺文涛⟧、⟦Company#7|沙特国际电力和水务公司⟧首席执行官⟦Person#11|马尔科⟧见证签约。
　　⟦Project#8|该项目⟧位于⟦Place#12|麦加省⟧⟦Place#13|吉达市⟧以南约80公里处，全部建成后总装机2.6吉瓦，年均发电量72.8亿千瓦时，相当于为⟦Place#2|沙特⟧减排二氧化碳540万吨。⟦Project#14|一期工程⟧已于2023年12月提前60天并网，日历天内无损失工时事故。
　　“沙漠里施工，最怕的不是热，是沙。”联营体项目经理⟦Person#15|缪一鸣⟧说。项目部给跟踪支架轴承加装了双层防尘罩，采用⟦Institution#16|华北电力大学⟧研发的⟦Product#17|无水清洗机器人⟧，单块组件清洗用水为零。
　　⟦Group#4|中国能建国际集团⟧总经理⟦Person#18|荆川⟧表示，⟦Group#1~|公司⟧将⟦Place#19|中东⟧作为海外优先市场，在⟦Place#2|沙特⟧、⟦Place#20|阿联酋⟧、⟦Place#21|卡塔尔⟧等国在建项目46个，合同额143亿美元。2023年，⟦Group#1|中国能建⟧境外新签合同2817亿元，同比增长17.4%，在⟦Honor#22|ENR全球最大250家国际承包商⟧榜单中居第17位。
　　⟦Group#1|中国能建⟧近年来坚持“⟦Strategy#23|四新⟧”能建战略，提出“⟦Strategy#24|1466⟧”发展思路，即聚焦“⟦Goal#25|行业领先、世界一流⟧”一个愿景，在四个走在前列、六个一流、六个重大突破上发力。⟦Industry#26|储能⟧、⟦Industry#27|氢能⟧、⟦Industry#28|交能融合⟧成为新的增长点，⟦Facility#29|松原氢能产业园⟧被列为国家绿色低碳先进技术示范工程。
　　根据合同，联营体将优先采购⟦Company#30|晶科能源⟧的组件和⟦Company#31|阳光电源⟧的逆变器，并为当地提供不少于1200个就业岗位。另据了解，⟦Group#1~|公司⟧正跟踪⟦Place#32|红海新城⟧三期综合能源项目，尚未签约。
====
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#4 cooperatesWith #7
#5 cooperatesWith #7
#6 cooperatesWith #7
#4 hasProject #8
#5 hasProject #8
#6 hasProject #8
#7 hasProject #8
#8 metric 合同金额 = 9.7 亿美元 ; approx=about
#10 holdsPosition #9 ; title=经济商务参赞
#11 holdsPosition #7 ; title=首席执行官
#8 locatedIn #13
#13 locatedIn #12
#8 metric 总装机 = 2.6 吉瓦
#8 metric 年均发电量 = 72.8 亿千瓦时
#8 metric 减排二氧化碳 = 540 万吨
#14 metric 提前并网 = 60 天 ; time=2023年12月
#15 holdsPosition #8 ; title=项目经理
#15 said “沙漠里施工，最怕的不是热，是沙。”
#16 produces #17
#18 holdsPosition #4 ; title=总经理
#1 metric 在建项目 = 46 个
#1 metric 在建项目合同额 = 143 亿美元
#1 metric 境外新签合同 = 2817 亿元 ; time=2023年
#1 metric 境外新签合同同比增长 = 17.4 % ; time=2023年
#1 receivedHonor #22
#1 hasStrategy #23
#1 hasStrategy #24
#24 hasComponent #25 ; role=vision
#1 pursuesGoal #25
#1 developsIndustry #26
#1 developsIndustry #27
#1 developsIndustry #28
#1 operates #29
#4 cooperatesWith #30 ; status=planned
#4 cooperatesWith #31 ; status=planned
#8 metric 就业岗位 = 1200 个 ; approx=atLeast ; status=planned
