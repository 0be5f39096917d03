⟦City#1|湖州市⟧税务局：减税“活水”润泽绿色产业

　　8月的⟦City#1|湖州⟧，⟦Company#2|天能股份⟧⟦Facility#3|长兴基地⟧的生产线满负荷运转。财务总监⟦Person#4|佟辛⟧刚收到一笔4216万元的留抵退税，“钱到账快，新产线设备款就不用等银行了。”
　　⟦GovernmentBody#5|国家税务总局湖州市税务局⟧数据显示，今年1至7月，⟦City#1~|全市⟧新增减税降费及退税缓费86.4亿元，惠及经营主体19.7万户，其中制造业占42%。⟦GovernmentBody#5|市税务局⟧局长⟦Person#6|章炜杰⟧介绍，⟦GovernmentBody#5~|该局⟧建立“⟦Initiative#7|绿税码⟧”评价体系，对评级A类的企业推行“⟦Initiative#8|免申即享⟧”，平均办税时间压缩58%。
　　⟦Company#2|天能股份⟧是⟦Group#9|天能控股集团⟧的核心子公司，主营铅蓄动力电池，2023年营业收入477.5亿元，同比增长14%。⟦Group#9~|集团⟧总部所在的⟦County#10|长兴县⟧⟦Township#11|煤山镇⟧，曾因电池作坊遍地而饱受污染之苦，2011年关停172家企业后走上循环经济之路。⟦Company#12|浙江天能资源循环公司⟧年回收处理废旧电池70万吨，享受增值税即征即退3.1亿元。
　　⟦County#13|安吉县⟧的竹产业也尝到甜头。⟦Company#14|安吉双枪竹木公司⟧研发竹基复合材料替代塑料，享受研发费用加计扣除2280万元，与⟦Institution#15|国际竹藤中心⟧、⟦Institution#16|浙江农林大学⟧联合申报的“⟦Project#17|高值化竹缠绕材料⟧”课题获⟦Province#18|浙江省⟧“⟦Initiative#19|尖兵领雁⟧”计划支持。⟦Township#20|天荒坪镇⟧⟦Village#21|余村⟧的⟦Person#22|潘春生⟧经营农家乐，享受小规模纳税人免征增值税后，一年少缴两万多元。
　　“减下去的是税费，增上来的是信心。”⟦GovernmentBody#23|湖州市财政局⟧副局长⟦Person#24|褚方平⟧说。他同时提到，个别企业骗取留抵退税，⟦GovernmentBody#5|市税务局⟧⟦OrganizationUnit#25|稽查局⟧联合公安部门已查处9起，追回税款1340万元。
　　按照《⟦Policy#27|湖州市促进绿色低碳转型若干政策⟧》，⟦City#1~|全市⟧计划三年设立50亿元⟦Fund#28|绿色产业基金⟧，支持⟦Group#9|天能⟧、⟦Group#29|超威集团⟧、⟦Company#30|微宏动力⟧等链主企业布局⟦Industry#31|固态电池⟧和⟦Industry#32|氢燃料电池⟧，争创“⟦Honor#33|国家绿色金融改革创新示范市⟧”。
====
#2 operates #3
#4 holdsPosition #2 ; title=财务总监
#2 metric 留抵退税 = 4216 万元
#4 said “钱到账快，新产线设备款就不用等银行了。”
#5 locatedIn #1
#5 metric 减税降费及退税缓费 = 86.4 亿元 ; time=今年1至7月
#5 metric 惠及经营主体 = 19.7 万户 ; time=今年1至7月
#6 holdsPosition #5 ; title=局长
#5 launched #7
#5 launched #8
#5 metric 平均办税时间压缩 = 58 %
#2 subsidiaryOf #9
#2 metric 营业收入 = 477.5 亿元 ; time=2023年
#2 metric 营业收入同比增长 = 14 % ; time=2023年
#9 locatedIn #11
#11 locatedIn #10
#12 metric 年回收处理废旧电池 = 70 万吨
#12 metric 增值税即征即退 = 3.1 亿元
#12 subsidiaryOf #9
#14 metric 研发费用加计扣除 = 2280 万元
#14 cooperatesWith #15
#14 cooperatesWith #16
#14 hasProject #17
#15 hasProject #17
#16 hasProject #17
#18 launched #19
#21 locatedIn #20
#20 locatedIn #13
#10 locatedIn #1
#13 locatedIn #1
#24 holdsPosition #23 ; title=副局长
#24 said “减下去的是税费，增上来的是信心。”
#25 partOf #5
#5 metric 查处骗税 = 9 起
#5 metric 追回税款 = 1340 万元
#1 issued #27
#1 established #28 ; status=planned
#28 metric 规模 = 50 亿元 ; status=planned
#1 developsIndustry #31 ; status=planned
#1 developsIndustry #32 ; status=planned
