⟦Group#1|中国资源循环集团⟧⟦Province#3|天津⟧挂牌：家底、股东与第一单

　　《⟦Institution#2|环境产业报⟧》记者　暨星桥

　　又一家央企落户⟦Province#3|天津⟧。10月18日，⟦Group#1|中国资源循环集团有限公司⟧成立大会举行，注册资本100亿元，⟦GovernmentBody#4|国务院国资委⟧代表⟦GovernmentBody#5|国务院⟧履行出资人职责，持股20%；⟦Group#6|中国宝武⟧、⟦Group#7|中国石化⟧、⟦Group#8|华润集团⟧各持股20%，⟦Group#9|中国铝业集团⟧持股10%，⟦Group#10|中国五矿⟧持股10%。六家股东凑出来的，不只是钱。

　　【家底】按筹备方案，⟦Group#6|中国宝武⟧拿出⟦Company#11|欧冶链金再生资源公司⟧，2023年废钢经营量3,276万吨；⟦Group#10|五矿⟧并入⟦Company#12|葛洲坝环嘉⟧清收资产包和⟦Company#13|五矿二次资源⟧的⟦Product#14|钕铁硼废料分选线⟧；⟦Group#7|石化⟧旗下⟦Company#15|中石化资产公司⟧出的是全国2.8万座加油站的废油网点使用权；⟦Group#9|中铝⟧则交出⟦Company#16|中铝再生⟧的22万吨再生铝产能。据测算，首批划转资产账面312亿元，员工5,100人。

　　【架构】总部设⟦OrganizationUnit#17|战略投资部⟧、⟦OrganizationUnit#18|回收网络部⟧、⟦OrganizationUnit#19|标准与数据部⟧等9个部门，二级公司7家：⟦Company#20|中资环绿色供应链⟧、⟦Company#21|中资环钢铁⟧、⟦Company#22|中资环有色⟧、⟦Company#23|中资环动力电池⟧、⟦Company#24|中资环塑料⟧、⟦Company#25|中资环风光装备⟧、⟦Company#26|中资环科技⟧。⟦Company#23|中资环动力电池⟧总经理⟦Person#27|闻一鹤⟧介绍，到2030年退役动力电池将超过380万吨，“正规军现在只收到四分之一”。

　　【第一单】挂牌第12天，⟦Company#25|中资环风光装备⟧与⟦Company#28|龙源电力⟧签下⟦City#29|酒泉⟧⟦Facility#30|瓜州风电场⟧退役机组处置协议，涉及1.5兆瓦机组161台、叶片483片，金额2.14亿元；叶片粉碎后，用于⟦Company#31|甘肃交建⟧的⟦Project#32|G312清嘉高速⟧沥青试验段。⟦Company#26|中资环科技⟧研发的⟦Product#33|玻纤热解再生技术⟧，回收率91%，成本1,680元/吨。

　　【平台】“⟦Platform#34|资环通⟧”全国再生资源交易平台计划年底上线，先接⟦City#35|宁波⟧、⟦City#36|佛山⟧、⟦City#37|临沂⟧三地的⟦Initiative#38|城市回收网络试点⟧，再与⟦Institution#39|中国再生资源回收利用协会⟧对接诚信库。⟦Group#1~|集团⟧总经理⟦Person#40|郤伯勋⟧透露，未来三年投资规模约150亿元，目标是打造⟦Goal#41|全国性、功能性资源回收再利用平台⟧。

　　【对标】⟦Group#1|中国资环⟧把⟦Group#70|德国阿尔巴集团⟧、⟦Company#71|日本同和控股⟧列为学习对象，筹备组去年秋天专程赴⟦Place#72|德国⟧⟦Place#73|吕嫩⟧考察了⟦Facility#74|奥鲁比斯再生铜厂⟧。⟦Group#1~|集团⟧的中期路线叫“⟦Strategy#75|一芯四链⟧”：以⟦Product#76|再生资源身份码⟧为“芯”，打通⟦Industry#77|废钢铁⟧、⟦Industry#78|再生有色金属⟧、⟦Industry#79|退役动力电池⟧、⟦Industry#80|退役风光设备⟧四条链。其落实的是⟦GovernmentBody#81|国务院办公厅⟧2024年2月印发的《⟦Policy#82|关于加快构建废弃物循环利用体系的意见⟧》。
　　【旁观】“国家队”进场，小作坊怎么办？在⟦Province#3|天津⟧⟦County#43|静海⟧⟦Place#44|子牙经开区⟧，经营拆解厂二十二年的⟦Person#45|要广顺⟧把仓库租给了⟦Company#20|绿色供应链⟧：“以前我愁卖给谁，往后只愁够不够秤。”不过也有专家提醒，退税、反向开票等政策才是行业的水龙头，⟦Initiative#46|大规模设备更新和消费品以旧换新⟧去年带来的报废汽车846万辆，流入正规渠道的仅六成。
====
#1 locatedIn #3
#1 metric 注册资本 = 100 亿元
#4 supervises #1
#4 holdsStakeIn #1 ; percent=20%
#6 holdsStakeIn #1 ; percent=20%
#7 holdsStakeIn #1 ; percent=20%
#8 holdsStakeIn #1 ; percent=20%
#9 holdsStakeIn #1 ; percent=10%
#10 holdsStakeIn #1 ; percent=10%
#11 subsidiaryOf #6
#11 metric 废钢经营量 = 3276 万吨 ; time=2023年
#13 produces #14
#15 subsidiaryOf #7
#15 metric 加油站 = 2.8 万座
#16 metric 再生铝产能 = 22 万吨
#16 subsidiaryOf #9
#1 metric 首批划转资产 = 312 亿元
#1 metric 员工 = 5100 人
#17 partOf #1
#18 partOf #1
#19 partOf #1
#1 metric 部门 = 9 个
#1 metric 二级公司 = 7 家
#20 subsidiaryOf #1
#21 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#24 subsidiaryOf #1
#25 subsidiaryOf #1
#26 subsidiaryOf #1
#27 holdsPosition #23 ; title=总经理
#27 said “正规军现在只收到四分之一”
#25 cooperatesWith #28
#30 locatedIn #29
#28 operates #30
#30 metric 退役机组 = 161 台
#30 metric 退役叶片 = 483 片
#25 metric 处置协议金额 = 2.14 亿元
#31 hasProject #32
#26 produces #33
#33 metric 回收率 = 91 %
#33 metric 成本 = 1680 元/吨
#1 established #34 ; status=planned
#34 cooperatesWith #39 ; status=planned
#40 holdsPosition #1 ; title=总经理
#1 metric 投资规模 = 150 亿元 ; time=未来三年 ; approx=about ; status=planned
#1 pursuesGoal #41
#44 locatedIn #43
#43 locatedIn #3
#45 said “以前我愁卖给谁，往后只愁够不够秤。”
#46 metric 报废汽车 = 846 万辆 ; time=去年
#1 benchmarksAgainst #70
#1 benchmarksAgainst #71
#73 locatedIn #72
#1 visited #74
#1 hasStrategy #75
#75 hasComponent #76 ; role=core
#75 hasComponent #77 ; role=industry
#75 hasComponent #78 ; role=industry
#75 hasComponent #79 ; role=industry
#75 hasComponent #80 ; role=industry
#1 developsIndustry #77
#1 developsIndustry #78
#1 developsIndustry #79
#1 developsIndustry #80
#1 implements #82
#81 issued #82
