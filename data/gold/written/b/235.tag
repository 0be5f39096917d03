股票代码:688XXX.SH  股票简称:⟦Company#1|芯谷微⟧  公告编号:2023-009
关于股东协议转让股份暨权益变动的补充说明

⟦Company#1|合肥芯谷微电子股份有限公司⟧(以下简称“⟦Company#1|芯谷微⟧”)近日收到⟦Institution#2|上海证券交易所⟧《⟦Policy#29|关于芯谷微股东权益变动的监管工作函⟧》(上证科创公函〔2023〕0047号),现回复如下。

问题1:关于受让方。请说明⟦Group#3|合肥建投⟧、⟦Fund#4|安徽省新型显示产业基金⟧的出资来源。
回复:(1)⟦Group#3|合肥市建设投资控股(集团)有限公司⟧(⟦Group#3|合肥建投⟧)拟受让12%股份,价款7.92亿元,全部为自有资金;(2)⟦Fund#4|安徽省新型显示产业投资基金合伙企业⟧(⟦Fund#4|安徽显示基金⟧,规模100亿元,由⟦Group#3|合肥建投⟧与⟦Group#5|皖投集团⟧各认缴40%、⟦Company#6|兴业信托⟧认缴20%)拟受让5%股份,价款3.3亿元;转让方为⟦Company#7|北京君正创投⟧、⟦Place#30|日本⟧客商设立的⟦Company#8|富士芯株式会社⟧,⟦Company#8~|后者⟧减持后不再持股。

问题2:关于控制权。
回复:转让前,创始人⟦Person#9|狄岳⟧通过员工平台⟦Company#10|合肥芯聚⟧控制28.6%表决权;转让后仍为28.6%,⟦Group#3|合肥建投⟧将成为第二大股东。⟦Group#3|合肥建投⟧、⟦Fund#4|安徽显示基金⟧、⟦Company#11|合肥产投⟧三者同受⟦GovernmentBody#12|合肥市国资委⟧管理但未签署一致行动协议,合计持股19.8%。⟦Company#1~|公司⟧第一大股东与实际控制人均未变更。

问题3:关于技术依赖。
回复:(1)DRAM接口芯片⟦Product#13|DDR5 RCD系列⟧,2022年出货3100万颗,晶圆代工依赖⟦Company#14|台积电⟧(占采购额57%)和⟦Company#15|中芯国际⟧(24%);(2)子公司⟦Company#16|苏州芯谷智能⟧与⟦Institution#17|东南大学⟧共建“⟦OrganizationUnit#18|存算一体联合实验室⟧”,研发投入占比31.4%;(3)原由⟦Place#20|韩国⟧⟦Company#19|Hynix⟧许可的2项专利将于2026年到期。

问题4:关于关联交易。
回复:⟦Company#21|长鑫存储⟧为⟦Company#1~|公司⟧第一大客户,⟦Group#3|合肥建投⟧系⟦Company#21|长鑫存储⟧的间接股东,2023年预计与其发生关联交易4.3亿元。独立董事⟦Person#22|石磊⟧、⟦Person#23|叶承志⟧、⟦Person#24|Wolfgang Huber⟧发表了同意意见。

保荐机构⟦Company#25|华泰联合证券⟧核查后认为,上述回复真实、准确。保荐代表人:⟦Person#26|匡乐天⟧、⟦Person#27|闻雅⟧。

⟦OrganizationUnit#28|芯谷微董事会⟧
2023年3月3日
====
#2 issued #29
#3 holdsStakeIn #1 ; percent=12% ; status=planned
#3 metric 受让价款 = 7.92 亿元
#4 holdsStakeIn #1 ; percent=5% ; status=planned
#4 metric 受让价款 = 3.3 亿元
#4 metric 规模 = 100 亿元
#3 holdsStakeIn #4 ; percent=40%
#5 holdsStakeIn #4 ; percent=40%
#6 holdsStakeIn #4 ; percent=20%
#7 holdsStakeIn #1 ; status=ended
#8 holdsStakeIn #1 ; status=ended
#8 locatedIn #30
#9 holdsStakeIn #1 ; percent=28.6%
#10 holdsStakeIn #1 ; percent=28.6%
#9 holdsStakeIn #10
#12 supervises #3
#12 supervises #4
#12 supervises #11
#3 metric 三者合计持股 = 19.8 %
#1 produces #13
#13 metric 出货量 = 3100 万颗 ; time=2022年
#14 cooperatesWith #1
#14 metric 采购额占比 = 57 %
#15 metric 采购额占比 = 24 %
#15 cooperatesWith #1
#16 subsidiaryOf #1
#16 established #18
#17 established #18
#16 cooperatesWith #17
#16 metric 研发投入占比 = 31.4 %
#19 cooperatesWith #1
#19 locatedIn #20
#1 metric 许可专利 = 2 项
#21 cooperatesWith #1
#3 holdsStakeIn #21
#1 metric 预计关联交易 = 4.3 亿元 ; time=2023年 ; status=planned
#22 holdsPosition #1 ; title=独立董事
#23 holdsPosition #1 ; title=独立董事
#24 holdsPosition #1 ; title=独立董事
#25 cooperatesWith #1
#26 holdsPosition #25 ; title=保荐代表人
#27 holdsPosition #25 ; title=保荐代表人
#28 partOf #1
