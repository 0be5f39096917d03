“⟦Initiative#1|支部+岗位⟧”双提升　⟦Company#2|甘肃陇南紫金⟧党支部评星定级案例

案例单位：⟦Company#2|陇南紫金矿业有限公司⟧
推荐单位：⟦PartyOrganization#3|甘肃省国防工业和冶金工会党组⟧
案例名称：“⟦Initiative#1|支部+岗位⟧”双提升

一、案例背景
⟦Company#2|陇南紫金矿业有限公司⟧位于⟦Province#4|甘肃省⟧⟦City#5|陇南市⟧⟦County#6|礼县⟧⟦Township#7|罗坝镇⟧，是⟦Group#8|紫金矿业集团⟧控股子公司，注册资本3亿元，生产⟦Product#9|合质金⟧。⟦PartyOrganization#10|公司党委⟧下设5个党支部、22个党小组，党员183名，其中一线岗位党员占74.9%。此前，党建工作“上面千条线、下面一张嘴”，支部作用发挥与生产指标脱节，2021年矿石损失率9.7%，高于设计值2.1个百分点。

二、主要做法
1、建机制。⟦PartyOrganization#10|公司党委⟧制订《⟦Policy#12|党支部评星定级办法⟧》，把“⟦Initiative#13|三会一课⟧”、安全环保、技改降本、群众评议折成100分，每季度公开晒分；90分以上为五星支部，连续两季不足75分的，书记就地免职。
2、压任务。把采掘、选冶、尾矿三条生产线分为49个“党员责任区”，一个责任区对应一项指标。
3、搭平台。设立“⟦OrganizationUnit#14|郭玉良劳模创新工作室⟧”，⟦OrganizationUnit#15|选冶党支部⟧书记⟦Person#16|郭玉良⟧带领攻关组16人，把氰化钠单耗由每吨1.35公斤降到0.92公斤，年降本746万元。
4、树典型。开展“⟦Initiative#17|陇金先锋⟧”季度评选，⟦Person#18|赵海霞⟧、⟦Person#19|马热黑麦⟧等24名党员上榜，优先疗养、优先提拔。

三、取得成效
（一）五星支部由1个增至3个，没有一个支部落入三星以下。
（二）2023年生产黄金3.28吨，创历史最好水平，同比增长8.2%；选矿回收率提高到88.6%，损失率降至6.9%；
（三）⟦Facility#20|金山尾矿库⟧通过⟦GovernmentBody#21|国家矿山安全监察局甘肃局⟧复核，全年零轻伤，绿色矿山得分位居全省前列。
（四）村企共建。⟦PartyOrganization#10|公司党委⟧与⟦County#6|礼县⟧⟦Township#7|罗坝镇⟧⟦Village#22|阳山村⟧党总支共建“⟦Initiative#23|金穗联盟⟧”，两年投入96万元修建村道4.2公里、蓄水池2座，村民⟦Person#25|何甲乙⟧开办农家乐，年收入8.5万元。

四、经验启示
⟦PartyOrganization#26|省国资委党委⟧组织部同志评价：“不靠空喊，靠的是一张分表。”⟦Group#8|紫金矿业集团⟧已将该做法在⟦Company#27|新疆阿勒泰紫金⟧、⟦Company#28|贵州紫金⟧等12家权属企业推广，⟦Company#29|塞尔维亚紫金铜业⟧计划2024年下半年翻译试行。
====
#3 partOf #3
#2 locatedIn #7
#7 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#2 subsidiaryOf #8
#2 metric 注册资本 = 3 亿元
#2 produces #9
#10 partOf #2
#10 metric 党支部 = 5 个
#10 metric 党小组 = 22 个
#10 metric 党员 = 183 名
#10 metric 一线岗位党员占比 = 74.9 %
#2 metric 矿石损失率 = 9.7 % ; time=2021年
#2 metric 矿石损失率高于设计值 = 2.1 个百分点 ; time=2021年
#2 launched #1
#10 issued #12
#10 launched #13
#10 launched #17
#2 metric 党员责任区 = 49 个
#2 established #14
#14 partOf #2
#15 partOf #2
#16 holdsPosition #15 ; title=书记
#16 metric 攻关组 = 16 人
#2 metric 氰化钠单耗 = 0.92 公斤
#2 metric 年降本 = 746 万元
#18 receivedHonor #17
#19 receivedHonor #17
#10 metric 上榜党员 = 24 名
#10 metric 五星支部 = 3 个
#2 metric 生产黄金 = 3.28 吨 ; time=2023年
#2 metric 生产黄金同比增长 = 8.2 % ; time=2023年
#2 metric 选矿回收率 = 88.6 % ; time=2023年
#2 metric 损失率 = 6.9 % ; time=2023年
#2 operates #20
#22 locatedIn #7
#10 pairedWith #22
#10 launched #23
#10 fundedAid #22 ; amount=96万元 ; purpose=修建村道、蓄水池
#10 metric 村道 = 4.2 公里 ; time=两年
#10 metric 蓄水池 = 2 座 ; time=两年
#25 metric 年收入 = 8.5 万元
#26 said “不靠空喊，靠的是一张分表。”
#8 launched #1
#27 subsidiaryOf #8
#28 subsidiaryOf #8
#29 subsidiaryOf #8
#8 metric 推广权属企业 = 12 家
#29 launched #1 ; status=planned ; time=2024年下半年
