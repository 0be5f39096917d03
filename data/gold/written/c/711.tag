⟦County#1|桐乡⟧“放小”一年间

⟦Institution#80|新华社⟧⟦City#2|杭州⟧1998年11月9日电　⟦Province#3|浙江省⟧⟦County#1|桐乡市⟧把国有小企业“送人、卖掉、租出去”，一度议论纷纷。一年过去，全市101家国有、集体小企业已有94家改制，改制面93%；工业国有资本由4.7亿元收缩到1.9亿元，可市财政今年前10个月收到的企业税收反而增加了2,160万元。

全市最大的放小对象，是资不抵债的⟦Company#4|桐乡县丝绸厂⟧。1997年秋，⟦GovernmentBody#5|市经委⟧同⟦GovernmentBody#6|市国有资产管理局⟧决定，由全厂412名职工每人出资1.5万元、厂长⟦Person#7|屠国强⟧认股40万元，改制为⟦Company#8|桐乡市新华丝绸有限责任公司⟧；⟦Company#4|丝绸厂⟧欠⟦Company#9|中国工商银行桐乡支行⟧的2,300万元贷款停息挂账五年。今年1至9月，⟦Company#8|新华丝绸⟧产绸186万米，实现利润75万元，职工年底有望分到第一次红利。

也有卖给外人的。⟦Company#10|濮院羊毛衫厂⟧以680万元的底价由⟦County#11|绍兴县⟧个体户⟦Person#12|茹海良⟧买下，改名⟦Company#13|金海针织公司⟧，厂里268人全部留用。⟦Company#14|乌镇酱园⟧则由⟦Group#15|浙江商业集团公司⟧兼并。⟦Company#16|崇福皮革厂⟧、⟦Company#17|石门砖瓦厂⟧没有人要，⟦GovernmentBody#18|桐乡市人民法院⟧去年底宣告破产，清偿率分别只有11%和23%。

不过，县里的人更愿意谈⟦Company#60|桐乡第一毛纺厂⟧。这家由⟦Group#61|市轻工总公司⟧、⟦Company#62|上海协昌⟧和⟦Place#63|台湾⟧⟦Company#64|永泰兴业⟧按45%、30%、25%合股的“宝贝”，1992年销售收入1.2亿元，1996年亏损1,870万元，改制时却没人敢“送”。最后由⟦Group#22|巨石集团⟧出面，租赁经营五年，年租金90万元，今年头九个月已扭亏为盈，赚了36万元。⟦Institution#65|桐乡市毛纺织行业协会⟧的统计是：全市毛衫企业3,140家，从业者7.6万人，⟦Facility#66|濮院羊毛衫市场⟧去年成交额42亿元，而国营毛纺厂只剩这一家。
放掉小的，腾出手抓大的。⟦GovernmentBody#19|市委⟧、⟦GovernmentBody#20|市政府⟧今年重点扶持⟦Group#21|桐昆集团⟧、⟦Group#22|巨石集团⟧、⟦Group#23|双箭集团⟧，三家合计今年可望实现销售21亿元，占全市国有及控股工业的64%。

“抓大”抓什么，市里也有一本账。《⟦Policy#70|桐乡市工业经济“九五”调整意见⟧》圈定⟦Industry#71|化纤⟧、⟦Industry#72|玻纤⟧、⟦Industry#73|皮革毛衫⟧三个支柱行业，要求“三年再造一个桐乡工业”。⟦Group#21|桐昆集团⟧照此上马⟦Project#74|年产3万吨涤纶长丝二期⟧，总投资1.76亿元；⟦Group#22|巨石集团⟧则把⟦Project#75|8000吨无碱池窑拉丝⟧列为头号工程，设备从⟦Place#76|美国⟧⟦Company#77|欧文斯·科宁⟧引进。⟦GovernmentBody#78|国家经贸委⟧把两个项目都排进了⟦Initiative#79|双加工程⟧。
⟦County#1|桐乡⟧的做法在⟦Province#24|北京⟧引起关注。上月底，⟦Institution#25|国务院发展研究中心⟧组织的调查组在这里住了八天，认为“放小要先放权、后放产，关键是把职工的欠账算清”。
====
#1 locatedIn #3
#1 metric 国有、集体小企业 = 101 家
#1 metric 改制企业 = 94 家
#1 metric 改制面 = 93 %
#1 metric 工业国有资本 = 1.9 亿元
#1 metric 企业税收增加 = 2160 万元 ; time=今年前10个月
#7 holdsPosition #4 ; title=厂长
#4 metric 职工 = 412 名
#4 metric 职工每人出资 = 1.5 万元
#7 metric 认股 = 40 万元
#7 holdsStakeIn #8
#8 formedFrom #4
#4 metric 停息挂账贷款 = 2300 万元
#8 metric 产绸 = 186 万米 ; time=今年1至9月
#8 metric 利润 = 75 万元 ; time=今年1至9月
#12 acquired #10
#13 formedFrom #10
#10 metric 底价 = 680 万元
#13 metric 留用职工 = 268 人
#15 acquired #14
#16 metric 清偿率 = 11 % ; time=去年底
#17 metric 清偿率 = 23 % ; time=去年底
#21 metric 销售 = 21 亿元 ; time=今年 ; status=planned
#22 metric 销售 = 21 亿元 ; time=今年 ; status=planned
#23 metric 销售 = 21 亿元 ; time=今年 ; status=planned
#21 metric 占全市国有及控股工业 = 64 %
#22 metric 占全市国有及控股工业 = 64 %
#23 metric 占全市国有及控股工业 = 64 %
#25 visited #1
#25 said “放小要先放权、后放产，关键是把职工的欠账算清”
#61 holdsStakeIn #60 ; percent=45%
#62 holdsStakeIn #60 ; percent=30%
#64 holdsStakeIn #60 ; percent=25%
#64 locatedIn #63
#60 metric 销售收入 = 1.2 亿元 ; time=1992年
#60 metric 亏损 = 1870 万元 ; time=1996年
#22 metric 年租金 = 90 万元
#60 metric 盈利 = 36 万元 ; time=今年头九个月
#1 metric 毛衫企业 = 3140 家
#1 metric 毛衫从业者 = 7.6 万人
#66 metric 成交额 = 42 亿元 ; time=去年
#1 issued #70
#1 developsIndustry #71
#1 developsIndustry #72
#1 developsIndustry #73
#21 hasProject #74
#74 metric 总投资 = 1.76 亿元
#22 hasProject #75
#77 locatedIn #76
#78 launched #79
