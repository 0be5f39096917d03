⟦Company#1|北满特钢⟧“五一”前夕表彰劳模
　　5000名职工推选出23个“厂里的脊梁”

　　4月28日，⟦City#2|齐齐哈尔⟧市⟦County#3|富拉尔基区⟧，⟦Company#1|北满特殊钢有限责任公司⟧工人文化宫座无虚席。在⟦Meeting#4|2010年度劳动模范表彰大会⟧上，⟦Company#1~|公司⟧党委副书记、工会主席⟦Person#5|冉立柱⟧宣读了⟦PartyOrganization#6|公司党委⟧《⟦Policy#7|关于表彰劳动模范、先进集体的决定⟧》，授予炼钢厂炉长⟦Person#8|麻国泰⟧等23人“⟦Honor#9|公司劳动模范⟧”称号，授予⟦OrganizationUnit#10|锻压分厂三班⟧等7个集体“⟦Honor#11|红旗班组⟧”称号。
　　⟦Person#8|麻国泰⟧今年49岁，1981年进厂，一家三代都是炼钢工。2009年秋，他带领⟦OrganizationUnit#12|炼钢厂四号电炉班组⟧攻关钢包吹氩工艺，把⟦Product#13|轴承钢⟧全氧含量从12ppm降到8ppm，全年增效1670万元。“我没啥大本事，就会听炉子说话。”上台领奖时，他只讲了这一句。⟦City#14|洛阳⟧⟦Group#15|洛轴集团⟧因此将⟦Product#13|轴承钢⟧年订单由3400吨提高到9000吨。
　　2008年下半年，受国际金融危机冲击，⟦Company#1|北满特钢⟧钢材价格跌去四成，最困难的11月净亏8900万元。⟦Company#1~|公司⟧没有裁人，而是开展“⟦Initiative#16|降本增效、人人有责⟧”劳动竞赛，职工提出合理化建议4172条，采纳1105条，创效3.9亿元，2009年扭亏为盈，实现利润2200万元。⟦Person#5|冉立柱⟧说，这里边“工人身上出了一半的汗，也出了一半的主意”。
　　⟦Company#1|北满特钢⟧前身是⟦Company#60|齐齐哈尔钢厂⟧，1952年由⟦Place#61|苏联⟧援建，为国家“一五”期间156项重点工程之一，1957年全面投产，被⟦Person#68|周恩来⟧总理誉为“⟦Honor#62|掌上明珠⟧”。2005年，⟦Company#1~|公司⟧由⟦Group#63|东北特殊钢集团有限责任公司⟧重组，⟦Group#63|东北特钢⟧持股58.4%，⟦GovernmentBody#64|齐齐哈尔市国资委⟧持股31.6%；此前十年，它先后归口⟦GovernmentBody#65|冶金工业部⟧、⟦GovernmentBody#66|黑龙江省冶金工业局⟧管理。五十八年里，厂里先后走出⟦Person#67|马恒昌⟧式的劳模213名，其中全国劳动模范9名、省劳动模范46名。
　　表彰会还揭晓了“⟦Initiative#17|金牌工人评选⟧”结果。轧钢厂精整工⟦Person#18|奚桂兰⟧凭一双眼睛能分辨0.05毫米的划痕，今年3月被⟦Institution#19|黑龙江省总工会⟧授予“⟦Honor#20|全省五一巾帼标兵⟧”；仪表工⟦Person#21|鄂尔登⟧自学PLC编程，把加热炉燃耗降低9%，成为自有⟦Institution#22|富拉尔基职工技校⟧毕业生中第一个高级技师。
　　⟦Company#1~|公司⟧计划年内建成⟦Facility#23|劳模创新工作室⟧5个，由每名劳模带徒不少于3人，每月津贴600元。⟦Institution#24|中国机械冶金建材工会⟧为此拨付启动经费20万元。会后，劳模们集体走进⟦Institution#25|富拉尔基区和平小学⟧，给孩子们讲“一炉钢”的故事。
====
#1 locatedIn #3
#3 locatedIn #2
#1 launched #4
#5 holdsPosition #1 ; title=党委副书记、工会主席
#5 participatedIn #4
#6 partOf #1
#6 issued #7
#8 holdsPosition #1 ; title=炼钢厂炉长
#8 receivedHonor #9
#10 partOf #1
#12 partOf #1
#10 receivedHonor #11
#8 holdsPosition #12 ; title=班组长
#12 produces #13
#13 metric 全氧含量 = 8 ppm
#12 metric 增效 = 1670 万元 ; time=全年
#8 said “我没啥大本事，就会听炉子说话。”
#15 locatedIn #14
#1 produces #13
#15 metric 轴承钢年订单 = 9000 吨
#1 metric 净亏 = 8900 万元 ; time=11月
#1 launched #16
#1 metric 合理化建议 = 4172 条
#1 metric 采纳合理化建议 = 1105 条
#1 metric 创效 = 3.9 亿元
#1 metric 利润 = 2200 万元 ; time=2009年
#5 said “工人身上出了一半的汗，也出了一半的主意”
#1 launched #17
#18 holdsPosition #1 ; title=轧钢厂精整工
#18 receivedHonor #20
#21 holdsPosition #1 ; title=仪表工
#21 metric 加热炉燃耗降低 = 9 %
#1 established #23 ; status=planned
#1 metric 劳模创新工作室 = 5 个 ; status=planned
#1 metric 劳模带徒 = 3 人 ; approx=atLeast ; status=planned
#1 metric 每月津贴 = 600 元 ; status=planned
#24 fundedAid #1 ; amount=20万元 ; purpose=启动经费
#1 formedFrom #60
#1 subsidiaryOf #63
#63 holdsStakeIn #1 ; percent=58.4%
#64 holdsStakeIn #1 ; percent=31.6%
#1 receivedHonor #62
#65 supervises #1 ; status=ended
#66 supervises #1 ; status=ended
#1 metric 劳模 = 213 名
#1 metric 全国劳动模范 = 9 名
#1 metric 省劳动模范 = 46 名
