⟦City#1|运城⟧：⟦Person#2|宿望之⟧调研市属国企　要求当好经济发展“压舱石”

　　本报讯（记者 ⟦Person#3|关云飞⟧）2月21日，⟦GovernmentBody#4|运城市委⟧副书记、⟦GovernmentBody#5|市政府⟧代市长⟦Person#2|宿望之⟧深入⟦Group#6|运城市投资建设开发集团有限公司⟧、⟦Group#7|运城市文化旅游发展集团⟧、⟦Group#8|运城市黄河流域生态发展集团⟧、⟦Company#9|关铝热电有限公司⟧，就国企改革、安全生产等工作进行调研。他强调，要认真学习贯彻⟦Meeting#10|党的二十大⟧和⟦Meeting#11|中央经济工作会议⟧精神，抢开局、拼进度，以国企“一子落”带动全局“满盘活”。
　　在⟦Group#6|市投建集团⟧，⟦Person#2|宿望之⟧详细了解⟦Project#12|运城盐湖保护利用综合提升项目⟧的进展。⟦Project#12~|该项目⟧总投资38.6亿元，获⟦GovernmentBody#13|国家发展改革委⟧地方政府专项债支持9.4亿元，涉及⟦Facility#14|池神庙⟧修缮、七彩盐湖栈道、湖区生态补水等22个子项，去年接待游客214万人次。⟦Group#6~|集团⟧董事长⟦Person#15|阎正己⟧汇报，去年⟦Group#6~|集团⟧新增融资52亿元、综合成本4.86%，主体信用评级由AA上调到AA+，评级机构为⟦Company#16|联合资信⟧。
　　⟦Group#7|运城文旅集团⟧成立两年，整合⟦Facility#17|关帝庙⟧、⟦Facility#18|永乐宫⟧、⟦Facility#19|普救寺⟧、⟦Facility#20|鹳雀楼⟧等11处景区，2022年受疫情影响，营业收入1.9亿元，同比下降27.6%，净亏损3480万元。“景区不是收门票的，是让人记住⟦City#1|运城⟧的。”⟦Person#2|宿望之⟧要求，⟦Group#7~|集团⟧要尽快与⟦Group#21|携程集团⟧、⟦Group#22|陕西旅游集团⟧对接，⟦Facility#17|关帝庙⟧提升工程4月底开工。
　　走进⟦County#23|河津市⟧⟦Township#24|清涧街道⟧⟦Village#25|龙门村⟧的⟦Company#26|山西龙门供应链公司⟧，⟦Person#2|宿望之⟧勉励企业抓住⟦Facility#27|侯西铁路⟧电气化改造契机，把⟦Company#28|漳泽电力⟧、⟦Group#29|阳光焦化集团⟧等大客户吸引到⟦Facility#30|侯马北公铁物流园⟧。据了解，⟦Facility#30~|该园⟧占地1580亩，2022年吞吐量970万吨。
　　⟦Person#2|宿望之⟧还到⟦Group#8|黄河生态集团⟧所属的⟦Facility#31|汾河湿地⟧和⟦County#32|永济市⟧⟦Township#33|韩阳镇⟧⟦Village#34|下寺村⟧看望慰问困难职工，送去慰问金1.2万元和节日的祝福。
　　⟦GovernmentBody#4|市委⟧常委、常务副市长⟦Person#36|贺圣奎⟧、⟦GovernmentBody#5|市政府⟧秘书长⟦Person#38|毕在渊⟧，⟦GovernmentBody#39|市国资委⟧、⟦GovernmentBody#40|市文旅局⟧、⟦GovernmentBody#41|盐湖区委⟧主要负责同志参加调研。
　　临行前，⟦Person#2|宿望之⟧在⟦County#23|河津⟧召开⟦Meeting#50|市属国企高质量发展现场会⟧，给企业出了三道题：平台公司怎么摘掉“城投”帽子，文旅公司怎么靠自己吃饭，物流园怎么把“路过”变成“留下”。⟦Company#9|关铝热电⟧总经理⟦Person#51|降晋生⟧表态，今年供热面积由1480万平方米扩到1720万平方米，煤耗每千瓦时再降6克；⟦Group#8|黄河生态集团⟧党委书记⟦Person#52|嘉宏图⟧提出与⟦Institution#53|运城学院⟧共建⟦OrganizationUnit#54|黄河金三角生态研究院⟧。⟦Meeting#50~|会议⟧由⟦Person#36|贺圣奎⟧主持。
====
#2 holdsPosition #4 ; title=副书记
#2 holdsPosition #5 ; title=代市长
#2 visited #6
#2 visited #7
#2 visited #8
#2 visited #9
#2 visited #26
#2 visited #31
#2 visited #34
#6 hasProject #12
#12 metric 总投资 = 38.6 亿元
#12 metric 专项债支持 = 9.4 亿元
#12 metric 子项 = 22 个
#12 metric 接待游客 = 214 万人次 ; time=去年
#15 holdsPosition #6 ; title=董事长
#6 metric 新增融资 = 52 亿元 ; time=去年
#6 metric 综合成本 = 4.86 % ; time=去年
#7 operates #17
#7 operates #18
#7 operates #19
#7 operates #20
#7 metric 景区 = 11 处
#7 metric 营业收入 = 1.9 亿元 ; time=2022年
#7 metric 营业收入同比下降 = 27.6 % ; time=2022年
#7 metric 净亏损 = 3480 万元 ; time=2022年
#2 said “景区不是收门票的，是让人记住运城的。”
#7 cooperatesWith #21 ; status=planned
#7 cooperatesWith #22 ; status=planned
#25 locatedIn #24
#24 locatedIn #23
#26 locatedIn #25
#30 metric 占地 = 1580 亩
#30 metric 吞吐量 = 970 万吨 ; time=2022年
#8 operates #31
#34 locatedIn #33
#33 locatedIn #32
#2 fundedAid #34 ; amount=1.2万元 ; purpose=慰问困难职工
#36 holdsPosition #4 ; title=常委
#36 holdsPosition #5 ; title=常务副市长
#38 holdsPosition #5 ; title=秘书长
#2 launched #50
#2 participatedIn #50
#36 participatedIn #50
#51 participatedIn #50
#52 participatedIn #50
#51 holdsPosition #9 ; title=总经理
#9 metric 供热面积 = 1720 万平方米 ; time=今年 ; status=planned
#9 metric 煤耗下降 = 6 克 ; time=今年 ; status=planned
#52 holdsPosition #8 ; title=党委书记
#8 cooperatesWith #53 ; status=planned
#8 established #54 ; status=planned
#53 established #54 ; status=planned
