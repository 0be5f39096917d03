⟦Project#1|三门核电一期⟧1号机组第一罐混凝土浇筑　⟦Product#9|AP1000⟧全球首堆落户⟦Province#2|浙江⟧

　　⟦Institution#3|中国核工业报⟧⟦County#4|三门⟧2009年4月19日专电（记者⟦Person#5|车延平⟧）今天9时18分，⟦Province#2|浙江省⟧⟦City#6|台州市⟧⟦County#4|三门县⟧⟦Township#7|健跳镇⟧⟦Village#8|猫头山村⟧海边的核岛基坑里，第一车混凝土顺着泵管倾泻而下，⟦Project#1|三门核电一期工程⟧1号机组由此开工。它是全世界第一台采用⟦Product#9|AP1000⟧三代核电技术的机组，单机容量125万千瓦，计划2013年8月并网发电。
　　⟦Project#1|三门核电一期工程⟧建设2台机组，总投资约400亿元，业主为⟦Company#10|三门核电有限公司⟧。⟦Company#10~|公司⟧由⟦Group#11|中国核工业集团公司⟧控股51%，⟦Group#12|浙江省能源集团⟧、⟦Company#13|中电投核电有限公司⟧、⟦Group#14|中国华电集团公司⟧、⟦Company#15|中核投资公司⟧分别参股20%、14%、10%和5%。
　　两年前，⟦Company#16|国家核电技术有限公司⟧与⟦Place#37|美国⟧⟦Company#17|西屋电气⟧联合体签订合同，引进⟦Product#9|AP1000⟧技术，同期签约的还有⟦Company#18|山东核电有限公司⟧⟦Project#19|海阳核电项目⟧。合同金额53亿美元，是中美之间最大的能源合作项目。⟦GovernmentBody#20|国家能源局⟧副局长⟦Person#21|阙明辉⟧在开工仪式上表示：“引进是手段，消化、吸收、再创新才是目的。”⟦Company#17|西屋⟧首席执行官⟦Person#22|雷蒙德·科尔⟧专程到场。
　　设备国产化从第一天就是硬指标。按照“⟦Strategy#23|三步走、四个自主化⟧”路线，1号机组由⟦Company#17|西屋⟧总负责，国产化率31%；2号机组⟦Group#24|上海电气集团⟧供应蒸汽发生器、⟦Group#25|东方电气⟧供应汽轮发电机组。反应堆压力容器和主泵先由⟦Place#38|韩国⟧⟦Company#26|斗山重工⟧、⟦Place#37|美国⟧⟦Company#27|柯蒂斯怀特EMD公司⟧制造，同步转让图纸。核岛安装施工由⟦Group#28|中国核工业建设集团⟧⟦Company#29|第五公司⟧（⟦Company#29|核五公司⟧）承担，常规岛由⟦Company#30|浙江省火电建设公司⟧负责。
　　浇筑现场气氛紧张。“5300立方米混凝土，必须一口气浇完，温差不能超过25摄氏度。”⟦Company#29|核五公司⟧⟦County#4|三门⟧项目经理⟦Person#31|芮大勇⟧一夜没合眼，48小时后才能松口气。他带领的420人施工队里，八成是没干过核电的年轻人，事先在⟦City#32|嘉兴⟧⟦Facility#33|秦山培训中心⟧封闭训练了四个月。
　　当地百姓关心的是电价和就业。⟦County#4|三门县⟧县长⟦Person#34|蓝文渊⟧透露，⟦County#4~|县里⟧已与业主商定，⟦Village#8|猫头山⟧及周边5个渔村1860名村民优先录用为物业、餐饮人员；⟦Company#10|三门核电⟧拿出3200万元修建⟦Facility#39|镇海堤⟧，出资150万元资助⟦Institution#35|健跳中学⟧。
　　按照规划，⟦Facility#36|三门核电站⟧远期共6台机组，总容量750万千瓦。
====
#1 locatedIn #8
#5 holdsPosition #3 ; title=记者
#8 locatedIn #7
#7 locatedIn #4
#4 locatedIn #6
#6 locatedIn #2
#10 hasProject #1
#1 metric 单机容量 = 125 万千瓦
#1 metric 机组 = 2 台
#1 metric 总投资 = 400 亿元 ; approx=about
#11 holdsStakeIn #10 ; percent=51%
#12 holdsStakeIn #10 ; percent=20%
#13 holdsStakeIn #10 ; percent=14%
#14 holdsStakeIn #10 ; percent=10%
#15 holdsStakeIn #10 ; percent=5%
#16 cooperatesWith #17
#17 locatedIn #37
#26 locatedIn #38
#27 locatedIn #37
#18 hasProject #19
#16 metric 合同金额 = 53 亿美元
#21 holdsPosition #20 ; title=副局长
#21 participatedIn #1
#21 said “引进是手段，消化、吸收、再创新才是目的。”
#22 holdsPosition #17 ; title=首席执行官
#22 participatedIn #1
#1 metric 国产化率 = 31 %
#24 participatedIn #1
#25 participatedIn #1
#29 subsidiaryOf #28
#29 participatedIn #1
#30 participatedIn #1
#31 holdsPosition #29 ; title=三门项目经理
#31 said “5300立方米混凝土，必须一口气浇完，温差不能超过25摄氏度。”
#1 metric 混凝土 = 5300 立方米
#1 metric 温差 = 25 摄氏度 ; approx=atMost
#29 metric 施工队人数 = 420 人
#33 locatedIn #32
#34 holdsPosition #4 ; title=县长
#10 metric 优先录用村民 = 1860 名
#10 fundedAid #35 ; amount=150万元
#10 metric 修建镇海堤投入 = 3200 万元
#10 operates #36
#36 metric 远期机组 = 6 台 ; status=planned
#36 metric 总容量 = 750 万千瓦 ; status=planned
#36 locatedIn #4
