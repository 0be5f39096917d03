⟦Group#1|沪东中华⟧：一天之内交付、出坞、签约“三连击”

8月最后一个周五，⟦Place#2|长兴岛⟧的江风里响了三次汽笛。

7时，为⟦Company#3|卡塔尔能源⟧建造的首艘17.4万立方米LNG船“⟦Product#5|拉夫利亚⟧”轮离开⟦Facility#6|2号舾装码头⟧，较合同期提前47天；9时半，为⟦Company#7|法国达飞⟧建造的23000TEU双燃料集装箱船首制船出坞；下午，⟦Group#1|沪东中华造船（集团）有限公司⟧联合⟦Company#8|中船贸易⟧与⟦Company#9|日本商船三井⟧签下4艘全球最大的27.1万立方米⟦Product#10|QC-Max⟧型运输船，合同额约13亿美元。

至此，⟦Group#1|沪东中华⟧手持液化天然气船订单达到67艘，交船期排到2031年；年内已交付7艘，全年目标11艘，比去年多3艘。总经理⟦Person#11|糜建新⟧介绍，大型LNG船的平均建造周期已由24个月压到17个月，殷瓦钢焊接一次合格率99.85%。⟦Group#1~|公司⟧自主开发的第五代船型“⟦Product#12|长恒系列⟧”采用⟦Company#13|GTT⟧的⟦Product#14|NO96 Super+⟧围护系统，日蒸发率降至0.085%，单航次较上一代节省燃料一成左右。

⟦Group#1|沪东中华⟧是⟦Group#15|中国船舶集团⟧旗下骨干总装厂，2001年由⟦Company#16|沪东造船⟧和⟦Company#17|中华造船厂⟧合并而来，后又吸纳⟦Company#18|上海船厂⟧的主体业务。2021年起，其⟦Project#19|长兴造船基地二期⟧拉开序幕，工程用地4300亩，总投资180亿元，由⟦Company#20|中船九院⟧总承包，⟦Company#21|中交三航局⟧和⟦Company#22|上海建工四建⟧参建。⟦Project#19|二期⟧于今年6月整体建成，⟦Place#28|浦东⟧老厂随即关停，近9000名职工过江。

上半年，⟦Province#23|上海市⟧造船完工量412万载重吨，同比增长11.2%。⟦Institution#24|上海市船舶与海洋工程学会⟧秘书长⟦Person#25|计荣生⟧提醒，殷瓦钢国产化率虽已提高到六成，⟦Group#26|宝武⟧的供货还是要等，液货泵仍依赖⟦Company#27|日本新来岛⟧等外商，“一根管子都能卡住一条船”。

配套厂的日子也跟着变。⟦Group#1|沪东中华⟧的全资子公司⟦Company#29|沪东重机长兴分厂⟧今年一至八月交付低速机41台、138万马力，分别增长17%和23%；⟦Company#30|江苏雅克科技⟧供应的⟦Product#31|增强型聚氨酯绝热板⟧拿到⟦Institution#32|法国船级社⟧形式认可，订单排满两年；⟦Company#33|沪江材料⟧则因一批绝热箱尺寸超差被退货，损失620万元。厂里推行的⟦Initiative#34|工时革命⟧把⟦OrganizationUnit#35|搭载部⟧、⟦OrganizationUnit#36|总装二部⟧、⟦OrganizationUnit#37|薄膜舱车间⟧并成三条流水线，人均修正总吨提高31%。一线职工说，主题活动年年有，像这回连班车时刻都跟着工序改的，不多。
====
#1 produces #5
#5 metric 舱容 = 17.4 万立方米
#5 metric 较合同期提前 = 47 天
#1 metric 双燃料集装箱船箱位 = 23000 TEU
#1 cooperatesWith #8
#1 cooperatesWith #9
#8 cooperatesWith #9
#1 produces #10
#10 metric 舱容 = 27.1 万立方米
#10 metric 签约 = 4 艘
#1 metric 合同额 = 13 亿美元 ; approx=about
#1 metric 手持液化天然气船订单 = 67 艘
#1 metric 交付 = 7 艘 ; time=年内
#1 metric 交付目标 = 11 艘 ; time=全年 ; status=planned
#1 metric 交付目标比去年增加 = 3 艘 ; time=全年
#11 holdsPosition #1 ; title=总经理
#1 metric 大型LNG船平均建造周期 = 17 个月
#1 metric 殷瓦钢焊接一次合格率 = 99.85 %
#1 produces #12
#13 produces #14
#12 metric 日蒸发率 = 0.085 %
#1 subsidiaryOf #15
#1 formedFrom #16 ; time=2001年
#1 formedFrom #17 ; time=2001年
#1 formedFrom #18
#1 hasProject #19
#19 metric 用地 = 4300 亩
#19 metric 总投资 = 180 亿元
#20 hasProject #19
#21 hasProject #19
#22 hasProject #19
#1 metric 过江职工 = 9000 名 ; approx=about
#23 metric 造船完工量 = 412 万载重吨 ; time=上半年
#23 metric 造船完工量同比增长 = 11.2 % ; time=上半年
#25 holdsPosition #24 ; title=秘书长
#25 said “一根管子都能卡住一条船”
#29 subsidiaryOf #1
#29 metric 交付低速机 = 41 台 ; time=今年一至八月
#29 metric 交付低速机功率 = 138 万马力 ; time=今年一至八月
#29 metric 交付台数增长 = 17 % ; time=今年一至八月
#29 metric 交付功率增长 = 23 % ; time=今年一至八月
#30 produces #31
#33 metric 损失 = 620 万元
#1 launched #34
#35 partOf #1
#36 partOf #1
#37 partOf #1
#1 metric 人均修正总吨提高 = 31 %
