⟦Company#1|雷沃智慧农业⟧拟收购⟦Place#4|德国⟧⟦Company#5|施泰因⟧收获机51%股权

4月7日晚，⟦Company#1|潍柴雷沃智慧农业科技股份有限公司⟧（简称⟦Company#1|雷沃智农⟧）披露，⟦Company#1~|公司⟧拟通过其⟦Place#2|卢森堡⟧全资子公司⟦Company#3|Lovol Europe S.à r.l.⟧，以6,840万欧元现金收购⟦Place#4|德国⟧⟦Company#5|Stein Erntetechnik GmbH⟧（下称“⟦Company#5|施泰因⟧”）51%的股权。卖方是⟦Place#6|荷兰⟧私募基金⟦Fund#7|Amstel Industrial Fund III⟧和创始家族，交易后⟦Fund#7|Amstel⟧持股由80%降为31%，家族持股由20%降为18%。

⟦Company#5|施泰因⟧1923年创立，总部在⟦Place#8|下萨克森⟧，主要做⟦Product#9|马铃薯收获机械⟧与⟦Product#34|甜菜机⟧，代表机型⟦Product#10|SE 260⟧双行牵引式收获机在⟦Place#11|西欧⟧占有率约14%。2022财年，⟦Company#5|施泰因⟧营业收入1.27亿欧元，EBITDA为1,190万欧元，员工462人；同期⟦Company#1|雷沃智农⟧营业收入171.8亿元，净利润8.35亿元，⟦Product#12|谷神⟧系列轮式谷物收获机连续多年国内第一，两边体量差了近二十倍。按持股51%计，本次对价对应⟦Company#5|施泰因⟧整体估值约1.34亿欧元，为2022年EBITDA的11.3倍。

⟦Company#1~|公司⟧解释说，国内马铃薯机收率仅三成，⟦Province#13|内蒙古⟧⟦City#33|乌兰察布⟧、⟦Province#14|甘肃⟧⟦City#15|定西⟧的种植户长期依赖进口。收购后将在⟦County#16|诸城⟧新建⟦Project#17|大型薯类收获机产线⟧，计划投资3.2亿元，2025年形成年产1200台能力，国产化后单台价格有望从进口的180万元降到95万元。⟦Product#10|SE 260⟧将使用⟦Product#18|雷沃阿波斯⟧品牌同步在国内销售。

按规定，本次交易须报⟦GovernmentBody#19|山东省国资委⟧备案，并取得⟦Place#4|德国⟧⟦GovernmentBody#20|联邦经济和气候保护部⟧的外国直接投资无异议证明。⟦Group#21|潍柴控股集团⟧作为⟦Company#1|雷沃智农⟧的间接控股股东（直接控股股东为⟦Company#22|潍柴动力⟧，持股61.1%），已出具支持函。⟦Company#1|雷沃智农⟧董事会秘书⟦Person#24|戴逢春⟧透露，交割后原管理层留任三年，⟦Company#5|施泰因⟧与⟦Institution#25|霍恩海姆大学⟧共建的⟦OrganizationUnit#26|地下作物实验室⟧也将保留。

值得一提的是，这已是⟦Group#21|潍柴⟧系第五次出手欧洲。此前⟦Company#22|潍柴动力⟧先后控股⟦Place#27|法国⟧⟦Company#28|博杜安⟧、⟦Place#29|意大利⟧⟦Company#30|法拉帝⟧、入主⟦Place#4|德国⟧⟦Company#31|林德液压⟧，并为⟦Group#32|凯傲集团⟧（KION）第一大股东，持股46.5%。
⟦Company#1|雷沃智农⟧并非唯一出海的国内农机企业。⟦Group#61|中国一拖⟧2011年收购⟦Place#27|法国⟧⟦Company#62|McCormick传动系⟧后，⟦Product#63|东方红⟧动力换挡拖拉机出口⟦Place#64|哈萨克斯坦⟧、⟦Place#65|巴西⟧等国，去年出口额4.6亿美元；⟦Company#66|沃得农机⟧在⟦Place#67|印度⟧⟦Place#68|浦那⟧设厂，年产联合收割机5000台。国内支持政策也在加码，⟦GovernmentBody#69|农业农村部⟧今年把⟦Initiative#70|丘陵山区农机装备补短板⟧列为重点，中央财政补贴资金212亿元，较上年增加12亿元。对普通农机手来说，谁的品牌、谁的资本并不重要，坏了有人修、零件三天到才重要。
====
#1 acquired #5 ; percent=51% ; status=planned
#3 acquired #5 ; percent=51% ; status=planned
#3 subsidiaryOf #1
#3 locatedIn #2
#1 metric 收购金额 = 6840 万欧元 ; status=planned
#7 holdsStakeIn #5 ; percent=31% ; status=planned
#5 locatedIn #8
#8 locatedIn #4
#5 produces #9
#5 produces #34
#5 produces #10
#10 metric 西欧占有率 = 14 % ; approx=about
#5 metric 营业收入 = 1.27 亿欧元 ; time=2022财年
#5 metric EBITDA = 1190 万欧元 ; time=2022财年
#5 metric 员工 = 462 人
#1 metric 营业收入 = 171.8 亿元 ; time=2022财年
#1 metric 净利润 = 8.35 亿元 ; time=2022财年
#1 produces #12
#5 metric 整体估值 = 1.34 亿欧元 ; approx=about
#5 metric 估值倍数 = 11.3 倍
#1 hasProject #17
#17 metric 投资 = 3.2 亿元 ; status=planned
#17 metric 年产能力 = 1200 台 ; time=2025年 ; status=planned
#17 locatedIn #16 ; status=planned
#10 metric 单台价格 = 95 万元 ; status=planned
#1 produces #18
#15 locatedIn #14
#33 locatedIn #13
#21 holdsStakeIn #1
#22 holdsStakeIn #1 ; percent=61.1%
#1 subsidiaryOf #22
#24 holdsPosition #1 ; title=董事会秘书
#5 cooperatesWith #25
#5 established #26
#25 established #26
#22 holdsStakeIn #28
#22 holdsStakeIn #30
#22 holdsStakeIn #31
#22 holdsStakeIn #32 ; percent=46.5%
#28 locatedIn #27
#30 locatedIn #29
#31 locatedIn #4
#22 subsidiaryOf #21
#5 locatedIn #4
#61 acquired #62 ; time=2011年
#61 produces #63
#61 metric 出口额 = 4.6 亿美元 ; time=去年
#66 metric 年产联合收割机 = 5000 台
#66 locatedIn #68
#68 locatedIn #67
#62 locatedIn #27
#69 launched #70 ; time=今年
#69 metric 中央财政补贴资金 = 212 亿元 ; time=今年
#69 metric 中央财政补贴资金增加 = 12 亿元 ; time=今年
