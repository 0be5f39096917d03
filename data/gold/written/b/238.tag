⟦Company#1|国联民生证券⟧重组过会 ⟦City#30|无锡⟧“双控”格局落定

　　⟦Institution#31|全景网⟧11月27日消息　历经两年股权拍卖、一年停复牌，⟦Company#1|国联证券⟧（601456.SH、01456.HK）收购⟦Company#2|民生证券⟧一事27日获⟦Institution#5|上交所⟧⟦OrganizationUnit#6|并购重组审核委员会⟧审议通过。按照方案，⟦Company#1|国联证券⟧向⟦Group#3|国联集团⟧、⟦Company#4|沣泉峪⟧等45名交易对方发行26.4亿股A股，收购⟦Company#2|民生证券⟧99.26%股份，交易价格294.9亿元，另向不超过35名特定投资者募集配套资金20亿元。
　　此前的2023年3月15日，⟦Group#3|无锡市国联发展（集团）有限公司⟧在⟦Company#33|京东⟧司法拍卖平台上经过162轮竞价，以91.05亿元拿下⟦Company#7|泛海控股⟧所持⟦Company#2|民生证券⟧30.3%股权，比起拍价高出55.6%，另两家竞买人是⟦Company#8|东吴证券⟧与⟦Company#9|浙商证券⟧。⟦Company#7|泛海控股⟧曾是⟦Company#2|民生证券⟧的控股股东，2021年流动性危机前持股超过85%。
　　收购完成后，⟦Company#1|国联证券⟧总股本由28.3亿股增至54.7亿股，⟦Group#3|国联集团⟧及其一致行动人合计持股38.6%，控股股东仍为⟦Group#3|国联集团⟧，实际控制人仍为⟦GovernmentBody#10|无锡市国资委⟧。⟦City#30|无锡市⟧还通过⟦GovernmentBody#11|无锡市财政局⟧、⟦Group#12|新发集团⟧参与配套融资，出资不低于7亿元。
　　“买得到牌照，买不到团队。”这句话⟦Group#3|国联集团⟧副总裁⟦Person#13|安怀略⟧在内部会上讲了不止一次。截至2024年9月底，⟦Company#2|民生证券⟧员工3016人，保荐代表人314名，投行业务收入居行业第九；⟦Company#1|国联证券⟧员工4061人，资产管理与基金投顾规模居前。合并后总资产将达1780亿元，行业排名从第30位左右上升到第20位附近。
　　对监管部门关注的同业竞争问题，⟦Company#1~|公司⟧回复称，待重组完成，⟦Company#2|民生证券⟧除投行、期货外的其他业务将由⟦Company#1|国联证券⟧承接，子公司⟦Company#14|民生期货⟧、⟦Company#15|国联通宝资本⟧、⟦Company#16|中海基金⟧的整合计划分别于18个月内完成。两家在⟦Province#17|上海⟧⟦Place#18|陆家嘴⟧和⟦City#19|郑州⟧的两处办公楼一并处置。
　　⟦Company#20|开源证券⟧非银首席⟦Person#21|高瞻原⟧认为，此案与⟦Company#22|国泰君安⟧、⟦Company#23|海通证券⟧合并一大一小，一“强强联合”，一“区域突围”；⟦Company#24|西部证券⟧、⟦Company#25|国信证券⟧、⟦Company#26|国都证券⟧、⟦Company#27|万和证券⟧等均有股权变更在途，“地方国资抢券商的故事才讲到中段”。他给出的估值中枢为1.4倍PB。
　　⟦PartyOrganization#32|无锡市国资委党委⟧书记在前不久的一次会议上要求，⟦Group#3|国联集团⟧“善用金融反哺产业”，服务好⟦Industry#28|集成电路⟧、⟦Industry#29|物联网⟧两个千亿级产业集群。⟦Company#1|国联证券⟧上午报13.27元，涨幅2.6%。
====
#6 partOf #5
#1 acquired #2 ; percent=99.26% ; status=planned
#3 holdsStakeIn #2
#4 holdsStakeIn #2
#1 metric 发行股份 = 26.4 亿股 ; status=planned
#1 metric 交易价格 = 294.9 亿元
#1 metric 交易对方 = 45 名
#1 metric 募集配套资金 = 20 亿元 ; status=planned
#3 acquired #2 ; percent=30.3% ; time=2023年3月15日
#3 metric 竞拍价款 = 91.05 亿元
#3 metric 竞价轮次 = 162 轮
#3 metric 比起拍价高出 = 55.6 %
#7 holdsStakeIn #2 ; percent=30.3% ; status=ended
#7 holdsStakeIn #2 ; percent=85% ; status=ended
#1 metric 总股本 = 54.7 亿股 ; status=planned
#3 holdsStakeIn #1 ; percent=38.6% ; status=planned
#1 subsidiaryOf #3
#10 holdsStakeIn #1
#11 holdsStakeIn #1 ; status=planned
#12 holdsStakeIn #1 ; status=planned
#30 metric 参与配套融资出资 = 7 亿元 ; approx=atLeast ; status=planned
#13 holdsPosition #3 ; title=副总裁
#13 said “买得到牌照，买不到团队。”
#2 metric 员工 = 3016 人 ; time=截至2024年9月底
#2 metric 保荐代表人 = 314 名 ; time=截至2024年9月底
#1 metric 员工 = 4061 人 ; time=截至2024年9月底
#1 metric 总资产 = 1780 亿元 ; status=planned
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#16 subsidiaryOf #2
#1 metric 整合期限 = 18 个月 ; approx=atMost ; status=planned
#18 locatedIn #17
#21 holdsPosition #20 ; title=非银首席
#21 said “地方国资抢券商的故事才讲到中段”
#1 metric 估值中枢 = 1.4 倍
#32 partOf #10
#32 said “善用金融反哺产业”
#3 developsIndustry #28
#3 developsIndustry #29
#1 metric 股价 = 13.27 元
#1 metric 股价涨幅 = 2.6 %
#22 cooperatesWith #23
