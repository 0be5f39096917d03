⟦Group#1|北控水务集团⟧2017年中期业绩摘要及业务回顾

（股份代号：371.HK）

• 收入112.38亿港元，同比增加31%；⟦Group#1~|公司⟧拥有人应占溢利19.69亿港元，增加27%；每股基本盈利22.46港仙。⟦OrganizationUnit#2|董事会⟧宣派中期股息每股7.4港仙。
• 截至2017年6月30日，运营、在建及待建水厂532座，设计规模每日3046万吨，其中污水1732万吨/日，自来水1206万吨/日；新增签约规模310万吨/日。
• 业务遍及全国26个省份和⟦Place#3|葡萄牙⟧、⟦Place#4|新加坡⟧、⟦Place#5|澳大利亚⟧等六国。

一、水治理
上半年，⟦Group#1~|集团⟧通过PPP方式签约⟦Project#6|通州北运河水环境综合治理⟧、⟦Project#7|四川简阳绛溪河黑臭水体整治⟧等17个项目，合同额409亿元人民币。其中⟦Project#6|通州项目⟧投资概算61.8亿元，⟦Group#1|北控水务⟧占联合体77.4%，其余由⟦Company#8|中国市政工程华北院⟧（持8%）、⟦Group#9|北京城建⟧（持14.6%）持有，⟦GovernmentBody#10|北京市通州区水务局⟧为实施机构，合作期25年。
⟦Place#11|雄安⟧是下一个战场。4月1日⟦Place#11|雄安新区⟧设立后，⟦Group#1~|集团⟧第一时间成立⟦OrganizationUnit#12|雄安事业部⟧，由执行总裁⟦Person#13|咸少峰⟧挂帅；“在⟦Place#14|白洋淀⟧做治理，我们只允许成功。”他在业绩会上说。

二、膜与技术
⟦Company#15|北控膜科技公司⟧生产的⟦Product#16|UF-700超滤膜⟧被⟦Facility#17|新加坡樟宜再生水厂⟧采用；⟦Institution#18|中国科学院生态环境研究中心⟧、⟦Institution#19|清华大学⟧与⟦Group#1~|集团⟧联合成立⟦OrganizationUnit#20|厌氧氨氧化联合实验室⟧，⟦Product#40|厌氧氨氧化主流脱氮技术⟧在⟦Facility#21|湖北十堰污水厂⟧中试，曝气能耗降低41%。⟦Product#40~|该技术⟧入选⟦Honor#22|环保部先进污染防治技术目录⟧。

三、收并购与处置
6月，以6.2亿元收购⟦Company#23|山东泰和水处理公司⟧（⟦City#24|滨州⟧）80%股权，增加规模48万吨/日；处置⟦Place#25|马来西亚⟧⟦Facility#26|潘泰地下污水厂⟧尾工应收款9400万令吉。⟦Group#27|北京控股集团有限公司⟧间接持有⟦Group#1~|公司⟧43.7%股份，其最终股东⟦GovernmentBody#28|北京市国资委⟧未作变动。

四、人员与社会责任
雇员总数8761名，劳动合同签订率100%，其中地方特许经营项目原职工安置2130名。5月，志愿者向⟦Province#29|贵州⟧⟦County#30|威宁县⟧⟦Township#31|石门乡⟧⟦Institution#32|石门民族中学⟧捐赠净水器34台。⟦Person#33|白居永⟧等五名运营厂长获“⟦Honor#34|北控楷模⟧”。

五、展望
⟦GovernmentBody#42|国务院⟧《⟦Policy#35|水污染防治行动计划⟧》进入攻坚年。管理层认为，市场集中度将进一步提升，⟦Group#1~|集团⟧目标2020年规模达到5000万吨/日，成为“⟦Goal#36|世界级水务与环境综合服务商⟧”；⟦Province#41|上海⟧⟦Company#37|申万宏源⟧分析师⟦Person#38|相里松⟧维持“买入”评级，目标价8.4港元，但提示PPP落地率、地方财政支付等风险。
====
#1 metric 收入 = 112.38 亿港元 ; time=2017年
#1 metric 收入同比增长 = 31 % ; time=2017年
#1 metric 应占溢利 = 19.69 亿港元 ; time=2017年
#1 metric 应占溢利增加 = 27 % ; time=2017年
#1 metric 每股基本盈利 = 22.46 港仙
#2 partOf #1
#1 metric 中期股息 = 7.4 港仙
#1 metric 水厂 = 532 座 ; time=截至2017年6月30日
#1 metric 设计规模 = 3046 万吨 ; time=截至2017年6月30日
#1 metric 污水设计规模 = 1732 万吨/日 ; time=截至2017年6月30日
#1 metric 自来水设计规模 = 1206 万吨/日 ; time=截至2017年6月30日
#1 metric 新增签约规模 = 310 万吨/日
#1 metric 业务省份 = 26 个
#1 hasProject #6
#1 hasProject #7
#1 metric 签约项目 = 17 个 ; time=上半年
#1 metric 合同额 = 409 亿元 ; time=上半年
#6 metric 投资概算 = 61.8 亿元
#1 holdsStakeIn #6 ; percent=77.4%
#8 holdsStakeIn #6 ; percent=8%
#9 holdsStakeIn #6 ; percent=14.6%
#6 metric 合作期 = 25 年
#12 partOf #1
#1 established #12
#13 holdsPosition #1 ; title=执行总裁
#13 said “在白洋淀做治理，我们只允许成功。”
#15 subsidiaryOf #1
#15 produces #16
#18 established #20
#19 established #20
#1 established #20
#1 cooperatesWith #18
#1 cooperatesWith #19
#20 metric 曝气能耗降低 = 41 %
#40 receivedHonor #22
#1 acquired #23 ; percent=80% ; time=6月
#23 locatedIn #24
#23 metric 收购价 = 6.2 亿元 ; time=6月
#23 metric 增加规模 = 48 万吨/日
#26 locatedIn #25
#26 metric 应收款 = 9400 万令吉
#27 holdsStakeIn #1 ; percent=43.7%
#28 supervises #27
#1 metric 雇员总数 = 8761 名
#1 metric 劳动合同签订率 = 100 %
#1 metric 安置原职工 = 2130 名
#1 fundedAid #32 ; amount=净水器34台
#32 locatedIn #31
#31 locatedIn #30
#30 locatedIn #29
#33 receivedHonor #34
#1 implements #35
#42 issued #35
#1 metric 规模 = 5000 万吨/日 ; time=2020年 ; status=planned
#1 pursuesGoal #36
#38 holdsPosition #37 ; title=分析师
#1 metric 目标价 = 8.4 港元
#20 produces #40
