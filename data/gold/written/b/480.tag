打赢“两金”压降攻坚战
——⟦Group#1|山西路桥建设集团⟧所属⟦Company#2|晋北路桥三公司⟧专项行动纪略

    “账面利润年年有，工资却要借钱发。”2021年底，⟦Company#2|晋北路桥第三工程有限公司⟧财务总监⟦Person#3|靳效武⟧拿着一张表走进⟦OrganizationUnit#25|董事会⟧。表上写着：应收账款与存货合计23.7亿元，占流动资产的64.8%，其中逾期3年以上的11.2亿元。

    压降，从一份《⟦Policy#4|“两金”管控十条⟧》开始。⟦Company#2~|公司⟧成立由董事长⟦Person#5|晁立民⟧、总经理⟦Person#6|冀青山⟧双挂帅的⟦OrganizationUnit#7|两金压降攻坚办⟧，抽调精干法务、财务、商务人员28人，将413笔债权分成“红、黄、蓝、灰”四类。

    红类诉讼清收。对⟦City#8|运城⟧某市政项目拖欠的1.94亿元，经⟦Institution#9|太原市中级人民法院⟧判决和11轮执行谈判，2022年9月以⟦Facility#10|盐湖区⟧两处商业房产抵顶1.1亿元，余款分三年偿付。
    黄类确权清收。与⟦GovernmentBody#11|大同市交通运输局⟧核对二十年前的旧账，找回遗失合同6份，确权3,680万元；与⟦Company#12|晋能控股装备公司⟧建立“⟦Initiative#13|月对账、季回款⟧”机制，回款4.7亿元。
    蓝类保理盘活。联合⟦Company#14|光大银行太原分行⟧、⟦Company#15|国新保理公司⟧开展无追索权保理，规模6亿元，综合成本3.85%。
    灰类核销和解。以“⟦Initiative#16|债权转股权⟧”换取⟦Company#17|吕梁沥青搅拌公司⟧32%的股份；对⟦Company#18|内蒙古某公司⟧490万元坏账，因债务人注销，无奈予以核销。

    到2024年6月末，⟦Company#2~|公司⟧“两金”余额降至15.3亿元，较年初再降2.4亿元，占流动资产比重下降到44.1%；带息负债减少5.05亿元，年节约财务费用2,260万元；经营活动现金流连续7个季度为正。⟦Group#1|山西路桥集团⟧把“⟦Initiative#19|四色分类法⟧”推广到旗下⟦Company#20|路桥二公司⟧、⟦Company#21|路桥养护公司⟧等9家单位；今年5月，该案例获⟦Honor#22|全国企业管理现代化创新成果二等奖⟧。

    “甲方也有甲方的难处。”不过，⟦Person#5|晁立民⟧也没有回避：地方财政偏紧，新增拖欠仍在冒头，今年上半年新增6,100万元。为此，⟦Company#2~|公司⟧决定：回款不达60%的项目不得开新标段，责任人绩效封顶50%，并计划与⟦Institution#23|太原仲裁委员会⟧共建“⟦OrganizationUnit#24|建设工程争议调解站⟧”。
====
#3 holdsPosition #2 ; title=财务总监
#3 said “账面利润年年有，工资却要借钱发。”
#2 subsidiaryOf #1
#20 subsidiaryOf #1
#21 subsidiaryOf #1
#2 metric 应收账款与存货合计 = 23.7 亿元
#2 metric 占流动资产 = 64.8 %
#2 metric 逾期3年以上 = 11.2 亿元
#2 issued #4
#5 holdsPosition #2 ; title=董事长
#6 holdsPosition #2 ; title=总经理
#5 holdsPosition #7
#6 holdsPosition #7
#2 established #7
#7 partOf #2
#25 partOf #2
#7 metric 抽调人员 = 28 人
#7 metric 债权 = 413 笔
#2 metric 拖欠 = 1.94 亿元
#2 metric 房产抵顶 = 1.1 亿元
#2 metric 确权 = 3680 万元
#2 metric 找回遗失合同 = 6 份
#2 cooperatesWith #12
#2 cooperatesWith #14
#2 cooperatesWith #15
#2 launched #13
#2 launched #16
#2 metric 回款 = 4.7 亿元
#2 metric 保理规模 = 6 亿元
#2 metric 保理综合成本 = 3.85 %
#2 holdsStakeIn #17 ; percent=32%
#2 metric 核销坏账 = 490 万元
#2 metric “两金”余额 = 15.3 亿元 ; time=到2024年6月末
#2 metric “两金”余额较年初下降 = 2.4 亿元 ; time=到2024年6月末
#2 metric “两金”占流动资产比重 = 44.1 % ; time=到2024年6月末
#2 metric 带息负债减少 = 5.05 亿元
#2 metric 年节约财务费用 = 2260 万元
#2 metric 经营活动现金流连续为正 = 7 个季度
#1 launched #19
#2 receivedHonor #22 ; time=今年5月
#2 metric 新增拖欠 = 6100 万元 ; time=今年上半年
#2 cooperatesWith #23 ; status=planned
#2 established #24 ; status=planned
#23 established #24 ; status=planned
#5 said “甲方也有甲方的难处。”
