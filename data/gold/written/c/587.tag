⟦Company#1|国药控股股份有限公司⟧2025年中期业绩发布：收入2860亿元，⟦Platform#28|器械板块⟧承压

【⟦Place#2|香港⟧，8月24日】⟦Company#1|国药控股⟧（01099.HK）今天公布截至2025年6月30日止六个月之未经审计业绩。

▍财务概要：营业收入人民币2860.43亿元，同比下降2.95%；净利润59.76亿元；归属于母公司持有者之净利润34.66亿元，同比下降6.43%；每股基本盈利1.11元；应收账款周转天数119天，拉长5天；经营现金净流出改善57亿元。

▍分部表现：
⟦Platform#27|医药分销⟧——收入2185.3亿元，占比74.6%，⟦Province#30|北京⟧、⟦Province#31|上海⟧、⟦Province#32|广东⟧三地合计约占分部四成。⟦Company#3|国药股份⟧（600511.SH）麻精药品细分市占率保持八成以上；⟦Company#4|国药一致⟧在⟦Place#5|粤桂⟧的院内直销增1.8%。
⟦Platform#28|医疗器械⟧——570.5亿元，-2.5%，占19.5%；集中配送项目签约医院新增89家，累计1462家。⟦Company#6|国药器械⟧自有品牌⟦Product#7|国器致和⟧影像设备装机376台。
⟦Platform#29|医药零售⟧——171.6亿元，+3.7%。⟦Company#8|国大药房⟧门店8591家（其中直营6970家），净关闭978家，亏损收窄；⟦Company#9|国药SPS专业药房⟧收入升18%。
其他（工业、化学试剂等）约43.2亿元，⟦Company#10|国药化学试剂⟧推出⟦Product#11|沪试芯级⟧氢氟酸，切入⟦Industry#12|半导体湿电子化学品⟧。

▍重点工作：
（一）物流：⟦Facility#13|国药控股西北物流中心⟧在⟦Place#14|西咸新区⟧启用，5.6万平方米、冷库4000平方米；⟦Platform#15|赛飞云仓⟧接入社会仓210座。
（二）协同：完成对⟦Company#16|国药天目湖康养⟧之股权注销，不再并表；以2.12亿元向⟦Company#17|上海现代制药⟧出让⟦Company#18|国药中联⟧19%权益。
（三）数智化：国药供应链大模型“⟦Platform#19|灵枢⟧”上线，订单预测准确率提高14个百分点。
（四）ESG：获⟦Honor#20|MSCI ESG评级AA⟧，入选⟦Honor#21|财富中国ESG影响力榜⟧。

▍股东：⟦Company#22|国药产业投资有限公司⟧持股50.36%，⟦Company#22~|该公司⟧由⟦Group#23|国药集团⟧（51%）及⟦Company#24|上海复星医药⟧（49%）共同持有；⟦Group#23|国药集团⟧另直接持有6.64%。

执行董事、总裁⟦Person#25|隗廷栋⟧称：“量在，价在降，我们的办法是把每一箱药的成本再抠掉三毛钱。”同期，据⟦GovernmentBody#26|商务部⟧报告，全国药品流通市场销售总额1.49万亿元，同比增长0.6%。
====
#1 metric 营业收入 = 2860.43 亿元 ; time=截至2025年6月30日止六个月
#1 metric 营业收入同比下降 = 2.95 % ; time=截至2025年6月30日止六个月
#1 metric 净利润 = 59.76 亿元 ; time=截至2025年6月30日止六个月
#1 metric 归属于母公司持有者之净利润 = 34.66 亿元 ; time=截至2025年6月30日止六个月
#1 metric 归属于母公司持有者之净利润同比下降 = 6.43 % ; time=截至2025年6月30日止六个月
#1 metric 每股基本盈利 = 1.11 元
#1 metric 应收账款周转天数 = 119 天
#1 metric 应收账款周转天数增加 = 5 天
#1 metric 经营现金净流出改善 = 57 亿元
#27 metric 收入 = 2185.3 亿元
#27 metric 收入占比 = 74.6 %
#3 subsidiaryOf #1
#3 metric 麻精药品细分市占率 = 80 % ; approx=atLeast
#4 subsidiaryOf #1
#4 metric 院内直销增长 = 1.8 %
#28 metric 收入 = 570.5 亿元
#28 metric 收入下降 = 2.5 %
#28 metric 收入占比 = 19.5 %
#1 metric 集中配送新增签约医院 = 89 家
#1 metric 集中配送累计签约医院 = 1462 家
#6 subsidiaryOf #1
#6 produces #7
#7 metric 装机 = 376 台
#29 metric 收入 = 171.6 亿元
#29 metric 收入增长 = 3.7 %
#8 subsidiaryOf #1
#8 metric 门店 = 8591 家
#8 metric 直营门店 = 6970 家
#8 metric 净关闭门店 = 978 家
#9 subsidiaryOf #1
#9 metric 收入增长 = 18 %
#1 metric 其他收入 = 43.2 亿元 ; approx=about
#10 subsidiaryOf #1
#10 produces #11
#10 developsIndustry #12
#13 locatedIn #14
#1 operates #13
#13 metric 面积 = 5.6 万平方米
#13 metric 冷库 = 4000 平方米
#15 metric 接入社会仓 = 210 座
#16 subsidiaryOf #1 ; status=ended
#17 acquired #18 ; percent=19%
#17 holdsStakeIn #18 ; percent=19%
#1 holdsStakeIn #18 ; percent=19% ; status=ended
#1 metric 出让国药中联权益金额 = 2.12 亿元
#1 established #19
#19 metric 订单预测准确率提高 = 14 个百分点
#1 receivedHonor #20
#1 receivedHonor #21
#22 holdsStakeIn #1 ; percent=50.36%
#23 holdsStakeIn #22 ; percent=51%
#24 holdsStakeIn #22 ; percent=49%
#23 holdsStakeIn #1 ; percent=6.64%
#25 holdsPosition #1 ; title=执行董事、总裁
#25 said “量在，价在降，我们的办法是把每一箱药的成本再抠掉三毛钱。”
#26 metric 全国药品流通市场销售总额 = 1.49 万亿元
#26 metric 全国药品流通市场销售总额同比增长 = 0.6 %
