⟦GovernmentBody#1|中央第七巡视组⟧向⟦Group#2|中国华岳重型装备集团有限公司⟧反馈专项巡视情况

　　根据⟦GovernmentBody#3|中央⟧统一部署，2014年11月27日至12月26日，⟦GovernmentBody#1|中央第七巡视组⟧对⟦Group#2|中国华岳重型装备集团有限公司⟧进行了专项巡视。2015年2月6日，⟦GovernmentBody#1|中央第七巡视组⟧向⟦Group#2|华岳重装集团⟧反馈了专项巡视情况。⟦GovernmentBody#4|中央巡视办⟧有关负责人传达了⟦Person#5|习近平⟧总书记关于巡视工作的重要讲话精神，⟦GovernmentBody#1~|巡视组⟧组长⟦Person#6|申屠宏⟧代表⟦GovernmentBody#1|中央第七巡视组⟧反馈意见，⟦Group#2|华岳重装集团⟧党组书记、董事长⟦Person#7|斯泽民⟧主持会议并作表态发言，⟦GovernmentBody#1~|巡视组⟧副组长⟦Person#8|荀建国⟧、⟦GovernmentBody#9|国务院国资委⟧⟦GovernmentBody#10|纪委⟧派员以及⟦Group#2|华岳重装集团⟧领导班子成员出席会议。
　　⟦Person#6|申屠宏⟧指出，专项巡视中，⟦GovernmentBody#1|中央第七巡视组⟧紧扣⟦Slogan#11|党风廉政建设和反腐败斗争⟧，重点检查执行⟦Slogan#12|中央八项规定精神⟧情况。巡视中，干部群众反映了一些问题，主要是：一些领导人员利用配套分包谋取私利，⟦Company#13|华岳汽轮机有限公司⟧、⟦Company#14|华岳锅炉股份有限公司⟧外协采购“暗箱操作”；⟦Company#15|华岳重装国际合作公司⟧代理费、佣金支付不规范，2011年以来共向境外代理支付佣金6.9亿元，其中1.2亿元去向说不清；违规公款吃喝、公车私用屡禁不止；“三重一大”决策程序流于形式，⟦Project#16|印度某2×660MW电站项目⟧投标亏损11.4亿元，无人担责；选人用人任人唯亲。同时，⟦GovernmentBody#1|中央第七巡视组⟧还收到反映一些领导人员的问题线索，已按规定转⟦GovernmentBody#17|中央纪委⟧、⟦GovernmentBody#18|中央组织部⟧和⟦GovernmentBody#9|国务院国资委⟧有关部门处理。
　　⟦Person#6|申屠宏⟧提出四点意见：一是落实⟦Slogan#19|两个责任⟧，⟦PartyOrganization#20|集团党组⟧要认真履行主体责任，⟦PartyOrganization#21|集团纪检组⟧要聚焦监督责任；二是全面清理外协和代理佣金，堵塞漏洞；三是对⟦Place#22|印度⟧、⟦Place#23|越南⟧、⟦Place#24|沙特阿拉伯⟧等境外项目开展专项审计；四是严格执行《⟦Policy#25|党政领导干部选拔任用工作条例⟧》。
　　⟦Person#7|斯泽民⟧表示，⟦PartyOrganization#20~|党组⟧完全接受巡视反馈意见，“照单全收，立行立改”，两个月内向⟦GovernmentBody#4|中央巡视办⟧报送整改方案。据悉，⟦Group#2|华岳重装集团⟧现有在岗职工2.7万人，前身是1984年成立的⟦Company#26|华岳电站成套设备公司⟧，总部设在⟦Province#27|四川⟧⟦City#28|成都⟧。巡视期间，⟦Company#13|华岳汽轮机有限公司⟧副总经理⟦Person#29|仇克强⟧等3人已被免职。
====
#6 holdsPosition #1 ; title=组长
#8 holdsPosition #1 ; title=副组长
#7 holdsPosition #2 ; title=党组书记、董事长
#10 partOf #9
#13 subsidiaryOf #2
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#15 metric 支付佣金 = 6.9 亿元 ; time=2011年以来
#15 metric 佣金去向不明 = 1.2 亿元
#2 hasProject #16
#16 metric 投标亏损 = 11.4 亿元
#20 partOf #2
#21 partOf #2
#7 said “照单全收，立行立改”
#2 metric 在岗职工 = 2.7 万人
#2 formedFrom #26
#2 locatedIn #28
#28 locatedIn #27
#29 holdsPosition #13 ; title=副总经理 ; status=ended
#2 implements #25 ; status=planned
