⟦Company#1|首钢京唐公司⟧⟦OrganizationUnit#2|热轧作业部⟧⟦PartyOrganization#3|党总支⟧述职报告（节选）

一年来，⟦PartyOrganization#3|热轧作业部党总支⟧带领372名党员、1408名职工，以“⟦Initiative#4|红旗轧线⟧”创建为抓手，交出三张答卷。

（一）生产答卷。⟦Facility#27|2250产线⟧全年轧制554.3万吨，⟦Facility#28|1580产线⟧411.6万吨，⟦Facility#29|MCCR产线⟧206.8万吨，三线合计1172.7万吨，同比增加47万吨。热装率由71%提升到83%，工序能耗每吨49.2千克标煤，同比下降2.6千克。⟦Product#5|桥梁钢Q500qENH⟧、⟦Product#6|汽车大梁钢SQ750L⟧、⟦Product#7|0.8毫米MCCR薄规格酸洗板⟧列入⟦Company#1~|公司⟧“⟦Honor#8|年度十大新产品⟧”。大客户方面，对⟦Company#9|海尔智家⟧、⟦Company#10|长城汽车⟧供货同比分别增长19.3%和26.1%。

（二）改革答卷。按照⟦Group#11|首钢集团⟧《⟦Policy#12|一线作业区授权管理办法⟧》，把⟦Initiative#13|“小巨人”区域承包⟧推到12个作业区，人均劳动效率提高9.7%，非计划停机时间减少127小时。⟦OrganizationUnit#14|设备专业室⟧牵头完成⟦Project#15|1580精轧机F4牌坊修复⟧，将原本外委的2860万元维修费压缩到640万元；与⟦Institution#16|北京科技大学⟧、⟦Company#17|宝信软件⟧合作的⟦Project#18|热轧黑灯工厂⟧完成一期验收，粗轧区岗位由14人降至6人。

（三）党建答卷。开展⟦Initiative#19|党员创新擂台⟧41场，征集提案977条，采纳365条，创效8630万元。“⟦Initiative#20|午间十五分钟⟧”微宣讲112期。党支部书记⟦Person#21|甘一鸣⟧的案例获⟦GovernmentBody#22|北京市国资委⟧⟦Honor#23|基层思想政治工作优秀案例⟧，轧钢工⟦Person#24|马腾飞⟧拿下⟦Meeting#25|全国钢铁行业职业技能竞赛⟧金属轧制工第二名，获评⟦Honor#26|全国钢铁行业技术能手⟧。纪检方面，处理废钢流失线索2条，诫勉3人。

问题也要摆在桌面上。一是重点品种合同兑现率98.1%，离⟦Company#1|京唐公司⟧要求的99%还差0.9个百分点；二是硅钢边裂返修率居高不下，三季度最高到3.4%；三是支部之间强弱不均，五个支部全年没有创新成果。
（四）下一年打算。⟦PartyOrganization#3|作业部党总支⟧要抓实⟦Initiative#40|深化提升三年行动⟧与⟦Initiative#41|全要素降本⟧两件大事：全年吨钢再降成本25元，粗轧、精轧、卷取三大区域岗位合并12个；配合⟦Company#1~|公司⟧抓好⟦Project#42|三热轧薄规格增产改造⟧、⟦Project#43|全氢罩式炉三期⟧前期，配合⟦Group#11|首钢集团⟧⟦OrganizationUnit#44|技术研究院⟧开展⟦Product#45|1500MPa级免涂层热成形钢⟧工业试制；各党支部、各作业区、各班组要逐级签订责任书。
====
#2 operates #27
#2 operates #28
#2 operates #29
#2 partOf #1
#3 partOf #2
#3 launched #4
#3 metric 党员 = 372 名
#3 metric 职工 = 1408 名
#27 metric 轧制 = 554.3 万吨 ; time=全年
#28 metric 轧制 = 411.6 万吨 ; time=全年
#29 metric 轧制 = 206.8 万吨 ; time=全年
#2 metric 三线合计轧制 = 1172.7 万吨 ; time=全年
#2 metric 三线合计轧制同比增加 = 47 万吨 ; time=全年
#2 metric 热装率 = 83 %
#2 metric 工序能耗 = 49.2 千克标煤/吨
#2 metric 工序能耗同比下降 = 2.6 千克
#2 produces #5
#2 produces #6
#2 produces #7
#5 receivedHonor #8
#6 receivedHonor #8
#7 receivedHonor #8
#2 metric 对海尔智家供货同比增长 = 19.3 %
#2 metric 对长城汽车供货同比增长 = 26.1 %
#11 issued #12
#2 implements #12
#2 launched #13
#2 metric 人均劳动效率提高 = 9.7 %
#2 metric 非计划停机时间减少 = 127 小时
#13 metric 作业区 = 12 个
#14 partOf #2
#14 hasProject #15
#15 metric 维修费 = 640 万元
#2 cooperatesWith #16
#2 cooperatesWith #17
#2 hasProject #18
#18 metric 粗轧区岗位 = 6 人
#3 launched #19
#3 launched #20
#19 metric 场次 = 41 场
#19 metric 征集提案 = 977 条
#19 metric 采纳提案 = 365 条
#19 metric 创效 = 8630 万元
#20 metric 期数 = 112 期
#21 receivedHonor #23
#24 holdsPosition #2 ; title=轧钢工
#24 participatedIn #25
#24 receivedHonor #26
#2 metric 处理废钢流失线索 = 2 条
#2 metric 诫勉 = 3 人
#2 metric 重点品种合同兑现率 = 98.1 %
#2 metric 硅钢边裂返修率 = 3.4 % ; time=三季度
#3 launched #40 ; status=planned
#3 launched #41 ; status=planned
#2 metric 吨钢降成本 = 25 元 ; time=全年 ; status=planned
#2 metric 岗位合并 = 12 个 ; status=planned
#1 hasProject #42 ; status=planned
#1 hasProject #43 ; status=planned
#44 partOf #11
#44 produces #45 ; status=planned
