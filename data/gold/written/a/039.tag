⟦City#1|合肥市⟧集中签约78个产业项目 总投资612亿元

　　10月18日，⟦Meeting#2|2024世界制造业大会合肥专场推介会⟧举行，现场集中签约重点产业项目78个，协议总投资612亿元。⟦GovernmentBody#3|安徽省委⟧常委、⟦GovernmentBody#4|合肥市委⟧书记⟦Person#5|张培源⟧致辞，⟦GovernmentBody#6|合肥市人民政府⟧市长⟦Person#7|骆家骏⟧作推介，⟦Honor#8|中国工程院院士⟧⟦Person#9|尤政南⟧等作主旨演讲。
　　签约项目聚焦“⟦Strategy#10|芯屏汽合⟧、⟦Strategy#11|急终生智⟧”，其中⟦Industry#12|新能源汽车⟧产业21个、⟦Industry#13|集成电路⟧16个、⟦Industry#14|新型显示⟧9个、⟦Industry#15|低空经济⟧7个。投资额最大的是⟦Company#16|维信诺⟧⟦Project#17|第8.6代AMOLED生产线项目⟧，总投资550亿元，由⟦Group#18|合肥建投集团⟧、⟦Company#16|维信诺⟧和⟦Company#19|合肥鑫城公司⟧分别出资40%、20%和40%。⟦Company#20|亿航智能⟧将在⟦County#21|包河区⟧设立生产基地，⟦Company#22|零重力飞机工业公司⟧、⟦Company#23|沃兰特航空⟧、⟦Company#24|峰飞航空⟧分别落户⟦Place#25|合肥高新区⟧、⟦County#26|肥西县⟧和⟦County#27|庐江县⟧。
　　⟦Person#7|骆家骏⟧在推介中说：“合肥不是风投城市，是产投城市；赌的不是运气，是产业逻辑。”他介绍，前三季度⟦City#1~|全市⟧规模以上工业增加值增长14.5%，新能源汽车产量88.9万辆，同比增长85%；⟦Company#28|长鑫存储⟧、⟦Company#29|蔚来汽车⟧、⟦Company#30|比亚迪合肥基地⟧、⟦Company#31|大众安徽⟧持续放量。
　　会上，⟦Fund#32|合肥市种子基金⟧、⟦Fund#33|安徽省人工智能母基金⟧等8只基金发布投资计划；⟦Institution#34|中国科学技术大学⟧与⟦Place#25|合肥高新区⟧共建的⟦Facility#35|科大硅谷⟧新增⟦Facility#36|全球校友事务部上海办⟧等5家海外和异地创新中心。⟦Institution#37|中科院合肥物质院⟧发布“⟦Product#38|夸父⟧”聚变堆主机关键系统成果，⟦Company#39|聚变新能公司⟧展出紧凑型聚变装置模型。
　　⟦Person#5|张培源⟧表示，⟦City#1|合肥⟧将继续当好“⟦Initiative#40|店小二⟧”，推行“⟦Initiative#41|一个项目、一套班子⟧”服务机制。此前有消息称某造车新势力将迁出⟦City#1|合肥⟧，⟦GovernmentBody#42|市投促局⟧局长⟦Person#43|时亮⟧当场澄清：“不是事实。”
　　据统计，自2018年以来，⟦City#1|合肥⟧借助⟦Meeting#44|世界制造业大会⟧累计签约项目2300余个，落地率超过七成。
====
#6 launched #2
#1 metric 签约项目 = 78 个
#1 metric 协议总投资 = 612 亿元
#5 holdsPosition #3 ; title=常委
#5 holdsPosition #4 ; title=书记
#7 holdsPosition #6 ; title=市长
#1 hasStrategy #10
#1 hasStrategy #11
#10 hasComponent #13
#10 hasComponent #14
#10 hasComponent #12
#1 developsIndustry #12
#1 developsIndustry #13
#1 developsIndustry #14
#1 developsIndustry #15
#12 metric 签约项目 = 21 个
#13 metric 签约项目 = 16 个
#14 metric 签约项目 = 9 个
#15 metric 签约项目 = 7 个
#16 hasProject #17
#18 hasProject #17
#19 hasProject #17
#17 metric 总投资 = 550 亿元
#20 locatedIn #21
#22 locatedIn #25
#23 locatedIn #26
#24 locatedIn #27
#7 said “合肥不是风投城市，是产投城市；赌的不是运气，是产业逻辑。”
#1 metric 规模以上工业增加值增长 = 14.5 % ; time=前三季度
#1 metric 新能源汽车产量 = 88.9 万辆 ; time=前三季度
#1 metric 新能源汽车产量同比增长 = 85 % ; time=前三季度
#34 cooperatesWith #25
#34 established #35
#25 established #35
#35 established #36
#37 produces #38
#1 launched #40
#1 launched #41
#43 holdsPosition #42 ; title=局长
#43 said “不是事实”
#1 metric 累计签约项目 = 2300 个 ; approx=about
#21 locatedIn #1
#25 locatedIn #1
#26 locatedIn #1
#27 locatedIn #1
#9 receivedHonor #8
