⟦Group#1|国药集团⟧、⟦Group#2|中国建材集团⟧等8家央企外部董事集中调整

【本刊讯】9月末至10月中旬，⟦GovernmentBody#3|国务院国资委⟧陆续在官网公布8家中央企业的外部董事任免，共涉及17人，其中新任9人、期满离任8人。综合信息如下。

⟦Group#1|中国医药集团⟧：聘任⟦Person#4|农卫红⟧、⟦Person#5|贡延年⟧为外部董事；⟦Person#6|隋仲平⟧不再担任。⟦Person#4|农卫红⟧，⟦Group#7|中国化学工程集团⟧原总会计师，任内推动⟦Company#8|中国化学⟧（601117）发行50亿元永续债。⟦Person#5|贡延年⟧来自⟦Group#9|中国电信⟧，曾负责⟦Platform#10|天翼云诸葛AI平台⟧。
⟦Group#2|中国建材集团⟧：聘任⟦Person#11|利国荃⟧为外部董事。⟦Person#11|利国荃⟧曾任⟦Group#12|中国黄金集团⟧副总经理，主持⟦Project#13|内蒙古乌努格吐山铜钼矿二期⟧，日处理矿石由3万吨提到7.8万吨。
⟦Company#14|中国盐业股份⟧的母公司⟦Group#15|中盐集团⟧：⟦Person#16|鲍鸿志⟧到龄离任，⟦Person#17|乜克俭⟧接任。2023年⟦Group#15|中盐集团⟧营收382亿元，食盐市场占有率25%左右，⟦Person#17|乜克俭⟧时任⟦Company#18|中盐化工⟧独立董事。
⟦Group#19|中国保利集团⟧：新聘⟦Person#20|甄以宁⟧。
⟦Group#21|哈电集团⟧、⟦Group#22|中国中铁⟧、⟦Group#23|新兴际华集团⟧、⟦Group#24|中国旅游集团⟧：各调整1至2人，名单略。

一个看点是专业结构。9名新任者中，有财务背景的4人，有科技研发背景的3人，法律背景1人，国际化经营背景1人，平均年龄57.3岁，比上一批年轻1.8岁。⟦Institution#25|中国企业改革与发展研究会⟧副会长⟦Person#26|过雨桥⟧解读说，外部董事占多数已有十多年，下一步是“从到位到起作用”。据⟦Institution#25~|该研究会⟧统计，去年中央企业外部董事提出异议的议案412件，占全部议案的1.9%，其中缓议93件、否决27件；⟦Group#1|国药集团⟧⟦OrganizationUnit#32|董事会⟧否决的⟦Project#27|西南医药城冷库⟧，投资额达8.6亿元。

另一个看点是履职保障。⟦Group#1|国药集团⟧印发《⟦Policy#28|外部董事调研服务规范⟧》，每人每年到基层不少于30天；⟦Group#2|中国建材集团⟧建立⟦Initiative#29|外部董事提案督办单⟧制度，办结率96%；⟦Group#22|中国中铁⟧上线⟦Product#30|董事e通⟧App，会前7天推送材料。还有企业把外部董事请进了⟦Meeting#31|年度战略务虚会⟧。
此前的7月，另有4家企业完成同类调整：⟦Group#40|中国能建⟧、⟦Group#41|中国有色集团⟧、⟦Group#42|中国安能⟧各新聘1人，⟦Group#43|中林集团⟧2人。以⟦Group#41|中国有色集团⟧为例，其对⟦Place#44|赞比亚⟧⟦Company#45|卢安夏铜业⟧新矿的追加投资5.5亿美元，就是在外部董事两次实地考察之后才过会的；⟦Group#41~|该集团⟧去年营收1310亿元，持有⟦Company#46|中色股份⟧33.75%股份、⟦Company#47|中国有色矿业⟧66.6%股份。
====
#3 metric 有财务背景的新任外部董事 = 4 人
#3 metric 有科技研发背景的新任外部董事 = 3 人
#3 metric 法律背景的新任外部董事 = 1 人
#3 metric 国际化经营背景的新任外部董事 = 1 人
#3 metric 新任平均年龄比上一批年轻 = 1.8 岁
#4 holdsPosition #1 ; title=外部董事
#5 holdsPosition #1 ; title=外部董事
#6 holdsPosition #1 ; title=外部董事 ; status=ended
#4 holdsPosition #7 ; title=总会计师 ; status=ended
#8 subsidiaryOf #7
#8 metric 永续债 = 50 亿元
#11 holdsPosition #2 ; title=外部董事
#11 holdsPosition #12 ; title=副总经理 ; status=ended
#12 hasProject #13
#13 metric 日处理矿石 = 7.8 万吨
#14 subsidiaryOf #15
#16 holdsPosition #15 ; title=外部董事 ; status=ended
#17 holdsPosition #15 ; title=外部董事
#15 metric 营收 = 382 亿元 ; time=2023年
#15 metric 食盐市场占有率 = 25 % ; time=2023年 ; approx=about
#17 holdsPosition #18 ; title=独立董事
#20 holdsPosition #19 ; title=外部董事
#3 metric 涉及外部董事 = 17 人
#3 metric 新任外部董事 = 9 人
#3 metric 期满离任外部董事 = 8 人
#3 metric 新任平均年龄 = 57.3 岁
#26 holdsPosition #25 ; title=副会长
#26 said “从到位到起作用”
#25 metric 异议议案 = 412 件 ; time=去年
#25 metric 异议议案占比 = 1.9 % ; time=去年
#25 metric 缓议 = 93 件 ; time=去年
#25 metric 否决 = 27 件 ; time=去年
#27 metric 投资额 = 8.6 亿元
#32 partOf #1
#1 issued #28
#1 metric 每人每年到基层 = 30 天 ; approx=atLeast
#2 launched #29
#29 metric 办结率 = 96 %
#22 produces #30
#9 produces #10
#45 locatedIn #44
#41 metric 对卢安夏铜业新矿追加投资 = 5.5 亿美元
#41 metric 营收 = 1310 亿元 ; time=去年
#41 holdsStakeIn #46 ; percent=33.75%
#41 holdsStakeIn #47 ; percent=66.6%
#40 metric 新聘外部董事 = 1 人 ; time=7月
#41 metric 新聘外部董事 = 1 人 ; time=7月
#42 metric 新聘外部董事 = 1 人 ; time=7月
#43 metric 新聘外部董事 = 2 人 ; time=7月
