政府工作报告
——2021年1月26日在⟦Meeting#33|云南省第十三届人民代表大会第四次会议⟧上
（节选）

一、2020年和“十三五”时期工作回顾
（一）经济总量跃上新台阶。“十三五”时期，⟦Province#1|云南⟧地区生产总值先后跨越1.5万亿元、2万亿元两个大关，2020年达到2.45万亿元，比上年增长4.0%，在全国的位次由第23位上升到第18位。⟦Province#1~|我省⟧一般公共预算收入2116.7亿元，增长2.1%。三次产业结构由15.0∶39.9∶45.1调整为14.7∶33.8∶51.5。
（二）世界一流“⟦Strategy#40|三张牌⟧”越打越响。
打造“⟦Platform#2|绿色能源牌⟧”。⟦Facility#3|乌东德水电站⟧8台机组投产，⟦Facility#4|白鹤滩水电站⟧大坝浇筑超过九成，全省电力装机突破1亿千瓦，清洁能源发电量占比92.8%。⟦Project#5|神火90万吨绿色水电铝材⟧、⟦Project#6|其亚一期35万吨⟧、⟦Project#7|文山魏桥204万吨⟧加快建设，⟦Industry#8|水电铝⟧产值达680亿元。
打造“⟦Platform#9|绿色食品牌⟧”。茶叶、花卉、水果、蔬菜、坚果、咖啡、中药材、肉牛8个重点产业综合产值年均增长16%。⟦Product#10|普洱茶⟧、⟦Product#11|文山三七⟧、⟦Product#12|保山小粒咖啡⟧入选中欧地理标志协定保护名录。⟦Facility#13|斗南国际花卉产业园⟧鲜切花交易额74.7亿元，连续22年全国第一。
打造“⟦Platform#14|健康生活目的地牌⟧”。“⟦Platform#15|一部手机游云南⟧”注册用户2700万。⟦Project#16|昆明国际健康城⟧落地。
（三）脱贫攻坚取得决定性胜利。88个贫困县摘帽，8502个贫困村出列，933万人脱贫，11个“直过民族”和人口较少民族整族脱贫。⟦Province#17|上海⟧、⟦Province#18|广东⟧累计投入协作资金156亿元，53家中央单位投入帮扶资金41亿元。⟦Institution#19|上海交通大学⟧在⟦County#20|洱源⟧建起⟦OrganizationUnit#32|洱海院士工作站⟧，⟦Group#21|三峡集团⟧支持怒族、普米族、景颇族整族帮扶资金23.6亿元。
（四）基础设施网络日臻完善。⟦Project#22|滇中引水工程⟧开挖隧洞288公里，⟦Project#23|大临铁路⟧开通，高速公路通车里程9006公里。
二、2021年重点工作
地区生产总值增长8%以上。启动⟦Initiative#24|新一轮兴边富民工程改善沿边群众生活三年行动⟧，抓实⟦Initiative#25|绿美云南建设⟧和⟦Initiative#26|爱国卫生7个专项行动⟧。深化⟦Group#27|云天化⟧、⟦Group#28|云投⟧、⟦Group#29|建投⟧等省属企业改革，推动⟦Company#30|红塔证券⟧、⟦Company#31|富滇银行⟧补充资本。
三、政府自身建设。坚持以⟦Province#60|浙江⟧为标杆推进“⟦Initiative#61|一颗印章管审批⟧”，严格执行《⟦Policy#62|重大行政决策程序暂行条例⟧》，一般性支出压减15%以上。奋力建设⟦Goal#63|面向南亚东南亚辐射中心⟧。
====
#1 launched #33
#1 metric 地区生产总值 = 2.45 万亿元 ; time=2020年
#1 metric 地区生产总值比上年增长 = 4.0 % ; time=2020年
#1 metric 一般公共预算收入 = 2116.7 亿元 ; time=2020年
#1 metric 一般公共预算收入增长 = 2.1 % ; time=2020年
#1 metric 第一产业比重 = 14.7 %
#1 metric 第二产业比重 = 33.8 %
#1 metric 第三产业比重 = 51.5 %
#3 metric 投产机组 = 8 台
#1 metric 电力装机 = 1 亿千瓦 ; approx=atLeast
#1 metric 清洁能源发电量占比 = 92.8 %
#1 hasStrategy #40
#40 hasComponent #2
#40 hasComponent #9
#40 hasComponent #14
#1 hasProject #5
#1 hasProject #6
#1 hasProject #7
#1 developsIndustry #8
#8 metric 产值 = 680 亿元
#1 metric 8个重点产业综合产值年均增长 = 16 %
#1 produces #10
#1 produces #11
#1 produces #12
#13 metric 鲜切花交易额 = 74.7 亿元
#1 established #15
#15 metric 注册用户 = 2700 万
#1 hasProject #16
#1 metric 贫困县摘帽 = 88 个
#1 metric 贫困村出列 = 8502 个
#1 metric 脱贫 = 933 万人
#17 fundedAid #1 ; amount=156亿元
#18 fundedAid #1 ; amount=156亿元
#1 metric 帮扶中央单位 = 53 家
#1 metric 中央单位投入帮扶资金 = 41 亿元
#19 established #32
#32 locatedIn #20
#21 fundedAid #1 ; amount=23.6亿元 ; purpose=整族帮扶
#1 hasProject #22
#22 metric 开挖隧洞 = 288 公里
#1 hasProject #23
#1 metric 高速公路通车里程 = 9006 公里
#1 metric 地区生产总值增长 = 8 % ; time=2021年 ; approx=atLeast ; status=planned
#1 launched #24 ; status=planned
#1 launched #25 ; status=planned
#1 launched #26 ; status=planned
#1 benchmarksAgainst #60
#1 launched #61
#1 implements #62
#1 metric 一般性支出压减 = 15 % ; approx=atLeast ; status=planned
#1 pursuesGoal #63
