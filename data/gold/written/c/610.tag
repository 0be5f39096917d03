捐赠速报

▲7月22日18时，⟦Group#1|恒力集团⟧向⟦Institution#2|河南省慈善总会⟧捐款5000万元，定向用于⟦City#3|郑州⟧、⟦City#4|新乡⟧、⟦City#5|鹤壁⟧三市抢险。
▲⟦Group#6|中国铁建⟧所属⟦Company#7|十一局⟧、⟦Company#8|十五局⟧、⟦Company#9|铁建重工⟧累计投入抢险人员2670人、挖掘机和龙吸水排涝车等设备412台套，封堵⟦Place#10|卫河⟧彭村段溃口38米。
▲⟦Company#11|三全食品⟧（002216）：4条生产线进水停产，仍调出速冻水饺86吨，送往⟦County#12|浚县⟧、⟦County#13|卫辉市⟧安置点。
▲⟦Company#14|宇通客车⟧无偿提供客车163辆，转移群众2.9万人次；⟦Company#14~|公司⟧本部损失车辆62辆，预估1.2亿元，已向⟦Company#15|人保财险⟧报案。
▲⟦Group#16|河南能源化工集团⟧旗下⟦Company#17|鹤煤公司⟧组织⟦OrganizationUnit#18|矿山救护大队⟧136人，在⟦Township#19|小河镇⟧连续作业57小时。
▲⟦Company#20|蜜雪冰城⟧2200万元、⟦Company#21|白象食品⟧500万元现金加15万箱方便面、⟦Company#22|鸿星尔克⟧5000万元物资——⟦Company#22~|后者⟧2020年净利润为亏损2.2亿元，网友直呼“破产式捐款”，其直播间48小时销售额过亿元。
▲⟦Company#23|郑州银行⟧开通⟦Product#24|灾后重建贷⟧，单户最高300万元，利率3.85%，截至8月5日投放11.6亿元、1327户。
▲⟦Company#25|中原农险⟧接报案4.7万件，估损8.3亿元，预赔付1.15亿元，其中⟦County#26|淇县⟧⟦Village#27|大李庄村⟧养猪户⟦Person#28|申屠保国⟧当日拿到38万元。
▲⟦Group#29|国机集团⟧⟦Company#30|中国一拖⟧：⟦Initiative#31|东方红战汛行动⟧出动⟦Product#32|东方红LX2204⟧拖拉机58台，免费翻耕补种3.4万亩。
▲⟦Institution#33|韩红爱心慈善基金会⟧、⟦Institution#34|壹基金⟧在⟦City#4|新乡⟧设立前进仓库，发放消毒包7.3万份。
另据⟦GovernmentBody#35|河南省应急管理厅⟧通报，截至7月28日12时，灾害造成⟦Province#36|河南省⟧1391.3万人受灾，农作物受灾面积1450万亩，直接经济损失909.8亿元。截至8月1日，⟦Institution#37|省红十字会⟧共接收捐款21.4亿元，已拨付16.8亿元。（据⟦Institution#38|大河网⟧）
▲央企队列：⟦Group#50|国家能源集团⟧5000万元、⟦Group#51|中国宝武⟧3000万元、⟦Group#52|招商局⟧3000万元、⟦Group#53|中国五矿⟧2000万元、⟦Group#54|中国中铁⟧2000万元，均汇入⟦Institution#37|省红十字会⟧账户。
▲⟦Company#55|拼多多⟧上线⟦Platform#56|河南农货专区⟧，7日内销出⟦Product#57|中牟大蒜⟧1900吨、⟦Product#58|原阳大米⟧430吨；⟦Company#59|思念食品⟧以1.3亿元收购受灾停产的⟦Company#60|郑州云鹤食品⟧的议案则被⟦OrganizationUnit#61|董事会⟧推迟。
====
#1 fundedAid #2 ; amount=5000万元 ; purpose=抢险 ; time=7月22日
#1 fundedAid #3 ; amount=5000万元 ; purpose=抢险
#1 fundedAid #4 ; amount=5000万元 ; purpose=抢险
#1 fundedAid #5 ; amount=5000万元 ; purpose=抢险
#7 subsidiaryOf #6
#8 subsidiaryOf #6
#9 subsidiaryOf #6
#6 metric 抢险人员 = 2670 人
#6 metric 设备 = 412 台套
#6 metric 封堵溃口 = 38 米
#11 fundedAid #12 ; amount=速冻水饺86吨
#11 fundedAid #13 ; amount=速冻水饺86吨
#11 metric 停产生产线 = 4 条
#11 metric 调出速冻水饺 = 86 吨
#14 metric 提供客车 = 163 辆
#14 metric 转移群众 = 2.9 万人次
#14 metric 损失车辆 = 62 辆
#14 metric 预估损失 = 1.2 亿元
#17 subsidiaryOf #16
#18 partOf #17
#18 metric 救护人员 = 136 人
#18 metric 连续作业 = 57 小时
#20 metric 捐款 = 2200 万元
#21 metric 捐款 = 500 万元
#21 metric 捐赠方便面 = 15 万箱
#22 metric 捐赠物资 = 5000 万元
#22 metric 净利润亏损 = 2.2 亿元 ; time=2020年
#22 metric 直播间销售额 = 1 亿元 ; time=48小时 ; approx=atLeast
#23 produces #24
#24 metric 单户最高 = 300 万元
#24 metric 利率 = 3.85 %
#24 metric 投放 = 11.6 亿元 ; time=截至8月5日
#24 metric 投放户数 = 1327 户 ; time=截至8月5日
#25 metric 接报案 = 4.7 万件
#25 metric 估损 = 8.3 亿元
#25 metric 预赔付 = 1.15 亿元
#27 locatedIn #26
#28 metric 预赔付 = 38 万元
#30 subsidiaryOf #29
#30 launched #31
#30 produces #32
#31 metric 出动拖拉机 = 58 台
#31 metric 免费翻耕补种 = 3.4 万亩
#33 fundedAid #4 ; amount=消毒包7.3万份
#34 fundedAid #4 ; amount=消毒包7.3万份
#36 metric 受灾 = 1391.3 万人 ; time=截至7月28日12时
#36 metric 农作物受灾面积 = 1450 万亩 ; time=截至7月28日12时
#36 metric 直接经济损失 = 909.8 亿元 ; time=截至7月28日12时
#37 metric 接收捐款 = 21.4 亿元 ; time=截至8月1日
#37 metric 拨付捐款 = 16.8 亿元 ; time=截至8月1日
#50 fundedAid #37 ; amount=5000万元
#51 fundedAid #37 ; amount=3000万元
#52 fundedAid #37 ; amount=3000万元
#53 fundedAid #37 ; amount=2000万元
#54 fundedAid #37 ; amount=2000万元
#55 established #56
#57 metric 销量 = 1900 吨 ; time=7日内
#58 metric 销量 = 430 吨 ; time=7日内
#61 partOf #59
#59 acquired #60 ; status=planned
#59 metric 收购金额 = 1.3 亿元 ; status=planned
