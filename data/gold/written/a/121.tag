⟦City#1|济南⟧：⟦Meeting#2|2024中国国际新能源产业博览会⟧观察

　　5月30日，⟦Meeting#2|2024中国国际新能源产业博览会⟧在⟦Facility#3|山东国际会展中心⟧开幕，⟦Group#4|国家能源集团⟧、⟦Group#5|山东能源集团⟧、⟦Company#6|隆基绿能⟧、⟦Company#7|宁德时代⟧等612家企业参展，展览面积6.5万平方米。⟦GovernmentBody#8|国家能源局⟧副局长⟦Person#9|任京⟧、⟦GovernmentBody#10|山东省人民政府⟧副省长⟦Person#11|范昕⟧出席开幕式，⟦Institution#12|中国工程院⟧院士⟦Person#13|杜广平⟧作主旨报告。
　　本届博览会由⟦Institution#14|中国可再生能源学会⟧、⟦GovernmentBody#15|山东省能源局⟧、⟦GovernmentBody#16|济南市人民政府⟧共同主办，⟦Company#17|山高会展公司⟧承办，定位为“新能源全产业链供需对接平台”。在⟦Group#5|山东能源集团⟧展台，“⟦Product#18|盐穴压缩空气储能⟧”模型引来不少观众。⟦Group#5~|集团⟧所属⟦Company#19|肥城中储国能公司⟧运营的⟦Facility#20|肥城300兆瓦盐穴储能电站⟧4月30日并网，单机功率、储能容量均为世界最大，年发电6亿千瓦时。讲解员⟦Person#21|迟晓萌⟧说，“地下采过盐的洞穴，现在变成巨大的‘充电宝’。”
　　⟦Company#6|隆基绿能⟧带来转换效率27.3%的⟦Product#22|晶硅异质结电池⟧，⟦Company#23|天合光能⟧展出功率740瓦的⟦Product#24|至尊N型组件⟧，⟦Company#25|中车时代电气⟧、⟦Company#26|海辰储能⟧则聚焦大容量电芯。⟦Company#26|海辰储能⟧副总裁⟦Person#27|李玉衡⟧透露，⟦Company#26~|公司⟧在⟦City#28|菏泽⟧投资130亿元建设的储能电池基地预计明年一季度投产，产能28吉瓦时。
　　论坛是另一个看点。⟦Institution#29|山东大学⟧⟦OrganizationUnit#30|碳中和研究院⟧、⟦Institution#31|中国石油大学（华东）⟧承办的⟦Meeting#32|绿氢产业发展论坛⟧上，⟦Company#33|国华投资⟧、⟦Company#34|东岳未来氢能⟧围绕燃料电池膜国产化展开对话。⟦Company#34|东岳氢能⟧总经理⟦Person#35|张恒⟧介绍，⟦Company#34~|公司⟧的⟦Product#36|全氟质子交换膜⟧已进入⟦Company#37|丰田汽车⟧体系认证，年产能150万平方米，打破了国外40年垄断。
　　据组委会统计，首日签约项目48个，总投资836亿元，其中⟦Group#38|中国华能⟧与⟦City#39|东营市⟧签署的⟦Project#40|渤中海上风电三期⟧投资117亿元。⟦GovernmentBody#15|省能源局⟧新能源处处长⟦Person#41|鞠晓东⟧表示，⟦Province#42|山东⟧将全力打造“⟦Goal#43|北方能源中心⟧”，到2025年新能源装机突破1.2亿千瓦。
====
#2 locatedIn #3
#3 locatedIn #1
#4 participatedIn #2
#5 participatedIn #2
#6 participatedIn #2
#7 participatedIn #2
#9 holdsPosition #8 ; title=副局长
#11 holdsPosition #10 ; title=副省长
#9 participatedIn #2
#11 participatedIn #2
#13 holdsPosition #12 ; title=院士
#14 launched #2
#15 launched #2
#16 launched #2
#2 metric 参展企业 = 612 家
#2 metric 展览面积 = 6.5 万平方米
#19 subsidiaryOf #5
#19 operates #20
#20 metric 年发电 = 6 亿千瓦时
#5 produces #18
#21 said “地下采过盐的洞穴，现在变成巨大的‘充电宝’。”
#6 produces #22
#22 metric 转换效率 = 27.3 %
#23 produces #24
#24 metric 功率 = 740 瓦
#27 holdsPosition #26 ; title=副总裁
#26 metric 投资 = 130 亿元
#26 metric 产能 = 28 吉瓦时 ; status=planned
#30 partOf #29
#29 launched #32
#31 launched #32
#33 participatedIn #32
#34 participatedIn #32
#35 holdsPosition #34 ; title=总经理
#34 produces #36
#34 metric 年产能 = 150 万平方米
#2 metric 首日签约项目 = 48 个
#2 metric 签约总投资 = 836 亿元
#38 hasProject #40
#39 hasProject #40
#40 metric 投资 = 117 亿元
#38 cooperatesWith #39
#41 holdsPosition #15 ; title=新能源处处长
#42 pursuesGoal #43
#42 metric 新能源装机 = 1.2 亿千瓦 ; time=到2025年 ; approx=atLeast ; status=planned
#1 locatedIn #42
#28 locatedIn #42
#39 locatedIn #42
