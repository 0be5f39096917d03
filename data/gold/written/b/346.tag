⟦Company#1|盘江股份⟧驻村第一书记⟦Person#2|龙阿妹⟧：在苗岭当“县官”

　　“⟦Person#2|阿妹⟧书记，你来看嘛，辣椒出苗喽！”清明前的雾还没散，⟦Province#3|贵州⟧⟦City#4|毕节⟧⟦County#5|纳雍县⟧⟦Township#6|昆寨苗族彝族白族乡⟧⟦Village#7|夹岩村⟧的⟦Person#8|杨老翠⟧就把手机视频拨过来了。屏幕那头，⟦Person#2|龙阿妹⟧正在县城⟦GovernmentBody#9|县乡村振兴局⟧等一笔资金的批复。
　　⟦Person#2|龙阿妹⟧原是⟦Company#1|贵州盘江精煤股份有限公司⟧⟦OrganizationUnit#10|机电部⟧副部长，2018年3月由⟦PartyOrganization#11|盘江煤电集团党委⟧选派到⟦Village#7|夹岩村⟧任第一书记，三年期满后主动申请留任，组织上答应了。⟦Village#7~|村里⟧412户1867人，当年建档立卡贫困户168户，贫困发生率36.7%，人均地不足一亩，还都挂在坡上。
　　第一件事是路。⟦Group#12|盘江煤电集团⟧拨付帮扶资金260万元，加上⟦GovernmentBody#13|县交通运输局⟧配套，8个月修通进村硬化路4.3公里。通车那天，80岁的⟦Person#8|老翠⟧踩着新水泥走了一遍，说脚底下“不粘泥，像在做梦”。
　　第二件事是地。她先后请⟦Institution#14|贵州省农科院⟧⟦OrganizationUnit#15|辣椒研究所⟧的专家⟦Person#16|蒙文刚⟧七次进山，定下“线椒+半夏”。⟦Village#7~|村里⟧成立⟦Company#17|夹岩村百草园种养合作社⟧，⟦Company#1|盘江股份⟧食堂兜底收购，⟦Group#18|茅台集团⟧旗下⟦Company#19|习酒公司⟧包了一半作原料辅料。2020年，⟦Company#17~|合作社⟧销售收入386万元，户均分红4200元。⟦Village#7|夹岩村⟧在当年11月⟦Province#3|贵州省⟧宣布最后9个贫困县摘帽时整村脱贫。
　　第三件事最难，是人。⟦Person#2|龙阿妹⟧发现村里女孩初中一毕业就嫁人。她动员⟦Institution#20|盘江技工学校⟧在⟦County#5|纳雍⟧办“⟦Initiative#21|矿山姐妹班⟧”，两年培训女学员93名，60名到⟦Facility#22|金佳矿⟧、⟦Facility#23|山脚树矿⟧等洗煤厂就业，月薪五千元上下。起先有人骂她“拐人”，如今那些家长见她就拉进屋喝酒。
　　去年底，⟦Person#2|龙阿妹⟧被⟦GovernmentBody#24|中共贵州省委⟧授予“⟦Honor#25|全省脱贫攻坚优秀共产党员⟧”，⟦Village#7|夹岩村⟧被列为⟦Honor#26|省级乡村振兴示范试点村⟧。今年，⟦GovernmentBody#9|县乡村振兴局⟧又批了⟦Project#27|夹岩村半夏加工车间项目⟧，总投资490万元，资金由⟦Group#12|盘江煤电⟧与⟦GovernmentBody#28|纳雍县人民政府⟧四六分担，建成后可日加工鲜货12吨。眼下最让她揪心的是水，“一条管子七公里，断了三回”。
　　⟦County#5~|县里⟧给⟦Person#2|龙阿妹⟧算过一笔账：四年里她争取到各类资金1140万元，其中⟦Company#1|盘江股份⟧工会发动职工“⟦Initiative#50|一人一只鸡⟧”消费帮扶，认购土鸡2.6万只；⟦Company#51|贵州农信⟧⟦Company#52|纳雍联社⟧授信300万元，至今没有一笔坏账。邻村⟦Village#53|以角村⟧的支书⟦Person#54|苗贵龙⟧眼热，三次到⟦Company#1|盘江股份⟧“抢人”。⟦GovernmentBody#55|毕节市委组织部⟧驻村办干部⟦Person#56|代敏⟧说，全市3000多名第一书记里，像她这样干满第二轮的不到一成。
====
#2 holdsPosition #10 ; title=副部长 ; status=ended
#10 partOf #1
#11 partOf #12
#2 holdsPosition #7 ; title=第一书记
#7 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#7 metric 户数 = 412 户
#7 metric 人口 = 1867 人
#7 metric 建档立卡贫困户 = 168 户
#7 metric 贫困发生率 = 36.7 %
#12 fundedAid #7 ; amount=260万元
#7 metric 硬化路 = 4.3 公里
#8 said “阿妹书记，你来看嘛，辣椒出苗喽！”
#8 said “不粘泥，像在做梦”
#15 partOf #14
#16 holdsPosition #15 ; title=专家
#7 established #17
#1 cooperatesWith #17
#19 subsidiaryOf #18
#19 cooperatesWith #17
#17 locatedIn #7
#17 metric 销售收入 = 386 万元 ; time=2020年
#17 metric 户均分红 = 4200 元 ; time=2020年
#20 launched #21
#21 metric 培训女学员 = 93 名 ; time=两年
#21 metric 就业 = 60 名
#2 receivedHonor #25
#7 receivedHonor #26
#27 metric 总投资 = 490 万元
#27 metric 日加工鲜货 = 12 吨 ; status=planned
#12 hasProject #27
#28 hasProject #27
#2 said “一条管子七公里，断了三回”
#2 metric 争取资金 = 1140 万元 ; time=四年里
#1 launched #50
#50 metric 认购土鸡 = 2.6 万只
#52 subsidiaryOf #51
#52 metric 授信 = 300 万元
#54 holdsPosition #53 ; title=支书
#56 holdsPosition #55 ; title=驻村办干部
#55 metric 第一书记 = 3000 名 ; approx=atLeast
