首架⟦Product#1|ARJ21-700飞机⟧交付⟦Company#2|成都航空⟧

　　⟦Institution#36|中国民航网⟧消息　2015年11月29日15时56分，编号B-3321的⟦Product#1|ARJ21-700飞机⟧平稳降落在⟦Facility#3|成都双流国际机场⟧，⟦Company#2|成都航空有限公司⟧成为我国首款喷气式支线客机的首家用户。
　　⟦Product#1|ARJ21-700⟧由⟦Group#4|中国商用飞机有限责任公司⟧（⟦Group#4|中国商飞⟧）研制，78至90座，航程2225至3700公里。⟦Product#1~|该机⟧2002年立项，2008年11月28日首飞，历时6年取证试飞，2014年12月30日获⟦GovernmentBody#5|中国民用航空局⟧颁发的⟦Honor#6|型号合格证⟧。截至目前，⟦Product#1|ARJ21⟧已获得19家客户302架订单，其中⟦Company#7|GE租赁公司⟧5架。
　　⟦Company#2|成都航空⟧的前身是⟦Company#8|鹰联航空⟧，2009年由⟦Group#4|中国商飞⟧、⟦Group#9|四川航空集团公司⟧、⟦Group#10|成都交通投资集团有限公司⟧共同重组，三方持股比例为48.21%、40.96%和10.83%，现有空客A320系列飞机22架，以⟦City#11|成都⟧为主运营基地，通航⟦City#12|哈尔滨⟧、⟦City#13|西双版纳⟧、⟦County#14|稻城⟧等46个城市。⟦Company#2~|公司⟧总裁⟦Person#15|隋明远⟧介绍，接机后还要完成不少于200小时的验证飞行，首条航线定为⟦City#11|成都⟧—⟦Province#16|上海⟧，“预计明年上半年载客，不赶进度”。
　　为保障首架机交付，⟦Group#4|中国商飞⟧所属⟦Company#17|上海飞机制造有限公司⟧、⟦Institution#18|上海飞机设计研究院⟧抽调92人组成⟦OrganizationUnit#19|成都外场服务队⟧，队长由⟦OrganizationUnit#35|总装车间⟧副主任⟦Person#20|濮阳伟⟧担任；⟦Group#21|中国航空工业集团公司⟧下属⟦Company#22|西飞⟧、⟦Company#23|沈飞⟧、⟦Company#24|成飞民机⟧分别承担机翼机身、尾段、机头的制造，⟦Company#25|中航电子⟧提供驾驶舱控制板组件。发动机则采用⟦Place#33|美国⟧⟦Company#26|通用电气⟧CF34-10A，航电由⟦Company#27|罗克韦尔柯林斯⟧提供，国产化率约五成。
　　“支线飞机的竞争力不在造出来，而在飞起来、修得好。”⟦Institution#28|中国民航大学⟧⟦OrganizationUnit#29|航空工程学院⟧副教授⟦Person#30|晏清⟧说，⟦Product#31|庞巴迪CRJ⟧、⟦Product#32|巴西航空工业E190⟧占据全球七成以上份额，⟦Product#1|ARJ21⟧要先过签派可靠率这一关。她建议由⟦GovernmentBody#5|民航局⟧出台支线航线补贴细则。
　　“盯着屏幕等它落地，比等孩子高考还紧张。”⟦Company#2|成都航空⟧⟦OrganizationUnit#54|飞行部⟧⟦Product#1|ARJ21⟧机队经理⟦Person#37|邬天启⟧说。为了接这一架飞机，他和11名机长在⟦Company#38|上海飞机客户服务公司⟧模拟机上训练了1460小时，其中3人原本飞的是⟦Product#39|空客A319⟧。机务工程师⟦Person#40|洛桑扎西⟧来自⟦Province#41|四川⟧⟦City#42|甘孜州⟧，毕业于⟦Institution#28|中国民航大学⟧，他的工具箱里放着一本手写的英汉对照故障卡，整整412条。
　　支线市场在哪里？⟦Facility#3|成都双流机场⟧日均航班850架次，时刻趋紧。⟦GovernmentBody#43|民航西南地区管理局⟧测算，⟦Province#41|四川⟧、⟦Province#44|云南⟧、⟦Province#45|贵州⟧三省年旅客不足20万人次的小机场有17个，单程客座率常在五成以下。⟦GovernmentBody#46|四川省财政厅⟧已安排支线补贴8000万元，⟦City#47|达州⟧、⟦City#48|泸州⟧、⟦City#49|攀枝花⟧三市分别与⟦Company#2|成都航空⟧签订包座协议。
　　⟦Company#50|国银金融租赁公司⟧、⟦Company#51|工银租赁⟧同日与⟦Group#4|中国商飞⟧签署30架飞机的融资意向，⟦GovernmentBody#52|刚果（布）交通部⟧代表团也到场观礼；⟦Company#53|老挝皇家航空⟧则因资金未到位，推迟接机。
====
#4 produces #1
#1 metric 座位 = 90 座 ; approx=atMost
#1 metric 航程 = 3700 公里
#1 receivedHonor #6 ; time=2014年12月30日
#1 metric 客户 = 19 家 ; time=截至目前
#1 metric 订单 = 302 架 ; time=截至目前
#7 metric 订单 = 5 架 ; time=截至目前
#2 formedFrom #8 ; time=2009年
#4 holdsStakeIn #2 ; percent=48.21%
#9 holdsStakeIn #2 ; percent=40.96%
#10 holdsStakeIn #2 ; percent=10.83%
#2 metric 空客A320系列飞机 = 22 架
#2 locatedIn #11
#2 metric 通航城市 = 46 个
#15 holdsPosition #2 ; title=总裁
#15 said “预计明年上半年载客，不赶进度”
#17 subsidiaryOf #4
#18 subsidiaryOf #4
#4 established #19
#19 metric 抽调人数 = 92 人
#20 holdsPosition #19 ; title=队长
#20 holdsPosition #35 ; title=副主任
#35 partOf #17
#22 subsidiaryOf #21
#23 subsidiaryOf #21
#24 subsidiaryOf #21
#22 cooperatesWith #4
#23 cooperatesWith #4
#24 cooperatesWith #4
#25 cooperatesWith #4
#29 partOf #28
#30 holdsPosition #29 ; title=副教授
#30 said “支线飞机的竞争力不在造出来，而在飞起来、修得好。”
#3 locatedIn #11
#26 locatedIn #33
#54 partOf #2
#37 holdsPosition #54 ; title=ARJ21机队经理
#37 said “盯着屏幕等它落地，比等孩子高考还紧张。”
#54 metric 模拟机训练 = 1460 小时
#40 holdsPosition #2 ; title=机务工程师
#42 locatedIn #41
#40 metric 故障卡 = 412 条
#3 metric 日均航班 = 850 架次
#43 metric 小机场 = 17 个
#46 metric 支线补贴 = 8000 万元
#47 cooperatesWith #2
#48 cooperatesWith #2
#49 cooperatesWith #2
#50 cooperatesWith #4
#51 cooperatesWith #4
#4 metric 融资意向飞机 = 30 架 ; status=planned
#52 visited #3
