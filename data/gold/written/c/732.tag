沙海边的“中国水”
——⟦Company#4|中国电建集团华东勘测设计研究院⟧⟦Place#2|沙特⟧业务速写

⟦Place#2|沙特⟧西海岸，⟦Facility#3|朱拜勒二期海水淡化厂⟧（⟦Facility#3|Jubail 3A⟧）的取水塔在日出前亮起第一排灯。这座日产淡水60万吨的工厂，由⟦Company#4|华东院⟧与⟦Group#5|中国电建⟧旗下⟦Company#6|山东电建三公司⟧、⟦Place#7|西班牙⟧⟦Company#8|阿本戈⟧（⟦Company#8|Abengoa⟧）组成联合体EPC总承包，业主是⟦Group#9|沙特国际电力和水务公司⟧（⟦Group#9|ACWA Power⟧），合同额6.77亿美元，2023年3月商业运行，能耗降至每吨水2.8千瓦时。
“做成这一单，我们才算真正上了牌桌。”⟦Company#4|华东院⟧⟦OrganizationUnit#28|海外事业部⟧总经理⟦Person#10|国朗⟧说。此前五年，⟦Company#4|华东院⟧在⟦Place#2|沙特⟧只做过一件事：给⟦Group#11|沙特阿美⟧画⟦Project#12|萨勒曼国王国际港务综合设施⟧的防波堤图。
⟦Group#9|ACWA⟧看中的是成本。参与另一标段⟦Project#13|拉比格三期⟧的⟦Group#14|中国能建葛洲坝集团⟧项目副经理⟦Person#15|屠思源⟧算过一笔账：同样50万吨级，⟦Place#16|欧洲⟧承包商报价1吨水产能1,450美元，中方联合体只要1,120美元，且工期短五个月。
但“便宜”很快不够用了。2022年起，当地要求“⟦Initiative#17|沙化率⟧”——⟦Place#2|沙特⟧籍雇员不得低于30%、本地采购不低于40%。⟦Company#4|华东院⟧在⟦Place#18|吉达⟧设立⟦Company#19|华东沙特工程公司⟧，招了本地工程师146名；泵组改由⟦Company#20|凯士比沙特⟧供货，膜元件采购转到当地厂家。代价是采购成本上升8.4%，好处则是在⟦Project#22|NEOM绿氢配套海水淡化⟧（日产16万吨）投标时多拿了11分。
如今⟦Company#4|华东院⟧在⟦Place#2|沙特⟧在手合同29.6亿美元，占⟦Company#4~|该院⟧海外合同的38%；全院2023年营收323亿元，海外占18.3%。⟦Company#4|华东院⟧依托⟦OrganizationUnit#23|中东研发中心⟧，与⟦Institution#24|沙特阿卜杜拉国王科技大学⟧研发的⟦Product#25|低压高通量反渗透工艺⟧，将在⟦Project#26|舒艾拜四期⟧首次工业化应用。
⟦Company#4|华东院⟧的“左邻右舍”也在加码。同属⟦Group#5|中国电建⟧的⟦Company#60|中国水电十一局⟧、⟦Company#61|电建国际⟧分别以8.4亿美元、3.1亿美元拿下⟦Project#62|红海新城市政管网⟧和⟦Project#63|塔布克水库群⟧；⟦Group#14|葛洲坝集团⟧作为⟦Group#64|中国能建⟧的全资子公司，去年在⟦Place#2|沙特⟧新签11.7亿美元，是上年的2.6倍。设备商里，⟦Company#65|时代沃顿⟧把⟦Product#66|SW8040膜⟧卖给了⟦Project#13|拉比格三期⟧，⟦Company#67|杭州水处理中心⟧对⟦Place#68|阿曼⟧⟦Company#69|苏哈尔膜厂⟧持股35%的方案已报⟦GovernmentBody#70|国家发展改革委⟧备案。⟦Project#71|阿尔舒巴赫光伏⟧、⟦Project#72|苏达尔储能⟧虽不在水务口径，也由⟦Group#9|ACWA⟧业主招标，中方份额接近七成。
最近一次聚会上，⟦Person#27|穆萨·卡赫塔尼⟧——⟦Company#19|华东沙特⟧第一位⟦Place#2|沙特⟧籍项目总监——用中文念了一副对联：“一滴水来东海岸，两家人饮朝阳杯。”在场的人全鼓了掌。
====
#3 locatedIn #2
#3 metric 日产淡水 = 60 万吨
#4 cooperatesWith #6
#4 cooperatesWith #8
#6 subsidiaryOf #5
#4 subsidiaryOf #5
#8 locatedIn #7
#9 operates #3
#3 metric 合同额 = 6.77 亿美元
#3 metric 能耗 = 2.8 千瓦时
#10 holdsPosition #28 ; title=总经理
#28 partOf #4
#10 said “做成这一单，我们才算真正上了牌桌。”
#11 hasProject #12
#14 hasProject #13
#15 holdsPosition #14 ; title=项目副经理
#4 established #19
#19 subsidiaryOf #4
#19 locatedIn #18
#19 metric 本地工程师 = 146 名
#4 metric 采购成本上升 = 8.4 %
#22 metric 日产能 = 16 万吨
#4 metric 沙特在手合同 = 29.6 亿美元
#4 metric 沙特合同占海外合同 = 38 %
#4 metric 营收 = 323 亿元 ; time=2023年
#4 metric 海外营收占比 = 18.3 % ; time=2023年
#17 metric 沙特籍雇员占比 = 30 % ; approx=atLeast
#17 metric 本地采购占比 = 40 % ; approx=atLeast
#23 partOf #4
#4 cooperatesWith #24
#4 produces #25
#24 produces #25
#27 holdsPosition #19 ; title=项目总监
#27 said “一滴水来东海岸，两家人饮朝阳杯。”
#60 subsidiaryOf #5
#61 subsidiaryOf #5
#60 hasProject #62
#61 hasProject #63
#62 metric 合同额 = 8.4 亿美元
#63 metric 合同额 = 3.1 亿美元
#14 subsidiaryOf #64
#14 metric 沙特新签合同额 = 11.7 亿美元 ; time=去年
#14 metric 沙特新签合同额为上年 = 2.6 倍 ; time=去年
#65 produces #66
#67 holdsStakeIn #69 ; percent=35% ; status=planned
#69 locatedIn #68
#9 hasProject #71
#9 hasProject #72
