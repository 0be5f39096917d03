⟦GovernmentBody#1|国家粮食局⟧定点扶贫⟦County#2|阜南县⟧七年小记

　　本报讯　（记者 ⟦Person#3|宗学礼⟧）⟦Province#4|安徽⟧⟦County#2|阜南县⟧地处⟦Place#17|淮河⟧⟦Place#5|蒙洼蓄洪区⟧，是国家扶贫开发工作重点县。自1998年确定为⟦GovernmentBody#1|国家粮食局⟧定点扶贫县以来，⟦GovernmentBody#1|国家粮食局⟧先后派出五批挂职干部11人，直接投入和协调引进资金2360万元，扶持项目43个。
　　“蒙洼的庄台高，台上人多地少，光给钱不行，得给门路。”今年3月到任的挂职副县长⟦Person#6|房世杰⟧说。他带着⟦GovernmentBody#7|县粮食局⟧的人把全县22个粮站跑了一遍，发现优质麦收得少，农民卖不上价。当年夏收，⟦GovernmentBody#1|国家粮食局⟧帮助协调⟦Company#8|中谷粮油集团公司阜阳公司⟧与⟦Township#9|王家坝镇⟧、⟦Township#10|曹集镇⟧签订“⟦Product#26|皖麦33⟧”订单2.4万亩，每公斤加价6分钱，农民多得180余万元。
　　⟦Company#11|阜南县富民柳编厂⟧也是扶贫项目。这个厂2001年还只有17个人，⟦GovernmentBody#1|国家粮食局⟧协调贴息贷款120万元，又请⟦Institution#12|无锡轻工大学⟧的老师来设计花色，如今产品经⟦City#13|宁波⟧口岸出口⟦Place#14|德国⟧、⟦Place#15|荷兰⟧，去年创汇210万美元，带动⟦Township#16|黄岗镇⟧3100多户编柳，户均增收1260元。
　　去年夏天⟦Place#17|淮河⟧发大水，7月3日凌晨⟦Facility#18|王家坝闸⟧开闸蓄洪，15.7万群众被水围困。⟦GovernmentBody#1|国家粮食局⟧机关和在京直属单位干部职工捐款46.3万元，衣被2900件，并紧急调拨面粉300吨。灾后，为⟦Village#19|郎楼村⟧、⟦Village#20|西田坡村⟧新建保庄圩学校两所，其中⟦Institution#21|郎楼希望小学⟧今年9月开学，在校学生412人。
　　⟦County#2|阜南⟧的变化，也与一批企业有关。⟦Company#60|安徽省阜南县面粉厂⟧2002年改制，由⟦Group#61|江苏五得利面粉集团⟧出资1800万元收购80%的股权，更名为⟦Company#62|阜南五得利面粉有限公司⟧，⟦GovernmentBody#7|县粮食局⟧保留20%。⟦Company#62~|新公司⟧日处理小麦由80吨扩大到400吨，去年纳税213万元。原厂长⟦Person#63|储怀玉⟧改任⟦Company#62~|公司⟧副总经理。厂里166名老职工，有⟦GovernmentBody#64|县劳动局⟧出面协商，134人签了新合同，其余领取补偿金后自谋职业。⟦GovernmentBody#1|国家粮食局⟧下属的⟦Institution#65|国家粮食储备局武汉科学研究设计院⟧为厂里免费做了工艺图，光设计费一项就省下26万元。
　　⟦GovernmentBody#1|国家粮食局⟧⟦OrganizationUnit#22|机关党委⟧副书记⟦Person#23|钮秀云⟧介绍，今后扶贫将按照《⟦Policy#24|中国农村扶贫开发纲要（2001—2010年）⟧》的要求，向村一级倾斜，明年拟安排150万元，为⟦County#2|阜南⟧建设⟦Project#25|优质小麦良种繁育基地⟧，面积1万亩。（2004年11月18日）
====
#2 locatedIn #4
#1 pairedWith #2
#5 locatedIn #2
#1 metric 挂职干部 = 11 人
#1 metric 投入和协调引进资金 = 2360 万元
#1 metric 扶持项目 = 43 个
#1 fundedAid #2 ; amount=2360万元
#6 holdsPosition #2 ; title=挂职副县长
#6 said “蒙洼的庄台高，台上人多地少，光给钱不行，得给门路。”
#7 metric 粮站 = 22 个
#8 cooperatesWith #9
#8 cooperatesWith #10
#8 metric 订单 = 2.4 万亩
#9 produces #26
#10 produces #26
#2 metric 农民多得 = 180 万元 ; approx=about
#11 locatedIn #2
#11 metric 职工 = 17 人 ; time=2001年
#1 fundedAid #11 ; amount=120万元 ; purpose=贴息贷款
#11 cooperatesWith #12
#11 metric 创汇 = 210 万美元 ; time=去年
#11 metric 带动编柳农户 = 3100 户 ; approx=about
#11 metric 户均增收 = 1260 元
#2 metric 被水围困群众 = 15.7 万
#1 fundedAid #2 ; amount=46.3万元 ; purpose=抗洪救灾
#1 metric 捐赠衣被 = 2900 件
#1 metric 调拨面粉 = 300 吨
#1 established #21
#1 fundedAid #19
#1 fundedAid #20
#21 locatedIn #19
#21 metric 在校学生 = 412 人
#22 partOf #1
#23 holdsPosition #22 ; title=副书记
#1 implements #24
#1 fundedAid #25 ; amount=150万元 ; status=planned
#25 locatedIn #2
#25 metric 面积 = 1 万亩 ; status=planned
#1 hasProject #25 ; status=planned
#61 acquired #60 ; percent=80%
#62 formedFrom #60
#61 holdsStakeIn #62 ; percent=80%
#7 holdsStakeIn #62 ; percent=20%
#61 metric 出资 = 1800 万元
#62 metric 日处理小麦 = 400 吨
#62 metric 纳税 = 213 万元 ; time=去年
#63 holdsPosition #62 ; title=副总经理
#63 holdsPosition #60 ; title=厂长 ; status=ended
#62 metric 签新合同职工 = 134 人
#65 subsidiaryOf #1
#65 metric 节省设计费 = 26 万元
#65 fundedAid #62
