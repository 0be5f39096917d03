⟦City#1|大同⟧—⟦City#2|秦皇岛⟧：一条运煤铁路的极限

本刊记者 ⟦Person#3|尚晓军⟧

2007年4月18日零时，全国铁路第六次大面积提速。多数人记住的是“⟦Product#4|和谐号⟧”动车组，⟦Facility#5|湖东站⟧值班员⟦Person#6|戎二柱⟧记住的是另一件事：从这一天起，他每天要送走的2万吨重载列车由28列变成38列，最短追踪间隔缩到14分钟。

⟦Facility#7|大秦铁路⟧西起⟦Province#8|山西⟧⟦Facility#5|湖东⟧，东至⟦Province#9|河北⟧⟦Facility#10|柳村南⟧，全长653公里，1992年建成时设计运能每年1亿吨。2003年以前没人相信它能超过1.2亿吨。转折发生在当年9月，⟦GovernmentBody#11|铁道部⟧提出“2005年2亿吨、2007年3亿吨”的目标，由⟦Company#12|太原铁路局⟧组织扩能。3年多里，⟦Company#12|太原局⟧投入87.4亿元，更换75公斤重轨1300公里，改造隧道排水51座，购置⟦Product#13|HXD1型⟧大功率机车180台和⟦Product#14|C80型⟧运煤敞车8700辆。今年一季度，⟦Facility#7|大秦线⟧完成运量7290万吨，同比增长21.7%，单日最高87.3万吨。

技术攻关由三方完成。机车由⟦Company#15|中国南车株洲电力机车公司⟧与⟦Place#16|德国⟧⟦Company#17|西门子⟧联合设计，无线同步操控系统来自⟦Place#18|美国⟧⟦Company#19|GE⟧的⟦Product#46|Locotrol⟧，试验由⟦Institution#20|中国铁道科学研究院⟧主持。⟦Institution#21|北京交通大学⟧教授⟦Person#22|谭雪松⟧提到一个细节：2004年12月第一次2万吨组合列车试验，尾部机车延迟了6秒才响应，“车钩差点拉断，两个小时没人说话。”问题最终靠在隧道内加装漏缆解决。该项目去年获得⟦Honor#23|国家科技进步奖⟧一等奖，主要完成单位包括⟦Company#12|太原铁路局⟧、⟦Institution#20|铁科院⟧等9家。

运煤是一笔大买卖。上市公司⟦Company#24|大秦铁路股份有限公司⟧（601006）由⟦Company#12|太原铁路局⟧控股72.8%，去年8月在⟦Institution#25|上交所⟧发行30.3亿股，募集150亿元收购⟦Facility#26|丰沙大线⟧等资产，今年一季度净利润14.2亿元。最大的几个货主是⟦Group#27|大同煤矿集团⟧、⟦Group#28|中煤能源集团⟧、⟦Group#29|神华集团⟧，合计占61%。从⟦Province#8|山西⟧到⟦Facility#30|秦皇岛港⟧一吨煤运费约75元，小矿主靠汽车绕过铁路，拉到⟦City#31|张家口⟧要140元。⟦Group#27|同煤集团⟧⟦Company#43|运销公司⟧经理⟦Person#32|雁宏⟧说：“请车皮曾经比请神仙难，现在神仙肯回电话了。”

极限在哪里？⟦Company#12|太原局⟧⟦OrganizationUnit#44|总工程师室⟧的答案是4亿吨。可沿线居民有别的感受。⟦County#33|阳原县⟧⟦Township#34|化稍营镇⟧⟦Village#35|大渡口村⟧距铁路不到200米，78岁的村民⟦Person#36|任满囤⟧夜里数过，平均12分钟一趟，“墙皮掉了三回，铁路给修了两回。”⟦GovernmentBody#11|铁道部⟧⟦OrganizationUnit#45|劳卫司⟧有关人士回应，年内将安排9700万元为沿线28个村安装声屏障。

⟦GovernmentBody#37|国家发展改革委⟧已批复⟦Project#38|大秦铁路运煤第二通道前期研究⟧，走向初定由⟦Province#39|内蒙古⟧⟦City#40|鄂尔多斯⟧经⟦City#31|张家口⟧至⟦Place#42|曹妃甸⟧，投资超过400亿元，何时动工尚无时间表。
====
#6 holdsPosition #5 ; title=值班员
#5 metric 2万吨重载列车 = 38 列 ; time=每天
#7 metric 全长 = 653 公里
#7 metric 设计运能 = 1 亿吨 ; time=每年
#7 locatedIn #8
#10 locatedIn #9
#5 locatedIn #8
#12 operates #7
#12 metric 投入 = 87.4 亿元
#12 metric 更换重轨 = 1300 公里
#12 metric 改造隧道排水 = 51 座
#12 metric 购置大功率机车 = 180 台
#12 metric 运煤敞车 = 8700 辆
#7 metric 运量 = 7290 万吨 ; time=今年一季度
#7 metric 运量同比增长 = 21.7 % ; time=今年一季度
#7 metric 单日最高运量 = 87.3 万吨 ; time=今年一季度
#15 cooperatesWith #17
#15 produces #13
#17 produces #13
#17 locatedIn #16
#19 locatedIn #18
#19 produces #46
#22 holdsPosition #21 ; title=教授
#22 said “车钩差点拉断，两个小时没人说话。”
#12 receivedHonor #23
#20 receivedHonor #23
#12 holdsStakeIn #24 ; percent=72.8%
#24 metric 发行股份 = 30.3 亿股 ; time=去年8月
#24 metric 募集资金 = 150 亿元 ; time=去年8月
#24 acquired #26
#24 metric 净利润 = 14.2 亿元 ; time=今年一季度
#24 cooperatesWith #27
#24 cooperatesWith #28
#24 cooperatesWith #29
#24 metric 主要货主占比 = 61 %
#7 metric 每吨煤运费 = 75 元 ; approx=about
#32 holdsPosition #43 ; title=经理
#43 subsidiaryOf #27
#32 said “请车皮曾经比请神仙难，现在神仙肯回电话了。”
#35 locatedIn #34
#34 locatedIn #33
#36 metric 年龄 = 78 岁
#36 said “墙皮掉了三回，铁路给修了两回。”
#11 metric 安装声屏障投入 = 9700 万元 ; time=年内 ; status=planned
#11 metric 安装声屏障村 = 28 个 ; status=planned
#38 metric 投资 = 400 亿元 ; approx=atLeast
#40 locatedIn #39
#11 metric 目标运量 = 3 亿吨 ; time=2007年 ; status=planned
#44 partOf #12
#45 partOf #11
