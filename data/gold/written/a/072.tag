⟦GovernmentBody#1|国务院国资委⟧关于政协第十四届全国委员会第二次会议第02316号提案答复的函（摘要）

⟦Person#2|蒋文斌⟧委员：
　　您提出的《⟦Policy#3|关于支持中央企业在中部地区布局现代产业链的提案⟧》收悉，经商⟦GovernmentBody#4|国家发展改革委⟧、⟦GovernmentBody#5|工业和信息化部⟧，现答复如下。
　　一、关于引导中央企业加大投入。⟦GovernmentBody#1|我委⟧高度重视⟦Place#6|中部地区⟧发展，与⟦Province#7|湖北⟧、⟦Province#8|湖南⟧、⟦Province#9|河南⟧等省签署合作协议，建立“⟦Initiative#10|央地合作⟧”会商机制。2023年，中央企业在中部六省完成投资9860亿元，同比增长7.9%。⟦Group#11|东风公司⟧在⟦City#12|武汉⟧、⟦City#13|襄阳⟧布局新能源整车基地；⟦Group#14|中国信科集团⟧联合⟦Institution#15|华中科技大学⟧建设⟦OrganizationUnit#16|国家信息光电子创新中心⟧；⟦Group#17|中国中车⟧所属⟦Company#18|株洲所⟧建成⟦Facility#19|功率半导体产业基地⟧，年产中低压器件36万片；⟦Group#20|中国电气装备⟧整合⟦Company#21|许继⟧、⟦Company#22|平高⟧资源，在⟦City#23|许昌⟧建设⟦Facility#24|智能输变电装备产业园⟧。
　　二、关于支持链长企业建设。⟦GovernmentBody#1|我委⟧遴选⟦Group#25|中国移动⟧、⟦Group#26|中国电科⟧等16家企业承担⟦Honor#27|现代产业链链长⟧任务，带动上下游中小企业2.1万户。下一步，将研究把⟦Industry#28|先进轨道交通装备⟧、⟦Industry#29|北斗规模应用⟧等纳入新一批链长建设范围。
　　三、关于完善考核评价。⟦GovernmentBody#1~|我委⟧印发《⟦Policy#30|关于优化中央企业资产评估管理有关事项的通知⟧》《⟦Policy#31|中央企业科技创新成果推荐目录⟧》，对战略性新兴产业投入视同利润加回，最高加回比例100%。您建议的“设立中部专项考核指标”，因考核指标宜统不宜散，暂不单独设置，⟦GovernmentBody#1|我委⟧将在年度沟通中予以体现。
　　四、关于人才交流。2021年以来，⟦GovernmentBody#32|中央组织部⟧、⟦GovernmentBody#1|国务院国资委⟧选派中央企业干部赴中部地区挂职312名，⟦Province#33|江西⟧选派46名干部到⟦Group#34|中铝集团⟧、⟦Group#35|中国稀土集团⟧跟班学习。
　　感谢您对国资国企工作的关心支持！
　　联系单位及电话：⟦GovernmentBody#1|国务院国资委⟧⟦OrganizationUnit#36|规划发展局⟧　010-6319××××
　　　　　　　　　　　　⟦GovernmentBody#1|国务院国资委⟧　2024年7月15日
====
#2 issued #3
#1 cooperatesWith #4
#1 cooperatesWith #5
#1 launched #10
#1 metric 中央企业在中部六省完成投资 = 9860 亿元 ; time=2023年
#1 metric 中央企业在中部六省完成投资同比增长 = 7.9 % ; time=2023年
#14 cooperatesWith #15
#14 established #16
#15 established #16
#18 subsidiaryOf #17
#18 established #19
#19 metric 年产中低压器件 = 36 万片
#20 established #24 ; status=planned
#24 locatedIn #23
#21 subsidiaryOf #20
#22 subsidiaryOf #20
#25 receivedHonor #27
#26 receivedHonor #27
#1 metric 链长企业 = 16 家
#1 metric 带动中小企业 = 2.1 万户
#1 developsIndustry #28 ; status=planned
#1 developsIndustry #29 ; status=planned
#1 issued #30
#1 issued #31
#1 metric 最高加回比例 = 100 %
#1 metric 选派干部挂职 = 312 名
#33 metric 选派干部 = 46 名
#36 partOf #1
#1 supervises #11
#1 supervises #14
#1 supervises #17
#1 supervises #20
#1 supervises #25
#1 supervises #26
#1 supervises #34
#1 supervises #35
