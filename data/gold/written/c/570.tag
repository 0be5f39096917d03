⟦Group#1|北大荒集团⟧：四千万亩黑土上的“数字家底”

十月的⟦Place#2|三江平原⟧，烘干塔的蒸汽彻夜不散。记者从⟦Group#1|北大荒农垦集团有限公司⟧获悉，今年⟦Group#1~|集团⟧粮食总产达到460.2亿斤，连续14年稳定在400亿斤以上，其中水稻208亿斤、玉米184亿斤、大豆62亿斤；大豆平均亩产较上年提高5.3公斤。

分公司看，⟦Company#3|建三江分公司⟧产粮144.6亿斤，居首；⟦Company#4|红兴隆分公司⟧、⟦Company#5|九三分公司⟧、⟦Company#6|宝泉岭分公司⟧均越过50亿斤。⟦Company#7|七星农场⟧的无人农机编组作业面积扩到6.5万亩，⟦Platform#8|北大荒数字农服平台⟧注册用户71万户，代耕代种等社会化服务面积6200万亩。

旗下企业各有看点：⟦Company#9|北大荒农业股份⟧（600598）前三季度营收41.9亿元，同比下滑2.4%，净利润11.2亿元，微增1.1%；⟦Group#10|九三粮油工业集团⟧加工大豆1008万吨，“⟦Product#11|九三⟧”非转基因豆油市占率全国第一；⟦Company#12|完达山乳业⟧销售额63.5亿元，“⟦Product#13|安力聪⟧”奶粉增长27%；⟦Company#14|北大荒米业⟧终止了持续九年的亏损，盈利1310万元；⟦Company#15|北大荒垦丰种业⟧的⟦Product#16|龙垦2021⟧、⟦Product#17|德美亚3号⟧推广1180万亩。“⟦Product#18|北大荒⟧”品牌价值2062.9亿元，连续四年上榜⟦Honor#19|亚洲品牌500强⟧。

改革方面，从2018年⟦GovernmentBody#20|黑龙江省农垦总局⟧行政职能移交、⟦Group#21|北大荒农垦集团总公司⟧改组起，113个农（牧）场全部注册为公司。今年⟦Group#1~|集团⟧把⟦Initiative#22|对标世界一流管理提升⟧和“⟦Initiative#23|北大荒版亩均效益⟧”考核打通，清退闲散资金占用8.7亿元；成立⟦Company#24|北大荒集团种业控股公司⟧，拟引⟦Company#25|中信农业⟧和⟦Fund#26|国投现代种业基金⟧入股，释放股权30%。

不足也摆在台面：加工转化率仅31.8%，比发达垦区低20多个百分点；深加工龙头少。“不能总给别人当原料仓。”⟦Group#1~|集团⟧董事长⟦Person#27|迟占亭⟧说，下一步要在⟦Industry#28|豆制品⟧、⟦Industry#29|功能食品⟧、⟦Industry#30|秸秆生物质⟧上补链，到2028年建成⟦Goal#31|农业领域航母⟧。
====
#1 metric 粮食总产 = 460.2 亿斤 ; time=今年
#1 metric 水稻产量 = 208 亿斤 ; time=今年
#1 metric 玉米产量 = 184 亿斤 ; time=今年
#1 metric 大豆产量 = 62 亿斤 ; time=今年
#1 metric 大豆平均亩产较上年提高 = 5.3 公斤 ; time=今年
#3 subsidiaryOf #1
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#3 metric 产粮 = 144.6 亿斤 ; time=今年
#4 metric 产粮 = 50 亿斤 ; approx=atLeast ; time=今年
#5 metric 产粮 = 50 亿斤 ; approx=atLeast ; time=今年
#6 metric 产粮 = 50 亿斤 ; approx=atLeast ; time=今年
#7 metric 无人农机编组作业面积 = 6.5 万亩
#8 metric 注册用户 = 71 万户
#8 metric 社会化服务面积 = 6200 万亩
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#12 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#9 metric 营收 = 41.9 亿元 ; time=前三季度
#9 metric 营收同比下滑 = 2.4 % ; time=前三季度
#9 metric 净利润 = 11.2 亿元 ; time=前三季度
#9 metric 净利润增长 = 1.1 % ; time=前三季度
#10 metric 加工大豆 = 1008 万吨
#10 produces #11
#12 metric 销售额 = 63.5 亿元
#12 produces #13
#13 metric 增长 = 27 %
#14 metric 盈利 = 1310 万元
#15 produces #16
#15 produces #17
#15 metric 推广面积 = 1180 万亩
#1 produces #18
#18 metric 品牌价值 = 2062.9 亿元
#18 receivedHonor #19
#1 formedFrom #21 ; time=2018年
#1 metric 注册为公司的农（牧）场 = 113 个
#1 launched #22
#1 launched #23
#1 metric 清退资金占用 = 8.7 亿元 ; time=今年
#1 established #24 ; time=今年
#25 holdsStakeIn #24 ; status=planned
#26 holdsStakeIn #24 ; status=planned
#24 metric 释放股权 = 30 % ; status=planned
#24 subsidiaryOf #1
#1 metric 加工转化率 = 31.8 %
#27 holdsPosition #1 ; title=董事长
#27 said “不能总给别人当原料仓。”
#1 developsIndustry #28 ; status=planned
#1 developsIndustry #29 ; status=planned
#1 developsIndustry #30 ; status=planned
#1 pursuesGoal #31
#1 metric 加工转化率比发达垦区低 = 20 个百分点 ; approx=about
