新春里的约定
——⟦Group#1|国家能源集团⟧董事长⟦Person#2|奚重光⟧二〇二一年新年贺词

亲爱的⟦Group#1|国能⟧家人们：
　　日历翻到最后一页时，⟦Company#3|锦界电厂⟧的值班员⟦Person#4|朵儿加⟧正在给孩子视频，⟦Facility#5|布尔台煤矿⟧的掘进机停着，井下的工友在等一顿热腾腾的饺子。此刻，我在⟦Province#6|北京⟧⟦Group#1~|集团⟧总部给你们写信。
　　这一年，我们没有把一车煤耽误在路上。2020年，⟦Group#1~|集团⟧生产原煤5.24亿吨，发电9800亿千瓦时，供热4.36亿吉焦，铁路运量4.6亿吨，完成营业收入5569亿元、利润总额826亿元，排名⟦Honor#7|《财富》世界500强⟧第108位。1月23日⟦City#8|武汉⟧告急时，⟦Company#9|国家能源集团湖北公司⟧⟦Company#10|汉川电厂⟧全厂3740名员工没有一人离岗，口罩断货，大家用毛巾做，⟦PartyOrganization#45|集团党组⟧向⟦City#8|武汉⟧捐赠5000万元、N95口罩20万只，⟦Institution#11|神东总医院⟧逆行队员⟦Person#12|迟云鹏⟧写下遗书，又把遗书撕了。
　　这一年，我们换了一副筋骨。⟦Project#13|400万吨/年煤炭间接液化项目⟧油品生产综合能耗下降4.7%；⟦Place#14|宁东⟧第一台300兆瓦空冷机组年底试运；⟦Project#15|国华投资江苏如东海上风电项目⟧单桩吊完最后一根，装机30万千瓦；⟦Company#16|龙源电力⟧与⟦Company#17|平庄能源⟧换股吸收合并方案报送⟦GovernmentBody#18|国务院国资委⟧；在⟦Place#19|印度尼西亚⟧，⟦Company#20|爪哇7号电站⟧2号机组投产发电，外方总经理⟦Person#21|阿里·桑托索⟧说：“中国工程师的图纸是有体温的。”
　　这一年，我们没有忘记最远的人。对口⟦Province#22|青海⟧⟦County#23|曲麻莱县⟧、⟦Province#24|四川⟧⟦County#25|布拖县⟧、⟦County#26|普格县⟧、⟦Province#27|山西⟧⟦County#28|右玉县⟧，全年投入帮扶资金4.39亿元，⟦County#28|右玉⟧的沙棘苗种了5.1万亩，⟦County#25|布拖⟧的⟦Village#29|木尔村⟧、⟦County#26|普格⟧的⟦Village#30|大坪村⟧摘掉贫困帽，⟦County#25|布拖县⟧⟦Institution#31|特木里小学⟧的音乐教室响起了小提琴。
　　当然，也有做得不够的地方。安全上，内蒙古一座煤矿发生一起顶板事故，3位兄弟没能回家；转型上，新能源装机占比仅25.1%，比⟦Group#33|国家电投⟧、⟦Group#34|华能集团⟧慢了半拍；科技上，⟦Product#35|IGCC⟧关键部件仍靠进口。别人夸我们，我们要自己找疤。
　　往前看。⟦Group#1~|集团⟧将落实⟦Meeting#36|中央经济工作会议⟧部署，锚定“⟦Goal#37|建设世界一流清洁低碳能源科技领军企业⟧”，实施“⟦Strategy#38|一个目标、三型五化、七个一流⟧”总体战略；⟦Initiative#39|碳达峰行动⟧已在我案头，⟦OrganizationUnit#40|集团碳中和工作专班⟧春节后开张，“十四五”新增新能源装机7000万千瓦以上，煤矿智能化率超过90%，年内把⟦Institution#42|北京低碳清洁能源研究院⟧的⟦Product#43|CCUS⟧示范扩到15万吨。
　　最后，把一句最老的话写给最年轻的同事：“有光的地方，总有人在添煤。”
　　新年好！
====
#2 holdsPosition #1 ; title=董事长
#3 subsidiaryOf #1
#1 operates #5
#4 holdsPosition #3 ; title=值班员
#1 locatedIn #6
#1 metric 生产原煤 = 5.24 亿吨 ; time=2020年
#1 metric 发电 = 9800 亿千瓦时 ; time=2020年
#1 metric 供热 = 4.36 亿吉焦 ; time=2020年
#1 metric 铁路运量 = 4.6 亿吨 ; time=2020年
#1 metric 营业收入 = 5569 亿元 ; time=2020年
#1 metric 利润总额 = 826 亿元 ; time=2020年
#1 receivedHonor #7
#9 subsidiaryOf #1
#10 subsidiaryOf #9
#10 metric 员工 = 3740 名
#45 partOf #1
#45 fundedAid #8 ; amount=5000万元
#45 fundedAid #8 ; amount=N95口罩20万只
#12 holdsPosition #11 ; title=队员
#1 hasProject #13
#1 hasProject #15
#13 metric 油品生产综合能耗下降 = 4.7 %
#15 metric 装机 = 30 万千瓦
#16 acquired #17 ; status=planned
#20 locatedIn #19
#21 holdsPosition #20 ; title=总经理
#21 said “中国工程师的图纸是有体温的。”
#23 locatedIn #22
#25 locatedIn #24
#26 locatedIn #24
#28 locatedIn #27
#1 pairedWith #23
#1 pairedWith #25
#1 pairedWith #26
#1 pairedWith #28
#1 metric 帮扶资金 = 4.39 亿元 ; time=全年
#28 metric 沙棘种植面积 = 5.1 万亩
#29 locatedIn #25
#30 locatedIn #26
#31 locatedIn #25
#1 metric 新能源装机占比 = 25.1 %
#1 benchmarksAgainst #33
#1 benchmarksAgainst #34
#1 pursuesGoal #37
#1 hasStrategy #38
#1 launched #39 ; status=planned
#1 established #40 ; status=planned
#1 metric 新增新能源装机 = 7000 万千瓦 ; approx=atLeast ; status=planned
#1 metric 煤矿智能化率 = 90 % ; approx=atLeast ; status=planned
#43 metric 示范规模 = 15 万吨 ; time=年内 ; status=planned
#42 subsidiaryOf #1
#42 produces #43
#2 said “有光的地方，总有人在添煤。”
