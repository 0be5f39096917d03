⟦Group#1|晋能矿机集团⟧⟦Initiative#2|国有企业改革深化提升行动⟧工作情况汇报提纲

⟦GovernmentBody#3|省国资委⟧⟦GovernmentBody#33|第三督导组⟧：

按照通知要求，现将⟦Group#1~|集团⟧改革深化提升行动推进情况简要汇报如下。

一、基本情况
⟦Group#1|山西晋能矿山机械集团有限公司⟧（简称⟦Group#1|晋能矿机集团⟧）由原⟦Company#4|太原矿山机器厂⟧、⟦Company#5|榆次液压件厂⟧于2017年重组设立，注册资本38.6亿元，⟦GovernmentBody#3|省国资委⟧、⟦Company#6|山西国投公司⟧分别持股80%和20%。现有二级子公司11户、三级公司29户，在岗职工14320人。2024年末资产总额286.4亿元，资产负债率由2022年的74.8%降至67.3%；实现营业收入121.7亿元，同比增长8.6%，利润总额5.02亿元，同比增长31.4%，研发经费投入强度3.9%。

二、主要做法
（一）台账化推进。成立由党委书记、董事长⟦Person#7|阎守成⟧任组长的⟦OrganizationUnit#8|改革领导小组⟧，下设“一办五专班”，制定《⟦Policy#9|改革深化提升行动实施方案（2023—2025年）⟧》，细化任务87项，截至3月底完成79项，完成率90.8%。
（二）战略引领。锚定“⟦Goal#10|国内领先的智能矿山装备服务商⟧”目标，实施“⟦Strategy#11|1235⟧”战略：“1”是坚持以⟦Platform#12|矿山成套装备⟧为核心主业；“2”是培育⟦Platform#13|再制造⟧、⟦Platform#14|工业服务⟧两个增长极；“3”是用好⟦City#15|太原⟧、⟦City#16|晋中⟧、⟦City#17|大同⟧三个基地；“5”是落实五项保障工程。对标⟦Group#18|郑煤机集团⟧、⟦Company#19|小松（常州）工程机械有限公司⟧，梳理差距46条。
（三）瘦身健体。累计压减法人户数17户，清退参股股权9项，回收资金3.24亿元，管理层级压缩至三级以内。⟦Company#20|长治轴承公司⟧连续亏损6年，通过混改引入⟦Company#21|浙江八环轴承有限公司⟧，⟦Group#1~|集团⟧持股比例降至34%，2024年扭亏为盈，实现利润1160万元。⟦Company#22|忻州铸造公司⟧已进入破产清算，安置职工418人。
（四）三能机制。全集团中层干部竞争上岗率76%，末等调整和不胜任退出42人，退出率6.1%；⟦Company#23|晋矿液压科技公司⟧对14名科研骨干实施岗位分红，兑现326万元。
（五）创新突破。与⟦Institution#24|太原理工大学⟧、⟦Institution#25|中国矿业大学⟧共建⟦OrganizationUnit#26|智能采掘装备创新中心⟧，“⟦Product#27|晋隆号⟧”掘支锚一体机月进尺突破2000米，获⟦Honor#28|山西省科技进步奖一等奖⟧。

三、存在问题
一是两金占用偏高，应收账款61.8亿元，占营业收入的50.8%；二是三级公司董事会“有形无神”；三是办社会职能尾巴尚未割净，⟦Institution#29|矿机医院⟧移交协议仍未签订。

四、下步打算
6月底前完成⟦Company#23|晋矿液压科技公司⟧股份制改造，年内向⟦GovernmentBody#30|山西证监局⟧报送辅导备案材料；与⟦Group#31|太重集团⟧探讨铸锻资源专业化整合，目前仅处于接触阶段。力争2025年营业收入达到135亿元以上，资产负债率控制在66%以内。
请各位领导批评指正。
====
#1 launched #2
#3 supervises #1
#33 partOf #3
#1 formedFrom #4 ; time=2017年
#1 formedFrom #5 ; time=2017年
#3 holdsStakeIn #1 ; percent=80%
#6 holdsStakeIn #1 ; percent=20%
#1 metric 注册资本 = 38.6 亿元
#1 metric 二级子公司 = 11 户
#1 metric 三级公司 = 29 户
#1 metric 在岗职工 = 14320 人
#1 metric 资产总额 = 286.4 亿元 ; time=2024年末
#1 metric 资产负债率 = 67.3 %
#1 metric 营业收入 = 121.7 亿元 ; time=2024年
#1 metric 营业收入同比增长 = 8.6 % ; time=2024年
#1 metric 利润总额 = 5.02 亿元 ; time=2024年
#1 metric 利润总额同比增长 = 31.4 % ; time=2024年
#1 metric 研发经费投入强度 = 3.9 %
#7 holdsPosition #1 ; title=党委书记、董事长
#7 holdsPosition #8 ; title=组长
#1 established #8
#8 partOf #1
#1 issued #9
#1 metric 改革任务 = 87 项
#1 metric 完成改革任务 = 79 项 ; time=截至3月底
#1 metric 改革任务完成率 = 90.8 % ; time=截至3月底
#1 pursuesGoal #10
#1 hasStrategy #11
#11 hasComponent #12 ; role=core
#11 hasComponent #13 ; role=pole
#11 hasComponent #14 ; role=pole
#11 hasComponent #15 ; role=base
#11 hasComponent #16 ; role=base
#11 hasComponent #17 ; role=base
#1 benchmarksAgainst #18
#1 benchmarksAgainst #19
#1 metric 差距 = 46 条
#1 metric 压减法人户数 = 17 户
#1 metric 清退参股股权 = 9 项
#1 metric 回收资金 = 3.24 亿元
#1 metric 管理层级 = 3 级 ; approx=atMost
#20 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#20 metric 连续亏损 = 6 年
#20 metric 利润 = 1160 万元 ; time=2024年
#1 holdsStakeIn #20 ; percent=34%
#21 holdsStakeIn #20
#22 metric 安置职工 = 418 人
#1 metric 中层干部竞争上岗率 = 76 %
#1 metric 末等调整和不胜任退出 = 42 人
#1 metric 退出率 = 6.1 %
#23 metric 岗位分红科研骨干 = 14 名
#23 metric 兑现岗位分红 = 326 万元
#1 cooperatesWith #24
#1 cooperatesWith #25
#1 established #26
#24 established #26
#25 established #26
#1 produces #27
#27 metric 月进尺 = 2000 米 ; approx=atLeast
#27 receivedHonor #28
#1 metric 应收账款 = 61.8 亿元
#1 metric 应收账款占营业收入 = 50.8 %
#1 addresses “三级公司董事会“有形无神””
#29 subsidiaryOf #1
#1 cooperatesWith #31 ; status=planned
#1 metric 营业收入 = 135 亿元 ; time=2025年 ; approx=atLeast ; status=planned
#1 metric 资产负债率 = 66 % ; time=2025年 ; approx=atMost ; status=planned
