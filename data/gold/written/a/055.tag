⟦Group#4|中国电建⟧⟦Institution#2|成都院⟧中标⟦Facility#3|藏东南水风光储一体化基地⟧勘测设计

　　近日，⟦Group#4|中国电建⟧所属⟦Institution#2|成都勘测设计研究院⟧（以下简称⟦Institution#2|成都院⟧）成功中标⟦Facility#3|藏东南水风光储一体化基地⟧外送通道配套电源可研勘测设计项目，中标金额3.26亿元。业主为⟦Company#5|华能西藏雅江公司⟧，招标代理由⟦Company#6|华能招标公司⟧承担。
　　⟦Institution#2|成都院⟧党委书记、董事长⟦Person#7|郝元成⟧在誓师会上说：“高原上没有平坦的路，设计院的人得先把脚印踩出来。”按照分工，⟦Institution#2|成都院⟧负责水电部分，⟦Institution#8|西北院⟧负责光伏部分，⟦Institution#9|中国电力工程顾问集团西南院⟧负责送出工程。
　　这不是⟦Institution#2|成都院⟧第一次上高原。上世纪九十年代起，该院先后承担⟦Facility#10|羊湖抽水蓄能电站⟧、⟦Facility#11|藏木水电站⟧、⟦Facility#12|加查水电站⟧等工程设计，⟦Facility#11|藏木水电站⟧获⟦Honor#13|国家优质工程金奖⟧。在⟦Place#14|雅砻江⟧上，由其设计的⟦Facility#15|锦屏一级水电站⟧大坝高305米，摘得⟦Honor#16|菲迪克工程项目杰出奖⟧；⟦Facility#17|柯拉一期光伏电站⟧（⟦Facility#17~|该电站⟧装机100万千瓦）是全球最大、海拔最高的水光互补电站，业主是⟦Company#18|雅砻江公司⟧。
　　走进⟦Institution#2|成都院⟧⟦OrganizationUnit#19|数字工程中心⟧，大屏上跳动着上千个边坡监测点。中心主任⟦Person#20|甘霖生⟧告诉记者，他们与⟦Institution#21|四川大学⟧、⟦Institution#22|中国科学院成都山地灾害与环境研究所⟧合作研发的“⟦Product#23|玄武⟧”地质灾害预警平台，今年汛期成功预警险情17次，撤离人员632人，无一伤亡。
　　2023年，⟦Institution#2|成都院⟧新签合同额386亿元，同比增长22%；营业收入178亿元，其中⟦Industry#24|新能源⟧业务占比首次超过五成。⟦Institution#2~|该院⟧还承担⟦County#25|美姑县⟧⟦Township#26|洒库乡⟧、⟦County#27|理塘县⟧⟦Village#28|甲洼村⟧的帮扶任务，派出驻村干部6名，投入资金780万元。
　　人才是最大的底气。全院有⟦Honor#29|全国工程勘察设计大师⟧4名，⟦Honor#30|享受国务院政府特殊津贴专家⟧31名。副总工程师⟦Person#31|张公平⟧是第三代水电人，父亲修过⟦Facility#32|二滩水电站⟧，爷爷修过⟦Facility#33|狮子滩水电站⟧。“到我这儿，该轮到雅下了。”他口中的“雅下”，指的是⟦Project#34|雅鲁藏布江下游水电工程⟧。
====
#2 subsidiaryOf #4
#2 hasProject #3
#8 hasProject #3
#9 hasProject #3
#2 metric 中标金额 = 3.26 亿元
#5 hasProject #3
#7 holdsPosition #2 ; title=党委书记、董事长
#7 said “高原上没有平坦的路，设计院的人得先把脚印踩出来。”
#11 receivedHonor #13
#15 receivedHonor #16
#15 metric 大坝高 = 305 米
#15 locatedIn #14
#17 metric 装机 = 100 万千瓦
#18 operates #17
#18 hasProject #17
#19 partOf #2
#20 holdsPosition #19 ; title=主任
#2 cooperatesWith #21
#2 cooperatesWith #22
#2 produces #23
#21 produces #23
#22 produces #23
#23 metric 预警险情 = 17 次 ; time=今年汛期
#23 metric 撤离人员 = 632 人
#2 metric 新签合同额 = 386 亿元 ; time=2023年
#2 metric 新签合同额同比增长 = 22 % ; time=2023年
#2 metric 营业收入 = 178 亿元 ; time=2023年
#2 developsIndustry #24
#26 locatedIn #25
#28 locatedIn #27
#2 pairedWith #26
#2 pairedWith #28
#2 fundedAid #26 ; amount=780万元
#2 fundedAid #28 ; amount=780万元
#2 metric 派出驻村干部 = 6 名
#2 metric 全国工程勘察设计大师 = 4 名
#2 metric 享受国务院政府特殊津贴专家 = 31 名
#31 holdsPosition #2 ; title=副总工程师
#31 said “到我这儿，该轮到雅下了。”
#8 subsidiaryOf #4
