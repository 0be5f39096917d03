附件2：
⟦Honor#1|浙江省国资系统先进集体⟧和⟦Honor#2|浙江省国资系统先进工作者⟧事迹简介（2025年4月）

一、先进集体
1.⟦OrganizationUnit#3|梅山港区远控中心⟧（⟦Group#4|浙江省海港集团⟧）。由31名平均年龄28岁的司机组成，2024年远控龙门吊作业241万自然箱，占全港区作业量的52.4%，单机台时量31.7自然箱。开展⟦Initiative#5|远控先锋岗大练兵⟧，3人获评⟦Honor#6|浙江青年工匠⟧。
2.⟦OrganizationUnit#7|台二二期项目部⟧（⟦Company#8|浙能台二电厂⟧）。⟦Project#9|台二二期扩建⟧两台百万千瓦机组总投资72.8亿元，从浇筑第一罐混凝土到1号机并网只用了22个月。
3.⟦OrganizationUnit#10|甬舟铁路海底隧道项目部⟧（⟦Company#11|浙江交工⟧）。与⟦Institution#12|浙江大学⟧联合研制的⟦Product#13|甬舟号盾构机⟧开挖直径14.57米，累计掘进2720米，节约工期5个月，创效3800万元。
4.⟦OrganizationUnit#14|炼钢厂转炉作业区⟧（⟦Company#15|杭钢股份⟧）。全年吨钢综合能耗521千克标煤，下降19千克；用废钢替代铁水，减排二氧化碳9.4万吨。
5.⟦OrganizationUnit#16|杭州亚运村餐饮服务队⟧（⟦Group#17|浙旅投⟧所属⟦Company#18|雷迪森酒店公司⟧）。亚运期间供餐183万份，零投诉，队长⟦Person#19|宣若兰⟧获⟦Honor#20|杭州亚运会、亚残运会突出贡献个人⟧。

二、先进工作者
⟦Person#21|冉景行⟧，男，⟦Group#22|浙江农发集团⟧⟦OrganizationUnit#23|种业研究中心⟧主任。选育的⟦Product#24|浙粳优1578⟧、⟦Product#25|浙禾优1号⟧累计推广1860万亩，助农增收14亿元，本人获⟦Honor#26|浙江省科学技术奖二等奖⟧；2024年带队到⟦Place#27|老挝⟧建成⟦Facility#28|中老杂交稻试验站⟧。
⟦Person#29|江念祖⟧，男，⟦Company#30|物产中大金属⟧⟦OrganizationUnit#50|期现业务部⟧副总经理。为1300家中小制造企业提供⟦Product#31|点价通⟧服务，节约采购成本1.2亿元。所在⟦Company#30~|公司⟧2024年营收1024亿元，钢材实物量3140万吨。
⟦Person#32|商晚晴⟧，女，⟦Company#33|英特药业⟧物流经理。主导的⟦Project#34|英特物流金华中心⟧把药品出库差错率降到百万分之三，承担全省62%的急救药品储备，疫情期间一周配送抗原试剂410万人份。⟦Company#33|英特药业⟧是⟦Company#35|英特集团⟧（000411）的全资子公司，⟦Group#36|浙江省国贸集团⟧为⟦Company#35~|后者⟧控股股东。
⟦Person#37|应怀恩⟧，男，⟦Company#38|浙商证券⟧⟦OrganizationUnit#39|投资银行总部⟧董事总经理。五年完成IPO项目17单，募资合计126亿元，其中“专精特新”企业11家；2022年牵头发行全省首单⟦Product#40|乡村振兴公司债⟧，规模5亿元，票面利率2.98%。
⟦Person#41|夏侯葭⟧，女，⟦Group#42|浙江省机电集团⟧⟦Institution#43|浙江机电职业技术学院⟧教授。创办⟦OrganizationUnit#44|数控大师班⟧，学生四夺⟦Honor#45|全国职业院校技能大赛一等奖⟧，与⟦Company#46|杭汽轮⟧共建产业学院，每年输送技工300余名。

三、奖励办法
先进集体奖励10万元，先进工作者奖励1万元，享受省部级劳动模范的疗休养待遇。⟦GovernmentBody#47|浙江省国资委⟧、⟦GovernmentBody#48|浙江省人力资源和社会保障厅⟧联合发文表彰。公示期内，如有异议，请向⟦OrganizationUnit#49|省国资委宣传处⟧反映。
====
#3 metric 获评浙江青年工匠 = 3 人
#3 receivedHonor #1
#7 receivedHonor #1
#10 receivedHonor #1
#14 receivedHonor #1
#16 receivedHonor #1
#21 receivedHonor #2
#29 receivedHonor #2
#32 receivedHonor #2
#37 receivedHonor #2
#41 receivedHonor #2
#3 partOf #4
#3 metric 司机 = 31 名
#3 metric 平均年龄 = 28 岁
#3 metric 远控龙门吊作业 = 241 万自然箱 ; time=2024年
#3 metric 占全港区作业量 = 52.4 % ; time=2024年
#3 metric 单机台时量 = 31.7 自然箱 ; time=2024年
#3 launched #5
#7 partOf #8
#8 hasProject #9
#7 hasProject #9
#9 metric 总投资 = 72.8 亿元
#9 metric 工期 = 22 个月
#10 partOf #11
#10 produces #13
#12 produces #13
#10 cooperatesWith #12
#13 metric 开挖直径 = 14.57 米
#13 metric 累计掘进 = 2720 米
#10 metric 节约工期 = 5 个月
#10 metric 创效 = 3800 万元
#14 partOf #15
#14 metric 吨钢综合能耗 = 521 千克标煤 ; time=全年
#14 metric 吨钢综合能耗下降 = 19 千克 ; time=全年
#14 metric 减排二氧化碳 = 9.4 万吨
#16 partOf #18
#18 subsidiaryOf #17
#16 metric 供餐 = 183 万份 ; time=亚运期间
#19 holdsPosition #16 ; title=队长
#19 receivedHonor #20
#23 partOf #22
#21 holdsPosition #23 ; title=主任
#21 produces #24
#21 produces #25
#24 metric 累计推广 = 1860 万亩
#25 metric 累计推广 = 1860 万亩
#21 metric 助农增收 = 14 亿元
#21 receivedHonor #26
#21 established #28 ; time=2024年
#28 locatedIn #27
#29 holdsPosition #50 ; title=副总经理
#50 partOf #30
#30 produces #31
#31 metric 服务中小制造企业 = 1300 家
#31 metric 节约采购成本 = 1.2 亿元
#30 metric 营收 = 1024 亿元 ; time=2024年
#30 metric 钢材实物量 = 3140 万吨 ; time=2024年
#32 holdsPosition #33 ; title=物流经理
#33 hasProject #34
#34 metric 急救药品储备占全省 = 62 %
#34 metric 配送抗原试剂 = 410 万人份 ; time=疫情期间
#33 subsidiaryOf #35
#36 holdsStakeIn #35
#35 subsidiaryOf #36
#39 partOf #38
#37 holdsPosition #39 ; title=董事总经理
#37 metric IPO项目 = 17 单 ; time=五年
#37 metric 募资 = 126 亿元 ; time=五年
#37 metric “专精特新”企业 = 11 家
#38 produces #40
#40 metric 规模 = 5 亿元 ; time=2022年
#40 metric 票面利率 = 2.98 % ; time=2022年
#43 subsidiaryOf #42
#41 holdsPosition #43 ; title=教授
#41 established #44
#44 partOf #43
#44 receivedHonor #45
#43 cooperatesWith #46
#43 metric 每年输送技工 = 300 名 ; approx=about
#1 metric 奖励 = 10 万元
#2 metric 奖励 = 1 万元
#49 partOf #47
