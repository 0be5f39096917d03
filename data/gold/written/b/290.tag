⟦Group#1|中国电信⟧发布“⟦Product#2|星辰大模型⟧”3.0　全栈国产化训练万亿参数

　　⟦Institution#39|中新网⟧⟦City#3|杭州⟧2025年5月17日电 （记者 ⟦Person#4|骆秋彤⟧）⟦Group#1|中国电信集团有限公司⟧17日在⟦City#3|杭州⟧举办⟦Meeting#5|2025数字科技生态大会⟧，⟦OrganizationUnit#6|人工智能研究院⟧（⟦OrganizationUnit#6|TeleAI⟧）对外发布⟦Product#2|星辰大模型⟧3.0系列，包括1150亿、5200亿和1.1万亿三种参数规格，支持46种方言、12种民族语言的语音识别与翻译。
　　据介绍，上述模型全部在⟦Group#1~|集团⟧自建的⟦Facility#7|上海临港国产智算池⟧完成训练，单集群规模达1.2万卡，训练有效时长占比98.6%。芯片由⟦Company#8|华为昇腾⟧、⟦Company#9|沐曦股份⟧、⟦Company#10|天数智芯⟧提供，推理成本较去年同期下降62%。⟦OrganizationUnit#6|TeleAI⟧负责人⟦Person#11|呼延朔⟧、首席科学家⟦Person#12|敬一鸣⟧说：“我们没有追榜单上的零点几分，追的是能不能进车间、进村委会。”
　　应用成为大会主角。在⟦Province#13|贵州⟧，⟦Company#14|中国电信贵州公司⟧联合⟦Group#15|云上贵州大数据集团⟧打造的“⟦Product#16|黔小翼⟧”政务助手已在⟦City#17|黔东南州⟧⟦County#18|雷山县⟧⟦Township#19|西江镇⟧等1300多个乡镇上岗，月均办件42万件，群众不用再跑腿填表；在⟦Province#20|山西⟧，与⟦Group#21|潞安化工集团⟧合作的⟦Project#22|高河煤矿AI视觉巡检项目⟧，识别皮带跑偏、堵仓等隐患17类，误报率降到0.8%，一年减少停机146小时；在⟦Place#23|沙特⟧，所属⟦Company#24|天翼云科技有限公司⟧与⟦Group#25|STC集团⟧签署框架协议，把语音模型移植到阿拉伯语。
　　运营商的“AI账本”也被摆上台面。⟦Group#1~|公司⟧披露，2025年一季度智能算力达到77 EFLOPS，AIDC收入同比增长33.4%，AI相关投资占全年资本开支（836亿元）的三成左右；同期移动用户4.29亿户，净增445万户，⟦Product#26|量子密话密信⟧用户接近600万。
　　会上还启动了“⟦Initiative#27|星火千企⟧”计划，⟦Group#28|中国中化⟧、⟦Group#29|中国一汽⟧、⟦Company#30|科大讯飞⟧、⟦Institution#31|浙江大学⟧等68家单位成为首批伙伴；由⟦Group#1|中国电信⟧、⟦Group#28|中国中化⟧、⟦GovernmentBody#32|杭州市余杭区政府⟧共同发起的⟦Fund#33|数智长三角产业基金⟧签约，首期规模20亿元，⟦Company#34|中电信投资公司⟧出资占比40%。
　　值得一提的是，大会没有邀请明星站台，展馆里最受欢迎的是一只能听懂温州话的机器狗，名叫“⟦Product#35|小星⟧”。⟦Institution#31|浙江大学⟧教授⟦Person#36|檀越⟧认为，“大模型的下半场，比的是谁更懂一方水土。”国际对手并未停步，⟦Company#37|OpenAI⟧、⟦Company#38|谷歌⟧的多模态模型仍领先约半年。
====
#6 partOf #1
#1 launched #5
#6 produces #2
#2 metric 支持方言 = 46 种
#2 metric 支持民族语言 = 12 种
#2 metric 参数 = 1.1 万亿
#1 operates #7
#7 metric 单集群规模 = 1.2 万卡
#7 metric 训练有效时长占比 = 98.6 %
#8 cooperatesWith #1
#9 cooperatesWith #1
#10 cooperatesWith #1
#2 metric 推理成本下降 = 62 %
#11 holdsPosition #6 ; title=负责人
#12 holdsPosition #6 ; title=首席科学家
#12 said “我们没有追榜单上的零点几分，追的是能不能进车间、进村委会。”
#14 produces #16
#15 produces #16
#14 subsidiaryOf #1
#14 cooperatesWith #15
#16 metric 覆盖乡镇 = 1300 个 ; approx=about
#16 metric 月均办件 = 42 万件
#19 locatedIn #18
#18 locatedIn #17
#17 locatedIn #13
#21 cooperatesWith #1
#1 hasProject #22
#21 hasProject #22
#22 locatedIn #20
#22 metric 识别隐患 = 17 类
#22 metric 误报率 = 0.8 %
#22 metric 减少停机 = 146 小时 ; time=一年
#24 subsidiaryOf #1
#24 cooperatesWith #25
#25 locatedIn #23
#1 metric 智能算力 = 77 EFLOPS ; time=2025年一季度
#1 metric AIDC收入同比增长 = 33.4 % ; time=2025年一季度
#1 metric 资本开支 = 836 亿元 ; time=全年
#1 metric 移动用户 = 4.29 亿户 ; time=2025年一季度
#1 metric 移动用户净增 = 445 万户 ; time=2025年一季度
#26 metric 用户 = 600 万 ; approx=about
#1 produces #26
#1 produces #2
#1 launched #27
#28 participatedIn #27
#29 participatedIn #27
#30 participatedIn #27
#31 participatedIn #27
#27 metric 首批伙伴 = 68 家
#1 established #33
#28 established #33
#32 established #33
#33 metric 首期规模 = 20 亿元
#34 holdsStakeIn #33 ; percent=40%
#34 subsidiaryOf #1
#36 holdsPosition #31 ; title=教授
#36 said “大模型的下半场，比的是谁更懂一方水土。”
