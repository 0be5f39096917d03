政府工作报告（摘登）
——2014年1月9日在⟦Meeting#1|商南县第十七届人民代表大会第四次会议⟧上
⟦County#2|商南县⟧县长　⟦Person#3|南宫怀信⟧

过去的一年，面对经济下行和“7·22”暴雨洪灾双重压力，全县实现生产总值52.8亿元，增长13.2%；全社会固定资产投资71.4亿元，增长28%；地方财政收入3.06亿元，增长21.5%；城镇居民人均可支配收入21860元，农民人均纯收入6312元，分别增长11.8%和15.4%。
茶叶强县迈出新步。新建无性系良种茶园1.2万亩，总面积达到19.6万亩，⟦Product#4|商南泉茗⟧获⟦Honor#5|西安茶博会金奖⟧，⟦Company#6|县茶叶联营公司⟧被命名为⟦Honor#7|陕西省农业产业化重点龙头企业⟧，实现销售收入1.36亿元。⟦Product#8|双山香菇⟧、⟦Product#9|富水猕猴桃⟧基地分别扩大到3200万袋、2.4万亩。
工业扩量提质。⟦Project#10|秦东镁业年产3万吨镁合金项目⟧一期点火试产，⟦Project#11|中剑实业钒矿技改⟧完成投资2.7亿元，⟦Facility#12|商南工业园⟧新入驻企业6户。全年规上工业增加值18.3亿元，增长20.1%。
基础设施显著改善。⟦Project#13|县城东环线⟧建成通车，⟦Project#14|丹江湿地公园⟧、⟦Project#15|城关污水管网二期⟧开工。⟦Project#16|陕南移民搬迁工程⟧建成集中安置点27个，搬迁3418户1.28万人，居⟦City#17|商洛市⟧第二位。
灾后重建基本完成。水毁公路修复率96%，重建农房2106户，⟦Group#18|延长石油集团⟧、⟦Group#19|陕煤化集团⟧、⟦Institution#20|省慈善协会⟧分别捐款300万元、200万元、150万元，全部用于⟦Township#21|过风楼镇⟧、⟦Township#22|湘河镇⟧倒房户。
今年的目标是：生产总值增长12.5%，财政收入增长16%，农民人均纯收入增长14%以上。要突出抓好五件事：
（一）办好⟦Initiative#23|茶旅年⟧。以⟦Facility#24|金丝峡景区⟧创⟦Honor#25|国家5A级旅游景区⟧为龙头，启动⟦Project#26|太吉河茶海公园⟧建设，力争接待游客突破400万人次。
（二）开展⟦Initiative#27|园区攻坚年活动⟧，⟦GovernmentBody#28|县经贸局⟧牵头。
（三）认真落实⟦GovernmentBody#29|市委⟧《⟦Policy#30|关于加快山区特色产业发展的决定⟧》，干部每人包扶3户贫困户。
（四）新改建通村水泥路86公里，解决2.1万人饮水不安全问题。
（五）推进⟦Initiative#31|平安商南创建⟧。
（六）深化改革。将⟦Company#60|县城投公司⟧、⟦Company#61|县路桥公司⟧合并重组为⟦Group#62|商南发展投资集团⟧，注册资本3亿元，由⟦GovernmentBody#63|县财政局⟧履行出资人职责；⟦Company#6|县茶叶联营公司⟧收购⟦Company#64|富水茶厂⟧51%股权。大力实施⟦Strategy#65|生态立县、茶旅强县⟧战略，学习⟦County#66|安吉⟧经验，努力建设⟦Goal#67|秦岭南麓最美茶乡⟧。
====
#2 launched #1
#3 holdsPosition #2 ; title=县长
#3 participatedIn #1
#2 metric 生产总值 = 52.8 亿元 ; time=过去的一年
#2 metric 生产总值增长 = 13.2 % ; time=过去的一年
#2 metric 全社会固定资产投资 = 71.4 亿元 ; time=过去的一年
#2 metric 全社会固定资产投资增长 = 28 % ; time=过去的一年
#2 metric 地方财政收入 = 3.06 亿元 ; time=过去的一年
#2 metric 地方财政收入增长 = 21.5 % ; time=过去的一年
#2 metric 城镇居民人均可支配收入 = 21860 元 ; time=过去的一年
#2 metric 农民人均纯收入 = 6312 元 ; time=过去的一年
#2 metric 城镇居民人均可支配收入增长 = 11.8 % ; time=过去的一年
#2 metric 农民人均纯收入增长 = 15.4 % ; time=过去的一年
#2 metric 新建无性系良种茶园 = 1.2 万亩
#2 metric 茶园总面积 = 19.6 万亩
#2 produces #4
#4 receivedHonor #5
#2 produces #8
#2 produces #9
#6 receivedHonor #7
#6 locatedIn #2
#2 locatedIn #17
#6 metric 销售收入 = 1.36 亿元
#8 metric 基地 = 3200 万袋
#9 metric 基地 = 2.4 万亩
#2 hasProject #10
#2 hasProject #11
#11 metric 完成投资 = 2.7 亿元
#12 metric 新入驻企业 = 6 户
#2 metric 规上工业增加值 = 18.3 亿元 ; time=全年
#2 metric 规上工业增加值增长 = 20.1 % ; time=全年
#2 hasProject #13
#2 hasProject #14
#2 hasProject #15
#2 hasProject #16
#16 metric 集中安置点 = 27 个
#16 metric 搬迁 = 3418 户
#16 metric 搬迁 = 1.28 万人
#2 metric 水毁公路修复率 = 96 %
#2 metric 重建农房 = 2106 户
#18 fundedAid #21 ; amount=300万元 ; purpose=倒房户
#18 fundedAid #22 ; amount=300万元 ; purpose=倒房户
#19 fundedAid #21 ; amount=200万元 ; purpose=倒房户
#19 fundedAid #22 ; amount=200万元 ; purpose=倒房户
#20 fundedAid #21 ; amount=150万元 ; purpose=倒房户
#20 fundedAid #22 ; amount=150万元 ; purpose=倒房户
#2 metric 生产总值增长 = 12.5 % ; time=今年 ; status=planned
#2 metric 财政收入增长 = 16 % ; time=今年 ; status=planned
#2 metric 农民人均纯收入增长 = 14 % ; time=今年 ; approx=atLeast ; status=planned
#2 launched #23 ; status=planned
#24 receivedHonor #25 ; status=planned
#2 hasProject #26 ; status=planned
#2 metric 接待游客 = 400 万人次 ; approx=atLeast ; status=planned
#2 launched #27 ; status=planned
#28 launched #27 ; status=planned
#28 partOf #2
#29 issued #30
#2 implements #30
#2 metric 新改建通村水泥路 = 86 公里 ; status=planned
#2 metric 解决饮水不安全问题 = 2.1 万人 ; status=planned
#2 launched #31 ; status=planned
#62 formedFrom #60
#62 formedFrom #61
#62 metric 注册资本 = 3 亿元
#63 supervises #62
#63 partOf #2
#62 locatedIn #2
#6 acquired #64 ; percent=51%
#2 hasStrategy #65
#2 benchmarksAgainst #66
#2 pursuesGoal #67
