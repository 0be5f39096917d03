三方携手　⟦County#1|北川⟧数字乡村再提速
——⟦Company#2|四川联通⟧、⟦GovernmentBody#3|北川羌族自治县人民政府⟧、⟦Institution#4|西南科技大学⟧战略合作签约侧记

⟦County#1~|县里⟧的签约没有铺红毯，地点选在⟦Township#5|曲山镇⟧⟦Village#6|石椅村⟧的羌寨火塘边。4月10日，⟦Company#2|中国联合网络通信有限公司四川省分公司⟧总经理⟦Person#7|廉剑川⟧、⟦County#1|北川羌族自治县⟧县长⟦Person#8|苴晓梅⟧和⟦Institution#4|西南科技大学⟧副校长⟦Person#9|陶景桓⟧在两块拼起来的案板上签了字。
协议约定，三方在三年内合作办四件事：⟦Company#2|联通⟧建网，⟦Institution#4|西科大⟧育人，⟦County#1~|县里⟧出场景，利益按4:3:3分成。⟦Company#2|四川联通⟧承诺投入1.2亿元，用于⟦Project#10|北川5G-A及万兆光网覆盖⟧，新增基站163座，让⟦County#1~|全县⟧202个行政村的5G通达率由88%提高到100%；⟦Institution#4|西南科技大学⟧派出25名教师、120名研究生，成立⟦OrganizationUnit#11|北川数字乡村研究院⟧，首批课题为⟦Product#12|山洪灾害声学预警终端⟧和⟦Product#13|羌绣纹样大模型⟧；⟦GovernmentBody#3~|县政府⟧拿出⟦Platform#14|北川药博园供应链平台⟧等7个场景，配套资金3000万元。
⟦Person#7|廉剑川⟧算了一笔账：⟦Village#6|石椅村⟧的⟦Product#15|石椅枇杷⟧，去年挂果2100吨，直播电商卖掉61%，上行带宽最紧的时候每秒只有3兆，“枇杷熟在树上，网堵在路上”。年底前，⟦Product#16|枇杷云仓⟧也要上线，预计把损耗率从23%降到12%以下，户均增收4200元。
这不是⟦Company#2|联通⟧第一次进⟦County#1|北川⟧。2008年震后，⟦Company#2|联通⟧抢修基站141座，援建⟦Facility#17|北川职业教育实训中心⟧；2021年起又结对⟦Township#18|禹里镇⟧⟦Village#19|湔江村⟧，累计捐赠帮扶资金412万元，派驻第一书记3任。2023年，⟦Company#2|联通⟧在川营业收入213亿元，服务千兆用户346万户，⟦OrganizationUnit#20|网络安全现代产业链联合创新中心⟧落户⟦Place#21|绵阳科技城⟧。数字乡村要算经济账，也要算文化账。去年⟦County#1|北川⟧地区生产总值103.6亿元、同比增长6.8%，⟦Industry#60|文旅⟧收入占三成；⟦Facility#61|药王谷景区⟧接待游客82万人次。⟦Institution#4|西南科技大学⟧文艺学院教师带学生开发的⟦Product#62|羌小妹⟧文创，与⟦Company#63|北川羌城旅游公司⟧按二八比例分账，第一年卖了236万元。⟦Company#2|联通⟧旗下⟦Company#64|联通数科四川公司⟧承建的⟦Product#65|一码游北川⟧，注册用户19万。

签完字，⟦GovernmentBody#25|县委⟧书记⟦Person#22|王大海⟧邀客人尝了咂酒。⟦GovernmentBody#23|省通信管理局⟧副局长⟦Person#24|冉启贵⟧说：“希望你们的协议三年以后还能拿得出来，一条一条对。”
====
#7 holdsPosition #2 ; title=总经理
#8 holdsPosition #3 ; title=县长
#9 holdsPosition #4 ; title=副校长
#6 locatedIn #5
#5 locatedIn #1
#2 cooperatesWith #3
#2 cooperatesWith #4
#3 cooperatesWith #4
#2 metric 投入 = 1.2 亿元 ; time=三年内 ; status=planned
#2 hasProject #10 ; status=planned
#10 metric 新增基站 = 163 座 ; status=planned
#10 metric 5G通达率 = 100 % ; status=planned
#1 metric 行政村 = 202 个
#4 metric 派出教师 = 25 名
#4 metric 派出研究生 = 120 名
#4 established #11
#11 produces #12
#11 produces #13
#3 metric 配套资金 = 3000 万元
#3 metric 场景 = 7 个
#6 produces #15
#15 metric 挂果 = 2100 吨 ; time=去年
#15 metric 直播电商销售占比 = 61 % ; time=去年
#7 said “枇杷熟在树上，网堵在路上”
#16 metric 损耗率 = 12 % ; status=planned ; approx=atMost
#16 metric 户均增收 = 4200 元 ; status=planned
#2 metric 抢修基站 = 141 座 ; time=2008年
#2 fundedAid #17
#2 pairedWith #19
#19 locatedIn #18
#2 fundedAid #19 ; amount=412万元
#2 metric 营业收入 = 213 亿元 ; time=2023年
#2 metric 千兆用户 = 346 万户 ; time=2023年
#20 locatedIn #21
#24 holdsPosition #23 ; title=副局长
#24 said “希望你们的协议三年以后还能拿得出来，一条一条对。”
#22 holdsPosition #25 ; title=书记
#1 metric 地区生产总值 = 103.6 亿元 ; time=去年
#1 metric 地区生产总值同比增长 = 6.8 % ; time=去年
#1 developsIndustry #60
#61 metric 接待游客 = 82 万人次 ; time=去年
#4 produces #62
#4 cooperatesWith #63
#62 metric 销售额 = 236 万元 ; time=第一年
#64 subsidiaryOf #2
#64 produces #65
#65 metric 注册用户 = 19 万
