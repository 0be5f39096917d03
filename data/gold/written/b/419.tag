⟦County#1|喀左县⟧聚力打造冶金铸锻产业集群

　　本报讯 记者⟦Person#2|关艳玲⟧报道 走进⟦Place#3|喀左经济开发区⟧⟦Company#4|飞马铸造有限公司⟧的数字化车间，机械手正把一件件汽车轮毂支架码上托盘，操作工⟦Person#5|鲍国强⟧只需盯着屏幕。“两年前这条线要46个人，现在9个人，废品率从7.2%降到2.1%。”
　　⟦County#1|喀喇沁左翼蒙古族自治县⟧位于⟦Province#6|辽宁省⟧⟦City#7|朝阳市⟧南部，铁矿石、膨润土资源丰富，铸造业有四十多年历史，但长期“小、散、弱”。2016年，⟦GovernmentBody#8|县委⟧、⟦GovernmentBody#9|县政府⟧确立“⟦Strategy#10|一区六园⟧”工业布局，以⟦Place#3|喀左经济开发区⟧为载体，关停冲天炉83台，引导铸造企业退城入园。目前，⟦Place#3~|园区⟧集聚冶金铸锻企业104家，其中规模以上42家，从业人员1.1万人，去年实现产值163.5亿元，占全县工业总产值的57%，上缴税金4.8亿元。
　　龙头在壮大。⟦Company#11|辽宁盛源钢铁有限公司⟧投资16.8亿元实施产能置换，新建1350立方米高炉1座、120吨转炉1座，今年9月点火；⟦Company#12|朝阳飞马车辆设备股份公司⟧铁路货车摇枕、侧架年产能7万吨，为⟦Company#13|中车齐齐哈尔车辆有限公司⟧、⟦Place#14|美国⟧⟦Company#15|格林布莱尔公司⟧供货；⟦Company#16|喀左金牛铸造⟧与⟦Company#17|中国一汽铸造有限公司⟧合作，开发⟦Product#18|商用车高强度灰铸铁缸体⟧，首批5000件已经下线。
　　链条在延伸。围绕“⟦Initiative#19|铸锻—机加—装配⟧”补链，⟦GovernmentBody#20|县工业和信息化局⟧今年外出招商37次，签约⟦Project#21|精密锻件产业园⟧、⟦Project#22|风电轮毂⟧等项目14个，合同额48.9亿元。由⟦Company#23|大连船用推进器⟧投资3.6亿元建设的⟦Project#24|大型船用铸件项目⟧已完成桩基施工，预计明年10月投产。
　　环境在优化。⟦Place#3~|园区⟧推行“⟦Initiative#25|项目秘书制⟧”，117名机关干部一对一服务企业；新建⟦Facility#26|喀左南220千伏变电站⟧，用电报装时间压缩到22天；⟦Institution#27|沈阳铸造研究所⟧在⟦Place#3~|园区⟧设立⟦OrganizationUnit#28|喀左分中心⟧，为中小企业检测样品2600批次，收费仅为市场价的六成。⟦Company#29|朝阳银行喀左支行⟧等金融机构发放“⟦Product#30|铸造贷⟧”5.7亿元。
　　不过，废砂处置难、高端技工缺仍困扰企业。⟦Place#3~|开发区⟧党工委书记⟦Person#31|乌力吉⟧告诉记者，年产30万吨的⟦Project#32|废砂再生利用中心⟧已列入⟦Policy#33|《喀左县“十四五”工业发展规划》⟧，⟦Institution#34|朝阳工程技术学校⟧明年将增设铸造专业班2个，定向招生80人。
====
#5 holdsPosition #4 ; title=操作工
#5 said “两年前这条线要46个人，现在9个人，废品率从7.2%降到2.1%。”
#4 metric 操作人员 = 9 个人
#4 metric 废品率 = 2.1 %
#4 locatedIn #3
#7 locatedIn #6
#1 locatedIn #7
#8 hasStrategy #10
#9 hasStrategy #10
#1 metric 关停冲天炉 = 83 台
#3 metric 冶金铸锻企业 = 104 家
#3 metric 规模以上企业 = 42 家
#3 metric 从业人员 = 1.1 万人
#3 metric 产值 = 163.5 亿元 ; time=去年
#3 metric 产值占全县工业总产值 = 57 % ; time=去年
#3 metric 上缴税金 = 4.8 亿元 ; time=去年
#11 metric 投资 = 16.8 亿元
#12 metric 年产能 = 7 万吨
#12 cooperatesWith #13
#12 cooperatesWith #15
#15 locatedIn #14
#16 cooperatesWith #17
#16 produces #18
#18 metric 首批下线 = 5000 件
#20 launched #19
#20 metric 外出招商 = 37 次 ; time=今年
#20 metric 签约项目 = 14 个 ; time=今年
#20 metric 合同额 = 48.9 亿元 ; time=今年
#20 hasProject #21
#20 hasProject #22
#23 hasProject #24
#24 metric 投资 = 3.6 亿元
#3 launched #25
#3 metric 服务企业机关干部 = 117 名
#3 established #26
#3 metric 用电报装时间 = 22 天
#27 established #28
#28 partOf #27
#28 locatedIn #3
#28 metric 检测样品 = 2600 批次
#29 produces #30
#30 metric 发放 = 5.7 亿元
#31 holdsPosition #3 ; title=党工委书记
#1 hasProject #32 ; status=planned
#33 hasComponent #32
#32 metric 年产能 = 30 万吨 ; status=planned
#34 metric 增设铸造专业班 = 2 个 ; status=planned
#34 metric 定向招生 = 80 人 ; status=planned
