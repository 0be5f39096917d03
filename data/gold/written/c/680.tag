⟦GovernmentBody#1|岳阳市城管局⟧开展“⟦Initiative#2|优作风、提效能、树形象⟧”三年行动小结

为贯彻⟦Policy#3|湖南省优化经济发展环境规定⟧，落实⟦GovernmentBody#4|市委⟧“⟦Initiative#24|作风建设年⟧”部署，自2022年起，⟦GovernmentBody#1~|我局⟧连续三年组织开展⟦Initiative#2|优作风、提效能、树形象⟧活动。三年算下来，有三本账可看。

民声账。12345热线派单由每月2318件降到1407件，办结满意率由81%上升到94.6%。⟦OrganizationUnit#5|巴陵西路环卫所⟧把公厕开放到深夜一点，⟦OrganizationUnit#6|渣土办⟧在⟦Facility#7|洞庭大道⟧、⟦Facility#8|八字门⟧设夜查岗，查处抛洒滴漏车辆871台次。网格员⟦Person#9|毛月英⟧一人一天巡街2.4万步，今年2月被⟦Institution#10|市总工会⟧授予⟦Honor#11|岳阳市五一劳动奖章⟧。

环境账。三年新建改造游园21个，新增绿地69公顷，城区机械化清扫率提高到93.5%。由局属国企⟦Group#12|岳阳市洁城集团⟧承建的⟦Project#13|静脉产业园二期⟧投产，日处理餐厨垃圾300吨、污泥200吨，沼气并网发电全年1460万度。⟦Group#12|洁城集团⟧收编环卫公司7家，⟦City#14|岳阳⟧“多头扫地”变“一把扫帚扫到底”，人均年成本下降6100元。

作风账。⟦OrganizationUnit#15|局督查室⟧暗访186轮次，通报19起“推拖绕”问题；对照⟦Institution#16|湖南省社情民意调查中心⟧公布的2024年度数据，⟦GovernmentBody#1~|我局⟧在33个参评单位中由2021年的第29位升到第6位。在“⟦Initiative#17|城管进社区·服务面对面⟧”活动中，73名党员干部与⟦County#18|岳阳楼区⟧⟦Village#19|洛王社区⟧、⟦Village#20|奇家岭社区⟧结对，为老人装扶手142处、修下水道317米，筹资26.8万元购置了30辆适老三轮车。

另外，与⟦GovernmentBody#1|市城管局⟧同属“城管系统”的市⟦Group#40|水务⟧、⟦Group#41|公交集团⟧去年也参加了民主评议，分列第11、第19位。⟦Group#41|市公交集团⟧把亏损面由38%压到24%，新增纯电公交260台；⟦Group#40|市水务集团⟧的⟦Initiative#42|“三零”报装⟧使平均用水报装时间减少到2.5天，供水漏损率9.6%，均好于全省平均水平。
当然问题也摆着：一是夜间油烟扰民投诉反弹12%；二是执法辅助人员流失率一年高达17.3%，三是智慧城管底座——⟦Product#21|城市运管服平台⟧——与住建、公安的数据接口没有完全打通，全年共享数据仅640万条。2025年，⟦GovernmentBody#1~|我局⟧计划投入1.86亿元，启动⟦Project#22|金鹗山公园提质⟧，并争取把⟦City#14|岳阳⟧列入⟦Initiative#23|全国城市垃圾分类示范创建⟧名单。
====
#4 launched #24
#1 launched #2
#1 implements #3
#1 metric 12345热线派单 = 1407 件/月
#1 metric 办结满意率 = 94.6 %
#5 partOf #1
#6 partOf #1
#15 partOf #1
#6 metric 查处抛洒滴漏车辆 = 871 台次
#9 metric 巡街 = 2.4 万步/天
#9 receivedHonor #11
#1 metric 新建改造游园 = 21 个 ; time=三年
#1 metric 新增绿地 = 69 公顷 ; time=三年
#1 metric 城区机械化清扫率 = 93.5 %
#12 subsidiaryOf #1
#12 hasProject #13
#13 metric 日处理餐厨垃圾 = 300 吨
#13 metric 日处理污泥 = 200 吨
#13 metric 沼气并网发电 = 1460 万度 ; time=全年
#12 metric 收编环卫公司 = 7 家
#12 metric 人均年成本下降 = 6100 元
#15 metric 暗访 = 186 轮次
#15 metric 通报问题 = 19 起
#1 launched #17
#1 pairedWith #19
#1 pairedWith #20
#19 locatedIn #18
#20 locatedIn #18
#17 metric 党员干部 = 73 名
#1 metric 装扶手 = 142 处
#1 metric 修下水道 = 317 米
#1 fundedAid #19 ; amount=26.8万元 ; purpose=购置适老三轮车
#1 fundedAid #20 ; amount=26.8万元 ; purpose=购置适老三轮车
#1 metric 夜间油烟扰民投诉反弹 = 12 %
#1 metric 执法辅助人员流失率 = 17.3 % ; time=一年
#21 metric 共享数据 = 640 万条 ; time=全年
#1 hasProject #22 ; status=planned
#1 metric 计划投入 = 1.86 亿元 ; time=2025年 ; status=planned
#41 metric 亏损面 = 24 %
#41 metric 新增纯电公交 = 260 台
#40 launched #42
#40 metric 平均用水报装时间 = 2.5 天
#40 metric 供水漏损率 = 9.6 %
