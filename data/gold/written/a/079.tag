⟦City#1|徐州市⟧人民政府与⟦Institution#2|中国矿业大学⟧深化校地合作座谈会纪要

　　2024年11月12日下午，⟦City#1|徐州市⟧与⟦Institution#2|中国矿业大学⟧深化校地合作座谈会在⟦Institution#2|中国矿业大学⟧⟦Facility#3|南湖校区⟧召开。⟦GovernmentBody#4|江苏省委⟧常委、⟦GovernmentBody#5|徐州市委⟧书记⟦Person#6|宋乐伟⟧，⟦Institution#2|中国矿业大学⟧党委书记⟦Person#7|刘波涛⟧、校长⟦Person#8|宋学利⟧出席会议，⟦GovernmentBody#9|徐州市政府⟧副市长⟦Person#10|吴卫东⟧主持。现纪要如下。
　　一、会议听取了情况汇报。⟦GovernmentBody#11|徐州市科技局⟧局长⟦Person#12|张永进⟧汇报了共建⟦Facility#13|淮海科技城⟧进展，园区累计入驻企业632家、孵化⟦Honor#14|国家高新技术企业⟧41家；⟦Institution#2|中国矿业大学⟧副校长⟦Person#15|曹亦俊⟧介绍了⟦OrganizationUnit#16|深地工程智能建造与健康运维全国重点实验室⟧、⟦OrganizationUnit#17|碳中和研究院⟧建设情况，⟦Institution#2~|学校⟧近三年在徐转化成果186项，合同额3.7亿元。
　　二、会议议定了以下事项：
　　（一）⟦GovernmentBody#9|市政府⟧与⟦Institution#2|中国矿业大学⟧共建⟦OrganizationUnit#18|绿色低碳能源创新中心⟧，市财政五年安排2.5亿元，⟦County#19|泉山区⟧提供办公用房1.6万平方米，由⟦Group#20|徐州产发集团⟧代建。
　　（二）支持⟦Group#21|徐工集团⟧、⟦Group#22|徐矿集团⟧与⟦Institution#2~|学校⟧共建⟦OrganizationUnit#23|智能矿山装备联合研究院⟧，聚焦无人驾驶矿卡、露天矿智能调度等方向，首批立项9个，经费4800万元。
　　（三）由⟦GovernmentBody#24|市人才办⟧牵头，实施“⟦Initiative#25|彭城英才⟧”专项，三年引进博士300名；⟦Institution#2|中国矿业大学⟧毕业生留徐比例由11%提高到18%。
　　（四）⟦Institution#26|徐州医科大学⟧、⟦Institution#27|江苏师范大学⟧参照执行。
　　三、会议对有关工作提出要求。⟦Person#6|宋乐伟⟧指出：“校地合作不是‘送礼’，是‘合伙’。”⟦Person#7|刘波涛⟧表示，⟦Institution#2~|学校⟧将把论文写在⟦Place#28|淮海大地⟧上，主动服务⟦City#1|徐州⟧“⟦Strategy#29|343⟧”创新产业集群建设。会议明确，⟦Project#30|矿大国家大学科技园改造⟧因消防验收未过，暂缓挂牌。
　　出席：⟦Person#31|毕于瑞⟧ ⟦GovernmentBody#32|徐州市发展改革委⟧主任；⟦Person#33|祝捷⟧ ⟦GovernmentBody#34|市工信局⟧局长；⟦Person#35|卜鹏程⟧ ⟦Group#21|徐工集团⟧副总裁；⟦Person#36|石炳南⟧ ⟦Group#22|徐矿集团⟧总工程师。
　　记录：⟦Person#37|蔡晓⟧
====
#5 cooperatesWith #2
#6 holdsPosition #4 ; title=常委
#6 holdsPosition #5 ; title=书记
#7 holdsPosition #2 ; title=党委书记
#8 holdsPosition #2 ; title=校长
#10 holdsPosition #9 ; title=副市长
#12 holdsPosition #11 ; title=局长
#13 metric 入驻企业 = 632 家
#13 metric 孵化国家高新技术企业 = 41 家
#15 holdsPosition #2 ; title=副校长
#16 partOf #2
#17 partOf #2
#2 metric 在徐转化成果 = 186 项 ; time=近三年
#2 metric 合同额 = 3.7 亿元
#9 established #18 ; status=planned
#2 established #18 ; status=planned
#9 metric 安排资金 = 2.5 亿元 ; status=planned
#9 cooperatesWith #2
#19 metric 办公用房 = 1.6 万平方米
#21 established #23 ; status=planned
#22 established #23 ; status=planned
#2 established #23 ; status=planned
#21 cooperatesWith #2 ; status=planned
#22 cooperatesWith #2 ; status=planned
#23 metric 首批立项 = 9 个
#23 metric 经费 = 4800 万元
#24 launched #25 ; status=planned
#25 metric 引进博士 = 300 名 ; status=planned
#2 metric 毕业生留徐比例 = 18 % ; status=planned
#6 said “校地合作不是‘送礼’，是‘合伙’。”
#1 hasStrategy #29
#31 holdsPosition #32 ; title=主任
#33 holdsPosition #34 ; title=局长
#35 holdsPosition #21 ; title=副总裁
#36 holdsPosition #22 ; title=总工程师
#19 locatedIn #1
