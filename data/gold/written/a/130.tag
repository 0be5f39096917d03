⟦Group#1|国机集团⟧：重型锻件“去库存”的三张清单

　　“库里压着5.6亿元的锻件，每天利息四万多。”2023年年初，⟦Group#1|国机集团⟧旗下⟦Company#2|二重（德阳）重型装备公司⟧新任总经理⟦Person#3|刘克俭⟧上任第一天，财务部就递上来一张表。一年半后，他把压着的库存降到1.9亿元，资金周转天数由276天缩短到148天。
　　怎么做到的？⟦Company#2~|公司⟧靠的是三张清单。一张“⟦Initiative#4|呆滞清单⟧”，把4100件锻件按用户、材质、可改用途分类，能改则改、能卖则卖；一张“⟦Initiative#5|责任清单⟧”，把销售、设计、生产绑在一起，谁签的合同谁负责到底；一张“⟦Initiative#6|止损清单⟧”，对毛利为负的合同，能不接就不接。“清单上的每一行，都对应一个人名。”⟦Person#3|刘克俭⟧说。
　　⟦Company#2|二重装备⟧的困境，是重型装备行业的缩影。公司位于⟦Province#7|四川⟧⟦City#8|德阳⟧，曾连续三年亏损、濒临退市，2013年并入⟦Group#1|国机集团⟧，2020年重新上市。⟦Company#9|国机重装⟧持有⟦Company#2|二重装备⟧93.8%的股权，⟦Group#1|国机集团⟧为实际控制人。此次“去库存”，⟦Group#1|国机集团⟧专门派出⟦OrganizationUnit#10|降本增效督导组⟧，组长⟦Person#11|于江⟧驻厂三个月，解决跨部门扯皮问题23个。
　　库存怎么改出来的？⟦Company#2~|公司⟧用两台旧加氢反应器锻坯改制成⟦Product#12|水电转轮叶片⟧，供给⟦Group#13|东方电气⟧；把一批⟦Product#14|核电管板⟧余料卖给⟦Company#15|上海电气核电设备公司⟧，止损1260万元。技术中心主任⟦Person#16|白雪飞⟧带队开发“⟦Product#17|锻件智能匹配系统⟧”，与⟦Institution#18|四川大学⟧、⟦Institution#19|燕山大学⟧合作，匹配率由38%提高到71%，获⟦Honor#20|四川省科学技术进步奖三等奖⟧。
　　不过，也付出了代价。因清理亏损合同，⟦Company#2~|公司⟧去年新签订单减少8.4%，与老客户⟦Company#21|洛阳LYC轴承⟧险些断了来往；个别车间出现重返修、轻报废的倾向。⟦Person#3|刘克俭⟧说，“算总账，现金流是2017年以来最好的。”今年上半年，⟦Company#2~|公司⟧经营性净现金流2.3亿元，同比由负转正；但毛利率只有9.7%，低于行业2.1个百分点。
　　⟦GovernmentBody#22|国务院国资委⟧⟦OrganizationUnit#23|财务监管与运行评价局⟧人士认为，此举对重资产央企“两金”压降有借鉴意义，拟在⟦Meeting#24|央企亏损企业治理推进会⟧上推广。
====
#3 holdsPosition #2 ; title=总经理
#3 said “库里压着5.6亿元的锻件，每天利息四万多。”
#2 subsidiaryOf #1
#2 metric 库存 = 1.9 亿元
#2 metric 资金周转天数 = 148 天
#2 launched #4
#2 launched #5
#2 launched #6
#3 said “清单上的每一行，都对应一个人名。”
#8 locatedIn #7
#2 locatedIn #8
#9 holdsStakeIn #2 ; percent=93.8%
#2 subsidiaryOf #9
#1 holdsStakeIn #2
#10 partOf #1
#1 established #10
#11 holdsPosition #10 ; title=组长
#10 metric 解决问题 = 23 个
#2 produces #12
#2 produces #14
#2 cooperatesWith #13
#2 metric 止损 = 1260 万元
#16 holdsPosition #2 ; title=技术中心主任
#2 produces #17
#2 cooperatesWith #18
#2 cooperatesWith #19
#17 metric 匹配率 = 71 %
#17 receivedHonor #20
#2 metric 新签订单减少 = 8.4 % ; time=去年
#3 said “算总账，现金流是2017年以来最好的。”
#2 metric 经营性净现金流 = 2.3 亿元 ; time=今年上半年
#2 metric 毛利率 = 9.7 % ; time=今年上半年
#2 addresses “个别车间出现重返修、轻报废的倾向”
#23 partOf #22
