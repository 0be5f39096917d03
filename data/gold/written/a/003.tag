⟦GovernmentBody#1|国务院国资委⟧：前三季度中央企业经济运行稳中有进

　　⟦Institution#2|新华社⟧⟦Province#3|北京⟧10月22日电（记者 ⟦Person#4|申晓宁⟧、⟦Person#5|任佳⟧）⟦GovernmentBody#6|国务院新闻办公室⟧22日举行新闻发布会，⟦GovernmentBody#1|国务院国资委⟧秘书长、新闻发言人⟦Person#7|彭国强⟧介绍了前三季度中央企业经济运行有关情况。
　　⟦Person#7|彭国强⟧介绍，前三季度，中央企业累计实现营业收入29.3万亿元，与上年同期基本持平；实现利润总额2万亿元，同比增长1.4%；研发经费投入7350亿元，同比增长4.1%；完成固定资产投资3.2万亿元，同比增长3.8%。9月末，中央企业资产总额突破90万亿元，平均资产负债率64.9%。
　　在战略性新兴产业方面，中央企业加快培育新质生产力。⟦GovernmentBody#1|国务院国资委⟧⟦OrganizationUnit#8|规划发展局⟧局长⟦Person#9|胡卫东⟧说，⟦Initiative#10|中央企业产业焕新行动⟧和⟦Initiative#11|未来产业启航行动⟧实施以来，已遴选两批启航企业，围绕⟦Industry#12|量子信息⟧、⟦Industry#13|人形机器人⟧、⟦Industry#14|生物制造⟧等方向布局180多个项目。前三季度，⟦GovernmentBody#1|国资委⟧监管的中央企业完成战略性新兴产业投资1.4万亿元，增长17.6%。
　　“⟦Group#15|中国电信⟧建成国内首个单集群万卡国产化算力池，⟦Group#16|中国商飞⟧C919累计交付已达两位数，⟦Group#17|中国海油⟧‘深海一号’二期投产。”⟦Person#9|胡卫东⟧列举了一批成果。
　　在重组整合方面，⟦Group#18|中国资源循环集团⟧挂牌成立，⟦Group#19|中国船舶集团⟧推进旗下两家上市公司换股吸收合并，⟦Group#20|中国五矿集团⟧与⟦Province#21|青海省⟧合作组建⟦Group#22|中国盐湖工业集团⟧。⟦Person#7|彭国强⟧表示，下一步将稳妥推进专业化整合，不搞“拉郎配”，更不会简单地“垒大户”。
　　谈及稳就业，⟦GovernmentBody#1|国务院国资委⟧⟦OrganizationUnit#23|企业改革局⟧副局长⟦Person#24|宋颖⟧介绍，“⟦Initiative#25|国聘行动⟧”累计提供岗位超过80万个，其中面向高校毕业生的岗位占七成。对于记者关心的央企清欠问题，⟦Person#24|宋颖⟧回应，目前无分歧欠款已全部清偿，有分歧欠款正通过协商和司法途径解决。
　　⟦Person#7|彭国强⟧最后强调，四季度⟦GovernmentBody#1|国务院国资委⟧将坚决落实⟦Meeting#26|党的二十届三中全会⟧部署，推动⟦Initiative#27|国有企业改革深化提升行动⟧主体任务年底前完成70%以上，确保实现“一增一稳四提升”目标。
====
#7 holdsPosition #1 ; title=秘书长、新闻发言人
#6 launched #25
#1 metric 营业收入 = 29.3 万亿元 ; time=前三季度
#1 metric 利润总额 = 2 万亿元 ; time=前三季度
#1 metric 利润总额同比增长 = 1.4 % ; time=前三季度
#1 metric 研发经费投入 = 7350 亿元 ; time=前三季度
#1 metric 研发经费投入同比增长 = 4.1 % ; time=前三季度
#1 metric 固定资产投资 = 3.2 万亿元 ; time=前三季度
#1 metric 固定资产投资同比增长 = 3.8 % ; time=前三季度
#1 metric 资产总额 = 90 万亿元 ; time=9月末 ; approx=atLeast
#1 metric 平均资产负债率 = 64.9 % ; time=9月末
#8 partOf #1
#9 holdsPosition #8 ; title=局长
#1 launched #10
#1 launched #11
#1 developsIndustry #12
#1 developsIndustry #13
#1 developsIndustry #14
#1 metric 战略性新兴产业项目 = 180 个 ; approx=about
#1 metric 战略性新兴产业投资 = 1.4 万亿元 ; time=前三季度
#1 metric 战略性新兴产业投资增长 = 17.6 % ; time=前三季度
#20 established #22
#21 established #22
#20 cooperatesWith #21
#23 partOf #1
#24 holdsPosition #23 ; title=副局长
#1 launched #25
#25 metric 提供岗位 = 80 万个 ; approx=atLeast
#1 implements #26
#1 launched #27
#27 metric 主体任务完成 = 70 % ; approx=atLeast ; status=planned
#1 supervises #15
#1 supervises #16
#1 supervises #17
#1 supervises #18
#1 supervises #19
#1 supervises #20
