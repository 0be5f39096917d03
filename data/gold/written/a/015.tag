⟦City#1|温州市⟧国资国企工作会议召开

　　2月19日，⟦Meeting#2|温州市国资国企工作会议⟧召开。会议以⟦Slogan#32|习近平新时代中国特色社会主义思想⟧为指导，贯彻落实⟦Meeting#3|全省国资国企工作会议⟧精神，总结2023年工作，部署2024年任务。⟦GovernmentBody#4|温州市副市长⟧⟦Person#5|章显忠⟧出席会议并讲话，⟦GovernmentBody#6|市国资委⟧党委书记、主任⟦Person#7|施碧雅⟧作工作报告。
　　会议指出，2023年，全市国资系统紧扣“⟦Strategy#8|强城行动⟧”，市属国企资产总额达到3892亿元，同比增长12.4%；实现营业收入428亿元、利润总额15.6亿元，分别增长9.8%和7.1%；完成有效投资621亿元，占全市的19.3%。⟦Group#9|温州城发集团⟧、⟦Group#10|温州交运集团⟧、⟦Group#11|温州市公用事业集团⟧主体信用等级均为AAA或AA+。
　　会议充分肯定一年来的工作：改革有突破，以原⟦Group#12|温州名城集团⟧、⟦Group#13|温州市国投集团⟧为基础组建⟦Group#14|温州市文旅投集团⟧；产业有布局，设立规模100亿元的⟦Fund#15|温州科创基金⟧，参与投资⟦Company#16|瑞浦兰钧能源⟧、⟦Company#17|伟明环保⟧等项目26个；保障有担当，⟦Group#11|公用集团⟧建成⟦Project#18|泽雅水厂扩建工程⟧，新增日供水20万吨。⟦Group#10|交运集团⟧驾驶员⟦Person#19|林孝银⟧荣获“⟦Honor#20|全国道德模范提名奖⟧”。
　　会议强调，2024年要聚焦“⟦Strategy#21|一二三四⟧”工作思路，即锚定“⟦Goal#22|打造地市国资国企改革发展标杆⟧”一个目标，提升核心功能、核心竞争力两个关键，抓好投资、融资、运营三条主线，开展⟦Initiative#23|资产盘活⟧、⟦Initiative#24|降本增效⟧、⟦Initiative#25|安全提升⟧、⟦Initiative#26|清廉国企⟧四大专项行动。力争全年市属国企营业收入增长8%以上，资产负债率控制在63%以内。
　　⟦Person#5|章显忠⟧要求，要学习⟦City#27|杭州⟧、⟦City#28|宁波⟧先进经验，敢于在“老大难”上动刀子。对个别企业盲目铺摊子的，⟦GovernmentBody#6|市国资委⟧要及时叫停。
　　会上，⟦GovernmentBody#6|市国资委⟧与⟦Group#9|温州城发集团⟧等8家企业签订年度经营业绩责任书。⟦Group#9|城发集团⟧董事长⟦Person#29|谷安定⟧、⟦Company#30|温州银行⟧行长⟦Person#31|麻晓帆⟧作交流发言。
====
#6 launched #2
#5 holdsPosition #4
#5 participatedIn #2
#7 participatedIn #2
#7 holdsPosition #6 ; title=党委书记、主任
#6 implements #3
#6 metric 资产总额 = 3892 亿元 ; time=2023年
#6 metric 资产总额同比增长 = 12.4 % ; time=2023年
#6 metric 营业收入 = 428 亿元 ; time=2023年
#6 metric 利润总额 = 15.6 亿元 ; time=2023年
#6 metric 营业收入增长 = 9.8 % ; time=2023年
#6 metric 利润总额增长 = 7.1 % ; time=2023年
#6 metric 完成有效投资 = 621 亿元 ; time=2023年
#6 metric 有效投资占全市 = 19.3 % ; time=2023年
#14 formedFrom #12
#14 formedFrom #13
#6 established #14
#6 established #15
#15 metric 规模 = 100 亿元
#6 implements #8
#15 holdsStakeIn #16
#15 holdsStakeIn #17
#6 metric 参与投资项目 = 26 个
#11 hasProject #18
#18 metric 新增日供水 = 20 万吨
#19 holdsPosition #10 ; title=驾驶员
#19 receivedHonor #20
#6 hasStrategy #21
#21 hasComponent #22 ; role=goal
#21 hasComponent #23 ; role=action
#21 hasComponent #24 ; role=action
#21 hasComponent #25 ; role=action
#21 hasComponent #26 ; role=action
#6 pursuesGoal #22
#6 launched #23 ; status=planned
#6 launched #24 ; status=planned
#6 launched #25 ; status=planned
#6 launched #26 ; status=planned
#6 metric 营业收入增长 = 8 % ; time=全年 ; approx=atLeast ; status=planned
#6 metric 资产负债率 = 63 % ; approx=atMost ; status=planned
#6 benchmarksAgainst #27
#6 benchmarksAgainst #28
#6 supervises #9
#6 supervises #10
#6 supervises #11
#6 supervises #14
#29 holdsPosition #9 ; title=董事长
#31 holdsPosition #30 ; title=行长
#29 participatedIn #2
#31 participatedIn #2
