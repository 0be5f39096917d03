⟦Province#1|山东⟧：八大任务完成度98.4% 省属企业“三年答卷”怎么看
来源：⟦Institution#2|大众日报⟧　　日期：2022-08-11

⟦Initiative#3|国企改革三年行动⟧进入倒计时。日前召开的⟦Meeting#4|山东省属企业改革发展座谈会⟧上，⟦GovernmentBody#5|山东省人民政府国有资产监督管理委员会⟧（以下简称“⟦GovernmentBody#5|山东省国资委⟧”）亮出一组数字：截至7月底，省级层面108项改革任务完成106项，完成率98.4%。

看整合。三年间，⟦Province#1|山东⟧先后完成⟦Group#6|山东能源集团⟧与⟦Group#7|兖矿集团⟧、⟦Group#8|山东高速集团⟧与⟦Group#9|齐鲁交通⟧的联合重组，新的⟦Group#6|山东能源⟧由⟦GovernmentBody#5|山东省国资委⟧、⟦Group#10|山东国惠⟧、⟦Institution#11|省财欣资产运营公司⟧分别持股70%、20%、10%；将⟦Company#12|青岛港⟧、⟦Company#13|日照港⟧、⟦Company#14|烟台港⟧、⟦Company#15|渤海湾港⟧并入⟦Group#16|山东省港口集团⟧，“四港合一”之后，⟦Group#16|山东港口⟧今年上半年货物吞吐量突破8亿吨，同比增长5.8%，其中集装箱1811万标箱。

看机制。二级及以下企业经理层任期制契约化签约率100%，⟦Company#17|山东国欧特种工程塑料⟧等46户企业实施中长期激励。入选⟦Initiative#18|科改示范行动⟧的⟦Company#19|山东土地数字科技⟧去年研发投入强度14.6%，⟦Product#20|国土云图⟧平台已在⟦Province#1|山东⟧、⟦Province#21|甘肃⟧、⟦Province#22|青海⟧三省应用；⟦Company#23|华特磁电⟧虽不是省属企业，也由⟦Group#10|山东国惠⟧旗下⟦Fund#24|新动能基金⟧投了1.2亿元。

看主业。“过去哪家省企没有酒店？”⟦GovernmentBody#5|山东省国资委⟧副主任⟦Person#25|栾守田⟧直言。按照《⟦Policy#26|省属企业非主业资产清理整合方案⟧》，酒店类资产统一划归⟦Company#27|山东蓝海产投酒店公司⟧，检验检测类归⟦Company#28|山东省标准检测公司⟧，截至6月底共划转项目61个，涉及资产93.7亿元，压减法人237户。

看效益。上半年，省属企业资产总额4.26万亿元，营业收入1.13万亿元，利润总额546亿元，同比分别增长12.1%、16.3%和9.7%，三项指标均居全国前列。同期全国国有企业利润总额下降2.1%。

“数字好看不等于改革到位。”⟦Institution#29|山东大学⟧⟦OrganizationUnit#33|公司治理研究中心⟧特聘教授⟦Person#30|花毅民⟧提醒，有的企业“三能”停在纸面，董事会应建尽建之后还要看是不是真决策。⟦GovernmentBody#5|省国资委⟧表示，下一步将启动⟦Initiative#31|攻坚百日冲刺⟧，9月底前完成全部收尾，并谋划后三年的⟦Initiative#32|国企改革深化提升⟧。
又讯　8月9日，⟦Group#16|山东港口⟧与⟦Company#61|中国信保山东分公司⟧签署《⟦Policy#62|海外投资保险合作协议⟧》，⟦Project#63|几内亚博凯港扩建⟧、⟦Project#64|烟台港西港区原油码头二期⟧列入首批承保名单，保额合计4.7亿美元。作为⟦Group#16|山东港口集团⟧的金融板块，⟦Platform#65|山港金控⟧今年上半年利润5.2亿元；由它发起的⟦Fund#66|陆海联动发展基金⟧规模100亿元，⟦Group#8|山东高速⟧认缴30%。⟦Group#16|山东港口⟧自主研发的⟦Product#67|智能空轨集疏运系统⟧去年拿下⟦Honor#68|山东省科技进步奖⟧一等奖。
====
#5 metric 改革任务 = 108 项 ; time=截至7月底
#5 metric 改革任务完成 = 106 项 ; time=截至7月底
#5 metric 完成率 = 98.4 % ; time=截至7月底
#6 formedFrom #7
#8 formedFrom #9
#5 holdsStakeIn #6 ; percent=70%
#10 holdsStakeIn #6 ; percent=20%
#11 holdsStakeIn #6 ; percent=10%
#12 subsidiaryOf #16
#13 subsidiaryOf #16
#14 subsidiaryOf #16
#15 subsidiaryOf #16
#16 metric 货物吞吐量 = 8 亿吨 ; time=今年上半年 ; approx=atLeast
#16 metric 货物吞吐量同比增长 = 5.8 % ; time=今年上半年
#16 metric 集装箱 = 1811 万标箱 ; time=今年上半年
#5 metric 经理层任期制契约化签约率 = 100 %
#5 metric 实施中长期激励企业 = 46 户
#5 launched #3
#19 participatedIn #18
#19 metric 研发投入强度 = 14.6 % ; time=去年
#19 produces #20
#24 subsidiaryOf #10
#24 metric 投资 = 1.2 亿元
#24 holdsStakeIn #23
#25 holdsPosition #5 ; title=副主任
#25 said “过去哪家省企没有酒店？”
#5 issued #26
#5 metric 划转项目 = 61 个 ; time=截至6月底
#5 metric 涉及资产 = 93.7 亿元 ; time=截至6月底
#5 metric 压减法人 = 237 户 ; time=截至6月底
#5 metric 省属企业资产总额 = 4.26 万亿元 ; time=上半年
#5 metric 省属企业营业收入 = 1.13 万亿元 ; time=上半年
#5 metric 省属企业利润总额 = 546 亿元 ; time=上半年
#5 metric 资产总额同比增长 = 12.1 % ; time=上半年
#5 metric 营业收入同比增长 = 16.3 % ; time=上半年
#5 metric 利润总额同比增长 = 9.7 % ; time=上半年
#33 partOf #29
#30 holdsPosition #33 ; title=特聘教授
#30 said “数字好看不等于改革到位。”
#5 launched #4
#5 launched #31 ; status=planned
#5 launched #32 ; status=planned
#16 cooperatesWith #61
#16 issued #62
#61 issued #62
#16 hasProject #63
#16 hasProject #64
#63 metric 保额合计 = 4.7 亿美元
#64 metric 保额合计 = 4.7 亿美元
#65 partOf #16
#65 metric 利润 = 5.2 亿元 ; time=今年上半年
#65 established #66
#66 metric 规模 = 100 亿元
#8 holdsStakeIn #66 ; percent=30%
#16 produces #67
#16 receivedHonor #68
#67 receivedHonor #68
