⟦GovernmentBody#1|山西省国资委⟧2021年上半年省属企业运行情况通报
各省属企业：

一、总体情况
1—6月，省属企业合并营业收入8,476.3亿元，同比增长29.4%；利润总额246.8亿元，同比增长1.9倍；资产总额3.53万亿元，净资产8,620亿元，资产负债率75.6%，较年初下降0.9个百分点。上缴税费527亿元。入库项目137个，完成投资489亿元，为年计划的43.2%。
二、分行业情况
⟦Industry#2|煤炭⟧：四户煤炭集团原煤产量3.31亿吨，增长15.6%，商品煤综合售价494元/吨，较上年同期上涨141元；⟦Group#3|晋能控股⟧、⟦Group#4|山西焦煤⟧、⟦Group#5|潞安化工⟧、⟦Group#6|华阳新材料⟧利润分别为64.2亿元、59.8亿元、17.5亿元和12.1亿元，合计占省属企业的62%。
⟦Industry#7|冶金⟧：⟦Group#8|太钢集团⟧（⟦Group#9|中国宝武⟧2020年12月受让51%股权，不再并表，仅作参考）粗钢577万吨，利润78亿元。
⟦Industry#11|装备制造⟧：⟦Group#12|太重集团⟧营业收入73亿元，新签订货额101亿元，增长26%；⟦Company#13|太重轨道⟧⟦Facility#14|智能车轮产线⟧出口轮对2.7万片；⟦Company#15|智奇铁路设备⟧利润8,600万元。
⟦Industry#16|文旅⟧：⟦Group#17|山西文旅集团⟧接待1,089万人次、亏损9,300万元，减亏2.4亿元，⟦Project#18|云冈酒店群⟧、⟦Project#19|黄河一号旅游公路驿站⟧投用。
⟦Industry#20|建筑⟧：⟦Group#21|山西建投⟧新签合同额782亿元；⟦Project#22|太原武宿机场三期⟧、⟦Project#23|晋阳里高架⟧为在建最大两单。
⟦Industry#24|交通⟧：⟦Group#25|山西路桥⟧、⟦Group#26|山西交控⟧合计投资187亿元，收费里程5,440公里。
三、存在的主要问题
（一）“一煤独大”没有改变，非煤企业利润贡献38%，其中⟦Group#5|潞安化工⟧⟦Project#27|襄垣180项目⟧亏损3.4亿元；
（二）资产负债率高于全国省级监管企业平均水平11.3个百分点；
（三）16户企业研发投入强度低于1%；
（四）安全形势严峻，⟦Facility#28|大同忻州窑矿⟧“5·25”事故造成2人死亡，已约谈⟦Group#3|晋能控股⟧负责人。
四、下半年工作要求
聚焦⟦Initiative#29|国企改革三年行动⟧决胜年，推动⟦Initiative#30|十项攻坚⟧；加快⟦Initiative#31|六定改革⟧扩面（三级企业完成率100%）；抓好⟦Project#32|晋北采煤沉陷区基地⟧、⟦Project#33|长治千万吨级煤炭分质利用⟧等10项重大项目；推进⟦Group#4|山西焦煤⟧整合⟦Company#34|汾西中兴⟧、⟦Group#5|潞安化工⟧引战、⟦Group#12|太重⟧上市公司定增；压减⟦Group#3|晋能控股⟧层级至五级以内；发展⟦Industry#35|碳纤维⟧、⟦Industry#36|氢能⟧、⟦Industry#37|信创⟧等新动能；全年力争实现营业收入1.6万亿元、利润350亿元以上。
　　⟦GovernmentBody#1|省国资委⟧⟦OrganizationUnit#38|综合处⟧供稿
====
#1 metric 省属企业营业收入 = 8476.3 亿元 ; time=1—6月
#1 metric 省属企业营业收入同比增长 = 29.4 % ; time=1—6月
#1 metric 省属企业利润总额 = 246.8 亿元 ; time=1—6月
#1 metric 省属企业利润总额同比增长 = 1.9 倍 ; time=1—6月
#1 metric 省属企业资产总额 = 3.53 万亿元 ; time=1—6月
#1 metric 省属企业净资产 = 8620 亿元 ; time=1—6月
#1 metric 省属企业资产负债率 = 75.6 % ; time=1—6月
#1 metric 省属企业资产负债率较年初下降 = 0.9 个百分点 ; time=1—6月
#1 metric 上缴税费 = 527 亿元 ; time=1—6月
#1 metric 入库项目 = 137 个 ; time=1—6月
#1 metric 完成投资 = 489 亿元 ; time=1—6月
#1 metric 完成投资占年计划 = 43.2 % ; time=1—6月
#2 metric 原煤产量 = 3.31 亿吨 ; time=1—6月
#2 metric 原煤产量增长 = 15.6 % ; time=1—6月
#2 metric 商品煤综合售价 = 494 元/吨 ; time=1—6月
#2 metric 商品煤综合售价上涨 = 141 元 ; time=1—6月
#3 metric 利润 = 64.2 亿元 ; time=1—6月
#4 metric 利润 = 59.8 亿元 ; time=1—6月
#5 metric 利润 = 17.5 亿元 ; time=1—6月
#6 metric 利润 = 12.1 亿元 ; time=1—6月
#3 metric 合计利润占省属企业 = 62 % ; time=1—6月
#4 metric 合计利润占省属企业 = 62 % ; time=1—6月
#5 metric 合计利润占省属企业 = 62 % ; time=1—6月
#6 metric 合计利润占省属企业 = 62 % ; time=1—6月
#9 holdsStakeIn #8 ; percent=51% ; time=2020年12月
#8 metric 粗钢产量 = 577 万吨 ; time=1—6月
#8 metric 利润 = 78 亿元 ; time=1—6月
#12 metric 营业收入 = 73 亿元 ; time=1—6月
#12 metric 新签订货额 = 101 亿元 ; time=1—6月
#12 metric 新签订货额增长 = 26 % ; time=1—6月
#13 operates #14
#13 metric 出口轮对 = 2.7 万片 ; time=1—6月
#15 metric 利润 = 8600 万元 ; time=1—6月
#17 metric 接待游客 = 1089 万人次 ; time=1—6月
#17 metric 亏损 = 9300 万元 ; time=1—6月
#17 metric 减亏 = 2.4 亿元 ; time=1—6月
#17 hasProject #18
#17 hasProject #19
#21 metric 新签合同额 = 782 亿元 ; time=1—6月
#21 hasProject #22
#21 hasProject #23
#25 metric 合计投资 = 187 亿元 ; time=1—6月
#26 metric 合计投资 = 187 亿元 ; time=1—6月
#25 metric 收费里程 = 5440 公里
#26 metric 收费里程 = 5440 公里
#1 metric 非煤企业利润贡献 = 38 %
#5 hasProject #27
#27 metric 亏损 = 3.4 亿元
#1 metric 资产负债率高于全国省级监管企业平均水平 = 11.3 个百分点
#1 metric 研发投入强度低于1%企业 = 16 户
#28 metric 死亡 = 2 人
#1 launched #29
#1 launched #30
#1 launched #31
#31 metric 三级企业完成率 = 100 %
#1 hasProject #32 ; status=planned
#1 hasProject #33 ; status=planned
#1 metric 重大项目 = 10 项 ; status=planned
#4 acquired #34 ; status=planned
#1 developsIndustry #35 ; status=planned
#1 developsIndustry #36 ; status=planned
#1 developsIndustry #37 ; status=planned
#1 metric 营业收入 = 1.6 万亿元 ; time=全年 ; status=planned
#1 metric 利润 = 350 亿元 ; time=全年 ; approx=atLeast ; status=planned
#38 partOf #1
