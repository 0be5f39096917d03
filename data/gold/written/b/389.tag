⟦GovernmentBody#1|甘肃省农牧厅⟧“⟦Initiative#2|三严三实⟧”专题教育第二专题学习研讨情况专报

按照⟦GovernmentBody#3|省委⟧统一安排，⟦PartyOrganization#4|厅党组⟧于8月下旬围绕“⟦Slogan#5|严以律己⟧，严守党的政治纪律和政治规矩”开展第二专题学习研讨。现将情况专报如下。
一、学习安排
（一）⟦PartyOrganization#4|厅党组⟧理论学习中心组集中学习3次、研讨2次，⟦PartyOrganization#4|厅党组⟧书记、厅长⟦Person#6|康国玺⟧以《立身不忘做人之本，为政不移公仆之心》为题讲党课，⟦OrganizationUnit#8|机关党委⟧、⟦OrganizationUnit#9|驻厅纪检组⟧和直属单位76人参加。
（二）12个机关党支部、⟦Institution#10|甘肃省农科院⟧等7个直属单位党支部同步开展，撰写心得体会214篇。⟦PartyOrganization#11|种植业处党支部⟧用“⟦Initiative#12|一人一案⟧”讲身边事，⟦PartyOrganization#13|兽医局党支部⟧组织党员赴⟦Facility#14|哈达铺红军长征纪念馆⟧瞻仰。
二、边学边改
（一）查摆突出问题。共查找“不严不实”问题5类43条，如⟦OrganizationUnit#15|项目处⟧个别同志对⟦County#16|环县⟧、⟦County#17|会宁县⟧旱作农业项目资金拨付“慢半拍”，时间最长达4个月。
（二）整改见成效。截至9月10日，整改31条，压缩行政审批环节9个，⟦County#18|榆中县⟧小额贴息贷款审批由22个工作日缩短到10个工作日；盘活存量专项资金1.37亿元，下达⟦City#19|定西⟧、⟦City#20|陇南⟧等8个市州。
（三）严肃追责。对⟦Institution#21|省农机鉴定站⟧超标准接待问题立案，给予站长⟦Person#22|伏元才⟧党内警告处分，收缴违规资金2.6万元。
三、存在问题
有的干部把“⟦Initiative#2|三严三实⟧”当成“读书班”，学用“两张皮”；部分退休支部活动偏少，⟦Institution#24|甘肃省畜牧业产业管理局⟧老年支部党员平均年龄73岁，集中学习到会率只有六成。
9月以来，按照⟦GovernmentBody#60|中央组织部⟧《⟦Policy#61|关于在“三严三实”专题教育中开展“三查三改”的通知⟧》，⟦PartyOrganization#4|厅党组⟧派出3个督查组，对⟦Institution#62|甘肃省农业机械化技术推广总站⟧、⟦Institution#63|甘肃农业广播电视学校⟧、⟦Company#64|甘肃省农垦集团有限责任公司⟧下属⟦Company#65|甘肃条山农工商（集团）公司⟧等单位开展督查。其中⟦Company#65|条山农工商公司⟧承担的“⟦Product#66|条山牌早酥梨⟧”标准化生产基地验收不严，3.2万亩中有1800亩株数不足，被责令退回项目资金72万元。⟦PartyOrganization#70|农广校党支部⟧以“⟦Initiative#67|田间党课⟧”为载体，培训职业农民2.6万人，⟦Institution#63|农广校⟧被⟦GovernmentBody#68|农业部⟧评为“⟦Honor#69|全国新型职业农民培育先进单位⟧”。
四、下步打算
⟦PartyOrganization#4|厅党组⟧将于10月底前召开⟦Meeting#25|专题教育座谈会⟧，组织15名处级干部赴⟦City#26|平凉⟧、⟦City#27|庆阳⟧等地驻村一周，完善《⟦Policy#28|厅机关工作人员考勤和公务外出管理办法⟧》，把全省⟦Project#29|旱作农业一千万亩⟧任务落实情况作为检验标准。

⟦PartyOrganization#4|中共甘肃省农牧厅党组⟧
2015年9月15日
====
#1 launched #2
#4 partOf #1
#4 implements #5
#6 holdsPosition #4 ; title=书记
#6 holdsPosition #1 ; title=厅长
#6 participatedIn #2
#4 metric 集中学习 = 3 次
#4 metric 研讨 = 2 次
#8 partOf #1
#9 partOf #1
#11 partOf #1
#13 partOf #1
#15 partOf #1
#11 launched #12
#1 metric 参加党课人员 = 76 人
#1 metric 机关党支部 = 12 个
#1 metric 直属单位党支部 = 7 个
#1 metric 心得体会 = 214 篇
#1 metric 查找问题 = 43 条
#1 metric 整改问题 = 31 条 ; time=截至9月10日
#1 metric 压缩行政审批环节 = 9 个
#18 metric 小额贴息贷款审批时间 = 10 个工作日
#1 metric 盘活存量专项资金 = 1.37 亿元
#22 holdsPosition #21 ; title=站长
#21 metric 收缴违规资金 = 2.6 万元
#24 metric 党员平均年龄 = 73 岁
#4 launched #25 ; status=planned
#1 metric 驻村处级干部 = 15 名 ; status=planned
#1 issued #28 ; status=planned
#10 subsidiaryOf #1
#1 hasProject #29
#13 visited #14
#60 issued #61
#4 implements #61
#4 metric 督查组 = 3 个
#65 subsidiaryOf #64
#65 produces #66
#66 metric 基地面积 = 3.2 万亩
#66 metric 株数不足 = 1800 亩
#65 metric 退回项目资金 = 72 万元
#70 partOf #63
#70 launched #67
#63 metric 培训职业农民 = 2.6 万人
#63 receivedHonor #69
