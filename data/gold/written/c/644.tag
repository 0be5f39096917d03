⟦OrganizationUnit#31|东莞援疆工作组⟧向⟦GovernmentBody#2|广东省对口支援新疆工作前方指挥部⟧报送2018年工作情况

一、主要数据
2018年，⟦City#1|东莞⟧对口支援⟦GovernmentBody#3|兵团⟧⟦GovernmentBody#4|第三师⟧⟦County#5|图木舒克市⟧，安排援疆资金6.72亿元，项目38个，其中民生类占82%，较规划要求高2个百分点；年末资金拨付率94%，完工29个。

二、产业援疆
⟦Company#6|新疆东纯兴纺织有限公司⟧（⟦City#1|东莞⟧⟦Company#7|德永佳纺织⟧与⟦Group#8|前海集团⟧合资，分别持股70%、30%）棉纺规模增至50万锭，用工2460人，南疆籍少数民族工人占91%，人均月薪3150元，成为⟦Facility#9|达坂山工业园⟧最大就业企业。
⟦Company#10|华信食品⟧红枣深加工线全年处理灰枣1.4万吨，⟦Product#11|图木舒克灰枣⟧经⟦Company#12|嘉荣超市⟧售出3600吨、7200万元。⟦City#1|东莞⟧全年消费援疆1.86亿元，比2017年翻一番。
⟦Initiative#13|百企入兵团⟧小分队完成招商12批，意向项目21个、协议资金33亿元，已落地5个，实到资金4.1亿元。

三、智力援疆
⟦Institution#14|东莞理工学院⟧选派19名教师支持⟦Institution#15|三师职业技术学校⟧，建成智能制造实训室2间；⟦Institution#16|东莞市人民医院⟧柔性派出医疗队5批41人，在⟦Institution#17|图木舒克市人民医院⟧开展⟦Initiative#18|师带徒⟧78对，首次实施冠脉支架植入手术26例。

四、民生项目
⟦Project#19|四十四团中小学迁建⟧投资2.3亿元，秋季开学1800名学生入住；⟦Project#20|五十一团农村安居⟧改造平房960户，户均补助1.5万元；⟦Project#21|团场供水净化⟧铺管216公里，氟化物含量由2.1毫克/升降至0.6毫克/升，7万人喝上合格水。这两类共占用资金3.65亿元。

五、交往交流交融
⟦Initiative#22|石榴籽交流营⟧组织176名两地少年互访；⟦City#1|东莞⟧村（居）结对22个连队，捐款捐物累计820万元；⟦Group#23|玖龙纸业集团⟧捐建⟦Facility#24|玖龙图书馆⟧，藏书4.6万册，耗资500万元。

六、存在问题
一是受棉价下行影响，纺织企业毛利率由11%降至6.5%，⟦Company#6|东纯兴⟧利润下降42%，⟦Project#60|三期⟧投资暂缓；二是援建项目工程队⟦Company#25|金晟建工⟧因欠薪被⟦GovernmentBody#26|师人社局⟧约谈；三是高层次医师缺口大。
七、2019年初步考虑
安排资金7.1亿元，启动⟦Project#27|前海至图木舒克冷链大通道⟧，争取⟦Company#28|南方航空⟧恢复⟦City#29|广州⟧直航，推进⟦Initiative#30|南疆职教千人培养计划⟧。
====
#1 pairedWith #5
#1 pairedWith #4
#4 partOf #3
#1 metric 援疆资金 = 6.72 亿元 ; time=2018年
#1 metric 项目 = 38 个 ; time=2018年
#1 metric 民生类占比 = 82 % ; time=2018年
#1 metric 民生类占比较规划要求高 = 2 个百分点
#1 metric 资金拨付率 = 94 % ; time=年末
#1 metric 完工项目 = 29 个 ; time=年末
#7 established #6
#8 established #6
#7 cooperatesWith #8
#7 holdsStakeIn #6 ; percent=70%
#8 holdsStakeIn #6 ; percent=30%
#6 locatedIn #9
#6 metric 棉纺规模 = 50 万锭
#6 metric 用工 = 2460 人
#6 metric 少数民族工人占比 = 91 %
#6 metric 人均月薪 = 3150 元
#10 produces #11
#10 metric 处理灰枣 = 1.4 万吨 ; time=全年
#12 metric 售出灰枣 = 3600 吨
#12 metric 灰枣销售额 = 7200 万元
#1 metric 消费援疆 = 1.86 亿元 ; time=全年
#1 launched #13
#13 metric 招商批次 = 12 批
#13 metric 意向项目 = 21 个
#13 metric 协议资金 = 33 亿元
#13 metric 落地项目 = 5 个
#13 metric 实到资金 = 4.1 亿元
#14 metric 选派教师 = 19 名
#14 cooperatesWith #15
#15 metric 智能制造实训室 = 2 间
#16 metric 医疗队 = 5 批
#16 metric 医疗队人员 = 41 人
#16 launched #18
#17 metric 师带徒 = 78 对
#17 metric 冠脉支架植入手术 = 26 例
#16 cooperatesWith #17
#1 hasProject #19
#1 hasProject #20
#1 hasProject #21
#19 metric 投资 = 2.3 亿元
#19 metric 入住学生 = 1800 名
#20 metric 改造平房 = 960 户
#20 metric 户均补助 = 1.5 万元
#21 metric 铺管 = 216 公里
#21 metric 氟化物含量 = 0.6 毫克/升
#21 metric 氟化物含量 = 2.1 毫克/升
#21 metric 受益人口 = 7 万人
#1 launched #22
#22 metric 互访少年 = 176 名
#1 metric 结对连队 = 22 个
#1 metric 捐款捐物 = 820 万元
#23 established #24
#23 fundedAid #24 ; amount=500万元
#24 metric 藏书 = 4.6 万册
#24 metric 耗资 = 500 万元
#31 partOf #1
#1 metric 民生项目占用资金 = 3.65 亿元
#1 metric 纺织企业毛利率 = 6.5 %
#1 metric 纺织企业毛利率 = 11 %
#6 hasProject #60 ; status=planned
#6 metric 利润下降 = 42 %
#1 metric 援疆资金 = 7.1 亿元 ; time=2019年 ; status=planned
#1 hasProject #27 ; status=planned
#1 launched #30 ; status=planned
