⟦PartyOrganization#70|浙江省海洋与渔业局机关党委⟧：抓实“⟦Initiative#2|两学一做⟧”，打好“⟦Initiative#3|一打三整治⟧”攻坚战

2017年上半年，⟦PartyOrganization#70|省海洋与渔业局机关党委⟧以推进“⟦Initiative#2|两学一做⟧”学习教育常态化制度化为主线，突出“⟦Slogan#4|讲政治、严规矩、干在实处⟧”，带动⟦GovernmentBody#1|省海洋与渔业局⟧1个直属机关、18个直属单位党组织同频共振。

一、主题突出，制度落地。印发《⟦Policy#5|局系统党支部标准化建设二十条⟧》，建立党建责任、问题、成效“⟦Initiative#6|三张清单⟧”；局领导全部编入支部，带头讲党课12场；39个支部换届选举一次性完成，书记中“80后”占41%。《⟦Institution#7|中国海洋报⟧》以整版报道⟦PartyOrganization#8|浙江省水产技术推广总站党支部⟧的“⟦Initiative#9|渔民点单、党员送单⟧”做法。

二、党旗飘在船头。围绕“⟦Initiative#3|一打三整治⟧”行动，成立11支党员执法突击队，在⟦City#10|舟山⟧、⟦City#11|台州⟧海域扣押涉渔“三无”船舶67艘、取缔禁用网具2.8万顶。⟦OrganizationUnit#12|浙江省海洋执法总队⟧“⟦Product#13|中国海监7008⟧”船党支部连续63天海上巡航，⟦Person#14|柯海潮⟧船长带病值守；4月26日，⟦County#15|温岭市⟧⟦Township#16|石塘镇⟧渔民⟦Person#17|应云法⟧主动上交3艘拖网船，他说：“执法的也是打鱼人的后代，人家跟我把账算明白了。”

三、科技助力暖人心。⟦PartyOrganization#71|浙江省海洋水产研究所党总支⟧与⟦City#10|舟山⟧⟦County#19|岱山县⟧⟦Township#20|衢山镇⟧⟦Village#21|凉峙村⟧结对，投放大黄鱼、曼氏无针乌贼苗种3.6亿单位，安排海洋牧场专项资金420万元；⟦Institution#22|浙江海洋大学⟧派博士服务团驻点11批，帮助⟦Village#21|凉峙村⟧渔家乐年收入增至980万元。⟦PartyOrganization#23|兴业集团远洋渔业有限公司党支部⟧结对重点困难户18户，月均补助1200元。

此外，⟦PartyOrganization#70~|机关党委⟧还以支部共建破解企业难题。⟦Company#60|浙江省水产集团有限公司⟧远洋捕捞技师短缺，⟦PartyOrganization#61|局渔业处党支部⟧牵线⟦Institution#62|浙江国际海运职业技术学院⟧、⟦Company#63|平太荣远洋渔业集团有限公司⟧开办“⟦Initiative#64|远洋轮机工匠班⟧”，校企按1:2投入180万元，定向培养学员48名；⟦Company#63|平太荣⟧在⟦Place#65|纳米比亚⟧、⟦Place#66|阿根廷⟧海域作业的7艘鱿钓船都安装了“⟦Product#67|渔船通⟧”北斗终端。⟦City#10|舟山⟧⟦GovernmentBody#68|国家远洋渔业基地管委会⟧把支部共建列入绩效考核，由⟦PartyOrganization#61|渔业处党支部⟧实行“⟦Initiative#69|红黄绿三色管理⟧”。
四、存在问题。部分基层站所党员年龄老化，50岁以上占57%；执法任务重导致“三会一课”有时补开；⟦City#24|温州⟧等地因编制冻结，海洋执法支部平均缺员6人。

五、下半年打算。召开⟦Meeting#25|局党建工作推进会⟧，出台《⟦Policy#26|局机关党建考核办法⟧》，与⟦GovernmentBody#27|省直机关工委⟧联办“⟦Initiative#28|蓝色先锋⟧”评选，争创“⟦Honor#29|省级文明单位⟧”，并组织先进党员赴⟦City#30|烟台⟧⟦Institution#31|中国水产科学研究院黄海水产研究所⟧考察。
====
#12 partOf #1
#70 partOf #1
#70 launched #2
#1 launched #2
#70 launched #3
#70 implements #4
#70 issued #5
#70 launched #6
#1 metric 直属单位党组织 = 18 个
#1 metric 讲党课 = 12 场
#1 metric 换届支部 = 39 个
#1 metric 支部书记“80后”占比 = 41 %
#8 launched #9
#1 metric 党员执法突击队 = 11 支
#1 metric 扣押涉渔“三无”船舶 = 67 艘
#1 metric 取缔禁用网具 = 2.8 万顶
#14 holdsPosition #12 ; title=船长
#13 metric 海上巡航 = 63 天
#16 locatedIn #15
#17 metric 上交拖网船 = 3 艘
#17 said “执法的也是打鱼人的后代，人家跟我把账算明白了。”
#71 pairedWith #21
#21 locatedIn #20
#20 locatedIn #19
#19 locatedIn #10
#71 metric 投放苗种 = 3.6 亿单位
#71 fundedAid #21 ; amount=420万元 ; purpose=海洋牧场
#71 metric 海洋牧场专项资金 = 420 万元
#22 metric 博士服务团 = 11 批
#21 metric 渔家乐年收入 = 980 万元
#23 metric 结对困难户 = 18 户
#23 metric 月均补助 = 1200 元
#1 metric 50岁以上党员占比 = 57 %
#24 metric 支部平均缺员 = 6 人
#1 launched #25 ; status=planned
#1 issued #26 ; status=planned
#1 launched #28 ; status=planned
#27 launched #28 ; status=planned
#1 receivedHonor #29 ; status=planned
#61 partOf #1
#62 cooperatesWith #63
#61 launched #64
#62 launched #64
#63 launched #64
#64 metric 投入 = 180 万元
#64 metric 学员 = 48 名
#63 metric 鱿钓船 = 7 艘
#61 launched #69
