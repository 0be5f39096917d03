⟦Company#1|现代农装⟧完成股份制改造 ⟦Province#2|湖南⟧农机行业迎“国家队”

“6个月，走完了过去三年没走完的程序。”1月18日，⟦Company#1|现代农装科技股份有限公司⟧创立大会结束后，董事会秘书⟦Person#3|毕红棉⟧长出一口气。⟦Company#1~|公司⟧由⟦Company#4|现代农装有限责任公司⟧整体变更设立，注册资本1.65亿元，折股基准日为去年9月30日，审计净资产2.74亿元。

股东名单颇为齐整：⟦Group#5|中国机械工业集团⟧旗下⟦Company#6|中国农机研究院⟧持股41.2%，⟦Company#7|中联重科⟧通过⟦Company#8|中联农机⟧持股18.5%，⟦Company#9|湖南高新创投⟧（⟦GovernmentBody#10|湖南省国资委⟧监管）持股12%，另有员工持股平台⟦Company#11|长沙禾农投资合伙企业⟧占9.8%，余下由四家财务投资者分得。“单一大股东不过半，话语权靠⟦OrganizationUnit#13|董事会⟧。”出席会议的⟦Company#6|农机院⟧院长⟦Person#12|牛犇⟧说。新一届⟦OrganizationUnit#13|董事会⟧七席中，外部董事占四席，⟦Person#14|冉怀谷⟧任董事长。

⟦Company#1|现代农装⟧的底气来自两样东西：⟦Product#15|2ZGF-8型高速插秧机⟧与⟦Product#16|中农谷雨⟧牌油菜联合收获机，去年合计销售7800台，同比增长33%，其中⟦Province#2|湖南⟧本省占四成。更受行业关注的是丘陵机械，⟦Product#17|4L-1.0⟧履带小型收割机在⟦City#18|张家界⟧⟦County#19|慈利县⟧⟦Township#20|三合镇⟧⟦Village#21|株木岗村⟧试用时，一天收了17亩梯田，比人工省1240元。

2023年⟦Company#1~|公司⟧营收9.16亿元，净利润6310万元，研发投入占比8.4%，拥有发明专利57项。问题也有：⟦Facility#22|宁乡总装基地⟧产能利用率只有64%，应收账款达3.9亿元，应付补贴挂账2.2亿元。创立大会审议通过的《⟦Policy#23|2024—2026三年滚动规划⟧》提出，三年营收翻一番至18亿元，筹划在⟦Institution#24|北交所⟧上市，募资投向⟦Project#25|宁乡二期智能化产线⟧和⟦Project#26|湘西丘陵农机试验场⟧。

当天，⟦Company#1~|公司⟧还与⟦Institution#27|湖南农业大学⟧签约共建⟦OrganizationUnit#28|丘陵山地农机联合创新中心⟧，与⟦Company#29|北大荒农机⟧签下三年1.1万台的框架订单。⟦Institution#30|中国农业机械工业协会⟧副会长⟦Person#31|谈国梁⟧在贺信中称，⟦Province#2|湖南⟧补齐了从⟦Industry#32|工程机械⟧到农机的链条。
改制之前，⟦Company#1|现代农装⟧走过不短的路。它的前身可追溯到1965年的⟦Company#61|湖南省农业机械研究所试验厂⟧，八十年代靠⟦Product#62|湘农10型⟧碾米机起家，2003年并入⟦Group#5|国机集团⟧，2016年因⟦Project#63|望城收获机基地⟧投资过猛一度停发奖金，账面现金只剩260万元。转机来自2019年：⟦Company#6|中国农机院⟧注入⟦Product#64|振动深松⟧专利47项，⟦Company#65|兴湘资本⟧追加借款8000万元，⟦Initiative#66|一台机一个班组⟧在车间铺开，人均年产值两年间由38万元提高到71万元。如今⟦Company#1~|公司⟧在⟦Province#2|湖南⟧、⟦Province#67|江西⟧、⟦Province#68|广西⟧设有服务站213个，旺季24小时待命，下属⟦Company#69|湘农云服科技⟧开发的⟦Platform#70|农机管家⟧已接入机手5.4万名。
====
#1 formedFrom #4
#1 metric 注册资本 = 1.65 亿元
#1 metric 审计净资产 = 2.74 亿元 ; time=去年9月30日
#6 holdsStakeIn #1 ; percent=41.2%
#8 holdsStakeIn #1 ; percent=18.5%
#9 holdsStakeIn #1 ; percent=12%
#11 holdsStakeIn #1 ; percent=9.8%
#6 subsidiaryOf #5
#8 subsidiaryOf #7
#10 supervises #9
#3 holdsPosition #1 ; title=董事会秘书
#12 holdsPosition #6 ; title=院长
#12 said “单一大股东不过半，话语权靠董事会。”
#13 partOf #1
#14 holdsPosition #1 ; title=董事长
#1 produces #15
#1 produces #16
#1 produces #17
#1 metric 合计销售 = 7800 台 ; time=去年
#1 metric 合计销售同比增长 = 33 % ; time=去年
#21 locatedIn #20
#20 locatedIn #19
#19 locatedIn #18
#17 metric 收割梯田 = 17 亩 ; time=一天
#1 metric 营收 = 9.16 亿元 ; time=2023年
#1 metric 净利润 = 6310 万元 ; time=2023年
#1 metric 研发投入占比 = 8.4 % ; time=2023年
#1 metric 发明专利 = 57 项
#1 operates #22
#22 metric 产能利用率 = 64 %
#1 metric 应收账款 = 3.9 亿元
#1 metric 应付补贴挂账 = 2.2 亿元
#1 issued #23
#1 metric 营收 = 18 亿元 ; status=planned
#1 hasProject #25
#1 hasProject #26
#1 cooperatesWith #27
#1 established #28
#27 established #28
#1 cooperatesWith #29
#29 metric 框架订单 = 1.1 万台 ; time=三年
#31 holdsPosition #30 ; title=副会长
#3 said “6个月，走完了过去三年没走完的程序。”
#17 metric 比人工省 = 1240 元
#1 formedFrom #61
#1 produces #62
#1 subsidiaryOf #5
#1 hasProject #63
#1 metric 账面现金 = 260 万元 ; time=2016年
#6 metric 注入专利 = 47 项 ; time=2019年
#65 metric 追加借款 = 8000 万元 ; time=2019年
#1 launched #66
#1 metric 人均年产值 = 71 万元
#1 metric 服务站 = 213 个
#69 subsidiaryOf #1
#69 established #70
#70 metric 接入机手 = 5.4 万名
#6 produces #64
