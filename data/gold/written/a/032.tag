上半年⟦GovernmentBody#1|四川省国资委⟧监管企业“成绩单”出炉

　　⟦Company#2|四川在线⟧消息（记者⟦Person#3|寇敏芳⟧）7月24日，记者从⟦GovernmentBody#1|四川省国资委⟧获悉，上半年⟦GovernmentBody#1~|省国资委⟧监管企业实现营业收入2897亿元，同比增长5.6%；利润总额176亿元，同比增长9.2%；上缴税费168亿元，资产总额2.67万亿元，资产负债率68.3%。
　　从企业看，⟦Group#4|蜀道集团⟧贡献了“半壁江山”，上半年营业收入1182亿元、利润41.5亿元，完成公路铁路投资680亿元；⟦Group#5|川投集团⟧受来水偏丰带动，发电量264亿千瓦时，利润增幅超过两成；⟦Group#6|四川能投⟧营收、利润分别为430亿元和19.8亿元；⟦Group#7|华西集团⟧新签合同额866亿元，增长11%，其中省外占三成七。⟦Group#8|四川商投⟧扭亏为盈，⟦Group#9|川煤集团⟧因停产整顿利润同比下降42%。
　　项目是“压舱石”。⟦Group#4|蜀道集团⟧投资的⟦Project#10|成渝中线高铁⟧四川段、⟦Project#11|久马高速⟧进展顺利，后者力争年底具备通车条件；⟦Group#5|川投集团⟧与⟦Group#12|国投集团⟧合作开发的⟦Facility#13|卡拉水电站⟧首台机组进入安装；⟦Group#14|四川港投⟧建设的⟦Facility#15|宜宾港志城作业区⟧二期开港。
　　改革是“动力源”。5月，⟦Group#6|四川能投⟧与⟦Group#5|川投集团⟧启动战略重组，拟新设合并组建⟦Group#16|四川能源发展集团⟧，目前正在履行程序。⟦Company#17|川投能源⟧、⟦Company#18|四川路桥⟧入选⟦Honor#19|国有企业公司治理示范企业⟧。省属企业累计推动31户“⟦Initiative#20|两非两资⟧”处置，回收资金17.4亿元。
　　⟦GovernmentBody#1|省国资委⟧副主任⟦Person#21|敬大林⟧表示，下半年要以深化提升行动收官为契机，抓好“⟦Initiative#22|百企提质⟧”工程，推动⟦Industry#23|清洁能源⟧、⟦Industry#24|钒钛稀土⟧、⟦Industry#25|航空航天⟧等产业强链补链。他特别指出，部分企业应收账款增长过快，“两金”占流动资产比重高达47%，“纸面富贵要不得”。
　　据悉，⟦GovernmentBody#1|省国资委⟧将联合⟦Institution#26|西南财经大学⟧成立⟦OrganizationUnit#27|国资国企研究院⟧，⟦Person#28|汤继强⟧教授拟任院长。
====
#1 metric 营业收入 = 2897 亿元 ; time=上半年
#1 metric 营业收入同比增长 = 5.6 % ; time=上半年
#1 metric 利润总额 = 176 亿元 ; time=上半年
#1 metric 利润总额同比增长 = 9.2 % ; time=上半年
#1 metric 上缴税费 = 168 亿元 ; time=上半年
#1 metric 资产总额 = 2.67 万亿元
#1 metric 资产负债率 = 68.3 %
#1 supervises #4
#1 supervises #5
#1 supervises #6
#1 supervises #7
#1 supervises #8
#1 supervises #9
#1 supervises #14
#4 metric 营业收入 = 1182 亿元 ; time=上半年
#4 metric 利润 = 41.5 亿元 ; time=上半年
#4 metric 公路铁路投资 = 680 亿元 ; time=上半年
#5 metric 发电量 = 264 亿千瓦时 ; time=上半年
#6 metric 营业收入 = 430 亿元 ; time=上半年
#6 metric 利润 = 19.8 亿元 ; time=上半年
#7 metric 新签合同额 = 866 亿元 ; time=上半年
#7 metric 新签合同额增长 = 11 % ; time=上半年
#9 metric 利润同比下降 = 42 % ; time=上半年
#4 hasProject #10
#4 hasProject #11
#5 cooperatesWith #12
#5 hasProject #13
#12 hasProject #13
#14 hasProject #15
#14 operates #15
#16 formedFrom #5 ; status=planned
#16 formedFrom #6 ; status=planned
#17 receivedHonor #19
#18 receivedHonor #19
#1 metric 回收资金 = 17.4 亿元
#1 launched #20
#21 holdsPosition #1 ; title=副主任
#1 launched #22 ; status=planned
#1 developsIndustry #23 ; status=planned
#1 developsIndustry #24 ; status=planned
#1 developsIndustry #25 ; status=planned
#1 metric “两金”占流动资产比重 = 47 %
#1 addresses “部分企业应收账款增长过快”
#1 cooperatesWith #26 ; status=planned
#1 established #27 ; status=planned
#26 established #27 ; status=planned
#28 holdsPosition #27 ; title=院长 ; status=planned
#28 holdsPosition #26 ; title=教授
