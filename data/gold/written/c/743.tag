股改月记：四家国企怎样和散户谈价

《⟦Institution#90|上市公司周刊⟧》 2005年第42期

　　【⟦Company#1|三一重工⟧之外】6月的第一批试点里，国有控股公司只有⟦Company#2|金牛能源⟧一家。第二批扩到42家，⟦Company#3|长江电力⟧、⟦Company#4|宝钢股份⟧、⟦Company#5|中化国际⟧进了名单。到10月，轮到那些“不上不下”的地方国企上场——⟦Company#6|铜都铜业⟧、⟦Company#7|山西焦化⟧、⟦Company#8|西宁特钢⟧和⟦Company#9|豫园商城⟧。
　　⟦Company#6|铜都铜业⟧（000630）。10月17日，⟦Group#10|铜陵有色金属（集团）公司⟧代表非流通股东向流通股每10股支付2.5股，按停牌前价5.21元，对价市值4.3亿元。⟦Group#10|铜陵有色⟧持有⟦Company#6|铜都铜业⟧的股权由55.4%降至43.9%，仍保持控股。⟦Company#6~|公司⟧证秘⟦Person#11|卞仲和⟧说，“最凶的一个散户寄来二斤铜矿石，说你们白拿的就是这个”。表决当天，流通股赞成率82.6%。
　　⟦Company#7|山西焦化⟧（600740）。⟦Group#12|山西焦化集团⟧送出的不是股，是三年业绩承诺：如果2005、2006两年合计净利润低于3.4亿元，则追加1,500万股。机构投票偏冷，⟦Fund#13|嘉实增长基金⟧、⟦Fund#14|易方达策略成长⟧投了反对票。最后以71.3%涉险过关。
　　⟦Company#8|西宁特钢⟧（600117）被⟦Company#15|中国信达⟧等三家债转股股东拖住。⟦Company#15|信达⟧、⟦Company#16|华融⟧、⟦Company#17|东方⟧合计持有⟦Group#18|西宁特殊钢集团⟧40.2%股权，不愿摊对价。⟦GovernmentBody#19|青海省国资委⟧协调了七次，定下“⟦Initiative#20|谁获流通权、谁付账⟧”，⟦Group#18|西钢集团⟧每10股送3.3股，AMC转而获得⟦Group#18~|集团⟧旗下⟦Facility#21|肃北七角井铁矿⟧未来五年20%收益。
　　⟦Company#9|豫园商城⟧（600655）是国资“边走边退”。⟦GovernmentBody#22|黄浦区国资委⟧把20%股权转让给⟦Group#23|复星集团⟧后，⟦Group#23|复星⟧成为第一大股东，股改对价由⟦Group#23~|后者⟧承担70%。2004年，⟦Company#9|豫园⟧旗下⟦Company#24|老庙黄金⟧销售10.4亿元，⟦Company#25|南翔馒头店⟧一年卖出2,300万只小笼。
　　【政策温度】为了劝动国资，⟦GovernmentBody#27|国资委⟧7月发了《⟦Policy#70|关于国有控股上市公司股权分置改革的指导意见⟧》，提出⟦Slogan#71|三个有利于⟧，并要求对关系国计民生的企业保持控股。⟦GovernmentBody#72|安徽省国资委⟧据此排出⟦Company#6|铜都铜业⟧、⟦Company#73|马钢股份⟧、⟦Company#74|海螺水泥⟧、⟦Company#75|江淮汽车⟧的时间表；⟦GovernmentBody#76|上海市国资委⟧更快，年内要让⟦Initiative#77|百家国控公司集中股改⟧过半。⟦Group#78|上海汽车工业集团⟧对⟦Company#79|上海汽车⟧、⟦Group#80|上海电气⟧对⟦Company#81|上电股份⟧的持股比例，届时将分别降到70%和72%上下。
　　【本刊点评】截至9月底，已完成或进入股改程序的公司274家，占上市公司总数的20%，平均对价10送3.18股。⟦GovernmentBody#26|中国证监会⟧、⟦GovernmentBody#27|国务院国资委⟧等五部门8月23日联合下发的《⟦Policy#28|关于上市公司股权分置改革的指导意见⟧》，提出国有控股上市公司要合理确定最低持股比例。⟦Institution#29|燕京华侨大学⟧教授⟦Person#30|贝奇木⟧认为：“送出去的是股份，收回来的是定价权。”不过⟦Industry#31|煤炭⟧、⟦Industry#32|有色⟧两个行业正处景气高点，给得越晚、越贵——这才是国资真正该急的。
====
#10 holdsStakeIn #6 ; percent=43.9%
#6 subsidiaryOf #10
#10 metric 每10股支付对价 = 2.5 股
#10 metric 对价市值 = 4.3 亿元
#6 metric 停牌前价 = 5.21 元
#11 holdsPosition #6 ; title=证秘
#11 said “最凶的一个散户寄来二斤铜矿石，说你们白拿的就是这个”
#6 metric 流通股赞成率 = 82.6 %
#12 metric 追加股份 = 1500 万股 ; status=planned
#7 metric 承诺净利润 = 3.4 亿元 ; time=2005、2006两年
#7 metric 赞成率 = 71.3 %
#15 holdsStakeIn #18 ; percent=40.2%
#16 holdsStakeIn #18 ; percent=40.2%
#17 holdsStakeIn #18 ; percent=40.2%
#18 metric 每10股送股 = 3.3 股
#19 launched #20
#18 operates #21
#22 holdsStakeIn #9 ; status=ended
#23 holdsStakeIn #9 ; percent=20%
#23 metric 承担股改对价 = 70 %
#24 subsidiaryOf #9
#25 subsidiaryOf #9
#24 metric 销售 = 10.4 亿元 ; time=2004年
#25 metric 卖出小笼 = 2300 万只 ; time=2004年
#26 issued #28
#27 issued #28
#30 holdsPosition #29 ; title=教授
#30 said “送出去的是股份，收回来的是定价权。”
#26 metric 股改公司 = 274 家 ; time=截至9月底
#26 metric 股改公司占上市公司总数 = 20 % ; time=截至9月底
#26 metric 平均对价 = 3.18 股 ; time=截至9月底
#8 subsidiaryOf #18
#27 issued #70
#76 launched #77 ; status=planned
#78 holdsStakeIn #79 ; percent=70% ; status=planned
#80 holdsStakeIn #81 ; percent=72% ; status=planned
