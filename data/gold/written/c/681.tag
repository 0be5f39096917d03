第十届⟦Honor#1|湖北省长江质量奖⟧揭晓 ⟦Company#2|长飞光纤⟧等6家组织、2名个人获奖

⟦Institution#3|湖北日报⟧讯（记者⟦Person#4|揭晓菲⟧、通讯员⟦Person#5|漆红旗⟧）11月2日，⟦GovernmentBody#6|湖北省市场监督管理局⟧公布第十届⟦Honor#1|长江质量奖⟧获奖名单。

⟦Honor#1|长江质量奖⟧是⟦GovernmentBody#7|湖北省人民政府⟧设立的最高质量荣誉，每两年评选一届，每届奖励组织不超过6家、个人不超过2名，分别给予200万元、20万元奖励。

荣获本届⟦Honor#1|长江质量奖⟧的组织是：⟦Company#2|长飞光纤光缆股份有限公司⟧、⟦Company#8|东风康明斯发动机有限公司⟧、⟦Company#9|湖北兴福电子材料公司⟧、⟦Company#10|人福医药宜昌公司⟧、⟦Institution#11|中国科学院武汉岩土力学研究所⟧、⟦Institution#12|武汉市儿童医院⟧；个人是：⟦Company#13|中铁大桥局⟧首席专家⟦Person#14|衡宗义⟧、⟦Company#15|安琪酵母股份公司⟧质量总监⟦Person#16|简红霞⟧。

另有⟦Company#17|劲牌有限公司⟧、⟦Company#18|湖北三环锻造⟧、⟦Company#19|金澳科技（湖北）⟧、⟦Company#20|中建三局绿色产业投资公司⟧、⟦Institution#21|骆驼集团蓄电池研究院⟧等8家组织获得⟦Honor#22|长江质量奖提名奖⟧。

名单之外有看点。⟦Company#2|长飞光纤⟧是全省首家四度申报才获奖的企业，董事长⟦Person#23|庄子期⟧称“前三次输在细节”。为此⟦Company#2~|公司⟧从2019年起推行⟦Initiative#24|零缺陷光棒计划⟧，预制棒一次拉丝合格率由92.1%提高到98.8%，⟦Product#25|远贝超强光纤⟧单盘最长拉到1000公里；⟦Company#2~|公司⟧去年营收138.3亿元，其中海外46.1亿元，占三分之一。
⟦Company#10|宜昌人福⟧主打⟦Product#26|枸橼酸舒芬太尼注射液⟧，国内麻醉镇痛药份额超过60%，年销售70亿元；⟦Company#9|兴福电子⟧供应的⟦Product#27|电子级磷酸⟧打进⟦Company#28|台积电⟧、⟦Company#29|中芯国际⟧、⟦Company#30|长江存储⟧产线，今年前三季度出货2.9万吨。
⟦Person#14|衡宗义⟧参与建设⟦Facility#31|杨泗港长江大桥⟧、⟦Facility#32|平潭海峡公铁大桥⟧，主持编制标准11项。他在电话里说自己正在⟦Project#33|常泰长江大桥⟧工地上，“等两头的钢梁合龙，误差要在3毫米以内”。
同日公布的还有标准化类奖项。由⟦Company#60|东风商用车⟧牵头制定的⟦Policy#61|商用车电驱动桥可靠性试验方法⟧、⟦Institution#62|武汉产品质量监督检验所⟧参与的⟦Policy#63|激光设备安全通则⟧获⟦Honor#64|湖北省标准创新贡献奖⟧。⟦GovernmentBody#6|省市场监管局⟧人士说，2021年以来全省企业累计申报各级质量奖1172家次，质量攻关降本21亿元；各市州设立的政府质量奖今年起不再与企业规模挂钩。
====
#1 metric 组织奖励 = 200 万元
#1 metric 个人奖励 = 20 万元
#2 receivedHonor #1
#8 receivedHonor #1
#9 receivedHonor #1
#10 receivedHonor #1
#11 receivedHonor #1
#12 receivedHonor #1
#14 receivedHonor #1
#16 receivedHonor #1
#14 holdsPosition #13 ; title=首席专家
#16 holdsPosition #15 ; title=质量总监
#17 receivedHonor #22
#18 receivedHonor #22
#19 receivedHonor #22
#20 receivedHonor #22
#21 receivedHonor #22
#23 holdsPosition #2 ; title=董事长
#23 said “前三次输在细节”
#2 launched #24
#2 metric 预制棒一次拉丝合格率 = 98.8 %
#2 produces #25
#25 metric 单盘长度 = 1000 公里
#2 metric 营收 = 138.3 亿元 ; time=去年
#2 metric 海外营收 = 46.1 亿元 ; time=去年
#10 produces #26
#10 metric 国内麻醉镇痛药份额 = 60 % ; approx=atLeast
#10 metric 年销售 = 70 亿元
#9 produces #27
#27 metric 出货 = 2.9 万吨 ; time=今年前三季度
#14 participatedIn #31
#14 participatedIn #32
#13 hasProject #33
#14 metric 主持编制标准 = 11 项
#14 said “等两头的钢梁合龙，误差要在3毫米以内”
#60 issued #61
#62 issued #63
#61 receivedHonor #64
#63 receivedHonor #64
#6 metric 申报各级质量奖 = 1172 家次 ; time=2021年以来
#6 metric 质量攻关降本 = 21 亿元 ; time=2021年以来
