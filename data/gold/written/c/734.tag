同一片海，同一本账
⟦Group#1|辽港集团⟧整合五年透视

    【⟦Institution#2|中国水运网⟧】⟦City#16|营口⟧⟦County#39|鲅鱼圈⟧，63号泊位的矿石码头作业线全年没有停过一天；两百公里外的⟦City#15|大连⟧⟦Place#40|大窑湾⟧，三座集装箱码头用的是同一套调度系统。五年前，它们分属两家上市公司，彼此压价，抢一票从⟦Company#3|鞍钢⟧出来的热卷，每吨要倒贴4元。

    2017年，⟦GovernmentBody#4|辽宁省政府⟧与⟦Group#5|招商局集团⟧签署《⟦Policy#6|港口合作框架协议⟧》，以⟦Group#7|大连港集团⟧、⟦Group#8|营口港务集团⟧为基础设立⟦Company#9|辽宁东北亚港航发展有限公司⟧。2018年，⟦Group#5|招商局⟧出资49.9%增资控股；2019年1月4日，⟦Company#9~|公司⟧更名为⟦Group#1|辽宁港口集团有限公司⟧。2021年2月，⟦Company#10|大连港股份⟧换股吸收合并⟦Company#11|营口港股份⟧，并改称⟦Company#12|辽宁港口股份有限公司⟧（简称⟦Company#12|辽港股份⟧）。至此，⟦Province#13|辽宁⟧沿海六市的主要港口，除⟦City#14|锦州⟧外均归⟦Group#1|辽港⟧旗下：⟦City#15|大连⟧、⟦City#16|营口⟧是枢纽，⟦City#17|丹东⟧、⟦City#18|盘锦⟧、⟦City#19|葫芦岛⟧是支点。

    账面变化最直观。2022年，⟦Group#1|辽港集团⟧完成货物吞吐量4.06亿吨、集装箱1,028万标箱，其中⟦Company#12|辽港股份⟧2.79亿吨、1,010万标箱；⟦Group#1~|集团⟧营收178.6亿元，利润总额17.3亿元，而整合前的2017年两家合计亏损16.9亿元。净资产收益率由负转正到2.7%，资产负债率由68.5%压到47.8%。五年里压减法人户数86家，清退低效用工3,100人。

    真正难缠的是“人和货”。⟦Company#12|辽港股份⟧⟦OrganizationUnit#20|商务部⟧总监⟦Person#21|苍行远⟧说，合并头一年，两港揽货员见了面还互相瞒价。2020年推出的“⟦Initiative#22|一港一价一单⟧”，把372个货种费率并成117个，商流信息进了“⟦Platform#23|壹港通⟧”。为稳住老客户，⟦Group#1~|集团⟧给⟦Company#24|抚顺新钢铁⟧、⟦Company#25|凌源钢铁⟧等17家战略客户设了⟦Initiative#26|客户经理直通车⟧；⟦Company#12|辽港⟧开出的“⟦Product#27|沈阳—大连小运转班列⟧”，一箱比汽运省460元。

    比数字更难的是认路。⟦PartyOrganization#41|辽港集团党委⟧领学⟦Policy#42|东北全面振兴意见⟧，喊出⟦Strategy#43|二次创业⟧：不再为⟦Group#5|招商局⟧的报表讲故事，而要为⟦Province#13|辽宁⟧的货找出路。⟦Group#1~|集团⟧重点培育⟦Industry#44|汽车滚装⟧、⟦Industry#45|粮食物流⟧、⟦Industry#46|冷链⟧、⟦Industry#47|国际中转⟧四个货种，对标⟦Group#48|浙江海港集团⟧“⟦Initiative#49|硬核强港⟧”的打法。2022年商品车吞吐量84万辆，粮食2,140万吨，均创新高。⟦Meeting#50|东北海陆大通道联席会议⟧由⟦GovernmentBody#4|省政府⟧牵头，⟦Province#51|吉林⟧、⟦Province#52|黑龙江⟧和⟦Place#53|蒙东⟧四市盟都派人参加。
    绿色底色也在加重。⟦Facility#28|大连港太平湾港区⟧开工，规划投资420亿元；岸电覆盖率100%；⟦Product#29|氢能正面吊⟧、⟦Product#30|30吨级氢燃料集卡⟧在⟦Facility#31|鲅鱼圈港区⟧跑了8个月，加氢站由⟦Company#12|辽港⟧与⟦Company#32|中国石化辽宁石油分公司⟧合建。“⟦Honor#33|亚太绿色港口⟧”的牌子，2022年挂在了⟦Company#34|大连集装箱码头⟧的门口。

    也有不如意：⟦Facility#35|丹东港区⟧2022年货量仅3,670万吨，只恢复到历史高点的四成；⟦Company#36|大连长兴岛港⟧尚在重整。⟦Group#1~|集团⟧董事长⟦Person#37|邓如皋⟧表示，“⟦Strategy#38|一轴双核四翼⟧”布局下一步要落子的是汽车和粮食。
====
#4 issued #6
#5 issued #6
#4 cooperatesWith #5
#9 formedFrom #7
#9 formedFrom #8
#5 holdsStakeIn #9 ; percent=49.9%
#1 formedFrom #9 ; time=2019年1月4日
#12 formedFrom #10
#12 formedFrom #11
#12 subsidiaryOf #1
#4 established #9 ; time=2017年
#14 locatedIn #13
#15 locatedIn #13
#16 locatedIn #13
#17 locatedIn #13
#18 locatedIn #13
#19 locatedIn #13
#1 metric 货物吞吐量 = 4.06 亿吨 ; time=2022年
#1 metric 集装箱吞吐量 = 1028 万标箱 ; time=2022年
#12 metric 货物吞吐量 = 2.79 亿吨 ; time=2022年
#12 metric 集装箱吞吐量 = 1010 万标箱 ; time=2022年
#1 metric 营收 = 178.6 亿元 ; time=2022年
#1 metric 利润总额 = 17.3 亿元 ; time=2022年
#7 metric 合计亏损 = 16.9 亿元 ; time=2017年
#8 metric 合计亏损 = 16.9 亿元 ; time=2017年
#1 metric 净资产收益率 = 2.7 %
#1 metric 资产负债率 = 47.8 %
#1 metric 压减法人户数 = 86 家 ; time=五年里
#1 metric 清退低效用工 = 3100 人 ; time=五年里
#20 partOf #12
#21 holdsPosition #20 ; title=总监
#12 launched #22
#12 produces #27
#22 metric 货种费率 = 117 个
#1 established #23
#1 launched #26
#26 metric 战略客户 = 17 家
#1 cooperatesWith #24
#1 cooperatesWith #25
#27 metric 每箱比汽运节省 = 460 元
#28 metric 规划投资 = 420 亿元
#1 metric 岸电覆盖率 = 100 %
#12 cooperatesWith #32
#34 receivedHonor #33 ; time=2022年
#35 metric 货量 = 3670 万吨 ; time=2022年
#39 locatedIn #16
#40 locatedIn #15
#37 holdsPosition #1 ; title=董事长
#1 hasStrategy #38
#1 operates #31
#1 operates #35
#41 partOf #1
#41 implements #42
#1 hasStrategy #43
#1 developsIndustry #44
#1 developsIndustry #45
#1 developsIndustry #46
#1 developsIndustry #47
#1 benchmarksAgainst #48
#48 launched #49
#1 metric 商品车吞吐量 = 84 万辆 ; time=2022年
#1 metric 粮食吞吐量 = 2140 万吨 ; time=2022年
#4 launched #50
