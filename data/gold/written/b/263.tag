第三节　发行人基本情况（摘录）

一、发行人概况
　　公司名称：⟦Group#1|楚雄彝州城乡发展投资集团有限公司⟧（以下简称“⟦Group#1|彝州城投⟧”、“⟦Group#1~|发行人⟧”或“⟦Group#1~|本公司⟧”）
　　法定代表人：⟦Person#2|起建明⟧
　　注册资本：人民币18.60亿元
　　注册地址：⟦Province#3|云南省⟧⟦City#4|楚雄彝族自治州⟧⟦County#5|楚雄市⟧⟦Township#6|鹿城镇⟧永安路288号
　　统一社会信用代码：915323006XXXXXXX4B
二、历史沿革
　　⟦Group#1~|发行人⟧前身为2006年3月成立的⟦Company#7|楚雄州开发投资有限公司⟧，系经⟦GovernmentBody#8|楚雄州人民政府⟧《⟦Policy#9|关于组建楚雄州开发投资有限公司的批复⟧》（楚政复〔2006〕7号）批准，由⟦GovernmentBody#10|楚雄州财政局⟧以货币出资5,000万元设立的国有独资公司。2012年9月，⟦GovernmentBody#8|州政府⟧将⟦Company#11|楚雄州交通投资有限公司⟧、⟦Company#12|元谋热坝农业公司⟧100%股权无偿划入。2018年6月，⟦Group#1~|公司⟧更为现名。2021年12月，⟦GovernmentBody#10|州财政局⟧将所持10%股权划转至⟦GovernmentBody#13|云南省财政厅⟧，用于充实社保基金。
三、控股股东和实际控制人
　　截至2022年9月末，⟦GovernmentBody#14|楚雄州国资委⟧持有⟦Group#1~|发行人⟧90%的股权，为控股股东和实际控制人；⟦GovernmentBody#13|云南省财政厅⟧持股10%。上述股权不存在质押或争议情形。
四、重要权益投资
　　⟦Group#1~|发行人⟧纳入合并范围的一级子公司9家。其中：
　　（1）⟦Company#15|楚雄州供排水有限公司⟧，注册资本2.4亿元，⟦Group#1~|发行人⟧持股100%，负责⟦County#5|楚雄市⟧、⟦County#16|南华县⟧城区供水，2021年售水3,418.52万吨，实现收入1.06亿元。
　　（2）⟦Company#12|元谋热坝农业公司⟧，注册资本0.8亿元，持股67%，其余33%由⟦Company#17|云南天露高原果蔬公司⟧持有。⟦Company#12~|该公司⟧在⟦County#18|元谋县⟧⟦Township#19|黄瓜园镇⟧建有冬早蔬菜基地1.2万亩，“⟦Product#20|元谋洋葱⟧”销往⟦Province#29|北京⟧、⟦Province#30|上海⟧及⟦Place#31|越南⟧。
　　（3）⟦Company#21|彝州小额贷款公司⟧，持股40%，因无法施加重大影响，不纳入合并范围。
五、治理结构
　　⟦Group#1~|公司⟧设⟦OrganizationUnit#27|股东会⟧、⟦OrganizationUnit#22|董事会⟧、⟦OrganizationUnit#28|监事会⟧和经营管理层。⟦OrganizationUnit#22|董事会⟧由7人组成，其中职工董事1名，由职工代表大会选举产生；⟦Person#2|起建明⟧任董事长，⟦Person#23|普家文⟧任总经理，⟦Person#24|段金凤⟧任财务总监。
六、主要财务数据
　　2021年末，⟦Group#1~|发行人⟧总资产为247.36亿元，净资产为109.82亿元；2021年度营业收入14.75亿元，净利润1.31亿元，经营活动现金流量净额-2.08亿元。⟦Company#25|联合资信评估股份有限公司⟧给予⟦Group#1~|发行人⟧主体信用等级AA，评级展望稳定。本期债券募集资金5亿元，拟全部用于⟦Project#26|楚雄州青山嘴灌区配套工程⟧。
====
#2 holdsPosition #1 ; title=法定代表人
#2 holdsPosition #1 ; title=董事长
#1 metric 注册资本 = 18.60 亿元
#6 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#1 locatedIn #6
#1 formedFrom #7 ; time=2018年6月
#8 issued #9
#10 established #7 ; time=2006年3月
#7 metric 货币出资 = 5000 万元 ; time=2006年3月
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#10 holdsStakeIn #1 ; percent=10% ; status=ended
#14 holdsStakeIn #1 ; percent=90%
#13 holdsStakeIn #1 ; percent=10%
#1 metric 一级子公司 = 9 家
#15 metric 注册资本 = 2.4 亿元
#1 holdsStakeIn #15 ; percent=100%
#15 subsidiaryOf #1
#15 metric 售水 = 3418.52 万吨 ; time=2021年
#15 metric 收入 = 1.06 亿元 ; time=2021年
#15 locatedIn #5
#15 locatedIn #16
#12 metric 注册资本 = 0.8 亿元
#1 holdsStakeIn #12 ; percent=67%
#17 holdsStakeIn #12 ; percent=33%
#12 metric 冬早蔬菜基地 = 1.2 万亩
#19 locatedIn #18
#12 locatedIn #19
#12 produces #20
#1 holdsStakeIn #21 ; percent=40%
#22 partOf #1
#27 partOf #1
#28 partOf #1
#22 metric 董事会成员 = 7 人
#22 metric 职工董事 = 1 名
#23 holdsPosition #1 ; title=总经理
#24 holdsPosition #1 ; title=财务总监
#1 metric 总资产 = 247.36 亿元 ; time=2021年末
#1 metric 净资产 = 109.82 亿元 ; time=2021年末
#1 metric 营业收入 = 14.75 亿元 ; time=2021年度
#1 metric 净利润 = 1.31 亿元 ; time=2021年度
#1 metric 经营活动现金流量净额 = -2.08 亿元 ; time=2021年度
#1 metric 募集资金 = 5 亿元
#1 hasProject #26
