⟦GovernmentBody#1|国务院办公厅⟧转发⟦GovernmentBody#2|财政部⟧等部门通知　中央企业国有资本收益要“上台账”

　　⟦Institution#3|新华社⟧北京9月13日电（记者⟦Person#4|韩洁梅⟧）⟦GovernmentBody#5|国务院⟧日前发布《⟦Policy#6|关于试行国有资本经营预算的意见⟧》，决定从2007年起在中央本级国有企业试行国有资本经营预算。这意味着，国企多年“只纳税、不分红”的历史即将结束。
　　⟦GovernmentBody#2|财政部⟧⟦OrganizationUnit#7|企业司⟧有关负责人解释说，试行期间收取的范围包括⟦GovernmentBody#8|国务院国资委⟧所监管企业和⟦Group#9|中国烟草总公司⟧共116户，按行业分三类执行：⟦Group#9|中国烟草总公司⟧、⟦Group#10|中国石油天然气集团公司⟧、⟦Group#11|中国石油化工集团公司⟧、⟦Group#12|国家电网公司⟧、⟦Group#13|中国电信集团公司⟧等资源型、垄断型企业上交税后利润的10%；⟦Group#14|宝钢集团⟧、⟦Group#15|中国远洋运输（集团）总公司⟧、⟦Group#16|中国建筑工程总公司⟧等一般竞争类企业上交5%；军工企业、转制科研院所暂缓三年。据测算，2007年可收取约170亿元。
　　“钱收上来干什么，比收多少更重要。”⟦Institution#17|中国社会科学院⟧⟦OrganizationUnit#18|工业经济研究所⟧研究员⟦Person#19|令狐浩⟧认为，《⟦Policy#6~|意见⟧》列出的三项用途——资本性支出、费用性支出和其他支出，都没有直接回答老百姓能否分享。⟦Institution#20|中央财经大学⟧教授⟦Person#21|满燕云⟧则表示，先把预算立起来就是进步，“从0到5%这一步，走了13年”。她注意到，1994年⟦GovernmentBody#5|国务院⟧曾决定对国有企业税后利润暂不上交。
　　地方动作更早。⟦City#22|深圳市⟧自1995年起即编制国有资产收益预算，累计收取48亿元；⟦GovernmentBody#23|上海市国资委⟧、⟦GovernmentBody#24|北京市国资委⟧、⟦GovernmentBody#25|江苏省国资委⟧近两年陆续开征，上交比例从10%到30%不等。⟦GovernmentBody#23|上海市国资委⟧一位处长告诉记者，⟦Province#26|上海⟧的做法是“全额收取、封闭运行”，去年所收13.6亿元全部用于化解历史债务。
　　《⟦Policy#6~|意见⟧》要求，各级国有资本经营预算由财政部门编制，国资监管机构为预算单位，经同级人民政府批准后执行。
　　企业的反应不一。⟦Group#10|中国石油天然气集团公司⟧一位财务负责人说，上交10%没有问题，关键是勘探开发投资从哪里补；⟦Group#50|中国普天信息产业集团⟧连续两年亏损，表示“该免的要给个痛快话”。⟦Company#51|中金公司⟧首席经济学家⟦Person#52|哈里斯·陈⟧估算，若上交比例提高到30%，每年可为⟦Fund#53|全国社会保障基金⟧补充资金600亿元以上。⟦Person#52|哈里斯·陈⟧还比较了⟦Place#54|新加坡⟧⟦Group#55|淡马锡控股⟧和⟦Place#56|挪威⟧的做法：⟦Group#55~|前者⟧分红率常年在50%上下，后者全部进入⟦Fund#57|政府养老基金⟧。
　　记者另获悉，⟦GovernmentBody#2|财政部⟧、⟦GovernmentBody#8|国务院国资委⟧正在起草《⟦Policy#58|中央企业国有资本收益收取管理办法⟧》，拟于年底前印发。
====
#5 issued #6
#7 partOf #2
#8 supervises #10
#8 supervises #11
#8 supervises #12
#8 supervises #13
#8 supervises #14
#8 supervises #15
#8 supervises #16
#2 metric 收取范围 = 116 户
#2 metric 可收取 = 170 亿元 ; time=2007年 ; approx=about ; status=planned
#9 metric 上交税后利润 = 10 %
#10 metric 上交税后利润 = 10 %
#11 metric 上交税后利润 = 10 %
#12 metric 上交税后利润 = 10 %
#13 metric 上交税后利润 = 10 %
#14 metric 上交税后利润 = 5 %
#15 metric 上交税后利润 = 5 %
#16 metric 上交税后利润 = 5 %
#18 partOf #17
#19 holdsPosition #18 ; title=研究员
#19 said “钱收上来干什么，比收多少更重要。”
#21 holdsPosition #20 ; title=教授
#21 said “从0到5%这一步，走了13年”
#22 metric 累计收取 = 48 亿元
#23 metric 收取 = 13.6 亿元 ; time=去年
#51 metric 每年补充社保资金 = 600 亿元 ; approx=atLeast
#52 holdsPosition #51 ; title=首席经济学家
#55 locatedIn #54
#55 metric 分红率 = 50 % ; approx=about
#2 issued #58 ; status=planned ; time=年底前
#8 issued #58 ; status=planned ; time=年底前
