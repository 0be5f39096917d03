⟦Group#1|中国交建⟧怒江帮扶又有新动作：⟦Project#2|怒江连心桥⟧合龙

⟦Institution#3|云南日报⟧讯（记者 ⟦Person#4|熊茂林⟧ 通讯员 ⟦Person#5|和金花⟧）7月19日11时38分，随着最后一节钢梁对接，由⟦Group#1|中国交通建设集团⟧捐资1.1亿元、⟦Company#6|中交第二公路工程局⟧承建的⟦Project#2|连心桥⟧主跨合龙。⟦Project#2~|大桥⟧全长222米，主跨175米，连起⟦County#7|泸水市⟧⟦Township#8|六库镇⟧东西两岸易地搬迁安置区，让1.8万名搬迁群众过江时间由40分钟缩到5分钟。
“江这边种地，江那边上学，以前孩子坐溜索，我闭着眼睛等。”傈僳族妇女⟦Person#9|普友娣⟧站在桥头，把一条织带系在护栏上。
⟦Place#10|怒江州⟧4个县市都是国家级贫困县，2014年贫困发生率高达56.2%。2013年起，⟦Group#1|中交集团⟧负责定点帮扶其中的⟦County#11|福贡⟧、⟦County#12|贡山⟧、⟦County#13|兰坪⟧和⟦County#7|泸水⟧，是全国少有的“一家央企包一个州”。七年来⟦Group#1~|集团⟧派驻干部37人，直接投入4.73亿元，带动⟦Project#14|保泸高速公路⟧、⟦Project#15|美丽公路⟧等投资198亿元。2019年底，全州贫困发生率降到10.09%，今年要清零。
旧的写法是“修桥铺路”，新的招数在教育。⟦Institution#16|怒江州民族中等专业学校⟧里的“⟦Initiative#17|中交班⟧”已办六届，累计招生714人，学费全免、每月补助600元；毕业的362人中有301人进了⟦Company#18|中交一公局⟧、⟦Company#19|中交路建⟧、⟦Company#20|中交天航局⟧，月薪四千到七千元不等。⟦Person#21|李四益⟧是⟦Township#22|独龙江乡⟧第一个盾构机司机，现在⟦Province#23|新疆⟧的⟦Project#24|天山胜利隧道⟧上班。
另一招是把产业往外接。⟦Company#25|中交产投⟧与⟦Company#26|云南能投怒江公司⟧合资组建⟦Company#27|怒江草果产业开发公司⟧，⟦Company#25~|前者⟧出资5100万元、占51%，⟦Company#26~|后者⟧占49%。目前草果种植111万亩，鲜果产量3.9万吨，⟦Company#27~|公司⟧与⟦Company#28|李锦记⟧签了三年、每年不低于200吨的供货合同。⟦OrganizationUnit#29|中交电商部⟧销售的⟦Product#30|老窝火腿⟧、⟦Product#31|高黎贡山蜂蜜⟧也突破1500万元。
“桥合龙只是上半场，”挂职副州长⟦Person#32|隋景元⟧说，下半年要启动⟦Initiative#33|背篓电商大赛⟧，并对接⟦Fund#34|中央企业贫困地区产业投资基金⟧，争取1.2亿元投资⟦Project#35|兰坪冷链园⟧。
据了解，⟦Company#25|中交产投⟧前身是2009年成立的⟦Company#60|中交置业管理公司⟧，2019年改现名，主要承担⟦Group#1~|集团⟧扶贫产业的投资和退出；⟦GovernmentBody#61|国务院国资委⟧对⟦Group#1~|集团⟧的扶贫考核连续两年为“好”。
====
#4 holdsPosition #3 ; title=记者
#5 holdsPosition #3 ; title=通讯员
#1 fundedAid #2 ; amount=1.1亿元
#2 metric 捐资 = 1.1 亿元
#6 hasProject #2
#6 subsidiaryOf #1
#2 metric 全长 = 222 米
#2 metric 主跨 = 175 米
#2 metric 受益搬迁群众 = 1.8 万名
#2 metric 过江时间 = 5 分钟
#2 metric 过江时间 = 40 分钟
#8 locatedIn #7
#2 locatedIn #8
#9 said “江这边种地，江那边上学，以前孩子坐溜索，我闭着眼睛等。”
#10 metric 贫困发生率 = 56.2 % ; time=2014年
#10 metric 国家级贫困县 = 4 个
#1 pairedWith #11 ; time=2013年起
#1 pairedWith #12 ; time=2013年起
#1 pairedWith #13 ; time=2013年起
#1 pairedWith #7 ; time=2013年起
#11 locatedIn #10
#12 locatedIn #10
#13 locatedIn #10
#7 locatedIn #10
#1 metric 派驻干部 = 37 人 ; time=七年来
#1 fundedAid #10 ; amount=4.73亿元 ; time=七年来
#1 metric 直接投入 = 4.73 亿元 ; time=七年来
#1 metric 带动投资 = 198 亿元
#10 hasProject #14
#10 hasProject #15
#10 metric 贫困发生率 = 10.09 % ; time=2019年底
#1 launched #17
#16 launched #17
#17 metric 累计招生 = 714 人
#17 metric 每月补助 = 600 元
#17 metric 毕业 = 362 人
#17 metric 进入中交企业就业 = 301 人
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#20 subsidiaryOf #1
#24 locatedIn #23
#25 established #27
#26 established #27
#25 cooperatesWith #26
#25 metric 出资 = 5100 万元
#25 holdsStakeIn #27 ; percent=51%
#26 holdsStakeIn #27 ; percent=49%
#25 subsidiaryOf #1
#10 metric 草果种植 = 111 万亩
#10 metric 鲜果产量 = 3.9 万吨
#27 cooperatesWith #28
#27 metric 供货 = 200 吨 ; time=每年 ; approx=atLeast
#29 partOf #1
#29 metric 销售火腿和蜂蜜 = 1500 万元 ; approx=atLeast
#10 produces #30
#10 produces #31
#32 holdsPosition #10 ; title=挂职副州长
#32 said “桥合龙只是上半场，”
#10 launched #33 ; status=planned ; time=下半年
#34 metric 投资 = 1.2 亿元 ; status=planned
#34 hasProject #35 ; status=planned
#25 formedFrom #60
#25 hasRole “承担集团扶贫产业的投资和退出”
#61 supervises #1
