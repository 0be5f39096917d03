⟦Group#1|长春轨道客车配件集团⟧三项制度改革纪实：一场“自己革自己的命”

    “全体起立，重新坐下！”2020年深秋，⟦Group#1|长春轨道客车配件集团有限公司⟧（以下简称⟦Group#1|长客配件集团⟧）礼堂里，147名中层干部一次性“下岗”，再通过公开竞聘走上台。这在始建于1954年的老国企里，石破天惊。

    ⟦Group#1~|集团⟧的前身是⟦Company#2|长春客车厂配件分厂⟧，2009年改制为集团，隶属⟦GovernmentBody#3|长春市国资委⟧。鼎盛时，每三辆国产铁路客车就有一辆用“长配”的车门和座椅。到2019年，亏损1.34亿元，人均劳动生产率只有行业平均水平的57%，全员7,812人，机关却有1,190人。

    “不是没订单，是养不起闲人。”时任⟦GovernmentBody#4|吉林省国资委⟧改革处处长、后调任⟦Group#1~|集团⟧党委书记的⟦Person#5|佟立本⟧回忆。⟦PartyOrganization#6|集团党委⟧与⟦Institution#7|吉林大学⟧⟦OrganizationUnit#8|商学院⟧团队花三个月写出《⟦Policy#9|三项制度改革总体方案⟧》，取名“⟦Initiative#10|破冰2020⟧”。

    干部能上能下——147个岗位精简到98个，报名312人，落聘干部中61人转为专家序列，18人去了车间。原⟦OrganizationUnit#11|计划处⟧处长⟦Person#12|尚德海⟧成了座椅车间的班长：“面子上过不去一阵子，心里踏实一辈子。”

    收入能增能减——推行“⟦Initiative#13|五级十五档⟧”宽带薪酬，同一层级收入差距由1.2倍拉大到3.1倍。焊工⟦Person#14|金哲浩⟧凭“⟦Honor#15|吉林省首席技师⟧”称号，年收入38.6万元，超过了自己的主任。

    员工能进能出——三年来，协商解除、内部退养、转岗分流共1,946人，没有一人上访。⟦OrganizationUnit#16|人力资源共享中心⟧成立后，劳务用工减少2,300人，年节约人工成本1.07亿元。

    痛过之后见到了光。2021年⟦Group#1~|集团⟧减亏八成，2022年盈利2,180万元，2023年营业收入突破40亿元，同比增长19.7%。为“⟦Product#17|复兴号⟧”智能动车组研制的⟦Product#18|轻量化碳纤维车门⟧比铝合金门减重32%，成功打入⟦Company#19|阿尔斯通⟧供应链；⟦Facility#20|九台智能工厂⟧被⟦GovernmentBody#21|工业和信息化部⟧评为⟦Honor#22|智能制造示范工厂⟧。2022年，⟦Group#1~|集团⟧入选⟦GovernmentBody#23|国务院国资委⟧“⟦Honor#24|国企改革‘双百企业’⟧”，改革案例收入《⟦Policy#25|改革样本⟧》一书。

    也有未解的题。⟦Company#26|长配铸造公司⟧312名职工仍在等待安置方案，厂办大集体的欠账还有4,600万元。新一轮⟦Initiative#27|国有企业改革深化提升行动⟧已经展开，⟦Person#5|佟立本⟧在笔记本扉页写道：“改革没有旁观席。”
====
#1 formedFrom #2 ; time=2009年
#3 supervises #1
#1 metric 亏损 = 1.34 亿元 ; time=2019年
#1 metric 人均劳动生产率占行业平均水平 = 57 % ; time=2019年
#1 metric 全员 = 7812 人 ; time=2019年
#1 metric 机关 = 1190 人 ; time=2019年
#5 said “不是没订单，是养不起闲人。”
#5 holdsPosition #4 ; title=改革处处长 ; status=ended
#5 holdsPosition #1 ; title=党委书记
#6 partOf #1
#8 partOf #7
#6 issued #9
#7 issued #9
#6 cooperatesWith #7
#1 launched #10
#1 launched #13
#1 metric 中层岗位 = 98 个
#1 metric 竞聘报名 = 312 人
#1 metric 转为专家序列 = 61 人
#1 metric 去了车间 = 18 人
#11 partOf #1
#12 holdsPosition #11 ; title=处长 ; status=ended
#12 said “面子上过不去一阵子，心里踏实一辈子。”
#1 metric 同一层级收入差距 = 3.1 倍
#14 receivedHonor #15
#14 holdsPosition #1 ; title=焊工
#14 metric 年收入 = 38.6 万元
#1 established #16
#16 partOf #1
#1 metric 协商解除、内部退养、转岗分流 = 1946 人 ; time=三年来
#1 metric 劳务用工减少 = 2300 人
#1 metric 节约人工成本 = 1.07 亿元 ; time=年
#1 metric 盈利 = 2180 万元 ; time=2022年
#1 metric 营业收入 = 40 亿元 ; time=2023年 ; approx=atLeast
#1 metric 营业收入同比增长 = 19.7 % ; time=2023年
#1 produces #18
#18 metric 减重 = 32 %
#1 cooperatesWith #19
#1 operates #20
#20 receivedHonor #22
#1 receivedHonor #24 ; time=2022年
#1 launched #27
#26 subsidiaryOf #1
#26 metric 待安置职工 = 312 名
#1 metric 厂办大集体欠账 = 4600 万元
#5 said “改革没有旁观席。”
