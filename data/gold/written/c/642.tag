⟦OrganizationUnit#30|中核集团驻旬阳工作队⟧：让“核”心更暖，路子更宽

⟦Province#3|陕西⟧⟦City#4|安康⟧⟦County#2|旬阳县⟧山大沟深，“看见屋，走得哭”。2015年起，⟦Group#1|中国核工业集团有限公司⟧把⟦County#2~|它⟧和⟦Province#5|宁夏⟧⟦County#6|同心县⟧、⟦Province#3|陕西⟧⟦County#7|白河县⟧一并列为定点扶贫县。⟦OrganizationUnit#30~|工作队⟧队长⟦Person#8|伏清越⟧记得，到⟦Township#9|铜钱关镇⟧⟦Village#10|双河村⟧的头一天，他的行李箱轮子就崴断在梯坎上。

账本上写着：截至2019年6月，⟦Group#1|中核⟧向⟦County#2|旬阳⟧投入帮扶资金7860万元，其中直接投入5230万元、引进2630万元；⟦Company#11|秦山核电⟧、⟦Company#12|中国核电⟧（601985）、⟦Company#13|同方股份⟧、⟦Company#14|中核二二⟧、⟦Institution#15|核工业二〇三研究所⟧等22家成员单位结对34个村。

水。⟦Project#16|磨沟人饮扩建⟧总投资386万元，⟦Company#12|中国核电⟧拿了260万元，管线17公里，高位水池9口，5个村2640人喝上自来水。“不下雨也有水洗脸了”，⟦Village#10|双河村⟧老支书⟦Person#17|柯昌茂⟧的原话。

光。⟦Company#18|中核汇能⟧投资1.56亿元建⟦Project#19|旬阳力加光伏电站⟧，20兆瓦，年发电2400万千瓦时，1.6万亩荒坡地租收入归12个村。

药。⟦Institution#15|二〇三所⟧测土找硒，确定⟦Township#9|铜钱关⟧为天然富硒带，土壤硒含量0.43毫克/公斤；⟦County#2|县里⟧顺势把拐枣、油用牡丹列为主导，拐枣种植38.6万亩，⟦Company#20|太极缘酒业⟧、⟦Company#21|旬阳领盛新能源⟧已开发⟦Product#22|拐枣醋饮⟧、⟦Product#23|枳椇解酒片⟧。⟦Group#1~|集团⟧采购拐枣制品430万元作为员工福利。

人。⟦Initiative#24|中核励志行⟧夏令营办到第四届，今年带80名山里孩子到⟦County#25|海盐⟧⟦Facility#26|秦山核电科技馆⟧，“摸一摸真的控制棒模型”。高校招录方面，⟦Institution#27|旬阳中学⟧两名学生被⟦Institution#28|哈尔滨工程大学⟧⟦OrganizationUnit#31|核学院⟧录取，学费由⟦Fund#29|同心圆基金⟧承担。

⟦County#2|旬阳⟧2018年贫困发生率10.4%，今年要降到1.5%以下。⟦OrganizationUnit#30~|工作队⟧没有把宣传册印得太厚，⟦Person#8|伏清越⟧指着村口的轮子：“它现在是路标。”

另一条线在纸上。⟦Group#1|中核集团⟧2018年与⟦Group#50|中国核工业建设集团⟧合并重组，原属⟦Group#50~|后者⟧的⟦Company#51|中核华兴⟧、⟦Company#14|中核二二⟧随之并入，⟦OrganizationUnit#52|集团扶贫工作领导小组⟧重新分了村；⟦GovernmentBody#53|国务院国资委⟧2018年度扶贫考核评⟦Group#1~|其⟧为最高档。
====
#1 pairedWith #2 ; time=2015年起
#1 pairedWith #6 ; time=2015年起
#1 pairedWith #7 ; time=2015年起
#2 locatedIn #4
#4 locatedIn #3
#6 locatedIn #5
#7 locatedIn #3
#30 partOf #1
#8 holdsPosition #30 ; title=队长
#9 locatedIn #2
#10 locatedIn #9
#1 fundedAid #2 ; amount=7860万元 ; time=截至2019年6月
#1 metric 帮扶资金 = 7860 万元 ; time=截至2019年6月
#1 metric 直接投入 = 5230 万元 ; time=截至2019年6月
#1 metric 引进资金 = 2630 万元 ; time=截至2019年6月
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#1 metric 成员单位 = 22 家
#1 metric 结对村 = 34 个
#2 hasProject #16
#16 metric 总投资 = 386 万元
#12 fundedAid #16 ; amount=260万元
#16 metric 管线 = 17 公里
#16 metric 高位水池 = 9 口
#16 metric 受益人口 = 2640 人
#17 said “不下雨也有水洗脸了”
#17 holdsPosition #10 ; title=老支书
#18 hasProject #19
#19 metric 投资 = 1.56 亿元
#19 metric 装机 = 20 兆瓦
#19 metric 年发电 = 2400 万千瓦时
#19 metric 荒坡地 = 1.6 万亩
#9 metric 土壤硒含量 = 0.43 毫克/公斤
#2 metric 拐枣种植 = 38.6 万亩
#20 produces #22
#21 produces #23
#1 metric 采购拐枣制品 = 430 万元
#1 launched #24
#24 metric 参加孩子 = 80 名 ; time=今年
#26 locatedIn #25
#31 partOf #28
#2 metric 贫困发生率 = 10.4 % ; time=2018年
#2 metric 贫困发生率 = 1.5 % ; time=今年 ; approx=atMost ; status=planned
#8 said “它现在是路标。”
#1 formedFrom #50 ; time=2018年
#51 subsidiaryOf #1
#52 partOf #1
#53 supervises #1
