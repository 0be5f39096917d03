⟦Company#1|首钢水城钢铁公司⟧：把厂门口的“包袱村”变成“邻居村”

（⟦Institution#2|中国企业报⟧记者 ⟦Person#3|荣跃先⟧）“⟦Company#1|水钢⟧的烟囱，⟦Place#20|老鹰山⟧的灰”，这句顺口溜在⟦Province#4|贵州⟧⟦City#5|六盘水⟧流传了几十年。上世纪六十年代建厂时，⟦Company#1|水城钢铁厂⟧征用了⟦County#6|钟山区⟧⟦Township#7|大河镇⟧⟦Village#8|大桥村⟧、⟦Village#9|裕民村⟧的大片田土，厂和村之间，隔着一道围墙，也隔着一肚子意见。

2012年11月，⟦Company#1|首钢水城钢铁(集团)有限责任公司⟧制定《⟦Policy#10|关于与周边村寨共建共享的实施意见⟧》，提出用三年时间拆掉“三堵墙”：排水的墙、就业的墙、人心的墙。时任⟦Company#1~|公司⟧党委常委、工会主席⟦Person#11|卯昌隆⟧任共建办公室主任，抽调⟦OrganizationUnit#12|动力厂⟧、⟦OrganizationUnit#13|矿山运输部⟧等单位干部14人进村走访，两个月走了1123户，记了11本“民情日记”。

先修水。⟦Village#8|大桥村⟧三组83户村民吃水要到两公里外的⟦Place#14|月照洞⟧去背，⟦Company#1|水钢⟧投资180万元，从厂区净水站接出Φ150管线2.6公里，水价每吨1.2元，由村水管员⟦Person#15|包文礼⟧按户收取，厂里不赚一分钱。村民⟦Person#16|顾大妹⟧算了账，一家五口一年少背1400多趟水。

再修岗位。⟦Company#1~|公司⟧将绿化、保洁、钢渣分拣等辅业外包给⟦Company#17|六盘水裕民劳务服务有限公司⟧——这家企业由⟦Village#9|裕民村⟧412户村民入股成立，注册资本360万元，2014年承接业务额2870万元，分红每股0.26元。截至去年底，两村在⟦Company#1|水钢⟧及协作单位就业1386人，人均月收入2650元；其中⟦Person#18|陇艳⟧等23名女青年考取了行车工证书。

绿化跟着上来了。2013年至今，⟦Company#1|水钢⟧和⟦GovernmentBody#19|钟山区林业局⟧在⟦Place#20|老鹰山⟧荒坡植树46万株，复绿面积2800亩，厂区降尘量每月每平方公里由38吨降到17吨。⟦GovernmentBody#21|六盘水市环境保护局⟧副局长⟦Person#22|高永强⟧评价，“老厂能做到这个程度，不容易”，但他也强调，烧结机头脱硫改造项目须在2015年6月底前完工，否则按日计罚。

围墙真的拆了。去年国庆节，原来两米八高的围墙换成一排栅栏，栅栏外建了⟦Facility#23|水钢—大桥职工村民文化广场⟧，占地9600平方米。开幕晚会上，⟦OrganizationUnit#28|钢花文工团⟧和⟦Village#8|大桥村⟧芦笙队同台。2014年11月，⟦Company#1|水钢⟧被⟦Institution#24|中国企业联合会⟧、⟦Institution#25|中国企业家协会⟧授予“⟦Honor#26|全国企业社会责任优秀案例⟧”奖。

面对当前钢价跌至每吨2100元、⟦Company#1~|公司⟧前两个月亏损1.36亿元的局面，⟦Person#11|卯昌隆⟧说，共建资金从每年600万元压到380万元，可“人不撤、事不停”。新任⟦Company#1~|公司⟧董事长⟦Person#27|夏侯逸⟧也表态，计划9月与两村续签为期五年的共建协议。
====
#5 locatedIn #4
#6 locatedIn #5
#7 locatedIn #6
#8 locatedIn #7
#1 issued #10 ; time=2012年11月
#11 holdsPosition #1 ; title=党委常委、工会主席 ; status=ended
#12 partOf #1
#13 partOf #1
#28 partOf #1
#1 metric 抽调干部 = 14 人
#1 metric 走访 = 1123 户 ; time=两个月
#1 pairedWith #8
#1 pairedWith #9
#1 fundedAid #8 ; amount=180万元 ; purpose=接出管线
#1 metric 管线 = 2.6 公里
#1 metric 投资 = 180 万元
#8 metric 水价 = 1.2 元 ; time=每吨
#15 holdsPosition #8 ; title=水管员
#1 cooperatesWith #17
#9 established #17
#17 metric 入股村民 = 412 户
#17 metric 注册资本 = 360 万元
#17 metric 业务额 = 2870 万元 ; time=2014年
#17 metric 分红 = 0.26 元 ; time=每股
#1 metric 两村就业 = 1386 人 ; time=截至去年底
#1 metric 人均月收入 = 2650 元
#19 cooperatesWith #1
#1 metric 植树 = 46 万株 ; time=2013年至今
#1 metric 复绿面积 = 2800 亩 ; time=2013年至今
#1 metric 厂区降尘量 = 17 吨 ; time=每月每平方公里
#22 holdsPosition #21 ; title=副局长
#22 said “老厂能做到这个程度，不容易”
#1 established #23
#23 metric 占地 = 9600 平方米
#1 receivedHonor #26 ; time=2014年11月
#1 metric 亏损 = 1.36 亿元 ; time=前两个月
#1 metric 共建资金 = 380 万元 ; time=每年
#11 said “人不撤、事不停”
#27 holdsPosition #1 ; title=董事长
