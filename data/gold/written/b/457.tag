关于对⟦Group#1|海南椰岛旅文集团⟧所属酒店板块实施优化重组的汇报

⟦GovernmentBody#2|省国资委⟧：

    为深入落实《⟦Policy#3|海南省省属国有资本布局优化实施方案⟧》，解决酒店资产散、品牌杂、效益差问题，⟦Group#1~|我集团⟧拟对所属酒店板块实施优化重组，现汇报如下。

    一、资产现状。⟦Group#1|海南椰岛旅文集团⟧现有酒店资产19处，分布在⟦City#4|海口⟧、⟦City#5|三亚⟧、⟦County#6|琼海⟧、⟦County#7|万宁⟧四地，客房4,860间，由⟦Company#8|椰岛酒店管理公司⟧、⟦Company#9|南海假日公司⟧、⟦Company#10|博鳌亚洲湾公司⟧三家单位分头运营。2023年平均入住率61.4%，低于全省平均水平5.8个百分点；其中7家亏损，亏损总额1.27亿元。

    二、重组思路。概括为“⟦Strategy#11|一整合、两盘活、三退出⟧”：
    “⟦Initiative#12|一整合⟧”，将三家单位的运营职能、品牌和人员统一划入⟦Company#8|椰岛酒店管理公司⟧，并更名为⟦Company#13|海南椰岛国际酒店集团有限公司⟧，统一使用“⟦Product#14|椰屿⟧”“⟦Product#15|海岚⟧”两个自有品牌，作为酒店唯一运营平台。
    “⟦Initiative#16|两盘活⟧”，一是以⟦Facility#17|三亚湾椰岛大酒店⟧、⟦Facility#18|石梅湾度假酒店⟧为底层资产，发行基础设施公募REITs，募集资金不超过24亿元；二是引入⟦Group#19|复星旅文集团⟧、⟦Company#20|华住集团⟧等战略投资者，受让不超过34%股权，由⟦GovernmentBody#2|省国资委⟧批准后挂牌。
    “⟦Initiative#21|三退出⟧”，对⟦Facility#22|文昌椰林宾馆⟧、⟦Facility#23|琼中温泉招待所⟧等6处低效资产，通过挂牌转让、协议移交和用途变更退出，预计回笼资金3.8亿元。

    三、人员安置。涉及在册职工2,317人，其中转签劳动合同1,974人，内部退养205人，协商解除138人，安置费用约9,600万元，全部由处置收益支付，没有强制裁员。

    四、预期效果。三年内板块年收入由8.2亿元提升到13亿元以上，净利润由亏损转为盈利0.9亿元，平均入住率不低于70%；争取2027年⟦Company#13~|新公司⟧新三板挂牌。

    五、风险与应对。主要有三：REITs审批周期较长；“⟦Product#15|海岚⟧”商标与⟦Place#24|广东⟧某民宿企业存在近似争议，已由⟦Company#25|君合律师事务所⟧出具法律意见；暑期台风季可能影响资产评估进度。

    六、请求事项。恳请⟦GovernmentBody#2|省国资委⟧支持：一、协调⟦GovernmentBody#26|省自然资源和规划厅⟧办理5宗划拨土地转出让；二、对重组涉及的土地增值税给予政策支持；三、同意成立由⟦Group#1~|我集团⟧副总经理⟦Person#27|符碧莲⟧牵头的⟦OrganizationUnit#28|酒店重组工作专班⟧。

    妥否，请予审示。
                                       ⟦Group#1|海南椰岛旅文集团有限公司⟧
                                       二〇二四年四月十六日
====
#1 implements #3
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#1 metric 酒店资产 = 19 处
#1 metric 客房 = 4860 间
#1 metric 平均入住率 = 61.4 % ; time=2023年
#1 metric 平均入住率低于全省平均水平 = 5.8 个百分点 ; time=2023年
#1 metric 亏损酒店 = 7 家
#1 metric 亏损总额 = 1.27 亿元 ; time=2023年
#1 addresses “酒店资产散、品牌杂、效益差问题”
#1 hasStrategy #11
#11 hasComponent #12
#11 hasComponent #16
#11 hasComponent #21
#13 formedFrom #8 ; status=planned
#13 subsidiaryOf #1 ; status=planned
#13 produces #14
#13 produces #15
#13 operates #17
#13 operates #18
#1 metric 募集资金 = 24 亿元 ; approx=atMost ; status=planned
#19 holdsStakeIn #13 ; percent=34% ; status=planned
#20 holdsStakeIn #13 ; percent=34% ; status=planned
#2 supervises #1
#1 metric 低效资产 = 6 处
#1 metric 回笼资金 = 3.8 亿元 ; status=planned
#1 metric 涉及在册职工 = 2317 人
#1 metric 转签劳动合同 = 1974 人
#1 metric 内部退养 = 205 人
#1 metric 协商解除 = 138 人
#1 metric 安置费用 = 9600 万元 ; approx=about
#1 metric 年收入 = 13 亿元 ; approx=atLeast ; status=planned ; time=三年内
#1 metric 净利润 = 0.9 亿元 ; status=planned ; time=三年内
#1 metric 平均入住率 = 70 % ; approx=atLeast ; status=planned ; time=三年内
#27 holdsPosition #1 ; title=副总经理
#1 established #28 ; status=planned
#28 partOf #1
#1 operates #22
#1 operates #23
