中央企业“一带一路”工作情况（2015年三季度简报）

　　截至2015年9月底，共有107家中央企业在境外设立8515家分支机构，分布在150多个国家和地区。1—9月，中央企业在沿线国家新签合同额1890亿美元，同比增长11.5%；完成营业额713亿美元。⟦GovernmentBody#1|国务院国资委⟧会同⟦GovernmentBody#2|商务部⟧、⟦Company#3|国家开发银行⟧梳理出首批重点项目99个。现将有关情况通报如下：
　　一、基础设施互联互通
　　⟦Group#4|中国交通建设集团⟧承建的⟦Project#5|蒙内铁路⟧完成总进度53%，已铺轨90公里，⟦Place#6|肯尼亚⟧籍员工2.6万人；所属⟦Company#7|中国港湾工程有限责任公司⟧在⟦Place#8|斯里兰卡⟧的⟦Project#9|科伦坡港口城项目⟧因该国政府更迭停工，双方正就复工条件商谈。⟦Group#10|中国铁路工程总公司⟧中标⟦Project#11|雅万高铁⟧，由⟦Group#10|中铁⟧牵头、6家企业组成的联合体与⟦Place#12|印尼⟧国企合资公司⟦Company#41|PSBI⟧共同组建⟦Company#13|印尼中国高铁公司⟧，中方占40%。⟦Group#14|中国电力建设集团⟧在⟦Place#15|巴基斯坦⟧建设⟦Project#16|卡西姆港燃煤电站⟧（2×660MW），总投资20.85亿美元。
　　二、能源合作
　　⟦Group#17|中国石油⟧⟦Facility#18|中亚天然气管道⟧A、B、C三线累计向国内输气1203亿立方米，D线⟦Place#19|塔吉克斯坦⟧段开工；⟦Group#20|国家电网公司⟧在⟦Place#21|巴西⟧中标⟦Project#22|美丽山±800千伏特高压直流二期⟧，线路长2518公里，投资22亿美元，特许经营期30年。⟦Group#23|中国大唐⟧与⟦GovernmentBody#42|老挝政府⟧签署⟦Project#25|北本水电站⟧特许经营备忘录。
　　三、产能与装备
　　⟦Group#26|中国建材集团⟧在⟦Place#27|埃及⟧签下6条6000吨/日水泥线，合同额12亿美元，为本季度单笔最大工业项目；⟦Group#28|中国中车集团⟧在⟦Place#29|马来西亚⟧⟦Place#30|怡保市⟧的⟦Company#31|东盟制造中心⟧7月投产，首列动车组本地化率40%；⟦Group#32|招商局集团⟧与⟦Place#33|白俄罗斯⟧共建的⟦Place#34|中白工业园⟧引来7家企业入驻。
　　四、存在问题
　　一是同行压价。某国轻轨招标，三家央企报价最大相差37%。二是风险预警不足，⟦Place#35|也门⟧、⟦Place#36|利比亚⟧项目撤离造成的索赔迟迟没有进展。三是属地化人才短缺，⟦Company#7|中国港湾⟧反映，懂僧伽罗语的中方管理人员只有9人。
　　五、下一步
　　⟦GovernmentBody#1|国资委⟧将制定《⟦Policy#37|中央企业海外投资监督管理办法⟧》，建立“⟦Initiative#38|海外项目黑名单⟧”制度，年底前举办⟦Meeting#39|中央企业走出去风险防范培训班⟧，由⟦Institution#40|中国大连高级经理学院⟧承办。
　　附：三季度部分企业境外重点指标
　　⟦Group#17|中国石油⟧：海外权益油气当量5180万吨；⟦Group#14|中国电建⟧：境外在建合同926份，外籍雇员5.1万人；⟦Group#26|中国建材⟧：境外水泥生产线累计75条；⟦Group#43|中国海运⟧：中欧航线周班18条；⟦Group#44|国家开发投资公司⟧：⟦Place#27|埃及⟧、⟦Place#6|肯尼亚⟧项目前期3个。以上数据由⟦OrganizationUnit#45|国资委国际合作局⟧汇总（联系人：⟦Person#46|逯怀瑾⟧）。
====
#1 metric 境外设立分支机构的中央企业 = 107 家 ; time=截至2015年9月底
#1 metric 境外分支机构 = 8515 家 ; time=截至2015年9月底
#1 metric 分布国家和地区 = 150 个 ; time=截至2015年9月底 ; approx=about
#1 metric 新签合同额 = 1890 亿美元 ; time=1—9月
#1 metric 新签合同额同比增长 = 11.5 % ; time=1—9月
#1 metric 完成营业额 = 713 亿美元 ; time=1—9月
#1 cooperatesWith #2
#1 cooperatesWith #3
#1 metric 首批重点项目 = 99 个
#4 hasProject #5
#5 metric 总进度 = 53 %
#5 metric 铺轨 = 90 公里
#5 metric 肯尼亚籍员工 = 2.6 万人
#5 locatedIn #6
#7 subsidiaryOf #4
#7 hasProject #9
#9 locatedIn #8
#10 hasProject #11
#10 established #13
#41 established #13
#10 cooperatesWith #41
#10 holdsStakeIn #13 ; percent=40%
#13 locatedIn #12
#11 locatedIn #12
#14 hasProject #16
#16 locatedIn #15
#16 metric 总投资 = 20.85 亿美元
#16 metric 装机 = 660 MW
#17 operates #18
#18 metric 累计输气 = 1203 亿立方米
#20 hasProject #22
#22 locatedIn #21
#22 metric 线路长 = 2518 公里
#22 metric 投资 = 22 亿美元
#22 metric 特许经营期 = 30 年
#23 cooperatesWith #42
#23 hasProject #25 ; status=planned
#26 metric 合同额 = 12 亿美元
#26 metric 水泥线 = 6 条
#31 subsidiaryOf #28
#31 locatedIn #30
#30 locatedIn #29
#31 metric 本地化率 = 40 %
#32 established #34
#34 locatedIn #33
#34 metric 入驻企业 = 7 家
#1 metric 报价最大相差 = 37 %
#7 metric 懂僧伽罗语的中方管理人员 = 9 人
#1 issued #37 ; status=planned
#1 launched #38 ; status=planned
#1 launched #39 ; status=planned
#40 launched #39 ; status=planned
#17 metric 海外权益油气当量 = 5180 万吨 ; time=三季度
#14 metric 境外在建合同 = 926 份 ; time=三季度
#14 metric 外籍雇员 = 5.1 万人 ; time=三季度
#26 metric 境外水泥生产线 = 75 条
#43 metric 中欧航线周班 = 18 条
#44 metric 项目前期 = 3 个
#45 partOf #1
#46 holdsPosition #45 ; title=联系人
