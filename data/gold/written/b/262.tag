贵州省监管企业1—4月经济运行简况

一、总体情况
1—4月，⟦GovernmentBody#1|贵州省国资委⟧监管的21户企业实现营业总收入689.3亿元，同比增长13.2%;实现利润总额164.7亿元，同比增长9.8%;已缴税费191.5亿元，同比下降2.6%。4月末资产总额12047亿元，平均资产负债率61.9%，较年初下降0.4个百分点。
二、重点企业
1.⟦Group#2|中国贵州茅台酒厂（集团）有限责任公司⟧（简称⟦Group#2|茅台集团⟧）:实现营业收入412亿元，占全部监管企业的近六成;系列酒“⟦Product#3|茅台1935⟧”销售收入28.6亿元，“⟦Product#4|i茅台⟧”数字营销平台注册用户突破4100万。
2.⟦Group#5|贵州磷化（集团）有限责任公司⟧:生产磷酸二铵107万吨、磷酸铁3.6万吨，出口创汇3.9亿美元。所属⟦Company#6|开阳磷化新能源公司⟧与⟦Company#7|比亚迪⟧、⟦Company#8|国轩高科⟧签订长单，⟦Project#9|黔南福泉10万吨磷酸铁锂项目⟧一期已进入联动试车，二期何时开工尚未确定。
3.⟦Group#10|贵州能源集团有限公司⟧:原煤产量1386万吨，同比增长18.4%，其中⟦Facility#11|盘江马依西一井⟧产量102万吨。⟦Company#12|盘江新光公司⟧2×66万千瓦燃煤发电机组双投，累计发电21.7亿千瓦时。⟦Group#10~|集团⟧电煤兑现率103%。
4.⟦Group#13|贵州乌江能源集团⟧:输配天然气8.3亿立方米，⟦Project#14|正安至道真支线管道⟧完成焊接36.2公里。
5.⟦Group#15|贵州航空产业集团⟧:受航材价格上涨影响，亏损0.47亿元，同比减亏0.12亿元。
三、主要特点
（一）投资保持强度。监管企业完成固定资产投资247.8亿元，其中新能源电池及材料投资64.1亿元。⟦Group#5|磷化集团⟧、⟦Group#10|能源集团⟧两户合计占比超过四成。
（二）改革有序推进。按照《⟦Policy#16|贵州省国有企业改革深化提升行动实施方案⟧》，⟦Group#17|贵州省水利投资集团⟧吸收合并⟦Company#18|黔水建设公司⟧，管理层级由5级压缩到3级;⟦Group#19|贵州旅游投资控股集团⟧退出低效酒店资产4宗，回笼资金2.1亿元。
（三）存在问题。部分竞争类企业应收账款偏高，4月末两金净额1189亿元，同比增长6.7%;⟦Group#15|航产集团⟧等5户企业亏损。
四、下一步
盯紧“双过半”，开展“⟦Initiative#20|控成本降两金百日攻坚⟧”行动;5月下旬召开⟦Meeting#21|监管企业经济运行调度会⟧。（联系人:⟦Person#22|龙黔燕⟧，⟦GovernmentBody#1|省国资委⟧⟦OrganizationUnit#23|财务监管处⟧）
====
#1 metric 监管企业 = 21 户
#1 metric 营业总收入 = 689.3 亿元 ; time=1—4月
#1 metric 营业总收入同比增长 = 13.2 % ; time=1—4月
#1 metric 利润总额 = 164.7 亿元 ; time=1—4月
#1 metric 利润总额同比增长 = 9.8 % ; time=1—4月
#1 metric 已缴税费 = 191.5 亿元 ; time=1—4月
#1 metric 已缴税费同比下降 = 2.6 % ; time=1—4月
#1 metric 资产总额 = 12047 亿元 ; time=4月末
#1 metric 平均资产负债率 = 61.9 % ; time=4月末
#1 metric 平均资产负债率下降 = 0.4 个百分点 ; time=4月末
#1 supervises #2
#1 supervises #5
#1 supervises #10
#1 supervises #13
#1 supervises #15
#1 supervises #17
#1 supervises #19
#2 metric 营业收入 = 412 亿元 ; time=1—4月
#2 produces #3
#2 produces #4
#3 metric 销售收入 = 28.6 亿元
#4 metric 注册用户 = 4100 万 ; approx=atLeast
#5 metric 磷酸二铵产量 = 107 万吨
#5 metric 磷酸铁产量 = 3.6 万吨
#5 metric 出口创汇 = 3.9 亿美元
#6 subsidiaryOf #5
#6 cooperatesWith #7
#6 cooperatesWith #8
#6 hasProject #9
#10 metric 原煤产量 = 1386 万吨
#10 metric 原煤产量同比增长 = 18.4 %
#11 metric 产量 = 102 万吨
#10 operates #11
#12 subsidiaryOf #10
#12 metric 燃煤发电机组双投累计发电 = 21.7 亿千瓦时
#10 metric 电煤兑现率 = 103 %
#13 metric 输配天然气 = 8.3 亿立方米
#13 hasProject #14
#14 metric 完成焊接 = 36.2 公里
#15 metric 亏损 = 0.47 亿元
#15 metric 同比减亏 = 0.12 亿元
#1 metric 固定资产投资 = 247.8 亿元
#1 metric 新能源电池及材料投资 = 64.1 亿元
#1 implements #16
#18 subsidiaryOf #17
#17 metric 管理层级 = 3 级
#19 metric 退出低效酒店资产 = 4 宗
#19 metric 回笼资金 = 2.1 亿元
#1 metric 两金净额 = 1189 亿元 ; time=4月末
#1 metric 两金净额同比增长 = 6.7 % ; time=4月末
#1 metric 亏损企业 = 5 户
#1 launched #20 ; status=planned
#1 launched #21 ; status=planned
#22 holdsPosition #23 ; title=联系人
#23 partOf #1
