⟦Group#1|中国盐业总公司⟧组织架构及职能（内部资料）

一、⟦Group#1~|总公司⟧概况
⟦Group#1|中国盐业总公司⟧（以下称⟦Group#1~|总公司⟧）创立于1950年2月，原名⟦Company#2|中国盐业公司⟧，先后隶属⟦GovernmentBody#3|轻工业部⟧、⟦GovernmentBody#4|中国轻工总会⟧、⟦GovernmentBody#5|国家经贸委⟧，2003年起由⟦GovernmentBody#6|国务院国资委⟧直接监管，承担全国食盐专营任务。2010年末资产总额303亿元，职工4.9万人。

二、领导班子
总经理、党委书记：⟦Person#7|茆永福⟧；副总经理：⟦Person#8|董志远⟧、⟦Person#9|羊建平⟧；总会计师：⟦Person#10|钭爱莲⟧；⟦OrganizationUnit#58|董事会办公室⟧主任由⟦OrganizationUnit#12|总经理办公室⟧主任⟦Person#13|曹达⟧兼任。

三、职能部门（14个）
1.⟦OrganizationUnit#12|总经理办公室⟧：文秘、机要、信访、保密。
2.⟦OrganizationUnit#14|战略投资部⟧：编制《⟦Policy#15|总公司“十二五”发展规划⟧》，负责投资项目论证。
3.⟦OrganizationUnit#16|盐政管理部（国家食盐质量监督办公室）⟧：受⟦GovernmentBody#17|工业和信息化部⟧委托承担食盐计划编制，协助查处贩卖私盐行为。全年配合各地查获私盐2.38万吨。
4.⟦OrganizationUnit#18|生产运营部⟧：产销平衡、安全生产、节能减排。
5.⟦OrganizationUnit#19|科技质量部⟧：联系⟦Institution#20|中盐制盐工程技术研究院⟧、⟦Institution#21|国家盐产品质量监督检验中心⟧。
6.其他：⟦OrganizationUnit#22|财务部⟧、⟦OrganizationUnit#23|人力资源部⟧、⟦OrganizationUnit#24|审计部⟧、⟦OrganizationUnit#25|纪检监察室⟧、⟦OrganizationUnit#26|党群工作部⟧等。

四、二级单位（摘列）
（一）食盐批发企业。⟦Company#27|中盐上海市盐业公司⟧、⟦Company#28|中盐北京市盐业公司⟧、⟦Company#29|中盐天津长芦盐业公司⟧等7家，⟦Group#1~|总公司⟧持股51%至100%不等；⟦Province#30|湖北⟧、⟦Province#31|江西⟧等省公司仍由地方管理，⟦Group#1~|总公司⟧仅作业务指导。
（二）盐及盐化工生产企业。
⟦Group#32|中盐吉兰泰盐化集团有限公司⟧：位于⟦Province#33|内蒙古自治区⟧⟦City#34|阿拉善盟⟧⟦County#35|阿拉善左旗⟧⟦Township#36|吉兰泰镇⟧，拥有纯碱40万吨、PVC 40万吨、烧碱36万吨年产能，2010年实现销售收入38.4亿元，⟦Group#1~|总公司⟧持股81.2%。控股上市公司⟦Company#37|兰太实业⟧（600328）。
⟦Company#38|中盐湘衡盐化⟧：⟦City#39|衡阳⟧，真空制盐150万吨/年，卤水开采由⟦Facility#40|湘衡盐矿⟧承担。
⟦Company#41|中盐皖南盐业⟧：注册地⟦City#42|合肥⟧，⟦Project#43|定远盐化工基地⟧一期投资26亿元，已与⟦Company#44|金禾实业⟧签署供碱协议。
⟦Company#45|中盐青海昆仑碱业⟧：⟦City#46|海西州⟧⟦County#47|德令哈市⟧，年产100万吨纯碱，2009年投产，⟦Company#48|山东海化⟧参股25%。
（三）科研与服务。⟦Institution#20|中盐制盐工程技术研究院⟧设在⟦Province#59|天津⟧⟦Place#49|滨海新区⟧，取得专利58项，研发“⟦Product#50|低钠盐⟧”“⟦Product#51|海藻碘盐⟧”等产品，其中⟦Product#51|海藻碘盐⟧获⟦Honor#52|中国轻工业联合会科技进步奖⟧三等奖。

五、发展目标
到2015年，营业收入300亿元，利润总额15亿元，建成“⟦Goal#53|主业突出、国际一流的盐业企业集团⟧”。实施“⟦Strategy#54|一主两翼⟧”战略：以⟦Platform#55|盐⟧为主体，以⟦Platform#56|盐化工⟧、⟦Platform#57|现代物流⟧为两翼。
====
#1 formedFrom #2 ; time=1950年2月
#3 supervises #1 ; status=ended
#4 supervises #1 ; status=ended
#5 supervises #1 ; status=ended
#6 supervises #1 ; time=2003年
#1 metric 资产总额 = 303 亿元 ; time=2010年末
#1 metric 职工 = 4.9 万人 ; time=2010年末
#7 holdsPosition #1 ; title=总经理、党委书记
#8 holdsPosition #1 ; title=副总经理
#9 holdsPosition #1 ; title=副总经理
#10 holdsPosition #1 ; title=总会计师
#13 holdsPosition #12 ; title=主任
#13 holdsPosition #58 ; title=主任
#58 partOf #1
#12 partOf #1
#14 partOf #1
#16 partOf #1
#18 partOf #1
#19 partOf #1
#22 partOf #1
#23 partOf #1
#24 partOf #1
#25 partOf #1
#26 partOf #1
#1 metric 职能部门 = 14 个
#14 issued #15
#17 cooperatesWith #16
#16 metric 查获私盐 = 2.38 万吨 ; time=全年
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#29 subsidiaryOf #1
#1 metric 食盐批发企业 = 7 家
#1 holdsStakeIn #32 ; percent=81.2%
#32 subsidiaryOf #1
#32 locatedIn #36
#36 locatedIn #35
#35 locatedIn #34
#34 locatedIn #33
#32 metric 纯碱年产能 = 40 万吨
#32 metric PVC年产能 = 40 万吨
#32 metric 烧碱年产能 = 36 万吨
#32 metric 销售收入 = 38.4 亿元 ; time=2010年
#37 subsidiaryOf #32
#38 locatedIn #39
#38 metric 真空制盐 = 150 万吨/年
#38 operates #40
#41 locatedIn #42
#41 hasProject #43
#43 metric 一期投资 = 26 亿元
#41 cooperatesWith #44
#45 locatedIn #47
#47 locatedIn #46
#45 metric 年产纯碱 = 100 万吨
#48 holdsStakeIn #45 ; percent=25%
#38 subsidiaryOf #1
#41 subsidiaryOf #1
#45 subsidiaryOf #1
#20 subsidiaryOf #1
#20 locatedIn #49
#20 metric 专利 = 58 项
#20 produces #50
#20 produces #51
#51 receivedHonor #52
#1 metric 营业收入 = 300 亿元 ; time=到2015年 ; status=planned
#1 metric 利润总额 = 15 亿元 ; time=到2015年 ; status=planned
#1 pursuesGoal #53
#1 hasStrategy #54
#54 hasComponent #55 ; role=core
#54 hasComponent #56 ; role=wing
#54 hasComponent #57 ; role=wing
#49 locatedIn #59
#1 hasRole “承担全国食盐专营任务”
