⟦Group#1|大连重工·起重集团⟧拿下⟦Place#7|巴西⟧订单：⟦Place#2|中国⟧堆取料机第一次卖到⟦Place#3|南美⟧

    ⟦Institution#4|辽宁日报⟧⟦City#5|大连⟧12月7日电（记者⟦Person#6|隋文伟⟧） ⟦Group#1|大连重工·起重集团有限公司⟧日前与⟦Place#7|巴西⟧⟦Company#8|淡水河谷公司⟧（⟦Company#8|CVRD⟧）签订1.36亿美元合同，为其⟦Facility#9|马德拉港⟧提供8000吨/小时堆料机、取料机、装船机共9台套，2006年6月交货。签约现场，⟦Company#8|淡水河谷⟧⟦Company#48|港口公司⟧经理⟦Person#10|若泽·席尔瓦⟧开玩笑说：“你们的图纸比⟦Place#11|德国⟧人厚，价格比⟦Place#11|德国⟧人薄。”
    这是⟦Group#1~|集团⟧重组后最大的一单出口。2001年12月27日，⟦Company#12|大连重型机器厂⟧和⟦Company#13|大连起重机器厂⟧这两家百年老厂在⟦GovernmentBody#14|大连市委⟧、⟦GovernmentBody#15|市政府⟧主导下合并，组建⟦Group#1|大连重工·起重集团⟧。“合并时账上只有800万，工资压了半年。”⟦Group#1~|集团⟧党委书记⟦Person#16|由福田⟧回忆。重组采取“先合心、再合资产”的办法：两厂28个车间并为14个事业部，7500人分流到辅业，土地置换得来18.6亿元用于搬迁⟦Place#17|泉水⟧新厂区，旧厂址改建⟦Project#18|中山广场商务区⟧。2003年，⟦Group#1~|集团⟧销售收入27.2亿元，利润1.53亿元；今年1至11月达到42.8亿元，同比增长65%，新签合同67亿元。
    产品靠技术说话。⟦Group#1~|集团⟧⟦OrganizationUnit#19|设计研究院⟧与⟦Institution#20|大连理工大学⟧共建⟦OrganizationUnit#21|散料装卸机械联合实验室⟧，承担“⟦Initiative#49|863⟧”课题3项；自行设计的“⟦Product#22|翻卸两用折返式翻车机⟧”获⟦Honor#23|辽宁省科技进步奖⟧一等奖，安装在⟦Facility#24|秦皇岛港⟧、⟦Facility#25|黄骅港⟧。为⟦Project#26|三峡右岸电站⟧制造的1200/125吨桥式起重机，主钩一次提升转子1800吨，创下国内纪录；⟦Project#27|岭澳核电站二期⟧的⟦Product#28|环行起重机⟧通过⟦GovernmentBody#29|国家核安全局⟧取证。
    一线工人的故事更感人。⟦OrganizationUnit#30|起重机事业部⟧装配钳工⟦Person#31|曲明江⟧用13年画满47本笔记，提出“⟦Initiative#32|逆装配工法⟧”，使减速机噪声下降6分贝，节约成本410万元，今年荣获⟦Honor#33|全国五一劳动奖章⟧。“⟦Group#1~|集团⟧给我一间工作室，我给它一个徒弟班。”他说。
    困难也实实在在：钢板一年涨了1400元/吨，同类企业⟦Group#34|太原重型机械集团⟧报价只比成本高1%，供应链付款周期长达190天；4200名离退休职工每年统筹外支出1800万元。⟦GovernmentBody#35|大连市国资委⟧主任⟦Person#36|隗亦凡⟧在调研时给出三条建议：压缩应收账款、引入战略投资者、出售非主业股权。⟦Group#1~|集团⟧随后决定，出售所持⟦Company#37|大连银行⟧0.8%股份和⟦Company#38|三和饭店⟧100%产权，对外引资5亿元，谈判对象包括⟦Place#47|香港⟧⟦Company#39|中信泰富⟧、⟦Place#46|美国⟧⟦Company#40|凯雷投资⟧。
    ⟦Province#41|辽宁省⟧提出“⟦Strategy#42|振兴装备制造业两大基地⟧”，⟦City#5|大连市⟧把⟦Place#43|旅顺南路软件带⟧与⟦Place#44|大连湾临港装备制造园区⟧作为重点。按照规划，⟦Group#1~|集团⟧将于2007年建成⟦Project#45|大连湾重大装备出海基地⟧，岸线1100米，起吊能力600吨，估算投资6.9亿元。
====
#1 cooperatesWith #8
#6 holdsPosition #4 ; title=记者
#8 locatedIn #7
#8 operates #9
#1 metric 合同额 = 1.36 亿美元
#1 metric 堆取料设备 = 9 台套
#10 holdsPosition #48 ; title=经理
#48 subsidiaryOf #8
#10 said “你们的图纸比德国人厚，价格比德国人薄。”
#1 formedFrom #12 ; time=2001年12月27日
#1 formedFrom #13 ; time=2001年12月27日
#14 established #1
#15 established #1
#16 holdsPosition #1 ; title=党委书记
#16 said “合并时账上只有800万，工资压了半年。”
#1 metric 事业部 = 14 个
#1 metric 分流 = 7500 人
#1 metric 土地置换所得 = 18.6 亿元
#1 hasProject #18
#1 metric 销售收入 = 27.2 亿元 ; time=2003年
#1 metric 利润 = 1.53 亿元 ; time=2003年
#1 metric 销售收入 = 42.8 亿元 ; time=今年1至11月
#1 metric 销售收入同比增长 = 65 % ; time=今年1至11月
#1 metric 新签合同 = 67 亿元 ; time=今年1至11月
#19 partOf #1
#19 established #21
#20 established #21
#19 cooperatesWith #20
#19 metric 863课题 = 3 项
#19 participatedIn #49
#1 produces #22
#1 produces #28
#22 receivedHonor #23
#26 metric 转子起吊 = 1800 吨
#30 partOf #1
#31 holdsPosition #30 ; title=装配钳工
#31 launched #32
#31 metric 笔记 = 47 本
#32 metric 噪声下降 = 6 分贝
#32 metric 节约成本 = 410 万元
#31 receivedHonor #33
#31 said “集团给我一间工作室，我给它一个徒弟班。”
#1 metric 钢板涨价 = 1400 元/吨 ; time=一年
#34 metric 报价高于成本 = 1 %
#1 metric 付款周期 = 190 天
#1 metric 离退休职工 = 4200 名
#1 metric 离退休职工统筹外支出 = 1800 万元 ; time=每年
#36 holdsPosition #35 ; title=主任
#36 visited #1
#1 holdsStakeIn #37 ; percent=0.8% ; status=ended
#1 holdsStakeIn #38 ; percent=100% ; status=ended
#1 metric 对外引资 = 5 亿元 ; status=planned
#39 cooperatesWith #1 ; status=planned
#40 cooperatesWith #1 ; status=planned
#41 hasStrategy #42
#1 hasProject #45 ; status=planned
#45 metric 岸线 = 1100 米
#45 metric 起吊能力 = 600 吨
#45 metric 估算投资 = 6.9 亿元
#44 locatedIn #5
#43 locatedIn #5
#40 locatedIn #46
#39 locatedIn #47
