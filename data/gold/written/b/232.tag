⟦Group#1|海翼集团⟧破产⟦Policy#38|重整计划⟧获法院裁定批准　⟦Group#3|辽宁方略实业⟧任⟦Platform#5|航空板块⟧战略投资者

　　10月31日晚间，⟦Group#1|海翼集团⟧官方公众号发布“告职工书”：⟦GovernmentBody#2|海南省高级人民法院⟧已裁定批准⟦Group#1|海翼集团有限公司⟧等三百二十一家公司实质合并重整案⟦Policy#38|重整计划⟧。一个资产一度超过1.2万亿元的企业帝国，从此“一分为四”。
　　根据计划，⟦Platform#5|航空板块⟧由⟦Group#3|辽宁方略实业集团⟧注资410亿元取得，其中250亿元以24.2%的股份形式进入上市公司⟦Company#20|海翼航空控股股份有限公司⟧；⟦Platform#6|机场板块⟧的⟦Company#7|海南机场⟧由⟦Company#4|海南省发展控股有限公司⟧（⟦Company#4|海南发控⟧）接手，持股24.51%；⟦Company#8|供销大集⟧（000564）引入⟦Group#9|中国供销集团⟧旗下的⟦Company#10|新合作商贸⟧；剩余金融、实业资产归入信托计划，由债权人按比例持有份额。
　　“四个板块独立运营，各回各家、各找各妈。”⟦OrganizationUnit#11|海翼集团联合工作组⟧组长、⟦Company#4|海南省发展控股有限公司⟧原董事长⟦Person#12|俞昌毅⟧说。信托计划总规模约6158亿元，由⟦Company#13|中信信托⟧与⟦Company#14|光大兴陇信托⟧担任受托人。
　　新的股东之外，老股东全部出局。公告明示：⟦Group#1|海翼集团⟧原股东及⟦Institution#15|慈航基金会⟧在⟦Group#1~|集团⟧的全部权益清零，管理人不予保留。普通债权1万元以下现金清偿，超出部分64.38%以⟦Company#20~|上市公司⟧股票抵偿，35.61%由信托份额清偿。
　　⟦Group#3|辽宁方略实业集团⟧总部在⟦City#16|沈阳⟧⟦County#17|和平区⟧，做钢铁起家，旗下有⟦Company#18|方略炭素⟧（600516）、⟦Company#19|方略特钢⟧和⟦Company#21|东北制药⟧，2020年底总资产1134亿元，⟦Honor#37|民营企业500强⟧第88位。⟦Group#3~|集团⟧董事局副主席⟦Person#22|郝思嘉⟧10月底接受采访时表示，进入航空不是跨界冲动，“我们已经研究了七个月、飞行员谈了八十一个”。12月8日，管理权交割的当天，他宣布给一线员工补发拖欠的6.4亿元过夜费、小时费。
　　⟦Institution#23|中国民航管理干部学院⟧副教授⟦Person#24|毕少鹏⟧认为重整之难在后面：疫情之下⟦Company#20|海翼航空⟧今年前三季度亏损仍达38.9亿元，且有⟦Product#35|B787⟧、⟦Product#36|A330⟧等宽体机闲置。⟦GovernmentBody#25|国家发改委⟧⟦Institution#26|综合运输研究所⟧研究员⟦Person#27|左丘瑾⟧说，⟦Facility#28|海口美兰国际机场⟧的股权之争尚未了结，“控股”二字在纸上，机坪在地上。
　　⟦Place#29|海南自由贸易港⟧的居民更关心票价。本报读者热线昨日接到⟦City#30|海口⟧⟦County#31|琼山区⟧居民⟦Person#32|云惟熙⟧来电，她问：“换了东家，从⟦City#30|海口⟧飞⟦City#33|三亚⟧的‘⟦Product#34|海翼快线⟧’还能199块吗？”
====
#1 metric 资产 = 1.2 万亿元 ; approx=atLeast
#3 metric 注资 = 410 亿元
#3 holdsStakeIn #20 ; percent=24.2% ; status=planned
#3 metric 进入上市公司资金 = 250 亿元
#4 holdsStakeIn #7 ; percent=24.51% ; status=planned
#10 subsidiaryOf #9
#10 holdsStakeIn #8 ; status=planned
#12 holdsPosition #11 ; title=组长
#12 holdsPosition #4 ; title=董事长 ; status=ended
#12 said “四个板块独立运营，各回各家、各找各妈。”
#1 metric 信托计划规模 = 6158 亿元 ; approx=about
#13 cooperatesWith #1
#14 cooperatesWith #1
#15 holdsStakeIn #1 ; status=ended
#1 metric 全额现金清偿债权 = 1 万元 ; approx=atMost
#1 metric 股票抵偿比例 = 64.38 %
#1 metric 信托份额清偿比例 = 35.61 %
#3 locatedIn #17
#17 locatedIn #16
#18 subsidiaryOf #3
#19 subsidiaryOf #3
#21 subsidiaryOf #3
#20 subsidiaryOf #1
#3 metric 总资产 = 1134 亿元 ; time=2020年底
#3 receivedHonor #37
#22 holdsPosition #3 ; title=董事局副主席
#22 said “我们已经研究了七个月、飞行员谈了八十一个”
#3 metric 补发过夜费、小时费 = 6.4 亿元
#24 holdsPosition #23 ; title=副教授
#20 metric 亏损 = 38.9 亿元 ; time=今年前三季度
#26 partOf #25
#27 holdsPosition #26 ; title=研究员
#32 said “换了东家，从海口飞三亚的‘海翼快线’还能199块吗？”
#32 locatedIn #31
#31 locatedIn #30
#20 metric 票价 = 199 元
