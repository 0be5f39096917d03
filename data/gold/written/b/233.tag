新央企⟦Group#1|中国物流集团⟧今天成立

　　⟦Institution#37|人民网⟧⟦Province#38|北京⟧12月6日电　今天上午，经⟦GovernmentBody#35|国务院⟧批准，⟦Group#1|中国物流集团有限公司⟧在⟦Province#38|京⟧揭牌。这是“十四五”开局之年组建的又一家中央企业，由原⟦Group#2|中国铁路物资集团有限公司⟧与⟦Group#3|中国诚通控股集团有限公司⟧⟦Platform#4|物流板块⟧的⟦Group#5|中国物资储运集团有限公司⟧、⟦Company#6|华贸国际物流股份有限公司⟧、⟦Company#7|中国物流股份有限公司⟧、⟦Company#8|中国包装有限责任公司⟧四家企业专业化整合而成。

　　据介绍，⟦Group#1~|新集团⟧为国有多元股东公司，注册资本300亿元，⟦GovernmentBody#9|国务院国资委⟧和⟦Group#3|中国诚通⟧均持股38.9%，并同步引入⟦Group#10|中国东方航空集团有限公司⟧、⟦Group#11|中国远洋海运集团有限公司⟧、⟦Group#12|招商局集团有限公司⟧三家战略投资者，持股比例分别为10%、7.3%、4.9%。⟦Group#1~|集团⟧拥有⟦Company#13|中储股份⟧、⟦Company#6|华贸物流⟧、⟦Company#14|国统股份⟧三家上市公司。

　　经营网络方面，⟦Group#1~|集团⟧在国内30个省（区、市）和海外五大洲拥有仓库495万平方米、货场356万平方米，铁路专用线120条，期货交割仓库42座；国际班列纵横亚欧，整合社会公路货运车辆近300万辆。

　　⟦Group#1~|集团⟧党委书记、董事长（候任）⟦Person#15|温旭明⟧在揭牌仪式上说：“物流这个行当，散、小、弱太久了，我们要做国家供应链的‘压舱石’。”他宣布成立⟦Company#16|数字物流公司⟧和⟦OrganizationUnit#17|应急物流保障中心⟧两个新机构，计划三年内在⟦County#18|义乌⟧、⟦City#19|成都⟧、⟦City#20|郑州⟧、⟦Place#21|阿拉山口口岸⟧建设四个枢纽型基地，总投资约68亿元。

　　⟦Company#22|东方证券⟧⟦OrganizationUnit#23|交运组⟧首席⟦Person#24|蔺如初⟧判断，⟦Group#1|中国物流⟧与⟦Company#25|顺丰⟧、⟦Company#26|京东物流⟧并非同一赛道，“它做的是B端大宗，煤、钢、粮、化工，真正的对手是⟦Company#27|马士基⟧和⟦Company#28|德迅⟧”。⟦Institution#29|北京交通大学⟧⟦OrganizationUnit#30|物流研究院⟧院长⟦Person#31|荣青林⟧则提醒整合期的同业竞争，建议⟦Company#6|华贸物流⟧向⟦Industry#36|跨境电商⟧转型，⟦Company#13|中储股份⟧稳住仓储，⟦Company#14|国统股份⟧“该卖则卖”。

　　另据透露，⟦Group#1|中国物流集团⟧与⟦Company#32|中国铁路工程服务有限公司⟧原有的轨道、道岔集采业务由⟦Company#33|中铁物总国际⟧继续经营，员工1.8万人的劳动合同主体不变。⟦GovernmentBody#9|国务院国资委⟧⟦OrganizationUnit#34|企业改革局⟧有关负责人表示，后续还将推动汽车、粮食、检验检测等领域的专业化整合。
====
#1 formedFrom #2
#1 formedFrom #5
#1 formedFrom #6
#1 formedFrom #7
#1 formedFrom #8
#5 subsidiaryOf #3 ; status=ended
#6 subsidiaryOf #3 ; status=ended
#7 subsidiaryOf #3 ; status=ended
#8 subsidiaryOf #3 ; status=ended
#1 metric 注册资本 = 300 亿元
#9 holdsStakeIn #1 ; percent=38.9%
#3 holdsStakeIn #1 ; percent=38.9%
#10 holdsStakeIn #1 ; percent=10%
#11 holdsStakeIn #1 ; percent=7.3%
#12 holdsStakeIn #1 ; percent=4.9%
#13 subsidiaryOf #1
#6 subsidiaryOf #1
#14 subsidiaryOf #1
#1 locatedIn #38
#1 metric 仓库 = 495 万平方米
#1 metric 货场 = 356 万平方米
#1 metric 铁路专用线 = 120 条
#1 metric 期货交割仓库 = 42 座
#1 metric 整合社会公路货运车辆 = 300 万辆 ; approx=about
#15 holdsPosition #1 ; title=党委书记、董事长
#15 said “物流这个行当，散、小、弱太久了，我们要做国家供应链的‘压舱石’。”
#1 established #16
#1 established #17
#1 metric 枢纽型基地总投资 = 68 亿元 ; time=三年内 ; approx=about ; status=planned
#23 partOf #22
#24 holdsPosition #23 ; title=首席
#24 said “它做的是B端大宗，煤、钢、粮、化工，真正的对手是马士基和德迅”
#30 partOf #29
#31 holdsPosition #30 ; title=院长
#31 said “该卖则卖”
#33 subsidiaryOf #1
#1 metric 员工 = 1.8 万人
#34 partOf #9
#6 developsIndustry #36 ; status=planned
