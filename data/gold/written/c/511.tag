⟦Group#1|重庆机电控股集团⟧对标提升工作简报
第9期　（2021年11月）

按照⟦GovernmentBody#2|国务院国资委⟧⟦Initiative#3|对标世界一流管理提升行动⟧统一安排，⟦Group#1|重庆机电控股（集团）公司⟧今年把“找差距”做成了月月要晒的明账。

先看跟谁比。⟦Group#1~|集团⟧所属10户重点子企业一企一标：⟦Company#4|重庆水轮机厂⟧对标⟦Company#5|福伊特水电⟧，⟦Company#6|重庆机床⟧对标⟦Company#7|利勃海尔⟧，⟦Company#8|綦江齿轮传动⟧以⟦Company#9|采埃孚⟧为标杆，⟦Company#10|重庆康明斯⟧则拿美国母公司⟦Company#11|康明斯⟧在⟦Place#12|英国⟧⟦Place#25|达灵顿⟧的工厂作参照。⟦OrganizationUnit#13|集团运营管理部⟧牵头编制《⟦Policy#14|对标指标手册⟧》，收录指标186项，每季度更新一次。

再看比出了什么。⟦Company#6|重庆机床⟧发现，自家⟦Product#15|YE3120CNC⟧滚齿机的平均无故障时间只有标杆的61%，半年内推行⟦Initiative#16|工序零缺陷⟧，⟦Product#15~|该机型⟧返修率由3.2%降到1.1%，1至10月订单7.4亿元，同比多了2.6亿元。⟦Company#8|綦齿⟧存货周转从142天压缩至97天，腾出现金1.3亿元。⟦Company#10|重康⟧大马力发动机单台装配工时31.5小时，比⟦Company#11|康明斯⟧快了两小时。

最难啃的是人。⟦Company#4|水轮机厂⟧总部机关由17个部门合并成9个，管理人员竞聘上岗，落选23人；车间试行⟦Initiative#17|工分制⟧，同是立车操作工，9月最高拿11800元，最低拿4600元。“以前是师傅带徒弟看时间，现在是徒弟盯师傅看工分。”车间主任⟦Person#18|喻长富⟧说。

10月20日，⟦GovernmentBody#19|市国资委⟧副主任⟦Person#20|钟离玥⟧率队到⟦Company#4|水轮机厂⟧检查，认为做法“土而管用”。月底，⟦Company#4~|该厂⟧的“⟦Initiative#17|工分制⟧”和⟦Company#6|重庆机床⟧的“⟦Initiative#16|零缺陷⟧”入选⟦Honor#21|国有重点企业管理标杆项目⟧。

⟦Group#1~|集团⟧层面，前三季度营业收入238.6亿元，利润总额16.9亿元，同比分别增长13.4%、28.7%；全员劳动生产率29.8万元/人，提高3.1万元。同期市属工业企业利润增幅为19%。

下一步：一是12月中旬召开⟦Meeting#22|对标提升年度评估会⟧；二是把⟦Company#23|重庆红岩方大汽车悬架⟧等5户亏损企业纳入二批名单；三是⟦Platform#24|机电云⟧平台增设看板，2022年3月前接入全部子企业。
附：⟦Initiative#16|工序零缺陷⟧推进中的三个小故事
⟦Company#6|重庆机床⟧滚齿机装配班长⟦Person#61|阳世华⟧把⟦Product#15|YE3120CNC⟧的127道工序画成扑克牌，每错一次抽一张，月底牌最少的班组拿⟦Honor#62|零缺陷流动红旗⟧；⟦Company#4|水轮机厂⟧⟦OrganizationUnit#63|转轮车间⟧为⟦Project#64|乌东德送出工程⟧配套的冲击式转轮一次探伤合格，比⟦Company#5|福伊特⟧同类件少返工2次；⟦Company#23|红岩方大⟧试制的⟦Product#65|少片变截面板簧⟧装上⟦Company#66|上汽红岩⟧重卡，单车减重68公斤，供货量由每月1200套增至2600套。
====
#2 launched #3
#1 participatedIn #3
#4 subsidiaryOf #1
#6 subsidiaryOf #1
#8 subsidiaryOf #1
#10 subsidiaryOf #1
#4 benchmarksAgainst #5
#6 benchmarksAgainst #7
#8 benchmarksAgainst #9
#10 benchmarksAgainst #11
#10 subsidiaryOf #11
#13 partOf #1
#13 issued #14
#14 metric 收录指标 = 186 项
#6 produces #15
#15 metric 平均无故障时间占标杆 = 61 %
#6 launched #16
#15 metric 返修率 = 1.1 %
#6 metric 订单 = 7.4 亿元 ; time=1至10月
#6 metric 订单同比增加 = 2.6 亿元 ; time=1至10月
#8 metric 存货周转 = 97 天
#8 metric 腾出现金 = 1.3 亿元
#10 metric 单台装配工时 = 31.5 小时
#4 metric 总部机关部门 = 9 个
#4 metric 竞聘落选 = 23 人
#4 launched #17
#18 holdsPosition #4 ; title=车间主任
#18 said “以前是师傅带徒弟看时间，现在是徒弟盯师傅看工分。”
#20 holdsPosition #19 ; title=副主任
#20 visited #4
#19 visited #4
#4 receivedHonor #21
#6 receivedHonor #21
#16 receivedHonor #21
#17 receivedHonor #21
#1 metric 营业收入 = 238.6 亿元 ; time=前三季度
#1 metric 利润总额 = 16.9 亿元 ; time=前三季度
#1 metric 营业收入同比增长 = 13.4 % ; time=前三季度
#1 metric 利润总额同比增长 = 28.7 % ; time=前三季度
#1 metric 全员劳动生产率 = 29.8 万元/人 ; time=前三季度
#1 metric 全员劳动生产率提高 = 3.1 万元 ; time=前三季度
#19 metric 市属工业企业利润增幅 = 19 % ; time=前三季度
#1 launched #22 ; status=planned
#23 subsidiaryOf #1
#1 established #24
#1 metric 纳入二批名单亏损企业 = 5 户 ; status=planned
#17 metric 最高收入 = 11800 元 ; time=9月
#17 metric 最低收入 = 4600 元 ; time=9月
#25 locatedIn #12
#61 holdsPosition #6 ; title=滚齿机装配班长
#15 metric 工序 = 127 道
#63 partOf #4
#23 produces #65
#65 metric 单车减重 = 68 公斤
#65 metric 月供货量 = 2600 套
#23 cooperatesWith #66
