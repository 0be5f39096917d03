投资者关系活动记录表
编号：2014-06
投资者关系活动类别：□特定对象调研 ■分析师会议 □媒体采访 □业绩说明会
参与单位名称及人员姓名：⟦Company#2|兴业证券⟧ ⟦Person#3|车昀⟧、⟦Company#4|国信证券⟧ ⟦Person#5|陆离⟧、⟦Company#6|华夏基金⟧ ⟦Person#7|Kevin Tang⟧、⟦Company#8|泽熙投资⟧ ⟦Person#9|呼延涛⟧
时间：2014年9月3日 14:30—16:10
地点：⟦Province#10|河南省⟧⟦City#11|洛阳市⟧⟦County#12|涧西区⟧建设路206号⟦Company#1~|公司⟧三楼会议室
上市公司接待人员姓名：⟦Company#1|洛阳轴研重工股份有限公司⟧董事会秘书 ⟦Person#13|门志浩⟧；证券事务代表 ⟦Person#14|苑秀芝⟧
主要内容：
问：请介绍一下⟦Company#1~|公司⟧重组的背景。
答：⟦Company#1~|公司⟧控股股东原为⟦Institution#15|洛阳轴承研究所⟧，2013年底，⟦Group#16|国机集团⟧将所持⟦Institution#15|洛阳轴承研究所⟧全部股权协议转让给了⟦Group#17|河南能源化工集团⟧下属⟦Company#18|永煤机械公司⟧。按照转让协议，⟦Company#18|永煤机械⟧承诺在三年内把⟦County#34|永城⟧、⟦County#35|义马⟧、⟦City#36|鹤壁⟧三处矿山机械资产注入⟦Company#1~|公司⟧。目前第一步已启动，拟发行1.12亿股收购⟦Company#19|义马重机⟧100%股权，作价8.79亿元，增值率74%。
问：⟦Company#1~|公司⟧收购完成后，⟦GovernmentBody#20|河南省国资委⟧会成为实际控制人吗？
答：是的。现股权关系是⟦GovernmentBody#20|河南省国资委⟧持有⟦Group#17|河南能源化工集团⟧100%，⟦Group#17~|后者⟧持有⟦Group#21|永煤集团⟧85.6%，⟦Group#21|永煤集团⟧持有⟦Company#18|永煤机械⟧75%（另25%由⟦Company#37|郑州煤矿机械⟧的职工持股公司持有），⟦Company#18|永煤机械⟧持有⟦Company#1~|公司⟧43.25%。
问：⟦Group#16|国机集团⟧会完全退出吗？
答：⟦Group#16|国机集团⟧通过⟦Company#22|国机资产⟧尚持有4.1%，承诺12个月内不减持。
问：轴承业务怎么办？
答：轴承业务不剥离。⟦Company#1~|公司⟧的⟦Product#38|高铁轴承⟧样品已在⟦Company#23|青岛四方⟧试跑12万公里；⟦Product#39|航天轴承⟧用于⟦Product#24|嫦娥三号⟧“⟦Product#25|玉兔⟧”巡视器；与⟦Institution#26|西安交通大学⟧、⟦Institution#28|清华大学⟧⟦OrganizationUnit#27|摩擦学国家重点实验室⟧有5项合作。2013年轴承收入5.64亿元，毛利率31.2%，研发投入占收入的7.9%，高于⟦Company#29|SKF⟧的4%。
问：跟⟦Place#40|德国⟧⟦Company#30|舍弗勒⟧的专利官司进展如何？
答：8月22日，⟦GovernmentBody#31|河南省高级人民法院⟧已组织双方调解，⟦Company#30|舍弗勒⟧撤回起诉，⟦Company#1~|公司⟧不需支付赔偿。请注意，媒体所称“和解金400万欧元”不属实。
问：上半年业绩怎样？
答：营业收入4.87亿元，同比增长6.2%；净利润1530万元，同比下降38.4%，主要是煤矿客户回款放慢，应收账款6.03亿元，比年初增加1.1亿元。
问：⟦Company#1~|公司⟧有收购海外标的的计划吗？
答：没有具体项目，看过⟦Place#32|意大利⟧⟦Place#33|都灵⟧一家滚针轴承厂，价格谈不拢。
附件清单：无
====
#1 locatedIn #12
#12 locatedIn #11
#11 locatedIn #10
#13 holdsPosition #1 ; title=董事会秘书
#14 holdsPosition #1 ; title=证券事务代表
#15 holdsStakeIn #1 ; status=ended
#16 holdsStakeIn #15 ; status=ended
#18 acquired #15 ; percent=100% ; time=2013年底
#18 subsidiaryOf #17
#1 acquired #19 ; percent=100% ; status=planned
#1 metric 拟发行股份 = 1.12 亿股 ; status=planned
#19 metric 作价 = 8.79 亿元
#19 metric 增值率 = 74 %
#20 holdsStakeIn #17 ; percent=100%
#17 holdsStakeIn #21 ; percent=85.6%
#21 holdsStakeIn #18 ; percent=75%
#18 holdsStakeIn #1 ; percent=43.25%
#22 holdsStakeIn #1 ; percent=4.1%
#22 subsidiaryOf #16
#1 produces #38
#1 produces #39
#38 metric 试跑里程 = 12 万公里
#23 cooperatesWith #1
#1 cooperatesWith #26
#1 cooperatesWith #27
#27 partOf #28
#1 metric 合作项目 = 5 项
#1 metric 轴承收入 = 5.64 亿元 ; time=2013年
#1 metric 轴承毛利率 = 31.2 % ; time=2013年
#1 metric 研发投入占收入比例 = 7.9 % ; time=2013年
#1 benchmarksAgainst #29
#29 metric 研发投入占收入比例 = 4 %
#30 locatedIn #40
#1 metric 营业收入 = 4.87 亿元 ; time=上半年
#1 metric 营业收入同比增长 = 6.2 % ; time=上半年
#1 metric 净利润 = 1530 万元 ; time=上半年
#1 metric 净利润同比下降 = 38.4 % ; time=上半年
#1 metric 应收账款 = 6.03 亿元 ; time=上半年
#1 metric 应收账款增加 = 1.1 亿元 ; time=比年初
#33 locatedIn #32
#20 holdsStakeIn #1 ; status=planned
