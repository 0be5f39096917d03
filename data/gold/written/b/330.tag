⟦Meeting#1|中央企业负责人会议⟧代表热议：过冬，更要练内功

　　金融危机的寒潮里，一年一度的⟦Meeting#1|中央企业负责人会议⟧12月28日在京召开。会场外，记者堵住了几位匆匆赶路的“掌门人”。
　　“10月份钢价一吨掉了两千块，我们一个月就由赚11个亿变成亏6个亿。”⟦Group#2|鞍本集团⟧（⟦Province#3|辽宁⟧）党委书记⟦Person#4|纪维中⟧说起行情直摇头。他说，⟦Group#2~|集团⟧已经停了两座高炉，但⟦Project#5|鲅鱼圈钢铁基地⟧不能停，“停了就白投226亿”。
　　⟦Group#6|中国铝业公司⟧副总经理⟦Person#7|卓光裕⟧的担子更重——氧化铝价格跌破每吨2000元，低于成本线。⟦Group#6|中铝⟧年初以140亿美元与⟦Company#8|美国铝业⟧联手买下⟦Company#9|力拓英国公司⟧12%的股份，账面浮亏过半。“资源的账要算二十年，”⟦Person#7|卓光裕⟧对记者强调，“不能让今天的报表绑住明天的手脚。”
　　也有逆势上扬的。⟦Group#10|中国南方机车车辆工业集团公司⟧旗下的⟦Company#11|株洲电力机车有限公司⟧手握订单237亿元，全年销售收入预计增长42%。⟦Company#11~|公司⟧总经理⟦Person#12|万俟朗⟧告诉记者，⟦Company#11~|公司⟧正与⟦Company#13|西门子⟧、⟦Institution#14|北京铁科院⟧联合研制时速350公里以上的⟦Product#15|CRH3⟧型动车组，⟦Project#16|京津城际铁路⟧开通五个月没有发生一起因车辆造成的晚点。
　　⟦Meeting#1~|会议⟧传出消息：2008年1—11月，中央企业实现利润6830.4亿元，同比下降26%；其中，电网和发电企业政策性亏损严重，⟦Group#17|中国华能集团公司⟧、⟦Group#18|中国大唐集团公司⟧、⟦Group#19|中国华电集团公司⟧、⟦Group#20|中国国电集团公司⟧、⟦Group#21|中国电力投资集团公司⟧五大发电集团合计亏损逾300亿元。⟦GovernmentBody#22|国务院国资委⟧要求，各企业2009年要把现金流放在第一位，管理费用压缩5%以上，职工不减薪、少裁员，凡新上非主业项目一律报⟦GovernmentBody#22~|委⟧里核准。
　　“没有那么悲观。”刚被授予“⟦Honor#23|中央企业抗震救灾先进集体⟧”的⟦Group#24|中国水利水电建设集团⟧代表⟦Person#25|唐珂⟧说，灾后重建、西部水电都是机会，⟦Group#24~|集团⟧在⟦Province#26|四川⟧⟦County#27|汶川⟧、⟦County#28|北川⟧的33个项目年前可全部开工。
　　地方来的代表也不少。⟦GovernmentBody#50|辽宁省国资委⟧副主任⟦Person#51|战成武⟧说，省里已筹集30亿元稳岗资金，⟦Group#52|沈阳机床集团⟧、⟦Group#53|大连机床集团⟧、⟦Group#54|北方重工集团⟧全员轮岗、不裁一人。⟦Company#55|招商银行⟧总行⟦OrganizationUnit#56|公司银行部⟧总经理⟦Person#57|夏侯瑾⟧则透露，四季度对钢铁、有色行业新增授信压缩两成，但对⟦Project#58|京沪高速铁路⟧等国家项目“敞开供应”，已安排贷款意向460亿元。⟦Institution#59|国务院发展研究中心⟧⟦OrganizationUnit#60|企业研究所⟧研究员⟦Person#61|柏维周⟧的判断是，最冷的时候可能在明年二季度。
====
#4 holdsPosition #2 ; title=党委书记
#4 participatedIn #1
#7 participatedIn #1
#12 participatedIn #1
#25 participatedIn #1
#4 said “10月份钢价一吨掉了两千块，我们一个月就由赚11个亿变成亏6个亿。”
#4 said “停了就白投226亿”
#2 hasProject #5
#5 metric 投资 = 226 亿
#2 locatedIn #3
#7 holdsPosition #6 ; title=副总经理
#6 cooperatesWith #8
#6 holdsStakeIn #9 ; percent=12%
#8 holdsStakeIn #9 ; percent=12%
#6 metric 收购股份金额 = 140 亿美元 ; time=年初
#7 said “资源的账要算二十年，”
#7 said “不能让今天的报表绑住明天的手脚。”
#11 subsidiaryOf #10
#11 metric 订单 = 237 亿元
#11 metric 销售收入增长 = 42 % ; time=全年 ; status=planned
#12 holdsPosition #11 ; title=总经理
#11 cooperatesWith #13
#11 cooperatesWith #14
#11 produces #15
#15 metric 时速 = 350 公里 ; approx=atLeast
#22 launched #1
#22 metric 中央企业实现利润 = 6830.4 亿元 ; time=2008年1—11月
#22 metric 中央企业利润同比下降 = 26 % ; time=2008年1—11月
#17 metric 合计亏损 = 300 亿元 ; time=2008年1—11月 ; approx=atLeast
#18 metric 合计亏损 = 300 亿元 ; time=2008年1—11月 ; approx=atLeast
#19 metric 合计亏损 = 300 亿元 ; time=2008年1—11月 ; approx=atLeast
#20 metric 合计亏损 = 300 亿元 ; time=2008年1—11月 ; approx=atLeast
#21 metric 合计亏损 = 300 亿元 ; time=2008年1—11月 ; approx=atLeast
#22 metric 管理费用压缩 = 5 % ; time=2009年 ; approx=atLeast ; status=planned
#25 holdsPosition #24 ; title=代表
#25 said “没有那么悲观。”
#24 receivedHonor #23
#27 locatedIn #26
#28 locatedIn #26
#24 metric 项目 = 33 个
#51 holdsPosition #50 ; title=副主任
#50 metric 稳岗资金 = 30 亿元
#56 partOf #55
#57 holdsPosition #56 ; title=总经理
#58 metric 贷款意向 = 460 亿元
#60 partOf #59
#61 holdsPosition #60 ; title=研究员
#51 participatedIn #1
#57 participatedIn #1
