⟦Company#2|北方重装⟧、⟦Company#1|南方重装⟧合并方案十问

　　12月31日凌晨，⟦Company#2|北方重型装备股份有限公司⟧（601299.SH，简称“⟦Company#2|北方重装⟧”）与⟦Company#1|南方重型装备股份有限公司⟧（601766.SH/01766.HK，简称“⟦Company#1|南方重装⟧”）同时发布《⟦Policy#33|重组报告书⟧》。本报整理了投资者最关心的问题。

　　1.谁合并谁？
　　技术上采取⟦Company#1|南方重装⟧吸收合并⟦Company#2|北方重装⟧的方式，合并后⟦Company#3~|新公司⟧同时承继及承接双方的全部资产、负债、业务、人员，更名为⟦Company#3|中国重型装备股份有限公司⟧（暂定名）。
　　2.换股比例？
　　1∶1.10，即每1股⟦Company#2|北方重装⟧股票可换取1.10股⟦Company#1|南方重装⟧股票，A股和H股同一比例。⟦Company#1|南方重装⟧A股换股价5.63元/股，⟦Company#2|北方重装⟧为6.19元/股。
　　3.母公司怎么办？
　　⟦Group#4|中国北方重工集团公司⟧（持有⟦Company#2|北方重装⟧54.18%）与⟦Group#5|中国南方重工集团公司⟧（持有⟦Company#1|南方重装⟧57.14%）随后合并，新集团由⟦GovernmentBody#6|国务院国资委⟧直接监管。
　　4.异议股东有无现金选择权？
　　有。由⟦Company#7|北京新创投资管理中心⟧、⟦Company#8|中投证券⟧担任提供方。
　　5.为什么合并？
　　“为的是停止在海外自相残杀。”⟦Company#1|南方重装⟧副总裁⟦Person#9|翟明理⟧举例，2012年在⟦Place#10|阿根廷⟧⟦Project#11|圣马丁线⟧、2013年在⟦Place#12|土耳其⟧⟦Project#13|安卡拉地铁项目⟧上，两家相互压价，损失以亿元计。2013年，⟦Company#2|北方重装⟧、⟦Company#1|南方重装⟧分别实现营业收入972亿元和979亿元，海外占比6.9%和6.6%。
　　6.⟦City#14|株洲⟧、⟦City#15|唐山⟧、⟦City#16|长春⟧的工厂会不会关？
　　不会。⟦Company#3~|公司⟧承诺不因合并裁减员工，8家整车厂、3个国家工程研究中心全部保留。⟦Company#17|长春客车制造厂⟧、⟦Company#18|四方机车车辆公司⟧、⟦Company#19|株洲电力机车公司⟧的产品谱系统一由⟦Company#3~|新公司⟧⟦OrganizationUnit#20|技术委员会⟧管理。
　　7.审批还剩哪几道关？
　　股东大会、⟦GovernmentBody#6|国资委⟧、⟦GovernmentBody#21|商务部⟧⟦OrganizationUnit#22|反垄断局⟧、⟦GovernmentBody#23|证监会⟧，以及⟦Place#24|澳大利亚⟧、⟦Place#25|巴西⟧等境外反垄断机构。
　　8.历史渊源？
　　双方同根同源：均由2000年解体的⟦Group#26|中国重机工业总公司⟧拆分而来，⟦Group#26~|后者⟧前身为1986年从⟦GovernmentBody#27|机械工业部⟧剥离的⟦OrganizationUnit#28|机车车辆局⟧。
　　9.机构怎么看？
　　⟦Company#29|中信建投证券⟧首席分析师⟦Person#30|冉飞⟧认为，“1+1约等于1.8，国内订单没有多，海外议价多了”。他预测⟦Company#3~|新公司⟧2016年净利润161亿元。⟦Company#31|野村证券⟧分析师⟦Person#32|中岛健一⟧给予“中性”评级。
　　10.何时复牌？
　　⟦Company#2|北方重装⟧A股、H股均自今日开市起复牌。自10月27日停牌以来，恒生国企指数涨了9%。
====
#1 acquired #2 ; status=planned
#3 formedFrom #1 ; status=planned
#3 formedFrom #2 ; status=planned
#1 issued #33
#2 issued #33
#1 metric 换股比例 = 1.10 股 ; status=planned
#1 metric A股换股价 = 5.63 元/股 ; status=planned
#2 metric A股换股价 = 6.19 元/股 ; status=planned
#4 holdsStakeIn #2 ; percent=54.18%
#5 holdsStakeIn #1 ; percent=57.14%
#4 cooperatesWith #5
#9 holdsPosition #1 ; title=副总裁
#9 said “为的是停止在海外自相残杀。”
#11 locatedIn #10
#13 locatedIn #12
#2 metric 营业收入 = 972 亿元 ; time=2013年
#1 metric 营业收入 = 979 亿元 ; time=2013年
#2 metric 海外占比 = 6.9 % ; time=2013年
#1 metric 海外占比 = 6.6 % ; time=2013年
#3 metric 整车厂 = 8 家
#3 metric 国家工程研究中心 = 3 个
#20 partOf #3
#22 partOf #21
#28 partOf #27
#1 formedFrom #26 ; time=2000年
#2 formedFrom #26 ; time=2000年
#26 formedFrom #28 ; time=1986年
#30 holdsPosition #29 ; title=首席分析师
#30 said “1+1约等于1.8，国内订单没有多，海外议价多了”
#3 metric 净利润 = 161 亿元 ; time=2016年 ; status=planned
#32 holdsPosition #31 ; title=分析师
