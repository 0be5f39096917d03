⟦Province#1|黑龙江⟧⟦Group#3|龙煤⟧的“断臂”与“接骨”

2016年3月，⟦Province#1|黑龙江⟧⟦City#2|双鸭山⟧的街头聚起讨薪人群，⟦Group#3|龙煤集团⟧一时成为全国焦点。七年过去，⟦City#4|七台河⟧、⟦City#5|鹤岗⟧、⟦City#2|双鸭山⟧、⟦City#6|鸡西⟧四城仍是它的家底，账面却换了模样：2022年，⟦Group#3|黑龙江龙煤矿业控股集团有限责任公司⟧营业收入461亿元，利润25.8亿元，是其2004年组建以来最好的一年。2015年，这家企业亏损42.9亿元。

“断臂”断在人。先后从24.8万人减到8.7万人，其中分流到⟦Company#7|龙煤林场⟧、环卫、公益岗的2.9万人，内退3.1万人，解除合同1.4万人。⟦GovernmentBody#28|省政府⟧拿出30亿元改革资金，⟦Fund#8|国家工矿区转型基金⟧补了12亿元；光在⟦City#4|七台河⟧，就有3700名矿工进了⟦Group#9|北大荒集团⟧的农场，这是⟦GovernmentBody#10|黑龙江省国资委⟧牵线搭的桥。
“接骨”接在业。⟦Facility#11|东荣三矿⟧、⟦Facility#12|新铁矿⟧等12处矿井去年产煤3240万吨，⟦Project#13|鹤岗煤化工30万吨尿素改造⟧今年4月达产，⟦Project#14|七台河石墨烯散热膜中试⟧列入⟦Policy#15|龙江科技成果转化十条⟧项目。⟦Company#16|龙煤天泰⟧、⟦Company#17|沈阳煤业（集团）鹤岗盛隆公司⟧两家股权上的老冤家，去年在⟦Company#18|黑龙江产权交易所⟧以1:1换股了结，⟦Company#17~|后者⟧的17%股权折价2.3亿元。

真正让工人念叨的还有小账：⟦County#19|新兴区⟧⟦Township#20|新合街道⟧的退休矿工⟦Person#21|薄景顺⟧说，以前欠薪欠到没钱买药，现在每月17号准点到账；女儿在⟦Company#22|龙煤健康⟧总院当护士，工资从1900元涨到4600元。⟦OrganizationUnit#23|龙煤医疗中心⟧去年剥离给⟦Company#24|国药医疗⟧，床位2100张，首年减亏5600万元。

⟦Institution#25|东北大学⟧资源经济学者⟦Person#26|芮柏青⟧提醒，不要被煤价冲昏头：2022年⟦Group#3|龙煤⟧吨煤均价698元，比2015年的311元翻了一倍多，若回落到400元，全⟦Group#3~|集团⟧仍亏。今年一季度，⟦Group#3|龙煤集团⟧实现利润4.1亿元，同比下降27.6%，警报已经响起。⟦Person#26|芮柏青⟧建议尽快组建⟦Group#27|黑龙江能源投资集团⟧，“把⟦Group#3|龙煤⟧从‘靠煤吃煤’里拽出来。”省里口风未变：暂不考虑合并。
采访中，⟦Group#3|龙煤⟧的非煤板块常被提起。⟦Company#61|龙煤物流⟧的⟦Facility#62|绥芬河煤炭口岸场站⟧去年过货210万吨，⟦Company#63|龙煤化工⟧与⟦Institution#64|哈尔滨工业大学⟧联合研制的⟦Product#65|矿用阻化泡沫⟧卖到了⟦Province#66|内蒙古⟧；⟦City#4|七台河⟧分公司利用采空区建设的⟦Project#67|桃山光伏⟧装机20万千瓦，并网后年收益9600万元，其中3%分给⟦Township#68|万宝河镇⟧失地农户。更小的也有：⟦City#6|鸡西⟧⟦Company#69|恒山矿⟧家属办的酸菜厂，注册商标⟦Product#70|矿嫂⟧，年销400吨。
====
#3 metric 营业收入 = 461 亿元 ; time=2022年
#3 metric 利润 = 25.8 亿元 ; time=2022年
#3 metric 亏损 = 42.9 亿元 ; time=2015年
#3 metric 职工 = 8.7 万人
#7 subsidiaryOf #3
#3 metric 分流 = 2.9 万人
#3 metric 内退 = 3.1 万人
#3 metric 解除合同 = 1.4 万人
#8 fundedAid #3 ; amount=12亿元
#8 metric 改革资金 = 12 亿元
#3 operates #11
#3 operates #12
#3 metric 12处矿井产煤 = 3240 万吨 ; time=去年
#3 hasProject #13
#3 hasProject #14
#16 cooperatesWith #17
#20 locatedIn #19
#22 metric 护士工资 = 4600 元
#21 holdsPosition #3 ; title=退休矿工
#22 subsidiaryOf #3
#23 metric 床位 = 2100 张
#23 metric 减亏 = 5600 万元 ; time=首年
#23 subsidiaryOf #24
#26 holdsPosition #25 ; title=资源经济学者
#3 metric 吨煤均价 = 698 元 ; time=2022年
#3 metric 利润 = 4.1 亿元 ; time=今年一季度
#3 metric 利润同比下降 = 27.6 % ; time=今年一季度
#26 said “把龙煤从‘靠煤吃煤’里拽出来。”
#2 locatedIn #1
#28 fundedAid #3 ; amount=30亿元
#3 metric 进农场矿工 = 3700 名
#17 metric 17%股权折价 = 2.3 亿元
#61 subsidiaryOf #3
#63 subsidiaryOf #3
#61 operates #62
#62 metric 过货 = 210 万吨 ; time=去年
#63 cooperatesWith #64
#63 produces #65
#64 produces #65
#3 hasProject #67
#67 metric 装机 = 20 万千瓦
#67 metric 年收益 = 9600 万元
#70 metric 年销 = 400 吨
#69 locatedIn #6
