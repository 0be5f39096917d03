⟦Group#1|许继电力装备集团⟧“⟦Initiative#2|五个一批⟧”干部人才工程工作总结
（⟦OrganizationUnit#3|集团组织人事部⟧　2020年12月28日）

一年来，⟦OrganizationUnit#3|组织人事部⟧在⟦PartyOrganization#4|集团党委⟧领导下，紧扣“⟦Goal#5|人才强企⟧”目标，持续实施“⟦Initiative#2|五个一批⟧”干部人才工程，即选拔一批、交流一批、淘汰一批、培养一批、引进一批，取得阶段性成效。

一、选拔一批，能者上。坚持“⟦Slogan#6|好干部二十字标准⟧”，全年新提拔中层干部19名，其中35岁以下8名，占42.1%；女干部由上年5名增至7名。⟦Person#7|楚云飞⟧由⟦Company#8|许昌智能继电器公司⟧副总经理调任⟦Company#9|河南电气绝缘公司⟧总经理，⟦Person#10|闵红⟧同志任⟦OrganizationUnit#3|组织人事部⟧副部长。
二、交流一批，庸者动。跨单位交流26人次，总部与基层“双向挂职”14人；选派⟦Person#11|令狐劲⟧等3名干部到⟦GovernmentBody#12|国家能源局⟧、⟦Group#13|国网河南电力⟧挂职锻炼；选派6名同志任驻村第一书记，分别派往⟦County#14|鲁山县⟧、⟦County#15|确山县⟧的⟦Village#16|赵庄村⟧、⟦Village#17|刘店村⟧。
三、淘汰一批，劣者下。全年“下”了9名中层，其中年度考核不称职2名，未完成任期目标被解聘3名，违纪免职1名，改任专务3名，占中层总数的4.6%。这个比例不算高，但“动真格”的信号已经传出去了。
四、培养一批，新者进。与⟦Institution#18|华北电力大学⟧、⟦Institution#19|郑州大学⟧联办工程硕士班2期78人；组织“⟦Initiative#20|师带徒⟧”结对312对；开展“⟦Initiative#21|继电青年论坛⟧”6场。高级工程师⟦Person#22|禹保民⟧带队攻克±800千伏换流阀控制保护难题，入选⟦Honor#23|中原英才计划⟧；⟦Person#24|侯彦芳⟧、⟦Person#25|计连升⟧在⟦Meeting#26|第七届河南省职业技能大赛⟧上包揽继电保护项目冠亚军。
五、引进一批，优者来。以年薪制引进⟦Place#27|德国⟧籍首席科学家⟦Person#28|施密特⟧和9名博士，签约“双一流”高校毕业生131人；设立⟦OrganizationUnit#29|院士工作站⟧，柔性引进⟦Person#30|蔺英祥⟧院士团队；给予安家补贴、科研启动经费共计1,870万元。
六、问题与不足。一是海外经营人才仅有11人，不适应⟦Place#31|巴西⟧、⟦Place#32|巴基斯坦⟧市场拓展需要；二是薪酬对博士吸引力不如⟦Company#33|华为⟧、⟦Company#34|宁德时代⟧等民营企业，全年流失骨干27人；三是后备干部“多数够用、少数够格”。
七、明年打算。一是在⟦Company#8|许昌智能继电器公司⟧试点“⟦Initiative#35|干部任期制+竞聘制⟧”；二是拟与⟦Group#36|许昌市投资集团⟧共建人才公寓500套；三是出台《⟦Policy#37|中层管理人员退出管理办法⟧》；四是引进紧缺博士不少于12名。
====
#3 partOf #1
#4 partOf #1
#1 launched #2
#3 launched #2
#1 pursuesGoal #5
#1 implements #6
#1 metric 新提拔中层干部 = 19 名 ; time=全年
#1 metric 35岁以下中层干部 = 8 名
#1 metric 35岁以下占比 = 42.1 %
#1 metric 女干部 = 7 名
#7 holdsPosition #9 ; title=总经理
#7 holdsPosition #8 ; title=副总经理 ; status=ended
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#10 holdsPosition #3 ; title=副部长
#1 metric 跨单位交流 = 26 人次
#1 metric 双向挂职 = 14 人
#1 metric 到外单位挂职干部 = 3 名
#1 metric 驻村第一书记 = 6 名
#11 holdsPosition #12
#11 holdsPosition #13
#16 locatedIn #14
#17 locatedIn #15
#1 pairedWith #16
#1 pairedWith #17
#1 metric 调整退出中层 = 9 名
#1 metric 退出占中层总数 = 4.6 %
#1 cooperatesWith #18
#1 cooperatesWith #19
#1 metric 工程硕士班 = 2 期
#1 metric 工程硕士班学员 = 78 人
#1 metric 师带徒结对 = 312 对
#1 metric 青年论坛 = 6 场
#1 launched #20
#1 launched #21
#22 holdsPosition #1 ; title=高级工程师
#22 receivedHonor #23
#24 participatedIn #26
#25 participatedIn #26
#28 holdsPosition #1 ; title=首席科学家
#1 metric 引进博士 = 9 名
#1 metric 签约高校毕业生 = 131 人
#1 metric 安家补贴、科研启动经费 = 1870 万元
#1 established #29
#29 partOf #1
#1 metric 海外经营人才 = 11 人
#1 metric 流失骨干 = 27 人 ; time=全年
#1 launched #35 ; status=planned
#1 cooperatesWith #36 ; status=planned
#1 metric 人才公寓 = 500 套 ; status=planned
#1 metric 引进紧缺博士 = 12 名 ; approx=atLeast ; status=planned
#1 issued #37 ; status=planned
