⟦Group#1|中国雅砻水利投资集团⟧挂牌成立 首批四企资产注入

　　本报⟦City#49|拉萨⟧7月19日电　（记者⟦Person#47|扎西平措⟧、⟦Person#48|厉行舟⟧）⟦Group#1|中国雅砻水利投资集团有限公司⟧⟦Meeting#51|成立大会⟧今天在⟦Province#50|西藏⟧⟦City#6|林芝⟧举行。⟦GovernmentBody#3|西藏自治区党委⟧书记出席并宣布，⟦GovernmentBody#2|国务院国资委⟧任命⟦Person#4|骆长河⟧为⟦Group#1~|集团⟧董事长、党委书记。

　　⟦Group#1~|新集团⟧由⟦GovernmentBody#2|国务院国资委⟧直接监管，注册资本600亿元，是继⟦Group#5|中国长江三峡集团⟧之后又一家以大型水电为主业的中央企业，总部注册在⟦City#6|林芝⟧⟦County#7|巴宜区⟧⟦Township#8|八一镇⟧，运营总部设在⟦City#9|成都⟧⟦County#10|双流区⟧。⟦Group#1~|集团⟧首批承接的资产来自四家央企：⟦Group#11|华能集团⟧的⟦Facility#12|加查水电站⟧（36万千瓦）、⟦Group#13|国家能源集团⟧的⟦Company#14|西藏尼洋河流域公司⟧、⟦Group#15|大唐集团⟧的⟦Facility#16|街需水电站⟧前期机构、⟦Group#17|国家电投⟧的⟦Place#18|易贡藏布⟧规划权，合计评估价值87.6亿元。

　　与⟦Facility#19|三峡工程⟧不同，⟦Project#20|雅砻项目⟧采用“截弯取直、隧洞引水”的开发方式，五座梯级电站，总投资约1.2万亿元，相当于四个三峡。业主制定的“⟦Strategy#53|两步走⟧”是：2030年首台机组发电，2035年全部建成；外送通道直连⟦Place#21|粤港澳大湾区⟧的换流站由⟦Group#22|南方电网⟧承担前期论证。

　　“人要先到位，设备才能到位。”⟦Person#4|骆长河⟧在任职表态时说。他此前担任⟦Group#23|中国葛洲坝集团⟧党委副书记，更早在⟦Group#5|三峡公司⟧⟦OrganizationUnit#24|溪洛渡工程建设部⟧工作十一年。副总经理由⟦GovernmentBody#25|国家能源局⟧⟦OrganizationUnit#26|水电司⟧原副司长⟦Person#27|叶玛才旦⟧、⟦Group#28|中国电建⟧⟦OrganizationUnit#29|海外事业部⟧原总经理⟦Person#30|侍中卿⟧担任。

　　地方已在同步行动。⟦City#6|林芝市⟧⟦County#31|墨脱县⟧⟦Township#32|背崩乡⟧⟦Village#33|地东村⟧、⟦County#34|米林市⟧⟦Township#35|派镇⟧的4300名群众列入移民意愿调查，⟦County#34|米林市⟧市长⟦Person#36|其美多吉⟧说，“补偿要摆在阳光下算，搬得走、稳得住、富得起来”。⟦Company#37|西藏自治区投资公司⟧将获得⟦Group#1~|集团⟧10%的股权，年分红以不低于1.5亿元用于边境村民生，这一比例高于⟦Place#38|怒江⟧、⟦Place#39|金沙江⟧项目。

　　资本市场对此反应热烈：⟦Company#40|西藏天路⟧（600326）、⟦Company#41|高争民爆⟧连续涨停，⟦Group#28|中国电建⟧、⟦Company#42|东方电气⟧涨停，国债期货则小幅回落。⟦Company#43|中金公司⟧建筑首席分析师⟦Person#44|扈一宽⟧测算，水泥需求增量每年约300万吨，占全区产能的两成多。对⟦Place#45|雅鲁藏布江⟧下游国家的关切，⟦GovernmentBody#46|外交部⟧发言人21日表示，项目经过深入论证，不会对下游地区产生不利影响。
====
#1 launched #51
#2 supervises #1
#4 holdsPosition #1 ; title=董事长、党委书记
#1 locatedIn #8
#8 locatedIn #7
#7 locatedIn #6
#6 locatedIn #50
#10 locatedIn #9
#1 metric 注册资本 = 600 亿元
#11 operates #12
#12 metric 装机 = 36 万千瓦
#14 subsidiaryOf #13
#1 metric 首批资产评估价值 = 87.6 亿元
#1 hasProject #20
#20 metric 梯级电站 = 5 座
#20 metric 总投资 = 1.2 万亿元 ; approx=about
#1 hasStrategy #53
#4 said “人要先到位，设备才能到位。”
#4 holdsPosition #23 ; title=党委副书记 ; status=ended
#24 partOf #5
#26 partOf #25
#29 partOf #28
#27 holdsPosition #1 ; title=副总经理
#27 holdsPosition #26 ; title=副司长 ; status=ended
#30 holdsPosition #1 ; title=副总经理
#30 holdsPosition #29 ; title=总经理 ; status=ended
#33 locatedIn #32
#32 locatedIn #31
#31 locatedIn #6
#35 locatedIn #34
#20 metric 移民意愿调查群众 = 4300 名
#36 holdsPosition #34 ; title=市长
#36 said “补偿要摆在阳光下算，搬得走、稳得住、富得起来”
#37 holdsStakeIn #1 ; percent=10% ; status=planned
#37 metric 年分红 = 1.5 亿元 ; approx=atLeast ; status=planned
#44 holdsPosition #43 ; title=建筑首席分析师
#20 metric 水泥需求增量 = 300 万吨 ; time=每年 ; approx=about
#1 operates #12
