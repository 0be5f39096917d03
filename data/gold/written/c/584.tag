⟦Project#1|川气东送二线⟧⟦Project#39|川渝鄂段⟧全线焊通

　　本报⟦City#2|广元⟧电（实习生 ⟦Person#3|蓝田玉⟧）9月27日，最后一道“金口”在⟦Place#4|大巴山⟧腹地的⟦Facility#5|石盘岭隧道⟧内完成，⟦Group#6|国家管网集团⟧⟦Project#1|川气东送二线天然气管道工程⟧一期即⟦Project#39|川渝鄂段⟧主体贯通，较计划提前19天。

　　⟦Project#1|川二线⟧西起⟦Province#7|四川⟧⟦City#8|广元⟧，东至⟦Province#9|浙江⟧⟦City#10|温州⟧，途经8省市，一条干线五条支干线，全长4269公里，设计年输量200亿立方米。此次焊通的⟦Project#39|川渝鄂段⟧长1576公里，投资302亿元，管径1219毫米、压力10兆帕，分12个标段，由⟦Company#11|管道局工程公司⟧、⟦Company#12|四川石油天然气建设公司⟧、⟦Company#13|中石化江汉油建⟧、⟦Company#14|川庆油建⟧承建。全段穿越山岭隧道87座，大中型河流穿跨越61处，⟦Project#15|忠县长江穿越⟧由⟦Company#16|中铁十八局隧道公司⟧用泥水盾构掘进，盾构机“⟦Product#17|畅通二号⟧”一次始发2.4公里不换刀。

　　干线钢管9成为⟦Product#18|X80M⟧，共计89万吨，⟦Company#19|渤海装备⟧、⟦Company#20|宝鸡钢管⟧、⟦Company#21|番禺珠江钢管⟧各供应34万吨、31万吨、24万吨。自动焊一次合格率96.8%，与⟦Project#22|西气东输三线中段⟧持平；⟦Company#11|管道局⟧的⟦Product#23|CPP900⟧双焊炬机组日焊85道口。

　　建设单位⟦Company#24|国家管网集团建设项目管理公司⟧⟦OrganizationUnit#25|川二线项目部⟧总经理⟦Person#26|璩长河⟧告诉记者：“石头里打洞，卡在哪一公里都算数。”为防溶洞涌水，⟦OrganizationUnit#25~|项目部⟧开展“⟦Initiative#27|大干一百八十天⟧”劳动竞赛，并依托⟦Platform#28|智慧工地数字孪生平台⟧，回传影像15万小时；⟦Place#4|大巴山⟧区恢复植被530公顷。

　　全线建成后，可与⟦Facility#29|川气东送一线⟧、⟦Facility#30|西气东输⟧联网，把⟦Place#40|川渝⟧每年300亿立方米增产气送到⟦Place#31|长三角⟧，带动⟦Industry#32|天然气化工⟧及⟦Industry#33|天然气发电⟧。⟦GovernmentBody#35|湖北省能源局⟧已会同⟦Group#6~|集团⟧签署《⟦Policy#36|管网设施公平开放合作备忘录⟧》；⟦City#37|恩施州⟧则规划⟦Project#38|白果坝页岩气产业园⟧，首批引入项目7个，协议金额46亿元。
　　管线之外是人。⟦Company#12|四川石油天然气建设⟧的焊工⟦Person#41|符大勇⟧四个月干了1040道口，一次合格率99.4%，被推荐为⟦Honor#42|能源化学地质系统大国工匠⟧；⟦PartyOrganization#43|八标段临时党支部⟧与⟦City#44|达州⟧⟦County#45|宣汉县⟧⟦Township#46|樊哙镇⟧共建，修好便道6.5公里，赠送饮水管8吨。⟦Company#24|建设项目管理公司⟧对12家监理实行⟦Initiative#47|红黄绿三色评价⟧，约谈3家，清退1家；⟦Group#6|国家管网⟧今年投产的另两条干线——⟦Facility#48|中俄东线永清至上海段⟧、⟦Facility#49|虎林至长春天然气管道⟧——累计输气已达46亿立方米和9.3亿立方米。
====
#6 hasProject #1
#1 metric 较计划提前 = 19 天
#8 locatedIn #7
#10 locatedIn #9
#5 locatedIn #4
#1 metric 途经省市 = 8 个
#1 metric 全长 = 4269 公里
#1 metric 设计年输量 = 200 亿立方米
#39 metric 长度 = 1576 公里
#39 metric 投资 = 302 亿元
#39 metric 管径 = 1219 毫米
#39 metric 压力 = 10 兆帕
#39 metric 标段 = 12 个
#11 hasProject #39
#12 hasProject #39
#13 hasProject #39
#14 hasProject #39
#39 metric 山岭隧道 = 87 座
#39 metric 大中型河流穿跨越 = 61 处
#16 hasProject #15
#17 metric 一次始发 = 2.4 公里
#18 metric 用量 = 89 万吨
#19 metric 供应钢管 = 34 万吨
#20 metric 供应钢管 = 31 万吨
#21 metric 供应钢管 = 24 万吨
#19 produces #18
#20 produces #18
#21 produces #18
#39 metric 自动焊一次合格率 = 96.8 %
#11 produces #23
#23 metric 日焊 = 85 道口
#24 hasProject #1
#24 subsidiaryOf #6
#25 partOf #24
#26 holdsPosition #25 ; title=总经理
#26 said “石头里打洞，卡在哪一公里都算数。”
#25 launched #27
#28 metric 回传影像 = 15 万小时
#25 metric 恢复植被 = 530 公顷
#35 cooperatesWith #6
#35 issued #36
#6 issued #36
#37 hasProject #38 ; status=planned
#38 metric 首批引入项目 = 7 个
#38 metric 协议金额 = 46 亿元
#40 metric 每年增产气 = 300 亿立方米
#41 holdsPosition #12 ; title=焊工
#41 receivedHonor #42 ; status=planned
#41 metric 焊口 = 1040 道 ; time=四个月
#41 metric 一次合格率 = 99.4 %
#45 locatedIn #44
#46 locatedIn #45
#43 pairedWith #46
#43 metric 修好便道 = 6.5 公里
#43 fundedAid #46 ; amount=饮水管8吨
#24 launched #47
#24 metric 约谈监理 = 3 家
#24 metric 清退监理 = 1 家
#6 operates #48
#6 operates #49
#48 metric 累计输气 = 46 亿立方米
#49 metric 累计输气 = 9.3 亿立方米
