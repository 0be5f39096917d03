⟦County#1|长兴县⟧召开国企“⟦Initiative#2|亩均提效⟧”现场推进会

　　9月26日，⟦County#1|长兴县⟧国企“⟦Initiative#2|亩均提效⟧”现场推进会在⟦Place#3|湖州南太湖新区长兴分区⟧举行。县委副书记、县长⟦Person#4|周竟成⟧出席会议并讲话，⟦GovernmentBody#5|县国资办⟧主任⟦Person#6|费凯⟧主持，⟦Group#7|长兴交投集团⟧、⟦Group#8|长兴城投集团⟧、⟦Group#9|长兴文旅集团⟧、⟦Group#10|长兴产投集团⟧主要负责人，以及⟦GovernmentBody#11|县财政局⟧、⟦GovernmentBody#12|县自然资源和规划局⟧负责人参加。
　　会前，与会人员参观了⟦Company#13|长兴国投数智园公司⟧运营的⟦Facility#14|新能源智能装备产业园⟧。园区占地218亩，由⟦Group#10|产投集团⟧投资6.9亿元建设，引进⟦Company#15|浙江诺力⟧、⟦Company#16|吉利新能源商用车零部件公司⟧等企业34家，亩均税收由31万元提高到47.8万元。⟦Group#10|产投集团⟧董事长⟦Person#17|邱逸民⟧介绍经验时说：“招一个企业，腾一块低效地，前后要算三本账。”
　　会上，⟦Group#9|长兴文旅集团⟧就⟦Facility#18|太湖图影旅游度假区⟧盘活作表态发言，该度假区去年接待游客320万人次，但住宿业平均出租率仅51%，亏损1260万元；⟦Group#7|交投集团⟧汇报了⟦Project#19|三省通衢物流园⟧进展，累计完成投资3.1亿元，比原计划慢了两个月；⟦Group#8|城投集团⟧把闲置厂房9.4万平方米租给⟦Company#20|中宝新材⟧等专精特新企业，租金收益增加830万元。⟦GovernmentBody#21|湖州市国资委⟧企业改革科科长⟦Person#22|沈霞⟧点评指出，长兴做法可复制，但资产台账与实际不符的问题仍然存在。
　　⟦Person#4|周竟成⟧强调，国企必须走出“躺着吃租金”的舒适区，把亩均论英雄作为硬指标。要建立“⟦Initiative#23|一企一码⟧”资产监管平台，由⟦Company#24|长兴数字产业公司⟧承建，12月底前上线；要与⟦Institution#25|浙江工业大学⟧、⟦Institution#26|浙江大学湖州研究院⟧合作，为园区导入研发机构5家；要对标⟦County#27|德清县⟧、⟦County#28|安吉县⟧，三年内市场化收入占比提高到60%。他说，“家底清、账目清、责任清，这‘三清’不落实，我盯着各位不放。”
　　据统计，⟦County#1~|全县⟧四大国有集团资产总额1386亿元，今年1至8月实现营业收入62.7亿元，同比增长9.6%，利润4.1亿元，增长7.8%。会议印发了《⟦Policy#29|长兴县国有企业亩均效益提升三年行动方案⟧》，与会各集团递交了军令状。
====
#4 holdsPosition #1 ; title=县委副书记、县长
#6 holdsPosition #5 ; title=主任
#1 launched #2
#13 operates #14
#14 metric 占地 = 218 亩
#10 hasProject #14
#14 metric 投资 = 6.9 亿元
#14 metric 引进企业 = 34 家
#14 metric 亩均税收 = 47.8 万元
#17 holdsPosition #10 ; title=董事长
#17 said “招一个企业，腾一块低效地，前后要算三本账。”
#9 operates #18
#18 metric 接待游客 = 320 万人次 ; time=去年
#18 metric 住宿业平均出租率 = 51 %
#18 metric 亏损 = 1260 万元
#7 hasProject #19
#19 metric 累计完成投资 = 3.1 亿元
#8 cooperatesWith #20
#8 metric 闲置厂房 = 9.4 万平方米
#8 metric 租金收益增加 = 830 万元
#22 holdsPosition #21 ; title=企业改革科科长
#24 produces #23 ; status=planned
#1 launched #23 ; status=planned
#1 cooperatesWith #25 ; status=planned
#1 cooperatesWith #26 ; status=planned
#1 benchmarksAgainst #27
#1 benchmarksAgainst #28
#1 metric 市场化收入占比 = 60 % ; status=planned
#1 metric 资产总额 = 1386 亿元
#1 metric 营业收入 = 62.7 亿元 ; time=今年1至8月
#1 metric 营业收入同比增长 = 9.6 % ; time=今年1至8月
#1 metric 利润 = 4.1 亿元 ; time=今年1至8月
#1 metric 利润增长 = 7.8 % ; time=今年1至8月
#4 said “家底清、账目清、责任清，这‘三清’不落实，我盯着各位不放。”
#1 issued #29
#5 supervises #7
#5 supervises #8
#5 supervises #9
#5 supervises #10
