⟦Group#1|国药⟧与⟦Company#15|上海医药⟧：一南一北两盘棋

编者按：2009年初，《⟦Policy#24|关于深化医药卫生体制改革的意见⟧》征求意见结束，⟦Industry#31|医药流通⟧的并购大潮扑面而来。本刊记者走访了两家公司。

一、⟦Group#1|国药⟧：三年“吃”掉一百家
“没有上海滩和北京城的区别，只有快和慢的区别。”在⟦Province#25|上海⟧福州路，⟦Company#2|国药控股股份有限公司⟧副总裁⟦Person#4|屠思源⟧摊开一张地图，上面钉着红色图钉：⟦City#26|石家庄⟧、⟦City#27|呼和浩特⟧、⟦City#28|乌鲁木齐⟧、⟦City#29|南宁⟧、⟦City#30|海口⟧……自2003年1月由⟦Group#1|中国医药集团总公司⟧（下称⟦Group#1|国药集团⟧）与⟦Company#3|复星医药⟧合资设立以来，⟦Company#2|国药控股⟧以股权收购加增资的方式，先后并购省级商业公司26家，2008年销售收入382亿元，居全国第一。
其股权结构颇有意思：⟦Group#1|国药集团⟧与⟦Company#3|复星医药⟧先共同出资设立⟦Company#5|国药产业投资有限公司⟧，分别持股51%和49%，再由⟦Company#5|国药产投⟧持有⟦Company#2|国药控股⟧96%的股份，余下4%由⟦Group#1|国药集团⟧直接持有。⟦Person#4|屠思源⟧认为，这种“国有体制+民营机制”是扩张的秘诀。H股IPO已启动，拟募集资金60亿港元，保荐人为⟦Company#6|瑞银⟧和⟦Company#7|中金公司⟧。
⟦Group#1~|母公司⟧也没有闲着。⟦GovernmentBody#8|国资委⟧已批准⟦Group#9|中国生物技术集团公司⟧并入⟦Group#1|国药集团⟧，⟦Group#9~|后者⟧旗下的⟦Institution#32|武汉生物制品研究所⟧、⟦Institution#33|兰州生物制品研究所⟧等六家单位将为⟦Group#1|国药⟧增加⟦Platform#10|疫苗板块⟧；坊间还传说⟦Group#11|中国药材集团公司⟧下一个“进门”，⟦Group#1|国药集团⟧不予置评。

二、⟦Group#12|上药⟧：三合一
去年7月，⟦Group#12|上海医药(集团)有限公司⟧由⟦Group#13|华源集团⟧的阴影中走出，划归⟦Group#14|上海实业(集团)有限公司⟧。今年6月18日，⟦Company#15|上海医药⟧（600849）、⟦Company#16|上实医药⟧、⟦Company#17|中西药业⟧同时停牌。方案的核心是：⟦Company#15|上海医药⟧换股吸收合并⟦Company#16|上实医药⟧和⟦Company#17|中西药业⟧，再向⟦Group#12|上药集团⟧、⟦Company#18|上海上实⟧发行股份购买资产，合并后名称不变，总资产约203亿元，成为⟦Group#14|上实集团⟧唯一的医药产业平台。
“⟦Group#13|华源⟧的教训就一句话——只并不购，只购不整。”⟦GovernmentBody#19|上海市国资委⟧一位处长这样评价。⟦Group#13|华源集团⟧曾在2002年以11亿元入主⟦Group#12|上药集团⟧，持股40%，又在2004年拿下⟦Group#20|北京医药集团⟧，三年后因90亿元短期负债崩盘，由⟦Group#21|华润(集团)有限公司⟧接手重组。
⟦Company#22|国金证券⟧医药行业研究员⟦Person#23|容与之⟧测算，⟦Company#15|新上药⟧工商业收入比约为2比8，“工业利润撑商业扩张，这与⟦Group#1|国药⟧正相反”。
====
#32 subsidiaryOf #9
#33 subsidiaryOf #9
#4 holdsPosition #2 ; title=副总裁
#4 said “没有上海滩和北京城的区别，只有快和慢的区别。”
#1 established #2 ; time=2003年1月
#3 established #2 ; time=2003年1月
#1 cooperatesWith #3
#2 metric 并购省级商业公司 = 26 家
#2 metric 销售收入 = 382 亿元 ; time=2008年
#1 established #5
#3 established #5
#1 holdsStakeIn #5 ; percent=51%
#3 holdsStakeIn #5 ; percent=49%
#5 holdsStakeIn #2 ; percent=96%
#1 holdsStakeIn #2 ; percent=4%
#2 locatedIn #25
#2 metric 拟募集资金 = 60 亿港元 ; status=planned
#2 cooperatesWith #6
#2 cooperatesWith #7
#9 subsidiaryOf #1
#8 supervises #1
#8 supervises #9
#12 subsidiaryOf #13 ; status=ended
#12 subsidiaryOf #14
#15 acquired #16 ; status=planned
#15 acquired #17 ; status=planned
#15 subsidiaryOf #14
#15 metric 总资产 = 203 亿元 ; approx=about ; status=planned
#13 acquired #12 ; percent=40% ; time=2002年
#13 holdsStakeIn #12 ; percent=40% ; status=ended
#13 metric 收购价款 = 11 亿元 ; time=2002年
#13 acquired #20 ; time=2004年
#13 metric 短期负债 = 90 亿元
#21 acquired #13
#19 said “华源的教训就一句话——只并不购，只购不整。”
#23 holdsPosition #22 ; title=医药行业研究员
#23 said “工业利润撑商业扩张，这与国药正相反”
#12 holdsStakeIn #15 ; status=planned
#18 holdsStakeIn #15 ; status=planned
