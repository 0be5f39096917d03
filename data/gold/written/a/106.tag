⟦Group#1|云南锡业集团⟧与⟦Institution#2|昆明理工大学⟧共建“⟦OrganizationUnit#3|锡基新材料研究院⟧”

　　本报讯（记者 ⟦Person#4|保旭玲⟧）“全世界每三个焊点，就有一个用云锡的锡。”3月16日，在⟦Province#5|云南⟧⟦County#6|个旧市⟧举行的共建签约仪式上，⟦Group#1|云南锡业集团（控股）有限责任公司⟧党委书记、董事长⟦Person#7|刘路平⟧这样自我介绍。当天，⟦Group#1|云锡⟧与⟦Institution#2|昆明理工大学⟧签署协议，成立⟦OrganizationUnit#3|锡基新材料研究院⟧，双方五年共投入3亿元。
　　⟦Group#1|云锡集团⟧创建于1883年的个旧厂务招商局，是全球锡产销第一的企业，2023年锡金属市场份额国内47.9%、全球22.9%，控股⟦Company#8|锡业股份⟧、⟦Company#9|贵研铂业⟧两家上市公司，2022年起由⟦GovernmentBody#10|云南省国资委⟧直接监管。⟦Group#11|云投集团⟧曾持有其39%的股份，2022年无偿划出。
　　研究院院长由⟦Institution#2|昆明理工大学⟧副校长、⟦Honor#12|国家杰出青年科学基金获得者⟧⟦Person#13|彭辉明⟧担任，设立焊料、化工、回收三个研究所，首批启动12项课题，⟦Group#1|云锡⟧下属⟦Company#14|云锡新材料公司⟧设中试线两条。⟦Institution#2~|学校⟧承诺，成果优先许可⟦Group#1|云锡⟧使用，转让收益七成归团队。⟦Person#13|彭辉明⟧说：“从矿山到芯片，隔着一粒球形锡粉。”
　　⟦Company#9|贵研铂业⟧总经理⟦Person#15|郭俊华⟧透露，⟦Product#16|铂族金属二次回收技术⟧将纳入研究院，与⟦Company#17|中国石化催化剂公司⟧共建示范线，年处理失效催化剂4000吨。⟦Company#8|锡业股份⟧2023年实现营业收入423.6亿元，同比下降18.5%；归母净利润14.1亿元，增长4.6%。
　　产业链延伸离不开资源。⟦Group#1|云锡集团⟧在⟦County#6|个旧⟧⟦Facility#18|大屯锡矿⟧、⟦County#19|马关县⟧⟦Facility#20|都龙锌锡矿⟧查明保有锡资源65万吨，但品位逐年下降，原料自给率不足三成。今年，⟦Group#1|云锡⟧拟与⟦Company#21|力拓⟧洽谈⟦Place#27|刚果（金）⟧⟦Facility#22|比西锡矿⟧合作，目前仅交换了意向。⟦GovernmentBody#10|省国资委⟧副主任⟦Person#23|纪云华⟧表态，支持企业“走出去”，但必须先过法务和尽调关。
　　夜幕中的⟦County#6|个旧⟧金湖，灯光映着“⟦Slogan#24|锡都精神⟧”四个字。老矿工⟦Person#25|马佑生⟧带孙子参观⟦Facility#26|云锡矿业博物馆⟧，“干了三辈人，盼的就是别再卖粗锡。”
====
#7 holdsPosition #1 ; title=党委书记、董事长
#7 said “全世界每三个焊点，就有一个用云锡的锡。”
#1 cooperatesWith #2
#1 established #3
#2 established #3
#3 metric 投入 = 3 亿元
#6 locatedIn #5
#1 locatedIn #6
#1 metric 锡金属国内市场份额 = 47.9 % ; time=2023年
#1 metric 锡金属全球市场份额 = 22.9 % ; time=2023年
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#14 subsidiaryOf #1
#10 supervises #1
#11 holdsStakeIn #1 ; percent=39% ; status=ended
#13 holdsPosition #2 ; title=副校长
#13 holdsPosition #3 ; title=院长
#13 receivedHonor #12
#3 metric 首批课题 = 12 项
#13 said “从矿山到芯片，隔着一粒球形锡粉。”
#15 holdsPosition #9 ; title=总经理
#9 produces #16
#9 cooperatesWith #17
#9 metric 年处理失效催化剂 = 4000 吨
#8 metric 营业收入 = 423.6 亿元 ; time=2023年
#8 metric 营业收入同比下降 = 18.5 % ; time=2023年
#8 metric 归母净利润 = 14.1 亿元 ; time=2023年
#8 metric 归母净利润增长 = 4.6 % ; time=2023年
#1 operates #18
#1 operates #20
#18 locatedIn #6
#20 locatedIn #19
#1 metric 锡资源 = 65 万吨
#1 cooperatesWith #21 ; status=planned
#22 locatedIn #27
#23 holdsPosition #10 ; title=副主任
#25 said “干了三辈人，盼的就是别再卖粗锡。”
#25 visited #26
