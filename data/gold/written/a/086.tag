⟦Institution#1|中国企业联合会⟧发布2024中国企业500强榜单

　　9月11日，⟦Institution#1|中国企业联合会⟧、⟦Institution#2|中国企业家协会⟧在⟦Province#3|天津⟧举行⟦Meeting#4|2024中国500强企业高峰论坛⟧，连续第23次发布“⟦Honor#5|中国企业500强⟧”。今年入围门槛连续22年提高，达473.81亿元；500家企业共实现营业收入110.07万亿元，同比增长1.58%；净利润4.51万亿元，增长5.01%。
　　前十名依次为⟦Group#6|国家电网⟧、⟦Group#7|中国石化⟧、⟦Group#8|中国石油⟧、⟦Group#9|中国建筑⟧、⟦Company#10|工商银行⟧、⟦Company#11|建设银行⟧、⟦Company#12|农业银行⟧、⟦Company#13|中国银行⟧、⟦Group#14|中国平安⟧和⟦Group#15|中国中化⟧。⟦Group#16|京东集团⟧以10847亿元营收位居民营企业首位。
　　从地区看，⟦Province#17|广东⟧以64家居首，⟦Province#18|北京⟧91家企业入榜但数量减少，⟦Province#19|浙江⟧、⟦Province#20|山东⟧分别有48家和50家。⟦City#21|宁波⟧的⟦Company#22|宁波均胜⟧、⟦Group#23|雅戈尔集团⟧继续上榜，⟦City#24|绍兴⟧的⟦Group#25|海亮集团⟧排名升至第128位。⟦Group#26|敬业集团⟧、⟦Group#27|恒力集团⟧、⟦Company#28|立讯精密⟧等32家企业排名上升超过30位。
　　⟦Institution#1|中国企联⟧党委书记、常务副会长兼秘书长⟦Person#29|朱任重⟧在发布辞中指出，大企业研发投入强度1.9%，创历史新高，仅⟦Company#30|华为⟧一家研发投入就达1647亿元。“大不等于强，500强还要过创新关、品牌关、国际化关。”他列举数据说，500强中仍有87家企业净利润亏损，平均跨国指数比上年下降0.4个点。
　　⟦GovernmentBody#31|国务院国资委⟧副主任⟦Person#32|王宏志⟧、⟦Province#3|天津市⟧副市长⟦Person#34|杨明远⟧分别致辞。⟦Person#34|杨明远⟧介绍，⟦Facility#35|中国联通京津冀数字科技产业园⟧、⟦Company#36|渤海轮渡⟧等项目正在加快落地。论坛上，⟦Company#37|联想⟧、⟦Group#38|中国中车⟧、⟦Group#39|南钢集团⟧围绕⟦Industry#40|人工智能+制造⟧作分享，⟦Institution#41|南开大学⟧教授⟦Person#42|白虹军⟧主持圆桌对话。
　　本次还发布了⟦Honor#43|中国制造业企业500强⟧、⟦Honor#44|中国服务业企业500强⟧和⟦Honor#45|中国跨国公司100大⟧名单。某地产企业因未按时提交审计报告，被移出榜单。
====
#1 launched #4
#2 launched #4
#4 locatedIn #3
#1 metric 入围门槛 = 473.81 亿元
#5 metric 营业收入 = 110.07 万亿元
#5 metric 营业收入同比增长 = 1.58 %
#5 metric 净利润 = 4.51 万亿元
#5 metric 净利润增长 = 5.01 %
#6 receivedHonor #5
#7 receivedHonor #5
#8 receivedHonor #5
#9 receivedHonor #5
#10 receivedHonor #5
#11 receivedHonor #5
#12 receivedHonor #5
#13 receivedHonor #5
#14 receivedHonor #5
#15 receivedHonor #5
#16 receivedHonor #5
#22 receivedHonor #5
#23 receivedHonor #5
#25 receivedHonor #5
#16 metric 营业收入 = 10847 亿元
#17 metric 入榜企业 = 64 家
#18 metric 入榜企业 = 91 家
#19 metric 入榜企业 = 48 家
#20 metric 入榜企业 = 50 家
#29 holdsPosition #1 ; title=党委书记、常务副会长兼秘书长
#1 metric 研发投入强度 = 1.9 %
#30 metric 研发投入 = 1647 亿元
#29 said “大不等于强，500强还要过创新关、品牌关、国际化关。”
#1 metric 净利润亏损企业 = 87 家
#1 metric 平均跨国指数下降 = 0.4 个点
#32 holdsPosition #31 ; title=副主任
#34 holdsPosition #3 ; title=副市长
#42 holdsPosition #41 ; title=教授
#32 participatedIn #4
#34 participatedIn #4
#42 participatedIn #4
#37 participatedIn #4
#38 participatedIn #4
#39 participatedIn #4
#26 receivedHonor #5
#27 receivedHonor #5
#28 receivedHonor #5
