⟦Company#1|海南机场⟧：免税“离岛”之后，再造一座城

　　走进⟦City#2|三亚⟧⟦Facility#3|凤凰国际机场⟧，候机楼外塔吊林立。到今年年底，T3航站楼将封顶，届时年旅客保障能力由2500万人次提高到3000万人次。“旅客多了，不等于收入多了。”⟦Company#1|海南机场设施股份有限公司⟧总裁⟦Person#4|杨小康⟧说，机场运营只占⟦Company#1~|公司⟧利润的一小半。
　　⟦Company#1|海南机场⟧原名⟦Company#5|海航基础⟧，曾是⟦Group#6|海航集团⟧旗下的地产平台，因债务危机于2021年进入破产重整。2021年12月，⟦Group#7|海南控股⟧出资获得⟦Company#1~|公司⟧24.5%的股份，成为控股股东，实际控制人变更为⟦GovernmentBody#8|海南省国资委⟧。从民企到国企，从地产到机场，⟦Person#4|杨小康⟧用四个字概括这三年：换血重生。
　　换血并不轻松。重整前，⟦Company#1~|公司⟧有息负债超过400亿元，地产存货压着近百亿元资金。三年来，⟦Company#1~|公司⟧处置低效资产61项，回笼资金58亿元，有息负债降到170亿元以下，2023年实现营业收入67.6亿元、净利润9.5亿元，但今年受客流波动影响，上半年净利润同比下降44%。
　　新故事要讲在“免税”和“临空”上。⟦Company#1~|公司⟧与⟦Company#9|中国中免⟧合资经营的⟦Facility#10|海口日月广场免税店⟧，去年销售额37.4亿元，按持股比例贡献投资收益2.1亿元；在⟦County#11|琼海市⟧⟦Township#12|博鳌镇⟧，⟦Facility#13|博鳌机场⟧三期扩建配套的近零碳示范区，与⟦Institution#14|中国建筑科学研究院⟧合作，年减碳1.3万吨；在⟦Facility#15|海口美兰国际机场⟧西侧，⟦Company#16|临空产业公司⟧引进保税维修企业6家，累计维修飞机117架次。
　　⟦Institution#17|中国民航大学⟧教授⟦Person#18|綦琦⟧认为，随着封关临近，机场公司的机遇在“货”不在“客”，“谁先把国际货站做起来，谁就赢得下半场”。对此，⟦Person#4|杨小康⟧坦言人才是短板，⟦Company#1~|公司⟧刚从⟦Group#19|首都机场集团⟧引进了12名管理骨干。
　　至于外界传闻的“海南机场将整体吸收⟦Company#20|美兰空港⟧”，⟦Company#1~|公司⟧⟦OrganizationUnit#21|董事会⟧秘书⟦Person#22|尤薇⟧回应：“正在论证，没有时间表。”
====
#1 operates #3
#3 locatedIn #2
#3 metric 年旅客保障能力 = 3000 万人次 ; status=planned
#4 holdsPosition #1 ; title=总裁
#4 said “旅客多了，不等于收入多了。”
#1 formedFrom #5
#5 subsidiaryOf #6 ; status=ended
#7 holdsStakeIn #1 ; percent=24.5% ; time=2021年12月
#1 subsidiaryOf #7
#8 holdsStakeIn #1
#1 metric 处置低效资产 = 61 项 ; time=三年来
#1 metric 回笼资金 = 58 亿元 ; time=三年来
#1 metric 有息负债 = 170 亿元 ; approx=atMost
#1 metric 营业收入 = 67.6 亿元 ; time=2023年
#1 metric 净利润 = 9.5 亿元 ; time=2023年
#1 metric 净利润同比下降 = 44 % ; time=上半年
#1 cooperatesWith #9
#1 operates #10
#9 operates #10
#10 metric 销售额 = 37.4 亿元 ; time=去年
#1 metric 投资收益 = 2.1 亿元 ; time=去年
#13 locatedIn #12
#12 locatedIn #11
#1 cooperatesWith #14
#13 metric 减碳 = 1.3 万吨 ; time=年
#16 subsidiaryOf #1
#16 metric 引进保税维修企业 = 6 家
#16 metric 累计维修飞机 = 117 架次
#18 holdsPosition #17 ; title=教授
#18 said “谁先把国际货站做起来，谁就赢得下半场”
#1 metric 引进管理骨干 = 12 名
#21 partOf #1
#22 holdsPosition #1 ; title=董事会秘书
#22 said “正在论证，没有时间表。”
