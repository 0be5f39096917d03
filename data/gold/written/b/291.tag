⟦Industry#53|低空经济⟧：央企“排兵布阵”

⟦Institution#1|经济观察报⟧记者　⟦Person#2|慕容晓⟧　⟦Province#3|北京⟧报道

2024年8月，⟦Group#4|中国航空工业集团有限公司⟧旗下⟦Company#5|中航无人机公司⟧的“⟦Product#6|翼龙-2⟧”应急救灾型在⟦City#7|佛山⟧、⟦City#8|清远⟧上空盘旋了31个小时，为北江洪峰中的三个失联村镇恢复了手机信号。同一个月，⟦Company#9|中国商飞（四川）公司⟧与⟦Company#10|沃飞长空⟧悄悄签下一份载人eVTOL适航合作协议。安静的央企正在低空里排兵布阵。

一、谁在造
⟦Group#4|航空工业⟧是最早入局者。其所属⟦Company#11|航空工业通飞公司⟧位于⟦City#12|珠海⟧⟦Place#13|金湾航空城⟧，“⟦Product#14|领世AG100⟧”教练机累计交付57架，“⟦Product#15|AG600鲲龙⟧”计划2025年取证；⟦Group#16|中国电子科技集团⟧⟦Company#17|四川公司⟧的“⟦Product#18|天穹⟧”低空雷达已在⟦City#19|合肥⟧、⟦City#20|无锡⟧布设36部。⟦Group#21|中国航天科工⟧把重心放在反制，研制的“⟦Product#22|低空卫士⟧”系统去年中标⟦Facility#23|杭州亚运村⟧安保项目，合同额1.27亿元。

二、谁在管
空域之争比造飞机更难。去年12月的⟦Meeting#24|中央经济工作会议⟧把⟦Industry#53|低空经济⟧列为战略性新兴产业之后，⟦GovernmentBody#25|中国民用航空局⟧与⟦Province#26|湖南省⟧、⟦Province#27|江西省⟧、⟦Province#28|安徽省⟧共建低空试点；今年3月，⟦GovernmentBody#29|工业和信息化部⟧等四部门印发《⟦Policy#30|通用航空装备创新应用实施方案（2024—2030年）⟧》，提出到2030年形成万亿级市场规模。⟦Group#31|中国移动⟧、⟦Group#32|中国星网⟧、⟦Company#33|中国铁塔⟧三家则围着“通感一体”较劲：⟦Company#33|铁塔⟧手里有210万个站址，⟦OrganizationUnit#52|董事会⟧去年批准设立⟦Company#34|铁塔低空智联公司⟧，注册资本5亿元；⟦Group#31|中国移动⟧在⟦City#35|南京⟧、⟦City#36|苏州⟧等地建成5G-A通感基站4600个，覆盖600米以下空域。

三、谁买单
“两三年内，B端是主角。”⟦Company#37|中信建投⟧军工首席分析师⟦Person#38|佴若谷⟧算了一笔账，一架电力巡线无人机年节省人工12万元，而一张单程80公里的空中的士票价1200元，“先替企业省钱，再替人赚时间。”⟦Group#39|国家电网⟧⟦Company#40|国网湖南电力⟧去年采购巡检无人机3150架，巡检效率提高5倍；⟦Group#41|中国邮政⟧在⟦Province#42|浙江⟧⟦County#43|安吉县⟧⟦Township#44|天荒坪镇⟧开通无人机邮路12条，日均投递邮件900件；⟦Company#45|顺丰控股⟧旗下⟦Company#46|丰翼科技⟧的数据比它高出两个数量级。

四、冷思考
热潮之中不乏泡沫。⟦GovernmentBody#47|国务院国资委⟧⟦OrganizationUnit#48|科技创新局⟧局长⟦Person#49|逄铁山⟧在闭门会上提醒：“不要一家造壳，十家抢牌。”据不完全统计，已有27个省份把⟦Industry#53|低空经济⟧写入政府工作报告，20余家央企设立低空专班，⟦City#7|佛山⟧一个县级市街道就有6块“低空产业园”招牌。⟦Institution#50|北京航空航天大学⟧教授⟦Person#51|郗明甫⟧认为，适航审定能力是短板，全国符合条件的审定员不足百人，“审一个型号至少三年，资本等不起，安全等得起。”
====
#52 partOf #33
#2 holdsPosition #1 ; title=记者
#5 subsidiaryOf #4
#5 produces #6
#6 metric 盘旋时间 = 31 个小时 ; time=2024年8月
#9 cooperatesWith #10
#11 subsidiaryOf #4
#11 locatedIn #13
#13 locatedIn #12
#11 produces #14
#11 produces #15
#14 metric 累计交付 = 57 架
#17 subsidiaryOf #16
#17 produces #18
#18 metric 布设 = 36 部
#21 produces #22
#22 metric 合同额 = 1.27 亿元 ; time=去年
#25 cooperatesWith #26
#25 cooperatesWith #27
#25 cooperatesWith #28
#29 issued #30 ; time=今年3月
#33 metric 站址 = 210 万个
#33 established #34 ; time=去年 ; status=planned
#34 subsidiaryOf #33
#34 metric 注册资本 = 5 亿元
#31 metric 5G-A通感基站 = 4600 个
#38 holdsPosition #37 ; title=军工首席分析师
#38 said “两三年内，B端是主角。”
#38 said “先替企业省钱，再替人赚时间。”
#40 subsidiaryOf #39
#40 metric 采购巡检无人机 = 3150 架 ; time=去年
#40 metric 巡检效率提高 = 5 倍
#44 locatedIn #43
#43 locatedIn #42
#41 metric 无人机邮路 = 12 条
#41 metric 日均投递邮件 = 900 件
#46 subsidiaryOf #45
#48 partOf #47
#49 holdsPosition #48 ; title=局长
#49 said “不要一家造壳，十家抢牌。”
#51 holdsPosition #50 ; title=教授
#51 said “审一个型号至少三年，资本等不起，安全等得起。”
