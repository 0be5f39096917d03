⟦County#1|永嘉县⟧⟦Township#2|岩头镇⟧供销社“老树发新芽”

　　“买化肥、卖粮油、存钱、取快递，一个门里全办了。”在⟦Province#3|浙江⟧⟦City#4|温州⟧⟦County#1|永嘉县⟧⟦Township#2|岩头镇⟧，村民⟦Person#5|麻金珠⟧推着小推车从⟦Facility#6|岩头供销综合体⟧出来，车里装着刚取的农膜。
　　⟦Facility#6|岩头供销综合体⟧由⟦Institution#7|永嘉县供销合作社联合社⟧与⟦Group#8|浙江省兴合集团⟧合作改造，投资860万元，去年5月开业，面积2100平方米，集农资配送、冷链仓储、电商直播、金融服务于一体，开业一年营业收入3400万元，带动周边七村就业96人。
　　七年前，⟦Institution#9|岩头供销社⟧账面只剩23万元，13名职工领不出全额工资。转机出现在2018年“⟦Initiative#10|三位一体⟧”综合合作改革深化。⟦Institution#7|县联社⟧理事会主任⟦Person#11|谷大勇⟧说，“供销社不是守着柜台等人来，是要走到田里去。”⟦Institution#9~|社里⟧组建⟦Company#12|永嘉丰达农业服务公司⟧，购置植保无人机14架、插秧机9台，为⟦Village#13|苍坡村⟧、⟦Village#14|枫林村⟧等地提供全程托管，服务面积1.6万亩，亩均节约成本85元。
　　⟦Initiative#10|三位一体⟧，指的是生产、供销、信用服务。与⟦Company#15|永嘉农商银行⟧联合推出的“⟦Product#16|农合贷⟧”，授信农户2180户、金额3.9亿元；和⟦Institution#17|温州科技职业学院⟧共建的⟦OrganizationUnit#18|庄稼医院⟧，坐诊的⟦Person#19|朱静文⟧研究员每周四下乡，手机里存着400多个农民的号码。
　　品牌也做起来了。⟦Institution#7|县联社⟧牵头注册“⟦Product#20|楠溪耕读⟧”区域公用品牌，⟦Product#21|永嘉早香柚⟧、⟦Product#22|乌牛早茶⟧统一包装进入⟦Company#23|物美超市⟧、⟦Company#24|网易严选⟧，去年销售额1.2亿元。“⟦Product#22|乌牛早⟧”还搭上⟦Place#25|意大利⟧侨商的海外仓，出口280万美元。
　　短板依然有：冷库只够用八成，会开大型农机的师傅平均57岁。⟦GovernmentBody#26|浙江省供销社⟧⟦OrganizationUnit#27|合作指导处⟧处长⟦Person#28|厉慧敏⟧调研后表示，省里将安排350万元补助扩建，并支持岩头创建⟦Honor#29|全国供销合作社系统“百强基层社”⟧。
====
#2 locatedIn #1
#1 locatedIn #4
#4 locatedIn #3
#5 said “买化肥、卖粮油、存钱、取快递，一个门里全办了。”
#7 established #6
#8 established #6
#6 locatedIn #2
#6 metric 投资 = 860 万元
#6 metric 面积 = 2100 平方米
#6 metric 营业收入 = 3400 万元
#6 metric 带动就业 = 96 人
#7 cooperatesWith #8
#11 holdsPosition #7 ; title=理事会主任
#11 said “供销社不是守着柜台等人来，是要走到田里去。”
#7 launched #10
#9 established #12
#12 metric 植保无人机 = 14 架
#12 metric 插秧机 = 9 台
#12 metric 服务面积 = 1.6 万亩
#12 metric 亩均节约成本 = 85 元
#15 produces #16
#7 produces #16
#7 cooperatesWith #15
#16 metric 授信农户 = 2180 户
#16 metric 授信金额 = 3.9 亿元
#7 cooperatesWith #17
#7 established #18
#17 established #18
#19 holdsPosition #18 ; title=研究员
#7 produces #20
#7 produces #21
#7 produces #22
#20 metric 销售额 = 1.2 亿元 ; time=去年
#22 metric 出口 = 280 万美元
#27 partOf #26
#28 holdsPosition #27 ; title=处长
#26 metric 补助 = 350 万元 ; status=planned
#26 fundedAid #6 ; amount=350万元 ; status=planned
#13 locatedIn #1
#14 locatedIn #1
