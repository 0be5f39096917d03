证券代码:831xxx   证券简称:⟦Company#1|云洲数智⟧   主办券商:⟦Company#2|开源证券⟧

⟦Company#1|云南云洲数智科技股份有限公司⟧
关于实施员工持股计划暨引入战略投资者的⟦OrganizationUnit#3|董事会⟧决议公告

⟦OrganizationUnit#3|云南云洲数智科技股份有限公司董事会⟧（以下简称"⟦OrganizationUnit#3|董事会⟧"）第四届第十二次会议于2025年3月7日召开,会议应出席董事7人,实际出席7人,会议程序合法有效。

一、审议通过《⟦Policy#4|2025年员工持股计划(草案)⟧》
持股计划参与人数不超过96人,其中董事和高级管理人员5人;认购股票上限480万股,占总股本的4%,认购价格6.15元/股,资金来源为员工自筹,存续期60个月。⟦Person#5|聂海东⟧、⟦Person#6|普明霞⟧为关联董事,回避表决。

二、审议通过《⟦Policy#7|关于向特定对象发行股票的议案⟧》
拟向⟦Group#8|云南省投资控股集团⟧所属⟦Company#9|云投数字科技⟧、⟦Company#10|科大讯飞⟧两名对象发行1,500万股,募集资金9,225万元。发行后⟦Group#8|云投集团⟧通过⟦Company#9|云投数科⟧间接持有⟦Company#1~|公司⟧10.2%,⟦Company#10|科大讯飞⟧持有4.9%,⟦City#11|昆明⟧⟦Place#12|滇中新区⟧国资平台⟦Group#13|滇中发展集团⟧的持股由61.3%稀释至53.1%,仍为控股股东,⟦GovernmentBody#14|滇中新区管委会⟧为实际控制人。

募集资金用途:(1)⟦Project#15|多语种政务大模型研发⟧,4,100万元;(2)⟦Project#16|滇中算力中心一期⟧,3,300万元,建设智算服务器280台,算力规模150PFlops;(3)补充流动资金1,825万元。

三、听取2024年度经营情况
全年营业收入4.36亿元,同比增长27.5%;净利润3,918万元,同比增长8.3%;其中⟦Product#17|云岭政务智答⟧收入1.29亿元,在⟦Province#18|云南⟧16个州市上线,累计接答1.7亿次;子公司⟦Company#19|普洱云洲⟧主营茶叶溯源,净亏损212万元。研发费用5,830万元,占营业收入13.4%。

四、其他
会议同意注销⟦Company#20|云洲数智(老挝)公司⟧;同意与⟦Institution#21|云南大学⟧签订《⟦Policy#22|联合实验室共建协议⟧》,期限三年,⟦Company#1~|公司⟧每年投入300万元,共建⟦OrganizationUnit#23|南亚东南亚语言智能联合实验室⟧。
⟦Company#1~|公司⟧近期获评⟦Honor#24|云南省国有企业数字化转型标杆⟧,并入选⟦Initiative#25|科改行动⟧扩围名单。
特此公告。
====
#3 partOf #1
#3 issued #4
#3 issued #7
#4 metric 参与人数 = 96 人 ; approx=atMost
#4 metric 董事和高级管理人员 = 5 人
#4 metric 认购股票上限 = 480 万股
#4 metric 占总股本 = 4 %
#4 metric 认购价格 = 6.15 元/股
#4 metric 存续期 = 60 个月
#5 holdsPosition #1 ; title=董事
#6 holdsPosition #1 ; title=董事
#9 subsidiaryOf #8
#1 metric 发行股票 = 1500 万股 ; status=planned
#1 metric 募集资金 = 9225 万元 ; status=planned
#8 holdsStakeIn #1 ; percent=10.2% ; status=planned
#10 holdsStakeIn #1 ; percent=4.9% ; status=planned
#13 holdsStakeIn #1 ; percent=53.1% ; status=planned
#14 holdsStakeIn #1
#12 locatedIn #11
#1 hasProject #15
#1 hasProject #16
#15 metric 投资 = 4100 万元
#16 metric 投资 = 3300 万元
#16 metric 智算服务器 = 280 台
#16 metric 算力规模 = 150 PFlops
#1 metric 补充流动资金 = 1825 万元
#1 metric 营业收入 = 4.36 亿元 ; time=2024年度
#1 metric 营业收入同比增长 = 27.5 % ; time=2024年度
#1 metric 净利润 = 3918 万元 ; time=2024年度
#1 metric 净利润同比增长 = 8.3 % ; time=2024年度
#1 produces #17
#17 metric 收入 = 1.29 亿元 ; time=2024年度
#17 metric 上线州市 = 16 个
#17 metric 累计接答 = 1.7 亿次
#19 subsidiaryOf #1
#19 metric 净亏损 = 212 万元 ; time=2024年度
#1 metric 研发费用 = 5830 万元 ; time=2024年度
#1 metric 研发费用占营业收入 = 13.4 % ; time=2024年度
#20 subsidiaryOf #1
#1 issued #22
#21 issued #22
#1 cooperatesWith #21
#1 established #23
#21 established #23
#1 metric 每年投入 = 300 万元
#1 receivedHonor #24
#1 participatedIn #25
#3 metric 应出席董事 = 7 人
