省级企业家奖项揭晓　⟦Company#1|海南橡胶⟧⟦Person#2|符永康⟧等十人获⟦Honor#3|海南省优秀企业家⟧

⟦Institution#4|海口晚报⟧讯　昨日，⟦Institution#5|海南省企业联合会⟧、⟦Institution#6|海南省企业家协会⟧公布第九届⟦Honor#3|海南省优秀企业家⟧名单。十位获奖者分别是（排名不分先后）：
⟦Person#2|符永康⟧（⟦Company#1|海南天然橡胶产业集团股份有限公司⟧董事长）、⟦Person#7|麦冬青⟧（⟦Company#8|海口制药厂⟧总经理）、⟦Person#9|占鳌⟧（⟦Company#10|海南矿业股份有限公司⟧总裁）、⟦Person#11|云惟明⟧（⟦Group#12|海南控股⟧旗下⟦Company#13|海南天汇能源⟧执行董事）、⟦Person#14|邢增茂⟧（⟦Company#15|金盘科技⟧轮值总裁）、⟦Person#16|唐甸元⟧（⟦Company#17|海南炼化⟧执行董事）、⟦Person#18|吉桂香⟧（女，黎族，⟦Company#19|保亭什玲雨林茶业合作社⟧理事长）、⟦Person#20|韩定邦⟧（⟦Group#21|海垦集团⟧⟦Company#22|龙江农场公司⟧董事长）、⟦Person#23|许子瑜⟧（⟦Company#24|罗牛山⟧副董事长）、⟦Person#25|林宏远⟧（⟦Company#26|海南港航控股⟧总经理）。

十人所在企业去年合计营业收入1640亿元，纳税212亿元。其中最引人注目的，是⟦Company#17|海南炼化⟧：⟦Project#27|百万吨乙烯项目⟧投产满一年，⟦Company#17~|公司⟧加工原油1023万吨，产值745亿元，占⟦Place#28|洋浦经济开发区⟧工业总产值的六成多。⟦Company#1|海南橡胶⟧去年收购⟦Place#29|新加坡⟧上市公司⟦Company#30|合盛农业⟧68.1%股份后，年加工橡胶由70万吨跃升到210万吨，一举成为全球最大的天然橡胶种植、加工、贸易企业，营收378亿元；⟦Person#2|符永康⟧说，“种胶人的腰杆，是靠胶价和规模一起撑起来的”。

三位“小企业”掌门同样获得评委高分。⟦Person#18|吉桂香⟧带着138户黎族乡亲把荒坡变成1200亩茶园，产品⟦Product#31|雨林红⟧卖到每斤680元，⟦Company#19~|合作社⟧分红416万元；⟦Person#7|麦冬青⟧的⟦Company#8|海口制药厂有限公司⟧前身是1958年的⟦Company#32|海口制药社⟧，今年上半年出口⟦Product#33|头孢克洛干混悬剂⟧至⟦Place#34|东盟⟧六国，收入2.87亿元，同比增长44%；⟦Person#9|占鳌⟧主导的⟦Project#35|石碌铁矿悬浮磁化焙烧⟧工程，让铁精粉品位提高到65.2%。

颁奖现场，两家协会与⟦Institution#36|海南大学⟧签约共建⟦OrganizationUnit#37|自贸港企业家学院⟧，首期招收学员60名，由⟦Group#12|海南控股⟧捐资200万元。
====
#5 metric 获奖者所在企业营业收入 = 1640 亿元 ; time=去年
#5 metric 获奖者所在企业纳税 = 212 亿元 ; time=去年
#2 receivedHonor #3
#7 receivedHonor #3
#9 receivedHonor #3
#11 receivedHonor #3
#14 receivedHonor #3
#16 receivedHonor #3
#18 receivedHonor #3
#20 receivedHonor #3
#23 receivedHonor #3
#25 receivedHonor #3
#2 holdsPosition #1 ; title=董事长
#7 holdsPosition #8 ; title=总经理
#9 holdsPosition #10 ; title=总裁
#11 holdsPosition #13 ; title=执行董事
#14 holdsPosition #15 ; title=轮值总裁
#16 holdsPosition #17 ; title=执行董事
#18 holdsPosition #19 ; title=理事长
#20 holdsPosition #22 ; title=董事长
#23 holdsPosition #24 ; title=副董事长
#25 holdsPosition #26 ; title=总经理
#13 subsidiaryOf #12
#22 subsidiaryOf #21
#17 hasProject #27
#17 metric 加工原油 = 1023 万吨
#17 metric 产值 = 745 亿元
#17 locatedIn #28
#1 acquired #30 ; percent=68.1% ; time=去年
#30 locatedIn #29
#1 metric 年加工橡胶 = 210 万吨
#1 metric 营收 = 378 亿元
#2 said “种胶人的腰杆，是靠胶价和规模一起撑起来的”
#19 metric 茶园 = 1200 亩
#19 metric 户数 = 138 户
#19 produces #31
#31 metric 单价 = 680 元/斤
#19 metric 分红 = 416 万元
#8 formedFrom #32
#8 produces #33
#33 metric 出口收入 = 2.87 亿元 ; time=今年上半年
#33 metric 出口收入同比增长 = 44 % ; time=今年上半年
#10 hasProject #35
#35 metric 铁精粉品位 = 65.2 %
#5 established #37
#6 established #37
#36 established #37
#5 cooperatesWith #36
#6 cooperatesWith #36
#12 fundedAid #37 ; amount=200万元
#37 metric 首期招收学员 = 60 名
