“⟦Product#1|新会陈皮⟧”:一张皮晒出的230亿?

本报⟦City#2|江门⟧讯(记者 ⟦Person#3|甄炳辉⟧ 通讯员 ⟦Person#4|聂嘉欣⟧) 12月3日上午,⟦Meeting#5|新会陈皮产业高质量发展大会⟧在⟦County#6|新会区⟧⟦Facility#7|陈皮村⟧召开。会上公布的数据显示,2023年⟦County#6|新会区⟧柑树种植面积13.9万亩,鲜果产量15.2万吨,⟦Product#1|新会陈皮⟧全产业链总产值230亿元,比2018年翻了近两番,带动从业人员7.3万人,农民人均增收2.2万元。

会上发布了《⟦Policy#8|新会陈皮产业十五年发展规划⟧》,提出"三步走":2025年总产值突破300亿元,2030年突破500亿元,2038年打造千亿级产业集群。⟦GovernmentBody#9|新会区农业农村局⟧局长⟦Person#10|容炽明⟧坦言,产值大头在二产三产,种植户拿到手的收益增速正在放缓,鲜果收购价今年每斤跌破4元,较去年下降18%。

为了守住"皮"的成色,⟦GovernmentBody#11|新会区市场监督管理局⟧今年查处假冒伪劣陈皮案件46宗,罚没金额312万元,销毁问题陈皮18.6吨。⟦Institution#12|新会陈皮行业协会⟧会长⟦Person#13|区柏余⟧说,⟦Institution#12~|协会⟧联合⟦Company#14|江门移动⟧建设"⟦Product#15|新会陈皮溯源码⟧",目前上链企业214家、标识发放3260万枚。但他同时承认,"老陈皮"的年份鉴定尚无国家标准,⟦Institution#16|广东省农业科学院⟧和⟦Institution#17|暨南大学⟧正在攻关稳定同位素检测法。

今年产业的另一件大事是⟦Group#18|新宝堂集团⟧拟赴⟦Institution#19|香港联合交易所⟧上市。⟦Group#18~|该集团⟧持有陈皮仓储中心4座,库存陈皮8600吨,账面价值14.3亿元,⟦Company#20|广发证券⟧一位不愿具名的分析师认为,存货估值将是上市聆讯绕不开的问题。⟦Group#18~|集团⟧董事会秘书⟦Person#21|陆锦荣⟧回应称,每批陈皮均由⟦Company#22|中国检验认证集团广东有限公司⟧抽样评估,独立第三方复核率100%。

乡村振兴的账怎么算?在⟦Township#23|三江镇⟧⟦Village#24|九子沙村⟧,村党委书记⟦Person#25|黎锐权⟧翻开收支表:村里统一流转土地1630亩,与⟦Company#26|丽宫国际食品公司⟧实行"⟦Initiative#27|保底+分红⟧",保底价每亩3200元,去年二次分红每亩410元;村集体收入从2017年的28万元增至416万元。⟦Company#28|中国建设银行江门市分行⟧推出"⟦Product#29|陈皮贷⟧",以仓单质押,累计发放9.4亿元,不良率0.37%。

产区扩张带来的是“谁来分蛋糕”的新题。今年⟦County#6|新会区⟧整合原⟦Company#60|新会区陈皮投资公司⟧、原⟦Company#61|新会中青农业公司⟧，组建⟦Group#62|江门市新会陈皮产业集团有限公司⟧,由⟦GovernmentBody#63|新会区国资局⟧监管,注册资本10亿元,下设仓储、检测、电商、文旅4家子公司;其中⟦Company#64|新会陈皮检测认证有限公司⟧与⟦Place#65|德国⟧⟦Group#66|莱茵TÜV集团⟧合作共建⟦OrganizationUnit#67|广陈皮指纹图谱实验室⟧。⟦Group#62|新会陈皮集团⟧提出"⟦Strategy#68|一核三带五镇⟧"布局,目标是打造"⟦Goal#69|中国陈皮之都、世界陈皮交易中心⟧"。
⟦Institution#30|五邑大学⟧教授⟦Person#31|欧阳钟南⟧在会上说了一句扎心话:"皮越老越值钱,靠的是时间,不是故事。"
====
#6 locatedIn #2
#7 locatedIn #6
#5 locatedIn #7
#6 launched #5
#6 metric 柑树种植面积 = 13.9 万亩 ; time=2023年
#6 metric 鲜果产量 = 15.2 万吨 ; time=2023年
#1 metric 全产业链总产值 = 230 亿元 ; time=2023年
#1 metric 从业人员 = 7.3 万人
#6 metric 农民人均增收 = 2.2 万元
#6 produces #1
#6 issued #8
#1 metric 总产值 = 300 亿元 ; time=2025年 ; approx=atLeast ; status=planned
#1 metric 总产值 = 500 亿元 ; time=2030年 ; approx=atLeast ; status=planned
#10 holdsPosition #9 ; title=局长
#1 metric 鲜果收购价 = 4 元 ; time=今年 ; approx=atMost
#1 metric 鲜果收购价下降 = 18 % ; time=今年
#11 metric 查处案件 = 46 宗 ; time=今年
#11 metric 罚没金额 = 312 万元 ; time=今年
#11 metric 销毁问题陈皮 = 18.6 吨 ; time=今年
#13 holdsPosition #12 ; title=会长
#12 cooperatesWith #14
#12 produces #15
#14 produces #15
#15 metric 上链企业 = 214 家
#15 metric 标识发放 = 3260 万枚
#16 cooperatesWith #17
#18 cooperatesWith #22
#18 metric 陈皮仓储中心 = 4 座
#18 metric 库存陈皮 = 8600 吨
#18 metric 账面价值 = 14.3 亿元
#21 holdsPosition #18 ; title=董事会秘书
#18 metric 独立第三方复核率 = 100 %
#24 locatedIn #23
#25 holdsPosition #24 ; title=党委书记
#24 metric 流转土地 = 1630 亩
#24 cooperatesWith #26
#26 launched #27
#24 metric 保底价 = 3200 元 ; time=每亩
#24 metric 二次分红 = 410 元 ; time=每亩
#24 metric 村集体收入 = 416 万元
#28 produces #29
#29 metric 累计发放 = 9.4 亿元
#29 metric 不良率 = 0.37 %
#31 holdsPosition #30 ; title=教授
#31 said “皮越老越值钱,靠的是时间,不是故事。”
#62 formedFrom #60
#62 formedFrom #61
#63 supervises #62
#62 metric 注册资本 = 10 亿元
#62 metric 子公司 = 4 家
#64 subsidiaryOf #62
#64 cooperatesWith #66
#66 locatedIn #65
#64 established #67
#66 established #67
#62 hasStrategy #68
#62 pursuesGoal #69
