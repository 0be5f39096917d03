⟦GovernmentBody#6|新疆生产建设兵团国资委⟧：2020年⟦GovernmentBody#1|兵团⟧国资国企改革八件事

1.4月，⟦Group#2|新疆中新建现代农业投资集团⟧挂牌。⟦Group#2~|该集团⟧由⟦Company#3|新疆果业大成公司⟧、⟦Company#4|兵团种业公司⟧、⟦Company#5|锦棉棉业⟧等11户企业整合而来，注册资本30亿元，定位⟦GovernmentBody#1|兵团⟧农业产业化旗舰，当年收购皮棉41.5万吨，占⟦GovernmentBody#1|兵团⟧总量的五分之一。

2.5月，⟦GovernmentBody#6|兵团国资委⟧印发《⟦Policy#7|兵团国有资本布局与结构调整方案⟧》，明确把⟦Industry#8|棉纺织⟧、⟦Industry#9|葡萄酒⟧、⟦Industry#10|氯碱化工⟧、⟦Industry#11|节水灌溉⟧列为重点方向。

3.6月至9月，⟦Group#12|新疆天业（集团）有限公司⟧把⟦Company#13|天能化工⟧100%股权注入⟦Company#14|新疆天业⟧（600075），作价48.4亿元，配套募资12亿元由⟦Fund#15|国家制造业转型升级基金⟧、⟦Company#16|中国太平洋人寿⟧等9家机构认购。⟦Company#14|新疆天业⟧全年营业收入89.9亿元，净利润8.9亿元，⟦Product#17|天业牌糊树脂⟧市占率升至全国第三。

4.7月，⟦City#18|石河子⟧的⟦Company#19|西部牧业⟧、⟦Company#20|天山北麓乳业⟧完成⟦Initiative#21|牧场托管⟧改革，⟦Facility#22|紫泥泉种羊场⟧等8家牧场交⟦Company#23|花园乳业⟧统一经营，存栏奶牛1.9万头，日产鲜奶210吨。

5.8月，⟦Company#24|伊力特⟧（600197）员工持股计划落地，参加对象不超过150人，认购资金7680万元。受疫情影响，⟦Company#24~|该公司⟧全年白酒销量3.4万吨，同比下降21%，但⟦Product#25|伊力王⟧单品逆势增长9.6%。

6.10月，⟦Place#26|阿拉尔⟧传来消息，⟦Group#27|阿拉尔统众国资集团⟧与⟦Company#28|富丽达⟧合资的⟦Company#29|新疆中泰纺织⟧二厂12万锭投产，吸纳⟦Place#40|南疆⟧就业1260人，其中少数民族职工占72%。

7.11月，⟦PartyOrganization#30|兵团国资委党委⟧开展⟦Initiative#31|亮家底⟧专项行动，摸清出资企业房产5216处，盘活闲置厂房31万平方米，租金年增2900万元。

8.12月，⟦Group#32|兵团建工集团⟧完成⟦Initiative#33|三项制度改革⟧评估，总部部门压减三分之一，⟦Company#34|北新路桥⟧中标⟦Place#35|吉尔吉斯斯坦⟧⟦Project#36|比什凯克北环路⟧（合同额5.9亿元）。

全年，⟦GovernmentBody#6|兵团国资委⟧监管企业实现营业总收入2137亿元，同比增长11.8%，利润总额63亿元，上缴税费86亿元；年末资产总额7410亿元，资产负债率65.9%。⟦GovernmentBody#6|国资委⟧主任⟦Person#37|宿明远⟧在年终盘点时说：“八件事加起来就是一件事，让资本流到该去的地方。”
此外，⟦Place#40|南疆⟧师团企业抱团发展也有起色。⟦Company#62|叶河源果业⟧、⟦Company#63|昆仑神农股份⟧共用⟦Facility#64|图木舒克冷链物流园⟧，⟦Product#65|叶河源⟧红枣、⟦Product#66|塔河鹿茸⟧首次进入⟦Company#67|盒马⟧；⟦Group#68|前海集团⟧托管⟦Company#69|皮墨垦区粮油公司⟧后扭亏，全年利润860万元。与⟦City#70|东莞⟧的对口援建继续推进，⟦GovernmentBody#71|东莞市对口支援新疆工作队⟧投入援疆资金2.7亿元，援建⟦Project#72|草湖广东纺织服装产业园三期⟧，⟦OrganizationUnit#73|兵团工匠学院草湖分院⟧年内揭牌，首批招生240人。各师国资委还需注意的是，产业援疆项目不得列入隐性债务化解范围。
====
#2 formedFrom #3
#2 formedFrom #4
#2 formedFrom #5
#2 metric 注册资本 = 30 亿元
#2 metric 收购皮棉 = 41.5 万吨 ; time=当年
#6 issued #7
#1 developsIndustry #8
#1 developsIndustry #9
#1 developsIndustry #10
#1 developsIndustry #11
#12 holdsStakeIn #14
#14 subsidiaryOf #12
#14 acquired #13 ; percent=100%
#13 subsidiaryOf #14
#14 metric 收购作价 = 48.4 亿元
#14 metric 配套募资 = 12 亿元
#15 holdsStakeIn #14
#16 holdsStakeIn #14
#14 metric 营业收入 = 89.9 亿元 ; time=全年
#14 metric 净利润 = 8.9 亿元 ; time=全年
#14 produces #17
#19 launched #21
#20 launched #21
#19 locatedIn #18
#20 locatedIn #18
#23 operates #22
#23 metric 存栏奶牛 = 1.9 万头
#23 metric 日产鲜奶 = 210 吨
#24 metric 持股计划参加对象 = 150 人 ; approx=atMost
#24 metric 认购资金 = 7680 万元
#24 metric 白酒销量 = 3.4 万吨 ; time=全年
#24 metric 白酒销量同比下降 = 21 % ; time=全年
#24 produces #25
#25 metric 增长 = 9.6 % ; time=全年
#27 established #29
#28 established #29
#27 cooperatesWith #28
#29 locatedIn #26
#29 metric 二厂投产 = 12 万锭
#29 metric 吸纳就业 = 1260 人
#29 metric 少数民族职工占比 = 72 %
#30 launched #31
#30 metric 房产 = 5216 处
#30 metric 盘活闲置厂房 = 31 万平方米
#30 metric 租金年增 = 2900 万元
#32 launched #33
#34 hasProject #36
#36 metric 合同额 = 5.9 亿元
#36 locatedIn #35
#34 subsidiaryOf #32
#6 metric 监管企业营业总收入 = 2137 亿元 ; time=全年
#6 metric 监管企业营业总收入同比增长 = 11.8 % ; time=全年
#6 metric 监管企业利润总额 = 63 亿元 ; time=全年
#6 metric 上缴税费 = 86 亿元 ; time=全年
#6 metric 资产总额 = 7410 亿元 ; time=年末
#6 metric 资产负债率 = 65.9 % ; time=年末
#37 holdsPosition #6 ; title=主任
#37 said “八件事加起来就是一件事，让资本流到该去的地方。”
#30 partOf #6
#62 operates #64
#63 operates #64
#62 produces #65
#63 produces #66
#69 subsidiaryOf #68
#69 metric 利润 = 860 万元 ; time=全年
#71 fundedAid #72 ; amount=2.7亿元
#71 metric 援疆资金 = 2.7 亿元
#73 metric 首批招生 = 240 人
#71 hasProject #72
