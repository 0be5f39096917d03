⟦Group#1|中国石化⟧绿氢耦合炼化示范项目在⟦City#2|库尔勒⟧开工

　　⟦City#2|库尔勒⟧8月21日电（记者 ⟦Person#3|韩立群⟧）⟦Group#1|中国石化⟧新闻办今天发布消息，⟦Project#4|塔里木绿氢炼化耦合示范项目⟧在⟦Province#5|新疆⟧⟦City#2|巴音郭楞蒙古自治州⟧正式开工建设。项目由⟦Group#1|中国石化⟧所属⟦Company#6|新星公司⟧投资建设，总投资29.6亿元，建成后年产绿氢3万吨，每年可减少二氧化碳排放约60万吨。
　　⟦GovernmentBody#7|国家能源局⟧⟦OrganizationUnit#8|新能源司⟧副司长⟦Person#9|潘慧⟧、⟦GovernmentBody#10|新疆维吾尔自治区发展改革委⟧副主任⟦Person#11|艾尔肯·买买提⟧、⟦Group#1|中国石化⟧副总经理⟦Person#12|喻宝林⟧出席开工仪式。⟦Person#12|喻宝林⟧表示，⟦Group#1~|集团公司⟧将把⟦Industry#13|氢能⟧作为公司新能源的主要方向，在加大绿氢制备的同时，有序布局加氢站和氢气长输管道。
　　据介绍，项目包括光伏发电、输变电、电解水制氢、储氢、输氢五大部分，其中光伏装机40万千瓦，制氢规模每小时5.2万标准立方米，储氢规模21万标准立方米。生产的绿氢将全部供应⟦Facility#14|塔河炼化厂⟧，替代现有的天然气制氢。
　　“以前用天然气制氢，一吨氢要排十几吨二氧化碳，今后用的是戈壁滩上的阳光。”⟦Company#15|塔河炼化公司⟧总工程师⟦Person#16|马国栋⟧说。他告诉记者，公司正与⟦Institution#17|清华大学⟧、⟦Institution#18|中国科学院大连化学物理研究所⟧联合攻关大功率电解槽，首台2000标方电解槽样机已经下线，能耗比上一代降低8%。
　　⟦Company#6|新星公司⟧是⟦Group#1|中国石化⟧的全资子公司，主营地热与新能源业务。公司总经理⟦Person#19|蒋维⟧指出，下一步将在⟦Province#20|内蒙古⟧⟦City#21|鄂尔多斯⟧、⟦Province#22|甘肃⟧⟦City#23|酒泉⟧布局两个绿氢基地，其中⟦Project#24|鄂尔多斯风光制氢一体化项目⟧已完成可行性研究。
　　近年来，⟦Group#1|中国石化⟧围绕“⟦Strategy#25|一基两翼三新⟧”产业格局，加快打造“⟦Goal#26|中国第一氢能公司⟧”。截至7月底，⟦Group#1~|公司⟧累计建成加氢站136座，充换电站8600余座，光伏发电站点5300座；上半年氢气加注量1240吨，同比增长42.7%。业内人士认为，绿氢成本仍然偏高，大规模替代灰氢还需要时间。
====
#6 subsidiaryOf #1
#15 subsidiaryOf #1
#1 hasProject #4
#6 hasProject #4
#4 locatedIn #2
#2 locatedIn #5
#4 metric 总投资 = 29.6 亿元
#4 metric 年产绿氢 = 3 万吨
#4 metric 减少二氧化碳排放 = 60 万吨 ; time=每年 ; approx=about
#4 metric 光伏装机 = 40 万千瓦
#4 metric 制氢规模 = 5.2 万标准立方米 ; time=每小时
#4 metric 储氢规模 = 21 万标准立方米
#8 partOf #7
#9 holdsPosition #8 ; title=副司长
#11 holdsPosition #10 ; title=副主任
#12 holdsPosition #1 ; title=副总经理
#9 participatedIn #4
#11 participatedIn #4
#12 participatedIn #4
#1 developsIndustry #13
#15 operates #14
#16 holdsPosition #15 ; title=总工程师
#16 said “以前用天然气制氢，一吨氢要排十几吨二氧化碳，今后用的是戈壁滩上的阳光。”
#15 cooperatesWith #17
#15 cooperatesWith #18
#19 holdsPosition #6 ; title=总经理
#21 locatedIn #20
#23 locatedIn #22
#6 hasProject #24 ; status=planned
#24 locatedIn #21
#1 hasStrategy #25
#1 pursuesGoal #26
#1 metric 加氢站 = 136 座 ; time=截至7月底
#1 metric 充换电站 = 8600 座 ; time=截至7月底 ; approx=about
#1 metric 光伏发电站点 = 5300 座 ; time=截至7月底
#1 metric 氢气加注量 = 1240 吨 ; time=上半年
#1 metric 氢气加注量同比增长 = 42.7 % ; time=上半年
