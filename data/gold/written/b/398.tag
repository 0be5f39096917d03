⟦Institution#1|泸州医学院附属医院⟧：平房里走出来的“西南心脏”

“病人找得到门，医生伸得出手。”⟦Institution#1|泸州医学院附属医院⟧院长⟦Person#2|税国卿⟧在⟦Meeting#3|2007年工作报告会⟧上用十二个字总结十年。

十年前，⟦Institution#1~|医院⟧门诊楼是1954年的青砖平房，全院床位560张，病人排队排到⟦Facility#4|忠山路⟧上。1997年底，⟦GovernmentBody#5|四川省卫生厅⟧批复异地改扩建，项目总投资1.58亿元，由⟦Company#6|四川省第六建筑工程公司⟧总承包，2002年10月新大楼投入使用，床位增至1200张。2006年，⟦Institution#1~|医院⟧门诊68.3万人次，出院病人3.4万人次，手术1.62万台，业务收入3.26亿元，分别比1997年增长164%、138%、171%和412%。

2004年，⟦Institution#1~|医院⟧心内科主任⟦Person#7|蒲宜生⟧从⟦Place#8|美国⟧⟦Institution#9|克利夫兰医学中心⟧进修归来，开展首例冠脉支架手术。三年间，⟦OrganizationUnit#10|心血管内科⟧完成介入手术1840例，成功率98.7%，辐射⟦City#11|宜宾⟧、⟦City#12|自贡⟧、⟦Province#13|贵州⟧⟦City#14|毕节⟧、⟦Province#15|云南⟧⟦City#16|昭通⟧等20余个市县。“过去这些病人要跑⟦City#17|成都⟧，一来一回得花五千块钱。”⟦Person#7|蒲宜生⟧说。去年⟦OrganizationUnit#10|心血管内科⟧被⟦GovernmentBody#5|省卫生厅⟧评为“⟦Honor#18|四川省重点学科⟧”。

科研和协作也跟了上来。2005年，⟦Institution#1~|医院⟧与⟦Institution#60|重庆医科大学⟧、⟦Institution#61|第三军医大学西南医院⟧结成⟦Initiative#62|川渝心血管协作网⟧，加盟医院41家；⟦Institution#1~|医院⟧投资成立⟦Company#63|泸州酒城医药有限公司⟧，注册资本500万元，控股70%，另外30%由⟦Company#64|四川科伦医药贸易有限公司⟧持有。⟦Institution#1|泸医附院⟧的上级单位⟦Institution#65|泸州医学院⟧院长⟦Person#66|母得志⟧评价，⟦Institution#1|附院⟧的科研经费从不足20万元涨到470万元，获⟦Honor#67|四川省科技进步三等奖⟧两项。
也有难处。护士长⟦Person#19|冷志勤⟧坦言，全院护士680名，与床位之比为0.57:1，低于⟦GovernmentBody#33|卫生部⟧0.6:1的要求；旧院区⟦Facility#20|康复楼⟧尚欠工程款860万元，经⟦GovernmentBody#21|泸州市人民政府⟧协调，分三年还清。

⟦Initiative#22|“万名医师支援农村卫生工程”⟧启动后，⟦Institution#1~|医院⟧与⟦Institution#68|古蔺县⟧、⟦Institution#69|叙永县人民医院⟧建立对口支援关系，派出三批医师29人，培训乡村医生412人次。⟦County#23|古蔺⟧⟦Township#25|双沙镇⟧⟦Village#26|陈坪村⟧村医⟦Person#27|骆世海⟧跟班学习三个月后，独立做了一台阑尾切除术。年内，⟦Institution#1~|医院⟧还计划投入2400万元，购置64排螺旋CT、1.5T磁共振各一台，供货商分别是⟦Place#28|德国⟧⟦Company#29|西门子⟧与⟦Place#30|荷兰⟧⟦Company#31|飞利浦⟧。⟦PartyOrganization#70|医院党委⟧将“⟦Initiative#32|群众满意医院创建⟧”列为当年头件大事，与科室签订责任书。
====
#2 holdsPosition #1 ; title=院长
#2 said “病人找得到门，医生伸得出手。”
#1 launched #3
#1 metric 床位 = 1200 张 ; time=2002年10月
#1 metric 改扩建总投资 = 1.58 亿元
#6 cooperatesWith #1
#1 metric 门诊 = 68.3 万人次 ; time=2006年
#1 metric 出院病人 = 3.4 万人次 ; time=2006年
#1 metric 手术 = 1.62 万台 ; time=2006年
#1 metric 业务收入 = 3.26 亿元 ; time=2006年
#1 metric 门诊增长 = 164 % ; time=2006年
#1 metric 出院病人增长 = 138 % ; time=2006年
#1 metric 手术增长 = 171 % ; time=2006年
#1 metric 业务收入增长 = 412 % ; time=2006年
#7 holdsPosition #10 ; title=主任
#9 locatedIn #8
#10 partOf #1
#10 metric 介入手术 = 1840 例 ; time=三年间
#10 metric 手术成功率 = 98.7 %
#14 locatedIn #13
#16 locatedIn #15
#7 said “过去这些病人要跑成都，一来一回得花五千块钱。”
#10 receivedHonor #18
#19 holdsPosition #1 ; title=护士长
#1 metric 护士 = 680 名
#1 metric 护士与床位之比 = 0.57
#1 metric 欠工程款 = 860 万元
#1 pairedWith #68
#1 pairedWith #69
#1 participatedIn #22
#1 metric 派出医师 = 29 人
#1 metric 培训乡村医生 = 412 人次
#26 locatedIn #25
#25 locatedIn #23
#27 holdsPosition #26 ; title=村医
#1 metric 计划投入 = 2400 万元 ; time=年内 ; status=planned
#29 locatedIn #28
#31 locatedIn #30
#70 partOf #1
#70 launched #32
#1 cooperatesWith #60
#1 cooperatesWith #61
#1 launched #62
#60 launched #62
#61 launched #62
#62 metric 加盟医院 = 41 家
#1 established #63
#63 metric 注册资本 = 500 万元
#1 holdsStakeIn #63 ; percent=70%
#64 holdsStakeIn #63 ; percent=30%
#1 subsidiaryOf #65
#66 holdsPosition #65 ; title=院长
#1 metric 科研经费 = 470 万元
#1 receivedHonor #67
