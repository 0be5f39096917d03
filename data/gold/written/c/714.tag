⟦Province#28|安徽⟧母基金“群”三岁了

（本报记者 汤禾）3年前，⟦GovernmentBody#1|安徽省财政厅⟧办公楼里诞生的一张表格，列着16个名字，如今成了投资圈熟知的“安徽系”。日前，⟦Group#2|安徽省投资集团⟧、⟦Group#3|省国控集团⟧、⟦Group#4|省高新投⟧联合发布的《⟦Policy#5|安徽省新兴产业引导基金体系运行报告（2025）⟧》显示，截至6月末，全省体系内母子基金共计138只，认缴规模1,916亿元，实缴938亿元，累计投资项目1,127个、金额561亿元，带动社会资本2,040亿元。

三大主题基金群各有看家本领。⟦Fund#6|新一代信息技术产业基金⟧由⟦Group#4|省高新投⟧管理，规模120亿元，投出⟦Company#7|长鑫存储⟧、⟦Company#8|国仪量子⟧、⟦Company#9|本源量子⟧；⟦Group#2|省投资集团⟧管理的⟦Fund#10|新能源汽车和智能网联汽车产业基金⟧，总规模100亿元，已投48个项目，⟦Company#11|蔚来安徽⟧零部件圈占了一半；⟦Fund#12|生命健康产业基金⟧归⟦Company#13|国元金控资本⟧，首期20亿元，⟦Company#14|安科生物⟧、⟦Company#15|欧普康视⟧等参股。

“投早投小”是新写进章程的。⟦Fund#16|雏鹰一号⟧是体系里最小的一只，3亿元，单笔不超过500万元，容错率却最高——单个项目最多允许损失100%。⟦Institution#17|中国科学技术大学⟧⟦OrganizationUnit#27|先进技术研究院⟧团队孵化的⟦Company#18|星核微聚⟧，拿到的第一笔钱就是它给的480万元。创始人⟦Person#19|蔺若谷⟧回忆：“尽调只花了九天，投决会上没人问我什么时候盈利。”

钱多了，管得也细。⟦GovernmentBody#1~|省财政厅⟧改“按年审计”为“⟦Initiative#20|全生命周期绩效评价⟧”，⟦Company#21|安徽省股权交易中心⟧上线的⟦Platform#22|皖投汇⟧系统可以穿透查看每一只子基金的底层资产，三年清退僵尸子基金11只，收回财政资金7.6亿元。

产业端的回声更响。⟦Project#60|合肥晶合二期⟧、⟦Project#61|滁州东方日升异质结⟧、⟦Project#62|芜湖埃泰克域控制器基地⟧等61个项目因基金入局而加速落地，达产后预计年产值1,480亿元。⟦City#63|蚌埠⟧拿⟦Fund#64|蚌埠硅基母基金⟧（由⟦Company#65|蚌埠投资⟧和⟦Group#4|省高新投⟧分别出资70%、30%）撬动⟦Company#66|中建材玻璃新材料研究院⟧落了3条中试线；⟦City#67|铜陵⟧则退出了对⟦Company#68|铜冠铜箔⟧的财务投资，回笼4.9亿元，赚了2.3倍。⟦City#63|蚌埠⟧发展⟦Industry#69|硅基新材料⟧的经验，被写进⟦Initiative#70|投资招商“十佳打法”⟧通报。
业内也在追问退出。138只基金里，已有DPI的仅19只，平均DPI 0.31。⟦Institution#23|清科研究中心⟧分析师⟦Person#24|冼若愚⟧认为，2026—2028年将迎来退出高峰，“S基金不能只有一只⟦Fund#25|合肥S基金⟧”。据了解，规模50亿元的⟦Fund#26|安徽省S基金⟧已在筹设。
====
#2 issued #5
#3 issued #5
#4 issued #5
#1 metric 母子基金 = 138 只 ; time=截至6月末
#1 metric 认缴规模 = 1916 亿元 ; time=截至6月末
#1 metric 实缴规模 = 938 亿元 ; time=截至6月末
#1 metric 累计投资项目 = 1127 个 ; time=截至6月末
#1 metric 累计投资金额 = 561 亿元 ; time=截至6月末
#1 metric 带动社会资本 = 2040 亿元 ; time=截至6月末
#6 metric 规模 = 120 亿元
#6 holdsStakeIn #7
#6 holdsStakeIn #8
#6 holdsStakeIn #9
#10 metric 总规模 = 100 亿元
#10 metric 已投项目 = 48 个
#12 metric 首期规模 = 20 亿元
#14 holdsStakeIn #12
#15 holdsStakeIn #12
#16 metric 规模 = 3 亿元
#16 metric 单笔投资 = 500 万元 ; approx=atMost
#16 metric 单个项目允许损失 = 100 % ; approx=atMost
#27 established #18
#16 holdsStakeIn #18
#18 metric 投资 = 480 万元
#19 holdsPosition #18 ; title=创始人
#19 said “尽调只花了九天，投决会上没人问我什么时候盈利。”
#1 launched #20
#21 established #22
#1 metric 清退僵尸子基金 = 11 只 ; time=三年
#1 metric 收回财政资金 = 7.6 亿元 ; time=三年
#1 metric 已有DPI基金 = 19 只
#1 metric 平均DPI = 0.31
#24 holdsPosition #23 ; title=分析师
#24 said “S基金不能只有一只合肥S基金”
#26 metric 规模 = 50 亿元 ; status=planned
#27 partOf #17
#28 metric 基金入局项目 = 61 个
#28 metric 年产值 = 1480 亿元 ; status=planned
#65 holdsStakeIn #64 ; percent=70%
#4 holdsStakeIn #64 ; percent=30%
#65 established #64
#4 established #64
#66 metric 中试线 = 3 条
#67 metric 回笼资金 = 4.9 亿元
#67 metric 投资收益 = 2.3 倍
#63 developsIndustry #69
