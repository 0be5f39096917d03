⟦Company#1|比亚迪⟧⟦Product#2|仰望U9⟧全球首秀 ⟦Person#3|魏少卿⟧：把技术做到“鱼池满”

　　2月25日，⟦Company#1|比亚迪⟧在⟦City#4|深圳⟧举办⟦Meeting#5|梦想日发布会⟧，旗下高端品牌⟦Product#6|仰望⟧首款纯电超跑⟦Product#2|仰望U9⟧正式上市，官方指导价168万元，0至100公里加速2.36秒，最高时速309公里，夏季开始交付。
　　⟦Company#1|比亚迪股份有限公司⟧品牌与公关处总经理⟦Person#3|魏少卿⟧表示，⟦Company#1|比亚迪⟧有一个技术“鱼池”，市场需要时就捞一条出来。“别人看到的是一款车，我们看到的是背后的4.8万项专利。”他说，⟦Company#1~|公司⟧拥有研发人员9万余人，累计研发投入超过1000亿元，是全球研发人员最多的车企。
　　⟦Product#2|U9⟧搭载的⟦Product#7|云辇-X⟧技术、⟦Product#8|易四方⟧平台均由⟦OrganizationUnit#9|比亚迪汽车工程研究院⟧自主研发。院长⟦Person#10|简向南⟧介绍，团队用四年时间、消耗台架寿命试验超过200万公里，才让四台电机实现独立控制。
　　2023年，⟦Company#1|比亚迪⟧销售新能源汽车302.4万辆，同比增长62.3%，蝉联全球新能源汽车销量冠军；海外销量24.3万辆，增长334.2%。⟦Province#11|陕西⟧⟦City#12|西安⟧、⟦Province#13|安徽⟧⟦City#14|合肥⟧、⟦Province#15|山东⟧⟦City#16|济南⟧等九大基地合计产能超过400万辆。在⟦Place#17|巴西⟧，⟦Company#1~|公司⟧收购⟦Company#18|福特⟧位于⟦Place#19|卡马萨里⟧的工厂并进行改造，总投资30亿雷亚尔；在⟦Place#20|匈牙利⟧⟦Place#21|塞格德⟧，首个欧洲乘用车工厂已经奠基；在⟦Place#22|泰国⟧⟦Place#23|罗勇府⟧，年产15万辆的工厂计划今年7月投产。
　　发布会前，⟦Institution#24|中国汽车工程学会⟧理事长⟦Person#25|张兆宁⟧、⟦Institution#26|清华大学⟧⟦OrganizationUnit#27|车辆与运载学院⟧教授⟦Person#28|侯静怡⟧等参观了⟦Company#1~|公司⟧位于⟦County#29|坪山区⟧的总部。⟦Person#28|侯静怡⟧认为，⟦Company#1|比亚迪⟧的垂直整合模式难以复制。
　　⟦Company#30|弗迪电池⟧、⟦Company#31|弗迪动力⟧是⟦Company#1|比亚迪⟧的全资子公司，前者今年将在⟦City#32|徐州⟧投产钠离子电池。谈到价格战，⟦Person#3|魏少卿⟧没有正面回答，只说了一句：“规模和技术，才是定价权。”
====
#1 launched #5
#5 locatedIn #4
#1 produces #2
#1 produces #6
#1 produces #7
#1 produces #8
#2 metric 官方指导价 = 168 万元
#2 metric 0至100公里加速 = 2.36 秒
#2 metric 最高时速 = 309 公里
#3 holdsPosition #1 ; title=品牌与公关处总经理
#3 said “别人看到的是一款车，我们看到的是背后的4.8万项专利。”
#1 metric 专利 = 4.8 万项
#1 metric 研发人员 = 9 万人 ; approx=atLeast
#1 metric 累计研发投入 = 1000 亿元 ; approx=atLeast
#9 partOf #1
#9 produces #7
#9 produces #8
#10 holdsPosition #9 ; title=院长
#1 metric 新能源汽车销量 = 302.4 万辆 ; time=2023年
#1 metric 新能源汽车销量同比增长 = 62.3 % ; time=2023年
#1 metric 海外销量 = 24.3 万辆 ; time=2023年
#1 metric 海外销量增长 = 334.2 % ; time=2023年
#1 metric 产能 = 400 万辆 ; approx=atLeast
#12 locatedIn #11
#14 locatedIn #13
#16 locatedIn #15
#19 locatedIn #17
#1 metric 总投资 = 30 亿雷亚尔
#21 locatedIn #20
#23 locatedIn #22
#25 holdsPosition #24 ; title=理事长
#27 partOf #26
#28 holdsPosition #27 ; title=教授
#25 visited #1
#28 visited #1
#1 locatedIn #29
#30 subsidiaryOf #1 ; percent=100%
#31 subsidiaryOf #1 ; percent=100%
#3 said “规模和技术，才是定价权。”
