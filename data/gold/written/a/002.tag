⟦GovernmentBody#1|辽宁省国资委⟧推动省属企业重组整合 ⟦Group#2|辽宁控股集团⟧揭牌

　　本报⟦City#3|沈阳⟧5月16日讯 记者⟦Person#4|郝晓楠⟧报道 5月15日，⟦Group#2|辽宁控股（集团）有限责任公司⟧在⟦City#3|沈阳⟧揭牌。⟦GovernmentBody#5|辽宁省委⟧副书记⟦Person#6|曲振海⟧、副省长⟦Person#7|姜文博⟧为⟦Group#2~|新集团⟧揭牌，⟦GovernmentBody#1|省国资委⟧主任⟦Person#8|邱大庆⟧主持揭牌仪式。
　　⟦Group#2|辽宁控股集团⟧由原⟦Group#9|辽宁省城乡建设集团⟧、⟦Group#10|辽宁时代万恒集团⟧和⟦Group#11|辽宁轻工集团⟧整合组建，注册资本80亿元，⟦GovernmentBody#1|省国资委⟧持股90%，⟦Institution#12|辽宁省社会保障基金理事会⟧持股10%。重组后，⟦Group#2~|集团⟧资产总额达到1120亿元，拥有二级企业23户，从业人员2.6万人。
　　⟦Person#8|邱大庆⟧在揭牌仪式上介绍，此次重组是落实《⟦Policy#13|辽宁省国有企业改革深化提升行动实施方案（2023—2025年）⟧》的重要举措。“重组不是把几块牌子换成一块牌子，而是要让同类业务真正合到一个池子里。”⟦Person#8|邱大庆⟧说。
　　根据⟦GovernmentBody#1|省国资委⟧批复的方案，⟦Group#2|辽宁控股集团⟧定位为“省级国有资本运营平台”，重点发展⟦Industry#14|城市建设⟧、⟦Industry#15|现代商贸⟧、⟦Industry#16|消费品工业⟧三大主业，三年内将管理层级压缩至三级以内，法人户数压减三成。⟦Group#2~|集团⟧党委书记、董事长由原⟦GovernmentBody#1|省国资委⟧副主任⟦Person#17|佟春雷⟧担任，⟦Person#18|单永志⟧任党委副书记、总经理。
　　记者了解到，今年以来，⟦GovernmentBody#1|辽宁省国资委⟧已先后推动⟦Group#19|辽宁能源集团⟧与⟦Group#20|铁法煤业集团⟧的专业化整合、⟦Group#21|辽宁交投集团⟧对⟦Company#22|辽宁高速石油公司⟧的股权划转。一季度，省属企业实现营业收入861.5亿元，同比增长6.2%；利润总额23.7亿元，同比增长11.8%。
　　⟦Institution#23|东北财经大学⟧教授⟦Person#24|夏国平⟧认为，辽宁国企数量多、产业散，重组之后关键看机制能不能转。⟦Person#24|夏国平⟧建议，⟦Group#2~|新集团⟧应在子企业全面推行⟦Initiative#25|任期制和契约化管理⟧，⟦Group#2~|总部⟧少管事、管大事。
　　当天，⟦Group#2|辽宁控股集团⟧与⟦Company#26|中国建设银行辽宁省分行⟧、⟦Company#27|盛京银行⟧签署战略合作协议，两家银行将分别为⟦Group#2~|集团⟧提供150亿元和60亿元的意向性授信。
====
#8 holdsPosition #1 ; title=主任
#6 holdsPosition #5 ; title=副书记
#7 holdsPosition #5 ; title=副省长
#2 formedFrom #9
#2 formedFrom #10
#2 formedFrom #11
#1 established #2
#2 metric 注册资本 = 80 亿元
#1 holdsStakeIn #2 ; percent=90%
#12 holdsStakeIn #2 ; percent=10%
#2 metric 资产总额 = 1120 亿元
#2 metric 二级企业 = 23 户
#2 metric 从业人员 = 2.6 万人
#1 supervises #2
#1 implements #13
#8 said “重组不是把几块牌子换成一块牌子，而是要让同类业务真正合到一个池子里。”
#2 hasRole “省级国有资本运营平台”
#2 developsIndustry #14
#2 developsIndustry #15
#2 developsIndustry #16
#17 holdsPosition #1 ; title=副主任 ; status=ended
#17 holdsPosition #2 ; title=党委书记、董事长
#18 holdsPosition #2 ; title=党委副书记、总经理
#19 cooperatesWith #20
#21 holdsStakeIn #22
#1 metric 营业收入 = 861.5 亿元 ; time=一季度
#1 metric 营业收入同比增长 = 6.2 % ; time=一季度
#1 metric 利润总额 = 23.7 亿元 ; time=一季度
#1 metric 利润总额同比增长 = 11.8 % ; time=一季度
#24 holdsPosition #23 ; title=教授
#2 launched #25 ; status=planned
#2 cooperatesWith #26
#2 cooperatesWith #27
#26 metric 意向性授信 = 150 亿元
#27 metric 意向性授信 = 60 亿元
#2 locatedIn #3
