⟦Company#1|阳光农业相互保险公司⟧：二十年，跟黑土地“同冷同热”

⟦Company#1|阳光农业相互保险公司⟧2004年12月经⟦GovernmentBody#2|国务院⟧同意、⟦GovernmentBody#3|中国保监会⟧批准，在⟦GovernmentBody#4|黑龙江农垦总局⟧14年互助保险试点的基础上创办，总部设在⟦Province#5|黑龙江⟧⟦City#6|哈尔滨⟧，是全国第一家相互制保险公司。⟦Company#1~|公司⟧不设股东，投保人即会员，⟦OrganizationUnit#7|会员代表大会⟧为最高权力机构。

现有分公司16家，遍布⟦Province#5|黑龙江⟧、⟦Province#8|广东⟧两省及⟦Place#9|建三江⟧、⟦Place#10|宝泉岭⟧等垦区，中心支公司81家，服务网点1,386个，员工2,460人。2023年，⟦Company#1~|公司⟧实现保费收入54.7亿元，其中种植险41.2亿元、养殖险5.6亿元、车险5.3亿元；全年赔付支出38.9亿元，综合成本率98.1%，净资产41.6亿元。承保粮食作物面积1.12亿亩，会员户数156万。

看家产品几经更迭。2005年只有⟦Product#11|水稻成本险⟧、⟦Product#12|小麦成本险⟧两款，亩均保额140元；如今⟦Product#13|三大粮食作物完全成本保险⟧亩均保额达到880元，⟦Product#14|黑土地保护性耕作指数险⟧、⟦Product#15|鸭绿江水稻低温指数险⟧等创新险种43个。和⟦Group#16|中国再保险集团⟧、⟦Company#17|慕尼黑再保险⟧合作的⟦Product#18|大灾超赔转分保⟧，在2020年“三台风”中摊回赔款8.3亿元。

硬件上，⟦Company#1|阳光农险⟧自建人工影响天气队伍，拥有增雨飞机2架、火箭发射架362部、气象雷达8部；⟦Facility#19|红卫农场灾情监测站⟧等63座站点与⟦GovernmentBody#20|中国气象局⟧数据互通。“⟦Product#21|金阳光⟧”理赔App实现48小时到账，被⟦Honor#22|中国保险业数字化转型卓越案例⟧收录。

⟦Company#1~|公司⟧先后获⟦Honor#23|全国五一劳动奖状⟧、⟦Honor#24|全国支农助农金融先锋⟧等荣誉，结对帮扶⟦County#25|饶河县⟧⟦Township#26|大通河乡⟧⟦Village#27|青山村⟧，连续6年为⟦Village#27~|该村⟧免费投保大豆险，累计捐资112万元，修村路4.8公里。
站在⟦Project#60|数字农险二期⟧的起点，⟦Company#1~|公司⟧提出“⟦Strategy#61|三化一优⟧”：承保到户精准化、理赔查勘无人化、风险减量社会化和费用结构优化。⟦Project#60|数字农险二期⟧预算1.36亿元，由⟦Company#62|航天宏图⟧、⟦Company#63|太极计算机⟧分包，遥感验标覆盖率计划由61%升到90%。2024年7月，⟦Company#64|东北农业大学科技园公司⟧以无形资产入股⟦Company#1~|公司⟧控股的⟦Company#65|阳光智农科技⟧，持股12%，⟦Company#1|阳光农险⟧持股降为58%，⟦Group#66|北大荒集团⟧持股30%不变。⟦Company#65|阳光智农⟧上年服务收入4,180万元，净利润290万元。
====
#1 locatedIn #6
#6 locatedIn #5
#7 partOf #1
#1 metric 分公司 = 16 家
#1 metric 中心支公司 = 81 家
#1 metric 服务网点 = 1386 个
#1 metric 员工 = 2460 人
#1 metric 保费收入 = 54.7 亿元 ; time=2023年
#1 metric 种植险保费收入 = 41.2 亿元 ; time=2023年
#1 metric 养殖险保费收入 = 5.6 亿元 ; time=2023年
#1 metric 车险保费收入 = 5.3 亿元 ; time=2023年
#1 metric 赔付支出 = 38.9 亿元 ; time=2023年
#1 metric 综合成本率 = 98.1 % ; time=2023年
#1 metric 净资产 = 41.6 亿元 ; time=2023年
#1 metric 承保粮食作物面积 = 1.12 亿亩 ; time=2023年
#1 metric 会员户数 = 156 万 ; time=2023年
#1 produces #11
#1 produces #12
#1 produces #13
#1 produces #14
#1 produces #15
#1 produces #18
#1 produces #21
#11 metric 亩均保额 = 140 元 ; time=2005年
#12 metric 亩均保额 = 140 元 ; time=2005年
#13 metric 亩均保额 = 880 元
#1 metric 创新险种 = 43 个
#1 cooperatesWith #16
#1 cooperatesWith #17
#18 metric 摊回赔款 = 8.3 亿元 ; time=2020年
#1 metric 增雨飞机 = 2 架
#1 metric 火箭发射架 = 362 部
#1 metric 气象雷达 = 8 部
#1 operates #19
#1 metric 监测站点 = 63 座
#1 cooperatesWith #20
#21 receivedHonor #22
#21 metric 理赔到账 = 48 小时
#1 receivedHonor #23
#1 receivedHonor #24
#1 pairedWith #27
#27 locatedIn #26
#26 locatedIn #25
#1 fundedAid #27 ; amount=112万元
#1 metric 修村路 = 4.8 公里
#1 hasProject #60
#1 hasStrategy #61
#60 metric 预算 = 1.36 亿元
#60 metric 遥感验标覆盖率 = 90 % ; status=planned
#64 holdsStakeIn #65 ; percent=12%
#1 holdsStakeIn #65 ; percent=58%
#66 holdsStakeIn #65 ; percent=30%
#65 subsidiaryOf #1
#65 metric 服务收入 = 4180 万元 ; time=上年
#65 metric 净利润 = 290 万元 ; time=上年
