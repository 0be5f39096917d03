26兆瓦！⟦Company#1|东方风电⟧又把纪录往上抬

业内的军备竞赛还没停。10月12日，⟦Group#2|东方电气集团⟧宣布，由下属⟦Company#1|东方电气风电股份有限公司⟧自主研制的26MW级海上风机在⟦Facility#3|福建三峡海上风电国际产业园⟧下线，型号⟦Product#4|D310/26MW⟧，叶轮直径超过310米，轮毂中心高度185米，整机部件3万多个，叶片⟦Product#5|B1531A⟧单支长度153米。以年平均风速10米每秒估算，⟦Product#4~|该机⟧每年输出1亿千瓦时清洁电能，够5.5万户家庭用一年，少烧标煤3万吨。

纪录的背后是一次供应链总动员。主轴承来自⟦Company#6|洛轴⟧，发电机由⟦Company#7|东方电机⟧造，IGBT变流器是⟦Company#8|禾望电气⟧做的，碳纤维拉挤板来自⟦Company#9|吉林化纤⟧，主机架铸件114吨，⟦Company#10|日月股份⟧一次浇注成功。“全链条国产率做到了100%。”⟦Company#1|东方风电⟧⟦OrganizationUnit#11|海上产品线⟧总监⟦Person#12|游子衡⟧说。不过他同时承认，样机至少要跑满一年才谈得上批量：“大，不等于度电成本低。”

与之竞速的还有⟦Company#13|明阳智能⟧的⟦Product#14|MySE18.X-20MW⟧、⟦Company#15|金风科技⟧的⟦Product#16|GWH300-20⟧、⟦Company#17|运达股份⟧正在攻关的20MW漂浮式；⟦Company#18|西门子歌美飒⟧据传也在⟦Place#19|丹麦⟧⟦Place#20|奥斯特里尔德⟧测试21.5MW机型。⟦Institution#21|全球风能理事会⟧预测，2024年至2030年全球海风新增装机年均复合增速23%。⟦Institution#22|中国可再生能源学会风能专业委员会⟧统计，截至2023年底我国海上累计装机3770万千瓦，平均单机容量9.6MW，较2022年增长29.4%；整机商份额前三：⟦Company#23|电气风电⟧27.5%，⟦Company#13|明阳⟧25.4%，⟦Company#24|远景能源⟧17.7%；⟦Company#1|东方风电⟧在⟦Company#25|中国海装⟧之后列第五，占6.1%。

⟦Company#1|东方风电⟧2023年完成增资扩股，引入⟦Company#26|三峡资本⟧、⟦Fund#27|四川产业振兴基金⟧等7家股东，募集15.8亿元，⟦Group#2|东方电气⟧持股降至70.2%；去年销售606万千瓦，同比增长44.7%，营业收入137亿元。⟦City#28|福州⟧、⟦City#29|盐城⟧、⟦City#30|酒泉⟧、⟦City#31|凉山⟧四大基地设计产能合计1200万千瓦。

检测那头也不轻松。⟦Company#32|中国船级社质量认证公司⟧为⟦Product#4~|该机型⟧颁发设计评估证书，⟦OrganizationUnit#33|国家能源海上风电装备研发中心⟧则由⟦Company#1|东方风电⟧与⟦Institution#34|电子科技大学⟧、⟦Company#35|福建福船一帆⟧联合申报，⟦GovernmentBody#36|国家能源局⟧已于9月批复。三年来，⟦Company#1~|公司⟧通过⟦Initiative#37|揭榜挂帅⟧发布课题26个，付出奖金1840万元；参与⟦Initiative#38|科改行动⟧的标杆评级连续两年拿到优秀。⟦Group#2|东方电气⟧同期营收由⟦Industry#39|风电⟧、⟦Industry#40|核电⟧、⟦Industry#41|气电⟧等“六电”拉动，前三季度生效订单858亿元，增长16.9%，其中⟦Industry#39|风电⟧占24%。据悉，⟦Group#2~|集团⟧另一家所属企业⟦Company#42|东方锅炉⟧在⟦County#43|木垒⟧承揽的⟦Project#44|百万光热EPC⟧，合同价21.3亿元。
====
#1 subsidiaryOf #2
#1 produces #4
#4 metric 单机容量 = 26 MW
#4 metric 叶轮直径 = 310 米 ; approx=atLeast
#4 metric 轮毂中心高度 = 185 米
#4 metric 整机部件 = 3 万个 ; approx=about
#5 metric 单支长度 = 153 米
#1 produces #5
#4 metric 年输出清洁电能 = 1 亿千瓦时
#4 metric 可供家庭 = 5.5 万户
#4 metric 少烧标煤 = 3 万吨
#10 metric 主机架铸件 = 114 吨
#11 partOf #1
#12 holdsPosition #11 ; title=总监
#4 metric 全链条国产率 = 100 %
#12 said “全链条国产率做到了100%。”
#12 said “大，不等于度电成本低。”
#13 produces #14
#15 produces #16
#20 locatedIn #19
#21 metric 全球海风新增装机年均复合增速 = 23 % ; time=2024年至2030年 ; status=planned
#22 metric 海上累计装机 = 3770 万千瓦 ; time=截至2023年底
#22 metric 平均单机容量 = 9.6 MW ; time=2023年
#22 metric 平均单机容量较2022年增长 = 29.4 % ; time=2023年
#23 metric 份额 = 27.5 %
#13 metric 份额 = 25.4 %
#24 metric 份额 = 17.7 %
#1 metric 份额 = 6.1 %
#26 holdsStakeIn #1 ; time=2023年
#27 holdsStakeIn #1 ; time=2023年
#1 metric 募集 = 15.8 亿元 ; time=2023年
#2 holdsStakeIn #1 ; percent=70.2%
#1 metric 销售 = 606 万千瓦 ; time=去年
#1 metric 销售同比增长 = 44.7 % ; time=去年
#1 metric 营业收入 = 137 亿元 ; time=去年
#1 metric 四大基地设计产能 = 1200 万千瓦
#1 metric 引入股东 = 7 家 ; time=2023年
#33 partOf #1
#1 cooperatesWith #34
#1 cooperatesWith #35
#1 established #33
#34 established #33
#35 established #33
#1 launched #37
#37 metric 课题 = 26 个 ; time=三年来
#37 metric 奖金 = 1840 万元 ; time=三年来
#1 participatedIn #38
#2 developsIndustry #39
#2 developsIndustry #40
#2 developsIndustry #41
#2 metric 生效订单 = 858 亿元 ; time=前三季度
#2 metric 生效订单增长 = 16.9 % ; time=前三季度
#2 metric 风电订单占比 = 24 %
#42 subsidiaryOf #2
#42 hasProject #44
#44 locatedIn #43
#44 metric 合同价 = 21.3 亿元
