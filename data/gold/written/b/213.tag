⟦Group#2|中航油⟧与⟦Group#3|云投⟧联手入股 ⟦Company#1|红土航空⟧能否飞出红土地

□本报记者 ⟦Person#33|阿茹汗⟧ ⟦Person#34|段锦屏⟧

8月3日，⟦Institution#5|云南产权交易所⟧电子屏上跳出一行成交信息：⟦Company#1|云南红土航空股份公司⟧增资扩股项目摘牌，⟦Group#2|中国航空油料集团公司⟧（以下简称⟦Group#2|中航油集团⟧）以2.8亿元认购28%的股份，⟦Group#3|云南省投资控股集团有限公司⟧（下称⟦Group#3|云投集团⟧）以1.5亿元认购15%。此前持股100%的⟦Group#4|昆明诺仕达企业集团⟧股权被稀释至57%，依然控股。

这家以⟦Facility#6|昆明长水国际机场⟧为主运营基地的支线航空公司2009年筹建，2010年5月首航，现有⟦Product#7|CRJ200⟧飞机3架、雇员412人，经营⟦City#8|昆明⟧至⟦County#9|芒市⟧、⟦City#10|文山⟧、⟦City#11|临沧⟧、⟦City#12|普洱⟧等9条航线。“支线不好飞，客座率低于65%就赔钱。”⟦Company#1~|公司⟧常务副总经理⟦Person#13|麦荣坤⟧一边看航班动态一边说，2010年亏损4600万元，今年上半年续亏1900万元，亏损面已收窄。

卖油的为什么来开飞机？⟦Group#2|中航油集团⟧⟦OrganizationUnit#14|战略发展部⟧高级经理⟦Person#15|车明哲⟧解释，⟦Group#2~|集团⟧目前在国内199个机场供应航油，在⟦Province#16|云南⟧12座机场的加注量去年增长17.4%。“支线起来了，我们的油才有得卖。”他同时否认了所谓“换取机场供油独家经营权”的说法。⟦Group#2|中航油集团⟧系⟦GovernmentBody#17|国资委⟧管理的中央企业，控股⟦Place#36|新加坡⟧上市的⟦Company#18|中国航油（新加坡）股份有限公司⟧，持股51%；⟦Company#19|BP公司⟧是⟦Company#18~|后者⟧的第二大股东，持有20%。

⟦Group#3|云投集团⟧的算盘则打在旅游上。董事会秘书⟦Person#20|杨瑞雪⟧说，⟦Group#3~|集团⟧手里有⟦City#21|丽江⟧、⟦City#22|西双版纳⟧、⟦County#23|腾冲⟧三地酒店21家，床位8000张，需要把北上广的客人直接送到。“这不是投航空，是投入口。”⟦Group#3|云投⟧还表示，若⟦Company#1|红土航空⟧三年内开不满20架飞机，将要求⟦Group#4|诺仕达⟧按年息8%回购股份。

⟦GovernmentBody#24|民航西南地区管理局⟧人士提醒，《⟦Policy#25|国内投资民用航空业规定⟧》对持股比例有上限要求，增资还需报⟦GovernmentBody#26|中国民用航空局⟧许可。⟦Institution#27|中国民航大学⟧教授⟦Person#28|赫连成⟧认为，国有资本与民营资本“混搭”在支线领域已有先例，“⟦Company#29|深圳航空⟧的前车之鉴是股东打架，⟦Company#30|天津航空⟧的经验是先做网络再谈利润”。

增资后，⟦Company#1~|公司⟧注册资本将由5.7亿元增至10亿元，拟购买⟦Product#31|ARJ21-700⟧飞机10架，第一架预计2013年由⟦Company#32|中国商飞⟧交付。
====
#2 holdsStakeIn #1 ; percent=28% ; status=planned
#3 holdsStakeIn #1 ; percent=15% ; status=planned
#4 holdsStakeIn #1 ; percent=100%
#4 holdsStakeIn #1 ; percent=57% ; status=planned
#2 metric 认购金额 = 2.8 亿元
#3 metric 认购金额 = 1.5 亿元
#1 metric 飞机 = 3 架
#1 metric 雇员 = 412 人
#1 metric 航线 = 9 条
#13 holdsPosition #1 ; title=常务副总经理
#13 said “支线不好飞，客座率低于65%就赔钱。”
#1 metric 亏损 = 4600 万元 ; time=2010年
#1 metric 亏损 = 1900 万元 ; time=今年上半年
#14 partOf #2
#15 holdsPosition #14 ; title=高级经理
#15 said “支线起来了，我们的油才有得卖。”
#2 metric 供应航油机场 = 199 个
#2 metric 云南机场加注量增长 = 17.4 % ; time=去年
#17 supervises #2
#2 holdsStakeIn #18 ; percent=51%
#18 subsidiaryOf #2
#19 holdsStakeIn #18 ; percent=20%
#20 holdsPosition #3 ; title=董事会秘书
#20 said “这不是投航空，是投入口。”
#3 metric 酒店 = 21 家
#3 metric 床位 = 8000 张
#1 metric 飞机 = 20 架 ; time=三年内 ; status=planned
#28 holdsPosition #27 ; title=教授
#28 said “深圳航空的前车之鉴是股东打架，天津航空的经验是先做网络再谈利润”
#1 metric 注册资本 = 10 亿元 ; status=planned
#1 metric 拟购买飞机 = 10 架 ; status=planned
#32 produces #31
#2 cooperatesWith #1
#3 cooperatesWith #1
