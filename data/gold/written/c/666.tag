⟦Initiative#1|大兴调查研究⟧在行动 | ⟦Group#2|广西北投⟧：脚下沾泥，心里有账

本网⟦City#3|南宁⟧电　“水价到底差在哪儿？”5月的⟦County#4|上林⟧⟦Township#5|西燕镇⟧，气温35℃，⟦Group#2|广西北部湾投资集团⟧副总经理⟦Person#6|覃若愚⟧蹲在⟦Village#7|大龙洞村⟧的水表井边，一户一户对表号。
⟦Initiative#8|主题教育⟧开展以来，⟦PartyOrganization#19|集团党委⟧确定17个调研课题，班子成员9人分头带队，奉行“⟦Initiative#20|四下沉⟧”：沉到收费站、沉到净水厂、沉到拌和楼、沉到股室。两个月跑了⟦Province#9|广西⟧14个设区市，形成报告17篇，收集问题241个，当场解决96个。
⟦Person#6|覃若愚⟧领的题是《⟦Policy#10|乡镇供水一体化亏损成因与对策⟧》。旗下⟦Company#11|北投水务⟧2020年接管37座乡镇水厂，管网漏损率高达41%，2022年亏损5328万元。调研之后，⟦Group#2~|集团⟧拿出“一厂一策”：⟦Project#12|西燕水厂管网改造⟧先行，投资1870万元，漏损率半年降到19%；水费由村级协管员代收，收缴率从63%升到91%。
董事长⟦Person#13|谭志雄⟧的课题是⟦Project#14|沙井至吴圩公路⟧为什么慢。他三次突击检查⟦Project#14|沙吴高速⟧项目部，追出来一笔账：停工等图纸11天，等征地29天，等沙石料8天。现场会上，他要求⟦Company#15|广西路建⟧、⟦Group#16|北投设计集团⟧当月“把等字从日报里删掉”。6月，⟦Project#14~|该项目⟧完成产值4.2亿元，创单月最高。
⟦OrganizationUnit#17|纪检监察组⟧、⟦OrganizationUnit#18|财务管理部⟧则对29家企业“穿透式”查账，清理久挂往来款3.6亿元。今年上半年，⟦Group#2~|集团⟧新签合同额527亿元，营业收入338亿元，利润14.6亿元，比上年同期分别增长8.9%、11.3%、9.8%。
职工说，这次干部下来，“没有层层陪，只有天天问”。
链接：⟦Group#2|广西北投⟧由原⟦Group#60|广西交通实业集团⟧和⟦Group#61|广西新发展交通集团⟧战略性重组而来，现有二级子企业23家，⟦Company#62|北投能源⟧、⟦Company#63|北投信创⟧分管⟦Industry#64|新能源⟧与⟦Industry#65|信息技术⟧两个板块，控股上市公司⟦Company#66|绿城水务⟧（601368）51%股份。
====
#19 partOf #2
#2 launched #1
#2 launched #8
#19 launched #20
#7 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #9
#6 holdsPosition #2 ; title=副总经理
#6 visited #7
#19 metric 调研课题 = 17 个
#2 metric 报告 = 17 篇
#2 metric 收集问题 = 241 个
#2 metric 当场解决问题 = 96 个
#6 issued #10
#11 subsidiaryOf #2
#11 metric 接管乡镇水厂 = 37 座 ; time=2020年
#11 metric 管网漏损率 = 41 %
#11 metric 亏损 = 5328 万元 ; time=2022年
#11 hasProject #12
#2 hasProject #12
#12 metric 投资 = 1870 万元
#12 metric 漏损率 = 19 %
#12 metric 水费收缴率 = 91 %
#13 holdsPosition #2 ; title=董事长
#13 visited #14
#2 hasProject #14
#13 said “把等字从日报里删掉”
#14 metric 产值 = 4.2 亿元 ; time=6月
#15 hasProject #14
#16 hasProject #14
#17 partOf #2
#18 partOf #2
#2 metric 清理久挂往来款 = 3.6 亿元
#2 metric 查账企业 = 29 家
#2 metric 新签合同额 = 527 亿元 ; time=今年上半年
#2 metric 营业收入 = 338 亿元 ; time=今年上半年
#2 metric 利润 = 14.6 亿元 ; time=今年上半年
#2 metric 新签合同额增长 = 8.9 % ; time=今年上半年
#2 metric 营业收入增长 = 11.3 % ; time=今年上半年
#2 metric 利润增长 = 9.8 % ; time=今年上半年
#2 formedFrom #60
#2 formedFrom #61
#2 metric 二级子企业 = 23 家
#62 subsidiaryOf #2
#63 subsidiaryOf #2
#2 developsIndustry #64
#2 developsIndustry #65
#2 holdsStakeIn #66 ; percent=51%
#66 subsidiaryOf #2
