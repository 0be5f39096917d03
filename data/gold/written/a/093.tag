⟦Group#1|国家电投⟧⟦Person#2|袁立⟧：核电人二十年，只等一个“满功率”

　　⟦Person#2|袁立⟧的手机屏保是一座蓝色穹顶。那是⟦Facility#3|山东海阳核电站⟧一号机组，2018年10月投产那天，他在控制室里站了26个小时。
　　“别人问我站着干啥，我说怕坐下就睡过去。”⟦Person#2|袁立⟧笑着回忆。1999年从⟦Institution#4|西安交通大学⟧毕业后，他进入⟦Facility#5|秦山核电站⟧，先后在⟦Company#6|国核示范⟧、⟦Company#7|山东核电有限公司⟧工作，现任⟦Company#7|山东核电⟧副总工程师。⟦Company#7|山东核电有限公司⟧由⟦Group#1|国家电投⟧旗下⟦Institution#8|上海核工院⟧参与筹建，⟦Group#1|国家电投⟧持股65%，⟦Group#9|山东能源集团⟧参股20%，⟦Company#10|烟台蓝天投资公司⟧持股15%。
　　2021年，⟦Facility#11|海阳核能供热⟧二期工程投用，⟦County#12|海阳市⟧成为全国首个“零碳”供暖城市。居民⟦Person#13|孙丽娟⟧家的暖气费每平方米降了一元。⟦Person#2|袁立⟧说，“热从海边来，再不用烧煤。”如今供热管线已通到⟦County#14|乳山市⟧，供暖面积1250万平方米，每个供暖季减少原煤消耗46万吨。
　　他最难忘的是2009年。美国⟦Company#15|西屋公司⟧的屏蔽主泵样机出现裂纹，工程停滞，外方工程师收拾行李回国。⟦Person#2|袁立⟧和⟦Institution#16|清华大学⟧教授⟦Person#17|孙玉军⟧、⟦Group#18|哈电集团⟧工程师⟦Person#19|卫振海⟧在临时板房里住了74天，拿着三张草图找到⟦Group#20|沈鼓集团⟧。“没有中国制造，就没有我们的‘满功率’。”2023年，国产化率已由第一台机组的55%提高到三期的92%，单位造价下降三成。
　　⟦Facility#3|海阳核电站⟧三期5、6号机组今年5月获⟦Meeting#21|国务院常务会议⟧核准，总投资约460亿元。⟦GovernmentBody#22|烟台市委⟧副书记⟦Person#23|陈飞⟧表示，⟦City#24|烟台⟧将依托⟦Company#7|山东核电⟧建设“⟦Goal#25|北方核能供热第一城⟧”，打造千亿级⟦Industry#26|核电装备⟧产业。
　　去年，⟦Person#2|袁立⟧获评“⟦Honor#27|央企楷模⟧”，他把五万元奖金捐给⟦Institution#28|海阳市特殊教育学校⟧。“我不是模范，就是个看火的人。”
====
#2 holdsPosition #7 ; title=副总工程师
#2 said “别人问我站着干啥，我说怕坐下就睡过去。”
#6 subsidiaryOf #1
#1 holdsStakeIn #7 ; percent=65%
#9 holdsStakeIn #7 ; percent=20%
#10 holdsStakeIn #7 ; percent=15%
#7 subsidiaryOf #1
#7 operates #3
#11 locatedIn #12
#12 metric 供暖面积 = 1250 万平方米
#7 metric 减少原煤消耗 = 46 万吨 ; time=每个供暖季
#2 said “热从海边来，再不用烧煤。”
#17 holdsPosition #16 ; title=教授
#19 holdsPosition #18 ; title=工程师
#2 said “没有中国制造，就没有我们的‘满功率’。”
#7 metric 国产化率 = 92 % ; time=2023年
#7 metric 总投资 = 460 亿元 ; approx=about
#23 holdsPosition #22 ; title=副书记
#24 pursuesGoal #25
#24 developsIndustry #26 ; status=planned
#2 receivedHonor #27 ; time=去年
#2 fundedAid #28 ; amount=五万元
#2 said “我不是模范，就是个看火的人。”
#14 locatedIn #24
#12 locatedIn #24
