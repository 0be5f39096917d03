【企业介绍】⟦Group#1|四川省旅游投资集团⟧⟦Company#2|康养公司⟧与它的“⟦Goal#3|川西第一村⟧”之梦

⟦Company#2|川旅康养产业公司⟧成立于2017年3月，注册资本5亿元，由⟦Group#1|四川省旅游投资集团有限责任公司⟧（持股70%）和⟦Company#4|理县国投⟧（持股30%）共同设立，现有员工412人，主营⟦Industry#5|山地康养⟧、⟦Industry#6|民宿运营⟧、⟦Industry#7|高原农业⟧三项业务，2022年总资产18.3亿元，营业收入3.4亿元，净利润-2100万元，亏损同比收窄46%。

⟦Company#2~|公司⟧的根据地在⟦Place#8|阿坝州⟧⟦County#9|理县⟧⟦Township#10|上孟乡⟧。2018年，在⟦GovernmentBody#11|理县人民政府⟧支持下，⟦Company#2~|公司⟧租下⟦Village#12|木尼村⟧63栋废弃石碉房，租期20年，年租金每栋3000元，首笔五年租金94.5万元一次付清。改造后的⟦Facility#13|木尼山居⟧2020年7月试营业，共56间客房，均价980元/晚，2022年入住率51.2%，收入1290万元。村民以房、地、劳务三种方式分享收益，户均年收入由2.3万元提高到6.8万元；⟦Village#12|木尼村⟧先后入选⟦Honor#14|全国乡村旅游重点村⟧、⟦Honor#15|天府旅游名村⟧。

在⟦Industry#7|高原农业⟧方面，⟦Company#2~|公司⟧控股的⟦Company#16|川西珍果⟧（⟦Company#2~|公司⟧持股55%，⟦Company#17|新希望乳业⟧持股25%，管理团队持股20%）在⟦County#9|理县⟧、⟦County#18|小金县⟧种植⟦Product#19|理县大樱桃⟧4600亩、⟦Product#20|小金苹果⟧7800亩，推出冻干果脆⟦Product#21|雪山一刻⟧，覆盖⟦Company#22|伊藤洋华堂⟧、⟦Company#23|盒马⟧等渠道，去年销售7600万元。2022年9月发生的⟦County#24|泸定⟧地震中，⟦Company#16|川西珍果⟧将45吨鲜果送往灾区，捐款20万元。

重大在建项目有二：⟦Project#25|米亚罗星空营地⟧，概算6.8亿元，占地420亩，已完成投资2.2亿元，2024年国庆开放；⟦Project#26|四姑娘山垭口服务综合体⟧，由⟦Company#27|中铁二局⟧EPC总承包，合同额1.9亿元。⟦Project#25~|前者⟧获⟦Company#28|农发行阿坝州分行⟧4亿元中长期贷款。

⟦Company#2~|公司⟧坚持党建引领，连续三年实施⟦Initiative#29|碉楼客栈合伙人计划⟧和⟦Initiative#30|千名藏羌绣娘培训⟧，培训1140人次。2023年，⟦Company#2~|公司⟧将参加⟦Initiative#31|安逸四川乡村漫游季⟧，与⟦Company#32|携程度假农庄⟧开展联合营销，预计带来订单1.6万间夜。

附：沿革。⟦Company#2~|公司⟧的前身为⟦Company#40|川旅酒店管理公司⟧，2017年与⟦Company#41|阿坝古尔沟温泉公司⟧重组并改用现名，2021年加挂⟦Institution#42|四川康养产业研究院⟧牌子。定位为⟦Group#1~|集团⟧“乡村康养赛道的投资人和运营商”，对标⟦Group#43|莫干山裸心集团⟧。
====
#2 subsidiaryOf #1
#2 pursuesGoal #3
#1 established #2 ; time=2017年3月
#4 established #2 ; time=2017年3月
#1 cooperatesWith #4
#1 holdsStakeIn #2 ; percent=70%
#4 holdsStakeIn #2 ; percent=30%
#2 metric 注册资本 = 5 亿元
#2 metric 员工 = 412 人
#2 developsIndustry #5
#2 developsIndustry #6
#2 developsIndustry #7
#2 metric 总资产 = 18.3 亿元 ; time=2022年
#2 metric 营业收入 = 3.4 亿元 ; time=2022年
#2 metric 净利润 = -2100 万元 ; time=2022年
#2 metric 亏损同比收窄 = 46 % ; time=2022年
#9 locatedIn #8
#10 locatedIn #9
#12 locatedIn #10
#2 metric 租下石碉房 = 63 栋 ; time=2018年
#2 metric 每栋年租金 = 3000 元
#2 metric 首笔五年租金 = 94.5 万元
#2 operates #13
#2 established #13
#13 locatedIn #12
#13 metric 客房 = 56 间
#13 metric 均价 = 980 元/晚
#13 metric 入住率 = 51.2 % ; time=2022年
#13 metric 收入 = 1290 万元 ; time=2022年
#12 metric 户均年收入 = 6.8 万元
#12 metric 户均年收入 = 2.3 万元
#12 receivedHonor #14
#12 receivedHonor #15
#16 subsidiaryOf #2
#2 holdsStakeIn #16 ; percent=55%
#17 holdsStakeIn #16 ; percent=25%
#16 produces #19
#16 produces #20
#16 produces #21
#19 metric 种植 = 4600 亩
#20 metric 种植 = 7800 亩
#16 metric 销售 = 7600 万元 ; time=去年
#16 fundedAid #24 ; amount=45吨鲜果
#16 fundedAid #24 ; amount=20万元
#16 metric 捐赠鲜果 = 45 吨
#16 metric 捐款 = 20 万元
#2 hasProject #25
#2 hasProject #26
#25 metric 概算 = 6.8 亿元
#25 metric 占地 = 420 亩
#25 metric 完成投资 = 2.2 亿元
#27 hasProject #26
#26 metric 合同额 = 1.9 亿元
#25 metric 中长期贷款 = 4 亿元
#2 launched #29
#2 launched #30
#30 metric 培训 = 1140 人次
#2 participatedIn #31 ; status=planned ; time=2023年
#2 cooperatesWith #32 ; status=planned
#2 metric 订单 = 1.6 万间夜 ; status=planned
#2 formedFrom #40
#2 formedFrom #41
#2 hasRole “乡村康养赛道的投资人和运营商”
#2 benchmarksAgainst #43
