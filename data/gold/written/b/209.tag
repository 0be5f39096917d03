⟦Company#1|ST长渭⟧借壳方敲定：⟦City#9|延安⟧旅游地产入主 老厂职工“退二进三”

■ 本报记者 ⟦Person#25|巩丽华⟧ 发自⟦City#24|宝鸡⟧

　　连续停牌14个月的⟦Company#1|ST长渭⟧（000561）周二晚间披露重大资产出售及发行股份购买资产报告书（草案）。⟦Group#2|陕西陇海实业集团⟧以持有的⟦Company#3|延安圣地置业有限公司⟧100%股权认购⟦Company#1~|上市公司⟧新增股份，借壳上市；⟦Company#1~|公司⟧现有全部资产、负债及2873名职工由⟦GovernmentBody#4|宝鸡市国资委⟧指定的⟦Company#5|陕西长渭机器厂⟧承接。
　　草案显示，⟦Company#3|圣地置业⟧净资产账面值4.1亿元，评估值16.9亿元，增值率312%。⟦Company#1~|上市公司⟧将以每股3.62元的价格向⟦Group#2|陇海集团⟧非公开发行4.67亿股。重组后⟦Group#2|陇海集团⟧持股62.3%，实际控制人变更为自然人⟦Person#6|阎锡宝⟧；原第一大股东⟦Company#7|宝鸡市长渭资产管理公司⟧所持股份由31.8%摊薄至11.9%。
　　⟦Group#2|陇海集团⟧成立于1999年，总部设在⟦Place#8|西安高新区⟧，最早做煤炭运销，2005年起在⟦City#9|延安⟧、⟦City#10|榆林⟧开发⟦Industry#27|商业地产⟧。据其承诺，⟦Company#3|圣地置业⟧2010年、2011年、2012年净利润分别不低于1.5亿元、2.1亿元和2.6亿元，不足部分以现金补足。
　　“壳”的历史要长得多。⟦Company#5|长渭机器厂⟧的前身是1956年建成的⟦Company#11|国营第七八二厂⟧，隶属原⟦GovernmentBody#12|电子工业部⟧，生产过雷达和纺织电子仪器，“⟦Product#13|长渭牌⟧”电冰箱一度占据⟦Place#26|西北⟧市场的三分之一。1993年改制为⟦Company#1|长渭实业股份有限公司⟧，翌年上市。2004年后因对外担保被银行追讨，2007年8月被⟦GovernmentBody#14|宝鸡市中级人民法院⟧裁定破产重整，普通债权清偿比例仅为18%。
　　“父亲和我两代人都在这个厂。”车工班长⟦Person#15|党小军⟧告诉记者，置换出来的⟦OrganizationUnit#16|军工分厂⟧今年还有8000多万元订单，大家担心的是社保。⟦City#24|宝鸡市⟧⟦County#17|渭滨区⟧副区长、⟦OrganizationUnit#19|企业改制领导小组⟧副组长⟦Person#18|同永红⟧说，职工安置费2.4亿元已经到了共管账户，其中1亿元由⟦Group#2|陇海集团⟧垫付。
　　对于高增值率，多位投行人士不以为然。“房地产借壳已被⟦GovernmentBody#20|证监会⟧实质性叫停，这份草案能不能过会是最大悬念。”⟦Company#21|西部证券⟧⟦OrganizationUnit#22|投行部⟧执行董事⟦Person#23|权少白⟧表示。⟦Company#1~|公司⟧股票今日复牌，预计将有多个涨停。
====
#2 holdsStakeIn #3 ; percent=100%
#1 acquired #3 ; percent=100% ; status=planned
#2 holdsStakeIn #1 ; percent=62.3% ; status=planned
#7 holdsStakeIn #1 ; percent=31.8%
#7 holdsStakeIn #1 ; percent=11.9% ; status=planned
#1 metric 职工 = 2873 名
#3 metric 净资产账面值 = 4.1 亿元
#3 metric 净资产评估值 = 16.9 亿元
#3 metric 增值率 = 312 %
#1 metric 发行价格 = 3.62 元 ; status=planned
#1 metric 非公开发行股份 = 4.67 亿股 ; status=planned
#6 holdsStakeIn #1 ; status=planned
#2 locatedIn #8
#2 developsIndustry #27
#3 metric 净利润 = 1.5 亿元 ; time=2010年 ; approx=atLeast ; status=planned
#3 metric 净利润 = 2.1 亿元 ; time=2011年 ; approx=atLeast ; status=planned
#3 metric 净利润 = 2.6 亿元 ; time=2012年 ; approx=atLeast ; status=planned
#5 formedFrom #11
#12 supervises #11 ; status=ended
#5 produces #13
#1 formedFrom #5 ; time=1993年
#1 metric 普通债权清偿比例 = 18 %
#15 holdsPosition #5 ; title=车工班长
#15 said “父亲和我两代人都在这个厂。”
#16 partOf #5
#16 metric 订单 = 8000 万元 ; approx=about ; time=今年
#17 locatedIn #24
#18 holdsPosition #17 ; title=副区长
#18 holdsPosition #19 ; title=副组长
#1 metric 职工安置费 = 2.4 亿元
#2 metric 垫付职工安置费 = 1 亿元
#22 partOf #21
#23 holdsPosition #22 ; title=执行董事
#23 said “房地产借壳已被证监会实质性叫停，这份草案能不能过会是最大悬念。”
