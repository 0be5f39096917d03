⟦Group#1|潍柴集团⟧ “⟦Initiative#2|党史学习教育⟧” 简报
（第17期）

编者按：为推动⟦Initiative#2|党史学习教育⟧走深走实，现编发⟦PartyOrganization#3|潍柴一号工厂党支部⟧、⟦PartyOrganization#4|潍柴雷沃重工党委⟧两个单位的做法，供各单位参阅。

一、⟦PartyOrganization#3|一号工厂党支部⟧：把“⟦Initiative#5|我为群众办实事⟧”写在夜班表上
⟦OrganizationUnit#6|一号工厂⟧有职工1136人，其中女职工152人。⟦PartyOrganization#3~|支部⟧通过“⟦Initiative#7|一线听声⟧”活动收集夜班意见89条，一周内办理56条。增开夜班餐窗口2个，延长通勤车班次6趟，改造母婴室1间。5月14日，职工⟦Person#8|秘士杰⟧的孩子凌晨突发高烧，厂里值班车20分钟送到⟦Institution#9|潍坊市人民医院⟧。⟦PartyOrganization#3~|支部⟧书记⟦Person#10|臧广庆⟧说：“什么叫实事？就是半夜叫得应。”
至6月底，⟦PartyOrganization#3~|该支部⟧列出的实事清单17项已办结14项，其余3项为停车楼扩建、宿舍装电梯等跨年事项。
二、⟦PartyOrganization#4|潍柴雷沃党委⟧：红色地头课堂开到客户家门口
⟦Company#12|潍柴雷沃重工股份有限公司⟧利用“⟦Initiative#13|三夏跨区作业服务⟧”契机，在⟦Province#14|河南⟧⟦City#15|驻马店⟧、⟦Province#16|安徽⟧⟦City#17|阜阳⟧、⟦Province#18|山东⟧⟦City#19|德州⟧设立临时党支部7个，由党员维修技师担任书记。⟦City#15|驻马店⟧⟦County#20|西平县⟧⟦Township#21|二郎镇⟧⟦Village#22|张尧村⟧麦客⟦Person#23|东方亮⟧的收割机趴窝，党员⟦Person#24|展有为⟧冒雨抢修到凌晨，又给围观村民讲了“小麦机收的四十年”。两个月里服务机手1.4万户，抢修2893台，为用户挽回损失约2100万元。“国家粮食安全，我们算最前一公里。”⟦Person#24|展有为⟧说。
⟦PartyOrganization#72|潍柴重机股份有限公司党委⟧结合红色资源，把⟦Facility#61|中共潍县第一个党支部旧址⟧作为现场教学点，组织24个党支部赴⟦Province#18|山东⟧⟦County#63|寿光市⟧⟦Township#64|牛头镇⟧开展“⟦Initiative#65|红色寻根⟧”，参与人员1870人次。⟦Company#66|山东重工集团财务有限公司⟧创办“⟦Initiative#67|金融课·党史课⟧”，⟦Company#60|潍柴重机⟧以党员为骨干研发的⟦Product#68|WH28船用中速机⟧交付⟦Institution#69|中国船级社⟧认可试验，功率覆盖1200至3600千瓦。⟦Group#1|潍柴集团⟧隶属⟦Group#70|山东重工集团有限公司⟧，2020年⟦Group#1~|集团⟧实现营业收入3021亿元，同比增长13.5%。
三、⟦PartyOrganization#71|集团党委⟧近期工作安排
1.7月1日前，组织劳模、离退休干部代表收看⟦Meeting#26|庆祝中国共产党成立100周年大会⟧实况；
2.7月5日至10日，⟦OrganizationUnit#27|集团党校⟧举办《⟦Policy#28|中国共产党简史⟧》专题读书班2期，参训120人；
3.7月中旬，由⟦OrganizationUnit#29|集团工会⟧举办“⟦Initiative#30|唱支山歌给党听⟧”职工歌咏比赛，⟦PartyOrganization#31|发动机研究院党委⟧、⟦PartyOrganization#32|铸锻公司党委⟧、⟦PartyOrganization#33|扬州亚星客车党委⟧等18支代表队参加；
4.表彰“⟦Honor#34|两优一先⟧”：优秀共产党员60名，优秀党务工作者20名，先进基层党组织10个。
       ⟦OrganizationUnit#35|潍柴集团党史学习教育领导小组办公室⟧
       2021年6月29日
====
#1 launched #2
#3 partOf #1
#4 partOf #1
#6 partOf #1
#3 partOf #6
#6 metric 职工 = 1136 人
#6 metric 女职工 = 152 人
#3 launched #5
#3 launched #7
#3 metric 夜班意见 = 89 条
#3 metric 办理意见 = 56 条 ; time=一周内
#3 metric 夜班餐窗口 = 2 个
#3 metric 通勤车班次 = 6 趟
#3 metric 母婴室 = 1 间
#8 holdsPosition #6 ; title=职工
#10 holdsPosition #3 ; title=书记
#10 said “什么叫实事？就是半夜叫得应。”
#3 metric 实事清单 = 17 项 ; time=至6月底
#3 metric 已办结 = 14 项 ; time=至6月底
#4 partOf #12
#12 launched #13
#12 metric 临时党支部 = 7 个
#15 locatedIn #14
#17 locatedIn #16
#19 locatedIn #18
#20 locatedIn #15
#21 locatedIn #20
#22 locatedIn #21
#24 said “国家粮食安全，我们算最前一公里。”
#12 metric 服务机手 = 1.4 万户 ; time=两个月里
#12 metric 抢修 = 2893 台 ; time=两个月里
#12 metric 挽回损失 = 2100 万元 ; time=两个月里 ; approx=about
#27 partOf #1
#29 partOf #1
#35 partOf #1
#27 metric 读书班 = 2 期 ; status=planned
#27 metric 参训 = 120 人 ; status=planned
#29 launched #30 ; status=planned
#31 partOf #1
#32 partOf #1
#33 partOf #1
#31 participatedIn #30 ; status=planned
#32 participatedIn #30 ; status=planned
#33 participatedIn #30 ; status=planned
#30 metric 代表队 = 18 支 ; status=planned
#1 metric 优秀共产党员 = 60 名
#1 metric 优秀党务工作者 = 20 名
#1 metric 先进基层党组织 = 10 个
#60 subsidiaryOf #1
#72 partOf #60
#71 partOf #1
#72 visited #61
#72 launched #65
#65 metric 参与人员 = 1870 人次
#72 metric 党支部 = 24 个
#64 locatedIn #63
#63 locatedIn #18
#66 launched #67
#66 subsidiaryOf #70
#60 produces #68
#1 subsidiaryOf #70
#1 metric 营业收入 = 3021 亿元 ; time=2020年
#1 metric 营业收入同比增长 = 13.5 % ; time=2020年
