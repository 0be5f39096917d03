⟦Group#1|盛京粮食集团⟧改革攻坚简报（第7期）

按：今年是⟦Group#1|盛京粮食集团⟧的“⟦Initiative#31|改革攻坚年⟧”。本期刊发三篇短文，分别说说机构、机制、机关的事。

【之一：机构】总部“大瘦身”
    ⟦Group#1|沈阳盛京粮食集团有限公司⟧由⟦Company#2|沈阳市粮油总公司⟧、⟦Company#3|沈阳军粮供应站⟧、⟦Company#4|东陵米业公司⟧于2011年合并组建。十多年来，总部处室膨胀到21个，“一个文件盖九个章”。6月30日起，21个处室并为9个中心，总部编制从176人降到98人，31名富余干部下沉一线库点，⟦Facility#5|法库储备库⟧、⟦Facility#6|新民储备库⟧各接收11名和9名。“不是嫌人多，是嫌章多。”⟦Group#1~|集团⟧总经理⟦Person#7|党晓明⟧说。

【之二：机制】“⟦Initiative#8|赛马制⟧”让价格说话
    ⟦OrganizationUnit#9|集团贸易中心⟧把玉米、大豆、稻谷三条线改造成三个模拟公司，采用“⟦Initiative#8|赛马制⟧”，赢的奖、输的罚。一季度，由⟦Person#10|慕容坤⟧带领的玉米公司，在期货套保失手的情况下，靠⟦City#11|锦州⟧、⟦City#12|营口⟧两港库存调配，反而盈利861万元；大豆公司则亏损233万元，全队绩效扣减两成，无人上诉。上半年⟦Group#1~|集团⟧贸易量97.4万吨，同比增长28%；毛利率由1.7%提升到2.4%。⟦Institution#13|沈阳农业大学⟧⟦OrganizationUnit#14|粮食经济研究所⟧所长⟦Person#15|车承宪⟧到点调研后评价：“把市场价写进了工资条。”

【之三：机关】纪检、审计“⟦Initiative#16|合署不合岗⟧”
    ⟦PartyOrganization#17|集团纪委⟧与⟦OrganizationUnit#18|审计部⟧办公地点合一、职责分开。上半年受理信访24件，立案6件，挽回经济损失1,180余万元；查出⟦Company#19|沈北米业⟧账外设“小金库”176万元，负责人⟦Person#20|郎某⟧被移送⟦GovernmentBody#21|沈北新区监委⟧。对⟦Facility#5|法库储备库⟧仓储漏雨、⟦Company#22|康平农贸公司⟧虚报补贴等15个问题，限期60天整改，现已整改13个，其余两个因雨季施工延期。

【数据窗】截至6月30日
·库存粮食 138万吨，其中市级储备64.5万吨；
·资产总额 72.3亿元；资产负债率 79.6%，较年初↓2.1个百分点；
·营业收入 26.8亿元；利润总额 3,420万元；
·职工 1,536人；党支部 41个。

【预告】8月上旬，⟦Group#1~|集团⟧将召开⟦Meeting#23|第二届职工代表大会第三次会议⟧，审议《⟦Policy#24|薪酬管理办法（草案）⟧》；拟与⟦Group#25|北大荒粮食集团⟧、⟦Group#26|中粮集团⟧⟦OrganizationUnit#27|东北大区⟧共建产销联盟，三年内在⟦Province#28|辽宁⟧、⟦Province#29|黑龙江⟧建立优质粮源基地100万亩。
====
#1 formedFrom #2 ; time=2011年
#1 formedFrom #3 ; time=2011年
#1 formedFrom #4 ; time=2011年
#1 metric 总部处室 = 9 个
#1 metric 总部编制 = 98 人
#1 metric 下沉富余干部 = 31 名
#1 operates #5
#1 operates #6
#5 metric 接收干部 = 11 名
#6 metric 接收干部 = 9 名
#7 holdsPosition #1 ; title=总经理
#7 said “不是嫌人多，是嫌章多。”
#9 partOf #1
#1 launched #31
#9 launched #8
#10 metric 盈利 = 861 万元 ; time=一季度
#9 metric 大豆公司亏损 = 233 万元 ; time=一季度
#1 metric 贸易量 = 97.4 万吨 ; time=上半年
#1 metric 贸易量同比增长 = 28 % ; time=上半年
#1 metric 毛利率 = 2.4 % ; time=上半年
#14 partOf #13
#15 holdsPosition #14 ; title=所长
#15 said “把市场价写进了工资条。”
#15 visited #1
#17 partOf #1
#18 partOf #1
#17 launched #16
#18 launched #16
#17 metric 受理信访 = 24 件 ; time=上半年
#17 metric 立案 = 6 件 ; time=上半年
#17 metric 挽回经济损失 = 1180 万元 ; approx=about ; time=上半年
#17 metric 问题 = 15 个
#17 metric 已整改 = 13 个
#19 subsidiaryOf #1
#22 subsidiaryOf #1
#19 metric “小金库” = 176 万元
#20 holdsPosition #19 ; title=负责人
#1 metric 库存粮食 = 138 万吨 ; time=截至6月30日
#1 metric 市级储备 = 64.5 万吨 ; time=截至6月30日
#1 metric 资产总额 = 72.3 亿元 ; time=截至6月30日
#1 metric 资产负债率 = 79.6 % ; time=截至6月30日
#1 metric 资产负债率较年初下降 = 2.1 个百分点
#1 metric 营业收入 = 26.8 亿元 ; time=截至6月30日
#1 metric 利润总额 = 3420 万元 ; time=截至6月30日
#1 metric 职工 = 1536 人
#1 metric 党支部 = 41 个
#1 launched #23 ; status=planned ; time=8月上旬
#1 issued #24 ; status=planned
#27 partOf #26
#1 cooperatesWith #25 ; status=planned
#1 cooperatesWith #27 ; status=planned
#1 metric 优质粮源基地 = 100 万亩 ; time=三年内 ; status=planned
