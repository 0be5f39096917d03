⟦County#1|阿克陶县⟧：⟦City#2|南昌⟧援疆“产业路”

　　“帕米尔的风，吹得人站不住，可牛站得住。”在⟦Province#3|新疆⟧⟦City#4|克孜勒苏柯尔克孜自治州⟧⟦County#1|阿克陶县⟧⟦Township#5|恰尔隆镇⟧⟦Village#6|麻扎窝孜村⟧，牧民⟦Person#7|吐尔洪·买买提⟧牵着刚领的西门塔尔母牛，笑得露出缺了一颗的门牙。
　　⟦Province#8|江西省⟧对口支援⟦County#1|阿克陶县⟧十四年，累计投入援疆资金42.7亿元，实施项目326个，⟦City#2|南昌市⟧、⟦City#9|九江市⟧、⟦City#10|赣州市⟧等轮流派出七批⟦OrganizationUnit#11|江西省对口支援前方指挥部⟧干部。总指挥⟦Person#12|章盛华⟧说，援疆不能只盖楼，要留下“带不走的产业”。
　　2022年，⟦Group#13|江西省旅游集团⟧与⟦County#1|阿克陶县⟧合资成立⟦Company#14|慕士塔格文旅公司⟧，在⟦Facility#15|慕士塔格冰川公园⟧投资1.3亿元建游客中心和营地，去年接待游客43万人次，旅游收入2.1亿元，带动就业1270人。⟦Company#16|江铃汽车⟧在⟦Facility#17|阿克陶江西工业园⟧设立新能源物流车改装厂，年产3000辆，订单来自⟦Place#18|巴基斯坦⟧。⟦Company#19|江西正邦⟧原计划建设的生猪养殖项目因用地审批未通过，已终止。
　　农业也换了样。⟦Institution#20|江西省农业科学院⟧专家⟦Person#21|谢文静⟧在⟦Township#22|皮拉勒乡⟧引种⟦Product#23|赣南脐橙⟧失败两年，第三年改种⟦Product#24|大果沙棘⟧，亩均收入达5200元，面积扩至1.2万亩，“失败也是经验，别怕写进报告。”⟦Company#25|江西绿萌科技⟧为此配套建设智能分选线，去年加工沙棘果1600吨。
　　教育、医疗齐发力。⟦Institution#26|江西中医药大学附属医院⟧托管⟦Institution#27|阿克陶县人民医院⟧，新增重点学科4个，转诊率下降27%；⟦Institution#28|南昌二中⟧与⟦Institution#29|阿克陶县实验中学⟧结对，派来支教教师46名。孩子⟦Person#30|迪丽热巴尔⟧的作文里写道：“老师说话的尾音像唱歌。”
　　据⟦GovernmentBody#31|自治区发展改革委⟧评估，⟦County#1|阿克陶县⟧援疆项目综合绩效连续三年居全州首位，2023年农民人均可支配收入14218元，同比增长9.4%。⟦GovernmentBody#32|阿克陶县委⟧书记⟦Person#33|陈晓辉⟧表示，将与⟦OrganizationUnit#11|江西指挥部⟧编制《⟦Policy#34|慕士塔格全域旅游规划⟧》，继续打造“⟦Goal#35|帕米尔会客厅⟧”。
====
#6 locatedIn #5
#5 locatedIn #1
#1 locatedIn #4
#4 locatedIn #3
#7 said “帕米尔的风，吹得人站不住，可牛站得住。”
#8 pairedWith #1
#8 fundedAid #1 ; amount=42.7亿元
#8 metric 援疆资金 = 42.7 亿元
#8 metric 援疆项目 = 326 个
#12 holdsPosition #11 ; title=总指挥
#11 partOf #8
#13 established #14 ; time=2022年
#1 established #14 ; time=2022年
#13 cooperatesWith #1
#14 operates #15
#15 metric 投资 = 1.3 亿元
#15 metric 接待游客 = 43 万人次 ; time=去年
#15 metric 旅游收入 = 2.1 亿元 ; time=去年
#15 metric 带动就业 = 1270 人
#16 metric 年产 = 3000 辆
#16 locatedIn #17
#17 locatedIn #1
#21 holdsPosition #20 ; title=专家
#22 locatedIn #1
#22 produces #24
#24 metric 亩均收入 = 5200 元
#24 metric 面积 = 1.2 万亩
#21 said “失败也是经验，别怕写进报告。”
#25 metric 加工沙棘果 = 1600 吨 ; time=去年
#26 operates #27
#27 metric 新增重点学科 = 4 个
#27 metric 转诊率下降 = 27 %
#28 pairedWith #29
#28 metric 支教教师 = 46 名
#1 metric 农民人均可支配收入 = 14218 元 ; time=2023年
#1 metric 农民人均可支配收入同比增长 = 9.4 % ; time=2023年
#33 holdsPosition #32 ; title=书记
#32 issued #34 ; status=planned
#11 issued #34 ; status=planned
#1 pursuesGoal #35
#15 locatedIn #1
#27 locatedIn #1
#29 locatedIn #1
