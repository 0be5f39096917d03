⟦Company#1|东方航空⟧迎来首架国产⟦Product#2|C919⟧十周年：一张订单与一条产业链

　　5月28日13时，⟦Company#1|中国东航⟧⟦Product#2|C919⟧执飞的MU9191航班平稳降落⟦Facility#3|北京首都国际机场⟧。两年前的今天，⟦Product#2|C919⟧完成首次商业飞行。截至今年4月底，⟦Company#1|东航⟧机队累计执行商业航班1.1万余班，运送旅客超过150万人次，平均客座率86%。
　　⟦Product#2|C919⟧由⟦Group#4|中国商飞⟧研制，2007年2月⟦GovernmentBody#5|国务院⟧批准立项，2022年9月取得⟦GovernmentBody#6|中国民航局⟧型号合格证。⟦Group#4|中国商飞⟧总设计师⟦Person#7|武光卓⟧回忆，立项之初国内连一个会做适航的团队都没有，“我们从翻译规章开始，一句一句啃。”
　　一架飞机，托起一条产业链。⟦Company#8|航空工业成飞⟧生产机头，⟦Company#9|航空工业洪都⟧生产前机身，⟦Company#10|航空工业西飞⟧生产机翼，⟦Company#11|航空工业沈飞⟧生产后机身，⟦Company#12|中航光电⟧、⟦Company#13|宝钛股份⟧、⟦Company#14|南山铝业⟧等上千家企业参与配套，国产化率约60%。发动机由⟦Company#15|CFM国际公司⟧提供，国产⟦Product#16|长江-1000A⟧正在试飞验证，何时装机尚无时间表。
　　⟦Province#17|上海⟧给了最强支撑。⟦County#18|浦东新区⟧⟦Township#19|祝桥镇⟧建起⟦Facility#20|大飞机产业园⟧，入驻企业72家，总投资超过400亿元；⟦Group#21|上海国投公司⟧、⟦Group#22|上海电气⟧参与⟦Fund#23|大飞机产业基金⟧，规模100亿元。⟦Institution#24|上海交通大学⟧、⟦Institution#25|南京航空航天大学⟧与⟦Group#4|中国商飞⟧共建⟦OrganizationUnit#26|大飞机复合材料创新中心⟧，今年招收研究生120名。
　　市场反响热烈。⟦Company#1|东航⟧继首批5架之后再签100架，⟦Company#27|国航⟧、⟦Company#28|南航⟧2024年各下单100架，⟦Company#29|海南航空⟧签约60架。“产能是瓶颈，不是订单。”⟦Group#4|中国商飞⟧董事长⟦Person#30|荀东明⟧在⟦Meeting#31|新加坡航展⟧上表示，今年计划交付75架，2027年达到150架。⟦Place#32|印尼⟧⟦Company#33|翎亚航空⟧已引进同门小兄弟⟦Product#34|ARJ21⟧，⟦Product#2|C919⟧海外适航取证正与⟦Institution#35|欧洲航空安全局⟧推进。
　　客舱里，5岁的⟦Person#36|周小满⟧趴在舷窗边问妈妈：“飞机是中国做的吗？”“是。”
====
#1 operates #2
#2 metric 累计执行商业航班 = 1.1 万班 ; approx=about ; time=截至今年4月底
#2 metric 运送旅客 = 150 万人次 ; approx=atLeast
#2 metric 平均客座率 = 86 %
#4 produces #2
#7 holdsPosition #4 ; title=总设计师
#7 said “我们从翻译规章开始，一句一句啃。”
#8 cooperatesWith #4
#9 cooperatesWith #4
#10 cooperatesWith #4
#11 cooperatesWith #4
#12 cooperatesWith #4
#13 cooperatesWith #4
#14 cooperatesWith #4
#2 metric 国产化率 = 60 % ; approx=about
#15 cooperatesWith #4
#20 locatedIn #19
#19 locatedIn #18
#18 locatedIn #17
#20 metric 入驻企业 = 72 家
#20 metric 总投资 = 400 亿元 ; approx=atLeast
#23 metric 规模 = 100 亿元
#4 cooperatesWith #24
#4 cooperatesWith #25
#4 established #26
#24 established #26
#25 established #26
#26 metric 招收研究生 = 120 名 ; time=今年
#1 metric 签约C919 = 100 架
#27 metric 下单C919 = 100 架 ; time=2024年
#28 metric 下单C919 = 100 架 ; time=2024年
#29 metric 签约C919 = 60 架
#30 holdsPosition #4 ; title=董事长
#30 said “产能是瓶颈，不是订单。”
#4 metric 计划交付 = 75 架 ; time=今年 ; status=planned
#4 metric 交付 = 150 架 ; time=2027年 ; status=planned
#33 locatedIn #32
#4 produces #34
#4 cooperatesWith #35 ; status=planned
