⟦GovernmentBody#1|甘肃省生态环境厅⟧：⟦Initiative#2|作风建设永远在路上⟧专题学习走进监测站

⟦Institution#3|每日甘肃网⟧⟦City#4|兰州⟧8月5日讯　8月4日，⟦PartyOrganization#5|甘肃省生态环境厅党组⟧把理论学习中心组学习会搬到⟦OrganizationUnit#6|省生态环境监测中心站⟧，厅党组书记、厅长⟦Person#7|滕丰年⟧主持，⟦GovernmentBody#8|省直机关工委⟧副书记⟦Person#9|窦艳玲⟧旁听点评。

今年3月以来，按照《⟦Policy#10|关于开展深入贯彻中央八项规定精神学习教育的通知⟧》，⟦GovernmentBody#1|省生态环境厅⟧扎实开展⟦Initiative#11|深入贯彻中央八项规定精神学习教育⟧，把“我为环境办件事”作为检验标准。到7月底，机关34个支部和16个直属单位查摆问题221个，整改198个；全年压减文件32%、会议27%，督查检查事项由18项归并为7项。⟦City#12|陇南市⟧企业⟦Company#13|厂坝有色金属公司⟧过去一年接待环保检查41次，今年上半年只有12次，企业负责人⟦Person#14|蔺石坚⟧说：“少来几拨人，我们反倒把尾矿库在线监测全装上了。”

学习会上，四位同志发言。⟦OrganizationUnit#15|大气环境处⟧处长⟦Person#16|左国庆⟧讲“数据不注水”：上半年全省细颗粒物平均浓度每立方米26微克，同比下降7.1%，优良天数比例87.9%，14个市州里⟦City#17|甘南州⟧、⟦City#18|嘉峪关市⟧位列前二，⟦City#4|兰州⟧仍是“拖后腿的”。⟦OrganizationUnit#19|水生态环境处⟧讲“河边办公”，74个国考断面优良水体比例95.9%，⟦Place#20|黄河⟧干流出境断面连续八年Ⅱ类。⟦OrganizationUnit#21|执法局⟧讲“非现场执法”：⟦Product#22|污染源自动监控AI研判系统⟧半年推送线索913条，查实率38%，现场检查频次降了四成。最年轻的发言者是⟦OrganizationUnit#6|监测中心站⟧的90后⟦Person#23|把文静⟧，她主持的⟦Project#24|祁连山冰川监测一张网⟧布点46个，每年冬天有三个月在海拔4000米以上。

⟦Person#9|窦艳玲⟧点评：“整治形式主义，关键看基层台账薄了没有、企业脚步轻了没有、天空颜色蓝了没有。”她对⟦GovernmentBody#1~|该厅⟧实行的⟦Initiative#25|“无事不扰”企业清单⟧给予肯定，清单现有正面清单企业1366家。

会议还研究了⟦Initiative#26|生态环境铁军争先行动⟧评选办法，计划9月底前评出标兵20名，向⟦GovernmentBody#27|生态环境部⟧推荐⟦Honor#28|全国生态环境系统先进集体⟧2个。
====
#1 launched #2
#5 partOf #1
#6 partOf #1
#7 holdsPosition #1 ; title=党组书记、厅长
#9 holdsPosition #8 ; title=副书记
#7 visited #6
#9 visited #6
#1 launched #11
#1 implements #10
#1 metric 支部 = 34 个
#1 metric 直属单位 = 16 个
#1 metric 查摆问题 = 221 个 ; time=到7月底
#1 metric 整改问题 = 198 个 ; time=到7月底
#1 metric 压减文件 = 32 % ; time=全年
#1 metric 压减会议 = 27 % ; time=全年
#1 metric 督查检查事项 = 7 项
#13 metric 接待环保检查 = 41 次 ; time=过去一年
#13 metric 接待环保检查 = 12 次 ; time=今年上半年
#13 locatedIn #12
#14 holdsPosition #13 ; title=负责人
#14 said “少来几拨人，我们反倒把尾矿库在线监测全装上了。”
#15 partOf #1
#19 partOf #1
#21 partOf #1
#16 holdsPosition #15 ; title=处长
#1 metric 细颗粒物平均浓度 = 26 微克/立方米 ; time=上半年
#1 metric 细颗粒物平均浓度同比下降 = 7.1 % ; time=上半年
#1 metric 优良天数比例 = 87.9 % ; time=上半年
#1 metric 国考断面 = 74 个
#1 metric 国考断面优良水体比例 = 95.9 %
#22 metric 推送线索 = 913 条 ; time=半年
#22 metric 查实率 = 38 % ; time=半年
#21 produces #22
#23 hasProject #24
#24 metric 布点 = 46 个
#9 said “整治形式主义，关键看基层台账薄了没有、企业脚步轻了没有、天空颜色蓝了没有。”
#1 launched #25
#25 metric 正面清单企业 = 1366 家
#1 launched #26 ; status=planned
#26 metric 标兵 = 20 名 ; status=planned
#1 metric 推荐先进集体 = 2 个 ; status=planned
