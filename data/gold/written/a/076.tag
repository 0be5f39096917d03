⟦Company#1|贵州茅台酒股份有限公司⟧2024年年度报告摘要

　　一、公司基本情况
　　⟦Company#1|贵州茅台酒股份有限公司⟧（股票简称：⟦Company#1|贵州茅台⟧；股票代码：600519）主营⟦Product#2|茅台酒⟧及系列酒的生产与销售，控股股东为⟦Group#3|中国贵州茅台酒厂（集团）有限责任公司⟧，持股54.07%，实际控制人为⟦GovernmentBody#4|贵州省国资委⟧。董事会秘书：⟦Person#5|蒋焰红⟧；证券事务代表：⟦Person#6|汪智贤⟧；办公地址：⟦Province#7|贵州省⟧⟦County#8|仁怀市⟧⟦Township#9|茅台镇⟧。
　　二、主要财务数据
　　报告期内，⟦Company#1~|公司⟧实现营业总收入1741.44亿元，同比增长15.66%；归属于上市公司股东的净利润862.28亿元，同比增长15.38%；经营活动现金流量净额924.64亿元，同比增长38.85%。基本每股收益68.64元，加权平均净资产收益率36.02%。
　　三、经营分析
　　（一）分产品。⟦Product#2|茅台酒⟧收入1459.28亿元，同比增长15.28%，毛利率94.06%；其他系列酒收入246.84亿元，同比增长19.65%。⟦Product#10|茅台1935⟧含税销售额突破120亿元。
　　（二）分渠道。“⟦Product#11|i茅台⟧”数字营销平台实现酒类不含税收入200.24亿元，同比下降10.51%；国外收入51.89亿元，同比增长19.27%，产品进入⟦Place#12|法国⟧、⟦Place#13|日本⟧等64个国家和地区。
　　（三）产能。报告期生产⟦Product#2|茅台酒⟧基酒5.63万吨、系列酒基酒4.81万吨；⟦Project#14|茅台酒“十四五”技改建设项目⟧总投资155.16亿元，累计完成投资47.3亿元；⟦Project#15|习水同民坝系列酒项目⟧部分投产。
　　（四）研发与合作。与⟦Institution#16|江南大学⟧、⟦Institution#17|中国科学院微生物研究所⟧合作开展酿造微生物研究，⟦OrganizationUnit#18|茅台科学研究院⟧获批⟦Honor#19|国家认可实验室⟧。
　　四、利润分配
　　拟向全体股东每10股派发现金红利276.24元（含税），合计派发347亿元左右，占归母净利润的75%；首次实施股份回购，上限60亿元，截至3月31日已回购19.48亿元。
　　五、2025年计划
　　实现营业总收入较上年度增长9%左右，完成固定资产投资47.11亿元。该经营计划不构成业绩承诺。
　　　　　　　　⟦Company#1|贵州茅台酒股份有限公司⟧⟦OrganizationUnit#20|董事会⟧　2025年4月2日
====
#1 produces #2
#1 produces #10
#1 produces #11
#3 holdsStakeIn #1 ; percent=54.07%
#1 subsidiaryOf #3
#4 holdsStakeIn #3
#5 holdsPosition #1 ; title=董事会秘书
#6 holdsPosition #1 ; title=证券事务代表
#1 locatedIn #9
#9 locatedIn #8
#8 locatedIn #7
#1 metric 营业总收入 = 1741.44 亿元 ; time=报告期
#1 metric 营业总收入同比增长 = 15.66 % ; time=报告期
#1 metric 归母净利润 = 862.28 亿元 ; time=报告期
#1 metric 归母净利润同比增长 = 15.38 % ; time=报告期
#1 metric 经营活动现金流量净额 = 924.64 亿元 ; time=报告期
#1 metric 经营活动现金流量净额同比增长 = 38.85 % ; time=报告期
#1 metric 基本每股收益 = 68.64 元
#1 metric 加权平均净资产收益率 = 36.02 %
#2 metric 收入 = 1459.28 亿元
#2 metric 收入同比增长 = 15.28 %
#2 metric 毛利率 = 94.06 %
#1 metric 其他系列酒收入 = 246.84 亿元
#1 metric 其他系列酒收入同比增长 = 19.65 %
#10 metric 含税销售额 = 120 亿元 ; approx=atLeast
#11 metric 酒类不含税收入 = 200.24 亿元
#11 metric 酒类不含税收入同比下降 = 10.51 %
#1 metric 国外收入 = 51.89 亿元
#1 metric 国外收入同比增长 = 19.27 %
#1 metric 国家和地区 = 64 个
#2 metric 基酒产量 = 5.63 万吨
#1 metric 系列酒基酒产量 = 4.81 万吨
#1 hasProject #14
#1 hasProject #15
#14 metric 总投资 = 155.16 亿元
#14 metric 累计完成投资 = 47.3 亿元
#1 cooperatesWith #16
#1 cooperatesWith #17
#18 partOf #1
#18 receivedHonor #19
#1 metric 每10股派发现金红利 = 276.24 元 ; status=planned
#1 metric 现金红利 = 347 亿元 ; approx=about ; status=planned
#1 metric 占归母净利润 = 75 %
#1 metric 回购上限 = 60 亿元
#1 metric 已回购 = 19.48 亿元 ; time=截至3月31日
#1 metric 营业总收入增长 = 9 % ; time=2025年 ; approx=about ; status=planned
#1 metric 固定资产投资 = 47.11 亿元 ; time=2025年 ; status=planned
#20 partOf #1
