⟦City#1|南京⟧⟦Company#2|埃斯顿⟧：机器人背后的“⟦Slogan#3|张謇精神⟧”

　　⟦Company#2|南京埃斯顿自动化股份有限公司⟧创始人⟦Person#4|吴博⟧的办公室里，摆着一台三十年前的数控折弯机控制器。“没有它，就没有后来的机器人。”他说。
　　⟦Company#2|埃斯顿⟧1993年创办于⟦City#1|南京⟧⟦County#5|江宁区⟧，2015年在⟦Institution#6|深交所⟧上市，是中国工业机器人出货量最大的本土企业。2024年，⟦Company#2~|公司⟧工业机器人出货量2.6万台，国内市场份额9.5%，仅次于⟦Company#7|发那科⟧；实现营业收入40.1亿元，净亏损8.1亿元，主要受商誉减值、光伏需求下滑拖累。
　　收购是⟦Company#2|埃斯顿⟧的成长密码，也是包袱。2017年，⟦Company#2~|公司⟧收购⟦Place#8|英国⟧⟦Company#9|TRIO⟧；2020年，以4.09亿元收购⟦Place#10|德国⟧⟦Company#11|克鲁斯⟧（⟦Company#11|CLOOS⟧）51%股权，后增持至100%。⟦Company#11|克鲁斯⟧是百年焊接企业，如今在⟦City#1|南京⟧建起⟦Facility#12|中国焊接机器人工厂⟧。“技术可以买，能力只能自己长。”首席技术官⟦Person#13|曾逸南⟧说。
　　自主研发投入不减。2024年，⟦Company#2|埃斯顿⟧研发投入占营收的12.3%，拥有软件著作权418项、专利698项；与⟦Institution#14|东南大学⟧、⟦Institution#15|哈尔滨工业大学⟧共建⟦OrganizationUnit#16|人形机器人联合研究院⟧，孵化的⟦Company#17|埃斯顿酷卓⟧发布⟦Product#18|CODROID 02⟧人形机器人。⟦GovernmentBody#19|江苏省科技厅⟧把⟦OrganizationUnit#20|机器人智能控制与驱动技术实验室⟧列为省重点实验室，⟦Company#2~|公司⟧入选⟦Honor#21|国家技术创新示范企业⟧、⟦Honor#22|制造业单项冠军企业⟧。
　　政府也在“搭台子”。⟦GovernmentBody#23|江宁区政府⟧在⟦Place#24|江宁开发区⟧规划⟦Facility#25|机器人与智能制造产业园⟧，成立20亿元⟦Fund#26|智能机器人产业基金⟧，引进⟦Company#27|天创机器人⟧、⟦Company#28|亿嘉和⟧等上下游企业64家。副区长⟦Person#29|夏鹏远⟧介绍，今年还将设立应用场景开放清单，⟦Company#30|南钢⟧、⟦Company#31|长安马自达⟧率先开放20个岗位。
　　“企业家要有一点‘⟦Slogan#32|父教育、母实业⟧’的情怀。”⟦Person#4|吴博⟧捐资3000万元设立⟦Fund#33|埃斯顿教育基金⟧，资助⟦Institution#34|南京工业职业技术大学⟧学生1260名。今年，⟦Company#2|埃斯顿⟧正筹备在⟦Place#35|香港⟧发行H股，能否如愿，仍需⟦GovernmentBody#36|证监会⟧备案。
====
#4 holdsPosition #2 ; title=创始人
#4 said “没有它，就没有后来的机器人。”
#5 locatedIn #1
#2 locatedIn #5
#2 metric 工业机器人出货量 = 2.6 万台 ; time=2024年
#2 metric 国内市场份额 = 9.5 % ; time=2024年
#2 metric 营业收入 = 40.1 亿元 ; time=2024年
#2 metric 净亏损 = 8.1 亿元 ; time=2024年
#2 acquired #9 ; time=2017年
#9 locatedIn #8
#2 acquired #11 ; percent=51% ; time=2020年
#2 metric 收购价款 = 4.09 亿元 ; time=2020年
#11 locatedIn #10
#2 holdsStakeIn #11 ; percent=100%
#9 subsidiaryOf #2
#11 subsidiaryOf #2
#17 subsidiaryOf #2
#11 established #12
#12 locatedIn #1
#13 holdsPosition #2 ; title=首席技术官
#13 said “技术可以买，能力只能自己长。”
#2 metric 研发投入占营收 = 12.3 % ; time=2024年
#2 metric 软件著作权 = 418 项
#2 metric 专利 = 698 项
#2 cooperatesWith #14
#2 cooperatesWith #15
#2 established #16
#14 established #16
#15 established #16
#17 produces #18
#2 receivedHonor #21
#2 receivedHonor #22
#23 established #26
#23 hasProject #25
#25 locatedIn #24
#26 metric 规模 = 20 亿元
#23 metric 引进企业 = 64 家
#29 holdsPosition #23 ; title=副区长
#30 metric 开放岗位 = 20 个
#31 metric 开放岗位 = 20 个
#4 established #33
#33 fundedAid #34
#33 metric 资助学生 = 1260 名
#4 metric 捐资 = 3000 万元
#20 partOf #2
