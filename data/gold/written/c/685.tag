⟦Group#1|北京住总集团⟧领导到⟦Group#2|北京建工路桥集团⟧交流

日期: 2023-10-19    来源: ⟦OrganizationUnit#3|党群工作部⟧

10月18日下午, ⟦Group#1|北京住总集团有限责任公司⟧党委副书记、总经理⟦Person#4|丰泽宇⟧一行7人到⟦Group#2|北京建工路桥集团有限公司⟧(以下简称"⟦Group#2|建工路桥⟧")交流座谈. ⟦Group#2|建工路桥⟧党委书记、董事长⟦Person#5|逄永生⟧主持会议.

⟦Person#5|逄永生⟧介绍了企业情况: ⟦Group#2|建工路桥⟧系⟦Group#6|北京建工集团⟧二级企业, 前身为1954年成立的⟦Company#7|北京市市政工程局沥青混凝土厂⟧, 拥有公路、市政双特级资质, 2022年新签合同额156.2亿元, 营业收入83.7亿元, 利润1.96亿元, 在建项目121个. 近期承建的⟦Project#8|承平高速公路北京段⟧、⟦Project#9|东六环改造1标⟧和⟦Project#10|雄安昝岗片区路网⟧总造价64亿元. ⟦Platform#28|沥青板块⟧布局⟦Facility#11|大兴礼贤⟧、⟦Facility#12|平谷马坊⟧等6座环保型拌和基地, 再生料掺量35%, ⟦Product#13|低碳温拌沥青⟧较传统工艺减排31%.

⟦Person#4|丰泽宇⟧表示, 双方同根同源. ⟦Group#1|住总集团⟧去年营收457亿元, 利润11.4亿元, 在⟦Industry#25|城市更新⟧、⟦Industry#26|TOD⟧、⟦Industry#27|装配式⟧三个领域与⟦Group#2|建工路桥⟧互补. 他建议, 一是由⟦Group#1|住总集团⟧⟦Company#14|第三开发建设公司⟧牵头, 联合申报⟦Project#15|海淀清河老旧厂房更新⟧; 二是共享⟦Platform#16|京材阳光采购联盟⟧集采资源, 今年钢筋集采平均价差每吨83元; 三是试点互派项目经理, 每批6人, 为期半年.

会上, ⟦Company#14|住总三开⟧与⟦Company#17|建工路桥市政分公司⟧签订了《⟦Policy#18|轨道交通沿线综合开发合作备忘录⟧》. 会前, ⟦Person#4|丰泽宇⟧一行参观了⟦Facility#19|建工路桥科创馆⟧, 观看了⟦Product#20|路面病害AI巡检车⟧演示: 一车一天可巡检城市道路220公里, 识别准确率93%.
据了解, 双方此前已有合作基础: 2021年, 两家企业按股比55%和45%合资成立⟦Company#60|北京京筑沥青科技公司⟧, 生产的⟦Product#61|彩色阻燃沥青⟧用于⟦Project#62|首都国际会展中心二期⟧隧道; 今年又共同入选⟦Initiative#63|北京市建筑垃圾资源化利用试点⟧. 试点要求工地、料场、拌和站数据全部接入监管平台, 合格率不低于98%.

⟦Group#1|住总集团⟧⟦OrganizationUnit#21|战略投资部⟧、⟦OrganizationUnit#22|科技质量部⟧, ⟦Group#2|建工路桥⟧副总经理⟦Person#23|乌维嘉⟧、总工程师⟦Person#24|端木锋⟧参加座谈.
====
#3 partOf #2
#4 holdsPosition #1 ; title=党委副书记、总经理
#4 visited #2
#4 visited #19
#5 holdsPosition #2 ; title=党委书记、董事长
#2 subsidiaryOf #6
#2 formedFrom #7
#2 metric 新签合同额 = 156.2 亿元 ; time=2022年
#2 metric 营业收入 = 83.7 亿元 ; time=2022年
#2 metric 利润 = 1.96 亿元 ; time=2022年
#2 metric 在建项目 = 121 个
#2 hasProject #8
#2 hasProject #9
#2 hasProject #10
#2 metric 总造价 = 64 亿元
#28 metric 拌和基地 = 6 座
#2 operates #11
#2 operates #12
#2 produces #13
#28 metric 再生料掺量 = 35 %
#13 metric 减排 = 31 %
#1 metric 营收 = 457 亿元 ; time=去年
#1 metric 利润 = 11.4 亿元 ; time=去年
#14 subsidiaryOf #1
#14 hasProject #15 ; status=planned
#16 metric 钢筋集采平均价差 = 83 元/吨 ; time=今年
#14 cooperatesWith #17
#14 issued #18
#17 issued #18
#17 subsidiaryOf #2
#2 produces #20
#20 metric 日巡检城市道路 = 220 公里
#20 metric 识别准确率 = 93 %
#21 partOf #1
#22 partOf #1
#23 holdsPosition #2 ; title=副总经理
#24 holdsPosition #2 ; title=总工程师
#1 developsIndustry #25
#1 developsIndustry #26
#1 developsIndustry #27
#1 established #60 ; time=2021年
#2 established #60 ; time=2021年
#1 holdsStakeIn #60 ; percent=55%
#2 holdsStakeIn #60 ; percent=45%
#1 cooperatesWith #2
#60 produces #61
#1 participatedIn #63
#2 participatedIn #63
