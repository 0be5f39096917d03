从“人找数”到“数找人”
⟦Group#1|首农食品⟧数字化转型这三年

　　【编者按】⟦GovernmentBody#2|国务院国资委⟧启动⟦Initiative#3|国有企业数字化转型行动⟧以来，各企业创造了不少实招。本期刊发⟦Group#1|北京首农食品集团⟧的做法。

　　■ 先立规矩
　　2021年4月，⟦Group#1~|集团⟧印发《⟦Policy#4|数字首农三年规划⟧》，确定“⟦Strategy#5|一云三中台N应用⟧”架构：“一云”指⟦Platform#6|首农云⟧，“三中台”是⟦Platform#7|数据中台⟧、⟦Platform#8|业务中台⟧、⟦Platform#9|物联中台⟧。成立由总经理⟦Person#10|毕承勋⟧任组长的⟦OrganizationUnit#11|数字化转型领导小组⟧，⟦OrganizationUnit#12|信息化管理部⟧改组为⟦OrganizationUnit#13|数字科技部⟧，编制由11人扩到37人。三年投入4.86亿元，占同期营业收入的0.1%，“不算多，贵在没断”。
　　■ 再抓场景
　　⟦Company#14|三元食品⟧的⟦Facility#15|瀛海工厂⟧建起国内首条“⟦Product#16|透明巴氏奶⟧”产线，每瓶奶从挤出到上架平均18.5小时，退货率下降2.3个百分点；⟦Company#17|首农畜牧⟧给3.6万头奶牛戴上项圈，单产达到12.4吨，高出全国平均水平3吨多；⟦Company#18|北京二商肉类食品集团⟧上线⟦Product#19|鲜链通⟧，1,540家门店补货由隔日变为半日；⟦Company#20|古船米业⟧的“⟦Product#21|数字粮仓⟧”储粮损耗率0.38%。
　　■ 后谈生态
　　⟦Group#1~|集团⟧与⟦Company#22|华为云⟧、⟦Institution#23|中国农业大学⟧共建⟦OrganizationUnit#24|智慧食品联合实验室⟧；出资3,000万元参与发起⟦Fund#25|北京数字农业产业基金⟧；对外输出的⟦Platform#26|首农云采⟧平台，注册供应商2.7万户，2023年交易额463亿元，节资率5.6%。
　　■ 结账
　　到2023年底，⟦Group#1~|集团⟧建成各类系统87个，关停僵尸系统132个；流程时长平均压缩41%；人均劳效提高19%。⟦Group#1~|集团⟧获评⟦Honor#27|国有企业数字化转型试点企业⟧，⟦Company#17|首农畜牧⟧的⟦Product#28|智慧牧场操作系统⟧入选⟦Honor#29|世界智慧农业优秀案例⟧。
　　当然，数据“烟囱”没有全拆完。⟦Person#10|毕承勋⟧在⟦Meeting#30|数字化工作复盘会⟧上点了三家单位的名，其中就有业绩最好的那家。
　　■ 旁注
　　同题的还有别人的答卷。⟦Group#60|光明食品集团⟧2023年建成⟦Platform#61|光明食品大脑⟧，把⟦Company#62|光明乳业⟧、⟦Company#63|上海梅林⟧的4,100个供应商归到一个库，采购成本下降3.8%；⟦Group#64|河北国控农业集团⟧的⟦Project#65|塔元庄数字农场⟧获评⟦Honor#66|国家数字农业创新应用基地⟧，但一期800万元软件只用了三成功能。⟦GovernmentBody#67|北京市国资委⟧在《⟦Policy#68|市管企业数字化转型评估通报⟧》里把⟦Group#1|首农⟧排在第二，第一名是⟦Group#69|北京公交集团⟧，两家得分相差1.6分。
====
#2 launched #3
#1 issued #4
#1 hasStrategy #5
#5 hasComponent #6 ; role=platform
#5 hasComponent #7 ; role=platform
#5 hasComponent #8 ; role=platform
#5 hasComponent #9 ; role=platform
#1 established #11
#10 holdsPosition #1 ; title=总经理
#10 holdsPosition #11 ; title=组长
#11 partOf #1
#12 partOf #1
#13 partOf #1
#13 formedFrom #12
#13 metric 编制 = 37 人
#1 metric 数字化投入 = 4.86 亿元 ; time=三年
#1 metric 数字化投入占营业收入 = 0.1 % ; time=三年
#14 subsidiaryOf #1
#17 subsidiaryOf #1
#18 subsidiaryOf #1
#20 subsidiaryOf #1
#14 operates #15
#14 produces #16
#16 metric 从挤出到上架 = 18.5 小时
#14 metric 退货率下降 = 2.3 个百分点
#17 metric 奶牛 = 3.6 万头
#17 metric 单产 = 12.4 吨
#17 metric 单产高出全国平均水平 = 3 吨 ; approx=about
#18 metric 门店 = 1540 家
#18 produces #19
#20 produces #21
#20 metric 储粮损耗率 = 0.38 %
#1 cooperatesWith #22
#1 cooperatesWith #23
#1 established #24
#22 established #24
#23 established #24
#1 established #25
#1 metric 基金出资 = 3000 万元
#26 metric 注册供应商 = 2.7 万户
#26 metric 交易额 = 463 亿元 ; time=2023年
#26 metric 节资率 = 5.6 %
#1 established #26
#1 metric 系统 = 87 个 ; time=2023年底
#1 metric 关停僵尸系统 = 132 个 ; time=2023年底
#1 metric 流程时长压缩 = 41 %
#1 metric 人均劳效提高 = 19 %
#1 receivedHonor #27
#17 produces #28
#28 receivedHonor #29
#10 participatedIn #30
#1 launched #30
#60 established #61 ; time=2023年
#61 metric 供应商 = 4100 个
#60 metric 采购成本下降 = 3.8 %
#64 hasProject #65
#65 receivedHonor #66
#65 metric 一期软件投入 = 800 万元
#67 issued #68
