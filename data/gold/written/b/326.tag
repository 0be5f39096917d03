⟦Group#1|国家电网公司⟧召开⟦Meeting#2|二○○七年工作会议⟧

　　1月11日，⟦Group#1|国家电网公司⟧⟦Meeting#2|2007年工作会议暨职工代表大会⟧在⟦Province#3|北京⟧闭幕。⟦Group#1~|公司⟧党组书记、总经理⟦Person#4|蓝振国⟧作题为《⟦Policy#5|抓发展抓管理抓队伍创一流⟧》的工作报告，⟦Group#1~|公司⟧党组成员、副总经理⟦Person#6|祝新民⟧、⟦Person#7|冷学军⟧，纪检组长⟦Person#8|郗凤兰⟧，总会计师⟦Person#9|邬汝成⟧出席。
　　⟦Meeting#2~|会议⟧总结，2006年⟦Group#1~|公司⟧售电量1.71万亿千瓦时，增长13.9%；主营业务收入8529亿元，同比增加1286亿元；利润268亿元，同比增长86%。电网投资1757亿元，比上年增长51.4%。⟦Project#10|晋东南—南阳—荆门特高压交流试验示范工程⟧奠基，⟦Project#11|向家坝—上海±800千伏直流示范工程⟧取得路条。农网完善工程让⟦Province#12|四川⟧、⟦Province#13|陕西⟧、⟦Province#14|甘肃⟧等省的86.4万无电人口用上了电，“⟦Initiative#15|户户通电⟧”任务完成过半。
　　⟦Person#4|蓝振国⟧强调，特高压不是要不要搞，而是怎样搞好。“先干成一条，再谈网架；先让设备国产，再谈出口。”他要求⟦Company#16|华北电网公司⟧、⟦Company#17|华东电网公司⟧、⟦Company#18|华中电网公司⟧和⟦Company#19|国网建设公司⟧各负其责，⟦Institution#20|中国电力科学研究院⟧、⟦Institution#21|武汉高压研究院⟧年底前建成⟦Facility#22|特高压交流试验基地⟧。
　　⟦Meeting#2~|会议⟧提出“⟦Strategy#23|一强三优⟧”发展战略，即建设⟦Goal#24|电网坚强、资产优良、服务优质、业绩优秀的现代公司⟧，今年要做到“⟦Slogan#25|三抓一创⟧”不放松，全年售电量确保1.92万亿千瓦时，电网投资2200亿元以上，资产负债率控制在63%以内。
　　会上，⟦Company#26|上海市电力公司⟧、⟦Company#27|江苏省电力公司⟧等8家单位被授予“⟦Honor#28|业绩考核A级单位⟧”，⟦Company#29|辽宁省电力有限公司⟧⟦Company#30|鞍山供电公司⟧、⟦Company#31|河南省电力公司⟧⟦OrganizationUnit#32|洛阳输变电工区⟧带电班等获表彰。⟦Person#33|阿依古丽·玉素甫⟧代表⟦Company#34|新疆电力公司⟧⟦OrganizationUnit#35|塔城电业局营业班⟧发言时说，班里7个人，4个民族，“边境线有多长，我们抄表的路就有多长”。⟦GovernmentBody#36|国家电监会⟧副主席、⟦GovernmentBody#37|国务院国资委⟧有关负责同志应邀到会。
====
#1 launched #2
#4 holdsPosition #1 ; title=党组书记、总经理
#6 holdsPosition #1 ; title=党组成员、副总经理
#7 holdsPosition #1 ; title=党组成员、副总经理
#8 holdsPosition #1 ; title=纪检组长
#9 holdsPosition #1 ; title=总会计师
#4 participatedIn #2
#6 participatedIn #2
#7 participatedIn #2
#8 participatedIn #2
#9 participatedIn #2
#36 participatedIn #2
#37 participatedIn #2
#33 participatedIn #2
#1 metric 售电量 = 1.71 万亿千瓦时 ; time=2006年
#1 metric 售电量同比增长 = 13.9 % ; time=2006年
#1 metric 主营业务收入 = 8529 亿元 ; time=2006年
#1 metric 主营业务收入同比增加 = 1286 亿元 ; time=2006年
#1 metric 利润 = 268 亿元 ; time=2006年
#1 metric 利润同比增长 = 86 % ; time=2006年
#1 metric 电网投资 = 1757 亿元 ; time=2006年
#1 metric 电网投资同比增长 = 51.4 % ; time=2006年
#1 hasProject #10
#1 hasProject #11
#1 launched #15
#15 metric 无电人口用上电 = 86.4 万
#4 said “先干成一条，再谈网架；先让设备国产，再谈出口。”
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#20 subsidiaryOf #1
#21 subsidiaryOf #1
#20 established #22 ; status=planned
#21 established #22 ; status=planned
#1 hasStrategy #23
#1 pursuesGoal #24
#1 implements #25
#23 hasComponent #24
#1 metric 售电量 = 1.92 万亿千瓦时 ; time=今年 ; status=planned
#1 metric 电网投资 = 2200 亿元 ; time=今年 ; approx=atLeast ; status=planned
#1 metric 资产负债率 = 63 % ; time=今年 ; approx=atMost ; status=planned
#26 receivedHonor #28
#27 receivedHonor #28
#26 subsidiaryOf #1
#27 subsidiaryOf #1
#29 subsidiaryOf #1
#31 subsidiaryOf #1
#34 subsidiaryOf #1
#30 subsidiaryOf #29
#32 partOf #31
#35 partOf #34
#33 said “边境线有多长，我们抄表的路就有多长”
