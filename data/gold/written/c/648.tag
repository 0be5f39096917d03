慢半拍的⟦County#1|夏河⟧，快一步的路

⟦Institution#2|中国交通新闻网⟧　2017.08.14　文／⟦Person#3|桓之远⟧

⟦Place#4|甘南州⟧⟦County#1|夏河县⟧的赛马会还没散，⟦Project#5|王夏高速⟧的沥青已铺到⟦Township#6|桑科镇⟧。对从⟦City#7|兰州⟧回来的大学生⟦Person#8|扎西东知⟧来说，最实在的变化是时间，以前坐班车5个小时，“一路吐”；通车以后，2小时10分。

⟦Project#5|王夏高速⟧全长63.4公里，概算50.2亿元，由⟦Company#9|甘肃路桥⟧和⟦Company#10|中铁二十一局⟧施工，控制性工程⟦Facility#11|格拉特长隧道⟧长5.2公里，海拔3140米。2014年开工以来，沿线累计吸纳农牧民务工4.3万人次，支付工资及机械租赁费2.16亿元。

与之配套，交通扶贫的“毛细血管”密了起来。“十二五”至今，⟦County#1|夏河⟧新改建农村公路1136公里，投资8.2亿元；13个乡镇全部通油路，70个建制村通硬化路，通畅率由41%提高到96.3%。⟦GovernmentBody#12|交通运输部⟧定点帮扶⟦Place#13|六盘山片区⟧期间安排车购税补助5.7亿元，部派挂职干部、县委副书记⟦Person#14|郤青峰⟧争取到了⟦Initiative#15|撤并建制村通畅百日攻坚⟧的试点名额。

路通人旺。⟦Facility#16|拉卜楞寺⟧—⟦Facility#17|桑科草原⟧环线上牧家乐从2013年的97家增到412家，今年上半年接待游客137万人次，旅游综合收入6.4亿元，分别增长38%、43%；⟦Company#18|甘南雪顿牧场⟧的⟦Product#19|夏河牦牛酸奶⟧能隔日送到⟦City#7|兰州⟧，月销9万盒。邮政也跟进，⟦Company#20|甘南邮政⟧在⟦Township#21|阿木去乎镇⟧设分拨点，包裹收件资费由每公斤12元降到6.5元。

路还要再修。⟦Project#22|G316临夏至合作改线⟧、⟦Project#23|尕海至碌曲二级路⟧已列入⟦Policy#24|甘肃省综合交通“十三五”规划⟧，⟦Project#22~|前者⟧投资预计31亿元，⟦Project#23~|后者⟧9.8亿元。⟦GovernmentBody#25|州交通局⟧说，资金缺口还有两成，希望⟦Company#26|国开行甘肃分行⟧的⟦Product#27|扶贫过桥贷款⟧早点落地。

⟦County#1~|县里⟧人爱讲一句俏皮话：路是往外修的，钱是往回走的。

⟦Company#9|甘肃路桥⟧为⟦Group#50|甘肃公航旅集团⟧全资子公司，⟦Company#10|中铁二十一局⟧则是⟦Group#51|中国铁建⟧在⟦Province#52|甘肃⟧的总部企业；运营权则归⟦Company#53|甘肃公航旅高速运管公司⟧，收费还贷期15年，日均断面流量预测为6800辆。
====
#1 locatedIn #4
#6 locatedIn #1
#1 hasProject #5
#9 hasProject #5
#10 hasProject #5
#5 metric 全长 = 63.4 公里
#5 metric 概算 = 50.2 亿元
#11 metric 长度 = 5.2 公里
#11 metric 海拔 = 3140 米
#5 metric 吸纳农牧民务工 = 4.3 万人次 ; time=2014年开工以来
#5 metric 支付工资及机械租赁费 = 2.16 亿元 ; time=2014年开工以来
#8 said “一路吐”
#1 metric 新改建农村公路 = 1136 公里 ; time=“十二五”至今
#1 metric 农村公路投资 = 8.2 亿元 ; time=“十二五”至今
#1 metric 通油路乡镇 = 13 个
#1 metric 通硬化路建制村 = 70 个
#1 metric 通畅率 = 96.3 %
#1 metric 通畅率 = 41 %
#12 pairedWith #13
#12 metric 车购税补助 = 5.7 亿元
#14 holdsPosition #1 ; title=县委副书记
#1 launched #15
#1 metric 牧家乐 = 412 家
#1 metric 牧家乐 = 97 家 ; time=2013年
#1 metric 接待游客 = 137 万人次 ; time=今年上半年
#1 metric 旅游综合收入 = 6.4 亿元 ; time=今年上半年
#1 metric 接待游客增长 = 38 % ; time=今年上半年
#1 metric 旅游综合收入增长 = 43 % ; time=今年上半年
#18 produces #19
#19 metric 月销 = 9 万盒
#20 metric 包裹收件资费 = 6.5 元
#20 metric 包裹收件资费 = 12 元
#22 metric 投资 = 31 亿元 ; status=planned
#23 metric 投资 = 9.8 亿元 ; status=planned
#4 hasProject #22 ; status=planned
#4 hasProject #23 ; status=planned
#25 partOf #4
#26 produces #27
#9 subsidiaryOf #50
#53 hasProject #5
#10 subsidiaryOf #51
#10 locatedIn #52
#5 metric 日均断面流量 = 6800 辆 ; status=planned
#5 metric 收费还贷期 = 15 年
