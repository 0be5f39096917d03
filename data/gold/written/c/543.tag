⟦Province#1|河北⟧港口“三合一”：⟦Group#2|河北港口集团⟧新名字、老问题

10月31日，⟦City#3|石家庄⟧寒风里挂出了同一块牌子：⟦Group#2|河北港口集团有限公司⟧。牌子没换字，里子却不同——原⟦Group#4|唐山港口实业集团⟧、⟦Group#5|曹妃甸港集团⟧与老⟦Group#2|河北港口集团⟧按“吸收合并、存续更迭”方式整合，股东由⟦GovernmentBody#6|河北省国资委⟧一家变成三家：⟦GovernmentBody#6|省国资委⟧占56.27%，⟦GovernmentBody#7|唐山市国资委⟧占36.59%，⟦GovernmentBody#8|曹妃甸区财政局⟧占7.14%。

合并后的底数：生产性泊位180个，设计通过能力7.3亿吨，码头岸线44.6公里，在册职工2.25万人，总资产1800亿元，2021年合并口径吞吐量6.86亿吨，跃居全国沿海港口集团第二。三地分工也已划定，⟦Facility#9|秦皇岛港⟧主做煤炭、原油与康养文旅；⟦Facility#10|唐山港京唐港区⟧主攻集装箱、矿石；⟦Facility#11|曹妃甸港区⟧承接大宗散货与LNG。⟦Facility#12|黄骅港⟧由⟦Company#13|国能黄骅港务⟧占大头，未列入重组，但签了共用航道协议。

老问题第一桩是重复码头。光20万吨级矿石泊位就有13个，利用率62%；⟦Company#14|唐山港股份⟧（601000）2021年归母净利润20.9亿元，⟦Company#15|秦港股份⟧（601326）10.4亿元，两家上市公司在矿石上是对手。⟦Company#16|中金公司⟧交通运输研究员⟦Person#17|路筱舟⟧预计，“三年内总要合成一家，谁吸谁，是另一篇文章。”
第二桩是集装箱短板。2021年⟦Province#1~|全省⟧港口集装箱480万标箱，不及⟦Facility#18|天津港⟧的四分之一。⟦Group#2~|新集团⟧启动⟦Initiative#19|陆海通达⟧行动，开通⟦Product#20|曹妃甸—二连浩特—莫斯科⟧班列每周3列，在⟦City#21|邢台⟧、⟦County#22|霸州⟧设无水港6座；与⟦Group#23|中远海运⟧、⟦Company#24|地中海航运⟧谈新增近洋航线9条，首条⟦Place#25|曹妃甸⟧至⟦City#26|釜山⟧航线已运3900标箱。
第三桩是债。⟦Group#5|曹妃甸港集团⟧资产负债率69%，⟦Group#4|唐山港口实业⟧仅38%。合并评级由⟦Company#27|中诚信国际⟧重新核定为AAA，发债成本由4.9%降到3.4%，首单⟦Product#28|22冀港01⟧募资15亿元。

⟦Group#2|河北港口集团⟧董事长⟦Person#29|巩立恒⟧把近期任务归纳为“两减一增”，减重复、减层级、增航线，12月底前关停⟦Facility#30|秦皇岛港西港区⟧余下的3个泊位，腾出土地给⟦Project#31|秦皇岛国际旅游港⟧，一期占地3.7平方公里。
对货主来说，整合的好处要看价格牌。⟦Group#2|河北港口集团⟧12月起统一⟦City#61|唐山⟧、⟦City#62|秦皇岛⟧两地的堆存费率，每吨日降0.03元；⟦Platform#63|冀港通⟧上线首月办理提货单4.1万票，平均用时由6小时缩为40分钟；与⟦Company#64|国铁太原局⟧合开的⟦Product#65|晋煤直达⟧列车，到港时间缩短9小时。⟦GovernmentBody#6|省国资委⟧把这些列入⟦Initiative#66|港口营商环境十件事⟧。不过煤炭货主仍盯着库存——⟦Facility#9|秦皇岛港⟧的存煤11月上旬为548万吨，同比多出71万吨，⟦Product#67|秦港5500大卡动力煤⟧报价每吨1430元，比⟦Product#68|环渤海动力煤价格指数⟧高出近一倍。
====
#2 formedFrom #4
#2 formedFrom #5
#6 holdsStakeIn #2 ; percent=56.27%
#7 holdsStakeIn #2 ; percent=36.59%
#8 holdsStakeIn #2 ; percent=7.14%
#2 metric 生产性泊位 = 180 个
#2 metric 设计通过能力 = 7.3 亿吨
#2 metric 码头岸线 = 44.6 公里
#2 metric 在册职工 = 2.25 万人
#2 metric 总资产 = 1800 亿元
#2 metric 合并口径吞吐量 = 6.86 亿吨 ; time=2021年
#2 operates #9
#2 operates #10
#2 operates #11
#13 operates #12
#2 metric 20万吨级矿石泊位 = 13 个
#2 metric 矿石泊位利用率 = 62 %
#14 metric 归母净利润 = 20.9 亿元 ; time=2021年
#15 metric 归母净利润 = 10.4 亿元 ; time=2021年
#17 holdsPosition #16 ; title=交通运输研究员
#17 said “三年内总要合成一家，谁吸谁，是另一篇文章。”
#1 metric 港口集装箱 = 480 万标箱 ; time=2021年
#2 launched #19
#2 produces #20
#20 metric 班列 = 3 列 ; time=每周
#2 metric 无水港 = 6 座
#2 cooperatesWith #23
#2 cooperatesWith #24
#2 metric 新增近洋航线 = 9 条 ; status=planned
#2 metric 釜山航线运量 = 3900 标箱
#5 metric 资产负债率 = 69 %
#4 metric 资产负债率 = 38 %
#2 metric 发债成本 = 3.4 %
#2 produces #28
#28 metric 募资 = 15 亿元
#29 holdsPosition #2 ; title=董事长
#2 operates #30
#2 hasProject #31
#31 metric 一期占地 = 3.7 平方公里
#2 metric 关停泊位 = 3 个 ; status=planned
#2 established #63
#63 metric 提货单 = 4.1 万票 ; time=首月
#2 cooperatesWith #64
#2 produces #65
#64 produces #65
#65 metric 到港时间缩短 = 9 小时
#6 launched #66
#9 metric 存煤 = 548 万吨 ; time=11月上旬
#9 metric 存煤同比增加 = 71 万吨 ; time=11月上旬
#67 metric 报价 = 1430 元 ; time=每吨
#2 metric 堆存费率每吨日降 = 0.03 元
