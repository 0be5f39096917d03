⟦Company#1|杏花村汾酒⟧一季度“开门红” ⟦Product#2|青花20⟧挑大梁

【⟦Institution#3|山西经济日报⟧】4月29日，⟦Company#1|山西杏花村汾酒厂股份有限公司⟧公告：今年1至3月营业收入165.2亿元，同比增长7.7%；归属于上市公司股东的净利润66.5亿元，增长6.2%。按产品，⟦Product#4|汾酒⟧系列收入162.1亿元；其他酒类（含⟦Product#5|竹叶青⟧、⟦Product#6|杏花村酒⟧）2.9亿元，下降15.5%。按地区，省内60.3亿元，省外104.7亿元，省外占比63.5%，比去年同期高出0.9个百分点。

百元级的⟦Product#7|玻汾⟧控量，主力⟦Product#2|青花20⟧在⟦Province#8|河南⟧、⟦Province#9|山东⟧、⟦Province#10|内蒙古⟧三个“环山西”市场动销增长均超两成；⟦Product#11|青花30复兴版⟧开瓶率同比上升11个百分点。⟦Place#12|长江以南⟧经销商增至1042家。

⟦Company#1~|公司⟧的母公司⟦Group#13|汾酒集团⟧系省属重点企业，持有56.6%股份；⟦Group#14|华润⟧旗下⟦Company#15|华创鑫睿⟧是二股东，持股11.4%。2020年⟦Company#1~|公司⟧把⟦Group#13~|集团⟧的酒类资产悉数买入，关联交易由高峰时的13.9亿元降至1亿元以内。⟦Group#13~|集团⟧自身近年着力发展⟦Industry#16|酒文旅⟧、⟦Industry#17|包装印刷⟧，⟦Facility#18|汾酒老作坊⟧入选⟦Honor#19|国家工业遗产⟧，⟦Facility#20|杏花村酒文化景区⟧年内冲刺⟦Honor#21|国家5A级旅游景区⟧。

投资最大的⟦Project#22|汾酒2030技改⟧一期也有进展：总投资91亿元，建成后新增原酒年产能5.1万吨、储能13.4万吨，目前两栋酿造车间封顶。原粮方面，⟦Company#1~|公司⟧在⟦City#23|吕梁市⟧⟦County#24|汾阳⟧、⟦City#25|晋中⟧⟦County#26|榆次⟧等地发展⟦Product#27|汾糯1号⟧高粱基地120万亩，“⟦Initiative#28|龙头企业+合作社+农户⟧”模式带动农户6.4万户，收购价每公斤比市场高0.16元。

“二季度是降库存的季度，不是冲数的季度。”⟦Company#29|中信建投⟧⟦OrganizationUnit#32|食饮团队⟧首席⟦Person#30|眭云开⟧说。⟦Institution#31|中国酒业协会⟧数据，一季度全国规模以上企业白酒产量103.2万千升，同比下降7.3%。
====
#1 metric 营业收入 = 165.2 亿元 ; time=今年1至3月
#1 metric 营业收入同比增长 = 7.7 % ; time=今年1至3月
#1 metric 归属于上市公司股东的净利润 = 66.5 亿元 ; time=今年1至3月
#1 metric 归属于上市公司股东的净利润增长 = 6.2 % ; time=今年1至3月
#4 metric 收入 = 162.1 亿元 ; time=今年1至3月
#1 metric 其他酒类收入 = 2.9 亿元 ; time=今年1至3月
#1 metric 其他酒类收入下降 = 15.5 % ; time=今年1至3月
#1 metric 省内收入 = 60.3 亿元 ; time=今年1至3月
#1 metric 省外收入 = 104.7 亿元 ; time=今年1至3月
#1 metric 省外占比 = 63.5 % ; time=今年1至3月
#1 metric 省外占比同比提高 = 0.9 个百分点 ; time=今年1至3月
#1 produces #2
#1 produces #4
#1 produces #5
#1 produces #6
#1 produces #7
#1 produces #11
#2 metric 动销增长 = 20 % ; approx=atLeast
#11 metric 开瓶率同比上升 = 11 个百分点
#1 metric 长江以南经销商 = 1042 家
#1 subsidiaryOf #13
#13 holdsStakeIn #1 ; percent=56.6%
#15 holdsStakeIn #1 ; percent=11.4%
#15 subsidiaryOf #14
#1 metric 关联交易 = 1 亿元 ; approx=atMost
#13 developsIndustry #16
#13 developsIndustry #17
#18 receivedHonor #19
#20 receivedHonor #21 ; status=planned
#1 hasProject #22
#22 metric 总投资 = 91 亿元
#22 metric 新增原酒年产能 = 5.1 万吨
#22 metric 新增储能 = 13.4 万吨
#24 locatedIn #23
#26 locatedIn #25
#1 produces #27
#1 metric 高粱基地 = 120 万亩
#1 launched #28
#28 metric 带动农户 = 6.4 万户
#1 metric 收购价比市场高 = 0.16 元/公斤
#30 said “二季度是降库存的季度，不是冲数的季度。”
#31 metric 全国规模以上企业白酒产量 = 103.2 万千升 ; time=一季度
#31 metric 全国规模以上企业白酒产量同比下降 = 7.3 % ; time=一季度
#32 partOf #29
#30 holdsPosition #32 ; title=首席
