⟦Group#1|大连重工⟧的“减法”与“加法”

　　6月14日，⟦Province#2|辽宁⟧⟦City#3|大连⟧⟦Facility#4|泉水生产基地⟧，一台高达36米的门座式起重机整机下线，发往⟦Place#5|巴西⟧⟦Facility#6|桑托斯港⟧。“这是今年第41台出口产品。”⟦Group#1|大连华锐重工集团股份有限公司⟧总工程师⟦Person#7|唐传宝⟧说。
　　三年前，⟦Group#1|大连重工⟧却在为活命发愁。库存积压、应收账款超过80亿元、民品亏损，老职工⟦Person#8|郭恒山⟧退休前夜哭了一场。2021年，⟦GovernmentBody#9|大连市国资委⟧主导其控股股东⟦Group#10|大连装备投资集团⟧改革，引入⟦Group#11|国家电投⟧、⟦Group#12|中国一重⟧两家央企，分别持股6.9%、3.3%，⟦Group#10|大连装备集团⟧持股降至50.1%。
　　先做“减法”。⟦Group#1~|公司⟧砍掉风电叶片等七个亏损品类，将⟦Company#13|瓦房店铸造公司⟧关停，把⟦Facility#14|旅顺厂区⟧出租给⟦Company#15|大连造船⟧，三年减亏7.6亿元，机关处室由31个减到16个。当时有人骂⟦Person#16|孟坤⟧董事长“败家”，他只说了一句话：“刀子不砍自己，市场砍得更狠。”
　　再做“加法”。⟦Group#1~|公司⟧与⟦Institution#17|大连理工大学⟧共建⟦OrganizationUnit#18|重型起重装备技术创新中心⟧，研制⟦Product#19|2万吨级海上风电安装吊机⟧，去年中标⟦Company#20|华电重工⟧2.8亿元订单；承担⟦Project#21|工信部高档数控专项⟧，把传动效率提高1.7个百分点；成立⟦Company#22|大重海外公司⟧，在⟦Place#23|印度⟧、⟦Place#24|土耳其⟧设服务网点9个。2023年，⟦Group#1~|公司⟧实现营业收入120.3亿元，同比增长15.5%，净利润3.6亿元，是2020年的5.2倍，现金流由负转正。
　　文化也在变。原先车间写着“多干多得，不出错”，现在改成“敢试敢闯，快认错”。⟦OrganizationUnit#25|焊接车间⟧班长⟦Person#26|于波涛⟧牵头的“⟦Initiative#27|焊缝零返工⟧”竞赛，一次合格率99.6%，获⟦Honor#28|辽宁省工人先锋号⟧。⟦Institution#29|大连市总工会⟧主席⟦Person#30|张艳梅⟧给他们送来奖牌：“这牌子是你们一条焊缝一条焊缝焊出来的。”
　　⟦Institution#31|东北财经大学⟧教授⟦Person#32|韩冬冰⟧评价，⟦Group#1|大连重工⟧是东北国企“逆生长”样本，但资产收益率仍低于行业均值，原材料占成本的61%，抗价格波动能力偏弱。⟦Person#16|孟坤⟧认账：“我们刚爬出坑，离上山还远。”
====
#4 locatedIn #3
#3 locatedIn #2
#1 operates #4
#1 metric 出口产品 = 41 台 ; time=今年
#7 holdsPosition #1 ; title=总工程师
#6 locatedIn #5
#8 holdsPosition #1 ; title=老职工
#9 supervises #10
#10 holdsStakeIn #1 ; percent=50.1%
#11 holdsStakeIn #10 ; percent=6.9%
#12 holdsStakeIn #10 ; percent=3.3%
#1 subsidiaryOf #10
#13 subsidiaryOf #1
#22 subsidiaryOf #1
#1 metric 减亏 = 7.6 亿元 ; time=三年
#1 metric 机关处室 = 16 个
#16 holdsPosition #1 ; title=董事长
#16 said “刀子不砍自己，市场砍得更狠。”
#1 cooperatesWith #17
#1 established #18
#17 established #18
#18 partOf #1
#1 produces #19
#1 cooperatesWith #20
#1 metric 中标订单 = 2.8 亿元 ; time=去年
#1 hasProject #21
#1 metric 传动效率提高 = 1.7 个百分点
#1 established #22
#22 metric 服务网点 = 9 个
#1 metric 营业收入 = 120.3 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 15.5 % ; time=2023年
#1 metric 净利润 = 3.6 亿元 ; time=2023年
#25 partOf #1
#26 holdsPosition #25 ; title=班长
#26 launched #27
#27 metric 一次合格率 = 99.6 %
#25 receivedHonor #28
#30 holdsPosition #29 ; title=主席
#30 said “这牌子是你们一条焊缝一条焊缝焊出来的。”
#32 holdsPosition #31 ; title=教授
#1 metric 原材料占成本 = 61 %
#16 said “我们刚爬出坑，离上山还远。”
#1 addresses “资产收益率仍低于行业均值”
