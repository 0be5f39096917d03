⟦Province#1|山西⟧两大煤炭集团“一张网” ⟦Group#2|晋能控股⟧、⟦Group#3|潞安化工⟧电商平台合并

　　“要让煤炭像网购一样透明。”8月2日，⟦Group#2|晋能控股集团⟧与⟦Group#3|潞安化工集团⟧、⟦Group#4|华阳集团⟧在⟦City#5|太原⟧签署协议，三方共同出资组建⟦Company#6|山西煤炭交易平台公司⟧，⟦GovernmentBody#7|山西省国资委⟧主任⟦Person#8|李俊林⟧见证签约。
　　⟦Company#6|山西煤炭交易平台公司⟧注册资本5亿元，由⟦Group#2|晋能控股⟧持股51%，⟦Group#3|潞安化工⟧、⟦Group#4|华阳⟧各持股24.5%，整合三家原有的⟦Platform#9|晋控电商⟧、⟦Platform#10|潞安云商⟧、⟦Platform#11|华阳商城⟧三个平台，业务并入⟦Institution#12|中国太原煤炭交易中心⟧系统。新公司董事长由⟦Group#2|晋能控股⟧副总经理⟦Person#13|常悦生⟧兼任。
　　去年⟦Province#1|山西⟧原煤产量13.78亿吨，继续居全国首位，其中智能化煤矿产能占比过半。⟦Group#2|晋能控股⟧是2020年由⟦Group#14|同煤集团⟧、⟦Group#15|晋煤集团⟧、⟦Group#16|晋能集团⟧合并而来，同步整合了⟦Group#17|太原煤炭气化集团⟧的部分资产，年产能超4亿吨。⟦Group#3|潞安化工集团⟧董事长⟦Person#18|毛永飞⟧说：“重组后，我们卖煤不再互相杀价，多出来的利润够建一座洗煤厂。”
　　改革不止合并。⟦Group#3|潞安化工⟧将化工板块从⟦Company#19|潞安环能⟧剥离，引入⟦Group#20|中国化学工程集团⟧改造⟦Group#21|天脊集团⟧，后者2022年扭亏为盈，2023年利润1.2亿元。⟦Group#4|华阳集团⟧则把碳纤维、钠电池作为新增长点，⟦Facility#22|大同10万吨碳基新材料产业园⟧一期投产，“⟦Product#23|T1000级碳纤维⟧”由⟦Institution#24|中国科学院山西煤炭化学研究所⟧提供技术，⟦Person#25|吕祥明⟧研究员担任首席。
　　争议也有。⟦Institution#26|山西财经大学⟧教授⟦Person#27|弓志刚⟧认为，电商平台不能成为“垄断的遮羞布”，须向中小煤企开放；⟦GovernmentBody#28|国家市场监督管理总局⟧已要求相关企业在平台运营前提交合规承诺。⟦GovernmentBody#7|省国资委⟧⟦OrganizationUnit#29|企业改革处⟧负责人表示，平台将引入⟦Group#30|国家能源集团⟧、⟦Group#31|中煤集团⟧作为采购方会员，年底上线。
　　记者从⟦Institution#12|交易中心⟧获悉，今年上半年线上成交煤炭4.1亿吨，同比增长7.3%，预计全年过8.5亿吨。
====
#2 established #6
#3 established #6
#4 established #6
#2 cooperatesWith #3
#2 cooperatesWith #4
#3 cooperatesWith #4
#8 holdsPosition #7 ; title=主任
#6 metric 注册资本 = 5 亿元
#2 holdsStakeIn #6 ; percent=51%
#3 holdsStakeIn #6 ; percent=24.5%
#4 holdsStakeIn #6 ; percent=24.5%
#13 holdsPosition #6 ; title=董事长
#13 holdsPosition #2 ; title=副总经理
#1 metric 原煤产量 = 13.78 亿吨 ; time=去年
#2 formedFrom #14
#2 formedFrom #15
#2 formedFrom #16
#2 metric 年产能 = 4 亿吨 ; approx=atLeast
#18 holdsPosition #3 ; title=董事长
#18 said “重组后，我们卖煤不再互相杀价，多出来的利润够建一座洗煤厂。”
#19 subsidiaryOf #3
#21 subsidiaryOf #3
#3 cooperatesWith #20
#20 holdsStakeIn #21
#21 metric 利润 = 1.2 亿元 ; time=2023年
#4 operates #22
#4 produces #23
#24 produces #23
#25 holdsPosition #24 ; title=研究员
#27 holdsPosition #26 ; title=教授
#29 partOf #7
#12 metric 线上成交煤炭 = 4.1 亿吨 ; time=今年上半年
#12 metric 线上成交煤炭同比增长 = 7.3 % ; time=今年上半年
#12 metric 成交煤炭 = 8.5 亿吨 ; time=全年 ; approx=atLeast ; status=planned
#7 supervises #2
#7 supervises #3
#7 supervises #4
