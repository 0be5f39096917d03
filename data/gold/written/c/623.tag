⟦Product#6|盘锦大米⟧凭什么卖出“身价”

⟦Institution#1|农民日报⟧客户端（⟦Person#2|祖克勤⟧）　又到稻谷飘香时。⟦City#3|盘锦市⟧⟦County#4|大洼区⟧⟦Township#5|新兴镇⟧的万亩稻田画前，游客和收割机抢镜头。⟦Product#6|盘锦大米⟧今年以527.4亿元的区域品牌价值，位居⟦Province#7|辽宁⟧地标产品榜首。

看产量：水稻面积162万亩，其中蟹稻共生面积92万亩，预计总产108万吨。亩产蟹28公斤，⟦Product#8|盘锦河蟹⟧年产量7.6万吨，卖到了⟦Place#9|韩国⟧、⟦Place#10|新加坡⟧。

看企业：龙头老大是⟦Group#11|盘锦柏氏集团⟧，拥有6条日产200吨的加工线，“⟦Product#12|柏氏⟧”“⟦Product#13|稻蟹源⟧”双品牌去年卖了31万吨、14.8亿元。再往下数，⟦Company#14|鼎翔米业⟧、⟦Company#15|丰锦米业⟧、⟦Company#16|禾粳米业⟧都过亿。⟦Group#17|中粮集团⟧2016年也进来了，它与⟦Group#18|盘锦国有农垦集团公司⟧合资的⟦Company#19|中粮米业（盘锦）有限公司⟧，⟦Group#17~|前者⟧持股66%，注册资本1.2亿元，“⟦Product#20|福临门⟧”系列中的蟹田米全部产自这里。

看科技：⟦Institution#21|辽宁省盐碱地利用研究所⟧四十年育成⟦Product#22|盐丰47⟧、⟦Product#23|锦稻109⟧等品种38个。⟦Product#22~|前者⟧累计推广2800万亩，曾获⟦Honor#24|国家科技进步奖二等奖⟧。今年，⟦Company#25|极飞科技⟧在⟦Facility#26|清水农场⟧搞了个⟦Project#27|超级稻田⟧，3000亩地只用6个人管，节水17%，节药三成。

看机制：⟦GovernmentBody#28|市农业农村局⟧推行“六统一”，⟦Institution#29|盘锦大米协会⟧管着防伪标识，一枚一袋，去年发放标识1.26亿枚，取消11家企业用标资格；⟦Company#30|人保财险盘锦分公司⟧承保水稻收入险，亩保额1200元，上年赔付4327万元。⟦Company#31|辽宁农担⟧、⟦Company#32|邮储银行⟧联手推出的⟦Product#33|稻蟹贷⟧余额6.1亿元。

看联农：⟦Township#34|唐家镇⟧⟦Village#35|北窑村⟧把土地入股给⟦Company#14|鼎翔⟧，保底每亩800斤稻谷加二次分红，2023年每股得1427元。村党组织书记⟦Person#36|凤鸣岐⟧说：“以前是我们求人买，现在得先交定金。”

也有隐忧。散户“套牌”屡禁不绝，抽样显示网上标称产自⟦City#3|盘锦⟧的大米有近两成不是。下一步，⟦City#3~|该市⟧将开展⟦Initiative#37|护航地标亮剑行动⟧，出台《⟦Policy#38|盘锦大米保护条例⟧》，争取到2026年全产业链产值达300亿元。

国企重组的消息也牵动米市。8月，⟦GovernmentBody#50|盘锦市国资委⟧把⟦Company#51|辽河三角洲米业⟧无偿划转给⟦Group#18|盘锦农垦⟧，⟦Group#18~|后者⟧又以增资方式入主⟦Company#52|田庄台码头粮库⟧，持股60%；⟦Group#11|柏氏⟧则叫停对⟦Company#53|锦绣香米业⟧的并购。
====
#4 locatedIn #3
#5 locatedIn #4
#6 metric 区域品牌价值 = 527.4 亿元 ; time=今年
#3 locatedIn #7
#3 produces #6
#3 metric 水稻面积 = 162 万亩
#3 metric 蟹稻共生面积 = 92 万亩
#3 metric 水稻总产 = 108 万吨 ; status=planned
#3 metric 亩产蟹 = 28 公斤
#3 produces #8
#8 metric 年产量 = 7.6 万吨
#11 metric 加工线 = 6 条
#11 metric 单线日产 = 200 吨
#11 produces #12
#11 produces #13
#11 metric 销量 = 31 万吨 ; time=去年
#11 metric 销售额 = 14.8 亿元 ; time=去年
#17 established #19
#18 established #19
#17 cooperatesWith #18
#17 holdsStakeIn #19 ; percent=66%
#18 holdsStakeIn #19
#19 subsidiaryOf #17
#19 metric 注册资本 = 1.2 亿元
#19 produces #20
#21 produces #22
#21 produces #23
#21 metric 育成品种 = 38 个 ; time=四十年
#22 metric 累计推广 = 2800 万亩
#22 receivedHonor #24
#25 hasProject #27
#27 locatedIn #26
#27 metric 面积 = 3000 亩
#27 metric 管理人员 = 6 人
#27 metric 节水 = 17 %
#28 partOf #3
#29 metric 发放标识 = 1.26 亿枚 ; time=去年
#29 metric 取消用标资格企业 = 11 家 ; time=去年
#30 metric 亩保额 = 1200 元
#30 metric 赔付 = 4327 万元 ; time=上年
#31 cooperatesWith #32
#31 produces #33
#32 produces #33
#33 metric 余额 = 6.1 亿元
#35 locatedIn #34
#35 holdsStakeIn #14
#35 cooperatesWith #14
#35 metric 每股分红 = 1427 元 ; time=2023年
#35 metric 每亩保底稻谷 = 800 斤
#36 holdsPosition #35 ; title=村党组织书记
#36 said “以前是我们求人买，现在得先交定金。”
#3 launched #37 ; status=planned
#3 issued #38 ; status=planned
#3 metric 全产业链产值 = 300 亿元 ; time=2026年 ; status=planned
#51 subsidiaryOf #18
#50 supervises #18
#18 holdsStakeIn #52 ; percent=60%
#18 acquired #52 ; percent=60%
#50 partOf #3
