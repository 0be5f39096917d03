⟦Initiative#1|保持共产党员先进性教育活动⟧简报　第41期
⟦Institution#18|煤炭科学研究总院⟧⟦OrganizationUnit#2|先进性教育活动领导小组办公室⟧编　　2005年8月30日

⟦PartyOrganization#3|西安分院党委⟧“⟦Initiative#20|三看三问⟧”搞好分析评议

⟦Institution#4|煤炭科学研究总院西安分院⟧现有党员428名，其中在职312名、离退休116名，设15个党支部。进入分析评议阶段以来，⟦PartyOrganization#3~|分院党委⟧提出“⟦Initiative#20|三看三问⟧”：看一看入党誓词，问一问初心丢没丢；看一看身边榜样，问一问差距有多大；看一看服务对象，问一问煤矿满不满意。
一是开门听意见。⟦Institution#4~|分院⟧领导带队分赴⟦Group#5|神华集团⟧、⟦Group#6|铜川矿务局⟧、⟦Company#7|韩城矿务局桑树坪煤矿⟧等14家用户，召开座谈会23个，发放征求意见表560份，收回538份，梳理意见117条。用户最集中的意见是钻机配件供应慢，从订货到到货平均26天。
二是敞开思想谈。⟦OrganizationUnit#8|钻探所⟧、⟦OrganizationUnit#9|电法勘探研究室⟧党员在野外施工，支部就把民主生活会开到⟦City#10|淮南⟧、⟦City#11|晋城⟧的工地帐篷里。全⟦Institution#4~|分院⟧开展谈心1900余人次，428名党员人人撰写党性分析材料。
三是边议边改。⟦Institution#4~|分院⟧投资95万元新建钻机配件库，⟦Product#12|MK-5型全液压坑道钻机⟧常用配件实现现货供应，供货期压缩到3天；⟦OrganizationUnit#8|钻探所⟧承担的⟦Project#13|煤矿井下千米定向钻进技术及装备⟧课题把工期提前4个月，8月中旬在⟦Facility#14|亚美大宁煤矿⟧打出923米的本煤层瓦斯抽放孔，刷新国内纪录。上半年，⟦Institution#4~|分院⟧完成合同额1.47亿元，同比增长31%，其中钻机销售8600万元，出口⟦Place#15|印度⟧、⟦Place#16|乌克兰⟧9台套。
⟦GovernmentBody#17|国务院国资委⟧⟦GovernmentBody#21|第八督导组⟧在⟦Institution#4~|分院⟧检查后认为，“分析有深度、整改有动作”。群众测评满意率97.2%，超过⟦Institution#18|总院⟧平均水平1.6个百分点。
　　又讯：⟦Institution#18|总院⟧所属⟦Institution#30|北京建井所⟧、⟦Institution#31|唐山院⟧、⟦Institution#32|抚顺分院⟧三家单位7月联合举办⟦Initiative#33|树先进、保安全、促发展⟧巡回报告会11场；⟦Institution#32|抚顺分院⟧与⟦Company#34|抚顺矿业集团老虎台矿⟧签订的⟦Project#35|煤与瓦斯突出区域预测⟧合同总额640万元，是今年上半年⟦Industry#36|煤矿安全⟧领域最大的一单技术服务。

送：⟦GovernmentBody#17|国务院国资委⟧⟦OrganizationUnit#19|先教办⟧、⟦GovernmentBody#21|第八督导组⟧　发：各⟦Institution#4~|分院⟧、研究所党委
====
#2 partOf #18
#3 partOf #4
#4 partOf #18
#4 launched #1
#4 metric 党员 = 428 名
#4 metric 在职党员 = 312 名
#4 metric 离退休党员 = 116 名
#4 metric 党支部 = 15 个
#3 launched #20
#4 visited #5
#4 visited #6
#4 visited #7
#4 metric 座谈会 = 23 个
#4 metric 发放征求意见表 = 560 份
#4 metric 收回征求意见表 = 538 份
#4 metric 梳理意见 = 117 条
#8 partOf #4
#9 partOf #4
#4 metric 谈心 = 1900 人次 ; approx=about
#4 metric 钻机配件库投资 = 95 万元
#4 produces #12
#12 metric 常用配件供货期 = 3 天
#8 hasProject #13
#13 metric 工期提前 = 4 个月
#13 metric 瓦斯抽放孔 = 923 米 ; time=8月中旬
#4 metric 合同额 = 1.47 亿元 ; time=上半年
#4 metric 合同额同比增长 = 31 % ; time=上半年
#4 metric 钻机销售 = 8600 万元 ; time=上半年
#4 metric 出口钻机 = 9 台套 ; time=上半年
#4 metric 群众测评满意率 = 97.2 %
#4 metric 满意率超过总院平均水平 = 1.6 个百分点
#19 partOf #17
#21 partOf #17
#21 visited #4
#30 partOf #18
#31 partOf #18
#32 partOf #18
#30 launched #33
#31 launched #33
#32 launched #33
#33 metric 报告会 = 11 场
#32 cooperatesWith #34
#32 hasProject #35
#34 hasProject #35
#35 metric 合同总额 = 640 万元
