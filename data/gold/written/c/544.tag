⟦Company#2|杭钢股份⟧⟦Meeting#24|第九届董事会第三次会议⟧公告要点解读

⟦Company#2|杭州钢铁股份有限公司⟧（600126，“⟦Company#2|杭钢股份⟧”）11日晚间的一纸公告，牵出三条线索。

线索一，换帅。原董事长⟦Person#3|贝荣轩⟧因工作调动辞职，⟦Person#4|茹之洲⟧接任董事长并兼⟦OrganizationUnit#25|战略委员会⟧主任委员；⟦Person#5|奚小梅⟧聘为总经理，她此前任⟦Company#6|宁波钢铁⟧副总经理；财务总监空缺由⟦Person#7|黎敬堂⟧代行。⟦OrganizationUnit#1|董事会⟧现有9席，其中独立董事3席，⟦Group#8|杭钢集团⟧提名5席。

线索二，钱。⟦Company#2~|公司⟧拟向全资子公司⟦Company#6|宁波钢铁有限公司⟧增资8亿元，注册资本由75亿元增至83亿元；同时对⟦Company#9|浙江杭钢云计算数据中心有限公司⟧增资3.5亿元，⟦Group#8|杭钢集团⟧同比例认缴，⟦Company#2|杭钢股份⟧对⟦Company#9~|后者⟧持股仍为67%。上半年，⟦Company#2~|公司⟧营业收入271亿元，同比下降15%；归母净利润0.86亿元，上年同期为2.3亿元；⟦Company#6|宁钢⟧贡献收入141亿元，净利润仅1300万元。

线索三，转型。⟦Project#10|杭钢半山“数字产业”更新⟧占地1180亩，⟦Facility#11|云计算数据中心一期⟧已上架机柜9860个，PUE值1.25，上架率78%，客户有⟦Company#12|阿里云⟧、⟦Company#13|浙江移动⟧和⟦GovernmentBody#14|浙江省大数据发展管理局⟧；二期规划机柜1.2万个，总投资34亿元，预计2025年上半年投产。⟦Platform#26|数据中心板块⟧去年收入4.3亿元，占⟦Company#2~|公司⟧的不到1%，但毛利率35%。“钢还要炼，但云要跑。”⟦Person#4|茹之洲⟧在履新后的内部信里写道。

历史值得交代：⟦Group#8|杭钢集团⟧1957年建厂，2015年底关停⟦Facility#27|半山基地⟧，一次性分流1.2万人，⟦Company#2|杭钢股份⟧随即置入⟦Company#6|宁波钢铁⟧、⟦Company#15|紫光环保⟧等资产，作价92亿元。2016年半山关停时，⟦County#16|拱墅区⟧接收职工居民2700户。如今⟦Initiative#17|腾笼换鸟⟧的牌子仍在，⟦Group#8|杭钢集团⟧持股45.23%，⟦GovernmentBody#18|浙江省国资委⟧通过⟦Group#19|浙江省国有资本运营公司⟧持有⟦Group#8~|集团⟧90%，⟦GovernmentBody#20|浙江省财政厅⟧持10%。

同日，议案还通过《⟦Policy#21|未来三年股东回报规划（2024—2026）⟧》，分红比例不低于30%；拟发行不超过20亿元中期票据，票面利率以簿记结果为准。⟦Company#22|浙商证券⟧⟦Person#23|阳志行⟧点评：“弹性在云，底线在钢，现金流看分红。”
====
#1 partOf #2
#3 holdsPosition #2 ; title=董事长 ; status=ended
#4 holdsPosition #2 ; title=董事长
#25 partOf #1
#4 holdsPosition #25 ; title=主任委员
#2 launched #24
#16 metric 接收职工居民 = 2700 户 ; time=2016年
#5 holdsPosition #2 ; title=总经理
#5 holdsPosition #6 ; title=副总经理 ; status=ended
#7 holdsPosition #2 ; title=财务总监
#1 metric 席位 = 9 席
#1 metric 独立董事 = 3 席
#2 metric 对宁波钢铁增资 = 8 亿元 ; status=planned
#6 metric 注册资本 = 83 亿元 ; status=planned
#6 subsidiaryOf #2
#2 metric 对数据中心增资 = 3.5 亿元 ; status=planned
#2 holdsStakeIn #9 ; percent=67%
#9 subsidiaryOf #2
#2 metric 营业收入 = 271 亿元 ; time=上半年
#2 metric 营业收入同比下降 = 15 % ; time=上半年
#2 metric 归母净利润 = 0.86 亿元 ; time=上半年
#6 metric 收入 = 141 亿元 ; time=上半年
#6 metric 净利润 = 1300 万元 ; time=上半年
#2 hasProject #10
#10 metric 占地 = 1180 亩
#11 metric 上架机柜 = 9860 个
#11 metric PUE值 = 1.25
#11 metric 上架率 = 78 %
#11 metric 二期规划机柜 = 1.2 万个 ; status=planned
#11 metric 二期总投资 = 34 亿元 ; status=planned
#9 operates #11
#9 cooperatesWith #12
#9 cooperatesWith #13
#9 cooperatesWith #14
#26 partOf #2
#26 metric 收入 = 4.3 亿元 ; time=去年
#26 metric 毛利率 = 35 %
#26 metric 占公司收入 = 1 % ; approx=atMost
#4 said “钢还要炼，但云要跑。”
#8 metric 分流 = 1.2 万人 ; time=2015年底
#2 acquired #6 ; time=2015年底
#2 acquired #15 ; time=2015年底
#2 metric 置入资产作价 = 92 亿元
#8 holdsStakeIn #2 ; percent=45.23%
#2 subsidiaryOf #8
#19 holdsStakeIn #8 ; percent=90%
#18 supervises #19
#20 holdsStakeIn #8 ; percent=10%
#1 issued #21
#2 metric 分红比例 = 30 % ; approx=atLeast ; status=planned
#2 metric 中期票据 = 20 亿元 ; approx=atMost ; status=planned
#23 holdsPosition #22
#23 said “弹性在云，底线在钢，现金流看分红。”
#8 operates #27 ; status=ended
