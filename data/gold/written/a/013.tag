⟦Group#1|鞍钢⟧重组⟦Group#2|凌钢⟧方案披露 ⟦Province#3|辽宁⟧钢铁版图再变

　　⟦Company#4|凌源钢铁股份有限公司⟧（以下简称“⟦Company#4|凌钢股份⟧”）日前公告，⟦Group#1|鞍钢集团有限公司⟧拟通过增资方式取得⟦Group#2|凌源钢铁集团有限责任公司⟧（简称“⟦Group#2|凌钢集团⟧”）控股权。若交易完成，⟦Group#1|鞍钢集团⟧将持有⟦Group#2|凌钢集团⟧51%的股权，⟦Company#4|凌钢股份⟧实际控制人将由⟦GovernmentBody#5|朝阳市国资委⟧变更为⟦GovernmentBody#6|国务院国资委⟧。
　　知情人士王先生对记者说，双方接触始于2022年，几经反复。“方案还要报⟦GovernmentBody#6|国务院国资委⟧和⟦GovernmentBody#7|国家市场监督管理总局⟧，能不能成现在谁也不敢打包票。”
　　公开资料显示，⟦Group#2|凌钢集团⟧始建于1966年，地处⟦County#8|凌源市⟧，年产钢能力600万吨，2023年营业收入217亿元，职工1.1万人。其控股的⟦Company#4|凌钢股份⟧2023年亏损6.8亿元，今年一季度亏损收窄至1.2亿元。⟦Company#9|九江萍钢钢铁⟧曾持有⟦Company#4|凌钢股份⟧10.6%的股份，去年已全部减持。
　　⟦Institution#10|冶金工业规划研究院⟧院长⟦Person#11|肖国栋⟧接受采访时指出，钢铁行业集中度仍然偏低，⟦Group#1|鞍钢⟧继2010年重组⟦Group#12|攀钢⟧、2021年重组⟦Group#13|本钢集团⟧之后再度出手，有利于优化⟦Place#14|东北⟧钢铁布局。“不过，重组不等于整合，⟦Group#13|本钢⟧用了三年才走出亏损，⟦Group#2|凌钢⟧的体量虽小，历史包袱却不轻。”
　　对于市场上“⟦Group#1|鞍钢⟧将同时吸收⟦Company#15|抚顺新钢铁⟧”的传闻，⟦Group#1|鞍钢集团⟧⟦OrganizationUnit#16|董事会⟧秘书⟦Person#17|佟建新⟧予以否认：“没有这个计划。”
　　在⟦County#8|凌源⟧，消息牵动着许多家庭。轧钢厂老职工⟦Person#18|葛长顺⟧已在厂里干了三十一年，他说只盼着重组后社保别断、食堂别关。⟦GovernmentBody#5|朝阳市国资委⟧一位负责人表示，⟦GovernmentBody#19|市委⟧、⟦GovernmentBody#20|市政府⟧支持重组，将协调解决土地、社会职能移交等遗留问题。
　　截至8月30日收盘，⟦Company#4|凌钢股份⟧报2.06元，当日上涨4.57%。
====
#1 acquired #2 ; status=planned
#1 holdsStakeIn #2 ; percent=51% ; status=planned
#2 holdsStakeIn #4
#4 subsidiaryOf #2
#5 holdsStakeIn #4
#6 holdsStakeIn #4 ; status=planned
#2 locatedIn #8
#2 metric 年产钢能力 = 600 万吨
#2 metric 营业收入 = 217 亿元 ; time=2023年
#2 metric 职工 = 1.1 万人
#4 metric 亏损 = 6.8 亿元 ; time=2023年
#4 metric 亏损 = 1.2 亿元 ; time=今年一季度
#9 holdsStakeIn #4 ; percent=10.6% ; status=ended
#11 holdsPosition #10 ; title=院长
#1 acquired #12 ; time=2010年
#1 acquired #13 ; time=2021年
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#11 said “不过，重组不等于整合，本钢用了三年才走出亏损，凌钢的体量虽小，历史包袱却不轻。”
#16 partOf #1
#17 holdsPosition #1 ; title=董事会秘书
#17 said “没有这个计划”
#18 holdsPosition #2 ; title=老职工
#4 metric 股价 = 2.06 元 ; time=8月30日
#4 metric 股价上涨 = 4.57 % ; time=8月30日
