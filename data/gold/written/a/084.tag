⟦GovernmentBody#1|中央第二生态环境保护督察组⟧向⟦Group#2|中国有色矿业集团⟧反馈督察情况 ⟦Group#2|中国有色集团⟧：边督边改见行动

　　（综述）根据《⟦Policy#3|中央生态环境保护督察工作规定⟧》，⟦GovernmentBody#1|督察组⟧于2024年5月进驻⟦Group#2|中国有色矿业集团有限公司⟧，开展了为期一个月的例行督察。近日，⟦GovernmentBody#1~|督察组⟧组长⟦Person#4|焦志强⟧主持反馈会，副组长、⟦GovernmentBody#5|生态环境部⟧副部长⟦Person#6|郭方平⟧通报督察意见，⟦Group#2|中国有色集团⟧党委书记、董事长⟦Person#7|席正明⟧作表态发言。
　　督察认为，⟦Group#2|中国有色集团⟧推进绿色矿山建设，⟦Company#8|中色大冶⟧关停落后铜冶炼系统，⟦Facility#9|赞比亚谦比希铜矿⟧建成全球首批数字化深井矿山，绿色发展取得成效。同时指出，部分企业环境历史欠账较多，个别环节管理还需加强。
　　督察进驻期间，⟦Group#2~|集团⟧成立⟦OrganizationUnit#10|边督边改办公室⟧，由副总经理⟦Person#11|纪建民⟧任主任，制定《⟦Policy#12|问题整改销号管理办法⟧》，逐一明确责任人和时限。截至7月底，31项边督边改任务完成26项，投入整改资金2.34亿元。⟦Company#8|中色大冶⟧投入7100万元建成⟦Project#13|铜绿山矿酸性水处理工程⟧，日处理能力1.2万立方米；⟦Group#14|中色（宁夏）东方集团⟧新增废气治理设施16套，危废库由3个增至5个；⟦Institution#15|沈阳有色金属研究院⟧与⟦Institution#16|中国环境科学研究院⟧合作，开展重金属溯源研究。
　　群众看得见变化。在⟦City#17|黄石⟧⟦County#18|大冶市⟧⟦Township#19|铜绿山街道⟧，居民⟦Person#20|董荣兰⟧家离原来的排土场不到一公里。“下雨天河水不再发黄，鸭子敢下水了。”她说。⟦GovernmentBody#21|大冶市生态环境分局⟧局长⟦Person#22|游龙飞⟧证实，⟦Place#23|大港河⟧出境断面重金属连续六个月达标。
　　⟦Person#7|席正明⟧表示，⟦Group#2|中国有色集团⟧照单全收、坚决整改，把督察整改作为检验“⟦Slogan#24|两个维护⟧”的试金石，绝不搞“表面整改”；年内启动“⟦Initiative#25|绿盾矿山⟧”三年行动，力争2026年前所有在产矿山建成⟦Honor#26|国家级绿色矿山⟧。
====
#1 implements #3
#1 participatedIn #2
#4 holdsPosition #1 ; title=组长
#6 holdsPosition #1 ; title=副组长
#6 holdsPosition #5 ; title=副部长
#7 holdsPosition #2 ; title=党委书记、董事长
#8 subsidiaryOf #2
#14 subsidiaryOf #2
#15 subsidiaryOf #2
#2 operates #9
#10 partOf #2
#2 established #10
#11 holdsPosition #2 ; title=副总经理
#11 holdsPosition #10 ; title=主任
#2 issued #12
#2 metric 边督边改任务 = 31 项
#2 metric 边督边改任务完成 = 26 项 ; time=截至7月底
#2 metric 投入整改资金 = 2.34 亿元 ; time=截至7月底
#8 hasProject #13
#13 metric 投入 = 7100 万元
#13 metric 日处理能力 = 1.2 万立方米
#14 metric 新增废气治理设施 = 16 套
#14 metric 危废库 = 5 个
#15 cooperatesWith #16
#19 locatedIn #18
#18 locatedIn #17
#20 said “下雨天河水不再发黄，鸭子敢下水了。”
#21 partOf #18
#22 holdsPosition #21 ; title=局长
#2 implements #24
#2 launched #25 ; status=planned
