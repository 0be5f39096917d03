⟦City#1|温州⟧国资亮出整改“回头看”账单
2024年第4期《⟦Policy#37|国资监管简报⟧》

⟦GovernmentBody#2|中共温州市委巡察组⟧去年反馈的42项问题，⟦GovernmentBody#3|温州市国资委⟧近日逐条公布进展：已办结37项，正在推进5项，责任追究党纪政务处分29人，收回违规资金2.18亿元。

从问题类别看，可归为“四张表”。
第一张，小金库表。⟦Initiative#4|账外账专项清查⟧覆盖⟦Group#5|温州城发集团⟧、⟦Group#6|温州交运集团⟧、⟦Group#7|温州现代集团⟧等11户一级企业，查出⟦Company#8|瓯江路停车公司⟧将停车费1140万元另设账户，⟦Company#9|市轮渡公司⟧以“劳务费”套取福利78万元。两家负责人⟦Person#10|厉道远⟧、⟦Person#11|潘宜春⟧被免职。
第二张，招标表。对2021年以来的3640个项目倒查，发现围标串标线索61条，移送⟦GovernmentBody#12|市公安局⟧8条。⟦Project#13|温州北站综合体⟧的幕墙工程因评标专家关系未回避而重新招标，中标价由3.47亿元降为3.12亿元，节约3500万元。今后一律进⟦Platform#14|瓯易采⟧平台，逾期未上平台的一票否决。
第三张，投资表。⟦Group#15|温州产投集团⟧（⟦Fund#16|温州科创基金⟧的管理人）2019年投向⟦Company#17|瓯光视显⟧的6000万元只收回1100万元，主办人⟦Person#18|阙少平⟧离职，问责到⟦OrganizationUnit#38|投委会⟧。该⟦Fund#16~|基金⟧规模50亿元，此后设置单一项目5%的红线。
第四张，闲置表。⟦City#1~|全市⟧清出闲置房产2190处，盘活1286处，年增租金0.94亿元；其中⟦County#19|瓯海区⟧⟦Township#20|梧田街道⟧的旧厂房改成⟦Facility#21|瓯绣非遗工坊⟧，入驻⟦Product#22|瓯绣⟧手艺人34名，⟦County#23|文成县⟧的⟦Facility#24|原珊溪供销社⟧交由⟦Group#7|现代集团⟧做成⟦Facility#25|侨乡咖啡驿站⟧。

记者注意到，简报还公布了尚未办结的5项：一是⟦Company#26|温州铁投⟧与⟦Company#27|沪杭铁路客专公司⟧的站房维护费纠纷，涉及5260万元；二是市属平台对⟦County#28|平阳⟧、⟦County#29|苍南⟧两地担保12.4亿元仍未释放；三是⟦Institution#30|温州大学瓯江学院⟧股权退出；四是⟦Company#31|市菜篮子公司⟧历史挂账；五是市县两级国资监管职责重叠。上述问题最晚于2024年9月30日前销号。

⟦GovernmentBody#3|市国资委⟧党委书记、主任⟦Person#32|董允佶⟧在⟦Meeting#33|整改调度会⟧上说，回头看不是再看一遍，“看见的要变成办见的”。他同时宣布启动⟦Initiative#34|清廉国企清风瓯越⟧行动，制定《⟦Policy#35|市属企业负责人履职待遇负面清单（修订）⟧》，公务用车压减18%。2023年，⟦City#1|温州市⟧属企业营业收入1032亿元，利润34.6亿元，均位列⟦Province#36|浙江⟧设区市第四。
【编后】账单晒出来只是第一步。从各地实践看，⟦City#61|台州⟧用⟦Platform#62|国资清风指数⟧给企业打分，⟦City#63|嘉兴⟧推行⟦Initiative#64|一把手述廉评议⟧，⟦Group#5|城发集团⟧则请⟦Institution#65|温州商学院⟧编了本《⟦Policy#66|国企采购负面案例五十则⟧》，发给2400名中层以上人员。指数也好，评议也好，案例也罢，最怕做成台账里的盆景。第一张表里的⟦Company#8|瓯江路停车公司⟧近日已装上⟦Product#67|瓯停宝⟧收费系统，停车费当日归集率由83%升到99.6%，这才是整改该有的样子。
====
#2 metric 反馈问题 = 42 项 ; time=去年
#3 metric 已办结 = 37 项
#3 metric 推进 = 5 项
#3 metric 党纪政务处分 = 29 人
#3 metric 收回违规资金 = 2.18 亿元
#3 launched #4
#4 metric 覆盖一级企业 = 11 户
#8 metric 停车费另设账户 = 1140 万元
#9 metric 套取福利 = 78 万元
#10 holdsPosition #8 ; title=负责人 ; status=ended
#11 holdsPosition #9 ; title=负责人 ; status=ended
#3 metric 倒查项目 = 3640 个 ; time=2021年以来
#3 metric 围标串标线索 = 61 条
#3 metric 移送线索 = 8 条
#13 metric 中标价 = 3.12 亿元
#13 metric 节约 = 3500 万元
#3 established #14
#15 holdsStakeIn #17 ; time=2019年
#15 metric 投资瓯光视显 = 6000 万元 ; time=2019年
#15 metric 收回 = 1100 万元
#16 metric 规模 = 50 亿元
#16 subsidiaryOf #15
#18 holdsPosition #15 ; title=主办人 ; status=ended
#1 metric 闲置房产 = 2190 处
#1 metric 盘活闲置房产 = 1286 处
#1 metric 年增租金 = 0.94 亿元
#20 locatedIn #19
#21 locatedIn #20
#21 metric 入驻手艺人 = 34 名
#7 operates #25
#25 locatedIn #23
#24 locatedIn #23
#26 metric 维护费纠纷 = 5260 万元
#1 metric 市属平台担保 = 12.4 亿元
#32 holdsPosition #3 ; title=党委书记、主任
#32 participatedIn #33
#32 said “看见的要变成办见的”
#3 launched #33
#3 launched #34
#3 issued #35
#3 metric 公务用车压减 = 18 %
#1 metric 市属企业营业收入 = 1032 亿元 ; time=2023年
#1 metric 市属企业利润 = 34.6 亿元 ; time=2023年
#3 supervises #5
#3 supervises #6
#3 supervises #7
#21 produces #22
#3 issued #37
#38 partOf #15
#61 established #62
#63 launched #64
#5 issued #66
#5 cooperatesWith #65
#66 metric 发放 = 2400 名
#67 metric 停车费当日归集率 = 99.6 %
