⟦Company#1|东风电驱股份有限公司⟧⟦Meeting#2|第五届董事会第一次会议⟧决议公告

证券代码：002xxx 证券简称：⟦Company#1|东风电驱⟧ 公告编号：2023-037

一、会议召开情况
⟦Company#1|东风电驱股份有限公司⟧（下称“⟦Company#1~|公司⟧”）⟦Meeting#2|第五届董事会第一次会议⟧于2023年5月19日在⟦City#3|襄阳⟧以现场结合通讯方式召开。会议应到董事9名，实到9名，其中独立董事3名。会议由⟦Person#4|柯望舒⟧先生主持，⟦OrganizationUnit#5|监事会⟧成员列席。

二、审议情况
1．以9票同意选举⟦Person#4|柯望舒⟧先生为董事长，任期三年。
2．选举⟦Person#6|楚逸民⟧先生为副董事长。⟦Person#6|楚逸民⟧先生现任第二大股东⟦Company#7|法雷奥（中国）投资有限公司⟧副总裁。
3．设立⟦OrganizationUnit#8|战略与ESG委员会⟧、⟦OrganizationUnit#9|审计委员会⟧、⟦OrganizationUnit#10|提名委员会⟧、⟦OrganizationUnit#11|薪酬与考核委员会⟧，主任委员分别为⟦Person#4|柯望舒⟧、⟦Person#12|靳若澜⟧、⟦Person#13|虞世清⟧、⟦Person#13|虞世清⟧。
4．聘任⟦Person#14|栗昌平⟧先生为总经理，⟦Person#15|蔺红⟧女士为财务总监，⟦Person#16|尚方远⟧先生为董事会秘书。原总经理⟦Person#17|郝得水⟧先生因工作调动不再担任⟦Company#1~|公司⟧职务，另有任用。
5．审议通过《⟦Policy#18|关于向控股子公司增资的议案⟧》。同意以现金3亿元对⟦Company#19|东风电驱（武汉）功率半导体有限公司⟧增资，其中1.8亿元计入注册资本。增资后⟦Company#1~|公司⟧持股由51%升至62%，⟦Company#20|株洲中车时代半导体⟧持股由49%降至38%。⟦Company#19|武汉功率⟧2022年营业收入2.17亿元，尚未盈利，净亏损4,630万元；其⟦Project#21|车规级IGBT模块封装线扩能⟧预计四季度投产，届时年产能由30万只提高至90万只。
6．审议通过《⟦Policy#22|2023年度经营计划⟧》，全年目标为营业收入68亿元、净利润4.1亿元、经营活动现金流净额不低于5亿元。

三、简历
⟦Person#4|柯望舒⟧，男，1970年生，高级工程师，历任⟦Group#23|东风汽车公司⟧⟦OrganizationUnit#24|技术中心⟧副主任、⟦Company#25|东风本田发动机⟧副总经理，2019年起任⟦Group#26|东风汽车集团⟧零部件事业部总经理。未持有⟦Company#1~|公司⟧股份。
⟦Person#14|栗昌平⟧，男，1976年生，⟦Institution#27|华中科技大学⟧工学博士，主持研制⟦Product#28|E400八合一电驱总成⟧，获⟦Honor#29|中国汽车工业科学技术奖⟧一等奖。持有⟦Company#1~|公司⟧股票4.2万股。
⟦Person#12|靳若澜⟧，女，1968年生，注册会计师，⟦Institution#30|中南财经政法大学⟧教授。

四、其他
截至目前，⟦Group#26|东风汽车集团有限公司⟧为⟦Company#1~|公司⟧控股股东，持股45.6%；⟦Company#7|法雷奥中国⟧持股18.3%。

⟦Company#1|东风电驱股份有限公司⟧⟦OrganizationUnit#31|董事会⟧
2023年5月20日
====
#4 participatedIn #2
#4 holdsPosition #1 ; title=董事长
#6 holdsPosition #1 ; title=副董事长
#6 holdsPosition #7 ; title=副总裁
#31 partOf #1
#5 partOf #1
#1 established #8
#1 established #9
#1 established #10
#1 established #11
#8 partOf #31
#9 partOf #31
#10 partOf #31
#11 partOf #31
#4 holdsPosition #8 ; title=主任委员
#12 holdsPosition #9 ; title=主任委员
#13 holdsPosition #10 ; title=主任委员
#13 holdsPosition #11 ; title=主任委员
#14 holdsPosition #1 ; title=总经理
#15 holdsPosition #1 ; title=财务总监
#16 holdsPosition #1 ; title=董事会秘书
#17 holdsPosition #1 ; title=总经理 ; status=ended
#1 launched #2
#31 issued #18
#31 issued #22
#2 metric 应到董事 = 9 名
#2 metric 独立董事 = 3 名
#1 metric 增资 = 3 亿元
#1 metric 计入注册资本 = 1.8 亿元
#1 holdsStakeIn #19 ; percent=62%
#20 holdsStakeIn #19 ; percent=38%
#19 subsidiaryOf #1
#19 metric 营业收入 = 2.17 亿元 ; time=2022年
#19 metric 净亏损 = 4630 万元 ; time=2022年
#19 hasProject #21
#21 metric 年产能 = 90 万只 ; status=planned
#1 metric 营业收入 = 68 亿元 ; time=2023年 ; status=planned
#1 metric 净利润 = 4.1 亿元 ; time=2023年 ; status=planned
#1 metric 经营活动现金流净额 = 5 亿元 ; time=2023年 ; approx=atLeast ; status=planned
#24 partOf #23
#4 holdsPosition #24 ; title=副主任 ; status=ended
#4 holdsPosition #25 ; title=副总经理 ; status=ended
#4 holdsPosition #26 ; title=零部件事业部总经理
#14 produces #28
#1 produces #28
#14 receivedHonor #29
#14 metric 持有股票 = 4.2 万股
#12 holdsPosition #30 ; title=教授
#26 holdsStakeIn #1 ; percent=45.6%
#7 holdsStakeIn #1 ; percent=18.3%
#1 subsidiaryOf #26
#7 holdsStakeIn #1
