⟦Group#1|冀中交通建设集团⟧2022年上半年工作总结及下半年工作要点

上半年，⟦Group#1|冀中交通建设集团⟧在⟦GovernmentBody#2|保定市国资委⟧的领导下，认真落实⟦GovernmentBody#3|河北省交通运输厅⟧各项部署，克服疫情多发、原材料涨价等不利影响，实现“时间过半、任务过半”。

第一，生产经营稳中有升。1-6月，完成施工产值47.8亿元，同比增长10.3%；新签合同43项、合同额72.6亿元，其中省外占38%；实现利润总额1.26亿元，同比增长5.9%；应收账款余额31.5亿元，较年初下降2.2亿元。
第二，重点工程捷报频传。⟦Project#4|曲港高速三期⟧实现路基全线贯通；⟦Project#5|雄安新区K1快速路⟧2标提前19天完成箱涵施工，项目经理⟦Person#6|东方朔民⟧荣获“⟦Honor#7|雄安建设功臣⟧”；⟦Project#8|荣乌高速新线⟧养护示范段试用“⟦Product#9|冀路通⟧”薄层罩面材料，造价较传统工艺低21%。没有完成节点的是⟦Project#10|涞源隧道群应急改造工程⟧，原因是征迁滞后。
第三，国企改革步伐坚实。⟦Initiative#11|国企改革三年行动⟧89项任务完成85项。总部处室由22个整合为13个；⟦Company#12|保定路桥公司⟧、⟦Company#13|定州养护公司⟧、⟦Company#14|望都公路材料厂⟧完成公司制改制，⟦Company#15|冀中路桥勘察院⟧引入⟦Group#16|中交水运规划设计院集团⟧持股34%，更名为⟦Company#17|冀中交通规划设计有限公司⟧。清理挂靠企业7户。
第四，党建引领成色更足。围绕迎接⟦Meeting#18|党的二十大⟧，开展“⟦Initiative#19|喜迎二十大、建功新时代⟧”劳动竞赛，参赛班组264个；培育“⟦Initiative#20|路映初心⟧”“⟦Initiative#21|桥头堡⟧”2个支部品牌；⟦PartyOrganization#22|望都公路材料厂党支部⟧书记⟦Person#23|耿丽敏⟧在核酸检测志愿服务中连续奋战36天，获⟦Honor#24|保定市抗疫先进个人⟧。上半年处理信访举报21件，立案4起。

下半年，总体思路是“⟦Goal#39|一个确保、两个突破、三个提升⟧”：确保全年产值110亿元、利润2.8亿元；在市政、轨道两个新领域实现突破；提升造价管控、安全管理、作风建设三项能力。
一要抓市场。以⟦Place#25|雄安新区⟧为主阵地，组建⟦OrganizationUnit#26|雄安市场开发中心⟧，同⟦Group#27|中国雄安集团⟧、⟦Company#28|中铁六局⟧对接，力争新签合同60亿元以上；进军⟦Province#29|内蒙古⟧、⟦Province#30|山西⟧，各设办事处1个。
二要抓清欠。成立由总会计师⟦Person#31|边立业⟧挂帅的⟦OrganizationUnit#32|清欠专班⟧，到年底应收账款控制在28亿元以内；
三要抓整合。把⟦Company#33|保定通泰驾校⟧、⟦Company#34|冀中石油销售公司⟧股权划转给⟦Group#35|保定交发集团⟧，拟9月底前办结；
四要抓创新。与⟦Institution#36|石家庄铁道大学⟧、⟦Institution#37|河北工业大学⟧建设“⟦OrganizationUnit#38|智慧建造产业学院⟧”，年招生200人。
====
#2 supervises #1
#1 metric 施工产值 = 47.8 亿元 ; time=1-6月
#1 metric 施工产值同比增长 = 10.3 % ; time=1-6月
#1 metric 新签合同 = 43 项 ; time=1-6月
#1 metric 新签合同额 = 72.6 亿元 ; time=1-6月
#1 metric 省外占比 = 38 %
#1 metric 利润总额 = 1.26 亿元 ; time=1-6月
#1 metric 利润总额同比增长 = 5.9 % ; time=1-6月
#1 metric 应收账款余额 = 31.5 亿元
#1 metric 应收账款余额较年初下降 = 2.2 亿元
#1 hasProject #4
#1 hasProject #5
#1 hasProject #8
#1 hasProject #10
#6 holdsPosition #5 ; title=项目经理
#6 receivedHonor #7
#1 produces #9
#9 metric 造价较传统工艺低 = 21 %
#1 launched #11
#1 launched #19
#1 metric 改革任务 = 89 项
#1 metric 完成改革任务 = 85 项
#1 metric 总部处室 = 13 个
#1 metric 清理挂靠企业 = 7 户
#1 metric 参赛班组 = 264 个
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#17 formedFrom #15
#17 subsidiaryOf #1
#16 holdsStakeIn #17 ; percent=34%
#1 launched #20
#1 launched #21
#22 partOf #14
#23 holdsPosition #22 ; title=书记
#23 receivedHonor #24
#1 metric 信访举报 = 21 件 ; time=上半年
#1 metric 立案 = 4 起 ; time=上半年
#1 metric 产值 = 110 亿元 ; time=全年 ; status=planned
#1 metric 利润 = 2.8 亿元 ; time=全年 ; status=planned
#1 established #26 ; status=planned
#26 partOf #1
#1 pursuesGoal #39
#1 cooperatesWith #27 ; status=planned
#1 cooperatesWith #28 ; status=planned
#1 metric 新签合同额 = 60 亿元 ; approx=atLeast ; status=planned
#1 metric 应收账款 = 28 亿元 ; time=到年底 ; approx=atMost ; status=planned
#31 holdsPosition #1 ; title=总会计师
#31 holdsPosition #32
#1 established #32
#32 partOf #1
#33 subsidiaryOf #35 ; status=planned
#34 subsidiaryOf #35 ; status=planned
#1 cooperatesWith #36 ; status=planned
#1 cooperatesWith #37 ; status=planned
#1 established #38 ; status=planned
#36 established #38 ; status=planned
#37 established #38 ; status=planned
#38 metric 年招生 = 200 人 ; status=planned
#5 locatedIn #25
