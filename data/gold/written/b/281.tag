尼罗河上的中国大坝
⟦Institution#1|人民日报⟧驻⟦Place#2|开罗⟧记者　⟦Person#3|黄焕昭⟧

从⟦Place#4|苏丹⟧首都⟦Place#5|喀土穆⟧驱车向北350公里，沙漠公路的尽头是一片灯火。这里是⟦Project#6|麦洛维大坝⟧工地。2004年岁末，记者来到这座被当地人称作“苏丹三峡”的工程。

⟦Project#6|麦洛维大坝⟧坝长9.7公里，最大坝高67米，装机125万千瓦，建成后发电量相当于⟦Place#4|苏丹⟧现有总量的两倍多。土建主体由⟦Company#7|中国水利水电建设集团国际工程公司⟧与⟦Company#8|中国水利电力对外公司⟧组成的⟦Company#9|CCMD联营体⟧承建，合同额5.55亿欧元，二者分别占股70%和30%；监理是⟦Place#32|德国⟧⟦Company#10|拉美尔公司⟧，水轮机由⟦Place#33|法国⟧⟦Company#11|阿尔斯通⟧供货，⟦Company#12|哈尔滨电站工程公司⟧负责输变电线路。资金来自⟦Institution#13|阿拉伯经济社会发展基金⟧、⟦Institution#14|沙特发展基金⟧和⟦Company#15|中国进出口银行⟧。

⟦Company#9|联营体⟧总经理⟦Person#16|冯志刚⟧是⟦Province#35|四川⟧人，在⟦Facility#17|二滩水电站⟧干过六年。他指着左岸的混凝土面板堆石坝说：“气温48度，混凝土出机口温度不能超过23度，我们就用冰代替水，一天要打260吨冰。”今年10月，右岸第一段混凝土封顶，比合同节点提前37天，业主⟦GovernmentBody#18|麦洛维大坝管理局⟧的⟦Person#34|穆罕默德·哈桑⟧局长专门送来一头骆驼。

沙漠里的日子并不浪漫。营地住着1870名中国员工，来自⟦Company#19|水电七局⟧、⟦Company#20|水电十四局⟧、⟦Company#21|葛洲坝集团第二工程公司⟧等单位，最远的是⟦Province#22|青海⟧⟦County#23|循化县⟧⟦Township#24|积石镇⟧来的撒拉族焊工⟦Person#25|韩二沙⟧。疟疾一年放倒过216人次，⟦Institution#26|四川大学华西医院⟧派来的医疗队只有三个人，青蒿素用掉一千多盒。电话要排队，每人限打三分钟。

当地雇员有2400多人。22岁的⟦Person#27|阿卜杜勒·拉赫曼⟧从扛水泥干起，跟⟦Province#35|四川⟧师傅⟦Person#28|补永忠⟧学开⟦Product#29|卡特彼勒D9推土机⟧，现在月工资260美元，在镇上盖起了砖房。⟦Company#9|联营体⟧还为⟦Place#30|凯里迈镇⟧打井9眼，捐建一所有12间教室的小学，出资6万美元。

“有人说中国公司靠低价，其实我们第一次报价还高了2%。”⟦Company#7|中水电国际公司⟧副总经理⟦Person#31|边宝瑞⟧对记者说，真正打动业主的是工期——承诺69个月，比欧洲公司短了14个月。截至2004年11月底，⟦Company#9|CCMD联营体⟧累计完成土石方开挖612万立方米、混凝土浇筑28万立方米。按计划，首台机组2008年发电。
====
#6 locatedIn #4
#5 locatedIn #4
#6 metric 坝长 = 9.7 公里
#6 metric 最大坝高 = 67 米
#6 metric 装机 = 125 万千瓦
#7 established #9
#8 established #9
#7 cooperatesWith #8
#7 holdsStakeIn #9 ; percent=70%
#8 holdsStakeIn #9 ; percent=30%
#9 hasProject #6
#6 metric 合同额 = 5.55 亿欧元
#10 locatedIn #32
#11 locatedIn #33
#10 participatedIn #6
#11 participatedIn #6
#12 participatedIn #6
#16 holdsPosition #9 ; title=总经理
#16 said “气温48度，混凝土出机口温度不能超过23度，我们就用冰代替水，一天要打260吨冰。”
#18 hasProject #6
#34 holdsPosition #18 ; title=局长
#9 metric 中国员工 = 1870 名
#24 locatedIn #23
#23 locatedIn #22
#9 metric 疟疾发病 = 216 人次 ; time=一年
#27 metric 月工资 = 260 美元
#27 metric 年龄 = 22 岁
#9 metric 当地雇员 = 2400 人 ; approx=about
#9 fundedAid #30 ; amount=6万美元 ; purpose=捐建一所有12间教室的小学
#9 metric 打井 = 9 眼
#31 holdsPosition #7 ; title=副总经理
#31 said “有人说中国公司靠低价，其实我们第一次报价还高了2%。”
#9 metric 承诺工期 = 69 个月
#9 metric 土石方开挖 = 612 万立方米 ; time=截至2004年11月底
#9 metric 混凝土浇筑 = 28 万立方米 ; time=截至2004年11月底
#3 holdsPosition #1 ; title=记者
#30 locatedIn #4
