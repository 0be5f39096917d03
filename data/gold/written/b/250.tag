⟦Group#4|河南能源⟧入主、⟦Group#5|安钢⟧出局？不——⟦Facility#18|三门峡水库⟧边的铝电重组迷局
　　【⟦Institution#39|证券市场红周刊⟧·特约撰稿人⟦Person#16|卓玛⟧】
　　谁能想到，一张停牌公告让⟦Place#12|豫西⟧一座小城的居民聊了整整一个冬天。11月9日，⟦City#13|三门峡⟧⟦County#14|渑池县⟧⟦Township#15|坡头乡⟧的⟦Company#1|天瑞铝电（集团）股份有限公司⟧宣布与⟦Group#2|河南投资集团有限公司⟧、⟦Group#3|义马煤业集团⟧讨论重大资产重组，股票停牌。此前一个月里，股价由4.12元涨到7.95元。
　　坊间的第一个版本是⟦Group#4|河南能源⟧入主。它说得有鼻子有眼：⟦Group#3|义煤集团⟧持有的1.7亿股已质押，⟦Group#4|河南能源⟧会以“委托管理”的形式接过去。11月18日，⟦Group#4|河南能源化工集团⟧⟦OrganizationUnit#17|新闻处⟧发表声明予以否认：“没有入主⟦Company#1|天瑞铝电⟧的计划，今后也没有。”第二个版本是⟦Group#5|安钢集团⟧出局——可翻遍股东名册，⟦Group#5|安阳钢铁集团⟧根本没有持有过⟦Company#1|天瑞⟧的一股股票。
　　那么谁是主角？11月25日的⟦OrganizationUnit#40|董事会⟧决议给了答案：⟦Group#2|河南投资集团⟧拟以其持有的⟦Company#6|三门峡豫能热电⟧90%股权、⟦Company#7|禹州新能源公司⟧100%股权，置换⟦Company#1|天瑞铝电⟧全部⟦Industry#38|电解铝⟧业务，后者评估为负值，作价1元。⟦Company#1~|公司⟧将更名为“⟦Company#8|河南天瑞能源股份有限公司⟧”，由“卖铝锭”变成“卖电和热”。第一大股东⟦Group#9|天瑞集团⟧（民营，持股33.4%）同意将22%股份对应的表决权委托给⟦Group#2|河南投资集团⟧，期限五年。⟦Group#2|河南投资集团⟧由⟦GovernmentBody#10|河南省人民政府⟧全资持有，由⟦GovernmentBody#11|河南省发改委⟧归口管理，2015年末总资产1156亿元。
　　⟦Industry#38|电解铝⟧真不行了么？电价是关键。⟦Company#1|天瑞铝电⟧自备机组36万千瓦，自给率不到三成，每吨铝用网电成本7800元，比⟦Province#30|新疆⟧、⟦Province#31|内蒙古⟧高出2600元。2015年8月，“大锅炉”停了两台，2000名工人放假，工资发到62%。工龄二十二年的⟦Person#19|阮合营⟧一直保留着1995年的第一块铝锭奖章，“当年说这是‘中国第二大单体铝厂’，如今说停就停”。
　　⟦GovernmentBody#10|省政府⟧的意图其实写在另外一份文件里。豫政〔2016〕67号《⟦Policy#20|关于化解过剩产能推进电解铝行业转型的意见⟧》要求：三年内⟦Place#12|豫西⟧⟦Industry#38|电解铝⟧总产能由173万吨压到100万吨以内；支持⟦Company#21|中铝河南分公司⟧、⟦Company#22|万基控股⟧、⟦Company#23|神火股份⟧、⟦Company#24|伊川电力⟧与⟦Group#2|河南投资集团⟧、⟦Company#25|河南铁路投资⟧等进行资产置换。而⟦Group#9|天瑞集团⟧老板⟦Person#26|茹占魁⟧也不寂寞，他在⟦City#27|平顶山⟧⟦County#28|汝州⟧的水泥业务、在⟦Group#29|河南省旅游集团⟧12%的股权，都需要新的银行信贷。
　　⟦Province#30|新疆⟧⟦City#32|昌吉⟧的⟦Company#33|信发铝业⟧此前来谈过收购指标，每吨产能出价3500元，被地方政府婉拒——怕税源流失。⟦Company#34|中原证券⟧有色研究员⟦Person#35|邰方明⟧给这一切下的注脚是：“先救人、再救债、最后才救股票，次序不能乱。”他提醒：截至发稿，⟦GovernmentBody#11|省发改委⟧、⟦GovernmentBody#36|证监会⟧审批均未完成，表决权委托会否触发要约，有待⟦GovernmentBody#37|证监局⟧认定。
====
#1 locatedIn #15
#15 locatedIn #14
#14 locatedIn #13
#1 cooperatesWith #2
#1 cooperatesWith #3
#1 metric 股价 = 7.95 元
#3 holdsStakeIn #1
#3 metric 质押股份 = 1.7 亿股
#17 partOf #4
#4 said “没有入主天瑞铝电的计划，今后也没有。”
#2 holdsStakeIn #6 ; percent=90%
#2 holdsStakeIn #7 ; percent=100%
#1 acquired #6 ; percent=90% ; status=planned
#1 acquired #7 ; percent=100% ; status=planned
#1 metric 电解铝业务作价 = 1 元
#8 formedFrom #1 ; status=planned
#9 holdsStakeIn #1 ; percent=33.4%
#2 metric 受托表决权股份 = 22 % ; status=planned
#2 metric 表决权委托期限 = 5 年 ; status=planned
#10 holdsStakeIn #2
#11 supervises #2
#2 metric 总资产 = 1156 亿元 ; time=2015年末
#1 metric 自备机组 = 36 万千瓦
#1 metric 每吨铝网电成本 = 7800 元
#1 metric 网电成本高出 = 2600 元
#1 metric 放假工人 = 2000 名 ; time=2015年8月
#1 metric 工资发放比例 = 62 %
#19 holdsPosition #1 ; title=工人
#19 said “当年说这是‘中国第二大单体铝厂’，如今说停就停”
#10 issued #20
#10 metric 豫西电解铝总产能 = 100 万吨 ; time=三年内 ; approx=atMost ; status=planned
#26 holdsPosition #9 ; title=老板
#28 locatedIn #27
#9 holdsStakeIn #29 ; percent=12%
#32 locatedIn #30
#33 locatedIn #32
#33 metric 每吨产能出价 = 3500 元
#35 holdsPosition #34 ; title=有色研究员
#35 said “先救人、再救债、最后才救股票，次序不能乱。”
#1 developsIndustry #38
#40 partOf #1
