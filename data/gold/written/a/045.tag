⟦Group#1|陕旅集团⟧携手⟦Group#2|携程⟧：《⟦Product#3|长恨歌⟧》里的文旅密码

　　夜幕降临，⟦Facility#4|华清宫⟧九龙湖上灯光渐起，实景演出《⟦Product#3|长恨歌⟧》开演。这部由⟦Group#1|陕西旅游集团⟧出品、⟦Company#5|陕西旅游文化产业股份有限公司⟧运营的演艺产品，已连演17年，2023年演出868场，票房超过5亿元。
　　“一部戏救活一座景区，靠的是把历史讲活。”⟦Group#1|陕旅集团⟧党委副书记、总经理⟦Person#6|任利文⟧说。2006年，⟦Facility#4|华清宫⟧年接待游客不足200万人次，门票收入占九成以上；如今演艺、住宿、文创收入占比已过六成。
　　7月12日，⟦Group#1|陕旅集团⟧与⟦Group#2|携程集团⟧在⟦City#7|西安⟧签署战略合作协议，共建⟦OrganizationUnit#8|文旅数字创新实验室⟧，推出“⟦Initiative#9|跟着演艺去旅行⟧”计划。⟦Group#2|携程集团⟧副总裁⟦Person#10|庄宇辰⟧透露，今年暑期陕西订单同比增长74%，入境订单增长近两倍，其中⟦Place#11|韩国⟧、⟦Place#12|马来西亚⟧游客最多。
　　⟦Group#1|陕西旅游集团有限公司⟧是⟦GovernmentBody#13|陕西省国资委⟧监管的省属国有企业，成立于1998年，拥有⟦Company#14|骏途网⟧、⟦Group#15|陕旅饭店集团⟧、⟦Company#16|少华山旅游公司⟧等全资及控股子公司93户，资产总额480亿元。⟦Group#1~|集团⟧以“⟦Strategy#17|景区+演艺+科技⟧”为路径，建成⟦Facility#18|白鹿原影视城⟧、⟦Facility#19|延安红街⟧、⟦Facility#20|诸葛古镇⟧等项目。⟦Facility#19|延安红街⟧年接待游客320万人次，带动⟦County#21|宝塔区⟧周边1400余名群众就业。
　　上市之路一波三折。⟦Company#5|陕西旅游⟧2017年从⟦Institution#22|新三板⟧摘牌，2023年7月向⟦Institution#23|上海证券交易所⟧主板递交招股书，拟募资15.6亿元投向⟦Project#24|泰山秀城（二期）⟧、⟦Project#25|少华山索道⟧等项目，目前处于审核问询阶段。
　　⟦Institution#26|西北大学⟧⟦OrganizationUnit#27|经济管理学院⟧教授⟦Person#28|梁学诚⟧分析，陕西文旅“长在资源、短在链条”，不能靠一部爆款吃老本。⟦GovernmentBody#29|陕西省文化和旅游厅⟧副厅长⟦Person#30|白芙蓉⟧则表示，《⟦Policy#31|陕西省打造万亿级文化旅游产业实施意见⟧》已明确目标，到2027年旅游总收入突破1万亿元。⟦Group#1~|集团⟧也定下自己的目标：建设“⟦Goal#32|全国一流的文化旅游运营商⟧”。
====
#1 produces #3
#5 subsidiaryOf #1
#5 operates #4
#3 metric 演出 = 868 场 ; time=2023年
#3 metric 票房 = 5 亿元 ; approx=atLeast ; time=2023年
#6 holdsPosition #1 ; title=党委副书记、总经理
#6 said “一部戏救活一座景区，靠的是把历史讲活。”
#1 cooperatesWith #2
#1 established #8
#2 established #8
#1 launched #9
#2 launched #9
#10 holdsPosition #2 ; title=副总裁
#2 metric 陕西订单同比增长 = 74 % ; time=今年暑期
#13 supervises #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#16 subsidiaryOf #1
#1 metric 子公司 = 93 户
#1 metric 资产总额 = 480 亿元
#1 hasStrategy #17
#1 established #18
#1 established #19
#1 established #20
#1 operates #18
#1 operates #19
#1 operates #20
#19 metric 接待游客 = 320 万人次 ; time=年
#19 metric 带动就业 = 1400 名 ; approx=about
#19 locatedIn #21
#5 hasProject #24 ; status=planned
#5 hasProject #25 ; status=planned
#5 metric 拟募资 = 15.6 亿元 ; status=planned
#27 partOf #26
#28 holdsPosition #27 ; title=教授
#30 holdsPosition #29 ; title=副厅长
#29 issued #31
#29 metric 旅游总收入 = 1 万亿元 ; time=到2027年 ; approx=atLeast ; status=planned
#1 pursuesGoal #32
