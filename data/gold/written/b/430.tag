⟦Province#1|西藏⟧⟦County#2|措勤县⟧：⟦Group#3|中国石油⟧援藏干部的“三件小事”

本报⟦City#4|拉萨⟧9月20日电（记者⟦Person#5|边巴次仁⟧ 通讯员⟦Person#6|党文博⟧）从⟦City#4|拉萨⟧往西1100多公里，就是海拔4700米的⟦County#2|措勤县⟧。在⟦City#7|阿里地区⟧，它是最偏远的县。今年是⟦Meeting#8|中央第三次西藏工作座谈会⟧召开十周年，⟦Group#3|中国石油天然气集团公司⟧派驻的第一位援藏干部、县委常务副书记⟦Person#9|海国栋⟧，1994年曾是⟦Company#10|大庆油田⟧钻井工程师，现在负责的是三件“小事”。
第一件，接电。⟦County#2|措勤⟧过去靠两台50千瓦柴油机轮流发电，每晚供电3小时。2002年8月至2004年7月，⟦Group#3|中国石油⟧累计投入援藏资金4870万元，其中2260万元用于建设装机1600千瓦的⟦Facility#11|措勤光伏电站⟧和⟦Facility#12|夏东水电站⟧，县城用电普及率由21%提高到100%。“开灯那天，全县人把收音机音量拧到最大。”⟦Person#9|海国栋⟧说。
第二件，喝水。⟦Township#13|江让乡⟧、⟦Township#14|达雄乡⟧等5个乡打深井29眼，解决1.1万人、14万头（只）牲畜饮水问题。牧民⟦Person#15|次仁旺姆⟧以前从五公里外背冰化水，一年有四个月没水可背。
第三件，读书。投资380万元新建⟦Institution#16|措勤县中学⟧，在校学生由137人增加到612人，⟦Company#17|中石油西藏分公司⟧设立奖学金，每年10万元。⟦Institution#18|西安石油大学⟧派出支教老师12名，⟦Person#19|宫明哲⟧老师第一课是教学生写自己的名字。
三年下来，也有没办成的事。计划内的⟦Project#20|措勤—改则三级公路⟧，因⟦GovernmentBody#21|西藏自治区交通厅⟧资金安排调整，推迟到“十一五”期间；从⟦Province#22|青海⟧引进的毛驴育肥项目，因草场不适应，两年死了40头，损失12万元。海拔高、缺氧，第一批5名援藏干部中有3人患高原病提前轮换，队友⟦Person#23|管向东⟧2003年11月6日在⟦Township#24|曲洛乡⟧遭遇车祸殉职，时年37岁，被⟦GovernmentBody#25|国务院国资委⟧追授“⟦Honor#26|援藏优秀干部⟧”称号。
同行也在高原上扎根。⟦Group#60|中国电信集团公司⟧在⟦County#61|革吉县⟧建移动基站16座；⟦Group#62|中国海洋石油总公司⟧包⟦County#63|尼玛县⟧，送去卫星电话50部；⟦Group#64|武汉钢铁（集团）公司⟧对口支援⟦County#65|八宿县⟧，⟦Person#66|屈振海⟧等3名技术员手把手教藏族工人操作小高炉，直到⟦Company#67|八宿扎西铁矿⟧停产才撤回。⟦GovernmentBody#68|西藏自治区经贸委⟧副主任⟦Person#69|白玛央金⟧说：“援藏要因地制宜，能给人家留下饭碗的不多，学校和水井最实在。”
据了解，⟦Group#3|中国石油⟧已确定第四批援藏干部8人，10月进藏，同时计划对口支援⟦County#2|措勤县⟧延续至2014年，年投入不少于1500万元。
====
#2 locatedIn #7
#2 locatedIn #1
#9 holdsPosition #2 ; title=县委常务副书记
#9 holdsPosition #10 ; title=钻井工程师 ; status=ended
#10 subsidiaryOf #3
#3 pairedWith #2
#3 fundedAid #2 ; amount=4870万元
#3 metric 援藏资金 = 4870 万元 ; time=2002年8月至2004年7月
#3 fundedAid #11 ; amount=2260万元
#3 fundedAid #12 ; amount=2260万元
#3 established #11
#3 established #12
#11 metric 装机 = 1600 千瓦
#12 metric 装机 = 1600 千瓦
#2 metric 用电普及率 = 100 %
#9 said “开灯那天，全县人把收音机音量拧到最大。”
#2 metric 深井 = 29 眼
#2 metric 解决饮水人口 = 1.1 万人
#2 metric 解决饮水牲畜 = 14 万头（只）
#3 established #16
#16 metric 投资 = 380 万元
#16 metric 在校学生 = 612 人
#17 fundedAid #16 ; amount=10万元 ; frequency=每年
#17 subsidiaryOf #3
#18 metric 支教老师 = 12 名
#19 holdsPosition #18 ; title=支教老师
#2 hasProject #20 ; status=planned
#2 metric 毛驴死亡 = 40 头 ; time=两年
#2 metric 损失 = 12 万元
#3 metric 援藏干部 = 5 名
#23 receivedHonor #26
#3 metric 援藏干部 = 8 人 ; status=planned
#3 metric 年投入 = 1500 万元 ; approx=atLeast ; status=planned
#60 pairedWith #61
#62 pairedWith #63
#62 fundedAid #63 ; amount=卫星电话50部
#64 pairedWith #65
#60 metric 移动基站 = 16 座
#62 metric 卫星电话 = 50 部
#66 holdsPosition #64 ; title=技术员
#69 holdsPosition #68 ; title=副主任
#69 said “援藏要因地制宜，能给人家留下饭碗的不多，学校和水井最实在。”
