⟦City#1|东莞⟧两年投入5.6亿元援建⟦GovernmentBody#9|兵团第三师⟧⟦County#5|图木舒克市⟧

　　天山网讯（通讯员⟦Person#3|阚建军⟧、⟦Person#4|古丽巴哈尔⟧报道）7月16日，走进⟦County#5|图木舒克市⟧⟦Facility#6|东莞中学图市分校⟧工地，塔吊林立。“主体结构上月封顶，明年秋季开学时可容纳2400名各族学生。”⟦OrganizationUnit#7|东莞市对口支援新疆工作队⟧副队长⟦Person#8|麦浩贤⟧指着效果图说。
　　按照中央部署，2010年起⟦City#1|东莞市⟧对口支援⟦GovernmentBody#9|新疆生产建设兵团农三师⟧和⟦County#5|图木舒克市⟧。两年多来，⟦City#1|东莞⟧共安排援疆资金5.6亿元，实施项目31个，其中民生类项目资金占78%。投资1.2亿元的⟦Project#10|五十一团保障性住房项目⟧已交付1160套；投资4300万元的⟦Facility#11|农三师医院门诊综合楼⟧今年5月启用，⟦Institution#12|东莞市人民医院⟧、⟦Institution#13|东莞康华医院⟧轮派医疗队3批26人，做手术470多台，带出本地骨干15名。
　　输血更造血。⟦Company#14|东莞德永佳纺织⟧、⟦Company#15|广东唯美陶瓷⟧等9家⟦City#1|东莞⟧企业先后考察⟦Place#16|图木舒克工业园区⟧，签约项目6个、协议金额23.7亿元。⟦Company#17|新疆东纯兴纺织有限公司⟧投资6亿元的30万锭纺纱项目一期10万锭已经投产，招收职工820人，其中维吾尔族职工占七成。挡车工⟦Person#18|阿依夏木·吐尔逊⟧原来在⟦Place#19|四十四团⟧种棉花，如今月工资2600元，她说最想学的是普通话和电脑。
　　⟦Person#8|麦浩贤⟧坦承，技工短缺、运距过长仍是企业落户的最大顾虑。从⟦City#20|喀什⟧把一个标箱拉到⟦City#21|广州⟧，运费要1.8万元。为此，⟦City#1|东莞⟧今年专门列支500万元开办“⟦Initiative#22|莞图技工班⟧”，由⟦Institution#23|东莞理工学校⟧与⟦Institution#24|图木舒克职业技术学校⟧联合办学，首期招生120人。
　　在⟦County#60|疏附县⟧，⟦City#1|东莞⟧的邻居⟦City#61|广州市⟧也没有闲着。⟦Group#62|广州市城市建设投资集团有限公司⟧（以下简称“⟦Group#62|广州城投⟧”）独资组建⟦Company#63|新疆广州新城商贸有限公司⟧，投资45亿元兴建⟦Facility#64|广州新城⟧商贸城，占地2400亩，今年6月28日一期封顶，⟦Company#65|香江商业⟧、⟦Company#66|新光百货⟧等意向入驻商户780家。⟦GovernmentBody#69|广东省援疆前方指挥部⟧总指挥⟦Person#67|荀志民⟧要求，各市援疆项目要“交钥匙”也要“交经营”，把⟦Company#68|广东粤水电⟧在⟦City#20|喀什⟧的用工本地化比例提高到六成以上。目前⟦GovernmentBody#69|广东省援疆前方指挥部⟧正与⟦GovernmentBody#70|喀什地委⟧制定《⟦Policy#71|产业援疆三年行动计划⟧》，拟将纺织服装、农产品加工、商贸物流列为重点。
　　“两地相隔五千公里，亲戚却越走越近。”⟦GovernmentBody#9|农三师⟧副师长⟦Person#25|贺兰生⟧表示。据了解，“十二五”期间，⟦City#1|东莞⟧计划援助资金总额为13.9亿元。
====
#6 locatedIn #5
#8 holdsPosition #7 ; title=副队长
#8 said “主体结构上月封顶，明年秋季开学时可容纳2400名各族学生。”
#6 metric 可容纳学生 = 2400 名 ; status=planned
#1 pairedWith #9
#1 pairedWith #5
#1 fundedAid #5 ; amount=5.6亿元
#1 metric 援疆资金 = 5.6 亿元 ; time=两年多来
#1 metric 实施项目 = 31 个
#1 metric 民生类项目资金占比 = 78 %
#1 hasProject #10
#10 metric 投资 = 1.2 亿元
#10 metric 交付 = 1160 套
#11 metric 投资 = 4300 万元
#12 fundedAid #5 ; amount=医疗队26人
#13 fundedAid #5 ; amount=医疗队26人
#1 metric 医疗队 = 26 人
#1 metric 手术 = 470 台 ; approx=about
#1 metric 带出本地骨干 = 15 名
#14 visited #16
#15 visited #16
#16 locatedIn #5
#16 metric 签约项目 = 6 个
#16 metric 协议金额 = 23.7 亿元
#17 metric 投资 = 6 亿元
#17 metric 招收职工 = 820 人
#17 metric 一期投产 = 10 万锭
#18 holdsPosition #17 ; title=挡车工
#18 metric 月工资 = 2600 元
#1 metric 标箱运费 = 1.8 万元
#1 launched #22
#1 fundedAid #22 ; amount=500万元 ; time=今年
#23 cooperatesWith #24
#23 launched #22
#24 launched #22
#22 metric 首期招生 = 120 人
#25 holdsPosition #9 ; title=副师长
#25 said “两地相隔五千公里，亲戚却越走越近。”
#1 metric 计划援助资金 = 13.9 亿元 ; time=“十二五”期间 ; status=planned
#61 pairedWith #60
#63 subsidiaryOf #62
#62 established #63
#63 established #64
#64 metric 投资 = 45 亿元
#64 metric 占地 = 2400 亩
#64 metric 意向入驻商户 = 780 家
#67 holdsPosition #69 ; title=总指挥
#67 said “交钥匙”
#67 said “交经营”
#69 issued #71 ; status=planned
#70 issued #71 ; status=planned
#69 cooperatesWith #70
#64 locatedIn #60
