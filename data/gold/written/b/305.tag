⟦Group#1|香港中旅（集团）有限公司⟧年度工作会议在⟦City#2|深圳⟧召开

2月10日至11日，⟦Meeting#3|港中旅集团2014年工作会议⟧在⟦City#2|深圳⟧⟦Facility#4|华侨城洲际酒店⟧举行。⟦Group#1~|集团⟧领导班子、总部各部室及境内外76家企业负责人共210余人参加，⟦GovernmentBody#5|国务院国资委⟧监事会主席⟦Person#6|昝大为⟧到会指导。

会议由副总经理⟦Person#7|喇宏伟⟧主持，总经理⟦Person#8|计铭⟧作题为《⟦Policy#9|稳中求进 改中求活 奋力完成三年振兴任务⟧》的报告。报告指出，2013年是⟦Group#1~|集团⟧转型“爬坡”之年：实现营业收入482亿元，比上年下降3.6%；利润总额28.5亿元，完成⟦GovernmentBody#5|国资委⟧下达指标的101.3%；主题公园接待游客2370万人次；签证业务办证470万份，占全港回乡证市场的100%。
——⟦Platform#10|旅游主业⟧。⟦Company#11|香港中旅国际投资有限公司⟧（0308.HK）旗下⟦Facility#12|深圳世界之窗⟧、⟦Facility#13|锦绣中华⟧年入园690万人次；⟦Facility#14|珠海海泉湾⟧扭亏，盈利1260万元；收购⟦Province#15|浙江⟧⟦County#16|德清县⟧⟦Township#17|莫干山镇⟧⟦Facility#18|裸心堡⟧项目51%权益；与⟦GovernmentBody#19|宁夏回族自治区旅游局⟧合作开发⟦Facility#20|沙坡头景区⟧二期。⟦Company#21|港中旅国际旅行社⟧受“八项规定”影响会奖收入下滑34%。
——⟦Platform#22|钢铁⟧。⟦Company#23|河北唐山国丰钢铁公司⟧产钢735万吨，亏损6.9亿元，⟦Group#1~|集团⟧已就转让事宜与⟦Group#24|河北钢铁集团⟧、⟦Group#25|渤海钢铁集团⟧两家接触，尚无结论。
——⟦Platform#26|房地产⟧。销售面积61万平方米，⟦Project#27|成都海泉湾⟧、⟦Project#28|安吉凤凰山国际度假区⟧开工。
——⟦Platform#29|物流⟧。⟦Company#30|香港中旅货运公司⟧完成跨境货量93万吨，⟦Facility#31|东莞清溪保税库⟧投入运营，仓储面积4.8万平方米。

会议部署2014年重点任务：一是坚持“⟦Strategy#32|一个中心、两条主线、三大转变⟧”工作思路；二是推进混合所有制改革，拟引入⟦Company#33|新世界发展⟧、⟦Company#34|淡马锡⟧入股⟦Company#35|中国中旅酒店管理公司⟧，比例不高于35%；三是退出产能，压缩三级以下法人企业40户；四是开展⟦Initiative#36|降费增收“百千万”行动⟧；五是坚决落实中央关于改进作风的规定，公务接待费压缩30%。

会议表彰了⟦OrganizationUnit#37|香港中旅社荃湾分社⟧等12个先进集体，⟦Facility#14|珠海海泉湾⟧⟦OrganizationUnit#44|温泉部⟧经理⟦Person#38|司徒嘉慧⟧等30名员工获“⟦Honor#39|港中旅之星⟧”称号。党委书记⟦Person#40|步国祥⟧在总结时强调：“少说‘难处’，多讲‘出处’，出路都在自己脚下。”⟦Group#1~|集团⟧与11家二级单位签订《⟦Policy#41|2014年度经营业绩责任书⟧》。
会后，与会人员前往⟦City#42|珠海⟧、⟦City#43|东莞⟧参观项目。
====
#1 launched #3
#4 locatedIn #2
#6 holdsPosition #5 ; title=监事会主席
#6 participatedIn #3
#7 participatedIn #3
#8 participatedIn #3
#40 participatedIn #3
#3 metric 参加人数 = 210 人 ; approx=about
#1 metric 境内外企业 = 76 家
#7 holdsPosition #1 ; title=副总经理
#8 holdsPosition #1 ; title=总经理
#1 issued #9
#1 metric 营业收入 = 482 亿元 ; time=2013年
#1 metric 营业收入比上年下降 = 3.6 % ; time=2013年
#1 metric 利润总额 = 28.5 亿元 ; time=2013年
#1 metric 利润指标完成率 = 101.3 % ; time=2013年
#1 metric 主题公园接待游客 = 2370 万人次 ; time=2013年
#1 metric 签证办证 = 470 万份 ; time=2013年
#1 metric 回乡证市场占有率 = 100 % ; time=2013年
#11 subsidiaryOf #1
#11 operates #12
#11 operates #13
#11 operates #14
#12 metric 入园 = 690 万人次
#14 metric 盈利 = 1260 万元
#11 acquired #18 ; percent=51%
#18 locatedIn #17
#17 locatedIn #16
#16 locatedIn #15
#11 cooperatesWith #19
#21 subsidiaryOf #1
#21 metric 会奖收入下滑 = 34 %
#23 subsidiaryOf #1
#23 metric 产钢 = 735 万吨
#23 metric 亏损 = 6.9 亿元
#26 metric 销售面积 = 61 万平方米
#1 hasProject #27
#1 hasProject #28
#30 subsidiaryOf #1
#30 metric 跨境货量 = 93 万吨
#30 operates #31
#31 metric 仓储面积 = 4.8 万平方米
#1 hasStrategy #32
#33 holdsStakeIn #35 ; percent=35% ; status=planned
#34 holdsStakeIn #35 ; percent=35% ; status=planned
#35 subsidiaryOf #1
#1 metric 压缩法人企业 = 40 户 ; time=2014年 ; status=planned
#1 launched #36 ; status=planned
#1 metric 公务接待费压缩 = 30 % ; status=planned
#37 partOf #1
#1 metric 表彰先进集体 = 12 个
#38 holdsPosition #44 ; title=经理
#44 partOf #14
#38 receivedHonor #39
#1 metric 港中旅之星 = 30 名
#40 holdsPosition #1 ; title=党委书记
#40 said “少说‘难处’，多讲‘出处’，出路都在自己脚下。”
#1 issued #41
#1 metric 签订责任书二级单位 = 11 家
