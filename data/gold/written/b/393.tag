西部之“芯”与一把卤鸭
——⟦Place#1|成都经济技术开发区⟧十五年回眸

　　本刊讯　2005年岁末，⟦Place#1|成都经济技术开发区⟧（以下简称“⟦Place#1|成都经开区⟧”）管委会一楼的办事大厅排起了队。拿到第1283号入区企业登记表的，是从⟦City#2|自贡⟧来的卤味商人⟦Person#3|补跃进⟧：“搬进园区，不为别的，就为污水有人管。”
　　⟦Place#1|成都经开区⟧1990年在⟦County#4|龙泉驿区⟧的坡地上起步，2000年2月经⟦GovernmentBody#5|国务院⟧批准升为国家级，核准面积9.94平方公里。十五年间，累计引进内资186亿元、外资5.4亿美元；2005年实现工业增加值71.3亿元，比上年增长42％，财政收入8.6亿元。这里没有⟦Place#6|苏州工业园区⟧的港口，也没有⟦Province#7|上海⟧⟦Place#8|漕河泾⟧的大学群。管委会主任⟦Person#9|仇建宁⟧说：“我们拼的是把一件小事办彻底。”
　　小事之一，是路。⟦Company#10|四川一汽丰田汽车有限公司⟧的物流经理曾抱怨，从⟦Place#11|青白江⟧铁路货场到厂区要走两个半小时，零件常常误点。⟦Place#1|经开区⟧便同⟦GovernmentBody#12|成都铁路局⟧协商，又出资1.27亿元打通⟦Facility#13|成龙大道延线⟧，运输时间缩到五十分钟。此后，⟦Product#14|“柯斯达”客车⟧月产量由300辆提高到520辆，⟦Place#15|日本⟧⟦Group#16|丰田通商⟧、⟦Company#17|爱信精机⟧等6家配套厂也跟了过来。
　　小事之二，是人。⟦Company#18|成都工程机械集团公司⟧改制时分流1460人，⟦Place#1|经开区⟧联合⟦Institution#19|成都大学⟧和⟦GovernmentBody#20|区劳动局⟧办起“⟦Initiative#21|第二课堂⟧”，一年培训3200人次，再就业率达83％。⟦Institution#19|成都大学⟧讲师⟦Person#22|诸葛明霞⟧记得，班里年纪最大的学员54岁，“从车工学起，考了个数控证”。
　　小事之三，是钱。2004年，⟦Group#60|成都高新投资集团⟧参股的⟦Company#61|成都经济技术开发区建设发展有限公司⟧获得⟦Company#62|中国工商银行成都龙泉驿支行⟧贷款6亿元，用于征地。同年10月，⟦Company#61~|该公司⟧与⟦Place#63|新加坡⟧⟦Company#64|胜科工业园管理公司⟧合资成立⟦Company#65|成都胜科污水处理有限公司⟧，注册资本1.6亿元，中方占51％，建成⟦Facility#66|陡沟河污水处理厂⟧，日处理能力5万吨。有了污水厂，⟦City#2|自贡⟧来的⟦Person#3|补跃进⟧和⟦Group#67|希望集团⟧的⟦Company#68|大陆希望食品厂⟧都成了首批签约用户，处理费每吨0.85元。
　　也有教训。2003年，⟦Company#23|成都华强电子城⟧拿了217亩地，三年没动工。2005年6月，管委会依据《⟦Policy#24|闲置土地处置办法⟧》收回土地，转给⟦Company#25|中国南车集团成都机车车辆厂⟧作搬迁用地，⟦Company#25~|后者⟧承诺投资4.8亿元。“宁可得罪一个投资商，不能荒了一片地。”⟦Person#9|仇建宁⟧说。
　　按照《⟦Policy#26|成都经济技术开发区“十一五”规划⟧》，到2010年，⟦Place#1~|园区⟧工业增加值将达到240亿元，形成汽车、工程机械、食品饮料三大主导产业，打造“⟦Goal#27|中国西部汽车城⟧”。
====
#1 locatedIn #4
#3 said “搬进园区，不为别的，就为污水有人管。”
#1 metric 核准面积 = 9.94 平方公里
#1 metric 入区企业 = 1283 家
#1 metric 引进内资 = 186 亿元
#1 metric 引进外资 = 5.4 亿美元
#1 metric 工业增加值 = 71.3 亿元 ; time=2005年
#1 metric 工业增加值增长 = 42 ％ ; time=2005年
#1 metric 财政收入 = 8.6 亿元 ; time=2005年
#9 holdsPosition #1 ; title=管委会主任
#9 said “我们拼的是把一件小事办彻底。”
#9 said “宁可得罪一个投资商，不能荒了一片地。”
#8 locatedIn #7
#1 cooperatesWith #12
#1 established #13
#13 metric 出资 = 1.27 亿元
#10 produces #14
#14 metric 月产量 = 520 辆
#16 locatedIn #15
#18 metric 分流职工 = 1460 人
#1 launched #21
#19 launched #21
#20 launched #21
#1 cooperatesWith #19
#1 cooperatesWith #20
#21 metric 培训 = 3200 人次 ; time=一年
#21 metric 再就业率 = 83 ％
#22 holdsPosition #19 ; title=讲师
#22 said “从车工学起，考了个数控证”
#1 metric 收回土地 = 217 亩 ; time=2005年6月
#1 implements #24
#25 metric 承诺投资 = 4.8 亿元 ; status=planned
#1 implements #26
#1 metric 工业增加值 = 240 亿元 ; time=到2010年 ; status=planned
#1 pursuesGoal #27
#60 holdsStakeIn #61
#61 cooperatesWith #62
#61 metric 贷款 = 6 亿元 ; time=2004年
#64 locatedIn #63
#61 established #65
#64 established #65
#61 holdsStakeIn #65 ; percent=51％
#65 metric 注册资本 = 1.6 亿元
#65 established #66
#66 metric 日处理能力 = 5 万吨
#66 metric 处理费 = 0.85 元 ; time=每吨
#68 subsidiaryOf #67
