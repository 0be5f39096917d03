国资要闻　　2005年第8期

⟦Company#1|洛阳春都食品公司⟧重组获重大进展

8月11日，⟦GovernmentBody#2|洛阳市国资委⟧与⟦Group#3|河南宏运食品集团⟧在⟦City#4|郑州⟧正式签署股权转让协议，由⟦Group#3~|后者⟧受让⟦Company#1|洛阳春都食品股份有限公司⟧62.4%的国有股，作价2.05亿元。⟦GovernmentBody#5|河南省政府⟧副秘书长⟦Person#6|柴茂林⟧、⟦GovernmentBody#7|省国资委⟧、⟦GovernmentBody#8|省体改办⟧有关负责人见证签约。

⟦Company#1|春都⟧曾是“中国火腿肠第一品牌”，1993年前后市场占有率达70%。由于盲目扩张、多元失血，1999年以来连年亏损，至2004年底，累计亏损7.93亿元，拖欠⟦Company#9|中国农业银行洛阳分行⟧、⟦Company#10|中信实业银行⟧等8家银行贷款本息11.6亿元，在册职工4700多人中有2900人下岗。

据了解，先后有5家企业参与谈判，其中⟦Group#11|双汇集团⟧、⟦Company#12|上海梅林⟧都曾派员考察，后因债务过重退出。此次重组方案有三个突破：第一，由⟦Group#3|宏运集团⟧出资1.2亿元设立⟦Company#13|洛阳新春都肉制品有限公司⟧，承接优质资产和商标，轻装上阵；第二，⟦Company#14|中国华融资产管理公司⟧⟦OrganizationUnit#15|郑州办事处⟧以43%的折扣收购银行债权，使企业资产负债率从188%降至65%左右；第三，职工安置坚持“⟦Initiative#16|三个不变⟧”，即身份不清楚不改、安置费不到位不改、社保不接续不改，⟦City#17|洛阳市⟧财政先行垫付安置资金6800万元。

⟦Person#18|邵运河⟧是⟦Group#3|宏运集团⟧董事长，今年52岁，早年从养猪起家。他在签约仪式上表示：“品牌还在人心里，只要做出放心肉，三年之内，⟦Company#1|春都⟧的腿就能重新站起来。”按照协议，⟦Group#3|宏运⟧承诺三年内投入4亿元，在⟦County#19|偃师市⟧新建年屠宰生猪150万头的⟦Project#20|肉类加工城⟧，并优先录用下岗职工2000人；如未兑现，⟦GovernmentBody#2|洛阳市国资委⟧有权按原价回购股份。

⟦GovernmentBody#7|省国资委⟧副主任⟦Person#21|卞振声⟧认为，⟦Company#1|春都⟧重组对全省国企改革攻坚具有示范意义。⟦GovernmentBody#8|省体改办⟧已把它列为全省“⟦Honor#22|企业改制十大案例⟧”候选。

另据消息，⟦Group#23|中国一拖集团⟧、⟦Company#24|洛阳玻璃股份⟧（600876.SH）的债转股也在推进。（⟦Person#25|阎青⟧）
====
#3 acquired #1 ; percent=62.4% ; time=8月11日
#3 holdsStakeIn #1 ; percent=62.4%
#2 cooperatesWith #3
#1 metric 国有股作价 = 2.05 亿元
#1 metric 市场占有率 = 70 % ; time=1993年前后
#1 metric 累计亏损 = 7.93 亿元 ; time=至2004年底
#1 metric 拖欠贷款本息 = 11.6 亿元 ; time=至2004年底
#1 metric 在册职工 = 4700 人 ; approx=about
#1 metric 下岗职工 = 2900 人
#6 holdsPosition #5 ; title=副秘书长
#3 established #13
#3 metric 出资 = 1.2 亿元
#15 partOf #14
#1 metric 资产负债率 = 65 % ; approx=about
#15 metric 收购银行债权折扣 = 43 %
#1 launched #16
#17 metric 垫付安置资金 = 6800 万元
#18 holdsPosition #3 ; title=董事长
#18 metric 年龄 = 52 岁
#18 said “品牌还在人心里，只要做出放心肉，三年之内，春都的腿就能重新站起来。”
#3 metric 投入 = 4 亿元 ; time=三年内 ; status=planned
#3 metric 录用下岗职工 = 2000 人 ; status=planned
#3 hasProject #20 ; status=planned
#20 locatedIn #19
#20 metric 年屠宰生猪 = 150 万头 ; status=planned
#21 holdsPosition #7 ; title=副主任
#11 visited #1
#12 visited #1
