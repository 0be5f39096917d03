⟦GovernmentBody#1|浙江省国资委⟧党委书记、主任一行赴⟦Group#2|浙能集团⟧调研

　　2月27日，⟦GovernmentBody#1|浙江省国资委⟧党委书记、主任⟦Person#3|金凌云⟧带队赴⟦Group#2|浙江省能源集团有限公司⟧（以下简称“⟦Group#2|浙能集团⟧”）调研，实地察看了⟦Facility#4|乐清电厂⟧三期项目现场和⟦OrganizationUnit#5|浙能技术研究院⟧，并召开座谈会。⟦GovernmentBody#1|省国资委⟧副主任⟦Person#6|诸葛明⟧，⟦OrganizationUnit#7|规划发展处⟧、⟦OrganizationUnit#8|考核分配处⟧负责人参加调研。
　　在⟦Facility#4|乐清电厂⟧，⟦Person#3|金凌云⟧详细询问两台百万千瓦机组的施工进度。⟦Company#9|浙能乐清发电公司⟧总经理⟦Person#10|方建军⟧汇报说，⟦Project#11|乐清电厂三期工程⟧总投资78亿元，首台机组已于去年底投产，第二台机组计划今年6月底前并网，投产后年发电量将增加100亿千瓦时。⟦Person#3|金凌云⟧对项目建设速度给予肯定，要求⟦Company#9~|公司⟧绷紧安全生产这根弦，决不能为抢工期牺牲质量。
　　在⟦OrganizationUnit#5|浙能技术研究院⟧，⟦Person#3|金凌云⟧与青年科研人员⟦Person#12|沈恺⟧、⟦Person#13|樊雨桐⟧等亲切交谈。⟦OrganizationUnit#5~|研究院⟧院长⟦Person#14|章立峰⟧介绍，⟦OrganizationUnit#5~|该院⟧联合⟦Institution#15|浙江大学⟧⟦OrganizationUnit#16|能源工程学院⟧建成⟦OrganizationUnit#17|清洁能源与碳中和省级重点实验室⟧，近三年获授权发明专利213件，⟦Product#18|锅炉烟气多污染物协同脱除技术⟧获⟦Honor#19|国家科学技术进步奖二等奖⟧。
　　座谈会上，⟦Group#2|浙能集团⟧党委书记、董事长⟦Person#20|刘海峰⟧汇报了工作情况。2023年，⟦Group#2~|集团⟧实现营业收入1586亿元、利润总额84亿元，控股装机容量4400万千瓦，保障了全省一半左右的统调用电。今年，⟦Group#2~|集团⟧将围绕“⟦Strategy#21|5+1⟧”产业布局，计划完成投资320亿元，力争新能源装机突破1000万千瓦。
　　⟦Person#3|金凌云⟧指出，过去一年⟦Group#2|浙能集团⟧在能源保供、绿色转型、改革攻坚上交出了高分报表。他强调，要深入学习贯彻⟦Meeting#22|省委十五届五次全会⟧精神，抓好三方面工作：一是扛起能源保供主责；二是加快⟦Project#23|六横清洁能源基地⟧等重大项目建设；三是深化⟦Initiative#24|国企改革深化提升行动⟧，年内完成⟦Company#25|浙能燃气股份公司⟧上市申报。
　　⟦Group#2~|集团⟧领导班子成员及有关部门负责人参加座谈。
====
#3 holdsPosition #1 ; title=党委书记、主任
#6 holdsPosition #1 ; title=副主任
#7 partOf #1
#8 partOf #1
#3 visited #2
#6 visited #2
#1 visited #2
#3 visited #4
#3 visited #5
#5 partOf #2
#9 operates #4
#9 subsidiaryOf #2
#10 holdsPosition #9 ; title=总经理
#2 hasProject #11
#9 hasProject #11
#11 metric 总投资 = 78 亿元
#11 metric 年发电量增加 = 100 亿千瓦时 ; status=planned
#12 holdsPosition #5 ; title=青年科研人员
#13 holdsPosition #5 ; title=青年科研人员
#14 holdsPosition #5 ; title=院长
#16 partOf #15
#5 cooperatesWith #15
#5 established #17
#15 established #17
#5 metric 授权发明专利 = 213 件 ; time=近三年
#5 produces #18
#18 receivedHonor #19
#20 holdsPosition #2 ; title=党委书记、董事长
#2 metric 营业收入 = 1586 亿元 ; time=2023年
#2 metric 利润总额 = 84 亿元 ; time=2023年
#2 metric 控股装机容量 = 4400 万千瓦 ; time=2023年
#2 hasStrategy #21
#2 metric 完成投资 = 320 亿元 ; time=今年 ; status=planned
#2 metric 新能源装机 = 1000 万千瓦 ; time=今年 ; approx=atLeast ; status=planned
#2 implements #22
#2 hasProject #23 ; status=planned
#2 launched #24
#25 subsidiaryOf #2
#1 supervises #2
