⟦Company#1|华药⟧“⟦Product#2|迅可⟧”再添新规格 前三季度卖出近57万支

　　【⟦Institution#3|医药经济报⟧】从青霉素大王到生物药新兵，⟦Company#1|华北制药⟧走了不止十年。11月初，旗下⟦Company#4|华药金坦公司⟧的⟦Product#2|奥木替韦单抗注射液⟧（商品名：⟦Product#2|迅可⟧）获⟦GovernmentBody#5|国家药监局⟧批准新增冻干粉针规格，至此⟦Product#2~|该品种⟧已覆盖30个省份、3100家狂犬病预防处置门诊，前三季度销售56.8万支，同比增长87.5%，实现收入3.94亿元。
　　⟦Product#2|奥木替韦单抗⟧是我国首个抗狂犬病病毒单抗，由⟦Company#6|华北制药集团新药研究开发有限责任公司⟧立项，⟦OrganizationUnit#7|抗体药物研制国家重点实验室⟧接力，历时16年，研发投入6.2亿元。2022年获批上市，2023年底进医保，支付价788元/支。
　　记者拿到的一份⟦Company#1~|公司⟧经营材料显示：1–9月⟦Company#1|华药⟧（600812）营业收入76.1亿元，与上年基本持平；净利润1.53亿元，同比增加9800万元；其中⟦Company#4|金坦⟧利润1.07亿元，⟦Company#8|河北华民药业⟧1900万元，⟦Company#9|华北制药先泰公司⟧亏损2700万元。化学制剂药收入40.5亿元，占比53.2%；原料药收入11.3亿元，受⟦Product#10|7-ACA⟧降价影响下滑18.6%；生物制剂9.9亿元，占比首次突破一成。
　　⟦Company#1~|公司⟧董事会秘书⟦Person#11|常崇礼⟧告诉本报，原料药车间有条件的已全部迁往⟦Place#12|石家庄循环化工园区⟧，老厂区1500亩土地移交⟦County#13|长安区⟧做“⟦Project#14|华药1953⟧”文旅综合体，由⟦Group#15|石家庄国控城市发展投资集团⟧操盘，总投资120亿元。
　　2009年⟦Group#16|冀中能源集团⟧入主后，⟦Company#1|华药⟧成为⟦Group#16~|前者⟧⟦Platform#25|医药板块⟧的唯一平台。如今⟦Group#16|冀中能源⟧直接和间接合计持股36.9%，⟦GovernmentBody#17|河北省国资委⟧为实际控制人。
　　产品线之外，⟦Company#1~|公司⟧还以⟦Product#18|维生素B12⟧、⟦Product#19|环孢素⟧、⟦Product#20|重组人血白蛋白⟧（药用辅料）为抓手，与⟦Company#21|瑞士龙沙⟧、⟦Company#22|印度阿拉宾度⟧开展CDMO合作。“我们不追GLP-1，做抗感染的老本行加抗体，两条腿走路。”⟦Person#11|常崇礼⟧说。今年9月，⟦Product#2|迅可⟧项目团队被⟦Institution#23|中国药学会⟧授予⟦Honor#24|科学技术奖一等奖⟧。
====
#2 receivedHonor #24
#4 subsidiaryOf #1
#4 produces #2
#6 produces #2
#2 metric 覆盖省份 = 30 个
#2 metric 覆盖门诊 = 3100 家
#2 metric 销售 = 56.8 万支 ; time=前三季度
#2 metric 销售同比增长 = 87.5 % ; time=前三季度
#2 metric 收入 = 3.94 亿元 ; time=前三季度
#2 metric 研发投入 = 6.2 亿元
#2 metric 支付价 = 788 元/支
#1 metric 营业收入 = 76.1 亿元 ; time=1–9月
#1 metric 净利润 = 1.53 亿元 ; time=1–9月
#1 metric 净利润同比增加 = 9800 万元 ; time=1–9月
#4 metric 利润 = 1.07 亿元 ; time=1–9月
#8 metric 利润 = 1900 万元 ; time=1–9月
#9 metric 亏损 = 2700 万元 ; time=1–9月
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#6 subsidiaryOf #1
#7 partOf #1
#1 metric 化学制剂药收入 = 40.5 亿元 ; time=1–9月
#1 metric 化学制剂药收入占比 = 53.2 % ; time=1–9月
#1 metric 原料药收入 = 11.3 亿元 ; time=1–9月
#1 metric 原料药收入下滑 = 18.6 % ; time=1–9月
#1 metric 生物制剂收入 = 9.9 亿元 ; time=1–9月
#1 produces #10
#11 holdsPosition #1 ; title=董事会秘书
#1 locatedIn #12
#14 locatedIn #13
#1 metric 移交老厂区土地 = 1500 亩
#15 hasProject #14
#14 metric 总投资 = 120 亿元
#16 acquired #1 ; time=2009年
#1 subsidiaryOf #16
#16 holdsStakeIn #1 ; percent=36.9%
#17 holdsStakeIn #1
#1 produces #18
#1 produces #19
#1 produces #20
#1 produces #2
#1 cooperatesWith #21
#1 cooperatesWith #22
#11 said “我们不追GLP-1，做抗感染的老本行加抗体，两条腿走路。”
#2 metric 研发历时 = 16 年
