凤凰涅槃看⟦Group#1|一拖⟧
——记⟦Group#1|中国一拖集团有限公司⟧董事长、党委书记⟦Person#2|耿怀远⟧

　　早晨7点不到，⟦Province#3|河南⟧⟦City#4|洛阳⟧⟦County#5|涧西区⟧建设路上的大门口，⟦Person#2|耿怀远⟧已经站在那里。这位51岁的“老一拖”，1982年从⟦Institution#6|洛阳工学院⟧一毕业就进了⟦Company#7|一拖冲压厂⟧，从工具员干起，当过班长、车间主任、⟦Company#7~|厂⟧长，2005年出任⟦Group#1~|集团⟧副总经理，2011年3月由⟦Group#8|中国机械工业集团有限公司⟧任命为董事长。
　　⟦Group#1|一拖⟧是“一五”时期国家156个重点项目之一，1955年动工、1959年投产，新中国第一台⟦Product#9|东方红⟧拖拉机就在这里诞生。可到了2007年，⟦Group#1~|企业⟧累计亏损已达12.4亿元，4万名职工中有1.6万人放假。2008年2月，⟦City#10|洛阳市⟧把所持⟦Group#1|一拖集团⟧67%的股权无偿划给⟦Group#8|国机集团⟧，换来3亿元现金增资和一个“娘家”。
　　“不动刀子，一百年的厂也要垮。”⟦Person#2|耿怀远⟧说。他上任后办了三件事：第一，关停并转⟦Company#11|一拖汽车公司⟧、⟦Company#12|一拖叉车公司⟧等11户子公司，退出了摩托车和工程机械里的四个品种；第二，投资15.8亿元上马⟦Project#13|新型轮式拖拉机核心能力提升项目⟧，与⟦Place#14|意大利⟧⟦Company#15|菲亚特动力科技公司⟧、⟦Place#16|奥地利⟧⟦Company#17|李斯特公司⟧合作开发大马力柴油机；第三，把⟦Company#18|第一拖拉机股份有限公司⟧回归A股，2012年8月在⟦Institution#19|上海证券交易所⟧挂牌（601038），募集资金8.1亿元。
　　2011年，⟦Group#1|一拖⟧收购⟦Place#20|法国⟧⟦Company#21|McCormick公司⟧的传动系统生产线，组建⟦Company#22|一拖（法国）农业装备有限公司⟧，85名⟦Place#20|法国⟧工人一个没裁。工会代表⟦Person#23|雅克·勒费弗尔⟧起初在厂门口拉过横幅，如今逢人便说：“中国老板比我们的老老板守信用。”
　　数字会说话。2013年，⟦Group#1|一拖集团⟧实现营业收入215亿元，是改制前的2.6倍；大轮拖销量6.8万台，国内市场占有率27%，连续五年居第一；出口⟦Place#24|阿根廷⟧、⟦Place#25|塞尔维亚⟧等110个国家和地区。⟦Product#26|东方红-LF2204⟧动力换挡拖拉机打破国外垄断，获得⟦Honor#27|国家科技进步奖二等奖⟧。⟦Person#2|耿怀远⟧本人当选⟦GovernmentBody#28|第十二届全国人民代表大会⟧代表，被授予“⟦Honor#29|全国优秀企业家⟧”。
　　也不是没有遗憾。⟦Company#30|一拖(黑龙江)东方红工业园⟧产能利用率不到四成。“东北市场吃不透，学费交了3000多万。”他说完，沉默了好一会儿。
====
#2 holdsPosition #1 ; title=董事长、党委书记
#5 locatedIn #4
#4 locatedIn #3
#7 subsidiaryOf #1
#2 holdsPosition #7 ; title=工具员 ; status=ended
#2 holdsPosition #7 ; title=班长、车间主任 ; status=ended
#2 holdsPosition #1 ; title=副总经理 ; status=ended
#1 produces #9
#1 metric 累计亏损 = 12.4 亿元 ; time=2007年
#1 metric 职工 = 4 万名 ; time=2007年
#1 metric 放假职工 = 1.6 万人 ; time=2007年
#8 holdsStakeIn #1 ; percent=67%
#10 holdsStakeIn #1 ; percent=67% ; status=ended
#1 subsidiaryOf #8
#1 metric 现金增资 = 3 亿元
#2 said “不动刀子，一百年的厂也要垮。”
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#1 metric 关停并转子公司 = 11 户
#1 hasProject #13
#13 metric 投资 = 15.8 亿元
#1 cooperatesWith #15
#1 cooperatesWith #17
#15 locatedIn #14
#17 locatedIn #16
#18 subsidiaryOf #1
#18 metric 募集资金 = 8.1 亿元
#1 acquired #21 ; time=2011年
#21 locatedIn #20
#1 established #22 ; time=2011年
#22 subsidiaryOf #1
#22 metric 法国工人 = 85 名
#23 holdsPosition #22 ; title=工会代表
#23 said “中国老板比我们的老老板守信用。”
#1 metric 营业收入 = 215 亿元 ; time=2013年
#1 metric 大轮拖销量 = 6.8 万台 ; time=2013年
#1 metric 国内市场占有率 = 27 % ; time=2013年
#1 metric 出口国家和地区 = 110 个
#1 produces #26
#26 receivedHonor #27
#2 holdsPosition #28 ; title=代表
#2 receivedHonor #29
#30 subsidiaryOf #1
#2 said “东北市场吃不透，学费交了3000多万。”
#30 metric 学费 = 3000 万 ; approx=about
