对话⟦Person#1|公冶岚⟧：县城里长不出参天大树？

　　⟦Institution#2|经济观察报⟧记者 ⟦Person#3|鹿鸣宇⟧

　　2019年初冬，⟦Province#4|浙江⟧⟦City#5|丽水⟧⟦County#6|遂昌县⟧。⟦Company#7|遂昌县国有资本投资运营有限公司⟧董事长⟦Person#1|公冶岚⟧的办公室在老粮库三楼，窗外是⟦Facility#8|仙侠湖⟧。三年前，她从⟦Company#9|浙商银行⟧⟦Company#33|丽水分行⟧副行长任上“跳槽”到⟦County#6~|县里⟧，接手的是11家账都对不齐的平台公司。
　　记者：从银行到县属国企，最大的落差是什么？
　　⟦Person#1|公冶岚⟧：银行看报表，这里没有报表。⟦Company#7~|公司⟧刚成立时，合并资产36亿元，其中21亿元是没有办证的土地和林权。头一年我们就干一件事：确权。⟦GovernmentBody#10|县自然资源局⟧派了四个人驻点，办下来347本证。
　　记者：现在呢？
　　⟦Person#1|公冶岚⟧：到今年9月底总资产118亿元，营业收入7.4亿元，⟦Company#11|中诚信国际⟧给了AA。去年发了第一只5亿元⟦Product#12|绿色企业债⟧，利率5.8%，钱用在⟦Project#13|乌溪江流域水环境综合治理项目⟧。但我不想光说数字，AA不是本事，能还上才是本事。
　　记者：和⟦Group#14|阿里巴巴⟧的合作，外界议论很多，有人说是“拿牌子”。
　　⟦Person#1|公冶岚⟧：拿牌子也没什么丢人。2013年⟦Group#14|阿里⟧的⟦OrganizationUnit#15|阿里研究院⟧写了“⟦Initiative#16|遂昌模式⟧”，⟦Institution#17|遂昌网店协会⟧的⟦Person#18|潘东进⟧他们做得早。我们和⟦Group#14|阿里⟧旗下的⟦Company#19|阿里云⟧合资成立⟦Company#20|遂昌天工之城数字科技公司⟧，我们占65%，它占35%，做数据标注和云上实训，现在有员工210人，八成是返乡青年。它不是慈善，去年已经盈利88万元。
　　记者：您还去⟦Place#21|瑞士⟧看过水电？
　　⟦Person#1|公冶岚⟧：是⟦GovernmentBody#22|浙江省国资委⟧组织的考察。⟦Place#21|瑞士⟧小水电一百年不倒，靠的是村里人持股。我们回来以后把⟦Township#23|湖山乡⟧、⟦Township#24|王村口镇⟧7座小水电站合到⟦Company#25|遂昌县清洁能源公司⟧，给⟦Village#26|黄泥岭村⟧等9个村留了20%的股份，每年保底分红126万元。
　　记者：县城留不住人，这是所有县国企的痛。
　　⟦Person#1|公冶岚⟧：是。我们招了31个硕士，走了14个。现在与⟦Institution#27|浙江大学⟧、⟦Institution#28|丽水学院⟧签了定向培养，给房子、给项目、给容错。你问县城里长不长得出参天大树——“树不一定要参天，根要扎下去。”
　　采访间隙，⟦GovernmentBody#29|遂昌县人民政府⟧常务副县长⟦Person#30|雷火根⟧（畲族）打来电话，催问⟦Company#31|遂昌金矿国家矿山公园公司⟧股权收购进度。她说，⟦Company#7~|公司⟧拟收购⟦Company#32|遂昌金矿有限公司⟧持有的⟦Company#31~|景区公司⟧40%股权，评估价还没谈拢。
====
#1 holdsPosition #7 ; title=董事长
#33 subsidiaryOf #9
#1 holdsPosition #33 ; title=副行长 ; status=ended
#6 locatedIn #5
#5 locatedIn #4
#7 locatedIn #6
#7 metric 合并资产 = 36 亿元
#7 metric 未办证土地和林权 = 21 亿元
#7 metric 办证 = 347 本
#7 metric 总资产 = 118 亿元 ; time=今年9月底
#7 metric 营业收入 = 7.4 亿元 ; time=今年9月底
#7 hasProject #13
#7 metric 绿色企业债 = 5 亿元 ; time=去年
#12 metric 利率 = 5.8 %
#15 partOf #14
#19 subsidiaryOf #14
#7 established #20
#19 established #20
#7 holdsStakeIn #20 ; percent=65%
#19 holdsStakeIn #20 ; percent=35%
#7 cooperatesWith #19
#20 subsidiaryOf #7
#20 metric 员工 = 210 人
#20 metric 盈利 = 88 万元 ; time=去年
#25 metric 小水电站 = 7 座
#26 metric 保底分红 = 126 万元 ; time=每年
#7 metric 招聘硕士 = 31 个
#7 metric 硕士流失 = 14 个
#7 cooperatesWith #27
#7 cooperatesWith #28
#1 said “树不一定要参天，根要扎下去。”
#30 holdsPosition #29 ; title=常务副县长
#26 holdsStakeIn #25 ; percent=20%
#32 holdsStakeIn #31 ; percent=40%
#7 acquired #31 ; percent=40% ; status=planned
