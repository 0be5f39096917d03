⟦Institution#1|中国汽车工业协会⟧：11月汽车产销双超300万辆

　　⟦Company#2|新华财经⟧⟦Province#3|北京⟧12月11日电（记者⟦Person#4|高亢之⟧）⟦Institution#1|中国汽车工业协会⟧11日发布的数据显示，11月，我国汽车产销分别完成343.7万辆和331.6万辆，环比分别增长14.7%和8.6%，同比分别增长11.1%和11.7%，月度产销创历史新高。
　　⟦Institution#1|中汽协⟧副秘书长⟦Person#5|程士弘⟧表示，“两新”政策持续发力，购车热情被进一步激发。11月新能源汽车产销分别完成156.6万辆和151.2万辆，市场渗透率45.6%。
　　从企业看，前11个月，⟦Company#6|比亚迪⟧、⟦Group#7|上汽集团⟧、⟦Group#8|一汽集团⟧、⟦Group#9|吉利控股集团⟧、⟦Company#10|长安汽车⟧、⟦Company#11|奇瑞汽车⟧、⟦Group#12|东风公司⟧、⟦Group#13|北汽集团⟧、⟦Group#14|广汽集团⟧和⟦Company#15|长城汽车⟧销量居前十位，合计销售2368.5万辆，占汽车销售总量的84.8%。其中，⟦Company#6|比亚迪⟧销售375.7万辆，首次超过⟦Group#7|上汽集团⟧；⟦Company#11|奇瑞汽车⟧出口105.1万辆，继续领跑。
　　⟦Person#5|程士弘⟧介绍，11月汽车出口49万辆，环比下降9.6%，同比增长1.6%；⟦Place#16|俄罗斯⟧、⟦Place#17|墨西哥⟧和⟦Place#18|阿联酋⟧为前三大目的地。受关税影响，对⟦Place#19|欧盟⟧出口的纯电动车型同比下降三成左右。
　　同日，⟦Institution#20|全国乘用车市场信息联席会⟧秘书长⟦Person#21|柏树林⟧分析称，12月市场仍将保持较高热度，全年乘用车零售有望达到2270万辆。他提醒经销商，库存系数已升至1.11，切勿盲目压库。⟦Institution#22|中国汽车流通协会⟧的调查则显示，盈利的4S店不足四成。
　　产业链也传来消息。⟦Company#23|均胜电子⟧公告，获得某全球知名车企约120亿元的智能座舱订单；⟦Company#24|福耀玻璃⟧投资57.5亿元在⟦City#25|合肥⟧建设的⟦Project#26|汽车安全玻璃项目⟧封顶；⟦Company#27|博世⟧与⟦Company#28|文远知行⟧联合开发的⟦Product#29|高阶智驾方案⟧在⟦Company#11|奇瑞⟧⟦Product#30|星纪元⟧车型上量产。
　　⟦GovernmentBody#31|国家发展改革委⟧有关负责人此前透露，2025年将加力扩围实施“⟦Initiative#32|两新⟧”政策。
====
#1 metric 汽车产量 = 343.7 万辆 ; time=11月
#1 metric 汽车销量 = 331.6 万辆 ; time=11月
#1 metric 汽车产量环比增长 = 14.7 % ; time=11月
#1 metric 汽车销量环比增长 = 8.6 % ; time=11月
#1 metric 汽车产量同比增长 = 11.1 % ; time=11月
#1 metric 汽车销量同比增长 = 11.7 % ; time=11月
#5 holdsPosition #1 ; title=副秘书长
#1 metric 新能源汽车产量 = 156.6 万辆 ; time=11月
#1 metric 新能源汽车销量 = 151.2 万辆 ; time=11月
#1 metric 新能源汽车市场渗透率 = 45.6 % ; time=11月
#1 metric 前十位企业合计销量 = 2368.5 万辆 ; time=前11个月
#1 metric 占汽车销售总量 = 84.8 % ; time=前11个月
#6 metric 销量 = 375.7 万辆 ; time=前11个月
#11 metric 出口 = 105.1 万辆 ; time=前11个月
#1 metric 汽车出口 = 49 万辆 ; time=11月
#1 metric 汽车出口环比下降 = 9.6 % ; time=11月
#1 metric 汽车出口同比增长 = 1.6 % ; time=11月
#21 holdsPosition #20 ; title=秘书长
#20 metric 乘用车零售 = 2270 万辆 ; time=全年 ; status=planned
#20 metric 库存系数 = 1.11
#23 metric 智能座舱订单 = 120 亿元 ; approx=about
#24 hasProject #26
#26 locatedIn #25
#26 metric 投资 = 57.5 亿元
#27 produces #29
#28 produces #29
#27 cooperatesWith #28
#11 produces #30
#31 launched #32 ; time=2025年 ; status=planned
