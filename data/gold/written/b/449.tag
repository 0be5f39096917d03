⟦GovernmentBody#1|中共泗县县委⟧办公室　⟦GovernmentBody#2|泗县人民政府⟧办公室
关于印发《⟦Policy#3|泗县国有企业整合重组工作方案⟧》的通知

各乡镇党委、政府，县直各单位：
《⟦Policy#3|泗县国有企业整合重组工作方案⟧》已经⟦Meeting#4|县委常委会第38次会议⟧、⟦Meeting#5|县政府第29次常务会议⟧研究通过，现印发给你们，请认真贯彻执行。

⟦Policy#3|泗县国有企业整合重组工作方案⟧（摘要）

一、现状
全县现有国有企业43户，其中⟦GovernmentBody#6|县住建局⟧、⟦GovernmentBody#7|县交通运输局⟧、⟦GovernmentBody#8|县农业农村局⟧等9个部门管理27户，账面资产总额237亿元，负债141亿元，存在小、散、弱和政企不分问题。

二、目标
对标⟦Place#9|苏北⟧、⟦Place#10|皖北⟧先进县，构建“⟦Strategy#11|1+4+X⟧”国资布局：
“1”即组建⟦Group#12|泗县国有资本控股集团⟧，作为县级国有资本运营的总平台，注册资本20亿元，由⟦GovernmentBody#2|县政府⟧出资，授权⟦GovernmentBody#13|县财政局（国资委）⟧履行出资人职责；
“4”即在其下设立⟦Company#14|泗州城市发展公司⟧、⟦Company#15|泗州产业投资公司⟧、⟦Company#16|泗州乡村振兴公司⟧、⟦Company#17|泗州文旅公司⟧四个二级公司，分别对应⟦Platform#18|城市运营⟧、⟦Platform#19|产业投资⟧、⟦Platform#20|乡村振兴⟧、⟦Platform#21|文化旅游⟧四大板块；
“X”即若干市场化专业子公司，总数控制在18户以内。

三、路径
1. 合并新设。原⟦Company#22|泗县城投公司⟧与⟦Company#23|泗县水务公司⟧合并组建⟦Company#14|城市发展公司⟧；原⟦Company#24|泗县交投公司⟧更名为⟦Company#16|乡村振兴公司⟧，同时接收⟦Company#25|县种业公司⟧全部股权。
2. 划转注入。⟦GovernmentBody#8|县农业农村局⟧将⟦Facility#26|石龙湖国家湿地公园⟧经营权、⟦Facility#27|大路口薯干交易市场⟧划入⟦Company#17|文旅公司⟧和⟦Company#16|乡村振兴公司⟧；⟦Company#28|泗县供销冷链公司⟧不纳入本次整合。
3. 清理注销。11户“三无”企业于9月底前注销。

四、步骤
5月前为清产核资阶段，由⟦Company#29|安徽安联信达会计师事务所⟧开展专项审计；6—8月为组建阶段；9—12月为规范提升阶段，制定出台《⟦Policy#30|县属企业负责人经营业绩考核办法⟧》《⟦Policy#31|县属企业投融资管理办法⟧》等制度12项。

五、保障
成立⟦OrganizationUnit#32|县国企整合重组领导小组⟧，由县委副书记、县长⟦Person#33|苗如春⟧任组长，⟦GovernmentBody#34|县委组织部⟧、⟦GovernmentBody#35|县委编办⟧、⟦GovernmentBody#36|县人社局⟧、⟦GovernmentBody#37|县审计局⟧主要负责同志为成员，领导小组下设人事安置、资产划转、风险防控3个专项组。严禁突击提拔干部、突击发放奖金、突击转移资产。
涉改职工1126人工龄连续计算，工资待遇维持1年不变。

⟦City#38|宿州市⟧⟦County#39|泗县⟧　2021年4月12日印发
====
#1 issued #3
#2 issued #3
#1 launched #4
#2 launched #5
#6 partOf #2
#7 partOf #2
#8 partOf #2
#2 metric 国有企业 = 43 户
#2 metric 部门管理企业 = 27 户
#2 metric 账面资产总额 = 237 亿元
#2 metric 负债 = 141 亿元
#2 addresses “存在小、散、弱和政企不分问题”
#2 benchmarksAgainst #9
#2 benchmarksAgainst #10
#2 hasStrategy #11
#11 hasComponent #12 ; role=core
#11 hasComponent #18 ; role=platform
#11 hasComponent #19 ; role=platform
#11 hasComponent #20 ; role=platform
#11 hasComponent #21 ; role=platform
#11 hasComponent #14
#11 hasComponent #15
#11 hasComponent #16
#11 hasComponent #17
#2 established #12 ; status=planned
#2 holdsStakeIn #12 ; status=planned
#12 metric 注册资本 = 20 亿元 ; status=planned
#13 supervises #12 ; status=planned
#12 established #14 ; status=planned
#12 established #15 ; status=planned
#12 established #16 ; status=planned
#12 established #17 ; status=planned
#14 subsidiaryOf #12 ; status=planned
#15 subsidiaryOf #12 ; status=planned
#16 subsidiaryOf #12 ; status=planned
#17 subsidiaryOf #12 ; status=planned
#12 metric 市场化专业子公司 = 18 户 ; approx=atMost ; status=planned
#14 formedFrom #22 ; status=planned
#14 formedFrom #23 ; status=planned
#16 formedFrom #24 ; status=planned
#25 subsidiaryOf #16 ; status=planned
#17 operates #26 ; status=planned
#16 operates #27 ; status=planned
#2 metric 注销企业 = 11 户 ; status=planned ; time=9月底前
#2 issued #30 ; status=planned
#2 issued #31 ; status=planned
#2 metric 制定制度 = 12 项 ; status=planned
#2 established #32
#32 partOf #2
#33 holdsPosition #1 ; title=县委副书记
#33 holdsPosition #2 ; title=县长
#33 holdsPosition #32 ; title=组长
#34 participatedIn #32
#35 participatedIn #32
#36 participatedIn #32
#37 participatedIn #32
#2 metric 涉改职工 = 1126 人
#39 locatedIn #38
