⟦City#1|金昌⟧：一座城和它的镍

    1958年10月，⟦Province#34|甘肃⟧⟦County#2|永昌县⟧⟦Village#3|宁远堡⟧的一个放羊娃捡到一块孔雀石，交给了路过的地质队员。48年后，这块石头孵化出⟦Group#4|金川集团有限公司⟧——中国最大的镍钴生产基地。
    今年前10个月，⟦Group#4|金川公司⟧生产镍8.9万吨、铜16.3万吨、钴4900吨，实现营业收入298亿元，利润48亿元，均创历史新高；11月3日，第100万吨电解镍从⟦OrganizationUnit#5|镍冶炼厂⟧三号系统下线。
    镍价是推手。⟦Institution#6|伦敦金属交易所⟧（⟦Institution#6|LME⟧）三月期镍10月底收于每吨31400美元，一年涨了1.6倍。⟦Group#4~|公司⟧党委副书记⟦Person#7|哈双喜⟧却没那么乐观：“价格是别人给的饭，成本才是自己的碗。”他透露，自产矿只占原料的46%，其余靠⟦Place#8|澳大利亚⟧⟦Company#9|WMC公司⟧、⟦Place#10|西班牙⟧⟦Company#11|Rio Narcea矿业⟧长单和国内回收料。
    走出去，⟦Group#4|金川⟧下了三步棋。第一步，2005年出资1.2亿美元，与⟦Group#12|五矿集团⟧竞购⟦Place#35|加拿大⟧⟦Company#13|诺兰达⟧未果；第二步，今年3月与⟦Company#14|昆士兰镍业⟧签订为期6年的红土矿供应协议；第三步，6月收购⟦Place#15|墨西哥⟧⟦Company#16|巴霍铜矿公司⟧30%股权，对价7800万美元。第三步最惊险，当地工会罢工43天，谈判小组组长⟦Person#17|汝正良⟧瘦了八公斤。
    技术上的硬骨头还在井下。⟦Facility#18|龙首矿⟧采深已达860米，岩爆频繁，⟦Group#4~|公司⟧联合⟦Institution#19|北京科技大学⟧、⟦Institution#20|长沙矿山研究院⟧攻克“⟦Product#21|大面积连续下向胶结充填采矿法⟧”，回采率提高到94%，⟦Product#21~|该技术⟧曾获⟦Honor#22|国家科技进步奖⟧特等奖。⟦Facility#23|二矿区⟧矿长⟦Person#24|相桂珍⟧是⟦Group#4~|公司⟧百年矿山史上第一位女矿长，她掰着手指算：“每掘进一米，三角岩要撑12根锚杆，一根也不能省。”
    作为“镍都”，⟦City#1|金昌⟧也有近忧。⟦City#1~|全市⟧二氧化硫排放量的91%来自⟦Group#4|金川公司⟧，冬天西风一起，学生要戴口罩上学。⟦GovernmentBody#25|甘肃省环保局⟧今年两次挂牌督办，责令2007年底前完成⟦Project#26|冶炼烟气制酸改造工程⟧，总投资11.8亿元，采用⟦Place#36|美国⟧⟦Company#27|孟山都环境化学公司⟧工艺，投运后二氧化硫捕集率由65%升至96%。
    另一头是城市转型。⟦City#1|金昌市⟧提出“⟦Strategy#28|依托大企业、培育新金昌⟧”，在⟦Place#29|金昌新材料工业园⟧配套引进铜杆、镍网、羰基镍项目13个，吸引⟦Company#30|江苏长江润发⟧、⟦Company#31|河南中孚⟧等落户，意向投资27亿元。⟦GovernmentBody#32|金昌市经委⟧主任⟦Person#33|剡建国⟧坦言：“我们不能等矿挖完了再找饭碗。”
====
#4 metric 镍产量 = 8.9 万吨 ; time=今年前10个月
#4 metric 铜产量 = 16.3 万吨 ; time=今年前10个月
#4 metric 钴产量 = 4900 吨 ; time=今年前10个月
#4 metric 营业收入 = 298 亿元 ; time=今年前10个月
#4 metric 利润 = 48 亿元 ; time=今年前10个月
#4 metric 电解镍 = 100 万吨 ; time=11月3日
#5 partOf #4
#4 metric 三月期镍价 = 31400 美元 ; time=10月底
#7 holdsPosition #4 ; title=党委副书记
#7 said “价格是别人给的饭，成本才是自己的碗。”
#4 metric 自产矿占比 = 46 %
#9 locatedIn #8
#11 locatedIn #10
#9 cooperatesWith #4
#11 cooperatesWith #4
#4 cooperatesWith #14 ; time=今年3月
#4 acquired #16 ; percent=30% ; time=6月
#16 locatedIn #15
#4 metric 收购对价 = 7800 万美元 ; time=6月
#4 operates #18
#4 operates #23
#18 metric 采深 = 860 米
#4 cooperatesWith #19
#4 cooperatesWith #20
#4 produces #21
#19 produces #21
#20 produces #21
#21 metric 回采率 = 94 %
#21 receivedHonor #22
#24 holdsPosition #23 ; title=矿长
#24 said “每掘进一米，三角岩要撑12根锚杆，一根也不能省。”
#4 metric 占全市二氧化硫排放量 = 91 %
#25 supervises #4
#4 hasProject #26
#26 metric 总投资 = 11.8 亿元
#26 metric 二氧化硫捕集率 = 96 % ; status=planned
#1 hasStrategy #28
#29 metric 引进项目 = 13 个
#29 metric 意向投资 = 27 亿元
#29 locatedIn #1
#30 locatedIn #29
#31 locatedIn #29
#33 holdsPosition #32 ; title=主任
#33 said “我们不能等矿挖完了再找饭碗。”
#17 holdsPosition #4 ; title=谈判小组组长
#4 locatedIn #1
#3 locatedIn #2
#2 locatedIn #34
#13 locatedIn #35
#27 locatedIn #36
