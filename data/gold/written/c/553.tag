从⟦County#1|荔波⟧到⟦City#2|河池⟧只要一小时 ⟦Facility#3|贵南高铁⟧今日全线贯通运营

　　本报⟦City#4|南宁⟧8月31日讯　上午9时58分，⟦Product#5|CR400AF-Z⟧型智能动车组从⟦Facility#6|南宁东站⟧驶出。由⟦Group#7|中国铁路南宁局集团有限公司⟧、⟦Group#8|中国铁路成都局集团有限公司⟧共同管理运营的⟦Facility#3|贵阳至南宁高速铁路⟧（⟦Facility#3|贵南高铁⟧）全线开通。
　　⟦Facility#3~|该线⟧正线全长482公里，设计时速350公里，设车站14座，桥隧比高达91.3%，总投资757.6亿元，2017年12月开工。⟦City#9|贵阳⟧到⟦City#4|南宁⟧最快2小时53分可达，比原先走⟦Facility#10|黔桂铁路⟧压缩7个多小时。初期每日开行动车组列车80列，其中图定直通列车32列。
　　开路最难在⟦Project#11|九万大山一号隧道⟧。⟦Project#11~|这座⟧全长17.1公里的隧道由⟦Group#12|中铁二局⟧、⟦Company#13|中铁隧道局一处⟧对打，穿越溶洞73个。⟦Company#13|隧道一处⟧项目总工⟦Person#14|覃念祖⟧形容：“一茬炮进三米，后面抽水机要响半个月。”⟦Project#15|澄江双线特大桥⟧主跨2×160米，由⟦Group#16|中铁上海工程局⟧承建，获评⟦Honor#17|广西建设工程“真武阁杯”奖⟧。“⟦Project#35|四电⟧”工程交给了⟦Company#18|中国铁建电气化局一公司⟧，⟦Company#18~|该单位⟧在⟦Facility#19|都安站⟧首次试用⟦Product#20|轨行式接触网立杆机器人⟧，功效提高3倍。
　　线路由⟦Company#21|贵南高速铁路有限责任公司⟧负责建设，⟦Group#22|国铁集团⟧、⟦Province#23|贵州⟧和⟦Province#24|广西⟧三方按50:20:30比例出资，⟦Province#24|广西⟧方面的出资人代表为⟦Group#25|广西交通投资集团⟧下属的⟦Company#26|广西铁投⟧。
　　沿线不少地方早就盯上了⟦Facility#3~|这条线⟧。⟦County#1|荔波县⟧今年暑期接待游客187万人次，同比增长42.6%，⟦Facility#27|小七孔景区⟧单日最高4.8万人；⟦County#28|都安瑶族自治县⟧在站前规划了占地900亩的⟦Project#29|瑶山牛冷链物流园⟧，计划明年一季度动工；⟦Company#30|河池市文旅投⟧则与⟦Company#31|贵州旅投⟧签约，共同推出“⟦Product#32|喀斯特三日走廊⟧”线路产品。
　　“以前我们去⟦City#4|南宁⟧看病，天不亮就得动身。”⟦County#33|环江⟧乘客⟦Person#34|蒙秋月⟧老人说。
　　开通前夜，⟦PartyOrganization#43|南宁局集团党委⟧组织的开通保障专班移师⟦Facility#19|都安站⟧。⟦OrganizationUnit#36|南宁客运段⟧抽调12个金牌班组值乘首发列车，⟦OrganizationUnit#37|柳州工务段⟧则把百日安全大检查中暴露的214处隐患逐条销号。两家单位同为⟦Group#7|南宁局⟧的站段，⟦OrganizationUnit#36~|前者⟧今年刚摘得⟦Honor#38|火车头奖杯⟧，⟦OrganizationUnit#37~|后者⟧参加了⟦Group#22|国铁集团⟧的⟦Initiative#39|线路设备专项整治⟧。按照与沿线政府签订的协议，⟦County#28|都安⟧、⟦County#33|环江⟧、⟦County#1|荔波⟧三县各配套一个站前综合体，其中⟦Project#40|环江毛南家园枢纽⟧由⟦Company#41|环江城投⟧与⟦Company#42|广西北投置业⟧按六四开出资，总投资3.6亿元。
====
#7 operates #3
#8 operates #3
#3 metric 正线全长 = 482 公里
#3 metric 设计时速 = 350 公里
#3 metric 车站 = 14 座
#3 metric 桥隧比 = 91.3 %
#3 metric 总投资 = 757.6 亿元
#3 metric 每日开行动车组列车 = 80 列 ; time=初期
#3 metric 图定直通列车 = 32 列 ; time=初期
#3 metric 压缩时间 = 7 小时 ; approx=about
#11 metric 全长 = 17.1 公里
#11 metric 穿越溶洞 = 73 个
#12 hasProject #11
#13 hasProject #11
#14 holdsPosition #13 ; title=项目总工
#14 said “一茬炮进三米，后面抽水机要响半个月。”
#15 metric 主跨 = 160 米
#16 hasProject #15
#15 receivedHonor #17
#20 metric 功效提高 = 3 倍
#21 hasProject #3
#22 holdsStakeIn #21 ; percent=50%
#23 holdsStakeIn #21 ; percent=20%
#24 holdsStakeIn #21 ; percent=30%
#26 holdsStakeIn #21
#26 subsidiaryOf #25
#1 metric 接待游客 = 187 万人次 ; time=今年暑期
#1 metric 接待游客同比增长 = 42.6 % ; time=今年暑期
#27 locatedIn #1
#27 metric 单日最高游客 = 4.8 万人
#28 hasProject #29 ; status=planned
#29 metric 占地 = 900 亩
#30 cooperatesWith #31
#30 produces #32
#31 produces #32
#34 said “以前我们去南宁看病，天不亮就得动身。”
#18 hasProject #35
#36 partOf #7
#37 partOf #7
#36 metric 金牌班组 = 12 个
#37 metric 销号隐患 = 214 处
#36 receivedHonor #38 ; time=今年
#37 participatedIn #39
#22 launched #39
#41 hasProject #40
#42 hasProject #40
#41 cooperatesWith #42
#40 metric 总投资 = 3.6 亿元
#43 partOf #7
