五年添绿一百七十万亩 ⟦County#1|赤城⟧林业转型记

　　十一月的⟦Province#2|河北省⟧⟦City#3|张家口市⟧⟦County#1|赤城县⟧，⟦Place#4|黑龙山⟧的落叶松已经披霜。护林员⟦Person#5|褚满仓⟧每天骑摩托巡山80公里，兜里揣着一本写满数字的巡护日志。“以前大伙儿上山砍柴，现在上山看树。”他今年57岁，曾是村里有名的伐木能手。
　　⟦County#1|赤城⟧是⟦Province#6|北京⟧的上水源头，⟦Place#7|白河⟧、⟦Place#8|黑河⟧、⟦Place#9|红河⟧三条河流贯穿全境。2014年以来，⟦GovernmentBody#10|赤城县林业和草原局⟧组织实施⟦Project#11|京冀生态水源保护林⟧、⟦Project#12|京津风沙源治理二期⟧、⟦Project#13|再造三个塞罕坝林场⟧等工程，累计完成造林绿化170.2万亩，森林覆盖率由2013年的39.6%提高到54.8%。⟦GovernmentBody#14|北京市园林绿化局⟧每年安排专项资金6000万元给予支持，到今年已投入3.8亿元。
　　种树先算账。过去，一亩荒山管护成本47元，资金拨付却要等到年底，施工队不愿意接活。⟦GovernmentBody#10|县林草局⟧局长⟦Person#15|邰志敏⟧说，从2016年起推行“⟦Initiative#16|先建后补、以奖代补⟧”，成活率验收合格后当月兑付，当年招标的41个标段全部有人投。⟦Company#17|赤城县绿源生态造林有限公司⟧把苗木成活率做到93%，被⟦GovernmentBody#18|国家林业和草原局⟧授予“⟦Honor#19|三北防护林体系建设工程先进集体⟧”。
　　绿了山，还要富了人。⟦Township#20|雕鹗镇⟧⟦Village#21|杨家坟村⟧成立⟦Company#22|赤城县聚林专业合作社⟧，97户拿出3600亩林地入股，发展林下黄芩、苍术，⟦Product#23|赤城黄芩⟧去年销售412吨，社员分红最高的4.2万元。⟦Township#24|后城镇⟧⟦Village#25|滴水崖村⟧利用⟦Facility#26|朝阳观国家森林公园⟧搞民宿，⟦Company#27|北京寒舍文旅集团⟧投资7600万元，改造旧院落38套，周末一房难求。
　　巡山也有了新装备。今年6月，⟦GovernmentBody#10|县林草局⟧同⟦Company#28|中国移动赤城分公司⟧签署协议，建成覆盖22座林场、148个摄像头的“⟦Product#29|林火智能预警系统⟧”，起火点三分钟内定位。7月18日，系统在⟦Facility#30|黑龙山国有林场⟧⟦Facility#31|三道沟作业区⟧发现火情，⟦OrganizationUnit#32|县森林消防大队⟧46人用2小时10分将其扑灭，过火面积不足0.6公顷。
　　碳汇交易也破了题。2018年10月，⟦Company#17|绿源生态⟧与⟦Company#60|北京环境交易所⟧签约，⟦Project#61|赤城县造林碳汇项目⟧首期核证减排量12.6万吨，以每吨26元卖给⟦Group#62|北京首都旅游集团⟧、⟦Group#63|北京建筑材料集团⟧等4家买方，收入327.6万元，其中七成返还⟦Township#20|雕鹗镇⟧、⟦Township#24|后城镇⟧的林农。为此⟦GovernmentBody#10|县林草局⟧与⟦Institution#64|北京林业大学⟧、⟦Institution#65|中国林业科学研究院⟧合作建成⟦OrganizationUnit#66|燕山森林碳汇监测站⟧。⟦GovernmentBody#67|张家口市人民政府⟧已同意把⟦County#1|赤城⟧列入《⟦Policy#68|张家口首都水源涵养功能区和生态环境支撑区建设规划⟧》首批试点县。
　　专家也提醒，纯林比例偏高是一大隐患。⟦Institution#33|河北农业大学⟧⟦OrganizationUnit#34|林学院⟧教授⟦Person#35|黄大椿⟧测算，⟦County#1|赤城县⟧人工林中落叶松、油松纯林占比接近七成，病虫害风险不小。⟦Person#15|邰志敏⟧表示，明年起每年安排2000万元开展⟦Initiative#36|退化林修复和混交化改造⟧，计划五年完成28万亩。
====
#1 locatedIn #3
#3 locatedIn #2
#5 said “以前大伙儿上山砍柴，现在上山看树。”
#1 hasProject #11
#1 hasProject #12
#1 hasProject #13
#10 hasProject #11
#10 hasProject #12
#10 hasProject #13
#1 metric 造林绿化 = 170.2 万亩 ; time=2014年以来
#1 metric 森林覆盖率 = 54.8 %
#14 fundedAid #1 ; amount=6000万元 ; frequency=每年 ; purpose=专项资金
#14 metric 投入 = 3.8 亿元
#15 holdsPosition #10 ; title=局长
#10 launched #16 ; time=2016年
#10 metric 标段 = 41 个 ; time=当年
#17 metric 苗木成活率 = 93 %
#17 receivedHonor #19
#21 locatedIn #20
#21 established #22
#22 metric 入股林地 = 3600 亩
#22 metric 入股农户 = 97 户
#22 produces #23
#23 metric 销售 = 412 吨 ; time=去年
#22 metric 社员最高分红 = 4.2 万元
#25 locatedIn #24
#27 metric 投资 = 7600 万元
#27 metric 改造旧院落 = 38 套
#10 cooperatesWith #28
#10 produces #29
#28 produces #29
#29 metric 摄像头 = 148 个
#29 metric 覆盖林场 = 22 座
#32 metric 扑火人数 = 46 人
#32 metric 过火面积 = 0.6 公顷 ; approx=atMost
#34 partOf #33
#35 holdsPosition #34 ; title=教授
#10 launched #36 ; status=planned
#36 metric 年度资金 = 2000 万元 ; status=planned
#36 metric 完成面积 = 28 万亩 ; status=planned
#17 cooperatesWith #60
#17 hasProject #61
#61 metric 首期核证减排量 = 12.6 万吨
#61 metric 每吨价格 = 26 元
#61 metric 收入 = 327.6 万元
#10 cooperatesWith #64
#10 cooperatesWith #65
#10 established #66
#64 established #66
#65 established #66
#67 issued #68
#1 implements #68
#62 cooperatesWith #17
#63 cooperatesWith #17
