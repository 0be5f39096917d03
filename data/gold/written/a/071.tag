国企动态（2024年第31期）

　　■⟦Group#1|中国华电⟧　9月2日，⟦Group#1|中国华电⟧与⟦Group#2|贵州乌江能源集团⟧在⟦City#3|贵阳⟧签署协议，合资组建⟦Company#4|乌江清洁能源公司⟧，注册资本30亿元，双方分别出资60%和40%。⟦Facility#5|毕节织金电厂⟧66万千瓦“上大压小”机组同日开工，总投资25.7亿元。
　　■⟦Group#6|中粮集团⟧　⟦Company#7|中粮糖业⟧拟以8.84亿元挂牌转让⟦Company#8|屯河番茄制品公司⟧100%股权，聚焦食糖主业。⟦Group#6~|集团⟧副总经理⟦Person#9|栾日林⟧表示，此举是落实“⟦Initiative#10|三聚焦⟧”的具体行动。
　　■⟦Group#11|中国通号⟧　由⟦Company#12|通号设计院⟧牵头的⟦Project#13|CTCS-3级列控系统自主化项目⟧通过⟦Group#14|国铁集团⟧验收，核心芯片国产化率100%；⟦Group#11|中国通号⟧中标⟦Place#15|匈牙利⟧⟦Facility#16|匈塞铁路⟧信号维护项目，合同额4200万欧元。
　　■⟦Group#17|首农食品集团⟧　⟦Company#18|三元股份⟧完成对⟦Company#19|首农畜牧⟧46.37%股权的退出；旗下⟦Company#20|北京大红门肉类食品公司⟧获⟦Honor#21|北京市市长质量管理奖提名奖⟧。
　　■⟦Group#22|重庆机电集团⟧　⟦Group#23|重庆机床集团⟧研发的⟦Product#24|YE31200H数控滚齿机⟧出口⟦Place#25|印度⟧，打破⟦Place#26|德国⟧企业垄断；⟦Group#22~|集团⟧今年前8月营业收入236亿元，同比增长3.3%。
　　■⟦Group#27|山西焦煤⟧　⟦Company#28|西山煤电⟧⟦Facility#29|东曲矿⟧建成智能化综采工作面，单班下井人员减少42%；⟦Group#27~|集团⟧向⟦County#30|静乐县⟧⟦Township#31|娘子神乡⟧⟦Village#32|步六社村⟧捐建⟦Facility#33|藜麦加工车间⟧，投资380万元。
　　■⟦Group#34|云南建投⟧　⟦Person#35|莫菲⟧任⟦Group#34|云南建投集团⟧党委副书记、总经理，⟦Person#36|尹俊强⟧因年龄原因不再担任总经理职务。
　　■⟦Group#37|陕煤集团⟧　⟦Project#38|榆林化学1500万吨/年煤炭分质清洁高效转化示范项目⟧启动工程全面投料，累计完成投资1022亿元；⟦Institution#39|西北大学⟧⟦Person#40|马晓飞⟧教授团队参与催化剂攻关。
　　■⟦Group#41|厦门建发⟧　发布2024年半年报，营业收入3190亿元，同比下降16.8%；归母净利润12亿元，下降37.8%；⟦Company#42|建发房产⟧销售额649亿元，位列⟦Honor#43|2024上半年中国房企销售TOP10⟧。
　　■⟦Group#44|中国融通⟧　⟦Company#45|融通农发公司⟧与⟦Institution#46|中国农业大学⟧共建⟦OrganizationUnit#47|现代牧业产业研究院⟧，首期投入2000万元。
　　（综合⟦Institution#48|国资小新⟧、各企业网站　整理：⟦Person#49|边晓璐⟧）
====
#1 cooperatesWith #2
#1 established #4
#2 established #4
#1 holdsStakeIn #4 ; percent=60%
#2 holdsStakeIn #4 ; percent=40%
#4 metric 注册资本 = 30 亿元
#1 hasProject #5
#5 metric 总投资 = 25.7 亿元
#7 subsidiaryOf #6
#7 holdsStakeIn #8 ; percent=100%
#7 metric 挂牌转让价 = 8.84 亿元 ; status=planned
#9 holdsPosition #6 ; title=副总经理
#6 launched #10
#12 subsidiaryOf #11
#12 hasProject #13
#13 metric 核心芯片国产化率 = 100 %
#16 locatedIn #15
#11 metric 合同额 = 4200 万欧元
#18 subsidiaryOf #17
#18 holdsStakeIn #19 ; percent=46.37% ; status=ended
#20 subsidiaryOf #17
#20 receivedHonor #21
#23 subsidiaryOf #22
#23 produces #24
#22 metric 营业收入 = 236 亿元 ; time=今年前8月
#22 metric 营业收入同比增长 = 3.3 % ; time=今年前8月
#28 subsidiaryOf #27
#28 operates #29
#29 metric 单班下井人员减少 = 42 %
#32 locatedIn #31
#31 locatedIn #30
#27 fundedAid #32 ; amount=380万元
#27 established #33
#33 locatedIn #32
#33 metric 投资 = 380 万元
#35 holdsPosition #34 ; title=党委副书记、总经理
#36 holdsPosition #34 ; title=总经理 ; status=ended
#37 hasProject #38
#38 metric 累计完成投资 = 1022 亿元
#40 holdsPosition #39 ; title=教授
#41 metric 营业收入 = 3190 亿元 ; time=2024年半年
#41 metric 营业收入同比下降 = 16.8 %
#41 metric 归母净利润 = 12 亿元
#41 metric 归母净利润下降 = 37.8 %
#42 subsidiaryOf #41
#42 metric 销售额 = 649 亿元
#42 receivedHonor #43
#45 subsidiaryOf #44
#45 cooperatesWith #46
#45 established #47
#46 established #47
#47 metric 首期投入 = 2000 万元
