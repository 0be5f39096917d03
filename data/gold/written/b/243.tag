⟦Company#1|青岛啤酒⟧、⟦Company#2|安海斯-布希⟧、⟦Group#3|烟台啤酒⟧：一瓶酒里的三国账

  本报⟦City#38|青岛⟧讯 3月12日，⟦GovernmentBody#4|烟台市国有资产管理局⟧与⟦Company#1|青岛啤酒股份有限公司⟧（600600，0168.HK）草签协议，⟦Company#1|青岛啤酒⟧以1.63亿元受让⟦Group#3|烟台啤酒集团⟧39%的国有股权。由于⟦Place#39|日本⟧⟦Company#5|朝日啤酒⟧与⟦Company#6|住金物产⟧早在1994年就拥有⟦Group#3|烟啤⟧53%的股份，⟦Company#1|青啤⟧这一次只能当二股东。

  “⟦Company#5|朝日⟧是我们的股东，⟦Company#5|朝日⟧也是⟦Group#3|烟啤⟧的股东，一家人不说两家话。”⟦Company#1|青啤⟧总裁助理兼⟦OrganizationUnit#37|并购部⟧部长⟦Person#7|曲世光⟧解释。⟦Company#5|朝日啤酒⟧现持有⟦Company#1|青岛啤酒⟧9.8%的股权；而去年10月，⟦Place#40|美国⟧⟦Company#2|安海斯-布希公司⟧（⟦Company#2|A-B⟧）以1.82亿美元认购⟦Company#1|青啤⟧可转换债券，七年内将其持股比例由4.5%逐步提高到27%，成为仅次于⟦GovernmentBody#8|青岛市国资办⟧（持股30.56%）的第二大股东。

  从1994年收购⟦Company#9|扬州啤酒厂⟧算起，⟦Company#1|青啤⟧八年间买下47家啤酒厂，北到⟦Place#10|兴凯湖⟧，南到⟦County#11|三水⟧，西到⟦Province#12|甘肃⟧农垦、⟦City#13|渭南⟧，产量由35万吨升至299万吨。“买得多，消化得慢。”⟦Institution#14|北京工商大学⟧教授⟦Person#15|穆青衣⟧分析，47家中有21家2001年亏损，⟦Company#1|青岛啤酒股份⟧去年净利润2.3亿元，净利润率仅3.3%。前任总经理⟦Person#16|彭作义⟧英年早逝之后，新班子提出“由做大做强转向做强做大”，将47家工厂归并为⟦OrganizationUnit#17|华南⟧、⟦OrganizationUnit#18|华东⟧、⟦OrganizationUnit#19|淮海⟧、⟦OrganizationUnit#20|鲁中⟧等八个事业部。

  ⟦Group#3|烟啤⟧的底子并不薄。它始建于1920年，前身是民族资本家⟦Person#21|王益斋⟧的⟦Company#22|醴泉啤酒工厂⟧，1930年代产品在⟦Province#41|上海⟧与⟦Company#1|青啤⟧、⟦Company#23|怡和⟧打过擂台。如今年产18万吨，在⟦Place#24|胶东半岛⟧市场占有率达74%，职工2130人。副总经理⟦Person#25|宫照远⟧担心的是牌子：“合资也好，卖股也好，烟台啤酒四个字不能丢。”协议最终写入了“品牌永续”一条：不得停用，每年广告投入不少于800万元。

  至于外界关于⟦Company#2|A-B⟧下一步将要约收购⟦Company#26|哈尔滨啤酒⟧、与⟦Place#28|南非⟧⟦Company#27|SAB⟧正面交锋的传言，⟦Person#7|曲世光⟧摆手说，“那是他们的事”。⟦GovernmentBody#29|烟台市体改办⟧主任⟦Person#30|隋广海⟧认为，国有资本从竞争性领域退出的步子“不妨再快一些”，当地的⟦Group#31|张裕集团⟧、⟦Company#32|北极星钟表⟧也都在谈外资。⟦Group#31|张裕集团⟧股权改制方案预计年内上报⟦GovernmentBody#33|山东省经贸委⟧和⟦GovernmentBody#34|财政厅⟧。

  据悉，上述转让还须经⟦GovernmentBody#35|财政部⟧、⟦GovernmentBody#36|外经贸部⟧批准，过户前⟦Group#3|烟啤⟧的生产经营由原班子负责。
====
#1 acquired #3 ; percent=39% ; status=planned
#1 metric 受让价款 = 1.63 亿元
#5 holdsStakeIn #3 ; percent=53%
#6 holdsStakeIn #3 ; percent=53%
#7 holdsPosition #1 ; title=总裁助理
#7 holdsPosition #37 ; title=部长
#7 said “朝日是我们的股东，朝日也是烟啤的股东，一家人不说两家话。”
#37 partOf #1
#5 holdsStakeIn #1 ; percent=9.8%
#2 metric 认购可转换债券 = 1.82 亿美元 ; time=去年10月
#2 holdsStakeIn #1 ; percent=4.5%
#2 holdsStakeIn #1 ; percent=27% ; status=planned
#8 holdsStakeIn #1 ; percent=30.56%
#5 locatedIn #39
#2 locatedIn #40
#1 acquired #9 ; time=1994年
#1 metric 买下啤酒厂 = 47 家
#1 metric 产量 = 299 万吨
#1 metric 亏损啤酒厂 = 21 家 ; time=2001年
#15 holdsPosition #14 ; title=教授
#15 said “买得多，消化得慢。”
#1 metric 净利润 = 2.3 亿元 ; time=去年
#1 metric 净利润率 = 3.3 % ; time=去年
#16 holdsPosition #1 ; title=总经理 ; status=ended
#17 partOf #1
#18 partOf #1
#19 partOf #1
#20 partOf #1
#1 metric 事业部 = 8 个
#21 established #22
#3 formedFrom #22
#3 metric 年产量 = 18 万吨
#3 metric 胶东半岛市场占有率 = 74 %
#3 metric 职工 = 2130 人
#25 holdsPosition #3 ; title=副总经理
#25 said “合资也好，卖股也好，烟台啤酒四个字不能丢。”
#3 metric 每年广告投入 = 800 万元 ; approx=atLeast ; status=planned
#27 locatedIn #28
#7 said “那是他们的事”
#30 holdsPosition #29 ; title=主任
#30 said “不妨再快一些”
