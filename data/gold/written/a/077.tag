⟦City#37|宁波市⟧⟦County#3|鄞州区⟧：一条“⟦Initiative#2|党建链⟧”串起百亿汽车零部件集群

　　在⟦County#3|鄞州区⟧⟦Township#4|姜山镇⟧，一场特殊的“吃茶会”每月举行一次。⟦Group#5|宁波圣龙（集团）⟧、⟦Company#6|均普智能⟧、⟦Company#7|博曼特工业⟧等12家企业的党组织书记围坐一起，不谈客套，只谈堵点。发起人是⟦PartyOrganization#8|鄞州区汽车零部件产业链党委⟧书记、⟦GovernmentBody#9|区经信局⟧副局长⟦Person#10|励云松⟧。
　　2023年4月，⟦GovernmentBody#11|鄞州区委组织部⟧牵头成立⟦PartyOrganization#8|产业链党委⟧，吸纳成员单位46个、党员1870名。“链上缺什么，党建就补什么。”⟦Person#10|励云松⟧说。针对中小企业检测贵、检测慢，⟦PartyOrganization#8|产业链党委⟧协调⟦Institution#12|中汽研汽车检验中心（宁波）⟧开放共享实验室，收费下降两成，服务企业137家次。
　　针对用工难，⟦PartyOrganization#8|产业链党委⟧与⟦Institution#13|浙江工商职业技术学院⟧共建⟦OrganizationUnit#14|现场工程师学院⟧，定向培养技工420名；⟦GovernmentBody#15|鄞州区人力社保局⟧举办“⟦Initiative#16|鄞领未来⟧”专场招聘会9场，达成意向2300余人。⟦Company#6|均普智能⟧党支部书记⟦Person#17|施嘉宁⟧告诉记者，公司中标⟦Company#18|蔚来⟧电驱装配线，缺的调试工程师就是在“吃茶会”上“借”来的。
　　针对融资难，⟦Company#19|宁波银行⟧⟦OrganizationUnit#20|鄞州支行⟧党总支推出“⟦Product#21|红链贷⟧”，累计授信11.4亿元；⟦Group#22|鄞州产投集团⟧出资3亿元参与设立⟦Fund#23|智能网联汽车产业基金⟧，投向⟦Company#24|芯联电驱⟧、⟦Company#25|赛弗半导体⟧等项目8个。
　　⟦Township#4|姜山镇⟧党委书记⟦Person#26|厉开华⟧介绍，镇里有汽车零部件企业218家，去年实现规上产值127.6亿元，同比增长13.2%。⟦Village#27|茅山村⟧、⟦Village#28|陆家堰村⟧利用腾退土地4.6万平方米建设共富厂房，村集体年增收360万元。
　　也有企业坦言，“吃茶会”议题有时偏散、督办不够硬。对此，⟦PartyOrganization#8|产业链党委⟧制定《⟦Policy#29|链上难题销号办法⟧》，实行“⟦Initiative#30|收单—派单—回单⟧”闭环，去年收集问题83个，办结76个。
　　今年6月，⟦PartyOrganization#8|鄞州区汽车零部件产业链党委⟧被⟦GovernmentBody#31|宁波市委⟧评为“⟦Honor#32|宁波市先进基层党组织⟧”。⟦GovernmentBody#33|鄞州区委⟧常委、组织部部长⟦Person#34|水银川⟧表示，将把这一做法推广到⟦Industry#35|集成电路⟧、⟦Industry#36|智能家电⟧等产业链。
====
#10 holdsPosition #8 ; title=书记
#10 holdsPosition #9 ; title=副局长
#4 locatedIn #3
#3 locatedIn #37
#11 established #8 ; time=2023年4月
#8 metric 成员单位 = 46 个
#8 metric 党员 = 1870 名
#10 said “链上缺什么，党建就补什么。”
#8 cooperatesWith #12
#12 metric 服务企业 = 137 家次
#8 cooperatesWith #13
#8 established #14
#13 established #14
#14 metric 定向培养技工 = 420 名
#15 launched #16
#16 metric 达成意向 = 2300 人 ; approx=atLeast
#17 holdsPosition #6 ; title=党支部书记
#6 cooperatesWith #18
#20 partOf #19
#20 produces #21
#21 metric 累计授信 = 11.4 亿元
#22 established #23
#22 metric 出资 = 3 亿元
#23 holdsStakeIn #24
#23 holdsStakeIn #25
#23 metric 投资项目 = 8 个
#26 holdsPosition #4 ; title=党委书记
#4 metric 汽车零部件企业 = 218 家
#4 metric 规上产值 = 127.6 亿元 ; time=去年
#4 metric 规上产值同比增长 = 13.2 % ; time=去年
#27 locatedIn #4
#28 locatedIn #4
#27 metric 腾退土地 = 4.6 万平方米
#28 metric 腾退土地 = 4.6 万平方米
#27 metric 村集体年增收 = 360 万元
#28 metric 村集体年增收 = 360 万元
#8 issued #29
#8 launched #30
#8 metric 收集问题 = 83 个 ; time=去年
#8 metric 办结问题 = 76 个 ; time=去年
#8 receivedHonor #32 ; time=今年6月
#34 holdsPosition #33 ; title=常委、组织部部长
#8 launched #2
