⟦GovernmentBody#1|甘肃省国资委⟧关于2017年度省属企业双联帮扶情况的通报

各省属企业：
　　2017年，省属企业按照⟦GovernmentBody#2|省委⟧、⟦GovernmentBody#3|省政府⟧部署，扎实推进帮扶工作。现将有关情况通报如下。
　　一、总体情况。33户省属企业共联系25个县区的216个贫困村，选派驻村帮扶工作队员478人，直接投入帮扶资金1.17亿元，协调项目资金3.85亿元，分别比上年增长12.5%和8.1%。
　　二、主要做法
　　（一）⟦Group#4|金川集团⟧：帮扶⟦County#5|永昌县⟧⟦Township#6|红山窑镇⟧5个村，投资1230万元建成⟦Project#7|山头庄日光温室小区⟧，吸纳务工260人；为⟦Village#8|永胜村⟧购置种羊900只。
　　（二）⟦Group#9|酒钢集团⟧：与⟦County#10|民乐县⟧、⟦County#11|古浪县⟧结对。旗下⟦Company#12|宏兴股份⟧与⟦County#11|古浪⟧⟦Township#13|黄花滩镇⟧合作发展戈壁农业，⟦Company#14|祁牧乳业⟧在当地收购牧草4.6万吨，兑付款项6200万元。
　　（三）⟦Group#15|甘肃省公路航空旅游投资集团有限公司⟧（简称⟦Group#15|甘肃公航旅⟧）：设立⟦Fund#16|甘肃交通扶贫产业基金⟧，规模50亿元，首期到位12亿元；出资2000万元支持⟦Place#17|临夏州⟧⟦County#18|东乡县⟧⟦Project#19|折红二级公路⟧。
　　（四）⟦Group#20|甘肃电投⟧、⟦Group#21|读者出版集团⟧、⟦Group#22|省农垦集团⟧、⟦Company#23|华龙证券⟧：分别投入410万元、160万元、385万元和220万元，依次用于光伏、农家书屋、⟦Product#24|莫高啤酒花⟧基地和金融教育。
　　（五）⟦Company#25|甘肃银行⟧推出“⟦Product#26|惠农通⟧”机具，布设村级服务点3960个，年末精准扶贫贷款余额287.4亿元。
　　三、存在问题。部分企业第一书记调整频繁，⟦Company#27|省三建⟧、⟦Company#28|窑街煤电⟧各有1名队员在岗不足200天；⟦Company#29|兰州三毛⟧帮扶的⟦Village#30|何家坪村⟧养鸡场因防疫不到位死亡1.1万只，损失32万元。
　　四、下步要求。各企业要落实《⟦Policy#31|甘肃省脱贫攻坚帮扶工作责任清单⟧》，参加4月启动的⟦Initiative#32|帮扶作风集中整治⟧。⟦OrganizationUnit#33|委帮扶办⟧每季度督查一次。
　　　　　　　　　　　　　　　　　2018年3月2日

附：人事与机构变动。⟦Person#60|席怀勇⟧不再担任⟦OrganizationUnit#33|委帮扶办⟧主任，改由⟦Person#61|漆建民⟧接任；⟦Group#62|甘肃工程咨询集团⟧由⟦Institution#63|省水电设计院⟧、⟦Institution#64|省城乡规划院⟧等4家院所整合设立后，承接原四家的全部帮扶村，共11个。
====
#33 partOf #1
#1 metric 联系贫困村 = 216 个 ; time=2017年
#1 metric 联系县区 = 25 个 ; time=2017年
#1 metric 省属企业 = 33 户
#1 metric 驻村帮扶工作队员 = 478 人 ; time=2017年
#1 metric 直接投入帮扶资金 = 1.17 亿元 ; time=2017年
#1 metric 协调项目资金 = 3.85 亿元 ; time=2017年
#1 metric 直接投入帮扶资金比上年增长 = 12.5 % ; time=2017年
#1 metric 协调项目资金比上年增长 = 8.1 % ; time=2017年
#4 pairedWith #6
#6 locatedIn #5
#4 hasProject #7
#7 metric 投资 = 1230 万元
#7 metric 吸纳务工 = 260 人
#4 fundedAid #8 ; amount=种羊900只
#9 pairedWith #10
#9 pairedWith #11
#12 subsidiaryOf #9
#14 subsidiaryOf #9
#13 locatedIn #11
#12 cooperatesWith #13
#14 metric 收购牧草 = 4.6 万吨
#14 metric 兑付款项 = 6200 万元
#15 established #16
#16 metric 规模 = 50 亿元
#16 metric 首期到位 = 12 亿元
#15 fundedAid #19 ; amount=2000万元
#18 locatedIn #17
#18 hasProject #19
#20 metric 投入 = 410 万元
#21 metric 投入 = 160 万元
#22 metric 投入 = 385 万元
#23 metric 投入 = 220 万元
#22 fundedAid #24 ; amount=385万元
#25 produces #26
#26 metric 村级服务点 = 3960 个
#25 metric 精准扶贫贷款余额 = 287.4 亿元 ; time=年末
#27 metric 在岗不足200天队员 = 1 名
#28 metric 在岗不足200天队员 = 1 名
#29 pairedWith #30
#30 metric 养鸡场死亡 = 1.1 万只
#30 metric 损失 = 32 万元
#1 launched #32 ; time=4月
#60 holdsPosition #33 ; title=主任 ; status=ended
#61 holdsPosition #33 ; title=主任
#62 formedFrom #63
#62 formedFrom #64
#62 metric 帮扶村 = 11 个
