⟦Province#1|福建⟧—⟦Province#2|宁夏⟧协作里的“⟦Township#8|闽宁镇⟧”模式又添新注脚

⟦Institution#4|新华社⟧⟦City#5|银川⟧6月3日电　贺兰山东麓的葡萄藤刚刚上架，⟦Company#6|宁夏德龙酒业⟧的灌装线已满负荷运转。这家由闽商投资、落户⟦County#7|永宁县⟧⟦Township#8|闽宁镇⟧的企业，种了4.2万亩酿酒葡萄，去年产值2.8亿元，向村民支付劳务工资5100万元。

今年是⟦Initiative#9|闽宁对口扶贫协作⟧第24年。来自⟦GovernmentBody#10|宁夏回族自治区扶贫开发办公室⟧的统计说，24年来，⟦Province#1|福建⟧先后选派11批180余名干部，投入财政资金23.4亿元，援建公路385公里、高标准梯田22.9万亩、学校236所、卫生院323个，5700多家闽企在⟦Province#2|宁⟧落地。

在⟦County#11|隆德县⟧，⟦Company#12|人造花工艺有限公司⟧的厂房里坐着一百多位包头巾的妇女。⟦Company#12~|公司⟧老板⟦Person#13|许秋霖⟧从⟦City#14|泉州⟧来，“第一个月教会她们插一朵花，第二年她们教会我吃馓子”。今年一季度受疫情影响，出口订单减少六成，⟦GovernmentBody#15|厦门市思明区政府⟧出面包销340万元，⟦Group#16|建发集团⟧、⟦Group#17|国贸控股⟧、⟦Group#18|象屿集团⟧三家国企认领了剩余的210万元存货。

⟦Initiative#19|扶贫车间进村⟧之外，更重的一笔是产业转移。5月27日，⟦City#20|福州⟧与⟦City#21|固原⟧签订⟦Policy#22|共建闽宁产业园协议⟧，⟦Facility#23|闽宁产业园⟧规划面积9.8平方公里，首批入园项目7个、总投资41亿元，其中⟦Group#24|融侨集团⟧⟦Project#25|肉牛屠宰冷链一体化项目⟧投资12亿元，年屠宰20万头；⟦Company#26|福州新区绿发⟧的⟦Project#27|枸杞原浆生产线⟧投资3.6亿元。

电商也在接力。⟦Company#28|新华百货⟧与⟦Company#29|朴朴超市⟧合作，把⟦Product#30|盐池滩羊⟧搬进⟦City#20|福州⟧、⟦City#31|厦门⟧两地210个前置仓，4月份卖出38吨；⟦Product#32|西吉芹菜⟧、⟦Product#33|彭阳辣椒⟧也进了货架。“从捐钱到捐订单，说到底是把两边的市场接上了。”⟦Institution#34|宁夏社科院⟧研究员⟦Person#35|马如璧⟧这样分析。

资本的手伸得更长。去年底，⟦Company#60|福建新华都⟧完成对⟦Company#61|宁夏塞上乳业⟧的收购，对价1.9亿元，持股比例升至68%，⟦Company#61~|后者⟧改由闽方派驻总经理；作为⟦Group#24|融侨⟧在西北的第一家控股企业，⟦Company#62|固原融牧公司⟧注册资本8000万元，⟦Company#63|原州农发公司⟧参股34%。
====
#6 locatedIn #8
#8 locatedIn #7
#6 metric 酿酒葡萄 = 4.2 万亩
#6 metric 产值 = 2.8 亿元 ; time=去年
#6 metric 劳务工资 = 5100 万元 ; time=去年
#1 launched #9
#1 pairedWith #2
#1 fundedAid #2 ; amount=23.4亿元
#1 metric 选派干部 = 180 名 ; time=24年来 ; approx=about
#1 metric 投入财政资金 = 23.4 亿元 ; time=24年来
#1 metric 援建公路 = 385 公里 ; time=24年来
#1 metric 援建高标准梯田 = 22.9 万亩 ; time=24年来
#1 metric 援建学校 = 236 所 ; time=24年来
#1 metric 援建卫生院 = 323 个 ; time=24年来
#2 metric 闽企落地 = 5700 家 ; approx=about ; time=24年来
#12 locatedIn #11
#13 holdsPosition #12 ; title=老板
#13 said “第一个月教会她们插一朵花，第二年她们教会我吃馓子”
#15 fundedAid #12 ; amount=340万元 ; purpose=包销
#15 metric 包销 = 340 万元
#16 metric 认领存货 = 210 万元
#17 metric 认领存货 = 210 万元
#18 metric 认领存货 = 210 万元
#20 cooperatesWith #21
#20 issued #22 ; time=5月27日
#20 established #23
#21 established #23
#23 metric 规划面积 = 9.8 平方公里
#23 metric 首批入园项目 = 7 个
#23 metric 首批入园项目总投资 = 41 亿元
#24 hasProject #25
#25 metric 投资 = 12 亿元
#25 metric 年屠宰 = 20 万头
#26 hasProject #27
#27 metric 投资 = 3.6 亿元
#28 cooperatesWith #29
#30 metric 卖出 = 38 吨 ; time=4月份
#29 metric 前置仓 = 210 个
#35 holdsPosition #34 ; title=研究员
#35 said “从捐钱到捐订单，说到底是把两边的市场接上了。”
#60 acquired #61
#60 holdsStakeIn #61 ; percent=68%
#60 metric 收购对价 = 1.9 亿元
#62 subsidiaryOf #24
#62 metric 注册资本 = 8000 万元
#63 holdsStakeIn #62 ; percent=34%
