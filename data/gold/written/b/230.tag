⟦Province#43|山西⟧四煤企联合重组 ⟦Group#1|晋控集团⟧⟦City#40|太原⟧揭牌

　　□ ⟦Institution#46|山西日报⟧记者　⟦Person#44|令狐艳⟧

　　四年前，⟦City#40|太原⟧、⟦City#28|大同⟧、⟦City#41|晋城⟧、⟦City#42|忻州⟧的煤炭人各有各的集团；10月30日起，他们有了同一个东家。当天，⟦Group#1|晋控煤电集团有限公司⟧在⟦City#40|太原⟧揭牌，⟦Company#2|山西省国有资本运营公司⟧与⟦Group#3|大同煤矿集团⟧、⟦Group#4|晋城煤业集团⟧、⟦Group#5|晋能集团⟧三家企业签订了重组协议，同时，⟦Group#6|潞安化工集团⟧、⟦Group#7|华阳新材料科技集团⟧、⟦Group#8|山西交通控股集团⟧划入相关资产。

　　⟦Group#1~|新集团⟧由⟦Company#2|省国资运营公司⟧持股100%，注册资本500亿元，资产总额1.1万亿元，煤矿180座，核定产能4亿吨/年，位居全国第二、全球第三；电力装机3815万千瓦；职工近50万人。按照《⟦Policy#9|山西省省属国有企业战略性重组方案⟧》，⟦Group#1~|集团⟧以⟦Industry#10|煤炭⟧、⟦Industry#11|电力⟧、⟦Industry#12|装备制造⟧为三大主业，下设⟦Group#13|煤业集团⟧、⟦Group#14|电力集团⟧、⟦Group#15|装备制造集团⟧三个二级公司，⟦Company#16|大同煤业⟧（601001）、⟦Company#17|通宝能源⟧、⟦Company#18|蓝焰控股⟧、⟦Company#19|漳泽电力⟧四家上市公司归入其中。

　　“合并同类项，是这次重组的关键词。”⟦Company#2|省国资运营公司⟧党委书记、董事长⟦Person#20|郭志刚⟧介绍，“原来⟦Group#3|同煤⟧和⟦Group#4|晋煤⟧的装备公司互相压价，现在两家合成一家。”他说，今年4月以来，⟦Province#43|山西⟧已有煤、焦、钢、文旅等12个领域展开专业化重组，省属一级企业由28家减至19家，其中⟦Group#21|太钢集团⟧51%的股权无偿划转给⟦Group#22|中国宝武⟧，⟦Group#23|焦煤集团⟧吸收⟦Group#24|山煤集团⟧，⟦Group#25|文旅集团⟧与⟦Company#26|省旅投⟧资产合并……

　　在⟦City#28|大同⟧⟦Facility#27|塔山煤矿⟧，井下采煤机司机⟦Person#29|苗金柱⟧关心的是工资折上的名字。“印哪个公司无所谓，别欠就行。”今年9月底，三家合计拖欠社会保险费34亿元，⟦Group#1~|新集团⟧成立后先还了9.8亿元。在⟦County#30|阳城县⟧⟦Township#31|北留镇⟧⟦Village#32|皇城村⟧，⟦Group#33|相府集团⟧董事长⟦Person#34|陈廷敏⟧最担心的是⟦Facility#35|沁水煤层气田⟧的气价会不会涨。

　　债券市场更敏感。永煤事件发生在揭牌后第11天，⟦Group#1|晋控⟧二级市场价格一度跌至86元。11月14日，副省长主持召开⟦Meeting#45|债权人恳谈会⟧，承诺“⟦Province#43|山西⟧国企到期债券一只不违约”。⟦Company#36|中诚信国际⟧分析师⟦Person#37|殷素素⟧说，三家合计有息债务7200亿元，“规模大了，风险不见得小了”。

　　记者在⟦Group#23|山西焦煤⟧、⟦Group#7|阳泉煤业⟧（现⟦Group#7|华阳新材⟧）采访时了解到，后续还有煤机、煤化工、新能源三个板块要划转给新主体，其中⟦Company#38|阳煤丰喜肥业⟧51%的股权划归⟦Group#6|潞安化工⟧，方案待⟦GovernmentBody#39|省政府⟧批复。
====
#1 formedFrom #3
#1 formedFrom #4
#1 formedFrom #5
#1 locatedIn #40
#2 cooperatesWith #3
#2 cooperatesWith #4
#2 cooperatesWith #5
#2 holdsStakeIn #1 ; percent=100%
#1 metric 注册资本 = 500 亿元
#1 developsIndustry #10
#1 developsIndustry #11
#1 developsIndustry #12
#1 metric 资产总额 = 1.1 万亿元
#1 metric 煤矿 = 180 座
#1 metric 核定产能 = 4 亿吨/年
#1 metric 电力装机 = 3815 万千瓦
#1 metric 职工 = 50 万人 ; approx=about
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#20 holdsPosition #2 ; title=党委书记、董事长
#20 said “合并同类项，是这次重组的关键词。”
#20 said “原来同煤和晋煤的装备公司互相压价，现在两家合成一家。”
#2 metric 省属一级企业 = 19 家
#2 metric 专业化重组领域 = 12 个
#22 holdsStakeIn #21 ; percent=51%
#23 acquired #24
#27 locatedIn #28
#29 holdsPosition #27 ; title=采煤机司机
#29 said “印哪个公司无所谓，别欠就行。”
#1 metric 拖欠社会保险费 = 34 亿元 ; time=今年9月底
#1 metric 偿还社会保险费 = 9.8 亿元
#32 locatedIn #31
#31 locatedIn #30
#34 holdsPosition #33 ; title=董事长
#33 locatedIn #32
#1 metric 债券二级市场价格 = 86 元
#37 holdsPosition #36 ; title=分析师
#37 said “规模大了，风险不见得小了”
#1 metric 有息债务 = 7200 亿元
#6 holdsStakeIn #38 ; percent=51% ; status=planned
