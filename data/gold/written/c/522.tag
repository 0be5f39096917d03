两大煤企“牵手” ⟦Province#2|河南⟧谋什么

9月25日，⟦GovernmentBody#35|河南省委⟧、⟦GovernmentBody#33|省政府⟧宣布对⟦Group#3|河南能源集团有限公司⟧和⟦Group#4|中国平煤神马控股集团有限公司⟧实施战略重组。一家年产原煤超6000万吨，一家手握“煤—焦—化—电—硅”链条，重组后的⟦Group#1|中原能源化工集团⟧（暂定名）资产总额约5800亿元，职工25.7万人，营业收入预计跻身全国煤企前五。

从矿工到掌舵人，⟦Person#5|蒲长生⟧被任命为⟦OrganizationUnit#34|重组工作领导小组⟧组长。“1+1不是堆煤堆，是把化工堆里的亏损源拿掉。”当天下午，他对两家企业中层以上干部428人讲了这句话。台下坐着⟦Company#6|义煤公司⟧董事长⟦Person#7|景明堂⟧，去年⟦Company#6|义煤⟧亏损9.8亿元，是全系最大的失血点。

翻看报表，⟦Group#3|河南能源⟧2024年营收1208亿元、利润36.2亿元，但化工板块亏了27.4亿元；⟦Group#4|平煤神马⟧营收1680亿元、利润22.7亿元，⟦Company#8|平煤股份⟧（601666）贡献归母净利润23.5亿元，而光伏赛道的⟦Company#9|平煤隆基⟧、⟦Company#10|首山科技⟧受价格战拖累。⟦Company#11|易成新能⟧（300080）更是一年内三次下修业绩。两家资产负债率分别为72.1%、68.9%，合计有息负债2460亿元。

方案主线有三条。其一，煤炭做加法：⟦Facility#12|赵固二矿⟧、⟦Facility#13|平煤六矿⟧等18对矿井智能化，五年内煤炭产能稳定在9000万吨以上，其中⟦Place#14|新疆⟧基地1200万吨。其二，化工做减法：⟦Project#15|鹤壁煤化工60万吨甲醇⟧转产可降解材料，⟦Company#16|龙宇煤化工⟧乙二醇装置关停，去年⟦Company#16~|该厂⟧停产检修217天。其三，新材料做乘法：⟦Product#17|尼龙66工业丝⟧、⟦Product#18|己二腈⟧、⟦Product#19|T1100级碳纤维⟧，⟦Company#20|神马股份⟧（600810）拟引入⟦Group#21|中国石化⟧合资建⟦Project#22|艾邦己二胺三期⟧，总投资43亿元，年产10万吨。

重组还牵动上市公司棋盘。⟦Company#23|大有能源⟧（600403）、⟦Company#8|平煤股份⟧、⟦Company#20|神马股份⟧三家同日停牌两天，复牌首日⟦Company#23|大有能源⟧涨停。⟦Company#24|国泰海通证券⟧能源首席⟦Person#25|祁远航⟧指出，同业竞争承诺须在36个月内兑现，“⟦Company#8|平煤股份⟧或为唯一煤炭上市平台，⟦Company#23|大有⟧注入或换股均有可能。”⟦GovernmentBody#26|中国证监会河南监管局⟧已提示做好内幕信息管理。

时间表方面，10月底完成⟦Initiative#27|资产清查⟧与⟦Initiative#28|合规体检⟧，年底前完成⟦OrganizationUnit#29|新集团董事会⟧组建，2026年一季度挂牌新公司；⟦GovernmentBody#30|省国资委⟧持股比例、总部设于⟦City#31|郑州⟧还是⟦City#32|平顶山⟧仍未公布。
对⟦Province#2|河南⟧而言，这也是继⟦Group#61|中豫航空集团⟧、⟦Group#62|河南交通投资集团⟧、⟦Group#63|河南数字产业集团⟧之后的又一次大手笔。三年来，省管企业由29户调整为18户，其中⟦Group#63|河南数产集团⟧由⟦Company#64|黄河信产⟧、⟦Company#65|河南云投公司⟧等7户组成，目前运营⟦Facility#66|郑州人工智能计算中心⟧，算力3000P；⟦Group#61|中豫航空⟧控股的⟦Company#67|中州航空⟧去年旅客运输量213万人次，增长31%。煤炭、化工之外，⟦Group#4|平煤神马⟧近年重点培育的⟦Industry#68|碳化硅半导体⟧也有眉目，⟦Company#69|平煤神马中宜创芯⟧8英寸粉体纯度达到“8N8”，年产能2000吨，客户覆盖⟦Company#70|天岳先进⟧等三十余家。
====
#1 formedFrom #3
#1 formedFrom #4
#1 metric 资产总额 = 5800 亿元 ; approx=about
#1 metric 职工 = 25.7 万人
#5 holdsPosition #34 ; title=组长
#5 said “1+1不是堆煤堆，是把化工堆里的亏损源拿掉。”
#7 holdsPosition #6 ; title=董事长
#6 metric 亏损 = 9.8 亿元 ; time=去年
#6 subsidiaryOf #3
#3 metric 营收 = 1208 亿元 ; time=2024年
#3 metric 利润 = 36.2 亿元 ; time=2024年
#3 metric 化工板块亏损 = 27.4 亿元 ; time=2024年
#4 metric 营收 = 1680 亿元 ; time=2024年
#4 metric 利润 = 22.7 亿元 ; time=2024年
#8 metric 归母净利润 = 23.5 亿元 ; time=2024年
#8 subsidiaryOf #4
#9 subsidiaryOf #4
#10 subsidiaryOf #4
#11 subsidiaryOf #4
#3 metric 资产负债率 = 72.1 %
#4 metric 资产负债率 = 68.9 %
#3 metric 有息负债合计 = 2460 亿元
#4 metric 有息负债合计 = 2460 亿元
#1 metric 智能化矿井 = 18 对 ; status=planned
#1 metric 煤炭产能 = 9000 万吨 ; approx=atLeast ; status=planned
#14 metric 煤炭产能 = 1200 万吨 ; status=planned
#1 hasProject #15
#16 metric 停产检修 = 217 天 ; time=去年
#1 produces #17
#1 produces #18
#1 produces #19
#20 cooperatesWith #21
#20 hasProject #22
#21 hasProject #22
#22 metric 总投资 = 43 亿元
#22 metric 年产 = 10 万吨
#25 holdsPosition #24 ; title=能源首席
#25 said “平煤股份或为唯一煤炭上市平台，大有注入或换股均有可能。”
#1 launched #27
#1 launched #28
#29 partOf #1
#1 operates #12 ; status=planned
#1 operates #13 ; status=planned
#2 metric 省管企业 = 18 户 ; time=三年来
#63 formedFrom #64
#63 formedFrom #65
#63 operates #66
#66 metric 算力 = 3000 P
#67 subsidiaryOf #61
#67 metric 旅客运输量 = 213 万人次 ; time=去年
#67 metric 旅客运输量增长 = 31 % ; time=去年
#4 developsIndustry #68
#69 subsidiaryOf #4
#69 metric 年产能 = 2000 吨
#70 cooperatesWith #69
