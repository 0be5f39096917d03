⟦County#1|巴东县⟧乡村振兴工作简报（第14期）

　　今年以来，⟦County#1|巴东县⟧深入学习运用“⟦Initiative#2|千万工程⟧”经验，用好⟦Place#3|杭州⟧⟦Province#4|湖北省⟧东西部协作和中央单位定点帮扶力量，接续推进乡村全面振兴。现将有关情况编发如下。
　　一、用好帮扶力量。⟦Group#5|中国三峡集团⟧定点帮扶⟦County#1|巴东县⟧已有二十一年，今年投入无偿帮扶资金6200万元，实施项目34个，其中2300万元用于⟦Project#6|大支坪镇自来水厂扩建⟧。挂职副县长⟦Person#7|覃长江⟧由⟦Group#5|三峡集团⟧选派，带队在⟦Township#8|野三关镇⟧⟦Village#9|石桥坪村⟧蹲点，引进⟦Company#10|三峡绿源农业公司⟧流转土地1200亩种植蓝莓。⟦GovernmentBody#11|上城区⟧援派干部⟦Person#12|俞嘉⟧协调资金1800万元，支持⟦Township#13|茶店子镇⟧建设⟦Facility#14|藤椒加工园⟧。
　　二、壮大特色产业。全县茶园面积11.6万亩，“⟦Product#15|真香茗⟧”品牌价值4.2亿元；柑橘17万亩，产量22万吨。⟦Village#16|石板坪村⟧党支部书记⟦Person#17|向家松⟧领办的⟦Company#18|松林茶叶合作社⟧吸纳社员312户，去年分红96万元。⟦Person#17|向家松⟧被评为“⟦Honor#19|全国农村青年致富带头人⟧”。⟦Township#20|东瀼口镇⟧⟦Village#21|羊乳山村⟧依托⟦Facility#22|巴人河景区⟧发展⟦Industry#23|民宿⟧，建成民宿57家。
　　三、守住防返贫底线。建立“⟦Initiative#24|一键申报、三级响应⟧”机制，监测对象1467户4312人，已消除风险1239户。⟦Institution#25|县人民医院⟧与⟦Institution#26|华中科技大学同济医学院附属协和医院⟧结成医联体，远程会诊860例。
　　四、推进乡村建设。新改建农村公路186公里，改造户厕2100座。⟦GovernmentBody#27|县住建局⟧统筹资金4500万元实施⟦Project#28|十个示范村人居环境提升工程⟧，⟦Village#9|石桥坪村⟧、⟦Village#16|石板坪村⟧等三个村已通过验收。⟦Township#29|绿葱坡镇⟧受地质灾害影响，两个项目未能按期开工。
　　下一步，⟦County#1~|全县⟧将制定《⟦Policy#30|巴东县和美乡村建设三年规划⟧》，力争到2026年底村集体经济年收入20万元以上的村占比达到80%；并谋划与⟦Institution#31|湖北恩施学院⟧共建⟦OrganizationUnit#32|乡村振兴学院⟧。
　　（⟦GovernmentBody#33|巴东县农业农村局⟧供稿）
====
#1 launched #2
#5 pairedWith #1
#5 fundedAid #1 ; amount=6200万元 ; time=今年
#5 metric 帮扶项目 = 34 个 ; time=今年
#5 fundedAid #6 ; amount=2300万元
#1 hasProject #6
#7 holdsPosition #1 ; title=挂职副县长
#9 locatedIn #8
#8 locatedIn #1
#10 locatedIn #9
#10 metric 流转土地 = 1200 亩
#12 holdsPosition #11 ; title=援派干部
#11 fundedAid #13 ; amount=1800万元
#14 locatedIn #13
#13 locatedIn #1
#1 metric 茶园面积 = 11.6 万亩
#1 produces #15
#15 metric 品牌价值 = 4.2 亿元
#1 metric 柑橘 = 17 万亩
#1 metric 柑橘产量 = 22 万吨
#17 holdsPosition #16 ; title=党支部书记
#17 holdsPosition #18 ; title=领办人
#18 metric 社员 = 312 户
#18 metric 分红 = 96 万元 ; time=去年
#17 receivedHonor #19
#21 locatedIn #20
#20 locatedIn #1
#21 developsIndustry #23
#21 metric 民宿 = 57 家
#1 launched #24
#1 metric 监测对象 = 1467 户
#1 metric 监测对象人数 = 4312 人
#1 metric 消除风险 = 1239 户
#25 cooperatesWith #26
#25 metric 远程会诊 = 860 例
#1 metric 新改建农村公路 = 186 公里
#1 metric 改造户厕 = 2100 座
#27 hasProject #28
#27 metric 统筹资金 = 4500 万元
#28 metric 资金 = 4500 万元
#29 locatedIn #1
#1 issued #30 ; status=planned
#1 metric 村集体经济年收入20万元以上的村占比 = 80 % ; status=planned
#1 cooperatesWith #31 ; status=planned
#1 established #32 ; status=planned
#31 established #32 ; status=planned
#25 locatedIn #1
#27 locatedIn #1
#33 locatedIn #1
