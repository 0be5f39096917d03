从“两张皮”到“一股劲”
——⟦Group#1|江西省水利投资集团⟧实施⟦Initiative#2|五色赣水⟧党建工程调查

　　在⟦Facility#3|廖坊水利枢纽⟧的坝顶，值班员⟦Person#4|黎招娣⟧指着配电柜上的五色贴纸介绍：红色是党员岗，蓝色是技术岗，绿色是环保岗，金色是创效岗，白色是廉洁岗。五色贴纸，就是⟦Initiative#2|五色赣水⟧最小的单元。
　　⟦Group#1|江西省水利投资集团有限公司⟧（以下称“⟦Group#1|省水投集团⟧”）是2008年成立的省属国企，由⟦GovernmentBody#5|江西省水利厅⟧主管，2019年整体划归⟦GovernmentBody#6|江西省国资委⟧监管，现有二级企业16家，员工9870人，其中党员2316人。2021年底，⟦Group#1~|集团⟧资产总额突破千亿元，可党建考核在省属企业中仅排第13位。“业务跑得快，党建跟不上，叫人脸红。”⟦PartyOrganization#9|集团党委⟧书记、董事长⟦Person#7|简耀武⟧说。
　　变化从2022年3月起。《⟦Policy#8|五色赣水党建工程实施意见⟧》一口气定了42条。⟦PartyOrganization#9|集团党委⟧首先抓红色引领，在⟦Project#10|鄱阳湖康山蓄滞洪区安全建设⟧、⟦Project#11|花桥水利枢纽⟧、⟦Project#12|赣抚尾闾整治⟧三个工地建起7个功能型党支部，让党员佩戴“⟦Initiative#13|红马甲⟧”上岗。⟦Project#10~|康山项目⟧1.2万米隔堤的护坡，党员突击队只用了58天，比计划少21天。
　　蓝色看技术。⟦Company#14|江西水投能源公司⟧成立“⟦OrganizationUnit#15|黎水生创新工作室⟧”，三年取得专利29项，其中⟦Product#16|小水电集控一键启停装置⟧覆盖全省34座电站，每座减员5人；⟦Company#17|江西润泉供水公司⟧与⟦Institution#18|华东交通大学⟧合作的⟦Product#19|智慧水务大脑⟧，让产销差率由28.6%降到14.9%。
　　绿色看生态。⟦Company#20|江西水投生态环境公司⟧运营⟦County#21|崇仁⟧、⟦County#22|永丰⟧等27县污水处理厂87座，日处理规模94万吨，出水一级A达标率99.7%；承接的⟦Project#23|修河源生态修复⟧2023年10月通过验收，修复岸线46公里。
　　金色看效益。2023年，⟦Group#1~|集团⟧实现营业收入86.3亿元，增长21%；净利润9.1亿元，增长16.4%；水费收入32.4亿元。年末资产1318亿元，带息负债率下降1.7个百分点。⟦Company#24|中诚信国际⟧把它的主体评级维持为AAA。
　　白色看廉洁。⟦PartyOrganization#26|集团纪委⟧对88个工程项目开展“⟦Initiative#25|四不直访⟧”，收缴红包礼金18.6万元，给予党纪政务处分21人次。去年底的省属企业党建考核，⟦Group#1|省水投集团⟧前移到第4位。
　　基层的探索仍在继续。今年3月，⟦Group#1~|集团⟧同⟦Group#40|江西铜业集团⟧、⟦Group#41|江西国控⟧、⟦Group#42|江西交投⟧党委结成⟦Initiative#43|赣企党建联建圈⟧；由⟦Company#14|江西水投能源公司⟧、⟦Company#44|三峡新能源江西公司⟧分别出资55%、45%设立的⟦Company#45|江西赣抚光伏公司⟧也第一次把“先建支部、后建项目”写进了章程，其负责的⟦Project#46|廖坊库区渔光互补⟧装机18万千瓦。
====
#1 launched #2
#4 holdsPosition #3 ; title=值班员
#5 supervises #1 ; status=ended
#6 supervises #1
#1 metric 二级企业 = 16 家
#1 metric 员工 = 9870 人
#1 metric 党员 = 2316 人
#1 metric 资产总额 = 1000 亿元 ; time=2021年底 ; approx=atLeast
#7 holdsPosition #1 ; title=党委书记、董事长
#7 said “业务跑得快，党建跟不上，叫人脸红。”
#1 issued #8
#9 partOf #1
#1 hasProject #10
#1 hasProject #11
#1 hasProject #12
#9 launched #13
#9 metric 功能型党支部 = 7 个
#10 metric 隔堤护坡 = 1.2 万米
#10 metric 护坡工期 = 58 天
#14 subsidiaryOf #1
#17 subsidiaryOf #1
#20 subsidiaryOf #1
#14 established #15
#15 partOf #14
#15 metric 专利 = 29 项 ; time=三年
#15 produces #16
#16 metric 覆盖电站 = 34 座
#16 metric 每座减员 = 5 人
#17 cooperatesWith #18
#17 produces #19
#18 produces #19
#17 metric 产销差率 = 14.9 %
#20 metric 运营污水处理厂 = 87 座
#20 metric 日处理规模 = 94 万吨
#20 metric 出水一级A达标率 = 99.7 %
#20 hasProject #23
#23 metric 修复岸线 = 46 公里
#1 metric 营业收入 = 86.3 亿元 ; time=2023年
#1 metric 营业收入增长 = 21 % ; time=2023年
#1 metric 净利润 = 9.1 亿元 ; time=2023年
#1 metric 净利润增长 = 16.4 % ; time=2023年
#1 metric 水费收入 = 32.4 亿元 ; time=2023年
#1 metric 资产 = 1318 亿元 ; time=2023年年末
#1 metric 带息负债率下降 = 1.7 个百分点 ; time=2023年年末
#26 partOf #1
#26 launched #25
#26 metric 收缴红包礼金 = 18.6 万元
#26 metric 处分 = 21 人次
#25 metric 工程项目 = 88 个
#1 launched #43
#40 launched #43
#41 launched #43
#42 launched #43
#1 cooperatesWith #40
#1 cooperatesWith #41
#1 cooperatesWith #42
#14 established #45 ; percent=55%
#44 established #45 ; percent=45%
#14 holdsStakeIn #45 ; percent=55%
#44 holdsStakeIn #45 ; percent=45%
#14 cooperatesWith #44
#45 hasProject #46
#46 metric 装机 = 18 万千瓦
