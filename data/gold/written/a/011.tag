⟦Person#1|周立文⟧会见⟦Group#2|中国建筑集团⟧董事长一行

　　9月3日下午，⟦GovernmentBody#3|陕西省委⟧副书记、省长⟦Person#1|周立文⟧在⟦City#4|西安⟧会见了来陕出席⟦Meeting#5|丝绸之路国际博览会⟧的⟦Group#2|中国建筑集团有限公司⟧党组书记、董事长⟦Person#6|郑学军⟧一行。副省长⟦Person#7|窦敬礼⟧，⟦GovernmentBody#8|省政府⟧秘书长⟦Person#9|方玮⟧参加会见。
　　⟦Person#1|周立文⟧代表⟦GovernmentBody#3|省委⟧、⟦GovernmentBody#8|省政府⟧对⟦Person#6|郑学军⟧一行表示欢迎，对⟦Group#2|中国建筑⟧长期以来积极参与陕西建设表示感谢。他说，当前陕西正深入实施“⟦Strategy#10|三个年⟧”活动，希望⟦Group#2|中国建筑⟧发挥全产业链优势，在重大基础设施、城市更新、⟦Facility#11|西安咸阳国际机场⟧三期配套等领域扩大投资，推动⟦Company#12|中建丝路公司⟧做强做优。
　　⟦Person#6|郑学军⟧介绍了⟦Group#2~|企业⟧改革发展情况。他表示，⟦Group#2|中国建筑⟧在陕企业⟦Company#13|中建三局西北公司⟧、⟦Company#14|中建七局四公司⟧、⟦Institution#15|中国建筑西北设计研究院⟧去年完成投资286亿元，用工9.3万人。⟦Group#2~|集团⟧将把⟦Province#16|陕西⟧作为西部发展的战略支点，加快⟦Project#17|西安东站综合枢纽项目⟧、⟦Project#18|西安国际足球中心周边配套项目⟧建设，确保明年6月前具备使用条件。
　　会见后，双方签署《⟦Policy#19|深化战略合作框架协议⟧》。根据协议，“十五五”期间⟦Group#2|中国建筑⟧计划在陕投资1500亿元，并与⟦Institution#20|西安建筑科技大学⟧共建⟦OrganizationUnit#21|智能建造产业学院⟧。
　　在陕期间，⟦Person#6|郑学军⟧一行前往⟦County#22|延川县⟧⟦Township#23|文安驿镇⟧⟦Village#24|梁家河村⟧参观学习，到⟦Facility#25|西安地铁10号线⟧施工现场看望慰问一线建设者，并为⟦Company#13|中建三局西北公司⟧“⟦Honor#26|工人先锋号⟧”班组代表颁奖。他要求项目团队压实安全责任，“工程质量是企业的命，谁砸了牌子就砸谁的饭碗”。
　　⟦GovernmentBody#27|陕西省住房城乡建设厅⟧厅长⟦Person#28|韩玉林⟧、⟦GovernmentBody#29|西安市政府⟧副市长⟦Person#30|田芳⟧，⟦Group#2|中国建筑⟧副总经理⟦Person#31|宿立群⟧等参加有关活动。
====
#1 holdsPosition #3 ; title=副书记、省长
#1 holdsPosition #8 ; title=省长
#7 holdsPosition #8 ; title=副省长
#9 holdsPosition #8 ; title=秘书长
#6 holdsPosition #2 ; title=党组书记、董事长
#6 participatedIn #5
#12 subsidiaryOf #2
#13 subsidiaryOf #2
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#2 metric 完成投资 = 286 亿元 ; time=去年
#2 metric 用工 = 9.3 万人 ; time=去年
#2 hasProject #17
#2 hasProject #18
#2 issued #19
#2 cooperatesWith #8
#2 metric 计划投资 = 1500 亿元 ; time=“十五五”期间 ; status=planned
#2 cooperatesWith #20
#2 established #21 ; status=planned
#20 established #21 ; status=planned
#24 locatedIn #23
#23 locatedIn #22
#6 visited #24
#6 visited #25
#13 receivedHonor #26
#6 said “工程质量是企业的命，谁砸了牌子就砸谁的饭碗”
#28 holdsPosition #27 ; title=厅长
#30 holdsPosition #29 ; title=副市长
#31 holdsPosition #2 ; title=副总经理
