⟦Company#1|海正药业⟧更名之夜：⟦City#2|台州⟧“医药女强人”⟦Person#3|虞瑾瑜⟧交棒

⟦Institution#4|浙江在线⟧·财经观察

开完股东大会已是下午五点，⟦Person#3|虞瑾瑜⟧和每位股东代表握了手。从1998年到2023年，她在⟦Company#1|浙江海正药业股份有限公司⟧（600267）待了整整二十五年，任董事长的最后五年，是⟦Company#1~|公司⟧由“亏本卖楼”到“扭亏净利四亿”的五年。
1956年，几名青年在⟦County#5|椒江⟧办起⟦Company#6|海门生化厂⟧，用樟木提炼樟脑，这便是⟦Company#1|海正药业⟧的前身。2000年⟦Company#1~|公司⟧在⟦Institution#7|上交所⟧上市，2010年代与⟦Company#8|辉瑞⟧合资的⟦Company#9|海正辉瑞制药⟧一度被称作“中美医药合作样板”，股比51:49，注册资本2.5亿美元。合资走到第五年分手，2017年⟦Company#8|辉瑞⟧退出，负债一路涨到129亿元。2018年冬天⟦Person#3|虞瑾瑜⟧接任时，账上流动资金只够发两个半月工资。
她用了三招：卖、关、收。卖掉⟦City#10|杭州⟧两幢写字楼、⟦Company#11|浙江海正博锐生物制药公司⟧58%股权，回笼资金38.28亿元；关停⟦Facility#12|富阳基地⟧8条亏损生产线；收缩原料药品种46个，集中打⟦Product#13|海博麦布片⟧、⟦Product#14|注射用美罗培南⟧、⟦Product#15|玛巴洛沙韦⟧三张牌。其中，⟦Product#13|海博麦布⟧是国产首个胆固醇吸收抑制剂，去年销售2.39亿元，同比增长97%。
数据印证了变化：2022年⟦Company#1~|公司⟧营收120.4亿元，净利润4.89亿元，负债率由64.9%降至51.6%，经营现金流连续4年超过15亿元。今年上半年，⟦Platform#25|动保板块⟧⟦Company#16|云南生物制药公司⟧整合后毛利率44%，⟦Industry#23|合成生物学⟧中试车间试产角鲨烯、虾青素，产值3200万元。
“药企最怕什么？最怕以为自己什么都会做。”⟦Person#3|虞瑾瑜⟧说。
接任者⟦Person#17|柏景文⟧，47岁，曾在⟦Company#18|绿叶制药⟧任副总裁，2021年起任⟦Company#1~|公司⟧总裁，⟦Group#19|国贸控股集团⟧是他们的控股股东，持股27.14%，由⟦GovernmentBody#20|台州市国资委⟧间接控制。新⟦OrganizationUnit#24|董事会⟧提出把⟦Company#1~|公司⟧做成⟦Goal#21|中国领先、全球知名的广谱医药企业⟧，下半年拟出资3亿元，参股⟦City#22|成都⟧一家核药企业——公司名没有披露。
====
#3 holdsPosition #1 ; title=董事长 ; status=ended
#6 locatedIn #5
#1 formedFrom #6
#8 holdsStakeIn #9 ; percent=49% ; status=ended
#1 holdsStakeIn #9 ; percent=51%
#1 cooperatesWith #8 ; status=ended
#1 established #9
#8 established #9
#9 metric 注册资本 = 2.5 亿美元
#1 metric 负债 = 129 亿元
#1 metric 回笼资金 = 38.28 亿元
#1 holdsStakeIn #11 ; percent=58% ; status=ended
#1 metric 关停亏损生产线 = 8 条
#1 metric 收缩原料药品种 = 46 个
#1 produces #13
#1 produces #14
#1 produces #15
#13 metric 销售 = 2.39 亿元 ; time=去年
#13 metric 销售同比增长 = 97 % ; time=去年
#1 metric 营收 = 120.4 亿元 ; time=2022年
#1 metric 净利润 = 4.89 亿元 ; time=2022年
#1 metric 负债率 = 51.6 % ; time=2022年
#1 metric 经营现金流 = 15 亿元 ; time=连续4年 ; approx=atLeast
#16 metric 毛利率 = 44 % ; time=今年上半年
#1 metric 合成生物学产值 = 3200 万元 ; time=今年上半年
#1 developsIndustry #23
#3 said “药企最怕什么？最怕以为自己什么都会做。”
#17 holdsPosition #18 ; title=副总裁 ; status=ended
#17 holdsPosition #1 ; title=总裁 ; time=2021年起
#17 holdsPosition #1 ; title=董事长
#19 holdsStakeIn #1 ; percent=27.14%
#1 subsidiaryOf #19
#20 holdsStakeIn #19
#24 partOf #1
#1 pursuesGoal #21
#1 metric 拟出资 = 3 亿元 ; time=下半年 ; status=planned
