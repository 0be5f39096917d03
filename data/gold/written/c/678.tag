⟦Group#1|中国通用技术集团⟧董事长⟦Person#2|岑怀瑾⟧拜会⟦City#3|大连市⟧领导

3月5日，⟦Group#1|通用技术集团⟧党组书记、董事长⟦Person#2|岑怀瑾⟧在⟦City#3|大连⟧拜会⟦GovernmentBody#4|辽宁省委⟧常委、⟦GovernmentBody#5|大连市委⟧书记⟦Person#6|文怀志⟧，双方就加快⟦Industry#25|机床⟧产业振兴交换意见。

⟦Person#2|岑怀瑾⟧感谢⟦City#3|大连⟧长期以来的支持。他说，2019年4月重组⟦Group#7|大连机床集团⟧以来，⟦Group#1~|集团⟧累计注资28.3亿元，改制后的⟦Company#8|通用技术集团大连机床有限责任公司⟧⟦Product#9|VDF850立式加工中心⟧去年交付1216台，同比增长46%，实现营收13.8亿元，减亏至4200万元，“离扭亏只差一口气”；⟦Project#10|双D港智能制造基地⟧一期厂房已竣工，二期5.6万平方米精密装配车间年内封顶。下一步拟把⟦Company#11|沈阳机床⟧部分数控系统研发力量迁往⟦City#3|大连⟧，与⟦Institution#12|大连理工大学⟧共建⟦OrganizationUnit#13|高性能制造全国重点实验室⟧机床分中心。此外，⟦Group#1~|集团⟧旗下⟦Company#14|通用环球医疗⟧计划接续办好⟦Institution#15|大连友谊医院⟧⟦Facility#16|老虎滩院区⟧，投资4.9亿元，增设床位300张。

⟦Person#6|文怀志⟧说，⟦Industry#25|机床⟧是⟦City#3|大连⟧工业的根。2023年⟦City#3~|全市⟧规上工业增加值增长10.1%，高于全国5.5个百分点，⟦Industry#26|装备制造业⟧占比31.2%，机床类企业93家、产值152亿元。⟦City#3~|市里⟧愿意拿出真金白银：对⟦Company#8|通用大机床⟧首台套按销售额30%给予补贴，单台最高500万元；支持企业在⟦Place#17|金普新区⟧建⟦Facility#18|高端机床配套园⟧，引进丝杠、刀库、转台配套企业20家；⟦Fund#19|大连市装备制造产业引导基金⟧首期30亿元，机床板块不低于10亿元。

当天，双方共同为⟦OrganizationUnit#20|数控机床产业协同创新中心⟧揭牌，⟦OrganizationUnit#20~|该中心⟧由⟦Company#8|通用大连机床⟧、⟦Company#21|光洋科技⟧、⟦Institution#12|大连理工大学⟧和⟦Institution#22|大连交通大学⟧发起，首批设立攻关课题11个。⟦Group#1|通用技术集团⟧总经济师⟦Person#23|甄树森⟧、⟦GovernmentBody#5|大连市委⟧常委、副市长⟦Person#24|雷雨亭⟧参加活动。
就在会见前一周，⟦Company#60|通用技术集团沈阳机床公司⟧公告称，拟以发行股份方式购买⟦Company#61|中捷厂⟧100%、⟦Company#62|中捷航空航天机床⟧100%和⟦Company#63|天津天锻⟧78.45%的股权，作价合计17.24亿元，交易对手除⟦Group#1|通用技术集团⟧外，还有持有⟦Company#63|天津天锻⟧18%的⟦Company#64|天津渤海国资⟧。标的企业多为专精特新企业，预计合并后上市公司营收由15亿元增至43亿元。
====
#3 developsIndustry #26
#3 developsIndustry #25
#2 holdsPosition #1 ; title=党组书记、董事长
#2 visited #3
#6 holdsPosition #5 ; title=书记
#6 holdsPosition #4 ; title=常委
#8 formedFrom #7
#1 acquired #7 ; time=2019年4月
#8 subsidiaryOf #1
#8 produces #9
#9 metric 交付 = 1216 台 ; time=去年
#9 metric 交付同比增长 = 46 % ; time=去年
#1 metric 累计注资 = 28.3 亿元
#8 metric 营收 = 13.8 亿元 ; time=去年
#8 metric 亏损 = 4200 万元 ; time=去年
#8 hasProject #10
#2 said “离扭亏只差一口气”
#10 metric 二期精密装配车间 = 5.6 万平方米
#1 cooperatesWith #12 ; status=planned
#1 established #13 ; status=planned
#14 subsidiaryOf #1
#14 hasProject #16 ; status=planned
#16 partOf #15
#16 metric 投资 = 4.9 亿元 ; status=planned
#16 metric 增设床位 = 300 张 ; status=planned
#3 metric 规上工业增加值增长 = 10.1 % ; time=2023年
#3 metric 规上工业增加值增速高于全国 = 5.5 个百分点 ; time=2023年
#3 metric 装备制造业占比 = 31.2 % ; time=2023年
#3 metric 机床类企业 = 93 家
#3 metric 机床类企业产值 = 152 亿元
#3 metric 首台套补贴比例 = 30 % ; status=planned
#3 metric 首台套单台补贴 = 500 万元 ; status=planned ; approx=atMost
#3 established #18 ; status=planned
#18 locatedIn #17
#18 metric 引进配套企业 = 20 家 ; status=planned
#19 metric 规模 = 30 亿元 ; time=首期
#19 metric 机床板块 = 10 亿元 ; approx=atLeast
#8 established #20
#21 established #20
#12 established #20
#22 established #20
#8 cooperatesWith #21
#8 cooperatesWith #12
#8 cooperatesWith #22
#20 metric 攻关课题 = 11 个
#23 holdsPosition #1 ; title=总经济师
#24 holdsPosition #5 ; title=常委
#24 holdsPosition #3 ; title=副市长
#60 acquired #61 ; percent=100% ; status=planned
#60 acquired #62 ; percent=100% ; status=planned
#60 acquired #63 ; percent=78.45% ; status=planned
#60 metric 作价 = 17.24 亿元 ; status=planned
#64 holdsStakeIn #63 ; percent=18%
#60 metric 营收 = 43 亿元 ; status=planned
