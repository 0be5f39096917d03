⟦Group#1|中国移动⟧⟦Company#2|西藏公司⟧：海拔5000米的信号

　　从⟦City#3|那曲⟧出发，沿着冻土公路向北走六个小时，就到了⟦County#4|双湖县⟧⟦Township#5|措折强玛乡⟧。这里平均海拔5000米，空气含氧量不到内地的一半，手机信号曾经是最大的奢侈品。
　　“打个电话，要骑马翻两座山。”牧民⟦Person#6|次仁罗布⟧回忆。2019年，⟦Company#2|中国移动西藏公司⟧在⟦Township#5|措折强玛乡⟧一处山梁上建起第一座4G基站，光缆绕行170公里，设备靠牦牛驮上去。基站开通那天，⟦Person#6|次仁罗布⟧给在⟦City#8|拉萨⟧读书的女儿⟦Person#9|德吉⟧打了半个小时视频，父女俩都哭了。
　　⟦Group#1|中国移动⟧自2012年起对口支援⟦County#4|双湖县⟧，累计投入援藏资金3.86亿元，实施项目87个，派出援藏干部六批13人。现任县委常委、副县长⟦Person#10|邢学海⟧来自⟦Company#11|中国移动山东公司⟧，他说，“这里缺氧不缺精神，可办事不能只靠精神。”他推动建成⟦Facility#12|双湖县人民医院⟧远程会诊系统，与⟦Institution#13|北京协和医院⟧、⟦Institution#14|山东省立医院⟧联网，去年会诊216例，两名孕妇转危为安。
　　产业也在生长。⟦Company#2~|公司⟧引导牧民成立⟦Company#15|双湖羌塘畜产品合作社⟧，开发“⟦Product#16|羌塘雪域牦牛肉干⟧”，通过电商年销280万元，户均分红3200元；建设3兆瓦集中供暖与制氧项目，覆盖920户，投资1.1亿元，今年10月投用。受制于物流，冷链依然没能通到乡里。
　　2020年，⟦County#4|双湖县⟧2900名群众搬迁到⟦City#17|山南⟧⟦County#18|贡嘎县⟧⟦Village#19|森布日村⟧，⟦Company#2~|公司⟧提前建好5G基站6座、政务专线41条，保证“人到网通”。⟦Village#19|森布日⟧小学教师⟦Person#20|卓玛央宗⟧用互动屏上课，孩子们第一次看见了大海。⟦OrganizationUnit#21|中国移动驻双湖工作队⟧获评“⟦Honor#22|全国脱贫攻坚先进集体⟧”。
　　如今，⟦Group#1|中国移动⟧在⟦Province#23|西藏⟧累计建成4G、5G基站3.4万座，行政村通宽带率100%。⟦GovernmentBody#24|西藏自治区通信管理局⟧局长⟦Person#25|郝巍⟧评价，“没有这张网，就没有高原的数字生活。”⟦Company#2~|公司⟧董事长⟦Person#26|贾兰生⟧表示，今年将在⟦Place#27|藏北⟧再建基站620座，其中一座选在海拔5600米的⟦Facility#28|普若岗日冰川观测站⟧。
====
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #23
#2 subsidiaryOf #1
#6 said “打个电话，要骑马翻两座山。”
#1 pairedWith #4
#1 fundedAid #4 ; amount=3.86亿元
#1 metric 援藏资金 = 3.86 亿元
#1 metric 实施项目 = 87 个
#1 metric 援藏干部 = 13 人
#10 holdsPosition #4 ; title=县委常委、副县长
#11 subsidiaryOf #1
#10 said “这里缺氧不缺精神，可办事不能只靠精神。”
#12 cooperatesWith #13
#12 cooperatesWith #14
#12 metric 会诊 = 216 例 ; time=去年
#2 metric 投资 = 1.1 亿元
#15 produces #16
#16 metric 年销 = 280 万元
#15 metric 户均分红 = 3200 元
#2 metric 供暖与制氧覆盖 = 920 户
#4 metric 搬迁群众 = 2900 名 ; time=2020年
#19 locatedIn #18
#18 locatedIn #17
#17 locatedIn #23
#2 metric 5G基站 = 6 座
#2 metric 政务专线 = 41 条
#20 holdsPosition #19 ; title=教师
#21 receivedHonor #22
#1 metric 4G、5G基站 = 3.4 万座
#1 metric 行政村通宽带率 = 100 %
#25 holdsPosition #24 ; title=局长
#25 said “没有这张网，就没有高原的数字生活。”
#26 holdsPosition #2 ; title=董事长
#2 metric 新建基站 = 620 座 ; time=今年 ; status=planned
