券业整合再添一例：⟦Company#1|国泓证券⟧拟换股吞下⟦Company#2|华汇证券⟧

停牌近三周的⟦Company#1|国泓证券⟧（601xxx.SH）与⟦Company#2|华汇证券⟧（600xxx.SH）昨晚同时披露预案，⟦Company#1~|前者⟧拟以发行A股股票的方式换股吸收合并⟦Company#2~|后者⟧，换股比例1:0.73，对应⟦Company#2|华汇证券⟧每股作价8.21元，较停牌前20个交易日均价溢价12%。交易完成后，⟦Company#2|华汇⟧终止上市并注销法人资格，存续公司承继其全部资产、负债和人员。

两家公司的关系并不复杂。⟦Company#1|国泓证券⟧的控股股东是⟦Group#3|江汉国有资本运营集团⟧，持股33.4%；⟦Company#2|华汇证券⟧第一大股东⟦Company#4|宏泰产融控股⟧持有27.1%，而⟦Company#4|宏泰产融⟧今年5月刚由⟦GovernmentBody#5|湖北省国资委⟧无偿划给⟦Group#3|江汉国资⟧。用一位投行人士的话说，“左手右手早晚要并到一起”。

体量上，截至三季度末，⟦Company#1|国泓证券⟧总资产1562亿元、净资产311亿元，前三季度营收58.3亿元、归母净利润14.7亿元，同比增长21.6%；⟦Company#2|华汇⟧总资产623亿元、净资产146亿元，营收17.4亿元，净利润仅2.2亿元，同比下滑37.5%。简单相加，新公司净资产457亿元，可由行业第21位升至第15位左右。营业网点方面，⟦Company#1|国泓⟧有分支机构186家，⟦Company#2|华汇⟧有94家，重叠主要在⟦City#6|武汉⟧、⟦City#7|宜昌⟧、⟦City#8|荆州⟧三地，约40家。

牌照冲突是绕不开的题目。⟦Company#1|国泓⟧旗下⟦Company#9|国泓期货⟧（持股100%）与⟦Company#2|华汇⟧持股76%的⟦Company#10|长江桥期货⟧须在一年内二选一；公募方面，⟦Company#11|泓达基金⟧由⟦Company#1|国泓证券⟧持股49%，⟦Company#12|汇诚基金⟧则是⟦Company#2|华汇⟧全资，按“一参一控一牌”可以共存。投行家底⟦Company#2|华汇⟧反倒更厚，今年以来完成IPO保荐5单，承销额61亿元，其中科创板的⟦Company#13|矽屿微电子⟧一单就募资23亿元。

⟦Company#14|天风证券⟧非银首席⟦Person#15|娄景淳⟧在研报中写道，本次合并“1+1大于2的前提，是投行团队留得住”。⟦Institution#16|中南民族大学⟧副教授⟦Person#17|苗可心⟧则担心商誉，按预案测算将新增商誉约9.8亿元。

据悉，方案还需⟦GovernmentBody#18|中国证监会⟧、⟦Institution#19|上海证券交易所⟧及双方股东大会通过。今年3月⟦GovernmentBody#18|证监会⟧发布《⟦Policy#20|关于加强证券公司和公募基金监管的意见⟧》，提出到2035年形成2至3家具备国际竞争力的投资银行，此后已有⟦Company#21|国联证券⟧收购⟦Company#22|民生证券⟧、⟦Company#23|浙商证券⟧入主⟦Company#24|国都证券⟧等多起并购落地。⟦City#25|上海⟧、⟦City#26|深圳⟧两地国资亦动作频频。
就在公告前一周，⟦Group#3|江汉国资⟧还把⟦Company#61|江汉融资租赁⟧、⟦Company#62|楚天不动产登记服务公司⟧划出合并报表，被外界解读为给证券牌照让路。接近交易的人士说，两家券商的APP“⟦Product#63|国泓金管家⟧”与“⟦Product#64|华汇赢⟧”将在法定合并日后六个月内并轨，客户数合计624万户，其中月活89万；⟦Company#1|国泓证券⟧自研的⟦Product#65|磐石极速交易系统⟧继续沿用，⟦Company#2|华汇⟧原有的⟦Fund#66|华汇新动能并购基金⟧（规模18亿元）由⟦Company#67|国泓资本⟧承接管理。⟦City#6|武汉⟧金融城在建的⟦Project#68|国泓总部大楼⟧明年封顶，届时⟦Company#1|国泓⟧与⟦Company#2|华汇⟧的总部人员约2300人合署办公。
====
#1 acquired #2 ; status=planned
#2 metric 每股作价 = 8.21 元
#2 metric 溢价 = 12 %
#3 holdsStakeIn #1 ; percent=33.4%
#1 subsidiaryOf #3
#4 holdsStakeIn #2 ; percent=27.1%
#4 subsidiaryOf #3
#5 holdsStakeIn #4 ; status=ended
#1 metric 总资产 = 1562 亿元 ; time=截至三季度末
#1 metric 净资产 = 311 亿元 ; time=截至三季度末
#1 metric 营收 = 58.3 亿元 ; time=前三季度
#1 metric 归母净利润 = 14.7 亿元 ; time=前三季度
#1 metric 归母净利润同比增长 = 21.6 % ; time=前三季度
#2 metric 总资产 = 623 亿元 ; time=截至三季度末
#2 metric 净资产 = 146 亿元 ; time=截至三季度末
#2 metric 营收 = 17.4 亿元 ; time=前三季度
#2 metric 净利润 = 2.2 亿元 ; time=前三季度
#2 metric 净利润同比下滑 = 37.5 % ; time=前三季度
#1 metric 合并后净资产 = 457 亿元 ; status=planned
#1 metric 分支机构 = 186 家
#2 metric 分支机构 = 94 家
#1 holdsStakeIn #9 ; percent=100%
#9 subsidiaryOf #1
#2 holdsStakeIn #10 ; percent=76%
#10 subsidiaryOf #2
#1 holdsStakeIn #11 ; percent=49%
#12 subsidiaryOf #2
#2 metric IPO保荐 = 5 单 ; time=今年以来
#2 metric 承销额 = 61 亿元 ; time=今年以来
#13 metric 募资 = 23 亿元
#15 holdsPosition #14 ; title=非银首席
#15 said “1+1大于2的前提，是投行团队留得住”
#17 holdsPosition #16 ; title=副教授
#1 metric 新增商誉 = 9.8 亿元 ; approx=about ; status=planned
#18 issued #20
#21 acquired #22
#23 acquired #24
#61 subsidiaryOf #3 ; status=ended
#62 subsidiaryOf #3 ; status=ended
#1 produces #63
#1 produces #65
#2 produces #64
#1 metric 客户数合计 = 624 万户
#2 metric 客户数合计 = 624 万户
#1 metric 月活 = 89 万
#2 metric 月活 = 89 万
#66 metric 规模 = 18 亿元
#67 subsidiaryOf #1
#1 hasProject #68
#68 locatedIn #6
#1 metric 总部人员 = 2300 人 ; approx=about
