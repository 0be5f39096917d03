⟦Company#1|贵阳燃气⟧“⟦Initiative#8|瓶改管⟧”进城中村　⟦City#2|贵阳⟧三年告别七万只钢瓶

    本报⟦City#2|贵阳⟧电　（记者 祝融 通讯员 阮之瑜）12月的⟦Facility#3|贵钢路⟧夜市，烙锅摊主⟦Person#4|班小妹⟧拧开灶阀，蓝火苗蹿得老高。几个月前，她每隔四天就得把一只15公斤的液化气瓶滚过三条巷子。
    ⟦Person#4|班小妹⟧所在的⟦County#5|南明区⟧⟦Township#6|油榨街道⟧⟦Village#7|蟠桃宫社区⟧，是⟦Initiative#8|贵阳“瓶改管”三年攻坚⟧最后一批验收点。2021年，⟦City#2|贵阳市⟧出台《⟦Policy#9|城镇燃气“瓶改管”工作方案⟧》，由⟦Group#10|贵阳市工商产业投资集团⟧控股的⟦Company#11|贵州燃气集团股份有限公司⟧（股票代码600903）及所属⟦Company#1|贵阳燃气有限公司⟧承担主体任务。到今年11月底，累计改造餐饮场所1.63万家、居民4.9万户，拆除“黑气瓶”7.2万只，敷设中低压管线1,340公里，完成投资13.8亿元，其中⟦GovernmentBody#12|市财政⟧补贴2.9亿元。
    钱怎么出、气价怎么定，曾是最大的堵点。“一户初装费3,100元，商户嫌贵。”⟦Company#1|贵阳燃气⟧总经理⟦Person#13|庞以宁⟧说，⟦Company#1~|公司⟧推出“⟦Product#14|气惠贷⟧”，联合⟦Company#15|贵阳银行⟧让商户分36期付，累计放款4,700万元；⟦GovernmentBody#16|市发展改革委⟧核定非居民气价每立方米3.68元，较管制前再降一毛六。⟦Company#11|贵州燃气⟧则靠上游做文章：⟦Facility#17|中缅管道⟧⟦City#2|贵阳⟧支线年供气9.5亿立方米，⟦Company#18|贵州页岩气勘探开发公司⟧在⟦County#19|正安⟧的产量去年突破1.2亿立方米，自有气占比由3%提到11%。
    安全是硬杠杠。⟦Company#1|贵阳燃气⟧给商户换装⟦Product#20|NB-IoT智能表⟧16,800台，“⟦Platform#21|爽气在线⟧”平台与⟦GovernmentBody#22|市应急管理局⟧、⟦Company#23|贵州联通⟧共享报警，平均处置时长27分钟。⟦Initiative#24|燃气安全“百日行动”⟧期间，⟦Company#1~|公司⟧入户排查96.4万户，发现隐患3.1万处，整改率99.2%。
    业绩也在变。⟦Company#11|贵州燃气⟧三季报显示，今年1—9月营业收入47.96亿元，同比增长8.3%，归母净利润1.07亿元，同比下降14.2%；其中⟦City#2|贵阳⟧区域销气量6.8亿立方米，占全⟦Company#11~|公司⟧的43%。分析人士认为，“⟦Initiative#8|瓶改管⟧”带来的气量增长要到2025年才会体现在利润表上。
    ⟦Company#11|贵州燃气⟧的胃口不止于管道气。今年初，⟦PartyOrganization#70|贵州燃气集团党委⟧贯彻⟦Policy#71|国发〔2022〕2号文件⟧，提出“⟦Strategy#72|一网两翼三智⟧”：“一网”是⟦Platform#73|全省天然气一张网⟧，“两翼”是⟦Industry#74|综合能源⟧、⟦Industry#75|燃气器具⟧，“三智”指智慧管网、智慧客服、智慧安全。按这个思路，⟦Company#11~|公司⟧布局⟦Industry#76|工商业储能⟧、⟦Industry#77|氢气掺烧⟧，对标⟦Company#78|新奥能源⟧、⟦Company#79|佛燃能源⟧，目标是做⟦Goal#80|西南山地城市燃气安全标杆企业⟧。⟦Company#81|贵燃数科⟧和⟦Company#82|贵燃装备⟧随之成立，注册资本分别为5,000万元和8,000万元。
    ⟦Project#25|老旧管网更新二期⟧已接着开工，涉及⟦County#26|云岩⟧、⟦County#27|花溪⟧、⟦County#28|乌当⟧三区铸铁管218公里，计划投资5.4亿元，已获超长期特别国债资金1.6亿元。
====
#7 locatedIn #6
#6 locatedIn #5
#2 issued #9
#2 launched #8
#10 holdsStakeIn #11
#11 subsidiaryOf #10
#1 subsidiaryOf #11
#8 metric 改造餐饮场所 = 1.63 万家 ; time=今年11月底
#8 metric 改造居民 = 4.9 万户 ; time=今年11月底
#8 metric 拆除“黑气瓶” = 7.2 万只 ; time=今年11月底
#8 metric 敷设中低压管线 = 1340 公里 ; time=今年11月底
#8 metric 完成投资 = 13.8 亿元 ; time=今年11月底
#12 metric 补贴 = 2.9 亿元
#1 metric 初装费 = 3100 元
#13 holdsPosition #1 ; title=总经理
#13 said “一户初装费3,100元，商户嫌贵。”
#1 produces #14
#1 cooperatesWith #15
#14 metric 累计放款 = 4700 万元
#16 metric 非居民气价 = 3.68 元
#17 metric 年供气 = 9.5 亿立方米
#18 locatedIn #19
#18 metric 产量 = 1.2 亿立方米 ; time=去年 ; approx=atLeast
#11 metric 自有气占比 = 11 %
#1 metric 换装智能表 = 16800 台
#1 established #21
#1 cooperatesWith #22
#1 cooperatesWith #23
#21 metric 平均处置时长 = 27 分钟
#1 launched #24
#1 metric 入户排查 = 96.4 万户
#1 metric 发现隐患 = 3.1 万处
#1 metric 整改率 = 99.2 %
#11 metric 营业收入 = 47.96 亿元 ; time=今年1—9月
#11 metric 营业收入同比增长 = 8.3 % ; time=今年1—9月
#11 metric 归母净利润 = 1.07 亿元 ; time=今年1—9月
#11 metric 归母净利润同比下降 = 14.2 % ; time=今年1—9月
#11 metric 贵阳区域销气量 = 6.8 亿立方米 ; time=今年1—9月
#11 metric 贵阳区域销气量占比 = 43 % ; time=今年1—9月
#1 hasProject #25
#25 metric 铸铁管 = 218 公里
#25 metric 计划投资 = 5.4 亿元
#25 metric 超长期特别国债资金 = 1.6 亿元
#25 locatedIn #26
#25 locatedIn #27
#25 locatedIn #28
#70 partOf #11
#70 implements #71
#11 hasStrategy #72
#72 hasComponent #73 ; role=platform
#72 hasComponent #74 ; role=industry
#72 hasComponent #75 ; role=industry
#11 developsIndustry #76
#11 developsIndustry #77
#11 benchmarksAgainst #78
#11 benchmarksAgainst #79
#11 pursuesGoal #80
#11 established #81
#11 established #82
#81 metric 注册资本 = 5000 万元
#82 metric 注册资本 = 8000 万元
