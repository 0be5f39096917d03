⟦Group#1|盘锦北燃集团⟧划入⟦Group#3|省工业集团⟧ 30年老厂迎“娘家”

本报⟦City#11|盘锦⟧专电（记者 ⟦Person#28|亓思远⟧）2022年1月27日，小雪。⟦Group#1|盘锦北方沥青燃料集团⟧(简称⟦Group#1|盘锦北燃⟧)二厂区的DCS中控室里，操作员盯着常减压装置的曲线，没有人议论门外的新牌子。三天前，⟦GovernmentBody#2|盘锦市国资委⟧把所持的⟦Group#1|盘锦北燃⟧80%国有股权无偿划转给⟦Group#3|辽宁省工业投资控股集团⟧(⟦Group#3|辽工控⟧)，⟦City#4|辽阳⟧、⟦City#5|葫芦岛⟧两市的⟦Company#6|锦兴化工⟧、⟦Company#7|渤海造船配套公司⟧等5家地方国企也在同批划转之列。

划转依据是《⟦Policy#8|辽宁省推进省市国有企业融合发展的若干措施⟧》(辽政办发〔2021〕38号)。按照安排,地方以存量股权进入省级集团,省级集团对其增资不低于划转净资产的30%,税收留市县,岗位不流失,⟦GovernmentBody#2|市国资委⟧保留20%股权和一名董事席位。

“市里养不动,不是不养。”⟦GovernmentBody#2|盘锦市国资委⟧主任⟦Person#9|靖大为⟧说,⟦Group#1|盘锦北燃⟧近三年累计研发投入只有1.6亿元,装置是1992年的,升级要25亿元,而2021年市级国资收益总共才3.1亿元。

⟦Group#1|盘锦北燃⟧1989年由⟦Company#10|辽河油田⟧与⟦City#11|盘锦市⟧合办,2004年退出央企序列,其“⟦Product#12|北沥牌⟧”重交沥青铺过⟦Facility#13|京沈高速⟧和⟦Facility#14|青藏铁路⟧临时便道。2021年原油加工量642万吨,营业收入311亿元,利税52亿元,在职工人4276人,名列⟦City#11|盘锦市⟧工业企业首位。原油配额来自⟦GovernmentBody#15|商务部⟧，每年700万吨；港口依托⟦Facility#16|盘锦港⟧25万吨级码头，⟦Facility#16~|后者⟧由⟦Group#17|辽港集团⟧经营。

⟦Group#3|辽工控⟧接手后要做三件事：第一,注资9亿元启动⟦Facility#18|5号常减压装置⟧搬迁；第二,与⟦Company#19|辽宁华锦通达化工⟧合资,成立⟦Company#20|芳烃公司⟧,各占50%；第三,将⟦Company#21|大连华锐重工⟧的压力容器订单优先向⟦Group#3~|集团⟧内配置。⟦Group#3|辽工控⟧副总经理⟦Person#22|完颜鹤⟧表示,“救活一个厂,不如救活一条链。”

⟦City#23|本溪⟧、⟦City#24|铁岭⟧也在跟进。据⟦GovernmentBody#25|辽宁省国资委⟧披露,2022年全省拟划转市县国企38户,资产1260亿元。⟦Institution#26|省财政科学研究所⟧研究员⟦Person#27|水青⟧提醒,划转不等于脱困:“带病划转,病还在。”
====
#2 holdsStakeIn #1 ; percent=80% ; status=ended
#3 holdsStakeIn #1 ; percent=80%
#2 holdsStakeIn #1 ; percent=20%
#1 subsidiaryOf #3
#6 subsidiaryOf #3
#7 subsidiaryOf #3
#9 holdsPosition #2 ; title=主任
#9 said “市里养不动,不是不养。”
#1 metric 累计研发投入 = 1.6 亿元 ; time=近三年
#1 metric 升级投资 = 25 亿元 ; status=planned
#2 metric 市级国资收益 = 3.1 亿元 ; time=2021年
#10 established #1 ; time=1989年
#11 established #1 ; time=1989年
#10 cooperatesWith #11
#1 produces #12
#1 metric 原油加工量 = 642 万吨 ; time=2021年
#1 metric 营业收入 = 311 亿元 ; time=2021年
#1 metric 利税 = 52 亿元 ; time=2021年
#1 metric 在职工人 = 4276 人
#1 metric 原油配额 = 700 万吨 ; time=每年
#16 metric 码头 = 25 万吨级
#17 operates #16
#3 metric 注资 = 9 亿元 ; status=planned
#3 established #20 ; status=planned
#19 established #20 ; status=planned
#3 holdsStakeIn #20 ; percent=50% ; status=planned
#19 holdsStakeIn #20 ; percent=50% ; status=planned
#3 cooperatesWith #19
#22 holdsPosition #3 ; title=副总经理
#22 said “救活一个厂,不如救活一条链。”
#25 metric 划转市县国企 = 38 户 ; time=2022年 ; status=planned
#25 metric 划转资产 = 1260 亿元 ; time=2022年 ; status=planned
#27 holdsPosition #26 ; title=研究员
#27 said “带病划转,病还在。”
#3 metric 对地方国企增资比例 = 30 % ; approx=atLeast ; status=planned
