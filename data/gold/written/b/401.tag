⟦County#1|遂川县⟧⟦Township#6|草林⟧片区脱贫攻坚回头看：一个县域的四年账

　　⟦Province#2|江西省⟧⟦City#3|吉安市⟧⟦County#1|遂川县⟧是罗霄山连片特困县之一，2014年建档立卡贫困人口15408户、54766人，贫困发生率11.3%，“十三五”贫困村77个。四年来，全县累计整合涉农资金21.6亿元，减贫50112人，76个贫困村退出，2019年4月经⟦GovernmentBody#4|江西省人民政府⟧批准退出贫困县序列。为总结经验，⟦GovernmentBody#5|县扶贫办⟧近日组织力量对⟦Township#6|草林镇⟧、⟦Township#7|戴家埔乡⟧、⟦Township#8|汤湖镇⟧等6个乡镇作了回访。
　　产业账：⟦Product#9|狗牯脑茶⟧种植面积28万亩，覆盖贫困户9300户，户均增收4100元。⟦Company#10|江西省遂川县汤湖狗牯脑茶厂⟧在⟦Township#8|汤湖镇⟧⟦Village#11|南屏村⟧建立扶贫车间，吸纳贫困劳动力64人，去年发放工资191万元。⟦Group#12|江西省旅游集团⟧投资3.7亿元开发⟦Facility#13|热水洲温泉⟧，⟦Township#6|草林⟧到⟦Facility#13|温泉⟧的公路由⟦Company#15|中铁二十四局集团⟧承建，去年9月通车。
　　住房账：易地扶贫搬迁4180人，其中⟦Village#16|桐古村⟧整村搬迁87户。危房改造9862户，户均补助2.3万元。⟦Village#17|高坪村⟧贫困户⟦Person#18|蓝观生⟧2017年搬出土坯房：“以前一下雨就往村部跑，现在觉睡得沉了。”
　　健康账：⟦Institution#19|遂川县人民医院⟧与⟦Institution#20|南昌大学第二附属医院⟧组成医疗联合体，贫困人口住院自付比例降至8.7%，家庭医生签约率100%。⟦Institution#21|江西省肿瘤医院⟧派出专家40名，筛查妇科病1.2万人次。
　　教育账：建成村小和教学点改造项目136个。⟦Institution#22|上海真爱梦想公益基金会⟧捐建“⟦Facility#23|梦想中心⟧”7间，⟦Group#24|正邦集团⟧设立⟦Fund#25|正邦助学金⟧，三年资助贫困学生1860人次，金额279万元。
　　帮扶账：省、市、县三级212个单位结对帮扶，⟦GovernmentBody#26|江西省审计厅⟧驻⟦Village#27|衙前村⟧扶贫工作队四年争取资金1130万元，修路17.6公里，队长⟦Person#28|桂千里⟧2018年10月因劳累过度病倒在入户途中，至今没有康复。⟦GovernmentBody#29|中国证监会⟧⟦GovernmentBody#30|江西监管局⟧、⟦Company#31|国盛证券⟧分别结对⟦Village#32|大汾村⟧、⟦Village#33|寨溪村⟧，⟦GovernmentBody#30~|前者⟧引入保险产品“⟦Product#34|茶叶气象指数保险⟧”，⟦Company#31~|后者⟧筹资230万元建光伏电站360千瓦。
　　金融账：⟦Company#60|遂川县农村商业银行⟧、⟦Company#61|江西省农业信贷担保公司⟧发放“⟦Product#62|产业扶贫信贷通⟧”3.86亿元，贷款贫困户6140户，不良率0.9%。⟦Group#12|旅游集团⟧、⟦Company#64|井冈山旅游发展股份有限公司⟧将在⟦Township#8|汤湖⟧合建⟦Facility#65|茶旅综合体⟧，其中⟦Group#12~|前者⟧持股60%。由⟦GovernmentBody#66|国家税务总局遂川县税务局⟧牵头的“⟦Initiative#67|一对一助农户⟧”行动，走访贫困户4.1万户次，为⟦Company#10|汤湖狗牯脑茶厂⟧等37家企业减免税费586万元。
　　回访中发现，返贫监测不及时的有23户，产业扶贫资金闲置1140万元，个别扶贫车间已停产。⟦GovernmentBody#5|县扶贫办⟧表示，将出台《⟦Policy#35|遂川县防贫监测预警办法⟧》，对脱贫不稳定户、边缘易致贫户1264户逐户建档。
====
#1 locatedIn #3
#3 locatedIn #2
#1 metric 建档立卡贫困人口 = 15408 户 ; time=2014年
#1 metric 建档立卡贫困人口 = 54766 人 ; time=2014年
#1 metric 贫困发生率 = 11.3 % ; time=2014年
#1 metric “十三五”贫困村 = 77 个
#1 metric 整合涉农资金 = 21.6 亿元 ; time=四年来
#1 metric 减贫 = 50112 人 ; time=四年来
#1 metric 退出贫困村 = 76 个
#9 metric 种植面积 = 28 万亩
#9 metric 覆盖贫困户 = 9300 户
#9 metric 户均增收 = 4100 元
#1 produces #9
#11 locatedIn #8
#10 metric 吸纳贫困劳动力 = 64 人
#10 metric 发放工资 = 191 万元 ; time=去年
#12 established #13
#12 metric 投资 = 3.7 亿元
#1 metric 易地扶贫搬迁 = 4180 人
#16 metric 整村搬迁 = 87 户
#1 metric 危房改造 = 9862 户
#1 metric 危房户均补助 = 2.3 万元
#18 said “以前一下雨就往村部跑，现在觉睡得沉了。”
#19 cooperatesWith #20
#1 metric 住院自付比例 = 8.7 %
#1 metric 家庭医生签约率 = 100 %
#21 metric 派出专家 = 40 名
#21 metric 妇科病筛查 = 1.2 万人次
#21 fundedAid #1 ; amount=派出专家40名
#1 metric 村小和教学点改造 = 136 个
#22 established #23
#23 metric 梦想中心 = 7 间
#24 established #25
#25 metric 资助贫困学生 = 1860 人次 ; time=三年
#25 metric 资助金额 = 279 万元 ; time=三年
#1 metric 帮扶单位 = 212 个
#26 pairedWith #27
#26 fundedAid #27 ; amount=1130万元
#26 metric 修路 = 17.6 公里
#28 holdsPosition #26 ; title=工作队队长
#30 partOf #29
#30 pairedWith #32
#31 pairedWith #33
#30 produces #34
#31 fundedAid #33 ; amount=230万元 ; purpose=光伏电站
#31 metric 光伏电站 = 360 千瓦
#1 metric 返贫监测不及时 = 23 户
#1 metric 产业扶贫资金闲置 = 1140 万元
#5 issued #35 ; status=planned
#1 metric 边缘易致贫户 = 1264 户
#60 produces #62
#61 produces #62
#62 metric 发放 = 3.86 亿元
#62 metric 贷款贫困户 = 6140 户
#62 metric 不良率 = 0.9 %
#12 established #65 ; status=planned
#64 established #65 ; status=planned
#64 cooperatesWith #12
#12 holdsStakeIn #65 ; percent=60% ; status=planned
#66 launched #67
#67 metric 走访贫困户 = 4.1 万户次
#67 metric 减免税费 = 586 万元
