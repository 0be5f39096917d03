三家总公司“并灶”　⟦Group#1|中国诚通控股集团⟧正式揭牌

【《⟦Institution#80|中国物资报⟧》2005年12月23日讯】原属⟦GovernmentBody#2|国家物资部⟧的三支“老队伍”昨天重新站到同一面旗下。⟦GovernmentBody#3|国务院国资委⟧副主任在⟦Province#4|北京⟧宣布：⟦Group#5|中国国际企业合作公司⟧、⟦Group#6|华诚投资管理公司⟧、⟦Group#7|中国唱片总公司⟧并入⟦Group#1|中国诚通控股公司⟧，成为其全资子企业。至此，⟦Group#1|诚通⟧成为⟦GovernmentBody#3|国资委⟧确定的两户资产经营公司试点之一，另一户是⟦Group#8|国家开发投资公司⟧。

⟦Group#1|诚通⟧的“底子”是七家仓储、金属、机电、木材、燃料、化轻、建材总公司。1992年⟦Group#9|中国物资开发投资总公司⟧挂牌，1998年更为今名，2001年接手⟦Company#10|中国物资储运总公司⟧、⟦Company#11|中国金属材料总公司⟧、⟦Company#12|中国机电设备总公司⟧等十户困难企业。接手时，十户企业账面净资产-14.7亿元，欠职工工资、医药费3.8亿元，离退休和下岗人员5.9万人。

怎么收拾？⟦Group#1|诚通⟧总裁⟦Person#13|牧野石⟧在会上讲了三件事。一件叫“⟦Initiative#14|解铃⟧”：与⟦Company#15|华融⟧、⟦Company#16|东方⟧、⟦Company#17|信达⟧三家资产管理公司谈判，以1.9亿元现金回购本息47亿元债务，清偿比4%；一件叫“⟦Initiative#18|归田⟧”：关闭、破产空壳公司612户，安置职工3.37万人，人均费用2.6万元，没有发生一起群体性事件；一件叫“⟦Initiative#19|出新⟧”：把⟦Company#10|中储总公司⟧的库房、铁路专用线装进⟦Company#20|中储股份⟧（600787），⟦Company#20~|后者⟧今年前三季度主营收入66.2亿元，净利润5,830万元。

昨天并入的三户中，⟦Group#7|中唱⟧的账最难算。这家1949年建厂、出过《⟦Product#21|义勇军进行曲⟧》钢模的老字号，去年收入仅1.06亿元，却有13万面老唱片母版。⟦Person#13|牧野石⟧不肯把它当包袱：“⟦Group#7|中唱⟧的母版，卖一张少一张的那是蠢办法。”据介绍，将成立⟦OrganizationUnit#23|老唱片数字化小组⟧，先修复梅兰芳、周璇的四百面。

算上这一批，⟦Group#1|诚通⟧旗下上市公司除⟦Company#20|中储股份⟧外，还有⟦Company#60|冠豪高新⟧与⟦Company#61|佛山华新⟧——它们随⟦Group#62|中国物资开发纸业集团⟧一并托管，⟦Group#1~|集团⟧对二者的持股分别是29.1%和65.8%。⟦Meeting#63|中央企业布局结构调整座谈会⟧之后，⟦Initiative#64|央企低效资产处置试点⟧已向⟦Group#1|诚通⟧移交了⟦Group#65|中国寰岛集团⟧等4户，⟦GovernmentBody#3|国资委⟧核定⟦Group#1|诚通⟧可从处置收益中提取15%作为周转金，首批2.4亿元年内到位。
⟦Group#1~|集团⟧目前总资产209亿元，今年预计营业收入228亿元，利润3.2亿元，从业人员减至1.9万人。
====
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#3 supervises #1
#3 supervises #8
#1 formedFrom #9 ; time=1998年
#1 metric 困难企业账面净资产 = -14.7 亿元 ; time=2001年
#1 metric 欠职工工资、医药费 = 3.8 亿元
#1 metric 离退休和下岗人员 = 5.9 万人
#13 holdsPosition #1 ; title=总裁
#1 launched #14
#1 launched #18
#1 launched #19
#1 cooperatesWith #15
#1 cooperatesWith #16
#1 cooperatesWith #17
#1 metric 回购债务现金 = 1.9 亿元
#1 metric 回购债务本息 = 47 亿元
#1 metric 清偿比 = 4 %
#1 metric 关闭、破产空壳公司 = 612 户
#1 metric 安置职工 = 3.37 万人
#1 metric 人均安置费用 = 2.6 万元
#10 holdsStakeIn #20
#20 metric 主营收入 = 66.2 亿元 ; time=今年前三季度
#20 metric 净利润 = 5830 万元 ; time=今年前三季度
#7 produces #21
#7 metric 收入 = 1.06 亿元 ; time=去年
#7 metric 老唱片母版 = 13 万面
#13 said “中唱的母版，卖一张少一张的那是蠢办法。”
#1 established #23 ; status=planned
#23 partOf #1
#1 metric 总资产 = 209 亿元
#1 metric 营业收入 = 228 亿元 ; time=今年 ; status=planned
#1 metric 利润 = 3.2 亿元 ; time=今年 ; status=planned
#1 metric 从业人员 = 1.9 万人
#60 subsidiaryOf #1
#61 subsidiaryOf #1
#1 holdsStakeIn #60 ; percent=29.1%
#1 holdsStakeIn #61 ; percent=65.8%
#3 launched #64
#64 metric 移交企业 = 4 户
#1 metric 处置收益提取比例 = 15 %
#1 metric 周转金 = 2.4 亿元 ; status=planned
