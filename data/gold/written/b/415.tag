一段视频引来“订单潮”
国企“第一书记”⟦Person#1|仝海峰⟧和⟦Village#2|白云村⟧的“认亲”

今年春节前，⟦Province#3|山西⟧⟦City#4|忻州⟧⟦County#5|繁峙县⟧⟦Township#6|神堂堡乡⟧⟦Village#2|白云村⟧的三百斤黄芪茶在网上十天卖光，老支书⟦Person#7|郇二牛⟧起初以为后台“出了毛病”。这场卖货的策划者，是⟦Group#8|晋能控股集团⟧派驻的第一书记⟦Person#1|仝海峰⟧。

⟦Village#2|白云村⟧海拔1720米，全村178户401人，耕地人均1.1亩，2013年底贫困发生率47%。2017年8月，⟦Person#1|仝海峰⟧从⟦Company#9|大同煤矿集团同忻煤矿⟧机电队党支部书记岗位上报名驻村，妻子是⟦Institution#10|同煤总医院⟧护士，女儿才4岁。到村第三天下暴雨，冲垮了进村道，他跟着村民抬石头垒坡，脚上的雨靴灌满泥。“他不是来镀金的，是来垒石头的。”⟦Person#7|郇二牛⟧评价。

路修好后种黄芪。仅有技术和苗不够，还要有人收。⟦Person#1|仝海峰⟧带人三次跑到⟦City#11|保定⟧⟦County#12|安国市⟧药材市场，又找到⟦Group#8|晋能控股⟧所属⟦Company#13|宏远农业公司⟧签下保底收购协议：每公斤鲜黄芪5.2元，三年保底收购260吨。2020年，⟦Company#14|繁峙县白云黄芪种植专业合作社⟧营收318万元，户均分红3600元；集体经济收入从0增加到47万元。⟦Group#8~|集团⟧还拨付⟦Institution#15|省教育基金会⟧专项资金80万元，在村里设立“⟦Fund#16|晋能励志奖学金⟧”，已有14名大学生各获奖5000元。

同一年，⟦Group#60|山西大地环境投资控股有限公司⟧、⟦Company#61|华为技术有限公司⟧在⟦Township#6|神堂堡乡⟧联合启动“⟦Project#62|智慧中药材田⟧”试验，投资670万元，安装传感器1200套；⟦Institution#63|中国中医科学院中药资源中心⟧研究员⟦Person#64|郎咸和⟧把黄芪的有效成分数据挂上网，外省的采购商扫码就能看。⟦Product#65|恒山黄芪⟧从此有了等级标准，特级每公斤卖到86元。
2022年他拍短视频，第一条拍的是⟦Person#7|郇二牛⟧蹲在地头掰黄芪芽，点击量92万。接着，⟦Institution#17|山西农业大学⟧直播团队、⟦Institution#18|中国青年报社⟧公益频道先后来村，带动销售额146万元；⟦Company#19|京东物流⟧把揽收点建到⟦Township#6|神堂堡⟧，每单省1.8元。

但也有遗憾。去年秋天，他牵头的“⟦Project#20|白云岭康养民宿⟧”因为林地性质调整，未获⟦GovernmentBody#21|繁峙县自然资源局⟧许可，前期设计费16.8万元全由村里垫付。“没有先看红线，是我的责任。”在⟦Meeting#22|全省驻村干部座谈会⟧上，⟦Person#1|仝海峰⟧把这件事当作反面案例讲了出来。

2023年，⟦Person#1|仝海峰⟧连续第三年延长任期，获评“⟦Honor#23|山西省优秀驻村第一书记⟧”。临近采访结束，手机又响，⟦Group#24|山西焦煤集团⟧下属企业要订1200盒黄芪茶作工会福利，他记在烟盒纸上：“元旦前发。”
====
#1 holdsPosition #2 ; title=第一书记
#1 holdsPosition #9 ; title=机电队党支部书记 ; status=ended
#2 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#7 said “他不是来镀金的，是来垒石头的。”
#8 pairedWith #2
#2 metric 户数 = 178 户
#2 metric 人口 = 401 人
#2 metric 人均耕地 = 1.1 亩
#2 metric 贫困发生率 = 47 % ; time=2013年底
#12 locatedIn #11
#13 subsidiaryOf #8
#13 cooperatesWith #2
#13 metric 鲜黄芪收购价 = 5.2 元 ; time=每公斤
#13 metric 保底收购 = 260 吨 ; time=三年
#14 metric 营收 = 318 万元 ; time=2020年
#14 metric 户均分红 = 3600 元 ; time=2020年
#2 metric 集体经济收入 = 47 万元 ; time=2020年
#8 established #16
#8 fundedAid #2 ; amount=80万元
#16 metric 获奖大学生 = 14 名
#17 fundedAid #2
#18 fundedAid #2
#2 metric 带动销售额 = 146 万元
#19 metric 每单节省 = 1.8 元
#1 hasProject #20
#2 hasProject #20
#20 metric 前期设计费 = 16.8 万元
#1 said “没有先看红线，是我的责任。”
#1 participatedIn #22
#1 receivedHonor #23 ; time=2023年
#24 metric 订购黄芪茶 = 1200 盒 ; status=planned
#7 holdsPosition #2 ; title=老支书
#60 hasProject #62
#61 hasProject #62
#60 cooperatesWith #61
#62 metric 投资 = 670 万元
#62 metric 传感器 = 1200 套
#62 locatedIn #6
#64 holdsPosition #63 ; title=研究员
#65 metric 售价 = 86 元 ; time=每公斤
