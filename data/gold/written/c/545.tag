⟦Group#1|苏豪控股⟧“一拖三”：⟦Province#2|江苏⟧外贸国企的合并同类项

11月的⟦City#3|南京⟧，⟦Facility#4|苏豪大厦⟧大堂多了三块新铭牌：⟦Group#5|江苏省海外企业集团⟧、⟦Group#6|江苏汇鸿国际集团⟧、⟦Company#7|江苏省惠隆资产管理公司⟧。这是⟦GovernmentBody#8|江苏省政府⟧批准的省属贸易类国企重组的结果，⟦Group#5|海企⟧、⟦Group#6|汇鸿⟧、⟦Company#7|惠隆⟧整体划入⟦Group#1|江苏苏豪控股集团有限公司⟧，实现“四合一”。

“过去四家在⟦Meeting#9|广交会⟧同一个展馆搭四个摊位，外商分不清谁是谁。”⟦Group#1|苏豪控股⟧副总裁⟦Person#10|惠景亮⟧用这句话解释了为什么要合并。重组后，⟦Group#1|苏豪控股⟧总资产899亿元，年进出口额126亿美元，跻身中国服务贸易企业百强前列；境外机构由46家并到31家，出口品类由12大类归为五大集群，其中⟦Industry#11|船舶贸易⟧占27%，⟦Industry#12|纺织服装⟧占39%。

业务怎么并，答案写在⟦Company#13|弘业股份⟧与⟦Group#14|汇鸿集团⟧（600981）两份公告里。⟦Company#13~|前者⟧更名为⟦Company#15|苏豪弘业⟧，定位消费品跨境平台；⟦Group#14|汇鸿集团⟧剥离⟦Company#16|汇鸿中锦⟧的房产业务后，成为供应链平台，2023年前三季度营收365亿元，净利润0.89亿元，扣非亏损1.7亿元，是合并后最需要治的一家。此外，⟦Company#17|江苏苏豪海运⟧接收⟦Group#5|海企⟧船队11艘，⟦Product#18|苏海一号⟧16万吨油轮改挂⟦Place#19|香港⟧旗。

供应链金融是另一块。⟦Fund#20|苏豪领投产业基金⟧由⟦Group#1|苏豪控股⟧出资40%、⟦Company#21|江苏信托⟧出资25%、⟦County#22|吴江⟧⟦Group#23|恒力集团⟧出资20%设立，规模30亿元，首笔6000万元投向⟦Company#24|江苏曙光纺织⟧的数字染缸改造。⟦Company#21|江苏信托⟧单独给予授信18亿元。

整合并不平静，⟦Group#6|汇鸿⟧有87名业务员在公示期内离职，带走⟦Place#25|日本⟧订单约1.3亿美元；⟦Group#1|苏豪⟧的对策是⟦Initiative#26|合伙人计划⟧，业务团队可持品牌公司15%以内的虚拟股权，首批选了⟦Company#27|苏豪轻纺⟧、⟦Company#28|苏豪丝绸⟧等5家。⟦GovernmentBody#29|省国资委⟧派来的外部董事⟦Person#30|闵致远⟧在⟦Meeting#31|四合一百日复盘会⟧上点了一串问题：库存资金占压23亿元，信息系统四套并行，资质续期有9项逾期。会后⟦Group#1|苏豪控股⟧启动⟦Initiative#32|一套账攻坚⟧，由⟦Company#33|用友网络⟧开发的⟦Platform#34|豪链通⟧计划2024年6月上线。

⟦Institution#35|商务部研究院⟧的⟦Person#36|柏仲良⟧建议，不要只算规模，还要看净利率。据其测算，⟦Group#1|苏豪控股⟧净利率仅1.1%，比⟦Group#37|浙江物产中大⟧低0.9个百分点，与⟦Group#38|厦门建发⟧1.6%相比也有差距。
外贸之外，⟦Group#1|苏豪控股⟧还保留着几块“压箱底”的资产：⟦Company#61|江苏苏豪文化⟧旗下的⟦Facility#62|爱涛天成艺术馆⟧收藏云锦、漆器1.1万件；⟦Company#63|江苏有色进出口⟧控股的⟦Place#64|玻利维亚⟧锡矿，年产锡精矿折金属2600吨；由⟦Group#1~|集团⟧与⟦Institution#65|南京林业大学⟧共同持有的⟦Company#66|苏豪木材检测⟧，拿到了欧盟⟦Honor#67|FSC审核机构⟧资格。展会业务也由一家统筹，⟦Company#68|苏豪会展⟧今年承办⟦Meeting#69|中国（南京）跨境电商大会⟧、⟦Meeting#70|江苏优品·畅行全球⟧等会展26场，签约额41亿元。反倒是原先各家都做的小额贷款、民宿、酒类代理，一律列入退出清单。
====
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#8 supervises #1
#10 holdsPosition #1 ; title=副总裁
#10 said “过去四家在广交会同一个展馆搭四个摊位，外商分不清谁是谁。”
#1 metric 总资产 = 899 亿元
#1 metric 年进出口额 = 126 亿美元
#1 metric 境外机构 = 31 家
#1 developsIndustry #11
#1 developsIndustry #12
#1 metric 船舶贸易占比 = 27 %
#1 metric 纺织服装占比 = 39 %
#15 formedFrom #13
#14 metric 营收 = 365 亿元 ; time=2023年前三季度
#14 metric 净利润 = 0.89 亿元 ; time=2023年前三季度
#14 metric 扣非亏损 = 1.7 亿元 ; time=2023年前三季度
#17 metric 接收船队 = 11 艘
#17 operates #18
#1 holdsStakeIn #20 ; percent=40%
#21 holdsStakeIn #20 ; percent=25%
#23 holdsStakeIn #20 ; percent=20%
#1 established #20
#21 established #20
#23 established #20
#20 metric 规模 = 30 亿元
#20 metric 投资 = 6000 万元
#20 holdsStakeIn #24
#21 metric 授信 = 18 亿元
#23 locatedIn #22
#6 metric 离职业务员 = 87 名
#6 metric 带走订单 = 1.3 亿美元 ; approx=about
#1 launched #26
#27 participatedIn #26
#28 participatedIn #26
#30 participatedIn #31
#30 holdsPosition #1 ; title=外部董事
#36 holdsPosition #35
#1 metric 库存资金占压 = 23 亿元
#1 metric 资质逾期 = 9 项
#1 launched #32
#33 produces #34
#1 metric 净利率 = 1.1 %
#38 metric 净利率 = 1.6 %
#14 subsidiaryOf #1
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#18 metric 载重 = 16 万吨
#61 subsidiaryOf #1
#68 subsidiaryOf #1
#61 operates #62
#62 metric 收藏 = 1.1 万件
#63 metric 年产锡精矿 = 2600 吨
#1 holdsStakeIn #66
#65 holdsStakeIn #66
#66 receivedHonor #67
#68 launched #69
#68 launched #70
#68 metric 会展 = 26 场 ; time=今年
#68 metric 签约额 = 41 亿元 ; time=今年
#1 participatedIn #9
#5 participatedIn #9
#6 participatedIn #9
#7 participatedIn #9
