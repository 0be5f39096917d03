中船系“合并同类项”收官 新公司更名备案　首日市值突破2900亿

　　⟦Institution#46|新浪财经⟧9月17日电　（记者 ⟦Person#47|鹿可欣⟧）昨晚，⟦Company#1|中国船舶⟧（600150）发布《⟦Policy#45|换股吸收合并实施结果暨股票上市公告书⟧》。公告显示，⟦Company#1~|公司⟧向除⟦Group#3|中国船舶工业集团有限公司⟧（⟦Group#3|中船工业集团⟧）外的⟦Company#2|中国重工⟧全体股东合计发行30.53亿股，换股比例1∶0.1339，该等股份于9月16日上市流通；至此，A股市场最大的吸收合并交易全部完成，存续公司总股本75.25亿股，首日收盘价38.62元，市值2906亿元。
　　合并前，⟦Group#4|中国船舶集团有限公司⟧（由原⟦Group#3|中国船舶工业集团⟧、⟦Group#6|中国船舶重工集团⟧于2019年11月联合重组而来）通过多家下属单位合计持有⟦Company#1|中国船舶⟧52.1%的股份和⟦Company#2|中国重工⟧48.9%的股份；合并后合计持股49.29%，控股股东仍为⟦Group#3|中船工业集团⟧，实际控制人为⟦Group#4|中国船舶集团⟧。⟦Company#2|中国重工⟧在⟦Institution#11|上海证券交易所⟧终止上市，注销法人资格，其⟦Company#7|大连造船⟧、⟦Company#8|武昌造船⟧、⟦Company#9|北海造船⟧、⟦Company#10|青岛双瑞⟧四大子公司全部由⟦Company#1|中国船舶⟧承继。
　　按手持订单计，存续公司是全球第一。截至2025年6月底，手持民船订单651艘、5489万载重吨，LNG船49艘，其中⟦Company#12|沪东中华⟧为⟦Company#13|卡塔尔能源公司⟧建造的27.1万立方米⟦Product#14|Q-Max型LNG船⟧达18艘，合同总价超60亿美元。上半年营业收入合计729亿元，净利润合计47.4亿元，同比分别增长15.6%和121%。
　　“两份年报合一份，看上去只是少了一本书，实际上少的是两套人马互相抢钢板。”⟦Company#1|中国船舶⟧证券事务代表⟦Person#15|钟岳⟧对记者说。据介绍，今年5月起，⟦Company#16|外高桥造船⟧（⟦Province#44|上海⟧⟦County#17|浦东⟧）、⟦Company#18|江南造船⟧（⟦Place#19|长兴岛⟧）、⟦Company#7|大连造船⟧（⟦County#20|旅顺⟧、⟦Place#21|大船湾⟧）、⟦City#23|武汉⟧⟦Facility#22|双柳基地⟧统一采购，全年预计节省成本12.6亿元。不过，⟦Company#24|广船国际⟧、⟦Company#25|黄埔文冲⟧仍在⟦Company#26|中船防务⟧名下，二者同业竞争承诺履行期延长至2026年6月，“分步走、不折腾”。
　　⟦Company#27|工银国际⟧机械分析师⟦Person#28|戎开泰⟧测算，扣除船价周期因素，⟦Company#1|中国船舶⟧2026年市盈率约17倍，高于⟦Company#29|现代重工⟧的14倍、⟦Company#30|HJ Shipbuilding⟧的11倍；⟦Place#33|韩国⟧⟦Group#31|HD现代⟧与⟦Company#32|三星重工⟧能否也走向合并，是下一个看点。他注意到，⟦Place#34|美国⟧301港口费于10月14日启征，“全球船东的恐慌，是对中国船厂另一种形式的肯定”。
　　船厂里的人更关心手头的活。在⟦City#35|葫芦岛⟧⟦Company#36|渤海造船厂⟧，电焊工、“⟦Honor#37|全国技术能手⟧”⟦Person#38|仇景山⟧今年要给两条⟦Product#48|20.3万吨散货船⟧焊完球鼻艏；9月，⟦Company#18|江南造船⟧与⟦Institution#39|清华大学⟧、⟦Institution#40|七〇八研究所⟧联合签下“⟦Product#41|核动力集装箱船⟧”概念设计合作，尚停留在概念阶段。⟦GovernmentBody#42|国务院国资委⟧有关负责人表示，将支持⟦Group#4|船舶集团⟧继续推进专业化整合，“内部不设篱笆，外部不筑墙”。
　　据悉，因证券简称不变，新公司名称变更工商备案已于9月17日完成，⟦Company#1~|公司⟧将在⟦Province#44|上海⟧设立总部“⟦Platform#43|船海产业协同平台⟧”，今年底前遴选总经理，候选人来自3家船企。
====
#1 issued #45
#1 metric 发行股份 = 30.53 亿股
#1 metric 换股比例 = 0.1339 股
#1 metric 总股本 = 75.25 亿股
#1 metric 首日收盘价 = 38.62 元
#1 metric 市值 = 2906 亿元
#4 formedFrom #3 ; time=2019年11月
#4 formedFrom #6 ; time=2019年11月
#4 holdsStakeIn #1 ; percent=52.1% ; status=ended
#4 holdsStakeIn #2 ; percent=48.9% ; status=ended
#4 holdsStakeIn #1 ; percent=49.29%
#3 holdsStakeIn #1
#1 acquired #2
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#1 metric 手持民船订单 = 651 艘 ; time=截至2025年6月底
#1 metric 手持民船订单吨位 = 5489 万载重吨 ; time=截至2025年6月底
#1 metric LNG船 = 49 艘 ; time=截至2025年6月底
#12 produces #14
#12 cooperatesWith #13
#12 metric Q-Max型LNG船 = 18 艘
#12 metric 合同总价 = 60 亿美元 ; approx=atLeast
#1 metric 营业收入 = 729 亿元 ; time=上半年
#1 metric 净利润 = 47.4 亿元 ; time=上半年
#1 metric 营业收入同比增长 = 15.6 % ; time=上半年
#1 metric 净利润同比增长 = 121 % ; time=上半年
#15 holdsPosition #1 ; title=证券事务代表
#15 said “两份年报合一份，看上去只是少了一本书，实际上少的是两套人马互相抢钢板。”
#16 locatedIn #17
#18 locatedIn #19
#17 locatedIn #44
#7 locatedIn #20
#7 locatedIn #21
#22 locatedIn #23
#1 metric 节省成本 = 12.6 亿元 ; time=全年 ; status=planned
#24 subsidiaryOf #26
#25 subsidiaryOf #26
#28 holdsPosition #27 ; title=机械分析师
#28 said “全球船东的恐慌，是对中国船厂另一种形式的肯定”
#1 metric 市盈率 = 17 倍 ; time=2026年 ; approx=about ; status=planned
#29 metric 市盈率 = 14 倍
#30 metric 市盈率 = 11 倍
#31 locatedIn #33
#32 locatedIn #33
#36 locatedIn #35
#38 holdsPosition #36 ; title=电焊工
#38 receivedHonor #37
#36 produces #48
#18 cooperatesWith #39
#18 cooperatesWith #40
#18 produces #41 ; status=planned
#42 said “内部不设篱笆，外部不筑墙”
#1 established #43 ; status=planned
#42 supervises #4
#12 subsidiaryOf #1
#16 subsidiaryOf #1
#18 subsidiaryOf #1
