⟦Institution#1|武汉理工大学⟧：“科技副总”下企业 破解一个个“卡壳”难题

　　“以前是我们求着教授来，现在教授天天泡在车间。”在⟦City#2|襄阳⟧⟦Company#3|湖北三环锻造有限公司⟧，董事长⟦Person#4|张运山⟧指着新投产的智能锻造线说。线上那位满手油污的“工人”，是⟦Institution#1|武汉理工大学⟧⟦OrganizationUnit#5|汽车工程学院⟧教授⟦Person#6|华林峰⟧，他的另一个身份是⟦Company#3|三环锻造⟧“⟦Initiative#7|科技副总⟧”。
　　⟦Initiative#7|科技副总⟧是⟦GovernmentBody#8|湖北省委组织部⟧、⟦GovernmentBody#9|湖北省科技厅⟧2022年推出的柔性引才举措，已选派四批3126名高校院所专家到2480家企业任职。⟦Institution#1|武汉理工大学⟧选派318名，居全省高校第二位，仅次于⟦Institution#10|华中科技大学⟧。
　　⟦Person#6|华林峰⟧团队用16个月攻克重卡转向节精密锻造难题，产品不良率由3.1%降至0.6%，助力⟦Company#3|三环锻造⟧拿到⟦Company#11|戴姆勒卡车⟧年供8万件的订单，获⟦Honor#12|中国机械工业科学技术奖一等奖⟧。⟦Company#3~|公司⟧2023年营业收入17.4亿元，同比增长14.5%，入选⟦Honor#13|国家制造业单项冠军企业⟧。
　　在⟦City#14|荆州⟧，⟦Institution#1|武汉理工大学⟧副教授⟦Person#15|童心怡⟧挂职⟦Group#16|恒隆集团⟧技术副总监，把线控转向样机做成了产品；在⟦City#17|咸宁⟧，⟦Person#18|赵修明⟧教授与⟦Company#19|南玻咸宁光电⟧合作，0.2毫米超薄玻璃成功下线。学校党委书记⟦Person#20|信思远⟧说，⟦Institution#1~|学校⟧把“⟦Initiative#21|顶天立地⟧”作为科研评价导向，横向到账经费突破8.6亿元，新增共建⟦OrganizationUnit#22|校企联合研发中心⟧46个。
　　配套政策也要跟上。⟦GovernmentBody#9|省科技厅⟧每年安排1.2亿元专项资金；⟦Company#23|湖北银行⟧推出“⟦Product#24|科技副总贷⟧”，授信19.7亿元。⟦GovernmentBody#9|省科技厅⟧厅长⟦Person#25|冯艳燕⟧表示，将出台《⟦Policy#26|科技副总服务企业若干措施⟧》，支持⟦Group#27|湖北交投集团⟧、⟦Group#28|兴发集团⟧等国企设立专岗。
　　谈到问题，⟦Person#6|华林峰⟧并不避讳：“有的企业把我们当‘救火队员’，有的教授只想拿课题。真正的产学研，得坐在一条板凳上。”下一批“⟦Initiative#7|科技副总⟧”名单预计9月公布。
====
#4 holdsPosition #3 ; title=董事长
#4 said “以前是我们求着教授来，现在教授天天泡在车间。”
#3 locatedIn #2
#5 partOf #1
#6 holdsPosition #5 ; title=教授
#6 holdsPosition #3 ; title=科技副总
#8 launched #7 ; time=2022年
#9 launched #7 ; time=2022年
#7 metric 选派专家 = 3126 名
#7 metric 任职企业 = 2480 家
#1 metric 选派科技副总 = 318 名
#3 metric 产品不良率 = 0.6 %
#3 metric 年供订单 = 8 万件
#3 cooperatesWith #11
#3 receivedHonor #12
#3 receivedHonor #13
#3 metric 营业收入 = 17.4 亿元 ; time=2023年
#3 metric 营业收入同比增长 = 14.5 % ; time=2023年
#15 holdsPosition #1 ; title=副教授
#15 holdsPosition #16 ; title=技术副总监
#16 locatedIn #14
#18 holdsPosition #1 ; title=教授
#1 cooperatesWith #19
#20 holdsPosition #1 ; title=党委书记
#1 launched #21
#1 metric 横向到账经费 = 8.6 亿元 ; approx=atLeast
#1 established #22
#22 metric 新增 = 46 个
#9 metric 专项资金 = 1.2 亿元 ; time=每年
#23 produces #24
#24 metric 授信 = 19.7 亿元
#25 holdsPosition #9 ; title=厅长
#9 issued #26 ; status=planned
#6 said “有的企业把我们当‘救火队员’，有的教授只想拿课题。真正的产学研，得坐在一条板凳上。”
