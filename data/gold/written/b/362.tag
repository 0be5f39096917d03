⟦County#1|扎赉特旗⟧革命老区里的“国企红”
（⟦GovernmentBody#2|兴安盟行政公署国有资产监督管理局⟧2025年工作总结·节录）

　　一、深化改革，盟属国企“瘦身强体”
　　2025年，⟦GovernmentBody#2|兴安盟国资局⟧按照《⟦Policy#3|兴安盟国资国企改革深化提升行动实施方案⟧》，将⟦Company#4|兴安盟城市投资公司⟧、⟦Company#5|兴安盟交通投资公司⟧所属二级企业由37户压减到21户；组建⟦Group#6|兴安盟文旅康养集团⟧和⟦Company#7|兴安盟数据有限公司⟧，⟦Group#6~|前者⟧注册资本6亿元，⟦Company#7~|后者⟧由⟦Company#8|中国电信兴安分公司⟧参股15%。全盟监管企业资产总额612.8亿元，同比增长4.9%；营业收入41.7亿元，增长11.2%；利润1.68亿元，同口径扭亏增盈。盘活闲置房产43处、厂房9.6万平方米，⟦Company#9|乌兰浩特钢铁公司⟧旧炼铁车间改成“⟦Facility#10|红轨文创园⟧”，出租率93%。
　　二、央地合作，重大项目多点开花
　　⟦Group#11|中国华能集团⟧、⟦Group#12|国家能源集团⟧、⟦Group#13|京能集团⟧在⟦City#34|兴安盟⟧新能源投资累计突破420亿元。其中，⟦Project#14|扎赉特旗100万千瓦风储一体化项目⟧由⟦Group#11|华能⟧⟦Company#15|北方联合电力公司⟧投建，总投资56.3亿元，今年6月首台5.6兆瓦机组吊装；⟦Project#16|兴安盟—齐齐哈尔500千伏输变电工程⟧获⟦GovernmentBody#17|国家能源局⟧核准。⟦Company#18|中粮糖业(兴安)有限公司⟧日处理甜菜5000吨生产线投产，带动⟦County#1|扎赉特旗⟧、⟦County#19|突泉县⟧甜菜种植18万亩。⟦Company#20|蒙牛乌兰浩特公司⟧新增订单奶6.2万吨。
　　三、京蒙协作，帮扶协作提质升级
　　⟦Province#21|北京⟧⟦County#22|门头沟区⟧与⟦County#1~|旗里⟧结对第八年。⟦Company#23|北京首农供应链⟧包销“⟦Product#24|兴安盟大米⟧”4.7万吨、销售额3.1亿元；⟦Group#13|京能集团⟧捐资830万元援建⟦Township#26|音德尔镇⟧⟦Village#27|白音乌兰嘎查⟧光伏棚膜，安置易地搬迁户117人；⟦Group#28|首旅集团⟧与⟦Group#6|文旅康养集团⟧共建⟦Facility#29|阿尔山温泉学校酒店⟧。全年实施协作项目23个，到位资金2.36亿元，其中财政援助1.98亿元。
　　四、2026年工作安排
　　开展“⟦Initiative#30|国资质效攀升年⟧”行动；推进⟦Company#7|兴安盟数据公司⟧上架运营“⟦Product#31|阿尔山空气·雪场通⟧”小程序；力争盟属企业资产负债率再降1.5个百分点，营业收入突破46亿元，对⟦Group#32|兴安农垦集团⟧实施集团化改造并引入⟦Group#33|北大荒集团⟧持股34%。
====
#2 implements #3
#2 metric 盟属二级企业 = 21 户
#2 established #6
#2 established #7
#6 metric 注册资本 = 6 亿元
#8 holdsStakeIn #7 ; percent=15%
#2 metric 监管企业资产总额 = 612.8 亿元
#2 metric 资产总额同比增长 = 4.9 %
#2 metric 营业收入 = 41.7 亿元
#2 metric 营业收入增长 = 11.2 %
#2 metric 利润 = 1.68 亿元
#2 metric 盘活闲置房产 = 43 处
#2 metric 盘活厂房 = 9.6 万平方米
#10 metric 出租率 = 93 %
#34 metric 新能源投资 = 420 亿元 ; approx=atLeast
#15 subsidiaryOf #11
#15 hasProject #14
#11 hasProject #14
#14 locatedIn #1
#14 metric 总投资 = 56.3 亿元
#14 metric 单机容量 = 5.6 兆瓦
#18 metric 日处理甜菜 = 5000 吨
#20 metric 新增订单奶 = 6.2 万吨
#22 locatedIn #21
#22 pairedWith #1
#24 metric 包销 = 4.7 万吨
#24 metric 销售额 = 3.1 亿元
#27 locatedIn #26
#13 fundedAid #27 ; amount=830万元
#27 metric 安置易地搬迁户 = 117 人
#28 cooperatesWith #6
#28 established #29
#6 established #29
#22 metric 协作项目 = 23 个 ; time=全年
#22 metric 到位资金 = 2.36 亿元 ; time=全年
#22 metric 财政援助 = 1.98 亿元
#2 launched #30 ; status=planned
#7 produces #31 ; status=planned
#2 metric 资产负债率下降 = 1.5 个百分点 ; status=planned
#2 metric 营业收入 = 46 亿元 ; approx=atLeast ; status=planned ; time=2026年
#33 holdsStakeIn #32 ; percent=34% ; status=planned
