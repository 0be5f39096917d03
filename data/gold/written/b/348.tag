⟦Group#1|首农食品集团⟧与⟦Place#2|雄安新区⟧签署战略合作协议

　　7月19日，⟦GovernmentBody#4|河北雄安新区管理委员会⟧与⟦Group#1|北京首农食品集团有限公司⟧战略合作协议签约仪式在⟦Place#2|雄安⟧举行。⟦GovernmentBody#3|雄安新区党工委⟧副书记、⟦GovernmentBody#4|雄安新区管委会⟧常务副主任⟦Person#5|汲广运⟧，⟦Group#1|首农食品集团⟧党委书记、董事长⟦Person#6|厍文忠⟧，总经理⟦Person#7|逯世贤⟧出席活动并见证签约。⟦GovernmentBody#4|雄安新区管委会⟧副主任⟦Person#8|牟阳春⟧和⟦Group#1|首农食品集团⟧副总经理⟦Person#9|修雅琴⟧分别代表双方在协议书上签字。
　　签约前，双方举行了座谈交流。⟦Person#5|汲广运⟧代表⟦GovernmentBody#3~|新区党工委⟧、⟦GovernmentBody#4~|管委会⟧对⟦Person#6|厍文忠⟧一行的到来表示欢迎，对⟦Group#1|首农食品集团⟧长期以来给予⟦Place#2~|新区⟧建设发展的支持帮助表示感谢。他表示，⟦Place#2|雄安新区⟧已转入大规模建设与承接⟦Province#10|北京⟧非首都功能疏解并重阶段，⟦Place#11|启动区⟧、⟦Place#12|容东片区⟧常住人口超过12万，建设者高峰时达20万人，“米袋子”“菜篮子”的稳定供应是头等民生。希望⟦Group#1~|集团⟧把总部经济、中央厨房、冷链枢纽放到⟦Place#2|雄安⟧来。
　　⟦Person#6|厍文忠⟧说，⟦Group#1|首农食品集团⟧是2017年12月由⟦Group#13|北京首都农业集团⟧、⟦Group#14|北京粮食集团⟧、⟦Group#15|北京二商集团⟧联合重组而成，旗下有⟦Company#16|三元股份⟧、⟦Company#17|京粮控股⟧等上市公司，拥有⟦Product#18|三元⟧、⟦Product#19|古船⟧、⟦Product#20|王致和⟧、⟦Product#21|六必居⟧、⟦Product#22|大红门⟧等知名品牌，2022年营业收入1803亿元，位列⟦Honor#23|中国企业500强⟧第149位。他表示，⟦Group#1~|集团⟧将拿出最好的资源、最优的团队落户⟦Place#2|雄安⟧。
　　根据协议，双方将在七个方面深化合作：一是建设⟦Project#24|雄安现代食品产业园⟧，首期占地420亩、投资18亿元，形成日产30万份团餐、800吨低温奶的加工能力；二是依托⟦Company#25|京粮物流⟧在⟦County#26|容城县⟧⟦Township#27|大河镇⟧布局10万吨应急储备库；三是在⟦County#28|安新县⟧⟦Township#29|圈头乡⟧开展白洋淀生态农业试验，⟦OrganizationUnit#30|首农种业研究院⟧提供“⟦Product#31|中畜草鸡⟧”等畜禽良种；四是将⟦Group#32|二商肉类食品集团⟧⟦Company#33|大红门肉类公司⟧仓配中心由⟦County#34|丰台区⟧迁至⟦Place#2~|新区⟧；五是设立⟦Fund#35|雄安绿色食品产业基金⟧，规模20亿元；六是与⟦Institution#36|中国农业大学⟧⟦OrganizationUnit#37|雄安校区⟧联合培养人才；七是共建数字化“从田头到餐桌”追溯平台。
　　签约仪式后，⟦Person#6|厍文忠⟧一行考察了⟦Facility#38|雄安城市计算中心⟧和⟦County#39|雄县⟧⟦Township#40|昝岗镇⟧⟦Village#41|邢岗村⟧安置点。
　　⟦GovernmentBody#42|北京市国资委⟧副主任⟦Person#43|哈泽民⟧，⟦GovernmentBody#4|雄安新区管委会⟧有关部门负责人，⟦GovernmentBody#3|雄安新区党工委⟧⟦OrganizationUnit#44|自贸办⟧负责人，⟦Group#1|首农食品集团⟧⟦OrganizationUnit#45|战略发展部⟧、⟦Company#25|京粮物流⟧负责同志参加有关活动。
====
#1 cooperatesWith #4
#5 holdsPosition #3 ; title=副书记
#5 holdsPosition #4 ; title=常务副主任
#6 holdsPosition #1 ; title=党委书记、董事长
#7 holdsPosition #1 ; title=总经理
#8 holdsPosition #4 ; title=副主任
#9 holdsPosition #1 ; title=副总经理
#11 locatedIn #2
#12 locatedIn #2
#2 metric 常住人口 = 12 万 ; approx=atLeast
#2 metric 建设者 = 20 万人
#1 formedFrom #13
#1 formedFrom #14
#1 formedFrom #15
#16 subsidiaryOf #1
#17 subsidiaryOf #1
#16 produces #18
#1 produces #18
#1 produces #19
#1 produces #20
#1 produces #21
#1 produces #22
#1 metric 营业收入 = 1803 亿元 ; time=2022年
#1 receivedHonor #23
#1 hasProject #24 ; status=planned
#24 metric 占地 = 420 亩
#24 metric 投资 = 18 亿元
#24 metric 日产团餐 = 30 万份
#24 metric 日产低温奶 = 800 吨
#27 locatedIn #26
#29 locatedIn #28
#25 metric 应急储备库 = 10 万吨 ; status=planned
#33 subsidiaryOf #32
#1 established #35 ; status=planned
#4 established #35 ; status=planned
#35 metric 规模 = 20 亿元 ; status=planned
#37 partOf #36
#1 cooperatesWith #36 ; status=planned
#6 visited #38
#6 visited #41
#41 locatedIn #40
#40 locatedIn #39
#43 holdsPosition #42 ; title=副主任
#44 partOf #3
#45 partOf #1
#30 partOf #1
#30 produces #31
