⟦Province#1|宁夏⟧：“五枝花”并进“一个园” ⟦Group#2|宁夏国有资本运营集团⟧划入六户企业

⟦City#3|银川⟧6月5日讯（⟦Person#4|禹明辉⟧）⟦GovernmentBody#5|宁夏回族自治区人民政府⟧日前批复同意，将⟦Group#6|宁夏建设投资集团⟧、⟦Company#7|宁夏农垦商贸⟧、⟦Company#8|宁夏水投⟧、⟦Company#9|宁夏担保⟧、⟦Company#10|宁夏煤业矿建公司⟧和⟦Company#11|宁夏粮油储备有限公司⟧等六户企业国有产权无偿划转至⟦Group#2|宁夏国有资本运营集团有限责任公司⟧（以下简称⟦Group#2|宁国运⟧）。工商变更在6月底前完成。

⟦Group#2|宁国运⟧2009年成立，时称⟦Company#12|宁夏国有投资运营有限公司⟧，原由⟦GovernmentBody#13|自治区财政厅⟧管理，2016年改由⟦GovernmentBody#14|自治区国资委⟧履行出资人职责。这次划入前，⟦Group#2~|集团⟧总资产1135亿元；划入后达到1721亿元，占自治区属企业资产的近四成。

按业务梳理，⟦Group#2|宁国运⟧今后保留四条线：⟦Platform#15|基金投资⟧、⟦Platform#16|煤电能源⟧、⟦Platform#17|现代农业⟧、⟦Platform#18|科技服务⟧。其中煤电线由⟦Company#19|宁国运新能源⟧牵头，手里有⟦Facility#20|红墩子光伏⟧、⟦Facility#21|太阳山风电二期⟧等装机187万千瓦，2023年发电23.6亿千瓦时；农业线把⟦Product#22|盐池滩羊⟧、⟦Product#23|贺兰山东麓葡萄酒⟧、⟦Product#24|中宁枸杞⟧三个招牌集中到⟦Company#25|宁夏原产地供应链公司⟧名下，⟦Company#25~|该公司⟧去年销售额4.3亿元，今年前4月已卖1.9亿元。

不少人担心“划拨式整合一合了之”。⟦Institution#26|宁夏社会科学院⟧研究员⟦Person#27|石景泰⟧说，“关键是合账以后谁来背债”，截至3月末，六户企业负债合计314亿元，最高的⟦Group#6|宁建投⟧资产负债率达81.7%。⟦GovernmentBody#14|自治区国资委⟧为此制定《⟦Policy#28|划转企业债务分类处置办法⟧》，设立⟦Fund#29|宁夏国企纾困基金⟧，首期50亿元，⟦Institution#30|宁夏银行业协会⟧会员行配套不低于1:2的信贷支持。⟦Company#31|宁夏银行⟧已给出42亿元授信，利率下浮35个基点。

同日披露的还有人事安排：⟦Person#32|咸永刚⟧任⟦Group#2|宁国运⟧党委书记、董事长，⟦Person#33|穆淑芳⟧任总经理；原董事长⟦Person#34|武克敏⟧到龄卸任。此外，⟦Initiative#35|塞上揽才⟧行动今年面向全国招聘13名经营管理人员，年薪最高80万元。
与⟦Group#2|宁国运⟧同时“搬家”的还有一批园区资产。⟦Place#61|宁东能源化工基地⟧内的⟦Facility#62|鸳鸯湖科技孵化园⟧、⟦Facility#63|宁东污水处理一厂⟧由⟦Company#64|宁东水务⟧移交⟦Company#8|宁夏水投⟧，接手后日处理工业污水8万吨，回用率62%。⟦Company#10|矿建公司⟧承建的⟦Project#65|麦垛山副井延深⟧创下单月进尺141米的纪录，去年合同额9.8亿元，今年力争12亿元；⟦Company#11|粮油储备公司⟧推出⟦Product#66|塞北雪⟧面粉小包装，进入⟦Company#67|新百连锁⟧120家门店。⟦GovernmentBody#14|自治区国资委⟧要求六户企业在过渡期内严守⟦Initiative#68|五不准⟧，不得突击花钱、突击提拔。
====
#6 subsidiaryOf #2
#7 subsidiaryOf #2
#8 subsidiaryOf #2
#9 subsidiaryOf #2
#10 subsidiaryOf #2
#11 subsidiaryOf #2
#5 metric 划转企业 = 6 户
#2 formedFrom #12
#13 supervises #2 ; status=ended
#14 supervises #2
#2 metric 总资产 = 1721 亿元
#15 partOf #2
#16 partOf #2
#17 partOf #2
#18 partOf #2
#19 subsidiaryOf #2
#19 operates #20
#19 operates #21
#19 metric 装机 = 187 万千瓦
#19 metric 发电 = 23.6 亿千瓦时 ; time=2023年
#25 subsidiaryOf #2
#25 produces #22
#25 produces #23
#25 produces #24
#25 metric 销售额 = 4.3 亿元 ; time=去年
#25 metric 销售额 = 1.9 亿元 ; time=今年前4月
#27 holdsPosition #26 ; title=研究员
#27 said “关键是合账以后谁来背债”
#2 metric 六户企业负债合计 = 314 亿元 ; time=截至3月末
#6 metric 资产负债率 = 81.7 % ; time=截至3月末
#14 issued #28
#14 established #29
#29 metric 首期 = 50 亿元
#31 metric 授信 = 42 亿元
#31 metric 利率下浮 = 35 个基点
#32 holdsPosition #2 ; title=党委书记、董事长
#33 holdsPosition #2 ; title=总经理
#34 holdsPosition #2 ; title=董事长 ; status=ended
#2 launched #35
#35 metric 招聘经营管理人员 = 13 名 ; time=今年
#35 metric 年薪 = 80 万元 ; approx=atMost
#62 locatedIn #61
#63 locatedIn #61
#8 operates #62
#8 operates #63
#63 metric 日处理工业污水 = 8 万吨
#63 metric 回用率 = 62 %
#10 hasProject #65
#65 metric 单月进尺 = 141 米
#10 metric 合同额 = 9.8 亿元 ; time=去年
#10 metric 合同额 = 12 亿元 ; time=今年 ; status=planned
#11 produces #66
#66 metric 进入门店 = 120 家
#14 launched #68
