公司简介

⟦Group#1|内蒙古蒙中水务发展集团有限公司⟧(简称"⟦Group#1|蒙中水务⟧"或"⟦Group#1~|集团⟧")是经⟦GovernmentBody#2|内蒙古自治区人民政府⟧批准、由⟦GovernmentBody#3|自治区水利厅⟧履行行业监管、⟦GovernmentBody#4|自治区国资委⟧履行出资人职责的国有独资企业，成立于2003年12月，总部位于⟦City#5|呼和浩特市⟧⟦County#6|新城区⟧，注册资本35.7亿元。

经过二十年发展，⟦Group#1~|集团⟧形成了"⟦Strategy#7|一体三翼⟧"产业布局：以⟦Platform#8|水源与输配水⟧为主体，以⟦Platform#9|污水与再生水⟧、⟦Platform#10|水利工程建设⟧、⟦Platform#11|水务装备⟧为三翼。截至2023年底，⟦Group#1~|集团⟧资产总额412亿元，净资产167亿元；拥有二级子公司13户、三级公司46户，员工5,870人；2023年供水5.32亿立方米，营业收入38.6亿元，其中⟦Platform#9|污水与再生水⟧板块收入9.1亿元，利润总额2.04亿元。主体信用等级AA+。

◎主要成员单位
⟦Company#12|内蒙古绰勒水利水电公司⟧——负责⟦Facility#13|绰勒水库⟧、⟦Facility#14|文得根水库⟧管理，装机4.45万千瓦；
⟦Company#15|鄂尔多斯蒙水供水公司⟧——运营⟦Facility#16|黄河岸线取水工程⟧，⟦Group#1~|集团⟧持股60%，⟦Group#17|伊泰集团⟧持股25%，⟦Group#18|汇能集团⟧持股15%，年供水能力1.2亿立方米；
⟦Company#19|巴彦淖尔河套水务⟧——由⟦Company#20|临河净水厂⟧、⟦Company#21|磴口排水公司⟧改制重组，日处理污水24万吨；
⟦Company#22|蒙水设计院⟧——甲级资质3项，2023年产值4.3亿元；
⟦Company#23|蒙水膜科技⟧——2021年与⟦Company#24|博天环境⟧、⟦Institution#25|内蒙古农业大学⟧三方合资，注册资本8,000万元，主导产品⟦Product#26|WF-400型管式微滤膜⟧、⟦Product#27|苦咸水一体机⟧，⟦Product#27~|后者⟧已销往⟦Place#28|哈萨克斯坦⟧、⟦Place#29|蒙古国⟧等国310台套。

◎代表工程
⟦Project#30|引绰济辽⟧(总投资252亿元，隧洞总长179公里)、⟦Project#31|岱海生态应急补水⟧、⟦Project#32|黄河内蒙古段二期防洪⟧、⟦Project#33|乌梁海流域山水林田湖草沙一体化治理⟧(治理面积1.47万平方公里)。其中⟦Project#31|岱海应急补水⟧2022年12月通水，年补水量4,466万立方米，⟦Place#34|岱海⟧水位回升0.67米。

◎荣誉
⟦Project#30|引绰济辽⟧获⟦Honor#35|中国水利工程优质(大禹)奖⟧；⟦Group#1~|集团⟧先后荣获⟦Honor#36|全国水利系统先进集体⟧、⟦Honor#37|自治区民族团结进步示范企业⟧；⟦Product#38|蒙水智慧调度系统⟧入选⟦GovernmentBody#39|水利部⟧⟦Honor#40|数字孪生水利建设典型案例⟧。"⟦Honor#41|全国三八红旗手⟧"⟦Person#42|乌云其其格⟧是⟦Company#22|蒙水设计院⟧⟦OrganizationUnit#44|规划一所⟧所长。

◎企业文化
愿景:⟦Goal#43|北疆一流的水安全保障综合服务商⟧。核心价值观:惟水惟真。
====
#3 supervises #1
#4 supervises #1
#1 locatedIn #6
#6 locatedIn #5
#1 metric 注册资本 = 35.7 亿元
#1 hasStrategy #7
#7 hasComponent #8 ; role=core
#7 hasComponent #9 ; role=wing
#7 hasComponent #10 ; role=wing
#7 hasComponent #11 ; role=wing
#1 metric 资产总额 = 412 亿元 ; time=截至2023年底
#1 metric 净资产 = 167 亿元 ; time=截至2023年底
#1 metric 二级子公司 = 13 户
#1 metric 三级公司 = 46 户
#1 metric 员工 = 5870 人
#1 metric 供水 = 5.32 亿立方米 ; time=2023年
#1 metric 营业收入 = 38.6 亿元 ; time=2023年
#9 metric 收入 = 9.1 亿元 ; time=2023年
#1 metric 利润总额 = 2.04 亿元 ; time=2023年
#12 subsidiaryOf #1
#15 subsidiaryOf #1
#19 subsidiaryOf #1
#22 subsidiaryOf #1
#23 subsidiaryOf #1
#12 operates #13
#12 operates #14
#12 metric 装机 = 4.45 万千瓦
#15 operates #16
#1 holdsStakeIn #15 ; percent=60%
#17 holdsStakeIn #15 ; percent=25%
#18 holdsStakeIn #15 ; percent=15%
#16 metric 年供水能力 = 1.2 亿立方米
#19 formedFrom #20
#19 formedFrom #21
#19 metric 日处理污水 = 24 万吨
#22 metric 甲级资质 = 3 项
#22 metric 产值 = 4.3 亿元 ; time=2023年
#1 established #23 ; time=2021年
#24 established #23 ; time=2021年
#25 established #23 ; time=2021年
#1 cooperatesWith #24
#1 cooperatesWith #25
#23 metric 注册资本 = 8000 万元
#23 produces #26
#23 produces #27
#27 metric 销售 = 310 台套
#1 hasProject #30
#1 hasProject #31
#1 hasProject #32
#1 hasProject #33
#30 metric 总投资 = 252 亿元
#30 metric 隧洞总长 = 179 公里
#33 metric 治理面积 = 1.47 万平方公里
#31 metric 年补水量 = 4466 万立方米
#34 metric 水位回升 = 0.67 米
#30 receivedHonor #35
#1 receivedHonor #36
#1 receivedHonor #37
#1 produces #38
#38 receivedHonor #40
#42 receivedHonor #41
#42 holdsPosition #44 ; title=所长
#44 partOf #22
#1 pursuesGoal #43
