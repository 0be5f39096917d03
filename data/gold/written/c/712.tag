⟦Company#1|抚顺电碳厂⟧破产财产第三次拍卖成交

本报讯（通讯员 荀立）3月27日上午，⟦Province#2|辽宁⟧⟦City#3|抚顺⟧⟦Facility#4|友谊宾馆⟧二楼会议室，拍卖师⟦Person#5|敬宗旺⟧三问之后落槌：破产企业⟦Company#1|抚顺市电碳厂⟧的厂房、设备及6.2万平方米土地使用权，以1,870万元归⟦Company#6|大连荣泰碳素有限公司⟧。

⟦Company#1|电碳厂⟧建于1962年，曾是⟦GovernmentBody#7|一机部⟧定点厂，全盛时年产电刷900万只，有职工1,900多人。1999年起连续停产，至2002年末账面资产4,120万元，负债1.36亿元，拖欠工资1,104万元。2002年12月5日，⟦GovernmentBody#8|抚顺市中级人民法院⟧裁定⟦Company#1~|该厂⟧破产还债，由⟦GovernmentBody#9|市经贸委⟧、⟦GovernmentBody#10|市劳动局⟧、⟦Company#11|辽宁恒信会计师事务所⟧等12个单位人员组成⟦OrganizationUnit#12|破产清算组⟧，组长⟦Person#13|冀伯雄⟧。此前的两次拍卖，因底价3,100万元和2,480万元过高，都流拍了。

按照⟦GovernmentBody#14|全国企业兼并破产和职工再就业工作领导小组⟧批准的《⟦Policy#15|抚顺市电碳厂政策性破产预案⟧》，拍卖所得首先用于职工安置：1,204名在册职工人均安置费1.43万元，需1,722万元；剩余部分清偿税款和债权，普通债权人⟦Company#16|中国工商银行抚顺分行⟧、⟦Company#17|中国建设银行抚顺分行⟧申报债权6,900万元和2,350万元，分文未得。

“厂没了，电碳还要做。”⟦Company#6|荣泰碳素⟧董事长⟦Person#18|洪贯⟧说，⟦Company#6~|公司⟧计划投入3,500万元上马⟦Project#19|高纯石墨电刷项目⟧，首批招回老职工420名。今年50岁的压型工⟦Person#20|戚凤珍⟧已接到通知，她在⟦Company#1|电碳厂⟧干了31年，“先把工龄账算清，再谈别的”。

　　⟦Company#1|电碳厂⟧的名字并没有完全消失。1994年，⟦Company#1~|该厂⟧以厂房和商标作价620万元，同⟦Place#60|香港⟧⟦Company#61|利昌隆公司⟧（持股55%）合资开办的⟦Company#62|抚顺隆达电刷有限公司⟧，因财产独立未列入破产范围，去年产值2,240万元，仍在使用“⟦Product#63|浑河⟧”牌商标。⟦OrganizationUnit#12|清算组⟧将⟦Company#1|电碳厂⟧所持45%股权单独挂牌，⟦Institution#64|哈尔滨电碳研究所⟧和⟦Company#6|荣泰碳素⟧都报了名。⟦City#3|抚顺市⟧《⟦Policy#65|国有企业破产职工再就业实施意见⟧》规定，凡受让破产企业资产并安置职工半数以上者，免缴土地出让金的60%。
另讯　今年⟦City#3~|我市⟧列入⟦Initiative#21|政策性关闭破产⟧计划的还有⟦Company#22|龙凤矿⟧、⟦Company#23|抚顺石油机械厂⟧、⟦Company#24|红透山铜矿⟧等5户，涉及职工3.4万人。
====
#4 locatedIn #3
#3 locatedIn #2
#6 acquired #1
#6 metric 拍卖成交金额 = 1870 万元
#1 metric 土地使用权 = 6.2 万平方米
#1 metric 年产电刷 = 900 万只
#1 metric 职工 = 1900 人 ; approx=about
#1 metric 账面资产 = 4120 万元 ; time=2002年末
#1 metric 负债 = 1.36 亿元 ; time=2002年末
#1 metric 拖欠工资 = 1104 万元 ; time=2002年末
#8 established #12
#13 holdsPosition #12 ; title=组长
#14 issued #15
#1 metric 在册职工 = 1204 名
#1 metric 人均安置费 = 1.43 万元
#1 metric 安置费 = 1722 万元
#16 metric 申报债权 = 6900 万元
#17 metric 申报债权 = 2350 万元
#18 holdsPosition #6 ; title=董事长
#18 said “厂没了，电碳还要做。”
#6 hasProject #19 ; status=planned
#19 metric 投入 = 3500 万元 ; status=planned
#6 metric 招回老职工 = 420 名
#20 holdsPosition #1 ; title=压型工
#20 said “先把工龄账算清，再谈别的”
#3 metric 列入计划企业 = 5 户 ; time=今年
#3 metric 涉及职工 = 3.4 万人 ; time=今年
#3 launched #21
#1 holdsStakeIn #62 ; percent=45%
#61 holdsStakeIn #62 ; percent=55%
#61 locatedIn #60
#1 cooperatesWith #61
#1 metric 厂房和商标作价 = 620 万元 ; time=1994年
#62 metric 产值 = 2240 万元 ; time=去年
#62 produces #63
#1 established #62 ; time=1994年
#61 established #62 ; time=1994年
#3 issued #65
#65 metric 免缴土地出让金 = 60 %
