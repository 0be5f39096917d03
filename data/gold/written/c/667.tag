⟦GovernmentBody#1|商务部⟧国际贸易谈判副代表出席⟦Company#2|中国路桥⟧与⟦Place#3|塞尔维亚⟧⟦GovernmentBody#4|交通建设与基础设施部⟧签约仪式
⟦Institution#5|国际商报⟧⟦Place#6|贝尔格莱德⟧5月9日电　当地时间5月8日，⟦Company#2|中国路桥工程有限责任公司⟧与⟦Place#3|塞尔维亚⟧⟦GovernmentBody#4|交通建设与基础设施部⟧在⟦Facility#7|塞尔维亚大厦⟧签署《⟦Policy#8|伏伊伏丁那“微笑走廊”公路商务合同⟧》，合同金额18.07亿欧元，工期66个月。⟦Project#9|“微笑走廊”⟧全长186公里，由⟦Place#10|帕利奇⟧经⟦Place#11|基金达⟧至⟦Place#12|拜拉克瓦⟧，是⟦Place#3~|该国⟧北部第一条东西向快速路。塞方部长⟦Person#13|马里奇⟧、⟦Group#14|中国交通建设集团⟧副总经理⟦Person#15|冼立峰⟧，⟦Company#16|中国进出口银行⟧⟦OrganizationUnit#17|巴黎分行⟧负责人共同见证。
⟦Company#2|中国路桥⟧是⟦Group#14|中交集团⟧旗下最早“走出去”的企业，1979年从援建⟦Project#18|卢旺达基加利—鲁苏莫公路⟧起步，目前在60个国家和地区设有分支机构，2023年新签合同额512亿元，营业额386亿元，其中欧洲区域占27%。在⟦Place#3|塞尔维亚⟧，⟦Company#2~|公司⟧十四年来先后建成⟦Project#19|泽蒙—博尔察大桥⟧、⟦Project#20|E763高速公路苏尔钦—奥布雷诺瓦茨段⟧，在建的⟦Project#21|诺维萨德多瑙河大桥⟧今年2月主拱合龙，⟦Project#22|贝尔格莱德污水收集处理一期⟧完成38%。在塞员工1,930名，本地化率82%。
签约次日，⟦Company#2|中国路桥⟧与⟦Institution#23|贝尔格莱德大学⟧签订备忘录，设立⟦Fund#24|鲁班奖学金⟧，头五年出资120万欧元，每年资助40名土木专业学生；⟦PartyOrganization#25|塞尔维亚办事处党支部⟧还组织员工到⟦Place#26|斯梅代雷沃⟧义诊、植树，当地媒体称之为“会植树的修路人”。⟦Person#15|冼立峰⟧在塞期间另前往⟦Company#27|河钢塞钢⟧，商谈护栏钢采购，双方约定从⟦Company#27~|该厂⟧年采购⟦Product#29|H型钢⟧4万吨。
另据⟦Company#2~|该公司⟧披露，⟦Place#60|克罗地亚⟧⟦Project#61|佩列沙茨大桥⟧通车两年通行车辆410万辆次；由其和⟦Company#62|中国土木⟧按6:4组成联营体中标的⟦Place#63|匈牙利⟧⟦Project#64|M44公路延伸段⟧进入征地阶段。联营体、分包商、属地公司一律纳入⟦Initiative#65|海外合规年⟧检查。
====
#27 produces #29
#4 locatedIn #3
#2 issued #8
#4 issued #8
#2 cooperatesWith #4
#8 metric 合同金额 = 18.07 亿欧元
#8 metric 工期 = 66 个月
#2 hasProject #9
#9 metric 全长 = 186 公里
#9 locatedIn #3
#13 holdsPosition #4 ; title=部长
#15 holdsPosition #14 ; title=副总经理
#15 visited #27
#17 partOf #16
#2 subsidiaryOf #14
#2 hasProject #18 ; status=ended
#2 metric 设有分支机构的国家和地区 = 60 个
#2 metric 新签合同额 = 512 亿元 ; time=2023年
#2 metric 营业额 = 386 亿元 ; time=2023年
#2 metric 欧洲区域营业额占比 = 27 % ; time=2023年
#2 hasProject #19
#2 hasProject #20
#2 hasProject #21
#2 hasProject #22
#22 metric 完成 = 38 %
#2 metric 在塞员工 = 1930 名
#2 metric 本地化率 = 82 %
#2 cooperatesWith #23
#2 established #24
#24 metric 出资 = 120 万欧元 ; time=头五年
#24 metric 每年资助学生 = 40 名
#25 partOf #2
#2 cooperatesWith #27
#27 metric 年采购H型钢 = 4 万吨 ; status=planned
#2 hasProject #61 ; status=ended
#61 locatedIn #60
#61 metric 通行车辆 = 410 万辆次 ; time=两年
#2 hasProject #64
#62 hasProject #64
#2 cooperatesWith #62
#64 locatedIn #63
#2 launched #65
