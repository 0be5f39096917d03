⟦City#1|德州市⟧2012年“⟦Initiative#2|第一书记抓党建促脱贫⟧”工作台账（部分）

单位：⟦Group#3|山东能源临矿集团⟧　派驻：⟦County#4|夏津县⟧⟦Township#5|双庙镇⟧⟦Village#6|杨庄村⟧　第一书记：⟦Person#7|巩家训⟧
　　1. 打机井11眼，铺设地下管道6800米，投资47万元，其中派出单位30万元、⟦GovernmentBody#8|县水务局⟧17万元。
　　2. 修村内水泥路1.9公里，安装太阳能路灯34盏。
　　3. 成立⟦Company#9|众诚棉花合作社⟧，入社112户，统一供种⟦Product#10|鲁棉研28号⟧，亩均增收130元。
　　4. 资助大学生4名，每人每年3000元。

单位：⟦Group#11|浪潮集团⟧　派驻：⟦County#12|庆云县⟧⟦Township#13|尚堂镇⟧⟦Village#14|北侯村⟧　第一书记：⟦Person#15|仉建波⟧
　　1. 捐电脑20台、服务器1台，建成⟦Facility#16|北侯村农家网吧⟧，⟦Group#11|浪潮⟧下属⟦Company#17|浪潮软件⟧派人讲课7次。
　　2. 协助办理⟦Honor#18|无公害农产品认证⟧，⟦Product#19|尚堂石斛⟧首年试种50亩。
　　3. 引进⟦Company#20|临邑恒昌塑编⟧来料加工点，安排妇女38人，月工资900—1300元。

单位：⟦Company#21|山东高速股份⟧　派驻：⟦County#22|武城县⟧⟦Township#23|李家户乡⟧⟦Village#24|前王屯⟧　第一书记：⟦Person#25|訾树海⟧
　　1. ⟦Project#26|前王屯辣椒冷库⟧：投资160万元，库容800吨，⟦Company#21~|公司⟧无偿出资100万元，其余由村民入股；租给⟦Company#27|英潮虹椒公司⟧，年租金14万元，村集体得9万元。
　　2. 自来水入户226户，户均交费仅120元。
　　3. 协调⟦Company#28|德州银行⟧授信300万元，年底已放52万元。

单位：⟦Institution#29|省农科院⟧　派驻：⟦County#30|禹城市⟧⟦Township#31|辛店镇⟧⟦Village#32|沙河辛村⟧　第一书记：⟦Person#33|晁国芳⟧
　　1. 推广⟦Product#34|济麦22⟧1400亩，亩产596公斤，比上年高41公斤。
　　2. 食用菌棚12座，产平菇23万斤，毛收入40.5万元。
　　3. ⟦PartyOrganization#35|沙河辛村党支部⟧被⟦GovernmentBody#36|禹城市委⟧授予⟦Honor#37|五星级党组织⟧。

备注：截至12月20日，全市152名第一书记共争取资金1.36亿元，办实事2081件。⟦GovernmentBody#38|市委组织部⟧2月将组织⟦Initiative#39|百村观摩⟧。
另：⟦GovernmentBody#60|省国资委⟧监管的⟦Group#61|山东能源集团⟧为⟦Group#3|临矿集团⟧上级单位，其另外五个权属企业⟦Group#62|新矿⟧、⟦Group#63|枣矿⟧、⟦Group#64|淄矿⟧、⟦Group#65|肥矿⟧、⟦Group#66|龙矿⟧派驻⟦City#1~|本市⟧之外，不列入本台账。
====
#1 launched #2
#3 pairedWith #6
#6 locatedIn #5
#5 locatedIn #4
#7 holdsPosition #6 ; title=第一书记
#6 metric 打机井 = 11 眼
#6 metric 铺设地下管道 = 6800 米
#6 metric 投资 = 47 万元
#3 fundedAid #6 ; amount=30万元
#8 fundedAid #6 ; amount=17万元
#8 partOf #4
#6 metric 村内水泥路 = 1.9 公里
#6 metric 太阳能路灯 = 34 盏
#6 established #9
#9 metric 入社 = 112 户
#9 produces #10
#9 metric 亩均增收 = 130 元
#6 metric 资助大学生 = 4 名
#6 metric 每人资助 = 3000 元 ; time=每年
#11 pairedWith #14
#14 locatedIn #13
#13 locatedIn #12
#15 holdsPosition #14 ; title=第一书记
#11 fundedAid #14 ; amount=电脑20台、服务器1台
#11 metric 捐电脑 = 20 台
#11 metric 捐服务器 = 1 台
#11 established #16
#16 locatedIn #14
#17 subsidiaryOf #11
#17 metric 讲课 = 7 次
#14 produces #19
#19 metric 试种 = 50 亩
#20 metric 安排妇女 = 38 人
#20 metric 月工资 = 900 元 ; value_max=1300
#21 pairedWith #24
#24 locatedIn #23
#23 locatedIn #22
#25 holdsPosition #24 ; title=第一书记
#24 hasProject #26
#26 metric 投资 = 160 万元
#26 metric 库容 = 800 吨
#21 fundedAid #26 ; amount=100万元
#26 metric 年租金 = 14 万元
#24 metric 村集体所得年租金 = 9 万元
#24 metric 自来水入户 = 226 户
#24 metric 户均交费 = 120 元
#28 metric 授信 = 300 万元
#28 metric 已放贷款 = 52 万元 ; time=年底
#29 pairedWith #32
#32 locatedIn #31
#31 locatedIn #30
#33 holdsPosition #32 ; title=第一书记
#32 produces #34
#34 metric 推广面积 = 1400 亩
#34 metric 亩产 = 596 公斤
#34 metric 亩产比上年高 = 41 公斤
#32 metric 食用菌棚 = 12 座
#32 metric 平菇产量 = 23 万斤
#32 metric 食用菌毛收入 = 40.5 万元
#35 partOf #32
#35 receivedHonor #37
#1 metric 第一书记 = 152 名 ; time=截至12月20日
#1 metric 争取资金 = 1.36 亿元 ; time=截至12月20日
#1 metric 办实事 = 2081 件 ; time=截至12月20日
#38 partOf #1
#38 launched #39 ; status=planned ; time=2月
#60 supervises #61
#3 subsidiaryOf #61
#62 subsidiaryOf #61
#63 subsidiaryOf #61
#64 subsidiaryOf #61
#65 subsidiaryOf #61
#66 subsidiaryOf #61
