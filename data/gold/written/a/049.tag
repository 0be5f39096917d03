⟦Village#6|下姜村⟧所在的⟦County#2|淳安县⟧⟦Township#3|枫树岭镇⟧：大下姜的共富算术

　　在⟦Province#4|浙江⟧⟦City#5|杭州⟧⟦County#2|淳安县⟧⟦Township#3|枫树岭镇⟧⟦Village#6|下姜村⟧，游客中心的电子屏滚动显示着“⟦Initiative#7|大下姜⟧”乡村振兴联合体25个村的客流和收入。联合体理事长、⟦Village#6|下姜村⟧党总支书记⟦Person#8|姜丽珍⟧说，一个村好不算好，要二十五个村一起好。
　　⟦Village#6|下姜村⟧曾是有名的穷山沟，“土墙房、半年粮，有女不嫁下姜郎”。2019年，⟦County#2|淳安县⟧以⟦Village#6|下姜村⟧为核心，把⟦Township#3|枫树岭镇⟧18个村、⟦Township#9|大墅镇⟧7个村联结起来，成立⟦OrganizationUnit#10|大下姜乡村振兴联合体⟧，党委统揽、理事会议事、平台公司运营。⟦Company#11|千岛湖大下姜振兴发展有限公司⟧由25个村共同入股，注册资本250万元，去年营业收入2860万元，给各村分红212万元。
　　水稻还是那些水稻，卖法变了。⟦Company#12|网易严选⟧认购“⟦Product#13|下姜红米⟧”6万斤；⟦Group#14|浙江省农发集团⟧投资1.2亿元建设⟦Project#15|大下姜未来农场⟧；⟦Institution#16|浙江省农业科学院⟧研究员⟦Person#17|占国富⟧带来“⟦Product#18|红美人⟧”柑橘，亩均效益超过3万元。⟦Village#19|源塘村⟧的掌柴、⟦Village#20|白马村⟧的白马地瓜干，也都贴上“⟦Product#21|大下姜⟧”商标。
　　民宿从无到有。⟦Person#22|姜祖海⟧的“⟦Facility#23|栖舍民宿⟧”是村里的第一家，2014年开业时只有三间房，如今全村民宿34家、床位586张，去年旅游收入4160万元。“双休日订房要提前半个月。”⟦Person#22|姜祖海⟧笑得合不拢嘴。
　　算好共富账，还要补短板。⟦County#2|淳安⟧是生态功能区，不能上大工业；⟦Village#6~|村里⟧的60岁以上老人占27%。⟦Institution#24|浙江大学⟧⟦OrganizationUnit#25|中国农村发展研究院⟧教授⟦Person#26|金松青⟧建议，要把“⟦Initiative#27|下姜培训⟧”做成产业。目前，⟦Institution#28|大下姜乡村振兴学院⟧已承接培训560批2.9万人次。
　　2023年，⟦OrganizationUnit#10|大下姜⟧农村居民人均可支配收入46912元，同比增长9.9%，高于⟦County#2~|全县⟧平均水平；村集体经营性收入全部超过60万元。⟦GovernmentBody#29|淳安县委⟧书记⟦Person#30|龚永平⟧表示，⟦County#2~|县里⟧正以⟦County#2|淳安⟧特别生态功能区建设为契机，把“⟦Initiative#7|大下姜⟧”经验推广到⟦Township#31|界首乡⟧、⟦Township#32|威坪镇⟧等片区。
====
#2 locatedIn #5
#5 locatedIn #4
#3 locatedIn #2
#6 locatedIn #3
#9 locatedIn #2
#8 holdsPosition #6 ; title=党总支书记
#8 holdsPosition #10 ; title=理事长
#2 established #10 ; time=2019年
#2 launched #7
#11 metric 注册资本 = 250 万元
#11 metric 营业收入 = 2860 万元 ; time=去年
#11 metric 分红 = 212 万元 ; time=去年
#6 produces #13
#14 hasProject #15
#15 metric 投资 = 1.2 亿元
#17 holdsPosition #16 ; title=研究员
#18 metric 亩均效益 = 3 万元 ; approx=atLeast
#6 metric 民宿 = 34 家
#6 metric 床位 = 586 张
#6 metric 旅游收入 = 4160 万元 ; time=去年
#22 operates #23
#22 said “双休日订房要提前半个月。”
#6 metric 60岁以上老人占比 = 27 %
#25 partOf #24
#26 holdsPosition #25 ; title=教授
#28 metric 培训 = 560 批
#28 metric 培训人次 = 2.9 万人次
#28 launched #27
#10 metric 农村居民人均可支配收入 = 46912 元 ; time=2023年
#10 metric 农村居民人均可支配收入同比增长 = 9.9 % ; time=2023年
#10 metric 村集体经营性收入 = 60 万元 ; approx=atLeast
#30 holdsPosition #29 ; title=书记
#31 locatedIn #2
#32 locatedIn #2
