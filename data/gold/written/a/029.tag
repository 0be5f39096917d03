⟦GovernmentBody#1|财政部⟧⟦GovernmentBody#2|税务总局⟧等三部门负责人就支持设备更新答记者问

　　近日，⟦GovernmentBody#1|财政部⟧、⟦GovernmentBody#2|国家税务总局⟧、⟦GovernmentBody#3|国家发展改革委⟧联合印发《⟦Policy#4|关于支持大规模设备更新有关政策的通知⟧》（以下简称《⟦Policy#4|通知⟧》）。⟦GovernmentBody#1|财政部⟧⟦OrganizationUnit#5|经济建设司⟧司长⟦Person#6|符金陵⟧、⟦GovernmentBody#2|税务总局⟧⟦OrganizationUnit#7|货物和劳务税司⟧副司长⟦Person#8|郎晓红⟧、⟦GovernmentBody#3|国家发展改革委⟧⟦OrganizationUnit#9|环资司⟧副司长⟦Person#10|文静芝⟧回答了记者提问。
　　问：《⟦Policy#4|通知⟧》出台的背景是什么？
　　答：⟦Meeting#11|中央经济工作会议⟧对推动新一轮大规模设备更新和消费品以旧换新作出部署，⟦GovernmentBody#12|国务院⟧印发了《⟦Policy#13|推动大规模设备更新和消费品以旧换新行动方案⟧》。据测算，我国工业、农业等重点领域设备投资规模约4.9万亿元，更新需求是一个年规模5万亿元以上的巨大市场。
　　问：资金怎么安排？
　　答：统筹安排3000亿元左右超长期特别国债资金，其中1480亿元左右用于设备更新。⟦Person#6|符金陵⟧表示，中央财政负担比例总体为90%，东部、中部、西部地区分别按85%、90%、95%确定。截至8月底，第一批1500亿元已下达到⟦Province#14|广东⟧、⟦Province#15|江苏⟧、⟦Province#16|河南⟧等地。
　　问：税收优惠有哪些？
　　答：⟦Person#8|郎晓红⟧介绍，对企业购置数字化、智能化改造设备的投入，可按10%比例抵免应纳税额。⟦Company#17|徐工机械⟧、⟦Company#18|郑煤机⟧等企业已享受到红利，前者上半年减免税额1.2亿元。
　　问：如何防止骗补？
　　答：“谁拿了不该拿的，就让谁吐出来。”⟦Person#10|文静芝⟧说，⟦GovernmentBody#3|国家发展改革委⟧会同⟦GovernmentBody#19|工业和信息化部⟧、⟦GovernmentBody#20|市场监管总局⟧建立“⟦Initiative#21|一项目一台账⟧”机制，⟦GovernmentBody#22|审计署⟧将开展专项审计。对个别平台“先涨价后打折”的问题，⟦GovernmentBody#20|市场监管总局⟧已立案查处14起。
　　问：下一步工作打算？
　　答：三部门将抓紧制定《⟦Policy#23|回收循环利用体系建设指引⟧》，支持⟦Group#24|中国资源循环集团⟧在⟦Place#25|京津冀⟧、⟦Place#26|长三角⟧布局区域回收中心，力争2027年重点领域设备投资规模较2023年增长25%以上。
====
#1 issued #4
#2 issued #4
#3 issued #4
#5 partOf #1
#7 partOf #2
#9 partOf #3
#6 holdsPosition #5 ; title=司长
#8 holdsPosition #7 ; title=副司长
#10 holdsPosition #9 ; title=副司长
#12 issued #13
#1 metric 重点领域设备投资规模 = 4.9 万亿元 ; approx=about
#1 metric 更新市场年规模 = 5 万亿元 ; approx=atLeast
#1 metric 超长期特别国债资金 = 3000 亿元 ; approx=about
#1 metric 设备更新资金 = 1480 亿元 ; approx=about
#1 metric 中央财政负担比例 = 90 %
#1 metric 第一批下达资金 = 1500 亿元 ; time=截至8月底
#2 metric 抵免比例 = 10 %
#17 metric 减免税额 = 1.2 亿元 ; time=上半年
#10 said “谁拿了不该拿的，就让谁吐出来。”
#3 launched #21
#19 launched #21
#20 launched #21
#20 metric 立案查处 = 14 起
#1 issued #23 ; status=planned
#2 issued #23 ; status=planned
#3 issued #23 ; status=planned
#1 metric 重点领域设备投资规模增长 = 25 % ; time=2027年 ; approx=atLeast ; status=planned
