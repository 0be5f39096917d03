⟦Group#1|甘肃文旅产业集团⟧揭牌 ⟦Province#2|甘肃⟧整合六家单位打造文旅“航母”

⟦City#3|兰州⟧6月18日电　由⟦Company#4|省旅游投资公司⟧、⟦Company#5|甘肃丝路交运旅行社⟧、⟦Institution#6|省文物商店⟧、⟦Company#7|敦煌国际大酒店⟧等六家单位重组而成的⟦Group#1|甘肃文旅产业集团有限公司⟧18日在⟦City#3|兰州⟧揭牌运营。⟦GovernmentBody#8|省委⟧常委、副省长⟦Person#9|祁敬之⟧，⟦GovernmentBody#10|省政府国资委⟧主任⟦Person#11|俞兆坤⟧为⟦Group#1~|新集团⟧揭牌，⟦Person#12|贺兰生⟧任⟦Group#1~|集团⟧党委书记、董事长，⟦Person#13|漆雯⟧任总经理。

按照⟦GovernmentBody#14|省政府⟧批复，⟦Group#1|文旅集团⟧为省属国有独资企业，注册资本20亿元，其中现金出资5亿元，其余以资产和股权注入。⟦Group#1~|集团⟧设⟦Platform#15|景区运营⟧、⟦Platform#16|酒店餐饮⟧、⟦Platform#17|旅游交通⟧、⟦Platform#18|文创演艺⟧四大板块，托管⟦Facility#19|麦积山⟧、⟦Facility#20|官鹅沟⟧、⟦Facility#21|黄河三峡⟧三处景区的经营权，全资子公司13家，在册职工4180人。

四大板块中底子最厚的是酒店。以⟦Company#7|敦煌国际大酒店⟧和⟦Company#22|宁卧庄宾馆⟧为代表的14家酒店去年接待78万人次，收入2.9亿元，但净亏损1760万元；账面上真正赚钱的是⟦Company#5|丝路交运⟧，265辆旅游大巴一个旺季贡献利润3300万元。“先把14块招牌并成一块。”⟦Person#13|漆雯⟧说，新品牌取名⟦Product#23|陇上枫庭⟧，年底前先换3家。

景区方面，⟦Group#1~|集团⟧已与⟦Company#24|携程⟧、⟦Institution#25|敦煌研究院⟧达成合作，⟦Project#26|数字藏经洞体验馆⟧9月开放；⟦Project#27|官鹅沟景区二期提升⟧投资3.4亿元，建设索道一条，设计单向运力每小时1200人。沿⟦Place#28|河西走廊⟧开行的⟦Product#29|环西部火车游⟧专列去年发送游客2.6万人，由⟦Company#30|兰州铁路局⟧旗下⟦Company#31|兰铁旅行社⟧运营，今后将由双方合资的⟦Company#32|甘肃铁旅公司⟧接手，⟦Group#1|文旅集团⟧持股51%。

⟦GovernmentBody#33|省文化和旅游厅⟧提供的数据显示，2018年⟦Province#2~|全省⟧接待游客3.02亿人次，实现旅游综合收入2060亿元，分别增长26.4%和30.5%，而同期六家单位营业收入合计不足12亿元，规模小、布局散、同质化，是这次重组的直接原因。

接下来的资本动作更受关注。⟦Person#12|贺兰生⟧透露，⟦Group#1~|集团⟧正筹划发行首期10亿元旅游产业债，并拟联合⟦Group#34|甘肃国投⟧、⟦Company#35|兰州银行⟧发起设立⟦Fund#36|丝路文旅股权投资基金⟧，首期规模15亿元；“十四五”末力争培育一家上市公司。
记者在采访中了解到，重组并非把牌子一换了之。⟦Group#1|文旅集团⟧第一次⟦OrganizationUnit#61|董事会⟧已明确，原六家单位的法人户数由57户压到31户，⟦Company#4|省旅投⟧旗下的⟦Company#62|崆峒山索道公司⟧、⟦Company#63|甘肃旅游商品公司⟧并入⟦Platform#18|文创演艺⟧板块；历时五年打造、由⟦Institution#25|敦煌研究院⟧监制的舞剧⟦Product#64|彩陶印象⟧交给新设的⟦Company#65|甘肃文旅演艺公司⟧运营，首轮巡演42场，票房1180万元，获⟦Honor#66|敦煌文艺奖⟧。在⟦County#67|东乡县⟧⟦Township#68|布楞沟镇⟧，⟦Group#1~|集团⟧接续实施⟦Project#69|东乡手抓羊肉体验园⟧，投入帮扶资金260万元，这也是它承担的第一个省级帮扶任务。
====
#1 formedFrom #4
#1 formedFrom #5
#1 formedFrom #6
#1 formedFrom #7
#9 holdsPosition #8 ; title=常委
#9 holdsPosition #14 ; title=副省长
#11 holdsPosition #10 ; title=主任
#12 holdsPosition #1 ; title=党委书记、董事长
#13 holdsPosition #1 ; title=总经理
#1 metric 注册资本 = 20 亿元
#1 metric 现金出资 = 5 亿元
#15 partOf #1
#16 partOf #1
#17 partOf #1
#18 partOf #1
#1 operates #19
#1 operates #20
#1 operates #21
#1 metric 全资子公司 = 13 家
#1 metric 在册职工 = 4180 人
#1 metric 酒店接待 = 78 万人次 ; time=去年
#1 metric 酒店收入 = 2.9 亿元 ; time=去年
#1 metric 酒店净亏损 = 1760 万元 ; time=去年
#5 metric 旅游大巴 = 265 辆
#5 metric 利润 = 3300 万元
#1 produces #23
#13 said “先把14块招牌并成一块。”
#1 cooperatesWith #24
#1 cooperatesWith #25
#1 hasProject #26
#1 hasProject #27
#27 metric 投资 = 3.4 亿元
#27 metric 单向运力 = 1200 人 ; time=每小时
#29 metric 发送游客 = 2.6 万人 ; time=去年
#31 subsidiaryOf #30
#31 produces #29
#1 holdsStakeIn #32 ; percent=51%
#33 metric 接待游客 = 3.02 亿人次 ; time=2018年
#2 metric 接待游客 = 3.02 亿人次 ; time=2018年
#2 metric 旅游综合收入 = 2060 亿元 ; time=2018年
#2 metric 接待游客增长 = 26.4 % ; time=2018年
#2 metric 旅游综合收入增长 = 30.5 % ; time=2018年
#1 metric 发行旅游产业债 = 10 亿元 ; status=planned
#1 cooperatesWith #34
#1 cooperatesWith #35
#1 established #36 ; status=planned
#34 established #36 ; status=planned
#35 established #36 ; status=planned
#36 metric 首期规模 = 15 亿元 ; status=planned
#16 metric 酒店 = 14 家
#1 metric 六家单位营业收入合计 = 12 亿元 ; time=2018年 ; approx=atMost
#7 subsidiaryOf #1
#22 subsidiaryOf #1
#61 partOf #1
#1 metric 法人户数 = 31 户 ; status=planned
#62 subsidiaryOf #4
#63 subsidiaryOf #4
#65 subsidiaryOf #1
#65 produces #64
#64 metric 首轮巡演 = 42 场
#64 metric 票房 = 1180 万元
#64 receivedHonor #66
#68 locatedIn #67
#1 hasProject #69
#1 fundedAid #69 ; amount=260万元
#69 locatedIn #68
#1 established #65
