⟦Province#1|海南⟧：⟦Company#2|海马汽车⟧“换挡”氢能

　　在⟦City#3|海口⟧，一辆辆氢燃料电池网约车悄然上路。这是⟦Company#2|海马汽车股份有限公司⟧与⟦Company#4|丰田汽车⟧合作开发的⟦Product#5|海马7X-H⟧，首批投放30辆，单次加氢3分钟，续航超过600公里。
　　⟦Company#2|海马汽车⟧曾是⟦Company#6|一汽海马⟧，2007年更名，一度年销20万辆，此后受新能源浪潮冲击，连年亏损，2023年仅售出2.9万辆。“不转，等死；乱转，找死。”⟦Company#2~|公司⟧董事长⟦Person#7|景铁柱⟧说，团队讨论了一年多，决定押注“光伏—电解水制氢—高压加氢—氢车运营”这条路。
　　转型需要伙伴。2023年9月，⟦Company#2|海马汽车⟧与⟦Company#4|丰田⟧、⟦Company#8|亿华通⟧签署协议，由后两家供应第二代电堆和系统；⟦Facility#9|海马海口基地制氢加氢站⟧由⟦Institution#10|海南大学⟧⟦OrganizationUnit#11|氢能研究院⟧提供技术支持，⟦Company#12|国家电投海南公司⟧参股建设，日加氢能力1000公斤。该站去年10月投用，是⟦Province#1|海南⟧第一座70兆帕高压加氢站。
　　地方政府伸出援手。⟦GovernmentBody#13|海南省工信厅⟧印发《⟦Policy#14|海南省氢能产业发展中长期规划（2023—2035年）⟧》，将⟦City#3|海口⟧列为应用示范城市；⟦GovernmentBody#15|海口市国资委⟧所属⟦Group#16|海口市投资管理集团⟧拟向⟦Company#2|海马汽车⟧增资5亿元，取得不超过8%的股份，目前正在尽职调查。⟦GovernmentBody#13|省工信厅⟧副厅长⟦Person#17|符传海⟧介绍，⟦Province#1~|全省⟧计划到2025年投运氢车200辆、加氢站6座。
　　也有人不看好。⟦Institution#18|中国电动汽车百人会⟧研究员⟦Person#19|劳启明⟧认为，氢气零售价仍高达每公斤60元，乘用车用氢“账算不过来”。⟦Person#7|景铁柱⟧承认成本是最大的坎，他给出的目标是三年内降到25元。
　　财报显示，2024年上半年，⟦Company#2|海马汽车⟧实现营业收入8.13亿元，同比下降41.2%，净亏损9640万元，亏损同比收窄12.5%；出口⟦Place#20|越南⟧、⟦Place#21|菲律宾⟧等国5300辆，占销量的六成以上。⟦Group#22|一汽集团⟧已于2021年清仓所持⟦Company#2|海马汽车⟧股份，双方再无股权关系。
====
#2 produces #5
#4 produces #5
#2 cooperatesWith #4
#2 cooperatesWith #8
#2 formedFrom #6 ; time=2007年
#5 metric 投放 = 30 辆
#5 metric 续航 = 600 公里 ; approx=atLeast
#5 metric 单次加氢 = 3 分钟
#2 metric 销量 = 2.9 万辆 ; time=2023年
#7 holdsPosition #2 ; title=董事长
#7 said “不转，等死；乱转，找死。”
#11 partOf #10
#2 cooperatesWith #10
#12 holdsStakeIn #9
#2 operates #9
#9 metric 日加氢能力 = 1000 公斤
#9 locatedIn #3
#3 locatedIn #1
#13 issued #14
#16 subsidiaryOf #15
#15 supervises #16
#16 holdsStakeIn #2 ; percent=8% ; status=planned
#16 metric 增资 = 5 亿元 ; status=planned
#17 holdsPosition #13 ; title=副厅长
#1 metric 投运氢车 = 200 辆 ; time=到2025年 ; status=planned
#1 metric 加氢站 = 6 座 ; time=到2025年 ; status=planned
#19 holdsPosition #18 ; title=研究员
#2 metric 营业收入 = 8.13 亿元 ; time=2024年上半年
#2 metric 营业收入同比下降 = 41.2 % ; time=2024年上半年
#2 metric 净亏损 = 9640 万元 ; time=2024年上半年
#2 metric 亏损同比收窄 = 12.5 % ; time=2024年上半年
#2 metric 出口 = 5300 辆 ; time=2024年上半年
#22 holdsStakeIn #2 ; status=ended
#2 locatedIn #3
