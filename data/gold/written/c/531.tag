⟦City#1|大连市⟧国资委系统2008年工作回顾

一、国有经济总量继续扩大
年末，⟦GovernmentBody#2|市国资委⟧出资企业资产总额1836亿元，同比增长17.6%；国有权益562亿元，增长12.3%。全年实现销售收入1124亿元，增长21%；实现利润38.7亿元，受下半年金融危机影响下降9.4%；上缴税金61亿元，增长15.8%。⟦Group#3|大连重工·起重集团⟧、⟦Group#4|瓦房店轴承集团⟧、⟦Group#5|大连冰山集团⟧、⟦Group#6|大连港集团⟧四户利润超过3亿元。

二、企业改革取得新进展
1.⟦Group#7|大连机床集团⟧完成国有股退出。市属国有股34.2%协议转让给经营者团队，收回资金3.86亿元。
2.⟦Group#8|大显集团⟧重组方案获批，⟦Company#9|大显股份⟧更名⟦Company#10|大连控股⟧，与⟦Place#11|日本⟧⟦Company#12|东芝⟧的显像管合资合同终止。
3.⟦Company#13|大化合成氨分厂⟧等9户企业实施政策性破产，安置职工11240人，核销银行呆坏账13.4亿元。
4.主辅分离涉及29户，⟦Company#14|大连铁龙实业⟧、⟦Institution#15|大连第二机床医院⟧、⟦Institution#16|大化中学⟧移交⟦County#17|甘井子区⟧。

三、搬迁改造与重大项目
（1）⟦Project#18|大化集团搬迁⟧：在⟦Place#19|松木岛⟧化工园区投资63亿元，30万吨合成氨、60万吨纯碱装置11月联动试车。
（2）⟦Facility#20|大重革镇堡基地⟧投入使用，形成年产风电主机1500台套能力，⟦Product#34|华锐1.5兆瓦机组⟧当年交付1400台。
（3）⟦Group#4|瓦轴集团⟧⟦Project#21|风电轴承扩产⟧完成投资4.7亿元，新增产值6亿元。
（4）⟦Group#6|大连港⟧⟦Project#35|30万吨级矿石码头二期⟧、⟦Facility#22|大窑湾三期⟧18号泊位完工，全港吞吐量2.46亿吨，集装箱452.5万标箱，增长18.6%。
（5）⟦Company#23|大连船舶配套园⟧与⟦City#24|大邱⟧、⟦City#25|蔚山⟧企业签约落户项目7个。

四、国资监管
颁布《⟦Policy#26|出资企业负责人经营业绩考核暂行办法⟧》；⟦Initiative#27|清产核资回头看⟧查出不良资产4.2亿元，全部核销；向⟦Group#5|冰山⟧、⟦Group#8|大显⟧派驻外部监事6名；产权交易进场率100%，增值率18.9%。⟦Initiative#28|扭亏增盈百日会战⟧由⟦GovernmentBody#2|市国资委⟧副主任⟦Person#29|荣立国⟧牵头，15户亏损大户减亏2.7亿元。

五、不足
一是⟦Group#30|大钢集团⟧、⟦Company#31|盛道玻璃⟧资金链紧张，银行压贷6亿元；二是⟦City#1|大连⟧本地配套率低，整机企业外协采购中⟦Province#32|辽宁省⟧外占61%；三是新股东进入后，⟦Group#7|机床集团⟧⟦PartyOrganization#33|党委⟧隶属关系未理顺。
六、2009年主要任务
（一）保增长。⟦Initiative#61|百企帮扶促保⟧由委领导分片联系，力争出资企业全年销售收入增长10%、利润不下滑。（二）调结构。推进⟦Group#3|大连重工·起重⟧⟦Project#62|大型船用曲轴国产化⟧、⟦Group#5|冰山⟧⟦Project#63|热立方空气源热泵⟧、⟦Group#4|瓦轴⟧⟦Project#64|高速铁路轴承试制⟧三个重点专项，合计安排技改贴息5200万元；支持⟦Company#65|大连船舶重工⟧开发⟦Product#66|11万吨级成品油轮⟧。（三）促上市。⟦Group#6|大连港⟧H股回归A股工作年内启动，⟦Company#67|大连热电⟧资产注入方案上半年报批。（四）惠民生。为⟦Company#13|合成氨分厂⟧等破产企业退休职工办理医保参保1.3万人，市财政安排1.1亿元。（五）抓党建。在全系统开展⟦Initiative#68|深入学习实践科学发展观活动⟧，评选⟦Honor#69|十佳基层党支部⟧。
====
#2 metric 出资企业资产总额 = 1836 亿元 ; time=年末
#2 metric 资产总额同比增长 = 17.6 % ; time=年末
#2 metric 国有权益 = 562 亿元 ; time=年末
#2 metric 国有权益增长 = 12.3 % ; time=年末
#2 metric 销售收入 = 1124 亿元 ; time=全年
#2 metric 销售收入增长 = 21 % ; time=全年
#2 metric 利润 = 38.7 亿元 ; time=全年
#2 metric 利润下降 = 9.4 % ; time=全年
#2 metric 上缴税金 = 61 亿元 ; time=全年
#2 metric 上缴税金增长 = 15.8 % ; time=全年
#3 metric 利润 = 3 亿元 ; approx=atLeast
#4 metric 利润 = 3 亿元 ; approx=atLeast
#5 metric 利润 = 3 亿元 ; approx=atLeast
#6 metric 利润 = 3 亿元 ; approx=atLeast
#2 metric 收回资金 = 3.86 亿元
#2 holdsStakeIn #7 ; percent=34.2% ; status=ended
#10 formedFrom #9
#8 cooperatesWith #12 ; status=ended
#12 locatedIn #11
#2 metric 政策性破产企业 = 9 户
#2 metric 安置职工 = 11240 人
#2 metric 核销银行呆坏账 = 13.4 亿元
#2 metric 主辅分离 = 29 户
#18 metric 投资 = 63 亿元
#18 locatedIn #19
#20 metric 年产风电主机 = 1500 台套
#3 produces #34
#34 metric 交付 = 1400 台 ; time=当年
#6 hasProject #35
#3 operates #20
#4 hasProject #21
#21 metric 完成投资 = 4.7 亿元
#21 metric 新增产值 = 6 亿元
#6 operates #22
#6 metric 吞吐量 = 2.46 亿吨
#6 metric 集装箱 = 452.5 万标箱
#6 metric 集装箱增长 = 18.6 %
#23 metric 签约落户项目 = 7 个
#2 issued #26
#2 launched #27
#2 launched #28
#27 metric 查出不良资产 = 4.2 亿元
#2 metric 派驻外部监事 = 6 名
#2 metric 产权交易进场率 = 100 %
#2 metric 增值率 = 18.9 %
#29 holdsPosition #2 ; title=副主任
#29 launched #28
#28 metric 减亏 = 2.7 亿元
#30 metric 银行压贷 = 6 亿元
#31 metric 银行压贷 = 6 亿元
#33 partOf #7
#2 metric 省外外协采购占比 = 61 %
#2 supervises #3
#2 supervises #4
#2 supervises #5
#2 supervises #6
#2 supervises #7
#2 supervises #8
#18 metric 合成氨装置 = 30 万吨
#18 metric 纯碱装置 = 60 万吨
#2 launched #61 ; status=planned
#2 metric 出资企业销售收入增长 = 10 % ; time=全年 ; status=planned
#3 hasProject #62
#5 hasProject #63
#4 hasProject #64
#2 metric 技改贴息 = 5200 万元 ; status=planned
#65 produces #66 ; status=planned
#2 metric 医保参保 = 1.3 万人 ; status=planned
#2 launched #68 ; status=planned
