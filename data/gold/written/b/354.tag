敢为人先谋跨越 勇立潮头写新篇
在⟦Meeting#36|中国兵器装备集团公司2008年工作会议⟧上的讲话（⟦OrganizationUnit#2|集团公司办公厅⟧根据录音整理，未经本人审阅）

　　同志们：
　　2007年是⟦Group#1|中国兵器装备集团公司⟧发展史上极不寻常的一年。我先报几个数，大家听听就有数了：主营业务收入1128亿元，第一次跨上千亿台阶，增长31.4%；利润49.8亿元，增长43%；汽车销量85.6万辆，⟦Company#3|长安汽车⟧行业第四位坐稳了；摩托车产销475万辆，连续六年第一；军品订货增长19%，⟦Company#4|二九六厂⟧、⟦Company#5|四九七厂⟧按时交付⟦GovernmentBody#6|总装备部⟧考核任务。成绩归功于⟦GovernmentBody#7|国务院国资委⟧、⟦GovernmentBody#8|国防科工委⟧的领导，归功于全体二十万职工。
　　成绩面前，我要讲三句难听的话。
　　第一句，大而不强是我们的病。⟦Company#3|长安汽车⟧账上有利润，可利润七成来自与⟦Company#9|福特⟧、⟦Company#10|铃木⟧的合资。没有自主品牌，我们就是“装配工”。⟦Person#11|单渝生⟧同志昨天在小组会上算过一笔账：⟦Product#12|奔奔⟧卖一万辆，利润不如⟦Product#13|福克斯⟧卖一千辆。这不丢人，丢人的是明知道还不改。今年起，⟦Company#3|长安⟧每年拿出营业收入的5%搞研发，⟦Place#14|意大利⟧⟦City#15|都灵⟧的⟦OrganizationUnit#35|设计中心⟧要扩到200人，⟦Place#16|日本⟧、⟦Place#17|英国⟧的要开张。
　　第二句，包袱再不甩就甩不掉了。全集团到去年底还有三线企业42户，困难职工6.4万户，⟦Company#18|江西远东机械厂⟧、⟦Company#19|陕西秦岭发动机厂⟧四个月没发全工资，我是睡不着觉的。今年启动⟦Initiative#20|政策性破产攻坚战⟧，拿出12.8亿元，列⟦GovernmentBody#21|财政部⟧支持7.5亿元，⟦Company#22|秦川机械厂⟧、⟦Company#23|建南机械厂⟧等9户必须清完，一个人也不能扔在半道上。⟦Person#24|骆尚武⟧副总经理挂帅，这是军令状。
　　第三句，纪律松不得。去年⟦Group#1~|集团公司⟧⟦PartyOrganization#25|纪检组⟧查处案件38件，处理51人。⟦Company#26|某机械厂⟧原厂长⟦Person#28|聂某⟧虚报出口退税一百多万，移送司法。“小心无大错”，我讲过多次，今天再讲最后一次。
　　2008年的目标：收入1450亿元，利润56亿元；全力打好“⟦Initiative#29|三场硬仗⟧”，一是汽车自主化，二是⟦Industry#30|光电信息⟧产业破局——⟦Company#31|西安光电仪器厂⟧和⟦Company#32|重庆医疗仪器厂⟧的新厂8月投产，三是对⟦Company#33|哈飞汽车⟧、⟦Company#34|昌河汽车⟧的重组，该谈的谈、该让的让、该守的守，有人问我能不能成，我说“五五开”，努力到五成五。
　　同志们，有同志说⟦Group#1~|集团⟧是“农村包围城市”走过来的。好！我们就把乡下人的那股狠劲拿出来。
====
#2 partOf #1
#1 launched #36
#1 metric 主营业务收入 = 1128 亿元 ; time=2007年
#1 metric 主营业务收入增长 = 31.4 % ; time=2007年
#1 metric 利润 = 49.8 亿元 ; time=2007年
#1 metric 利润增长 = 43 % ; time=2007年
#1 metric 汽车销量 = 85.6 万辆 ; time=2007年
#1 metric 摩托车产销 = 475 万辆 ; time=2007年
#1 metric 军品订货增长 = 19 % ; time=2007年
#3 cooperatesWith #9
#3 cooperatesWith #10
#3 produces #12
#3 metric 研发投入占营业收入 = 5 % ; time=今年起 ; status=planned
#3 metric 设计中心人员 = 200 人 ; status=planned
#15 locatedIn #14
#35 locatedIn #15
#35 partOf #3
#1 metric 三线企业 = 42 户 ; time=去年底
#1 metric 困难职工 = 6.4 万户 ; time=去年底
#1 launched #20
#20 metric 拿出资金 = 12.8 亿元 ; time=今年 ; status=planned
#20 metric 财政部支持资金 = 7.5 亿元 ; status=planned
#24 holdsPosition #1 ; title=副总经理
#25 partOf #1
#25 metric 查处案件 = 38 件 ; time=去年
#25 metric 处理 = 51 人 ; time=去年
#1 metric 收入 = 1450 亿元 ; time=2008年 ; status=planned
#1 metric 利润 = 56 亿元 ; time=2008年 ; status=planned
#28 holdsPosition #26 ; title=厂长 ; status=ended
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#1 launched #29
#1 developsIndustry #30
