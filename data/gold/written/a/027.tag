⟦Province#1|甘肃省⟧⟦County#2|舟曲县⟧：⟦Group#3|中国节能⟧十年帮扶路

　　从⟦City#4|兰州⟧出发，翻过⟦Place#5|腊子口⟧，车行六小时，⟦County#2|舟曲县⟧到了。在⟦Township#6|曲瓦乡⟧⟦Village#7|岭子坪村⟧，记者见到了⟦Group#3|中国节能环保集团⟧派驻的第一书记⟦Person#8|路遥⟧。这位33岁的⟦Province#9|河北⟧小伙，皮肤黝黑，一口当地话。
　　“刚来时村里没路灯，晚上打着手电开会。”⟦Person#8|路遥⟧说。他到任后，⟦Group#3~|集团⟧拨付专项资金118万元，安装太阳能路灯160盏，改造党员活动室；引进⟦Company#10|中节能西部能源公司⟧投资640万元，建成⟦Facility#11|岭子坪村300千瓦光伏电站⟧，每年给村集体带来收益21万元。
　　⟦County#2|舟曲县⟧是2010年特大泥石流灾害的受灾县，也是原深度贫困县。2015年起，⟦Group#3|中国节能⟧定点帮扶⟦County#2|舟曲⟧，先后选派挂职干部11名，累计投入帮扶资金1.4亿元，实施项目136个。⟦GovernmentBody#12|舟曲县委⟧常委、挂职副县长⟦Person#13|龚学斌⟧介绍，⟦Group#3~|集团⟧所属⟦Company#14|中国环保水务公司⟧无偿援建的⟦Project#15|县城污水处理厂提标改造工程⟧，日处理能力由3000吨提高到6000吨。
　　产业是根。⟦Group#3~|集团⟧联合⟦Institution#16|甘肃农业大学⟧在⟦Township#17|果耶镇⟧推广羊肚菌种植，示范面积420亩，亩均收入1.8万元。村民⟦Person#18|桑吉草⟧算了一笔账：种菌、务工、分红加在一起，去年家里收入7.6万元，比前年多了两万多。“⟦Product#19|舟曲从岭藏鸡⟧”蛋则通过⟦Company#20|中节能商城⟧卖到⟦Province#21|北京⟧，销售额310万元。
　　教育是本。“⟦Initiative#22|节能励志班⟧”已开办六届，资助高中生540人，其中⟦Person#23|杨尕让⟧考上⟦Institution#24|兰州大学⟧。⟦Institution#25|舟曲县第一中学⟧校长⟦Person#26|闫克明⟧说：“以前家长盼孩子早打工，现在盼孩子读大学。”
　　2021年2月，⟦Group#3|中国节能⟧驻⟦County#2|舟曲县⟧帮扶工作队被授予“⟦Honor#27|全国脱贫攻坚先进集体⟧”称号。谈及不足，⟦Person#8|路遥⟧直言，⟦Village#7~|村里⟧年轻人还是太少，菌棚的技术员仍要从⟦City#4|兰州⟧请。
　　下一步，⟦Group#3~|集团⟧计划投资900万元在⟦Township#6|曲瓦乡⟧实施⟦Project#28|农文旅融合示范项目⟧。
====
#2 locatedIn #1
#7 locatedIn #6
#6 locatedIn #2
#8 holdsPosition #7 ; title=第一书记
#8 metric 年龄 = 33 岁
#8 said “刚来时村里没路灯，晚上打着手电开会。”
#3 fundedAid #7 ; amount=118万元
#3 metric 安装太阳能路灯 = 160 盏
#10 subsidiaryOf #3
#10 established #11
#11 metric 投资 = 640 万元
#11 locatedIn #7
#7 metric 收益 = 21 万元 ; time=每年
#3 pairedWith #2 ; time=2015年
#3 metric 选派挂职干部 = 11 名
#3 metric 累计投入帮扶资金 = 1.4 亿元
#3 fundedAid #2 ; amount=1.4亿元
#3 metric 实施项目 = 136 个
#13 holdsPosition #12 ; title=常委、挂职副县长
#14 subsidiaryOf #3
#14 fundedAid #15
#2 hasProject #15
#15 metric 日处理能力 = 6000 吨
#3 cooperatesWith #16
#17 locatedIn #2
#17 metric 羊肚菌示范面积 = 420 亩
#17 metric 亩均收入 = 1.8 万元
#18 metric 家庭收入 = 7.6 万元 ; time=去年
#2 produces #19
#19 metric 销售额 = 310 万元
#3 launched #22
#22 metric 资助高中生 = 540 人
#26 holdsPosition #25 ; title=校长
#26 said “以前家长盼孩子早打工，现在盼孩子读大学。”
#3 receivedHonor #27 ; time=2021年2月
#3 hasProject #28 ; status=planned
#28 metric 投资 = 900 万元 ; status=planned
#28 locatedIn #6 ; status=planned
#25 locatedIn #2
