⟦GovernmentBody#1|国务院国资委⟧副主任⟦Person#2|翁明辉⟧赴⟦City#3|沈阳⟧调研：把老工业基地的“老”变成“底气”

　　6月3日至5日，⟦GovernmentBody#1|国务院国资委⟧党委委员、副主任⟦Person#2|翁明辉⟧率调研组赴⟦Province#4|辽宁⟧⟦City#3|沈阳⟧、⟦City#5|大连⟧、⟦City#6|鞍山⟧，实地察看中央企业子企业，召开国企改革座谈会，并同⟦GovernmentBody#7|辽宁省人民政府⟧副省长⟦Person#8|高海⟧交换意见。⟦GovernmentBody#1|国务院国资委⟧⟦OrganizationUnit#9|企业改革局⟧局长⟦Person#10|林庆苗⟧参加调研。
　　在⟦City#3|沈阳⟧，调研组先后来到⟦Group#11|沈鼓集团⟧、⟦Company#12|沈阳新松机器人⟧和⟦Company#13|中国航发沈阳黎明航空发动机有限责任公司⟧。在⟦Company#12|新松⟧展厅，⟦Person#2|翁明辉⟧仔细询问焊接机器人国产减速器使用情况。⟦Company#12|新松⟧创始人⟦Person#14|曲元奎⟧汇报，公司已为⟦Company#15|华晨宝马⟧、⟦Company#16|长安汽车⟧等配套，2023年新签订单61亿元，研发投入占收入的11%。“要当好链主的配角，也要当好国产替代的主角。”⟦Person#2|翁明辉⟧对青年工程师⟦Person#17|付冰⟧说。
　　在⟦City#5|大连⟧，调研组到⟦Group#18|大船集团⟧看17.4万立方米LNG船搭载，听取⟦PartyOrganization#19|大船集团党委⟧书记⟦Person#20|杨志宏⟧关于“⟦Initiative#21|党建+精益⟧”的介绍；到⟦Facility#22|长兴岛恒力产业园⟧走访⟦Group#23|恒力集团⟧，鼓励民企与央企“同题共答”。在⟦City#6|鞍山⟧，调研组听取⟦Group#24|鞍钢集团⟧⟦Initiative#25|改革深化提升行动⟧情况，登上⟦Facility#26|齐大山铁矿⟧观景台，与班组长⟦Person#27|隋长富⟧拉家常：工资多少、食堂好不好、孩子在哪上学。
　　6月4日晚，座谈会开到九点半。⟦Group#28|中国一重⟧、⟦Group#29|哈电集团⟧、⟦Group#30|中国机械总院⟧负责人介绍了三项制度改革经验；⟦GovernmentBody#31|辽宁省国资委⟧、⟦GovernmentBody#32|大连市国资委⟧汇报了⟦Initiative#33|区域性国资国企综合改革试验⟧进展，提出请⟦GovernmentBody#1|国务院国资委⟧在融资、人才等方面支持。
　　⟦Person#2|翁明辉⟧强调，一要增强政治自觉，把党的领导贯穿改革全过程；二要瞄准“一增一稳四提升”目标，防止“改而不实”；三要抓紧解决厂办大集体遗留问题，“事情再难，不能让退休老职工寒心。”他要求各部门建好“⟦Initiative#34|问题台账⟧”，7月底前反馈。调研期间，⟦GovernmentBody#1|国务院国资委⟧与⟦GovernmentBody#7|辽宁省人民政府⟧签署《⟦Policy#35|支持辽宁国企改革发展战略合作备忘录⟧》。
====
#2 holdsPosition #1 ; title=党委委员、副主任
#2 visited #3
#1 visited #3
#2 visited #5
#1 visited #5
#2 visited #6
#1 visited #6
#9 partOf #1
#10 holdsPosition #9 ; title=局长
#8 holdsPosition #7 ; title=副省长
#2 visited #11
#2 visited #12
#2 visited #13
#2 visited #18
#2 visited #22
#2 visited #23
#2 visited #24
#2 visited #26
#14 holdsPosition #12 ; title=创始人
#12 cooperatesWith #15
#12 cooperatesWith #16
#12 metric 新签订单 = 61 亿元 ; time=2023年
#12 metric 研发投入占收入 = 11 %
#2 said “要当好链主的配角，也要当好国产替代的主角。”
#17 holdsPosition #12 ; title=青年工程师
#19 partOf #18
#20 holdsPosition #19 ; title=书记
#19 launched #21
#24 launched #25
#27 holdsPosition #26 ; title=班组长
#31 launched #33
#32 launched #33
#2 said “事情再难，不能让退休老职工寒心。”
#1 issued #35
#7 issued #35
#1 cooperatesWith #7
#3 locatedIn #4
#5 locatedIn #4
#6 locatedIn #4
#1 launched #34 ; status=planned
