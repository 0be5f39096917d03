⟦Group#1|中国中铁⟧⟦Group#2|中铁隧道局⟧大事记（2023年7—12月）

　　7月3日　⟦Group#2|中铁隧道局集团有限公司⟧参建的⟦Facility#3|汕头海湾隧道⟧获⟦Honor#4|国家优质工程金奖⟧。
　　7月19日　⟦Group#2~|公司⟧党委书记、董事长⟦Person#5|于保章⟧率队赴⟦City#6|广州市⟧⟦County#7|南沙区⟧，与区委书记⟦Person#8|卢怀山⟧会谈，签署《⟦Policy#9|总部经济合作协议⟧》。
　　8月11日　由⟦Group#2~|公司⟧承建的⟦Facility#10|珠江三角洲水资源配置工程⟧土建B4标盾构机“⟦Product#11|粤海34号⟧”完成拆机，累计掘进3.9公里。
　　8月25日　“⟦OrganizationUnit#12|隧道掘进机及智能运维全国重点实验室⟧”获⟦GovernmentBody#13|科技部⟧批准重组，⟦Group#2~|公司⟧副总经理⟦Person#14|洪荣昌⟧任主任。
　　9月6日　⟦Group#2~|公司⟧与⟦Institution#15|西南交通大学⟧、⟦Institution#16|石家庄铁道大学⟧签订联合培养协议，拟三年培养工程硕士240名。
　　9月22日　⟦Company#17|一处有限公司⟧⟦Project#18|天山胜利隧道项目⟧部被⟦GovernmentBody#19|新疆维吾尔自治区交通运输厅⟧命名为“⟦Honor#20|平安工地示范项目⟧”，⟦Facility#21|天山胜利隧道⟧全长22.13公里，是世界最长高速公路隧道。
　　10月14日　⟦Group#2~|公司⟧中标⟦Place#22|格鲁吉亚⟧⟦Project#23|KK公路隧道项目⟧二期，合同额1.68亿美元。
　　10月30日　⟦Company#24|中铁隧道股份公司⟧职工⟦Person#25|母奇峰⟧当选“⟦Honor#26|大国工匠年度人物⟧”提名人选。
　　11月8日　⟦Facility#27|深江铁路珠江口隧道⟧海域段首台盾构“⟦Product#28|深江1号⟧”进入106米最深处，⟦Group#2~|公司⟧召开现场推进会，⟦GovernmentBody#29|国家铁路局⟧总工程师⟦Person#30|田军利⟧到会指导。
　　11月20日　⟦PartyOrganization#31|公司党委⟧举办⟦Initiative#32|学习贯彻习近平新时代中国特色社会主义思想主题教育⟧读书班，确定调研课题37项。
　　12月5日　⟦Group#2~|公司⟧向⟦County#33|汝城县⟧⟦Township#34|文明瑶族乡⟧⟦Village#35|沙洲村⟧捐赠教学设备，折合人民币46万元。
　　12月18日　⟦Group#2~|公司⟧将⟦Company#36|中铁隧道勘察设计研究院⟧与⟦Company#37|中铁隧道勘测设计公司⟧合并，成立新的⟦Company#38|中铁隧道勘察设计研究院有限公司⟧。
　　12月31日　全年新签合同额1520亿元，同比增长8.1%；完成营业额602亿元，同比增长5.4%；未发生一般及以上安全责任事故。
====
#2 subsidiaryOf #1
#3 receivedHonor #4
#5 holdsPosition #2 ; title=党委书记、董事长
#8 holdsPosition #7 ; title=区委书记
#2 issued #9
#7 issued #9
#2 cooperatesWith #7
#7 locatedIn #6
#2 hasProject #10
#11 metric 累计掘进 = 3.9 公里
#14 holdsPosition #2 ; title=副总经理
#14 holdsPosition #12 ; title=主任
#12 partOf #2
#2 cooperatesWith #15
#2 cooperatesWith #16
#2 metric 培养工程硕士 = 240 名 ; status=planned
#17 subsidiaryOf #2
#17 hasProject #18
#18 receivedHonor #20
#21 metric 全长 = 22.13 公里
#2 hasProject #23
#23 locatedIn #22
#23 metric 合同额 = 1.68 亿美元
#24 subsidiaryOf #2
#25 holdsPosition #24 ; title=职工
#2 hasProject #27
#28 metric 最深处 = 106 米
#30 holdsPosition #29 ; title=总工程师
#31 partOf #2
#31 launched #32
#31 metric 调研课题 = 37 项
#35 locatedIn #34
#34 locatedIn #33
#2 fundedAid #35 ; amount=教学设备折合46万元
#38 formedFrom #36
#38 formedFrom #37
#2 established #38
#38 subsidiaryOf #2
#2 metric 新签合同额 = 1520 亿元 ; time=全年
#2 metric 新签合同额同比增长 = 8.1 % ; time=全年
#2 metric 营业额 = 602 亿元 ; time=全年
#2 metric 营业额同比增长 = 5.4 % ; time=全年
