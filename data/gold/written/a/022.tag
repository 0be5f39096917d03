⟦Company#1|中国船舶⟧吸收合并⟦Company#2|中国重工⟧获⟦GovernmentBody#3|证监会⟧注册 全球最大造船上市公司呼之欲出

　　⟦City#4|上海⟧7月18日讯（记者 ⟦Person#5|封毅⟧）⟦Company#1|中国船舶工业股份有限公司⟧（证券简称：⟦Company#1|中国船舶⟧，600150）今日公告，⟦Company#1~|公司⟧换股吸收合并⟦Company#2|中国船舶重工股份有限公司⟧（证券简称：⟦Company#2|中国重工⟧，601989）的申请获得⟦GovernmentBody#3|中国证券监督管理委员会⟧同意注册批复。
　　两家公司的控股股东分别为⟦Group#6|中国船舶工业集团⟧和⟦Group#7|中国船舶重工集团⟧，实际控制人均为⟦Group#8|中国船舶集团有限公司⟧。2019年10月，⟦Group#6|中船工业集团⟧与⟦Group#7|中船重工集团⟧联合重组，组建⟦Group#8|中国船舶集团⟧，此次上市公司合并被视为解决同业竞争的关键一步。
　　根据方案，⟦Company#2|中国重工⟧股东所持每1股可换0.1339股⟦Company#1|中国船舶⟧股票。合并完成后，⟦Company#2|中国重工⟧将终止上市并注销法人资格，⟦Company#1|中国船舶⟧承继其全部资产、负债和人员，旗下将拥有⟦Company#9|江南造船⟧、⟦Company#10|外高桥造船⟧、⟦Company#11|大连造船⟧、⟦Company#12|武昌造船⟧、⟦Company#13|北海造船⟧等骨干船企。
　　以2024年数据测算，存续公司总资产约4040亿元，营业收入1336亿元，手持订单占全球的15%左右。⟦Company#14|克拉克森⟧数据显示，今年上半年新船价格指数仍处高位。⟦Company#1|中国船舶⟧董事长⟦Person#15|盛利民⟧在业绩说明会上称：“1加1大于2，关键看整合，不看规模。”
　　⟦Company#16|中信建投⟧分析师⟦Person#17|欧阳靖⟧认为，⟦Group#8|中国船舶集团⟧承诺三年内解决⟦Company#18|沪东中华造船⟧与上市公司的同业竞争问题，后续资产注入值得期待。⟦Person#17|欧阳靖⟧同时提醒，美国对中国造船业的限制措施存在不确定性。
　　就市场关注的职工安置，⟦Company#2|中国重工⟧⟦OrganizationUnit#19|董事会⟧办公室人士回应，⟦Company#2~|公司⟧4.3万名在册职工的劳动关系全部由⟦Company#1|中国船舶⟧承接，没有裁员计划。
　　2025年一季度，⟦Company#1|中国船舶⟧实现净利润11.27亿元，同比增长180.99%；⟦Company#2|中国重工⟧实现净利润5.19亿元，扭亏为盈。
====
#1 acquired #2 ; status=planned
#6 holdsStakeIn #1
#7 holdsStakeIn #2
#8 holdsStakeIn #1
#8 holdsStakeIn #2
#8 formedFrom #6
#8 formedFrom #7
#2 subsidiaryOf #1 ; status=ended
#9 subsidiaryOf #1 ; status=planned
#10 subsidiaryOf #1 ; status=planned
#11 subsidiaryOf #1 ; status=planned
#12 subsidiaryOf #1 ; status=planned
#13 subsidiaryOf #1 ; status=planned
#1 metric 换股比例 = 0.1339 股
#1 metric 总资产 = 4040 亿元 ; time=2024年 ; approx=about
#1 metric 营业收入 = 1336 亿元 ; time=2024年
#1 metric 手持订单占全球 = 15 % ; approx=about
#15 holdsPosition #1 ; title=董事长
#15 said “1加1大于2，关键看整合，不看规模。”
#17 holdsPosition #16 ; title=分析师
#18 subsidiaryOf #8
#19 partOf #2
#2 metric 在册职工 = 4.3 万名
#1 metric 净利润 = 11.27 亿元 ; time=2025年一季度
#1 metric 净利润同比增长 = 180.99 % ; time=2025年一季度
#2 metric 净利润 = 5.19 亿元 ; time=2025年一季度
