县办能源国企怎么活？⟦Group#1|宁阳鲁能投⟧给出一个样本

⟦Province#2|山东⟧⟦City#3|泰安⟧⟦County#4|宁阳县⟧是个产煤七十年的县。2019年关掉最后一对县属矿井⟦Facility#5|保安煤矿⟧时，⟦Group#1|宁阳县鲁能投资集团有限公司⟧账面只剩两样东西：1,940名矿工和一条7公里长的铁路专用线。

六年后再看，⟦Group#1~|集团⟧营收做到了28.3亿元，税后利润1.66亿元，吸纳了当年1,507名转岗矿工。总经理⟦Person#6|亓官忠⟧把路子归纳成“地上、地下、天上”三句话。

地下，是采空区。⟦Group#1|宁阳鲁能投⟧与⟦Group#7|中储国能⟧合作建设的⟦Project#8|泰安350兆瓦压缩空气储能项目⟧，利用1,000米深的废弃盐穴，总投资22.5亿元，去年12月并网，年发电量4.6亿度；业主⟦Company#23|鲁储能源科技公司⟧由⟦Group#7|中储国能⟧以技术和现金出资占51%，⟦Group#1|宁阳鲁能投⟧占34%，⟦Company#9|葛洲坝能源重工⟧占15%。

地上，是塌陷地。⟦Township#10|华丰镇⟧、⟦Township#11|磁窑镇⟧1.3万亩水面上铺着⟦Project#12|采煤沉陷区光伏领跑者基地二期⟧的蓝色板子，装机50万千瓦，由全资子公司⟦Company#13|阳光汶水新能源⟧持有运营，去年收入2.17亿元，占⟦Group#1~|集团⟧的7.7%；板下养鲈鱼，“⟦Product#14|汶水清鲈⟧”年产860吨。

天上，是低空。今年3月，⟦Group#1~|集团⟧组建⟦Company#15|鲁能投低空科技公司⟧，跟⟦Group#16|山东机场集团⟧共用⟦Facility#17|宁阳通用机场⟧，开展煤层火区无人机巡检，签下⟦Group#18|山能新矿集团⟧三年980万元的合同。

⟦City#3|泰安市⟧的⟦Initiative#60|县域国有平台实体化转型⟧今年确定了4个试点县，⟦Group#1|宁阳鲁能投⟧榜上有名，另外三家是⟦Group#61|肥城城资集团⟧、⟦Group#62|东平湖控股⟧和⟦Group#63|新泰统筹集团⟧。⟦Group#61|肥城城资⟧靠的是⟦Project#64|肥城盐穴制氢⟧，⟦Group#62|东平湖控股⟧押注⟦Industry#65|河湖旅游⟧和⟦Industry#66|内河航运⟧，1至9月利润分别是1.27亿元、3,050万元；⟦Group#63|新泰统筹⟧把⟦Company#67|新泰泉沟光伏⟧的49%转让给⟦Company#68|三峡新能源⟧，一次回血5.8亿元。四家平台的平均资产负债率是58.6%，⟦Group#1|宁阳鲁能投⟧最低，为49.2%。
在⟦Meeting#19|全省资源型县域转型现场会⟧上，⟦GovernmentBody#20|省发展改革委⟧副主任⟦Person#21|咸立新⟧评价⟦Group#1~|该集团⟧“老底子没丢、新饭碗端稳”。也有不顺的：⟦Project#22|大汶口氢能重卡换装站⟧因气源价格倒挂，投运四个月就停了，计提减值1,320万元。⟦Person#6|亓官忠⟧不避讳：“交的学费要记在墙上。”
====
#4 locatedIn #3
#3 locatedIn #2
#5 locatedIn #4
#1 metric 矿工 = 1940 名
#1 metric 铁路专用线 = 7 公里
#1 metric 营收 = 28.3 亿元
#1 metric 税后利润 = 1.66 亿元
#1 metric 吸纳转岗矿工 = 1507 名
#6 holdsPosition #1 ; title=总经理
#1 cooperatesWith #7
#1 hasProject #8
#7 hasProject #8
#8 metric 总投资 = 22.5 亿元
#8 metric 年发电量 = 4.6 亿度
#8 metric 废弃盐穴深 = 1000 米
#7 holdsStakeIn #23 ; percent=51%
#1 holdsStakeIn #23 ; percent=34%
#9 holdsStakeIn #23 ; percent=15%
#23 hasProject #8
#12 locatedIn #10
#12 locatedIn #11
#12 metric 水面 = 1.3 万亩
#12 metric 装机 = 50 万千瓦
#13 subsidiaryOf #1
#13 hasProject #12
#13 metric 收入 = 2.17 亿元 ; time=去年
#13 metric 收入占集团 = 7.7 % ; time=去年
#13 produces #14
#14 metric 年产 = 860 吨
#1 established #15 ; time=今年3月
#15 subsidiaryOf #1
#1 cooperatesWith #16
#1 operates #17
#16 operates #17
#1 cooperatesWith #18
#15 metric 合同金额 = 980 万元
#21 holdsPosition #20 ; title=副主任
#21 participatedIn #19
#21 said “老底子没丢、新饭碗端稳”
#1 hasProject #22
#1 metric 计提减值 = 1320 万元
#6 said “交的学费要记在墙上。”
#3 launched #60
#60 metric 试点县 = 4 个 ; time=今年
#1 participatedIn #60
#61 participatedIn #60
#62 participatedIn #60
#63 participatedIn #60
#61 hasProject #64
#62 developsIndustry #65
#62 developsIndustry #66
#61 metric 利润 = 1.27 亿元 ; time=1至9月
#62 metric 利润 = 3050 万元 ; time=1至9月
#68 acquired #67 ; percent=49%
#63 metric 股权转让收入 = 5.8 亿元
#3 metric 四家平台平均资产负债率 = 58.6 %
#1 metric 资产负债率 = 49.2 %
