⟦Group#1|海东市国有资本投资运营集团⟧2024年度工作报告（节选）

一、2024年主要工作
（一）有效投资逆势拉升。全年实施项目64个，完成投资58.7亿元，同比增长13.4%。⟦Project#2|乐都南凉路地下管网改造⟧、⟦Project#3|平安驿河湟民俗体验地提升⟧、⟦Project#4|互助班彦新村文旅街⟧完工；⟦Project#5|民和官亭黄河大桥⟧、⟦Project#6|化隆群科抽蓄⟧（140万千瓦）列入省级前期；⟦Project#7|青海零碳产业园海东片区⟧引入⟦Company#8|天合光能⟧、⟦Company#9|高景太阳能⟧、⟦Company#10|阿特斯⟧三家，硅片、组件产能分别达到30吉瓦、13吉瓦，产值136亿元，占全市工业的44%。
（二）水网交通提质增效。⟦Company#11|海东水务⟧日供水18.4万吨，管网漏损率下降到9.8%，新收购⟦Company#12|循化积石供水⟧60%股权；⟦Company#13|河湟公交⟧新能源车占比100%，“⟦Product#14|拉面卡⟧”一卡通发行21.3万张，全省互通。
（三）拉面经济走向连锁。⟦Group#1~|集团⟧控股的⟦Company#15|青海拉面产业公司⟧（持股51%，⟦Institution#16|化隆拉面行业协会⟧所属企业持股49%）在⟦City#17|西安⟧、⟦City#18|杭州⟧、⟦Place#19|马来西亚⟧⟦Place#20|吉隆坡⟧开出“⟦Product#21|化隆牛肉面⟧”直营店87家，加盟店1,204家，带动就业1.3万人；中央工厂日产面块46吨；参加⟦Meeting#22|中国国际餐饮食品博览会⟧签约9,800万元。
（四）国企改革答好“加试题”。⟦Initiative#23|国有企业改革深化提升行动⟧68项任务完成64项；二级企业由19户压到9户，⟦Company#24|海东科技公司⟧清算注销，⟦Company#25|乐都城投⟧并入⟦Company#26|海东城建⟧；⟦Initiative#27|三能机制⟧推动竞聘上岗96人；首次派出⟦Initiative#28|财务总监下沉⟧人员7名。
（五）安全发展守住底线。以⟦Initiative#29|安全生产治本攻坚三年行动⟧为主线，排查隐患1,086处，投入安全费用4,620万元；12·18地震震后，4小时内组织320名职工赶赴⟦County#30|民和县⟧⟦Township#31|中川乡⟧，架设板房1,240间，捐款捐物折价710万元。
二、主要经济指标
资产总额428.5亿元，较上年增长6.9%；营业收入43.1亿元，完成年计划的102%；利润总额1.36亿元，其中⟦Company#11|海东水务⟧2,980万元、⟦Company#26|海东城建⟧5,610万元、⟦Company#15|拉面产业公司⟧1,120万元，⟦Company#32|海东旅投⟧亏损940万元；资产负债率55.8%；融资成本由5.1%降至4.3%。
三、2025年工作打算
完成投资65亿元，营业收入突破48亿元；发行⟦Product#33|25海东投MTN001⟧10亿元；开工⟦Project#34|河湟新区热电联产⟧，把⟦Company#15|拉面产业公司⟧推到新三板；力争⟦Group#1~|集团⟧取得AA+评级；做优⟦Industry#35|清洁能源⟧、⟦Industry#36|拉面餐饮⟧、⟦Industry#37|文旅康养⟧三大产业，打造⟦Goal#38|兰西城市群最具活力的地级市国资运营平台⟧。
====
#1 metric 实施项目 = 64 个 ; time=全年
#1 metric 完成投资 = 58.7 亿元 ; time=全年
#1 metric 完成投资同比增长 = 13.4 % ; time=全年
#1 hasProject #2
#1 hasProject #3
#1 hasProject #4
#1 hasProject #7
#1 hasProject #5 ; status=planned
#1 hasProject #6 ; status=planned
#6 metric 装机 = 140 万千瓦
#7 metric 硅片产能 = 30 吉瓦
#7 metric 组件产能 = 13 吉瓦
#7 metric 产值 = 136 亿元
#7 metric 产值占全市工业 = 44 %
#11 metric 日供水 = 18.4 万吨
#11 metric 管网漏损率 = 9.8 %
#11 acquired #12 ; percent=60%
#13 metric 新能源车占比 = 100 %
#13 produces #14
#14 metric 发行 = 21.3 万张
#1 holdsStakeIn #15 ; percent=51%
#15 subsidiaryOf #1
#11 subsidiaryOf #1
#13 subsidiaryOf #1
#26 subsidiaryOf #1
#20 locatedIn #19
#15 produces #21
#15 metric 直营店 = 87 家
#15 metric 加盟店 = 1204 家
#15 metric 带动就业 = 1.3 万人
#15 metric 中央工厂日产面块 = 46 吨
#15 participatedIn #22
#15 metric 签约金额 = 9800 万元
#1 launched #23
#1 launched #27
#1 launched #28
#1 launched #29
#23 metric 任务 = 68 项
#23 metric 完成任务 = 64 项
#1 metric 二级企业 = 9 户
#1 metric 竞聘上岗 = 96 人
#1 metric 下沉财务总监 = 7 名
#1 metric 排查隐患 = 1086 处
#1 metric 安全费用投入 = 4620 万元
#1 metric 救援职工 = 320 名
#1 metric 架设板房 = 1240 间
#1 fundedAid #31 ; amount=710万元
#31 locatedIn #30
#1 metric 资产总额 = 428.5 亿元 ; time=2024年
#1 metric 资产总额较上年增长 = 6.9 % ; time=2024年
#1 metric 营业收入 = 43.1 亿元 ; time=2024年
#1 metric 营业收入完成年计划 = 102 % ; time=2024年
#1 metric 利润总额 = 1.36 亿元 ; time=2024年
#11 metric 利润总额 = 2980 万元 ; time=2024年
#26 metric 利润总额 = 5610 万元 ; time=2024年
#15 metric 利润总额 = 1120 万元 ; time=2024年
#32 metric 亏损 = 940 万元 ; time=2024年
#32 subsidiaryOf #1
#1 metric 资产负债率 = 55.8 % ; time=2024年
#1 metric 融资成本 = 4.3 % ; time=2024年
#1 metric 完成投资 = 65 亿元 ; time=2025年 ; status=planned
#1 metric 营业收入 = 48 亿元 ; time=2025年 ; approx=atLeast ; status=planned
#33 metric 规模 = 10 亿元 ; status=planned
#1 hasProject #34 ; status=planned
#1 developsIndustry #35 ; status=planned
#1 developsIndustry #36 ; status=planned
#1 developsIndustry #37 ; status=planned
#1 pursuesGoal #38
