一袋盐、一桶油、一车水
——⟦Company#1|四川久大盐业（集团）公司⟧抗震救灾纪实

　　5月12日14时28分，⟦County#2|汶川⟧发生8.0级特大地震。19分钟后，⟦City#3|自贡⟧的⟦Company#1|四川久大盐业(集团)公司⟧调度室电话响了：⟦Company#4|绵阳公司⟧仓库开裂，两名装卸工轻伤；⟦Company#5|什邡分公司⟧失去联系。
　　“盐断了，人心就慌了。”总经理⟦Person#6|税明川⟧当晚召集⟦OrganizationUnit#7|抗震救灾应急领导小组⟧会议，他任组长，下设保供、运输、捐助三个组。13日凌晨3时，第一支8台车的车队装着120吨小包装食盐和600桶饮用水驶向⟦City#8|德阳⟧。13日下午，车队在⟦County#9|绵竹⟧⟦Township#10|汉旺镇⟧遇塌方，押车员⟦Person#11|干小兵⟧和另外四人肩扛手抬，把2.5吨盐送到⟦Company#12|东方汽轮机厂⟧安置点。
　　截至5月28日，⟦Company#1|久大盐业⟧累计向⟦City#13|绵阳⟧、⟦City#8|德阳⟧、⟦City#14|广元⟧、⟦City#15|阿坝⟧等灾区调运食盐4680吨、矿泉水3.2万桶，没有涨一分钱价；同时向⟦Institution#16|四川省慈善总会⟧捐款200万元，职工个人捐款87.4万元，党员交纳“特殊党费”41.6万元。⟦OrganizationUnit#80|董事会⟧决定，为⟦Institution#17|什邡市洛水小学⟧重建教学楼再捐180万元。
　　同行也伸出了手。⟦Company#18|湖北盐业集团宜昌公司⟧的6台加盖货车15日赶到；⟦Group#19|中国盐业总公司⟧调拨⟦Product#20|加碘盐⟧1000吨，并从⟦Place#21|香港⟧采购净水片5万片。⟦Place#22|法国⟧⟦Company#23|索尔维公司⟧中国代表⟦Person#24|让-皮埃尔·莫罗⟧发来慰问信，随信捐赠2万欧元。
　　灾区之外，⟦City#3|自贡⟧本地的企业也组成了一条线。⟦Group#60|东方锅炉集团⟧用⟦Company#61|自贡兆强环保⟧的两台移动净水车，在⟦County#2|汶川⟧⟦Township#62|映秀镇⟧日产净水60吨；⟦Company#63|中昊晨光化工研究院⟧连夜把消毒用⟦Product#64|次氯酸钠⟧产量提高到每天90吨；⟦Company#65|自贡硬质合金有限责任公司⟧赶制钻头800只，送到⟦Group#66|中国水利水电第五工程局⟧抢通⟦Facility#67|都汶公路⟧的工地上。5月20日，⟦GovernmentBody#68|自贡市国资委⟧、⟦GovernmentBody#69|市经委⟧在⟦Facility#70|自贡市盐业历史博物馆⟧联合召开⟦Meeting#71|抗震救灾保供协调会⟧，明确由⟦Company#1|久大盐业⟧牵头组建⟦OrganizationUnit#72|自贡企业灾区物资联合调度中心⟧，⟦Person#6|税明川⟧兼任主任。
　　灾难也暴露出短板。⟦Company#1|久大盐业⟧在灾区的7处库房，3处建于上世纪七十年代，没有抗震设防。⟦Person#6|税明川⟧说，⟦Company#1~|公司⟧已委托⟦Institution#25|西南交通大学⟧⟦OrganizationUnit#26|土木工程学院⟧做鉴定，计划投资2600万元改造，明年汛期前完成⟦Facility#27|绵阳中心库⟧搬迁。
　　5月30日，⟦GovernmentBody#28|四川省国资委⟧和⟦GovernmentBody#29|省经委⟧联合发文，授予⟦OrganizationUnit#30|久大盐业抗震救灾突击队⟧“⟦Honor#31|抗震救灾先进集体⟧”称号。⟦Person#11|干小兵⟧没去领奖，他还在⟦Township#10|汉旺⟧送盐。
====
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#1 locatedIn #3
#1 established #7
#7 partOf #1
#80 partOf #1
#6 holdsPosition #1 ; title=总经理
#6 holdsPosition #7 ; title=组长
#6 said “盐断了，人心就慌了。”
#1 metric 首支车队 = 8 台
#1 metric 首批小包装食盐 = 120 吨
#1 metric 首批饮用水 = 600 桶
#10 locatedIn #9
#11 holdsPosition #1 ; title=押车员
#1 metric 调运食盐 = 4680 吨 ; time=截至5月28日
#1 metric 矿泉水 = 3.2 万桶 ; time=截至5月28日
#1 fundedAid #16 ; amount=200万元
#1 metric 职工个人捐款 = 87.4 万元
#1 metric 特殊党费 = 41.6 万元
#1 fundedAid #17 ; amount=180万元 ; purpose=重建教学楼 ; status=planned
#1 fundedAid #13
#1 fundedAid #8
#1 fundedAid #14
#1 fundedAid #15
#1 fundedAid #12 ; amount=2.5吨盐
#11 metric 肩扛手抬运盐 = 2.5 吨
#18 fundedAid #1 ; amount=6台加盖货车
#19 metric 调拨加碘盐 = 1000 吨
#19 metric 采购净水片 = 5 万片
#23 locatedIn #22
#24 holdsPosition #23 ; title=中国代表
#23 fundedAid #1 ; amount=2万欧元
#1 metric 灾区库房 = 7 处
#26 partOf #25
#1 cooperatesWith #26
#1 metric 计划投资改造 = 2600 万元 ; status=planned
#30 partOf #1
#30 receivedHonor #31
#61 cooperatesWith #60
#60 metric 日产净水 = 60 吨
#62 locatedIn #2
#63 produces #64
#63 metric 次氯酸钠日产量 = 90 吨
#65 metric 钻头 = 800 只
#65 fundedAid #66 ; amount=钻头800只
#68 launched #71
#69 launched #71
#1 established #72
#6 holdsPosition #72 ; title=主任
