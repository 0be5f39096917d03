洪水来袭，他们冲在前——⟦Province#1|湖南⟧华容团洲垸堤防决口抢险侧记

　　7月5日17时48分，⟦City#2|岳阳市⟧⟦County#3|华容县⟧⟦Township#4|团洲乡⟧⟦Place#5|团北村段一线堤防⟧发生决口。灾情就是命令。
　　⟦Group#6|中国安能集团⟧⟦Company#7|第三工程局⟧⟦Company#8|武汉分公司⟧、⟦Company#9|长沙分公司⟧220名救援力量、71台（套）装备连夜驰援。现场指挥长、⟦Company#7|中国安能三局⟧副总经理⟦Person#10|卞永明⟧在堤上立下军令状：“封不住口子，我不下堤。”从⟦City#11|常德⟧赶来的推土机操作手⟦Person#12|覃万里⟧连续奋战19个小时，脚上磨出了血泡。7月8日22时31分，226米的决口提前合龙。
　　⟦GovernmentBody#13|国家防总⟧工作组、⟦GovernmentBody#14|应急管理部⟧副部长⟦Person#15|王道静⟧到一线指导。⟦GovernmentBody#16|湖南省委⟧书记⟦Person#17|宁沛然⟧要求，不惜一切代价确保二道防线安全。⟦GovernmentBody#18|湖南省水利厅⟧调集冲锋舟60艘；⟦GovernmentBody#19|湖南省消防救援总队⟧出动指战员847人；⟦Group#20|国网湖南电力⟧⟦OrganizationUnit#21|岳阳供电公司⟧架设照明线路6.8公里；⟦Group#22|中国石化⟧⟦Company#23|湖南石油分公司⟧送油上堤136吨。
　　7680名群众连夜转移。在⟦Facility#24|华容县职业中专⟧安置点，村民⟦Person#25|罗菊香⟧端着热饭直抹眼泪：“什么都没了，人还在就好。”⟦Institution#26|岳阳市中心医院⟧设立临时诊疗点，接诊1320人次。⟦Institution#27|中国乡村发展基金会⟧送来家庭箱700只，⟦Group#28|京东集团⟧捐款500万元，⟦Group#29|三一集团⟧派出22台挖掘机无偿支援。
　　⟦Institution#30|中国水利水电科学研究院⟧专家⟦Person#31|程克非⟧分析，此次溃决与管涌有关，“堤身下面是细砂层，高水位浸泡太久。”他建议尽快对⟦Place#32|洞庭湖⟧区类似堤段开展排查。
　　水退之后，重建启动。⟦GovernmentBody#33|湖南省发展改革委⟧下达首批灾后恢复重建资金1.2亿元，⟦Project#34|团洲垸堤防加固工程⟧由⟦Institution#35|湖南省水利水电勘测设计规划研究总院⟧设计，⟦Company#36|中国水电八局⟧承建，计划明年汛前完工。⟦Township#4|团洲乡⟧党委书记⟦Person#37|严子文⟧告诉记者，稻田改种了秋玉米，“地不能荒，心不能散。”
====
#4 locatedIn #3
#3 locatedIn #2
#2 locatedIn #1
#7 subsidiaryOf #6
#8 subsidiaryOf #7
#9 subsidiaryOf #7
#7 metric 救援力量 = 220 名
#7 metric 装备 = 71 台（套）
#10 holdsPosition #7 ; title=副总经理
#10 said “封不住口子，我不下堤。”
#12 holdsPosition #7 ; title=推土机操作手
#5 metric 决口 = 226 米
#15 holdsPosition #14 ; title=副部长
#17 holdsPosition #16 ; title=书记
#18 metric 冲锋舟 = 60 艘
#19 metric 出动指战员 = 847 人
#21 partOf #20
#20 metric 架设照明线路 = 6.8 公里
#23 subsidiaryOf #22
#23 metric 送油 = 136 吨
#4 metric 转移群众 = 7680 名
#25 said “什么都没了，人还在就好。”
#26 metric 接诊 = 1320 人次
#27 fundedAid #4 ; amount=家庭箱700只
#28 fundedAid #4 ; amount=500万元
#29 fundedAid #4 ; amount=22台挖掘机
#31 holdsPosition #30 ; title=专家
#31 said “堤身下面是细砂层，高水位浸泡太久。”
#33 metric 灾后恢复重建资金 = 1.2 亿元
#36 hasProject #34
#35 hasProject #34
#37 holdsPosition #4 ; title=党委书记
#37 said “地不能荒，心不能散。”
#5 locatedIn #4
