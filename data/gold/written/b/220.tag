合二为一：⟦Group#1|国家电力投资集团公司⟧昨日成立

　　昨天（7月15日）上午，⟦Province#43|北京⟧⟦Place#44|金融街⟧28号院换上了新的铭牌。由⟦Group#2|中国电力投资集团公司⟧（⟦Group#2|中电投⟧）与⟦Group#3|国家核电技术公司⟧（⟦Group#3|国家核电⟧）重组而成的⟦Group#1|国家电力投资集团公司⟧召开⟦Meeting#42|成立大会⟧。⟦GovernmentBody#4|国务院国资委⟧副主任、⟦GovernmentBody#5|中央组织部⟧有关负责同志宣布了领导班子的任职决定。

　　⟦Group#1~|新集团⟧注册资本450亿元，资产总额7223亿元，年营业收入逾2000亿元，电力总装机9745万千瓦，其中清洁能源占38.5%，员工近14万人，下辖62家二级单位，拥有⟦Company#6|上海电力⟧、⟦Company#7|中国电力国际⟧、⟦Company#8|东方能源⟧、⟦Company#9|露天煤业⟧、⟦Company#10|远达环保⟧、⟦Company#11|吉电股份⟧六家上市公司。⟦Group#1~|集团⟧同时拥有⟦Product#12|AP1000⟧、⟦Product#13|CAP1400⟧全套三代核电技术，成为与⟦Group#14|中核⟧、⟦Group#15|中广核⟧并立的第三家核电业主。

　　这桩婚事谈了近两年。2013年底有消息说⟦Group#2|中电投⟧将与⟦Group#15|中广核⟧合并，2014年2月⟦Group#3|国家核电⟧与⟦Group#2|中电投⟧被要求联合编制方案；2015年4月，⟦GovernmentBody#16|国务院⟧批复同意；5月12日，⟦Group#3|国家核电⟧由国有独资改制，划转至⟦Group#2|中电投⟧名下，⟦Group#2~|后者⟧更为现名。业内人士认为，双方一个有厂址没技术，一个有技术没厂址，⟦Province#45|山东⟧⟦County#46|海阳⟧、⟦Province#47|广西⟧⟦Place#48|白龙⟧、⟦Province#49|江西⟧⟦County#50|彭泽⟧等储备厂址恰好缺一个“钥匙”。

　　对核电研发人员来说，关心的是别的事。⟦Institution#20|上海核工程研究设计院⟧专家⟦Person#21|柴启航⟧说，院里有博士230人，去年流失32人，多流向民企，“希望合并后是往前走，不是往办公桌上走”。⟦Group#3|国家核电⟧所属⟦Company#22|山东核电设备制造有限公司⟧⟦Facility#23|海阳基地⟧党支部书记、焊接高级技师⟦Person#24|荆玉坤⟧告诉记者，⟦Project#25|CAP1400示范工程⟧的钢制安全壳底封头已经发运⟦County#26|荣成⟧⟦Place#27|石岛湾⟧。

　　⟦Institution#28|厦门大学⟧⟦OrganizationUnit#29|中国能源政策研究院⟧副院长⟦Person#30|蔡明远⟧称，⟦Group#1~|新集团⟧的债务需要消化：2014年末，⟦Group#2|中电投⟧资产负债率84.7%，在五大发电集团中最高；⟦Province#32|贵州⟧、⟦Province#33|宁夏⟧、⟦Province#34|内蒙古⟧⟦Place#35|霍林河⟧等地的⟦Platform#31|铝业板块⟧年亏损21亿元，“下一步要么剥离，要么走出去”。⟦Place#36|几内亚⟧铝土矿、⟦Place#37|土耳其⟧核电、⟦Place#38|智利⟧水电，都在清单上。

　　会后，⟦Group#1~|集团⟧与⟦Province#43|北京市⟧⟦County#39|朝阳区⟧、⟦Company#40|河南电网⟧的合作协议一并签署。记者就⟦Group#1~|集团⟧整体上市询问⟦Group#1~|集团⟧总经济师⟦Person#41|鲍希超⟧，他答：“只做不说。”
====
#46 locatedIn #45
#48 locatedIn #47
#50 locatedIn #49
#39 locatedIn #43
#44 locatedIn #43
#1 formedFrom #2
#1 formedFrom #3
#1 launched #42
#1 metric 注册资本 = 450 亿元
#1 metric 资产总额 = 7223 亿元
#1 metric 年营业收入 = 2000 亿元 ; approx=atLeast
#1 metric 电力总装机 = 9745 万千瓦
#1 metric 清洁能源占比 = 38.5 %
#1 metric 员工 = 14 万人 ; approx=about
#1 metric 二级单位 = 62 家
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#3 subsidiaryOf #2
#1 produces #12
#1 produces #13
#20 subsidiaryOf #1
#20 metric 博士 = 230 人
#20 metric 流失博士 = 32 人 ; time=去年
#21 holdsPosition #20 ; title=专家
#21 said “希望合并后是往前走，不是往办公桌上走”
#22 subsidiaryOf #3
#22 operates #23
#24 holdsPosition #23 ; title=党支部书记、焊接高级技师
#25 locatedIn #27
#27 locatedIn #26
#29 partOf #28
#30 holdsPosition #29 ; title=副院长
#30 said “下一步要么剥离，要么走出去”
#2 metric 资产负债率 = 84.7 % ; time=2014年末
#31 metric 年亏损 = 21 亿元
#35 locatedIn #34
#1 cooperatesWith #39
#1 cooperatesWith #40
#41 holdsPosition #1 ; title=总经济师
#41 said “只做不说。”
