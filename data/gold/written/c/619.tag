⟦County#1|赤水⟧ ⟦County#2|习水⟧ ⟦County#3|仁怀⟧ 三地协作谋酒竹双兴

本报讯　10月16日，第八个扶贫日前一天，⟦Province#4|贵州⟧⟦City#5|遵义⟧三个县级单位在⟦Township#6|丙安镇⟧签订协作备忘录，明确在⟦Industry#35|酒⟧、⟦Industry#34|竹⟧、⟦Industry#36|旅⟧三个产业上“谁强谁牵头”。

⟦County#1|赤水市⟧牵头⟦Industry#34|竹⟧。⟦County#1~|该市⟧竹林面积132.8万亩，人均居全国前列，去年竹业产值65亿元。龙头⟦Company#7|赤天化纸业⟧由⟦Group#8|泰盛集团⟧控股81%，年产30万吨竹浆，今年投资11.5亿元上马⟦Project#9|生活用纸四期⟧，明年二季度投产；⟦Company#10|新锦竹木⟧的⟦Product#11|户外重竹地板⟧销往⟦Place#12|法国⟧，1—9月出口额2240万美元，增幅41%。
⟦County#3|仁怀市⟧牵头⟦Industry#35|酒⟧。⟦Company#13|国台⟧、⟦Company#14|钓鱼台⟧、⟦Company#15|怀庄⟧等重点酒企前三季度产酱酒19.6万千升，税收37.2亿元（不含⟦Group#16|茅台⟧）。⟦Project#17|名酒工业园坛厂片区扩建⟧征地4100亩，⟦Initiative#18|酒企整治两年攻坚⟧关停小作坊519家。
⟦County#2|习水县⟧牵头⟦Industry#36|旅⟧。依托⟦Facility#19|土城古镇⟧、⟦Facility#20|鳛部酒谷⟧，推出“⟦Product#21|四渡赤水红色研学⟧”线路，国庆七天接待58.3万人次，综合收入4.1亿元。⟦Company#22|习酒公司⟧出资1800万元冠名线路三年。

三地共设⟦Fund#23|赤习仁产业协作基金⟧，首期3亿元，⟦County#3|仁怀⟧出1.5亿元，⟦County#1|赤水⟧、⟦County#2|习水⟧各7500万元，由⟦Company#24|遵义道桥资管⟧管理。

与会的⟦Institution#25|贵州大学⟧⟦OrganizationUnit#37|旅游学院⟧院长⟦Person#26|冷月樵⟧提醒，酒热竹冷的价格剪刀差要警惕：“去年一吨竹子480块，砍工就要260块。”据他测算，若⟦Facility#27|赤水河谷旅游公路⟧货运限行不调整，竹农每亩还要少收90元。
东边的⟦City#28|铜仁⟧派员观摩。⟦City#28~|该市⟧⟦County#29|石阡⟧正借⟦City#30|苏州⟧⟦County#31|相城区⟧协作资金3260万元，发展⟦Industry#32|苔茶⟧与⟦Industry#33|温泉康养⟧。
在⟦Meeting#60|三地协作首次联席会⟧上，⟦Company#61|赤水城投⟧与⟦Company#62|习水交投⟧签约合并竹木仓储业务，各出资2000万元、3000万元新设⟦Company#63|黔北竹链公司⟧，⟦Company#61~|前者⟧占40%，⟦Company#62~|后者⟧占60%；⟦GovernmentBody#64|遵义市国资委⟧作为主管部门到会见证。三地约定，凡涉酒排污一律执行《⟦Policy#65|赤水河流域酱香型白酒生产环境保护条例⟧》。
====
#2 locatedIn #5
#1 locatedIn #5
#3 locatedIn #5
#5 locatedIn #4
#1 cooperatesWith #2
#1 cooperatesWith #3
#2 cooperatesWith #3
#1 metric 竹林面积 = 132.8 万亩
#1 metric 竹业产值 = 65 亿元 ; time=去年
#8 holdsStakeIn #7 ; percent=81%
#7 subsidiaryOf #8
#7 metric 年产竹浆 = 30 万吨
#7 hasProject #9
#9 metric 投资 = 11.5 亿元 ; time=今年
#10 produces #11
#11 metric 出口额 = 2240 万美元 ; time=1—9月
#11 metric 出口额增幅 = 41 % ; time=1—9月
#3 metric 产酱酒 = 19.6 万千升 ; time=前三季度
#3 metric 酱酒税收 = 37.2 亿元 ; time=前三季度
#3 hasProject #17
#17 metric 征地 = 4100 亩
#3 launched #18
#18 metric 关停小作坊 = 519 家
#2 produces #21
#2 metric 接待 = 58.3 万人次 ; time=国庆七天
#2 metric 旅游综合收入 = 4.1 亿元 ; time=国庆七天
#22 metric 冠名出资 = 1800 万元
#1 established #23
#2 established #23
#3 established #23
#23 metric 首期规模 = 3 亿元
#3 metric 出资 = 1.5 亿元
#1 metric 出资 = 7500 万元
#2 metric 出资 = 7500 万元
#26 holdsPosition #37 ; title=院长
#37 partOf #25
#26 said “去年一吨竹子480块，砍工就要260块。”
#29 locatedIn #28
#31 locatedIn #30
#31 fundedAid #29 ; amount=3260万元
#29 metric 协作资金 = 3260 万元
#1 developsIndustry #34
#3 developsIndustry #35
#2 developsIndustry #36
#29 developsIndustry #32
#29 developsIndustry #33
#1 participatedIn #60
#2 participatedIn #60
#3 participatedIn #60
#61 established #63
#62 established #63
#61 cooperatesWith #62
#61 metric 出资 = 2000 万元
#62 metric 出资 = 3000 万元
#61 holdsStakeIn #63 ; percent=40%
#62 holdsStakeIn #63 ; percent=60%
#64 participatedIn #60
#64 supervises #61
#64 supervises #62
#1 implements #65
#2 implements #65
#3 implements #65
