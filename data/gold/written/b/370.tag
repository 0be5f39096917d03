一周人事｜⟦Group#1|中国有色集团⟧、⟦Group#2|兖矿⟧等多家国企换帅

⟦Institution#3|国资小新观察⟧　2016-11-20　整理：⟦Person#4|阚一舟⟧

【⟦GovernmentBody#5|国资委⟧任免】
11月15日，⟦GovernmentBody#5|国务院国资委⟧宣布：⟦Person#6|薄世铎⟧任⟦Group#1|中国有色矿业集团有限公司⟧党委书记、董事长，免去其⟦Group#7|中国冶金科工集团⟧总经理职务；⟦Person#8|冒建平⟧任⟦Group#9|中国医药集团总公司⟧外部董事；聘任⟦Person#10|吾买尔江·卡德尔⟧为⟦Group#11|中国储备棉管理总公司⟧副总经理。⟦Person#12|谷粱毅⟧不再担任⟦Group#13|中国恒天集团有限公司⟧副总经理、党委常委职务（退休）。
⟦Person#6|薄世铎⟧生于1964年，⟦Province#14|山西⟧⟦County#15|闻喜⟧人，在⟦Place#16|赞比亚⟧⟦Facility#17|谦比希铜矿⟧工作八年，被当地工人叫作“老薄矿长”。

【省属国企】
⟦Province#18|山东⟧：⟦GovernmentBody#19|省委⟧决定，⟦Person#20|逄大同⟧任⟦Group#2|兖矿集团有限公司⟧党委副书记、总经理，⟦Person#21|褟振海⟧任⟦Group#22|山东黄金集团⟧党委常委、纪委书记；⟦GovernmentBody#23|山东省国资委⟧副主任⟦Person#24|来永年⟧兼任⟦Group#25|山东国惠投资有限公司⟧董事长。
⟦Province#26|广西⟧：⟦Person#27|闭思齐⟧由⟦Group#28|广西柳工集团⟧调任⟦Group#29|广西农垦集团⟧总经理，接替到龄的⟦Person#30|覃祖荫⟧。
⟦Province#31|吉林⟧：⟦GovernmentBody#32|吉林省国资委⟧批复，⟦Person#33|金明哲⟧（朝鲜族）任⟦Company#34|吉林森林工业股份有限公司⟧党委书记；⟦Group#35|吉林森工集团⟧的重整方案仍在⟦GovernmentBody#36|长春市中级人民法院⟧审理。
⟦Province#37|云南⟧：⟦Person#38|和丽坤⟧（纳西族，女）任⟦Group#39|云南白药控股⟧监事会主席，为这家企业60年来首位女监事会主席。

【市县国企】
⟦City#40|徐州市⟧⟦County#41|邳州市⟧⟦Township#42|官湖镇⟧党委书记⟦Person#43|权赟⟧跨界出任⟦Company#44|邳州市银杏产业投资公司⟧董事长，⟦County#41~|邳州⟧称“就是要找一个会跟农民打交道的”。⟦City#45|宜宾⟧⟦County#46|高县⟧公开选聘⟦Company#47|高县国有资产经营公司⟧总经理，年薪开到42万元，比县委书记高出近三倍，报名316人，⟦Person#48|但愿⟧（原⟦Company#49|泸州老窖⟧销售经理）最终入选。

【数读】
据⟦Institution#50|国资小新观察研究中心⟧统计，今年前十个月，央企“一把手”调整36人，其中57岁以下占61%，跨企业交流占比由去年的44%升至58%；省属国企董事长调整204人，外部“空降”37人，比去年多11人。

【声音】
“任命书一张纸，担子一百斤。”⟦Person#20|逄大同⟧在⟦Group#2|兖矿⟧干部大会上表态时说，煤价虽然反弹，⟦Group#2~|集团⟧1—9月仍亏损6.7亿元，贷款余额910亿元，下岗分流3.3万人还差1.1万人没有去向，“我没有蜜月期”。
====
#6 holdsPosition #1 ; title=党委书记、董事长
#6 holdsPosition #7 ; title=总经理 ; status=ended
#8 holdsPosition #9 ; title=外部董事
#10 holdsPosition #11 ; title=副总经理
#12 holdsPosition #13 ; title=副总经理、党委常委 ; status=ended
#15 locatedIn #14
#17 locatedIn #16
#20 holdsPosition #2 ; title=党委副书记、总经理
#21 holdsPosition #22 ; title=党委常委、纪委书记
#24 holdsPosition #23 ; title=副主任
#24 holdsPosition #25 ; title=董事长
#27 holdsPosition #28 ; title=总经理 ; status=ended
#27 holdsPosition #29 ; title=总经理
#30 holdsPosition #29 ; title=总经理 ; status=ended
#33 holdsPosition #34 ; title=党委书记
#38 holdsPosition #39 ; title=监事会主席
#42 locatedIn #41
#41 locatedIn #40
#43 holdsPosition #42 ; title=党委书记 ; status=ended
#43 holdsPosition #44 ; title=董事长
#46 locatedIn #45
#48 holdsPosition #47 ; title=总经理
#48 holdsPosition #49 ; title=销售经理 ; status=ended
#47 metric 年薪 = 42 万元
#47 metric 报名 = 316 人
#50 metric 央企“一把手”调整 = 36 人 ; time=今年前十个月
#50 metric 57岁以下占比 = 61 % ; time=今年前十个月
#50 metric 跨企业交流占比 = 58 % ; time=今年前十个月
#50 metric 省属国企董事长调整 = 204 人
#50 metric 外部“空降” = 37 人
#20 said “任命书一张纸，担子一百斤。”
#20 said “我没有蜜月期”
#2 metric 亏损 = 6.7 亿元 ; time=1—9月
#2 metric 贷款余额 = 910 亿元
#2 metric 下岗分流 = 3.3 万人
#2 metric 未安置人员 = 1.1 万人
