⟦Group#1|云南省投资控股集团⟧与⟦City#2|昭通市⟧签署战略合作协议

7月26日，⟦Group#1|云南省投资控股集团有限公司⟧（简称“⟦Group#1|云投集团⟧”）与⟦GovernmentBody#3|昭通市人民政府⟧在⟦City#4|昆明⟧签署《⟦Policy#5|“十四五”全面战略合作框架协议⟧》。⟦Group#1|云投集团⟧党委书记、董事长⟦Person#6|相海澜⟧，⟦GovernmentBody#7|昭通市委⟧副书记、市长⟦Person#8|阿合木⟧见证签约，⟦Group#1|云投集团⟧副总裁⟦Person#9|和丽琴⟧与⟦City#2|昭通市⟧副市长⟦Person#10|邬承祖⟧分别代表双方签字。

根据协议，双方将在⟦Industry#11|绿色铝⟧、⟦Industry#12|绿色硅⟧、⟦Industry#13|现代物流⟧、⟦Industry#14|文化旅游⟧四个领域开展合作，“十四五”期间⟦Group#1|云投⟧在⟦City#2|昭⟧投资不少于150亿元。首批落地三个项目：一是由⟦Company#15|云投建设⟧以EPC方式承建的⟦Project#16|水富港扩能⟧，概算27.6亿元，建成后年吞吐能力从650万吨提高到1500万吨；二是⟦Company#17|云南省铁路投资公司⟧与⟦Company#18|昭通交投⟧各出资60%、40%设立⟦Company#19|滇东北陆港物流有限公司⟧，注册资本2亿元；三是⟦Project#20|大山包景区提升⟧，由⟦Company#21|云旅投⟧牵头编制方案，9月底前报批。

⟦Person#6|相海澜⟧介绍，⟦Group#1~|集团⟧成立于1997年，合并报表企业386户，总资产4,136亿元，主体信用评级AAA，控股⟦Company#22|云南旅游⟧、参股⟦Company#23|富滇银行⟧、⟦Company#24|红塔证券⟧，2020年位列⟦Honor#25|中国企业500强⟧第136位。“⟦City#2|昭通⟧有资源、有劳力、有区位，差的是把苹果、竹子、铝锭运出去的通道，这正是我们想补上的。”他说。

⟦Person#8|阿合木⟧表示，⟦City#2|昭通⟧正在打造⟦Goal#26|滇东北开发开放新高地⟧，今年上半年地区生产总值658.3亿元，增长13.6%，⟦Industry#32|苹果⟧、⟦Industry#33|马铃薯⟧、⟦Industry#34|竹子⟧三大产业综合产值超过230亿元。⟦City#2~|市里⟧将为⟦Group#1|云投集团⟧项目开设绿色通道，实行“一个项目、一名领导、一个专班”。

签约前，⟦Person#8|阿合木⟧一行参观了⟦Facility#27|云投中心⟧展厅。⟦GovernmentBody#28|市发改委⟧、⟦GovernmentBody#29|市国资委⟧以及⟦County#30|水富⟧、⟦County#31|鲁甸⟧等县（市）负责人参加活动。
====
#2 developsIndustry #32
#2 developsIndustry #33
#2 developsIndustry #34
#1 hasProject #16
#1 cooperatesWith #3
#1 issued #5
#3 issued #5
#6 holdsPosition #1 ; title=党委书记、董事长
#8 holdsPosition #7 ; title=副书记
#8 holdsPosition #3 ; title=市长
#9 holdsPosition #1 ; title=副总裁
#10 holdsPosition #3 ; title=副市长
#1 developsIndustry #11 ; status=planned
#1 developsIndustry #12 ; status=planned
#1 developsIndustry #13 ; status=planned
#1 developsIndustry #14 ; status=planned
#2 developsIndustry #11 ; status=planned
#2 developsIndustry #12 ; status=planned
#2 developsIndustry #13 ; status=planned
#2 developsIndustry #14 ; status=planned
#1 metric 在昭投资 = 150 亿元 ; time=“十四五”期间 ; status=planned ; approx=atLeast
#15 hasProject #16
#15 subsidiaryOf #1
#16 metric 概算 = 27.6 亿元
#16 metric 年吞吐能力 = 1500 万吨 ; status=planned
#17 established #19 ; percent=60% ; status=planned
#18 established #19 ; percent=40% ; status=planned
#17 holdsStakeIn #19 ; percent=60% ; status=planned
#18 holdsStakeIn #19 ; percent=40% ; status=planned
#17 cooperatesWith #18
#19 metric 注册资本 = 2 亿元 ; status=planned
#21 hasProject #20 ; status=planned
#1 metric 合并报表企业 = 386 户
#1 metric 总资产 = 4136 亿元
#22 subsidiaryOf #1
#1 holdsStakeIn #23
#1 holdsStakeIn #24
#1 receivedHonor #25
#6 said “昭通有资源、有劳力、有区位，差的是把苹果、竹子、铝锭运出去的通道，这正是我们想补上的。”
#2 pursuesGoal #26
#2 metric 地区生产总值 = 658.3 亿元 ; time=今年上半年
#2 metric 地区生产总值增长 = 13.6 % ; time=今年上半年
#2 metric 三大产业综合产值 = 230 亿元 ; time=今年上半年 ; approx=atLeast
#8 visited #27
#30 locatedIn #2
#31 locatedIn #2
