⟦GovernmentBody#28|沁水县人民政府⟧工作报告（节选）
——2006年2月20日在⟦Meeting#2|县第十三届人民代表大会第四次会议⟧上

　　二、“十五”工作回顾
　　过去的五年，是⟦County#1~|我县⟧煤炭工业由小变大、农民收入由少变多的五年。⟦County#1|沁水县⟧地区生产总值由9.7亿元增加到31.2亿元，年均递增26.3%；财政总收入达到6.84亿元，比2000年净增5.9亿元；农民人均纯收入2718元。
　　——工业经济。关闭小煤矿87座，整合保留46座。⟦Group#3|山西沁水煤田集团⟧与⟦Group#4|晋城无烟煤矿业集团⟧共建的⟦Facility#5|寺河矿⟧二号井建成投产，年生产能力400万吨。⟦Company#6|晋煤集团蓝焰煤层气公司⟧在⟦Township#7|嘉峰镇⟧、⟦Township#8|端氏镇⟧施工煤层气井352口，日抽采41万立方米，⟦Company#9|中联煤层气公司⟧与⟦Place#10|美国⟧⟦Company#11|奥瑞安公司⟧合作的⟦Project#12|潘庄煤层气先导试验项目⟧通过储量评审。⟦Company#13|县铸管厂⟧、⟦Company#14|县化肥厂⟧、⟦Company#15|县丝绸厂⟧三户改制，置换职工身份1213人，一次性支付经济补偿1860万元，没有发生一起群体性上访。
　　——扶贫开发。实施⟦Initiative#16|整村推进⟧47个村，解决了1.9万人、8200头大畜的饮水困难。⟦GovernmentBody#17|省水利厅⟧包扶⟦Township#18|中村镇⟧⟦Village#19|下川村⟧，投资64万元建成提水站；⟦Group#4|晋煤集团⟧捐资120万元，在⟦Township#20|土沃乡⟧修建希望小学2所。截至去年底，全县贫困人口还有1.37万人。
　　存在的主要问题是：一煤独大的局面没有根本改变，煤炭工业占到规模以上工业增加值的93%；安全生产基础不牢，去年发生较大事故1起，死亡4人。
　　三、2006年主要任务
　　（一）打好招商引资硬仗。力争⟦Project#21|端氏煤化工园区60万吨甲醇项目⟧开工，⟦Project#21~|该项目⟧由⟦Group#22|阳煤集团⟧投资，概算14.2亿元。
　　（二）推进⟦GovernmentBody#23|县煤炭局⟧直属企业改制，组建⟦Group#24|沁水县国有资产经营集团⟧，对县属国有股权实行统一管理。
　　（三）以创建“⟦Honor#25|省级卫生县城⟧”为抓手，拓宽⟦Facility#26|梅杏北路⟧，开工建设⟦Facility#27|沁河大桥⟧。
　　（四）抓好新农村建设。启动⟦Initiative#50|千村试点⟧，在⟦Township#51|郑庄镇⟧⟦Village#52|湘峪村⟧、⟦Township#53|柿庄镇⟧⟦Village#54|丁家村⟧先行规划，⟦Project#55|湘峪古堡修缮工程⟧由⟦GovernmentBody#56|国家文物局⟧补助380万元。通水泥路的行政村达到210个，占总数的84%；与⟦Institution#57|山西农业大学⟧合作推广“⟦Product#58|沁水黑山羊⟧”2.3万只；⟦Company#59|沁水县蚕桑合作社⟧与⟦Company#60|江苏富安茧丝绸公司⟧签订协议，三年内发展桑园5000亩。
　　（五）坚持依法行政，主动接受⟦GovernmentBody#61|县人大⟧的法律监督和⟦GovernmentBody#62|县政协⟧的民主监督，全年承办议案、建议和提案131件，办复率100%。
====
#1 metric 地区生产总值 = 31.2 亿元
#1 metric 地区生产总值年均递增 = 26.3 %
#1 metric 财政总收入 = 6.84 亿元
#1 metric 财政总收入净增 = 5.9 亿元
#1 metric 农民人均纯收入 = 2718 元
#1 metric 关闭小煤矿 = 87 座
#1 metric 整合保留煤矿 = 46 座
#3 cooperatesWith #4
#3 operates #5
#4 operates #5
#5 metric 年生产能力 = 400 万吨
#6 subsidiaryOf #4
#6 metric 煤层气井 = 352 口
#6 metric 日抽采 = 41 万立方米
#9 cooperatesWith #11
#9 hasProject #12
#11 hasProject #12
#11 locatedIn #10
#7 locatedIn #1
#8 locatedIn #1
#18 locatedIn #1
#20 locatedIn #1
#1 metric 置换职工身份 = 1213 人
#1 metric 经济补偿 = 1860 万元
#1 launched #16
#16 metric 村 = 47 个
#1 metric 解决饮水困难人口 = 1.9 万人
#1 metric 解决饮水困难大畜 = 8200 头
#17 pairedWith #19
#17 fundedAid #19 ; amount=64万元 ; purpose=建成提水站
#19 locatedIn #18
#4 fundedAid #20 ; amount=120万元 ; purpose=修建希望小学2所
#1 metric 贫困人口 = 1.37 万人 ; time=截至去年底
#1 metric 煤炭工业占规模以上工业增加值 = 93 %
#1 metric 较大事故 = 1 起 ; time=去年
#1 metric 死亡 = 4 人 ; time=去年
#22 hasProject #21 ; status=planned
#1 hasProject #21 ; status=planned
#21 metric 概算 = 14.2 亿元
#1 established #24 ; status=planned
#1 receivedHonor #25 ; status=planned
#1 established #27 ; status=planned
#1 launched #50
#52 locatedIn #51
#54 locatedIn #53
#51 locatedIn #1
#53 locatedIn #1
#55 locatedIn #52
#56 fundedAid #55 ; amount=380万元
#1 metric 通水泥路行政村 = 210 个
#1 metric 通水泥路行政村占比 = 84 %
#1 cooperatesWith #57
#1 produces #58
#58 metric 推广 = 2.3 万只
#59 cooperatesWith #60
#59 metric 桑园 = 5000 亩 ; time=三年内 ; status=planned
#28 metric 承办议案、建议和提案 = 131 件 ; time=全年
#28 metric 办复率 = 100 %
