⟦Company#1|徐工机械⟧上半年净利增两成，矿机放量

⟦Institution#2|中国工程机械商贸网⟧8月29日电（记者⟦Person#3|褚明亮⟧）昨日晚间，⟦Company#1|徐工集团工程机械股份有限公司⟧（⟦Company#1|徐工机械⟧,000425.SZ）交出中报。1-6月营收546.1亿元，同比+8.1%；归母净利润43.8亿元，同比+18.4%；经营现金流净额37.2亿元，是上年同期的2.1倍。境外收入255.5亿元，占比46.8%，较上年同期提升2.6个百分点。

分产品看，⟦Platform#20|土方机械⟧仍是第一大板块，收入170.2亿元，同比增22.4%；⟦Platform#21|起重机械⟧104.9亿元，增2.8%；⟦Platform#22|高空作业机械⟧45.6亿元，下滑10.3%；⟦Platform#23|矿业机械⟧47.3亿元，增6.0%。⟦Product#4|XE7000E⟧电动矿用挖掘机、⟦Product#5|XDR80TE⟧纯电宽体车批量销往⟦Place#6|几内亚⟧⟦Place#24|西芒杜⟧，单笔订单14.7亿元；4000吨级⟦Product#7|XCA4000⟧轮式起重机完成全球最高风机吊装，轮毂高度185米。“今年大家都在卷电动装载机，我们的渗透率到了31%。”⟦Company#1~|公司⟧副总裁⟦Person#8|束正祥⟧在业绩会上说。

子公司里，⟦Company#9|徐州徐工挖掘机械有限公司⟧贡献净利润14.6亿元，同比多赚3.9亿元；⟦Company#10|徐工消防⟧则由盈转亏，亏了6200万元。⟦Company#1~|公司⟧持股60%的⟦Company#11|徐工巴西制造⟧受雷亚尔贬值拖累，汇兑损失2.3亿元。此外，⟦Company#1~|公司⟧全资的⟦Company#12|徐工融资租赁⟧已出表，应收账款余额由439亿元降至402亿元。

截至6月末，控股股东⟦Group#13|徐工集团⟧持股20.83%，⟦Company#14|天津茂信⟧等战投小幅减持，⟦Company#15|香港中央结算⟧增至4.9%。⟦Group#13|徐工集团⟧的上级是⟦GovernmentBody#16|徐州市国资委⟧。

⟦Institution#17|中国工程机械工业协会⟧数据显示，上半年全国共销售挖掘机12.05万台，同比增长16.8%，其中国内6.56万台，出口5.49万台。⟦Company#18|长江证券⟧研究员⟦Person#19|赫连霁⟧认为，国内小挖先复苏，“大挖要等矿山端资本开支”，给予⟦Company#1|徐工⟧“买入”评级，预计全年净利润72亿元。
====
#1 metric 营收 = 546.1 亿元 ; time=1-6月
#1 metric 营收同比增长 = 8.1 % ; time=1-6月
#1 metric 归母净利润 = 43.8 亿元 ; time=1-6月
#1 metric 归母净利润同比增长 = 18.4 % ; time=1-6月
#1 metric 经营现金流净额 = 37.2 亿元 ; time=1-6月
#1 metric 经营现金流净额为上年同期 = 2.1 倍 ; time=1-6月
#1 metric 境外收入 = 255.5 亿元 ; time=1-6月
#1 metric 境外收入占比 = 46.8 % ; time=1-6月
#1 metric 境外收入占比提升 = 2.6 个百分点 ; time=1-6月
#20 metric 收入 = 170.2 亿元 ; time=1-6月
#20 metric 收入同比增长 = 22.4 % ; time=1-6月
#21 metric 收入 = 104.9 亿元 ; time=1-6月
#21 metric 收入增长 = 2.8 % ; time=1-6月
#22 metric 收入 = 45.6 亿元 ; time=1-6月
#22 metric 收入下滑 = 10.3 % ; time=1-6月
#23 metric 收入 = 47.3 亿元 ; time=1-6月
#1 produces #4
#1 produces #5
#1 produces #7
#1 metric 单笔订单 = 14.7 亿元
#7 metric 起重吨级 = 4000 吨
#7 metric 轮毂高度 = 185 米
#8 said “今年大家都在卷电动装载机，我们的渗透率到了31%。”
#8 holdsPosition #1 ; title=副总裁
#1 metric 电动装载机渗透率 = 31 %
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#9 metric 净利润 = 14.6 亿元 ; time=上半年
#9 metric 净利润同比增加 = 3.9 亿元 ; time=上半年
#10 metric 亏损 = 6200 万元 ; time=上半年
#1 holdsStakeIn #11 ; percent=60%
#11 metric 汇兑损失 = 2.3 亿元 ; time=上半年
#12 subsidiaryOf #1
#1 metric 应收账款余额 = 402 亿元
#13 holdsStakeIn #1 ; percent=20.83% ; time=截至6月末
#14 holdsStakeIn #1
#15 holdsStakeIn #1 ; percent=4.9% ; time=截至6月末
#16 supervises #13
#17 metric 全国销售挖掘机 = 12.05 万台 ; time=上半年
#17 metric 全国挖掘机销售同比增长 = 16.8 % ; time=上半年
#17 metric 国内销售挖掘机 = 6.56 万台 ; time=上半年
#17 metric 出口挖掘机 = 5.49 万台 ; time=上半年
#19 holdsPosition #18 ; title=研究员
#19 said “大挖要等矿山端资本开支”
#1 metric 净利润 = 72 亿元 ; time=全年 ; status=planned
#3 holdsPosition #2 ; title=记者
#23 metric 收入增长 = 6.0 % ; time=1-6月
#24 locatedIn #6
