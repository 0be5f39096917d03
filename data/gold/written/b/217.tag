⟦Group#1|光明食品⟧海外再落子 7.2亿欧元控股⟦Place#2|西班牙⟧橄榄油龙头

　　⟦Institution#37|中国证券报⟧·⟦Institution#38|中证网⟧讯　⟦Group#1|光明食品（集团）有限公司⟧5月21日在⟦Province#35|上海⟧与⟦Place#2|西班牙⟧⟦Group#3|SOS科维萨集团⟧的债权银行签署协议，以7.2亿欧元收购⟦Group#3~|后者⟧旗下⟦Company#4|米盖尔橄榄油公司⟧75%股权，其余25%由⟦Place#5|马德里⟧的储蓄银行⟦Company#6|Bankia⟧和创始人米盖尔家族共同保留。这是继2011年收购⟦Place#7|澳大利亚⟧⟦Company#8|玛纳森食品⟧、2012年拿下⟦Place#9|英国⟧⟦Company#10|维他麦⟧60%股权之后，⟦Group#1|光明食品集团⟧第四起海外并购。
　　⟦Company#4|米盖尔公司⟧1927年创立于⟦Place#11|科尔多瓦⟧，拥有橄榄种植园3.4万公顷、压榨厂6座，年产橄榄油11万吨，占全球瓶装橄榄油市场的12%，产品行销86个国家。受⟦Place#2|西班牙⟧债务危机拖累，2012年⟦Company#4~|公司⟧净亏损4100万欧元。
　　谈判跌宕。“对方一天换三个负责人，周末还不接电话。”⟦Group#1|光明食品集团⟧副总裁兼⟦OrganizationUnit#13|国际部⟧总经理⟦Person#12|邢懿德⟧回忆，最艰难时，⟦Group#1~|集团⟧派驻谈判小组在⟦Place#5|马德里⟧住了72天。参与竞购的还有⟦Fund#14|卡塔尔投资局⟧、⟦Group#15|印度尼西亚三林集团⟧以及⟦Group#16|中粮集团⟧，⟦Group#16~|后者⟧在第二轮退出。并购资金中，⟦Company#17|国家开发银行⟧、⟦Company#18|荷兰合作银行⟧组成的银团提供65%贷款，年利率为Libor加230个基点。
　　⟦Group#1|光明食品集团⟧由⟦Group#19|上海益民食品一厂（集团）有限公司⟧、⟦Group#20|上海农工商（集团）有限公司⟧、⟦Group#21|上海市糖业烟酒（集团）有限公司⟧、⟦Group#22|锦江国际集团⟧商贸资产于2006年8月合并组成，⟦GovernmentBody#23|上海市国资委⟧、⟦Company#24|上海大盛资产有限公司⟧分别持有其主要股权。2012年，⟦Group#1~|集团⟧实现营业收入1393亿元，其中海外收入占8.4%。⟦Group#1~|集团⟧提出“⟦Strategy#25|融合海外、做强主业⟧”战略，计划到2015年海外收入占比提高到20%以上。
　　⟦Group#1|光明集团⟧目前控股⟦Company#26|光明乳业⟧（600597）、⟦Company#27|金枫酒业⟧、⟦Company#28|海博股份⟧、⟦Company#29|上海梅林⟧四家A股公司。记者从接近交易的投行人士处了解到，⟦Company#4|米盖尔公司⟧初期由⟦Place#36|香港⟧子公司SPV代持，三年后可能注入⟦Company#29|上海梅林⟧，也可能独立在⟦Institution#30|港交所⟧IPO。对此，⟦Company#29|上海梅林⟧董秘⟦Person#31|王敬夫⟧昨晚回复说：“没有收到控股股东的任何通知，不要对号入座。”
　　⟦Place#39|欧盟⟧反垄断机构的审查预计需要四个月。⟦Institution#32|中国食品土畜进出口商会⟧⟦OrganizationUnit#33|橄榄油分会⟧秘书长⟦Person#34|满德宽⟧认为，“收购容易养育难，中国消费者每年人均只吃27毫升橄榄油，品牌不能光在货架上”。
====
#1 acquired #4 ; percent=75%
#1 metric 收购价款 = 7.2 亿欧元
#4 subsidiaryOf #3 ; status=ended
#3 locatedIn #2
#6 holdsStakeIn #4
#1 acquired #8 ; time=2011年
#8 locatedIn #7
#1 acquired #10 ; percent=60% ; time=2012年
#10 locatedIn #9
#6 locatedIn #5
#4 locatedIn #11
#4 metric 橄榄种植园 = 3.4 万公顷
#4 metric 压榨厂 = 6 座
#4 metric 年产橄榄油 = 11 万吨
#4 metric 全球瓶装橄榄油市场占比 = 12 %
#4 metric 产品行销国家 = 86 个
#4 metric 净亏损 = 4100 万欧元 ; time=2012年
#12 holdsPosition #1 ; title=副总裁
#12 holdsPosition #13 ; title=总经理
#13 partOf #1
#12 said “对方一天换三个负责人，周末还不接电话。”
#1 metric 银团贷款占比 = 65 %
#1 metric 谈判小组驻马德里天数 = 72 天
#1 formedFrom #19 ; time=2006年8月
#1 formedFrom #20 ; time=2006年8月
#1 formedFrom #21 ; time=2006年8月
#1 formedFrom #22 ; time=2006年8月
#23 holdsStakeIn #1
#24 holdsStakeIn #1
#1 metric 营业收入 = 1393 亿元 ; time=2012年
#1 metric 海外收入占比 = 8.4 % ; time=2012年
#1 hasStrategy #25
#1 metric 海外收入占比 = 20 % ; time=2015年 ; approx=atLeast ; status=planned
#26 subsidiaryOf #1
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#29 subsidiaryOf #1
#31 holdsPosition #29 ; title=董秘
#31 said “没有收到控股股东的任何通知，不要对号入座。”
#33 partOf #32
#34 holdsPosition #33 ; title=秘书长
#34 said “收购容易养育难，中国消费者每年人均只吃27毫升橄榄油，品牌不能光在货架上”
