走近企业 | ⟦Group#1|山东能源⟧旗下的“玻纤小巨人”：⟦Group#2|山东玻纤⟧

⟦Group#2|山东玻纤集团股份有限公司⟧位于⟦City#3|临沂市⟧⟦County#4|沂水县⟧⟦Place#5|工业园区⟧，前身是2008年成立的⟦Group#6|山东光力士集团⟧，2013年12月整体变更设立股份公司，2020年9月在⟦Company#7|上海证券交易所⟧主板挂牌，股票代码605006。注册资本6.11亿元，在岗职工2300余人。
▲股权：⟦Group#8|临沂矿业集团有限责任公司⟧持有52.9%，为控股股东；⟦Company#9|东方邦信创业投资有限公司⟧、⟦Company#10|至尚投资⟧分别持有9.5%、3.0%。⟦Group#8|临矿集团⟧又是⟦Group#1|山东能源集团⟧的全资子公司。
▲子公司：⟦Company#11|天炬节能⟧、⟦Company#12|卓意玻纤⟧、⟦Company#13|沂水热电⟧，均为全资。⟦Company#11|天炬节能⟧出产⟦Product#14|石膏板用湿法薄毡⟧，年产4.5亿平方米，国内每五张纸面石膏板的装饰毡就有一张出自这里；⟦Company#13|沂水热电⟧背压机组3台，供热面积710万平方米。
▲产品：⟦Product#29|无碱玻璃纤维粗纱⟧、⟦Product#30|短切毡⟧、⟦Product#15|ECER玻璃纤维⟧、⟦Product#16|电子级细纱⟧等七大系列。2023年推出的⟦Product#17|TMPlus高模量纱⟧拉伸模量达到95GPa，用于⟦Company#18|明阳智能⟧、⟦Company#19|三一重能⟧百米级叶片。全年玻纤纱产量44.9万吨，同比增长9.8%，但价格跌了两成，营业收入22.0亿元，下降20.9%，净利润1.05亿元。
▲项目：⟦Project#20|30万吨高性能超细玻纤智造⟧分两线建设，概算36.97亿元，1线2024年3月点火；原有的三线完成冷修，窑炉由6万吨扩到10万吨，吨纱综合能耗下降12%。
▲荣誉：⟦Honor#21|国家制造业单项冠军产品⟧、⟦Honor#22|山东省瞪羚企业⟧、⟦Honor#23|国家级绿色工厂⟧；⟦Company#12|卓意玻纤⟧拉丝车间获⟦Honor#24|全国工人先锋号⟧；⟦Product#17|高模量纱⟧获⟦Honor#25|中国复合材料学会科技进步奖⟧二等奖。
▲科研：设有⟦OrganizationUnit#26|山东省高性能玻璃纤维及复合材料工程研究中心⟧，与⟦Institution#27|济南大学⟧联合培养研究生21名，累计专利178件，其中发明专利33件。
▲愿景：“十四五”末，建成⟦Goal#28|国内前三、世界知名的高性能玻纤制造商⟧。
====
#2 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#2 formedFrom #6 ; time=2013年12月
#2 subsidiaryOf #1
#2 metric 注册资本 = 6.11 亿元
#2 metric 在岗职工 = 2300 人 ; approx=about
#8 holdsStakeIn #2 ; percent=52.9%
#9 holdsStakeIn #2 ; percent=9.5%
#10 holdsStakeIn #2 ; percent=3.0%
#2 subsidiaryOf #8
#8 subsidiaryOf #1
#11 subsidiaryOf #2
#12 subsidiaryOf #2
#13 subsidiaryOf #2
#11 produces #14
#14 metric 年产 = 4.5 亿平方米
#13 metric 背压机组 = 3 台
#13 metric 供热面积 = 710 万平方米
#2 produces #15
#2 produces #16
#2 produces #17
#17 metric 拉伸模量 = 95 GPa
#2 metric 玻纤纱产量 = 44.9 万吨 ; time=2023年
#2 metric 玻纤纱产量同比增长 = 9.8 % ; time=2023年
#2 metric 营业收入 = 22.0 亿元 ; time=2023年
#2 metric 营业收入下降 = 20.9 % ; time=2023年
#2 metric 净利润 = 1.05 亿元 ; time=2023年
#2 hasProject #20
#20 metric 概算 = 36.97 亿元
#2 metric 吨纱综合能耗下降 = 12 %
#2 receivedHonor #21
#2 receivedHonor #22
#2 receivedHonor #23
#12 receivedHonor #24
#17 receivedHonor #25
#26 partOf #2
#2 cooperatesWith #27
#2 metric 联合培养研究生 = 21 名
#2 metric 专利 = 178 件
#2 metric 发明专利 = 33 件
#2 pursuesGoal #28
#2 produces #29
#2 produces #30
#2 metric 窑炉产能 = 10 万吨
