⟦Group#1|中国建材⟧整合水泥资产再下一城 ⟦Company#2|天山股份⟧方案待⟦GovernmentBody#3|国务院国资委⟧批准

　　停牌十个交易日后，⟦Company#2|天山股份⟧昨晚披露重组预案，拟以发行股份方式收购⟦Group#4|中国建材集团⟧所属⟦Company#5|宁夏建材⟧的水泥业务及⟦Company#6|祁连山⟧剩余股权。公告称，方案已获⟦Group#1|中国建材⟧董事会通过，尚待⟦GovernmentBody#3|国务院国资委⟧批准、⟦Institution#7|深交所⟧审核和⟦GovernmentBody#8|证监会⟧注册。
　　一位接近交易的人士告诉记者，⟦Group#4|中国建材集团⟧有意让⟦Company#2|天山股份⟧成为唯一水泥平台，而让⟦Company#5|宁夏建材⟧转型数据中心，“这件事谈了快两年，卡在估值上。”对此，⟦Company#5|宁夏建材⟧董秘⟦Person#9|王莉⟧只说：“一切以公告为准。”
　　⟦Company#2|天山股份⟧2021年完成对⟦Company#10|中联水泥⟧、⟦Company#11|南方水泥⟧、⟦Company#12|西南水泥⟧、⟦Company#13|中材水泥⟧的整合，熟料产能3.2亿吨，约占全国的两成，由此超过⟦Company#14|海螺水泥⟧，位居全球第一。然而规模没有带来利润，2023年⟦Company#2~|公司⟧营业收入1073.8亿元，同比下降19%，净利润19.7亿元，下降57%；今年上半年亏损34.1亿元。
　　“不是企业不努力，是房子盖得少了。”⟦Institution#15|中国水泥协会⟧执行会长⟦Person#16|孔令喜⟧指出，今年1至8月全国水泥产量11.59亿吨，为2010年以来同期最低，行业平均产能利用率不足五成。他透露，⟦Institution#15~|协会⟧正请⟦GovernmentBody#17|工信部⟧、⟦GovernmentBody#18|国家发改委⟧修订产能置换办法，拟要求错峰停窑由行业自律改为强制。
　　市场人士注意到，今年5月⟦Group#19|金隅集团⟧受让⟦Company#20|天瑞水泥⟧所持⟦Company#21|北水股份⟧股权的交易，也因资产评估报告待⟦GovernmentBody#22|北京市国资委⟧核准而推迟。⟦Company#23|东方证券⟧分析师⟦Person#24|黄骥⟧认为，⟦Group#1|中国建材⟧、⟦Company#14|海螺⟧、⟦Group#19|金隅⟧三家合计份额若能升到五成，价格战才有望熄火。
　　有投资者在互动平台提问，⟦Company#2|天山股份⟧是否将吸收⟦Company#25|新疆青松建化⟧？⟦Company#2~|公司⟧回复：没有应披露而未披露的信息。⟦Company#25|青松建化⟧的控股股东⟦Group#26|阿拉尔统众公司⟧隶属⟦GovernmentBody#27|新疆生产建设兵团⟧⟦GovernmentBody#28|第一师国资委⟧，双方至今无股权关系。
　　复牌首日，⟦Company#2|天山股份⟧报收5.87元，跌2.17%；⟦Company#6|祁连山⟧涨停。
====
#2 acquired #6 ; status=planned
#2 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#10 subsidiaryOf #2
#11 subsidiaryOf #2
#12 subsidiaryOf #2
#13 subsidiaryOf #2
#9 holdsPosition #5 ; title=董秘
#9 said “一切以公告为准”
#2 metric 熟料产能 = 3.2 亿吨
#2 metric 营业收入 = 1073.8 亿元 ; time=2023年
#2 metric 营业收入同比下降 = 19 % ; time=2023年
#2 metric 净利润 = 19.7 亿元 ; time=2023年
#2 metric 净利润下降 = 57 % ; time=2023年
#2 metric 亏损 = 34.1 亿元 ; time=今年上半年
#16 holdsPosition #15 ; title=执行会长
#16 said “不是企业不努力，是房子盖得少了。”
#15 metric 水泥产量 = 11.59 亿吨 ; time=今年1至8月
#19 acquired #21 ; status=planned
#20 holdsStakeIn #21
#24 holdsPosition #23 ; title=分析师
#26 holdsStakeIn #25
#26 subsidiaryOf #28
#28 partOf #27
#2 metric 股价 = 5.87 元
#2 metric 股价下跌 = 2.17 %
#3 supervises #4
#1 subsidiaryOf #4
