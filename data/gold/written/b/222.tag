⟦Group#1|丹东特钢⟧破产重整案：千人债权人会议昨表决

　　“同意的请在表决票第一栏打钩。”8月8日上午9时，⟦GovernmentBody#2|辽宁省大连市中级人民法院⟧最大的审判庭座无虚席，另有700多名债权人通过全国企业破产重整案件信息网参会。⟦Group#1|东北丹特钢集团有限责任公司⟧等三家公司重整案⟦Meeting#3|第二次债权人会议⟧在此召开。

　　　　一、600亿元的窟窿

　　⟦Group#1|丹特钢⟧由⟦Company#4|抚顺特钢⟧、⟦Company#5|大连特钢⟧、⟦Company#6|北满特钢⟧于2004年9月合并而来，总部设在⟦City#7|大连⟧⟦Place#8|登沙河⟧，控股上市公司⟦Company#4|抚顺特殊钢股份有限公司⟧（600399），持股38.22%。⟦GovernmentBody#9|辽宁省国资委⟧曾是第一大股东，持股46.13%，⟦GovernmentBody#10|黑龙江省国资委⟧持股14.52%，⟦Company#11|中国东方资产管理公司⟧持股17.2%。2016年3月28日起，⟦Group#1~|公司⟧先后九次债券违约，涉及金额58.7亿元。债权人申报债权共计700.4亿元，经⟦OrganizationUnit#12|管理人⟧审查确认455亿元。

　　　　二、债转股与战略投资者

　　⟦Policy#30|重整计划草案⟧将普通债权分为三段：50万元以下全额现金清偿；经营类债权超出部分，可按22.09%一次性清偿，或者转为股权；金融类普通债权、债券类债权超出部分全部转股。共有103家债权人选择债转股，转股后合计持有⟦Group#1|新丹特钢⟧43%的股权，其中⟦Company#13|国家开发银行⟧9.8%、⟦Company#14|中国进出口银行⟧5.1%、⟦Company#15|中国工商银行辽宁省分行⟧4.3%。

　　重整投资人为⟦Company#16|锦程沙洲股权投资有限公司⟧与⟦Company#17|本钢板材⟧。⟦Company#16|锦程沙洲⟧出资44.62亿元，持股43%，其实际控制人为⟦Group#18|江苏沙钢集团⟧董事局主席；⟦Company#17|本钢板材⟧出资10.38亿元，持股10%；两家合计出资55亿元。⟦Group#1~|公司⟧性质由此从国有变为民营控股，有人惋惜，有人点赞。

　　　　三、工人们想什么

　　在⟦City#7|大连⟧厂区⟦OrganizationUnit#19|轧钢分厂⟧，班长⟦Person#20|谢寒松⟧已经11年没有涨过工资。“钢卖给谁不重要，高温合金还能炼下去才重要。”⟦Group#1~|公司⟧生产的⟦Product#21|GH4169高温合金⟧、⟦Product#22|300M钢⟧用于⟦Product#23|C919大型客机⟧起落架，国内份额超过一半。⟦OrganizationUnit#12|管理人⟧组长、⟦Institution#24|北京市金杜律师事务所⟧合伙人⟦Person#25|郁平陶⟧介绍，17800名职工劳动关系整体保留，拖欠的社保2.9亿元优先清偿。

　　⟦Institution#26|辽宁大学⟧⟦OrganizationUnit#27|金融研究中心⟧教授⟦Person#28|国洪波⟧评价，这是⟦Place#29|东北⟧法治化破产的一次尝试，“市场走了最后一公里，但第一公里是法院铺的”。记者发稿时计票未完。
====
#1 formedFrom #4 ; time=2004年9月
#1 formedFrom #5 ; time=2004年9月
#1 formedFrom #6 ; time=2004年9月
#1 locatedIn #8
#8 locatedIn #7
#1 holdsStakeIn #4 ; percent=38.22%
#4 subsidiaryOf #1
#9 holdsStakeIn #1 ; percent=46.13% ; status=ended
#10 holdsStakeIn #1 ; percent=14.52%
#11 holdsStakeIn #1 ; percent=17.2%
#1 metric 债券违约金额 = 58.7 亿元
#1 metric 申报债权 = 700.4 亿元
#1 metric 确认债权 = 455 亿元
#1 metric 经营类债权清偿比例 = 22.09 % ; status=planned
#1 metric 全额现金清偿债权 = 50 万元 ; approx=atMost ; status=planned
#1 metric 选择债转股债权人 = 103 家
#13 holdsStakeIn #1 ; percent=9.8% ; status=planned
#14 holdsStakeIn #1 ; percent=5.1% ; status=planned
#15 holdsStakeIn #1 ; percent=4.3% ; status=planned
#1 metric 债转股债权人持股 = 43 % ; status=planned
#16 holdsStakeIn #1 ; percent=43% ; status=planned
#17 holdsStakeIn #1 ; percent=10% ; status=planned
#16 metric 出资 = 44.62 亿元
#17 metric 出资 = 10.38 亿元
#16 cooperatesWith #17
#18 holdsStakeIn #16
#19 partOf #1
#20 holdsPosition #19 ; title=班长
#20 said “钢卖给谁不重要，高温合金还能炼下去才重要。”
#1 produces #21
#1 produces #22
#25 holdsPosition #12 ; title=组长
#25 holdsPosition #24 ; title=合伙人
#1 metric 职工 = 17800 名
#1 metric 拖欠社保 = 2.9 亿元
#27 partOf #26
#28 holdsPosition #27 ; title=教授
#28 said “市场走了最后一公里，但第一公里是法院铺的”
#3 metric 网络参会债权人 = 700 名 ; approx=about
#1 participatedIn #3
