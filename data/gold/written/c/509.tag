⟦Place#1|北部湾⟧三港十五年：一次整合的回望

2007年2月，⟦Province#2|广西⟧把⟦Group#3|防城港务集团⟧、⟦Group#4|钦州市港口（集团）有限责任公司⟧、⟦Company#5|北海市北海港股份有限公司⟧国有股和⟦Company#6|广西沿海铁路股份公司⟧自治区股权捆在一起，成立⟦Group#7|广西北部湾国际港务集团有限公司⟧。那一年三港吞吐量合计5100万吨，不及⟦Facility#8|湛江港⟧一家。

十五年后再看，账本换了量级。2022年，⟦Facility#9|北部湾港⟧完成货物吞吐量3.71亿吨，集装箱702万标箱，增长16.8%，增速在全国主要港口中居前；⟦Group#7|北港集团⟧全年营业收入1043亿元，利润总额24.6亿元，资产总额1519亿元，职工3.3万人。其中上市公司⟦Company#10|北部湾港股份⟧（000582）贡献营业收入63.8亿元、净利润10.4亿元，以不到⟦Group#7~|集团⟧一成的收入撑起四成多的利润。

整合不止一次。2018年9月，经⟦GovernmentBody#11|自治区政府⟧批准，⟦Group#12|广西西江开发投资集团⟧整体无偿划入，江海两家变一家，⟦Facility#13|贵港码头⟧、⟦Facility#14|梧州赤水作业区⟧由此同⟦Facility#15|钦州港⟧共用一套调度。2020年又以32亿元受让⟦Company#16|广西盛隆冶金⟧前身企业的码头资产——这一笔，业内褒贬不一。海外，⟦Group#7|北港⟧2015年收购⟦Company#17|马来西亚关丹港⟧40%股份，并与⟦Company#16|广西盛隆⟧共同投资的⟦Company#19|马中关丹产业园联合钢铁公司⟧年产钢350万吨，2022年销售收入121亿元；⟦Place#20|文莱⟧⟦Facility#21|摩拉港⟧则由合资公司⟦Company#22|摩拉港有限公司⟧运营，⟦Group#7|北港⟧占51%。

“最难的不是并表，是并心。”⟦Group#7~|集团⟧党委副书记⟦Person#23|覃善渊⟧回忆，三港原有六套系统，⟦Facility#24|防城港⟧的调度员看不见⟦Facility#15|钦州⟧的泊位。2019年⟦Platform#25|北港网⟧上线，通关提货由两天缩到四小时；同年⟦Project#26|钦州自动化集装箱码头⟧开工，项目总投资55.6亿元，建设四个10万吨级泊位，2022年6月28日启用时，据说是全球首个采用“U”形工艺的海铁联运自动化码头。

下一棒是⟦Project#27|平陆运河⟧。⟦Group#7|北港集团⟧在⟦Group#28|平陆运河集团⟧中持股20%，⟦Group#29|广西交投⟧持股51%，工程总投资727亿元，预计2026年底主体建成。⟦Institution#30|广西大学⟧教授⟦Person#31|莫卓群⟧算过，运河通了，⟦Province#2|广西⟧货物经⟦Facility#15|钦州⟧出海较经⟦City#32|广州⟧缩短560公里，“到那时候，三港整合的红利才真正兑现”。
链接：⟦Group#7|北港集团⟧大事
1951年，⟦Facility#24|防城港⟧前身企沙渔港建成；
2011年，⟦Company#10|北海港⟧启动重大资产重组，三年后更名为⟦Company#10|北部湾港股份⟧；
2017年4月，⟦Project#62|钦州港东航道扩建⟧开工，疏浚方量4670万立方米；
2019年，与⟦Group#63|新加坡PSA国际⟧、⟦Company#64|太平船务⟧合资的⟦Company#65|北部湾—PSA国际集装箱码头公司⟧完成换股，⟦Group#63|PSA⟧持股升至39%；
2021年，承办⟦Meeting#66|陆海新通道国际物流论坛⟧，入选⟦Honor#67|全国交通运输行业先进集体⟧；
2022年，⟦Initiative#68|降本优服三年行动⟧收官，集装箱单箱综合成本下降640元，⟦Product#69|西部陆海新通道海铁联运班列⟧开行8820列，同比增长44%。
====
#2 established #7 ; time=2007年2月
#7 formedFrom #3
#7 formedFrom #4
#5 subsidiaryOf #7
#6 subsidiaryOf #7
#9 metric 货物吞吐量 = 3.71 亿吨 ; time=2022年
#9 metric 集装箱 = 702 万标箱 ; time=2022年
#9 metric 集装箱增长 = 16.8 % ; time=2022年
#7 operates #9
#7 metric 营业收入 = 1043 亿元 ; time=2022年
#7 metric 利润总额 = 24.6 亿元 ; time=2022年
#7 metric 资产总额 = 1519 亿元 ; time=2022年
#7 metric 职工 = 3.3 万人 ; time=2022年
#10 subsidiaryOf #7
#10 metric 营业收入 = 63.8 亿元 ; time=2022年
#10 metric 净利润 = 10.4 亿元 ; time=2022年
#12 subsidiaryOf #7
#7 operates #13
#7 operates #14
#7 operates #15
#7 metric 受让码头资产 = 32 亿元 ; time=2020年
#7 acquired #17 ; percent=40% ; time=2015年
#7 holdsStakeIn #19
#16 holdsStakeIn #19
#7 cooperatesWith #16
#19 metric 年产钢 = 350 万吨
#19 metric 销售收入 = 121 亿元 ; time=2022年
#22 operates #21
#21 locatedIn #20
#7 holdsStakeIn #22 ; percent=51%
#23 holdsPosition #7 ; title=党委副书记
#23 said “最难的不是并表，是并心。”
#7 established #25 ; time=2019年
#7 hasProject #26
#26 metric 总投资 = 55.6 亿元
#26 metric 10万吨级泊位 = 4 个
#7 holdsStakeIn #28 ; percent=20%
#29 holdsStakeIn #28 ; percent=51%
#28 hasProject #27
#27 metric 总投资 = 727 亿元
#31 holdsPosition #30 ; title=教授
#31 said “到那时候，三港整合的红利才真正兑现”
#27 metric 缩短出海里程 = 560 公里
#1 metric 三港吞吐量合计 = 5100 万吨 ; time=2007年
#7 hasProject #62
#62 metric 疏浚方量 = 4670 万立方米
#7 holdsStakeIn #65
#63 holdsStakeIn #65
#64 holdsStakeIn #65
#63 holdsStakeIn #65 ; percent=39%
#7 cooperatesWith #63
#7 cooperatesWith #64
#7 launched #66
#7 receivedHonor #67 ; time=2021年
#7 launched #68
#7 metric 集装箱单箱综合成本下降 = 640 元 ; time=2022年
#69 metric 开行 = 8820 列 ; time=2022年
#69 metric 开行同比增长 = 44 % ; time=2022年
#7 produces #69
