⟦Institution#1|中国日报网⟧⟦City#2|十堰⟧8月22日电（记者 ⟦Person#3|全世琼⟧）　⟦Project#60|南水北调中线一期⟧通水十年之际，⟦Province#4|北京⟧、⟦Province#5|天津⟧与⟦Province#6|河南⟧、⟦Province#7|湖北⟧水利部门21日在⟦City#2|十堰⟧举行⟦Meeting#8|水源区对口协作交流会⟧，并签下第三轮协作协议。

十年间，⟦Province#4|北京⟧累计向⟦City#2|十堰⟧投入对口协作资金26.4亿元，实施项目918个。最早的一对是⟦County#9|海淀区⟧和⟦County#10|丹江口市⟧。2014年冬，⟦County#9|海淀⟧企业⟦Company#11|碧水源⟧在⟦Township#12|均县镇⟧投资1.72亿元建起⟦Facility#13|均县污水处理站群⟧，日处理规模1.1万吨，出水达到地表水Ⅳ类；到去年底，⟦County#10|丹江口市⟧158个行政村污水治理率95.3%，库周化肥用量下降32%。

“守井”的人也要吃饭。⟦Group#14|北京首农食品集团⟧2018年落户⟦County#15|房县⟧，与⟦County#15|房县⟧国资平台⟦Company#16|庐陵王控股⟧合办⟦Company#17|北京首农房县黄酒公司⟧，⟦Group#14|首农⟧持股60%，⟦Product#18|庐陵王黄酒⟧年销售由800万元增到1.3亿元。⟦Group#19|北京能源集团⟧旗下⟦Company#20|京能清洁能源⟧投资的⟦Project#21|竹溪蒋家堰农光互补⟧装机200兆瓦，总投资9.6亿元，今年6月首批50兆瓦并网。⟦County#22|郧西县⟧⟦Township#23|上津镇⟧⟦Village#24|佛爷洞村⟧种了630亩⟦Product#25|夏枯草⟧，与⟦Group#26|同仁堂集团⟧签订统购合同，去年亩均收入4100元。

人才双向流动同样频繁。⟦Institution#27|首都医科大学附属北京世纪坛医院⟧与⟦Institution#28|国药东风总医院⟧结成医联体，远程会诊1.9万例；⟦Institution#29|汉江师范学院⟧230名学生在⟦Province#4|北京⟧做双选实习。

“清水北上是责任，产业南下是情分。”⟦GovernmentBody#30|湖北省水利厅⟧副厅长⟦Person#31|燕重山⟧说。按协议，2025年到2027年，⟦Province#4|北京⟧将再安排协作资金7.2亿元，新建⟦Project#32|京堰协同创新园⟧，年底前启动；⟦Province#5|天津⟧则支持⟦County#10|丹江口⟧发展⟦Industry#33|水源康养⟧和⟦Industry#34|文创装备⟧。

⟦Meeting#8~|会⟧上还发布⟦Platform#35|丹江水质哨兵⟧系统，接入监测断面46个，12分钟回传一次；⟦City#2|十堰⟧2023年接待京津游客236万人次，同比增长41%，旅游收入31亿元。

⟦Company#11|碧水源⟧如今已换了东家，2020年起⟦Group#50|中国城乡控股集团⟧成为其控股股东，持有22.33%股份；⟦Group#19|京能⟧与⟦Group#51|北京热力集团⟧则在2014年底完成合并重组，由⟦GovernmentBody#52|北京市国资委⟧统一监管。两家的⟦Province#7|湖北⟧项目公司名称都没有变。
====
#3 holdsPosition #1 ; title=记者
#4 participatedIn #8
#5 participatedIn #8
#6 participatedIn #8
#7 participatedIn #8
#4 cooperatesWith #7
#4 cooperatesWith #6
#5 cooperatesWith #7
#5 cooperatesWith #6
#4 pairedWith #2
#4 fundedAid #2 ; amount=26.4亿元 ; time=十年间
#4 metric 对口协作资金 = 26.4 亿元 ; time=十年间
#4 metric 实施项目 = 918 个 ; time=十年间
#9 pairedWith #10
#11 locatedIn #9
#11 established #13 ; time=2014年冬
#13 locatedIn #12
#13 metric 投资 = 1.72 亿元
#13 metric 日处理规模 = 1.1 万吨
#10 metric 行政村 = 158 个 ; time=去年底
#10 metric 污水治理率 = 95.3 % ; time=去年底
#10 metric 库周化肥用量下降 = 32 % ; time=去年底
#14 established #17
#16 established #17
#14 cooperatesWith #16
#14 holdsStakeIn #17 ; percent=60%
#16 locatedIn #15
#17 subsidiaryOf #14
#17 produces #18
#18 metric 年销售 = 1.3 亿元
#18 metric 年销售 = 800 万元
#20 subsidiaryOf #19
#20 hasProject #21
#21 metric 装机 = 200 兆瓦
#21 metric 总投资 = 9.6 亿元
#21 metric 首批并网 = 50 兆瓦 ; time=今年6月
#23 locatedIn #22
#24 locatedIn #23
#24 produces #25
#24 metric 夏枯草种植 = 630 亩
#24 cooperatesWith #26
#24 metric 亩均收入 = 4100 元 ; time=去年
#27 cooperatesWith #28
#27 metric 远程会诊 = 1.9 万例
#29 metric 双选实习学生 = 230 名
#31 holdsPosition #30 ; title=副厅长
#31 said “清水北上是责任，产业南下是情分。”
#4 metric 协作资金 = 7.2 亿元 ; time=2025年到2027年 ; status=planned
#4 fundedAid #2 ; amount=7.2亿元 ; time=2025年到2027年 ; status=planned
#4 hasProject #32 ; status=planned
#10 developsIndustry #33 ; status=planned
#10 developsIndustry #34 ; status=planned
#35 metric 监测断面 = 46 个
#2 metric 接待京津游客 = 236 万人次 ; time=2023年
#2 metric 接待京津游客同比增长 = 41 % ; time=2023年
#2 metric 旅游收入 = 31 亿元 ; time=2023年
#50 holdsStakeIn #11 ; percent=22.33%
#11 subsidiaryOf #50
#19 formedFrom #51
#52 supervises #19
