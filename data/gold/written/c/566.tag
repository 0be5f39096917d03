⟦Province#32|安徽⟧省属企业1—9月运行情况
来源：⟦GovernmentBody#1|省国资委⟧⟦OrganizationUnit#2|财务监管处⟧　　发布日期：2023-10-26

前三季度，⟦GovernmentBody#1|省国资委⟧所监管的29户省属企业实现营业总收入8452.1亿元，同比增长5.6%；利润总额596.8亿元，同比下降8.3%，降幅比上半年收窄6.1个百分点；上缴税费402亿元；9月末资产总额2.46万亿元，平均资产负债率58.9%。

一、多数行业利润回升。⟦Industry#3|建材⟧受水泥价格低迷影响，⟦Group#4|海螺集团⟧利润总额131.5亿元，同比下降32.7%，但环比二季度增长9.2%；⟦Industry#5|煤电⟧稳，⟦Group#6|淮南矿业⟧、⟦Group#7|淮北矿业⟧、⟦Group#8|皖北煤电⟧原煤产量合计9680万吨，⟦Group#6|淮矿⟧一家就有5510万吨；⟦Industry#9|汽车⟧快，⟦Group#10|江汽集团⟧销售整车43.9万辆，增长17.4%，出口12.5万辆，增长79%；⟦Industry#11|有色⟧强，⟦Group#12|铜陵有色⟧阴极铜产量131.7万吨，⟦Product#13|铜冠牌HVLP铜箔⟧批量供货；⟦Group#14|省交控集团⟧通行费收入165.3亿元，⟦Facility#15|G42高界段⟧断面车流创纪录。

二、有效投资扩量。省属企业完成固定资产投资916亿元，为年度计划的78.6%。⟦Group#16|引江济淮集团⟧的⟦Project#17|引江济淮二期⟧完成投资40.2亿元；⟦Group#18|皖能集团⟧控股的⟦Company#19|皖能合肥天然气调峰电厂⟧双机投运，⟦Project#20|陕皖直流配套的府谷煤电⟧获得核准；⟦Group#21|安徽民航集团⟧⟦Project#22|亳州机场⟧航站楼封顶。

三、改革事项提速。围绕⟦Initiative#23|国企改革深化提升行动⟧，印发《⟦Policy#24|省属企业2023年对标世界一流企业价值创造行动清单⟧》，列出任务214项；⟦Group#25|国元金控⟧、⟦Group#26|省投资集团⟧完成⟦Initiative#27|国有资本投资公司试点⟧验收；新组建的⟦Group#28|安徽数字科技集团⟧（注册资本20亿元，⟦GovernmentBody#1|省国资委⟧出资100%）挂牌，⟦Company#29|安徽电子商务产业园公司⟧、⟦Company#30|省征信公司⟧划入其中。⟦Fund#31|安徽省新能源和智能网联汽车产业母基金⟧完成备案，首期规模60亿元，由⟦Group#25|国元⟧牵头管理。

四、存在问题。工业“两金”占用1863亿元，同比增长9.4%；3户企业亏损，亏损额11.6亿元；个别子企业低毛利贸易尚未清退。
附：部分企业动态
——⟦Group#33|安徽建工⟧：新签合同1426亿元，旗下⟦Company#34|安徽水利⟧、⟦Company#35|安徽路桥⟧、⟦Company#36|安徽交航⟧分别为312亿元、287亿元、198亿元；中标⟦Project#37|池州长江公铁大桥接线⟧。
——⟦Group#38|省农垦⟧：由其控股的⟦Company#39|皖垦种业⟧选育⟦Product#40|皖垦麦22⟧，推广面积410万亩；⟦Facility#41|龙亢农场⟧小麦单产612公斤。
——⟦Group#42|省盐业⟧：更名⟦Group#42|安徽盐业农资集团⟧未获批准，仍用原名；前9月盈利1.2亿元，⟦Product#43|徽盐⟧湖盐铺进⟦Place#44|长三角⟧门店2.1万家。
——⟦Group#45|叉车集团⟧：销售26.5万台，⟦Company#46|安徽合力⟧贡献九成六，⟦Company#46~|后者⟧与⟦Company#47|宁德时代⟧签订五年框架，设⟦OrganizationUnit#48|氢电技术研究所⟧。
====
#2 partOf #1
#1 supervises #4
#1 supervises #6
#1 supervises #7
#1 supervises #8
#1 supervises #10
#1 supervises #12
#1 supervises #14
#1 metric 监管省属企业 = 29 户
#1 metric 省属企业营业总收入 = 8452.1 亿元 ; time=前三季度
#1 metric 省属企业营业总收入同比增长 = 5.6 % ; time=前三季度
#1 metric 省属企业利润总额 = 596.8 亿元 ; time=前三季度
#1 metric 省属企业利润总额同比下降 = 8.3 % ; time=前三季度
#1 metric 利润总额降幅比上半年收窄 = 6.1 个百分点 ; time=前三季度
#1 metric 上缴税费 = 402 亿元 ; time=前三季度
#1 metric 资产总额 = 2.46 万亿元 ; time=9月末
#1 metric 平均资产负债率 = 58.9 % ; time=9月末
#4 developsIndustry #3
#4 metric 利润总额 = 131.5 亿元 ; time=前三季度
#4 metric 利润总额同比下降 = 32.7 % ; time=前三季度
#4 metric 利润总额环比二季度增长 = 9.2 %
#6 developsIndustry #5
#7 developsIndustry #5
#8 developsIndustry #5
#1 metric 三户企业原煤产量合计 = 9680 万吨 ; time=前三季度
#6 metric 原煤产量 = 5510 万吨 ; time=前三季度
#10 developsIndustry #9
#10 metric 销售整车 = 43.9 万辆 ; time=前三季度
#10 metric 销售整车增长 = 17.4 % ; time=前三季度
#10 metric 出口 = 12.5 万辆 ; time=前三季度
#10 metric 出口增长 = 79 % ; time=前三季度
#12 developsIndustry #11
#12 metric 阴极铜产量 = 131.7 万吨 ; time=前三季度
#12 produces #13
#14 metric 通行费收入 = 165.3 亿元 ; time=前三季度
#14 operates #15
#1 metric 省属企业固定资产投资 = 916 亿元 ; time=前三季度
#1 metric 固定资产投资完成年度计划 = 78.6 % ; time=前三季度
#16 hasProject #17
#17 metric 完成投资 = 40.2 亿元 ; time=前三季度
#19 subsidiaryOf #18
#18 hasProject #20
#21 hasProject #22
#1 launched #23
#1 issued #24
#24 metric 任务 = 214 项
#25 participatedIn #27
#26 participatedIn #27
#1 established #28
#1 holdsStakeIn #28 ; percent=100%
#28 metric 注册资本 = 20 亿元
#29 subsidiaryOf #28
#30 subsidiaryOf #28
#31 metric 首期规模 = 60 亿元
#25 established #31
#1 metric 工业“两金”占用 = 1863 亿元 ; time=9月末
#1 metric 工业“两金”占用同比增长 = 9.4 %
#1 metric 亏损企业 = 3 户
#1 metric 亏损额 = 11.6 亿元
#33 metric 新签合同 = 1426 亿元 ; time=前三季度
#34 subsidiaryOf #33
#35 subsidiaryOf #33
#36 subsidiaryOf #33
#34 metric 新签合同 = 312 亿元 ; time=前三季度
#35 metric 新签合同 = 287 亿元 ; time=前三季度
#36 metric 新签合同 = 198 亿元 ; time=前三季度
#33 hasProject #37
#39 subsidiaryOf #38
#39 produces #40
#40 metric 推广面积 = 410 万亩
#41 metric 小麦单产 = 612 公斤
#42 metric 盈利 = 1.2 亿元 ; time=前9月
#42 produces #43
#43 metric 铺货门店 = 2.1 万家
#45 metric 销售 = 26.5 万台 ; time=前三季度
#46 subsidiaryOf #45
#46 metric 占集团销售 = 96 %
#46 cooperatesWith #47
#48 partOf #46
#46 established #48
