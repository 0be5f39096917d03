⟦GovernmentBody#36|黑龙江省人民政府⟧工作报告（2006年1月18日，节录）

……
过去五年是⟦Province#1|黑龙江⟧全省人民团结拼搏、战胜困难的五年。2005年，全省实现生产总值5510亿元，比上年增长11.6%；粮食总产720亿斤，创历史新高；地方财政一般预算收入318.2亿元，按可比口径增长18%；城乡居民收入分别达到8273元、3221元。
老工业基地振兴开局良好。争取国家两批国债项目63项、总投资217亿元。⟦Company#2|哈尔滨电机厂⟧制造的⟦Product#3|三峡右岸70万千瓦水轮发电机组⟧下线，⟦Group#4|中国一重⟧⟦Project#5|百万千瓦核电锻件改造⟧完成，⟦Company#6|哈飞汽车⟧产销23万辆，⟦Group#7|哈药集团⟧引入⟦Company#8|中信资本⟧、⟦Company#9|华平投资⟧，三方增资20.35亿元，⟦GovernmentBody#10|哈尔滨市国资委⟧持股降至45%。⟦City#11|鸡西⟧、⟦City#12|鹤岗⟧、⟦City#13|双鸭山⟧、⟦City#14|七台河⟧四大煤城剥离重组，⟦Group#15|龙煤集团⟧挂牌，注册资本86亿元，当年产煤5200万吨、实现利润7.6亿元。⟦Facility#16|大庆油田⟧原油4495万吨，天然气24.4亿立方米。
农业综合生产能力显著提高。⟦Group#17|北大荒集团⟧粮食总产212亿斤，商品率92%；⟦Company#18|完达山乳业⟧日处理鲜奶突破3000吨，⟦Company#19|飞鹤⟧、⟦Company#20|龙丹⟧等企业扩产，全省奶牛存栏174万头；⟦Product#21|五常大米⟧、⟦Product#22|庆安香米⟧叫响全国。⟦Project#23|三江平原东部土地整理⟧治理面积186万亩。落实粮食直补16.3亿元，亩均12.87元。
扶贫开发取得进展。实施⟦Initiative#24|整村推进⟧1205个村，25.8万人解决温饱；国家十二个部委和省直90个单位定点帮扶14个国贫县，⟦Group#4|一重⟧帮扶的⟦County#25|富裕县⟧、⟦Company#26|省移动公司⟧帮扶的⟦County#27|兰西县⟧率先通了乡乡油路。
2006年，要着力抓好以下工作：
——推进⟦Project#28|哈大齐工业走廊⟧启动区921平方公里开发，入区项目开工150个，引资300亿元。
——新农村建设起步。启动⟦Initiative#29|百镇千村试点⟧，省财政专项3亿元；改造泥草房10万户，建沼气池5万个。
——深化国企改革。完成⟦Company#30|佳木斯造纸⟧、⟦Company#31|阿城糖厂⟧等38户政策性破产，支持⟦Company#32|东北轻合金⟧与⟦Group#33|中国铝业公司⟧重组。
——扩大开放。办好⟦Meeting#34|第十七届哈洽会⟧，对俄进出口总额力争达到75亿美元。《⟦Policy#35|振兴装备制造业规划⟧》上半年出台。
——严格执行《⟦Policy#50|国家粮食安全中长期规划⟧》，落实⟦Policy#58|中央一号文件⟧，贯彻⟦Meeting#51|省委九届八次全会⟧部署，深入推进“⟦Strategy#52|八大经济区⟧”建设，学习⟦Province#53|吉林⟧、⟦Province#54|辽宁⟧国企改制经验。⟦GovernmentBody#55|省国资委⟧监管的⟦Group#15|龙煤⟧、⟦Group#56|龙涤⟧、⟦Group#57|省建工集团⟧等13户企业，年内完成董事会试点。
====
#1 metric 生产总值 = 5510 亿元 ; time=2005年
#1 metric 生产总值比上年增长 = 11.6 % ; time=2005年
#1 metric 粮食总产 = 720 亿斤 ; time=2005年
#1 metric 地方财政一般预算收入 = 318.2 亿元 ; time=2005年
#1 metric 地方财政一般预算收入增长 = 18 % ; time=2005年
#1 metric 城市居民收入 = 8273 元 ; time=2005年
#1 metric 农村居民收入 = 3221 元 ; time=2005年
#1 metric 国债项目 = 63 项
#1 metric 国债项目总投资 = 217 亿元
#11 locatedIn #1
#12 locatedIn #1
#13 locatedIn #1
#14 locatedIn #1
#2 produces #3
#4 hasProject #5
#6 metric 产销 = 23 万辆
#8 cooperatesWith #9
#8 holdsStakeIn #7
#9 holdsStakeIn #7
#7 metric 增资 = 20.35 亿元
#10 holdsStakeIn #7 ; percent=45%
#15 metric 注册资本 = 86 亿元
#15 metric 产煤 = 5200 万吨 ; time=当年
#15 metric 利润 = 7.6 亿元 ; time=当年
#16 metric 原油 = 4495 万吨
#16 metric 天然气 = 24.4 亿立方米
#17 metric 粮食总产 = 212 亿斤
#17 metric 商品率 = 92 %
#18 metric 日处理鲜奶 = 3000 吨 ; approx=atLeast
#1 metric 奶牛存栏 = 174 万头
#1 produces #21
#1 produces #22
#1 hasProject #23
#23 metric 治理面积 = 186 万亩
#1 metric 粮食直补 = 16.3 亿元
#1 metric 粮食直补亩均 = 12.87 元
#1 launched #24
#24 metric 实施村 = 1205 个
#24 metric 解决温饱 = 25.8 万人
#1 metric 定点帮扶省直单位 = 90 个
#1 metric 国贫县 = 14 个
#4 pairedWith #25
#26 pairedWith #27
#1 hasProject #28 ; status=planned
#28 metric 启动区开发面积 = 921 平方公里 ; status=planned
#28 metric 开工项目 = 150 个 ; status=planned
#28 metric 引资 = 300 亿元 ; status=planned
#1 launched #29 ; status=planned
#29 metric 省财政专项 = 3 亿元 ; status=planned
#1 metric 改造泥草房 = 10 万户 ; status=planned
#1 metric 建沼气池 = 5 万个 ; status=planned
#1 metric 政策性破产 = 38 户 ; status=planned
#32 cooperatesWith #33 ; status=planned
#1 launched #34 ; status=planned
#1 metric 对俄进出口总额 = 75 亿美元 ; status=planned
#36 issued #35 ; status=planned
#1 implements #50
#1 implements #58
#1 hasStrategy #52
#1 benchmarksAgainst #53
#1 benchmarksAgainst #54
#55 supervises #15
#55 supervises #56
#55 supervises #57
#55 metric 监管企业 = 13 户
