⟦Place#1|东盟⟧市场⟦Product#2|悦也Plus⟧热销 ⟦Company#3|上汽通用五菱⟧上半年出口翻番

　　⟦Institution#41|南国早报网⟧讯　7月15日，⟦Company#3|上汽通用五菱汽车股份有限公司⟧在⟦City#4|柳州⟧召开⟦Meeting#5|合作伙伴大会⟧，通报上半年产销。1—6月累计销售76.95万辆，同比增长34.8%；出口14.2万辆，增长109%，其中整车8.6万辆、散件5.6万辆。新能源车42.3万辆，占比过半，达到55%。
　　⟦Product#6|宏光MINIEV⟧家族累计161万辆，四门版上市百日交付10万辆；⟦Product#7|缤果SUV⟧月销1.6万辆，进入⟦Place#8|印尼⟧后改名⟦Product#7|Binguo EV⟧，在⟦Facility#9|芝卡朗工厂⟧组装，本地化率41%，⟦Company#10|五菱印尼⟧（⟦Company#3|上汽通用五菱⟧持股80%）上半年赚了1.4亿元人民币；⟦Product#11|五菱龙卡⟧电动皮卡，已拿下⟦Place#12|墨西哥⟧⟦Company#13|宾堡食品⟧首批500台订单；⟦Product#2|悦也Plus⟧用上⟦Product#14|灵犀动力2.0⟧混动，百公里油耗4.2升。
　　⟦Company#3~|该公司⟧由⟦Group#15|上汽集团⟧、⟦Company#16|通用汽车（中国）⟧、⟦Group#17|广西汽车集团⟧三方合资，持股50.1%、44%、5.9%，2002年11月挂牌。其前身是1958年的⟦Company#18|柳州动力机械厂⟧，后相继成为⟦Company#19|柳州拖拉机厂⟧、⟦Company#20|柳州五菱汽车公司⟧。如今⟦City#4|柳州⟧、⟦City#21|青岛⟧、⟦Province#22|重庆⟧、⟦Place#8|印尼⟧四大基地，总产能210万辆；⟦Company#23|广西赛克科技⟧给它压仪表板，⟦Company#24|柳州卓通⟧供座椅，⟦Company#25|国轩柳州⟧和⟦Company#26|瑞浦赛克⟧供磷酸铁锂电芯，本地配套额上半年290亿元。
　　“有人说⟦Company#3|五菱⟧的秘诀是便宜，我看是把零件往车间门口搬。”会上，总经理⟦Person#27|牛英杰⟧推出“⟦Initiative#28|八百里供应链⟧”计划，并就⟦Industry#29|固态电池⟧、⟦Industry#30|低空飞行器⟧与20家伙伴签约，年内投资22亿元；“⟦Platform#31|五菱工业互联网标识解析平台⟧”接入零部件厂317家。⟦GovernmentBody#32|柳州市政府⟧副秘书长⟦Person#33|利泰初⟧宣读《⟦Policy#34|柳州新能源汽车零部件三年提升方案⟧》，明确2026年汽车零部件产值达1200亿元，设立⟦Fund#35|柳州新能源汽车产业基金⟧，首期50亿元，⟦Company#36|柳州市投控⟧出六成。⟦Institution#37|中国汽车工业协会⟧口径：上半年全国汽车出口308.3万辆，增长10.4%。
　　会间颁发“⟦Honor#38|年度卓越供应商⟧”，⟦Company#24|卓通⟧、⟦Company#39|航盛电子⟧、⟦Company#40|联合汽车电子⟧等12家登台。
====
#3 launched #5
#3 locatedIn #4
#3 metric 累计销售 = 76.95 万辆 ; time=1—6月
#3 metric 累计销售同比增长 = 34.8 % ; time=1—6月
#3 metric 出口 = 14.2 万辆 ; time=1—6月
#3 metric 出口增长 = 109 % ; time=1—6月
#3 metric 整车出口 = 8.6 万辆 ; time=1—6月
#3 metric 散件出口 = 5.6 万辆 ; time=1—6月
#3 metric 新能源车销量 = 42.3 万辆 ; time=1—6月
#3 metric 新能源车占比 = 55 % ; time=1—6月
#3 produces #6
#3 produces #7
#3 produces #11
#3 produces #2
#3 produces #14
#6 metric 累计销量 = 161 万辆
#7 metric 月销 = 1.6 万辆
#6 metric 四门版上市百日交付 = 10 万辆
#10 operates #9
#9 locatedIn #8
#7 metric 本地化率 = 41 %
#3 holdsStakeIn #10 ; percent=80%
#10 subsidiaryOf #3
#10 metric 盈利 = 1.4 亿元人民币 ; time=上半年
#13 locatedIn #12
#11 metric 首批订单 = 500 台
#2 metric 百公里油耗 = 4.2 升
#15 holdsStakeIn #3 ; percent=50.1%
#16 holdsStakeIn #3 ; percent=44%
#17 holdsStakeIn #3 ; percent=5.9%
#15 established #3 ; time=2002年11月
#16 established #3 ; time=2002年11月
#17 established #3 ; time=2002年11月
#3 formedFrom #18
#19 formedFrom #18
#20 formedFrom #19
#3 metric 总产能 = 210 万辆
#3 cooperatesWith #23
#3 cooperatesWith #24
#3 cooperatesWith #25
#3 cooperatesWith #26
#3 metric 本地配套额 = 290 亿元 ; time=上半年
#27 holdsPosition #3 ; title=总经理
#27 said “有人说五菱的秘诀是便宜，我看是把零件往车间门口搬。”
#27 launched #28
#27 participatedIn #5
#3 developsIndustry #29
#3 developsIndustry #30
#3 metric 签约伙伴 = 20 家
#3 metric 投资 = 22 亿元 ; time=年内 ; status=planned
#31 metric 接入零部件厂 = 317 家
#33 holdsPosition #32 ; title=副秘书长
#33 participatedIn #5
#32 issued #34
#34 metric 汽车零部件产值 = 1200 亿元 ; time=2026年 ; status=planned
#32 established #35
#35 metric 首期 = 50 亿元
#36 holdsStakeIn #35 ; percent=60%
#37 metric 全国汽车出口 = 308.3 万辆 ; time=上半年
#37 metric 全国汽车出口增长 = 10.4 % ; time=上半年
#24 receivedHonor #38
#39 receivedHonor #38
#40 receivedHonor #38
