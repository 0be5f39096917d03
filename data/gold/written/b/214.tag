证券代码：601558　　证券简称：⟦Company#1|华塔风电⟧　　编号：2012-044
⟦Company#1|华塔风电科技（集团）股份有限公司⟧关于媒体报道的澄清公告

　　重要提示：⟦Company#1~|公司⟧股票将于2012年9月19日复牌。

　　一、传闻情况
　　近日，有媒体刊发《⟦Company#1|华塔风电⟧或被⟦Group#2|国电⟧收编》《⟦Company#1|华塔⟧库存压顶，⟦Company#4|大唐⟧退货1.5MW机组》等文章，称：（一）⟦Group#2|中国国电集团公司⟧（以下简称“⟦Group#2|国电集团⟧”）旗下的⟦Company#3|国电联合动力技术有限公司⟧拟通过协议转让方式收购⟦Company#1~|公司⟧20%股份；（二）⟦Company#1~|公司⟧向⟦Company#4|中国大唐集团新能源股份有限公司⟧供应的132台⟦Product#5|SL1500机组⟧发生批量退货；（三）⟦Company#1~|公司⟧董事长⟦Person#6|权俊良⟧已提出辞职。
　　二、澄清说明
　　经向第一大股东⟦Group#7|大连重工·起重集团有限公司⟧（以下简称“⟦Group#7|大重集团⟧”，持有⟦Company#1~|公司⟧16.9%的股份）、第二大股东⟦Company#8|北京天华中泰投资有限公司⟧（持股11.8%）、第三大股东⟦Company#9|FUTURE TREND INTERNATIONAL公司⟧（持股10.2%）书面函证，⟦Company#1~|本公司⟧说明如下：
　　1．截至本公告披露日，上述股东均未与⟦Group#2|国电集团⟧或⟦Company#3|国电联合动力⟧就股份转让进行过任何形式的接触，且承诺至少三个月内不筹划相关事项。⟦Company#1~|公司⟧无控股股东、实际控制人的情况未发生变化。
　　2．2011年4月，⟦Province#10|内蒙古⟧⟦County#11|乌拉特中旗⟧⟦Facility#12|川井风电场⟧、⟦Province#13|甘肃⟧⟦County#14|瓜州县⟧⟦Facility#15|干河口北大桥风电场⟧有部分机组因低电压穿越能力不足从电网脱网。⟦Company#1~|公司⟧已会同⟦Institution#16|中国电力科学研究院⟧完成132台机组改造，费用3960万元，不存在退货情形。
　　3．2012年9月14日，⟦Company#1~|公司⟧收到⟦Person#6|权俊良⟧先生的书面辞职报告，因个人年龄原因辞去董事长职务，仍担任董事及⟦OrganizationUnit#17|战略委员会⟧委员。⟦OrganizationUnit#18|董事会⟧于同日推举副董事长⟦Person#19|茹志刚⟧代行董事长职责。
　　三、其他需要说明的事项
　　1．2012年上半年，⟦Company#1~|公司⟧实现营业收入31.19亿元，同比下降41.6%；归属于上市公司股东的净利润2475万元，同比下降96%。截至6月30日，存货76.4亿元，应收账款102.3亿元。
　　2．⟦Company#1~|公司⟧与⟦Company#20|美国超导公司⟧的合同纠纷正由⟦Institution#21|北京仲裁委员会⟧审理，涉案金额12亿美元；其中软件著作权案已由⟦GovernmentBody#22|最高人民法院⟧裁定移送⟦GovernmentBody#23|海南省第一中级人民法院⟧。
　　3．⟦Company#1~|公司⟧与⟦Company#24|爱尔兰主流可再生能源公司⟧合作开发的⟦Project#27|1000MW风电项目⟧，首个项目（⟦Place#25|爱尔兰⟧⟦Place#26|科克郡⟧36MW）已于今年二季度开工。
　　特此公告。
　　　　　　　　　　　　　　　　　　　　　⟦OrganizationUnit#18|董事会⟧
　　　　　　　　　　　　　　　　　二〇一二年九月十八日
====
#3 subsidiaryOf #2
#1 produces #5
#7 holdsStakeIn #1 ; percent=16.9%
#8 holdsStakeIn #1 ; percent=11.8%
#9 holdsStakeIn #1 ; percent=10.2%
#11 locatedIn #10
#12 locatedIn #11
#14 locatedIn #13
#15 locatedIn #14
#1 cooperatesWith #16
#1 metric 改造机组 = 132 台
#1 metric 改造费用 = 3960 万元
#6 holdsPosition #1 ; title=董事长 ; status=ended
#6 holdsPosition #1 ; title=董事
#6 holdsPosition #17 ; title=委员
#19 holdsPosition #1 ; title=副董事长
#17 partOf #1
#18 partOf #1
#1 metric 营业收入 = 31.19 亿元 ; time=2012年上半年
#1 metric 营业收入同比下降 = 41.6 % ; time=2012年上半年
#1 metric 净利润 = 2475 万元 ; time=2012年上半年
#1 metric 净利润同比下降 = 96 % ; time=2012年上半年
#1 metric 存货 = 76.4 亿元 ; time=截至6月30日
#1 metric 应收账款 = 102.3 亿元 ; time=截至6月30日
#1 metric 涉案金额 = 12 亿美元
#1 cooperatesWith #24
#1 hasProject #27
#24 hasProject #27
#27 metric 装机规模 = 1000 MW
#27 metric 首个项目规模 = 36 MW
#26 locatedIn #25
