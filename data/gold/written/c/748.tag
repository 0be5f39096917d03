⟦Group#1|鑫正担保⟧担保代偿率三连降

　　本报⟦City#2|哈尔滨⟧3月4日讯（记者 蒯文彬）记者今天从⟦Meeting#3|全省政府性融资担保工作会议⟧上了解到，截至2023年末，⟦Group#1|黑龙江省鑫正融资担保集团有限公司⟧（以下简称“⟦Group#1|鑫正担保⟧”）在保余额412.6亿元、在保户数3.64万户，其中单户500万元以下的占83%；代偿率由2020年的4.7%、2021年的3.5%、2022年的2.4%降至去年的1.6%。

　　⟦Group#1|鑫正担保⟧由⟦GovernmentBody#4|黑龙江省财政厅⟧于2008年出资设立，注册资本73.8亿元，全省13个市（地）的机构按“⟦Initiative#5|再担+直担+共担⟧”连成一张网：省级的⟦Group#1|鑫正担保⟧分险40%，⟦Fund#6|国家融资担保基金⟧20%，市县机构20%，合作银行20%。目前与⟦Company#7|龙江银行⟧、⟦Company#8|哈尔滨银行⟧、⟦Company#9|建行黑龙江省分行⟧等26家银行签订了总对总合作协议。

　　产品跟着黑土地走。“⟦Product#11|龙江农担贷⟧”在保158亿元，惠及种植大户2.3万户；针对⟦Industry#12|冰雪经济⟧的⟦Product#13|冰雪贷⟧去冬今春放款6.9亿元，其中支持⟦Facility#14|哈尔滨冰雪大世界⟧上游商户314家、2.7亿元；⟦Product#15|科创e担⟧入选⟦Honor#16|国家融资担保基金优秀案例⟧；面向⟦City#17|鹤岗⟧、⟦City#18|双鸭山⟧的⟦Product#19|转型担⟧与两市财政按五五分摊，累计发放9.2亿元。

　　一笔担保费能有多便宜？⟦County#20|五常⟧⟦Township#21|民乐朝鲜族乡⟧⟦Village#22|友谊村⟧的水稻大户⟦Person#23|郑哲洙⟧算给记者听：贷90万元，担保费率0.8%，一年7,200元，财政又补回来一半。“去年卖了38吨⟦Product#24|稻花香2号⟧，利息里省出一台插秧机。”他的保单是⟦Product#25|龙担云⟧自动批的，从提交到放款用了26小时。

　　效率提高靠数据。⟦Group#1|鑫正担保⟧自建的⟦Product#25|龙担云⟧接了⟦GovernmentBody#26|省税务局⟧、⟦GovernmentBody#27|省农业农村厅⟧和⟦Company#28|国网黑龙江电力⟧等11个部门的187类数据，模型⟦OrganizationUnit#29|风控部⟧自己训，代偿追回率因此从18%升到34%。副总经理⟦Person#30|别怀远⟧坦言，农业担保逾期户里有六成是“人情保”，“拦住第一个，后面的就不来了”。

　　会议同时听取了⟦Initiative#70|政府性融资担保机构专项整治⟧情况汇报。两年来全省清退空壳担保机构19家，收回被挪用资本金2.8亿元；⟦City#36|齐齐哈尔⟧由此腾出的1.1亿元，转投了⟦Industry#71|生物制造⟧和⟦Industry#72|冷链装备⟧。参加会议的⟦GovernmentBody#73|财政部黑龙江监管局⟧局长⟦Person#74|隗正声⟧指出，“担保公司不是小贷公司，更不是第二财政”。按照⟦Initiative#75|振兴发展三年行动⟧要求，⟦Group#1|鑫正担保⟧要围绕“⟦Strategy#76|4567⟧”现代产业体系，做⟦Goal#77|东北一流的政策性担保集团⟧，学⟦Group#78|安徽信用担保集团⟧的4321模式，但不照搬。
　　会议提出，2024年新增担保额不低于280亿元，平均费率控制在0.9%以下，首批探索⟦Initiative#31|担投联动⟧。⟦Group#1|鑫正担保⟧拟与⟦Company#32|黑龙江省创业投资公司⟧共同发起3亿元的⟦Fund#33|龙江专精特新共担基金⟧，与⟦Institution#34|哈尔滨工业大学⟧合办⟦OrganizationUnit#35|产业风控研究院⟧。另据了解，⟦City#36|齐齐哈尔⟧、⟦City#37|牡丹江⟧两市的担保机构已完成股权上划，成为⟦Group#1|鑫正担保⟧控股子公司。
====
#1 metric 在保余额 = 412.6 亿元 ; time=截至2023年末
#1 metric 在保户数 = 3.64 万户 ; time=截至2023年末
#1 metric 单户500万元以下占比 = 83 % ; time=截至2023年末
#1 metric 代偿率 = 1.6 % ; time=去年
#1 metric 代偿率 = 4.7 % ; time=2020年
#1 metric 代偿率 = 3.5 % ; time=2021年
#1 metric 代偿率 = 2.4 % ; time=2022年
#4 established #1 ; time=2008年
#1 metric 注册资本 = 73.8 亿元
#1 launched #5
#1 metric 分险比例 = 40 %
#6 metric 分险比例 = 20 %
#1 cooperatesWith #6
#1 cooperatesWith #7
#1 cooperatesWith #8
#1 cooperatesWith #9
#1 metric 合作银行 = 26 家
#1 produces #11
#1 produces #13
#1 produces #15
#1 produces #19
#1 produces #25
#11 metric 在保金额 = 158 亿元
#11 metric 种植大户 = 2.3 万户
#13 metric 放款 = 6.9 亿元 ; time=去冬今春
#13 metric 支持商户 = 314 家
#13 metric 支持商户金额 = 2.7 亿元
#15 receivedHonor #16
#19 metric 累计发放 = 9.2 亿元
#23 metric 贷款 = 90 万元
#23 metric 担保费率 = 0.8 %
#23 metric 担保费 = 7200 元 ; time=一年
#23 produces #24
#23 said “去年卖了38吨稻花香2号，利息里省出一台插秧机。”
#23 metric 销售量 = 38 吨 ; time=去年
#22 locatedIn #21
#21 locatedIn #20
#25 metric 从提交到放款 = 26 小时
#25 metric 数据 = 187 类
#25 metric 接入部门 = 11 个
#1 metric 代偿追回率 = 34 %
#29 partOf #1
#30 holdsPosition #1 ; title=副总经理
#30 said “拦住第一个，后面的就不来了”
#1 metric 新增担保额 = 280 亿元 ; time=2024年 ; approx=atLeast ; status=planned
#1 metric 平均费率 = 0.9 % ; time=2024年 ; approx=atMost ; status=planned
#1 launched #31 ; status=planned
#1 established #33 ; status=planned
#32 established #33 ; status=planned
#1 cooperatesWith #32
#33 metric 规模 = 3 亿元 ; status=planned
#1 established #35 ; status=planned
#34 established #35 ; status=planned
#1 cooperatesWith #34
#70 metric 清退空壳担保机构 = 19 家 ; time=两年来
#70 metric 收回资本金 = 2.8 亿元 ; time=两年来
#36 metric 腾出资金 = 1.1 亿元
#36 developsIndustry #71
#36 developsIndustry #72
#74 holdsPosition #73 ; title=局长
#74 participatedIn #3
#74 said “担保公司不是小贷公司，更不是第二财政”
#1 implements #75
#1 implements #76
#1 pursuesGoal #77
#1 benchmarksAgainst #78
