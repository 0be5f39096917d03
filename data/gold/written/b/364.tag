⟦County#1|普定县⟧脱贫“半年答卷”：⟦GovernmentBody#2|县委⟧书记⟦Person#3|岑开朗⟧向⟦GovernmentBody#4|县人大常委会⟧报告（节选）

　　⟦GovernmentBody#4|县人大常委会⟧主任、各位副主任、各位委员：
　　根据⟦Meeting#5|县第十七届人大常委会第十次会议⟧安排，我代表⟦OrganizationUnit#19|县扶贫开发领导小组⟧报告上半年工作。
　　——底数清了。全县建档立卡贫困人口16832户67410人，涉及贫困村122个，深度贫困乡镇1个，贫困发生率14.23%。6月底通过⟦OrganizationUnit#6|县大数据扶贫平台⟧复核，错评率由3.1%降到0.28%。
　　——路子有了。围绕⟦Industry#7|韭黄⟧、⟦Industry#8|草莓⟧、⟦Industry#9|石漠化治理⟧三张名片，⟦Group#10|普定县夜郎投资集团⟧与⟦City#11|青岛市⟧⟦County#12|城阳区⟧协作，组建⟦Company#13|普定鲁黔韭黄产业公司⟧，注册资本5000万元，⟦County#12|城阳⟧国资占45%。在⟦Township#14|白岩镇⟧、⟦Township#15|化处镇⟧建设韭黄基地1.86万亩，带动4200户，亩均产值1.9万元，“一亩韭黄顶十亩苞谷”。⟦Township#16|马官镇⟧⟦Village#17|下坝村⟧的⟦Company#18|普定县兴农专业合作社⟧光去年就给贫困户分红88万元。
　　⟦Company#20|青岛啤酒公司⟧定点采购大麦订单200吨。
　　——帮手来了。⟦Group#21|中国航空工业集团⟧定点帮扶⟦County#1~|我县⟧第五个年头，先后派挂职副县长⟦Person#22|任逸飞⟧、⟦Person#23|郎松⟧两任，今年投入直接帮扶资金2180万元，是上年的1.4倍；引进⟦Group#24|中航宝胜集团⟧旗下线缆加工厂，安排就业137人。⟦Group#25|贵州盘江国有资本集团⟧出资60万元在⟦Village#26|水井村⟧装路灯280盏。⟦Institution#27|山东科技大学⟧支教队11人暑期支教21天。⟦Institution#28|贵州电视台⟧的节目《⟦Product#33|春风行动⟧》三上⟦County#1|普定⟧，直播卖货146万元。
　　——欠账还多。一是安全住房改造还有1167户没有动工，其中⟦Township#29|补郎苗族乡⟧占了312户；二是水，⟦Facility#30|夜郎湖⟧脚下⟦Village#31|水母村⟧守着湖水没水喝，管网一期概算1690万元，资金缺口690万元；三是易地搬迁，⟦Facility#32|鑫旺小区安置点⟧3640人稳定就业率仅61%，不少人白天在县城，晚上翻两座山回老屋睡觉。
　　面对这些，光讲情怀没有用，要讲账本、讲工期、讲责任人。我在这里立个状：9月30日，⟦Township#29|补郎⟧312户不竣工，⟦GovernmentBody#34|乡党委⟧书记先免，⟦GovernmentBody#2|县委⟧书记我检讨。
　　请予审议。
====
#3 holdsPosition #2 ; title=书记
#3 participatedIn #5
#1 metric 建档立卡贫困人口 = 67410 人
#1 metric 建档立卡贫困户 = 16832 户
#1 metric 贫困村 = 122 个
#1 metric 深度贫困乡镇 = 1 个
#1 metric 贫困发生率 = 14.23 %
#1 metric 错评率 = 0.28 %
#1 developsIndustry #7
#1 developsIndustry #8
#1 developsIndustry #9
#12 locatedIn #11
#10 cooperatesWith #12
#10 established #13
#12 established #13
#13 metric 注册资本 = 5000 万元
#12 holdsStakeIn #13 ; percent=45%
#13 metric 韭黄基地 = 1.86 万亩
#13 metric 带动农户 = 4200 户
#13 metric 亩均产值 = 1.9 万元
#14 locatedIn #1
#15 locatedIn #1
#16 locatedIn #1
#29 locatedIn #1
#17 locatedIn #16
#18 locatedIn #17
#18 metric 分红 = 88 万元 ; time=去年
#20 metric 定点采购订单 = 200 吨
#21 pairedWith #1
#22 holdsPosition #1 ; title=副县长
#23 holdsPosition #1 ; title=副县长
#21 fundedAid #1 ; amount=2180万元
#24 metric 安排就业 = 137 人
#25 fundedAid #26 ; amount=60万元 ; purpose=装路灯280盏
#27 metric 支教天数 = 21 天
#1 metric 直播卖货 = 146 万元
#1 metric 安全住房改造未动工 = 1167 户
#29 metric 安全住房改造未动工 = 312 户
#31 metric 管网一期概算 = 1690 万元
#31 metric 资金缺口 = 690 万元
#32 metric 安置人口 = 3640 人
#32 metric 稳定就业率 = 61 %
