⟦Company#1|浙江荣盛微电子科技股份有限公司⟧首次公开发行股票并在科创板上市招股意向书（节选）

　　第五节　发行人基本情况

　　一、发行人概况
　　⟦Company#1~|公司⟧名称：⟦Company#1|浙江荣盛微电子科技股份有限公司⟧（英文名⟦Company#1|RSM Semiconductor⟧）；法定代表人：⟦Person#2|单于飞⟧；注册资本：36000万元；住所：⟦Province#3|浙江省⟧⟦City#4|嘉兴市⟧⟦County#5|海宁市⟧⟦Township#6|长安镇⟧（高新区）启潮路199号。
　　二、历史沿革
　　（一）2009年3月，⟦Company#7|海宁市产业投资控股有限公司⟧（⟦Company#7|海宁产投⟧）与自然人⟦Person#2|单于飞⟧以货币出资设立有限公司前身“⟦Company#8|海宁荣微功率器件厂⟧”，各持股50%。
　　（二）2014年8月，⟦Place#11|日本⟧⟦Company#9|罗姆株式会社⟧的关联方⟦Company#10|ROHM Venture⟧增资1200万美元，持股15%，2020年转让给⟦Fund#12|浙江省产业基金⟧。
　　（三）2018年12月，⟦Company#1~|公司⟧收购⟦City#15|台州⟧⟦County#14|温岭⟧的⟦Company#13|银河半导体⟧80%股权，对价1.36亿元。
　　（四）2021年6月，⟦Fund#16|国家集成电路产业投资基金二期⟧（⟦Fund#16|大基金二期⟧）、⟦Company#17|比亚迪⟧、⟦Fund#18|小米长江产业基金⟧分别增资4.8亿元、2亿元、1.2亿元，投后估值67亿元。
　　（五）2023年4月，整体变更为股份有限公司，并更为现名。
　　三、本次发行前股权结构
　　⟦Person#2|单于飞⟧直接持有31.42%，并通过员工持股平台⟦Company#19|海宁微芒⟧、⟦Company#20|海宁微辰⟧合计控制6.08%，为控股股东、实际控制人。其他持股5%以上股东：⟦Company#7|海宁产投⟧（国有股东，SS）18.27%；⟦Fund#16|大基金二期⟧9.54%；⟦Fund#12|浙江省产业基金⟧7.13%；⟦Company#17|比亚迪⟧（002594）5.02%。
　　四、业务与技术
　　⟦Company#1~|公司⟧主要从事⟦Product#21|SiC MOSFET⟧、⟦Product#22|IGBT模块⟧的设计、制造和封测，核心产品⟦Product#23|RS12系列车规级碳化硅模块⟧应用于⟦Company#24|广汽埃安⟧、⟦Company#25|零跑⟧、⟦Company#26|蔚来⟧等品牌。报告期内（2022—2024年），营业收入分别为5.14亿元、8.77亿元和13.62亿元，复合增长率62.8%；归母净利润分别为-0.97亿元、0.31亿元和1.68亿元。与⟦Institution#27|浙江大学⟧、⟦Institution#28|中国电子科技集团第五十五研究所⟧联合承担⟦Initiative#29|国家科技重大专项⟧2项，拥有发明专利143件。
　　五、募集资金用途
　　本次拟公开发行9000万股，募集资金18.5亿元，投向：1.⟦Project#30|海宁8英寸碳化硅产线⟧（11.2亿元）；2.⟦Project#31|南京研发中心⟧（3.3亿元）；3.补充流动资金（4亿元）。
　　六、特别提示
　　发行人客户较为集中，前五大客户收入占比71%；⟦Place#32|美国⟧对SiC衬底设备的出口管制已影响部分交付。保荐机构（主承销商）：⟦Company#33|中国国际金融股份有限公司⟧；发行人律师：⟦Institution#34|浙江天册律师事务所⟧；审计机构：⟦Institution#35|天健会计师事务所⟧。
　　　　　　　　　　　　　　　　　　　　二〇二五年五月
====
#2 holdsPosition #1 ; title=法定代表人
#1 metric 注册资本 = 36000 万元
#4 locatedIn #3
#5 locatedIn #4
#6 locatedIn #5
#1 locatedIn #6
#7 established #8 ; time=2009年3月
#2 established #8 ; time=2009年3月
#7 cooperatesWith #2
#7 holdsStakeIn #8 ; percent=50%
#2 holdsStakeIn #8 ; percent=50%
#1 formedFrom #8
#10 holdsStakeIn #1 ; percent=15% ; status=ended
#10 metric 增资 = 1200 万美元 ; time=2014年8月
#10 subsidiaryOf #9
#9 locatedIn #11
#1 acquired #13 ; percent=80% ; time=2018年12月
#1 metric 收购对价 = 1.36 亿元 ; time=2018年12月
#13 locatedIn #14
#14 locatedIn #15
#16 metric 增资 = 4.8 亿元 ; time=2021年6月
#17 metric 增资 = 2 亿元 ; time=2021年6月
#18 metric 增资 = 1.2 亿元 ; time=2021年6月
#1 metric 投后估值 = 67 亿元 ; time=2021年6月
#2 holdsStakeIn #1 ; percent=31.42%
#19 holdsStakeIn #1 ; percent=6.08%
#20 holdsStakeIn #1 ; percent=6.08%
#2 holdsStakeIn #19
#2 holdsStakeIn #20
#7 holdsStakeIn #1 ; percent=18.27%
#16 holdsStakeIn #1 ; percent=9.54%
#12 holdsStakeIn #1 ; percent=7.13%
#17 holdsStakeIn #1 ; percent=5.02%
#18 holdsStakeIn #1
#1 produces #21
#1 produces #22
#1 produces #23
#1 metric 营业收入 = 5.14 亿元 ; time=2022年
#1 metric 营业收入 = 8.77 亿元 ; time=2023年
#1 metric 营业收入 = 13.62 亿元 ; time=2024年
#1 metric 营业收入复合增长率 = 62.8 %
#1 metric 归母净利润 = -0.97 亿元 ; time=2022年
#1 metric 归母净利润 = 0.31 亿元 ; time=2023年
#1 metric 归母净利润 = 1.68 亿元 ; time=2024年
#1 cooperatesWith #24
#1 cooperatesWith #25
#1 cooperatesWith #26
#1 cooperatesWith #27
#1 cooperatesWith #28
#1 participatedIn #29
#27 participatedIn #29
#28 participatedIn #29
#1 metric 国家科技重大专项 = 2 项
#1 metric 发明专利 = 143 件
#1 metric 拟公开发行股份 = 9000 万股 ; status=planned
#1 metric 募集资金 = 18.5 亿元 ; status=planned
#1 hasProject #30 ; status=planned
#1 hasProject #31 ; status=planned
#30 metric 投资 = 11.2 亿元
#31 metric 投资 = 3.3 亿元
#1 metric 补充流动资金 = 4 亿元 ; status=planned
#1 metric 前五大客户收入占比 = 71 %
