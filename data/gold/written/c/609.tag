⟦Group#1|中国石化⟧：四十年，⟦Province#2|西藏⟧⟦County#3|班戈⟧草原上的援手

　　⟦City#5|那曲⟧⟦County#3|班戈县⟧平均海拔4750米，是⟦Group#1|中国石油化工集团公司⟧对口支援县。2002年至2015年，⟦Group#1~|集团公司⟧共选派七批19名援藏干部，投入援藏资金2.48亿元，实施⟦Project#6|班戈县城供排水一期⟧、⟦Project#7|中石化小学⟧扩建、⟦Project#8|普保镇牧民新村⟧等项目93个。

　　水，是草原上的头等难事。2013年以前，县城居民靠拉水度日，一桶水卖到3元。⟦Company#9|中原油田钻井三公司⟧派出⟦OrganizationUnit#10|70129钻井队⟧，在冻土层上打成三眼深井，单井日出水420立方米。次年⟦Project#6|供排水一期⟧竣工，供水管网14.3公里，覆盖县城居民5800人；⟦Project#11|二期⟧计划2016年开工，概算3700万元，建成后可使覆盖率达95%。

　　⟦Province#2|西藏⟧有好水。2011年，⟦Company#12|西藏冰川矿泉水公司⟧的⟦Product#13|易捷卓玛泉⟧落户⟦Group#1|中国石化⟧⟦Facility#14|易捷便利店⟧货架，2014年销量突破18万箱，2015年又跳至120万箱，为当地贡献税收3600余万元，安置农牧民216人。⟦Company#15|中国石化销售有限公司⟧董事长⟦Person#16|蔚明远⟧曾说，卖一箱水，⟦County#3|班戈⟧就有一份。按约定，每箱提取1元注入⟦Fund#17|卓玛泉公益基金⟧，专门用于牧区孩子的取暖炉和课桌。

　　援藏还包括人才。由⟦Institution#18|胜利医院⟧、⟦Institution#19|燕山石化医院⟧轮派的医疗队五年接诊1.7万人次，做白内障手术313例。⟦Initiative#20|光明号⟧健康快车医疗列车则开到⟦City#21|日喀则⟧。⟦Institution#28|县中学⟧教师⟦Person#22|格桑曲珍⟧到⟦Province#23|北京⟧培训三个月后，带出的毕业班里，有27个孩子考上了内地西藏班。

　　2015年8月，在⟦GovernmentBody#24|国务院扶贫办⟧组织的央企扶贫评估中，⟦Group#1|中国石化⟧位列第三；援藏干部、⟦GovernmentBody#25|班戈县委⟧常务副书记⟦Person#26|屈家驹⟧被评为⟦Honor#27|全国对口支援西藏先进个人⟧。

　　下一步，⟦Group#1~|集团⟧拟将⟦Company#12|冰川矿泉水公司⟧30%股权转让给⟦Company#60|西藏旅游投资公司⟧，引入⟦Fund#61|农银投资惠农基金⟧，把⟦Product#13|卓玛泉⟧打造成⟦Goal#62|世界屋脊第一水品牌⟧；同时启动⟦Initiative#63|双语班车⟧，每年接送⟦County#3|班戈⟧教师60人次赴内地跟班学习。
====
#3 locatedIn #5
#1 pairedWith #3
#3 metric 平均海拔 = 4750 米
#1 metric 援藏干部 = 19 名 ; time=2002年至2015年
#1 fundedAid #3 ; amount=2.48亿元 ; time=2002年至2015年
#1 metric 援藏资金 = 2.48 亿元 ; time=2002年至2015年
#1 metric 项目 = 93 个 ; time=2002年至2015年
#1 hasProject #6
#1 hasProject #7
#1 hasProject #8
#10 partOf #9
#10 metric 深井 = 3 眼
#10 metric 单井日出水 = 420 立方米
#6 metric 供水管网 = 14.3 公里
#6 metric 覆盖县城居民 = 5800 人
#1 hasProject #11 ; status=planned ; time=2016年
#11 metric 概算 = 3700 万元 ; status=planned
#11 metric 覆盖率 = 95 % ; status=planned
#12 produces #13
#13 metric 销量 = 18 万箱 ; time=2014年 ; approx=atLeast
#13 metric 销量 = 120 万箱 ; time=2015年
#13 metric 税收 = 3600 万元 ; approx=about
#13 metric 安置农牧民 = 216 人
#16 holdsPosition #15 ; title=董事长
#1 operates #14
#17 metric 每箱提取 = 1 元
#18 metric 接诊 = 1.7 万人次 ; time=五年
#19 metric 接诊 = 1.7 万人次 ; time=五年
#18 metric 白内障手术 = 313 例 ; time=五年
#19 metric 白内障手术 = 313 例 ; time=五年
#22 holdsPosition #28 ; title=教师
#28 locatedIn #3
#22 metric 考上内地西藏班 = 27 个
#26 holdsPosition #25 ; title=常务副书记
#26 receivedHonor #27
#1 launched #20
#60 holdsStakeIn #12 ; percent=30% ; status=planned
#61 holdsStakeIn #12 ; status=planned
#1 pursuesGoal #62
#1 launched #63 ; status=planned
#63 metric 接送教师 = 60 人次 ; time=每年 ; status=planned
