⟦Group#1|中国诚通⟧牵头 ⟦Province#2|湖南⟧⟦County#3|汨罗市⟧再生铜园区“变废为宝”

　　“拆一台报废电机，出铜18公斤、铁46公斤，一点都不浪费。”在⟦City#4|岳阳⟧⟦County#3|汨罗市⟧⟦Township#5|新市镇⟧，⟦Company#6|诚通资源再生公司⟧车间主任⟦Person#7|左建勋⟧一边说，一边把称好的铜米倒进料仓。
　　⟦County#3|汨罗⟧靠收废品起家，人称“破烂王”的游走小贩最多时三万人。2012年，⟦GovernmentBody#8|国家发展改革委⟧、⟦GovernmentBody#9|财政部⟧批复建设⟦Facility#10|汨罗国家“城市矿产”示范基地⟧，十年间聚集企业298家。去年，受⟦GovernmentBody#11|湖南省工信厅⟧邀请，⟦Group#1|中国诚通控股集团⟧与⟦County#3|汨罗市⟧、⟦Group#12|湖南省矿产资源集团⟧组建⟦Company#6|诚通资源再生有限公司⟧，注册资本10亿元，三方分别出资51%、29%、20%。
　　新公司先动“人”和“账”。总经理⟦Person#13|佘明远⟧由⟦GovernmentBody#14|岳阳市人才办⟧公开选聘，年薪与三年利润挂钩；对入园107家散户实行统一开票、统一环保、统一质检。⟦Company#6~|公司⟧去年处理再生铜13.2万吨，营业收入94亿元，上缴税收6.7亿元，同比增长37%。⟦Institution#15|中南大学⟧⟦OrganizationUnit#16|冶金与环境学院⟧教授⟦Person#17|柴元⟧团队用选择性浸出技术回收锡、镍，回收率达到95%。
　　并非没有曲折。⟦Township#5|新市镇⟧⟦Village#18|团山村⟧原有熔炼炉28座，拆除时村民堵过路。“光讲道理没用，得讲收入。”村党总支书记⟦Person#19|郭铁蛋⟧说，⟦Company#6|诚通⟧把货运和分拣包给村合作社，去年村集体收入140万元，户均增收1.3万元。
　　科技在加码。⟦Company#20|格林美⟧与⟦Company#6|诚通⟧投建⟦Project#21|废旧动力电池黑粉提锂项目⟧，总投资7.2亿元，⟦Company#22|宁德时代邦普循环⟧愿作技术入股。⟦GovernmentBody#11|省工信厅⟧副厅长⟦Person#23|屈碧成⟧表示，将把⟦Facility#10|汨罗基地⟧纳入⟦Initiative#24|千亿级循环经济集群培育工程⟧，“挣的是生态钱，赚的是未来账”。
　　据了解，⟦Group#1|中国诚通⟧还在⟦Province#25|江苏⟧⟦City#26|徐州⟧、⟦Province#27|江西⟧⟦City#28|丰城⟧布局再生资源基地，拟与⟦Group#29|中国资源循环集团⟧合作，具体方案未定。
====
#10 locatedIn #5
#5 locatedIn #3
#3 locatedIn #4
#4 locatedIn #2
#7 holdsPosition #6 ; title=车间主任
#7 said “拆一台报废电机，出铜18公斤、铁46公斤，一点都不浪费。”
#8 established #10 ; time=2012年
#9 established #10 ; time=2012年
#10 metric 聚集企业 = 298 家
#1 established #6
#3 established #6
#12 established #6
#1 holdsStakeIn #6 ; percent=51%
#3 holdsStakeIn #6 ; percent=29%
#12 holdsStakeIn #6 ; percent=20%
#6 metric 注册资本 = 10 亿元
#1 cooperatesWith #12
#13 holdsPosition #6 ; title=总经理
#6 metric 处理再生铜 = 13.2 万吨 ; time=去年
#6 metric 营业收入 = 94 亿元 ; time=去年
#6 metric 上缴税收 = 6.7 亿元 ; time=去年
#6 metric 上缴税收同比增长 = 37 % ; time=去年
#16 partOf #15
#17 holdsPosition #16 ; title=教授
#6 cooperatesWith #15
#16 metric 回收率 = 95 %
#18 locatedIn #5
#19 holdsPosition #18 ; title=党总支书记
#19 said “光讲道理没用，得讲收入。”
#18 metric 村集体收入 = 140 万元 ; time=去年
#18 metric 户均增收 = 1.3 万元
#20 hasProject #21
#6 hasProject #21
#21 metric 总投资 = 7.2 亿元
#23 holdsPosition #11 ; title=副厅长
#11 launched #24 ; status=planned
#1 cooperatesWith #29 ; status=planned
#26 locatedIn #25
#28 locatedIn #27
#6 subsidiaryOf #1
