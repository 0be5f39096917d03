把每一道工序都当成最后一道
——走近⟦Honor#1|第三届中国质量奖⟧提名奖获得者⟦Company#2|潍柴动力股份有限公司⟧⟦OrganizationUnit#40|铸造班组⟧

11月2日，⟦GovernmentBody#3|国家市场监督管理总局⟧在⟦Province#4|上海⟧召开⟦Meeting#5|中国质量大会⟧，⟦Honor#1|第三届中国质量奖⟧正式揭晓，9家组织和1名个人获奖。⟦Company#2|潍柴动力⟧与⟦Company#6|华为投资控股有限公司⟧、⟦Institution#7|上海中医药大学附属龙华医院⟧等并列公示名单，⟦Group#8|山东重工集团⟧上下一片沸腾。
喜讯传到⟦City#9|潍坊⟧，⟦OrganizationUnit#10|一号工厂⟧⟦OrganizationUnit#41|铸造车间⟧的工人⟦Person#11|匡万年⟧正蹲在造型线旁擦汗。他摊开一只手，虎口处的老茧比硬币还厚：“奖是总部的，可铁水是咱浇的。”
⟦Company#2|潍柴⟧1946年建厂，原名⟦Company#12|威海修理厂⟧，以⟦Goal#13|全球领先、拥有核心技术、可持续发展的国际化工业装备企业集团⟧为愿景。上世纪90年代濒临破产，连续6个月发不出工资，外债3亿多元。转机出现在1998年：时任厂长⟦Person#14|谭守仁⟧推行“⟦Initiative#15|三三制⟧”改革，机关处室由53个减到13个，干部由750人减到219人。2018年，⟦Company#2~|公司⟧销售发动机66.6万台，同比增长9%；营业收入1592.6亿元，净利润86.6亿元；⟦Product#16|WP13发动机⟧B10寿命提高到180万公里。
质量的底气来自方法。⟦Company#2~|公司⟧创立“⟦Initiative#17|WOS质量管理模式⟧”，把6个西格玛、精益生产和供应商早期介入捏合在一起，建立了覆盖426家一级供应商的追溯系统。其中，为⟦Group#18|中国重汽⟧、⟦Company#19|陕汽⟧供货的缸盖，故障率由千分之四点六降到千分之零点八。⟦OrganizationUnit#20|潍柴发动机技术研究院⟧院长⟦Person#21|綦崇智⟧介绍，近三年⟦Company#2~|公司⟧研发投入超过150亿元，与⟦Place#38|德国⟧⟦Company#22|博世⟧、⟦Place#39|奥地利⟧⟦Company#23|AVL公司⟧、⟦Institution#24|天津大学⟧联合攻关热效率，实验室数据已经突破48%。
走出去，也引进来。2009年收购⟦Place#36|法国⟧⟦Company#25|博杜安⟧，2012年入主⟦Place#37|意大利⟧⟦Company#26|法拉帝⟧游艇，持股75%；同年以7.38亿欧元获得⟦Place#38|德国⟧⟦Group#27|凯傲集团⟧25%股份，如今增持到45%。⟦Group#27|凯傲⟧旗下⟦Company#28|林德液压⟧在⟦City#9|潍坊⟧⟦Place#29|高新区⟧建起第一座海外工厂，国产高端液压件价格应声下降三成。“洋品牌不降价，我们就一台一台追。”⟦OrganizationUnit#10|一号工厂⟧厂长⟦Person#30|姬保田⟧说。
奖项之外，还有遗憾。评审专家组在反馈中提到，班组之间改善经验共享不足，部分海外基地尚未导入⟦Initiative#17|WOS模式⟧。⟦Group#8|山东重工⟧已决定，明年在⟦Province#31|重庆⟧⟦Company#32|潍柴重庆分公司⟧和⟦Place#33|印度⟧⟦Place#34|浦那⟧工厂启动“⟦Initiative#35|质量领航⟧”行动，投入1.2亿元改造在线检测装备。
除了奖牌，⟦Company#2|潍柴⟧还在写标准。由⟦Company#2~|公司⟧牵头、⟦Institution#42|中国内燃机工业协会⟧归口的《⟦Policy#43|重型柴油机可靠性评价规范⟧》已报批；⟦Institution#24|天津大学⟧⟦OrganizationUnit#44|内燃机燃烧学国家重点实验室⟧主任⟦Person#45|车辚辚⟧评价：“别人卖的是铁，他们卖的是小时。”
====
#2 receivedHonor #1
#6 receivedHonor #1
#7 receivedHonor #1
#3 launched #5
#1 metric 获奖组织 = 9 家
#1 metric 获奖个人 = 1 名
#2 subsidiaryOf #8
#10 partOf #2
#40 partOf #2
#40 receivedHonor #1
#11 holdsPosition #41 ; title=工人
#41 partOf #10
#11 said “奖是总部的，可铁水是咱浇的。”
#2 formedFrom #12
#2 pursuesGoal #13
#2 metric 外债 = 3 亿元 ; approx=about
#14 holdsPosition #2 ; title=厂长 ; status=ended
#14 launched #15
#2 metric 机关处室 = 13 个
#2 metric 干部 = 219 人
#2 metric 销售发动机 = 66.6 万台 ; time=2018年
#2 metric 销售发动机同比增长 = 9 % ; time=2018年
#2 metric 营业收入 = 1592.6 亿元 ; time=2018年
#2 metric 净利润 = 86.6 亿元 ; time=2018年
#2 produces #16
#16 metric B10寿命 = 180 万公里
#2 launched #17
#2 metric 一级供应商 = 426 家
#2 cooperatesWith #18
#2 cooperatesWith #19
#2 cooperatesWith #22
#2 cooperatesWith #23
#2 cooperatesWith #24
#20 partOf #2
#21 holdsPosition #20 ; title=院长
#2 metric 研发投入 = 150 亿元 ; time=近三年 ; approx=atLeast
#2 metric 热效率 = 48 % ; approx=atLeast
#2 acquired #25 ; time=2009年
#22 locatedIn #38
#23 locatedIn #39
#25 locatedIn #36
#26 locatedIn #37
#27 locatedIn #38
#2 acquired #26 ; time=2012年
#2 holdsStakeIn #26 ; percent=75%
#2 holdsStakeIn #27 ; percent=45%
#2 metric 收购凯傲股份金额 = 7.38 亿欧元 ; time=2012年
#28 subsidiaryOf #27
#29 locatedIn #9
#30 holdsPosition #10 ; title=厂长
#30 said “洋品牌不降价，我们就一台一台追。”
#32 locatedIn #31
#32 subsidiaryOf #2
#34 locatedIn #33
#8 launched #35 ; status=planned
#35 metric 投入 = 1.2 亿元 ; status=planned
#2 issued #43
#42 issued #43
#44 partOf #24
#45 holdsPosition #44 ; title=主任
#45 said “别人卖的是铁，他们卖的是小时。”
