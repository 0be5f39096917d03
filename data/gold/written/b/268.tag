在⟦Group#1|淮北矿业（集团）有限责任公司⟧⟦Meeting#39|2009年工作会议⟧上的报告（摘要）

各位代表、同志们：
　　2008年，面对年初雨雪冰冻、年末金融风暴的双重考验，⟦Group#1~|集团公司⟧党政团结带领10万职工，完成原煤产量2356万吨，同比增长6.1%；精煤748万吨；营业收入216亿元，首次突破200亿元；实现利润10.4亿元，上缴税费31.7亿元；职工人均年收入3.62万元，增长15.8%。百万吨死亡率0.21，⟦Facility#2|桃园煤矿⟧、⟦Facility#3|朱庄煤矿⟧实现安全生产十周年。
　　一年来，我们主要抓了五件事。
　　一是建大矿。⟦Project#4|袁店一矿⟧、⟦Project#5|青东矿⟧相继进入二期工程，⟦Facility#6|涡北煤矿⟧顺利投产，新增产能180万吨。⟦Facility#7|临涣工业园⟧焦化一期220万吨焦炭项目两座焦炉出焦，⟦Company#8|临涣中利发电公司⟧2×300MW煤泥矸石电厂并网。
　　二是闯市场。精煤进入⟦Company#9|马钢⟧、⟦Company#10|沙钢⟧、⟦Company#11|新余钢铁⟧等36家用户，与⟦Group#12|宝钢⟧续签战略合作协议。
　　三是推改革。完成⟦Company#13|雷鸣科化公司⟧股权分置遗留问题处置，⟦Company#14|淮北矿业股份公司⟧引入⟦Group#15|国元集团⟧、⟦Company#16|北京大市政投资公司⟧等9家战略投资者，融资27.6亿元，⟦Group#1~|集团公司⟧持股由100%降至81.2%。原⟦Institution#17|淮北矿务局总医院⟧整体移交⟦GovernmentBody#18|淮北市政府⟧一事，因人员费用没有谈拢，暂缓进行。
　　四是强科技。与⟦Institution#19|中国矿业大学⟧、⟦Institution#20|煤炭科学研究总院重庆分院⟧合作的“⟦Product#21|松软低透煤层地面钻井抽采技术⟧”获⟦Honor#22|安徽省科学技术奖⟧一等奖；⟦Company#23|芦岭煤矿⟧⟦OrganizationUnit#24|综采二队⟧队长⟦Person#25|亓保国⟧被评为⟦Honor#26|全国煤炭工业劳动模范⟧。
　　五是惠民生。投入4.9亿元治理采煤沉陷区，⟦County#27|濉溪县⟧⟦Township#28|刘桥镇⟧⟦Village#29|任楼村⟧等6个村整体搬迁，新建住宅3120户。
　　2009年工作总的要求是：以科学发展观为统领，坚持“⟦Slogan#30|安全为天、效益为本、民生为先⟧”，实现原煤2500万吨、营业收入230亿元、利润8亿元，确保不裁员、不欠薪。重点抓好四项工作：开展“⟦Initiative#31|双降双提⟧”活动（降成本、降库存，提质量、提效率）；推进⟦Project#32|临涣煤化工二期⟧前期；组建⟦Company#33|淮北矿业财务公司⟧，待⟦GovernmentBody#34|中国银监会⟧批复；向⟦City#35|亳州⟧、⟦Province#36|内蒙古⟧⟦City#37|鄂尔多斯⟧拓展资源。
　　同志们，越是困难越要挺直腰杆！
（报告人：⟦Group#1~|集团公司⟧董事长、党委书记　⟦Person#38|缪振邦⟧）
====
#1 metric 原煤产量 = 2356 万吨 ; time=2008年
#1 metric 原煤产量同比增长 = 6.1 % ; time=2008年
#1 metric 精煤 = 748 万吨 ; time=2008年
#1 metric 营业收入 = 216 亿元 ; time=2008年
#1 metric 利润 = 10.4 亿元 ; time=2008年
#1 metric 上缴税费 = 31.7 亿元 ; time=2008年
#1 metric 职工人均年收入 = 3.62 万元 ; time=2008年
#1 metric 职工人均年收入增长 = 15.8 % ; time=2008年
#1 metric 百万吨死亡率 = 0.21
#1 operates #2
#1 operates #3
#1 operates #6
#23 subsidiaryOf #1
#1 hasProject #4
#1 hasProject #5
#1 hasProject #32
#1 operates #7
#1 metric 新增产能 = 180 万吨
#7 metric 焦炭 = 220 万吨
#8 subsidiaryOf #1
#8 metric 装机 = 300 MW
#1 metric 用户 = 36 家
#1 cooperatesWith #12
#13 subsidiaryOf #1
#15 holdsStakeIn #14
#16 holdsStakeIn #14
#14 metric 融资 = 27.6 亿元
#1 holdsStakeIn #14 ; percent=81.2%
#14 metric 战略投资者 = 9 家
#1 cooperatesWith #19
#1 cooperatesWith #20
#1 produces #21
#19 produces #21
#20 produces #21
#21 receivedHonor #22
#24 partOf #23
#25 holdsPosition #24 ; title=队长
#25 receivedHonor #26
#1 metric 治理采煤沉陷区投入 = 4.9 亿元
#29 locatedIn #28
#28 locatedIn #27
#1 metric 整体搬迁村 = 6 个
#1 metric 新建住宅 = 3120 户
#1 implements #30
#1 metric 原煤 = 2500 万吨 ; time=2009年 ; status=planned
#1 metric 营业收入 = 230 亿元 ; time=2009年 ; status=planned
#1 metric 利润 = 8 亿元 ; time=2009年 ; status=planned
#1 launched #31 ; status=planned
#1 established #33 ; status=planned
#34 supervises #33 ; status=planned
#37 locatedIn #36
#38 holdsPosition #1 ; title=董事长、党委书记
#1 launched #39
#38 participatedIn #39
#1 metric 职工 = 10 万
