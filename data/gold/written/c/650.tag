⟦GovernmentBody#1|江门市国资委⟧⟦Initiative#2|百县千镇万村高质量发展工程⟧工作简报（第23期）

编者按：⟦GovernmentBody#34|省委⟧部署的⟦Initiative#2|百千万工程⟧进入第三个年头，市属企业如何各显其能？本期选登⟦Group#3|市水务⟧、⟦Group#4|交通⟧、⟦Group#5|城投集团⟧三家做法。

⟦Group#3|水务⟧：一张网补到村
截至2025年3月，⟦Group#3|市水务集团⟧农村供水业务覆盖⟦County#6|台山⟧、⟦County#7|开平⟧、⟦County#8|恩平⟧、⟦County#9|鹤山⟧四市，收编镇村小水厂78家，服务人口131万人。由⟦Group#3~|集团⟧控股80%、⟦Company#10|台山国投⟧参股20%的⟦Company#11|台山城乡供水公司⟧投资5.7亿元实施⟦Project#12|大隆洞水厂及配套管网工程⟧，日供水10万立方米，今年5月通水后，⟦Township#13|赤溪镇⟧、⟦Township#14|端芬镇⟧等7个镇告别季节性缺水；漏损率由34%降至13.6%，年节水1100万方。⟦Platform#15|侨乡水务一体化平台⟧可远程开关阀门2630只。

⟦Group#4|交通⟧：让山货“上车”
⟦Group#4|市交通集团⟧旗下⟦Company#16|江门公汽⟧开行镇村公交147条，客货邮融合站点83处，日均代运农副产品12.6吨，单件运费下降0.9元。⟦Company#16~|公汽⟧与⟦Company#17|江门邮政⟧合作的“⟦Product#18|侨邮快线⟧”把⟦Product#19|新会陈皮⟧、⟦Product#20|开平马冈鹅⟧、⟦Product#21|恩平簕菜⟧送进城。⟦Group#4~|集团⟧派驻⟦Township#22|大槐镇⟧的工作队争取资金560万元，建成⟦Project#23|大槐—沙湖驿道⟧8.9公里。

⟦Group#5|城投⟧：盘活“沉睡”的房
⟦Group#5|市城投集团⟧与⟦Company#24|碧乡公司⟧、⟦County#7|开平⟧⟦Township#25|塘口镇⟧签订三方协议，流转⟦Village#26|强亚村⟧、⟦Village#27|自力村⟧闲置侨房61栋，投资8300万元打造⟦Project#28|塘口侨墟民宿群⟧，已开业21栋，均价620元/间夜，2024年入住率57%，村集体分得租金73.4万元，比前年翻了1.8倍。

短评　算总账：三家市属企业去年投入12.7亿元、争取专项债7.6亿元，占全市企业投入的四成；而⟦City#29|江门⟧农村居民人均可支配收入为26384元，同比增6.1%，比全省平均低1203元，仍须加力。⟦GovernmentBody#1|市国资委⟧下一步将出台《⟦Policy#30|市属企业助力百千万工程考核细则⟧》，启动⟦Initiative#31|一企一镇⟧结对，14家企业对应28个镇，并与⟦Institution#32|五邑大学⟧合办⟦Initiative#33|乡村运营师培训班⟧。

附：机构沿革。⟦Group#4|江门市交通集团⟧2021年由⟦Company#50|市公路物资公司⟧、⟦Company#51|市汽运总公司⟧、⟦Company#52|市航道工程公司⟧三家合并而成；⟦Group#5|市城投⟧是由⟦Company#53|滨江建设公司⟧更名组建，两家与⟦Group#3|水务⟧均隶属⟦GovernmentBody#1|市国资委⟧监管，帮扶考核一律执行《⟦Policy#54|江门市驻镇帮镇扶村考评办法⟧》。
====
#34 launched #2
#3 participatedIn #2
#4 participatedIn #2
#5 participatedIn #2
#3 metric 收编镇村小水厂 = 78 家 ; time=截至2025年3月
#3 metric 服务人口 = 131 万人 ; time=截至2025年3月
#11 subsidiaryOf #3
#3 holdsStakeIn #11 ; percent=80%
#10 holdsStakeIn #11 ; percent=20%
#11 hasProject #12
#12 metric 投资 = 5.7 亿元
#12 metric 日供水 = 10 万立方米
#12 metric 受益镇 = 7 个 ; status=planned
#11 metric 漏损率 = 13.6 %
#11 metric 漏损率 = 34 %
#11 metric 年节水 = 1100 万方
#11 addresses “季节性缺水”
#15 metric 远程开关阀门 = 2630 只
#16 subsidiaryOf #4
#16 metric 镇村公交 = 147 条
#16 metric 客货邮融合站点 = 83 处
#16 metric 日均代运农副产品 = 12.6 吨
#16 metric 单件运费下降 = 0.9 元
#16 cooperatesWith #17
#16 produces #18
#17 produces #18
#4 pairedWith #22
#4 metric 争取资金 = 560 万元
#4 hasProject #23
#23 metric 长度 = 8.9 公里
#5 cooperatesWith #24
#5 cooperatesWith #25
#24 cooperatesWith #25
#25 locatedIn #7
#26 locatedIn #25
#27 locatedIn #25
#5 metric 流转闲置侨房 = 61 栋
#5 hasProject #28
#28 metric 投资 = 8300 万元
#28 metric 开业 = 21 栋
#28 metric 均价 = 620 元/间夜
#28 metric 入住率 = 57 % ; time=2024年
#28 metric 村集体分得租金 = 73.4 万元 ; time=2024年
#28 metric 村集体分得租金增长 = 1.8 倍
#1 metric 三家市属企业投入 = 12.7 亿元 ; time=去年
#1 metric 三家市属企业争取专项债 = 7.6 亿元 ; time=去年
#29 metric 农村居民人均可支配收入 = 26384 元
#29 metric 农村居民人均可支配收入同比增 = 6.1 %
#29 metric 农村居民人均可支配收入比全省平均低 = 1203 元
#1 issued #30 ; status=planned
#1 launched #31 ; status=planned
#31 metric 结对企业 = 14 家 ; status=planned
#31 metric 结对镇 = 28 个 ; status=planned
#1 launched #33 ; status=planned
#32 launched #33 ; status=planned
#1 cooperatesWith #32 ; status=planned
#4 formedFrom #50 ; time=2021年
#4 formedFrom #51 ; time=2021年
#4 formedFrom #52 ; time=2021年
#5 formedFrom #53
#1 supervises #3
#1 supervises #4
#1 supervises #5
#3 implements #54
#4 implements #54
#5 implements #54
