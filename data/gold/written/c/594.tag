混改七年，⟦Company#1|云南白药⟧的加减法

来源：⟦Institution#2|第一财经⟧ 作者：⟦Person#3|晏知秋⟧

2016年底，⟦GovernmentBody#4|云南省国资委⟧与⟦Company#5|新华都⟧对⟦Group#6|白药控股⟧各持50%，⟦GovernmentBody#4~|前者⟧股权由100%降了一半，⟦Company#5~|后者⟧付出253.7亿元增资；2017年6月⟦Company#7|江苏鱼跃⟧再以56.4亿元拿走10%，股权变为45:45:10。2019年，⟦Company#1~|上市公司⟧反向吸收合并⟦Group#6|白药控股⟧，发行股份收购其资产510.3亿元，⟦Group#6~|后者⟧注销，⟦Company#8|云南省国有股权运营管理公司⟧与⟦Company#5|新华都⟧及一致行动人分别持有⟦Company#1|云南白药⟧25.14%和24.37%，自此无实控人。

这七年，主业一直在瘦身。2021年炒股巨亏19.3亿元（主要是⟦Group#9|小米集团⟧，浮亏近16亿元），2023年起清仓证券投资，⟦Company#10|云南省医药有限公司⟧的商业板块保留，⟦Company#11|上海医药⟧18.2%的股份留作长期投资，换来两家在中药饮片、处方药方面的互助——⟦Company#1|云南白药⟧委派两名董事。“钱要长在药里。”这是接任的首席执行官⟦Person#12|勾庭华⟧的原话。

2024年的成绩：营业总收入400.3亿元，同比+2.36%；归母净利47.5亿元，同比+16.0%，扣非45.2亿元；研发费用3.48亿元。⟦OrganizationUnit#33|药品事业群⟧69.2亿元，增11.8%，⟦Product#13|云南白药气雾剂⟧单品21亿元（+26%），⟦Product#14|云南白药膏⟧12亿元，⟦Product#15|宫血宁胶囊⟧等十个单品过亿元；⟦OrganizationUnit#34|健康品事业群⟧65.3亿元，其中⟦Product#16|云南白药牙膏⟧份额24.6%，继续领跑，⟦Product#17|养元青⟧洗护4.2亿元，增30.3%；⟦OrganizationUnit#35|中药资源事业群⟧对外营收17.5亿元；⟦Company#10|省医药公司⟧246.7亿元，增0.5%。在研创新药⟦Product#18|INR101诊断核药⟧进入Ⅲ期，⟦Product#19|全三七片⟧申报新适应症，⟦OrganizationUnit#20|云核医药实验室⟧投入2.1亿元。

生产搬到⟦City#21|昆明⟧⟦County#22|呈贡区⟧已十年有余。⟦Facility#23|七甸产业园⟧新建⟦Project#24|口腔护理二期⟧尚未投用；⟦City#25|文山州⟧三七基地由⟦Company#26|云南白药文山七花公司⟧负责，种植面积2.1万亩，占⟦Province#27|云南省⟧三七总面积的7%，农户3600户；⟦Platform#28|数字三七溯源平台⟧接入213家种植合作社，⟦Product#29|豹七三七⟧品牌在这些地方试销，获⟦Honor#30|道地药材金口碑⟧。⟦City#25|文山⟧今年三七产量1.42万吨，价格每公斤跌至92元。

“中药企业最大的护城河不是配方保密，是原料不掺假。”⟦Institution#31|云南中医药大学⟧教授⟦Person#32|普学良⟧说。
====
#4 holdsStakeIn #6 ; percent=50% ; time=2016年底
#5 holdsStakeIn #6 ; percent=50% ; time=2016年底
#5 metric 增资 = 253.7 亿元 ; time=2016年底
#7 holdsStakeIn #6 ; percent=10% ; time=2017年6月
#7 metric 入股金额 = 56.4 亿元 ; time=2017年6月
#1 acquired #6 ; time=2019年
#1 metric 收购资产 = 510.3 亿元 ; time=2019年
#8 holdsStakeIn #1 ; percent=25.14%
#5 holdsStakeIn #1 ; percent=24.37%
#1 metric 炒股亏损 = 19.3 亿元 ; time=2021年
#1 metric 投资小米集团浮亏 = 16 亿元 ; approx=about
#1 holdsStakeIn #9 ; status=ended
#10 subsidiaryOf #1
#1 holdsStakeIn #11 ; percent=18.2%
#1 cooperatesWith #11
#1 metric 委派董事 = 2 名
#12 holdsPosition #1 ; title=首席执行官
#12 said “钱要长在药里。”
#1 metric 营业总收入 = 400.3 亿元 ; time=2024年
#1 metric 营业总收入同比增长 = 2.36 % ; time=2024年
#1 metric 归母净利 = 47.5 亿元 ; time=2024年
#1 metric 归母净利同比增长 = 16.0 % ; time=2024年
#1 metric 扣非净利 = 45.2 亿元 ; time=2024年
#1 metric 研发费用 = 3.48 亿元 ; time=2024年
#33 partOf #1
#33 metric 收入 = 69.2 亿元 ; time=2024年
#33 metric 收入增长 = 11.8 % ; time=2024年
#1 produces #13
#1 produces #14
#1 produces #15
#1 produces #16
#1 produces #17
#13 metric 收入 = 21 亿元 ; time=2024年
#13 metric 收入增长 = 26 % ; time=2024年
#14 metric 收入 = 12 亿元 ; time=2024年
#33 metric 过亿元单品 = 10 个
#34 partOf #1
#34 metric 收入 = 65.3 亿元 ; time=2024年
#16 metric 份额 = 24.6 %
#17 metric 收入 = 4.2 亿元 ; time=2024年
#17 metric 收入增长 = 30.3 % ; time=2024年
#35 partOf #1
#35 metric 对外营收 = 17.5 亿元 ; time=2024年
#10 metric 收入 = 246.7 亿元 ; time=2024年
#10 metric 收入增长 = 0.5 % ; time=2024年
#1 produces #18
#1 produces #19
#20 partOf #1
#20 metric 投入 = 2.1 亿元
#1 locatedIn #22
#22 locatedIn #21
#1 hasProject #24
#24 locatedIn #23
#26 subsidiaryOf #1
#26 metric 种植面积 = 2.1 万亩
#26 metric 占云南省三七总面积 = 7 %
#26 metric 农户 = 3600 户
#28 metric 接入种植合作社 = 213 家
#29 receivedHonor #30
#1 produces #29
#25 metric 三七产量 = 1.42 万吨 ; time=今年
#25 metric 三七价格 = 92 元/公斤
#32 holdsPosition #31 ; title=教授
#32 said “中药企业最大的护城河不是配方保密，是原料不掺假。”
