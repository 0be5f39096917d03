⟦Company#1|大埔县客家蜜柚产销专业合作社联合社⟧
联系我们 ｜ 关于我们

⟦Company#1|大埔客柚联社⟧成立于2014年9月，位于⟦Province#2|广东省⟧⟦City#3|梅州市⟧⟦County#4|大埔县⟧⟦Township#5|枫朗镇⟧，由⟦Company#6|顺兴种养股份有限公司⟧、⟦Company#7|通美实业⟧、⟦Company#8|仙基种养合作社⟧等11家单位发起，注册资金1080万元，现有成员社64家、农户8926户，基地面积7.3万亩，占全县蜜柚种植面积的三成以上。
⟦Company#1~|联社⟧设⟦OrganizationUnit#9|理事会⟧、⟦OrganizationUnit#10|监事会⟧，下设⟦OrganizationUnit#11|技术部⟧、⟦OrganizationUnit#12|市场部⟧和⟦OrganizationUnit#13|质检中心⟧。理事长⟦Person#14|罗贵丰⟧，⟦Institution#15|华南农业大学⟧果树专业毕业，2016年获⟦Honor#16|全国农村青年致富带头人⟧称号。

【产品】主打“⟦Product#17|客柚一号⟧”红肉蜜柚、“⟦Product#18|雁南飞⟧”白肉柚，另有柚子茶、柚皮糖、柚花纯露等加工品23种。⟦Product#19|大埔蜜柚⟧2010年取得⟦Honor#38|国家地理标志产品保护⟧。2020年出口⟦Place#20|荷兰⟧、⟦Place#21|俄罗斯⟧、⟦Place#22|加拿大⟧等18国，出口量1.86万吨，创汇1340万美元。
【品控】⟦Company#1~|联社⟧与⟦Institution#23|广东省农科院果树所⟧共建⟦OrganizationUnit#24|柚类溯源实验室⟧，每批次检测农残126项；2019年上线“⟦Platform#25|柚眼⟧”追溯系统，扫码量累计410万次。
【加工】2018年，⟦Company#6|顺兴公司⟧投资4800万元兴建⟦Project#26|蜜柚精深加工基地⟧，2020年3月投产，年处理残次果2.5万吨，柚苷提取物纯度98%。⟦Group#27|广东中烟⟧对口帮扶资金投入600万元，折股量化给⟦Village#28|和村⟧、⟦Village#29|岗头村⟧、⟦Village#30|坎下村⟧三村，年分红8%。
【帮带】2016—2020年，⟦Company#1~|联社⟧参加⟦Initiative#31|千企帮千村⟧，与⟦Township#32|大东镇⟧⟦Village#33|联丰村⟧结对，免费供苗12万株，保底价每斤0.9元收购，71户贫困户户均增收1.02万元。
【荣誉】
2015　⟦Honor#34|广东省名牌产品⟧（农业类）
2017　⟦Honor#35|国家农民合作社示范社⟧
2019　⟦Honor#36|中国果业百强品牌⟧
2020　⟦Honor#37|广东扶贫济困红棉杯铜杯⟧
【延伸】2021年1月，⟦Company#1~|联社⟧发起成立⟦Company#40|梅州柚联供应链公司⟧，⟦Company#1~|联社⟧出资占41%，⟦Company#41|梅州交旅控股⟧占39%，⟦Company#42|天虹商场⟧占20%；⟦Company#40~|该公司⟧并购⟦Company#43|百侯果菜加工厂⟧，自此有了省级冷库。
====
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #2
#1 locatedIn #5
#6 established #1 ; time=2014年9月
#7 established #1 ; time=2014年9月
#8 established #1 ; time=2014年9月
#1 metric 发起单位 = 11 家
#1 metric 注册资金 = 1080 万元
#1 metric 成员社 = 64 家
#1 metric 农户 = 8926 户
#1 metric 基地面积 = 7.3 万亩
#9 partOf #1
#10 partOf #1
#11 partOf #1
#12 partOf #1
#13 partOf #1
#14 holdsPosition #1 ; title=理事长
#14 receivedHonor #16 ; time=2016年
#1 produces #17
#1 produces #18
#1 metric 加工品 = 23 种
#4 produces #19
#19 receivedHonor #38 ; time=2010年
#1 metric 出口量 = 1.86 万吨 ; time=2020年
#1 metric 创汇 = 1340 万美元 ; time=2020年
#1 metric 出口国 = 18 国 ; time=2020年
#1 cooperatesWith #23
#1 established #24
#23 established #24
#24 metric 每批次检测农残 = 126 项
#1 established #25 ; time=2019年
#25 metric 扫码量 = 410 万次
#6 hasProject #26
#26 metric 投资 = 4800 万元
#26 metric 年处理残次果 = 2.5 万吨
#26 metric 柚苷提取物纯度 = 98 %
#27 fundedAid #28 ; amount=600万元
#27 fundedAid #29 ; amount=600万元
#27 fundedAid #30 ; amount=600万元
#27 metric 对口帮扶资金 = 600 万元
#28 metric 年分红 = 8 %
#29 metric 年分红 = 8 %
#30 metric 年分红 = 8 %
#1 participatedIn #31 ; time=2016—2020年
#1 pairedWith #33
#33 locatedIn #32
#1 fundedAid #33 ; amount=免费供苗12万株
#1 metric 免费供苗 = 12 万株
#1 metric 保底价 = 0.9 元
#33 metric 贫困户 = 71 户
#33 metric 贫困户户均增收 = 1.02 万元
#1 receivedHonor #34 ; time=2015
#1 receivedHonor #35 ; time=2017
#1 receivedHonor #36 ; time=2019
#1 receivedHonor #37 ; time=2020
#1 established #40 ; time=2021年1月
#41 established #40
#42 established #40
#1 holdsStakeIn #40 ; percent=41%
#41 holdsStakeIn #40 ; percent=39%
#42 holdsStakeIn #40 ; percent=20%
#40 acquired #43
