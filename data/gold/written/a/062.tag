战“疫”保产两不误 ⟦Group#1|新兴际华⟧改造生产线日产医用防护服突破5万套

　　2月的⟦Province#2|北京⟧，寒意未消。⟦Group#1|新兴际华集团⟧总部⟦OrganizationUnit#3|医疗物资保障指挥部⟧的灯彻夜亮着。自1月24日接到⟦GovernmentBody#4|国务院国资委⟧紧急任务以来，⟦Group#1~|集团⟧从“零”起步，医用防护服日产量由最初的200套攀升到5万套以上，成为全国最大的防护服生产企业之一。
　　⟦Company#5|际华3502公司⟧地处⟦Province#6|河北⟧⟦City#7|石家庄⟧⟦County#8|井陉矿区⟧，本是做军装的老厂。1月30日，⟦Company#5~|公司⟧党委书记、总经理⟦Person#9|申军海⟧召集骨干连夜改线，“缝纫机手没有学过压胶条，就一遍遍拆、一遍遍压。”72小时后，首批2160套防护服送往⟦Province#10|湖北⟧⟦City#11|武汉⟧。在⟦City#12|天津⟧，⟦Company#13|际华3522公司⟧新上全自动口罩机24台；在⟦City#14|南京⟧，⟦Company#15|际华3521公司⟧与⟦Institution#16|东南大学⟧合作研制的⟦Product#17|负压救护车隔离舱⟧下线。
　　“2月6日，机器坏了三台，我三天没合眼。”设备主管⟦Person#18|廉东升⟧回忆。为了凑齐压条机，⟦GovernmentBody#19|国家发展改革委⟧、⟦GovernmentBody#20|工业和信息化部⟧派驻特派员协调，⟦Group#21|中国石化⟧紧急转产熔喷料，⟦Institution#22|东华大学⟧实验室送来测试仪。⟦GovernmentBody#23|工信部⟧驻厂特派员⟦Person#24|翟喜梅⟧说，全国上下一盘棋，不是一句空话。
　　截至3月15日，⟦Group#1|新兴际华⟧累计生产医用防护服153万套、口罩2.1亿只，其中调拨⟦Province#10|湖北⟧86.7万套。⟦Company#25|新兴铸管⟧在做好防控的同时实现满产，1至2月生铁产量同比只下降1.9%。⟦Group#1~|集团⟧还向⟦County#26|巴东县⟧、⟦City#27|黄冈市⟧捐赠款物合计1260万元。
　　3月10日，⟦PartyOrganization#905|际华3502公司党委⟧被⟦PartyOrganization#28|中央企业系统党委⟧评为“⟦Honor#29|抗击疫情先进基层党组织⟧”，⟦Person#18|廉东升⟧火线入党。⟦Group#1|新兴际华集团⟧党委书记、董事长⟦Person#30|奚正平⟧强调，要慎终如始抓好防控，有序推动复工复产，“人不能松劲，机器不能停转”。
====
#3 partOf #1
#1 metric 医用防护服日产量 = 5 万套 ; approx=atLeast
#5 subsidiaryOf #1
#13 subsidiaryOf #1
#15 subsidiaryOf #1
#25 subsidiaryOf #1
#5 locatedIn #8
#8 locatedIn #7
#7 locatedIn #6
#9 holdsPosition #5 ; title=党委书记、总经理
#9 said “缝纫机手没有学过压胶条，就一遍遍拆、一遍遍压。”
#5 fundedAid #11 ; amount=2160套防护服
#11 locatedIn #10
#13 locatedIn #12
#13 metric 全自动口罩机 = 24 台
#15 locatedIn #14
#15 cooperatesWith #16
#15 produces #17
#16 produces #17
#18 holdsPosition #5 ; title=设备主管
#18 said “2月6日，机器坏了三台，我三天没合眼。”
#24 holdsPosition #23 ; title=驻厂特派员
#1 metric 生产医用防护服 = 153 万套 ; time=截至3月15日
#1 metric 生产口罩 = 2.1 亿只 ; time=截至3月15日
#1 metric 调拨湖北防护服 = 86.7 万套
#25 metric 生铁产量同比下降 = 1.9 % ; time=1至2月
#1 fundedAid #26 ; amount=1260万元
#1 fundedAid #27 ; amount=1260万元
#5 receivedHonor #29
#30 holdsPosition #1 ; title=党委书记、董事长
#30 said “人不能松劲，机器不能停转”
#905 partOf #5
