⟦Group#1|中国电气装备集团⟧任命三家子公司主要负责人

　　据⟦Group#1|中国电气装备集团有限公司⟧官微消息，3月21日，⟦PartyOrganization#2|集团党委⟧宣布有关人事决定：
　　⟦Person#3|訾宏伟⟧任⟦Group#4|平高集团有限公司⟧党委书记、董事长，不再担任⟦Group#5|许继集团⟧总经理职务；
　　⟦Person#6|第五云鹏⟧任⟦Group#5|许继集团⟧党委副书记、总经理；
　　⟦Person#7|晁秀兰⟧任⟦Company#8|山东电工电气⟧党委书记，提名为⟦Company#8|山东电工电气⟧董事长人选；原党委书记⟦Person#9|况永年⟧因到龄退休。
　　公开资料显示，⟦Person#3|訾宏伟⟧生于1972年10月，⟦Province#10|河南⟧⟦County#11|禹州⟧人，⟦Institution#12|西安交通大学⟧高电压技术专业毕业，工学博士，1995年进入⟦Group#5|许继⟧，历任⟦Company#13|许继电气⟧⟦OrganizationUnit#25|换流阀事业部⟧总工程师、⟦Company#14|许继柔性输电公司⟧总经理、⟦Group#5|许继集团⟧副总经理，2021年10月起任总经理。他主持研制的⟦Product#15|±800千伏特高压换流阀⟧用于⟦Project#16|白鹤滩—江苏直流工程⟧，先后获⟦Honor#17|国家科技进步奖二等奖⟧、⟦Honor#18|何梁何利基金科学与技术创新奖⟧。
　　⟦Person#7|晁秀兰⟧此前为⟦Group#1~|集团⟧⟦OrganizationUnit#19|国际业务部⟧主任，曾常驻⟦Place#20|巴西⟧六年，参与⟦Project#21|美丽山二期⟧设备总包。
　　⟦Group#1|中国电气装备⟧成立于2021年9月，由⟦Company#22|中国西电⟧、⟦Group#5|许继⟧、⟦Group#4|平高⟧、⟦Company#8|山东电工⟧等企业整合而成，总部设在⟦Province#23|上海⟧，由⟦GovernmentBody#24|国务院国资委⟧履行出资人职责。2023年⟦Group#1~|集团⟧营业收入1012亿元，新签合同1420亿元，其中海外210亿元；同期⟦Group#4|平高集团⟧营收196亿元，⟦Group#5|许继集团⟧营收248亿元。
　　有券商分析师指出，三人平均年龄49岁，较前任年轻近6岁，且都有一线研发或海外经历，“说明⟦Group#1~|新集团⟧正从‘合并报表’走向‘融合业务’”。
　　⟦Group#1|中国电气装备⟧还在调整板块。今年2月，由⟦Group#5|许继集团⟧持股51%、⟦Group#4|平高集团⟧持股29%、⟦Group#60|安徽皖能集团⟧持股20%的⟦Company#61|中电装备储能科技公司⟧落户⟦City#62|合肥⟧，⟦Industry#63|储能⟧、⟦Industry#64|氢能装备⟧、⟦Industry#65|电力物联网⟧被列为三条新赛道；原属⟦Company#66|保变电气⟧的⟦Company#67|秦皇岛变压器公司⟧100%股权，则以4.36亿元协议转让给⟦Company#8|山东电工电气⟧。
====
#2 partOf #1
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#8 subsidiaryOf #1
#22 subsidiaryOf #1
#3 holdsPosition #4 ; title=党委书记、董事长
#3 holdsPosition #5 ; title=总经理 ; status=ended
#6 holdsPosition #5 ; title=党委副书记、总经理
#7 holdsPosition #8 ; title=党委书记
#7 holdsPosition #8 ; title=董事长 ; status=planned
#9 holdsPosition #8 ; title=党委书记 ; status=ended
#11 locatedIn #10
#3 holdsPosition #25 ; title=总工程师 ; status=ended
#25 partOf #13
#3 holdsPosition #14 ; title=总经理 ; status=ended
#3 holdsPosition #5 ; title=副总经理 ; status=ended
#15 receivedHonor #17
#15 receivedHonor #18
#3 produces #15
#19 partOf #1
#7 holdsPosition #19 ; title=主任 ; status=ended
#8 hasProject #21
#7 participatedIn #21
#1 formedFrom #22
#1 formedFrom #5
#1 formedFrom #4
#1 formedFrom #8
#1 locatedIn #23
#24 supervises #1
#1 metric 营业收入 = 1012 亿元 ; time=2023年
#1 metric 新签合同 = 1420 亿元 ; time=2023年
#1 metric 海外新签合同 = 210 亿元 ; time=2023年
#4 metric 营收 = 196 亿元 ; time=2023年
#5 metric 营收 = 248 亿元 ; time=2023年
#5 holdsStakeIn #61 ; percent=51%
#4 holdsStakeIn #61 ; percent=29%
#60 holdsStakeIn #61 ; percent=20%
#61 subsidiaryOf #5
#61 locatedIn #62
#1 developsIndustry #63
#1 developsIndustry #64
#1 developsIndustry #65
#67 subsidiaryOf #66 ; status=ended
#8 acquired #67 ; percent=100%
#8 metric 协议转让价 = 4.36 亿元
