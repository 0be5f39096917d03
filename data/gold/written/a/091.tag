⟦Group#1|鞍钢集团⟧党委书记⟦Person#2|谭旭东⟧在⟦Meeting#3|国企改革深化提升行动专题推进会⟧上的发言

尊敬的⟦Person#4|张⟧主任，各位领导、同志们：
　　根据会议安排，我代表⟦Group#1|鞍钢集团⟧汇报改革情况，不当之处请批评指正。
　　⟦Initiative#5|国企改革深化提升行动⟧启动以来，⟦Group#1|鞍钢⟧坚决贯彻⟦GovernmentBody#6|党中央⟧、⟦GovernmentBody#7|国务院⟧决策部署，在⟦GovernmentBody#8|国务院国资委⟧指导下，聚焦“⟦Strategy#9|双核+第三极⟧”战略，91项任务完成78项，完成率85.7%，主要抓了四件事。
　　第一，以整合融合提升竞争力。2021年8月，⟦GovernmentBody#10|辽宁省国资委⟧将所持⟦Group#11|本钢集团⟧51%股权无偿划转给⟦Group#1|鞍钢⟧，⟦Group#11|本钢⟧成为⟦Group#1|鞍钢⟧控股子企业。两年多来，⟦Group#1|鞍钢⟧对⟦Group#11|本钢⟧输出管理、输入机制，采购、销售、物流等八大业务全面协同，累计实现协同效益67亿元；⟦Company#12|本钢板材⟧、⟦Company#13|鞍钢股份⟧同业竞争问题正研究解决方案。去年10月，⟦Group#14|凌钢集团⟧49%股权划转完成，⟦Group#1|鞍钢⟧成为其第二大股东。
　　第二，以自主创新增强核心功能。⟦Group#1|鞍钢⟧与⟦Institution#15|东北大学⟧、⟦Institution#16|中国科学院沈阳自动化研究所⟧共建⟦OrganizationUnit#17|海洋装备用金属材料国家重点实验室⟧；在⟦Facility#18|鲅鱼圈基地⟧建成全球首套绿氢零碳流化床高效炼铁新技术示范项目；⟦Product#19|超大型集装箱船用止裂钢⟧、⟦Product#20|百万千瓦水电机组用800兆帕级高强钢⟧实现全规格供货。2023年研发投入强度3.55%，攻克“卡脖子”技术13项，⟦Institution#21|鞍钢北京研究院⟧院长⟦Person#22|王华强⟧牵头的项目获⟦Honor#23|冶金科学技术奖特等奖⟧。
　　第三，以市场化机制激活一池春水。全级次推行“⟦Initiative#24|两制一契⟧”管理，去年末等调整和不胜任退出管理人员412人；在⟦Company#25|德邻陆港⟧实施混改，引入⟦Company#26|京东物流⟧等三家战略投资者，募资12.1亿元；⟦Company#27|攀钢钒钛⟧骨干持股覆盖94人。
　　第四，以党的领导强根铸魂。建立“⟦Initiative#28|第一议题⟧”闭环机制，把党组织建在重点项目上，“⟦Initiative#29|跟着郭明义学雷锋⟧”志愿服务品牌队员230万人。
　　虽然取得一点成绩，但对标⟦Group#30|中国宝武⟧、⟦Company#31|浦项制铁⟧，我们在盈利能力、国际化水平上差距明显，去年⟦Company#13|鞍钢股份⟧亏损32.5亿元，压力山大。下一步，我们将坚决落实会议部署，年底前完成全部改革任务，把⟦Group#1|鞍钢⟧建成“⟦Goal#32|具有全球竞争力的世界一流企业⟧”。
　　汇报完毕，谢谢！
====
#2 holdsPosition #1 ; title=党委书记
#1 implements #5
#1 hasStrategy #9
#1 metric 改革任务完成 = 78 项
#1 metric 完成率 = 85.7 %
#1 launched #5
#10 holdsStakeIn #11 ; status=ended
#1 holdsStakeIn #11 ; percent=51% ; time=2021年8月
#11 subsidiaryOf #1
#1 metric 协同效益 = 67 亿元
#12 subsidiaryOf #11
#13 subsidiaryOf #1
#1 holdsStakeIn #14 ; percent=49%
#1 cooperatesWith #15
#1 cooperatesWith #16
#1 established #17
#15 established #17
#16 established #17
#1 operates #18
#1 produces #19
#1 produces #20
#1 metric 研发投入强度 = 3.55 % ; time=2023年
#1 metric 攻克“卡脖子”技术 = 13 项 ; time=2023年
#21 subsidiaryOf #1
#22 holdsPosition #21 ; title=院长
#1 launched #24
#1 metric 退出管理人员 = 412 人 ; time=去年
#25 subsidiaryOf #1
#26 holdsStakeIn #25
#25 metric 募资 = 12.1 亿元
#27 metric 骨干持股覆盖 = 94 人
#1 launched #28
#1 launched #29
#29 metric 队员 = 230 万人
#1 benchmarksAgainst #30
#1 benchmarksAgainst #31
#13 metric 亏损 = 32.5 亿元 ; time=去年
#1 pursuesGoal #32
#2 participatedIn #3
