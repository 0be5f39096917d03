⟦Province#1|海南省⟧⟦County#2|白沙黎族自治县⟧2016年政府工作报告解读（二）：钱从哪里来，用到哪里去

⟦GovernmentBody#3|县政府办⟧ 发布日期：2016-02-18

一、看“十二五”家底
2015年，⟦County#2|白沙⟧完成地区生产总值42.1亿元，是2010年的1.8倍，年均增长9.3%；地方公共财政收入2.34亿元，年均增长21.7%；农村常住居民人均可支配收入8827元，较全省平均低2031元，这是最短的那块板。全县还有贫困人口2.2万人，贫困发生率16.3%，五个国定贫困县里排倒数第二。

二、看今年盘子
安排政府性投资项目57个，总投资23.6亿元，年度投资7.9亿元：
★ ⟦Project#4|白沙至邦溪二级路⟧1.8亿元，⟦Company#5|中交四公局⟧施工；
★ ⟦Project#6|县人民医院整体搬迁⟧9600万元；
★ ⟦Project#7|南妹河湿地修复⟧4300万元，⟦Company#8|海南水务投资⟧垫资；
★ ⟦Project#9|全县光网改造⟧3100万元，由⟦Company#10|白沙电信⟧、⟦Company#11|海南有线白沙分公司⟧各承担一半；
★ ⟦Project#12|什运至鹦哥岭旅游路⟧争取列入⟦Policy#13|国家交通扶贫双百工程⟧。

三、看产业
茶。⟦Company#14|白沙茶业股份公司⟧由⟦Group#15|海南农垦⟧控股，其⟦Product#16|白沙绿茶⟧去年产干茶410吨，产值7300万元，今年要新扩有机茶园2000亩，辐射⟦Township#17|牙叉镇⟧⟦Village#18|对俄村⟧、⟦Township#19|元门乡⟧⟦Village#20|罗帅村⟧。
橡胶。全县橡胶100.2万亩，干胶每吨跌到9800元，人均减收740元，⟦County#2~|县里⟧给每吨民营胶补贴1000元，预计支出1900万元。⟦Company#21|太平洋财险⟧推出⟦Product#22|天然橡胶价格保险⟧，签单2.7万亩。
电商。⟦Initiative#23|电商扶贫示范县创建⟧启动，⟦Company#24|阿里巴巴（海南）⟧⟦Project#25|农村淘宝白沙服务中心⟧下设村级站36个。

四、看帮扶
⟦GovernmentBody#26|省直机关工委⟧、⟦Group#27|海航集团⟧、⟦Company#28|海南移动⟧等30家单位定点帮扶58个村，⟦Group#27|海航⟧⟦OrganizationUnit#29|慈善公益基金办公室⟧承诺五年投入6000万元，首笔1200万元已用于⟦Township#30|南开乡⟧⟦Project#31|高峰村整村搬迁⟧。⟦Village#32|高峰村⟧118户498人今年年底住进⟦Township#17|牙叉镇⟧新村，户均住房115平方米，户均种胶30亩。

五、看改革
今年3月底前，⟦Company#60|县绿海公司⟧、⟦Company#61|县建设投资公司⟧并为⟦Group#62|白沙国投集团⟧，下设⟦Company#63|白沙文旅⟧、⟦Company#64|白沙水务⟧、⟦Company#65|白沙茶投⟧三家全资子公司，⟦GovernmentBody#66|县国资中心⟧任主管；⟦Company#65|茶投⟧计划受让⟦Group#15|海垦⟧所持⟦Company#14|白沙茶业⟧8%股份。
====
#2 locatedIn #1
#3 partOf #2
#2 metric 地区生产总值 = 42.1 亿元 ; time=2015年
#2 metric 地区生产总值年均增长 = 9.3 % ; time=“十二五”
#2 metric 地区生产总值相当于2010年倍数 = 1.8 倍 ; time=2015年
#2 metric 地方公共财政收入 = 2.34 亿元 ; time=2015年
#2 metric 地方公共财政收入年均增长 = 21.7 % ; time=“十二五”
#2 metric 农村常住居民人均可支配收入 = 8827 元 ; time=2015年
#2 metric 农村常住居民人均可支配收入低于全省平均 = 2031 元 ; time=2015年
#2 metric 贫困人口 = 2.2 万人
#2 metric 贫困发生率 = 16.3 %
#2 metric 政府性投资项目 = 57 个 ; status=planned
#2 metric 总投资 = 23.6 亿元 ; status=planned
#2 metric 年度投资 = 7.9 亿元 ; status=planned
#2 hasProject #4 ; status=planned
#2 hasProject #6 ; status=planned
#2 hasProject #7 ; status=planned
#2 hasProject #9 ; status=planned
#2 hasProject #12 ; status=planned
#5 hasProject #4
#4 metric 年度投资 = 1.8 亿元
#6 metric 年度投资 = 9600 万元
#7 metric 年度投资 = 4300 万元
#9 metric 年度投资 = 3100 万元
#10 hasProject #9
#11 hasProject #9
#8 hasProject #7
#14 subsidiaryOf #15
#14 produces #16
#16 metric 产干茶 = 410 吨 ; time=去年
#16 metric 产值 = 7300 万元 ; time=去年
#14 metric 新扩有机茶园 = 2000 亩 ; time=今年 ; status=planned
#18 locatedIn #17
#20 locatedIn #19
#2 metric 橡胶 = 100.2 万亩
#2 metric 干胶价格 = 9800 元
#2 metric 人均减收 = 740 元
#2 metric 每吨民营胶补贴 = 1000 元
#2 metric 补贴支出 = 1900 万元 ; status=planned
#21 produces #22
#22 metric 签单 = 2.7 万亩
#2 launched #23
#24 hasProject #25
#25 metric 村级站 = 36 个
#2 metric 定点帮扶单位 = 30 家
#2 metric 定点帮扶村 = 58 个
#26 pairedWith #2
#27 pairedWith #2
#28 pairedWith #2
#29 partOf #27
#27 fundedAid #2 ; amount=6000万元 ; status=planned
#27 fundedAid #31 ; amount=1200万元
#30 hasProject #31
#32 locatedIn #30
#32 metric 户数 = 118 户
#32 metric 人口 = 498 人
#32 metric 户均住房 = 115 平方米 ; status=planned
#32 metric 户均种胶 = 30 亩
#62 formedFrom #60
#62 formedFrom #61
#63 subsidiaryOf #62
#64 subsidiaryOf #62
#65 subsidiaryOf #62
#66 supervises #62
#65 holdsStakeIn #14 ; percent=8% ; status=planned
