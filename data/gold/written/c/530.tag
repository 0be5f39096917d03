⟦Group#1|江西省国有资本运营控股集团⟧：一份年报里的三张脸

去年⟦Group#1|江西国控⟧总资产突破5500亿元时，很少有人注意它的报表里藏着三张脸：持股人、操盘手、接生婆。

持股人这张最体面。⟦Group#1~|集团⟧持有⟦Group#2|江铜集团⟧90%、⟦Company#3|新余钢铁⟧（600782）44.8%、⟦Company#4|江西银行⟧5.4%的股权。去年合并营业收入5121亿元，其中⟦Group#2|江铜⟧一家4964亿元，占97%。也就是说，剔除铜价和它的贸易量，这家运营公司自己的收入不过157亿元。
操盘手这张正在长。2023年11月，⟦Group#1|江西国控⟧以21.9亿元拿下⟦Company#5|赣锋精密⟧38%股权；同月，由它与⟦Company#6|国盛金控⟧、⟦Group#7|江西金控⟧联手成立⟦Fund#8|江西现代产业引导基金⟧，目标3000亿元，首期已投⟦Industry#9|电子信息⟧、⟦Industry#10|稀土新材料⟧、⟦Industry#11|生物育种⟧项目54个，拉动⟦Company#12|吉安立讯⟧、⟦Company#13|赣州孚能⟧等落地。
接生婆这张最难看也最累。省里交办的破产重整企业有9户：⟦Company#14|江西煤业丰城建新矿⟧、⟦Company#15|江西长运汽修⟧、⟦Company#16|萍乡钢铁耐材厂⟧……职工安置2.14万人，处置“两非”资产41.3亿元，剩下六宗土地还没卖掉。⟦Initiative#17|资产盘活攻坚战⟧里，⟦Group#1~|集团⟧把⟦Facility#18|南昌百货大楼旧址⟧改成⟦Facility#19|赣江里文化街区⟧，去年国庆七天卖了3800万元。

问题来自评级报告。⟦Company#20|联合资信⟧把主体评级AAA维持不变，却列出三条提示：投资收益波动大，去年同比下滑28.4%；担保余额267亿元，被担保方有⟦Company#21|九江石化投资⟧等地方企业；短债占比57%，偏高。⟦Group#1|江西国控⟧财务总监⟦Person#22|文立本⟧回应说，今年发行首单⟦Product#23|赣江源科创债⟧20亿元，年末短债占比将压到50%以内。

对它的监管也在变。⟦GovernmentBody#24|江西省国资委⟧今年对省属企业启动分类授权改革，把“战略性持有”和“财务性持有”分开考核，⟦Group#1|江西国控⟧拿到的清单有26项授权，⟦Group#7|江西金控⟧12项，⟦Group#25|江西水投⟧9项。⟦Institution#26|江西财经大学⟧教授⟦Person#27|包锦程⟧认为，“运营公司如果只是把大企业的报表揽进来，就失去了设立的意义。”今年一季度，⟦Group#1~|该集团⟧净利润19.2亿元，同比增长6.1%。
操盘手也有自己的“练兵场”。⟦Group#1|江西国控⟧直接运营的⟦Facility#61|南昌VR产业基地⟧入驻企业214家，⟦Company#62|江西国控数产公司⟧的⟦Platform#63|赣企云链⟧为上下游放款43亿元，综合利率3.9%；承办多年的⟦Meeting#64|世界VR产业大会⟧去年签约项目104个。按照《⟦Policy#65|江西省国有企业改革深化提升行动方案⟧》，⟦Group#1~|集团⟧牵头⟦Initiative#66|国资赋能百县行⟧，把⟦City#67|上饶⟧⟦County#68|玉山县⟧的罗汉床加工、⟦City#69|抚州⟧⟦County#70|南丰县⟧的蜜桔分选都列了进去。⟦Product#71|南丰蜜桔⟧分选线去年分选3.1万吨，农户每斤多卖两毛钱。
====
#1 metric 总资产 = 5500 亿元 ; time=去年 ; approx=atLeast
#1 holdsStakeIn #2 ; percent=90%
#1 holdsStakeIn #3 ; percent=44.8%
#1 holdsStakeIn #4 ; percent=5.4%
#1 metric 合并营业收入 = 5121 亿元 ; time=去年
#2 metric 营业收入 = 4964 亿元 ; time=去年
#2 metric 占集团营业收入 = 97 % ; time=去年
#1 metric 剔除江铜收入 = 157 亿元 ; time=去年
#2 subsidiaryOf #1
#1 acquired #5 ; percent=38% ; time=2023年11月
#1 metric 收购金额 = 21.9 亿元 ; time=2023年11月
#1 cooperatesWith #6
#1 cooperatesWith #7
#1 established #8
#6 established #8
#7 established #8
#8 metric 目标规模 = 3000 亿元 ; status=planned
#8 metric 首期投资项目 = 54 个
#8 developsIndustry #9
#8 developsIndustry #10
#8 developsIndustry #11
#1 metric 破产重整企业 = 9 户
#1 metric 职工安置 = 2.14 万人
#1 metric 处置两非资产 = 41.3 亿元
#1 launched #17
#1 established #19
#19 metric 销售额 = 3800 万元 ; time=去年国庆七天
#1 metric 投资收益同比下滑 = 28.4 % ; time=去年
#1 metric 担保余额 = 267 亿元
#1 metric 短债占比 = 57 %
#22 holdsPosition #1 ; title=财务总监
#1 produces #23
#23 metric 发行规模 = 20 亿元 ; time=今年
#1 metric 短债占比 = 50 % ; time=年末 ; approx=atMost ; status=planned
#24 supervises #1
#24 supervises #7
#24 supervises #25
#1 metric 授权 = 26 项
#7 metric 授权 = 12 项
#25 metric 授权 = 9 项
#27 holdsPosition #26 ; title=教授
#27 said “运营公司如果只是把大企业的报表揽进来，就失去了设立的意义。”
#1 metric 净利润 = 19.2 亿元 ; time=今年一季度
#1 metric 净利润同比增长 = 6.1 % ; time=今年一季度
#1 operates #61
#61 metric 入驻企业 = 214 家
#62 subsidiaryOf #1
#62 established #63
#63 metric 放款 = 43 亿元
#63 metric 综合利率 = 3.9 %
#1 launched #64
#64 metric 签约项目 = 104 个 ; time=去年
#1 implements #65
#1 launched #66
#68 locatedIn #67
#70 locatedIn #69
#71 metric 分选 = 3.1 万吨 ; time=去年
