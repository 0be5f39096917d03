⟦GovernmentBody#1|国家经贸委⟧企改函〔2003〕12号文件的贯彻情况

⟦GovernmentBody#2|江西省经济贸易委员会⟧：
    ⟦GovernmentBody#1|国家经贸委⟧《⟦Policy#3|关于国有大中型企业主辅分离辅业改制分流安置富余人员的实施办法⟧》（国经贸企改〔2002〕859号）下发以来，⟦Company#4|江西新余钢铁公司⟧（以下称⟦Company#4|新钢⟧）所属⟦City#5|新余⟧各单位认真贯彻，现将情况报告如下：
    一、基本情况
    ⟦Company#4|新钢⟧始建于1958年，2002年末职工总数39,274人，其中主业20,150人、辅业19,124人；年产钢180万吨，资产总额71.3亿元，负债49.5亿元，辅业单位36个，多数吃“大锅饭”，仅⟦Company#6|新钢建筑安装公司⟧、⟦Company#7|新钢运输公司⟧等11个单位盈利。
    二、进展情况
    1. 成立由总经理⟦Person#8|古绍棠⟧任组长的⟦OrganizationUnit#9|主辅分离改制分流领导小组⟧，下设⟦OrganizationUnit#10|改制办公室⟧，抽调32人，编制总体方案，经⟦Meeting#11|公司十四届二次职工代表大会⟧以96.4%的赞成票通过，并于今年7月获⟦GovernmentBody#1|国家经贸委⟧、⟦GovernmentBody#13|财政部⟧、⟦GovernmentBody#14|劳动和社会保障部⟧联合批复。
    2. 首批改制单位9个，涉及职工4,612人，资产4.27亿元。其中⟦Company#6|新钢建安公司⟧引入经营者、骨干持股，由⟦Person#15|樊水根⟧等43名自然人出资1,860万元，占总股本62%，其余38%由⟦Company#4~|母公司⟧持有，更名为⟦Company#16|江西新安建设有限责任公司⟧；⟦Company#17|新钢职工医院⟧整体移交⟦City#5|新余市⟧，⟦Company#18|新钢中学⟧等5所学校移交手续正在办理；⟦Company#7|运输公司⟧因车辆产权纠纷，改制推迟到明年进行。
    3. 身份置换补偿金平均每人1.43万元，全部使用改制企业净资产支付；截至9月末，已支付3,270万元，剩余1,126万元以实物抵付。
    三、存在的主要问题
    一是部分职工认为“生是⟦Company#4|新钢⟧人，死是⟦Company#4|新钢⟧鬼”，观念难转；二是社会保险“双轨制”，⟦GovernmentBody#19|市劳动局⟧与⟦Company#20|江西省社会保险管理中心⟧口径不一；三是富余人员再就业渠道窄，分流出去的1,560人中，仅有510人实现再就业。
    四、请求支持的事项
    恳请⟦GovernmentBody#2~|省经贸委⟧协调⟦GovernmentBody#21|省国土资源厅⟧，准予改制单位9宗原划拨土地以作价出资方式处置；恳请⟦Company#22|中国建设银行江西省分行⟧对改制企业给予2,000万元流动资金贷款支持。
    联系人：⟦Person#23|蔡友发⟧
                                     2003年10月15日
====
#1 issued #3
#4 implements #3
#4 locatedIn #5
#4 metric 职工总数 = 39274 人 ; time=2002年末
#4 metric 主业职工 = 20150 人 ; time=2002年末
#4 metric 辅业职工 = 19124 人 ; time=2002年末
#4 metric 年产钢 = 180 万吨
#4 metric 资产总额 = 71.3 亿元
#4 metric 负债 = 49.5 亿元
#4 metric 辅业单位 = 36 个
#4 metric 盈利单位 = 11 个
#6 subsidiaryOf #4
#7 subsidiaryOf #4
#8 holdsPosition #4 ; title=总经理
#8 holdsPosition #9 ; title=组长
#4 established #9
#9 partOf #4
#10 partOf #9
#9 metric 抽调人员 = 32 人
#4 launched #11
#11 metric 赞成票 = 96.4 %
#4 metric 首批改制单位 = 9 个
#4 metric 首批改制涉及职工 = 4612 人
#4 metric 首批改制资产 = 4.27 亿元
#15 holdsStakeIn #16
#16 formedFrom #6
#4 holdsStakeIn #16 ; percent=38%
#16 metric 自然人出资 = 1860 万元
#16 metric 自然人持股占总股本 = 62 %
#17 subsidiaryOf #4 ; status=ended
#18 subsidiaryOf #4 ; status=ended
#17 partOf #5
#4 metric 身份置换补偿金 = 1.43 万元
#4 metric 已支付补偿金 = 3270 万元 ; time=截至9月末
#4 metric 实物抵付 = 1126 万元
#4 metric 分流人员 = 1560 人
#4 metric 实现再就业 = 510 人
#4 addresses “富余人员再就业渠道窄”
