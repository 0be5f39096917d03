⟦Company#1|中盐内蒙古化工⟧拟引入三家战投 增资底价每股4.18元

⟦Company#2|北京产权交易所⟧网站近日披露，⟦Company#1|中盐内蒙古化工新材料有限公司⟧（下称“⟦Company#1|蒙盐新材⟧”）增资项目正式挂牌，拟新增注册资本3.6亿元，对应持股比例不超过30%，募集资金总额视征集情况而定，信息披露截止日期为11月18日。

资料显示，⟦Company#1|蒙盐新材⟧成立于2015年，位于⟦Place#3|内蒙古⟧⟦City#4|阿拉善盟⟧⟦Place#5|高新技术产业开发区⟧，目前由⟦Group#6|中国盐业集团⟧控股的⟦Company#7|中盐化工⟧（600328.SH）持有85%股权，另15%由⟦Company#8|阿拉善盟国有资本投资运营公司⟧持有。增资完成后，⟦Company#7|中盐化工⟧持股比例将降至59.5%，仍为控股股东；⟦Company#8|阿盟国投⟧降至10.5%。

⟦Company#1~|该公司⟧主打产品是⟦Product#25|金属钠⟧和⟦Product#9|“吉兰泰”牌三氯异氰尿酸⟧，⟦Product#25~|前者⟧产能6.5万吨/年，约占全球的三分之一。财务数据方面，2020年、2021年和2022年前三季度，⟦Company#1~|公司⟧分别实现营业收入9.84亿元、13.02亿元和12.47亿元，净利润0.71亿元、1.96亿元和2.33亿元。截至9月30日，总资产21.7亿元，负债总额11.9亿元。

对于意向投资方，公告设置了两类门槛：A类为产业投资方，须为⟦Industry#10|钠离子电池⟧或⟦Industry#11|医药中间体⟧行业企业，净资产不低于20亿元；B类为财务投资方。知情人士透露，⟦Company#12|宁德时代⟧、⟦Fund#13|国调基金⟧、⟦Fund#14|国家绿色发展基金⟧均已派人赴⟦Facility#15|吉兰泰盐场⟧尽调，⟦Company#16|万华化学⟧也有接触，但报价尚未确定。⟦Company#12|宁德时代⟧未予置评。

募集资金将主要投向三处：⟦Project#17|年产2万吨电池级金属钠技改⟧，预算5.8亿元；⟦Project#18|盐碱湿地光伏治沙一期⟧，预算3.1亿元；其余用于归还银行借款。⟦Company#1|蒙盐新材⟧总经理⟦Person#19|乌力吉木仁⟧表示：“钱不是第一位的，我们缺的是懂电池的股东。”

同步推进的还有员工持股。按方案，核心骨干不超过180人通过⟦Company#20|阿拉善左旗钠源企业管理合伙企业（有限合伙）⟧认购2.6%股权，价格与外部投资者一致，锁定期36个月。⟦Company#1|蒙盐新材⟧2018年入选⟦Initiative#21|双百行动⟧，是⟦Group#6|中盐集团⟧第二家实施混改的所属企业，首家为2019年完成混改的⟦Company#22|中盐昆山有限公司⟧。

⟦Company#23|中信证券⟧化工行业分析师⟦Person#24|容一鸣⟧认为，按底价测算，投后估值约50亿元，对应2022年市盈率18倍左右，“贵不贵，取决于你信不信钠电”。
====
#1 metric 新增注册资本 = 3.6 亿元 ; status=planned
#1 metric 增资底价 = 4.18 元
#1 metric 增资对应持股比例 = 30 % ; approx=atMost ; status=planned
#1 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#7 subsidiaryOf #6
#7 holdsStakeIn #1 ; percent=85%
#8 holdsStakeIn #1 ; percent=15%
#1 subsidiaryOf #7
#7 holdsStakeIn #1 ; percent=59.5% ; status=planned
#8 holdsStakeIn #1 ; percent=10.5% ; status=planned
#1 produces #9
#1 produces #25
#25 metric 产能 = 6.5 万吨/年
#1 metric 营业收入 = 9.84 亿元 ; time=2020年
#1 metric 营业收入 = 13.02 亿元 ; time=2021年
#1 metric 营业收入 = 12.47 亿元 ; time=2022年前三季度
#1 metric 净利润 = 0.71 亿元 ; time=2020年
#1 metric 净利润 = 1.96 亿元 ; time=2021年
#1 metric 净利润 = 2.33 亿元 ; time=2022年前三季度
#1 metric 总资产 = 21.7 亿元 ; time=截至9月30日
#1 metric 负债总额 = 11.9 亿元 ; time=截至9月30日
#12 visited #15
#13 visited #15
#14 visited #15
#1 hasProject #17
#1 hasProject #18
#17 metric 预算 = 5.8 亿元
#18 metric 预算 = 3.1 亿元
#19 holdsPosition #1 ; title=总经理
#19 said “钱不是第一位的，我们缺的是懂电池的股东。”
#20 holdsStakeIn #1 ; percent=2.6% ; status=planned
#1 metric 持股骨干 = 180 人 ; approx=atMost ; status=planned
#1 metric 锁定期 = 36 个月
#1 participatedIn #21
#1 subsidiaryOf #6
#22 subsidiaryOf #6
#24 holdsPosition #23 ; title=化工行业分析师
#24 said “贵不贵，取决于你信不信钠电”
#1 metric 投后估值 = 50 亿元 ; approx=about ; status=planned
#1 metric 市盈率 = 18 倍 ; time=2022年 ; approx=about
