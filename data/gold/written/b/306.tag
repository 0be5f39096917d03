⟦Group#1|陕西有色金属控股集团有限责任公司⟧组织架构说明

（2021年修订，供⟦GovernmentBody#2|省国资委⟧备案）

一、基本情况
⟦Group#1|陕西有色金属控股集团有限责任公司⟧（简称⟦Group#1|陕西有色集团⟧）成立于2000年11月，由原⟦Company#3|中国有色金属工业西安公司⟧所属在陕企事业单位组建，住所为⟦City#4|西安市⟧⟦County#5|碑林区⟧⟦Township#6|张家村街道⟧高新路51号，注册资本21.1亿元，股东为⟦GovernmentBody#2|陕西省国资委⟧（90%）、⟦GovernmentBody#7|陕西省财政厅⟧（10%）。2020年资产总额1312亿元，营业收入1439亿元，位列⟦Honor#50|中国企业500强⟧第158位，职工4.4万人。

二、治理层
1. ⟦PartyOrganization#8|集团党委⟧：书记⟦Person#9|淡宏伟⟧，副书记⟦Person#10|缑晓明⟧（兼总经理）；下设⟦PartyOrganization#11|集团纪委⟧（与⟦GovernmentBody#52|省监委⟧驻⟦Group#1~|集团⟧监察专员办合署）。
2. ⟦OrganizationUnit#12|董事会⟧：由9人组成，外部董事5人，董事长⟦Person#9|淡宏伟⟧。设⟦OrganizationUnit#13|战略与投资委员会⟧、⟦OrganizationUnit#14|薪酬与考核委员会⟧、⟦OrganizationUnit#15|审计与风险委员会⟧。
3. ⟦OrganizationUnit#53|监事会⟧：已于2020年6月撤销，职能并入⟦OrganizationUnit#15|审计与风险委员会⟧。
4. 经理层：总经理⟦Person#10|缑晓明⟧、副总经理⟦Person#16|第五永安⟧、⟦Person#17|亢卫军⟧，总会计师⟦Person#18|史丹霞⟧，总法律顾问（首席合规官）由⟦Person#17|亢卫军⟧兼任。

三、总部部门（10个）
⟦OrganizationUnit#19|党政办公室⟧、⟦OrganizationUnit#20|组织人事部⟧、⟦OrganizationUnit#21|规划投资部⟧、⟦OrganizationUnit#22|财务资金部⟧、⟦OrganizationUnit#23|运营安环部⟧、⟦OrganizationUnit#24|科技信息部⟧、⟦OrganizationUnit#25|资本运营部⟧、⟦OrganizationUnit#26|风险合规部⟧、⟦OrganizationUnit#27|审计部⟧、⟦OrganizationUnit#28|纪检监察室⟧。总部编制由186人减至118人。

四、主要出资企业
（一）钼板块
⟦Group#29|金堆城钼业集团有限公司⟧，位于⟦City#30|渭南市⟧⟦County#31|华州区⟧⟦Township#32|金堆镇⟧，持股100%；控股⟦Company#33|金堆城钼业股份有限公司⟧（601958.SH，72.6%）。拥有世界六大原生钼矿床之一，矿山日处理矿石5万吨，钼金属年产量2.2万吨。
（二）钛板块
⟦Group#34|宝钛集团有限公司⟧，⟦City#35|宝鸡市⟧⟦County#36|渭滨区⟧，持股100%；⟦Company#37|宝鸡钛业股份有限公司⟧（600456）为其控股子公司（47.77%）。“⟦Product#38|奋斗者⟧”号深潜器载人舱球壳由其提供，钛材产量2.4万吨。
（三）铅锌与黄金
⟦Company#39|汉中锌业有限责任公司⟧；⟦Company#40|陕西铅硐山矿业公司⟧，设计采选45万吨/年；⟦Group#41|陕西黄金集团⟧39%股权于2019年划出，不再并表。
（四）光伏与新材料
⟦Company#42|陕西有色天宏瑞科硅材料公司⟧，与⟦Place#51|挪威⟧⟦Company#43|REC公司⟧合资，⟦City#44|榆林市⟧⟦County#45|榆阳区⟧，颗粒硅产能1.9万吨，采用FBR工艺，⟦Group#1~|集团⟧持股85%。

五、科技平台
⟦Institution#46|西北有色金属研究院⟧系省属科研院所，不属⟦Group#1~|集团⟧管理；⟦Group#1~|集团⟧自建⟦OrganizationUnit#47|钼化学材料国家地方联合工程研究中心⟧等省级以上平台23个，研发强度3.1%，累计专利2136件，2020年获⟦Honor#48|陕西省科学技术奖⟧11项。

六、附则
本说明由⟦OrganizationUnit#20|组织人事部⟧负责解释，《⟦Policy#49|关于集团总部机构设置的通知⟧》（陕色集团发〔2016〕112号）同时废止。
====
#1 formedFrom #3 ; time=2000年11月
#1 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#1 metric 注册资本 = 21.1 亿元
#2 holdsStakeIn #1 ; percent=90%
#7 holdsStakeIn #1 ; percent=10%
#1 metric 资产总额 = 1312 亿元 ; time=2020年
#1 metric 营业收入 = 1439 亿元 ; time=2020年
#1 metric 中国企业500强排名 = 158 位 ; time=2020年
#1 receivedHonor #50
#1 metric 职工 = 4.4 万人 ; time=2020年
#8 partOf #1
#9 holdsPosition #8 ; title=书记
#10 holdsPosition #8 ; title=副书记
#10 holdsPosition #1 ; title=总经理
#11 partOf #8
#11 partOf #1
#12 partOf #1
#53 partOf #1 ; status=ended
#12 metric 董事 = 9 人
#12 metric 外部董事 = 5 人
#9 holdsPosition #1 ; title=董事长
#13 partOf #12
#14 partOf #12
#15 partOf #12
#16 holdsPosition #1 ; title=副总经理
#17 holdsPosition #1 ; title=副总经理
#17 holdsPosition #1 ; title=总法律顾问（首席合规官）
#18 holdsPosition #1 ; title=总会计师
#19 partOf #1
#20 partOf #1
#21 partOf #1
#22 partOf #1
#23 partOf #1
#24 partOf #1
#25 partOf #1
#26 partOf #1
#27 partOf #1
#28 partOf #1
#1 metric 总部部门 = 10 个
#1 metric 总部编制 = 118 人
#1 holdsStakeIn #29 ; percent=100%
#29 subsidiaryOf #1
#29 locatedIn #32
#32 locatedIn #31
#31 locatedIn #30
#29 holdsStakeIn #33 ; percent=72.6%
#33 subsidiaryOf #29
#29 metric 日处理矿石 = 5 万吨
#29 metric 钼金属年产量 = 2.2 万吨
#1 holdsStakeIn #34 ; percent=100%
#34 subsidiaryOf #1
#34 locatedIn #36
#36 locatedIn #35
#34 holdsStakeIn #37 ; percent=47.77%
#37 subsidiaryOf #34
#34 produces #38
#34 metric 钛材产量 = 2.4 万吨
#39 subsidiaryOf #1
#40 subsidiaryOf #1
#42 subsidiaryOf #1
#40 metric 设计采选 = 45 万吨/年
#1 holdsStakeIn #41 ; percent=39% ; status=ended
#1 established #42
#43 established #42
#1 cooperatesWith #43
#43 locatedIn #51
#42 locatedIn #45
#45 locatedIn #44
#42 metric 颗粒硅产能 = 1.9 万吨
#1 holdsStakeIn #42 ; percent=85%
#47 partOf #1
#1 established #47
#1 metric 省级以上平台 = 23 个
#1 metric 研发强度 = 3.1 %
#1 metric 累计专利 = 2136 件
#1 receivedHonor #48 ; time=2020年
#1 metric 陕西省科学技术奖 = 11 项 ; time=2020年
#1 issued #49
