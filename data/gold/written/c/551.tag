⟦Group#1|湖北宜化集团有限责任公司⟧简介

⟦Group#1|湖北宜化集团有限责任公司⟧（⟦Group#1|宜化集团⟧）总部设在⟦City#2|宜昌市⟧⟦County#3|猇亭区⟧，是一家横跨⟦Industry#38|化肥⟧、⟦Industry#39|氯碱⟧、⟦Industry#40|磷化工⟧的国有控股企业。⟦Group#1~|公司⟧的源头是1977年投产的⟦Company#4|宜昌地区化工厂⟧，1992年改制为⟦Company#5|湖北宜化化工股份有限公司⟧，四年后登陆⟦Company#6|深交所⟧（股票代码000422）。1995年，以⟦Company#4~|老厂⟧资产为基础组建⟦Group#1~|集团⟧。
现有股东三家：⟦GovernmentBody#7|宜昌市国资委⟧51%，⟦Group#8|宜昌城市发展投资集团⟧30%，⟦Company#9|宜昌财富投资管理公司⟧19%。
⟦Group#1~|集团⟧旗下企业36户，其中上市公司两户，即⟦Company#5|湖北宜化⟧与⟦Company#10|双环科技⟧；⟦Company#10~|后者⟧的主营是⟦Product#11|联碱⟧，年产能110万吨，另有⟦Product#12|小苏打⟧10万吨。
【产业布局】⟦Product#13|尿素⟧、⟦Product#14|磷酸二铵⟧、⟦Product#15|聚氯乙烯⟧三大产品年产能依次为216万吨、165万吨、90万吨，⟦Product#16|季戊四醇⟧产能5.8万吨，居亚洲首位。“⟦Product#17|猇亭⟧”“⟦Product#18|楚星⟧”两个肥料商标家喻户晓。⟦Company#19|新疆宜化⟧设在⟦Place#20|准东经济技术开发区⟧，拥有露天煤矿一座；⟦Company#21|内蒙宜化⟧扎根⟦City#22|乌海⟧；⟦Company#23|青海宜化⟧因资不抵债，已于2019年移交⟦GovernmentBody#24|大通县政府⟧指定的接收方，不再纳入合并报表。
【搬迁与升级】按照⟦Province#25|湖北省⟧沿江化工企业“⟦Initiative#26|关改搬转⟧”部署，⟦Group#1~|集团⟧累计拆除装置27套，退出岸线3.2公里，投入116亿元在⟦Facility#27|宜昌姚家港化工园⟧、⟦Facility#28|猇亭化工园⟧建设⟦Project#29|洁净煤加压气化多联产技改搬迁⟧、⟦Project#30|氟化工升级改造⟧等8个项目，⟦Project#29~|前者⟧2024年3月一次开车成功，吨氨煤耗降低14%。
【新赛道】2021年10月，⟦Group#1|宜化⟧与⟦Company#31|宁德时代⟧控股的⟦Company#32|广东邦普⟧合资设立⟦Company#33|宜昌邦普宜化新材料有限公司⟧，⟦Group#1|宜化⟧一方持股35%，向⟦Industry#34|新能源电池材料⟧延伸。
【荣誉】先后捧得⟦Honor#35|全国五一劳动奖状⟧、⟦Honor#36|石油和化工行业绿色工厂⟧，连续19年入围⟦Honor#37|中国企业500强⟧，2024年位列第406位。2024年实现营业收入507亿元、利税38.6亿元，员工1.9万人。
====
#1 locatedIn #3
#3 locatedIn #2
#1 developsIndustry #34
#5 formedFrom #4
#1 formedFrom #4
#1 established #5 ; time=1992年
#7 holdsStakeIn #1 ; percent=51%
#8 holdsStakeIn #1 ; percent=30%
#9 holdsStakeIn #1 ; percent=19%
#1 metric 旗下企业 = 36 户
#1 metric 上市公司 = 2 户
#5 subsidiaryOf #1
#10 subsidiaryOf #1
#10 produces #11
#10 produces #12
#11 metric 年产能 = 110 万吨
#12 metric 年产能 = 10 万吨
#1 produces #13
#1 produces #14
#1 produces #15
#1 produces #16
#13 metric 年产能 = 216 万吨
#14 metric 年产能 = 165 万吨
#15 metric 年产能 = 90 万吨
#16 metric 产能 = 5.8 万吨
#1 produces #17
#1 produces #18
#19 locatedIn #20
#19 metric 露天煤矿 = 1 座
#19 subsidiaryOf #1
#21 subsidiaryOf #1
#21 locatedIn #22
#23 subsidiaryOf #1 ; status=ended ; time=2019年
#25 launched #26
#1 implements #26
#1 metric 拆除装置 = 27 套
#1 metric 退出岸线 = 3.2 公里
#1 metric 投入 = 116 亿元
#1 metric 项目 = 8 个
#1 hasProject #29
#1 hasProject #30
#29 metric 吨氨煤耗降低 = 14 %
#32 subsidiaryOf #31
#1 established #33 ; time=2021年10月
#32 established #33 ; time=2021年10月
#1 cooperatesWith #32
#1 holdsStakeIn #33 ; percent=35%
#1 receivedHonor #35
#1 receivedHonor #36
#1 receivedHonor #37
#1 metric 营业收入 = 507 亿元 ; time=2024年
#1 metric 利税 = 38.6 亿元 ; time=2024年
#1 metric 员工 = 1.9 万人
#1 developsIndustry #38
#1 developsIndustry #39
#1 developsIndustry #40
