⟦Company#1|奇瑞⟧今年销18.9万辆，反超⟦Company#2|东风雪铁龙⟧

2005年12月30日，⟦Province#3|安徽⟧⟦City#4|芜湖⟧。最后一班工人交接完毕，⟦Company#1|奇瑞汽车有限公司⟧⟦OrganizationUnit#5|总装二车间⟧的黑板上写着“今日下线812台”。⟦OrganizationUnit#44|销售公司⟧统计员当晚向媒体发来快报：全年销售整车18.92万辆，比上年的8.66万辆增长118.5%，市场占有率6.7%，首次跻身国内轿车十强，居第七位；出口1.8万辆，占全国轿车出口量的近七成。

⟦Company#1|奇瑞⟧1997年由⟦GovernmentBody#6|安徽省政府⟧、⟦GovernmentBody#7|芜湖市政府⟧以“⟦Project#8|951工程⟧”名义动工兴建，注册资本17.52亿元，1999年12月第一辆轿车下线。2001年，经⟦GovernmentBody#9|国家经贸委⟧协调，⟦Company#1~|公司⟧将20%股权无偿划给⟦Group#10|上海汽车工业（集团）总公司⟧，以“⟦Company#1|上汽奇瑞⟧”名义列入产品目录；2003年双方分手，⟦Group#10|上汽⟧退出。“没有目录就没有户口，那几年我们是黑户。”一位参与创业的老职工回忆，他不愿透露姓名。

质量与价格之争最激烈。⟦Product#11|QQ⟧热销11.6万辆，⟦Group#12|通用汽车⟧旗下⟦Company#13|大宇汽车技术公司⟧曾以车身设计抄袭为由诉至⟦GovernmentBody#14|北京市第一中级人民法院⟧，索赔7500万元，11月双方和解，协议内容没有公开。⟦Product#15|东方之子⟧、⟦Product#16|瑞虎⟧、⟦Product#17|A5⟧三款车在⟦Institution#18|J.D. Power亚太公司⟧的新车质量研究中排名倒数，⟦Company#1~|公司⟧为此聘请⟦Place#19|奥地利⟧⟦Company#20|AVL公司⟧设计发动机，与⟦Place#21|意大利⟧⟦Company#22|博通⟧合作外形，投入25亿元建⟦OrganizationUnit#23|汽车工程研究院⟧，工程师由400人扩至1300人。院长⟦Person#24|尹知非⟧说：“砸钱先砸研发，广告晚一年没关系。”

海外也在同时开花。7月，⟦Company#1|奇瑞⟧与⟦Place#25|美国⟧⟦Company#26|梦幻汽车公司⟧（⟦Company#26|Visionary Vehicles⟧）签订协议，计划2007年起每年向⟦Place#27|北美⟧出口25万辆，董事长⟦Person#28|马文·劳森⟧在⟦Place#29|纽约⟧逢人便说“便宜三成”；10月，位于⟦Place#30|伊朗⟧⟦Place#31|巴姆⟧的⟦Facility#42|KD工厂⟧投产，年产5万辆；⟦Place#32|俄罗斯⟧⟦Place#33|加里宁格勒⟧、⟦Place#34|乌克兰⟧两地装配线调试完成。但⟦Institution#35|中国汽车工业协会⟧副秘书长⟦Person#36|荀孟昭⟧泼了冷水：“出口主要在⟦Place#45|中东⟧、⟦Place#46|独联体⟧，真正的⟦Place#25|美国⟧法规，一道都还没有过。”

资金依然紧张。⟦Company#37|国家开发银行⟧授信33亿元，⟦GovernmentBody#43|芜湖市财政局⟧垫支2.7亿元；据⟦Company#38|长城证券⟧测算，⟦Company#1~|公司⟧资产负债率已达74%。按照“⟦Policy#39|奇瑞‘十一五’规划⟧”，2010年产销要达到100万辆，其中自营出口30万辆，为此拟引入⟦Company#40|中国华融资产管理公司⟧、⟦Company#41|融德投资⟧入股，但未签正式合同。
====
#1 locatedIn #4
#4 locatedIn #3
#44 partOf #1
#5 partOf #1
#5 metric 下线 = 812 台 ; time=今日
#1 metric 整车销售 = 18.92 万辆 ; time=全年
#1 metric 整车销售增长 = 118.5 % ; time=全年
#1 metric 市场占有率 = 6.7 % ; time=全年
#1 metric 出口 = 1.8 万辆 ; time=全年
#6 established #1 ; time=1997年
#7 established #1 ; time=1997年
#6 hasProject #8
#7 hasProject #8
#1 metric 注册资本 = 17.52 亿元
#10 holdsStakeIn #1 ; percent=20% ; status=ended
#1 produces #11
#1 produces #15
#1 produces #16
#1 produces #17
#11 metric 热销 = 11.6 万辆
#13 subsidiaryOf #12
#13 metric 索赔 = 7500 万元
#1 cooperatesWith #20
#1 cooperatesWith #22
#1 cooperatesWith #26
#20 locatedIn #19
#22 locatedIn #21
#26 locatedIn #25
#23 partOf #1
#1 metric 汽车工程研究院投入 = 25 亿元
#23 metric 工程师 = 1300 人
#24 holdsPosition #23 ; title=院长
#24 said “砸钱先砸研发，广告晚一年没关系。”
#1 metric 向北美出口 = 25 万辆 ; time=2007年 ; status=planned
#28 holdsPosition #26 ; title=董事长
#42 locatedIn #31
#31 locatedIn #30
#42 metric 年产 = 5 万辆
#33 locatedIn #32
#36 holdsPosition #35 ; title=副秘书长
#36 said “出口主要在中东、独联体，真正的美国法规，一道都还没有过。”
#37 metric 授信 = 33 亿元
#43 metric 垫支 = 2.7 亿元
#1 metric 资产负债率 = 74 %
#1 issued #39
#1 metric 产销 = 100 万辆 ; time=2010年 ; status=planned
#1 metric 自营出口 = 30 万辆 ; time=2010年 ; status=planned
#40 holdsStakeIn #1 ; status=planned
#41 holdsStakeIn #1 ; status=planned
#1 operates #42
