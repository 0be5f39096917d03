⟦City#9|儋州⟧⟦Facility#8|华盛新材料产业园⟧停工之后
——⟦Province#46|海南⟧一桩国企民企合资案的始末

　　⟦Place#6|洋浦港⟧的台风刚过，⟦Facility#10|华盛碳酸二甲酯工厂⟧的围挡被吹倒了一截，露出长草的地基。看门的黎族老汉⟦Person#5|符亚旺⟧说，上一次看到有人来干活，是去年冬至。
　　2018年9月，⟦Group#1|海南省农垦投资控股集团有限公司⟧（⟦Group#1|海垦控股⟧）与⟦City#16|温州⟧商人⟦Person#4|麻海鸥⟧控制的⟦Group#2|华盛新材料科技集团⟧签约，在⟦Place#7|洋浦经济开发区⟧共同设立⟦Company#3|海南垦盛化工有限公司⟧，注册资本18亿元，⟦Group#1|海垦控股⟧以现金和⟦Company#11|南华农场⟧的橡胶加工厂资产出资，持股49%，⟦Group#2|华盛⟧持股51%，规划投资112亿元，建设年产52万吨的⟦Project#12|非光气法聚碳酸酯项目⟧，分两期实施。当时的新闻通稿写着：这是“⟦Place#13|海南自贸区⟧成立后落户的首个百亿级混改项目”。
　　钱是怎么没的？据本报记者获得的一份⟦GovernmentBody#14|海南省审计厅⟧延伸审计报告，⟦Company#3~|合资公司⟧成立头十五个月，⟦Group#1|海垦控股⟧实缴5.9亿元，⟦Group#2|华盛⟧实缴仅1.1亿元；⟦Company#3~|合资公司⟧向⟦Group#2|华盛⟧关联的⟦Company#15|浙江铁丰贸易公司⟧预付设备款3.7亿元，而⟦Company#15~|该公司⟧注册地址是⟦City#16|温州⟧⟦County#17|苍南县⟧⟦Township#18|灵溪镇⟧的一间杂货铺。2019年8月，⟦Group#1|海垦控股⟧派出的财务总监⟦Person#19|邝绍霞⟧提出异议，被⟦OrganizationUnit#47|董事会⟧以“不熟悉行业”为由架空。
　　⟦Group#1|海垦控股⟧的来头不小。其前身是1952年成立的⟦GovernmentBody#20|华南垦殖局海南分局⟧，后称⟦GovernmentBody#21|海南省农垦总局⟧、⟦Group#22|海南农垦集团⟧，2015年底按照《⟦Policy#23|中共海南省委关于推进新一轮海南农垦改革发展的实施意见⟧》改组为省属国有独资企业，由⟦GovernmentBody#24|省国资委⟧履行出资人职责，拥有⟦Company#25|海南橡胶⟧（601118）、⟦Company#26|海垦旅游⟧、⟦Company#27|海垦茶业⟧、⟦Company#28|八一总场公司⟧等二级企业30家，土地1156万亩，占全省面积的近四分之一，2018年营业收入230亿元。此前，它还收购过⟦Company#29|印尼KM公司⟧62.5%的股份和⟦Place#31|新加坡⟧⟦Company#30|R1国际⟧71.58%的股份。
　　“橡胶周期太长，⟦Group#1~|集团⟧急着找第二条腿。”一位参与尽调的前员工回忆。尽调报告由⟦City#48|深圳⟧的一家会计师事务所出具，只用了九天。⟦Institution#32|海南省委党校⟧教授、原⟦GovernmentBody#33|省政府研究室⟧副主任⟦Person#34|韦启明⟧分析说，农垦企业由事业、政府、企业“三合一”走过来，重大投资的专业审核能力先天不足，“看见合作方的展厅，就把展厅当工厂了”。
　　⟦Person#4|麻海鸥⟧的电话已经打不通。工商信息显示，⟦Group#2|华盛集团⟧所持⟦Company#3~|合资公司⟧的股权全部被⟦GovernmentBody#35|杭州市中级人民法院⟧冻结，申请人为⟦Company#36|浙商银行⟧、⟦Company#37|台州路桥农商行⟧等9家金融机构。⟦Group#2|华盛⟧旗下在⟦City#38|宁波⟧⟦County#39|镇海⟧、⟦Province#40|山东⟧⟦City#41|菏泽⟧的装置2020年春相继停产，当地政府正寻找接盘方，据称⟦Company#42|万华化学⟧、⟦Company#43|鲁西化工⟧都派人去看过，没有下文。
　　今年3月5日，⟦Group#1|海垦控股⟧发布公告，以挂牌方式转让⟦Company#3|海南垦盛化工⟧49%股权，底价1元，同时要求受让方承接2.66亿元债务。截至4月30日，⟦Institution#44|海南产权交易所⟧网站上这一项目的“意向方”一栏仍为空白。而在⟦GovernmentBody#24|省国资委⟧的一间会议室里，一份名为《⟦Policy#45|省属企业投资项目负面清单（2021年版）⟧》的征求意见稿刚刚印好，第七条写道：不得参与“出资不到位的合资项目”。
====
#1 established #3 ; time=2018年9月
#2 established #3 ; time=2018年9月
#1 cooperatesWith #2
#1 holdsStakeIn #3 ; percent=49%
#2 holdsStakeIn #3 ; percent=51%
#4 holdsStakeIn #2
#3 locatedIn #7
#3 metric 注册资本 = 18 亿元
#3 hasProject #12
#12 metric 规划投资 = 112 亿元 ; status=planned
#12 metric 年产聚碳酸酯 = 52 万吨 ; status=planned
#1 metric 实缴出资 = 5.9 亿元
#2 metric 实缴出资 = 1.1 亿元
#3 metric 预付设备款 = 3.7 亿元
#17 locatedIn #16
#18 locatedIn #17
#15 locatedIn #18
#19 holdsPosition #1 ; title=财务总监
#47 partOf #3
#1 formedFrom #22
#1 formedFrom #21
#1 formedFrom #20
#24 supervises #1
#25 subsidiaryOf #1
#26 subsidiaryOf #1
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#1 metric 二级企业 = 30 家
#1 metric 土地 = 1156 万亩
#1 metric 营业收入 = 230 亿元 ; time=2018年
#1 acquired #29 ; percent=62.5%
#1 acquired #30 ; percent=71.58%
#30 locatedIn #31
#34 holdsPosition #32 ; title=教授
#34 holdsPosition #33 ; title=副主任 ; status=ended
#34 said “看见合作方的展厅，就把展厅当工厂了”
#39 locatedIn #38
#41 locatedIn #40
#1 metric 转让底价 = 1 元
#3 metric 受让方承接债务 = 2.66 亿元
#24 issued #45 ; status=planned
#8 locatedIn #9
#2 metric 申请冻结金融机构 = 9 家
