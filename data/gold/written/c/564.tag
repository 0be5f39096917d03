从⟦Place#2|旌湖⟧稻田到八万吨压机：⟦Group#1|二重⟧小史

1958年10月13日，⟦Group#1|第二重型机器厂⟧在⟦Province#3|四川⟧⟦County#4|德阳县⟧破土，设计者是⟦Place#5|捷克⟧的⟦Company#6|斯柯达公司⟧和⟦Institution#7|一机部第一设计院⟧。三年困难时期三上三下，1971年才正式交工验收，累计用去国拨资金3.96亿元。

1993年，以⟦Group#1|二重厂⟧为核心组建⟦Group#1|中国第二重型机械集团公司⟧，国家计划单列；1999年列入中央管理的39户国有重要骨干企业。2007年9月，⟦Group#1~|集团⟧联合⟦Company#8|中国华融资产管理公司⟧、⟦Company#9|中国信达资产管理公司⟧发起设立⟦Company#10|二重集团（德阳）重型装备股份有限公司⟧（⟦Company#10|二重重装⟧），三方持股依次为79.63%、11.91%、8.46%。2010年2月⟦Company#10|二重重装⟧登陆A股，募资25.7亿元投向⟦Project#11|第三代核电锻件自主化改造⟧和⟦Facility#12|镇江出海口基地⟧。

好景不长。2011至2014年连续四年亏损，累计亏掉136亿元，2013年7月⟦GovernmentBody#13|国务院国资委⟧批准⟦Group#1|二重⟧与⟦Group#14|国机集团⟧联合重组，⟦Group#1|二重⟧整体产权无偿划入⟦Group#14~|后者⟧；2015年5月，⟦Company#10|二重重装⟧主动退市，成为A股主动退市第一单；同年11月⟦GovernmentBody#15|德阳市中级人民法院⟧裁定重整，123亿元金融债务通过“现金+留债+转股”化解，⟦Company#16|中国银行⟧、⟦Company#17|农业银行⟧等18家债权行成了股东，⟦Group#14|国机⟧系表决权占比仍过半数。分流安置职工5461人。

2018年，⟦Group#14|国机⟧把⟦Company#18|中国重机⟧、⟦Company#19|中国重型院⟧并到⟦Company#10|二重重装⟧，更名⟦Group#20|国机重型装备集团股份有限公司⟧，2020年6月重新上市，代码601399。

装备是老本行。⟦Product#34|3.6米轧机⟧、⟦Product#21|3万吨自由锻水压机⟧之外，最提气的是2013年4月投产的⟦Product#22|8万吨模锻压机⟧，总高42米，设备总重2.2万吨，由⟦Institution#23|清华大学⟧、⟦Institution#24|中国重型机械研究院⟧参与论证，五年间为⟦Product#25|C919⟧、⟦Product#26|运-20⟧锻出主起落架外筒等大件1700多件。核电方面，⟦Product#27|CAP1400主管道⟧、⟦Product#28|华龙一号稳压器锻件⟧均为国内首制，⟦Group#1~|企业⟧因此三获⟦Honor#29|国家科技进步奖一等奖⟧。

“一万二千吨水压机前的合影里，最后一个人去年走了。”退休锻工⟦Person#30|帅国础⟧说，⟦Facility#31|二重工业历史馆⟧去年接待参观者2.6万人次，⟦Group#1~|厂⟧里的⟦Facility#32|铸锻钢车间⟧已列入⟦Honor#33|国家工业遗产⟧。2023年，⟦Group#20|国机重装⟧营收115.2亿元，新签合同167亿元，清洁能源装备占到四成六。
====
#1 locatedIn #4
#4 locatedIn #3
#6 locatedIn #5
#1 metric 国拨资金 = 3.96 亿元
#1 established #10 ; time=2007年9月
#8 established #10 ; time=2007年9月
#9 established #10 ; time=2007年9月
#1 holdsStakeIn #10 ; percent=79.63%
#8 holdsStakeIn #10 ; percent=11.91%
#9 holdsStakeIn #10 ; percent=8.46%
#10 metric 募资 = 25.7 亿元 ; time=2010年2月
#10 hasProject #11
#10 operates #12
#10 metric 累计亏损 = 136 亿元 ; time=2011至2014年
#1 subsidiaryOf #14
#10 metric 金融债务 = 123 亿元
#16 holdsStakeIn #10
#17 holdsStakeIn #10
#10 metric 分流安置职工 = 5461 人
#20 formedFrom #10 ; time=2018年
#20 formedFrom #18 ; time=2018年
#20 formedFrom #19 ; time=2018年
#20 subsidiaryOf #14
#1 produces #21
#1 produces #22
#22 metric 总高 = 42 米
#22 metric 设备总重 = 2.2 万吨
#1 cooperatesWith #23
#1 cooperatesWith #24
#22 metric 锻件 = 1700 件 ; approx=about ; time=五年间
#1 produces #27
#1 produces #28
#1 receivedHonor #29
#30 said “一万二千吨水压机前的合影里，最后一个人去年走了。”
#30 holdsPosition #1 ; title=退休锻工
#31 metric 接待参观者 = 2.6 万人次 ; time=去年
#32 receivedHonor #33
#1 operates #32
#20 metric 营收 = 115.2 亿元 ; time=2023年
#20 metric 新签合同 = 167 亿元 ; time=2023年
#20 metric 清洁能源装备占比 = 46 % ; time=2023年
#1 produces #34
#10 metric 成为股东的债权行 = 18 家
