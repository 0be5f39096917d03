⟦Group#1|潍焦控股⟧拿下⟦Place#2|意大利⟧百年阀门厂

　　⟦Province#3|山东⟧⟦City#4|潍坊⟧10月17日电 记者从⟦Group#1|潍焦控股集团有限公司⟧获悉，⟦Group#1~|集团⟧旗下上市公司⟦Company#5|华东重型阀门股份有限公司⟧（证券代码：600XXX，简称⟦Company#5|华重阀门⟧）以7,850万欧元完成对⟦Place#2|意大利⟧⟦Company#6|佩特里尼工业阀门公司⟧（⟦Company#6|Petrini Valvole S.p.A.⟧）100%股权的收购。这是⟦Place#2|意大利⟧启用“⟦Initiative#7|黄金权力⟧”审查机制以来，放行的首例中国企业并购高端阀门案。

　　⟦Company#6|佩特里尼⟧1921年创办于⟦Place#8|贝加莫⟧，主打深海球阀与LNG低温蝶阀，客户包括⟦Company#9|埃尼⟧、⟦Company#10|道达尔能源⟧、⟦Company#11|马来西亚国家石油公司⟧，2022财年销售额6,310万欧元，EBITDA 940万欧元，雇员284名，其中研发人员51名，持有专利67项。按去年业绩计算，收购市盈率约12倍。

　　交易通过⟦Company#5|华重阀门⟧在⟦Place#12|卢森堡⟧设立的特殊目的公司⟦Company#13|HDV International⟧实施，⟦Company#15|中国进出口银行山东省分行⟧牵头、⟦Company#16|恒丰银行⟧和⟦Company#17|意大利联合圣保罗银行⟧参加的银团提供并购贷款4,700万欧元，余款由自有资金解决。⟦Company#18|中金公司⟧担任财务顾问。

　　交割之后怎么管？⟦Company#5|华重阀门⟧总经理⟦Person#19|钟离岳⟧说：“管理层一个不换，⟦Place#8|贝加莫⟧工厂一台设备不拆。”按约定，⟦Company#6|佩特里尼⟧原股东家族第四代⟦Person#20|马可·佩特里尼⟧续任首席执行官三年；双方将在⟦City#4|潍坊⟧共建⟦OrganizationUnit#21|深海阀门联合试验室⟧，把⟦Product#22|PV-800⟧系列引入国产。

　　⟦Group#1|潍焦控股⟧是⟦City#4|潍坊市⟧属重点煤化工企业，近年先后并购⟦Company#23|德国莱茵泵业⟧、⟦Company#24|丹麦北海执行器⟧，海外资产占比升至17%。⟦GovernmentBody#25|市国资委⟧副主任⟦Person#26|晁群⟧认为，⟦Group#1~|集团⟧要迈过的坎不在谈判桌上，“而在整合的第二年、第三年”。
　　资料显示，⟦Group#1|潍焦控股⟧由⟦GovernmentBody#25|市国资委⟧、⟦Company#60|潍坊市投资公司⟧、⟦Company#61|山东国惠资产⟧分别出资60%、25%、15%设立，对⟦Company#5|华重阀门⟧的持股比例为41.7%。2022年，⟦Group#1~|集团⟧实现营收318亿元、利税21.6亿元，焦炭产量460万吨；同期⟦Company#5|华重阀门⟧营收29.4亿元，同比增长6.8%，其中出口11.2亿元。⟦Company#5|华重阀门⟧承担的⟦Project#62|超低温固定球阀国产化攻关⟧，是⟦Province#3|山东省⟧⟦Initiative#63|重大科技创新工程⟧当年立项的212个项目之一，已供货⟦Facility#64|龙口LNG接收站⟧136台；作为⟦Product#65|HZ-9型高压氧阀⟧的唯一国产供应商，⟦Company#5~|公司⟧去年被授予⟦Honor#66|制造业单项冠军⟧。
====
#4 locatedIn #3
#5 subsidiaryOf #1
#5 acquired #6 ; percent=100%
#5 metric 收购金额 = 7850 万欧元
#6 locatedIn #8
#8 locatedIn #2
#6 metric 销售额 = 6310 万欧元 ; time=2022财年
#6 metric EBITDA = 940 万欧元 ; time=2022财年
#6 metric 雇员 = 284 名
#6 metric 研发人员 = 51 名
#6 metric 专利 = 67 项
#5 metric 收购市盈率 = 12 倍 ; approx=about
#5 established #13
#13 subsidiaryOf #5
#13 locatedIn #12
#5 metric 并购贷款 = 4700 万欧元
#19 holdsPosition #5 ; title=总经理
#19 said “管理层一个不换，贝加莫工厂一台设备不拆。”
#20 holdsPosition #6 ; title=首席执行官
#5 established #21 ; status=planned
#6 established #21 ; status=planned
#5 cooperatesWith #6
#21 locatedIn #4
#6 produces #22
#1 acquired #23
#1 acquired #24
#1 metric 海外资产占比 = 17 %
#26 holdsPosition #25 ; title=副主任
#26 said “而在整合的第二年、第三年”
#2 launched #7
#25 holdsStakeIn #1 ; percent=60%
#60 holdsStakeIn #1 ; percent=25%
#61 holdsStakeIn #1 ; percent=15%
#25 established #1
#60 established #1
#61 established #1
#1 holdsStakeIn #5 ; percent=41.7%
#1 metric 营收 = 318 亿元 ; time=2022年
#1 metric 利税 = 21.6 亿元 ; time=2022年
#1 metric 焦炭产量 = 460 万吨 ; time=2022年
#5 metric 营收 = 29.4 亿元 ; time=2022年
#5 metric 营收同比增长 = 6.8 % ; time=2022年
#5 metric 出口 = 11.2 亿元 ; time=2022年
#5 hasProject #62
#3 launched #63
#63 metric 立项项目 = 212 个 ; time=当年
#62 metric 供货 = 136 台
#5 produces #65
#5 receivedHonor #66 ; time=去年
