走出亏损泥沼——⟦Company#1|岳阳林纸⟧扭亏记事

　　2013年那个冬天，⟦City#2|岳阳⟧⟦Place#3|城陵矶⟧的老纸机停了四台。⟦Company#1|岳阳林纸⟧当年净亏3.9亿元。谁也没料到，四年后它靠种树翻了身。
　　⟦Company#1|岳阳林纸股份有限公司⟧（600963）源自1958年国家投资兴建的⟦Company#4|岳阳造纸厂⟧，2000年9月由⟦Group#5|湖南泰格林纸集团⟧作为主发起人设立，2004年5月上市。2010年⟦Group#5|泰格林纸⟧并入⟦Group#6|中国诚通控股集团有限公司⟧所属的⟦Company#7|中国纸业⟧，⟦Company#1|岳纸⟧由此变成央企三级公司。目前⟦Group#5|泰格林纸⟧持股28.2%，⟦Company#7|中国纸业⟧直接持股17.3%。
　　转折点在2017年：定增22.9亿元，其中9.34亿元买下⟦Company#8|浙江凯胜园林⟧（后改名⟦Company#8|诚通凯胜生态建设有限公司⟧）全部股权，业务从“一张纸”变成“纸+生态”。当年营业收入61.4亿元、净利润3.48亿元，⟦Company#8|凯胜⟧一家就挣1.1亿元，兑现业绩承诺的108%。⟦City#9|宁波⟧⟦County#10|慈溪⟧的⟦Project#11|杭州湾湿地修复⟧、⟦City#12|株洲⟧⟦Project#13|清水塘重金属治理⟧均是它的代表作。
　　2021年起，⟦Industry#32|碳汇⟧成了第三条腿。全资的⟦Company#14|湖南森海碳汇开发公司⟧与⟦Group#15|包钢集团⟧签订《⟦Policy#16|碳汇合作协议⟧》，25年供应不少于200万吨/年的CCER；又同⟦County#17|会同县⟧、⟦County#18|绥宁县⟧、⟦County#19|双牌县⟧等11个县区签约林地610万亩。“⟦Industry#32|碳汇⟧”概念一度让股价三个月涨了1.8倍，⟦Company#20|上交所⟧连发两封问询函，⟦Company#1~|公司⟧公告坦言“当期未形成收入”。
　　如今，浆纸主业也换了装备。⟦Project#21|45万吨文化纸项目⟧2024年9月出纸，投资31.7亿元，采用⟦Company#22|维美德⟧⟦Product#23|OptiConcept M⟧纸机，幅宽9.7米、车速1600米/分；配套的⟦Project#24|40万吨漂白硫酸盐化学浆⟧同步试车。“⟦Product#25|岳阳楼⟧”胶版纸、“⟦Product#26|天岳⟧”轻型纸保供教材教辅超千种。2024年前三季度，⟦Company#1~|公司⟧营收58.8亿元，同比下降11.6%；净利润0.48亿元，而上年同期为亏损2.32亿元。原料上，⟦Company#27|茂源林业⟧经营林地189万亩，其中⟦Honor#28|FSC⟧认证面积占六成。
　　行业的寒气没散。⟦Institution#29|中国造纸协会⟧年报称，全国文化纸产能三年新增540万吨，开工率不足七成。⟦Company#1~|公司⟧总经理⟦Person#30|漆成松⟧在内部动员会上撂下一句：“⟦Initiative#31|降本五百天⟧，不是喊的。”
====
#3 locatedIn #2
#1 locatedIn #3
#1 metric 净亏 = 3.9 亿元 ; time=2013年
#1 formedFrom #4
#5 established #1 ; time=2000年9月
#5 subsidiaryOf #7 ; time=2010年
#7 subsidiaryOf #6
#5 holdsStakeIn #1 ; percent=28.2%
#7 holdsStakeIn #1 ; percent=17.3%
#1 metric 定增 = 22.9 亿元 ; time=2017年
#1 acquired #8 ; percent=100% ; time=2017年
#1 metric 收购金额 = 9.34 亿元 ; time=2017年
#1 metric 营业收入 = 61.4 亿元 ; time=2017年
#1 metric 净利润 = 3.48 亿元 ; time=2017年
#8 metric 净利润 = 1.1 亿元 ; time=2017年
#8 metric 业绩承诺完成率 = 108 %
#8 subsidiaryOf #1
#8 hasProject #11
#8 hasProject #13
#10 locatedIn #9
#11 locatedIn #10
#13 locatedIn #12
#14 subsidiaryOf #1
#14 cooperatesWith #15
#14 issued #16
#15 issued #16
#14 metric 年供应CCER = 200 万吨 ; approx=atLeast
#14 cooperatesWith #17
#14 cooperatesWith #18
#14 cooperatesWith #19
#14 metric 签约县区 = 11 个
#14 metric 签约林地 = 610 万亩
#1 metric 股价涨幅 = 1.8 倍 ; time=三个月
#1 hasProject #21
#21 metric 投资 = 31.7 亿元
#22 produces #23
#23 metric 幅宽 = 9.7 米
#23 metric 车速 = 1600 米/分
#1 hasProject #24
#1 produces #25
#1 produces #26
#1 metric 教材教辅 = 1000 种 ; approx=atLeast
#1 metric 营收 = 58.8 亿元 ; time=2024年前三季度
#1 metric 营收同比下降 = 11.6 % ; time=2024年前三季度
#1 metric 净利润 = 0.48 亿元 ; time=2024年前三季度
#1 metric 亏损 = 2.32 亿元 ; time=上年同期
#27 metric 经营林地 = 189 万亩
#27 receivedHonor #28
#29 metric 全国文化纸新增产能 = 540 万吨 ; time=三年
#29 metric 全国文化纸开工率 = 70 % ; approx=atMost
#30 holdsPosition #1 ; title=总经理
#30 said “降本五百天，不是喊的。”
#1 launched #31
#1 developsIndustry #32 ; time=2021年起
