“焊花对决”落幕　⟦City#1|湘潭⟧小伙夺魁

湘江西岸，弧光闪烁。9月23日下午，⟦Meeting#2|2016年中国技能大赛——全国冶金建设行业焊工比武⟧在⟦Institution#3|湖南工业职业技术学院⟧收官，来自37家中央企业和地方国企的148名选手经过三天角逐，⟦Group#4|华菱集团⟧所属⟦Company#5|湘潭钢铁公司⟧⟦OrganizationUnit#31|宽厚板厂⟧焊工⟦Person#6|文武⟧以92.7分获得手工电弧焊第一名；⟦Group#7|中国五冶⟧的⟦Person#8|阿比勒·吾守尔⟧、⟦Company#9|太钢工程公司⟧的⟦Person#10|要小军⟧列二、三位。氩弧焊项目冠军被⟦Group#11|中国核工业建设集团⟧⟦Company#12|中核二三公司⟧的22岁女选手⟦Person#13|仉丽娜⟧摘得，她也是本届唯一进入前十的女选手。

大赛由⟦Institution#14|中国冶金建设协会⟧、⟦GovernmentBody#15|湖南省人力资源和社会保障厅⟧、⟦Institution#16|湖南省总工会⟧联合主办，⟦Company#5|湘钢⟧承办。设手工电弧焊、熔化极气体保护焊、氩弧焊和机器人焊接4个项目，其中机器人焊接为首次设立，采用⟦Company#17|唐山松下⟧和⟦Company#18|发那科⟧两种设备，12支队伍报名，最后只有5支完成全部焊缝。

“过去比谁的手稳，现在还要比谁会编程。”裁判长、⟦Institution#19|哈尔滨焊接研究院⟧研究员⟦Person#20|胥国祥⟧点评说。他把第7号试件举给记者看，焊缝背面一处内凹0.6毫米，肉眼几乎看不出，X光底片却显了原形，选手因此丢掉8分。

⟦Person#6|文武⟧今年31岁，初中毕业进厂，师从⟦Honor#21|全国劳动模范⟧⟦Person#22|艾爱国⟧门下弟子⟦Person#23|欧勇⟧。为备赛，⟦Company#5~|公司⟧⟦OrganizationUnit#24|技师协会⟧给他单辟了一间焊房，三个月用掉焊条1.9吨。“师傅说，一根焊条烧到头，心不能跑。”⟦Person#6|文武⟧说。按照奖励办法，各项目第一名由⟦GovernmentBody#15|省人社厅⟧授予“⟦Honor#25|湖南省技术能手⟧”称号，并报请⟦GovernmentBody#26|人社部⟧核准授予“⟦Honor#27|全国技术能手⟧”；⟦Company#5|湘钢⟧另奖励⟦Person#6|文武⟧8万元、一套人才公寓的十年使用权。

同日下午，主办方召开⟦Meeting#28|产业工人队伍建设座谈会⟧。⟦Institution#16|省总工会⟧副主席⟦Person#29|匡佑民⟧建议，企业设立首席技师岗，打通与职称的通道；⟦Group#4|华菱集团⟧⟦OrganizationUnit#32|人力资源部⟧负责人介绍，⟦Group#4~|集团⟧已聘任首席技师43名，最高年薪38万元，建成⟦OrganizationUnit#30|艾爱国劳模创新工作室⟧等省级以上工作室11个，累计创效2.6亿元。

赛场外，另一场较量早就开始了。⟦GovernmentBody#33|湖南省政府⟧今年出台《⟦Policy#34|湖南省高技能人才振兴三年规划⟧》，对企业首席技师每月补贴800元，财政当年预算1.1亿元；⟦Company#5|湘钢⟧把焊工、轧钢工等6个工种的竞赛成绩直接与岗位绩效挂钩，三年涨薪最多的员工涨了62%。⟦Institution#3|湖南工业职业技术学院⟧副院长⟦Person#35|阙先富⟧说，学院与⟦Group#4|华菱集团⟧、⟦Group#36|三一集团⟧共建“⟦Initiative#37|现代学徒制⟧”班8个，在校生412名，“竞赛不能只养几个尖子，要养一茬人。”

也有人泼冷水。⟦Institution#38|中国焊接协会⟧理事⟦Person#39|樊怀古⟧算过一笔账，一支国赛队集训半年花费约90万元，小企业望而却步；目前全国高级焊工缺口超过40万人，外资船厂开出每小时35美元的价码挖人。来自⟦Company#9|太钢工程公司⟧的⟦Person#10|要小军⟧就接过⟦Place#40|新加坡⟧⟦Company#41|吉宝船厂⟧的电话，他没去，“我爹是钢厂的，我爷爷也是，焊枪不认外国话。”
====
#14 launched #2
#15 launched #2
#16 launched #2
#5 launched #2
#2 metric 参赛企业 = 37 家
#2 metric 选手 = 148 名
#5 subsidiaryOf #4
#6 holdsPosition #31 ; title=焊工
#31 partOf #5
#6 metric 手工电弧焊得分 = 92.7 分
#6 participatedIn #2
#8 participatedIn #2
#10 participatedIn #2
#13 participatedIn #2
#32 partOf #4
#12 subsidiaryOf #11
#2 metric 比赛项目 = 4 个
#2 metric 报名机器人焊接队伍 = 12 支
#2 metric 完成全部焊缝队伍 = 5 支
#20 holdsPosition #19 ; title=研究员
#20 said “过去比谁的手稳，现在还要比谁会编程。”
#6 metric 年龄 = 31 岁
#22 receivedHonor #21
#24 partOf #5
#6 metric 焊条 = 1.9 吨
#6 said “师傅说，一根焊条烧到头，心不能跑。”
#6 receivedHonor #25
#6 receivedHonor #27 ; status=planned
#6 metric 奖励 = 8 万元
#29 holdsPosition #16 ; title=副主席
#4 metric 首席技师 = 43 名
#4 metric 首席技师最高年薪 = 38 万元
#30 partOf #4
#4 metric 省级以上工作室 = 11 个
#4 metric 工作室累计创效 = 2.6 亿元
#4 participatedIn #28
#29 participatedIn #28
#33 issued #34 ; time=今年
#33 metric 首席技师每月补贴 = 800 元
#33 metric 财政预算 = 1.1 亿元
#5 metric 挂钩工种 = 6 个
#5 metric 最多涨薪 = 62 % ; time=三年
#35 holdsPosition #3 ; title=副院长
#3 cooperatesWith #4
#3 cooperatesWith #36
#3 launched #37
#4 launched #37
#36 launched #37
#37 metric 班 = 8 个
#37 metric 在校生 = 412 名
#35 said “竞赛不能只养几个尖子，要养一茬人。”
#39 holdsPosition #38 ; title=理事
#2 metric 集训花费 = 90 万元 ; approx=about ; time=半年
#38 metric 高级焊工缺口 = 40 万人 ; approx=atLeast
#41 locatedIn #40
#10 said “我爹是钢厂的，我爷爷也是，焊枪不认外国话。”
