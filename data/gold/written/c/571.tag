⟦Company#1|长庆油田⟧上半年油气当量3358万吨 页岩油日产首破万吨

本网讯（通讯员 ⟦Person#2|苟建军⟧）7月2日从⟦Company#1|长庆油田⟧⟦OrganizationUnit#3|生产运行部⟧传来消息：上半年生产原油1295.6万吨，天然气262.1亿立方米，油气当量超计划21.4万吨。

油气并举，各采油气厂轮番加码：
·⟦Company#4|采油二厂⟧（⟦City#5|庆阳⟧）新建产能64万吨，⟦Facility#6|庆城油田⟧累计产油突破1500万吨；
·⟦Company#7|采油三厂⟧老井自然递减率降到9.1%，创16年最好水平；
·⟦Company#8|采气一厂⟧在⟦Facility#9|靖边气田⟧打出“双百万”气井3口；
·⟦Company#10|苏里格南作业分公司⟧由⟦Company#1|长庆⟧与⟦Company#11|道达尔能源⟧合作开发，日产稳定在1000万立方米；
·⟦Company#12|页岩油开发分公司⟧的⟦Facility#13|华H100平台⟧采用“工厂化布井+立体压裂”，31口水平井占地仅45亩。

科技方面，⟦Institution#14|长庆油田勘探开发研究院⟧主导的⟦Project#15|国家油气重大专项鄂尔多斯盆地致密气⟧课题通过中期评估；自研⟦Product#16|CQ-3D旋转导向⟧工具下井38次，进尺4.7万米，单套成本不足进口的六成；⟦Platform#17|油气生产物联网系统⟧接入油气水井9.1万口，中小型站场无人值守率96%。⟦Company#18|长庆工程设计公司⟧同⟦Institution#19|西安石油大学⟧合办的⟦OrganizationUnit#20|低渗透油气田CCUS联合研究室⟧6月揭牌，⟦Project#21|姬塬二氧化碳驱⟧半年注入碳3.8万吨，增油1.1万吨。

绿色转型不慢。油区建成分布式光伏1230座，上半年自发绿电2.34亿千瓦时；在⟦City#22|榆林⟧⟦County#23|靖边县⟧、⟦City#24|延安⟧⟦County#25|吴起县⟧植树造林41万株，被⟦Institution#26|中国石油和化学工业联合会⟧授予⟦Honor#27|碳中和林示范单位⟧。

⟦Company#1~|公司⟧副总地质师⟦Person#28|拓跋洪⟧接受采访时说：“低渗透不是低效益的借口。”数据显示，上半年⟦Company#1~|公司⟧桶油完全成本41.7美元，同比下降2.9美元，实现营业收入884亿元，净利润突破200亿元，上缴地方税费166亿元。上级⟦Company#29|中国石油天然气股份有限公司⟧下达的全年6700万吨任务，眼下已过半程。
====
#2 holdsPosition #1 ; title=通讯员
#3 partOf #1
#1 metric 原油产量 = 1295.6 万吨 ; time=上半年
#1 metric 天然气产量 = 262.1 亿立方米 ; time=上半年
#1 metric 油气当量 = 3358 万吨 ; time=上半年
#1 metric 油气当量超计划 = 21.4 万吨 ; time=上半年
#1 metric 页岩油日产 = 1 万吨 ; approx=atLeast
#4 subsidiaryOf #1
#4 locatedIn #5
#4 metric 新建产能 = 64 万吨
#6 metric 累计产油 = 1500 万吨 ; approx=atLeast
#4 operates #6
#7 subsidiaryOf #1
#7 metric 老井自然递减率 = 9.1 %
#8 subsidiaryOf #1
#8 operates #9
#8 metric “双百万”气井 = 3 口
#10 subsidiaryOf #1
#1 cooperatesWith #11
#10 metric 日产 = 1000 万立方米
#12 subsidiaryOf #1
#12 operates #13
#13 metric 水平井 = 31 口
#13 metric 占地 = 45 亩
#14 partOf #1
#14 hasProject #15
#1 produces #16
#16 metric 下井 = 38 次
#16 metric 进尺 = 4.7 万米
#17 metric 接入油气水井 = 9.1 万口
#17 metric 中小型站场无人值守率 = 96 %
#18 subsidiaryOf #1
#18 cooperatesWith #19
#18 established #20 ; time=6月
#19 established #20 ; time=6月
#1 hasProject #21
#21 metric 注入碳 = 3.8 万吨
#21 metric 增油 = 1.1 万吨
#1 metric 分布式光伏 = 1230 座
#1 metric 自发绿电 = 2.34 亿千瓦时 ; time=上半年
#23 locatedIn #22
#25 locatedIn #24
#1 metric 植树造林 = 41 万株
#1 receivedHonor #27
#28 holdsPosition #1 ; title=副总地质师
#28 said “低渗透不是低效益的借口。”
#1 metric 桶油完全成本 = 41.7 美元 ; time=上半年
#1 metric 桶油完全成本同比下降 = 2.9 美元 ; time=上半年
#1 metric 营业收入 = 884 亿元 ; time=上半年
#1 metric 净利润 = 200 亿元 ; approx=atLeast ; time=上半年
#1 metric 上缴地方税费 = 166 亿元 ; time=上半年
#1 subsidiaryOf #29
#1 metric 全年任务 = 6700 万吨 ; status=planned
