⟦Group#1|中国铝业公司⟧在⟦Place#2|伦敦⟧突袭⟦Company#3|力拓⟧ “资源猎手”意在两拓合并案

本报⟦Place#2|伦敦⟧2月1日专电（驻⟦Place#4|英国⟧记者 ⟦Person#27|容闳远⟧）2月1日⟦Place#2|伦敦⟧开盘前，一笔矿业史上最大的场外交易震动了金融城。⟦Group#1|中国铝业公司⟧（简称⟦Group#1|中铝公司⟧）宣布，其⟦Place#6|新加坡⟧全资子公司⟦Company#5|Shining Prospect⟧与⟦Company#7|美国铝业公司⟧联手，以每股60英镑的价格购入⟦Company#3|力拓英国公司⟧12%的现有普通股股份，总对价约140.5亿美元。其中，⟦Company#7|美国铝业⟧以认购可转债的形式出资12亿美元，余额由⟦Group#1|中铝公司⟧承担，⟦Company#8|国家开发银行⟧提供过桥贷款。
按照收购守则，⟦Company#5|Shining Prospect⟧目前无意对⟦Company#3|力拓⟧发出全面要约，但保留六个月后行动的权利。“这是一次财务投资，也是一次战略布局。”⟦Group#1|中铝公司⟧总裁特别助理⟦Person#10|卞铭⟧在电话会议上说。
分析人士普遍认为，此举直指⟦Company#9|必和必拓⟧对⟦Company#3|力拓⟧的换股收购。2007年11月，⟦Company#9|必和必拓⟧提出以3股换1股⟦Company#3|力拓⟧，遭到董事会拒绝；一旦成功，新公司将控制全球铁矿石海运量的38%，⟦Place#28|中国⟧钢厂处境堪忧。⟦Institution#11|中国钢铁工业协会⟧顾问⟦Person#12|单景明⟧说，“两家变一家，以后连讨价还价的对象都没有了”。
⟦Group#1|中铝公司⟧成立于2001年2月，由中央直接管理，注册资本154亿元，控股的⟦Company#13|中国铝业股份有限公司⟧在⟦Place#26|纽约⟧、⟦Place#14|香港⟧、⟦Province#15|上海⟧三地挂牌。除氧化铝、电解铝外，⟦Group#1~|公司⟧近年来频频出手：2006年10月控股⟦Group#16|云南铜业集团⟧，持股49%；2007年收购⟦Place#18|加拿大⟧⟦Company#17|秘鲁铜业公司⟧91%股权，取得⟦Facility#19|Toromocho铜矿⟧；在⟦Place#20|澳大利亚⟧⟦Place#21|昆士兰⟧，⟦Project#22|奥鲁昆铝土矿项目⟧的可行性研究正在推进。
⟦Company#23|摩根士丹利⟧亚太区金属分析师⟦Person#24|查尔斯·沃斯特⟧估算，⟦Company#3|力拓⟧股价若跌回50英镑，⟦Group#1|中铝公司⟧账面浮亏将超过20亿美元。⟦GovernmentBody#25|澳大利亚外国投资审查委员会⟧发言人则提醒，持股若超过14.9%须另行申请批准。
====
#5 subsidiaryOf #1
#5 locatedIn #6
#5 acquired #3 ; percent=12%
#7 acquired #3 ; percent=12%
#5 holdsStakeIn #3 ; percent=12%
#7 holdsStakeIn #3 ; percent=12%
#1 cooperatesWith #7
#5 metric 每股收购价格 = 60 英镑
#5 metric 总对价 = 140.5 亿美元 ; approx=about
#7 metric 出资 = 12 亿美元
#8 cooperatesWith #1
#10 holdsPosition #1 ; title=总裁特别助理
#10 said “这是一次财务投资，也是一次战略布局。”
#9 acquired #3 ; time=2007年11月 ; status=planned
#9 metric 控制铁矿石海运量 = 38 % ; status=planned
#12 holdsPosition #11 ; title=顾问
#12 said “两家变一家，以后连讨价还价的对象都没有了”
#1 metric 注册资本 = 154 亿元
#13 subsidiaryOf #1
#1 holdsStakeIn #16 ; percent=49% ; time=2006年10月
#1 acquired #17 ; percent=91% ; time=2007年
#17 locatedIn #18
#1 operates #19
#1 hasProject #22
#22 locatedIn #21
#21 locatedIn #20
#24 holdsPosition #23 ; title=亚太区金属分析师
#1 metric 账面浮亏 = 20 亿美元 ; approx=atLeast ; status=planned
