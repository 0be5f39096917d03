⟦PartyOrganization#4|中穗集团党组⟧关于巡视整改进展情况的通报

　　根据⟦GovernmentBody#2|中央巡视工作领导小组⟧统一部署，2019年3月至5月，⟦GovernmentBody#3|中央第十三巡视组⟧对⟦Group#1|中穗集团有限公司⟧开展了常规巡视，7月21日反馈了巡视意见。按照巡视工作有关要求，现将整改进展情况予以公布。
　　一、⟦PartyOrganization#4|集团党组⟧履行巡视整改主体责任情况
　　⟦PartyOrganization#4|集团党组⟧及时成立⟦OrganizationUnit#5|巡视整改工作领导小组⟧，党组书记、董事长⟦Person#6|苑怀璧⟧任组长，党组成员⟦Person#7|宾良玉⟧、⟦Person#8|扈三多⟧任副组长，下设办公室和5个专项工作组。⟦Person#6|苑怀璧⟧先后主持召开党组会11次、整改推进会8次，研究制定《⟦Policy#9|中穗集团党组贯彻落实中央巡视反馈意见整改方案⟧》，梳理问题4个方面、67项，细化为236条措施。截至目前，已完成整改209条，追责问责143人，其中党纪处分58人，挽回经济损失2.17亿元。
　　二、重点问题整改进展
　　（一）关于“服务国家粮食安全主业意识不够强”的问题。组织⟦Company#10|中穗国际⟧、⟦Company#11|中穗贸易⟧、⟦Company#12|中穗北港物流有限公司⟧召开专题研讨7次，推动⟦Place#13|巴西⟧⟦Facility#14|桑托斯码头⟧扩建二期、⟦Place#15|乌克兰⟧⟦Facility#16|尼古拉耶夫港⟧中转量分别增长18%和26%；与⟦Institution#17|中国农业科学院⟧共建⟦OrganizationUnit#18|北方玉米育种实验室⟧。原⟦Company#19|中穗屯河⟧某番茄种植项目“只立项不落地”，已注销法人，收回资金4860万元。
　　（二）关于境外资产监管存在漏洞的问题。针对⟦Place#20|荷兰⟧⟦Company#21|范德梅尔谷物公司⟧原交易员⟦Person#22|德弗里斯⟧违规敞口造成损失2亿美元的教训，制定《⟦Policy#23|境外企业重大风险事件问责办法⟧》，对⟦Person#22~|其⟧两名上级停职，委托⟦Company#24|普华永道⟧审计8户海外公司，建成覆盖46国的头寸“一张屏”。
　　（三）关于“⟦Slogan#32|四风⟧”问题反弹回潮。⟦Province#25|海南⟧⟦Company#26|三亚鹿湾度假村公司⟧违规公款接待36次，责任人⟦Person#27|柯腾⟧被撤职；⟦Province#28|天津⟧⟦Company#29|中穗佳悦⟧违规发放福利，退赔64.3万元。修订《⟦Policy#30|商务接待管理规定⟧》，开展“⟦Initiative#31|节约一粒米⟧”专项整治，“三公”经费同比下降21%。
　　（四）关于定点扶贫不够精准。⟦Group#1~|集团⟧定点帮扶⟦Province#33|黑龙江⟧⟦County#34|延寿县⟧、⟦Province#35|四川⟧⟦County#36|石渠县⟧、⟦Province#37|西藏⟧⟦County#38|洛扎县⟧等5个县，2019年投入帮扶资金1.06亿元，新设⟦Fund#39|中穗扶贫产业基金⟧3亿元；⟦Company#40|中穗米业⟧在⟦County#34|延寿⟧⟦Township#41|加信镇⟧⟦Village#42|利源村⟧包销水稻6800吨，户均增收2350元。
　　三、联系方式
　　欢迎广大干部职工群众监督。受理电话010-8500××××；邮寄地址⟦Province#43|北京市⟧⟦County#44|朝阳区⟧朝阳门南大街8号⟦OrganizationUnit#45|中穗集团党组办公室⟧。
　　　　　　　　　　　　　　　　　　　　　　⟦PartyOrganization#4|中穗集团有限公司党组⟧
　　　　　　　　　　　　　　　　　　　　　　2020年2月28日
====
#4 partOf #1
#5 partOf #1
#4 established #5
#6 holdsPosition #1 ; title=党组书记、董事长
#6 holdsPosition #5 ; title=组长
#7 holdsPosition #5 ; title=副组长
#8 holdsPosition #5 ; title=副组长
#7 holdsPosition #4 ; title=党组成员
#8 holdsPosition #4 ; title=党组成员
#4 issued #9
#4 metric 完成整改 = 209 条 ; time=截至目前
#4 metric 追责问责 = 143 人 ; time=截至目前
#4 metric 党纪处分 = 58 人 ; time=截至目前
#4 metric 挽回经济损失 = 2.17 亿元 ; time=截至目前
#14 locatedIn #13
#16 locatedIn #15
#14 metric 中转量增长 = 18 %
#16 metric 中转量增长 = 26 %
#1 cooperatesWith #17
#1 established #18
#17 established #18
#19 metric 收回资金 = 4860 万元
#21 locatedIn #20
#22 holdsPosition #21 ; title=交易员 ; status=ended
#21 metric 损失 = 2 亿美元
#1 issued #23
#1 issued #30
#26 locatedIn #25
#26 metric 违规公款接待 = 36 次
#27 holdsPosition #26 ; title=责任人 ; status=ended
#29 locatedIn #28
#29 metric 退赔 = 64.3 万元
#1 launched #31
#1 metric “三公”经费同比下降 = 21 %
#34 locatedIn #33
#36 locatedIn #35
#38 locatedIn #37
#1 pairedWith #34
#1 pairedWith #36
#1 pairedWith #38
#1 metric 投入帮扶资金 = 1.06 亿元 ; time=2019年
#1 established #39
#39 metric 规模 = 3 亿元
#42 locatedIn #41
#41 locatedIn #34
#40 metric 包销水稻 = 6800 吨
#42 metric 户均增收 = 2350 元
#44 locatedIn #43
#45 locatedIn #44
#45 partOf #1
