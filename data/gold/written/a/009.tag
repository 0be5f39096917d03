对话⟦Company#1|中车四方股份公司⟧副总工程师⟦Person#2|梁建伟⟧：400公里时速背后

　　⟦Person#2|梁建伟⟧，⟦Company#1|中车青岛四方机车车辆股份有限公司⟧副总工程师，享受⟦Honor#3|国务院政府特殊津贴⟧，曾主持⟦Product#4|CR450动车组⟧转向架设计。近日，本刊记者⟦Person#5|苗青⟧对他进行了专访。
　　记者：⟦Product#4|CR450⟧样车已经发布，最难的是什么？
　　⟦Person#2|梁建伟⟧：时速从350公里提高到400公里，阻力增加三成以上，而能耗指标不许涨、噪声不许涨、制动距离不许涨。“三个不许”压下来，等于把整车重新设计一遍。
　　记者：靠什么突破？
　　⟦Person#2|梁建伟⟧：靠一支队伍，也靠一张网。⟦OrganizationUnit#6|高速动车组总体研发部⟧有设计师286人，平均年龄33岁。我们和⟦Institution#7|西南交通大学⟧做轮轨，和⟦Institution#8|同济大学⟧做气动噪声，和⟦Institution#9|中国科学院力学研究所⟧做风洞，⟦Group#10|国铁集团⟧提供试验线路。整车减重10%，运行阻力降低22%。
　　记者：⟦Group#11|中国中车⟧内部怎么分工？
　　⟦Person#2|梁建伟⟧：⟦Company#1~|我们⟧和⟦Company#12|中车长客股份公司⟧各研制一列，技术共享、样车比拼。牵引系统由⟦Company#13|中车株洲所⟧旗下的⟦Company#14|时代电气⟧供货，制动系统是⟦Institution#15|中国铁道科学研究院⟧的。⟦Group#11~|集团⟧搞“⟦Initiative#16|揭榜挂帅⟧”，谁行谁上，我带的团队一共揭了五个榜，有一个没按期交账，照样扣了奖金。
　　记者：什么时候能坐上？
　　⟦Person#2|梁建伟⟧：目前正在⟦Facility#17|国家铁道试验中心⟧环行试验，之后要到⟦Facility#18|沪渝蓉高铁⟧先期开通段跑60万公里的考核，顺利的话明年投入商业运营。时间表由⟦Group#10|国铁集团⟧定，我说了不算。
　　记者：您怎么看海外市场？
　　⟦Person#2|梁建伟⟧：⟦Company#1|四方股份⟧的产品已出口28个国家和地区，⟦Facility#19|雅万高铁⟧的动车组就出自这里，开通一年多发送旅客超过700万人次。但“出海”不能只卖车，要把运维、培训一起带出去。⟦Company#1~|公司⟧在⟦Place#20|印度尼西亚⟧⟦Place#21|万隆⟧设有⟦Facility#22|检修基地⟧，本地员工占七成。
　　采访结束时，⟦Person#2|梁建伟⟧指着窗外的试验线说：“下一代，我们已经画了草图。”
====
#2 holdsPosition #1 ; title=副总工程师
#2 receivedHonor #3
#1 produces #4
#6 partOf #1
#6 metric 设计师 = 286 人
#6 metric 平均年龄 = 33 岁
#1 cooperatesWith #7
#1 cooperatesWith #8
#1 cooperatesWith #9
#1 cooperatesWith #10
#4 metric 整车减重 = 10 %
#4 metric 运行阻力降低 = 22 %
#1 subsidiaryOf #11
#12 subsidiaryOf #11
#13 subsidiaryOf #11
#14 subsidiaryOf #13
#12 produces #4
#11 launched #16
#2 participatedIn #16
#1 metric 出口国家和地区 = 28 个
#19 metric 发送旅客 = 700 万人次 ; approx=atLeast
#1 operates #22
#22 locatedIn #21
#21 locatedIn #20
#22 metric 本地员工占比 = 7 成
#2 said “下一代，我们已经画了草图。”
