【公司动态】⟦Company#1|西藏华泰龙矿业开发有限公司⟧⟦Facility#2|甲玛铜多金属矿⟧二期投料

8月16日10时，海拔4100米的⟦Province#3|西藏⟧⟦City#4|拉萨市⟧⟦County#5|墨竹工卡县⟧⟦Township#6|甲玛乡⟧，⟦Company#1|华泰龙公司⟧⟦Facility#31|选矿二厂⟧的半自磨机发出低沉的轰鸣，⟦Facility#2|甲玛矿区⟧二期4万吨/日工程投料试车一次成功。⟦Group#7|中国黄金集团公司⟧副总经理⟦Person#8|杜海青⟧、⟦GovernmentBody#9|西藏自治区国土资源厅⟧副厅长⟦Person#10|格桑旺堆⟧、⟦GovernmentBody#11|拉萨市政府⟧秘书长⟦Person#12|郎书勤⟧按下启动钮。

⟦Company#1|华泰龙公司⟧是⟦Group#7|中国黄金⟧通过在⟦Place#32|香港⟧、⟦Place#33|多伦多⟧两地上市的⟦Company#13|中国黄金国际资源有限公司⟧（2099.HK，CGG.TSX）间接全资持有的子公司，2007年12月在⟦City#4|拉萨⟧注册，注册资本17.6亿元。⟦Facility#2|甲玛矿⟧探明铜金属量740万吨、钼62万吨、伴生金208吨，为国内第二大铜矿。一期6000吨/日工程2010年7月投产，去年生产铜1.65万吨、金0.72吨、银29吨，销售收入11.3亿元，净利润2.4亿元。

二期概算总投资68.5亿元（含尾矿库、水电路）。⟦Company#14|中国恩菲⟧设计，⟦Company#15|中国有色十四冶⟧和⟦Company#16|长沙矿山研究院公司⟧分别承担选厂与井巷工程；7.32米半自磨机为⟦Company#17|中信重工⟧制造，单台重740吨，由⟦Company#18|中远物流⟧从⟦City#19|洛阳⟧运抵工地，途经五省区5280公里，翻越⟦Place#35|唐古拉山⟧时用了四台牵引车。“最难的不是重，是限高。”⟦Company#18|中远物流⟧项目经理⟦Person#20|欧阳小钧⟧说。

环保与安全被放在首位。2013年3月29日，⟦Facility#2|甲玛矿区⟧⟦Place#34|斯布沟⟧发生山体滑坡，83名作业人员遇难。⟦Company#1~|公司⟧董事长⟦Person#21|宋治学⟧在投料现场默哀一分钟后说：“我们欠这座山一个交代。”此后一年，⟦Facility#2~|矿区⟧停产整改5个月，投资2.3亿元建设边坡雷达、微震监测系统，与⟦Institution#22|中国地质大学（北京）⟧、⟦Institution#23|中科院水利部成都山地所⟧联合建立⟦OrganizationUnit#24|高原矿山地灾预警中心⟧；⟦GovernmentBody#25|国家安全监管总局⟧2014年2月验收。

反哺乡里有实招。⟦Company#1~|公司⟧累计缴纳税费19.7亿元，其中去年5.2亿元，占⟦County#5|墨竹工卡县⟧财政收入的四成；招收藏族员工382名，占36%；与⟦Township#6|甲玛乡⟧合资成立⟦Company#26|甲玛工贸公司⟧，⟦Township#6|甲玛乡⟧农牧民以土地和现金参股51%，承包矿石运输，三年分红4360万元。⟦Village#27|龙达村⟧村委会主任⟦Person#28|益西次旺⟧买了第二辆前四后八卡车，“不出远门，一年净赚14万。”⟦Company#1~|公司⟧还出资760万元资助⟦County#5~|县里⟧大学生310名。

下一步，⟦Group#7|中国黄金⟧将以⟦Company#1|华泰龙⟧为依托，推进⟦Province#3|西藏⟧“⟦Initiative#29|一矿一策绿色矿山⟧”建设。⟦Company#1|华泰龙⟧已入选第四批⟦Honor#30|国家级绿色矿山试点单位⟧。
====
#2 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#1 operates #2
#2 metric 二期采选规模 = 4 万吨/日
#8 holdsPosition #7 ; title=副总经理
#10 holdsPosition #9 ; title=副厅长
#12 holdsPosition #11 ; title=秘书长
#8 participatedIn #2
#10 participatedIn #2
#12 participatedIn #2
#13 subsidiaryOf #7
#1 subsidiaryOf #13
#1 locatedIn #4
#1 metric 注册资本 = 17.6 亿元
#2 metric 铜金属量 = 740 万吨
#2 metric 钼 = 62 万吨
#2 metric 伴生金 = 208 吨
#2 metric 一期采选规模 = 6000 吨/日
#1 metric 铜产量 = 1.65 万吨 ; time=去年
#1 metric 金产量 = 0.72 吨 ; time=去年
#1 metric 银产量 = 29 吨 ; time=去年
#1 metric 销售收入 = 11.3 亿元 ; time=去年
#1 metric 净利润 = 2.4 亿元 ; time=去年
#2 metric 二期概算总投资 = 68.5 亿元
#14 cooperatesWith #1
#15 cooperatesWith #1
#16 cooperatesWith #1
#17 cooperatesWith #1
#18 cooperatesWith #1
#17 metric 半自磨机单台重 = 740 吨
#18 metric 运输里程 = 5280 公里
#20 holdsPosition #18 ; title=项目经理
#20 said “最难的不是重，是限高。”
#2 metric 遇难作业人员 = 83 名 ; time=2013年3月29日
#21 holdsPosition #1 ; title=董事长
#21 said “我们欠这座山一个交代。”
#1 metric 停产整改 = 5 个月
#1 metric 边坡雷达、微震监测系统投资 = 2.3 亿元
#1 established #24
#22 established #24
#23 established #24
#1 cooperatesWith #22
#1 cooperatesWith #23
#1 metric 累计缴纳税费 = 19.7 亿元
#1 metric 缴纳税费 = 5.2 亿元 ; time=去年
#1 metric 藏族员工 = 382 名
#1 metric 藏族员工占比 = 36 %
#1 established #26
#6 established #26
#6 holdsStakeIn #26 ; percent=51%
#26 metric 分红 = 4360 万元 ; time=三年
#28 holdsPosition #27 ; title=村委会主任
#28 said “不出远门，一年净赚14万。”
#1 fundedAid #5 ; amount=760万元 ; purpose=资助大学生
#1 metric 资助大学生 = 310 名
#7 launched #29 ; status=planned
#1 operates #31
#1 receivedHonor #30
