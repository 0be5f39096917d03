受⟦GovernmentBody#1|工业和信息化部⟧委托，⟦Institution#2|中国电子信息产业发展研究院⟧在⟦Province#3|北京⟧发布《⟦Policy#4|2024年中小企业发展报告⟧》

　　9月24日，《⟦Policy#4|2024年中小企业发展报告⟧》在⟦Meeting#5|第十九届中国国际中小企业博览会⟧期间发布。受⟦GovernmentBody#1|工信部⟧⟦OrganizationUnit#6|中小企业局⟧委托，⟦Institution#2|赛迪研究院⟧联合⟦Institution#7|中国中小企业发展促进中心⟧编写了这份报告。⟦Institution#2|赛迪研究院⟧院长⟦Person#8|张立群⟧解读报告时说，截至2023年底，全国登记在册企业5807万户，其中中小企业占99%以上。
　　报告显示，“⟦Honor#9|专精特新“小巨人”企业⟧”户均研发投入占比10.3%，户均有效发明专利22项。在⟦Province#10|浙江⟧，⟦Honor#9|“小巨人”企业⟧数量1801家，连续三年居全国首位；⟦Province#11|江苏⟧、⟦Province#12|广东⟧分别为1505家和1527家。⟦Person#8|张立群⟧分析，中小企业最缺的不是钱，是订单和人。
　　发布会上，三位企业家分享了体会。⟦Company#13|宁波中大力德⟧董事长⟦Person#14|岑国建⟧说：“我们只做减速器，做了二十六年。”该公司供货⟦Company#15|优必选⟧、⟦Company#16|埃斯顿⟧，去年营业收入10.9亿元。⟦Company#17|苏州绿的谐波⟧副总经理⟦Person#18|储建成⟧介绍，获⟦Fund#19|国家中小企业发展基金⟧投资后，⟦Company#17~|公司⟧产能由20万台扩到50万台。来自⟦Province#20|陕西⟧的⟦Company#21|西安铂力特⟧技术总监⟦Person#22|权赫⟧则提出，希望主管部门请⟦Group#23|航空工业集团⟧等链主企业多开放场景。
　　⟦GovernmentBody#1|工信部⟧⟦OrganizationUnit#6|中小企业局⟧副局长⟦Person#24|牟宁⟧回应说，“⟦Initiative#25|百场万企⟧”大中小企业融通对接活动今年已举办214场，促成合作意向金额超过1900亿元；⟦GovernmentBody#1|工信部⟧正会同⟦GovernmentBody#26|中国人民银行⟧、⟦GovernmentBody#27|金融监管总局⟧开展“⟦Initiative#28|一链一策一批⟧”融资促进行动，由⟦Company#29|中国银行⟧、⟦Company#30|兴业银行⟧等19家银行对接重点产业链52条。
　　⟦Person#24|牟宁⟧表示，对有的地方拖欠中小企业账款问题，⟦GovernmentBody#1|工信部⟧将请有关省份逐笔核查，决不允许新官不理旧账。会后，⟦GovernmentBody#31|广州市政府⟧与⟦Institution#2|赛迪研究院⟧签约共建⟦OrganizationUnit#32|粤港澳大湾区中小企业数字化转型中心⟧，落户⟦County#33|黄埔区⟧⟦Township#34|永和街道⟧。
====
#6 partOf #1
#2 issued #4
#7 issued #4
#2 cooperatesWith #7
#8 holdsPosition #2 ; title=院长
#2 metric 登记在册企业 = 5807 万户 ; time=截至2023年底
#9 metric 户均研发投入占比 = 10.3 %
#9 metric 户均有效发明专利 = 22 项
#10 metric “小巨人”企业 = 1801 家
#11 metric “小巨人”企业 = 1505 家
#12 metric “小巨人”企业 = 1527 家
#14 holdsPosition #13 ; title=董事长
#14 said “我们只做减速器，做了二十六年。”
#13 cooperatesWith #15
#13 cooperatesWith #16
#13 metric 营业收入 = 10.9 亿元 ; time=去年
#18 holdsPosition #17 ; title=副总经理
#19 holdsStakeIn #17
#17 metric 产能 = 50 万台
#22 holdsPosition #21 ; title=技术总监
#24 holdsPosition #6 ; title=副局长
#6 launched #25
#25 metric 举办 = 214 场 ; time=今年
#25 metric 合作意向金额 = 1900 亿元 ; approx=atLeast
#1 launched #28
#26 launched #28
#27 launched #28
#29 participatedIn #28
#30 participatedIn #28
#28 metric 重点产业链 = 52 条
#31 cooperatesWith #2
#2 established #32
#31 established #32
#32 locatedIn #34
#34 locatedIn #33
#4 participatedIn #5
