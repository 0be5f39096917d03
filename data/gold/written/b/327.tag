⟦Group#1|华润⟧签约⟦Province#2|广西⟧ 三年拟投150亿元

本报讯 （记者 ⟦Person#3|覃丽菁⟧ 通讯员 ⟦Person#4|韦建国⟧） 12月6日，⟦GovernmentBody#5|广西壮族自治区人民政府⟧与⟦Group#1|华润（集团）有限公司⟧在⟦City#6|南宁⟧签署战略合作框架协议。⟦GovernmentBody#7|自治区党委⟧副书记、⟦GovernmentBody#5|自治区政府⟧常务副主席⟦Person#8|陆炳炎⟧，⟦Group#1|华润集团⟧董事总经理⟦Person#9|乔世维⟧出席并致辞，⟦GovernmentBody#5|自治区政府⟧副主席⟦Person#10|蓝天旺⟧与⟦Group#1|华润集团⟧副总经理⟦Person#11|蒲家骏⟧代表双方签字。
协议明确，“十一五”后三年，⟦Group#1|华润⟧将在⟦Industry#12|水泥⟧、⟦Industry#13|电力⟧、⟦Industry#14|零售⟧、⟦Industry#15|啤酒⟧和⟦Industry#16|医药⟧五个领域加大对⟦Province#2|广西⟧的投资，总额不低于150亿元。其中，⟦Company#17|华润水泥控股有限公司⟧在⟦County#18|平南县⟧⟦Township#19|丹竹镇⟧、⟦City#20|贵港市⟧⟦County#21|覃塘区⟧建设6条日产5000吨新型干法熟料生产线，到2010年在桂水泥产能达到2400万吨；⟦Company#22|华润电力⟧与⟦Group#23|广西投资集团⟧共同开发⟦Project#24|贺州电厂2×1000兆瓦机组⟧，项目已获“路条”；⟦Company#25|华润万家⟧三年内新开门店20家。
数字能说明双方的渊源。自2001年收购⟦Company#26|红水河水泥厂⟧起，⟦Group#1|华润集团⟧在⟦Province#2|广西⟧累计投资68.3亿元，拥有企业23家，员工9400人，2006年纳税5.17亿元。⟦Person#8|陆炳炎⟧说，⟦Province#2|广西⟧要建成⟦Goal#27|区域性现代商贸物流基地、先进制造业基地⟧，离不开⟦Group#1|华润⟧这样的战略投资者，“你们投一个项目，我们配一个班子，一盯到底”。
⟦Person#9|乔世维⟧用“三个好”形容⟦Province#2|广西⟧：资源好、区位好、人好。他透露，⟦Group#1~|集团⟧还将把⟦Place#28|香港⟧的⟦Fund#29|华润慈善基金⟧引入⟦City#30|百色⟧革命老区，选一个村整体规划、整体搬迁，建设“⟦Project#31|华润希望小镇⟧”，所需资金由员工捐款和⟦Group#1~|集团⟧配捐解决，预算4600万元。（首个希望小镇的选址，目前倾向于⟦County#32|右江区⟧⟦Township#33|永乐乡⟧⟦Village#34|西乐村⟧。）
签约前，⟦Person#9|乔世维⟧一行考察了⟦Facility#35|平南水泥基地⟧专用码头。
另据⟦GovernmentBody#50|自治区发展改革委⟧提供的资料，今年1至10月，⟦Province#2|广西⟧引进区外境内资金1326亿元，同比增长34.8%，其中⟦Group#51|中国铝业⟧、⟦Group#52|中国石油天然气集团公司⟧、⟦Group#53|武汉钢铁集团⟧分别在⟦City#54|防城港⟧、⟦City#55|钦州⟧落子。⟦Project#56|钦州1000万吨炼油项目⟧已经开工，总投资151亿元。⟦Institution#57|广西社会科学院⟧研究员⟦Person#58|闭明雄⟧提醒，⟦Industry#12|水泥⟧、⟦Industry#13|电力⟧都是耗能大户，“引进来的不能只是烟囱”，环评必须过硬。对此，⟦Company#17|华润水泥⟧副总裁⟦Person#59|周龙潭⟧回应，新线全部配套纯低温余热发电，每吨熟料综合电耗控制在62千瓦时以内。
====
#1 cooperatesWith #5
#8 holdsPosition #7 ; title=副书记
#8 holdsPosition #5 ; title=常务副主席
#9 holdsPosition #1 ; title=董事总经理
#10 holdsPosition #5 ; title=副主席
#11 holdsPosition #1 ; title=副总经理
#1 developsIndustry #12
#1 developsIndustry #13
#1 developsIndustry #14
#1 developsIndustry #15
#1 developsIndustry #16
#1 metric 投资总额 = 150 亿元 ; approx=atLeast ; time=三年 ; status=planned
#17 subsidiaryOf #1
#22 subsidiaryOf #1
#25 subsidiaryOf #1
#19 locatedIn #18
#21 locatedIn #20
#17 metric 水泥产能 = 2400 万吨 ; time=2010年 ; status=planned
#17 metric 新型干法熟料生产线 = 6 条 ; status=planned
#22 cooperatesWith #23
#22 hasProject #24
#23 hasProject #24
#25 metric 新开门店 = 20 家 ; time=三年内 ; status=planned
#1 acquired #26 ; time=2001年
#1 metric 累计投资 = 68.3 亿元
#1 metric 企业 = 23 家
#1 metric 员工 = 9400 人
#1 metric 纳税 = 5.17 亿元 ; time=2006年
#2 pursuesGoal #27
#8 said “你们投一个项目，我们配一个班子，一盯到底”
#29 locatedIn #28
#1 hasProject #31 ; status=planned
#31 metric 预算 = 4600 万元
#34 locatedIn #33
#33 locatedIn #32
#32 locatedIn #30
#9 visited #35
#2 metric 引进区外境内资金 = 1326 亿元 ; time=今年1至10月
#2 metric 引进区外境内资金同比增长 = 34.8 % ; time=今年1至10月
#56 metric 总投资 = 151 亿元
#56 locatedIn #55
#58 holdsPosition #57 ; title=研究员
#58 said “引进来的不能只是烟囱”
#59 holdsPosition #17 ; title=副总裁
#17 metric 每吨熟料综合电耗 = 62 千瓦时 ; approx=atMost
#52 hasProject #56
