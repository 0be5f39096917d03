⟦GovernmentBody#67|远安县人民政府办公室⟧关于2023年度民生实事办理情况的通报

各乡镇人民政府，⟦GovernmentBody#2|县政府⟧各部门：
　　年初，⟦Meeting#68|远安县第十九届人民代表大会第二次会议⟧票决确定十件民生实事。截至12月20日，除一件顺延外全部办结。现将有关情况通报如下：
　　1.⟦Project#3|农村饮水提标工程⟧。投资4860万元，新建改造⟦Facility#4|苟家垭水厂⟧、⟦Facility#5|茅坪场水厂⟧等集中供水点7处，铺设管网132公里，受益群众2.1万人。责任单位：⟦GovernmentBody#6|县水利和湖泊局⟧；协办单位：⟦Company#7|远安县清源供水有限公司⟧。
　　2.⟦Project#8|城区老旧小区改造⟧。改造⟦Village#9|凤山社区⟧、⟦Village#10|东庄坪社区⟧小区11个、住户864户，加装电梯6部。
　　3.⟦Project#11|“一老一小”服务提升⟧。在⟦Township#12|花林寺镇⟧、⟦Township#13|旧县镇⟧各建区域性养老服务中心1所，新增普惠托位150个。
　　4.公共停车位扩容。在⟦County#1|远安县⟧城区新增停车泊位520个，新建充电桩86根，由⟦Group#14|远安县城市发展投资集团有限公司⟧负责运营。
　　5.农村公路“建养一体”。改建县乡道46.7公里，⟦Township#15|河口乡⟧至⟦Township#16|洋坪镇⟧公路11月8日通车。
　　6.乡镇卫生院能力提升。为⟦Institution#17|嫘祖镇中心卫生院⟧配备CT机1台，⟦Institution#18|远安县人民医院⟧派驻主治医师9名，⟦Institution#19|宜昌市中心人民医院⟧每月坐诊两次。
　　7.⟦Project#20|实验小学鸣凤校区扩建⟧。总投资6200万元，新增学位1080个，9月1日已投入使用。
　　8.技能培训。开办“⟦Initiative#21|远安月嫂⟧”“⟦Initiative#22|磷化工操作工⟧”等班次34期，培训1920人次，就业率71.5%。
　　9.危旧房整治。完成D级危房拆除173户。
　　10.⟦Project#23|沮河城区段防洪护岸工程⟧。因⟦GovernmentBody#24|省水利厅⟧初步设计批复较晚，仅完成工程量的62%，经⟦GovernmentBody#2|县政府⟧常务会议研究，顺延至2024年4月底前完工。
　　民生资金同步接受监督。⟦GovernmentBody#60|县审计局⟧对十件实事资金开展跟踪审计，涉及资金4.73亿元，促进整改问题21个；⟦GovernmentBody#61|县纪委监委⟧查处虚报培训人数案1件，⟦Company#62|湖北百家丰职业培训学校有限公司⟧被取消定点资格，追缴补贴11.4万元。⟦Company#7|清源供水公司⟧由⟦Group#14|远安城发集团⟧全资持股，今年起接受⟦GovernmentBody#63|县国资服务中心⟧监管，水费回收率从82%提高到96%。⟦Company#64|远安农商银行⟧、⟦Company#65|三峡融资担保公司⟧为小区改造居民提供“⟦Product#66|安居贷⟧”1260万元。
　　希望各地各部门对照清单再查漏、再整改。⟦GovernmentBody#25|县政府督查室⟧（联系人：⟦Person#26|覃小芹⟧）将于春节前组织“回头看”，结果纳入年度目标考核。
　　　　　　　　　　　　　　　　　　2023年12月25日
====
#3 metric 投资 = 4860 万元
#3 metric 集中供水点 = 7 处
#3 metric 铺设管网 = 132 公里
#3 metric 受益群众 = 2.1 万人
#1 hasProject #3
#1 hasProject #8
#1 hasProject #11
#1 hasProject #20
#1 hasProject #23
#6 hasProject #3
#7 hasProject #3
#8 metric 改造小区 = 11 个
#8 metric 住户 = 864 户
#8 metric 加装电梯 = 6 部
#1 metric 新增普惠托位 = 150 个
#1 metric 新增停车泊位 = 520 个
#1 metric 新建充电桩 = 86 根
#1 metric 改建县乡道 = 46.7 公里
#17 metric CT机 = 1 台
#18 metric 派驻主治医师 = 9 名
#20 metric 总投资 = 6200 万元
#20 metric 新增学位 = 1080 个
#1 launched #21
#1 launched #22
#1 metric 培训班次 = 34 期
#1 metric 培训 = 1920 人次
#1 metric 就业率 = 71.5 %
#1 metric D级危房拆除 = 173 户
#23 metric 完成工程量 = 62 %
#26 holdsPosition #25 ; title=联系人
#60 metric 涉及资金 = 4.73 亿元
#60 metric 整改问题 = 21 个
#61 metric 查处案件 = 1 件
#62 metric 追缴补贴 = 11.4 万元
#7 subsidiaryOf #14
#63 supervises #7
#7 metric 水费回收率 = 96 %
#64 produces #66
#65 produces #66
#66 metric 发放 = 1260 万元
