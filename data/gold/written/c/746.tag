拆与不拆之间
⟦City#1|广州⟧⟦Village#2|冼村⟧之后，旧改换了算法

　　⟦County#3|海珠区⟧⟦Village#4|沥滘村⟧祠堂口的榕树保住了。按2014年的改造方案，它正好长在⟦Facility#5|沥滘大道⟧的中线上。

　　⟦Village#4|沥滘⟧是⟦County#3|海珠⟧最大的城中村，1.82平方公里、户籍村民5,216人、租客6.8万人。⟦Project#6|沥滘村旧村改造⟧由⟦Group#7|珠光集团⟧1.0时代中标，十年只拆了三成。2023年12月，⟦Group#8|广州地铁集团⟧与⟦Group#9|广州城投集团⟧联手接盘，成立⟦Company#10|广州沥滘城市更新有限公司⟧，分别持股60%、40%；同月《⟦Policy#11|广州市城中村改造条例⟧》表决通过，“依法征收、净地出让”取代了村集体与开发商的“合作改造”。

　　旧账怎么清？⟦Company#10|沥滘公司⟧以42.7亿元收购了⟦Group#7|珠光⟧前期投入形成的债权，⟦Company#12|国家开发银行广东分行⟧发放的⟦Product#13|城中村改造专项借款⟧168亿元，首笔31亿元专门付临迁费和逾期补偿。负责谈判的⟦GovernmentBody#14|海珠区住房建设和园林局⟧副局长⟦Person#15|暴景行⟧说，“过去欠村民的一天不还，新签的字一天不算数。”到今年6月，3,107栋房屋签约3,042栋，⟦Facility#16|卫氏大宗祠⟧等9处文物原址保留。

　　新算法的核心叫⟦Initiative#17|房票+现房+货币⟧三选一。⟦City#1|广州市⟧去年发放房票2,614张、金额86.4亿元，⟦City#1|广州⟧房票可以在⟦County#18|花都⟧、⟦County#19|增城⟧等区兑换；⟦County#3|海珠⟧占了690张。⟦Group#8|广州地铁集团⟧在⟦Project#20|琶洲南TOD⟧里拿出1,300套做“先建后拆”的安置房，村民选房时间从36个月降到不足1个月。

　　产业账也得算。⟦Village#4|沥滘⟧的6.8万租客里，四成在⟦Facility#21|中大布匹市场⟧做裁剪、跑货。区里在村北留出11万平方米建⟦Project#22|琶洲服装智造园⟧，由⟦Group#23|广州轻工工贸集团⟧运营，首批引来⟦Company#24|致景科技⟧、⟦Company#25|SHEIN柔性供应链⟧两家；⟦Initiative#26|湾区时尚买手节⟧上半年在这里开了第一场。

　　同批交出成绩单的还有⟦County#60|黄埔⟧和⟦County#61|白云⟧。⟦County#60|黄埔区⟧的⟦Project#62|双沙社区改造⟧由⟦Company#63|保利湾区⟧与村集体合作，⟦Company#64|广州开发区投控⟧承接留用地3.4万平方米，投资28亿元建⟦Project#65|双沙科创谷⟧；⟦County#61|白云区⟧的⟦Project#66|罗冲围片区⟧总投资670亿元，一期征收首月签约率91%，⟦Company#67|越秀地产⟧、⟦Group#9|城投集团⟧各认领一个组团。⟦Initiative#68|净地出让百日行动⟧中，⟦County#60|黄埔⟧交地412亩，⟦County#61|白云⟧交地687亩，居全市第二、第一。
　　全市口径看，⟦Initiative#27|城中村改造攻坚行动⟧三年安排项目272个，其中全面改造127个、混合改造84个、整治提升61个。⟦City#1|广州⟧今年上半年完成投资604亿元，同比增长9.6%，占房地产开发投资的36%。⟦Institution#28|华南理工大学建筑学院⟧教授⟦Person#29|浦时雨⟧提醒：“安居之前，先别把租客的家拆没了。”在⟦Village#4|沥滘⟧，首批1,980套保租房已分给环卫工和快递员，月租680元。
====
#4 locatedIn #3
#3 locatedIn #1
#2 locatedIn #1
#4 metric 面积 = 1.82 平方公里
#4 metric 户籍村民 = 5216 人
#4 metric 租客 = 6.8 万人
#7 hasProject #6 ; status=ended
#8 established #10 ; time=2023年12月
#9 established #10 ; time=2023年12月
#8 cooperatesWith #9
#10 hasProject #6
#8 holdsStakeIn #10 ; percent=60%
#9 holdsStakeIn #10 ; percent=40%
#6 locatedIn #4
#10 metric 收购债权 = 42.7 亿元
#12 metric 城中村改造专项借款 = 168 亿元
#12 metric 首笔借款 = 31 亿元
#15 holdsPosition #14 ; title=副局长
#15 said “过去欠村民的一天不还，新签的字一天不算数。”
#6 metric 房屋 = 3107 栋 ; time=今年6月
#6 metric 签约房屋 = 3042 栋 ; time=今年6月
#6 metric 原址保留文物 = 9 处
#16 locatedIn #4
#1 launched #17
#1 metric 发放房票 = 2614 张 ; time=去年
#1 metric 房票金额 = 86.4 亿元 ; time=去年
#3 metric 发放房票 = 690 张 ; time=去年
#8 hasProject #20
#20 metric 安置房 = 1300 套
#3 hasProject #22
#22 metric 面积 = 11 万平方米
#1 launched #27
#27 metric 项目 = 272 个
#27 metric 全面改造项目 = 127 个
#27 metric 混合改造项目 = 84 个
#27 metric 整治提升项目 = 61 个
#1 metric 城中村改造完成投资 = 604 亿元 ; time=今年上半年
#1 metric 城中村改造投资同比增长 = 9.6 % ; time=今年上半年
#1 metric 占房地产开发投资 = 36 % ; time=今年上半年
#29 holdsPosition #28 ; title=教授
#29 said “安居之前，先别把租客的家拆没了。”
#4 metric 保租房 = 1980 套
#4 metric 保租房月租 = 680 元
#63 hasProject #62
#64 hasProject #65
#65 metric 投资 = 28 亿元
#64 metric 承接留用地 = 3.4 万平方米
#61 hasProject #66
#60 hasProject #62
#66 metric 总投资 = 670 亿元
#66 metric 签约率 = 91 %
#67 hasProject #66
#9 hasProject #66
#60 metric 交地 = 412 亩
#61 metric 交地 = 687 亩
