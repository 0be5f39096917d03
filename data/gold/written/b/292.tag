⟦County#1|涪陵⟧起新“气”　⟦Group#2|中国石化⟧页岩气年产突破三十亿方

　　⟦Province#3|重庆⟧⟦County#1|涪陵区⟧⟦Township#4|焦石镇⟧，原本是武陵山余脉里一个不起眼的山镇。2012年11月28日，⟦Facility#5|焦页1HF井⟧放喷测试，点火的一瞬间，“整个山沟都映红了。”⟦Village#40|焦石居委会⟧主任⟦Person#6|龚世堂⟧说。三年后的2015年岁尾，记者再到⟦Township#4|焦石⟧，镇上宾馆从2家变成57家，方言里混进了河南话、湖北话和英语。
　　⟦Group#2|中国石化⟧所属⟦Company#7|江汉油田分公司⟧今天宣布，⟦Facility#8|涪陵页岩气田⟧今年1至11月产气28.7亿立方米，全年可达31.6亿立方米；50亿立方米/年产能一期建设即将收官。至此，⟦Place#41|中国⟧成为继⟦Place#9|美国⟧、⟦Place#10|加拿大⟧之后第三个实现页岩气商业开发的国家。
　　“打一口井要多少钱？”⟦Group#2~|公司⟧⟦Company#11|石油工程公司⟧⟦County#1|涪陵⟧项目经理⟦Person#12|焦方义⟧比划着数字：2012年1.1亿元，如今降至7300万元，目标是6000万元以内。降成本的法子很多，从⟦Company#13|哈里伯顿⟧、⟦Company#14|斯伦贝谢⟧手里抢回来的是桥塞。“以前一只进口桥塞8万美元，如今⟦Company#15|江汉石油机械四机厂⟧造的1.2万元人民币，用量一年2400只。”他说。⟦Product#16|3000型压裂车⟧、⟦Product#17|步进式钻机⟧也实现国产化，其中⟦Product#16|3000型压裂车⟧获⟦Honor#18|中国工业大奖表彰奖⟧提名。
　　与技术同样关键的是村民。⟦Group#2~|公司⟧在征地时推行“⟦Initiative#19|工农共建⟧”：与⟦Township#4|焦石镇⟧、⟦Township#20|白涛街道⟧、⟦County#21|武隆县⟧⟦Township#22|白马镇⟧签下22份协议，修路98公里、引水管线46公里，资助贫困学生411人。⟦Village#23|向阳村⟧村民⟦Person#24|简茂林⟧在井场当安保员，一年挣3.8万元，媳妇包了施工队的菜园。
　　水是最受争议的话题。单口井压裂用水约3万立方米，返排液若处理不当会伤及岩溶地下水。⟦Institution#25|重庆大学⟧副教授⟦Person#26|阳婧怡⟧提出，须公开每一口井的用水去向。⟦Company#7|江汉油田⟧回应称，返排液已经做到100%回用，累计回收12.7万立方米，并委托⟦Institution#27|中国地质科学院岩溶地质研究所⟧在⟦Facility#28|乌江⟧沿岸布设水质监测点63个，监测结果每月送⟦GovernmentBody#29|涪陵区环保局⟧备案。
　　气到哪里去？一条名为“⟦Project#30|川气东送涪陵—王场支线⟧”的管道长136.5公里，管径1016毫米，年输气60亿立方米，2015年5月贯通，把⟦Township#4|焦石⟧的气并进去往⟦Place#31|长三角⟧的大动脉；⟦Province#3|重庆市⟧自留三成，供给⟦Company#32|重庆燃气集团⟧和⟦Company#33|建峰化工⟧。⟦GovernmentBody#39|重庆市能源局⟧副局长⟦Person#34|牟玉麟⟧表示，将和⟦Group#2|中国石化⟧共同组建⟦Company#35|重庆页岩气勘探开发公司⟧，⟦Group#2|中国石化⟧持股51%，⟦Group#36|重庆能投⟧等三家持股49%，具体方案待⟦GovernmentBody#37|国土资源部⟧和⟦GovernmentBody#38|国资委⟧批复。
====
#1 locatedIn #3
#4 locatedIn #1
#2 metric 页岩气年产 = 31.6 亿立方米 ; status=planned
#6 holdsPosition #40 ; title=主任
#6 said “整个山沟都映红了。”
#40 locatedIn #4
#4 metric 宾馆 = 57 家
#7 subsidiaryOf #2
#7 operates #8
#8 metric 产气 = 28.7 亿立方米 ; time=今年1至11月
#8 metric 产气 = 31.6 亿立方米 ; time=全年 ; status=planned
#8 metric 产能 = 50 亿立方米/年
#5 locatedIn #4
#11 subsidiaryOf #2
#12 holdsPosition #11 ; title=涪陵项目经理
#12 said “打一口井要多少钱？”
#12 said “以前一只进口桥塞8万美元，如今江汉石油机械四机厂造的1.2万元人民币，用量一年2400只。”
#11 metric 单井成本 = 7300 万元 ; time=如今
#15 metric 桥塞价格 = 1.2 万元
#15 metric 桥塞用量 = 2400 只 ; time=一年
#16 receivedHonor #18
#2 launched #19
#2 cooperatesWith #4
#2 cooperatesWith #20
#2 cooperatesWith #22
#22 locatedIn #21
#20 locatedIn #1
#2 metric 签订协议 = 22 份
#2 metric 修路 = 98 公里
#2 metric 引水管线 = 46 公里
#2 metric 资助贫困学生 = 411 人
#24 metric 年收入 = 3.8 万元 ; time=一年
#26 holdsPosition #25 ; title=副教授
#7 metric 单口井压裂用水 = 3 万立方米 ; approx=about
#7 metric 返排液回用 = 100 %
#7 metric 累计回收返排液 = 12.7 万立方米
#7 cooperatesWith #27
#7 metric 水质监测点 = 63 个
#30 metric 管道长 = 136.5 公里
#30 metric 管径 = 1016 毫米
#30 metric 年输气 = 60 亿立方米
#34 holdsPosition #39 ; title=副局长
#2 hasProject #30
#3 established #35 ; status=planned
#2 established #35 ; status=planned
#2 holdsStakeIn #35 ; percent=51% ; status=planned
#36 holdsStakeIn #35 ; percent=49% ; status=planned
