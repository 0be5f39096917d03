捐资捐物逾五千万 ⟦Company#1|安踏体育⟧驰援⟦Province#2|河南⟧⟦City#3|新乡⟧

　　泉州网7月23日讯（记者 ⟦Person#4|留清源⟧）昨日晚间，⟦Company#1|安踏体育用品有限公司⟧（02020.HK）发布公告称，连同⟦Fund#5|和敏基金会⟧向⟦Province#2|河南⟧捐赠5000万元现金及物资，用于灾区防汛救灾，其中现金3000万元通过⟦Institution#6|中华慈善总会⟧拨付，价值2000万元的保暖装备直接运往⟦City#3|新乡⟧、⟦City#7|鹤壁⟧。
　　22日下午，⟦Company#1|安踏⟧⟦OrganizationUnit#8|河南分公司⟧150名员工成立救援志愿队。⟦OrganizationUnit#8~|分公司⟧总经理⟦Person#9|洪奕辉⟧说，第一批4200件冲锋衣、3600双运动鞋已从⟦Facility#10|郑州物流园⟧装车，因⟦Facility#11|107国道⟧积水，绕行⟦City#12|焦作⟧，比原定晚到5个小时。“鞋是按照尺码配的，老人孩子各占一半。”
　　晋江系品牌当天集体出手。⟦Company#13|特步国际⟧捐物2000万元，⟦Company#14|361度⟧捐1000万元，⟦Company#15|鸿星尔克⟧捐5000万元物资——这家上半年仍在亏损的企业，直播间一夜涌进近千万人，主播⟦Person#16|郭启明⟧不得不在镜头前劝网友“理性消费”。⟦Company#17|劲霸男装⟧、⟦Company#18|恒安集团⟧、⟦Company#19|盼盼食品⟧分别捐500万元、1500万元、1000万元。⟦Institution#20|晋江市慈善总会⟧统计，截至23日18时，全市138家企业捐赠款物合计2.37亿元。
　　捐得出，也要送得到。⟦GovernmentBody#22|晋江市退役军人事务局⟧抽调38名退役军人组成“⟦OrganizationUnit#23|晋江红⟧”救援突击队，携带冲锋舟12艘、发电机9台，行程1380公里，于22日凌晨5时抵达⟦County#24|卫辉市⟧⟦Township#25|孙杏村镇⟧，当天转移群众617人。队员⟦Person#26|粘志勇⟧的手被玻璃划伤缝了六针，仍未下船。
　　捐赠背后是一张供应链。⟦Company#1|安踏体育⟧今年中期业绩预告显示，收入同比增长55%，净利润超过38亿元；⟦Company#1~|公司⟧旗下⟦Company#60|始祖鸟⟧、⟦Company#61|斐乐中国⟧、⟦Company#62|迪桑特⟧等品牌也参与捐物。⟦Fund#5|和敏基金会⟧由⟦Person#63|粘永年⟧家族2020年宣布捐资100亿元成立，今年已确定捐建⟦Institution#64|上海六院福建医院⟧，其首批捐赠20亿元到账，共建方为⟦GovernmentBody#65|福建省卫生健康委员会⟧与⟦Institution#66|上海市第六人民医院⟧。⟦Group#67|福建省国有资产管理有限公司⟧、⟦Company#68|兴业银行⟧也通过⟦Institution#28|福建省慈善总会⟧向⟦Province#2|河南⟧捐款800万元、3000万元。
　　财经评论人⟦Person#27|皮定洲⟧提醒，上市公司捐赠要与股东沟通，以公告为准，不能“只发微博不到账”。对此，⟦Institution#28|福建省慈善总会⟧法务部主任⟦Person#29|危立群⟧表示，今后企业的认捐与实捐将在“⟦Product#30|闽善通⟧”平台公示，每七日更新一次。
====
#3 locatedIn #2
#1 fundedAid #2 ; amount=5000万元
#5 fundedAid #2 ; amount=5000万元
#1 metric 捐赠 = 5000 万元
#1 metric 捐赠现金 = 3000 万元
#6 cooperatesWith #1
#1 metric 保暖装备价值 = 2000 万元
#8 partOf #1
#8 metric 救援志愿队员工 = 150 名
#9 holdsPosition #8 ; title=总经理
#9 said “鞋是按照尺码配的，老人孩子各占一半。”
#8 metric 冲锋衣 = 4200 件
#8 metric 运动鞋 = 3600 双
#13 fundedAid #2 ; amount=2000万元
#14 fundedAid #2 ; amount=1000万元
#15 fundedAid #2 ; amount=5000万元
#17 fundedAid #2 ; amount=500万元
#18 fundedAid #2 ; amount=1500万元
#19 fundedAid #2 ; amount=1000万元
#16 holdsPosition #15 ; title=主播
#16 said “理性消费”
#20 metric 捐赠款物 = 2.37 亿元 ; time=截至23日18时
#20 metric 捐赠企业 = 138 家 ; time=截至23日18时
#22 established #23
#23 metric 退役军人 = 38 名
#23 metric 冲锋舟 = 12 艘
#23 metric 发电机 = 9 台
#23 metric 行程 = 1380 公里
#25 locatedIn #24
#23 metric 转移群众 = 617 人 ; time=当天
#26 holdsPosition #23 ; title=队员
#27 said “只发微博不到账”
#29 holdsPosition #28 ; title=法务部主任
#1 metric 收入同比增长 = 55 % ; time=今年中期
#1 metric 净利润 = 38 亿元 ; time=今年中期 ; approx=atLeast
#60 subsidiaryOf #1
#61 subsidiaryOf #1
#62 subsidiaryOf #1
#5 established #64
#5 metric 捐资 = 100 亿元
#63 established #5
#5 fundedAid #64 ; amount=20亿元
#65 cooperatesWith #66
#67 fundedAid #2 ; amount=800万元
#68 fundedAid #2 ; amount=3000万元
