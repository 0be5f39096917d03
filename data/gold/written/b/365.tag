⟦GovernmentBody#1|安徽省国资委⟧出手　⟦Group#2|淮北矿业⟧领办、⟦Company#3|雷鸣科化⟧整体上市

　　8月11日，停牌近五个月的⟦Company#3|雷鸣科化⟧(600985.SH)发布重组预案：拟以11.31元/股向⟦Group#2|淮北矿业(集团)有限责任公司⟧、⟦Company#4|中国信达⟧、⟦Company#5|国元直投⟧、⟦Company#6|马钢投资⟧等16名交易对方发行股份并支付现金，收购⟦Company#7|淮北矿业股份有限公司⟧99.95%股权，作价203.1亿元；同时募集配套资金7亿元，用于⟦Company#7|淮矿股份⟧⟦Project#8|智能化采煤工作面建设项目⟧。交易完成后，⟦Company#3|雷鸣科化⟧控股股东仍为⟦Group#2|淮矿集团⟧，实际控制人为⟦GovernmentBody#1|安徽省国资委⟧，“蛇吞象”式的整体上市呼之欲出。

　　从⟦GovernmentBody#1|安徽省国资委⟧的角度看，这是继⟦Group#9|安徽江淮汽车集团⟧、⟦Group#10|安徽省港航集团⟧整合、⟦Group#11|马钢集团⟧混改之后，又一单百亿级资本运作。⟦GovernmentBody#1|省国资委⟧主任⟦Person#12|佴国强⟧7月在⟦Meeting#13|全省国资系统年中座谈会⟧上说过一句话：“省属企业资产证券化率47%，不动一动，对不起1万多亿家底。”会上披露，截至6月末，省属企业资产总额1.37万亿元，同比增长11.2%；1—6月实现利润总额346亿元，增长56.9%，创历史同期新高。

　　⟦Company#7|淮北矿业股份⟧是谁？⟦Company#7~|公司⟧成立于2001年11月，拥有⟦Facility#14|祁南矿⟧、⟦Facility#15|涡北矿⟧、⟦Facility#16|袁店一井⟧、⟦Facility#17|朱仙庄矿⟧等17对生产矿井，核定产能3250万吨/年，焦煤资源占华东的五成以上。2016年，它还亏着3.6亿元，掉进“去产能”旋涡：⟦Facility#18|海孜矿⟧、⟦Facility#19|袁庄矿⟧、⟦Facility#20|朔里矿⟧等6对矿井关闭退出，涉及职工1.8万人；2017年动能转换，业绩直线拉升，实现净利润31.4亿元。“命运急转”四个字，说的就是⟦Group#2~|淮北⟧。

　　⟦Company#21|华安证券⟧首席分析师⟦Person#22|宁广采⟧说，⟦Company#3|雷鸣科化⟧原主业是⟦Industry#36|民爆⟧，年销售⟦Product#23|乳化炸药⟧11.6万吨，在⟦Province#24|安徽⟧本地市占率46%，重组后变成“煤炭采选、煤化工、⟦Industry#36|民爆⟧、商贸物流”多轮驱动，估值逻辑完全变了。“看焦炭价格，不看炸药。”他同时提示，标的资产负债率68.7%，未弥补亏损结转和采矿权评估增值率达214%，⟦GovernmentBody#25|证监会⟧审核时必被追问。

　　相比之下，⟦City#26|淮北⟧当地感受到的是人。⟦Group#2|淮北矿业集团⟧⟦OrganizationUnit#27|人力资源部⟧部长⟦Person#28|冷静波⟧透露，改制后⟦Group#2~|集团⟧将成立⟦OrganizationUnit#29|党委巡察办公室⟧、⟦OrganizationUnit#30|资本运作中心⟧，把在岗4.8万人分流成三类；矿井关闭留下的6200亩采煤塌陷区，由⟦Company#31|淮北建投⟧与⟦Group#32|安徽农垦集团⟧合作开发⟦Facility#33|南湖湿地公园⟧，解决再就业900余人。

　　停牌前，⟦Company#3|雷鸣科化⟧董事长⟦Person#34|凤飞云⟧把旧办公桌搬进了仓库。“桌子是1978年⟦Company#35|淮北化工厂⟧的，谁来坐，都得认这张桌子。”他说。
====
#3 acquired #7 ; percent=99.95% ; status=planned
#7 metric 作价 = 203.1 亿元
#3 metric 发行价格 = 11.31 元/股
#3 metric 交易对方 = 16 名
#3 metric 募集配套资金 = 7 亿元 ; status=planned
#7 hasProject #8 ; status=planned
#2 holdsStakeIn #3
#1 holdsStakeIn #3
#12 holdsPosition #1 ; title=主任
#12 participatedIn #13
#12 said “省属企业资产证券化率47%，不动一动，对不起1万多亿家底。”
#1 metric 省属企业资产证券化率 = 47 %
#1 metric 省属企业资产总额 = 1.37 万亿元 ; time=6月末
#1 metric 省属企业资产总额同比增长 = 11.2 % ; time=6月末
#1 metric 省属企业利润总额 = 346 亿元 ; time=1—6月
#1 metric 省属企业利润总额增长 = 56.9 % ; time=1—6月
#7 operates #14
#7 operates #15
#7 operates #16
#7 operates #17
#7 metric 生产矿井 = 17 对
#7 metric 核定产能 = 3250 万吨/年
#7 metric 亏损 = 3.6 亿元 ; time=2016年
#7 operates #18 ; status=ended
#7 operates #19 ; status=ended
#7 operates #20 ; status=ended
#7 metric 关闭退出矿井 = 6 对
#7 metric 涉及职工 = 1.8 万人
#7 metric 净利润 = 31.4 亿元 ; time=2017年
#22 holdsPosition #21 ; title=首席分析师
#22 said “看焦炭价格，不看炸药。”
#3 produces #23
#3 developsIndustry #36
#23 metric 年销售 = 11.6 万吨
#3 metric 市占率 = 46 %
#7 metric 资产负债率 = 68.7 %
#7 metric 采矿权评估增值率 = 214 %
#27 partOf #2
#28 holdsPosition #27 ; title=部长
#2 established #29 ; status=planned
#2 established #30 ; status=planned
#29 partOf #2
#30 partOf #2
#2 metric 在岗 = 4.8 万人
#31 cooperatesWith #32
#31 operates #33
#32 operates #33
#2 metric 采煤塌陷区 = 6200 亩
#33 metric 再就业 = 900 人 ; approx=atLeast
#34 holdsPosition #3 ; title=董事长
#34 said “桌子是1978年淮北化工厂的，谁来坐，都得认这张桌子。”
