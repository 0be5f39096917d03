证券代码：600720　证券简称：⟦Company#1|祁连山⟧　编号：临2009-017
⟦Company#1|甘肃祁连山水泥集团股份有限公司⟧
关于董事长辞职及选举新任董事长的公告

　　⟦Company#1~|本公司⟧及⟦OrganizationUnit#2|董事会⟧全体成员保证公告内容真实、准确和完整，对公告的虚假记载、误导性陈述或者重大遗漏负连带责任。
　　⟦Company#1~|公司⟧⟦OrganizationUnit#2|董事会⟧于2009年8月14日收到董事长⟦Person#3|仝继元⟧先生提交的书面辞职报告。因年龄原因，⟦Person#3|仝继元⟧先生请求辞去⟦Company#1~|公司⟧董事长、董事及⟦OrganizationUnit#4|战略委员会⟧主任委员职务，辞职后不在⟦Company#1~|本公司⟧担任任何职务。⟦Person#3|仝继元⟧先生自⟦Company#5|永登水泥厂⟧厂长任上参与⟦Company#1~|公司⟧的筹建与上市，任职十三年间，⟦Company#1~|公司⟧水泥年产能由110万吨增加到860万吨。⟦OrganizationUnit#2|董事会⟧对其表示衷心感谢。
　　2009年8月17日，⟦Company#1~|公司⟧以通讯表决方式召开⟦Meeting#6|第五届董事会第八次会议⟧，应参加表决董事9名，实际参加9名，⟦Meeting#6~|会议⟧以9票同意、0票反对、0票弃权，选举⟦Person#7|脱新泉⟧先生为⟦Company#1~|公司⟧第五届⟦OrganizationUnit#2|董事会⟧董事长；经总裁⟦Person#8|郎延贵⟧提名，聘任⟦Person#9|买春兰⟧女士为⟦Company#1~|公司⟧财务总监。独立董事⟦Person#10|柴济民⟧、⟦Person#11|席德立⟧对上述聘任发表了同意的独立意见。
　　附：简历
　　⟦Person#7|脱新泉⟧，男，1962年5月出生，大学学历，高级工程师，中共党员。1983年毕业于⟦Institution#12|武汉建材学院⟧水泥工艺专业，同年分配到⟦Company#5|永登水泥厂⟧，先后任⟦OrganizationUnit#13|制成车间⟧技术员、主任，⟦Company#5|永登水泥厂⟧副厂长；1998年6月至2003年9月任⟦Company#14|永登祁连山水泥有限公司⟧总经理；2003年9月起任⟦Company#1|祁连山股份⟧副总裁、常务副总裁，兼任⟦Company#15|青海祁连山水泥有限公司⟧董事长。持有⟦Company#1~|公司⟧股票12,600股，未受过⟦GovernmentBody#16|中国证监会⟧处罚和⟦Institution#17|上海证券交易所⟧惩戒。
　　⟦Person#9|买春兰⟧，女，回族，1968年11月出生，注册会计师，曾任⟦Company#18|五联方圆会计师事务所⟧项目经理、⟦Group#19|甘肃省建材集团⟧⟦OrganizationUnit#20|财务部⟧部长。
　　截至本公告日，⟦Company#1~|公司⟧控股股东⟦Company#21|中国中材股份有限公司⟧持有⟦Company#1~|公司⟧13.24%的股份，其所属⟦Group#22|中国中材集团公司⟧为⟦Company#1~|公司⟧实际控制人。
　　特此公告。
　　　　　　　　　　⟦Company#1|甘肃祁连山水泥集团股份有限公司⟧⟦OrganizationUnit#2|董事会⟧
　　　　　　　　　　二〇〇九年八月十八日
====
#2 partOf #1
#4 partOf #1
#3 holdsPosition #1 ; title=董事长、董事 ; status=ended
#3 holdsPosition #4 ; title=主任委员 ; status=ended
#3 holdsPosition #5 ; title=厂长 ; status=ended
#1 metric 水泥年产能 = 860 万吨
#1 launched #6
#6 metric 应参加表决董事 = 9 名
#7 holdsPosition #1 ; title=董事长
#7 holdsPosition #2 ; title=董事长
#8 holdsPosition #1 ; title=总裁
#9 holdsPosition #1 ; title=财务总监
#10 holdsPosition #1 ; title=独立董事
#11 holdsPosition #1 ; title=独立董事
#13 partOf #5
#7 holdsPosition #13 ; title=技术员、主任 ; status=ended
#7 holdsPosition #5 ; title=副厂长 ; status=ended
#7 holdsPosition #14 ; title=总经理 ; status=ended
#7 holdsPosition #1 ; title=副总裁、常务副总裁 ; status=ended
#7 holdsPosition #15 ; title=董事长
#7 metric 持有股票 = 12600 股
#9 holdsPosition #18 ; title=项目经理 ; status=ended
#20 partOf #19
#9 holdsPosition #20 ; title=部长 ; status=ended
#21 holdsStakeIn #1 ; percent=13.24%
#21 subsidiaryOf #22
#22 holdsStakeIn #1
