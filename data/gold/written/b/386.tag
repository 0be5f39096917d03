从“空壳村”到“分红村”：⟦Village#1|蔡家洼村⟧的豆腐与车间

　　正午的⟦Province#2|北京⟧⟦County#3|密云区⟧⟦Township#4|巨各庄镇⟧⟦Village#1|蔡家洼村⟧，豆制品车间里热气腾腾。⟦Company#5|北京蔡家洼聚源农业科技有限公司⟧厂长⟦Person#6|佟桂珍⟧把一块刚压好的豆腐掰开：“黄豆是本村种的，浆水是山泉，一天做1.2万斤，不够卖。”
　　二十年前，这里可不是这番光景。2003年，⟦Village#1|蔡家洼村⟧人均劳动所得不到3800元，村账上只有欠条。村党支部书记⟦Person#7|蓟守义⟧回忆：“开会没人来，来了就是要钱。”2006年起，村里关停两座铁矿选厂，把矿坑填土造田，流转土地1.4万亩，陆续建起⟦Facility#8|玫瑰情园⟧、豆制品加工园和⟦Facility#10|张裕爱斐堡式红酒酒庄⟧。“样样都试，样样都赔过。”⟦Person#7|蓟守义⟧笑着说，⟦Facility#10~|酒庄⟧头三年亏了1100万元，2017年才转盈。
　　真正翻身靠的是股份。2012年，村里成立⟦Company#11|巨各庄镇蔡家洼村股份经济合作社⟧，清产核资2.86亿元，确认股东1642人，人均一股。2024年，⟦Company#11~|合作社⟧总收入1.94亿元，其中农产品加工占46%，⟦Industry#12|乡村旅游⟧占38%；股东人均分红4300元，60岁以上老人另发生活补贴每月600元。
　　企业也来“搭台”。⟦Group#13|首农食品集团⟧所属⟦Company#14|北京王致和食品有限公司⟧与⟦Company#5|聚源公司⟧签订代工协议，年采购豆制品3200吨；⟦Institution#15|北京工商大学⟧⟦OrganizationUnit#16|食品与健康学院⟧在村里设立⟦OrganizationUnit#17|大豆蛋白工作站⟧，研发的“⟦Product#18|冻豆腐脆⟧”去年卖了720万元。⟦Company#19|中国农业银行密云支行⟧以“⟦Product#20|乡村振兴·豆香贷⟧”授信3000万元，利率3.25%。
　　在⟦Township#4|巨各庄镇⟧，像⟦Village#1|蔡家洼⟧这样集体收入过百万元的村已有17个。⟦Township#4|巨各庄镇⟧党委副书记、镇长⟦Person#21|完颜静⟧说，镇里正以⟦Village#1|蔡家洼⟧为龙头，联合⟦Village#22|塘峪村⟧、⟦Village#23|豆各庄村⟧、⟦Village#24|霍各庄村⟧组建“⟦PartyOrganization#25|豆香联合党委⟧”，抱团建设⟦Project#26|京东豆制品产业园⟧。项目占地96亩，总投资1.6亿元，预计2026年6月投产，可提供岗位400个。
　　邻村看了眼热，纷纷来“取经”。⟦GovernmentBody#60|北京市农业农村局⟧把⟦Village#1|蔡家洼⟧列为“⟦Initiative#61|百村示范、千村振兴⟧”试点，⟦Institution#62|中国农业大学⟧⟦OrganizationUnit#63|国家农业绿色发展研究院⟧的⟦Person#64|龚善生⟧团队为村里编制《⟦Policy#65|蔡家洼乡村产业发展规划（2025—2030年）⟧》，提出“⟦Strategy#66|一豆一酒一园⟧”布局，目标是建成“⟦Goal#67|京郊共同富裕样板村⟧”。去年，⟦Company#11|股份合作社⟧与⟦Group#68|北京市政路桥集团⟧、⟦Company#69|北京文旅投资公司⟧合资组建⟦Company#70|北京豆香小镇运营管理有限公司⟧，注册资本4000万元，⟦Company#11|股份合作社⟧持股34%，⟦Group#68|市政路桥⟧持股51%，⟦Company#69|文旅投资⟧持股15%，负责运营游客中心、民宿、豆香剧场和两处停车场。
　　记者离村时，几位老人正在打谷场边下棋。问起分红，⟦Person#27|甄大爷⟧伸出四根指头：“四千三，一分不少，孙子的学费有了。”
====
#1 locatedIn #4
#4 locatedIn #3
#3 locatedIn #2
#6 holdsPosition #5 ; title=厂长
#6 said “黄豆是本村种的，浆水是山泉，一天做1.2万斤，不够卖。”
#5 metric 日产豆腐 = 1.2 万斤
#1 metric 人均劳动所得 = 3800 元 ; time=2003年 ; approx=atMost
#7 holdsPosition #1 ; title=党支部书记
#7 said “开会没人来，来了就是要钱。”
#7 said “样样都试，样样都赔过。”
#1 metric 流转土地 = 1.4 万亩
#1 established #8
#1 established #10
#10 metric 亏损 = 1100 万元 ; time=头三年
#1 established #11 ; time=2012年
#11 metric 清产核资 = 2.86 亿元
#11 metric 股东 = 1642 人
#11 metric 总收入 = 1.94 亿元 ; time=2024年
#11 metric 农产品加工占总收入 = 46 % ; time=2024年
#11 metric 乡村旅游占总收入 = 38 % ; time=2024年
#1 developsIndustry #12
#11 metric 股东人均分红 = 4300 元 ; time=2024年
#11 metric 老人生活补贴 = 600 元 ; time=每月
#14 subsidiaryOf #13
#14 cooperatesWith #5
#14 metric 采购豆制品 = 3200 吨 ; time=每年
#16 partOf #15
#15 established #17
#16 established #17
#17 locatedIn #1
#17 produces #18
#18 metric 销售额 = 720 万元 ; time=去年
#19 metric 授信 = 3000 万元
#19 produces #20
#20 metric 利率 = 3.25 %
#4 metric 集体收入过百万元的村 = 17 个
#21 holdsPosition #4 ; title=党委副书记、镇长
#4 hasProject #26
#4 established #25
#26 locatedIn #4
#26 metric 占地 = 96 亩
#26 metric 总投资 = 1.6 亿元
#26 metric 岗位 = 400 个 ; status=planned
#27 said “四千三，一分不少，孙子的学费有了。”
#60 launched #61
#1 participatedIn #61
#63 partOf #62
#64 holdsPosition #63
#64 issued #65
#1 hasStrategy #66
#1 pursuesGoal #67
#11 established #70
#68 established #70
#69 established #70
#11 holdsStakeIn #70 ; percent=34%
#68 holdsStakeIn #70 ; percent=51%
#69 holdsStakeIn #70 ; percent=15%
#70 metric 注册资本 = 4000 万元
