⟦GovernmentBody#1|国务院国资委⟧、⟦GovernmentBody#2|西藏自治区人民政府⟧在⟦City#3|拉萨⟧座谈 推进央企援藏再升级

　　⟦Institution#4|西藏商报⟧讯 “光给鱼不行，要把渔船留下。”7月23日，⟦GovernmentBody#1|国务院国资委⟧副主任⟦Person#5|邝旭东⟧在⟦Meeting#6|中央企业援藏工作座谈会⟧上这样概括新一轮援藏的着力点。⟦Meeting#6~|会议⟧由⟦GovernmentBody#2|自治区人民政府⟧常务副主席⟦Person#7|扎西江村⟧主持，⟦GovernmentBody#2|自治区政府⟧主席⟦Person#8|洛桑旺堆⟧致辞。⟦Group#9|国家电网⟧、⟦Group#10|中国电信⟧、⟦Group#11|中国移动⟧、⟦Group#12|中国铝业集团⟧、⟦Group#13|中国宝武⟧、⟦Group#14|东方航空集团⟧、⟦Group#15|中国建筑⟧、⟦Group#16|中国黄金集团⟧等18家对口支援企业在会上签署《⟦Policy#17|“十四五”中央企业援藏项目清单⟧》，共217项、总投资46.3亿元。

　　清单显示：
　　——⟦Group#9|国家电网⟧继续实施⟦Project#18|藏中500千伏联网延伸工程⟧，2023年前覆盖⟦City#19|阿里地区⟧⟦County#20|噶尔县⟧、⟦County#21|日土县⟧，惠及38.6万人；
　　——⟦Group#10|中国电信⟧、⟦Group#11|中国移动⟧在⟦City#22|那曲⟧海拔4700米以上乡镇新建5G基站410座；
　　——⟦Group#12|中铝集团⟧依托⟦Company#23|西藏华宇多龙矿业⟧推进绿色矿山，⟦Group#16|中国黄金⟧⟦Company#24|华泰龙公司⟧⟦Facility#25|甲玛铜矿⟧尾矿库闭库复垦72公顷；
　　——⟦Company#26|三峡集团西藏能源公司⟧在⟦County#27|错那县⟧开工⟦Project#28|扎拉水电站⟧，装机101.5万千瓦；
　　——⟦Group#14|东航⟧旗下⟦Company#29|云南公司⟧新开⟦City#3|拉萨⟧—⟦City#30|昌都⟧—⟦City#31|成都⟧航线，年补贴3200万元；
　　——⟦Group#15|中国建筑⟧援建⟦Institution#32|日喀则市人民医院⟧传染病楼，1.26万平方米，捐资1.1亿元。

　　会前，⟦Person#5|邝旭东⟧一行走访了⟦County#33|曲水县⟧⟦Township#34|达嘎镇⟧⟦Village#35|三有村⟧。⟦Village#35|三有村⟧名字取自“有房子、有产业、有健康”，搬迁户⟦Person#36|德吉央宗⟧家里开了小卖部，桌上摆着上个月的流水：9870元。“去年一户分红两千三，今年想三千。”她说话时盯着院里的小牦牛。⟦Village#35~|该村⟧药材基地由⟦Company#37|中粮生物科技⟧和⟦Group#14|东航⟧合建，藏红花面积140亩。

　　关于“留下的渔船”怎么造，⟦Group#38|中国诚通⟧派驻干部、⟦Company#39|西藏国有资本投资运营公司⟧副总经理⟦Person#40|彭措南加⟧提议，设立⟦Fund#41|央企援藏产业投资基金⟧，首期20亿元，由18家分摊七成，⟦GovernmentBody#42|西藏自治区国资委⟧出三成，专投⟦Industry#43|高原清洁能源⟧、⟦Industry#44|藏医药⟧、⟦Industry#45|冷水鱼⟧。⟦Person#5|邝旭东⟧回应：方案可以先走⟦GovernmentBody#1|国资委⟧⟦OrganizationUnit#46|科创局⟧论证。⟦Person#7|扎西江村⟧补充一句：“资金可以晚一点，人才不能晚。今年再要18个总工。”
====
#1 launched #6
#2 launched #6
#5 holdsPosition #1 ; title=副主任
#5 said “光给鱼不行，要把渔船留下。”
#7 holdsPosition #2 ; title=常务副主席
#8 holdsPosition #2 ; title=主席
#5 participatedIn #6
#7 participatedIn #6
#8 participatedIn #6
#9 participatedIn #6
#10 participatedIn #6
#11 participatedIn #6
#12 participatedIn #6
#13 participatedIn #6
#14 participatedIn #6
#15 participatedIn #6
#16 participatedIn #6
#9 issued #17
#10 issued #17
#11 issued #17
#12 issued #17
#13 issued #17
#14 issued #17
#15 issued #17
#16 issued #17
#17 metric 项目 = 217 项
#17 metric 总投资 = 46.3 亿元
#9 hasProject #18
#18 metric 惠及人口 = 38.6 万人 ; status=planned
#20 locatedIn #19
#21 locatedIn #19
#10 metric 新建5G基站 = 410 座
#11 metric 新建5G基站 = 410 座
#24 subsidiaryOf #16
#24 operates #25
#25 metric 复垦 = 72 公顷
#26 hasProject #28
#28 locatedIn #27
#28 metric 装机 = 101.5 万千瓦
#29 subsidiaryOf #14
#29 metric 年补贴 = 3200 万元
#15 fundedAid #32 ; amount=1.1亿元 ; purpose=传染病楼
#32 metric 传染病楼面积 = 1.26 万平方米
#5 visited #35
#35 locatedIn #34
#34 locatedIn #33
#36 metric 流水 = 9870 元
#36 said “去年一户分红两千三，今年想三千。”
#37 cooperatesWith #14
#35 metric 藏红花面积 = 140 亩
#40 holdsPosition #39 ; title=副总经理
#41 metric 首期规模 = 20 亿元 ; status=planned
#41 developsIndustry #43 ; status=planned
#41 developsIndustry #44 ; status=planned
#41 developsIndustry #45 ; status=planned
#46 partOf #1
#7 said “资金可以晚一点，人才不能晚。今年再要18个总工。”
