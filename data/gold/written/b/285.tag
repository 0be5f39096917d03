2019年度第一期超短期融资券募集说明书（节选）

第五章 发行人基本情况

（一）发行人简介
⟦Group#1~|发行人⟧名称: ⟦Group#1|阿拉尔统众国有资产经营有限责任公司⟧
注册资本: 13.56亿元人民币
法定代表人: ⟦Person#2|奚卫疆⟧
成立日期: 2004年5月18日
住所: ⟦Province#3|新疆⟧⟦County#4|阿拉尔市⟧⟦Township#5|青松路街道⟧南泥湾大道东712号
电话: 0997-46XXXXX

（二）控股股东及实际控制人
⟦Group#1~|发行人⟧由⟦GovernmentBody#6|新疆生产建设兵团第一师国有资产监督管理委员会⟧（下称“⟦GovernmentBody#6|一师国资委⟧”）出资设立,⟦GovernmentBody#6|一师国资委⟧持有100%股权,为⟦Group#1~|发行人⟧的控股股东及实际控制人。2016年9月,⟦Fund#7|国开发展基金有限公司⟧以1.8亿元增资子公司⟦Company#8|阿拉尔市水利水电工程公司⟧,投资期限10年,不参与经营。

（三）业务板块
⟦Group#1~|发行人⟧业务分为五个板块:棉花及农副产品、电力热力、化工、工程施工和水务。2018年营业收入83.72亿元,其中⟦Platform#37|棉花板块⟧39.45亿元,占47.12%;⟦Platform#39|化工板块⟧15.18亿元,占18.13%。
1、⟦Platform#37|棉花板块⟧。主体为⟦Company#9|新疆塔里木河种业股份有限公司⟧、⟦Company#10|阿拉尔市统众棉业公司⟧和14家轧花厂。2018年籽棉收购28.6万吨,皮棉销售10.9万吨,前五大客户为⟦Group#11|中国储备棉管理公司⟧、⟦Company#12|山东魏桥纺织⟧、⟦Group#13|浙江特产集团⟧、⟦Company#14|路易达孚⟧、⟦Company#15|新疆天虹基业纺织⟧。长绒棉新品种“⟦Product#16|新海58号⟧”系⟦Company#9|种业公司⟧与⟦Institution#17|塔里木大学⟧联合选育,推广面积36万亩。
2、⟦Platform#38|电力板块⟧。⟦Company#18|新疆生产建设兵团第一师电力有限责任公司⟧(简称⟦Company#18|一师电力⟧,持股68.4%)拥有火电装机61.5万千瓦,⟦Facility#19|塔尕克水电站⟧、⟦Facility#20|托什干河别迭里水电站⟧装机合计31.4万千瓦。
3、⟦Platform#39|化工板块⟧。⟦Company#21|新疆青松建材化工(集团)股份有限公司⟧(600425)系A股上市公司,⟦Group#1~|发行人⟧持股26.24%,为第一大股东。⟦Company#21|青松建化⟧2018年归属母公司净利润3.51亿元,同比增长488.6%。

（四）子公司涉诉情况
2017年,⟦Company#22|中国建筑第七工程局⟧因工程款纠纷将⟦Company#10|统众棉业⟧诉至⟦GovernmentBody#23|新疆生产建设兵团第一师中级人民法院⟧,标的额2,136万元,目前二审尚未判决。⟦Group#1~|发行人⟧预计不会对偿债产生重大不利影响。

（五）人员
⟦OrganizationUnit#24|董事会⟧5人:⟦Person#2|奚卫疆⟧(董事长)、⟦Person#25|阿不都热合曼·玉素甫⟧、⟦Person#26|逯继宏⟧、⟦Person#27|鱼海燕⟧(职工董事)、⟦Person#28|达吾提⟧。截至2018年末,在职员工7,814人,本科及以上占21.6%。

（六）重要在建工程
⟦Project#29|阿拉尔纺织服装产业园三期⟧,总投资12.4亿元,累计完成6.7亿元,⟦Company#30|新疆昆岗建设公司⟧承建,预计2020年12月竣工;⟦Project#31|艾西曼湖区防风固沙林⟧,总投资1.1亿元,由⟦GovernmentBody#32|兵团林业局⟧立项批复。
本期募集资金5亿元,拟用于偿还⟦Company#33|中国农业发展银行⟧⟦Company#34|阿拉尔兵团分行⟧到期贷款。主承销商为⟦Company#35|中信银行⟧,评级机构⟦Company#36|东方金诚国际信用评估公司⟧给予⟦Group#1~|发行人⟧主体级别AA+。
====
#1 metric 注册资本 = 13.56 亿元
#2 holdsPosition #1 ; title=法定代表人
#2 holdsPosition #1 ; title=董事长
#1 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#6 established #1
#6 holdsStakeIn #1 ; percent=100%
#7 holdsStakeIn #8
#7 metric 增资 = 1.8 亿元 ; time=2016年9月
#8 subsidiaryOf #1
#1 metric 营业收入 = 83.72 亿元 ; time=2018年
#37 metric 营业收入 = 39.45 亿元 ; time=2018年
#37 metric 营业收入占比 = 47.12 % ; time=2018年
#39 metric 营业收入 = 15.18 亿元 ; time=2018年
#39 metric 营业收入占比 = 18.13 % ; time=2018年
#1 metric 籽棉收购 = 28.6 万吨 ; time=2018年
#1 metric 皮棉销售 = 10.9 万吨 ; time=2018年
#1 metric 轧花厂 = 14 家
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#11 cooperatesWith #1
#12 cooperatesWith #1
#13 cooperatesWith #1
#14 cooperatesWith #1
#15 cooperatesWith #1
#9 produces #16
#17 produces #16
#9 cooperatesWith #17
#16 metric 推广面积 = 36 万亩
#1 holdsStakeIn #18 ; percent=68.4%
#18 subsidiaryOf #1
#18 metric 火电装机 = 61.5 万千瓦
#18 operates #19
#18 operates #20
#18 metric 水电站装机合计 = 31.4 万千瓦
#1 holdsStakeIn #21 ; percent=26.24%
#21 metric 归属母公司净利润 = 3.51 亿元 ; time=2018年
#21 metric 归属母公司净利润同比增长 = 488.6 % ; time=2018年
#22 metric 诉讼标的额 = 2136 万元 ; time=2017年
#24 partOf #1
#24 metric 董事会成员 = 5 人
#25 holdsPosition #24 ; title=董事
#26 holdsPosition #24 ; title=董事
#28 holdsPosition #24 ; title=董事
#27 holdsPosition #24 ; title=职工董事
#1 metric 在职员工 = 7814 人 ; time=截至2018年末
#1 metric 本科及以上占比 = 21.6 % ; time=截至2018年末
#1 hasProject #29
#1 hasProject #31
#29 metric 总投资 = 12.4 亿元
#29 metric 累计完成投资 = 6.7 亿元
#30 hasProject #29
#31 metric 总投资 = 1.1 亿元
#34 subsidiaryOf #33
#1 metric 募集资金 = 5 亿元
#35 cooperatesWith #1
