⟦Province#1|山西⟧22户省属企业股权“打包”划入⟦Group#2|山西国投公司⟧

本报⟦City#3|太原⟧7月29日讯　⟦GovernmentBody#4|山西省国资委⟧与⟦Group#2|山西省国有资本投资运营有限公司⟧（简称“⟦Group#2|山西国投公司⟧”）27日签订股权移交协议，将其持有的22户省属企业国有股权一次性注入，其中包括⟦Group#5|焦煤集团⟧、⟦Group#6|同煤集团⟧、⟦Group#7|阳煤集团⟧、⟦Group#8|潞安集团⟧、⟦Group#9|晋煤集团⟧、⟦Group#10|晋能集团⟧、⟦Group#11|太钢集团⟧、⟦Group#12|太重集团⟧、⟦Group#13|汾酒集团⟧、⟦Group#14|山西建投⟧等。注入后，⟦Group#2|山西国投公司⟧注册资本500亿元，合并口径资产总额超过2万亿元。

⟦GovernmentBody#4|省国资委⟧主任⟦Person#15|郇自远⟧在签约仪式上说，这次划转的核心是把“管资产”的手松开，⟦GovernmentBody#4|省国资委⟧对⟦Group#2|山西国投⟧只授权、只考核，股东权利由⟦Group#2~|后者⟧行使。“一个⟦GovernmentBody#4|国资委⟧管22个儿子，管不过来；管一个长子，让长子去当家。”

与之配套的是专业化重组的路线图。按⟦GovernmentBody#16|山西省委⟧《⟦Policy#17|关于深化国企国资改革的指导意见⟧》，年内要抓五件事：
（一）燃气资产。将⟦Company#18|山西国化能源⟧、⟦Company#19|国新能源⟧（600617）和⟦Group#10|晋能集团⟧燃气板块合为一体，气源管线合计6400公里。
（二）煤机。以⟦Group#12|太重⟧的⟦Company#20|太重煤机⟧为主体，联手⟦Company#21|平阳重工机械⟧、⟦Company#22|山西煤机制造公司⟧等6户，打造年销售100亿元的⟦Goal#23|煤机装备国家队⟧。
（三）文旅。⟦Group#24|山西文化旅游投资控股集团⟧9月挂牌，注册资本50亿元，整合⟦Facility#25|云冈石窟⟧、⟦Facility#26|平遥古城⟧等11个景区的经营性资产。
（四）大数据。⟦Company#27|山西云时代技术有限公司⟧由⟦Group#2|山西国投⟧出资12亿元设立，承建⟦Platform#28|山西政务云⟧。
（五）交通。⟦Group#29|山西交通控股集团⟧承接全省高速公路5260公里，资产3000亿元，负债1980亿元，化债任务最重。

⟦Person#15|郇自远⟧列出的成绩单是：上半年22户企业营业收入6023亿元，同比增长12.4%；利润35.3亿元，上年同期为亏损40.6亿元。⟦Group#6|同煤集团⟧减亏11.8亿元，⟦Group#11|太钢⟧受益于不锈钢价格，一家就贡献利润18.2亿元。旗下⟦Company#30|太钢不锈⟧（000825）则因钢坯关联交易被⟦GovernmentBody#31|山西证监局⟧出具警示函。

改革“减”字当头，省属企业层级已由最多八级压到五级，退出办社会职能资产67.7亿元，移交学校、医院82所；⟦Group#8|潞安⟧、⟦Group#9|晋煤⟧等5户企业办消防机构18家划归地方。混改名单第一批为⟦Group#13|汾酒集团⟧，⟦Group#13~|集团⟧董事长⟦Person#33|冀文渊⟧已与⟦GovernmentBody#4|省国资委⟧签下三年目标责任书：2019年酒类收入达到105亿元，利润不完成80%即自动离任。
债怎么化，是记者会上被追问最多的。⟦Group#29|山西交控⟧拿出的办法是把⟦Facility#61|太长高速⟧、⟦Facility#62|离隰高速⟧等16条收费路打包，由⟦Company#63|国家开发银行山西省分行⟧牵头、⟦Company#64|工行⟧、⟦Company#65|农行⟧、⟦Company#66|中行⟧等七家组成银团，置换贷款2607亿元，期限拉长到25年，平均利率4.47%，每年少付利息31亿元。⟦Group#14|山西建投⟧走的是另一条路，把⟦Company#67|山西二建⟧的⟦Facility#68|潇河装配式产业园⟧做成资产支持证券，首期发行12亿元。“债不是一天欠的，也不能一天还。”⟦GovernmentBody#69|省财政厅⟧副厅长⟦Person#70|阎霁⟧说，全省国企有息负债的综合成本从5.8%降到4.9%，靠的就是这类长短置换。
====
#4 holdsStakeIn #5 ; status=ended
#4 holdsStakeIn #6 ; status=ended
#4 holdsStakeIn #7 ; status=ended
#4 holdsStakeIn #8 ; status=ended
#4 holdsStakeIn #9 ; status=ended
#4 holdsStakeIn #10 ; status=ended
#4 holdsStakeIn #11 ; status=ended
#4 holdsStakeIn #12 ; status=ended
#4 holdsStakeIn #13 ; status=ended
#4 holdsStakeIn #14 ; status=ended
#2 holdsStakeIn #5
#2 holdsStakeIn #6
#2 holdsStakeIn #7
#2 holdsStakeIn #8
#2 holdsStakeIn #9
#2 holdsStakeIn #10
#2 holdsStakeIn #11
#2 holdsStakeIn #12
#2 holdsStakeIn #13
#2 holdsStakeIn #14
#4 supervises #2
#2 metric 注册资本 = 500 亿元
#2 metric 合并口径资产总额 = 2 万亿元 ; approx=atLeast
#15 holdsPosition #4 ; title=主任
#15 said “一个国资委管22个儿子，管不过来；管一个长子，让长子去当家。”
#16 issued #17
#18 metric 气源管线合计 = 6400 公里
#19 metric 气源管线合计 = 6400 公里
#20 subsidiaryOf #12
#12 pursuesGoal #23
#23 metric 年销售 = 100 亿元
#24 metric 注册资本 = 50 亿元
#24 operates #25
#24 operates #26
#2 established #27
#27 metric 出资 = 12 亿元
#27 hasProject #28
#29 metric 高速公路 = 5260 公里
#29 metric 资产 = 3000 亿元
#29 metric 负债 = 1980 亿元
#4 metric 22户企业营业收入 = 6023 亿元 ; time=上半年
#4 metric 22户企业营业收入同比增长 = 12.4 % ; time=上半年
#4 metric 22户企业利润 = 35.3 亿元 ; time=上半年
#6 metric 减亏 = 11.8 亿元 ; time=上半年
#11 metric 利润 = 18.2 亿元 ; time=上半年
#30 subsidiaryOf #11
#4 metric 移交学校医院 = 82 所
#4 metric 办社会职能资产 = 67.7 亿元
#33 holdsPosition #13 ; title=董事长
#20 cooperatesWith #21
#20 cooperatesWith #22
#13 metric 酒类收入 = 105 亿元 ; time=2019年 ; status=planned
#24 metric 景区 = 11 个
#4 metric 移交消防机构 = 18 家
#29 operates #61
#29 operates #62
#63 cooperatesWith #64
#63 cooperatesWith #65
#63 cooperatesWith #66
#29 metric 置换贷款 = 2607 亿元
#29 metric 贷款期限 = 25 年
#29 metric 平均利率 = 4.47 %
#29 metric 每年少付利息 = 31 亿元
#67 subsidiaryOf #14
#67 operates #68
#68 metric 首期发行 = 12 亿元
#70 holdsPosition #69 ; title=副厅长
#70 said “债不是一天欠的，也不能一天还。”
#1 metric 国企有息负债综合成本 = 4.9 %
