2014年⟦Group#1|盐城市城市建设投资集团有限公司⟧公司债券募集说明书摘要

第八条  发行人历史沿革
    ⟦Group#1|盐城市城市建设投资集团有限公司⟧的前身是⟦Company#2|盐城市城市建设投资有限公司⟧，由⟦GovernmentBody#3|盐城市人民政府⟧于2003年7月出资组建，设立时注册资本为1亿元，出资方式为实物和货币。2005年11月，⟦GovernmentBody#3|盐城市政府⟧以⟦Company#4|盐城市自来水总公司⟧净资产4.27亿元追加出资；2010年3月，⟦Group#5|盐城市国有资产投资集团有限公司⟧受让⟦GovernmentBody#3|市政府⟧所持49%股权，同年更名并组建企业集团。截至2013年12月31日，⟦Group#1~|发行人⟧注册资本26亿元，股东为⟦GovernmentBody#3|盐城市人民政府⟧（51%）和⟦Group#5|盐城国投⟧（49%），实际控制人为⟦GovernmentBody#3|盐城市人民政府⟧。

第九条  组织结构
    ⟦Group#1~|发行人⟧下设⟦OrganizationUnit#6|融资部⟧、⟦OrganizationUnit#7|工程部⟧、⟦OrganizationUnit#8|资产管理部⟧、⟦OrganizationUnit#9|法务审计部⟧、⟦OrganizationUnit#10|财务部⟧、⟦OrganizationUnit#11|综合部⟧6个部门，并有⟦Company#12|盐城市海城水务有限公司⟧、⟦Company#13|盐城城南新区开发建设公司⟧、⟦Company#14|盐城串场河景观带建设公司⟧、⟦Company#15|江苏盐城环科创业园公司⟧等19家全资或控股子公司。⟦OrganizationUnit#16|董事会⟧成员7名，其中⟦Person#17|仲兆林⟧任董事长，⟦Person#18|管德铨⟧、⟦Person#19|嵇佩芳⟧为独立董事。

第十条  业务情况
    （一）城市供水。⟦Company#12|海城水务⟧下属⟦Facility#20|城东水厂⟧、⟦Facility#21|盐龙湖水厂⟧，日供水能力45万立方米，供水服务面积380平方公里，占⟦City#22|盐城⟧市区的96%。2013年售水9,862万立方米，水费收入2.07亿元，漏损率12.3%。
    （二）保障房。在⟦County#23|亭湖区⟧⟦Township#24|新兴镇⟧、⟦County#25|盐都区⟧⟦Township#26|潘黄街道⟧建成安置小区7个，交付11,460套，其中“⟦Facility#27|欣欣家园⟧”2012年被⟦GovernmentBody#28|住房和城乡建设部⟧评为“⟦Honor#29|国家康居示范工程⟧”。
    （三）土地整理。⟦Project#30|串场河沿线环境整治项目⟧，起于⟦Facility#31|新洋港桥⟧，止于⟦Facility#32|通榆河船闸⟧，全长14.8公里，概算31.5亿元，已完成投资17.2亿元，累计搬迁3,907户。
    （四）新兴业务。⟦Group#1~|发行人⟧于2013年出资3亿元，与⟦Place#44|韩国⟧⟦Company#33|起亚汽车⟧（株）、⟦Group#34|悦达集团⟧合作建设⟦Facility#45|盐城经济技术开发区汽车零部件物流园⟧；与⟦Institution#36|江南大学⟧、⟦Institution#37|盐城工学院⟧合作设立⟦OrganizationUnit#38|海滨滩涂生态修复研究中心⟧，相关技术尚未商业化。

第十一条  偿债保障
    ⟦Group#1~|发行人⟧2011年、2012年、2013年分别实现归属于母公司净利润6.83亿元、7.14亿元和7.96亿元，年均可分配利润7.31亿元，足以覆盖本期债券一年利息。本期债券发行总额18亿元，期限7年，拟将10.8亿元用于⟦Project#39|盐城市区水环境综合治理工程⟧，7.2亿元用于补充营运资金。⟦Company#40|中国工商银行⟧⟦Company#41|盐城分行⟧签署《⟦Policy#42|资金监管协议⟧》，⟦Company#43|江苏省信用再担保有限公司⟧提供全额无条件不可撤销连带责任保证担保。
====
#1 formedFrom #2 ; time=2010年3月
#3 established #2 ; time=2003年7月
#2 metric 注册资本 = 1 亿元 ; time=2003年7月
#3 subsidiaryOf #4
#4 subsidiaryOf #1
#4 metric 净资产追加出资 = 4.27 亿元 ; time=2005年11月
#5 holdsStakeIn #1 ; percent=49%
#3 holdsStakeIn #1 ; percent=51%
#1 metric 注册资本 = 26 亿元 ; time=截至2013年12月31日
#6 partOf #1
#7 partOf #1
#8 partOf #1
#9 partOf #1
#10 partOf #1
#11 partOf #1
#1 metric 部门 = 6 个
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#1 metric 全资或控股子公司 = 19 家
#16 partOf #1
#16 metric 董事会成员 = 7 名
#17 holdsPosition #1 ; title=董事长
#18 holdsPosition #1 ; title=独立董事
#19 holdsPosition #1 ; title=独立董事
#12 operates #20
#12 operates #21
#12 metric 日供水能力 = 45 万立方米
#12 metric 供水服务面积 = 380 平方公里
#12 metric 占市区 = 96 %
#12 metric 售水 = 9862 万立方米 ; time=2013年
#12 metric 水费收入 = 2.07 亿元 ; time=2013年
#12 metric 漏损率 = 12.3 % ; time=2013年
#24 locatedIn #23
#26 locatedIn #25
#23 locatedIn #22
#25 locatedIn #22
#1 metric 建成安置小区 = 7 个
#1 metric 交付安置房 = 11460 套
#27 receivedHonor #29 ; time=2012年
#1 hasProject #30
#30 metric 全长 = 14.8 公里
#30 metric 概算 = 31.5 亿元
#30 metric 已完成投资 = 17.2 亿元
#30 metric 累计搬迁 = 3907 户
#1 cooperatesWith #33
#1 cooperatesWith #34
#1 cooperatesWith #36
#1 cooperatesWith #37
#1 metric 出资 = 3 亿元 ; time=2013年
#1 established #38
#36 established #38
#37 established #38
#33 locatedIn #44
#1 metric 归属于母公司净利润 = 7.96 亿元 ; time=2013年
#1 metric 年均可分配利润 = 7.31 亿元
#1 metric 债券发行总额 = 18 亿元
#1 metric 债券期限 = 7 年
#1 hasProject #39
#39 metric 募集资金使用 = 10.8 亿元 ; status=planned
#1 metric 补充营运资金 = 7.2 亿元 ; status=planned
#41 subsidiaryOf #40
#41 issued #42
#1 issued #42
#43 cooperatesWith #1
#1 established #45 ; status=planned
#33 established #45 ; status=planned
#34 established #45 ; status=planned
