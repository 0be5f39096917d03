⟦City#1|临沧市⟧烟草产业与巩固脱贫衔接情况汇报（提纲）

　　⟦City#1~|我市⟧2023年种烟面积46.8万亩，收购烟叶118.7万担，烟农户均收入6.9万元，烟叶税3.02亿元。具体是：
　　1、主体。⟦Company#2|云南省烟草公司⟧⟦Company#3|临沧市公司⟧下辖7个县级分公司，职工1406人，其中烟站在编员工812人。去年上缴税利29.4亿元。
　　2、投入。近五年，行业投入烟水配套、土地整治资金11.2亿元，建成⟦Facility#4|永德勐汞水源⟧、⟦Project#5|凤庆三岔河水源⟧等援建工程3件。⟦Facility#4|勐汞水源⟧库容618万方，总投资2.94亿元，其中行业援建2.2亿元、⟦County#6|永德县⟧配套7400万元，可灌溉⟦Township#7|小勐统镇⟧、⟦Township#8|永康镇⟧等5个乡镇3.8万亩耕地。
　　3、合作社。⟦Company#9|云县涌宝烟农综合服务专业合作社⟧入社4120户，专业化服务收入2680万元，多元化经营（姬松茸、育苗棚辣椒）收入960万元，盈余返还比例61%。
　　4、卷烟。⟦Group#10|红塔集团⟧在⟦City#1|临沧⟧建有⟦Facility#11|澜沧江一号品牌导向型基地⟧，调拨上等烟比例由63.4%提高到68.1%，配套“⟦Product#12|玉溪（境界）⟧”叶组。⟦Group#13|云南中烟⟧2023年资助助学金120万元。
　　5、绿色。推广⟦Product#14|云烟87⟧、⟦Product#15|K326⟧两个主栽品种，⟦Product#14~|前者⟧占58%；新能源烤房由430座增加到3108座，单炕成本下降340元，共减少用煤2.6万吨。烤房电费补贴由⟦Company#16|临沧供电局⟧、烟草行业各担一半。
　　6、衔接。⟦Company#3|市公司⟧包联⟦County#17|镇康县⟧⟦Township#18|忙丙乡⟧⟦Village#19|蔡何村⟧，派队员3名，连续四年⟦Initiative#20|年猪认购⟧，认购额累计318万元；援建⟦Project#21|蔡何村坚果烘干房⟧，188万元，解决坚果压价难题。⟦Product#22|临沧坚果⟧全市种植262万亩，居世界产区前列。
　　7、难点。烟农平均年龄53岁，冰雹保险赔付率连年超130%，⟦Company#23|阳光农险⟧拟退出，⟦City#1~|市里⟧正与⟦Company#24|诚泰财险⟧商谈承接。
　　下步，认真落实⟦GovernmentBody#25|国家烟草专卖局⟧关于产业巩固的部署，推进⟦Initiative#26|烟叶高质量三年提升⟧，力争2025年收购量130万担，烟农总收入突破25亿元。
　　另，⟦Group#10|红塔集团⟧系⟦Group#13|云南中烟⟧全资所属，⟦City#1~|本市⟧境内无卷烟厂；原⟦Company#60|临沧烟叶复烤厂⟧2009年并入⟦Company#61|云南烟叶复烤公司⟧后，改称⟦Company#62|临沧复烤分公司⟧，去年加工片烟2.9万吨，税利4100万元。
====
#1 metric 种烟面积 = 46.8 万亩 ; time=2023年
#1 metric 收购烟叶 = 118.7 万担 ; time=2023年
#1 metric 烟农户均收入 = 6.9 万元 ; time=2023年
#1 metric 烟叶税 = 3.02 亿元 ; time=2023年
#3 subsidiaryOf #2
#3 metric 县级分公司 = 7 个
#3 metric 职工 = 1406 人
#3 metric 烟站在编员工 = 812 人
#3 metric 上缴税利 = 29.4 亿元 ; time=去年
#3 metric 烟水配套、土地整治资金 = 11.2 亿元 ; time=近五年
#3 metric 援建工程 = 3 件
#3 established #4
#3 hasProject #5
#4 metric 库容 = 618 万方
#4 metric 总投资 = 2.94 亿元
#4 metric 行业援建 = 2.2 亿元
#6 metric 配套 = 7400 万元
#4 metric 可灌溉耕地 = 3.8 万亩
#7 locatedIn #6
#8 locatedIn #6
#4 locatedIn #6
#6 locatedIn #1
#9 metric 入社 = 4120 户
#9 metric 专业化服务收入 = 2680 万元
#9 metric 多元化经营收入 = 960 万元
#9 metric 盈余返还比例 = 61 %
#10 established #11
#11 locatedIn #1
#11 metric 调拨上等烟比例 = 68.1 %
#11 metric 调拨上等烟比例 = 63.4 %
#10 produces #12
#13 fundedAid #1 ; amount=120万元 ; purpose=助学金 ; time=2023年
#1 produces #14
#1 produces #15
#14 metric 占比 = 58 %
#1 metric 新能源烤房 = 3108 座
#1 metric 新能源烤房 = 430 座
#1 metric 单炕成本下降 = 340 元
#1 metric 减少用煤 = 2.6 万吨
#3 pairedWith #19
#19 locatedIn #18
#18 locatedIn #17
#3 metric 派驻村队员 = 3 名
#3 launched #20
#20 metric 认购额 = 318 万元 ; time=连续四年
#3 addresses “坚果压价难题”
#3 fundedAid #21 ; amount=188万元
#21 metric 援建资金 = 188 万元
#1 produces #22
#22 metric 种植 = 262 万亩
#1 metric 烟农平均年龄 = 53 岁
#1 metric 冰雹保险赔付率 = 130 % ; approx=atLeast
#1 launched #26 ; status=planned
#1 metric 烟叶收购量 = 130 万担 ; time=2025年 ; status=planned
#1 metric 烟农总收入 = 25 亿元 ; time=2025年 ; approx=atLeast ; status=planned
#10 subsidiaryOf #13
#62 formedFrom #60
#62 subsidiaryOf #61
#62 metric 加工片烟 = 2.9 万吨 ; time=去年
#62 metric 税利 = 4100 万元 ; time=去年
