⟦Group#1|中国农发集团⟧：远洋渔船上的“流动党小组”

　　“⟦Product#2|中水9010⟧”船驶离⟦Place#3|毛里塔尼亚⟧努瓦迪布港的第47天，卫星电话里传来⟦City#4|舟山⟧总部的声音。船长、党小组长⟦Person#5|庄永福⟧带着五名党员挤在驾驶台，听⟦Company#6|中水集团远洋股份有限公司⟧党委书记⟦Person#7|赵景辉⟧讲党课。浪高三米，信号断断续续，每人都把笔记本用绳子系在桌上。
　　⟦Group#1|中国农业发展集团有限公司⟧是⟦GovernmentBody#8|国务院国资委⟧监管的唯一一家综合性农业央企，旗下⟦Company#6|中水远洋⟧、⟦Company#9|中牧股份⟧、⟦Company#10|中农发种业⟧、⟦Company#11|中国水产舟山海洋渔业公司⟧等，⟦Industry#12|远洋渔业⟧、⟦Industry#13|动物疫苗⟧、⟦Industry#14|种业⟧为三大主业，2023年营业收入382亿元，同比增长6.1%，利润总额17.9亿元。⟦Group#1~|集团⟧在⟦Place#15|摩洛哥⟧、⟦Place#16|阿根廷⟧、⟦Place#17|斐济⟧等40多个国家设有基地和船队，船员1.2万人，其中党员只有674名。
　　⟦PartyOrganization#906|中水远洋党委⟧从2019年起推行“⟦Initiative#18|党旗在远洋⟧”，按海域设置流动党小组38个，把“⟦Initiative#19|主题党日⟧”开在渔汛间隙。今年⟦Company#6~|公司⟧在⟦Facility#20|努瓦迪布渔业基地⟧建成党员活动室，与⟦Institution#21|上海海洋大学⟧⟦OrganizationUnit#22|海洋科学学院⟧共建线上课堂，累计授课126课时，船员⟦Person#23|蔺秀川⟧通过考核取得二级船长证书。
　　党小组不只是学习，更是冲在前面。去年11月，“⟦Product#24|中水9027⟧”船机舱进水，党员轮机长⟦Person#25|时广海⟧泡在齐腰深的海水里堵漏四小时，保住了全船29人和价值860万元的渔货。“我是党员，我不下去谁下去。”他上岸后被授予“⟦Honor#26|央企优秀共产党员⟧”，船东给的5万元奖金他拿出2万元捐给船员子女。
　　鱼是国家的“蓝色粮仓”。⟦Company#9|中牧股份⟧的⟦Product#27|高致病性禽流感疫苗⟧占国内政府采购的近三成；⟦Company#10|中农发种业⟧去年推广“⟦Product#28|新小麦38⟧”1100万亩，被⟦GovernmentBody#29|农业农村部⟧列为主导品种。⟦Group#1~|集团⟧与⟦Place#3|毛里塔尼亚⟧⟦GovernmentBody#30|渔业与海洋经济部⟧签署《⟦Policy#31|渔业合作谅解备忘录⟧》，计划五年投资2.6亿美元，但因当地选举，项目批复推迟至明年。
　　⟦Group#1|中国农发集团⟧党委书记、董事长⟦Person#32|何相如⟧在近日召开的党建工作会上要求：“支部建在船上，红旗插到深海，一条船也不能落下。”会议还表彰了“⟦Honor#33|十佳流动党小组⟧”，“⟦Product#2|中水9010⟧”榜上有名。
====
#7 holdsPosition #6 ; title=党委书记
#8 supervises #1
#6 subsidiaryOf #1
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#1 developsIndustry #12
#1 developsIndustry #13
#1 developsIndustry #14
#1 metric 营业收入 = 382 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 6.1 % ; time=2023年
#1 metric 利润总额 = 17.9 亿元 ; time=2023年
#1 metric 国家 = 40 个 ; approx=atLeast
#1 metric 船员 = 1.2 万人
#1 metric 党员 = 674 名
#6 launched #18 ; time=2019年
#6 metric 流动党小组 = 38 个
#6 launched #19
#20 locatedIn #3
#6 operates #20
#22 partOf #21
#6 cooperatesWith #22
#6 metric 线上授课 = 126 课时
#25 holdsPosition #6 ; title=轮机长
#5 holdsPosition #6 ; title=船长、党小组长
#25 said “我是党员，我不下去谁下去。”
#25 receivedHonor #26
#9 produces #27
#10 produces #28
#28 metric 推广面积 = 1100 万亩 ; time=去年
#1 cooperatesWith #30
#30 issued #31
#1 issued #31
#1 metric 计划投资 = 2.6 亿美元 ; status=planned
#32 holdsPosition #1 ; title=党委书记、董事长
#32 said “支部建在船上，红旗插到深海，一条船也不能落下。”
#2 receivedHonor #33
#906 partOf #6
