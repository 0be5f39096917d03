9家央企8个项目集中“牵手”
又一批专业化整合项目签约

　　本报⟦Province#40|北京⟧12月29日电（记者 ⟦Person#1|訾晓蕾⟧）⟦GovernmentBody#2|国务院国资委⟧29日举行⟦Meeting#3|中央企业专业化整合项目集中签约仪式⟧，9家中央企业的8个项目现场签约，覆盖⟦Industry#4|清洁能源⟧、⟦Industry#5|检验检测⟧、⟦Industry#6|医疗健康⟧、⟦Industry#7|物流⟧等领域。⟦GovernmentBody#2|国务院国资委⟧副主任⟦Person#8|冀文涛⟧出席并讲话。
　　据介绍，此次签约的项目既有同类业务归拢，也有区域资源互换。
　　——⟦Group#9|中国华电⟧把所持⟦Company#10|四川华电泸定水电有限公司⟧54%股权转让给⟦Group#11|国家能源集团⟧所属⟦Company#12|国能大渡河公司⟧，⟦Group#9|中国华电⟧则从对方取得⟦Province#13|福建⟧两座火电厂的控制权，“以水换火”后两家在同一流域、同一电网内不再重复布点。
　　——⟦Group#14|中国石化⟧与⟦Group#15|中国化学⟧围绕催化剂开展合资，双方按65:35出资组建⟦Company#16|中化石催新材料（天津）有限公司⟧，注册资本8亿元，落户⟦Place#17|天津南港工业区⟧，一期规划年产费托合成催化剂2万吨。
　　——⟦Group#18|中国通用技术集团⟧接收⟦Group#19|鞍钢集团⟧、⟦Group#20|中国中车⟧移交的37家医疗机构。移交完成后，⟦Group#18|通用技术⟧旗下医疗机构将增至390家，开放床位超过5.6万张。其中，⟦Institution#21|鞍钢总医院⟧开放床位2200张，是这批机构里规模最大的一家。
　　——⟦Group#22|中国物流集团⟧承接⟦Group#23|中国诚通⟧、⟦Group#24|国机集团⟧等三家企业的仓储资产，占地合计4300余亩。成立满一年的⟦Group#22|中国物流⟧目前运营⟦Facility#25|中物流（襄阳）国际陆港⟧等120座仓库，拥有铁路专用线120条。
　　此外，⟦Group#26|中国检验认证集团⟧与⟦Group#27|中国建材集团⟧共建⟦OrganizationUnit#28|国家绿色建材检测认证中心⟧，⟦Group#29|中国海油⟧向⟦Group#30|中国海运装备集团⟧无偿划转⟦Product#31|海龙号⟧铺管船1艘。
　　记者了解到，2020年以来，中央企业先后实施专业化整合项目1000余个，⟦Place#32|中国⟧⟦Industry#5|检测⟧、⟦Industry#41|稀土⟧、⟦Industry#7|物流⟧等领域均出现了新的“国家队”。2022年前11个月，中央企业累计实现营业收入35.6万亿元，利润总额2.4万亿元，同比分别增长8.8%、5%。
　　⟦Person#8|冀文涛⟧在讲话中说：“整合不是‘拉郎配’，谁有优势谁牵头，签完字的一百天最要紧。”他要求签约企业细化方案，力争明年6月底前完成资产交割。
　　⟦Institution#33|中国企业联合会⟧研究部主任⟦Person#34|阚兆丰⟧认为，从“整户并”到“业务并”，是本轮⟦Initiative#35|国企改革三年行动⟧最鲜明的变化之一。
【相关链接】专业化整合并非首次。2021年9月，⟦Group#61|中国电气装备⟧由⟦Group#62|中国西电⟧与⟦Group#63|国家电网⟧所属⟦Group#64|许继集团⟧、⟦Group#65|平高集团⟧、⟦Group#66|山东电工⟧及⟦Company#67|江苏南瑞恒驰⟧等整合而成，注册资本300亿元；同年底，⟦Group#68|中国稀土集团⟧落户⟦City#69|赣州⟧，由⟦Group#70|中国铝业集团⟧、⟦Group#71|中国五矿集团⟧、⟦Company#72|赣州稀土⟧各持股20.33%，⟦Company#73|中国钢研⟧、⟦Company#74|有研科技⟧各持股3.9%，其余由⟦GovernmentBody#2|国务院国资委⟧直接持有。⟦Group#68|中国稀土集团⟧的⟦Project#75|龙南冶炼分离一体化改造⟧今年7月试产，年处理稀土氧化物8000吨。
====
#2 launched #3
#8 holdsPosition #2 ; title=副主任
#8 participatedIn #3
#9 holdsStakeIn #10 ; percent=54% ; status=ended
#12 acquired #10 ; percent=54%
#12 holdsStakeIn #10 ; percent=54%
#12 subsidiaryOf #11
#14 cooperatesWith #15
#14 established #16
#15 established #16
#14 holdsStakeIn #16 ; percent=65%
#15 holdsStakeIn #16 ; percent=35%
#16 metric 注册资本 = 8 亿元
#16 locatedIn #17
#16 metric 年产费托合成催化剂 = 2 万吨 ; status=planned
#18 metric 接收医疗机构 = 37 家
#18 metric 医疗机构 = 390 家 ; status=planned
#18 metric 开放床位 = 5.6 万张 ; approx=atLeast ; status=planned
#21 metric 开放床位 = 2200 张
#21 subsidiaryOf #19
#21 subsidiaryOf #18
#22 metric 承接仓储资产占地 = 4300 亩 ; approx=about
#22 operates #25
#22 metric 仓库 = 120 座
#22 metric 铁路专用线 = 120 条
#26 cooperatesWith #27
#26 established #28
#27 established #28
#2 metric 中央企业专业化整合项目 = 1000 个 ; time=2020年以来 ; approx=about
#2 metric 中央企业营业收入 = 35.6 万亿元 ; time=2022年前11个月
#2 metric 中央企业利润总额 = 2.4 万亿元 ; time=2022年前11个月
#2 metric 中央企业营业收入同比增长 = 8.8 % ; time=2022年前11个月
#2 metric 中央企业利润总额同比增长 = 5 % ; time=2022年前11个月
#9 participatedIn #3
#14 participatedIn #3
#18 participatedIn #3
#22 participatedIn #3
#8 said “整合不是‘拉郎配’，谁有优势谁牵头，签完字的一百天最要紧。”
#34 holdsPosition #33 ; title=研究部主任
#3 metric 签约项目 = 8 个
#3 metric 签约中央企业 = 9 家
#61 formedFrom #62
#61 formedFrom #64
#61 formedFrom #65
#61 formedFrom #66
#61 formedFrom #67
#64 subsidiaryOf #63
#65 subsidiaryOf #63
#66 subsidiaryOf #63
#61 metric 注册资本 = 300 亿元
#68 locatedIn #69
#70 holdsStakeIn #68 ; percent=20.33%
#71 holdsStakeIn #68 ; percent=20.33%
#72 holdsStakeIn #68 ; percent=20.33%
#73 holdsStakeIn #68 ; percent=3.9%
#74 holdsStakeIn #68 ; percent=3.9%
#2 holdsStakeIn #68
#68 hasProject #75
#75 metric 年处理稀土氧化物 = 8000 吨
