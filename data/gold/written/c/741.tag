券商混改风向：⟦Company#1|国元证券⟧减持、⟦Company#2|华安证券⟧增持背后

　　本报见习记者 敖小葵

　　一减一增，⟦Province#30|安徽⟧两家国资券商在同一周有了动静。5月13日晚，⟦Company#1|国元证券⟧(000728.SZ)公告，第二大股东⟦Group#3|建安投资控股集团⟧拟通过大宗交易减持不超过8,727万股，即总股本的2%；5月16日，⟦Company#2|华安证券⟧(600909.SH)披露，控股股东⟦Group#4|安徽省国有资本运营控股集团⟧及一致行动人⟦Group#5|安徽出版集团⟧于近6个月累计增持4,180万股，耗资2.09亿元，合计持股比例升至38.12%。

　　减持的不缺钱。⟦Group#3|建安集团⟧是⟦City#6|亳州⟧最大的市级国企，持有⟦Company#1|国元⟧10.44%股份，2023年末总资产2,316亿元、营收185亿元，它解释说，减持所得将投向⟦Project#7|亳芜产业园三期⟧和⟦Project#8|北沿江高铁亳蒙段⟧资本金。⟦Institution#9|中国企业研究院⟧首席研究员⟦Person#10|惠如海⟧说：“地方国资在金融股里腾挪，是为补实业的窟窿，不必解读成看空。”

　　增持的打算盘。一季度，⟦Company#2|华安证券⟧实现营业收入8.45亿元，同比下降19.3%，归母净利润2.8亿元，同比下降24.1%；经纪业务净收入3.07亿元，占比36.3%；投行仅0.19亿元。⟦Company#1|国元证券⟧同期营收10.86亿元，归母净利润4.33亿元，分别增长-17.2%、-15.5%。“两家如果合并，净资产将达到570亿元，跻身前二十。”⟦Company#12|海通国际⟧分析师⟦Person#13|卓云舒⟧说。不过，⟦GovernmentBody#14|安徽省国资委⟧有关人士否认目前存在整合方案。

　　第三家⟦Province#30|安徽⟧系金融机构也没闲着。由⟦Group#4|安徽国控集团⟧和⟦Group#60|安徽省能源集团⟧分别持股38%、12%的⟦Company#61|安徽国控增动能基金公司⟧，4月完成对⟦Company#62|合肥兴泰期货⟧60%股权的收购，作价1.86亿元；⟦Company#63|徽商期货⟧去年净利润2.17亿元，在区域三家期货公司中最高，⟦Company#21|国元期货⟧为1.64亿元。⟦Initiative#64|安徽省金融国资布局优化三年行动⟧提出，到2026年省属金融企业总资产达到2.4万亿元，证券、期货、保险、担保、租赁各培育一户全国前三十。
　　历史上，两家曾有过一次擦肩。1991年，⟦Company#15|安徽省证券公司⟧成立；2000年，⟦Company#16|安徽国际信托投资公司⟧与⟦Company#17|安徽省信托投资公司⟧的证券业务合并，组建⟦Company#1|国元证券⟧；2003年，⟦Company#15|安徽省证券公司⟧更名为⟦Company#2|华安证券⟧，2007年风险处置时，曾由⟦Group#18|国元集团⟧托管137天。⟦Person#19|薄文起⟧——当年的托管组副组长、现任⟦Group#18|国元集团⟧总经济师——回忆，“要是那时候合了，就没有今天的双子星”。

　　业务上，两家都在拼错位。⟦Company#1|国元证券⟧控股⟦Company#20|国元国际⟧、⟦Company#21|国元期货⟧，参股⟦Company#22|长盛基金⟧41%，去年保荐⟦Company#23|艾可蓝⟧、⟦Company#24|井松智能⟧、⟦Company#25|新芝生物⟧等9单，⟦Initiative#26|科创“雏鹰”计划⟧陪跑企业318家；⟦Company#2|华安⟧的长处是财富管理，⟦Product#27|徽赢App⟧月活86万，代销规模412亿元，⟦Company#28|华富基金⟧由它持股49%。
====
#3 holdsStakeIn #1 ; percent=10.44%
#3 metric 拟减持股份 = 8727 万股 ; status=planned
#3 metric 拟减持占总股本 = 2 % ; status=planned
#4 holdsStakeIn #2 ; percent=38.12%
#2 subsidiaryOf #4
#5 holdsStakeIn #2 ; percent=38.12%
#4 metric 累计增持 = 4180 万股 ; time=近6个月
#4 metric 增持耗资 = 2.09 亿元 ; time=近6个月
#3 locatedIn #6
#3 metric 总资产 = 2316 亿元 ; time=2023年末
#3 metric 营收 = 185 亿元 ; time=2023年
#3 hasProject #7 ; status=planned
#3 hasProject #8 ; status=planned
#10 holdsPosition #9 ; title=首席研究员
#10 said “地方国资在金融股里腾挪，是为补实业的窟窿，不必解读成看空。”
#2 metric 营业收入 = 8.45 亿元 ; time=一季度
#2 metric 营业收入同比下降 = 19.3 % ; time=一季度
#2 metric 归母净利润 = 2.8 亿元 ; time=一季度
#2 metric 归母净利润同比下降 = 24.1 % ; time=一季度
#2 metric 经纪业务净收入 = 3.07 亿元 ; time=一季度
#2 metric 经纪业务净收入占比 = 36.3 % ; time=一季度
#2 metric 投行净收入 = 0.19 亿元 ; time=一季度
#1 metric 营收 = 10.86 亿元 ; time=一季度
#1 metric 归母净利润 = 4.33 亿元 ; time=一季度
#1 metric 营收增长 = -17.2 % ; time=一季度
#1 metric 归母净利润增长 = -15.5 % ; time=一季度
#13 holdsPosition #12 ; title=分析师
#13 said “两家如果合并，净资产将达到570亿元，跻身前二十。”
#1 formedFrom #16 ; time=2000年
#1 formedFrom #17 ; time=2000年
#2 formedFrom #15 ; time=2003年
#19 holdsPosition #18 ; title=总经济师
#19 said “要是那时候合了，就没有今天的双子星”
#20 subsidiaryOf #1
#21 subsidiaryOf #1
#1 holdsStakeIn #22 ; percent=41%
#1 metric 保荐 = 9 单 ; time=去年
#1 launched #26
#26 metric 陪跑企业 = 318 家
#2 produces #27
#27 metric 月活 = 86 万
#2 metric 代销规模 = 412 亿元
#2 holdsStakeIn #28 ; percent=49%
#4 holdsStakeIn #61 ; percent=38%
#60 holdsStakeIn #61 ; percent=12%
#61 acquired #62 ; percent=60% ; time=4月
#61 metric 收购作价 = 1.86 亿元
#63 metric 净利润 = 2.17 亿元 ; time=去年
#21 metric 净利润 = 1.64 亿元 ; time=去年
#64 metric 省属金融企业总资产 = 2.4 万亿元 ; time=到2026年 ; status=planned
