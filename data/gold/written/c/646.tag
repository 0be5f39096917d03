⟦Company#1|老干妈⟧之外，⟦County#2|绥阳⟧还有一张辣椒牌

⟦Institution#3|贵州商报⟧　记者⟦Person#4|敖雪松⟧　通讯员⟦Person#5|向阳生⟧

“⟦Company#1|老干妈⟧一年要用干椒1.3万吨，咱⟦County#2|绥阳⟧供了三成多。”在⟦Meeting#6|第五届贵州·遵义国际辣椒博览会⟧展馆里，⟦Company#7|贵三红食品公司⟧董事长⟦Person#8|路开源⟧把一串子弹头举给客商看。

⟦County#2|绥阳县⟧种椒史近四百年，常年播种25万亩，今年预计鲜椒产量33万吨、产值20.4亿元。围着这根辣椒，⟦County#2~|县里⟧铺开了三条线。

一条是种业线。⟦Company#9|遵义农科种业⟧与⟦Institution#10|湖南省农科院⟧院士团队合作，选出⟦Product#11|遵辣9号⟧、⟦Product#12|绿洲红朝天椒⟧，育苗中心日出苗60万株。品种推广到⟦Province#13|四川⟧、⟦Province#14|重庆⟧、⟦Place#15|越南⟧，去年种苗销售收入2900万元，其中省外1200万元。
一条是加工线。⟦Company#7|贵三红⟧在⟦Township#16|风华镇⟧的发酵池有1860口，单池装椒8吨；“⟦Product#17|贵三红泡椒⟧”打进⟦Company#18|海底捞⟧、⟦Company#19|太二酸菜鱼⟧后厨，2019年销售4.9亿元，今年上半年受疫情影响下滑12%，6月起回升。与之配套的⟦Project#20|辣椒红素提取及残渣综合利用⟧项目投资1.4亿元，与⟦Group#21|遵义交旅投⟧合建，8月底投料。
一条是交易线。⟦Facility#22|虾子辣椒市场⟧（位于⟦Place#23|新蒲新区⟧）年交易额突破70亿元，⟦Platform#24|中国干辣椒批发价格指数⟧每天上午十点在此发布，⟦County#2|绥阳⟧椒农看数卖椒。

扶贫也在线上。⟦Township#26|旺草镇⟧⟦Village#27|石瓮子村⟧是⟦Company#25|工商银行贵州省分行⟧的帮扶点，⟦Company#25~|该行⟧连续三年投入帮扶资金共276万元，建烘干房12座，干椒成本每斤降0.4元；今年4月推出⟦Product#28|辣椒贷⟧，利率4.05%，授信196户、3730万元。⟦Village#27|石瓮子村⟧118户贫困户2019年底全部脱贫，人均纯收入9360元。同镇的⟦Village#29|广怀村⟧则与⟦Company#1|老干妈⟧签了1600吨订单，保底价每公斤15元。

问题也摆在台面上：劳动力老化，采摘成本占到总成本的42%，机械采收还是空白；⟦County#2|绥阳⟧加工企业38家，规上仅6家，产值过亿的只⟦Company#7|贵三红⟧一家。⟦GovernmentBody#30|县委⟧、⟦GovernmentBody#33|县政府⟧提出实施⟦Initiative#31|椒王倍增行动⟧，三年安排产业资金2.1亿元，建设⟦Project#32|洋川万亩标准化椒园⟧，力争2023年综合产值40亿元。

国资也不缺席。⟦Company#50|绥阳农投⟧是⟦Group#51|绥阳旅投集团⟧的全资子公司，去年7月受让⟦Company#52|美味椒道⟧34%的股权；⟦Company#53|贵州黔椒⟧、⟦Company#54|遵义辣得好⟧二企则合并成⟦Company#55|黔北椒业⟧，注册资本4000万元，由⟦GovernmentBody#56|县国资局⟧直管。
====
#4 holdsPosition #3 ; title=记者
#5 holdsPosition #3 ; title=通讯员
#1 metric 干椒用量 = 1.3 万吨 ; time=一年
#8 holdsPosition #7 ; title=董事长
#8 participatedIn #6
#8 said “老干妈一年要用干椒1.3万吨，咱绥阳供了三成多。”
#2 metric 辣椒播种 = 25 万亩 ; time=常年
#2 metric 鲜椒产量 = 33 万吨 ; time=今年 ; status=planned
#2 metric 辣椒产值 = 20.4 亿元 ; time=今年 ; status=planned
#9 cooperatesWith #10
#9 produces #11
#9 produces #12
#10 produces #11
#10 produces #12
#9 metric 日出苗 = 60 万株
#9 metric 种苗销售收入 = 2900 万元 ; time=去年
#9 metric 省外种苗销售收入 = 1200 万元 ; time=去年
#7 locatedIn #16
#7 metric 发酵池 = 1860 口
#7 metric 单池装椒 = 8 吨
#7 produces #17
#17 metric 销售 = 4.9 亿元 ; time=2019年
#17 metric 销售下滑 = 12 % ; time=今年上半年
#7 hasProject #20
#20 metric 投资 = 1.4 亿元
#21 hasProject #20
#7 cooperatesWith #21
#22 locatedIn #23
#22 metric 年交易额 = 70 亿元 ; approx=atLeast
#25 pairedWith #27
#25 fundedAid #27 ; amount=276万元 ; time=连续三年
#27 locatedIn #26
#26 locatedIn #2
#25 metric 帮扶资金 = 276 万元 ; time=连续三年
#25 metric 烘干房 = 12 座
#27 metric 干椒成本每斤降 = 0.4 元
#25 produces #28
#28 metric 利率 = 4.05 %
#28 metric 授信户 = 196 户
#28 metric 授信 = 3730 万元
#27 metric 贫困户脱贫 = 118 户 ; time=2019年底
#27 metric 人均纯收入 = 9360 元 ; time=2019年底
#29 locatedIn #26
#29 cooperatesWith #1
#29 metric 订单 = 1600 吨
#29 metric 保底价 = 15 元
#2 metric 采摘成本占总成本 = 42 %
#2 metric 辣椒加工企业 = 38 家
#2 metric 规上辣椒加工企业 = 6 家
#30 launched #31 ; status=planned
#33 launched #31 ; status=planned
#30 hasProject #32 ; status=planned
#33 hasProject #32 ; status=planned
#31 metric 产业资金 = 2.1 亿元 ; time=三年 ; status=planned
#2 metric 综合产值 = 40 亿元 ; time=2023年 ; status=planned
#50 subsidiaryOf #51
#50 holdsStakeIn #52 ; percent=34%
#50 acquired #52 ; percent=34%
#55 formedFrom #53
#55 formedFrom #54
#55 metric 注册资本 = 4000 万元
#56 supervises #55
