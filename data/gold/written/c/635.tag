⟦Group#1|中国建材集团⟧善建公益简报
（2021年第1期　⟦OrganizationUnit#2|善建公益专项基金管委会⟧编印）

● ⟦Group#1|中国建材⟧定点帮扶的⟦Province#3|安徽⟧⟦County#4|石台县⟧、⟦Province#5|云南⟧⟦County#6|永善县⟧、⟦County#7|昭阳区⟧、⟦County#8|绥江县⟧和⟦Province#9|宁夏⟧⟦County#10|泾源县⟧去年底全部脱贫，⟦Group#1~|集团⟧⟦OrganizationUnit#36|扶贫办⟧获⟦Honor#11|全国脱贫攻坚先进集体⟧。

● 五年算总账。2016年至2020年，⟦Group#1~|集团⟧累计投入帮扶资金2.26亿元，派出挂职干部和第一书记34名，培训基层干部、致富带头人1.1万人次，采购和帮销农产品7800万元。分县：⟦County#4|石台⟧4810万元，⟦County#6|永善⟧6230万元，⟦County#7|昭阳⟧3650万元，⟦County#8|绥江⟧3490万元，⟦County#10|泾源⟧4420万元。

● 项目回眸。
【⟦County#4|石台⟧】⟦Project#12|大演乡新农村建设⟧完工一周年：⟦Company#13|中建材蚌埠玻璃院⟧改造民居外墙146栋，⟦Company#14|凯盛科技⟧铺设碲化镉发电屋面，装机310千瓦，每年给村集体带来26万元收益。⟦Product#15|石台富硒茶⟧在⟦Company#16|南方水泥⟧1200个销售点设专柜。
【⟦County#6|永善⟧】⟦Company#17|西南水泥⟧投资2.4亿元的⟦Project#18|骨料环保生产线⟧投产，年产400万吨，用工128人，当地人占八成。⟦Township#19|马楠苗族彝族乡⟧⟦Village#20|马楠村⟧的⟦Product#21|马楠洋芋⟧注册商标。
【⟦County#10|泾源⟧】⟦Institution#22|泾源县第三小学⟧轻钢教学楼由⟦Company#23|北新建材⟧捐建，从地基到封顶66天，面积3100平方米，造价870万元。⟦Company#23|北新⟧为此派出⟦OrganizationUnit#24|北新房屋公司三分部⟧16名技师。
【⟦County#7|昭阳⟧】⟦Company#25|中材国际⟧设“⟦Fund#26|昭阳英才助学金⟧”，每年30万元，已资助大学新生180人。

● ⟦Initiative#27|善建美丽乡村⟧三年行动将启动。⟦Group#1~|集团⟧⟦OrganizationUnit#35|董事会⟧审议的方案提出：2021—2023年投入不少于1.5亿元，重点打造⟦County#4|石台⟧⟦Village#28|矶滩村⟧、⟦County#6|永善⟧⟦Village#29|新拉村⟧两个样板，⟦Village#28~|前者⟧主攻民宿康养，⟦Village#29~|后者⟧做花椒。

● 人物。⟦Company#30|中国巨石⟧派驻⟦County#8|绥江县⟧⟦Village#31|罗坪村⟧第一书记⟦Person#32|糜春生⟧因公牺牲，年仅43岁。⟦PartyOrganization#33|集团党委⟧追授其⟦Honor#34|优秀共产党员⟧称号，号召学习“一块玻璃照到底”的精神。

● 改革动态。⟦Company#17|西南水泥⟧、⟦Company#16|南方水泥⟧、⟦Company#40|中联水泥⟧等业务整合进上市公司⟦Company#41|天山股份⟧（000877），交易价981亿元，⟦Company#42|中国建材股份⟧对其持股由45.87%升至87.7%；⟦Company#23|北新建材⟧收购⟦Company#43|四川蜀羊⟧70%股权的后续付款已完成。上述均不影响帮扶承诺的履行。
====
#1 pairedWith #4
#1 pairedWith #6
#1 pairedWith #7
#1 pairedWith #8
#1 pairedWith #10
#4 locatedIn #3
#6 locatedIn #5
#7 locatedIn #5
#8 locatedIn #5
#10 locatedIn #9
#36 partOf #1
#2 partOf #1
#35 partOf #1
#36 receivedHonor #11
#1 metric 帮扶资金 = 2.26 亿元 ; time=2016年至2020年
#1 metric 挂职干部和第一书记 = 34 名 ; time=2016年至2020年
#1 metric 培训 = 1.1 万人次 ; time=2016年至2020年
#1 metric 采购和帮销农产品 = 7800 万元 ; time=2016年至2020年
#1 fundedAid #4 ; amount=4810万元
#1 fundedAid #6 ; amount=6230万元
#1 fundedAid #7 ; amount=3650万元
#1 fundedAid #8 ; amount=3490万元
#1 fundedAid #10 ; amount=4420万元
#4 hasProject #12
#13 hasProject #12
#13 metric 改造民居外墙 = 146 栋
#14 hasProject #12
#14 metric 发电屋面装机 = 310 千瓦
#12 metric 村集体收益 = 26 万元 ; time=每年
#4 produces #15
#16 metric 销售点 = 1200 个
#17 hasProject #18
#18 metric 投资 = 2.4 亿元
#18 metric 年产 = 400 万吨
#18 metric 用工 = 128 人
#20 locatedIn #19
#20 produces #21
#19 locatedIn #6
#23 fundedAid #22 ; amount=870万元 ; purpose=轻钢教学楼
#22 metric 教学楼面积 = 3100 平方米
#22 metric 教学楼造价 = 870 万元
#24 partOf #23
#24 metric 技师 = 16 名
#25 established #26
#26 metric 资助额 = 30 万元 ; time=每年
#26 metric 资助大学新生 = 180 人
#1 launched #27 ; status=planned ; time=2021—2023年
#27 metric 投入 = 1.5 亿元 ; time=2021—2023年 ; approx=atLeast ; status=planned
#28 locatedIn #4
#29 locatedIn #6
#32 holdsPosition #31 ; title=第一书记
#30 pairedWith #31
#31 locatedIn #8
#33 partOf #1
#32 receivedHonor #34
#17 subsidiaryOf #41
#16 subsidiaryOf #41
#40 subsidiaryOf #41
#41 acquired #17
#41 acquired #16
#41 acquired #40
#41 metric 交易价 = 981 亿元
#42 holdsStakeIn #41 ; percent=87.7%
#23 acquired #43 ; percent=70%
