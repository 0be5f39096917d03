⟦City#1|厦门⟧⟦Project#3|地铁3号线南延⟧今日初期运营

⟦Institution#2|厦门日报⟧讯　昨天还是试乘体验，今天起刷卡就能走——6月25日13时，⟦Project#3|轨道交通3号线南延段⟧开门迎客，⟦Facility#4|3号线⟧全线由26.5公里增至36.9公里，从⟦Facility#5|厦门火车站⟧坐到⟦Facility#6|厦大翔安校区站⟧只需43分钟。
⟦Project#3|南延段⟧长10.4公里，设站9座，概算103.7亿元，由⟦Group#7|厦门轨道建设发展集团有限公司⟧建设，运营归其子公司⟦Company#8|厦门轨道交通运营公司⟧。施工单位包括⟦Company#9|中铁一局厦门公司⟧、⟦Company#10|中建南方⟧、⟦Company#11|铁建大桥局⟧，信号系统由⟦Company#12|卡斯柯⟧提供，车辆为⟦Company#13|中车唐山⟧所造的6节编组B型车。其中⟦Project#14|湖里法院站至华荣路站区间⟧掘进遇孤石217块，⟦Company#11|大桥局⟧的盾构“⟦Product#15|鹭岛先锋号⟧”换刀69次。
同时启用的还有⟦Facility#16|新体育中心换乘枢纽⟧和⟦Platform#17|智慧车站综合管控平台⟧；⟦Platform#17~|后者⟧由⟦Company#8|轨道运营公司⟧与⟦Company#18|美亚柏科⟧共同打造，覆盖18座车站，安检等待平均缩短41秒，今年获⟦Institution#19|中国城市轨道交通协会⟧⟦Honor#20|科技进步二等奖⟧。
⟦City#1|厦门⟧在跑的线路已有3条，日均客流94.6万乘次，其中⟦Facility#21|1号线⟧36.8万，⟦Facility#22|2号线⟧31.1万，⟦Facility#4|3号线⟧26.7万；端午假期第一天全网达118.4万，创历史第三高。在建的⟦Project#23|4号线⟧、⟦Project#24|6号线同安段⟧、⟦Project#25|机场联络线⟧完成形象进度分别为91%、84%、46%；⟦Project#23|4号线⟧计划年底空载试运行。此外，⟦Project#26|漳州延伸⟧由⟦City#27|漳州市⟧方面出资主导。
⟦Group#7|厦门轨道集团⟧还有另一本经营账：一季度“轨道+物业”收入3.18亿元，同比增长24%；⟦Facility#28|美仁宫TOD⟧出租率九成。⟦Group#7~|集团⟧总工程师⟦Person#29|缑岩青⟧说：“票款只管四成的成本，剩下六成要向土地和流量要。”眼下，⟦Group#7~|集团⟧正开展“⟦Initiative#30|服务提质百日行动⟧”，并用⟦Initiative#31|站长接待日⟧收集意见530条。
　　市民关心的另一件事，是公交怎么接。⟦Company#32|厦门公交⟧（⟦Group#33|厦门公交集团⟧旗下运营公司）为此调整线路17条，新开⟦Facility#34|微循环791路⟧，日均客流2300人次；⟦GovernmentBody#35|市交通局⟧印发的《⟦Policy#36|公交地铁融合发展实施方案⟧》要求，九座车站300米内必须有公交站。⟦County#42|翔安⟧的⟦Company#37|信达置业⟧、⟦Company#38|国贸物业⟧、⟦Company#39|翔安城建⟧则各自接手一处出入口的商业空间，租期依次为8年、10年、12年。⟦City#1|厦门⟧还被列入⟦Initiative#40|国家公交都市建设示范工程⟧动态评估名单，同批的有⟦City#41|泉州⟧。
====
#4 metric 全线 = 36.9 公里
#4 metric 到厦大翔安校区站 = 43 分钟
#3 metric 长度 = 10.4 公里
#3 metric 车站 = 9 座
#3 metric 概算 = 103.7 亿元
#7 hasProject #3
#8 operates #4
#8 subsidiaryOf #7
#9 hasProject #3
#10 hasProject #3
#11 hasProject #3
#12 hasProject #3
#13 hasProject #3
#11 hasProject #14
#14 metric 孤石 = 217 块
#15 metric 换刀 = 69 次
#8 cooperatesWith #18
#8 established #17
#18 established #17
#17 metric 覆盖车站 = 18 座
#17 metric 安检等待平均缩短 = 41 秒
#17 receivedHonor #20
#1 metric 地铁线路 = 3 条
#1 metric 日均客流 = 94.6 万乘次
#21 metric 日均客流 = 36.8 万乘次
#22 metric 日均客流 = 31.1 万乘次
#4 metric 日均客流 = 26.7 万乘次
#1 metric 全网客流 = 118.4 万 ; time=端午假期第一天
#1 hasProject #23
#1 hasProject #24
#1 hasProject #25
#23 metric 形象进度 = 91 %
#24 metric 形象进度 = 84 %
#25 metric 形象进度 = 46 %
#27 hasProject #26
#7 metric “轨道+物业”收入 = 3.18 亿元 ; time=一季度
#7 metric “轨道+物业”收入同比增长 = 24 % ; time=一季度
#7 operates #28
#28 metric 出租率 = 90 %
#29 holdsPosition #7 ; title=总工程师
#29 said “票款只管四成的成本，剩下六成要向土地和流量要。”
#7 launched #30
#7 launched #31
#7 metric 收集意见 = 530 条
#32 subsidiaryOf #33
#32 metric 调整线路 = 17 条
#32 operates #34
#34 metric 日均客流 = 2300 人次
#35 issued #36
#37 metric 租期 = 8 年
#38 metric 租期 = 10 年
#39 metric 租期 = 12 年
#1 participatedIn #40
#41 participatedIn #40
