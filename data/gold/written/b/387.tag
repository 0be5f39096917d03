⟦County#1|如皋⟧：上半年主要经济指标增幅居⟦City#2|南通⟧前列

　　本报讯（通讯员 ⟦Person#3|冒小春⟧ 记者 ⟦Person#4|茅震宇⟧）昨日召开的⟦Meeting#5|如皋市委十届五次全体（扩大）会议⟧传出消息，今年上半年，⟦County#1|如皋市⟧实现地区生产总值146.8亿元，增长15.6％；财政总收入27.3亿元，其中一般预算收入11.2亿元，同比分别增长38.7％和41.2％。
　　工业经济逆势走强。1至6月，全市规模以上工业企业完成产值372亿元，同比增长34.5％，工业用电量11.6亿千瓦时。面对钢价、油价双双上涨，⟦Company#6|江苏熔盛重工有限公司⟧手持造船订单突破80艘，上半年开票销售28亿元；⟦Group#7|双钱集团⟧在⟦Company#8|双钱（如皋）轮胎公司⟧追加投资6.5亿元，⟦Product#9|全钢子午线轮胎⟧年产能扩至200万套；⟦Company#10|白蒲黄酒公司⟧更新灌装线两条，出口⟦Place#11|日本⟧订单增长两成。
　　项目投入力度加大。全市在建亿元以上项目67个，上半年新批外资项目42个，注册外资实际到账2.14亿美元。⟦Facility#12|如皋港⟧5万吨级石化码头5月26日通过⟦GovernmentBody#13|江苏省交通厅⟧验收，⟦Project#14|LNG接收站配套道路⟧开工建设；⟦Place#15|如皋经济开发区⟧与⟦Province#16|上海⟧⟦County#17|闵行区⟧签订合作共建协议，首批落户企业8家。
　　农村增收渠道拓宽。⟦Township#18|搬经镇⟧、⟦Township#19|江安镇⟧设施蔬菜面积新增1.1万亩；⟦Township#20|如城镇⟧花木盆景销售额3.8亿元，“⟦Product#21|如派盆景⟧”走进北京奥运会主新闻中心；半年农民人均现金收入4460元，同比增加538元。
　　改革重组提速。⟦GovernmentBody#60|如皋市国有资产管理委员会⟧将⟦Company#61|如皋市交通建设投资公司⟧、⟦Company#62|如皋市水务公司⟧、⟦Company#63|市保安服务公司⟧等9户企业的国有股权划入新组建的⟦Group#64|如皋市经济贸易开发总公司⟧，⟦Group#64~|后者⟧净资产由3.2亿元增至11.6亿元；⟦Company#65|江苏力星钢球有限公司⟧完成股份制改造，⟦Group#66|江苏高科技投资集团⟧以2700万元认购12%的股份，⟦Company#65~|公司⟧拟2010年申请上市。“⟦Strategy#67|三港一城⟧”战略深入实施，⟦Facility#12|如皋港⟧、⟦Facility#68|如皋火车站物流园⟧、⟦Facility#69|长江口北岸软件园⟧和⟦Place#70|城南新区⟧建设全面铺开，沿江开发目标是建成“⟦Goal#71|苏中重要的船舶海工基地⟧”。
　　会议指出，下半年宏观形势不容乐观，部分纺织企业已出现减产，银行信贷收紧，土地指标仅能满足需求的43％。⟦GovernmentBody#22|如皋市委⟧书记⟦Person#23|郏伯平⟧强调：“困难面前，谁先熬得住、转得快，谁就先过冬。”⟦GovernmentBody#22|市委⟧、⟦GovernmentBody#24|市政府⟧决定启动“⟦Initiative#25|百日攻坚⟧”活动，四套班子领导每人挂钩2个重大项目，并设立⟦Fund#26|中小企业应急互助基金⟧，首期规模5000万元。
　　⟦GovernmentBody#27|如皋市发改委⟧、⟦GovernmentBody#28|经贸委⟧、⟦GovernmentBody#29|外经贸局⟧等部门负责人参加会议并作交流发言。
====
#1 metric 地区生产总值 = 146.8 亿元 ; time=上半年
#1 metric 地区生产总值增长 = 15.6 ％ ; time=上半年
#1 metric 财政总收入 = 27.3 亿元 ; time=上半年
#1 metric 一般预算收入 = 11.2 亿元 ; time=上半年
#1 metric 财政总收入同比增长 = 38.7 ％ ; time=上半年
#1 metric 一般预算收入同比增长 = 41.2 ％ ; time=上半年
#1 metric 规模以上工业产值 = 372 亿元 ; time=1至6月
#1 metric 规模以上工业产值同比增长 = 34.5 ％ ; time=1至6月
#1 metric 工业用电量 = 11.6 亿千瓦时 ; time=1至6月
#6 metric 手持造船订单 = 80 艘 ; approx=atLeast
#6 metric 开票销售 = 28 亿元 ; time=上半年
#8 subsidiaryOf #7
#7 metric 追加投资 = 6.5 亿元
#8 produces #9
#9 metric 年产能 = 200 万套
#1 metric 在建亿元以上项目 = 67 个
#1 metric 新批外资项目 = 42 个 ; time=上半年
#1 metric 注册外资实际到账 = 2.14 亿美元 ; time=上半年
#1 hasProject #14
#15 cooperatesWith #17
#15 metric 首批落户企业 = 8 家
#17 locatedIn #16
#18 metric 设施蔬菜新增面积 = 1.1 万亩
#19 metric 设施蔬菜新增面积 = 1.1 万亩
#20 metric 花木盆景销售额 = 3.8 亿元
#20 produces #21
#1 metric 农民人均现金收入 = 4460 元 ; time=半年
#1 metric 农民人均现金收入同比增加 = 538 元 ; time=半年
#1 metric 土地指标满足需求 = 43 ％
#22 launched #5
#23 holdsPosition #22 ; title=书记
#23 said “困难面前，谁先熬得住、转得快，谁就先过冬。”
#22 launched #25
#24 launched #25
#24 established #26
#22 established #26
#26 metric 首期规模 = 5000 万元
#27 participatedIn #5
#28 participatedIn #5
#29 participatedIn #5
#60 established #64
#61 subsidiaryOf #64
#62 subsidiaryOf #64
#63 subsidiaryOf #64
#64 metric 净资产 = 11.6 亿元
#66 holdsStakeIn #65 ; percent=12%
#66 metric 认购金额 = 2700 万元
#1 hasStrategy #67
#67 hasComponent #12 ; role=base
#67 hasComponent #68 ; role=base
#67 hasComponent #69 ; role=base
#67 hasComponent #70 ; role=base
#1 pursuesGoal #71
