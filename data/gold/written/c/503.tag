证券代码：600xxx　　证券简称：⟦Company#1|西仪锻造⟧　　公告编号：临2019-044

⟦Company#1|云南西仪锻造股份有限公司⟧
关于国有股权无偿划转的提示性公告

⟦OrganizationUnit#2|本公司董事会⟧及全体董事保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏，并对其内容的真实性、准确性和完整性承担个别及连带责任。

重要内容提示：
● 本次权益变动属于国有股权无偿划转，不触及要约收购。
● 划转完成后，⟦Company#1~|公司⟧控股股东由⟦Group#3|昆明产业开发投资集团有限责任公司⟧变更为⟦Group#4|云南省机电控股集团有限公司⟧，实际控制人由⟦GovernmentBody#5|昆明市国资委⟧变更为⟦GovernmentBody#6|云南省国资委⟧。

一、本次划转基本情况
⟦Company#1|云南西仪锻造股份有限公司⟧（以下简称“⟦Company#1~|公司⟧”或“⟦Company#1|西仪锻造⟧”）于2019年7月22日收到控股股东⟦Group#3|昆明产投⟧通知，根据⟦GovernmentBody#7|云南省人民政府⟧《⟦Policy#8|关于省市共建高端装备产业基地有关事项的批复⟧》（云政复〔2019〕31号），⟦Group#3|昆明产投⟧拟将其所持⟦Company#1~|公司⟧136,420,000股A股股份（占总股本的41.07%）无偿划转至⟦Group#4|机电控股⟧。⟦Group#3|昆明产投⟧与⟦Group#4|机电控股⟧已于同日签署《⟦Policy#9|国有股权无偿划转协议⟧》。
划转前，⟦Group#4|机电控股⟧通过全资子公司⟦Company#10|云南机床投资公司⟧持有⟦Company#1~|公司⟧2.35%的股份；划转后，⟦Group#4|机电控股⟧将直接和间接合计持有43.42%，⟦Group#3|昆明产投⟧不再持有⟦Company#1~|公司⟧股份。第二大股东⟦Company#11|中国长城资产管理股份有限公司⟧持股比例仍为7.9%。

二、划入方情况
⟦Group#4|机电控股⟧成立于2004年3月，注册资本60亿元，法定代表人⟦Person#12|段锡麟⟧，⟦GovernmentBody#6|云南省国资委⟧持有其90%股权，⟦GovernmentBody#13|云南省财政厅⟧持有其10%股权。主营⟦Industry#14|轨道交通装备⟧、⟦Industry#15|电力装备⟧、⟦Industry#16|数控机床⟧。截至2018年12月31日，⟦Group#4|机电控股⟧总资产173.28亿元，净资产51.6亿元；2018年度营业收入88.41亿元，净利润1.07亿元。

三、对⟦Company#1~|公司⟧的影响
⟦Company#1~|公司⟧主要产品为⟦Product#20|汽车发动机连杆⟧和⟦Product#17|XY-6系列工程机械转向节⟧，⟦Product#17|XY-6⟧国内市场占有率约22%。2018年，⟦Company#1~|公司⟧实现营业收入7.9亿元，较上年下降6.4%，归属于上市公司股东的净利润-3,120万元。本次划转不会导致⟦Company#1~|公司⟧主营业务发生变化，在建的⟦Project#18|安宁精密锻造二期⟧（总投资4.6亿元）按原计划推进。

四、风险提示
本次划转尚需⟦GovernmentBody#19|国家市场监督管理总局⟧经营者集中审查通过，能否完成存在不确定性，敬请投资者注意投资风险。
特此公告。
⟦OrganizationUnit#2|云南西仪锻造股份有限公司董事会⟧
2019年7月23日
====
#2 partOf #1
#3 holdsStakeIn #1 ; percent=41.07%
#4 holdsStakeIn #1 ; percent=41.07% ; status=planned
#4 holdsStakeIn #1 ; percent=43.42% ; status=planned
#5 holdsStakeIn #1
#6 holdsStakeIn #1 ; status=planned
#7 issued #8
#3 issued #9
#4 issued #9
#3 metric 划转股份 = 136420000 股 ; status=planned
#10 subsidiaryOf #4
#10 holdsStakeIn #1 ; percent=2.35%
#11 holdsStakeIn #1 ; percent=7.9%
#4 metric 注册资本 = 60 亿元
#12 holdsPosition #4 ; title=法定代表人
#6 holdsStakeIn #4 ; percent=90%
#13 holdsStakeIn #4 ; percent=10%
#4 developsIndustry #14
#4 developsIndustry #15
#4 developsIndustry #16
#4 metric 总资产 = 173.28 亿元 ; time=截至2018年12月31日
#4 metric 净资产 = 51.6 亿元 ; time=截至2018年12月31日
#4 metric 营业收入 = 88.41 亿元 ; time=2018年度
#4 metric 净利润 = 1.07 亿元 ; time=2018年度
#1 produces #17
#1 produces #20
#17 metric 国内市场占有率 = 22 % ; approx=about
#1 metric 营业收入 = 7.9 亿元 ; time=2018年
#1 metric 营业收入下降 = 6.4 % ; time=2018年
#1 metric 归属于上市公司股东的净利润 = -3120 万元 ; time=2018年
#1 hasProject #18
#18 metric 总投资 = 4.6 亿元
