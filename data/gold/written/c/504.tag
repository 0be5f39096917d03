⟦City#1|绵阳市⟧国资国企改革发展2020年工作总结

2020年，⟦GovernmentBody#2|市国资委⟧在⟦GovernmentBody#3|市委⟧、⟦GovernmentBody#4|市政府⟧的坚强领导下，统筹疫情防控和企业改革发展，较好完成了年度目标任务。

一、主要指标逆势上扬
纳入统计的19户市属国有企业年末资产总额2986亿元，同比增长14.2%；所有者权益1127亿元，增长9.5%；全年实现营业收入1586亿元、利润总额31.2亿元、上缴税费48.8亿元。其中，⟦Group#5|四川长虹电子控股集团有限公司⟧实现营业收入1402亿元，占市属企业的88.4%；⟦Company#6|九洲电器⟧营收突破300亿元的目标因海外订单延期未能实现，实际完成286亿元。

二、布局调整迈出大步
（一）组建“三大平台”。以⟦Company#7|市投资控股公司⟧为主体整合⟦Company#8|市科发公司⟧、⟦Company#9|水务公司⟧，成立⟦Group#10|绵阳市投资控股（集团）有限公司⟧；将⟦Company#11|市交发公司⟧更名为⟦Group#12|绵阳交通发展集团⟧，划入⟦Company#13|通力公交⟧、⟦Company#14|富临客运站务公司⟧（国有股）；新设⟦Company#15|绵阳科技城发展投资公司⟧，承担⟦Project#16|科技城新区起步区综合开发⟧。三家分别定位产业投资、交通建设运营和园区开发。
（二）处置“僵尸企业”。⟦Company#17|涪江机器厂⟧、⟦Company#18|市二棉⟧、⟦Company#19|华兴印刷⟧等11户破产清算终结，⟦Company#20|市饮食服务公司⟧产权在⟦Company#21|西南联合产权交易所⟧挂牌，由⟦Company#22|四川蜀膳餐饮管理公司⟧以3860万元竞得。
（三）引战混改。⟦Company#23|绵阳中科绵投环境⟧增资扩股引进⟦Company#24|光大环境⟧，⟦Company#24~|后者⟧出资2.1亿元取得35%股权。

三、重点项目提速
⟦Group#5|长虹⟧的⟦Project#25|智慧显示工厂⟧完成投资9.7亿元；⟦Group#12|交发集团⟧的⟦Project#26|绵苍高速⟧路基工程完成93%，⟦Project#27|绵遂内城际铁路绵阳段⟧可研通过评审。⟦Company#28|惠科光电⟧⟦Project#35|8.6代线项目⟧由⟦Group#10|投控集团⟧出资60亿元参股支持，12月份月产大板突破10万片。

四、监管更加有力
上线⟦Platform#29|绵阳国资智慧监管平台⟧，接入一级企业19户、账户1203个。开展⟦Initiative#30|融资担保专项清理⟧，清退对外担保14.3亿元。印发《⟦Policy#31|市属企业违规经营投资责任追究办法⟧》，追责21人。全面完成“⟦Initiative#36|三供一业⟧”分离移交，涉及职工家属区住户2.7万户。

五、存在的问题
一是产业投资类企业盈利能力弱，⟦Group#10|投控⟧、⟦Group#12|交发⟧两家平均净资产收益率仅1.1%；二是部分县级平台公司债务到期集中，⟦County#32|江油⟧、⟦County#33|三台⟧、⟦County#34|梓潼⟧三地2021年到期债务74亿元；三是外部董事数量不足。
六、2021年工作打算
紧扣“⟦Goal#61|成渝副中心⟧”定位，落实《⟦Policy#62|绵阳市国有企业改革三年行动实施方案⟧》，重点抓好：（1）以⟦City#1|绵阳市⟧⟦Company#63|爱众投资公司⟧为载体做大⟦Industry#64|核医疗健康⟧，力争⟦Project#65|医用同位素试验堆⟧上半年开工，总投资26.8亿元；（2）推动⟦Group#5|长虹⟧旗下⟦Company#66|长虹华意⟧、⟦Company#67|长虹能源⟧再融资，⟦Company#67~|后者⟧年内登陆精选层；（3）在全系统推行⟦Initiative#68|阳光采购月月晒⟧，节资率不低于8%；（4）结对帮扶⟦County#69|平武县⟧⟦Township#70|锁江羌族乡⟧，市属企业安排帮扶资金620万元，其中⟦Group#12|交发集团⟧300万元用于⟦Project#71|锁江便民桥⟧。
====
#2 metric 市属国有企业资产总额 = 2986 亿元 ; time=2020年末
#2 metric 资产总额同比增长 = 14.2 % ; time=2020年末
#2 metric 所有者权益 = 1127 亿元 ; time=2020年末
#2 metric 所有者权益增长 = 9.5 % ; time=2020年末
#2 metric 营业收入 = 1586 亿元 ; time=2020年
#2 metric 利润总额 = 31.2 亿元 ; time=2020年
#2 metric 上缴税费 = 48.8 亿元 ; time=2020年
#2 metric 纳入统计的市属国有企业 = 19 户
#5 metric 营业收入 = 1402 亿元 ; time=2020年
#5 metric 占市属企业 = 88.4 % ; time=2020年
#6 metric 营收 = 286 亿元 ; time=2020年
#10 formedFrom #7
#10 formedFrom #8
#10 formedFrom #9
#12 formedFrom #11
#13 subsidiaryOf #12
#14 subsidiaryOf #12
#15 hasProject #16
#2 established #10
#2 established #15
#22 acquired #20
#22 metric 竞得价款 = 3860 万元
#24 holdsStakeIn #23 ; percent=35%
#24 metric 出资 = 2.1 亿元
#5 hasProject #25
#25 metric 完成投资 = 9.7 亿元
#12 hasProject #26
#12 hasProject #27
#26 metric 路基工程完成 = 93 %
#10 holdsStakeIn #28
#10 metric 出资 = 60 亿元
#28 metric 月产大板 = 10 万片 ; time=12月份 ; approx=atLeast
#2 established #29
#29 metric 接入一级企业 = 19 户
#29 metric 接入账户 = 1203 个
#2 launched #30
#2 metric 清退对外担保 = 14.3 亿元
#2 issued #31
#2 metric 追责 = 21 人
#2 metric 三供一业移交住户 = 2.7 万户
#10 metric 平均净资产收益率 = 1.1 %
#12 metric 平均净资产收益率 = 1.1 %
#32 metric 到期债务 = 74 亿元 ; time=2021年
#33 metric 到期债务 = 74 亿元 ; time=2021年
#34 metric 到期债务 = 74 亿元 ; time=2021年
#2 metric 破产清算终结企业 = 11 户
#28 hasProject #35
#2 launched #36
#1 pursuesGoal #61
#2 implements #62
#63 developsIndustry #64
#1 developsIndustry #64
#63 hasProject #65
#65 metric 总投资 = 26.8 亿元
#66 subsidiaryOf #5
#67 subsidiaryOf #5
#2 launched #68 ; status=planned
#68 metric 节资率 = 8 % ; approx=atLeast ; status=planned
#2 pairedWith #70
#70 locatedIn #69
#2 fundedAid #70 ; amount=620万元 ; status=planned
#12 fundedAid #71 ; amount=300万元 ; status=planned
#63 locatedIn #1
