⟦Institution#1|中国科学院近代物理研究所⟧：把“大国重器”用在百姓身上

　　在⟦Province#2|甘肃⟧⟦City#3|武威⟧，一座外形像贝壳的建筑里，重离子束正以七成光速精准“打靶”。⟦Facility#4|武威重离子中心⟧使用的⟦Product#5|碳离子治疗系统⟧，是我国首台具有自主知识产权的重离子治疗装置，研发者是⟦Institution#1|中国科学院近代物理研究所⟧及其控股企业⟦Company#6|国科离子医疗科技公司⟧。
　　截至8月底，该⟦Product#5~|装置⟧已治疗患者1680例，三年局部控制率与国际先进水平相当。⟦Institution#7|武威肿瘤医院⟧院长⟦Person#8|叶茂林⟧说，有位⟦City#9|天水⟧的果农，五年前被诊断为前列腺癌，如今还能爬树摘苹果。
　　⟦Institution#1|近代物理所⟧1957年建于⟦City#10|兰州⟧。⟦Institution#1~|所⟧里的老人常说“⟦Slogan#11|一张白纸起家⟧”。1988年建成⟦Facility#12|兰州重离子加速器⟧，2008年建成⟦Facility#12~|冷却储存环⟧，获⟦Honor#13|国家科学技术进步奖一等奖⟧。所长⟦Person#14|徐若冰⟧告诉记者，从基础研究到治病救人，⟦Institution#1~|该所⟧用了近三十年，累计投入科研人员2600人年。
　　成果转化并不轻松。2012年，⟦Institution#1|近代物理所⟧与⟦Group#15|甘肃盛达集团⟧合作成立⟦Company#16|兰州科近泰基新技术公司⟧，第一台样机的束流配送系统反复修改17次。项目总工程师⟦Person#17|申屠浩⟧回忆：“验收前一个月，我没离开过控制室。”2019年9月，⟦GovernmentBody#18|国家药监局⟧批准⟦Product#5|碳离子治疗系统⟧注册。如今，⟦City#10|兰州⟧、⟦City#19|莆田⟧、⟦City#20|武汉⟧、⟦City#21|杭州⟧、⟦City#22|南京⟧、⟦City#23|长春⟧的6台装置正在安装或调试，⟦Institution#24|浙江省肿瘤医院⟧的设备已出束。
　　在⟦City#25|惠州⟧，由⟦Institution#1|近代物理所⟧承建的⟦Facility#26|强流重离子加速器装置⟧（⟦Facility#26|HIAF⟧）和⟦Facility#27|加速器驱动嬗变研究装置⟧（⟦Facility#27|CiADS⟧）拔地而起，总投资68亿元，⟦Province#28|广东省⟧、⟦City#25|惠州市⟧配套资金占四成。⟦Person#14|徐若冰⟧预计，⟦Facility#26|HIAF⟧将于2025年底建成。
　　⟦Institution#1|近代物理所⟧还与⟦Institution#29|兰州大学⟧共建⟦OrganizationUnit#30|核科学与技术学院⟧，培养博士、硕士900余名。青年研究员⟦Person#31|钮晨⟧是其中之一，他的目标很具体：把设备造价再降两成，“让县里的病人也治得起”。
====
#3 locatedIn #2
#4 locatedIn #3
#6 subsidiaryOf #1
#1 produces #5
#6 produces #5
#5 metric 治疗患者 = 1680 例 ; time=截至8月底
#8 holdsPosition #7 ; title=院长
#1 locatedIn #10
#12 receivedHonor #13
#14 holdsPosition #1 ; title=所长
#1 metric 投入科研人员 = 2600 人年
#1 cooperatesWith #15
#1 established #16 ; time=2012年
#15 established #16 ; time=2012年
#17 holdsPosition #5 ; title=总工程师
#17 said “验收前一个月，我没离开过控制室。”
#1 hasProject #26
#1 hasProject #27
#26 locatedIn #25
#27 locatedIn #25
#26 metric 总投资 = 68 亿元
#27 metric 总投资 = 68 亿元
#1 cooperatesWith #29
#1 established #30
#29 established #30
#30 metric 培养博士、硕士 = 900 名 ; approx=about
#31 holdsPosition #1 ; title=青年研究员
#31 said “让县里的病人也治得起”
