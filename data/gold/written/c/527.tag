关于⟦Group#1|厦门海沃集团⟧国有股权划转及增资有关事宜的公告（摘）

⟦GovernmentBody#2|厦门市财政局⟧、⟦GovernmentBody#3|厦门市人民政府国有资产监督管理委员会⟧于2014年3月联合批复，⟦GovernmentBody#3|市国资委⟧将持有的⟦Group#1|厦门海沃集团有限公司⟧（以下简称“⟦Group#1|海沃集团⟧”）100%股权，整体划转至⟦Group#4|厦门国贸控股集团有限公司⟧（以下简称“⟦Group#4|国贸控股⟧”），划转基准日为2013年12月31日。划转完成后，⟦Group#1|海沃集团⟧变更为⟦Group#4|国贸控股⟧全资子公司，并同步更名为⟦Company#5|厦门国贸海沃港航有限公司⟧。

⟦Group#1|海沃集团⟧划转前主要资产包括：
（1）⟦Company#6|厦门海沃码头公司⟧70%股权，账面净值2.13亿元；
（2）⟦Facility#7|刘五店港区⟧1号、2号泊位使用权；
（3）⟦Company#8|厦门外轮代理有限公司⟧18%股权；
（4）散货船⟦Product#9|海沃186⟧等3艘，合计载重吨8.4万吨；
（5）应收关联方款项1.06亿元。

截至划转基准日，⟦Group#1|海沃集团⟧经审计总资产19.87亿元，负债12.64亿元，2013年度营业收入6.93亿元，净利润-1,438万元；⟦Group#4|国贸控股⟧同期总资产431亿元，归属母公司所有者权益67.3亿元，利润总额17.2亿元。两项合并后，经测算⟦Group#4|国贸控股⟧资产负债率将由71.4%微升至71.6%。

增资事项：划转同时，⟦Group#4|国贸控股⟧以货币增资4亿元，其中2亿元用于⟦Project#10|刘五店二期散杂货码头⟧、1.2亿元偿还⟦Company#11|兴业银行厦门分行⟧到期借款、剩余补充流动资金；⟦Project#10~|该项目⟧总投资7.9亿元，预计2016年通过能力新增460万吨。

职工安置遵循“人随资产走”原则，在册职工612人由承接方继续履行劳动合同，拖欠的2011年以前集资房补贴318万元在90日内付清。异议人可于公告之日起30日内，向⟦GovernmentBody#3|市国资委⟧⟦OrganizationUnit#12|产权管理处⟧书面反映。
附：⟦Group#4|国贸控股⟧近三年主要参控股企业简况
⟦Company#61|厦门国贸⟧（600755）：持股33.22%，2013年营业收入503亿元，净利润8.6亿元，主营⟦Industry#62|钢铁贸易⟧、⟦Industry#63|房地产⟧，开发的⟦Project#64|国贸金沙湾⟧去化率87%。
⟦Company#65|中国厦门国际信托⟧：持股80%，受托资产1620亿元，发行的⟦Product#66|金鹭一号⟧规模4亿元。
⟦Company#67|厦门信达⟧（000701）：持股33.1%，⟦Product#68|信达光电⟧封装产能每月11亿颗，在⟦County#69|翔安⟧建⟦Project#70|信达物联安防产业园⟧，投资9.3亿元。
⟦Company#71|厦门宝达投资⟧：全资，系⟦Facility#72|象屿保税区⟧首批入驻企业，已停止经营。
====
#3 holdsStakeIn #1 ; percent=100% ; status=ended
#4 holdsStakeIn #1 ; percent=100%
#1 subsidiaryOf #4
#5 formedFrom #1
#5 subsidiaryOf #4
#1 holdsStakeIn #6 ; percent=70%
#6 metric 账面净值 = 2.13 亿元
#1 operates #7
#1 holdsStakeIn #8 ; percent=18%
#1 metric 散货船 = 3 艘
#1 metric 合计载重吨 = 8.4 万吨
#1 metric 应收关联方款项 = 1.06 亿元
#1 metric 总资产 = 19.87 亿元 ; time=截至划转基准日
#1 metric 负债 = 12.64 亿元 ; time=截至划转基准日
#1 metric 营业收入 = 6.93 亿元 ; time=2013年度
#1 metric 净利润 = -1438 万元 ; time=2013年度
#4 metric 总资产 = 431 亿元
#4 metric 归属母公司所有者权益 = 67.3 亿元
#4 metric 利润总额 = 17.2 亿元
#4 metric 资产负债率 = 71.6 % ; status=planned
#4 metric 增资 = 4 亿元
#4 metric 刘五店二期散杂货码头增资 = 2 亿元
#4 metric 偿还借款 = 1.2 亿元
#1 hasProject #10
#10 metric 总投资 = 7.9 亿元
#10 metric 新增通过能力 = 460 万吨 ; time=2016年 ; status=planned
#1 metric 在册职工 = 612 人
#1 metric 集资房补贴 = 318 万元
#12 partOf #3
#4 holdsStakeIn #61 ; percent=33.22%
#61 metric 营业收入 = 503 亿元 ; time=2013年
#61 metric 净利润 = 8.6 亿元 ; time=2013年
#61 developsIndustry #62
#61 developsIndustry #63
#61 hasProject #64
#64 metric 去化率 = 87 %
#4 holdsStakeIn #65 ; percent=80%
#65 subsidiaryOf #4
#65 metric 受托资产 = 1620 亿元
#65 produces #66
#66 metric 规模 = 4 亿元
#4 holdsStakeIn #67 ; percent=33.1%
#67 produces #68
#68 metric 封装产能 = 11 亿颗 ; time=每月
#67 hasProject #70
#70 locatedIn #69
#70 metric 投资 = 9.3 亿元
#71 subsidiaryOf #4
#71 locatedIn #72
