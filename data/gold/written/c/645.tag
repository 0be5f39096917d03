⟦GovernmentBody#2|审计署驻昆明特派办⟧通报：三县扶贫资金使用中的五个问题（转载）

⟦Institution#1|审计观察网⟧　2016年7月28日

近日，⟦GovernmentBody#2|审计署驻昆明特派员办事处⟧公布对⟦Province#3|云南⟧⟦County#4|**县⟧等3个县扶贫资金的审计结果。2013年至2015年，三县收到各级扶贫资金18.72亿元，抽查6.41亿元，发现问题金额1.04亿元，移送线索9件。

问题之一，⟦Project#5|坡改梯二期⟧虚报面积。⟦Company#6|**县鑫源水保公司⟧实际施工4230亩，上报7800亩，多领补助357万元。⟦GovernmentBody#7|县水务局⟧副局长⟦Person#8|刘某某⟧未到现场即签字，⟦GovernmentBody#9|县纪委⟧已立案。
问题之二，资金趴账。⟦GovernmentBody#10|县扶贫办⟧2014年收到的⟦Group#11|云天化集团⟧、⟦Group#12|云锡控股⟧定点帮扶款480万元，至2015年底仅支出93万元，支出率19.4%。
问题之三，养殖项目变味。⟦Township#13|**镇⟧⟦Village#14|黄草坝村⟧用45万元购买黑山羊600只分发，半年死亡284只，剩余多被出售。⟦Company#15|山里红养殖专业合作社⟧由村主任亲属控制，挂名社员119人，实际参与7人。
问题之四，贴息贷款走了样。⟦Company#16|**县农村信用合作联社⟧将扶贫贴息贷款2600万元投给⟦Company#17|滇南房地产公司⟧等4家企业，套取贴息118.6万元。
问题之五，工程超概。⟦Project#18|县城至老街产业路⟧概算9800万元，决算1.37亿元，超39.8%，设计单位为⟦Company#19|省交通规划设计院⟧下属⟦OrganizationUnit#30|第四分院⟧。

整改回应：⟦GovernmentBody#20|**县委⟧、⟦GovernmentBody#21|县政府⟧召开⟦Meeting#22|专题整改会⟧，印发《⟦Policy#23|扶贫资金监督管理十条⟧》，截至7月20日已收回资金6231万元，处理处分38人，其中移送司法3人。⟦Group#11|云天化⟧在回复函中表示，后续80万元尾款将改由⟦OrganizationUnit#24|集团驻县工作队⟧直接拨到项目。

专家提醒，⟦GovernmentBody#25|国务院扶贫办⟧正在推行⟦Initiative#26|扶贫资金专项检查⟧，基层应警惕“重分配、轻管理”。⟦Institution#27|云南大学⟧⟦OrganizationUnit#29|公共管理学院⟧副教授⟦Person#28|洪彦青⟧算过，三县管理费提取比例由1.5%压到1%后，培训经费少了200多万元，“人手不够，是另一本没算清的账”。

（链接）按《⟦Policy#40|云南省财政专项扶贫资金绩效评价办法⟧》，⟦County#4|**县⟧2015年得分61.5分，列全省倒数第四，由“三等”降为“四等”，次年切块资金扣减870万元；同州的⟦County#41|××县⟧得分92分，获奖励资金600万元。⟦Group#12|云锡⟧自2014年起改派三人驻点，⟦Project#42|云锡帮扶核桃林⟧3200亩、成活率88%，未列入问题清单。
====
#2 metric 问题金额 = 1.04 亿元
#2 metric 移送线索 = 9 件
#2 metric 抽查扶贫资金 = 6.41 亿元
#2 metric 三县收到扶贫资金 = 18.72 亿元 ; time=2013年至2015年
#4 locatedIn #3
#6 hasProject #5
#5 metric 实际施工 = 4230 亩
#5 metric 上报面积 = 7800 亩
#6 metric 多领补助 = 357 万元
#7 partOf #4
#9 partOf #4
#10 partOf #4
#8 holdsPosition #7 ; title=副局长
#11 fundedAid #10 ; amount=480万元
#12 fundedAid #10 ; amount=480万元
#10 metric 定点帮扶款 = 480 万元 ; time=2014年
#10 metric 定点帮扶款支出 = 93 万元 ; time=至2015年底
#10 metric 支出率 = 19.4 % ; time=至2015年底
#14 metric 购买黑山羊资金 = 45 万元
#14 metric 购买黑山羊 = 600 只
#14 metric 黑山羊死亡 = 284 只 ; time=半年
#14 locatedIn #13
#15 metric 挂名社员 = 119 人
#15 metric 实际参与 = 7 人
#16 metric 扶贫贴息贷款 = 2600 万元
#16 metric 套取贴息 = 118.6 万元
#30 partOf #19
#18 metric 概算 = 9800 万元
#18 metric 决算 = 1.37 亿元
#18 metric 超概 = 39.8 %
#20 launched #22
#21 launched #22
#20 issued #23
#21 issued #23
#4 metric 收回资金 = 6231 万元 ; time=截至7月20日
#4 metric 处理处分 = 38 人 ; time=截至7月20日
#4 metric 移送司法 = 3 人 ; time=截至7月20日
#24 partOf #11
#11 metric 尾款 = 80 万元 ; status=planned
#25 launched #26
#28 holdsPosition #29 ; title=副教授
#29 partOf #27
#28 said “人手不够，是另一本没算清的账”
#4 metric 管理费提取比例 = 1 %
#4 metric 管理费提取比例 = 1.5 %
#4 metric 培训经费减少 = 200 万元 ; approx=about
#4 metric 绩效评价得分 = 61.5 分 ; time=2015年
#4 metric 切块资金扣减 = 870 万元 ; time=次年
#41 metric 绩效评价得分 = 92 分
#41 metric 奖励资金 = 600 万元
#12 hasProject #42
#42 metric 面积 = 3200 亩
#42 metric 成活率 = 88 %
