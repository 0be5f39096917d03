⟦GovernmentBody#42|国务院⟧召开⟦Meeting#2|国务院常务会议⟧ 部署中央企业提质增效

　　⟦Institution#3|中国政府网⟧4月13日讯　⟦GovernmentBody#42|国务院⟧今天召开⟦Meeting#2|国务院常务会议⟧，听取⟦GovernmentBody#4|国务院国资委⟧关于中央企业改革脱困工作的汇报，审议通过《⟦Policy#5|关于推动中央企业瘦身健体提质增效的指导意见⟧》。

　　汇报显示，今年一季度，中央企业营业收入4.9万亿元，同比下降4.6%；利润总额2508亿元，同比下降13.8%，降幅较去年全年收窄。去年，⟦Group#6|中国石油⟧和⟦Group#7|中国石化⟧减利占中央企业降幅的六成；钢铁、煤炭行业亏损企业超七成，个别地方企业债务违约反映的问题不容忽视。汇报建议，先从三条线突围：压缩管理层级、处置僵尸企业、压降两金。

　　⟦Meeting#2~|会议⟧确定，今明两年要：（1）清理退出345户“僵尸企业”和特困企业，重点是⟦Group#9|中国中铁⟧、⟦Group#10|国机集团⟧、⟦Group#11|东方电气⟧等所属的亏损企业，2017年底前减亏50%以上；（2）⟦Group#12|中国远洋海运集团⟧、⟦Group#13|招商局集团⟧、⟦Group#14|中国五矿⟧等2015年以来完成重组的企业，三年内减少法人层级至5级以内、法人户数减少20%；（3）降低成本1000亿元，“三项费用”占营业收入比重下降0.5个百分点；（4）双创平台由93个发展到200个，⟦Group#16|航天科工⟧“⟦Product#17|航天云网⟧”注册企业达到30万户；（5）试点员工持股10户，优先在⟦Institution#18|中国电器科学研究院⟧、⟦Company#19|欧冶云商⟧等展开。

　　会后记者从⟦GovernmentBody#4|国资委⟧了解到，具体的“施工队长”已经排好：⟦OrganizationUnit#43|改革局⟧牵头重组，⟦OrganizationUnit#20|财务监督与考核评价局⟧牵头降本，⟦OrganizationUnit#21|企业分配局⟧牵头用工，⟦GovernmentBody#22|人社部⟧、⟦GovernmentBody#23|工信部⟧配合；每月向⟦GovernmentBody#24|国务院办公厅⟧报送一次进度。⟦GovernmentBody#4|国资委⟧副秘书长⟦Person#25|璩伯勤⟧表示，“瘦身健体不是减肥减到头晕，主业上该长的肉还要长”。

　　在⟦Institution#26|中国企业改革与发展研究会⟧副会长⟦Person#27|印金宝⟧看来，数字的分量不在345，而在于“谁先动刀”。他测算，钢煤去产能涉及中央企业职工18万人，安置人均成本13.6万元，⟦GovernmentBody#28|财政部⟧设立1000亿元⟦Fund#29|工业企业结构调整专项奖补资金⟧，中央企业可得约三成；剩余部分靠转岗、内退和自谋职业。⟦Company#30|五矿地产⟧⟦OrganizationUnit#31|运营部⟧经理⟦Person#32|卜庆余⟧说，“重组半年，光一套ERP就吵了三次，今天听会，心里有了顺序”。

　　⟦Meeting#2~|会议⟧还研究了其他事项。
====
#42 launched #2
#4 metric 中央企业营业收入 = 4.9 万亿元 ; time=今年一季度
#4 metric 中央企业营业收入同比下降 = 4.6 % ; time=今年一季度
#4 metric 中央企业利润总额 = 2508 亿元 ; time=今年一季度
#4 metric 中央企业利润总额同比下降 = 13.8 % ; time=今年一季度
#42 issued #5
#4 metric 清理退出“僵尸企业”和特困企业 = 345 户 ; status=planned
#4 metric 减亏 = 50 % ; time=2017年底前 ; approx=atLeast ; status=planned
#4 metric 法人户数减少 = 20 % ; time=三年内 ; status=planned
#4 metric 法人层级 = 5 级 ; time=三年内 ; approx=atMost ; status=planned
#4 metric 降低成本 = 1000 亿元 ; status=planned
#4 metric 三项费用占营业收入比重下降 = 0.5 个百分点 ; status=planned
#4 metric 双创平台 = 200 个 ; status=planned
#16 produces #17
#17 metric 注册企业 = 30 万户 ; status=planned
#4 metric 员工持股试点 = 10 户 ; status=planned
#20 partOf #4
#21 partOf #4
#43 partOf #4
#25 holdsPosition #4 ; title=副秘书长
#25 said “瘦身健体不是减肥减到头晕，主业上该长的肉还要长”
#27 holdsPosition #26 ; title=副会长
#4 metric 去产能涉及职工 = 18 万人
#4 metric 安置人均成本 = 13.6 万元
#28 established #29
#29 metric 规模 = 1000 亿元
#31 partOf #30
#32 holdsPosition #31 ; title=经理
#32 said “重组半年，光一套ERP就吵了三次，今天听会，心里有了顺序”
