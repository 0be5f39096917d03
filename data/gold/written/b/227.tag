⟦Group#1|渤钢⟧破局：2400亿债务之下的一次“分身”

　　1月30日，⟦GovernmentBody#2|天津市第二中级人民法院⟧裁定批准⟦Group#1|渤海钢铁集团有限公司⟧等四十八家企业⟦Policy#33|重整计划⟧。两天后是立春，⟦Facility#3|团泊洼水库⟧边的⟦Company#4|天津铁厂⟧家属区里放起了零星的鞭炮。

　　按照计划，原⟦Group#1|渤钢⟧被一分为二。⟦Company#4|天津铁厂⟧、⟦Group#5|天津钢铁集团⟧、⟦Company#6|天钢联合特钢⟧等21家钢铁主业公司组成“⟦Platform#32|钢铁资产控股平台⟧”⟦Group#7|新天钢集团⟧，由民营的⟦Group#8|北京德龙钢铁实业集团⟧出资200亿元控股51%，⟦Company#9|天津市国有资本投资运营有限公司⟧（⟦Company#9|津联国资⟧）和债权人共享其余49%；⟦Company#10|天津无缝钢管公司⟧、⟦Group#11|天津冶金集团⟧轧一、贸易、地产等27家非钢企业，装进由债权人信托计划持有的“⟦Platform#12|渤海国有非钢资产平台⟧”，慢慢卖。普通债权50万元以下全部清偿，超过部分52%留作钢铁平台债务分期偿还，其余债转股。全部债权人合计1300余家，确认债权2409.6亿元。

　　钢城的命运早在2010年就已写下伏笔。那一年7月，⟦Company#13|天津钢管⟧、⟦Group#5|天钢⟧、⟦Company#4|天铁⟧、⟦Company#15|天冶⟧四家国企合并组成⟦Group#1|渤海钢铁⟧，次年挤进⟦Honor#16|《财富》世界500强⟧。产能2200万吨，四个法人四套班子，“开大会时分四个方阵坐”。2015年底资金链断裂，2016年3月⟦GovernmentBody#17|天津市国资委⟧派工作组进驻，10月四家重新分开，各谋生路。参与分拆的原⟦GovernmentBody#17|市国资委⟧处长⟦Person#18|蒿敬国⟧承认，“当初是数字加数字，不是骨头长骨头”。

　　接盘者⟦Group#8|德龙钢铁⟧总部在⟦Province#20|河北⟧⟦City#19|邢台⟧，创始人⟦Person#21|庞立锋⟧，职工不到6000人，以成本和环保见长。“去年每吨钢材比同行少用38元的电。”⟦Group#7|新天钢集团⟧董事长⟦Person#22|戈润章⟧是2018年12月31日到任的，他的第一道命令是撤掉中层干部的小食堂，第二道命令是让环保设备的开动率在三个月内由63%提到100%。2月，四家工厂铁水产量达到85万吨，单月扭亏。

　　⟦Province#31|天津市⟧已为此拿出配套政策：按照《⟦Policy#23|天津市国有企业混合所有制改革实施意见⟧》，二级以下企业除特殊功能性外一律放开控股权；⟦GovernmentBody#24|市人社局⟧落实转岗培训补贴1.2亿元；⟦Company#25|中国银行⟧、⟦Company#26|渤海银行⟧分别牵头成立⟦OrganizationUnit#27|债权人委员会⟧。⟦Institution#28|国务院发展研究中心⟧⟦OrganizationUnit#29|产业经济部⟧副研究员⟦Person#30|钟离安⟧认为，⟦Group#1|渤钢⟧模式“以重整代清算、以混改代输血”，价值在于把债权人也变成股东；而某大型金融资产管理公司天津分公司负责人则直言，九折变五折，“账面上漂亮，我们还要等十年”。
====
#4 subsidiaryOf #7
#5 subsidiaryOf #7
#6 subsidiaryOf #7
#8 holdsStakeIn #7 ; percent=51%
#9 holdsStakeIn #7 ; percent=49%
#8 metric 出资 = 200 亿元
#7 metric 钢铁主业公司 = 21 家
#12 metric 非钢企业 = 27 家
#12 hasComponent #10
#12 hasComponent #11
#1 metric 债权人 = 1300 家 ; approx=about
#1 metric 确认债权 = 2409.6 亿元
#1 metric 债务留存比例 = 52 %
#1 metric 全部清偿债权 = 50 万元 ; approx=atMost
#1 formedFrom #13 ; time=2010年7月
#1 formedFrom #5 ; time=2010年7月
#1 formedFrom #4 ; time=2010年7月
#1 formedFrom #15 ; time=2010年7月
#1 receivedHonor #16
#1 metric 产能 = 2200 万吨
#18 holdsPosition #17 ; title=处长 ; status=ended
#18 said “当初是数字加数字，不是骨头长骨头”
#19 locatedIn #20
#8 locatedIn #19
#21 established #8
#8 metric 职工 = 6000 人 ; approx=atMost
#8 metric 吨钢少用电费 = 38 元 ; time=去年
#22 holdsPosition #7 ; title=董事长
#22 said “去年每吨钢材比同行少用38元的电。”
#7 metric 环保设备开动率 = 100 %
#7 metric 铁水产量 = 85 万吨 ; time=2月
#31 issued #23
#24 metric 转岗培训补贴 = 1.2 亿元
#25 established #27
#26 established #27
#29 partOf #28
#30 holdsPosition #29 ; title=副研究员
#30 said “以重整代清算、以混改代输血”
