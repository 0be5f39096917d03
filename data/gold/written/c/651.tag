⟦Group#1|淮河能源集团⟧：把“⟦Initiative#2|三联三建⟧”建到采煤工作面

　　本报讯（通讯员 ⟦Person#3|褚卫民⟧）8点班的矿工还没下井，⟦Facility#4|潘三矿⟧副井口的大屏上已经滚动播出当天的“⟦Initiative#20|党员身边无隐患⟧”排查表。今年以来，⟦PartyOrganization#5|淮河能源集团党委⟧围绕⟦Industry#21|煤电化⟧主业，在所属单位推行⟦Initiative#23|支部联班组建堡垒⟧、⟦Initiative#24|党员联岗位建先锋⟧、⟦Initiative#25|干部联区队建作风⟧的⟦Initiative#2|三联三建⟧工作机制，把基层党建与安全生产拧成一股绳。
　　⟦Initiative#23|支部联班组⟧，⟦PartyOrganization#6|潘三矿综采二队党支部⟧走得最早。⟦PartyOrganization#6~|支部⟧11名委员和党小组长分别包保6个班组，每周到工作面开一次“⟦Initiative#7|巷道微党课⟧”，前三季度排查隐患412条，整改率98.3%。⟦OrganizationUnit#8|综采二队⟧去年原煤产量286万吨，今年前9个月已达231万吨，工效提高一成多。
　　⟦Initiative#24|党员联岗位⟧的做法来自⟦Company#9|平圩发电公司⟧。⟦Company#9~|该公司⟧为184名党员划分责任区，推出⟦Initiative#10|金牌值长擂台赛⟧，带动3号机组供电煤耗降到每千瓦时281.6克。总工程师⟦Person#11|阚正义⟧说：“煤耗降一克，一年就省四千多吨标煤，这就是党员的‘军功章’。”
　　⟦Initiative#25|干部联区队⟧，重在转作风。⟦Group#1~|集团⟧党委书记、董事长⟦Person#12|惠怀远⟧带头联系⟦Facility#13|顾桥矿⟧⟦OrganizationUnit#22|开拓三区⟧，全年下井31次；⟦PartyOrganization#14|集团纪委⟧配套开展⟦Initiative#15|“四不两直”夜查⟧，通报迟到早退、虚报下井等问题27起。
　　据⟦OrganizationUnit#16|集团党委组织部⟧统计，推行⟦Initiative#2|三联三建⟧以来，⟦Group#1|淮河能源⟧共建立联系点736个，1至9月商品煤产量4012万吨、发电量218亿千瓦时，同比分别增长3.1%和7.4%；轻伤以上事故下降42%。⟦GovernmentBody#17|安徽省国资委⟧已将其列入省属企业党建创新案例，拟于年底前在⟦City#18|淮南⟧召开⟦Meeting#19|省属企业党建与业务融合现场推进会⟧。
　　另有消息说，作为⟦Company#30|淮浙煤电公司⟧的控股股东（持股50.43%），⟦Group#1|淮河能源集团⟧把⟦Initiative#2|三联三建⟧也带进了合资企业。⟦Company#30|淮浙煤电⟧由其与⟦Company#31|浙能电力⟧共同组建，拥有⟦Facility#32|凤台电厂⟧252万千瓦机组；⟦Project#33|顾北煤矿深部延深⟧、⟦Project#34|谢桥电厂二期⟧年内将陆续开工，概算分别为11.3亿元、54亿元。
====
#2 hasComponent #23
#2 hasComponent #24
#2 hasComponent #25
#22 partOf #13
#5 partOf #1
#6 partOf #1
#14 partOf #1
#16 partOf #1
#8 partOf #4
#6 partOf #8
#5 launched #2
#1 developsIndustry #21
#6 launched #7
#6 metric 排查隐患 = 412 条 ; time=前三季度
#6 metric 隐患整改率 = 98.3 % ; time=前三季度
#6 metric 包保班组 = 6 个
#8 metric 原煤产量 = 286 万吨 ; time=去年
#8 metric 原煤产量 = 231 万吨 ; time=今年前9个月
#9 subsidiaryOf #1
#9 launched #10
#9 metric 党员 = 184 名
#9 metric 3号机组供电煤耗 = 281.6 克/千瓦时
#11 holdsPosition #9 ; title=总工程师
#11 said “煤耗降一克，一年就省四千多吨标煤，这就是党员的‘军功章’。”
#12 holdsPosition #1 ; title=党委书记、董事长
#12 metric 下井 = 31 次 ; time=全年
#14 launched #15
#14 metric 通报问题 = 27 起
#1 metric 联系点 = 736 个
#1 metric 商品煤产量 = 4012 万吨 ; time=1至9月
#1 metric 发电量 = 218 亿千瓦时 ; time=1至9月
#1 metric 商品煤产量同比增长 = 3.1 % ; time=1至9月
#1 metric 发电量同比增长 = 7.4 % ; time=1至9月
#1 metric 轻伤以上事故下降 = 42 %
#17 launched #19 ; status=planned
#19 locatedIn #18
#1 operates #4
#1 operates #13
#1 holdsStakeIn #30 ; percent=50.43%
#30 subsidiaryOf #1
#1 established #30
#31 established #30
#1 cooperatesWith #31
#30 operates #32
#32 metric 机组容量 = 252 万千瓦
#1 hasProject #33 ; status=planned
#1 hasProject #34 ; status=planned
#33 metric 概算 = 11.3 亿元 ; status=planned
#34 metric 概算 = 54 亿元 ; status=planned
