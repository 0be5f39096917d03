⟦GovernmentBody#1|湘西自治州乡村振兴局⟧  ⟦Institution#2|州工商联⟧
“⟦Initiative#3|万企兴万村⟧”行动2022年工作小结

（一）总体情况
全州参与“⟦Initiative#3|万企兴万村⟧”行动的民营企业与商（协）会共683家（户），兴村项目1126个，产业类项目投资9.87亿元，公益捐赠6320万元，结对帮扶村1204个。⟦County#4|花垣县⟧、⟦County#5|凤凰县⟧、⟦County#6|龙山县⟧企业参与面居前三，分别达到97.4%、95.1%、93.8%。⟦GovernmentBody#7|湖南省乡村振兴局⟧通报表扬⟦Company#8|湘西盛世湘西农业科技发展有限公司⟧、⟦Company#9|湖南边城生物科技有限公司⟧等12家企业。

（二）主要做法
1．产业带动。⟦Company#8|盛世湘西公司⟧以“⟦Initiative#10|公司+基地+农户⟧”方式，在⟦County#4|花垣县⟧⟦Township#11|麻栗场镇⟧⟦Village#12|沙科村⟧建设猕猴桃标准园1800亩，支付土地流转金216万元，长年用工72人。⟦Company#13|湘西华方制药⟧在⟦County#6|龙山县⟧⟦Township#14|茨岩塘镇⟧种植黄精1.3万亩，订单收购价每公斤9.6元，受益农户2411户。⟦City#15|长沙⟧⟦Company#16|绝味食品股份有限公司⟧与⟦County#17|泸溪县⟧⟦Township#18|浦市镇⟧铁骨猪养殖户签订3年保底协议，年收购活猪1.6万头。
2．就业吸纳。⟦Company#19|凤凰县旅游服务公司⟧为⟦Village#20|老家寨村⟧开办苗族银饰、蜡染班8期，培训女工384名；⟦Company#21|湘西州联通公司⟧客服基地吸纳搬迁安置点青年107人，月均工资3680元。
3．公益捐助。⟦Company#22|湖南五新隧道智能装备股份有限公司⟧捐资120万元，为⟦County#23|古丈县⟧⟦Township#24|默戎镇⟧⟦Village#25|毛坪村⟧安装太阳能路灯260盏；⟦Institution#26|州浙江商会⟧会长⟦Person#27|柴立方⟧发起“⟦Initiative#28|春蚕行动⟧”，资助孤困儿童146名，每人每年3000元；⟦Institution#29|湘西州温州商会⟧捐赠⟦Institution#30|州民族中医院⟧救护车2台。
4．消费帮扶。在⟦City#31|济南⟧、⟦City#15|长沙⟧举办“⟦Initiative#33|湘西品牌农产品推介会⟧”4场，签约金额2.64亿元。

5．村企联营。⟦County#4|花垣县⟧⟦Village#34|双龙村⟧与⟦Group#60|湖南省农业发展集团⟧、⟦Company#61|首旅如家酒店集团⟧合作，组建⟦Company#62|十八洞旅游开发有限责任公司⟧，注册资本6600万元，⟦Group#60|省农发集团⟧持股60%，村集体以旅游资源入股占股20%，余为⟦Company#61|首旅如家⟧持有；运营⟦Facility#63|十八洞村景区⟧、⟦Facility#64|地球仓酒店⟧两处，当年门票及二次消费收入2890万元。
（三）问题与不足
一是“一捐了之”现象尚存，纯公益捐赠占项目总数41%；二是土地流转纠纷时有发生，⟦Village#34|双龙村⟧等6村因流转费兑付迟延上访两次；三是项目跟踪督办机制不健全，经核查有37个项目“签而不动”，已移出台账。

（四）2023年打算
出台《⟦Policy#35|湘西自治州“万企兴万村”项目管理办法》⟧；组织“⟦Initiative#36|百企百镇行⟧”活动；推荐⟦Company#8|盛世湘西公司⟧争创“⟦Honor#37|全国‘万企兴万村’行动典型项目⟧”；联合⟦GovernmentBody#38|州人社局⟧为参与企业免费培训技工5000名。

联系人：⟦Person#39|石远新⟧
====
#1 launched #3
#2 launched #3
#3 metric 参与企业与商（协）会 = 683 家
#3 metric 兴村项目 = 1126 个
#3 metric 产业类项目投资 = 9.87 亿元
#3 metric 公益捐赠 = 6320 万元
#3 metric 结对帮扶村 = 1204 个
#4 metric 企业参与面 = 97.4 %
#5 metric 企业参与面 = 95.1 %
#6 metric 企业参与面 = 93.8 %
#8 launched #10
#8 participatedIn #3
#9 participatedIn #3
#11 locatedIn #4
#6 locatedIn #4
#12 locatedIn #11
#8 metric 猕猴桃标准园 = 1800 亩
#8 metric 土地流转金 = 216 万元
#8 metric 长年用工 = 72 人
#14 locatedIn #6
#13 metric 种植黄精 = 1.3 万亩
#13 metric 黄精订单收购价 = 9.6 元 ; time=每公斤
#13 metric 受益农户 = 2411 户
#16 locatedIn #15
#18 locatedIn #17
#16 metric 年收购活猪 = 1.6 万头
#19 pairedWith #20
#19 metric 银饰、蜡染班 = 8 期
#19 metric 培训女工 = 384 名
#21 metric 吸纳青年 = 107 人
#21 metric 月均工资 = 3680 元
#22 fundedAid #25 ; amount=120万元 ; purpose=安装太阳能路灯
#25 locatedIn #24
#24 locatedIn #23
#25 metric 太阳能路灯 = 260 盏
#27 holdsPosition #26 ; title=会长
#27 launched #28
#28 metric 资助孤困儿童 = 146 名
#28 metric 资助标准 = 3000 元 ; time=每人每年
#29 fundedAid #30 ; amount=救护车2台
#1 launched #33
#2 launched #33
#33 metric 推介会 = 4 场
#33 metric 签约金额 = 2.64 亿元
#3 metric 纯公益捐赠占项目总数 = 41 %
#34 metric 上访 = 2 次
#3 metric 签而不动项目 = 37 个
#1 issued #35 ; status=planned
#1 launched #36 ; status=planned
#2 launched #36 ; status=planned
#8 receivedHonor #37 ; status=planned
#38 metric 培训技工 = 5000 名 ; status=planned
#34 locatedIn #4
#60 established #62
#61 established #62
#34 established #62
#62 metric 注册资本 = 6600 万元
#60 holdsStakeIn #62 ; percent=60%
#34 holdsStakeIn #62 ; percent=20%
#61 holdsStakeIn #62 ; percent=20%
#62 operates #63
#62 operates #64
#62 metric 门票及二次消费收入 = 2890 万元
#34 cooperatesWith #60
#34 cooperatesWith #61
