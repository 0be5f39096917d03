关于⟦Group#1|中国宝武⟧与⟦Group#2|马钢集团⟧联合重组五周年的回访

　　⟦Province#3|安徽⟧⟦City#4|马鞍山⟧，长江岸边。走进⟦Company#5|马钢股份⟧重型H型钢生产线，红热的钢坯在轧机间来回穿梭，控制室里只有三名操作工。⟦Company#5|马钢股份⟧长材事业部首席技师⟦Person#6|袁军⟧告诉记者，五年前这里一个班要二十多人。
　　2019年9月，⟦GovernmentBody#7|安徽省国资委⟧将所持⟦Group#2|马钢集团⟧51%的股权无偿划转至⟦Group#1|中国宝武⟧，⟦Group#2|马钢集团⟧由此成为⟦Group#1|中国宝武⟧的控股子公司，⟦Group#1|中国宝武⟧间接控股⟦Company#5|马钢股份⟧。⟦GovernmentBody#7|安徽省国资委⟧仍持有⟦Group#2|马钢集团⟧49%的股权。
　　“当时最担心的是‘一走了之’，总部搬了、税收走了。”⟦GovernmentBody#8|马鞍山市委⟧常委、常务副市长⟦Person#9|吴桂林⟧回忆。事实却是，⟦Group#1|中国宝武⟧把长江经济带的重要平台放在⟦City#4|马鞍山⟧，五年来在皖投资累计超过600亿元，带来关联企业70多家。
　　⟦Group#2|马钢集团⟧党委书记、董事长⟦Person#10|蒋育民⟧说，联合重组后，⟦Group#2|马钢⟧最大的变化是对标。“以前我们跟自己比，现在每个月跟⟦Company#11|宝钢股份⟧、⟦Company#12|湛江钢铁⟧比。”他说。⟦Group#2~|集团⟧推进“⟦Initiative#13|三降两增⟧”，吨钢成本五年下降210元，2023年钢产量2097万吨，营业收入1020亿元。受行业下行影响，今年上半年⟦Company#5|马钢股份⟧亏损11.5亿元，⟦Person#10|蒋育民⟧并不回避：“日子难过，改革更不能停。”
　　走进⟦OrganizationUnit#14|马钢技术中心⟧，墙上挂着“⟦Honor#15|中国专利银奖⟧”证书。⟦OrganizationUnit#14~|中心⟧主任⟦Person#16|江波⟧介绍，⟦Group#2~|集团⟧研制的⟦Product#17|时速350公里复兴号车轮⟧已批量装车，打破了国外垄断；与⟦Institution#18|安徽工业大学⟧、⟦Institution#19|钢铁研究总院⟧共建的⟦OrganizationUnit#20|轨道交通关键零部件先进制造技术国家地方联合工程研究中心⟧，承担国家级课题9项。
　　职工⟦Person#21|胡小妹⟧关心的是收入和食堂。“工资没降，食堂好吃了。”⟦Person#21|胡小妹⟧笑着说。五年间，⟦Group#2|马钢集团⟧通过转岗、协商离岗等方式优化用工1.6万人，没有发生一起群体性事件。
　　夜幕降临，⟦Facility#22|马鞍山长江大桥⟧灯火如链。⟦Person#9|吴桂林⟧表示，⟦City#4~|马鞍山⟧将继续支持⟦Group#2|马钢⟧建设“⟦Goal#23|全球领先的优特钢精品基地⟧”。
====
#4 locatedIn #3
#6 holdsPosition #5 ; title=长材事业部首席技师
#1 holdsStakeIn #2 ; percent=51% ; time=2019年9月
#2 subsidiaryOf #1
#5 subsidiaryOf #1
#1 holdsStakeIn #5
#7 holdsStakeIn #2 ; percent=49%
#9 holdsPosition #8 ; title=常委、常务副市长
#9 said “当时最担心的是‘一走了之’，总部搬了、税收走了。”
#1 metric 在皖投资 = 600 亿元 ; approx=atLeast ; time=五年来
#1 metric 关联企业 = 70 家 ; approx=about
#10 holdsPosition #2 ; title=党委书记、董事长
#2 benchmarksAgainst #11
#2 benchmarksAgainst #12
#10 said “以前我们跟自己比，现在每个月跟宝钢股份、湛江钢铁比。”
#10 said “日子难过，改革更不能停。”
#2 launched #13
#2 metric 吨钢成本下降 = 210 元 ; time=五年
#2 metric 钢产量 = 2097 万吨 ; time=2023年
#2 metric 营业收入 = 1020 亿元 ; time=2023年
#5 metric 亏损 = 11.5 亿元 ; time=今年上半年
#14 partOf #2
#16 holdsPosition #14 ; title=主任
#2 receivedHonor #15
#14 receivedHonor #15
#2 produces #17
#2 cooperatesWith #18
#2 cooperatesWith #19
#2 established #20
#18 established #20
#19 established #20
#20 metric 承担国家级课题 = 9 项
#21 holdsPosition #2 ; title=职工
#21 said “工资没降，食堂好吃了。”
#2 metric 优化用工 = 1.6 万人 ; time=五年间
#2 pursuesGoal #23
#2 locatedIn #4
#22 locatedIn #4
