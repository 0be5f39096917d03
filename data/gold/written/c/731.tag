19家变1家：⟦Company#1|海南农村商业银行⟧合并开业

　　⟦City#2|海口⟧5月29日电（记者 端木槿）国内首家省级统一法人农商行⟦Company#1|海南农村商业银行股份有限公司⟧28日开业。新银行以⟦Institution#3|海南省农村信用社联合社⟧为基础，通过新设合并方式吸收全省19家市县行社，其中农商银行⟦Company#4|海口农商行⟧、⟦Company#5|三亚农商行⟧、⟦Company#6|琼海农商行⟧等11家，农信社8家。

　　股本结构上，⟦Company#1|海南农商行⟧注册资本161.2亿元。⟦Group#7|海南省发展控股有限公司⟧认购31.5亿股，占19.54%；⟦GovernmentBody#8|海南省财政厅⟧以专项债资金认购25亿股，占15.51%；⟦Group#9|海垦控股⟧、⟦Group#10|海汽集团⟧分别持股5.2%和1.1%；原各行社自然人股东1.9万名，占比26.3%。开业当日，资产总额3,310亿元、存款余额2,687亿元、贷款余额1,806亿元，各项指标均居全省银行业前两位；合并前一季度，19家机构加权不良率为4.93%，经化解和财政注资后降至2.2%以内。

　　“不是19块牌子换成1块，是19本账合成1本。”⟦Company#1|海南农商行⟧党委书记⟦Person#11|储丹枫⟧说，合并前各家跑出来的“一户多贷”就有4,180户，“这回一键全看见”。由⟦Company#1~|该行⟧与⟦Company#12|腾讯云⟧、⟦Company#13|宇信科技⟧合作的⟦Product#14|椰云⟧核心系统，用时14个月完成切换，上线当夜迁移账户1,046万个。

　　它能不能带动“三农”？在⟦County#15|澄迈⟧⟦Township#16|福山镇⟧，咖啡种植户⟦Person#17|符阿爹⟧半个小时拿到了30万元“⟦Product#18|一小通⟧”贷款，年利率4.35%，比过去低1.9个百分点。⟦Company#1|海南农商行⟧承诺，五年内涉农贷款年均新增不少于80亿元，重点投向⟦Industry#19|南繁种业⟧、⟦Industry#20|热带水果⟧、⟦Industry#21|深海养殖⟧；与⟦GovernmentBody#22|省农业农村厅⟧一起实施⟦Initiative#23|整村授信⟧，首批覆盖⟦Village#24|敦茶村⟧等1,200个行政村。

　　把账算到县里更清楚。⟦Company#60|儋州农商行⟧合并前不良率11.4%，⟦Company#61|白沙县农信社⟧资本充足率一度为负，靠⟦Company#4|海口农商行⟧每年2,000万元的⟦Initiative#62|行社结对帮扶⟧度日；⟦City#68|三沙⟧、⟦County#63|琼中⟧的两个网点年亏损480万元，并表后保留，改名⟦Platform#64|乡村金融服务站⟧。分行一级共设18家，⟦Company#65|海口分行⟧存款占全行的41%。对⟦Company#60|儋州农商行⟧遗留的⟦Company#66|海南洋浦热带糖业⟧3.1亿元贷款，⟦Company#1|海南农商行⟧联合⟦Company#67|信达资产海南分公司⟧做债务重组，债转股后持有⟦Company#66|洋浦糖业⟧21%股权。
　　国家层面上，⟦Initiative#25|农村信用社改革“一省一策”⟧正加快落地。去年以来，⟦Company#26|浙江农商联合银行⟧、⟦Company#27|辽沈农商行⟧、⟦Company#28|山西农商联合银行⟧等已先后成立；⟦Institution#29|上海金融与发展实验室⟧主任⟦Person#30|亓曼青⟧提醒，统一法人要防止“支农重心上移”。
====
#1 formedFrom #3
#1 formedFrom #4
#1 formedFrom #5
#1 formedFrom #6
#1 metric 合并市县行社 = 19 家
#1 metric 农商银行 = 11 家
#1 metric 农信社 = 8 家
#1 metric 注册资本 = 161.2 亿元
#7 holdsStakeIn #1 ; percent=19.54%
#7 metric 认购股份 = 31.5 亿股
#8 holdsStakeIn #1 ; percent=15.51%
#8 metric 认购股份 = 25 亿股
#9 holdsStakeIn #1 ; percent=5.2%
#10 holdsStakeIn #1 ; percent=1.1%
#1 metric 自然人股东 = 1.9 万名
#1 metric 自然人股东占比 = 26.3 %
#1 metric 资产总额 = 3310 亿元 ; time=开业当日
#1 metric 存款余额 = 2687 亿元 ; time=开业当日
#1 metric 贷款余额 = 1806 亿元 ; time=开业当日
#1 metric 不良率 = 2.2 % ; approx=atMost
#11 holdsPosition #1 ; title=党委书记
#11 said “不是19块牌子换成1块，是19本账合成1本。”
#11 said “这回一键全看见”
#1 metric 一户多贷 = 4180 户
#1 cooperatesWith #12
#1 cooperatesWith #13
#1 produces #14
#14 metric 切换用时 = 14 个月
#14 metric 迁移账户 = 1046 万个
#16 locatedIn #15
#17 metric 贷款 = 30 万元
#18 metric 年利率 = 4.35 %
#18 metric 年利率降低 = 1.9 个百分点
#1 produces #18
#1 metric 涉农贷款年均新增 = 80 亿元 ; time=五年内 ; approx=atLeast ; status=planned
#1 developsIndustry #19 ; status=planned
#1 developsIndustry #20 ; status=planned
#1 developsIndustry #21 ; status=planned
#1 launched #23
#22 launched #23
#1 cooperatesWith #22
#23 metric 覆盖行政村 = 1200 个
#30 holdsPosition #29 ; title=主任
#60 metric 不良率 = 11.4 %
#62 metric 帮扶资金 = 2000 万元
#4 launched #62
#4 fundedAid #61 ; frequency=每年 ; amount=2,000万元
#1 established #64
#1 metric 网点年亏损 = 480 万元
#1 metric 分行 = 18 家
#65 subsidiaryOf #1
#65 metric 存款占全行 = 41 %
#66 metric 贷款 = 3.1 亿元
#1 cooperatesWith #67
#1 holdsStakeIn #66 ; percent=21%
